/* scout-main-menu.c: the main menu, of the sidebar and of views that stand without it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Whoever signs in or chooses a Page does not see the sidebar, and needs the same menu. Its widgets
 * are made when it is opened. */

#include "config.h"

#include "scout-main-menu.h"

#include "scout-lazy-menu.h"
#include "scout-tooltip.h"

#include <glib/gi18n.h>

static const struct
{
  const char *label; /* untranslated */
  const char *action;
} items[] = {
  { N_("_Preferences"), "win.preferences" },
  { N_("_Keyboard shortcuts"), "win.show-help-overlay" },
  { N_("_About Scout"), "app.about" },
  { N_("_Quit"), "app.quit" },
};

static void
append_section (GMenu *menu,
                GMenu *section)
{
  g_menu_append_section (menu, NULL, G_MENU_MODEL (section));
}

void
scout_main_menu_attach (GtkMenuButton *button,
                        gboolean       has_search)
{
  g_autoptr(GMenu) menu = g_menu_new ();
  g_autoptr(GMenu) searching = g_menu_new ();
  g_autoptr(GMenu) always = g_menu_new ();

  g_return_if_fail (GTK_IS_MENU_BUTTON (button));

  if (has_search)
    {
      g_menu_append (searching, _("_Search again"), "win.refresh");
      append_section (menu, searching);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (items); i++)
    g_menu_append (always, _(items[i].label), items[i].action);
  append_section (menu, always);
  gtk_menu_button_set_icon_name (button, "open-menu-symbolic");
  gtk_menu_button_set_primary (button, TRUE);
  scout_tooltip_set (GTK_WIDGET (button), _("Main menu"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Main menu"), -1);
  scout_lazy_menu_attach (button, G_MENU_MODEL (menu));
}
