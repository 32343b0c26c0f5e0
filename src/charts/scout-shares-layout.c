/* scout-shares-layout.c: lays out bars that are split into shares.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Three looks, by what there is to show and the room for it: one nameless bar with large figures
 * above it; rows of name, bar and whole percents; and, where these do not fit beside each other,
 * the bar below its words. A share that cannot be seen any more keeps a few pixels.
 */

#include "config.h"

#include "scout-chart-layout-private.h"
#include "scout-chart-words.h"

#include <math.h>

#define BAR_HEIGHT 12.0
#define STACKED_BAR_HEIGHT 10.0
#define PART_GAP 2.0
#define LEAST_PART_WIDTH 3.0
#define ROW_HEIGHT 30.0
#define ROW_AIR 11.0
#define LEAST_NAME_WIDTH 86.0
#define MOST_NAME_WIDTH 140.0
/* Of the width, where there is more of it: a name that is told is worth more than a longer bar. */
#define MOST_NAME_SHARE 0.42
#define NAME_GAP 12.0
#define FIGURE_GAP 12.0
#define TRACK_GAP 4.0
#define LEAST_TRACK_WIDTH 180.0
#define STACK_GAP 5.0
#define STACK_AIR 14.0
#define SWATCH_SIZE 10.0
#define SWATCH_RADIUS 3.0
#define SWATCH_GAP 6.0
#define BIG_GAP 2.0
#define BIG_BAR_GAP 8.0
/* Less is a share of which a part is unknown, and not rounding. */
#define WHOLE (1.0 - 1e-9)

static const ScoutChartFont font = SCOUT_CHART_FONT_NORMAL;
static const ScoutChartFont bold_font = SCOUT_CHART_FONT_NORMAL_BOLD;
static const ScoutChartFont small_font = SCOUT_CHART_FONT_SMALL;
static const ScoutChartFont big_font = SCOUT_CHART_FONT_BIG;

typedef enum
{
  LOOK_BIG,      /* figures in columns above the bar */
  LOOK_BIG_LIST, /* figures below each other above the bar */
  LOOK_ROWS,
  LOOK_STACKED,
} Look;

typedef struct
{
  Look look;
  double line;
  double row;
  double name_width;
  double figure_width; /* of one share */
} Plan;

static guint
get_n_decimals (const ScoutChartData *data)
{
  gboolean is_nameless = *scout_chart_data_get_category (data, 0) == '\0';

  return scout_chart_data_get_n_points (data) == 1 && is_nameless ? 1 : 0;
}

static double
measure_figures (const ScoutChartLayout *layout,
                 ScoutChartFont          figure_font)
{
  double widest = 0.0;

  for (guint i = 0; i < scout_chart_data_get_n_points (layout->data); i++)
    {
      g_auto(GStrv) figures = scout_chart_words_shares (layout->data, i,
                                                        get_n_decimals (layout->data));

      for (guint series = 0; figures[series] != NULL; series++)
        widest = MAX (widest, _scout_chart_layout_text_width (layout, figures[series],
                                                              figure_font));
    }

  return widest;
}

static double
measure_series_names (const ScoutChartLayout *layout)
{
  double widest = 0.0;

  for (guint i = 0; i < scout_chart_data_get_n_series (layout->data); i++)
    {
      const char *name = scout_chart_data_get_series_name (layout->data, i);

      widest = MAX (widest, _scout_chart_layout_text_width (layout, name, small_font));
    }

  return widest + SWATCH_SIZE + SWATCH_GAP;
}

static double
measure_names (const ScoutChartLayout *layout)
{
  double widest = LEAST_NAME_WIDTH;

  for (guint i = 0; i < scout_chart_data_get_n_points (layout->data); i++)
    {
      const char *name = scout_chart_data_get_category (layout->data, i);

      widest = MAX (widest, _scout_chart_layout_text_width (layout, name, font));
    }

  return MIN (widest, MAX (MAX (MOST_NAME_WIDTH, layout->frame->width * MOST_NAME_SHARE),
                           _scout_chart_layout_text_width (layout, "Interactions", font)));
}

static void
plan_big (const ScoutChartLayout *layout,
          Plan                   *plan)
{
  double column = layout->frame->width / scout_chart_data_get_n_series (layout->data);
  double small = _scout_chart_layout_line_height (layout, small_font);
  double needed = MAX (measure_figures (layout, big_font), measure_series_names (layout));

  if (needed + FIGURE_GAP <= column)
    {
      plan->look = LOOK_BIG;
      plan->row = small + BIG_GAP + _scout_chart_layout_line_height (layout, big_font)
                  + BIG_BAR_GAP + BAR_HEIGHT;
      return;
    }

  plan->look = LOOK_BIG_LIST;
  plan->figure_width = measure_figures (layout, bold_font);
  plan->row = (plan->line + STACK_GAP) * scout_chart_data_get_n_series (layout->data) + STACK_GAP
              + BAR_HEIGHT;
}

static void
make_plan (const ScoutChartLayout *layout,
           Plan                   *plan)
{
  guint n_series = scout_chart_data_get_n_series (layout->data);
  double figures, track;

  *plan = (Plan) { LOOK_ROWS, };
  plan->line = _scout_chart_layout_line_height (layout, bold_font);
  if (get_n_decimals (layout->data) > 0)
    {
      plan_big (layout, plan);
      return;
    }

  plan->figure_width = measure_figures (layout, bold_font);
  plan->name_width = measure_names (layout);
  plan->row = MAX (ROW_HEIGHT, plan->line + ROW_AIR);
  figures = (plan->figure_width + FIGURE_GAP) * n_series;
  track = layout->frame->width - plan->name_width - NAME_GAP - figures - TRACK_GAP;
  if (track >= LEAST_TRACK_WIDTH)
    return;

  plan->look = LOOK_STACKED;
  plan->row = plan->line + STACK_GAP + STACKED_BAR_HEIGHT + STACK_AIR;
  plan->name_width = MAX (layout->frame->width - figures, 1.0);
}

static double
get_width (const ScoutChartLayout *layout)
{
  return (measure_figures (layout, bold_font) + FIGURE_GAP)
           * (get_n_decimals (layout->data) > 0 ? 1
                                                : scout_chart_data_get_n_series (layout->data))
         + _scout_chart_layout_text_width (layout, "Name", font) + SWATCH_SIZE + SWATCH_GAP;
}

static double
get_height (const ScoutChartLayout *layout)
{
  Plan plan;

  make_plan (layout, &plan);
  return plan.row * scout_chart_data_get_n_points (layout->data)
         - (plan.look == LOOK_STACKED ? STACK_AIR : 0.0);
}

/* Gives each part its width: none gets lost, and what that takes comes from the others. */
static void
divide (const double *shares,
        double       *widths,
        guint         n_parts,
        double        room)
{
  double small = 0.0, large_shares = 0.0, known = 0.0;
  guint n_shown = 0;

  for (guint i = 0; i < n_parts; i++)
    {
      n_shown += shares[i] > 0.0;
      known += shares[i];
    }
  room = MAX (room - PART_GAP * (MAX (n_shown, 1) - 1), 0.0);
  for (guint i = 0; i < n_parts; i++)
    {
      if (!(shares[i] > 0.0))
        continue;
      if (shares[i] * room < LEAST_PART_WIDTH)
        small += LEAST_PART_WIDTH;
      else
        large_shares += shares[i];
    }
  for (guint i = 0; i < n_parts; i++)
    {
      if (!(shares[i] > 0.0))
        widths[i] = 0.0;
      else if (shares[i] * room < LEAST_PART_WIDTH)
        widths[i] = LEAST_PART_WIDTH;
      else
        widths[i] = MAX (room * known - small, 0.0) * (shares[i] / large_shares);
    }
}

static void
add_bar (ScoutChartLayout     *layout,
         const ScoutChartRect *track,
         guint                 point)
{
  guint n_parts = scout_chart_data_get_n_series (layout->data);
  g_autofree double *shares = g_new0 (double, n_parts);
  g_autofree double *widths = g_new0 (double, n_parts);
  const ScoutChartPaint ink = _scout_chart_paint_ink (SCOUT_CHART_INK_TRACK);
  double x = track->x, known = 0.0;

  scout_chart_data_get_shares (layout->data, point, shares);
  for (guint i = 0; i < n_parts; i++)
    known += shares[i];
  if (known < WHOLE)
    _scout_chart_layout_add_round_box (layout, track, track->height / 2.0, &ink);

  divide (shares, widths, n_parts, track->width);
  for (guint i = 0; i < n_parts; i++)
    {
      ScoutChartBox box = { { x, track->y, widths[i], track->height }, 0.0, };

      if (!(widths[i] > 0.0))
        continue;

      box.is_left_round = x <= track->x;
      x += widths[i] + PART_GAP;
      box.is_right_round = x >= track->x + track->width;
      box.radius = MIN (track->height, widths[i]) / 2.0;
      box.paint = _scout_chart_paint_series (layout->data, i, 1.0);
      g_array_append_val (layout->scene->boxes, box);
    }
}

static void
add_swatch (ScoutChartLayout *layout,
            guint             series,
            double            x,
            double            middle)
{
  const ScoutChartRect rect = { x, middle - SWATCH_SIZE / 2.0, SWATCH_SIZE, SWATCH_SIZE };
  const ScoutChartPaint paint = _scout_chart_paint_series (layout->data, series, 1.0);

  _scout_chart_layout_add_round_box (layout, &rect, SWATCH_RADIUS, &paint);
}

static void
add_big (ScoutChartLayout *layout)
{
  guint n_series = scout_chart_data_get_n_series (layout->data);
  double column = layout->frame->width / n_series;
  double small = _scout_chart_layout_line_height (layout, small_font);
  double big = _scout_chart_layout_line_height (layout, big_font);
  const ScoutChartRect track = { 0.0, small + BIG_GAP + big + BIG_BAR_GAP, layout->frame->width,
                                 BAR_HEIGHT };
  g_auto(GStrv) figures = scout_chart_words_shares (layout->data, 0, 1);

  for (guint i = 0; i < n_series; i++)
    {
      double x = (double) (int) (column * i);
      const ScoutChartWords name = {
        scout_chart_data_get_series_name (layout->data, i), small_font, SCOUT_CHART_INK_TEXT,
        x + SWATCH_SIZE + SWATCH_GAP, small / 2.0, 0.0, 0.0,
      };
      const ScoutChartWords figure = {
        figures[i], big_font, SCOUT_CHART_INK_FULL, x, small + BIG_GAP + big / 2.0, 0.0, 0.0,
      };

      add_swatch (layout, i, x, small / 2.0);
      _scout_chart_layout_add_words (layout, &name);
      _scout_chart_layout_add_words (layout, &figure);
    }
  add_bar (layout, &track, 0);
}

static void
add_big_list (ScoutChartLayout *layout,
              const Plan       *plan)
{
  const ScoutChartRect track = { 0.0, plan->row - BAR_HEIGHT, layout->frame->width, BAR_HEIGHT };
  g_auto(GStrv) figures = scout_chart_words_shares (layout->data, 0, 1);

  for (guint i = 0; i < scout_chart_data_get_n_series (layout->data); i++)
    {
      double middle = (plan->line + STACK_GAP) * i + plan->line / 2.0;
      const ScoutChartWords name = {
        scout_chart_data_get_series_name (layout->data, i), font, SCOUT_CHART_INK_TEXT,
        SWATCH_SIZE + SWATCH_GAP, middle, 0.0,
        MAX (layout->frame->width - SWATCH_SIZE - SWATCH_GAP - plan->figure_width - FIGURE_GAP,
             1.0),
      };
      const ScoutChartWords figure = {
        figures[i], bold_font, SCOUT_CHART_INK_FULL, layout->frame->width, middle, 1.0, 0.0,
      };

      add_swatch (layout, i, 0.0, middle);
      _scout_chart_layout_add_words (layout, &name);
      _scout_chart_layout_add_words (layout, &figure);
    }
  add_bar (layout, &track, 0);
}

static void
add_figures (ScoutChartLayout *layout,
             const Plan       *plan,
             guint             point,
             double            middle)
{
  guint n_series = scout_chart_data_get_n_series (layout->data);
  g_auto(GStrv) figures = scout_chart_words_shares (layout->data, point, 0);

  for (guint i = 0; i < n_series; i++)
    {
      const ScoutChartWords figure = {
        figures[i], i == 0 ? bold_font : font, i == 0 ? SCOUT_CHART_INK_FULL : SCOUT_CHART_INK_TEXT,
        layout->frame->width - (plan->figure_width + FIGURE_GAP) * (n_series - 1 - i), middle, 1.0,
        0.0,
      };

      _scout_chart_layout_add_words (layout, &figure);
    }
}

static void
add_row (ScoutChartLayout *layout,
         const Plan       *plan,
         guint             point)
{
  gboolean is_stacked = plan->look == LOOK_STACKED;
  double top = plan->row * point;
  double middle = top + (is_stacked ? plan->line : plan->row) / 2.0;
  double figures = (plan->figure_width + FIGURE_GAP)
                   * scout_chart_data_get_n_series (layout->data);
  const ScoutChartWords name = {
    scout_chart_data_get_category (layout->data, point), font, SCOUT_CHART_INK_FULL, 0.0, middle,
    0.0, plan->name_width,
  };
  ScoutChartRect track = { plan->name_width + NAME_GAP, middle - BAR_HEIGHT / 2.0, 0.0,
                           BAR_HEIGHT };

  track.width = layout->frame->width - track.x - figures - TRACK_GAP;
  if (is_stacked)
    track = (ScoutChartRect) { 0.0, top + plan->line + STACK_GAP, layout->frame->width,
                               STACKED_BAR_HEIGHT };

  _scout_chart_layout_add_words (layout, &name);
  add_figures (layout, plan, point, middle);
  add_bar (layout, &track, point);
}

static void
arrange (ScoutChartLayout *layout)
{
  Plan plan;

  layout->scene->has_rows = TRUE;
  make_plan (layout, &plan);
  if (plan.look == LOOK_BIG)
    add_big (layout);
  else if (plan.look == LOOK_BIG_LIST)
    add_big_list (layout, &plan);

  for (guint i = 0; i < scout_chart_data_get_n_points (layout->data); i++)
    {
      const ScoutChartRect target = { 0.0, plan.row * i, layout->frame->width, plan.row };

      if (plan.look == LOOK_ROWS || plan.look == LOOK_STACKED)
        add_row (layout, &plan, i);
      _scout_chart_layout_add_spot (layout, &target, layout->frame->width / 2.0,
                                    target.y + target.height);
    }
}

const ScoutChartMethods _scout_chart_shares_methods = {
  .arrange = arrange,
  .get_width = get_width,
  .get_height = get_height,
  .least_width = 120.0,
  .height = ROW_HEIGHT,
};
