/* scout-search-row.h: a saved search in the sidebar.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-keeper.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SCOUT_TYPE_SEARCH_ROW (scout_search_row_get_type ())

/**
 * ScoutSearchRow:
 *
 * A saved search by its name. Opens it by the action `win.open-search`; a menu, on a secondary
 * click, a long press, Menu or Shift+F10, renames and deletes it.
 */
G_DECLARE_FINAL_TYPE (ScoutSearchRow, scout_search_row, SCOUT, SEARCH_ROW, GtkListBoxRow)

/**
 * scout_search_row_new:
 * @search: a saved search
 * @keeper: whose it is
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *scout_search_row_new (ScoutSavedSearch *search,
                                 ScoutKeeper      *keeper);

/**
 * scout_search_row_get_search:
 * @self: the row
 *
 * Returns: (transfer none): the search
 */
ScoutSavedSearch *scout_search_row_get_search (ScoutSearchRow *self);

G_END_DECLS
