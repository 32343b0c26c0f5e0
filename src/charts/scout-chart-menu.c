/* scout-chart-menu.c: what can be done with a chart, and the menu that offers it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Actions stand in a group of their own, so that a button beside the chart can offer them too. The
 * menu opens by the secondary button, a long touch, the Menu key or Shift and F10, and is made when
 * it is first wanted.
 */

#include "config.h"

#include "scout-chart-private.h"
#include "scout-chart-table.h"

#include <glib/gi18n.h>

#define MENU_KEY "scout-chart-menu"

static void
show_table_cb (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  _scout_chart_show_table (SCOUT_CHART (user_data));
}

static void
copy_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  _scout_chart_copy (SCOUT_CHART (user_data), GTK_WIDGET (user_data));
}

static void
save_png_cb (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  _scout_chart_save (SCOUT_CHART (user_data), SCOUT_CHART_PNG);
}

static void
save_svg_cb (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  _scout_chart_save (SCOUT_CHART (user_data), SCOUT_CHART_SVG);
}

static void
save_pdf_cb (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  _scout_chart_save (SCOUT_CHART (user_data), SCOUT_CHART_PDF);
}

static const GActionEntry entries[] = {
  { .name = "show-table", .activate = show_table_cb },
  { .name = "copy", .activate = copy_cb },
  { .name = "save-png", .activate = save_png_cb },
  { .name = "save-svg", .activate = save_svg_cb },
  { .name = "save-pdf", .activate = save_pdf_cb },
};

void
_scout_chart_copy (ScoutChart *self,
                   GtkWidget  *teller)
{
  g_autofree char *text = NULL;

  text = scout_chart_table_to_text (scout_chart_get_kind (self), scout_chart_get_data (self));
  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), text);
  _scout_chart_tell (teller, _("Figures copied"));
}

GSimpleActionGroup *
_scout_chart_actions_new (ScoutChart *self)
{
  GSimpleActionGroup *actions = g_simple_action_group_new ();

  g_action_map_add_action_entries (G_ACTION_MAP (actions), entries, G_N_ELEMENTS (entries), self);
  return actions;
}

void
_scout_chart_actions_update (GSimpleActionGroup *actions,
                             gboolean            is_enabled)
{
  for (guint i = 0; i < G_N_ELEMENTS (entries); i++)
    {
      GAction *action = g_action_map_lookup_action (G_ACTION_MAP (actions), entries[i].name);

      g_simple_action_set_enabled (G_SIMPLE_ACTION (action), is_enabled);
    }
}

GMenuModel *
scout_chart_create_menu (void)
{
  GMenu *menu = g_menu_new ();
  g_autoptr(GMenu) formats = g_menu_new ();

  g_menu_append (menu, _("Show as _table"), "chart.show-table");
  g_menu_append (menu, _("_Copy figures"), "chart.copy");
  /* Which format is a choice that no dialog of a desktop is sure to have. */
  g_menu_append (formats, _("Save as _PNG…"), "chart.save-png");
  g_menu_append (formats, _("Save as _SVG…"), "chart.save-svg");
  g_menu_append (formats, _("Save as P_DF…"), "chart.save-pdf");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (formats));

  return G_MENU_MODEL (menu);
}

static GtkWidget *
ensure_menu (ScoutChart *self)
{
  GtkWidget *popover = g_object_get_data (G_OBJECT (self), MENU_KEY);
  g_autoptr(GMenuModel) menu = NULL;

  if (popover != NULL)
    return popover;

  menu = scout_chart_create_menu ();
  popover = gtk_popover_menu_new_from_model (menu);
  gtk_popover_set_has_arrow (GTK_POPOVER (popover), FALSE);
  gtk_widget_set_halign (popover, GTK_ALIGN_START);
  gtk_widget_set_parent (popover, GTK_WIDGET (self));
  /* GTK would show a row's tooltip over the menu, and take the clicks on it. */
  g_object_bind_property (popover, "visible", self, "has-tooltip", G_BINDING_INVERT_BOOLEAN);
  g_object_set_data (G_OBJECT (self), MENU_KEY, popover);

  return popover;
}

static void
pop_up (ScoutChart *self,
        double      x,
        double      y)
{
  GtkWidget *popover = ensure_menu (self);

  gtk_popover_set_pointing_to (GTK_POPOVER (popover), &(GdkRectangle) { (int) x, (int) y, 1, 1 });
  gtk_popover_popup (GTK_POPOVER (popover));
}

static void
pressed_cb (GtkGestureClick *gesture,
            int              n_press,
            double           x,
            double           y,
            gpointer         user_data)
{
  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  pop_up (SCOUT_CHART (user_data), x, y);
}

static void
long_pressed_cb (GtkGestureLongPress *gesture,
                 double               x,
                 double               y,
                 gpointer             user_data)
{
  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  pop_up (SCOUT_CHART (user_data), x, y);
}

/* Where the point is that is being read out, else in the middle. */
static gboolean
menu_key_cb (GtkWidget *widget,
             GVariant  *arguments,
             gpointer   user_data)
{
  ScoutChart *self = SCOUT_CHART (widget);
  const ScoutChartScene *scene = _scout_chart_get_scene (self);
  int cursor = scout_chart_get_cursor (self);
  double x = gtk_widget_get_width (widget) / 2.0;

  if (scene != NULL && cursor >= 0 && (guint) cursor < scene->spots->len)
    x = g_array_index (scene->spots, ScoutChartSpot, cursor).x;
  pop_up (self, x, gtk_widget_get_height (widget) / 2.0);

  return GDK_EVENT_STOP;
}

void
_scout_chart_menu_install (GtkWidgetClass *widget_class)
{
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Menu, 0, menu_key_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, menu_key_cb, NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_c, GDK_CONTROL_MASK, "chart.copy",
                                       NULL);
}

void
_scout_chart_menu_attach (ScoutChart *self)
{
  GtkGesture *click = gtk_gesture_click_new ();
  GtkGesture *press = gtk_gesture_long_press_new ();

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), GDK_BUTTON_SECONDARY);
  g_signal_connect (click, "pressed", G_CALLBACK (pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));

  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (press), TRUE);
  g_signal_connect (press, "pressed", G_CALLBACK (long_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (press));
}

void
_scout_chart_menu_present (ScoutChart *self)
{
  GtkWidget *popover = g_object_get_data (G_OBJECT (self), MENU_KEY);

  if (popover != NULL)
    gtk_popover_present (GTK_POPOVER (popover));
}

void
_scout_chart_menu_dispose (ScoutChart *self)
{
  GtkWidget *popover = g_object_steal_data (G_OBJECT (self), MENU_KEY);

  if (popover != NULL)
    gtk_widget_unparent (popover);
}
