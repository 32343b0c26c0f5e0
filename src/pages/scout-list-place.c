/* scout-list-place.c: which of its items a grid shows first, and back to it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* GTK 4.8 tells of a grid neither. What is seen are the grid's children, in the order of the items;
 * an action of the grid brings an item to the nearest edge, and once it has been laid out there the
 * rest of the way is known. */

#include "config.h"

#include "scout-list-place.h"

#include "scout-card-factory.h"
#include "scout-content-card.h"
#include "scout-saved-creator.h"

/* In the first of them the item is brought near, in the last one it has been laid out. */
#define N_FRAMES 3

typedef struct
{
  guint position;
  int n_frames;
} Way;

static GObject *
get_item (GtkWidget *child)
{
  GtkWidget *card = gtk_widget_get_first_child (child);

  if (SCOUT_IS_CONTENT_CARD (card))
    return G_OBJECT (scout_content_card_get_content (SCOUT_CONTENT_CARD (card)));
  if (SCOUT_IS_CREATOR_CARD (card))
    return G_OBJECT (scout_creator_card_get_creator (SCOUT_CREATOR_CARD (card)));

  return NULL;
}

GObject *
scout_list_place_find_first (GtkGridView *grid)
{
  g_return_val_if_fail (GTK_IS_GRID_VIEW (grid), NULL);

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (grid)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      graphene_rect_t bounds;

      /* A line of pixels is not seen. What is, stays where it is while another page is shown. */
      if (gtk_widget_get_child_visible (child) && get_item (child) != NULL
          && gtk_widget_compute_bounds (child, GTK_WIDGET (grid), &bounds)
          && bounds.origin.y + bounds.size.height > 1)
        return get_item (child);
    }

  return NULL;
}

/* What the item of the model is on its card. */
static GObject *
dup_shown (GtkGridView *grid,
           guint        position)
{
  g_autoptr(GObject) item = g_list_model_get_item (G_LIST_MODEL (gtk_grid_view_get_model (grid)),
                                                   position);

  if (SCOUT_IS_SAVED_CREATOR (item))
    return g_object_ref (G_OBJECT (
      scout_saved_creator_get_creator (SCOUT_SAVED_CREATOR (item))));

  return g_steal_pointer (&item);
}

/* The rest of the way, from wherever the item is seen to the top. */
static void
line_up (GtkGridView *grid,
         guint        position)
{
  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (grid));
  g_autoptr(GObject) shown = dup_shown (grid, position);

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (grid)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      graphene_rect_t bounds;

      if (get_item (child) != shown
          || !gtk_widget_compute_bounds (child, GTK_WIDGET (grid), &bounds))
        continue;
      gtk_adjustment_set_value (adjustment,
                                gtk_adjustment_get_value (adjustment) + (double) bounds.origin.y);
      return;
    }
}

static gboolean
tick_cb (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  GtkGridView *grid = GTK_GRID_VIEW (widget);
  GtkSelectionModel *model = gtk_grid_view_get_model (grid);
  Way *way = user_data;

  if (model == NULL || way->position >= g_list_model_get_n_items (G_LIST_MODEL (model)))
    return G_SOURCE_REMOVE;

  way->n_frames++;
  if (way->n_frames == 1)
    gtk_widget_activate_action (widget, "list.scroll-to-item", "u", way->position);
  if (way->n_frames < N_FRAMES)
    return G_SOURCE_CONTINUE;

  line_up (grid, way->position);
  return G_SOURCE_REMOVE;
}

void
scout_list_place_scroll_to (GtkGridView *grid,
                            guint        position)
{
  Way *way = NULL;

  g_return_if_fail (GTK_IS_GRID_VIEW (grid));

  way = g_new0 (Way, 1);
  way->position = position;
  gtk_widget_add_tick_callback (GTK_WIDGET (grid), tick_cb, way, g_free);
}
