/* scout-results-clicks.c: clicks that select results.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* GTK's views either open on a click and never select, or the other way round. So clicks that
 * select are taken before the view sees them; all others go their way. */

#include "config.h"

#include "scout-results-clicks.h"

#include "scout-result-cell.h"
#include "scout-results-selection.h"
#include "scout-star.h"

typedef struct
{
  GtkWidget *view; /* (unowned): owns the gesture */
  ScoutResultsClicksFunc is_selecting;
  gpointer user_data;
} Clicks;

/* The cell at a point; none where a click means something else. */
static GtkListItem *
find_cell (Clicks *clicks,
           double  x,
           double  y)
{
  GtkWidget *widget = gtk_widget_pick (clicks->view, x, y, GTK_PICK_DEFAULT);

  if (widget == NULL || gtk_widget_get_ancestor (widget, SCOUT_TYPE_STAR) != NULL)
    return NULL;

  return scout_result_cell_find (widget);
}

static ScoutResultsSelection *
get_selection (Clicks *clicks)
{
  GtkSelectionModel *model = GTK_IS_GRID_VIEW (clicks->view)
                               ? gtk_grid_view_get_model (GTK_GRID_VIEW (clicks->view))
                               : gtk_column_view_get_model (GTK_COLUMN_VIEW (clicks->view));

  return SCOUT_RESULTS_SELECTION (model);
}

/* A view would begin the range at what the pointer has come to, which is where it ends. */
static void
select_cell (Clicks      *clicks,
             GtkGesture  *gesture,
             GtkListItem *cell,
             gboolean     extends)
{
  guint position = gtk_list_item_get_position (cell);

  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  if (extends)
    scout_results_selection_extend_to (get_selection (clicks), position);
  else
    gtk_widget_activate_action (gtk_list_item_get_child (cell), "list.select-item", "(ubb)",
                                position, TRUE, FALSE);
  scout_result_cell_take_focus (cell);
}

static void
pressed_cb (GtkGesture *gesture,
            int         n_press,
            double      x,
            double      y,
            Clicks     *clicks)
{
  GtkListItem *cell = find_cell (clicks, x, y);
  GdkModifierType state =
    gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (gesture));
  gboolean is_selecting = clicks->is_selecting (clicks->user_data);

  if (cell == NULL
      || (!is_selecting && (state & (GDK_CONTROL_MASK | GDK_SHIFT_MASK)) == 0))
    {
      gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_DENIED);
      return;
    }

  /* A range that begins nowhere is what is clicked on. */
  select_cell (clicks, gesture, cell, is_selecting && (state & GDK_SHIFT_MASK) != 0);
}

void
scout_results_clicks_attach (GtkWidget              *view,
                             ScoutResultsClicksFunc  is_selecting,
                             gpointer                user_data)
{
  GtkGesture *click = NULL;
  Clicks *clicks = NULL;

  g_return_if_fail (GTK_IS_WIDGET (view));
  g_return_if_fail (is_selecting != NULL);

  clicks = g_new0 (Clicks, 1);
  clicks->view = view;
  clicks->is_selecting = is_selecting;
  clicks->user_data = user_data;
  g_object_set_data_full (G_OBJECT (view), "scout-results-clicks", clicks, g_free);
  click = gtk_gesture_click_new ();
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (click), GTK_PHASE_CAPTURE);
  g_signal_connect (click, "pressed", G_CALLBACK (pressed_cb), clicks);
  gtk_widget_add_controller (view, GTK_EVENT_CONTROLLER (click));
}
