/* scout-reading-start.c: shows what is wider than its room from where reading begins.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* GTK 4.8 counts how far something is scrolled from its left edge, in either direction of reading:
 * a table that is read from the right begins with its last columns, and moves when it becomes
 * wider. In either direction one that has been scrolled, and then has room for all, stands where
 * it stood. Its adjustment says how far it can be scrolled once all is laid out, and is not
 * listened to then, so that what is around it says it before. */

#include "config.h"

#include "scout-reading-start.h"

struct _ScoutReadingStart
{
  GtkLayoutManager parent_instance;

  GtkScrollable *view; /* (nullable): weak */
  double distance;     /* pixels that somebody has scrolled from where reading begins */
  gboolean is_from_right;
  gboolean is_placing;
};

G_DEFINE_FINAL_TYPE (ScoutReadingStart, scout_reading_start, GTK_TYPE_LAYOUT_MANAGER)

static void
scrolled_cb (ScoutReadingStart *self,
             GtkAdjustment     *adjustment)
{
  double value = gtk_adjustment_get_value (adjustment);

  if (self->is_placing)
    return;

  self->distance = self->is_from_right ? gtk_adjustment_get_upper (adjustment)
                                         - gtk_adjustment_get_page_size (adjustment) - value
                                       : value;
}

/* As the view will do for itself. */
static void
place (ScoutReadingStart *self,
       int                width)
{
  GtkAdjustment *adjustment = gtk_scrollable_get_hadjustment (self->view);
  int least = 0;
  double upper;
  double most;

  gtk_widget_measure (GTK_WIDGET (self->view), GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL,
                      NULL);
  upper = MAX (width, least);
  most = upper - width;
  self->is_placing = TRUE;
  gtk_adjustment_configure (adjustment,
                            self->is_from_right ? MAX (most - self->distance, 0.0)
                                                : MIN (self->distance, most),
                            0.0, upper, width * 0.1, width * 0.9, width);
  self->is_placing = FALSE;
}

static GtkSizeRequestMode
scout_reading_start_get_request_mode (GtkLayoutManager *manager,
                                      GtkWidget        *widget)
{
  return gtk_widget_get_request_mode (gtk_widget_get_first_child (widget));
}

static void
scout_reading_start_measure (GtkLayoutManager *manager,
                             GtkWidget        *widget,
                             GtkOrientation    orientation,
                             int               for_size,
                             int              *minimum,
                             int              *natural,
                             int              *minimum_baseline,
                             int              *natural_baseline)
{
  gtk_widget_measure (gtk_widget_get_first_child (widget), orientation, for_size, minimum, natural,
                      minimum_baseline, natural_baseline);
}

static void
scout_reading_start_allocate (GtkLayoutManager *manager,
                              GtkWidget        *widget,
                              int               width,
                              int               height,
                              int               baseline)
{
  ScoutReadingStart *self = SCOUT_READING_START (manager);

  self->is_from_right = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  if (self->view != NULL)
    place (self, width);
  gtk_widget_allocate (gtk_widget_get_first_child (widget), width, height, baseline, NULL);
}

static void
scout_reading_start_dispose (GObject *object)
{
  g_clear_weak_pointer (&SCOUT_READING_START (object)->view);

  G_OBJECT_CLASS (scout_reading_start_parent_class)->dispose (object);
}

static void
scout_reading_start_class_init (ScoutReadingStartClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = scout_reading_start_dispose;
  layout_class->get_request_mode = scout_reading_start_get_request_mode;
  layout_class->measure = scout_reading_start_measure;
  layout_class->allocate = scout_reading_start_allocate;
}

static void
scout_reading_start_init (ScoutReadingStart *self)
{
}

void
scout_reading_start_install (GtkScrolledWindow *scroller,
                             GtkScrollable     *view)
{
  ScoutReadingStart *self = NULL;

  g_return_if_fail (GTK_IS_SCROLLED_WINDOW (scroller));
  g_return_if_fail (GTK_IS_SCROLLABLE (view));

  self = g_object_new (SCOUT_TYPE_READING_START, NULL);
  g_set_weak_pointer (&self->view, view);
  g_signal_connect_object (gtk_scrolled_window_get_hadjustment (scroller), "value-changed",
                           G_CALLBACK (scrolled_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_set_layout_manager (gtk_widget_get_parent (GTK_WIDGET (scroller)),
                                 GTK_LAYOUT_MANAGER (self));
}
