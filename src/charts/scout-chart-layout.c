/* scout-chart-layout.c: from figures to geometry.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The way in, and the tools that the kinds share. Each kind has a file of its own and lays out from
 * left to right; here it is mirrored where people read from right to left. Neither GTK nor cairo is
 * known here: text is measured by a function that the caller gives. Any thread.
 */

#include "config.h"

#include "scout-chart-layout.h"

#include "scout-chart-layout-private.h"
#include "scout-chart-words.h"

#include <math.h>

/* Pixels of a line of text of the usual size, in whichever font is usual. */
#define USUAL_LINE 19.0

static const ScoutChartMethods *
get_methods (ScoutChartKind kind)
{
  static const ScoutChartMethods * const methods[SCOUT_CHART_N_KINDS] = {
    [SCOUT_CHART_LINES] = &_scout_chart_lines_methods,
    [SCOUT_CHART_COLUMNS] = &_scout_chart_columns_methods,
    [SCOUT_CHART_PYRAMID] = &_scout_chart_pyramid_methods,
    [SCOUT_CHART_BAR_LIST] = &_scout_chart_bar_list_methods,
    [SCOUT_CHART_SHARES] = &_scout_chart_shares_methods,
    [SCOUT_CHART_SPARK_LINE] = &_scout_chart_spark_line_methods,
    [SCOUT_CHART_SPARK_COLUMNS] = &_scout_chart_spark_columns_methods,
  };

  g_assert ((guint) kind < SCOUT_CHART_N_KINDS);

  return methods[kind];
}

static gboolean
is_wordless (ScoutChartKind kind)
{
  return kind == SCOUT_CHART_SPARK_LINE || kind == SCOUT_CHART_SPARK_COLUMNS;
}

static gboolean
has_values (const ScoutChartData *data)
{
  return data != NULL && scout_chart_data_get_range (data, NULL, NULL);
}

static void
say_nothing (ScoutChartLayout *layout)
{
  const ScoutChartFrame *frame = layout->frame;
  const ScoutChartWords words = {
    scout_chart_words_nothing (layout->data), SCOUT_CHART_FONT_NORMAL, SCOUT_CHART_INK_TEXT,
    frame->width / 2.0, frame->height / 2.0, 0.5, frame->width,
  };

  _scout_chart_layout_add_words (layout, &words);
}

ScoutChartScene *
scout_chart_layout (ScoutChartKind         kind,
                    ScoutChartData        *data,
                    const ScoutChartFrame *frame)
{
  ScoutChartLayout layout = { data, frame, NULL };

  g_return_val_if_fail ((guint) kind < SCOUT_CHART_N_KINDS, NULL);
  g_return_val_if_fail (frame != NULL && frame->measure != NULL, NULL);

  layout.scene = scout_chart_scene_new (frame->width, frame->height);
  if (has_values (data))
    get_methods (kind)->arrange (&layout);
  else if (!is_wordless (kind))
    say_nothing (&layout);
  if (frame->is_rtl)
    scout_chart_scene_mirror (layout.scene);

  return layout.scene;
}

double
scout_chart_layout_get_width (ScoutChartKind         kind,
                              ScoutChartData        *data,
                              const ScoutChartFrame *frame)
{
  const ScoutChartLayout layout = { data, frame, NULL };
  const ScoutChartMethods *methods;

  g_return_val_if_fail ((guint) kind < SCOUT_CHART_N_KINDS, 0.0);
  g_return_val_if_fail (frame != NULL && frame->measure != NULL, 0.0);

  methods = get_methods (kind);
  if (methods->get_width != NULL && has_values (data))
    return ceil (methods->get_width (&layout));

  return methods->least_width;
}

double
scout_chart_layout_get_height (ScoutChartKind         kind,
                               ScoutChartData        *data,
                               const ScoutChartFrame *frame)
{
  const ScoutChartLayout layout = { data, frame, NULL };
  const ScoutChartMethods *methods;

  g_return_val_if_fail ((guint) kind < SCOUT_CHART_N_KINDS, 0.0);
  g_return_val_if_fail (frame != NULL && frame->measure != NULL, 0.0);

  methods = get_methods (kind);
  if (methods->get_height != NULL && has_values (data))
    return ceil (methods->get_height (&layout));
  if (is_wordless (kind))
    return methods->height;

  return MAX (methods->height, _scout_chart_layout_line_height (&layout, SCOUT_CHART_FONT_NORMAL));
}

double
scout_chart_layout_get_least_height (ScoutChartKind         kind,
                                     ScoutChartData        *data,
                                     const ScoutChartFrame *frame)
{
  const ScoutChartLayout layout = { data, frame, NULL };
  const ScoutChartMethods *methods;
  double height;

  g_return_val_if_fail ((guint) kind < SCOUT_CHART_N_KINDS, 0.0);
  g_return_val_if_fail (frame != NULL && frame->measure != NULL, 0.0);

  methods = get_methods (kind);
  height = scout_chart_layout_get_height (kind, data, frame);
  if (methods->get_least_height != NULL && has_values (data))
    return MIN (ceil (methods->get_least_height (&layout)), height);

  return methods->least_height > 0.0 ? MIN (methods->least_height, height) : height;
}

double
_scout_chart_layout_text_width (const ScoutChartLayout *layout,
                                const char             *text,
                                ScoutChartFont          font)
{
  double width = 0.0, height = 0.0;

  layout->frame->measure (text, font, &width, &height, layout->frame->measure_data);
  return ceil (width);
}

char *
_scout_chart_layout_dup_figure (const ScoutChartLayout *layout,
                                double                  value,
                                const char             *sample,
                                ScoutChartFont          font)
{
  g_autofree char *figure = scout_chart_words_figure (layout->data, value);

  if (!isfinite (value) || _scout_chart_layout_text_width (layout, figure, font)
                             <= _scout_chart_layout_text_width (layout, sample, font))
    return g_steal_pointer (&figure);

  return scout_chart_words_tick (layout->data, value);
}

double
_scout_chart_layout_line_height (const ScoutChartLayout *layout,
                                 ScoutChartFont          font)
{
  double width = 0.0, height = 0.0;

  layout->frame->measure ("0", font, &width, &height, layout->frame->measure_data);
  return ceil (height);
}

double
_scout_chart_layout_grow (const ScoutChartLayout *layout,
                          double                  height)
{
  double line = _scout_chart_layout_line_height (layout, SCOUT_CHART_FONT_NORMAL);

  return height * MAX (line / USUAL_LINE, 1.0);
}

double
_scout_chart_layout_add_words (ScoutChartLayout      *layout,
                               const ScoutChartWords *words)
{
  ScoutChartLabel label = { NULL, { 0.0, }, words->font, _scout_chart_paint_ink (words->ink) };
  double width = 0.0, height = 0.0;

  if (*words->text == '\0')
    return 0.0;

  layout->frame->measure (words->text, words->font, &width, &height, layout->frame->measure_data);
  width = ceil (width);
  height = ceil (height);
  if (words->room > 0.0)
    width = MIN (width, words->room);

  label.text = g_strdup (words->text);
  label.rect = (ScoutChartRect) {
    words->x - words->align * width, words->middle - height / 2.0, width, height
  };
  g_array_append_val (layout->scene->labels, label);

  return width;
}

void
_scout_chart_layout_add_box (ScoutChartLayout      *layout,
                             const ScoutChartRect  *rect,
                             const ScoutChartPaint *paint)
{
  _scout_chart_layout_add_round_box (layout, rect, 0.0, paint);
}

void
_scout_chart_layout_add_round_box (ScoutChartLayout      *layout,
                                   const ScoutChartRect  *rect,
                                   double                 radius,
                                   const ScoutChartPaint *paint)
{
  ScoutChartBox box = { *rect, radius, radius > 0.0, radius > 0.0, *paint };

  box.radius = MIN (radius, MIN (rect->width, rect->height) / 2.0);
  g_array_append_val (layout->scene->boxes, box);
}

void
_scout_chart_layout_add_dot (ScoutChartLayout      *layout,
                             double                 x,
                             double                 y,
                             double                 radius,
                             const ScoutChartPaint *paint)
{
  const ScoutChartDot dot = { x, y, radius, *paint };

  g_array_append_val (layout->scene->dots, dot);
}

void
_scout_chart_layout_add_spot (ScoutChartLayout     *layout,
                              const ScoutChartRect *target,
                              double                x,
                              double                y)
{
  const ScoutChartSpot spot = { *target, x, y };

  g_array_append_val (layout->scene->spots, spot);
}

ScoutChartPaint
_scout_chart_paint_ink (ScoutChartInk ink)
{
  return (ScoutChartPaint) { TRUE, ink, 1.0, 0 };
}

ScoutChartPaint
_scout_chart_paint_series (const ScoutChartData *data,
                           guint                 series,
                           double                strength)
{
  return (ScoutChartPaint) {
    FALSE, scout_chart_data_get_series_color (data, series), strength, series
  };
}

static double *
copy_range (const double *values,
            gsize         start,
            gsize         length)
{
  return g_memdup2 (values + start, length * sizeof *values);
}

void
_scout_chart_layout_add_runs (ScoutChartLayout     *layout,
                              const double         *x,
                              const double         *y,
                              const ScoutChartLine *line,
                              double                dot_radius)
{
  gsize n_points = scout_chart_data_get_n_points (layout->data);
  gsize length = 0;

  for (gsize start = scout_scale_next_run (y, n_points, 0, &length);
       start < n_points;
       start = scout_scale_next_run (y, n_points, start + length, &length))
    {
      ScoutChartLine run = *line;

      if (length == 1)
        {
          _scout_chart_layout_add_dot (layout, x[start], y[start], dot_radius, &line->paint);
          continue;
        }

      run.n_points = length;
      run.x = copy_range (x, start, length);
      run.y = copy_range (y, start, length);
      run.curves = g_new0 (ScoutCurve, length);
      scout_scale_monotone_curves (run.x, run.y, length, run.curves);
      g_array_append_val (layout->scene->lines, run);
    }
}
