/* scout-scroll-place.h: how far a page is scrolled, to get back there.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * scout_scroll_place_get:
 * @page: a widget with something that scrolls up and down in it, shown or not
 *
 * Returns: how far it is scrolled, in pixels; on the way to a place, that place
 */
double scout_scroll_place_get (GtkWidget *page);

/**
 * scout_scroll_place_restore:
 * @page: a widget with something that scrolls up and down in it, shown or not
 * @place: what scout_scroll_place_get() returned for the same contents, 0 for the beginning
 *
 * Scrolls to where somebody was, or as far as there is anything until enough has come to reach
 * that far. Whoever scrolls in the meantime, or leaves, stays where they are. Takes the place of
 * what was to be restored before.
 */
void scout_scroll_place_restore (GtkWidget *page,
                                 double     place);

G_END_DECLS
