/* scout-chart-bubble.c: the bubble with the figures of one point.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A pointer that moves over a chart comes back to the same points again and again, sixty times a
 * second, so each bubble is made once and moved: words as text nodes, and what lies behind them as
 * an image, which is copied where round corners would be filled three times over. Bubbles live as
 * long as data, size and style of their chart.
 */

#include "config.h"

#include "scout-chart-private.h"
#include "scout-chart-text.h"
#include "scout-chart-words.h"

#include <math.h>

#define LEAST_WIDTH 178.0
#define RADIUS 9.0
#define PADDING 11.0
#define END_PADDING 8.0
#define ROW_GAP 5.0
#define SWATCH_SIZE 8.0
#define SWATCH_RADIUS 2.0
#define SWATCH_GAP 6.0
#define COLUMN_GAP 18.0
#define SHADOW_DISTANCE 1.0
#define SHADOW_STRENGTH 0.16
/* More series than these are told by the table. */
#define MAX_ROWS 9
/* Of a chart with more points all are forgotten now and then. */
#define MOST_KEPT 100

typedef struct
{
  PangoLayout *name;
  PangoLayout *figure;
  gboolean has_swatch;
  ScoutChartPaint paint;
} Row;

/* What is known of a bubble while it is made. */
typedef struct
{
  const ScoutChartStyle *style;
  ScoutChartTypesetter *typesetter;
  gboolean is_rtl;
  PangoLayout *date;
  Row rows[MAX_ROWS];
  guint n_rows;
  double width;
  double height;
  double row_height;
} Draft;

struct _ScoutChartBubbles
{
  ScoutChartTypesetter *typesetter; /* (owned) */
  GHashTable *bubbles;              /* (owned): from point to ScoutChartBubble */
  cairo_surface_t *ground;          /* (owned) (nullable): of the bubbles of most points */
  double ground_width;
  double ground_height;
};

static void
bubble_free (gpointer data)
{
  ScoutChartBubble *self = data;

  gsk_render_node_unref (self->node);
  g_free (self);
}

ScoutChartBubbles *
_scout_chart_bubbles_new (PangoContext *context)
{
  ScoutChartBubbles *self = g_new0 (ScoutChartBubbles, 1);

  self->typesetter = _scout_chart_typesetter_new (context);
  self->bubbles = g_hash_table_new_full (NULL, NULL, NULL, bubble_free);

  return self;
}

void
_scout_chart_bubbles_free (ScoutChartBubbles *self)
{
  g_clear_pointer (&self->typesetter, _scout_chart_typesetter_free);
  g_clear_pointer (&self->bubbles, g_hash_table_unref);
  g_clear_pointer (&self->ground, cairo_surface_destroy);
  g_free (self);
}

static void
add_row (Draft                 *draft,
         const char            *name,
         const char            *figure,
         const ScoutChartPaint *paint) /* (nullable) */
{
  Row *row = &draft->rows[draft->n_rows++];
  double width;

  row->name = _scout_chart_typesetter_look_up (draft->typesetter, name, SCOUT_CHART_FONT_SMALL);
  row->figure = _scout_chart_typesetter_look_up (draft->typesetter, figure,
                                                 SCOUT_CHART_FONT_SMALL_BOLD);
  row->has_swatch = paint != NULL;
  if (paint != NULL)
    row->paint = *paint;

  width = scout_chart_text_get_width (row->name) + scout_chart_text_get_width (row->figure) +
          COLUMN_GAP + (row->has_swatch ? SWATCH_SIZE + SWATCH_GAP : 0.0);
  draft->width = MAX (draft->width, width + 2.0 * PADDING);
  draft->row_height = MAX (draft->row_height, scout_chart_text_get_height (row->name));
}

static void
write_draft (Draft      *draft,
             ScoutChart *chart,
             guint       point)
{
  const ScoutChartScene *scene = _scout_chart_get_scene (chart);
  ScoutChartData *data = scout_chart_get_data (chart);
  g_autofree char *name = scout_chart_words_point (data, point);
  guint n_series = MIN (scout_chart_data_get_n_series (data), MAX_ROWS - 1);

  draft->is_rtl = scene->is_rtl;
  draft->date = _scout_chart_typesetter_look_up (draft->typesetter, name, SCOUT_CHART_FONT_SMALL);
  draft->width = MAX (LEAST_WIDTH, scout_chart_text_get_width (draft->date) + 2.0 * PADDING);
  for (guint i = 0; i < n_series; i++)
    {
      g_autofree char *figure = scout_chart_words_value (scout_chart_get_kind (chart), data, i,
                                                         point);
      const ScoutChartPaint paint = { FALSE, scout_chart_data_get_series_color (data, i), 1.0, i };

      add_row (draft, scout_chart_data_get_series_name (data, i), figure, &paint);
    }
  if (scout_chart_data_has_marks (data))
    {
      g_autofree char *figure = scout_chart_words_marks (data, point);

      add_row (draft, scout_chart_data_get_marks_name (data), figure, NULL);
    }

  draft->width = MIN (ceil (draft->width), MAX (floor (scene->width) - 4.0, 1.0));
  draft->height = ceil (2.0 * END_PADDING + scout_chart_text_get_height (draft->date) +
                        draft->n_rows * (draft->row_height + ROW_GAP));
}

static double
get_row_y (const Draft *draft,
           guint        index)
{
  return END_PADDING + scout_chart_text_get_height (draft->date) + ROW_GAP
         + index * (draft->row_height + ROW_GAP);
}

static void
set_ink (cairo_t               *cr,
         const ScoutChartStyle *style,
         const ScoutChartPaint *paint)
{
  GdkRGBA color;

  _scout_chart_style_get_rgba (style, paint, &color);
  gdk_cairo_set_source_rgba (cr, &color);
}

static void
trace_round (cairo_t              *cr,
             const ScoutChartRect *rect,
             double                radius)
{
  double right = rect->x + rect->width, bottom = rect->y + rect->height;

  cairo_new_sub_path (cr);
  cairo_arc (cr, rect->x + radius, rect->y + radius, radius, G_PI, 1.5 * G_PI);
  cairo_arc (cr, right - radius, rect->y + radius, radius, -0.5 * G_PI, 0.0);
  cairo_arc (cr, right - radius, bottom - radius, radius, 0.0, 0.5 * G_PI);
  cairo_arc (cr, rect->x + radius, bottom - radius, radius, 0.5 * G_PI, G_PI);
  cairo_close_path (cr);
}

static void
paint_swatches (const Draft *draft,
                cairo_t     *cr)
{
  for (guint i = 0; i < draft->n_rows; i++)
    {
      const Row *row = &draft->rows[i];
      double height = scout_chart_text_get_height (row->name);
      const ScoutChartRect swatch = {
        draft->is_rtl ? draft->width - PADDING - SWATCH_SIZE : PADDING,
        get_row_y (draft, i) + (height - SWATCH_SIZE) / 2.0, SWATCH_SIZE, SWATCH_SIZE,
      };

      if (!row->has_swatch)
        continue;
      trace_round (cr, &swatch, SWATCH_RADIUS);
      set_ink (cr, draft->style, &row->paint);
      cairo_fill (cr);
    }
}

/* Shadow, background, border and what tells the series apart. */
static cairo_surface_t *
paint_ground (const Draft *draft)
{
  const ScoutChartPaint border = { TRUE, SCOUT_CHART_INK_GRID, 1.0, 0 };
  const ScoutChartRect outside = { 0.0, 0.0, draft->width, draft->height };
  const ScoutChartRect inside = { 1.0, 1.0, draft->width - 2.0, draft->height - 2.0 };
  const ScoutChartRect shadow = { 0.0, SHADOW_DISTANCE, draft->width, draft->height };
  int scale = draft->style->scale;
  cairo_surface_t *image =
    cairo_image_surface_create (CAIRO_FORMAT_ARGB32, (int) draft->width * scale,
                                (int) (draft->height + SHADOW_DISTANCE) * scale);
  cairo_t *cr;

  cairo_surface_set_device_scale (image, scale, scale);
  cr = cairo_create (image);
  trace_round (cr, &shadow, RADIUS);
  cairo_set_source_rgba (cr, 0.0, 0.0, 0.0, SHADOW_STRENGTH);
  cairo_fill (cr);

  trace_round (cr, &outside, RADIUS);
  gdk_cairo_set_source_rgba (cr, &draft->style->bubble);
  cairo_fill (cr);

  cairo_set_fill_rule (cr, CAIRO_FILL_RULE_EVEN_ODD);
  trace_round (cr, &outside, RADIUS);
  trace_round (cr, &inside, RADIUS - 1.0);
  set_ink (cr, draft->style, &border);
  cairo_fill (cr);
  paint_swatches (draft, cr);
  cairo_destroy (cr);

  return image;
}

static void
append_ground (ScoutChartBubbles *self,
               GtkSnapshot       *snapshot,
               const Draft       *draft)
{
  cairo_t *cr;

  if (self->ground == NULL || fabs (self->ground_width - draft->width) > 0.5
      || fabs (self->ground_height - draft->height) > 0.5)
    {
      g_clear_pointer (&self->ground, cairo_surface_destroy);
      self->ground = paint_ground (draft);
      self->ground_width = draft->width;
      self->ground_height = draft->height;
    }

  cr = gtk_snapshot_append_cairo (snapshot,
                                  &GRAPHENE_RECT_INIT (0.0f, 0.0f, (float) draft->width,
                                                       (float) (draft->height + SHADOW_DISTANCE)));
  cairo_set_source_surface (cr, self->ground, 0.0, 0.0);
  cairo_paint (cr);
  cairo_destroy (cr);
}

static void
append_row (GtkSnapshot *snapshot,
            const Draft *draft,
            guint        index)
{
  const Row *row = &draft->rows[index];
  double y = get_row_y (draft, index);
  double right = draft->width - PADDING;
  double indent = row->has_swatch ? SWATCH_SIZE + SWATCH_GAP : 0.0;
  double figure_width = scout_chart_text_get_width (row->figure);
  int room = (int) MAX (right - PADDING - indent - figure_width - SWATCH_GAP, 1.0);

  if (scout_chart_text_get_width (row->name) > room)
    {
      pango_layout_set_width (row->name, room * PANGO_SCALE);
      pango_layout_set_ellipsize (row->name, PANGO_ELLIPSIZE_END);
    }
  scout_chart_text_snapshot (snapshot, row->name,
                             draft->is_rtl
                               ? right - indent - scout_chart_text_get_width (row->name)
                               : PADDING + indent,
                             y, &draft->style->foreground);
  scout_chart_text_snapshot (snapshot, row->figure, draft->is_rtl ? PADDING : right - figure_width,
                             y, &draft->style->foreground);
}

static void
append_words (GtkSnapshot *snapshot,
              const Draft *draft)
{
  const ScoutChartPaint dim = { TRUE, SCOUT_CHART_INK_TEXT, 1.0, 0 };
  double date_width = scout_chart_text_get_width (draft->date);
  GdkRGBA color;

  _scout_chart_style_get_rgba (draft->style, &dim, &color);
  gtk_snapshot_push_clip (snapshot, &GRAPHENE_RECT_INIT (0.0f, 0.0f, (float) draft->width,
                                                         (float) draft->height));
  scout_chart_text_snapshot (snapshot, draft->date,
                             draft->is_rtl ? draft->width - PADDING - date_width : PADDING,
                             END_PADDING, &color);
  for (guint i = 0; i < draft->n_rows; i++)
    append_row (snapshot, draft, i);
  gtk_snapshot_pop (snapshot);
}

const ScoutChartBubble *
_scout_chart_bubbles_get (ScoutChartBubbles     *self,
                          ScoutChart            *chart,
                          const ScoutChartStyle *style,
                          guint                  point)
{
  ScoutChartBubble *bubble = g_hash_table_lookup (self->bubbles, GUINT_TO_POINTER (point));
  Draft draft = { style, self->typesetter, };
  GtkSnapshot *snapshot;

  if (bubble != NULL)
    return bubble;
  if (g_hash_table_size (self->bubbles) >= MOST_KEPT)
    g_hash_table_remove_all (self->bubbles);

  write_draft (&draft, chart, point);
  snapshot = gtk_snapshot_new ();
  append_ground (self, snapshot, &draft);
  append_words (snapshot, &draft);

  bubble = g_new0 (ScoutChartBubble, 1);
  bubble->node = gtk_snapshot_free_to_node (snapshot);
  bubble->width = draft.width;
  g_hash_table_insert (self->bubbles, GUINT_TO_POINTER (point), bubble);

  return bubble;
}
