/* scout-columns-layout.c: lays out bars that stand on an axis.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Each point has a slot in which the bars of its series stand side by side. Bars below 0 hang from
 * the axis. A known 0 is a thin bar, an unknown value none.
 */

#include "config.h"

#include "scout-chart-layout-private.h"

#include <math.h>

#define COLUMNS_HEIGHT 232.0
#define LEAST_WIDTH 200.0
#define FILLED_SHARE 0.7
#define MAX_BAR_WIDTH 48.0
#define BAR_GAP 2.0
#define BAR_RADIUS 3.0
/* What is nothing still shows that it was counted. */
#define LEAST_LENGTH 2.0

typedef struct
{
  double bar;
  double distance;
  double group;
} Widths;

static Widths
get_widths (const ScoutChartLayout *layout)
{
  guint n_series = scout_chart_data_get_n_series (layout->data);
  double slot = layout->scene->plot.width / scout_chart_data_get_n_points (layout->data);
  double gap = slot * FILLED_SHARE / n_series > 3.0 * BAR_GAP ? BAR_GAP : 0.0;
  Widths widths;

  widths.bar = CLAMP ((slot * FILLED_SHARE - gap * (n_series - 1)) / n_series, 1.0, MAX_BAR_WIDTH);
  widths.distance = widths.bar + gap;
  widths.group = widths.distance * n_series - gap;

  return widths;
}

/* Where the highest bar of a point ends, which no read-out may hide. */
static double
find_top (const ScoutChartLayout *layout,
          const ScoutChartAxes   *axes,
          guint                   point)
{
  double top = _scout_chart_axes_get_y (axes, layout, 0.0);

  for (guint series = 0; series < scout_chart_data_get_n_series (layout->data); series++)
    {
      double value = scout_chart_data_get_value (layout->data, series, point);

      if (!isnan (value))
        top = MIN (top, _scout_chart_axes_get_y (axes, layout, value));
    }

  return top;
}

static void
add_bar (ScoutChartLayout     *layout,
         const ScoutChartAxes *axes,
         const Widths         *widths,
         guint                 series,
         guint                 point)
{
  double value = scout_chart_data_get_value (layout->data, series, point);
  const ScoutChartPaint paint = _scout_chart_paint_series (layout->data, series, 1.0);
  double base = _scout_chart_axes_get_y (axes, layout, 0.0);
  double left = _scout_chart_axes_get_x (axes, layout, point) - widths->group / 2.0;
  double length;
  ScoutChartRect rect;

  if (isnan (value))
    return;

  length = MAX (fabs (base - _scout_chart_axes_get_y (axes, layout, value)), LEAST_LENGTH);
  rect = (ScoutChartRect) {
    left + series * widths->distance, value < 0.0 ? base : base - length, widths->bar, length,
  };
  _scout_chart_layout_add_round_box (layout, &rect, BAR_RADIUS, &paint);
}

static void
arrange (ScoutChartLayout *layout)
{
  guint n_points = scout_chart_data_get_n_points (layout->data);
  ScoutChartAxes axes;
  Widths widths;
  double slot;

  _scout_chart_axes_arrange (&axes, layout, TRUE, 0.0);
  widths = get_widths (layout);
  slot = layout->scene->plot.width / n_points;
  for (guint i = 0; i < n_points; i++)
    {
      double x = _scout_chart_axes_get_x (&axes, layout, i);
      const ScoutChartRect target = {
        x - slot / 2.0, layout->scene->plot.y, slot, layout->scene->plot.height
      };

      for (guint series = 0; series < scout_chart_data_get_n_series (layout->data); series++)
        add_bar (layout, &axes, &widths, series, i);
      _scout_chart_layout_add_spot (layout, &target, x, find_top (layout, &axes, i));
    }
}

static double
get_height (const ScoutChartLayout *layout)
{
  return _scout_chart_layout_grow (layout, COLUMNS_HEIGHT);
}

const ScoutChartMethods _scout_chart_columns_methods = {
  .arrange = arrange,
  .get_height = get_height,
  .least_width = LEAST_WIDTH,
  .height = COLUMNS_HEIGHT,
  .least_height = SCOUT_CHART_LEAST_PLOT_HEIGHT,
};
