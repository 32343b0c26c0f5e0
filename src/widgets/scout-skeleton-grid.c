/* scout-skeleton-grid.c: stands where cards or rows will stand.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Three fading rows of empty cards at the places and sizes that the real ones will have, or as many
 * rows as fit in their place, drawn by one widget. They breathe while the widget is on the screen
 * and animations are on, and cost nothing otherwise. Main thread only.
 */

#include "config.h"

#include "scout-skeleton-grid.h"

#include "scout-content-card-private.h"
#include "scout-content-row.h"
#include "scout-creator-card-private.h"
#include "scout-pulse.h"

#include <math.h>

#define N_ROWS 3
#define MAX_COLUMNS 4
#define RADIUS 12.0f

/* So many rows of posts are as high as a row of cards. */
#define ROWS_PER_CARD 3
/* Where a row of posts has its figures in columns, and how wide these are. */
#define MIN_WIDTH_FOR_COLUMNS 560.0f
#define COLUMN_WIDTH 93.0f

static const double row_opacities[N_ROWS] = { 1.0, 0.7, 0.45 };

struct _ScoutSkeletonGrid
{
  GtkWidget parent_instance;

  ScoutSkeletonKind kind;
  ScoutPulse pulse;
};

G_DEFINE_FINAL_TYPE (ScoutSkeletonGrid, scout_skeleton_grid, GTK_TYPE_WIDGET)

typedef struct
{
  GtkSnapshot *snapshot;
  graphene_rect_t card;
  GdkRGBA ink;
  GdkRGBA background;
  GdkRGBA outline;
  gboolean rtl;
} Brush;

static void
append_shape (const Brush *brush,
              float        x,
              float        y,
              float        width,
              float        height)
{
  float radius = MIN (height / 2.0f, 9.0f);
  GskRoundedRect shape;

  if (brush->rtl)
    x = brush->card.size.width - x - width;
  gsk_rounded_rect_init_from_rect (&shape,
                                   &GRAPHENE_RECT_INIT (brush->card.origin.x + x,
                                                        brush->card.origin.y + y, width, height),
                                   radius);
  gtk_snapshot_push_rounded_clip (brush->snapshot, &shape);
  gtk_snapshot_append_color (brush->snapshot, &brush->ink, &shape.bounds);
  gtk_snapshot_pop (brush->snapshot);
}

static void
append_circle (const Brush   *brush,
               float          diameter,
               const GdkRGBA *color)
{
  float x = SCOUT_CREATOR_CARD_RING_X + (SCOUT_CREATOR_CARD_RING_SIZE - diameter) / 2.0f;
  float y = SCOUT_CREATOR_CARD_RING_Y + (SCOUT_CREATOR_CARD_RING_SIZE - diameter) / 2.0f;
  GskRoundedRect circle;

  if (brush->rtl)
    x = brush->card.size.width - x - diameter;
  gsk_rounded_rect_init_from_rect (&circle,
                                   &GRAPHENE_RECT_INIT (brush->card.origin.x + x,
                                                        brush->card.origin.y + y, diameter,
                                                        diameter),
                                   diameter / 2.0f);
  gtk_snapshot_push_rounded_clip (brush->snapshot, &circle);
  gtk_snapshot_append_color (brush->snapshot, color, &circle.bounds);
  gtk_snapshot_pop (brush->snapshot);
}

/* The card with its picture, which is clipped by the card's corners. */
static void
append_ground (const Brush *brush,
               float        picture_height,
               gboolean     has_ring)
{
  GskRoundedRect outline;

  gsk_rounded_rect_init_from_rect (&outline, &brush->card, RADIUS);
  gtk_snapshot_push_rounded_clip (brush->snapshot, &outline);
  gtk_snapshot_append_color (brush->snapshot, &brush->background, &brush->card);
  gtk_snapshot_append_color (brush->snapshot, &brush->ink,
                             &GRAPHENE_RECT_INIT (brush->card.origin.x, brush->card.origin.y,
                                                  brush->card.size.width, picture_height));
  if (has_ring)
    {
      append_circle (brush, SCOUT_CREATOR_CARD_RING_SIZE, &brush->background);
      append_circle (brush, SCOUT_CREATOR_CARD_PORTRAIT_SIZE, &brush->ink);
    }
  gtk_snapshot_pop (brush->snapshot);
}

/* A separator and three figures, so far from the foot of the card as on the card itself. */
static void
append_figures (const Brush *brush)
{
  float inner = brush->card.size.width - 2.0f * SCOUT_CARD_PADDING;
  float y = brush->card.size.height - 51.0f;

  append_shape (brush, SCOUT_CARD_PADDING, y, inner, 1.0f);
  for (guint i = 0; i < SCOUT_CARD_N_METRICS; i++)
    append_shape (brush, SCOUT_CARD_PADDING + (float) i * inner / SCOUT_CARD_N_METRICS, y + 12.0f,
                  inner * 0.22f, 26.0f);
}

static void
append_creator (const Brush *brush)
{
  float inner = brush->card.size.width - 2.0f * SCOUT_CARD_PADDING;
  float x = SCOUT_CARD_PADDING;

  append_ground (brush, SCOUT_CREATOR_CARD_COVER_HEIGHT, TRUE);
  append_shape (brush, x, 114.0f, inner * 0.6f, 13.0f);
  append_shape (brush, x, 133.0f, inner * 0.78f, 9.0f);
  append_shape (brush, x, 152.0f, inner * 0.4f, 17.0f);
  append_shape (brush, x + inner * 0.4f + 6.0f, 152.0f, inner * 0.27f, 17.0f);
}

static void
append_post (const Brush *brush)
{
  float inner = brush->card.size.width - 2.0f * SCOUT_CARD_PADDING;
  float x = SCOUT_CARD_PADDING;
  float y = (float) _scout_content_card_get_picture_height ((int) brush->card.size.width);

  append_ground (brush, y, FALSE);
  append_shape (brush, x, y + 15.0f, inner * 0.95f, 12.0f);
  append_shape (brush, x, y + 33.0f, inner * 0.7f, 12.0f);
  append_shape (brush, x, y + 56.0f, inner * 0.45f, 9.0f);
}

static void
append_post_row (const Brush *brush)
{
  float width = brush->card.size.width;
  float x = SCOUT_CONTENT_ROW_THUMBNAIL_WIDTH + 12.0f;
  gboolean has_columns = width >= MIN_WIDTH_FOR_COLUMNS;
  float inner = width - x - (has_columns ? SCOUT_CARD_N_METRICS * COLUMN_WIDTH : 0.0f);

  append_shape (brush, 0.0f, 0.0f, SCOUT_CONTENT_ROW_THUMBNAIL_WIDTH,
                SCOUT_CONTENT_ROW_THUMBNAIL_HEIGHT);
  append_shape (brush, x, has_columns ? 20.0f : 11.0f, inner * 0.9f, 12.0f);
  append_shape (brush, x, has_columns ? 42.0f : 32.0f, inner * 0.45f, 9.0f);
  if (!has_columns)
    append_shape (brush, x, 51.0f, inner * 0.65f, 9.0f);
  for (guint i = 1; has_columns && i <= SCOUT_CARD_N_METRICS; i++)
    {
      append_shape (brush, width - (float) i * COLUMN_WIDTH + 48.0f, 18.0f, 45.0f, 14.0f);
      append_shape (brush, width - (float) i * COLUMN_WIDTH + 40.0f, 42.0f, 53.0f, 9.0f);
    }
}

static void
append_card (const Brush       *brush,
             ScoutSkeletonKind  kind)
{
  const float widths[4] = { 1.0f, 1.0f, 1.0f, 1.0f };
  const GdkRGBA outlines[4] = { brush->outline, brush->outline, brush->outline, brush->outline };
  GskRoundedRect outline;

  if (kind == SCOUT_SKELETON_POST_ROWS)
    {
      append_post_row (brush);
      return;
    }

  if (kind == SCOUT_SKELETON_POSTS)
    append_post (brush);
  else
    append_creator (brush);
  append_figures (brush);
  gsk_rounded_rect_init_from_rect (&outline, &brush->card, RADIUS);
  gtk_snapshot_append_border (brush->snapshot, &outline, widths, outlines);
}

static int
get_card_height (ScoutSkeletonGrid *self,
                 int                width)
{
  if (self->kind == SCOUT_SKELETON_POST_ROWS)
    return SCOUT_CONTENT_ROW_THUMBNAIL_HEIGHT;

  return self->kind == SCOUT_SKELETON_POSTS
         ? _scout_content_card_get_text_height (GTK_WIDGET (self))
           + _scout_content_card_get_picture_height (width)
         : _scout_creator_card_get_height (GTK_WIDGET (self), SCOUT_NETWORK_FACEBOOK);
}

static guint
count_columns (GtkWidget *widget,
               int        width)
{
  int cell = _scout_card_get_min_width (widget) + 2 * SCOUT_CREATOR_CARD_GRID_GAP;

  if (SCOUT_SKELETON_GRID (widget)->kind == SCOUT_SKELETON_POST_ROWS)
    return 1;

  return (guint) CLAMP (width / cell, 1, MAX_COLUMNS);
}

static void
lookup (GtkWidget  *widget,
        const char *name,
        double      opacity,
        GdkRGBA    *rgba)
{
  GtkStyleContext *style = gtk_widget_get_style_context (widget);

  if (!gtk_style_context_lookup_color (style, name, rgba))
    gtk_style_context_get_color (style, rgba);
  rgba->alpha *= (float) opacity;
}

static void
scout_skeleton_grid_snapshot (GtkWidget   *widget,
                              GtkSnapshot *snapshot)
{
  ScoutSkeletonGrid *self = SCOUT_SKELETON_GRID (widget);
  guint n_columns = count_columns (widget, gtk_widget_get_width (widget));
  guint per_opacity = self->kind == SCOUT_SKELETON_POST_ROWS ? ROWS_PER_CARD : 1;
  float cell = (float) gtk_widget_get_width (widget) / (float) n_columns;
  int height = get_card_height (self, (int) cell - 2 * SCOUT_CREATOR_CARD_GRID_GAP);
  Brush brush = { snapshot, };

  brush.rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  for (guint row = 0; row < N_ROWS * per_opacity; row++)
    {
      double opacity = row_opacities[row / per_opacity];

      lookup (widget, "scout_card_color", opacity, &brush.background);
      lookup (widget, "scout_outline_color", opacity, &brush.outline);
      lookup (widget, "", opacity * self->pulse.strength, &brush.ink);
      for (guint column = 0; column < n_columns; column++)
        {
          graphene_rect_init (&brush.card,
                              floorf ((float) column * cell) + SCOUT_CREATOR_CARD_GRID_GAP,
                              (float) row * (float) (height + 2 * SCOUT_CREATOR_CARD_GRID_GAP) +
                                SCOUT_CREATOR_CARD_GRID_GAP,
                              floorf (cell) - 2.0f * SCOUT_CREATOR_CARD_GRID_GAP, (float) height);
          append_card (&brush, self->kind);
        }
    }
}

static void
scout_skeleton_grid_measure (GtkWidget      *widget,
                             GtkOrientation  orientation,
                             int             for_size,
                             int            *minimum,
                             int            *natural,
                             int            *minimum_baseline,
                             int            *natural_baseline)
{
  int cell = _scout_card_get_min_width (widget) + 2 * SCOUT_CREATOR_CARD_GRID_GAP;

  /* What does not fit is cut off: a skeleton never scrolls. */
  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? cell : 0;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? 3 * cell : 700;
}

static void
scout_skeleton_grid_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (scout_skeleton_grid_parent_class)->map (widget);

  scout_pulse_start (&SCOUT_SKELETON_GRID (widget)->pulse, widget);
}

static void
scout_skeleton_grid_unmap (GtkWidget *widget)
{
  scout_pulse_stop (&SCOUT_SKELETON_GRID (widget)->pulse, widget);

  GTK_WIDGET_CLASS (scout_skeleton_grid_parent_class)->unmap (widget);
}

static void
scout_skeleton_grid_class_init (ScoutSkeletonGridClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->snapshot = scout_skeleton_grid_snapshot;
  widget_class->measure = scout_skeleton_grid_measure;
  widget_class->map = scout_skeleton_grid_map;
  widget_class->unmap = scout_skeleton_grid_unmap;

  gtk_widget_class_set_css_name (widget_class, "skeletongrid");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
scout_skeleton_grid_init (ScoutSkeletonGrid *self)
{
  self->pulse.strength = SCOUT_PULSE_STRONGEST;
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

GtkWidget *
scout_skeleton_grid_new (void)
{
  return g_object_new (SCOUT_TYPE_SKELETON_GRID, NULL);
}

void
scout_skeleton_grid_set_kind (ScoutSkeletonGrid *self,
                              ScoutSkeletonKind  kind)
{
  g_return_if_fail (SCOUT_IS_SKELETON_GRID (self));

  self->kind = kind;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

ScoutSkeletonKind
scout_skeleton_grid_get_kind (ScoutSkeletonGrid *self)
{
  g_return_val_if_fail (SCOUT_IS_SKELETON_GRID (self), SCOUT_SKELETON_CREATORS);

  return self->kind;
}
