/* scout-chart-legend.h: which colour is what.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-chart.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SCOUT_TYPE_CHART_LEGEND (scout_chart_legend_get_type ())
G_DECLARE_FINAL_TYPE (ScoutChartLegend, scout_chart_legend, SCOUT, CHART_LEGEND, GtkWidget)

/**
 * scout_chart_legend_new:
 * @chart: (nullable): a chart
 *
 * The names of the series of a chart, each behind a sample of its line or colour, in as many rows
 * as they need. Assistive technology does not see it, as the chart names its series itself. Where
 * there is nothing to tell apart the legend is not visible.
 *
 * Returns: (transfer floating): a legend of whatever the chart shows
 */
GtkWidget *scout_chart_legend_new (ScoutChart *chart);

/**
 * scout_chart_legend_get_chart:
 * @self: the legend
 *
 * Gets the chart whose series are named.
 *
 * Returns: (transfer none) (nullable): the chart
 */
ScoutChart *scout_chart_legend_get_chart (ScoutChartLegend *self);

/**
 * scout_chart_legend_set_chart:
 * @self: the legend
 * @chart: (nullable): a chart
 *
 * Sets the chart whose series are named, whatever it shows.
 */
void scout_chart_legend_set_chart (ScoutChartLegend *self,
                                   ScoutChart       *chart);

G_END_DECLS
