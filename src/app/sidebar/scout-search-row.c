/* scout-search-row.c: a saved search in the sidebar.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A row is made anew when its search changes. Menu and entry are made when they are wanted, which
 * is hardly ever. */

#include "config.h"

#include "scout-search-row.h"

#include "scout-name-popover.h"
#include "scout-query-wording.h"
#include "scout-tooltip.h"
#include "scout-wording.h"

#include <glib/gi18n.h>

struct _ScoutSearchRow
{
  GtkListBoxRow parent_instance;

  ScoutSavedSearch *search; /* (owned) */
  ScoutKeeper *keeper;      /* (owned) */
  GtkWidget *popover;       /* (nullable): menu or entry */
};

G_DEFINE_FINAL_TYPE (ScoutSearchRow, scout_search_row, GTK_TYPE_LIST_BOX_ROW)

static void
show_popover (ScoutSearchRow *self,
              GtkWidget      *popover)
{
  g_clear_pointer (&self->popover, gtk_widget_unparent);
  self->popover = popover;
  gtk_widget_set_parent (popover, GTK_WIDGET (self));
  /* GTK would show the row's tooltip over the first item of its menu, and take the click on it. */
  g_object_bind_property (popover, "visible", self, "has-tooltip", G_BINDING_INVERT_BOOLEAN);
  gtk_popover_popup (GTK_POPOVER (popover));
}

static void
named_cb (ScoutSearchRow *self,
          const char     *name)
{
  scout_keeper_rename_search (self->keeper, self->search, name);
}

static void
rename_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  ScoutSearchRow *self = SCOUT_SEARCH_ROW (widget);
  GtkWidget *popover = scout_name_popover_new (_("Rename search"), _("Rename"));

  scout_name_popover_set_name (SCOUT_NAME_POPOVER (popover),
                               scout_saved_search_get_name (self->search));
  g_signal_connect_object (popover, "named", G_CALLBACK (named_cb), self, G_CONNECT_SWAPPED);
  show_popover (self, popover);
}

static void
delete_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  ScoutSearchRow *self = SCOUT_SEARCH_ROW (widget);

  scout_keeper_remove_search (self->keeper, self->search);
}

static void
menu_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  g_autoptr(GMenu) menu = g_menu_new ();
  GtkWidget *popover = NULL;

  g_menu_append (menu, _("Rename…"), "search.rename");
  g_menu_append (menu, _("Delete"), "search.delete");
  popover = gtk_popover_menu_new_from_model (G_MENU_MODEL (menu));
  gtk_popover_set_has_arrow (GTK_POPOVER (popover), FALSE);
  gtk_popover_set_position (GTK_POPOVER (popover), GTK_POS_BOTTOM);
  show_popover (SCOUT_SEARCH_ROW (widget), popover);
}

static void
pressed_cb (GtkWidget *widget)
{
  gtk_widget_activate_action (widget, "search.menu", NULL);
}

static void
scout_search_row_dispose (GObject *object)
{
  ScoutSearchRow *self = SCOUT_SEARCH_ROW (object);

  g_clear_pointer (&self->popover, gtk_widget_unparent);
  g_clear_object (&self->search);
  g_clear_object (&self->keeper);

  G_OBJECT_CLASS (scout_search_row_parent_class)->dispose (object);
}

static void
scout_search_row_size_allocate (GtkWidget *widget,
                                int        width,
                                int        height,
                                int        baseline)
{
  ScoutSearchRow *self = SCOUT_SEARCH_ROW (widget);

  GTK_WIDGET_CLASS (scout_search_row_parent_class)->size_allocate (widget, width, height, baseline);

  if (self->popover != NULL)
    gtk_popover_present (GTK_POPOVER (self->popover));
}

static void
scout_search_row_class_init (ScoutSearchRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = scout_search_row_dispose;
  widget_class->size_allocate = scout_search_row_size_allocate;

  gtk_widget_class_install_action (widget_class, "search.menu", NULL, menu_action);
  gtk_widget_class_install_action (widget_class, "search.rename", NULL, rename_action);
  gtk_widget_class_install_action (widget_class, "search.delete", NULL, delete_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F2, 0, "search.rename", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Delete, 0, "search.delete", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Menu, 0, "search.menu", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, "search.menu",
                                       NULL);
}

static void
scout_search_row_init (ScoutSearchRow *self)
{
  GtkGesture *click = gtk_gesture_click_new ();
  GtkGesture *long_press = gtk_gesture_long_press_new ();

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), GDK_BUTTON_SECONDARY);
  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (long_press), TRUE);
  g_signal_connect_object (click, "pressed", G_CALLBACK (pressed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (long_press, "pressed", G_CALLBACK (pressed_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (long_press));
}

/* What it asks, or why it cannot be asked. */
static char *
dup_description (ScoutSavedSearch *search)
{
  ScoutQuery *query = scout_saved_search_get_query (search);

  if (query == NULL)
    return g_strdup (_("This version of Scout cannot read this search"));

  return scout_query_dup_description (query);
}

GtkWidget *
scout_search_row_new (ScoutSavedSearch *search,
                      ScoutKeeper      *keeper)
{
  ScoutSearchRow *self = NULL;
  GtkWidget *box = NULL;
  GtkWidget *icon = NULL;
  GtkWidget *label = NULL;
  g_autofree char *name = NULL;
  g_autofree char *description = NULL;

  g_return_val_if_fail (SCOUT_IS_SAVED_SEARCH (search), NULL);
  g_return_val_if_fail (SCOUT_IS_KEEPER (keeper), NULL);

  self = g_object_new (SCOUT_TYPE_SEARCH_ROW, NULL);
  self->search = g_object_ref (search);
  self->keeper = g_object_ref (keeper);
  name = scout_wording_inline (scout_saved_search_get_name (search));
  description = dup_description (search);
  box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  icon = g_object_new (GTK_TYPE_IMAGE,
                       "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                       "icon-name", "system-search-symbolic",
                       NULL);
  label = g_object_new (GTK_TYPE_LABEL, "label", name, "ellipsize", PANGO_ELLIPSIZE_END, NULL);
  gtk_box_append (GTK_BOX (box), icon);
  gtk_box_append (GTK_BOX (box), label);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), box);
  scout_tooltip_set (GTK_WIDGET (self), description);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self), "win.open-search");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self), "s", scout_saved_search_get_id (search));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);

  return GTK_WIDGET (self);
}

ScoutSavedSearch *
scout_search_row_get_search (ScoutSearchRow *self)
{
  g_return_val_if_fail (SCOUT_IS_SEARCH_ROW (self), NULL);

  return self->search;
}
