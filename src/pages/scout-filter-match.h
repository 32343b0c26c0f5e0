/* scout-filter-match.h: whether a creator is what a search asks for.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-creator.h"
#include "scout-query.h"

G_BEGIN_DECLS

/**
 * scout_filter_match_can_tell:
 * @parameter: a parameter of a search for creators
 *
 * Returns: whether what is known of a creator can be compared with it; words, names and orders of a
 *   search cannot
 */
gboolean scout_filter_match_can_tell (const ScoutCatalogParameter *parameter);

/**
 * scout_filter_match_get:
 * @query: a search for creators
 * @parameter: one of its parameters that are set, which can be compared
 * @creator: all that is known of a creator of the same network
 * @value: (out) (transfer full) (nullable): what the creator has, in words; %NULL if that is not
 *   known
 *
 * Compares one filter with a creator. Meta's filters may lag behind its answers, so a miss does not
 * mean that the search was wrong.
 *
 * Returns: whether the creator meets it, or %SCOUT_TRUTH_UNKNOWN if that is not known
 */
ScoutTruth scout_filter_match_get (ScoutQuery                  *query,
                                   const ScoutCatalogParameter *parameter,
                                   ScoutCreator                *creator,
                                   char                       **value);

/**
 * scout_filter_match_get_breakdown:
 * @parameter: a parameter of a search for creators
 * @network: whose search it is
 *
 * Returns: by what the figures are divided that tell whether the audience meets it;
 *   %SCOUT_BREAKDOWN_NONE for a parameter that is not about the audience
 */
ScoutBreakdown scout_filter_match_get_breakdown (const ScoutCatalogParameter *parameter,
                                                 ScoutNetwork                 network);

G_END_DECLS
