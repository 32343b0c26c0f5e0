/* scout-similar.h: the search that finds creators like given ones.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-creator.h"
#include "scout-query.h"

G_BEGIN_DECLS

/**
 * scout_similar_is_offered:
 * @creator: a creator, with whatever is known
 *
 * Tells whether creators like this one can be searched for. Instagram's marketplace does so by
 * username, of those who have joined it (S1 `similar_to_creators`); Facebook's has nothing of the
 * kind, so something must be known to search by: interests, categories or a country.
 *
 * Returns: whether scout_similar_dup_query() has an answer
 */
gboolean scout_similar_is_offered (ScoutCreator *creator);

/**
 * scout_similar_dup_query:
 * @catalog: the catalogue
 * @creators: (element-type ScoutCreator): creators of one network
 *
 * Makes the search for creators like these: on Instagram `similar_to_creators`, on Facebook, for
 * one creator, a search by their interests, categories and country, as far as S2's searches take
 * them, which leaves out the creator.
 *
 * Returns: (transfer full) (nullable): the search, or %NULL where these are too many, none, or not
 *   enough is known of one of them
 */
ScoutQuery *scout_similar_dup_query (ScoutCatalog *catalog,
                                     GPtrArray    *creators);

G_END_DECLS
