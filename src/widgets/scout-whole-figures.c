/* scout-whole-figures.c: what figures are that are told in short.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Pure functions for any thread.
 */

#include "config.h"

#include "scout-whole-figures.h"

#include "scout-wording.h"

#include <math.h>

/* Whoever counts further than this has made it up. */
#define HIGHEST_COUNT 9e18

void
scout_whole_figures_append (GString    *lines,
                            const char *name,
                            gint64      count)
{
  g_autofree char *compact = scout_wording_compact (count);
  g_autofree char *whole = scout_wording_full (count);

  g_return_if_fail (lines != NULL);
  g_return_if_fail (name != NULL);

  if (!g_str_equal (compact, whole))
    g_string_append_printf (lines, "%s%s %s", lines->len > 0 ? "\n" : "", name, whole);
}

void
scout_whole_figures_append_figure (GString    *lines,
                                   const char *name,
                                   double      figure)
{
  scout_whole_figures_append (lines, name,
                              isfinite (figure) && figure < HIGHEST_COUNT ? llround (figure) : -1);
}
