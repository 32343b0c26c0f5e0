/* scout-chart-cursor.c: draws what shows the point that is being read out.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * On an axis the vertical line, the dots on the curves and the bubble with the figures; of rows a
 * faint background. Drawn around the chart's retained node in every frame in which the pointer
 * moves; all of it colour, clip, border and text nodes, none of it cairo.
 */

#include "config.h"

#include "scout-chart-private.h"
#include "scout-chart-text.h"
#include "scout-chart-words.h"

#include <math.h>

#define HALO_WIDTH 2.0f
#define ROW_RADIUS 6.0f
#define LINE_OVERHANG 5.0f
#define BUBBLE_WIDTH 178.0
#define BUBBLE_RADIUS 9.0f
#define BUBBLE_DISTANCE 14.0
#define BUBBLE_PADDING 11.0
#define BUBBLE_TOP 3.0
#define ROW_GAP 5.0
#define SWATCH_SIZE 8.0
#define SWATCH_GAP 6.0
#define COLUMN_GAP 18.0
/* More series than these are told by the table. */
#define MAX_ROWS 9

typedef struct
{
  PangoLayout *name;
  PangoLayout *figure;
  gboolean has_swatch;
  ScoutChartPaint paint;
} Row;

typedef struct
{
  const ScoutChartScene *scene;
  const ScoutChartStyle *style;
  ScoutChartTypesetter *typesetter;
  PangoLayout *date;
  Row rows[MAX_ROWS];
  guint n_rows;
  double width;
  double height;
  double row_height;
} Bubble;

static void
bubble_add (Bubble                *bubble,
            const char            *name,
            const char            *figure,
            const ScoutChartPaint *paint)
{
  Row *row = &bubble->rows[bubble->n_rows++];
  double width;

  row->name = _scout_chart_typesetter_look_up (bubble->typesetter, name, SCOUT_CHART_FONT_SMALL);
  row->figure = _scout_chart_typesetter_look_up (bubble->typesetter, figure,
                                                 SCOUT_CHART_FONT_SMALL_BOLD);
  row->has_swatch = paint != NULL;
  if (paint != NULL)
    row->paint = *paint;

  width = scout_chart_text_get_width (row->name) + scout_chart_text_get_width (row->figure) +
          COLUMN_GAP + (row->has_swatch ? SWATCH_SIZE + SWATCH_GAP : 0.0);
  bubble->width = MAX (bubble->width, width + 2.0 * BUBBLE_PADDING);
  bubble->row_height = MAX (bubble->row_height, scout_chart_text_get_height (row->name));
}

static void
bubble_build (Bubble         *bubble,
              ScoutChart     *chart,
              ScoutChartData *data,
              guint           point)
{
  g_autofree char *name = scout_chart_words_point (data, point);
  guint n_series = MIN (scout_chart_data_get_n_series (data), MAX_ROWS - 1);

  bubble->date = _scout_chart_typesetter_look_up (bubble->typesetter, name, SCOUT_CHART_FONT_SMALL);
  bubble->width = MAX (BUBBLE_WIDTH,
                       scout_chart_text_get_width (bubble->date) + 2.0 * BUBBLE_PADDING);
  for (guint i = 0; i < n_series; i++)
    {
      g_autofree char *figure = scout_chart_words_value (scout_chart_get_kind (chart), data, i,
                                                         point);
      const ScoutChartPaint paint = { FALSE, scout_chart_data_get_series_color (data, i), 1.0, i };

      bubble_add (bubble, scout_chart_data_get_series_name (data, i), figure, &paint);
    }
  if (scout_chart_data_has_marks (data))
    {
      g_autofree char *figure = scout_chart_words_marks (data, point);

      bubble_add (bubble, scout_chart_data_get_marks_name (data), figure, NULL);
    }

  bubble->width = MIN (ceil (bubble->width), MAX (bubble->scene->width - 4.0, 1.0));
  bubble->height = ceil (2.0 * (BUBBLE_PADDING - 3.0) + scout_chart_text_get_height (bubble->date) +
                         bubble->n_rows * (bubble->row_height + ROW_GAP));
}

/* Beside the line on the side where the day before stands, on the other one at the edge. */
static double
bubble_place (const Bubble *bubble,
              double        x)
{
  double before = x - BUBBLE_DISTANCE - bubble->width;
  double after = x + BUBBLE_DISTANCE;
  gboolean fits_before = before >= 2.0;
  gboolean fits_after = after + bubble->width <= bubble->scene->width - 2.0;

  if (bubble->scene->is_rtl ? fits_after : !fits_before && fits_after)
    return floor (after);
  if (fits_before)
    return floor (before);

  return floor (CLAMP (before, 0.0, MAX (bubble->scene->width - bubble->width, 0.0)));
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
snapshot_frame (GtkSnapshot           *snapshot,
                const ScoutChartStyle *style,
                const graphene_rect_t *bounds)
{
  const GdkRGBA shadow = { 0.0f, 0.0f, 0.0f, 0.16f };
  const float widths[4] = { 1.0f, 1.0f, 1.0f, 1.0f };
  GskRoundedRect outline;
  GdkRGBA border, borders[4];

  gsk_rounded_rect_init_from_rect (&outline, bounds, BUBBLE_RADIUS);
  gtk_snapshot_append_outset_shadow (snapshot, &outline, &shadow, 0.0f, 1.0f, 0.0f, 0.0f);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_append_color (snapshot, &style->bubble, bounds);
  gtk_snapshot_pop (snapshot);

  get_ink (style, SCOUT_CHART_INK_GRID, &border);
  for (guint i = 0; i < G_N_ELEMENTS (borders); i++)
    borders[i] = border;
  gtk_snapshot_append_border (snapshot, &outline, widths, borders);
}

static void
snapshot_row (GtkSnapshot           *snapshot,
              const Bubble          *bubble,
              const Row             *row,
              const graphene_rect_t *bounds,
              double                 y)
{
  gboolean is_rtl = bubble->scene->is_rtl;
  double left = bounds->origin.x + BUBBLE_PADDING;
  double right = bounds->origin.x + bounds->size.width - BUBBLE_PADDING;
  double height = scout_chart_text_get_height (row->name);
  double indent = row->has_swatch ? SWATCH_SIZE + SWATCH_GAP : 0.0;
  double figure_width = scout_chart_text_get_width (row->figure);
  int room = (int) MAX (right - left - indent - figure_width - SWATCH_GAP, 1.0);
  GskRoundedRect swatch;
  GdkRGBA color;

  if (row->has_swatch)
    {
      _scout_chart_style_get_rgba (bubble->style, &row->paint, &color);
      gsk_rounded_rect_init_from_rect (&swatch,
                                       &GRAPHENE_RECT_INIT ((float) (is_rtl ? right - SWATCH_SIZE
                                                                            : left),
                                                            (float) (y + (height - SWATCH_SIZE)
                                                                         / 2.0),
                                                            (float) SWATCH_SIZE,
                                                            (float) SWATCH_SIZE),
                                       2.0f);
      gtk_snapshot_push_rounded_clip (snapshot, &swatch);
      gtk_snapshot_append_color (snapshot, &color, &swatch.bounds);
      gtk_snapshot_pop (snapshot);
    }

  if (scout_chart_text_get_width (row->name) > room)
    {
      pango_layout_set_width (row->name, room * PANGO_SCALE);
      pango_layout_set_ellipsize (row->name, PANGO_ELLIPSIZE_END);
    }
  scout_chart_text_snapshot (snapshot, row->name,
                             is_rtl ? right - indent - scout_chart_text_get_width (row->name)
                                    : left + indent,
                             y, &bubble->style->foreground);
  scout_chart_text_snapshot (snapshot, row->figure, is_rtl ? left : right - figure_width, y,
                             &bubble->style->foreground);
}

static void
snapshot_bubble (GtkSnapshot  *snapshot,
                 const Bubble *bubble,
                 double        x)
{
  graphene_rect_t bounds = GRAPHENE_RECT_INIT ((float) bubble_place (bubble, x),
                                               (float) (bubble->scene->plot.y + BUBBLE_TOP),
                                               (float) bubble->width, (float) bubble->height);
  double y = bounds.origin.y + BUBBLE_PADDING - 3.0;
  double date_x = bounds.origin.x + BUBBLE_PADDING;
  GdkRGBA dim;

  snapshot_frame (snapshot, bubble->style, &bounds);
  gtk_snapshot_push_clip (snapshot, &bounds);

  if (bubble->scene->is_rtl)
    date_x = bounds.origin.x + bounds.size.width - BUBBLE_PADDING -
             scout_chart_text_get_width (bubble->date);
  get_ink (bubble->style, SCOUT_CHART_INK_TEXT, &dim);
  scout_chart_text_snapshot (snapshot, bubble->date, date_x, y, &dim);

  y += scout_chart_text_get_height (bubble->date) + ROW_GAP;
  for (guint i = 0; i < bubble->n_rows; i++)
    {
      snapshot_row (snapshot, bubble, &bubble->rows[i], &bounds, y);
      y += bubble->row_height + ROW_GAP;
    }
  gtk_snapshot_pop (snapshot);
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
  Bubble bubble = { scene, style, _scout_chart_get_readout_typesetter (self), };

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

  bubble_build (&bubble, self, scout_chart_get_data (self), (guint) scout_chart_get_cursor (self));
  snapshot_bubble (snapshot, &bubble, spot->x);
}
