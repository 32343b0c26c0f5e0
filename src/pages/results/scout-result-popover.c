/* scout-result-popover.c: opens popovers over cards and rows.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Cards come and go as a list is scrolled: a popover belongs to the page instead. Main thread
 * only. */

#include "config.h"

#include "scout-result-popover.h"

#define FOCUS_KEY "scout-result-popover-focus"

static gboolean
unparent_cb (gpointer user_data)
{
  gtk_widget_unparent (user_data);

  return G_SOURCE_REMOVE;
}

/* What is chosen in a menu is done when the menu has been closed, and may lead on from there. */
static void
closed_cb (GtkWidget *popover)
{
  GtkWidget *focus = g_object_get_data (G_OBJECT (popover), FOCUS_KEY);

  if (focus != NULL && gtk_widget_get_mapped (focus))
    gtk_widget_grab_focus (focus);
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, unparent_cb, g_object_ref (popover), g_object_unref);
}

/* From the middle of a card there is room on either side, as there is not from its edges. The box
 * lets go of the popover if nobody closes it before. */
void
scout_result_popover_show (GtkWidget *popover,
                           GtkBox    *box,
                           GtkWidget *place)
{
  GtkWidget *parent = GTK_WIDGET (box);
  GtkWidget *focus = NULL;
  graphene_rect_t bounds;
  graphene_point_t middle;

  g_return_if_fail (GTK_IS_POPOVER (popover));
  g_return_if_fail (GTK_IS_BOX (box));
  g_return_if_fail (GTK_IS_WIDGET (place));

  gtk_widget_set_parent (popover, parent);
  if (gtk_widget_compute_bounds (place, parent, &bounds))
    {
      int height = gtk_widget_get_height (parent);

      graphene_rect_get_center (&bounds, &middle);
      gtk_popover_set_pointing_to (GTK_POPOVER (popover),
                                   &(GdkRectangle) { (int) middle.x,
                                                     CLAMP ((int) middle.y, 0, height), 1, 1 });
    }
  /* GTK would look for something else beside the box. */
  focus = gtk_root_get_focus (gtk_widget_get_root (parent));
  if (focus != NULL)
    g_object_set_data_full (G_OBJECT (popover), FOCUS_KEY, g_object_ref (focus), g_object_unref);
  g_signal_connect (popover, "closed", G_CALLBACK (closed_cb), NULL);
  gtk_popover_popup (GTK_POPOVER (popover));
}
