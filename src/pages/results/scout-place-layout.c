/* scout-place-layout.c: keeps in sight what a grid shows while its width changes.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* No signal of GTK 4.8 tells that a grid is about to get another width, when what it shows first is
 * still known; its parent gives it that width. */

#include "config.h"

#include "scout-place-layout.h"

#include "scout-grid-adjustment.h"
#include "scout-list-place.h"

struct _ScoutPlaceLayout
{
  GtkLayoutManager parent_instance;

  GtkGridView *view; /* (unowned) (nullable): weak pointer */
  int width;
};

G_DEFINE_FINAL_TYPE (ScoutPlaceLayout, scout_place_layout, GTK_TYPE_LAYOUT_MANAGER)

static GtkSizeRequestMode
scout_place_layout_get_request_mode (GtkLayoutManager *manager,
                                     GtkWidget        *widget)
{
  return gtk_widget_get_request_mode (gtk_widget_get_first_child (widget));
}

static void
scout_place_layout_measure (GtkLayoutManager *manager,
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
scout_place_layout_allocate (GtkLayoutManager *manager,
                             GtkWidget        *widget,
                             int               width,
                             int               height,
                             int               baseline)
{
  ScoutPlaceLayout *self = SCOUT_PLACE_LAYOUT (manager);

  if (self->view != NULL && self->width > 0 && width != self->width)
    scout_list_place_hold (self->view);
  self->width = width;
  gtk_widget_allocate (gtk_widget_get_first_child (widget), width, height, baseline, NULL);
}

static void
scout_place_layout_dispose (GObject *object)
{
  ScoutPlaceLayout *self = SCOUT_PLACE_LAYOUT (object);

  g_clear_weak_pointer (&self->view);

  G_OBJECT_CLASS (scout_place_layout_parent_class)->dispose (object);
}

static void
scout_place_layout_class_init (ScoutPlaceLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = scout_place_layout_dispose;
  layout_class->get_request_mode = scout_place_layout_get_request_mode;
  layout_class->measure = scout_place_layout_measure;
  layout_class->allocate = scout_place_layout_allocate;
}

static void
scout_place_layout_init (ScoutPlaceLayout *self)
{
}

void
scout_place_layout_install (GtkScrolledWindow *scroller,
                            GtkGridView       *view)
{
  ScoutPlaceLayout *self = NULL;

  g_return_if_fail (GTK_IS_SCROLLED_WINDOW (scroller));
  g_return_if_fail (GTK_IS_GRID_VIEW (view));

  scout_grid_adjustment_install (scroller, view);
  self = g_object_new (SCOUT_TYPE_PLACE_LAYOUT, NULL);
  g_set_weak_pointer (&self->view, view);
  gtk_widget_set_layout_manager (gtk_widget_get_parent (GTK_WIDGET (scroller)),
                                 GTK_LAYOUT_MANAGER (self));
}
