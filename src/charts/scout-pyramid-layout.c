/* scout-pyramid-layout.c: lays out the bars of two series to both sides of their categories.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Both sides have the same scale, so that lengths may be compared across, and each bar has its
 * figure at its outer end. Where the words leave too little room beside them, the bars go below.
 * The category with the highest figure is drawn in full. Further series, such as those whose gender
 * is unknown, have no bars: below these is a line that tells how much they are together; the
 * read-out and the table have each of their values.
 */

#include "config.h"

#include "scout-chart-layout-private.h"
#include "scout-chart-words.h"

#include <math.h>

#define ROW_HEIGHT (302.0 / 6.0)
#define LEAST_ROW_AIR 6.0
/* Beside a card that is lower: bars are flatter, and still no lines. */
#define LEAST_ROW_HEIGHT 36.0
#define BAR_SHARE 0.68
#define BAR_RADIUS 5.0
#define LEAST_BAR_WIDTH 4.0
/* What is known to be there is seen. */
#define LEAST_LENGTH 2.0
#define MIDDLE_WIDTH 58.0
#define MIDDLE_PADDING 10.0
/* Where there is no room for more. */
#define LEAST_PADDING 2.0
#define FIGURE_GAP 8.0
/* Of the width, what all bars have at least: in less, lengths cannot be compared. */
#define LEAST_BARS_SHARE (1.0 / 3.0)
#define STACK_GAP 3.0
#define STACK_AIR 10.0
#define LEAST_STACK_BAR 12.0
/* Between both sides, where no name keeps them apart. */
#define STACK_MIDDLE 2.0
#define REST_GAP 6.0
/* Two of them stand beside a chart that is as narrow as a window. */
#define WIDEST_FIGURE "1,234,567"
#define OTHERS_STRENGTH 0.78
#define N_SIDES SCOUT_CHART_N_SIDES

static const ScoutChartFont name_font = SCOUT_CHART_FONT_NORMAL;
static const ScoutChartFont bold_name_font = SCOUT_CHART_FONT_NORMAL_BOLD;
static const ScoutChartFont figure_font = SCOUT_CHART_FONT_MEDIUM;
static const ScoutChartFont bold_figure_font = SCOUT_CHART_FONT_MEDIUM_BOLD;

typedef struct
{
  ScoutChartLayout *layout;
  double highest;
  guint largest; /* the category that has it */
  double row;
  double rest; /* the height of the line below the bars, 0 without */
  double name_width;
  double figure_width;
  gboolean is_stacked;
  double middle_width; /* between the bars of both sides */
  double bar_width;    /* of the longest */
} Pyramid;

static char *
dup_figure (const ScoutChartLayout *layout,
            guint                   side,
            guint                   point)
{
  return _scout_chart_layout_dup_figure (layout,
                                         scout_chart_data_get_value (layout->data, side, point),
                                         WIDEST_FIGURE, bold_figure_font);
}

static double
measure_figures (const ScoutChartLayout *layout)
{
  double widest = 0.0;

  for (guint side = 0; side < N_SIDES; side++)
    for (guint i = 0; i < scout_chart_data_get_n_points (layout->data); i++)
      {
        g_autofree char *figure = dup_figure (layout, side, i);

        widest = MAX (widest, _scout_chart_layout_text_width (layout, figure, bold_figure_font));
      }

  return MIN (widest, _scout_chart_layout_text_width (layout, WIDEST_FIGURE, bold_figure_font));
}

static double
measure_middle (const ScoutChartLayout *layout)
{
  double widest = MIDDLE_WIDTH - 2.0 * MIDDLE_PADDING;

  for (guint i = 0; i < scout_chart_data_get_n_points (layout->data); i++)
    {
      const char *name = scout_chart_data_get_category (layout->data, i);

      widest = MAX (widest, _scout_chart_layout_text_width (layout, name, bold_name_font));
    }

  return widest + 2.0 * MIDDLE_PADDING;
}

static double
get_width (const ScoutChartLayout *layout)
{
  /* A long name is cut rather than asked room for. */
  double middle = MIN (measure_middle (layout) - N_SIDES * (MIDDLE_PADDING - LEAST_PADDING),
                       4.0 * _scout_chart_layout_text_width (layout, "000", bold_name_font));

  return middle + N_SIDES * (measure_figures (layout) + FIGURE_GAP + LEAST_BAR_WIDTH);
}

static double
get_rest_height (const ScoutChartLayout *layout)
{
  g_autofree char *rest = scout_chart_words_rest (layout->data);

  return rest != NULL ? _scout_chart_layout_line_height (layout, figure_font) + REST_GAP : 0.0;
}

/* How the width is divided between words and bars. */
static void
find_columns (Pyramid *pyramid)
{
  const ScoutChartLayout *layout = pyramid->layout;
  double width = layout->frame->width;
  double others, bars;

  pyramid->figure_width = measure_figures (layout);
  others = N_SIDES * (pyramid->figure_width + FIGURE_GAP + LEAST_BAR_WIDTH);
  pyramid->name_width = MAX (MIN (measure_middle (layout), width - others), 1.0);
  pyramid->middle_width = pyramid->name_width;
  bars = width - pyramid->middle_width - N_SIDES * (pyramid->figure_width + FIGURE_GAP);
  pyramid->is_stacked = bars < width * LEAST_BARS_SHARE;
  if (pyramid->is_stacked)
    {
      pyramid->middle_width = STACK_MIDDLE;
      bars = width - STACK_MIDDLE;
    }
  pyramid->bar_width = MAX (bars / N_SIDES, 1.0);
}

static double
get_height_of (const ScoutChartLayout *layout,
               double                  row_height)
{
  Pyramid pyramid = { (ScoutChartLayout *) layout, 0.0, };
  double row = _scout_chart_layout_line_height (layout, bold_name_font);

  find_columns (&pyramid);
  row += pyramid.is_stacked ? STACK_GAP + LEAST_STACK_BAR + STACK_AIR : LEAST_ROW_AIR;

  return MAX (row_height, row) * scout_chart_data_get_n_points (layout->data)
         + get_rest_height (layout);
}

static double
get_height (const ScoutChartLayout *layout)
{
  return get_height_of (layout, ROW_HEIGHT);
}

static double
get_least_height (const ScoutChartLayout *layout)
{
  return get_height_of (layout, LEAST_ROW_HEIGHT);
}

static void
find_largest (Pyramid *pyramid)
{
  const ScoutChartData *data = pyramid->layout->data;

  for (guint side = 0; side < N_SIDES; side++)
    for (guint i = 0; i < scout_chart_data_get_n_points (data); i++)
      {
        double value = scout_chart_data_get_value (data, side, i);

        if (value > pyramid->highest)
          {
            pyramid->highest = value;
            pyramid->largest = i;
          }
      }
}

static void
measure (Pyramid *pyramid)
{
  const ScoutChartLayout *layout = pyramid->layout;

  find_columns (pyramid);
  pyramid->rest = get_rest_height (layout);
  pyramid->row = (layout->frame->height - pyramid->rest)
                 / scout_chart_data_get_n_points (layout->data);
}

/* Where the bars of a row are, from the left end of those on the left to the right end. */
static ScoutChartRect
get_bars (const Pyramid *pyramid,
          guint          point)
{
  double width = pyramid->layout->frame->width;
  double top = pyramid->row * point, line = 0.0;

  if (!pyramid->is_stacked)
    return (ScoutChartRect) { 0.0, top + pyramid->row * (1.0 - BAR_SHARE) / 2.0, width,
                              pyramid->row * BAR_SHARE };

  line = _scout_chart_layout_line_height (pyramid->layout, bold_name_font) + STACK_GAP;
  return (ScoutChartRect) { 0.0, top + line, width,
                            MAX (pyramid->row - line - STACK_AIR, 1.0) };
}

/* The height of the middle of its words. */
static double
get_words_middle (const Pyramid *pyramid,
                  guint          point)
{
  double line = _scout_chart_layout_line_height (pyramid->layout, bold_name_font);

  return pyramid->row * point + (pyramid->is_stacked ? line : pyramid->row) / 2.0;
}

static void
add_side (Pyramid *pyramid,
          guint    side,
          guint    point)
{
  ScoutChartLayout *layout = pyramid->layout;
  gboolean is_largest = pyramid->highest > 0.0 && point == pyramid->largest;
  double value = scout_chart_data_get_value (layout->data, side, point);
  double direction = side == 0 ? -1.0 : 1.0;
  double inner = layout->frame->width / 2.0 + direction * pyramid->middle_width / 2.0;
  double length = value > 0.0 ? pyramid->bar_width * (value / pyramid->highest) : 0.0;
  double strength = is_largest ? 1.0 : OTHERS_STRENGTH;
  const ScoutChartPaint paint = _scout_chart_paint_series (layout->data, side, strength);
  g_autofree char *figure = dup_figure (layout, side, point);
  ScoutChartWords words = {
    figure, is_largest ? bold_figure_font : figure_font, SCOUT_CHART_INK_FULL,
    inner, get_words_middle (pyramid, point), side == 0 ? 1.0 : 0.0, pyramid->figure_width,
  };

  if (!isnan (value))
    {
      ScoutChartRect rect = get_bars (pyramid, point);

      length = MAX (length, LEAST_LENGTH);
      rect.x = side == 0 ? inner - length : inner;
      rect.width = length;
      _scout_chart_layout_add_round_box (layout, &rect, BAR_RADIUS, &paint);
    }
  words.x += direction * (length + FIGURE_GAP);
  if (pyramid->is_stacked)
    {
      words.x = side == 0 ? 0.0 : layout->frame->width;
      words.align = side == 0 ? 0.0 : 1.0;
    }
  _scout_chart_layout_add_words (layout, &words);
}

static void
add_row (Pyramid *pyramid,
         guint    point)
{
  ScoutChartLayout *layout = pyramid->layout;
  gboolean is_largest = pyramid->highest > 0.0 && point == pyramid->largest;
  double middle = pyramid->row * (point + 0.5);
  const ScoutChartRect target = { 0.0, pyramid->row * point, layout->frame->width, pyramid->row };
  const ScoutChartWords name = {
    scout_chart_data_get_category (layout->data, point), is_largest ? bold_name_font : name_font,
    is_largest ? SCOUT_CHART_INK_FULL : SCOUT_CHART_INK_TEXT, layout->frame->width / 2.0,
    get_words_middle (pyramid, point), 0.5, MAX (pyramid->name_width - 2.0, 1.0),
  };

  _scout_chart_layout_add_words (layout, &name);
  for (guint side = 0; side < MIN (scout_chart_data_get_n_series (layout->data), N_SIDES); side++)
    add_side (pyramid, side, point);
  _scout_chart_layout_add_spot (layout, &target, layout->frame->width / 2.0, middle);
}

static void
add_rest (Pyramid *pyramid)
{
  ScoutChartLayout *layout = pyramid->layout;
  g_autofree char *rest = scout_chart_words_rest (layout->data);
  ScoutChartWords words = {
    rest, figure_font, SCOUT_CHART_INK_TEXT, layout->frame->width / 2.0,
    layout->frame->height - (pyramid->rest - REST_GAP) / 2.0, 0.5, layout->frame->width,
  };

  if (rest != NULL)
    _scout_chart_layout_add_words (layout, &words);
}

static void
arrange (ScoutChartLayout *layout)
{
  Pyramid pyramid = { layout, 0.0, };

  layout->scene->has_rows = TRUE;
  find_largest (&pyramid);
  measure (&pyramid);
  for (guint i = 0; i < scout_chart_data_get_n_points (layout->data); i++)
    add_row (&pyramid, i);
  add_rest (&pyramid);
}

const ScoutChartMethods _scout_chart_pyramid_methods = {
  .arrange = arrange,
  .get_width = get_width,
  .get_height = get_height,
  .get_least_height = get_least_height,
  .least_width = 200.0,
  .height = 120.0,
};
