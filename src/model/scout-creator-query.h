/* scout-creator-query.h: an immutable question for creators.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-vocabulary.h"

G_BEGIN_DECLS

#define SCOUT_TYPE_CREATOR_QUERY (scout_creator_query_get_type ())

/**
 * ScoutCreatorQuery:
 *
 * What is asked for, as construct-only properties; where the answer continues is the page's affair.
 */
G_DECLARE_FINAL_TYPE (ScoutCreatorQuery, scout_creator_query, SCOUT, CREATOR_QUERY, GObject)

/**
 * scout_creator_query_new:
 * @text: (nullable): words to search for, or %NULL
 *
 * Other parts of the question are given to g_object_new() by property: `text`, `countries`,
 * `min-followers`, `max-followers`, `sort`.
 *
 * Returns: (transfer full): a query for @text alone
 */
ScoutCreatorQuery *scout_creator_query_new (const char *text);

/**
 * scout_creator_query_get_text:
 * @self: a query
 *
 * Returns: (transfer none) (nullable): words to search for, trimmed, never empty
 */
const char *scout_creator_query_get_text (ScoutCreatorQuery *self);

/**
 * scout_creator_query_get_countries:
 * @self: a query
 *
 * Returns: (transfer none) (array zero-terminated=1): ISO 3166-1 alpha-2 codes; none means any
 */
const char * const *scout_creator_query_get_countries (ScoutCreatorQuery *self);

/**
 * scout_creator_query_get_min_followers:
 * @self: a query
 *
 * Returns: the fewest followers, or -1 for any number
 */
gint64 scout_creator_query_get_min_followers (ScoutCreatorQuery *self);

/**
 * scout_creator_query_get_max_followers:
 * @self: a query
 *
 * Returns: the most followers, or -1 for any number
 */
gint64 scout_creator_query_get_max_followers (ScoutCreatorQuery *self);

/**
 * scout_creator_query_get_sort:
 * @self: a query
 *
 * Returns: the order
 */
ScoutSort scout_creator_query_get_sort (ScoutCreatorQuery *self);

/**
 * scout_creator_query_equal:
 * @a: (nullable): a query
 * @b: (nullable): another query
 *
 * Returns: whether both ask the same
 */
gboolean scout_creator_query_equal (ScoutCreatorQuery *a,
                                    ScoutCreatorQuery *b);

G_END_DECLS
