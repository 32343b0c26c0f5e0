/* scout-sheet.h: rows and columns, before they are written in one format or another.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/**
 * ScoutCellKind:
 * @SCOUT_CELL_UNKNOWN: nobody said; never the same as 0 or nothing
 * @SCOUT_CELL_TEXT: foreign text
 * @SCOUT_CELL_COUNT: a whole number
 * @SCOUT_CELL_PERCENT: a share
 * @SCOUT_CELL_TRUTH: yes or no
 * @SCOUT_CELL_LIST: some foreign texts
 * @SCOUT_CELL_NODE: something with parts, for JSON only
 *
 * What a cell holds.
 */
typedef enum
{
  SCOUT_CELL_UNKNOWN,
  SCOUT_CELL_TEXT,
  SCOUT_CELL_COUNT,
  SCOUT_CELL_PERCENT,
  SCOUT_CELL_TRUTH,
  SCOUT_CELL_LIST,
  SCOUT_CELL_NODE,
} ScoutCellKind;

/**
 * ScoutCell:
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
  ScoutCellKind kind;
  char *text;
  double number;
  char **list;
  JsonNode *node;
} ScoutCell;

/**
 * scout_cell_set_text:
 * @self: an unknown cell
 * @text: (nullable): foreign text, or %NULL to leave it unknown
 *
 * Sets a text.
 */
void scout_cell_set_text (ScoutCell  *self,
                          const char *text);

/**
 * scout_cell_set_count:
 * @self: an unknown cell
 * @count: a count, or less than 0 to leave it unknown
 *
 * Sets a count.
 */
void scout_cell_set_count (ScoutCell *self,
                           gint64     count);

/**
 * scout_cell_set_list:
 * @self: an unknown cell
 * @list: (nullable) (array zero-terminated=1): foreign texts, of which there may be none; %NULL
 *   leaves it unknown
 *
 * Sets a list.
 */
void scout_cell_set_list (ScoutCell          *self,
                          const char * const *list);

/**
 * scout_cell_clear:
 * @self: a cell
 *
 * Frees what it holds and makes it unknown.
 */
void scout_cell_clear (ScoutCell *self);

/**
 * ScoutSheet:
 *
 * A table in the making. For one thread.
 */
typedef struct _ScoutSheet ScoutSheet;

/**
 * scout_sheet_new:
 *
 * Returns: (transfer full): a sheet without columns
 */
ScoutSheet *scout_sheet_new (void);

/**
 * scout_sheet_free:
 * @self: (transfer full): a sheet
 *
 * Frees the sheet.
 */
void scout_sheet_free (ScoutSheet *self);

/**
 * scout_sheet_add_column:
 * @self: a sheet without rows
 * @id: our name, for programs
 * @label: for people
 *
 * Adds a column.
 */
void scout_sheet_add_column (ScoutSheet *self,
                             const char *id,
                             const char *label);

/**
 * scout_sheet_add_row:
 * @self: a sheet
 *
 * Adds a row of unknown cells.
 *
 * Returns: (transfer none) (array): its cells, to be filled before the next row is added
 */
ScoutCell *scout_sheet_add_row (ScoutSheet *self);

/**
 * scout_sheet_get_n_columns:
 * @self: a sheet
 *
 * Returns: how many columns there are
 */
guint scout_sheet_get_n_columns (ScoutSheet *self);

/**
 * scout_sheet_get_n_rows:
 * @self: a sheet
 *
 * Returns: how many rows there are
 */
guint scout_sheet_get_n_rows (ScoutSheet *self);

/**
 * scout_sheet_get_id:
 * @self: a sheet
 * @column: position of a column
 *
 * Returns: our name of it
 */
const char *scout_sheet_get_id (ScoutSheet *self,
                                guint       column);

/**
 * scout_sheet_get_label:
 * @self: a sheet
 * @column: position of a column
 *
 * Returns: its label
 */
const char *scout_sheet_get_label (ScoutSheet *self,
                                   guint       column);

/**
 * scout_sheet_get_cell:
 * @self: a sheet
 * @row: position of a row
 * @column: position of a column
 *
 * Returns: (transfer none): a cell
 */
const ScoutCell *scout_sheet_get_cell (ScoutSheet *self,
                                       guint       row,
                                       guint       column);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScoutSheet, scout_sheet_free)

G_END_DECLS
