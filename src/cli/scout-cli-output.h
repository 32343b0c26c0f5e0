/* scout-cli-output.h: writes results and remarks.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-cli-format.h"

G_BEGIN_DECLS

/**
 * scout_cli_output_write:
 * @text: what to write, as it is
 * @error: return location for a %SCOUT_CLI_ERROR_OUTPUT
 *
 * Writes to the standard output.
 *
 * Returns: whether all of it could be written
 */
gboolean scout_cli_output_write (const char  *text,
                                 GError     **error);

/**
 * scout_cli_output_write_sheet:
 * @sheet: what to write
 * @format: how
 * @error: return location for a %SCOUT_CLI_ERROR_OUTPUT
 *
 * Writes a sheet to the standard output, tables in the width of the terminal.
 *
 * Returns: whether all of it could be written
 */
gboolean scout_cli_output_write_sheet (ScoutSheet      *sheet,
                                       ScoutCliFormat   format,
                                       GError         **error);

/**
 * scout_cli_output_get_width:
 *
 * Returns: columns of the terminal that the standard output is, or 0 if it is none
 */
guint scout_cli_output_get_width (void);

/**
 * scout_cli_output_remark:
 * @text: a line, safe for a terminal
 *
 * Writes a line about the results to the standard error, after the program's name.
 */
void scout_cli_output_remark (const char *text);

G_END_DECLS
