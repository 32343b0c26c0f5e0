/* scout-chart-legend.h: which colour is what.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-chart-data.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SCOUT_TYPE_CHART_LEGEND (scout_chart_legend_get_type ())
G_DECLARE_FINAL_TYPE (ScoutChartLegend, scout_chart_legend, SCOUT, CHART_LEGEND, GtkWidget)

/**
 * scout_chart_legend_new:
 *
 * The names of series, each behind a sample of its line or colour, in as many rows as they need.
 * Assistive technology does not see it, as the chart names its series itself.
 *
 * Returns: (transfer floating): a legend of nothing, which takes no room
 */
GtkWidget *scout_chart_legend_new (void);

/**
 * scout_chart_legend_set_data:
 * @self: the legend
 * @kind: how the figures are drawn
 * @data: (nullable) (transfer none): the figures
 *
 * Names the series of a chart. Where there is nothing to tell apart the legend is not visible.
 */
void scout_chart_legend_set_data (ScoutChartLegend *self,
                                  ScoutChartKind    kind,
                                  ScoutChartData   *data);

G_END_DECLS
