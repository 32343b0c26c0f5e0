/* scout-saved-search-private.h: what saved searches are made from.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-saved-search.h"

G_BEGIN_DECLS

/**
 * ScoutSavedSearchRow:
 * @id: a UUID
 * @name: what the person calls it
 * @json: the query as it stands in the file
 * @saved_at: microseconds since 1970, UTC
 * @sighting: (nullable): what it found last
 *
 * A saved search as the file has it.
 */
typedef struct
{
  const char *id;
  const char *name;
  const char *json;
  gint64 saved_at;
  ScoutSighting *sighting;
} ScoutSavedSearchRow;

/**
 * _scout_saved_search_new:
 * @row: what the file says; copied
 * @catalog: names the parameters
 *
 * Returns: (transfer full): the search; any thread
 */
ScoutSavedSearch *_scout_saved_search_new (const ScoutSavedSearchRow *row,
                                           ScoutCatalog              *catalog);

/**
 * _scout_saved_search_copy:
 * @self: a search
 * @name: its name from now on
 *
 * Returns: (transfer full): the same search under this name
 */
ScoutSavedSearch *_scout_saved_search_copy (ScoutSavedSearch *self,
                                            const char       *name);

/**
 * _scout_saved_search_set_sighting:
 * @self: a search, in the main thread
 * @sighting: what it has found
 */
void _scout_saved_search_set_sighting (ScoutSavedSearch *self,
                                       ScoutSighting    *sighting);

/**
 * _scout_saved_search_get_json:
 * @self: a search
 *
 * Returns: (transfer none): the query as it stands in the file
 */
const char *_scout_saved_search_get_json (ScoutSavedSearch *self);

/**
 * _scout_saved_search_compare:
 * @a: a search
 * @b: a search
 *
 * Returns: less than 0 if @a comes before @b, as they were saved, more than 0 if it comes after it
 */
int _scout_saved_search_compare (ScoutSavedSearch *a,
                                 ScoutSavedSearch *b);

G_END_DECLS
