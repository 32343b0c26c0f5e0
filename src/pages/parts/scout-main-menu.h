/* scout-main-menu.h: the main menu, of the sidebar and of views that stand without it.
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
 * @has_search: whether something is searched there, which can be done again
 *
 * Gives the button the menu of what can always be done: preferences, keyboard shortcuts, about,
 * quit. F10 opens it while the view is shown. Main thread only.
 */
void scout_main_menu_attach (GtkMenuButton *button,
                             gboolean       has_search);

G_END_DECLS
