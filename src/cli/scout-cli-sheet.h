/* scout-cli-sheet.h: rows and columns, before they are written in one format or another.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/**
 * ScoutCliCellKind:
 * @SCOUT_CLI_CELL_UNKNOWN: nobody said; never the same as 0 or nothing
 * @SCOUT_CLI_CELL_TEXT: foreign text
 * @SCOUT_CLI_CELL_COUNT: a whole number
 * @SCOUT_CLI_CELL_PERCENT: a share
 * @SCOUT_CLI_CELL_TRUTH: yes or no
 * @SCOUT_CLI_CELL_LIST: some foreign texts
 * @SCOUT_CLI_CELL_NODE: something with parts, for JSON only
 *
 * What a cell holds.
 */
typedef enum
{
  SCOUT_CLI_CELL_UNKNOWN,
  SCOUT_CLI_CELL_TEXT,
  SCOUT_CLI_CELL_COUNT,
  SCOUT_CLI_CELL_PERCENT,
  SCOUT_CLI_CELL_TRUTH,
  SCOUT_CLI_CELL_LIST,
  SCOUT_CLI_CELL_NODE,
} ScoutCliCellKind;

/**
 * ScoutCliCell:
 * @kind: what it holds
 * @text: (owned) (nullable): a text
 * @number: a number; of a truth 0 or 1
 * @list: (owned) (nullable): some texts
 * @node: (owned) (nullable): what JSON shows
 *
 * A cell of a sheet.
 */
typedef struct
{
  ScoutCliCellKind kind;
  char *text;
  double number;
  char **list;
  JsonNode *node;
} ScoutCliCell;

/**
 * scout_cli_cell_set_text:
 * @self: an unknown cell
 * @text: (nullable): foreign text, or %NULL to leave it unknown
 *
 * Sets a text.
 */
void scout_cli_cell_set_text (ScoutCliCell *self,
                              const char   *text);

/**
 * scout_cli_cell_set_count:
 * @self: an unknown cell
 * @count: a count, or less than 0 to leave it unknown
 *
 * Sets a count.
 */
void scout_cli_cell_set_count (ScoutCliCell *self,
                               gint64        count);

/**
 * scout_cli_cell_set_list:
 * @self: an unknown cell
 * @list: (nullable) (array zero-terminated=1): foreign texts; none leave it unknown
 *
 * Sets a list.
 */
void scout_cli_cell_set_list (ScoutCliCell       *self,
                              const char * const *list);

/**
 * scout_cli_cell_clear:
 * @self: a cell
 *
 * Frees what it holds and makes it unknown.
 */
void scout_cli_cell_clear (ScoutCliCell *self);

/**
 * ScoutCliSheet:
 *
 * A table in the making. For one thread.
 */
typedef struct _ScoutCliSheet ScoutCliSheet;

/**
 * scout_cli_sheet_new:
 *
 * Returns: (transfer full): a sheet without columns
 */
ScoutCliSheet *scout_cli_sheet_new (void);

/**
 * scout_cli_sheet_free:
 * @self: (transfer full): a sheet
 *
 * Frees the sheet.
 */
void scout_cli_sheet_free (ScoutCliSheet *self);

/**
 * scout_cli_sheet_add_column:
 * @self: a sheet without rows
 * @id: our name, for programs
 * @label: for people
 *
 * Adds a column.
 */
void scout_cli_sheet_add_column (ScoutCliSheet *self,
                                 const char    *id,
                                 const char    *label);

/**
 * scout_cli_sheet_add_row:
 * @self: a sheet
 *
 * Adds a row of unknown cells.
 *
 * Returns: (transfer none) (array): its cells, to be filled before the next row is added
 */
ScoutCliCell *scout_cli_sheet_add_row (ScoutCliSheet *self);

/**
 * scout_cli_sheet_get_n_columns:
 * @self: a sheet
 *
 * Returns: how many columns there are
 */
guint scout_cli_sheet_get_n_columns (ScoutCliSheet *self);

/**
 * scout_cli_sheet_get_n_rows:
 * @self: a sheet
 *
 * Returns: how many rows there are
 */
guint scout_cli_sheet_get_n_rows (ScoutCliSheet *self);

/**
 * scout_cli_sheet_get_id:
 * @self: a sheet
 * @column: position of a column
 *
 * Returns: our name of it
 */
const char *scout_cli_sheet_get_id (ScoutCliSheet *self,
                                    guint          column);

/**
 * scout_cli_sheet_get_label:
 * @self: a sheet
 * @column: position of a column
 *
 * Returns: its label
 */
const char *scout_cli_sheet_get_label (ScoutCliSheet *self,
                                       guint          column);

/**
 * scout_cli_sheet_get_cell:
 * @self: a sheet
 * @row: position of a row
 * @column: position of a column
 *
 * Returns: (transfer none): a cell
 */
const ScoutCliCell *scout_cli_sheet_get_cell (ScoutCliSheet *self,
                                              guint          row,
                                              guint          column);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScoutCliSheet, scout_cli_sheet_free)

G_END_DECLS
