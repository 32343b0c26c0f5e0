/* scout-chart-palette.h: the colours of charts.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-chart-types.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * scout_chart_palette_get_color:
 * @color: which colour
 * @dark: whether the interface is dark
 * @rgba: (out caller-allocates): the colour
 *
 * Looks up the colour of a series.
 */
void scout_chart_palette_get_color (ScoutChartColor  color,
                                    gboolean         dark,
                                    GdkRGBA         *rgba);

/**
 * scout_chart_palette_get_ink:
 * @ink: which ink
 * @foreground: the widget's text colour
 * @dark: whether the interface is dark
 * @high_contrast: whether the user asked for high contrast
 * @rgba: (out caller-allocates): the colour
 *
 * Looks up the colour of everything that is no series.
 */
void scout_chart_palette_get_ink (ScoutChartInk  ink,
                                  const GdkRGBA *foreground,
                                  gboolean       dark,
                                  gboolean       high_contrast,
                                  GdkRGBA       *rgba);

G_END_DECLS
