/* scout-window-toasts.c: what is said at the bottom of the window, and where.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A toast lies over the window at its bottom, where there are bars to press: the banner, what can
 * be done with all that are selected, the tabs of narrow windows. It is lifted above those that are
 * there. Which are there is looked at when the window has been laid out, and only while something
 * is said. */

#include "config.h"

#include "scout-window-private.h"

#include "scout-selection-bar.h"
#include "scout-toast.h"
#include "scout-window-toasts-private.h"

#include <glib/gi18n.h>

/* What toasts have below them anyway, so much of which is enough above a bar. */
#define SPARED 12

static void
name_close_button (GtkWidget *widget)
{
  if (GTK_IS_BUTTON (widget) && gtk_button_get_icon_name (GTK_BUTTON (widget)) != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                    _("Close"), -1);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    name_close_button (child);
}

static gboolean
is_bar (GtkWidget *widget)
{
  return SCOUT_IS_BANNER (widget) || SCOUT_IS_SELECTION_BAR (widget)
         || ADW_IS_VIEW_SWITCHER_BAR (widget);
}

/* Where the highest bar begins that stands in the lower half. Nothing that is scrolled is one. */
static void
find_top (GtkWidget *widget,
          GtkWidget *overlay,
          double    *top)
{
  graphene_rect_t bounds;

  if (!gtk_widget_get_mapped (widget) || GTK_IS_SCROLLED_WINDOW (widget))
    return;

  if (is_bar (widget))
    {
      if (gtk_widget_compute_bounds (widget, overlay, &bounds) && bounds.size.height > 0
          && (double) bounds.origin.y > gtk_widget_get_height (overlay) / 2.0)
        *top = MIN (*top, (double) bounds.origin.y);
      return;
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    find_top (child, overlay, top);
}

static int
get_lift (ScoutWindow *self)
{
  GtkWidget *overlay = GTK_WIDGET (self->toast_overlay);
  double height = gtk_widget_get_height (overlay);
  double top = height;

  find_top (GTK_WIDGET (self->root_stack), overlay, &top);

  return MAX (0, (int) (height - top) - SPARED);
}

/* The first child is the window. */
static gboolean
has_toasts (ScoutWindow *self)
{
  return self->toasts != NULL && g_list_model_get_n_items (self->toasts) > 1;
}

static void
lift (ScoutWindow *self)
{
  int margin = get_lift (self);

  for (guint i = 1; i < g_list_model_get_n_items (self->toasts); i++)
    {
      g_autoptr(GtkWidget) toast = g_list_model_get_item (self->toasts, i);

      gtk_widget_set_margin_bottom (toast, margin);
    }
}

/* libadwaita 1.2 does not say what the cross of a toast is. */
static void
toasts_changed_cb (ScoutWindow *self,
                   guint        position,
                   guint        n_removed,
                   guint        n_added,
                   GListModel  *children)
{
  for (guint i = MAX (position, 1); i < position + n_added; i++)
    {
      g_autoptr(GtkWidget) toast = g_list_model_get_item (children, i);

      name_close_button (toast);
    }
  if (n_added > 0 && has_toasts (self))
    lift (self);
}

static gboolean
lift_cb (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  ScoutWindow *self = SCOUT_WINDOW (widget);

  self->lifting_id = 0;
  if (has_toasts (self))
    lift (self);

  return G_SOURCE_REMOVE;
}

/* Bars slide in and out while something is said. GTK forgets what asks for another size while sizes
 * are given: that waits for the next frame. */
void
_scout_window_size_allocate (GtkWidget *widget,
                             int        width,
                             int        height,
                             int        baseline)
{
  ScoutWindow *self = SCOUT_WINDOW (widget);
  gpointer parent_class = g_type_class_peek (ADW_TYPE_APPLICATION_WINDOW);

  GTK_WIDGET_CLASS (parent_class)->size_allocate (widget, width, height, baseline);

  if (has_toasts (self) && self->lifting_id == 0)
    {
      g_autoptr(GtkWidget) toast = g_list_model_get_item (self->toasts, 1);

      if (gtk_widget_get_margin_bottom (toast) != get_lift (self))
        self->lifting_id = gtk_widget_add_tick_callback (widget, lift_cb, NULL, NULL);
    }
}

void
_scout_window_init_toasts (ScoutWindow *self)
{
  self->toasts = gtk_widget_observe_children (GTK_WIDGET (self->toast_overlay));
  g_signal_connect_object (self->toasts, "items-changed", G_CALLBACK (toasts_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

void
_scout_window_show_toast (ScoutWindow *self,
                          const char  *text)
{
  adw_toast_overlay_add_toast (self->toast_overlay, scout_toast_new (text));
}

void
_scout_window_show_toast_here (ScoutWindow *self,
                               const char  *text)
{
  AdwToast *toast = scout_toast_new (text);

  g_signal_connect_object (self->root_stack, "notify::visible-child",
                           G_CALLBACK (adw_toast_dismiss), toast, G_CONNECT_SWAPPED);
  adw_toast_overlay_add_toast (self->toast_overlay, toast);
}
