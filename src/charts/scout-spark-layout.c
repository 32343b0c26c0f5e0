/* scout-spark-layout.c: lays out a trend as small as a word.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * No axis, no words, one series. The line starts at the lowest value and not at 0, because it shows
 * a movement and not a size; bars start at 0.
 */

#include "config.h"

#include "scout-chart-layout-private.h"

#include <math.h>

#define SPARK_HEIGHT 30.0
#define LEAST_WIDTH 24.0
#define LINE_WIDTH 1.6
#define AREA_STRENGTH 0.25
#define END_DOT_RADIUS 2.4
#define FILLED_SHARE 0.65
#define BAR_STRENGTH 0.8
/* A day with nothing still shows that it was counted. */
#define LEAST_LENGTH 2.0

static void
arrange_line (ScoutChartLayout *layout)
{
  const ScoutChartFrame *frame = layout->frame;
  guint n_points = scout_chart_data_get_n_points (layout->data);
  g_autofree double *x = g_new (double, n_points);
  g_autofree double *y = g_new (double, n_points);
  double lowest, highest, inner = frame->height - 2.0 * END_DOT_RADIUS;
  guint last = 0;
  const ScoutChartLine line = {
    .width = LINE_WIDTH,
    .is_area = TRUE,
    .base = frame->height,
    .fade = { AREA_STRENGTH, 0.0 },
    .paint = _scout_chart_paint_series (layout->data, 0, 1.0),
  };

  scout_chart_data_get_range (layout->data, &lowest, &highest);
  for (guint i = 0; i < n_points; i++)
    {
      double value = scout_chart_data_get_value (layout->data, 0, i);
      /* Equal values lie in the middle. */
      double share = isnan (value) ? NAN : 0.5;

      /* Halves, as the whole may be more than a double holds. */
      if (highest > lowest)
        share = (value / 2.0 - lowest / 2.0) / (highest / 2.0 - lowest / 2.0);
      x[i] = scout_scale_point_position (i, n_points, END_DOT_RADIUS,
                                         frame->width - END_DOT_RADIUS);
      y[i] = END_DOT_RADIUS + inner * (1.0 - share);
      if (!isnan (y[i]))
        last = i;
    }

  _scout_chart_layout_add_runs (layout, x, y, &line, LINE_WIDTH);
  if (!isnan (y[last]))
    _scout_chart_layout_add_dot (layout, x[last], y[last], END_DOT_RADIUS, &line.paint);
}

static void
arrange_columns (ScoutChartLayout *layout)
{
  const ScoutChartFrame *frame = layout->frame;
  const ScoutChartPaint paint = _scout_chart_paint_series (layout->data, 0, BAR_STRENGTH);
  guint n_points = scout_chart_data_get_n_points (layout->data);
  double slot = frame->width / n_points;
  double bar = MAX (slot * FILLED_SHARE, 1.0);
  double highest;

  scout_chart_data_get_range (layout->data, NULL, &highest);
  for (guint i = 0; i < n_points; i++)
    {
      double value = scout_chart_data_get_value (layout->data, 0, i);
      double length = highest > 0.0 ? frame->height * (MAX (value, 0.0) / highest) : 0.0;
      ScoutChartRect rect;

      if (isnan (value))
        continue;

      length = MAX (length, LEAST_LENGTH);
      rect = (ScoutChartRect) {
        slot * i + (slot - bar) / 2.0, frame->height - length, bar, length
      };
      _scout_chart_layout_add_box (layout, &rect, &paint);
    }
}

const ScoutChartMethods _scout_chart_spark_line_methods = {
  .arrange = arrange_line,
  .least_width = LEAST_WIDTH,
  .height = SPARK_HEIGHT,
};

const ScoutChartMethods _scout_chart_spark_columns_methods = {
  .arrange = arrange_columns,
  .least_width = LEAST_WIDTH,
  .height = SPARK_HEIGHT,
};
