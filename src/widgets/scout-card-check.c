/* scout-card-check.c: whether a card says that it is selected.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Drawn and no widget, as everything on cards, and kept beside the card: hardly any card of a
 * hundred ever has one. */

#include "config.h"

#include "scout-card-check.h"

#define CHECK_KEY "scout-card-check"
#define MARGIN 8.0f
#define SIZE 24.0f
#define TICK_SIZE 16.0f
#define BORDER 2.0f

static const GdkRGBA off_color = { 0.0f, 0.0f, 0.0f, 0.38f };
static const GdkRGBA white = { 1.0f, 1.0f, 1.0f, 1.0f };

ScoutCardCheck
scout_card_get_check (GtkWidget *card)
{
  g_return_val_if_fail (GTK_IS_WIDGET (card), SCOUT_CARD_CHECK_HIDDEN);

  return (ScoutCardCheck) GPOINTER_TO_INT (g_object_get_data (G_OBJECT (card), CHECK_KEY));
}

void
scout_card_set_check (GtkWidget      *card,
                      ScoutCardCheck  check)
{
  g_return_if_fail (GTK_IS_WIDGET (card));

  if (scout_card_get_check (card) == check)
    return;

  g_object_set_data (G_OBJECT (card), CHECK_KEY, GINT_TO_POINTER ((int) check));
  gtk_widget_queue_draw (card);
}

static void
draw_tick (GtkWidget   *card,
           GtkSnapshot *snapshot)
{
  GtkIconTheme *theme = gtk_icon_theme_get_for_display (gtk_widget_get_display (card));
  g_autoptr(GtkIconPaintable) tick =
    gtk_icon_theme_lookup_icon (theme, "object-select-symbolic", NULL, (int) TICK_SIZE,
                                gtk_widget_get_scale_factor (card),
                                gtk_widget_get_direction (card), 0);

  gtk_symbolic_paintable_snapshot_symbolic (GTK_SYMBOLIC_PAINTABLE (tick), snapshot,
                                            (double) TICK_SIZE, (double) TICK_SIZE, &white, 1);
}

void
scout_card_snapshot_check (GtkWidget   *card,
                           GtkSnapshot *snapshot,
                           gboolean     is_at_end)
{
  ScoutCardCheck check = scout_card_get_check (card);
  gboolean is_right = (gtk_widget_get_direction (card) == GTK_TEXT_DIR_RTL) != is_at_end;
  float x = is_right ? (float) gtk_widget_get_width (card) - MARGIN - SIZE : MARGIN;
  const float widths[4] = { BORDER, BORDER, BORDER, BORDER };
  const GdkRGBA colors[4] = { white, white, white, white };
  GskRoundedRect outline;
  GdkRGBA fill = off_color;

  if (check == SCOUT_CARD_CHECK_HIDDEN)
    return;

  if (check == SCOUT_CARD_CHECK_ON)
    gtk_style_context_lookup_color (gtk_widget_get_style_context (card), "accent_bg_color", &fill);
  gsk_rounded_rect_init_from_rect (&outline, &GRAPHENE_RECT_INIT (x, MARGIN, SIZE, SIZE),
                                   SIZE / 2.0f);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_append_color (snapshot, &fill, &outline.bounds);
  gtk_snapshot_pop (snapshot);
  gtk_snapshot_append_border (snapshot, &outline, widths, colors);
  if (check == SCOUT_CARD_CHECK_OFF)
    return;

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (x + (SIZE - TICK_SIZE) / 2.0f,
                                                          MARGIN + (SIZE - TICK_SIZE) / 2.0f));
  draw_tick (card, snapshot);
  gtk_snapshot_restore (snapshot);
}
