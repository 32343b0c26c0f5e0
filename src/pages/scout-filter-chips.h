/* scout-filter-chips.h: the filters of a search, each to be removed with a click.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-query.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SCOUT_TYPE_FILTER_CHIPS (scout_filter_chips_get_type ())

/**
 * ScoutFilterChips:
 *
 * A chip for each filter that is set, and "Clear" if there are several. Hidden without any. Emits
 * ScoutFilterChips::removed
 * and ScoutFilterChips::change-wanted.
 */
G_DECLARE_FINAL_TYPE (ScoutFilterChips, scout_filter_chips, SCOUT, FILTER_CHIPS, GtkWidget)

/**
 * scout_filter_chips_set_query:
 * @self: the chips
 * @query: (nullable): what is searched; its words and order have no chips
 *
 * Shows the filters of @query.
 */
void scout_filter_chips_set_query (ScoutFilterChips *self,
                                   ScoutQuery       *query);

G_END_DECLS
