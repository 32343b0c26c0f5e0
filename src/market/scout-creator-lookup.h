/* scout-creator-lookup.h: whether an answer is about the creator that was asked for.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-batch.h"
#include "scout-query.h"

G_BEGIN_DECLS

/**
 * scout_creator_lookup_is:
 * @creator: a creator of an answer
 * @name: an id, or a handle with or without "@"
 *
 * Ids are compared exactly, handles in any case: people type "Meta" and Meta answers "meta".
 *
 * Returns: whether @creator is the one of that name
 */
gboolean scout_creator_lookup_is (ScoutCreator *creator,
                                  const char   *name);

/**
 * scout_creator_lookup_pick:
 * @creators: (element-type ScoutCreator): an answer to a look-up
 * @name: who was asked for
 * @error: return location for %SCOUT_GRAPH_ERROR_NOT_FOUND
 *
 * A look-up is a filter to Meta: its answer is a list, of one creator if all is well, but of others
 * where nobody has that name (conventions section 6.2).
 *
 * Returns: (transfer full) (nullable): the creator of that name, or %NULL if none of them is
 */
ScoutCreator *scout_creator_lookup_pick (GPtrArray   *creators,
                                         const char  *name,
                                         GError     **error);

/**
 * scout_creator_lookup_filter:
 * @batch: an answer to @query
 * @query: a search
 *
 * Leaves of an answer only those whom the search named, if it named any, and no way to a next page:
 * of a name that nobody has, Meta makes recommendations (conventions section 6.2). Of any other
 * search nobody is left out but scout_query_get_left_out(), and its pages go on: one may be empty
 * then.
 */
void scout_creator_lookup_filter (ScoutCreatorBatch *batch,
                                  ScoutQuery        *query);

G_END_DECLS
