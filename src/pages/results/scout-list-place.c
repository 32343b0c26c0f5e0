/* scout-list-place.c: which of its items a list shows first, and back to it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* GTK 4.8 tells of a list neither. What is seen are the list's children, in the order of the items;
 * an action of the list brings an item to the nearest edge, and once it has been laid out there the
 * rest of the way is known. */

#include "config.h"

#include "scout-list-place.h"

#include "scout-result-cell.h"
#include "scout-saved-creator.h"

/* In the first of them the item is brought near, in the last one it has been laid out. */
#define N_FRAMES 3

typedef struct
{
  guint position;
  int n_frames;
} Way;

/* Whose children are the items: below the header of a table is a list of rows. */
static GtkWidget *
get_list (GtkWidget *view)
{
  return GTK_IS_COLUMN_VIEW (view) ? gtk_widget_get_last_child (view) : view;
}

static gboolean
is_view (GtkWidget *view)
{
  return GTK_IS_GRID_VIEW (view) || GTK_IS_COLUMN_VIEW (view);
}

static GObject *
get_item (GtkWidget *child)
{
  GtkListItem *cell = scout_result_cell_find (child);
  GObject *item = cell != NULL ? gtk_list_item_get_item (cell) : NULL;

  if (SCOUT_IS_SAVED_CREATOR (item))
    return G_OBJECT (scout_saved_creator_get_creator (SCOUT_SAVED_CREATOR (item)));

  return item;
}

GObject *
scout_list_place_find_first (GtkWidget *view)
{
  GtkWidget *list = NULL;

  g_return_val_if_fail (is_view (view), NULL);

  list = get_list (view);
  for (GtkWidget *child = gtk_widget_get_first_child (list); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      graphene_rect_t bounds;

      /* A line of pixels is not seen. What is, stays where it is while another page is shown. */
      if (gtk_widget_get_child_visible (child) && get_item (child) != NULL
          && gtk_widget_compute_bounds (child, list, &bounds)
          && bounds.origin.y + bounds.size.height > 1)
        return get_item (child);
    }

  return NULL;
}

/* The rest of the way, from wherever the item is seen to the top. */
static void
line_up (GtkWidget *list,
         guint      position)
{
  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (list));

  for (GtkWidget *child = gtk_widget_get_first_child (list); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkListItem *cell = scout_result_cell_find (child);
      graphene_rect_t bounds;

      if (cell == NULL || gtk_list_item_get_position (cell) != position
          || !gtk_widget_compute_bounds (child, list, &bounds))
        continue;
      gtk_adjustment_set_value (adjustment,
                                gtk_adjustment_get_value (adjustment) + (double) bounds.origin.y);
      return;
    }
}

static GtkSelectionModel *
get_model (GtkWidget *list)
{
  return GTK_IS_GRID_VIEW (list) ? gtk_grid_view_get_model (GTK_GRID_VIEW (list))
                                 : gtk_list_view_get_model (GTK_LIST_VIEW (list));
}

static gboolean
tick_cb (GtkWidget     *list,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  GtkSelectionModel *model = get_model (list);
  Way *way = user_data;

  if (model == NULL || way->position >= g_list_model_get_n_items (G_LIST_MODEL (model)))
    return G_SOURCE_REMOVE;

  way->n_frames++;
  if (way->n_frames == 1)
    gtk_widget_activate_action (list, "list.scroll-to-item", "u", way->position);
  if (way->n_frames < N_FRAMES)
    return G_SOURCE_CONTINUE;

  line_up (list, way->position);
  return G_SOURCE_REMOVE;
}

void
scout_list_place_scroll_to (GtkWidget *view,
                            guint      position)
{
  Way *way = NULL;

  g_return_if_fail (is_view (view));

  way = g_new0 (Way, 1);
  way->position = position;
  gtk_widget_add_tick_callback (get_list (view), tick_cb, way, g_free);
}
