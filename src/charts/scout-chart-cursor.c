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

/* Beside the line on the side where the day before stands, on the other one at the edge. */
static double
place_bubble (const ScoutChartScene *scene,
              double                 width,
              double                 x)
{
  double before = x - BUBBLE_DISTANCE - width;
  double after = x + BUBBLE_DISTANCE;
  gboolean fits_before = before >= 2.0;
  gboolean fits_after = after + width <= scene->width - 2.0;

  if (scene->is_rtl ? fits_after : !fits_before && fits_after)
    return floor (after);
  if (fits_before)
    return floor (before);

  return floor (CLAMP (before, 0.0, MAX (scene->width - width, 0.0)));
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
               double                 x)
{
  const ScoutChartScene *scene = _scout_chart_get_scene (chart);
  const ScoutChartBubble *bubble =
    _scout_chart_bubbles_get (_scout_chart_get_bubbles (chart), chart, style,
                              (guint) scout_chart_get_cursor (chart));
  const graphene_point_t place = GRAPHENE_POINT_INIT ((float) place_bubble (scene, bubble->width,
                                                                            x),
                                                      (float) floor (scene->plot.y + BUBBLE_TOP));

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &place);
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

  append_bubble (self, style, snapshot, spot->x);
}
