/* scout-list-place.h: which of its items a grid shows first, and back to it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * scout_list_place_find_first:
 * @grid: a grid of creator cards or post cards, in a scrolled window
 *
 * Returns: (transfer none) (nullable): the #ScoutCreator or #ScoutContent of the first card that is
 *   seen, if only in part; %NULL while none is
 */
GObject *scout_list_place_find_first (GtkGridView *grid);

/**
 * scout_list_place_scroll_to:
 * @grid: a grid, as for scout_list_place_find_first()
 * @position: position of an item in the grid's model
 *
 * Scrolls so that the item is in the first row that is seen, as far as there is enough below it.
 * Takes a few frames, of which the last one is before anything else can be asked for.
 */
void scout_list_place_scroll_to (GtkGridView *grid,
                                 guint        position);

G_END_DECLS
