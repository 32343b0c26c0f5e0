/* scout-chart-palette.h: the colours of charts.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * ScoutChartColor:
 * @SCOUT_CHART_COLOR_FIRST: first series, followers, default bars
 * @SCOUT_CHART_COLOR_SECOND: second series, paid
 * @SCOUT_CHART_COLOR_THIRD: third series, organic, men
 * @SCOUT_CHART_COLOR_FOURTH: women; never in one chart with the first
 * @SCOUT_CHART_COLOR_NEUTRAL: neutral, unknown
 * @SCOUT_CHART_COLOR_FIRST_TINT: non-followers
 *
 * The colours of series, chosen to stay apart for colour-blind people.
 */
typedef enum
{
  SCOUT_CHART_COLOR_FIRST,
  SCOUT_CHART_COLOR_SECOND,
  SCOUT_CHART_COLOR_THIRD,
  SCOUT_CHART_COLOR_FOURTH,
  SCOUT_CHART_COLOR_NEUTRAL,
  SCOUT_CHART_COLOR_FIRST_TINT,
} ScoutChartColor;

/**
 * ScoutChartInk:
 * @SCOUT_CHART_INK_GRID: grid lines
 * @SCOUT_CHART_INK_BASE: the line at 0
 * @SCOUT_CHART_INK_TEXT: the words at an axis
 * @SCOUT_CHART_INK_HOVER: the line under the pointer
 *
 * What is drawn in the foreground colour at some strength.
 */
typedef enum
{
  SCOUT_CHART_INK_GRID,
  SCOUT_CHART_INK_BASE,
  SCOUT_CHART_INK_TEXT,
  SCOUT_CHART_INK_HOVER,
} ScoutChartInk;

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
