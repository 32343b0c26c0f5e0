/* scout-place-layout.h: keeps in sight what a grid shows while its width changes.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Lays out the one child of a widget over all of its room. */
#define SCOUT_TYPE_PLACE_LAYOUT (scout_place_layout_get_type ())
G_DECLARE_FINAL_TYPE (ScoutPlaceLayout, scout_place_layout, SCOUT, PLACE_LAYOUT, GtkLayoutManager)

/**
 * scout_place_layout_install:
 * @scroller: the child of a widget that has nothing else, such as a #ScoutTabStop
 * @view: what is in it
 *
 * Lets the parent of @scroller see to it that the first item that is seen stays so when the width
 * of @view changes; see scout_list_place_hold(). Installs a #ScoutGridAdjustment, too.
 */
void scout_place_layout_install (GtkScrolledWindow *scroller,
                                 GtkGridView       *view);

G_END_DECLS
