/* scout-chart-rows.h: puts widgets beside the rows of a chart.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-chart.h"

G_BEGIN_DECLS

#define SCOUT_TYPE_CHART_ROWS (scout_chart_rows_get_type ())
G_DECLARE_FINAL_TYPE (ScoutChartRows, scout_chart_rows, SCOUT, CHART_ROWS, GtkLayoutManager)

/**
 * scout_chart_rows_new:
 * @chart: a chart, which need not live as long as the layout
 *
 * Lays out a column that begins where @chart begins and is as high, and stands after it in the box
 * that both are in: each child is beside the middle of what one row shows, whatever the look of the
 * rows. Without rows the children share the column evenly.
 *
 * Returns: (transfer full): a layout for the column
 */
GtkLayoutManager *scout_chart_rows_new (ScoutChart *chart);

G_END_DECLS
