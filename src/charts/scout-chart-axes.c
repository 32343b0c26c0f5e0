/* scout-chart-axes.c: the axes of lines and columns.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Values stand at the end of the plot, where the newest ones are, points below it. Labels never
 * touch: values are left out where there is no room for them, and points are labelled less often
 * until their labels, as they are really measured, have air between them.
 */

#include "config.h"

#include "scout-chart-layout-private.h"
#include "scout-chart-words.h"

#define N_TICKS 6
#define START_PADDING 2.0
#define END_PADDING 46.0
#define TOP_PADDING 10.0
#define BOTTOM_PADDING 26.0
/* Between the lowest grid line and the line of labels, and below these. */
#define LABEL_AIR 11.0
#define LABEL_MARGIN 4.0
#define TICK_GAP 8.0
#define TICK_AIR 4.0
/* A name in a narrower slot than this says nothing. */
#define LEAST_NAME_WIDTH 40.0
#define NAME_GAP 8.0

static const ScoutChartFont font = SCOUT_CHART_FONT_SMALL;

static guint
count_ticks (const ScoutChartLayout *layout,
             double                  height)
{
  double line = _scout_chart_layout_line_height (layout, font) + TICK_AIR;

  return (guint) CLAMP (height / line + 1.0, 2.0, N_TICKS);
}

/* Large fonts and long figures ("1,000,000M") get the room that they need. */
static double
measure_end_padding (const ScoutChartAxes   *axes,
                     const ScoutChartLayout *layout)
{
  double widest = 0.0;

  for (guint i = 0; i < axes->scale.n_ticks; i++)
    {
      g_autofree char *text = NULL;

      text = scout_chart_words_tick (layout->data, scout_scale_get_tick (&axes->scale, i));
      widest = MAX (widest, _scout_chart_layout_text_width (layout, text, font));
    }

  return MIN (MAX (END_PADDING, widest + TICK_GAP + 2.0), layout->frame->width / 2.0);
}

static void
find_plot (ScoutChartAxes   *axes,
           ScoutChartLayout *layout,
           double            lane_height)
{
  const ScoutChartFrame *frame = layout->frame;
  ScoutChartRect *plot = &layout->scene->plot;
  double line = _scout_chart_layout_line_height (layout, font);
  double bottom_padding = MAX (BOTTOM_PADDING, line + LABEL_AIR) + lane_height;
  double lowest = 0.0, highest = 0.0;

  plot->x = START_PADDING;
  plot->y = MAX (TOP_PADDING, line / 2.0);
  plot->height = MAX (frame->height - bottom_padding - plot->y, 1.0);

  scout_chart_data_get_range (layout->data, &lowest, &highest);
  scout_scale_init (&axes->scale, lowest, highest, count_ticks (layout, plot->height),
                    scout_chart_data_get_unit (layout->data) == SCOUT_CHART_COUNT);
  plot->width = MAX (frame->width - plot->x - measure_end_padding (axes, layout), 1.0);
}

static void
add_tick (const ScoutChartAxes *axes,
          ScoutChartLayout     *layout,
          guint                 tick,
          double               *free_below)
{
  const ScoutChartRect *plot = &layout->scene->plot;
  double value = scout_scale_get_tick (&axes->scale, tick);
  double y = _scout_chart_axes_get_y (axes, layout, value);
  double line = _scout_chart_layout_line_height (layout, font);
  ScoutChartPaint ink = _scout_chart_paint_ink (value < 0.0 || value > 0.0 ? SCOUT_CHART_INK_GRID
                                                                           : SCOUT_CHART_INK_BASE);
  g_autofree char *text = scout_chart_words_tick (layout->data, value);
  const ScoutChartWords words = {
    text, font, SCOUT_CHART_INK_TEXT, plot->x + plot->width + TICK_GAP, y, 0.0,
    MAX (layout->frame->width - plot->x - plot->width - TICK_GAP, 1.0),
  };
  const ScoutChartRect rule = { plot->x, (double) (int) y, plot->width, 1.0 };

  _scout_chart_layout_add_box (layout, &rule, &ink);
  if (y + line / 2.0 > *free_below)
    return;

  _scout_chart_layout_add_words (layout, &words);
  *free_below = y - line / 2.0;
}

static void
add_ticks (const ScoutChartAxes *axes,
           ScoutChartLayout     *layout)
{
  double free_below = layout->frame->height;

  for (guint i = 0; i < axes->scale.n_ticks; i++)
    add_tick (axes, layout, i, &free_below);
}

/* Where the label of a point begins: below the point, but within the plot. */
static double
place_label (const ScoutChartAxes   *axes,
             const ScoutChartLayout *layout,
             guint                   point,
             double                  width)
{
  const ScoutChartRect *plot = &layout->scene->plot;
  double x = _scout_chart_axes_get_x (axes, layout, point) - width / 2.0;

  return MAX (MIN (x, plot->x + plot->width - width), plot->x);
}

/* What a label may be wide at most: a name is cut where it has a slot of its own. */
static double
get_label_room (const ScoutChartAxes   *axes,
                const ScoutChartLayout *layout)
{
  guint n_points = scout_chart_data_get_n_points (layout->data);
  double slot = layout->scene->plot.width / n_points;

  if (axes->has_slots && scout_chart_data_get_first_day (layout->data) == NULL
      && slot - NAME_GAP >= LEAST_NAME_WIDTH)
    return slot - NAME_GAP;

  return layout->scene->plot.width;
}

static gboolean
labels_fit (const ScoutChartAxes   *axes,
            const ScoutChartLayout *layout,
            guint                   interval,
            double                  room)
{
  double end = -SCOUT_CHART_LABEL_GAP;

  for (guint i = 0; i < scout_chart_data_get_n_points (layout->data); i += interval)
    {
      g_autofree char *text = scout_chart_words_point_short (layout->data, i);
      double width = MIN (_scout_chart_layout_text_width (layout, text, font), room);
      double x = place_label (axes, layout, i, width);

      if (x < end + (room < layout->scene->plot.width ? NAME_GAP - 1.0 : SCOUT_CHART_LABEL_GAP))
        return FALSE;
      end = x + width;
    }

  return TRUE;
}

static void
add_points (const ScoutChartAxes *axes,
            ScoutChartLayout     *layout)
{
  guint n_points = scout_chart_data_get_n_points (layout->data);
  gboolean are_days = scout_chart_data_get_first_day (layout->data) != NULL;
  double line = _scout_chart_layout_line_height (layout, font);
  double room = get_label_room (axes, layout);
  guint interval = scout_scale_get_interval (0, n_points, are_days);

  for (guint rank = 1; interval < n_points && !labels_fit (axes, layout, interval, room); rank++)
    interval = scout_scale_get_interval (rank, n_points, are_days);

  for (guint i = 0; i < n_points; i += interval)
    {
      g_autofree char *text = scout_chart_words_point_short (layout->data, i);
      double width = MIN (_scout_chart_layout_text_width (layout, text, font), room);
      const ScoutChartWords words = {
        text, font, SCOUT_CHART_INK_TEXT, place_label (axes, layout, i, width),
        layout->frame->height - LABEL_MARGIN - line / 2.0, 0.0, room,
      };

      _scout_chart_layout_add_words (layout, &words);
    }
}

void
_scout_chart_axes_arrange (ScoutChartAxes   *axes,
                           ScoutChartLayout *layout,
                           gboolean          has_slots,
                           double            lane_height)
{
  axes->has_slots = has_slots;
  find_plot (axes, layout, lane_height);
  add_ticks (axes, layout);
  add_points (axes, layout);
}

double
_scout_chart_axes_get_x (const ScoutChartAxes   *axes,
                         const ScoutChartLayout *layout,
                         guint                   point)
{
  const ScoutChartRect *plot = &layout->scene->plot;
  guint n_points = scout_chart_data_get_n_points (layout->data);

  if (axes->has_slots)
    return plot->x + plot->width / n_points * (point + 0.5);

  return scout_scale_point_position (point, n_points, plot->x, plot->x + plot->width);
}

double
_scout_chart_axes_get_y (const ScoutChartAxes   *axes,
                         const ScoutChartLayout *layout,
                         double                  value)
{
  const ScoutChartRect *plot = &layout->scene->plot;

  return scout_scale_to_pixel (&axes->scale, value, plot->y, plot->y + plot->height);
}
