/* scout-filter-chips.h: the filters of a search, each to be changed or removed with a click.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-query.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SCOUT_TYPE_FILTER_CHIPS (scout_filter_chips_get_type ())

/* Of whom a query leaves out, in ScoutFilterChips::removed: no parameter is called so. */
#define SCOUT_FILTER_CHIPS_LEFT_OUT "left-out"

/**
 * ScoutFilterChips:
 *
 * A line with a chip for each filter that is set, "+n" for those that have no room in it, and
 * "Clear" if there are several. Hidden without any. Emits ScoutFilterChips::removed and
 * ScoutFilterChips::change-wanted.
 */
G_DECLARE_FINAL_TYPE (ScoutFilterChips, scout_filter_chips, SCOUT, FILTER_CHIPS, GtkWidget)

/**
 * scout_filter_chips_set_query:
 * @self: the chips
 * @query: (nullable): what is searched; its words and order have no chips
 *
 * Shows the filters of @query, and before them whom it leaves out.
 */
void scout_filter_chips_set_query (ScoutFilterChips *self,
                                   ScoutQuery       *query);

/**
 * scout_filter_chips_set_can_clear:
 * @self: the chips
 * @can_clear: whether "Clear" may be offered, %TRUE at first
 *
 * Beside a panel that can be reset a second button for the same is in the way.
 */
void scout_filter_chips_set_can_clear (ScoutFilterChips *self,
                                       gboolean          can_clear);

G_END_DECLS
