/* scout-side-scroller.c: lets what is wider than the window be scrolled sideways.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* There is no scrollbar, which would be as high as what it scrolls: fingers, wheels of either
 * direction and the focus move the line. Main thread only. */

#include "config.h"

#include "scout-side-scroller.h"

/* Of what is seen, per step of a wheel. */
#define STEP_FRACTION 0.25

struct _ScoutSideScroller
{
  AdwBin parent_instance;

  GtkScrolledWindow *scroller; /* (nullable): while it scrolls */
};

G_DEFINE_FINAL_TYPE (ScoutSideScroller, scout_side_scroller, ADW_TYPE_BIN)

static GtkWidget *
get_content (ScoutSideScroller *self)
{
  GtkWidget *viewport = NULL;

  if (self->scroller == NULL)
    return adw_bin_get_child (ADW_BIN (self));

  viewport = gtk_scrolled_window_get_child (self->scroller);
  return gtk_viewport_get_child (GTK_VIEWPORT (viewport));
}

/* A mouse has a wheel for up and down, which nothing here has a use for. At the end of the line, or
 * where all of it is seen, it scrolls the page. */
static gboolean
scroll_cb (ScoutSideScroller *self,
           double             dx,
           double             dy)
{
  GtkAdjustment *adjustment = gtk_scrolled_window_get_hadjustment (self->scroller);
  double step = gtk_adjustment_get_page_size (adjustment) * STEP_FRACTION;
  double before = gtk_adjustment_get_value (adjustment);

  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    dy = -dy;
  gtk_adjustment_set_value (adjustment, before + (dx + dy) * step);

  return gtk_adjustment_get_value (adjustment) > before
         || gtk_adjustment_get_value (adjustment) < before;
}

/* A viewport shows its left edge first, which is the end for whoever reads from right to left. */
static void
show_start_cb (ScoutSideScroller *self,
               GtkAdjustment     *adjustment)
{
  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    gtk_adjustment_set_value (adjustment, gtk_adjustment_get_upper (adjustment)
                                          - gtk_adjustment_get_page_size (adjustment));
}

/* That of GTK keeps every step of a wheel, though there may be nothing to scroll. */
static void
leave_wheel_alone (GtkWidget *scroller)
{
  g_autoptr(GListModel) controllers = gtk_widget_observe_controllers (scroller);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr(GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_SCROLL (controller))
        gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_NONE);
    }
}

static GtkScrolledWindow *
new_scroller (ScoutSideScroller *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *viewport = gtk_viewport_new (NULL, NULL);
  GtkEventController *wheel =
    gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_BOTH_AXES);

  gtk_scrollable_set_hscroll_policy (GTK_SCROLLABLE (viewport), GTK_SCROLL_NATURAL);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_EXTERNAL,
                                  GTK_POLICY_NEVER);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), viewport);
  g_signal_connect_object (gtk_scrolled_window_get_hadjustment (GTK_SCROLLED_WINDOW (scroller)),
                           "changed", G_CALLBACK (show_start_cb), self, G_CONNECT_SWAPPED);
  leave_wheel_alone (scroller);
  gtk_event_controller_set_propagation_phase (wheel, GTK_PHASE_CAPTURE);
  g_signal_connect_object (wheel, "scroll", G_CALLBACK (scroll_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (scroller, wheel);

  return GTK_SCROLLED_WINDOW (scroller);
}

static void
scout_side_scroller_class_init (ScoutSideScrollerClass *klass)
{
}

static void
scout_side_scroller_init (ScoutSideScroller *self)
{
}

gboolean
scout_side_scroller_get_scrolls (ScoutSideScroller *self)
{
  g_return_val_if_fail (SCOUT_IS_SIDE_SCROLLER (self), FALSE);

  return self->scroller != NULL;
}

void
scout_side_scroller_set_scrolls (ScoutSideScroller *self,
                                 gboolean           scrolls)
{
  g_autoptr(GtkWidget) content = NULL;
  GtkWidget *viewport = NULL;

  g_return_if_fail (SCOUT_IS_SIDE_SCROLLER (self));

  if (scrolls == (self->scroller != NULL))
    return;

  content = g_object_ref (get_content (self));
  if (!scrolls)
    {
      viewport = gtk_scrolled_window_get_child (self->scroller);
      gtk_viewport_set_child (GTK_VIEWPORT (viewport), NULL);
      self->scroller = NULL;
      adw_bin_set_child (ADW_BIN (self), content);
      return;
    }

  adw_bin_set_child (ADW_BIN (self), NULL);
  self->scroller = new_scroller (self);
  viewport = gtk_scrolled_window_get_child (self->scroller);
  gtk_viewport_set_child (GTK_VIEWPORT (viewport), content);
  g_object_bind_property (content, "visible", self->scroller, "visible", G_BINDING_SYNC_CREATE);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->scroller));
}
