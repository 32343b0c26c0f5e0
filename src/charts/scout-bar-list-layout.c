/* scout-bar-list-layout.c: lays out a row for each category: name, bar, figure.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Bars are relative to the largest, which is drawn in full. Where names and figures leave too
 * little room between them, the bar goes below.
 */

#include "config.h"

#include "scout-chart-layout-private.h"
#include "scout-chart-words.h"

#include <math.h>

#define ROW_HEIGHT 27.0
#define ROW_AIR 8.0
#define TRACK_HEIGHT 9.0
#define LEAST_NAME_WIDTH 70.0
#define MOST_NAME_WIDTH 118.0
/* Of the width, where there is more of it: a name that is told is worth more than a longer bar. */
#define MOST_NAME_SHARE 0.5
#define NAME_GAP 12.0
#define FIGURE_WIDTH 46.0
#define FIGURE_GAP 14.0
/* A shorter track shows nothing beside its words. */
#define LEAST_TRACK_WIDTH 72.0
#define STACK_GAP 3.0
#define STACK_AIR 10.0
/* What is known to be there is seen. */
#define LEAST_LENGTH 3.0
#define OTHERS_STRENGTH 0.62

/* A name stands beside it in a chart that is as narrow as a window. */
#define WIDEST_FIGURE "1,234,567,890,123"

static const ScoutChartFont font = SCOUT_CHART_FONT_NORMAL;
static const ScoutChartFont bold_font = SCOUT_CHART_FONT_NORMAL_BOLD;

typedef struct
{
  double name_width;
  double figure_width;
  double line;
  double row;
  gboolean is_stacked;
  ScoutChartRect track; /* of the first row */
} Columns;

static double
measure_names (const ScoutChartLayout *layout)
{
  double widest = LEAST_NAME_WIDTH;

  for (guint i = 0; i < scout_chart_data_get_n_points (layout->data); i++)
    {
      const char *name = scout_chart_data_get_category (layout->data, i);

      widest = MAX (widest, _scout_chart_layout_text_width (layout, name, font));
    }

  return widest;
}

static char *
dup_figure (const ScoutChartLayout *layout,
            guint                   point)
{
  return _scout_chart_layout_dup_figure (layout,
                                         scout_chart_data_get_value (layout->data, 0, point),
                                         WIDEST_FIGURE, bold_font);
}

static double
measure_figures (const ScoutChartLayout *layout)
{
  double widest = FIGURE_WIDTH;

  for (guint i = 0; i < scout_chart_data_get_n_points (layout->data); i++)
    {
      g_autofree char *figure = NULL;

      figure = dup_figure (layout, i);
      widest = MAX (widest, _scout_chart_layout_text_width (layout, figure, bold_font));
    }

  return widest;
}

/* Large text may have longer names, as many letters as small one. */
static double
get_most_name_width (const ScoutChartLayout *layout)
{
  double most = MAX (MOST_NAME_WIDTH,
                     _scout_chart_layout_text_width (layout, "United Kingdom", font));

  return MAX (most, layout->frame->width * MOST_NAME_SHARE);
}

static void
find_columns (const ScoutChartLayout *layout,
              Columns                *columns)
{
  double width = layout->frame->width;

  columns->line = _scout_chart_layout_line_height (layout, bold_font);
  columns->figure_width = measure_figures (layout);
  columns->name_width = MIN (measure_names (layout), get_most_name_width (layout));
  columns->track.x = columns->name_width + NAME_GAP;
  columns->track.width = width - columns->track.x - columns->figure_width - FIGURE_GAP;
  columns->track.height = TRACK_HEIGHT;
  columns->is_stacked = columns->track.width < LEAST_TRACK_WIDTH;
  if (columns->is_stacked)
    {
      columns->name_width = MAX (width - columns->figure_width - NAME_GAP, 1.0);
      columns->track.x = 0.0;
      columns->track.width = width;
      columns->track.y = columns->line + STACK_GAP;
      columns->row = columns->track.y + TRACK_HEIGHT + STACK_AIR;
      return;
    }

  columns->row = MAX (ROW_HEIGHT, columns->line + ROW_AIR);
  columns->track.y = (columns->row - TRACK_HEIGHT) / 2.0;
}

static double
get_width (const ScoutChartLayout *layout)
{
  return measure_figures (layout) + NAME_GAP
         + _scout_chart_layout_text_width (layout, "Name", bold_font);
}

static double
get_height (const ScoutChartLayout *layout)
{
  Columns columns;

  find_columns (layout, &columns);
  return columns.row * scout_chart_data_get_n_points (layout->data);
}

static guint
find_largest (const ScoutChartData *data,
              double               *highest)
{
  guint largest = G_MAXUINT;

  *highest = 0.0;
  for (guint i = 0; i < scout_chart_data_get_n_points (data); i++)
    if (scout_chart_data_get_value (data, 0, i) > *highest)
      {
        *highest = scout_chart_data_get_value (data, 0, i);
        largest = i;
      }

  return largest;
}

static void
add_bar (ScoutChartLayout     *layout,
         const ScoutChartRect *track,
         double                share,
         gboolean              is_largest)
{
  const ScoutChartPaint ink = _scout_chart_paint_ink (SCOUT_CHART_INK_TRACK);
  const ScoutChartPaint paint = _scout_chart_paint_series (layout->data, 0,
                                                           is_largest ? 1.0 : OTHERS_STRENGTH);
  ScoutChartRect bar = *track;

  _scout_chart_layout_add_round_box (layout, track, TRACK_HEIGHT / 2.0, &ink);
  if (!(share > 0.0))
    return;

  bar.width = MAX (track->width * share, LEAST_LENGTH);
  _scout_chart_layout_add_round_box (layout, &bar, TRACK_HEIGHT / 2.0, &paint);
}

static void
add_words (ScoutChartLayout *layout,
           const Columns    *columns,
           guint             point,
           gboolean          is_largest)
{
  double middle = columns->row * point
                  + (columns->is_stacked ? columns->line : columns->row) / 2.0;
  g_autofree char *figure = NULL;
  ScoutChartWords words = {
    scout_chart_data_get_category (layout->data, point), font, SCOUT_CHART_INK_FULL, 0.0, middle,
    0.0, columns->name_width,
  };

  _scout_chart_layout_add_words (layout, &words);

  figure = dup_figure (layout, point);
  words = (ScoutChartWords) {
    figure, is_largest ? bold_font : font,
    is_largest ? SCOUT_CHART_INK_FULL : SCOUT_CHART_INK_TEXT, layout->frame->width, middle, 1.0,
    columns->figure_width,
  };
  _scout_chart_layout_add_words (layout, &words);
}

static void
arrange (ScoutChartLayout *layout)
{
  double highest;
  guint largest = find_largest (layout->data, &highest);
  Columns columns;

  layout->scene->has_rows = TRUE;
  find_columns (layout, &columns);
  for (guint i = 0; i < scout_chart_data_get_n_points (layout->data); i++)
    {
      double value = scout_chart_data_get_value (layout->data, 0, i);
      const ScoutChartRect row = { 0.0, columns.row * i, layout->frame->width, columns.row };
      ScoutChartRect track = columns.track;

      track.y += columns.row * i;
      add_bar (layout, &track, value > 0.0 ? value / highest : 0.0, i == largest);
      add_words (layout, &columns, i, i == largest);
      _scout_chart_layout_add_spot (layout, &row, layout->frame->width / 2.0, row.y + row.height);
    }
}

const ScoutChartMethods _scout_chart_bar_list_methods = {
  .arrange = arrange,
  .get_width = get_width,
  .get_height = get_height,
  .least_width = 120.0,
  .height = ROW_HEIGHT,
};
