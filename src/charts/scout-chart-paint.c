/* scout-chart-paint.c: paints scenes with cairo.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * For pictures and paper all of a scene, for the screen lines and dots only, because GTK 4.8 has no
 * nodes for these. Dashes go on evenly wherever a piece of a line is taken from, so that no seam
 * shows between two columns of the screen.
 */

#include "config.h"

#include "scout-chart-paint-private.h"

#include <math.h>

/* How far, in pixels, straight pieces may leave the curve. */
#define CURVE_TOLERANCE 0.25
/* Chords by which the length of a piece of a curve is estimated. */
#define N_CHORDS 8
#define HATCHED_AREA_STRENGTH 0.7f

static void
set_source (cairo_t       *cr,
            const GdkRGBA *color)
{
  cairo_set_source_rgba (cr, color->red, color->green, color->blue, color->alpha);
}

static void
set_hatch (cairo_t       *cr,
           const GdkRGBA *color,
           guint          pattern)
{
  ScoutChartHatch hatch;
  cairo_pattern_t *stripes;

  _scout_chart_hatch_init (&hatch, pattern);
  stripes = cairo_pattern_create_linear (hatch.start_x, hatch.start_y, hatch.end_x, hatch.end_y);
  cairo_pattern_set_extend (stripes, CAIRO_EXTEND_REPEAT);
  cairo_pattern_add_color_stop_rgba (stripes, 0.0, color->red, color->green, color->blue,
                                     color->alpha);
  cairo_pattern_add_color_stop_rgba (stripes, hatch.filled, color->red, color->green, color->blue,
                                     color->alpha);
  cairo_pattern_add_color_stop_rgba (stripes, hatch.filled, color->red, color->green, color->blue,
                                     0.0);
  cairo_pattern_add_color_stop_rgba (stripes, 1.0, color->red, color->green, color->blue, 0.0);
  cairo_set_source (cr, stripes);
  cairo_pattern_destroy (stripes);
}

static void
trace_line (const ScoutChartLine *line,
            cairo_t              *cr,
            gsize                 first,
            gsize                 last)
{
  cairo_move_to (cr, line->x[first], line->y[first]);
  for (gsize i = first; i < last; i++)
    cairo_curve_to (cr, line->curves[i].x1, line->curves[i].y1, line->curves[i].x2,
                    line->curves[i].y2, line->x[i + 1], line->y[i + 1]);
}

static double
get_bezier (double a,
            double b,
            double c,
            double d,
            double t)
{
  double s = 1.0 - t;

  return s * s * s * a + 3.0 * s * s * t * b + 3.0 * s * t * t * c + t * t * t * d;
}

static double
measure_line (const ScoutChartLine *line,
              gsize                 last)
{
  double length = 0.0;

  for (gsize i = 0; i < last; i++)
    {
      const ScoutCurve *curve = &line->curves[i];
      double x = line->x[i], y = line->y[i];

      for (int chord = 1; chord <= N_CHORDS; chord++)
        {
          double t = (double) chord / N_CHORDS;
          double next_x = get_bezier (line->x[i], curve->x1, curve->x2, line->x[i + 1], t);
          double next_y = get_bezier (line->y[i], curve->y1, curve->y2, line->y[i + 1], t);

          length += hypot (next_x - x, next_y - y);
          x = next_x;
          y = next_y;
        }
    }

  return length;
}

static void
set_dashes (cairo_t              *cr,
            const ScoutChartLine *line,
            gsize                 first)
{
  static const double dashes[][4] = {
    { 7.0, 5.0, 7.0, 5.0 },
    { 1.5, 5.0, 1.5, 5.0 },
    { 9.0, 3.5, 2.0, 3.5 },
    { 14.0, 4.0, 14.0, 4.0 },
  };
  guint pattern = line->paint.pattern;

  cairo_set_line_cap (cr, pattern == 0 ? CAIRO_LINE_CAP_ROUND : CAIRO_LINE_CAP_BUTT);
  if (pattern == 0)
    cairo_set_dash (cr, NULL, 0, 0.0);
  else
    cairo_set_dash (cr, dashes[(pattern - 1) % G_N_ELEMENTS (dashes)], 4,
                    measure_line (line, first));
}

static void
fill_area (const ScoutChartLine  *line,
           const ScoutChartStyle *style,
           cairo_t               *cr,
           const GdkRGBA         *color)
{
  cairo_pattern_t *fade;
  GdkRGBA stripe = *color;

  if (style->high_contrast)
    {
      stripe.alpha *= HATCHED_AREA_STRENGTH;
      set_hatch (cr, &stripe, 1);
      cairo_fill (cr);
      return;
    }

  fade = cairo_pattern_create_linear (0.0, line->top, 0.0, line->base);
  cairo_pattern_add_color_stop_rgba (fade, 0.0, color->red, color->green, color->blue,
                                     line->fade[0]);
  cairo_pattern_add_color_stop_rgba (fade, 1.0, color->red, color->green, color->blue,
                                     line->fade[1]);
  cairo_set_source (cr, fade);
  cairo_fill (cr);
  cairo_pattern_destroy (fade);
}

static void
paint_line (const ScoutChartLine  *line,
            const ScoutChartStyle *style,
            cairo_t               *cr,
            double                 left,
            double                 right)
{
  gsize first = 0, last = line->n_points - 1;
  double direction = line->x[last] >= line->x[0] ? 1.0 : -1.0;
  double start = direction > 0.0 ? left : right;
  double end = direction > 0.0 ? right : left;
  GdkRGBA color;

  /* A little more than asked for, so that neither ends nor joins of the line fall into it. */
  while (first + 1 < line->n_points
         && direction * (line->x[first + 1] - start) < -SCOUT_CHART_COLUMN_OVERLAP)
    first++;
  while (last > 0 && direction * (line->x[last - 1] - end) > SCOUT_CHART_COLUMN_OVERLAP)
    last--;
  if (first >= last)
    return;

  _scout_chart_style_get_rgba (style, &line->paint, &color);
  if (line->is_area)
    {
      trace_line (line, cr, first, last);
      cairo_line_to (cr, line->x[last], line->base);
      cairo_line_to (cr, line->x[first], line->base);
      cairo_close_path (cr);
      fill_area (line, style, cr, &color);
    }

  trace_line (line, cr, first, last);
  set_source (cr, &color);
  cairo_set_line_width (cr, line->width);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  set_dashes (cr, line, first);
  cairo_stroke (cr);
}

static gboolean
are_same (const ScoutChartPaint *a,
          const ScoutChartPaint *b)
{
  return a->is_ink == b->is_ink && a->index == b->index;
}

/* Dots of one colour are filled at once. */
static void
paint_dots (const ScoutChartScene *scene,
            const ScoutChartStyle *style,
            cairo_t               *cr,
            double                 left,
            double                 right)
{
  const ScoutChartPaint *last = NULL;
  GdkRGBA color;

  for (guint i = 0; i < scene->dots->len; i++)
    {
      const ScoutChartDot *dot = &g_array_index (scene->dots, ScoutChartDot, i);

      if (dot->x < left - SCOUT_CHART_COLUMN_OVERLAP || dot->x > right + SCOUT_CHART_COLUMN_OVERLAP)
        continue;

      if (last == NULL || !are_same (last, &dot->paint))
        {
          cairo_fill (cr);
          _scout_chart_style_get_rgba (style, &dot->paint, &color);
          set_source (cr, &color);
          last = &dot->paint;
        }
      cairo_new_sub_path (cr);
      cairo_arc (cr, dot->x, dot->y, dot->radius, 0.0, 2.0 * G_PI);
    }
  cairo_fill (cr);
}

void
_scout_chart_paint_strokes (const ScoutChartScene *scene,
                            const ScoutChartStyle *style,
                            cairo_t               *cr,
                            double                 left,
                            double                 right)
{
  cairo_set_tolerance (cr, CURVE_TOLERANCE);
  for (guint i = 0; i < scene->lines->len; i++)
    paint_line (&g_array_index (scene->lines, ScoutChartLine, i), style, cr, left, right);
  paint_dots (scene, style, cr, left, right);
}

static void
trace_box (cairo_t             *cr,
           const ScoutChartBox *box)
{
  const ScoutChartRect *rect = &box->rect;
  double left = rect->x, right = rect->x + rect->width;
  double top = rect->y, bottom = rect->y + rect->height;
  double l = box->is_left_round ? box->radius : 0.0;
  double r = box->is_right_round ? box->radius : 0.0;

  cairo_new_path (cr);
  cairo_arc (cr, left + l, top + l, l, G_PI, 1.5 * G_PI);
  cairo_arc (cr, right - r, top + r, r, -0.5 * G_PI, 0.0);
  cairo_arc (cr, right - r, bottom - r, r, 0.0, 0.5 * G_PI);
  cairo_arc (cr, left + l, bottom - l, l, 0.5 * G_PI, G_PI);
  cairo_close_path (cr);
}

static void
paint_box (cairo_t               *cr,
           const ScoutChartStyle *style,
           const ScoutChartBox   *box)
{
  GdkRGBA color;

  _scout_chart_style_get_rgba (style, &box->paint, &color);
  trace_box (cr, box);
  if (!_scout_chart_style_is_hatched (style, &box->paint))
    {
      set_source (cr, &color);
      cairo_fill (cr);
      return;
    }

  set_hatch (cr, &color, box->paint.pattern);
  cairo_fill_preserve (cr);
  set_source (cr, &color);
  cairo_set_line_width (cr, 1.0);
  cairo_set_dash (cr, NULL, 0, 0.0);
  cairo_stroke (cr);
}

void
_scout_chart_paint_scene (const ScoutChartScene *scene,
                          const ScoutChartStyle *style,
                          ScoutChartTypesetter  *typesetter,
                          cairo_t               *cr)
{
  for (guint i = 0; i < scene->boxes->len; i++)
    paint_box (cr, style, &g_array_index (scene->boxes, ScoutChartBox, i));

  _scout_chart_paint_strokes (scene, style, cr, 0.0, scene->width);

  for (guint i = 0; i < scene->labels->len; i++)
    {
      const ScoutChartLabel *label = &g_array_index (scene->labels, ScoutChartLabel, i);
      GdkRGBA color;

      _scout_chart_style_get_rgba (style, &label->paint, &color);
      set_source (cr, &color);
      cairo_move_to (cr, label->rect.x, label->rect.y);
      pango_cairo_show_layout (cr, _scout_chart_typesetter_get_layout (typesetter, label));
    }
}
