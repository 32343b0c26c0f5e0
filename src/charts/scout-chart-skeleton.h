/* scout-chart-skeleton.h: stands where a chart will stand.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-chart.h"

G_BEGIN_DECLS

#define SCOUT_TYPE_CHART_SKELETON (scout_chart_skeleton_get_type ())
G_DECLARE_FINAL_TYPE (ScoutChartSkeleton, scout_chart_skeleton, SCOUT, CHART_SKELETON, GtkWidget)

/**
 * scout_chart_skeleton_new:
 * @kind: how the chart will draw
 * @n_points: how many days or categories are expected, at least 1
 *
 * The axis and a soft band, or the rows, in the shape and of the size that a chart with so many
 * points will have, without words and figures. Breathes as long as animations are on. Says that the
 * chart is loading.
 *
 * Returns: (transfer floating): what stands there while the figures load
 */
GtkWidget *scout_chart_skeleton_new (ScoutChartKind kind,
                                     guint          n_points);

/**
 * scout_chart_skeleton_set_shape:
 * @self: the skeleton
 * @kind: how the chart will draw
 * @n_points: how many days or categories are expected, at least 1
 *
 * Expects something else.
 */
void scout_chart_skeleton_set_shape (ScoutChartSkeleton *self,
                                     ScoutChartKind      kind,
                                     guint               n_points);

G_END_DECLS
