/* scout-chart-layout.h: from figures to geometry.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-chart-data.h"
#include "scout-chart-scene.h"

G_BEGIN_DECLS

/**
 * ScoutChartMeasureFunc:
 * @text: one line of plain text
 * @font: its size
 * @width: (out): how wide it is, in pixels
 * @height: (out): how high it is, in pixels
 * @user_data: what was given with the function
 *
 * Measures text: with Pango where there is one, with plain numbers in tests.
 */
typedef void (*ScoutChartMeasureFunc) (const char     *text,
                                       ScoutChartFont  font,
                                       double         *width,
                                       double         *height,
                                       gpointer        user_data);

/**
 * ScoutChartFrame:
 * @width: the room in pixels
 * @height: the room in pixels
 * @is_rtl: whether people read from right to left
 * @measure: measures text
 * @measure_data: for @measure
 *
 * What a chart has to fit into.
 */
typedef struct
{
  double width;
  double height;
  gboolean is_rtl;
  ScoutChartMeasureFunc measure;
  gpointer measure_data;
} ScoutChartFrame;

/**
 * scout_chart_layout:
 * @kind: how the figures are drawn
 * @data: (nullable): the figures
 * @frame: the room
 *
 * Decides where everything is. Pure: the same arguments give the same scene, and nothing else is
 * looked at but the locale. Labels never overlap as long as @frame is at least as large as
 * scout_chart_layout_get_width() and scout_chart_layout_get_least_height() say. Without any known
 * value the scene says so in words.
 *
 * Returns: (transfer full): the scene
 */
ScoutChartScene *scout_chart_layout (ScoutChartKind         kind,
                                     ScoutChartData        *data,
                                     const ScoutChartFrame *frame);

/**
 * scout_chart_layout_get_width:
 * @kind: how the figures are drawn
 * @data: (nullable): the figures
 * @frame: measures text
 *
 * Returns: the least width in pixels
 */
double scout_chart_layout_get_width (ScoutChartKind         kind,
                                     ScoutChartData        *data,
                                     const ScoutChartFrame *frame);

/**
 * scout_chart_layout_get_height:
 * @kind: how the figures are drawn
 * @data: (nullable): the figures
 * @frame: the width, and what measures text
 *
 * Returns: the height in pixels that the chart is made for at this width
 */
double scout_chart_layout_get_height (ScoutChartKind         kind,
                                      ScoutChartData        *data,
                                      const ScoutChartFrame *frame);

/**
 * scout_chart_layout_get_least_height:
 * @kind: how the figures are drawn
 * @data: (nullable): the figures
 * @frame: the width, and what measures text
 *
 * Returns: the height in pixels that the chart may be pressed to at this width: less than
 *   scout_chart_layout_get_height() where figures stand on an axis or bars may be flatter
 */
double scout_chart_layout_get_least_height (ScoutChartKind         kind,
                                            ScoutChartData        *data,
                                            const ScoutChartFrame *frame);

/**
 * scout_chart_layout_legend:
 * @kind: how the figures are drawn
 * @data: (nullable): the figures
 * @frame: the room; its height is not looked at
 *
 * Lays out the names of the series, each behind a sample of its line or colour, in as many rows as
 * they need. The scene's height is that of the rows, 0 if there is nothing to tell apart.
 *
 * Returns: (transfer full): the scene
 */
ScoutChartScene *scout_chart_layout_legend (ScoutChartKind         kind,
                                            ScoutChartData        *data,
                                            const ScoutChartFrame *frame);

/**
 * scout_chart_layout_legend_get_width:
 * @legend: a legend in one row
 *
 * Returns: the width of its widest item, below which names would be cut
 */
double scout_chart_layout_legend_get_width (const ScoutChartScene *legend);

/**
 * scout_chart_layout_sheet:
 * @kind: how the figures are drawn
 * @data: the figures
 * @frame: the room; its height is not looked at
 *
 * Lays out a chart with its title, its period and its legend above it, as it stands alone in a
 * picture or on paper. The scene says how high it is.
 *
 * Returns: (transfer full): the scene
 */
ScoutChartScene *scout_chart_layout_sheet (ScoutChartKind         kind,
                                           ScoutChartData        *data,
                                           const ScoutChartFrame *frame);

G_END_DECLS
