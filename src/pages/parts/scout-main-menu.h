/* scout-main-menu.h: the main menu of views that stand without the sidebar.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * scout_main_menu_attach:
 * @button: a button without a menu, in the header bar of a view
 *
 * Gives the button the menu of what can be done while nobody searches: preferences, keyboard
 * shortcuts, about, quit. F10 opens it while the view is shown. Main thread only.
 */
void scout_main_menu_attach (GtkMenuButton *button);

G_END_DECLS
