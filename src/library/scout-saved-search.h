/* scout-saved-search.h: a search that was kept under a name.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-query.h"
#include "scout-sighting.h"

G_BEGIN_DECLS

#define SCOUT_TYPE_SAVED_SEARCH (scout_saved_search_get_type ())

/**
 * ScoutSavedSearch:
 *
 * A search that was kept under a name. Another name is another object in its place in the list;
 * only what it has found changes, of which nobody needs to hear.
 */
G_DECLARE_FINAL_TYPE (ScoutSavedSearch, scout_saved_search, SCOUT, SAVED_SEARCH, GObject)

/**
 * scout_saved_search_get_id:
 * @self: a saved search
 *
 * Returns: (transfer none): a UUID, the same for all its versions; links have it
 */
const char *scout_saved_search_get_id (ScoutSavedSearch *self);

/**
 * scout_saved_search_get_name:
 * @self: a saved search
 *
 * Returns: (transfer none): what the person calls it
 */
const char *scout_saved_search_get_name (ScoutSavedSearch *self);

/**
 * scout_saved_search_get_query:
 * @self: a saved search
 *
 * Returns: (transfer none) (nullable): what it asks; %NULL if this version of Scout cannot read it,
 *   which a later one may
 */
ScoutQuery *scout_saved_search_get_query (ScoutSavedSearch *self);

/**
 * scout_saved_search_get_dropped:
 * @self: a saved search
 *
 * Returns: (transfer none) (array zero-terminated=1): names of parameters that were saved with it
 *   and that the query lacks, because this version's catalogue does not have them
 */
const char * const *scout_saved_search_get_dropped (ScoutSavedSearch *self);

/**
 * scout_saved_search_get_saved_at:
 * @self: a saved search
 *
 * Returns: when it was saved, in microseconds since 1970, UTC
 */
gint64 scout_saved_search_get_saved_at (ScoutSavedSearch *self);

/**
 * scout_saved_search_get_sighting:
 * @self: a saved search
 *
 * Returns: (transfer none) (nullable): what it found when it ran last; %NULL if it never did
 */
ScoutSighting *scout_saved_search_get_sighting (ScoutSavedSearch *self);

G_END_DECLS
