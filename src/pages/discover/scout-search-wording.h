/* scout-search-wording.h: what a saved search has found since, in words.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-query.h"
#include "scout-sighting.h"

G_BEGIN_DECLS

/**
 * scout_search_wording_dup_news:
 * @now: what a search finds
 * @before: what it found when it ran last
 *
 * Returns: (transfer full): "2 new, 1 gone since 12 Nov", or that there is nothing new
 */
char *scout_search_wording_dup_news (ScoutSighting *now,
                                     ScoutSighting *before);

/**
 * scout_search_wording_dup_name:
 * @query: a query
 * @searches: (nullable): #ScoutSavedSearch, whose names are taken
 *
 * Makes a name of the words and of the first filters, as their chips say them.
 *
 * Returns: (transfer full): a name that a search may begin with, of at most 40 characters and,
 *   where it is taken, a number
 */
char *scout_search_wording_dup_name (ScoutQuery *query,
                                     GListModel *searches);

/**
 * scout_search_wording_get_similar:
 * @query: a search of scout_similar_dup_query()
 *
 * Returns: (nullable): what the search goes by where Meta has none for similar creators, in words;
 *   %NULL where it has
 */
const char *scout_search_wording_get_similar (ScoutQuery *query);

G_END_DECLS
