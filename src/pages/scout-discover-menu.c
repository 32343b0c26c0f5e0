/* scout-discover-menu.c: what can be done with one result of the search page.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A menu over a card or a row, by the second button of a mouse, or by the keys that mean it. It is
 * also the way to the explanation of the figures in windows without room for a button. */

#include "config.h"

#include "scout-discover-explain-private.h"
#include "scout-discover-view-private.h"

#include "scout-explain-popover.h"
#include "scout-result-cell.h"

#include <glib/gi18n.h>

static gboolean
unparent_cb (gpointer user_data)
{
  gtk_widget_unparent (user_data);

  return G_SOURCE_REMOVE;
}

/* What is chosen in a menu is done when the menu has been closed. */
static void
closed_cb (GtkWidget *popover)
{
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, unparent_cb, g_object_ref (popover), g_object_unref);
}

/* From the middle of a card there is room on either side, as there is not from its edges. The box
 * lets go of the popover if nobody closes it before. */
static void
show_at (ScoutDiscoverPage *self,
         GtkWidget         *popover,
         GtkWidget         *place)
{
  graphene_rect_t bounds;
  graphene_point_t middle;

  gtk_widget_set_parent (popover, self->content);
  if (gtk_widget_compute_bounds (place, self->content, &bounds))
    {
      int height = gtk_widget_get_height (self->content);

      graphene_rect_get_center (&bounds, &middle);
      gtk_popover_set_pointing_to (GTK_POPOVER (popover),
                                   &(GdkRectangle) { (int) middle.x,
                                                     CLAMP ((int) middle.y, 0, height), 1, 1 });
    }
  g_signal_connect (popover, "closed", G_CALLBACK (closed_cb), NULL);
  gtk_popover_popup (GTK_POPOVER (popover));
}

static GtkWidget *
find_place (ScoutDiscoverPage *self,
            guint              position)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));
  GtkListItem *cell = scout_result_cell_find (focus);

  if (cell != NULL && gtk_list_item_get_position (cell) == position)
    return gtk_list_item_get_child (cell);

  return GTK_WIDGET (self->stack);
}

static void
explain_cb (GSimpleAction *action,
            GVariant      *position,
            gpointer       user_data)
{
  ScoutDiscoverPage *self = user_data;
  guint index = g_variant_get_uint32 (position);
  g_autoptr(GObject) result = self->selection != NULL
                              ? g_list_model_get_item (G_LIST_MODEL (self->selection), index)
                              : NULL;
  g_autoptr(ScoutProvenance) provenance = NULL;

  if (result == NULL)
    return;

  provenance = _scout_discover_page_dup_explanation (self, result);
  if (provenance != NULL)
    show_at (self, scout_explain_popover_new (_("Figures of the results"), provenance),
             find_place (self, index));
}

static void
append (GMenu      *menu,
        const char *label,
        const char *action,
        guint       position)
{
  g_autoptr(GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target_value (item, action, g_variant_new_uint32 (position));
  g_menu_append_item (menu, item);
}

static void
open_cb (GSimpleAction *action,
         GVariant      *position,
         gpointer       user_data)
{
  _scout_discover_page_activate_shown (user_data, g_variant_get_uint32 (position));
}

static void
select_cb (GSimpleAction *action,
           GVariant      *position,
           gpointer       user_data)
{
  ScoutDiscoverPage *self = user_data;

  gtk_selection_model_select_item (GTK_SELECTION_MODEL (self->selection),
                                   g_variant_get_uint32 (position), FALSE);
}

static void
unselect_cb (GSimpleAction *action,
             GVariant      *position,
             gpointer       user_data)
{
  ScoutDiscoverPage *self = user_data;

  gtk_selection_model_unselect_item (GTK_SELECTION_MODEL (self->selection),
                                     g_variant_get_uint32 (position));
}

static void
show_menu (ScoutDiscoverPage *self,
           GtkListItem       *cell)
{
  g_autoptr(GMenu) menu = g_menu_new ();
  g_autoptr(ScoutProvenance) provenance =
    _scout_discover_page_dup_explanation (self, gtk_list_item_get_item (cell));
  GtkWidget *place = gtk_list_item_get_child (cell);
  guint position = gtk_list_item_get_position (cell);
  GtkWidget *popover = NULL;

  append (menu, _("Open"), "result.open", position);
  if (gtk_list_item_get_selected (cell))
    append (menu, _("Unselect"), "result.unselect", position);
  else
    append (menu, _("Select"), "result.select", position);
  if (provenance != NULL)
    append (menu, _("Explain these numbers"), "result.explain", position);
  popover = gtk_popover_menu_new_from_model (G_MENU_MODEL (menu));
  gtk_accessible_update_property (GTK_ACCESSIBLE (popover), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Menu of the result"), -1);
  show_at (self, popover, place);
}

gboolean
_scout_discover_page_menu_cb (GtkWidget *widget,
                              GVariant  *arguments,
                              gpointer   user_data)
{
  GtkListItem *cell = scout_result_cell_find (gtk_root_get_focus (gtk_widget_get_root (widget)));

  if (cell == NULL)
    return GDK_EVENT_PROPAGATE;

  show_menu (SCOUT_DISCOVER_PAGE (widget), cell);
  return GDK_EVENT_STOP;
}

static void
pressed_cb (GtkGesture *gesture,
            int         n_press,
            double      x,
            double      y,
            gpointer    user_data)
{
  GtkWidget *view = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (gesture));
  GtkWidget *pointed = gtk_widget_pick (view, x, y, GTK_PICK_DEFAULT);
  GtkListItem *cell = scout_result_cell_find (pointed);

  if (cell == NULL)
    return;

  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  show_menu (user_data, cell);
}

void
_scout_discover_page_watch_menu (ScoutDiscoverPage *self,
                                 GtkWidget         *view)
{
  GtkGesture *click = gtk_gesture_click_new ();

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), GDK_BUTTON_SECONDARY);
  g_signal_connect_object (click, "pressed", G_CALLBACK (pressed_cb), self, 0);
  gtk_widget_add_controller (view, GTK_EVENT_CONTROLLER (click));
}

void
_scout_discover_page_init_menu (ScoutDiscoverPage *self)
{
  static const GActionEntry entries[] = {
    { "open", open_cb, "u", NULL, NULL },
    { "select", select_cb, "u", NULL, NULL },
    { "unselect", unselect_cb, "u", NULL, NULL },
    { "explain", explain_cb, "u", NULL, NULL },
  };
  g_autoptr(GSimpleActionGroup) actions = g_simple_action_group_new ();

  g_action_map_add_action_entries (G_ACTION_MAP (actions), entries, G_N_ELEMENTS (entries), self);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "result", G_ACTION_GROUP (actions));
}
