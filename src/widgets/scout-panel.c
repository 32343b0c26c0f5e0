/* scout-panel.c: a card with room for more than a line.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* GTK makes polygons of the background and the edge of each card in each frame. Without a graphics
 * card that was half of what it took to paint a creator's page, so that these are put together from
 * stamps (scout-round-box.c). Main thread only. */

#include "config.h"

#include "scout-panel.h"

#include "scout-card-style-private.h"

#include <adwaita.h>

struct _ScoutPanel
{
  GtkBox parent_instance;
};

G_DEFINE_FINAL_TYPE (ScoutPanel, scout_panel, GTK_TYPE_BOX)

static void
scout_panel_snapshot (GtkWidget   *widget,
                      GtkSnapshot *snapshot)
{
  scout_panel_frame_snapshot (widget, snapshot);
  GTK_WIDGET_CLASS (scout_panel_parent_class)->snapshot (widget, snapshot);
}

static void
scout_panel_class_init (ScoutPanelClass *klass)
{
  GTK_WIDGET_CLASS (klass)->snapshot = scout_panel_snapshot;
}

static void
scout_panel_init (ScoutPanel *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_widget_add_css_class (GTK_WIDGET (self), "card");
  gtk_widget_add_css_class (GTK_WIDGET (self), "panel");
  scout_panel_frame_init (GTK_WIDGET (self));
}

GtkWidget *
scout_panel_new (void)
{
  return g_object_new (SCOUT_TYPE_PANEL, NULL);
}

void
scout_panel_frame_init (GtkWidget *widget)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  gtk_widget_add_css_class (widget, "framed");
  /* Which may change no style that is left. */
  g_signal_connect_object (adw_style_manager_get_default (), "notify::high-contrast",
                           G_CALLBACK (gtk_widget_queue_draw), widget, G_CONNECT_SWAPPED);
}

void
scout_panel_frame_snapshot (GtkWidget   *widget,
                            GtkSnapshot *snapshot)
{
  ScoutRoundBox frame;
  graphene_rect_t bounds;

  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (GTK_IS_SNAPSHOT (snapshot));

  if (!gtk_widget_has_css_class (widget, "framed") || !gtk_widget_has_css_class (widget, "card")
      || !gtk_widget_compute_bounds (widget, widget, &bounds))
    return;

  _scout_card_read_frame (&frame, widget, "card_bg_color");
  scout_round_box_snapshot (snapshot, &frame, &bounds);
}
