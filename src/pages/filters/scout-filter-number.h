/* scout-filter-number.h: numbers as people type them.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * scout_filter_number_parse:
 * @text: what a person typed
 * @number: (out): the number; a NaN if @text is empty
 *
 * Reads a number as people write it in their language, grouped or not, with a percent sign or not,
 * or short: `250k`, `1.2m`, `3b`.
 *
 * Returns: whether @text is empty or a number that is not below zero
 */
gboolean scout_filter_number_parse (const char *text,
                                    double     *number);

/**
 * scout_filter_number_dup:
 * @number: a number, or a NaN
 *
 * Writes a number so that scout_filter_number_parse() reads it again: grouped, and with the
 * locale's decimal sign.
 *
 * Returns: (transfer full): the text; empty for a NaN
 */
char *scout_filter_number_dup (double number);

G_END_DECLS
