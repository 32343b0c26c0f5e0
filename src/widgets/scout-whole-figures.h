/* scout-whole-figures.h: what figures are that are told in short.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * scout_whole_figures_append:
 * @lines: lines of a tooltip
 * @name: what is counted, in the person's language
 * @count: a count, or less than 0 if it is unknown
 *
 * Adds the line "Views 1,234,567" for what stands there as "1.23M". What is unknown, or short
 * enough to be told in full, needs no line. The one way for cards, rows and whatever else is too
 * narrow for figures.
 */
void scout_whole_figures_append (GString    *lines,
                                 const char *name,
                                 gint64      count);

/**
 * scout_whole_figures_append_figure:
 * @lines: lines of a tooltip
 * @name: what is counted, in the person's language
 * @figure: a count as models have it, a NaN if it is unknown
 *
 * Does what scout_whole_figures_append() does.
 */
void scout_whole_figures_append_figure (GString    *lines,
                                        const char *name,
                                        double      figure);

G_END_DECLS
