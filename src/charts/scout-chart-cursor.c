/* scout-chart-cursor.c: draws what shows the point that is being read out.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * On an axis the vertical line, the dots on the curves and the bubble with the figures
 * (scout-chart-bubble.c); of rows a faint background. Drawn around the chart's retained node in
 * every frame in which the pointer moves.
 */

#include "config.h"

#include "scout-chart-private.h"

#include <math.h>

#define HALO_WIDTH 2.0f
#define ROW_RADIUS 6.0f
#define LINE_OVERHANG 5.0f
#define BUBBLE_DISTANCE 14.0
#define BUBBLE_TOP 3.0

/* Whether there is room beside the line: on the side where the day before stands, or on the other
 * one at the edge. */
static gboolean
place_beside (const ScoutChartScene *scene,
              double                 width,
              double                 at,
              double                *x)
{
  double before = at - BUBBLE_DISTANCE - width;
  double after = at + BUBBLE_DISTANCE;
  gboolean fits_before = before >= 2.0;
  gboolean fits_after = after + width <= scene->width - 2.0;

  *x = floor (scene->is_rtl ? (fits_after ? after : before) : (fits_before ? before : after));

  return fits_before || fits_after;
}

/* The heights of the highest and the lowest dot of a point. */
static void
find_knots (const ScoutChartScene *scene,
            guint                  point,
            double                *top,
            double                *bottom)
{
  guint n_series = scene->knots->len / scene->spots->len;

  *top = *bottom = g_array_index (scene->spots, ScoutChartSpot, point).y;
  for (guint i = 0, n_known = 0; i < n_series; i++)
    {
      const ScoutChartDot *knot = &((ScoutChartDot *) scene->knots->data)[point * n_series + i];

      if (isnan (knot->y))
        continue;
      *top = n_known > 0 ? MIN (*top, knot->y) : knot->y;
      *bottom = n_known > 0 ? MAX (*bottom, knot->y) : knot->y;
      n_known++;
    }
}

/* In a narrow chart the read-out would lie on its own point: it goes below what stands high and
 * above what stands low, and leaves the chart rather than cover the point. */
static double
place_apart (const ScoutChartScene *scene,
             double                 height,
             guint                  point)
{
  double top = 0.0;
  double bottom = 0.0;
  double above;
  double below;

  find_knots (scene, point, &top, &bottom);
  above = floor (top - BUBBLE_DISTANCE - height);
  below = ceil (bottom + BUBBLE_DISTANCE);

  return (top + bottom) / 2.0 < scene->plot.y + scene->plot.height / 2.0 ? below : above;
}

static void
get_ink (const ScoutChartStyle *style,
         ScoutChartInk          ink,
         GdkRGBA               *rgba)
{
  const ScoutChartPaint paint = { TRUE, ink, 1.0, 0 };

  _scout_chart_style_get_rgba (style, &paint, rgba);
}

static void
append_bubble (ScoutChart            *chart,
               const ScoutChartStyle *style,
               GtkSnapshot           *snapshot,
               const ScoutChartSpot  *spot)
{
  const ScoutChartScene *scene = _scout_chart_get_scene (chart);
  const ScoutChartBubble *bubble =
    _scout_chart_bubbles_get (_scout_chart_get_bubbles (chart), chart, style,
                              (guint) scout_chart_get_cursor (chart));
  graphene_rect_t bounds;
  double left = 0.0;
  double top = floor (scene->plot.y + BUBBLE_TOP);

  if (!place_beside (scene, bubble->width, spot->x, &left))
    {
      gsk_render_node_get_bounds (bubble->node, &bounds);
      left = floor (CLAMP (spot->x - bubble->width / 2.0, 0.0,
                           MAX (scene->width - bubble->width, 0.0)));
      top = place_apart (scene, (double) (bounds.origin.y + bounds.size.height),
                         (guint) scout_chart_get_cursor (chart));
    }

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) left, (float) top));
  gtk_snapshot_append_node (snapshot, bubble->node);
  gtk_snapshot_restore (snapshot);
}

static void
snapshot_circle (GtkSnapshot         *snapshot,
                 const ScoutChartDot *dot,
                 float                radius,
                 const GdkRGBA       *color)
{
  GskRoundedRect circle;

  gsk_rounded_rect_init_from_rect (&circle,
                                   &GRAPHENE_RECT_INIT ((float) dot->x - radius,
                                                        (float) dot->y - radius,
                                                        2.0f * radius, 2.0f * radius),
                                   radius);
  gtk_snapshot_push_rounded_clip (snapshot, &circle);
  gtk_snapshot_append_color (snapshot, color, &circle.bounds);
  gtk_snapshot_pop (snapshot);
}

static void
snapshot_knots (GtkSnapshot           *snapshot,
                const ScoutChartScene *scene,
                const ScoutChartStyle *style,
                guint                  point)
{
  guint n_series = scene->knots->len / scene->spots->len;

  for (guint i = 0; i < n_series; i++)
    {
      const ScoutChartDot *knot = &((ScoutChartDot *) scene->knots->data)[point * n_series + i];
      GdkRGBA color;

      if (isnan (knot->y))
        continue;
      _scout_chart_style_get_rgba (style, &knot->paint, &color);
      snapshot_circle (snapshot, knot, (float) knot->radius + HALO_WIDTH, &style->bubble);
      snapshot_circle (snapshot, knot, (float) knot->radius, &color);
    }
}

static const ScoutChartSpot *
find_spot (ScoutChart            *chart,
           const ScoutChartScene *scene)
{
  guint point = (guint) scout_chart_get_cursor (chart);

  return point < scene->spots->len ? &g_array_index (scene->spots, ScoutChartSpot, point) : NULL;
}

void
_scout_chart_cursor_render_below (ScoutChart            *self,
                                  const ScoutChartStyle *style,
                                  GtkSnapshot           *snapshot)
{
  const ScoutChartScene *scene = _scout_chart_get_scene (self);
  const ScoutChartSpot *spot = find_spot (self, scene);
  GskRoundedRect row;
  GdkRGBA color;

  /* A line stands on its axis; whatever is wide has a background. */
  if (spot == NULL || scene->knots->len > 0)
    return;

  get_ink (style, SCOUT_CHART_INK_TRACK, &color);
  gsk_rounded_rect_init_from_rect (&row,
                                   &GRAPHENE_RECT_INIT ((float) spot->target.x,
                                                        (float) spot->target.y,
                                                        (float) spot->target.width,
                                                        (float) spot->target.height),
                                   ROW_RADIUS);
  gtk_snapshot_push_rounded_clip (snapshot, &row);
  gtk_snapshot_append_color (snapshot, &color, &row.bounds);
  gtk_snapshot_pop (snapshot);
}

void
_scout_chart_cursor_render_above (ScoutChart            *self,
                                  const ScoutChartStyle *style,
                                  GtkSnapshot           *snapshot)
{
  const ScoutChartScene *scene = _scout_chart_get_scene (self);
  const ScoutChartSpot *spot = find_spot (self, scene);

  if (spot == NULL || scene->has_rows)
    return;

  if (scene->knots->len > 0)
    {
      const ScoutChartRect *plot = &scene->plot;
      GdkRGBA hover;

      get_ink (style, SCOUT_CHART_INK_HOVER, &hover);
      gtk_snapshot_append_color (snapshot, &hover,
                                 &GRAPHENE_RECT_INIT ((float) floor (spot->x),
                                                      (float) plot->y - LINE_OVERHANG, 1.0f,
                                                      (float) plot->height + LINE_OVERHANG));
      snapshot_knots (snapshot, scene, style, (guint) scout_chart_get_cursor (self));
    }

  append_bubble (self, style, snapshot, spot);
}
