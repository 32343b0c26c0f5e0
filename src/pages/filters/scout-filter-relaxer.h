/* scout-filter-relaxer.h: which filters to do without when nothing was found.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-query.h"

#include <adwaita.h>

G_BEGIN_DECLS

/* Emits ScoutFilterRelaxer::removed; see the signal for when. */
#define SCOUT_TYPE_FILTER_RELAXER (scout_filter_relaxer_get_type ())
G_DECLARE_FINAL_TYPE (ScoutFilterRelaxer, scout_filter_relaxer, SCOUT, FILTER_RELAXER, AdwBin)

/**
 * scout_filter_relaxer_new:
 * @query: what found nothing
 * @is_whole: whether @query is all that is asked; %FALSE where it is asked of one creator
 *
 * Makes a card with the filters of @query that are likely to be the strictest, each to be removed
 * with a click. What @query could not be asked without is not among them.
 *
 * Returns: (transfer floating) (nullable): the card, or %NULL if @query has no such filters
 */
GtkWidget *scout_filter_relaxer_new (ScoutQuery *query,
                                     gboolean    is_whole);

G_END_DECLS
