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

/* After the last change of the width: a page that has become narrow has changed by then. */
#define N_HELD_FRAMES 4

static G_DEFINE_QUARK (scout-list-place-hold, hold)

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

/* The first child that is seen. (nullable) */
static GtkWidget *
find_first_child (GtkWidget *list)
{
  for (GtkWidget *child = gtk_widget_get_first_child (list); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      graphene_rect_t bounds;

      /* A line of pixels is not seen. What is, stays where it is while another page is shown. */
      if (gtk_widget_get_child_visible (child) && get_item (child) != NULL
          && gtk_widget_compute_bounds (child, list, &bounds)
          && bounds.origin.y + bounds.size.height > 1)
        return child;
    }

  return NULL;
}

GObject *
scout_list_place_find_first (GtkWidget *view)
{
  GtkWidget *child = NULL;

  g_return_val_if_fail (is_view (view), NULL);

  child = find_first_child (get_list (view));

  return child != NULL ? get_item (child) : NULL;
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

/*
 * Hold:
 * @item: (weak) (nullable): what is to stay
 * @position: of that
 * @n_frames: since the width has changed last
 * @tick_id: while that is being seen to, otherwise 0
 * @clock: (weak) (nullable): of the frames, while that is being seen to
 * @value: how far the list was scrolled when it was laid out last
 * @is_laid_out: whether that was since the width has changed or this has scrolled it
 */
typedef struct
{
  GObject *item;
  guint position;
  int n_frames;
  guint tick_id;
  GdkFrameClock *clock;
  double value;
  gboolean is_laid_out;
} Hold;

static void
hold_free (gpointer data)
{
  Hold *self = data;

  g_clear_weak_pointer (&self->item);
  g_clear_weak_pointer (&self->clock);
  g_free (self);
}

static double
get_value (GtkWidget *list)
{
  return gtk_adjustment_get_value (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (list)));
}

/* GTK scrolls where it lays out, this before: what has moved from one frame to the next has been
 * moved by somebody. */
static gboolean
is_scrolled (GtkWidget  *list,
             const Hold *hold)
{
  return hold->is_laid_out && !G_APPROX_VALUE (get_value (list), hold->value, 0.5);
}

/* Results that were loaded meanwhile are behind it, but others may have come in their place. */
static gboolean
is_there (GtkWidget  *list,
          const Hold *hold)
{
  GtkSelectionModel *model = get_model (list);
  g_autoptr(GObject) item = NULL;

  if (model != NULL)
    item = g_list_model_get_item (G_LIST_MODEL (model), hold->position);

  return item != NULL && item == hold->item;
}

/* Whether the item is in the first row that is seen. What is far from that has no cell. */
static gboolean
is_in_first_row (GtkWidget *list,
                 guint      position)
{
  for (GtkWidget *child = gtk_widget_get_first_child (list); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkListItem *cell = scout_result_cell_find (child);
      graphene_rect_t bounds;

      if (cell != NULL && gtk_list_item_get_position (cell) == position
          && gtk_widget_get_child_visible (child)
          && gtk_widget_compute_bounds (child, list, &bounds))
        return bounds.origin.y < 1 && bounds.origin.y + bounds.size.height > 1;
    }

  return FALSE;
}

static void updated_cb (GtkWidget *list);

static void
painted_cb (GtkWidget *list)
{
  Hold *hold = g_object_get_qdata (G_OBJECT (list), hold_quark ());

  hold->value = get_value (list);
  hold->is_laid_out = TRUE;
}

static void
end_hold (GtkWidget *list,
          Hold      *hold)
{
  if (hold->clock != NULL)
    {
      g_signal_handlers_disconnect_by_func (hold->clock, updated_cb, list);
      g_signal_handlers_disconnect_by_func (hold->clock, painted_cb, list);
    }
  g_clear_weak_pointer (&hold->clock);
  if (hold->tick_id != 0)
    gtk_widget_remove_tick_callback (list, hold->tick_id);
  hold->tick_id = 0;
}

/* After whatever else scrolls in a frame, as a key does that turns a page. */
static void
updated_cb (GtkWidget *list)
{
  Hold *hold = g_object_get_qdata (G_OBJECT (list), hold_quark ());

  hold->n_frames++;
  if (hold->n_frames > N_HELD_FRAMES || !gtk_widget_get_mapped (list) || !is_there (list, hold)
      || is_scrolled (list, hold))
    {
      end_hold (list, hold);
      return;
    }

  hold->is_laid_out = FALSE;
  if (!is_in_first_row (list, hold->position))
    {
      gtk_widget_activate_action (list, "list.scroll-to-item", "u", hold->position);
      line_up (list, hold->position);
    }
}

/* There are frames as long as somebody wants them; another window has others. */
static gboolean
hold_cb (GtkWidget     *list,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  Hold *hold = g_object_get_qdata (G_OBJECT (list), hold_quark ());

  if (hold->clock != clock)
    end_hold (list, hold);

  return G_SOURCE_CONTINUE;
}

/* Whoever has not scrolled since the width changed before still looks at the same item, which may
 * have come to stand second in its row. */
static gboolean
is_still_held (GtkWidget  *list,
               const Hold *hold)
{
  return is_there (list, hold) && G_APPROX_VALUE (get_value (list), hold->value, 1);
}

/* What has been scrolled since the last layout is seen where it belongs. */
static void
lay_out (GtkWidget *list)
{
  GtkAllocation place;
  int least = 0;

  gtk_widget_get_allocation (list, &place);
  /* GTK wants to be asked for a size before one is given. */
  gtk_widget_measure (list, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  gtk_widget_size_allocate (list, &place, -1);
}

/* (nullable) */
static Hold *
start_hold (GtkWidget *list)
{
  GtkWidget *first = NULL;
  g_autoptr(GObject) item = NULL;
  Hold *hold = NULL;

  lay_out (list);
  first = find_first_child (list);
  if (first == NULL)
    return NULL;

  hold = g_new0 (Hold, 1);
  hold->position = gtk_list_item_get_position (scout_result_cell_find (first));
  item = g_list_model_get_item (G_LIST_MODEL (get_model (list)), hold->position);
  g_set_weak_pointer (&hold->item, item);
  g_object_set_qdata_full (G_OBJECT (list), hold_quark (), hold, hold_free);

  return hold;
}

void
scout_list_place_hold (GtkGridView *view)
{
  GtkWidget *list = GTK_WIDGET (view);
  Hold *hold = NULL;

  g_return_if_fail (GTK_IS_GRID_VIEW (view));

  if (!gtk_widget_get_mapped (list))
    return;

  hold = g_object_get_qdata (G_OBJECT (list), hold_quark ());
  if (hold == NULL || (hold->tick_id == 0 && !is_still_held (list, hold)))
    hold = start_hold (list);
  if (hold == NULL)
    return;

  hold->n_frames = 0;
  hold->is_laid_out = FALSE;
  if (hold->tick_id != 0)
    return;

  g_set_weak_pointer (&hold->clock, gtk_widget_get_frame_clock (list));
  hold->tick_id = gtk_widget_add_tick_callback (list, hold_cb, NULL, NULL);
  g_signal_connect_object (hold->clock, "update", G_CALLBACK (updated_cb), list,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_object (hold->clock, "after-paint", G_CALLBACK (painted_cb), list,
                           G_CONNECT_SWAPPED);
}

static void
forget_hold (GtkWidget *list)
{
  Hold *hold = g_object_get_qdata (G_OBJECT (list), hold_quark ());

  if (hold != NULL)
    end_hold (list, hold);
  g_object_set_qdata (G_OBJECT (list), hold_quark (), NULL);
}

void
scout_list_place_scroll_to (GtkWidget *view,
                            guint      position)
{
  Way *way = NULL;

  g_return_if_fail (is_view (view));

  forget_hold (get_list (view));
  way = g_new0 (Way, 1);
  way->position = position;
  gtk_widget_add_tick_callback (get_list (view), tick_cb, way, g_free);
}
