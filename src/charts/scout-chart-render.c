/* scout-chart-render.c: records scenes as render nodes.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Rules, bars, patterns and words are colour, clip, gradient and text nodes. Lines and dots need
 * cairo, because GTK 4.8 has no paths. They are painted once, into an image that the cairo node
 * has: a frame in which only the read-out moves then copies the pixels below it, where a path would
 * be filled and stroked anew. A texture node would do as well, were it not copied whole each time.
 */

#include "config.h"

#include "scout-chart-paint-private.h"

#include "scout-chart-text.h"

#include <math.h>

static void
set_rect (graphene_rect_t      *target,
          const ScoutChartRect *rect)
{
  graphene_rect_init (target, (float) rect->x, (float) rect->y, (float) rect->width,
                      (float) rect->height);
}

static void
append_stripes (GtkSnapshot           *snapshot,
                const graphene_rect_t *bounds,
                const GdkRGBA         *color,
                guint                  pattern)
{
  ScoutChartHatch hatch;
  GdkRGBA nothing = { color->red, color->green, color->blue, 0.0f };

  _scout_chart_hatch_init (&hatch, pattern);
  gtk_snapshot_append_repeating_linear_gradient (snapshot, bounds,
                                                 &GRAPHENE_POINT_INIT ((float) hatch.start_x,
                                                                       (float) hatch.start_y),
                                                 &GRAPHENE_POINT_INIT ((float) hatch.end_x,
                                                                       (float) hatch.end_y),
                                                 (GskColorStop[]) {
                                                   { 0.0f, *color },
                                                   { (float) hatch.filled, *color },
                                                   { (float) hatch.filled, nothing },
                                                   { 1.0f, nothing },
                                                 },
                                                 4);
}

static void
append_frame (GtkSnapshot          *snapshot,
              const GskRoundedRect *outline,
              const GdkRGBA        *color)
{
  const float widths[4] = { 1.0f, 1.0f, 1.0f, 1.0f };
  const GdkRGBA colors[4] = { *color, *color, *color, *color };

  gtk_snapshot_append_border (snapshot, outline, widths, colors);
}

static void
append_box (GtkSnapshot           *snapshot,
            const ScoutChartStyle *style,
            const ScoutChartBox   *box)
{
  const graphene_size_t square = GRAPHENE_SIZE_INIT (0.0f, 0.0f);
  const graphene_size_t round = GRAPHENE_SIZE_INIT ((float) box->radius, (float) box->radius);
  const graphene_size_t *left = box->is_left_round ? &round : &square;
  const graphene_size_t *right = box->is_right_round ? &round : &square;
  gboolean is_round = box->is_left_round || box->is_right_round;
  graphene_rect_t bounds;
  GskRoundedRect outline;
  GdkRGBA color;

  set_rect (&bounds, &box->rect);
  gsk_rounded_rect_init (&outline, &bounds, left, right, right, left);
  _scout_chart_style_get_rgba (style, &box->paint, &color);
  if (is_round)
    gtk_snapshot_push_rounded_clip (snapshot, &outline);
  if (_scout_chart_style_is_hatched (style, &box->paint))
    append_stripes (snapshot, &bounds, &color, box->paint.pattern);
  else
    gtk_snapshot_append_color (snapshot, &color, &bounds);
  if (is_round)
    gtk_snapshot_pop (snapshot);
  if (_scout_chart_style_is_hatched (style, &box->paint))
    append_frame (snapshot, &outline, &color);
}

static cairo_surface_t *
paint_strokes (const ScoutChartScene *scene,
               const ScoutChartStyle *style)
{
  int width = (int) ceil (scene->width * style->scale);
  int height = (int) ceil (scene->height * style->scale);
  cairo_surface_t *image = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
  cairo_t *cr;

  cairo_surface_set_device_scale (image, style->scale, style->scale);
  cr = cairo_create (image);
  /* Half the time of the default, and nobody sees a difference. */
  cairo_set_antialias (cr, CAIRO_ANTIALIAS_FAST);
  _scout_chart_paint_strokes (scene, style, cr);
  cairo_destroy (cr);

  return image;
}

static void
append_strokes (GtkSnapshot           *snapshot,
                const ScoutChartScene *scene,
                const ScoutChartStyle *style)
{
  cairo_surface_t *image = paint_strokes (scene, style);
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot,
                                           &GRAPHENE_RECT_INIT (0.0f, 0.0f, (float) scene->width,
                                                                (float) scene->height));

  cairo_set_source_surface (cr, image, 0.0, 0.0);
  cairo_paint (cr);
  cairo_destroy (cr);
  cairo_surface_destroy (image);
}

GskRenderNode *
_scout_chart_render (const ScoutChartScene *scene,
                     const ScoutChartStyle *style,
                     ScoutChartTypesetter  *typesetter)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();

  for (guint i = 0; i < scene->boxes->len; i++)
    append_box (snapshot, style, &g_array_index (scene->boxes, ScoutChartBox, i));

  if (scene->lines->len + scene->dots->len > 0)
    append_strokes (snapshot, scene, style);

  for (guint i = 0; i < scene->labels->len; i++)
    {
      const ScoutChartLabel *label = &g_array_index (scene->labels, ScoutChartLabel, i);
      GdkRGBA color;

      _scout_chart_style_get_rgba (style, &label->paint, &color);
      scout_chart_text_snapshot (snapshot, _scout_chart_typesetter_get_layout (typesetter, label),
                                 label->rect.x, label->rect.y, &color);
    }

  return gtk_snapshot_free_to_node (snapshot);
}
