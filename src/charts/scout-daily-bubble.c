/* scout-daily-bubble.c: draws what follows the pointer over a daily chart.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The vertical line, the dot on the curve and the bubble with the figures of one day, drawn over
 * the chart's retained node in every frame in which the pointer moves; all of it colour, clip,
 * border and text nodes, none of it cairo.
 */

#include "config.h"

#include "scout-chart-palette.h"
#include "scout-chart-text.h"
#include "scout-daily-plot-private.h"

#include <math.h>

#define DOT_RADIUS 4.0f
#define HALO_RADIUS 6.0f
#define BUBBLE_WIDTH 178.0
#define BUBBLE_RADIUS 9.0f
#define BUBBLE_DISTANCE 14.0
#define BUBBLE_PADDING 11.0
#define BUBBLE_TOP 3.0
#define ROW_GAP 5.0
#define SWATCH_SIZE 8.0
#define SWATCH_GAP 6.0
#define COLUMN_GAP 18.0
#define MAX_ROWS 2

typedef struct
{
  PangoLayout *name;
  PangoLayout *figure;
  gboolean has_swatch;
} Row;

typedef struct
{
  PangoLayout *date;
  Row rows[MAX_ROWS];
  guint n_rows;
  double width;
  double height;
  double row_height;
} Bubble;

static void
bubble_clear (Bubble *bubble)
{
  g_clear_object (&bubble->date);
  for (guint i = 0; i < bubble->n_rows; i++)
    {
      g_clear_object (&bubble->rows[i].name);
      g_clear_object (&bubble->rows[i].figure);
    }
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Bubble, bubble_clear)

static void
bubble_add (Bubble       *bubble,
            PangoContext *context,
            const char   *name,
            double        value,
            gboolean      has_swatch)
{
  g_autofree char *figure = _scout_daily_words_figure (value);
  Row *row = &bubble->rows[bubble->n_rows++];
  double width;

  row->name = scout_chart_text_new (context, name, SCOUT_CHART_TEXT_SMALL, PANGO_WEIGHT_NORMAL);
  row->figure = scout_chart_text_new (context, figure, SCOUT_CHART_TEXT_SMALL, PANGO_WEIGHT_BOLD);
  row->has_swatch = has_swatch;

  width = scout_chart_text_get_width (row->name) + scout_chart_text_get_width (row->figure) +
          COLUMN_GAP + (has_swatch ? SWATCH_SIZE + SWATCH_GAP : 0.0);
  bubble->width = MAX (bubble->width, width + 2.0 * BUBBLE_PADDING);
  bubble->row_height = MAX (bubble->row_height, scout_chart_text_get_height (row->name));
}

static void
bubble_build (Bubble               *bubble,
              const ScoutDailyPlot *plot,
              PangoContext         *context,
              guint                 day)
{
  g_autofree char *date = _scout_daily_words_day (plot, day);

  bubble->date = scout_chart_text_new (context, date, SCOUT_CHART_TEXT_SMALL, PANGO_WEIGHT_NORMAL);
  bubble->width = MAX (BUBBLE_WIDTH,
                       scout_chart_text_get_width (bubble->date) + 2.0 * BUBBLE_PADDING);
  bubble_add (bubble, context, plot->title, plot->values[day], TRUE);
  if (day < plot->n_posts)
    bubble_add (bubble, context, plot->posts_title, plot->posts[day], FALSE);

  bubble->width = MIN (ceil (bubble->width), MAX (plot->width - 4.0, 1.0));
  bubble->height = ceil (2.0 * (BUBBLE_PADDING - 3.0) + scout_chart_text_get_height (bubble->date) +
                         bubble->n_rows * (bubble->row_height + ROW_GAP));
}

/* Beside the line on the side where the day before stands, on the other one at the edge. */
static double
bubble_place (const Bubble         *bubble,
              const ScoutDailyPlot *plot,
              double                x)
{
  double before = x - BUBBLE_DISTANCE - bubble->width;
  double after = x + BUBBLE_DISTANCE;
  gboolean fits_before = before >= 2.0;
  gboolean fits_after = after + bubble->width <= plot->width - 2.0;

  if (plot->rtl ? fits_after : !fits_before && fits_after)
    return floor (after);
  if (fits_before)
    return floor (before);

  return floor (CLAMP (before, 0.0, MAX (plot->width - bubble->width, 0.0)));
}

static void
snapshot_frame (GtkSnapshot           *snapshot,
                const ScoutDailyPlot  *plot,
                const graphene_rect_t *bounds)
{
  const GdkRGBA shadow = { 0.0f, 0.0f, 0.0f, 0.16f };
  const float widths[4] = { 1.0f, 1.0f, 1.0f, 1.0f };
  GskRoundedRect outline;
  GdkRGBA border, borders[4];

  gsk_rounded_rect_init_from_rect (&outline, bounds, BUBBLE_RADIUS);
  gtk_snapshot_append_outset_shadow (snapshot, &outline, &shadow, 0.0f, 1.0f, 0.0f, 0.0f);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_append_color (snapshot, &plot->bubble, bounds);
  gtk_snapshot_pop (snapshot);

  scout_chart_palette_get_ink (SCOUT_CHART_INK_GRID, &plot->foreground, plot->dark,
                               plot->high_contrast, &border);
  for (guint i = 0; i < G_N_ELEMENTS (borders); i++)
    borders[i] = border;
  gtk_snapshot_append_border (snapshot, &outline, widths, borders);
}

static void
snapshot_row (GtkSnapshot           *snapshot,
              const ScoutDailyPlot  *plot,
              const Row             *row,
              const graphene_rect_t *bubble,
              double                 y)
{
  double left = bubble->origin.x + BUBBLE_PADDING;
  double right = bubble->origin.x + bubble->size.width - BUBBLE_PADDING;
  double name_width = scout_chart_text_get_width (row->name);
  double height = scout_chart_text_get_height (row->name);
  double indent = row->has_swatch ? SWATCH_SIZE + SWATCH_GAP : 0.0;
  double figure_x = right - scout_chart_text_get_width (row->figure);
  GskRoundedRect swatch;

  if (row->has_swatch)
    {
      float swatch_x = (float) (plot->rtl ? right - SWATCH_SIZE : left);
      float swatch_y = (float) round (y + (height - SWATCH_SIZE) / 2.0);

      gsk_rounded_rect_init_from_rect (&swatch,
                                       &GRAPHENE_RECT_INIT (swatch_x, swatch_y, (float) SWATCH_SIZE,
                                                            (float) SWATCH_SIZE),
                                       2.0f);
      gtk_snapshot_push_rounded_clip (snapshot, &swatch);
      gtk_snapshot_append_color (snapshot, &plot->series, &swatch.bounds);
      gtk_snapshot_pop (snapshot);
    }

  scout_chart_text_snapshot (snapshot, row->name,
                             plot->rtl ? right - indent - name_width : left + indent, y,
                             &plot->foreground);
  scout_chart_text_snapshot (snapshot, row->figure, plot->rtl ? left : figure_x, y,
                             &plot->foreground);
}

static void
snapshot_bubble (GtkSnapshot          *snapshot,
                 const ScoutDailyPlot *plot,
                 const Bubble         *bubble,
                 double                x)
{
  graphene_rect_t bounds = GRAPHENE_RECT_INIT ((float) bubble_place (bubble, plot, x),
                                               (float) (plot->top + BUBBLE_TOP),
                                               (float) bubble->width, (float) bubble->height);
  double y = bounds.origin.y + BUBBLE_PADDING - 3.0;
  double date_x = bounds.origin.x + BUBBLE_PADDING;
  GdkRGBA dim;

  snapshot_frame (snapshot, plot, &bounds);
  gtk_snapshot_push_clip (snapshot, &bounds);

  if (plot->rtl)
    date_x = bounds.origin.x + bounds.size.width - BUBBLE_PADDING -
             scout_chart_text_get_width (bubble->date);
  scout_chart_palette_get_ink (SCOUT_CHART_INK_TEXT, &plot->foreground, plot->dark,
                               plot->high_contrast, &dim);
  scout_chart_text_snapshot (snapshot, bubble->date, date_x, y, &dim);

  y += scout_chart_text_get_height (bubble->date) + ROW_GAP;
  for (guint i = 0; i < bubble->n_rows; i++)
    {
      snapshot_row (snapshot, plot, &bubble->rows[i], &bounds, y);
      y += bubble->row_height + ROW_GAP;
    }
  gtk_snapshot_pop (snapshot);
}

static void
snapshot_circle (GtkSnapshot   *snapshot,
                 double         x,
                 double         y,
                 float          radius,
                 const GdkRGBA *color)
{
  GskRoundedRect circle;

  gsk_rounded_rect_init_from_rect (&circle,
                                   &GRAPHENE_RECT_INIT ((float) x - radius, (float) y - radius,
                                                        2.0f * radius, 2.0f * radius),
                                   radius);
  gtk_snapshot_push_rounded_clip (snapshot, &circle);
  gtk_snapshot_append_color (snapshot, color, &circle.bounds);
  gtk_snapshot_pop (snapshot);
}

void
_scout_daily_bubble_render (const ScoutDailyPlot *plot,
                            GtkSnapshot          *snapshot,
                            PangoContext         *context,
                            guint                 day)
{
  g_auto(Bubble) bubble = { NULL, };
  double x = _scout_daily_plot_get_x (plot, day);
  GdkRGBA hover;

  scout_chart_palette_get_ink (SCOUT_CHART_INK_HOVER, &plot->foreground, plot->dark,
                               plot->high_contrast, &hover);
  gtk_snapshot_append_color (snapshot, &hover,
                             &GRAPHENE_RECT_INIT ((float) floor (x), (float) plot->top - 5.0f, 1.0f,
                                                  (float) (plot->bottom - plot->top) + 5.0f));
  if (isfinite (plot->values[day]))
    {
      double y = scout_scale_to_pixel (&plot->scale, plot->values[day], plot->top, plot->bottom);

      snapshot_circle (snapshot, x, y, HALO_RADIUS, &plot->bubble);
      snapshot_circle (snapshot, x, y, DOT_RADIUS, &plot->series);
    }

  bubble_build (&bubble, plot, context, day);
  snapshot_bubble (snapshot, plot, &bubble, x);
}
