/* scout-search-table-private.h: saved searches in the file.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-database-private.h"
#include "scout-saved-search.h"

G_BEGIN_DECLS

/* All of them as they were saved. What somebody else has spoilt is left where it is and not shown.
 * (transfer full) (nullable) (element-type ScoutSavedSearch) */
GPtrArray *_scout_search_table_read (ScoutDatabase  *database,
                                     ScoutCatalog   *catalog,
                                     GError        **error);

/* Adds a search with what it has found. */
gboolean _scout_search_table_insert (ScoutDatabase     *database,
                                     ScoutSavedSearch  *search,
                                     GError           **error);

/* Fails with %SCOUT_LIBRARY_ERROR_NOT_FOUND if there is none of that id, like the two below. */
gboolean _scout_search_table_rename (ScoutDatabase  *database,
                                     const char     *id,
                                     const char     *name,
                                     GError        **error);

/* Takes a search and what it has found out of the file. */
gboolean _scout_search_table_remove (ScoutDatabase  *database,
                                     const char     *id,
                                     GError        **error);

/* Writes what a search has found in place of what it had found before. */
gboolean _scout_search_table_set_sighting (ScoutDatabase  *database,
                                           const char     *id,
                                           ScoutSighting  *sighting,
                                           GError        **error);

G_END_DECLS
