/* scout-sidebar-shelf.h: the sidebar's way to what is kept.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-keeper.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Activates the window's actions `win.saved-creators`, `win.save-search` and `win.open-search`, the
 * last with the id of a saved search. */
#define SCOUT_TYPE_SIDEBAR_SHELF (scout_sidebar_shelf_get_type ())
G_DECLARE_FINAL_TYPE (ScoutSidebarShelf, scout_sidebar_shelf, SCOUT, SIDEBAR_SHELF, GtkWidget)

/**
 * scout_sidebar_shelf_set_keeper:
 * @self: the shelf
 * @keeper: (nullable): keeps creators and searches
 *
 * Sets whose creators and searches are listed.
 */
void scout_sidebar_shelf_set_keeper (ScoutSidebarShelf *self,
                                     ScoutKeeper       *keeper);

/**
 * scout_sidebar_shelf_set_obstacle:
 * @self: the shelf
 * @obstacle: (nullable): why no search can be run now, in words for people
 *
 * Says why saved searches cannot be run, or that they can.
 */
void scout_sidebar_shelf_set_obstacle (ScoutSidebarShelf *self,
                                       const char        *obstacle);

/**
 * scout_sidebar_shelf_select_creators:
 * @self: the shelf
 *
 * Marks that one is at the saved creators.
 */
void scout_sidebar_shelf_select_creators (ScoutSidebarShelf *self);

/**
 * scout_sidebar_shelf_select_search:
 * @self: the shelf
 * @id: (nullable): id of a saved search; %NULL for none
 *
 * Marks that one is at a saved search, or at nothing that is listed here.
 *
 * Returns: whether the search is listed
 */
gboolean scout_sidebar_shelf_select_search (ScoutSidebarShelf *self,
                                            const char        *id);

G_END_DECLS
