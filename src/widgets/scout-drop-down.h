/* scout-drop-down.h: names for drop-downs, and words that are cut where there is no room.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * scout_drop_down_set_name:
 * @drop_down: a drop-down
 * @name: what is chosen with it, for people, in their language
 *
 * Has a drop-down read aloud by what is chosen with it and by what has been chosen: "Order:
 * Newest first".
 */
void scout_drop_down_set_name (GtkDropDown *drop_down,
                               const char  *name);

/**
 * scout_drop_down_allow_cutting:
 * @drop_down: a drop-down
 *
 * Has the words of what has been chosen end in an ellipsis where there is no room for all of them,
 * where GTK has no less width than the longest of all that can be chosen. Words that are cut are
 * told in a tooltip, and in the list they are whole.
 */
void scout_drop_down_allow_cutting (GtkDropDown *drop_down);

G_END_DECLS
