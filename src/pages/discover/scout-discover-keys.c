/* scout-discover-keys.c: what keys do on the search page.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is typed into an entry never comes here. */

#include "config.h"

#include "scout-discover-page-private.h"

#include "scout-discover-explain-private.h"
#include "scout-discover-select-private.h"
#include "scout-result-cell.h"

/* S: the creator in whose cell the focus is. */
static gboolean
star_focused_cb (GtkWidget *widget,
                 GVariant  *arguments,
                 gpointer   user_data)
{
  ScoutDiscoverPage *self = SCOUT_DISCOVER_PAGE (widget);
  GtkListItem *cell = scout_result_cell_find (gtk_root_get_focus (gtk_widget_get_root (widget)));
  gpointer item = cell != NULL ? gtk_list_item_get_item (cell) : NULL;

  if (!SCOUT_IS_CREATOR (item) || self->keeper == NULL)
    return GDK_EVENT_PROPAGATE;

  scout_keeper_toggle_star (self->keeper, item);
  return GDK_EVENT_STOP;
}

/* Ctrl+D: all that are selected, else the one in whose cell the focus is. */
static gboolean
star_selected_cb (GtkWidget *widget,
                  GVariant  *arguments,
                  gpointer   user_data)
{
  ScoutDiscoverPage *self = SCOUT_DISCOVER_PAGE (widget);
  g_autoptr(GPtrArray) selected = NULL;

  if (self->selection != NULL)
    selected = scout_results_selection_dup_items (self->selection);
  if (selected == NULL || selected->len == 0)
    return star_focused_cb (widget, arguments, user_data);

  g_action_group_activate_action (G_ACTION_GROUP (self->selected_actions), "star", NULL);
  return GDK_EVENT_STOP;
}

void
_scout_discover_page_add_keys (GtkWidgetClass *widget_class)
{
  gtk_widget_class_add_binding (widget_class, GDK_KEY_s, 0, star_focused_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_d, GDK_CONTROL_MASK, star_selected_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, _scout_discover_page_unselect_cb,
                                NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK,
                                _scout_discover_page_menu_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Menu, 0, _scout_discover_page_menu_cb, NULL);
}
