/* scout-list-place.h: which of its items a list shows first, and back to it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * scout_list_place_find_first:
 * @view: a #GtkGridView of cards or a #GtkColumnView of rows, in a scrolled window
 *
 * Returns: (transfer none) (nullable): the #ScoutCreator or #ScoutContent of the first item that is
 *   seen, if only in part; %NULL while none is
 */
GObject *scout_list_place_find_first (GtkWidget *view);

/**
 * scout_list_place_scroll_to:
 * @view: a list, as for scout_list_place_find_first()
 * @position: position of an item in the model of the list
 *
 * Scrolls so that the item is in the first row that is seen, as far as there is enough below it.
 * Takes a few frames, of which the last one is before anything else can be asked for.
 */
void scout_list_place_scroll_to (GtkWidget *view,
                                 guint      position);

/**
 * scout_list_place_hold:
 * @view: a grid of cards, in a scrolled window, that is about to get another width
 *
 * Sees to it, within a few frames, that the first item that is seen is in the first row then: GTK
 * keeps some item in its place, but not this one. It is the same one for all widths that follow
 * until somebody scrolls.
 */
void scout_list_place_hold (GtkGridView *view);

G_END_DECLS
