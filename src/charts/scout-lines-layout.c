/* scout-lines-layout.c: lays out a value a day, or a category, as a curve.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One series is filled down to 0; several are told apart by dashes as well as by colour. Unknown
 * values are gaps, and what stands alone between gaps is a dot. A lane of dots below the axis may
 * count something else, such as the posts of a day.
 */

#include "config.h"

#include "scout-chart-layout-private.h"

#include <math.h>

#define LINES_HEIGHT 232.0
#define SEVERAL_LINES_HEIGHT 196.0
#define LEAST_WIDTH 200.0
#define LINE_WIDTH 2.2
#define POINT_RADIUS 2.9
#define AREA_STRENGTH 0.30
#define AREA_END_STRENGTH 0.02
#define LANE_HEIGHT 18.0
#define LANE_OFFSET 8.5
#define MARK_RADIUS 1.9
#define MARK_DISTANCE 5.0
/* How many dots the lane stacks for one point. */
#define MAX_MARKS 3.0
#define KNOT_RADIUS 4.0

/* What is compared is not filled, and needs less room to breathe. */
static double
get_height (const ScoutChartLayout *layout)
{
  gboolean is_alone = scout_chart_data_get_n_series (layout->data) <= 1;

  return _scout_chart_layout_grow (layout, is_alone ? LINES_HEIGHT : SEVERAL_LINES_HEIGHT);
}

static void
add_series (ScoutChartLayout     *layout,
            const ScoutChartAxes *axes,
            guint                 series,
            const double         *x)
{
  const ScoutChartRect *plot = &layout->scene->plot;
  guint n_points = scout_chart_data_get_n_points (layout->data);
  g_autofree double *y = g_new (double, n_points);
  const ScoutChartLine line = {
    .width = LINE_WIDTH,
    .is_area = scout_chart_data_get_n_series (layout->data) == 1,
    .top = plot->y,
    .base = _scout_chart_axes_get_y (axes, layout, 0.0),
    .fade = { AREA_STRENGTH, AREA_END_STRENGTH },
    .paint = _scout_chart_paint_series (layout->data, series, 1.0),
  };

  for (guint i = 0; i < n_points; i++)
    {
      double value = scout_chart_data_get_value (layout->data, series, i);

      y[i] = isnan (value) ? NAN : _scout_chart_axes_get_y (axes, layout, value);
    }
  _scout_chart_layout_add_runs (layout, x, y, &line, POINT_RADIUS);
}

static void
add_marks (ScoutChartLayout *layout,
           const double     *x)
{
  const ScoutChartRect *plot = &layout->scene->plot;
  const ScoutChartPaint paint = _scout_chart_paint_ink (SCOUT_CHART_INK_MARK);

  for (guint i = 0; i < scout_chart_data_get_n_points (layout->data); i++)
    {
      double marks = scout_chart_data_get_marks (layout->data, i);

      for (int mark = 0; mark < (int) CLAMP (isnan (marks) ? 0.0 : marks, 0.0, MAX_MARKS); mark++)
        _scout_chart_layout_add_dot (layout, x[i],
                                     plot->y + plot->height + LANE_OFFSET + mark * MARK_DISTANCE,
                                     MARK_RADIUS, &paint);
    }
}

/* A pointer means the point that it is nearest to. */
static void
add_spots (ScoutChartLayout     *layout,
           const ScoutChartAxes *axes,
           const double         *x)
{
  const ScoutChartRect *plot = &layout->scene->plot;
  guint n_points = scout_chart_data_get_n_points (layout->data);

  for (guint i = 0; i < n_points; i++)
    {
      double left = i > 0 ? (x[i - 1] + x[i]) / 2.0 : 0.0;
      double right = i + 1 < n_points ? (x[i] + x[i + 1]) / 2.0 : layout->frame->width;
      const ScoutChartRect target = { left, 0.0, right - left, layout->frame->height };

      _scout_chart_layout_add_spot (layout, &target, x[i], plot->y);
      for (guint series = 0; series < scout_chart_data_get_n_series (layout->data); series++)
        {
          double value = scout_chart_data_get_value (layout->data, series, i);
          const ScoutChartDot knot = {
            x[i], isnan (value) ? NAN : _scout_chart_axes_get_y (axes, layout, value), KNOT_RADIUS,
            _scout_chart_paint_series (layout->data, series, 1.0),
          };

          g_array_append_val (layout->scene->knots, knot);
        }
    }
}

static void
arrange (ScoutChartLayout *layout)
{
  guint n_points = scout_chart_data_get_n_points (layout->data);
  gboolean has_marks = scout_chart_data_has_marks (layout->data);
  g_autofree double *x = g_new (double, n_points);
  ScoutChartAxes axes;

  _scout_chart_axes_arrange (&axes, layout, FALSE, has_marks ? LANE_HEIGHT : 0.0);
  for (guint i = 0; i < n_points; i++)
    x[i] = _scout_chart_axes_get_x (&axes, layout, i);
  for (guint i = 0; i < scout_chart_data_get_n_series (layout->data); i++)
    add_series (layout, &axes, i, x);
  if (has_marks)
    add_marks (layout, x);
  add_spots (layout, &axes, x);
}

const ScoutChartMethods _scout_chart_lines_methods = {
  .arrange = arrange,
  .get_height = get_height,
  .least_width = LEAST_WIDTH,
  .height = LINES_HEIGHT,
  .least_height = SCOUT_CHART_LEAST_PLOT_HEIGHT,
};
