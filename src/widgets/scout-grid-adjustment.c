/* scout-grid-adjustment.c: scrolls a grid that grows while it is scrolled.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * GTK 4.8's grid keeps the height of a row with the first cell of it. When it is scrolled it makes
 * cells for what comes into sight, which split those rows, and gives them their heights when it is
 * laid out next. If it is scrolled once more before that, as a wheel does that is turned quickly,
 * it looks for the row in heights of before. A long rest of the list behind what is seen hides
 * that; a list that grows has a short one (gtk_grid_view_get_cell_at_y () of GTK 4.8.3).
 *
 * So what waits for its layout is laid out before it hears of a new value. A widget that waits for
 * none is not laid out again, which makes this cost nothing for one step a frame.
 */

#include "config.h"

#include "scout-grid-adjustment.h"

struct _ScoutGridAdjustment
{
  GtkAdjustment parent_instance;

  GtkGridView *view; /* (unowned) (nullable): weak pointer */
};

G_DEFINE_FINAL_TYPE (ScoutGridAdjustment, scout_grid_adjustment, GTK_TYPE_ADJUSTMENT)

static void
lay_out (GtkWidget *view)
{
  GtkAllocation place;
  int least = 0;

  gtk_widget_get_allocation (view, &place);
  /* GTK wants to be asked for a size before one is given. */
  gtk_widget_measure (view, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  gtk_widget_size_allocate (view, &place, -1);
}

/* A grid does not listen to what it says itself while it is laid out. */
static gboolean
is_listening (ScoutGridAdjustment *self)
{
  guint signal_id = g_signal_lookup ("value-changed", SCOUT_TYPE_GRID_ADJUSTMENT);

  return g_signal_handler_find (self,
                                G_SIGNAL_MATCH_ID | G_SIGNAL_MATCH_DATA | G_SIGNAL_MATCH_UNBLOCKED,
                                signal_id, 0, NULL, NULL, self->view) != 0;
}

/* The layout brings the value of before back. What is being scrolled by and by, as a click into the
 * scrollbar does, goes on: unlike gtk_adjustment_set_value() this does not end it. */
static void
put_back (GtkAdjustment *adjustment,
          double         value)
{
  if (!G_APPROX_VALUE (gtk_adjustment_get_value (adjustment), value, 0.001))
    gtk_adjustment_configure (adjustment, value, gtk_adjustment_get_lower (adjustment),
                              gtk_adjustment_get_upper (adjustment),
                              gtk_adjustment_get_step_increment (adjustment),
                              gtk_adjustment_get_page_increment (adjustment),
                              gtk_adjustment_get_page_size (adjustment));
}

/* Runs before whoever listens. That the value is put back begins the emission anew, with nothing
 * left to lay out. */
static void
scout_grid_adjustment_value_changed (GtkAdjustment *adjustment)
{
  ScoutGridAdjustment *self = SCOUT_GRID_ADJUSTMENT (adjustment);
  double value = gtk_adjustment_get_value (adjustment);

  /* A view that has no size yet shows nothing that could be lost. */
  if (self->view == NULL || gtk_widget_get_width (GTK_WIDGET (self->view)) <= 0
      || !is_listening (self))
    return;

  lay_out (GTK_WIDGET (self->view));
  put_back (adjustment, value);
}

static void
scout_grid_adjustment_dispose (GObject *object)
{
  ScoutGridAdjustment *self = SCOUT_GRID_ADJUSTMENT (object);

  g_clear_weak_pointer (&self->view);

  G_OBJECT_CLASS (scout_grid_adjustment_parent_class)->dispose (object);
}

static void
scout_grid_adjustment_class_init (ScoutGridAdjustmentClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkAdjustmentClass *adjustment_class = GTK_ADJUSTMENT_CLASS (klass);

  object_class->dispose = scout_grid_adjustment_dispose;
  adjustment_class->value_changed = scout_grid_adjustment_value_changed;
}

static void
scout_grid_adjustment_init (ScoutGridAdjustment *self)
{
}

void
scout_grid_adjustment_install (GtkScrolledWindow *scroller,
                               GtkGridView       *view)
{
  ScoutGridAdjustment *self = NULL;

  g_return_if_fail (GTK_IS_SCROLLED_WINDOW (scroller));
  g_return_if_fail (GTK_IS_GRID_VIEW (view));

  self = g_object_new (SCOUT_TYPE_GRID_ADJUSTMENT, NULL);
  g_set_weak_pointer (&self->view, view);
  gtk_scrolled_window_set_vadjustment (scroller, GTK_ADJUSTMENT (self));
}
