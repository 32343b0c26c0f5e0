/* scout-result-cell.c: finds what a widget in a list of results is about.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The widgets that GTK puts around what a factory makes are its own, and tell nobody which item
 * they stand for. So what the factory makes does. */

#include "config.h"

#include "scout-result-cell.h"

#include "scout-spoken.h"
#include "scout-wording.h"

#define ITEM_KEY "scout-result-cell"

void
scout_result_cell_attach (GtkWidget   *child,
                          GtkListItem *item)
{
  g_return_if_fail (GTK_IS_WIDGET (child));
  g_return_if_fail (item == NULL || GTK_IS_LIST_ITEM (item));

  g_object_set_data (G_OBJECT (child), ITEM_KEY, item);
}

/* A row is around cells, and they are around what the factory made. */
static GtkListItem *
look_inside (GtkWidget *widget)
{
  for (; widget != NULL; widget = gtk_widget_get_first_child (widget))
    {
      GtkListItem *item = g_object_get_data (G_OBJECT (widget), ITEM_KEY);

      if (item != NULL)
        return item;
    }

  return NULL;
}

static gboolean
is_list (GtkWidget *widget)
{
  return GTK_IS_GRID_VIEW (widget) || GTK_IS_LIST_VIEW (widget) || GTK_IS_COLUMN_VIEW (widget);
}

GtkListItem *
scout_result_cell_find (GtkWidget *widget)
{
  GtkWidget *ancestor = widget;

  g_return_val_if_fail (widget == NULL || GTK_IS_WIDGET (widget), NULL);

  for (; ancestor != NULL && !is_list (ancestor); ancestor = gtk_widget_get_parent (ancestor))
    {
      GtkListItem *item = g_object_get_data (G_OBJECT (ancestor), ITEM_KEY);

      if (item == NULL && ancestor == widget)
        item = look_inside (ancestor);
      if (item != NULL)
        return item;
    }

  return NULL;
}

static void
ignore_hovering (GtkWidget *place)
{
  g_autoptr(GListModel) controllers = gtk_widget_observe_controllers (place);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr(GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (!GTK_IS_EVENT_CONTROLLER_MOTION (controller))
        continue;
      gtk_widget_remove_controller (place, controller);
      return;
    }
}

/* GTK 4.8 selects what the pointer comes over, also what comes under the pointer while the view is
 * laid out and hides what was there: it then drops cells or rows that it is about to go through,
 * and crashes. A view that is scrolled right after it has got another width does that. Around a
 * card is its place, around what a table shows a cell and its row. */
static void
placed_cb (GtkWidget *child)
{
  for (GtkWidget *place = gtk_widget_get_parent (child); place != NULL && !is_list (place);
       place = gtk_widget_get_parent (place))
    ignore_hovering (place);
}

void
scout_result_cell_ignore_hovering (GtkWidget *child)
{
  g_return_if_fail (GTK_IS_WIDGET (child));
  g_return_if_fail (gtk_widget_get_parent (child) == NULL);

  g_signal_connect (child, "notify::parent", G_CALLBACK (placed_cb), NULL);
}

void
scout_result_cell_take_focus (GtkListItem *cell)
{
  GtkWidget *place = NULL;
  GtkWidget *row = NULL;

  g_return_if_fail (GTK_IS_LIST_ITEM (cell));

  /* The place of a card, or the row around the place of a cell. */
  place = gtk_widget_get_parent (gtk_list_item_get_child (cell));
  row = gtk_widget_get_parent (place);
  gtk_widget_grab_focus (GTK_IS_GRID_VIEW (row) ? place : row);
}

void
scout_result_cell_set_text (GtkInscription *inscription,
                            const char     *text,
                            gboolean        is_at_end)
{
  gboolean is_rtl = FALSE;
  gboolean is_from_right = FALSE;

  g_return_if_fail (GTK_IS_INSCRIPTION (inscription));
  g_return_if_fail (text != NULL);

  is_rtl = gtk_widget_get_direction (GTK_WIDGET (inscription)) == GTK_TEXT_DIR_RTL;
  is_from_right = scout_wording_is_from_right (text, is_rtl);
  gtk_inscription_set_xalign (inscription, (is_from_right != is_rtl) != is_at_end ? 1.0f : 0.0f);
  gtk_inscription_set_text (inscription, text);
  scout_spoken_tell (GTK_WIDGET (inscription), GTK_ACCESSIBLE_PROPERTY_LABEL, text);
}
