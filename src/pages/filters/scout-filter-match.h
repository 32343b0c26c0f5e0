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
 * ScoutFilterMatch:
 * @truth: whether the filter is met, %SCOUT_TRUTH_UNKNOWN if that is not known
 * @value: (owned) (nullable): what the creator has, in words; %NULL if that is not known
 * @rest: (owned) (nullable): what of @value the words of the filter do not say, "" for nothing;
 *   %NULL where that is all of it
 * @insight: (nullable): the figure that @value is of, the creator's
 * @field: (nullable): the field that @value is of, the catalogue's, if it is no figure
 *
 * What came of comparing a filter.
 */
typedef struct
{
  ScoutTruth truth;
  char *value;
  char *rest;
  ScoutInsight *insight;
  const ScoutCatalogField *field;
} ScoutFilterMatch;

/**
 * scout_filter_match_clear:
 * @self: (inout): what came of comparing
 *
 * Frees what it holds.
 */
void scout_filter_match_clear (ScoutFilterMatch *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (ScoutFilterMatch, scout_filter_match_clear)

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
 *
 * Compares one filter with a creator. Meta's filters may lag behind its answers, so a miss does not
 * mean that the search was wrong.
 *
 * Returns: (transfer full): what came of it
 */
ScoutFilterMatch scout_filter_match_get (ScoutQuery                  *query,
                                         const ScoutCatalogParameter *parameter,
                                         ScoutCreator                *creator);

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

/**
 * scout_filter_match_get_figure:
 * @query: a search for creators
 * @parameter: a parameter that is set in it
 * @key: (out): which figure is compared
 *
 * Returns: whether @parameter is about a figure that has a range
 */
gboolean scout_filter_match_get_figure (ScoutQuery                  *query,
                                        const ScoutCatalogParameter *parameter,
                                        ScoutInsightKey             *key);

G_END_DECLS
