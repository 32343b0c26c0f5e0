/* scout-lazy-menu.h: menus that are made when they are opened.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * scout_lazy_menu_attach:
 * @button: a button without a menu
 * @menu: its menu
 *
 * Gives the button a menu whose widgets are made when it is opened for the first time, where the
 * property of that name makes them at once. The tooltip that a template has given the button is not
 * told while the menu is open.
 */
void scout_lazy_menu_attach (GtkMenuButton *button,
                             GMenuModel    *menu);

G_END_DECLS
