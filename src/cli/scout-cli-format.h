/* scout-cli-format.h: sheets as tables and JSON.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-sheet.h"

G_BEGIN_DECLS

/**
 * ScoutCliFormat:
 * @SCOUT_CLI_FORMAT_TABLE: for people
 * @SCOUT_CLI_FORMAT_CSV: for spreadsheets
 * @SCOUT_CLI_FORMAT_JSON: for programs
 *
 * How results are written.
 */
typedef enum
{
  SCOUT_CLI_FORMAT_TABLE,
  SCOUT_CLI_FORMAT_CSV,
  SCOUT_CLI_FORMAT_JSON,
} ScoutCliFormat;

#define SCOUT_TYPE_CLI_FORMAT (scout_cli_format_get_type ())
GType scout_cli_format_get_type (void);

/**
 * scout_cli_format_table:
 * @sheet: what to write
 * @width: columns of the terminal, or 0 for as many as are needed
 *
 * Aligns the columns, numbers to the right, and shortens texts until a row fits. Foreign text loses
 * its control characters and cannot turn its neighbours around; what is unknown is an en dash.
 *
 * Returns: (transfer full): the table, with a head
 */
char *scout_cli_format_table (ScoutSheet *sheet,
                              guint       width);

/**
 * scout_cli_format_record:
 * @sheet: what to write
 * @row: position of the row
 * @width: columns of the terminal, or 0 for as many as are needed
 *
 * Returns: (transfer full): one row, each cell on a line of its own; cells that are unknown are
 *   left out
 */
char *scout_cli_format_record (ScoutSheet *sheet,
                               guint       row,
                               guint       width);

/**
 * scout_cli_format_json:
 * @sheet: what to write
 *
 * An array of objects with our names. What is unknown is null. No character that a terminal would
 * obey stands in it unescaped.
 *
 * Returns: (transfer full): the text
 */
char *scout_cli_format_json (ScoutSheet *sheet);

/**
 * scout_cli_format_get_text_width:
 * @text: valid UTF-8
 *
 * Returns: how many columns of a terminal it takes
 */
guint scout_cli_format_get_text_width (const char *text);

G_END_DECLS
