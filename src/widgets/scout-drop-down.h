/* scout-drop-down.h: names for drop-downs.
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

G_END_DECLS
