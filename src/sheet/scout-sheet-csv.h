/* scout-sheet-csv.h: sheets as CSV.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-sheet.h"

G_BEGIN_DECLS

/**
 * scout_sheet_dup_csv:
 * @sheet: what to write
 *
 * RFC 4180 with a head of our names and CRLF. Cells that a spreadsheet would take for a formula
 * begin with an apostrophe. What is unknown is empty.
 *
 * Returns: (transfer full): the text
 */
char *scout_sheet_dup_csv (ScoutSheet *sheet);

/**
 * scout_sheet_is_obeyed:
 * @c: a character
 *
 * Returns: whether terminals obey it, or it turns what stands beside it around; line feeds and tabs
 *   are left out, for they are data
 */
gboolean scout_sheet_is_obeyed (gunichar c);

/**
 * scout_sheet_format_number:
 * @number: a number
 *
 * Returns: (transfer full): the shortest text that is read as @number, with a point whatever the
 *   locale
 */
char *scout_sheet_format_number (double number);

G_END_DECLS
