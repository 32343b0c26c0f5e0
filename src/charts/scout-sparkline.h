/* scout-sparkline.h: a trend as small as a word.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * ScoutSparklineMode:
 * @SCOUT_SPARKLINE_LINE: a line with a fade below it and a dot at its end
 * @SCOUT_SPARKLINE_BARS: a bar for each value
 *
 * How a sparkline is drawn.
 */
typedef enum
{
  SCOUT_SPARKLINE_LINE,
  SCOUT_SPARKLINE_BARS,
} ScoutSparklineMode;

#define SCOUT_TYPE_SPARKLINE (scout_sparkline_get_type ())
G_DECLARE_FINAL_TYPE (ScoutSparkline, scout_sparkline, SCOUT, SPARKLINE, GtkWidget)

/**
 * scout_sparkline_new:
 *
 * Returns: (transfer floating): a sparkline without values
 */
GtkWidget *scout_sparkline_new (void);

/**
 * scout_sparkline_set_values:
 * @self: the sparkline
 * @values: (array length=n_values) (nullable): the values, oldest first, NaN where one is unknown
 * @n_values: how many there are
 * @mode: how to draw them
 *
 * Shows other values, which are copied. A sparkline is decoration: what it shows must also stand
 * beside it in words.
 */
void scout_sparkline_set_values (ScoutSparkline     *self,
                                 const double       *values,
                                 gsize               n_values,
                                 ScoutSparklineMode  mode);

G_END_DECLS
