/* scout-chart-menu-button.c: the button beside a chart that shows what can be done with it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A context menu alone is found by nobody who does not know of it. The actions are the chart's own,
 * which the button has too, so that its menu finds them wherever it stands. Main thread only.
 */

#include "config.h"

#include "scout-chart-menu-button.h"

#include "scout-lazy-menu.h"
#include "scout-tooltip.h"

#include <glib/gi18n.h>

/* Whichever of the chart's actions, they are enabled together. */
#define SOME_ACTION "show-table"

static void
update_sensitivity (GtkWidget    *button,
                    const char   *action_name,
                    gboolean      is_enabled,
                    GActionGroup *actions)
{
  gtk_widget_set_sensitive (button, g_action_group_get_action_enabled (actions, SOME_ACTION));
}

GtkWidget *
scout_chart_menu_button_new (ScoutChart *chart,
                             const char *title)
{
  GtkWidget *button = NULL;
  g_autofree char *name = NULL;
  GActionGroup *actions = NULL;
  g_autoptr(GMenuModel) menu = NULL;

  g_return_val_if_fail (SCOUT_IS_CHART (chart), NULL);
  g_return_val_if_fail (title != NULL, NULL);

  /* Translators: for example "Chart menu (Top countries)" */
  name = g_strdup_printf (_("Chart menu (%s)"), title);
  button = gtk_menu_button_new ();
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "view-more-symbolic");
  scout_tooltip_set (button, _("Chart menu"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "chart-menu");
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "circular");

  menu = scout_chart_create_menu ();
  scout_lazy_menu_attach (GTK_MENU_BUTTON (button), menu);
  actions = scout_chart_get_actions (chart);
  gtk_widget_insert_action_group (button, "chart", actions);
  g_signal_connect_object (actions, "action-enabled-changed::" SOME_ACTION,
                           G_CALLBACK (update_sensitivity), button, G_CONNECT_SWAPPED);
  update_sensitivity (button, SOME_ACTION, FALSE, actions);

  return button;
}
