/* scout-gradual-list.c: hands a long list to a view a few items per frame.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A view makes a widget for every item that it is told of within some screens of what is seen, and
 * fifty cards at once are several frames of work. So this is a slice of the list that grows with
 * the frame clock of the view, and stops when it has caught up: nothing ticks in an idle window. */

#include "config.h"

#include "scout-gradual-list.h"

/* Four rows of the four columns that a grid has at most. */
#define ITEMS_AT_FIRST 16
/* Eight cards stay within half a frame. */
#define ITEMS_PER_FRAME 8

#define GROWTH_KEY "scout-growth"

typedef struct
{
  GtkSliceListModel *slice; /* (unowned): owns this */
  GtkWidget *view;          /* (unowned) (nullable): weak pointer */
  guint tick_id;
  gboolean has_waited;
} Growth;

static void
growth_free (gpointer data)
{
  Growth *growth = data;

  if (growth->view != NULL && growth->tick_id != 0)
    gtk_widget_remove_tick_callback (growth->view, growth->tick_id);
  g_clear_weak_pointer (&growth->view);
  g_free (growth);
}

static gboolean
grow_cb (GtkWidget     *view,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  Growth *growth = user_data;
  g_autoptr(GtkSliceListModel) slice = g_object_ref (growth->slice);
  GListModel *model = gtk_slice_list_model_get_model (slice);
  guint size = gtk_slice_list_model_get_size (slice) + ITEMS_PER_FRAME;
  gboolean is_complete = size >= g_list_model_get_n_items (model);

  /* The frame that shows the first ones does not wait for more. */
  if (!growth->has_waited)
    {
      growth->has_waited = TRUE;
      return G_SOURCE_CONTINUE;
    }

  if (is_complete)
    growth->tick_id = 0;
  gtk_slice_list_model_set_size (slice, size);

  return is_complete ? G_SOURCE_REMOVE : G_SOURCE_CONTINUE;
}

static void
items_changed_cb (GtkSliceListModel *slice)
{
  Growth *growth = g_object_get_data (G_OBJECT (slice), GROWTH_KEY);
  guint n_items = g_list_model_get_n_items (gtk_slice_list_model_get_model (slice));

  if (growth->view == NULL || growth->tick_id != 0
      || n_items <= gtk_slice_list_model_get_size (slice))
    return;

  growth->has_waited = FALSE;
  growth->tick_id = gtk_widget_add_tick_callback (growth->view, grow_cb, growth, NULL);
}

GListModel *
scout_gradual_list_new (GListModel *model,
                        GtkWidget  *view)
{
  GtkSliceListModel *slice;
  Growth *growth;

  g_return_val_if_fail (G_IS_LIST_MODEL (model), NULL);
  g_return_val_if_fail (GTK_IS_WIDGET (view), NULL);

  slice = gtk_slice_list_model_new (g_object_ref (model), 0, ITEMS_AT_FIRST);
  growth = g_new0 (Growth, 1);
  growth->slice = slice;
  g_set_weak_pointer (&growth->view, view);
  g_object_set_data_full (G_OBJECT (slice), GROWTH_KEY, growth, growth_free);
  g_signal_connect_object (model, "items-changed", G_CALLBACK (items_changed_cb), slice,
                           G_CONNECT_SWAPPED);
  items_changed_cb (slice);

  return G_LIST_MODEL (slice);
}
