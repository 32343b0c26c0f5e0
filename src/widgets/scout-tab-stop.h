/* scout-tab-stop.h: a list in which the Tab key stops once.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* Holds a list or a grid as an #AdwBin does. Within it the arrow keys move the focus; the Tab key
 * leads in and out. What stands beside the list, as the titles of columns, is one stop more. */
#define SCOUT_TYPE_TAB_STOP (scout_tab_stop_get_type ())
G_DECLARE_FINAL_TYPE (ScoutTabStop, scout_tab_stop, SCOUT, TAB_STOP, AdwBin)

G_END_DECLS
