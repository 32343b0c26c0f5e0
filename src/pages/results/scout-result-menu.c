/* scout-result-menu.c: menus over cards and rows.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* They open by the second button of a mouse, by a long touch, or by the keys that mean it, which
 * belong to the page. Main thread only. */

#include "config.h"

#include "scout-result-menu.h"

#include "scout-result-cell.h"
#include "scout-result-popover.h"

/* Names of the actions begin with it. */
#define GROUP "result-menu"

struct _ScoutResultMenu
{
  GtkWidget *page;
  GtkListItem *cell;
  GMenu *items;               /* (owned) */
  GSimpleActionGroup *actions; /* (owned) */
  guint n_items;
};

/* What an item does. A list may change while a menu is open: it stays with what it is about. */
typedef struct
{
  GtkWidget *page; /* holds the menu, and so the action */
  GObject *result; /* (owned) */
  ScoutResultMenuItemFunc choose;
} Choice;

typedef struct
{
  GtkWidget *page; /* holds the list, and so the gesture */
  ScoutResultMenuFunc show;
} Watch;

static void
watch_free (gpointer  data,
            GClosure *closure)
{
  g_free (data);
}

static void
show_at (const Watch *watch,
         GtkGesture  *gesture,
         double       x,
         double       y)
{
  GtkWidget *view = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (gesture));
  GtkWidget *pointed = gtk_widget_pick (view, x, y, GTK_PICK_DEFAULT);
  GtkListItem *cell = scout_result_cell_find (pointed);

  if (cell == NULL)
    return;

  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  /* It gets the keyboard back from the menu; what had it before may be far away. */
  scout_result_cell_take_focus (cell);
  watch->show (watch->page, cell);
}

static void
pressed_cb (GtkGesture *gesture,
            int         n_press,
            double      x,
            double      y,
            gpointer    user_data)
{
  show_at (user_data, gesture, x, y);
}

static void
long_pressed_cb (GtkGesture *gesture,
                 double      x,
                 double      y,
                 gpointer    user_data)
{
  show_at (user_data, gesture, x, y);
}

static void
add_gesture (GtkWidget   *view,
             GtkGesture  *gesture,
             GCallback    pressed,
             const Watch *watch)
{
  g_signal_connect_data (gesture, "pressed", pressed, g_memdup2 (watch, sizeof *watch), watch_free,
                         0);
  gtk_widget_add_controller (view, GTK_EVENT_CONTROLLER (gesture));
}

void
scout_result_menu_watch (GtkWidget           *page,
                         GtkWidget           *view,
                         ScoutResultMenuFunc  show)
{
  GtkGesture *click = gtk_gesture_click_new ();
  GtkGesture *touch = gtk_gesture_long_press_new ();
  const Watch watch = { page, show };

  g_return_if_fail (GTK_IS_WIDGET (page));
  g_return_if_fail (GTK_IS_WIDGET (view));
  g_return_if_fail (show != NULL);

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), GDK_BUTTON_SECONDARY);
  add_gesture (view, click, G_CALLBACK (pressed_cb), &watch);
  /* Before what is touched opens when the finger is lifted. */
  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (touch), TRUE);
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (touch), GTK_PHASE_CAPTURE);
  add_gesture (view, touch, G_CALLBACK (long_pressed_cb), &watch);
}

static GtkListItem *
find_focused (GtkWidget *page)
{
  return scout_result_cell_find (gtk_root_get_focus (gtk_widget_get_root (page)));
}

gboolean
scout_result_menu_show_focused (GtkWidget           *page,
                                ScoutResultMenuFunc  show)
{
  GtkListItem *cell = NULL;

  g_return_val_if_fail (GTK_IS_WIDGET (page), FALSE);
  g_return_val_if_fail (show != NULL, FALSE);

  cell = find_focused (page);
  if (cell != NULL)
    show (page, cell);

  return cell != NULL;
}

ScoutResultMenu *
scout_result_menu_new (GtkWidget   *page,
                       GtkListItem *cell)
{
  ScoutResultMenu *menu = NULL;

  g_return_val_if_fail (GTK_IS_WIDGET (page), NULL);
  g_return_val_if_fail (GTK_IS_LIST_ITEM (cell), NULL);

  menu = g_new0 (ScoutResultMenu, 1);
  menu->page = page;
  menu->cell = cell;
  menu->items = g_menu_new ();
  menu->actions = g_simple_action_group_new ();

  return menu;
}

static void
choice_free (gpointer  data,
             GClosure *closure)
{
  Choice *choice = data;

  g_object_unref (choice->result);
  g_free (choice);
}

static void
chosen_cb (GSimpleAction *action,
           GVariant      *parameter,
           gpointer       user_data)
{
  const Choice *choice = user_data;

  choice->choose (choice->page, choice->result);
}

void
scout_result_menu_append (ScoutResultMenu         *menu,
                          const char              *label,
                          ScoutResultMenuItemFunc  choose)
{
  g_autofree char *name = NULL;
  g_autofree char *detailed_name = NULL;
  g_autoptr(GSimpleAction) action = NULL;
  Choice *choice = NULL;

  g_return_if_fail (menu != NULL);
  g_return_if_fail (label != NULL);
  g_return_if_fail (choose != NULL);

  choice = g_new0 (Choice, 1);
  choice->page = menu->page;
  choice->result = g_object_ref (gtk_list_item_get_item (menu->cell));
  choice->choose = choose;
  name = g_strdup_printf ("item-%u", menu->n_items++);
  detailed_name = g_strconcat (GROUP ".", name, NULL);
  action = g_simple_action_new (name, NULL);
  g_signal_connect_data (action, "activate", G_CALLBACK (chosen_cb), choice, choice_free, 0);
  g_action_map_add_action (G_ACTION_MAP (menu->actions), G_ACTION (action));
  g_menu_append (menu->items, label, detailed_name);
}

void
scout_result_menu_open (ScoutResultMenu *menu,
                        const char      *name,
                        GtkBox          *box)
{
  GtkWidget *popover = NULL;

  g_return_if_fail (menu != NULL);
  g_return_if_fail (name != NULL);

  popover = gtk_popover_menu_new_from_model (G_MENU_MODEL (menu->items));
  gtk_widget_insert_action_group (popover, GROUP, G_ACTION_GROUP (menu->actions));
  gtk_accessible_update_property (GTK_ACCESSIBLE (popover), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
  scout_result_popover_show (popover, box, gtk_list_item_get_child (menu->cell));
  g_object_unref (menu->items);
  g_object_unref (menu->actions);
  g_free (menu);
}

GtkWidget *
scout_result_menu_find_place (GtkWidget *page,
                              gpointer   result,
                              GtkWidget *otherwise)
{
  GtkListItem *cell = NULL;

  g_return_val_if_fail (GTK_IS_WIDGET (page), NULL);
  g_return_val_if_fail (G_IS_OBJECT (result), NULL);

  cell = find_focused (page);

  return cell != NULL && gtk_list_item_get_item (cell) == result ? gtk_list_item_get_child (cell)
                                                                 : otherwise;
}
