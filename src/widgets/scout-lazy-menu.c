/* scout-lazy-menu.c: menus that are made when they are opened.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A menu is a popover with a widget for each of its items, and a window's first frame shows none
 * of them. The button keeps the model; where it is destroyed twice, as widgets may be, a destroy
 * function of GTK's own would be called twice. Main thread only.
 */

#include "config.h"

#include "scout-lazy-menu.h"

#include "scout-tooltip.h"

#define MENU_KEY "scout-lazy-menu"

static void
create_menu_cb (GtkMenuButton *button,
                gpointer       user_data)
{
  if (gtk_menu_button_get_popover (button) == NULL)
    gtk_menu_button_set_menu_model (button, g_object_get_data (G_OBJECT (button), MENU_KEY));
}

void
scout_lazy_menu_attach (GtkMenuButton *button,
                        GMenuModel    *menu)
{
  g_return_if_fail (GTK_IS_MENU_BUTTON (button));
  g_return_if_fail (G_IS_MENU_MODEL (menu));

  g_object_set_data_full (G_OBJECT (button), MENU_KEY, g_object_ref (menu), g_object_unref);
  gtk_menu_button_set_create_popup_func (button, create_menu_cb, NULL, NULL);
  scout_tooltip_take_over (GTK_WIDGET (button));
}
