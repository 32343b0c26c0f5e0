/* scout-chart-paint.c: paints scenes with cairo.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * For pictures and paper all of a scene, for the screen lines and dots only, because GTK 4.8 has no
 * nodes for these.
 */

#include "config.h"

#include "scout-chart-paint-private.h"

#include <math.h>

/* How far, in pixels, straight pieces may leave the curve. */
#define CURVE_TOLERANCE 0.25
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
            cairo_t              *cr)
{
  cairo_move_to (cr, line->x[0], line->y[0]);
  for (gsize i = 0; i + 1 < line->n_points; i++)
    cairo_curve_to (cr, line->curves[i].x1, line->curves[i].y1, line->curves[i].x2,
                    line->curves[i].y2, line->x[i + 1], line->y[i + 1]);
}

static void
set_dashes (cairo_t              *cr,
            const ScoutChartLine *line)
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
    cairo_set_dash (cr, dashes[(pattern - 1) % G_N_ELEMENTS (dashes)], 4, 0.0);
}

/* A colour that is a share of @strength there, as pixels of cairo have it. */
static guint32
get_pixel (const GdkRGBA *color,
           double         strength)
{
  guint32 alpha = (guint32) lround (strength * 255.0);
  guint32 red = (guint32) lround (strength * (double) color->red * 255.0);
  guint32 green = (guint32) lround (strength * (double) color->green * 255.0);
  guint32 blue = (guint32) lround (strength * (double) color->blue * 255.0);

  return alpha << 24 | red << 16 | green << 8 | blue;
}

/* What a gradient looks like on a screen, line by line. */
static void
draw_fade (cairo_surface_t      *image,
           const ScoutChartLine *line,
           const GdkRGBA        *color,
           double                first, /* upper edge of the image, in pixels of the screen */
           double                scale)
{
  int width = cairo_image_surface_get_width (image);
  gsize stride = (gsize) cairo_image_surface_get_stride (image);
  guchar *rows = cairo_image_surface_get_data (image);

  cairo_surface_flush (image);
  for (int y = 0; y < cairo_image_surface_get_height (image); y++)
    {
      double share = ((first + y + 0.5) / scale - line->top) / (line->base - line->top);
      double strength = line->fade[0] + CLAMP (share, 0.0, 1.0) * (line->fade[1] - line->fade[0]);
      guint32 pixel = get_pixel (color, strength);
      guint32 *row = (guint32 *) (void *) (rows + (gsize) y * stride);

      for (int x = 0; x < width; x++)
        row[x] = pixel;
    }
  cairo_surface_mark_dirty (image);
}

/* For each line of each piece of an area pixman works a gradient out anew, and clears 24 KiB
 * before: on the screen that was most of what a curve costs. Pixels it copies. */
static cairo_pattern_t *
create_pixel_fade (const ScoutChartLine *line,
                   const GdkRGBA        *color,
                   double                scale)
{
  double start = MIN (line->x[0], line->x[line->n_points - 1]);
  double end = MAX (line->x[0], line->x[line->n_points - 1]);
  double left = floor (start * scale), top = floor (line->top * scale);
  cairo_surface_t *image = cairo_image_surface_create (CAIRO_FORMAT_ARGB32,
                                                       (int) (ceil (end * scale) - left),
                                                       (int) (ceil (line->base * scale) - top));
  cairo_pattern_t *fade = NULL;
  cairo_matrix_t matrix;

  draw_fade (image, line, color, top, scale);
  fade = cairo_pattern_create_for_surface (image);
  cairo_surface_destroy (image);
  cairo_matrix_init_translate (&matrix, -left, -top);
  cairo_matrix_scale (&matrix, scale, scale);
  cairo_pattern_set_matrix (fade, &matrix);
  cairo_pattern_set_filter (fade, CAIRO_FILTER_NEAREST);
  cairo_pattern_set_extend (fade, CAIRO_EXTEND_PAD);
  return fade;
}

static cairo_pattern_t *
create_fade (const ScoutChartLine *line,
             const GdkRGBA        *color)
{
  cairo_pattern_t *fade = cairo_pattern_create_linear (0.0, line->top, 0.0, line->base);

  cairo_pattern_add_color_stop_rgba (fade, 0.0, color->red, color->green, color->blue,
                                     line->fade[0]);
  cairo_pattern_add_color_stop_rgba (fade, 1.0, color->red, color->green, color->blue,
                                     line->fade[1]);
  return fade;
}

/* Device pixels that a pixel has if they are what is painted on, or 0. */
static double
get_pixel_scale (cairo_t *cr)
{
  cairo_surface_t *target = cairo_get_target (cr);
  cairo_matrix_t matrix;
  double x_scale, y_scale;

  cairo_get_matrix (cr, &matrix);
  cairo_surface_get_device_scale (target, &x_scale, &y_scale);
  if (cairo_surface_get_type (target) != CAIRO_SURFACE_TYPE_IMAGE
      || !G_APPROX_VALUE (matrix.xx, 1.0, 1e-6) || !G_APPROX_VALUE (matrix.yy, 1.0, 1e-6)
      || !G_APPROX_VALUE (matrix.x0, 0.0, 1e-6) || !G_APPROX_VALUE (matrix.y0, 0.0, 1e-6))
    return 0.0;

  return x_scale;
}

static void
fill_area (const ScoutChartLine  *line,
           const ScoutChartStyle *style,
           cairo_t               *cr,
           const GdkRGBA         *color)
{
  double scale = get_pixel_scale (cr);
  cairo_pattern_t *fade = NULL;
  GdkRGBA stripe = *color;

  if (style->high_contrast)
    {
      stripe.alpha *= HATCHED_AREA_STRENGTH;
      set_hatch (cr, &stripe, 1);
      cairo_fill (cr);
      return;
    }

  if (scale > 0.0 && line->base > line->top)
    fade = create_pixel_fade (line, color, scale);
  else
    fade = create_fade (line, color);
  cairo_set_source (cr, fade);
  cairo_fill (cr);
  cairo_pattern_destroy (fade);
}

static void
paint_line (const ScoutChartLine  *line,
            const ScoutChartStyle *style,
            cairo_t               *cr)
{
  GdkRGBA color;

  _scout_chart_style_get_rgba (style, &line->paint, &color);
  if (line->is_area)
    {
      trace_line (line, cr);
      cairo_line_to (cr, line->x[line->n_points - 1], line->base);
      cairo_line_to (cr, line->x[0], line->base);
      cairo_close_path (cr);
      fill_area (line, style, cr, &color);
    }

  trace_line (line, cr);
  set_source (cr, &color);
  cairo_set_line_width (cr, line->width);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  set_dashes (cr, line);
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
            cairo_t               *cr)
{
  const ScoutChartPaint *last = NULL;
  GdkRGBA color;

  for (guint i = 0; i < scene->dots->len; i++)
    {
      const ScoutChartDot *dot = &g_array_index (scene->dots, ScoutChartDot, i);

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
                            cairo_t               *cr)
{
  cairo_set_tolerance (cr, CURVE_TOLERANCE);
  for (guint i = 0; i < scene->lines->len; i++)
    paint_line (&g_array_index (scene->lines, ScoutChartLine, i), style, cr);
  paint_dots (scene, style, cr);
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

  _scout_chart_paint_strokes (scene, style, cr);

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
