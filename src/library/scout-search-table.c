/* scout-search-table.c: saved searches in the file.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The SQL of saved searches and of what each has found. Runs in the library's worker, inside of a
 * transaction. */

#include "config.h"

#include "scout-search-table-private.h"

#include "scout-saved-search-private.h"

static ScoutSighting *
read_sighting (ScoutDatabase   *database,
               ScoutStatement  *search,
               GError         **error)
{
  g_autoptr(ScoutStatement) statement = NULL;
  g_autoptr(GPtrArray) ids = g_ptr_array_new_with_free_func (g_free);
  g_autoptr(GError) local_error = NULL;

  statement = _scout_database_prepare (database,
                                       "SELECT result FROM sighting WHERE search = ?1"
                                       " ORDER BY position", error);
  if (statement == NULL)
    return NULL;

  _scout_statement_set_text (statement, 1, _scout_statement_get_text (search, 0));
  while (_scout_database_next (database, statement, &local_error))
    {
      const char *id = _scout_statement_get_text (statement, 0);

      if (id != NULL)
        g_ptr_array_add (ids, g_strdup (id));
    }
  if (local_error != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local_error));
      return NULL;
    }

  g_ptr_array_add (ids, NULL);
  return scout_sighting_new ((const char * const *) ids->pdata, sqlite3_column_int (search, 5) != 0,
                             sqlite3_column_int64 (search, 4));
}

/* One row; what somebody else has spoilt is left where it is and not shown. */
static gboolean
read_search (ScoutDatabase   *database,
             ScoutStatement  *statement,
             ScoutCatalog    *catalog,
             GPtrArray       *searches,
             GError         **error)
{
  g_autoptr(ScoutSighting) sighting = NULL;
  g_autoptr(GError) local_error = NULL;
  ScoutSavedSearchRow row = { 0 };

  row.id = _scout_statement_get_text (statement, 0);
  row.name = _scout_statement_get_text (statement, 1);
  row.json = _scout_statement_get_text (statement, 2);
  row.saved_at = sqlite3_column_int64 (statement, 3);
  if (row.id == NULL || row.name == NULL || row.json == NULL)
    return TRUE;

  if (sqlite3_column_type (statement, 4) != SQLITE_NULL)
    sighting = read_sighting (database, statement, &local_error);
  if (local_error != NULL && !_scout_database_is_too_large (database))
    {
      g_propagate_error (error, g_steal_pointer (&local_error));
      return FALSE;
    }
  row.sighting = sighting;
  g_ptr_array_add (searches, _scout_saved_search_new (&row, catalog));

  return TRUE;
}

static int
compare (gconstpointer a,
         gconstpointer b)
{
  return _scout_saved_search_compare (*(ScoutSavedSearch * const *) a,
                                      *(ScoutSavedSearch * const *) b);
}

GPtrArray *
_scout_search_table_read (ScoutDatabase  *database,
                          ScoutCatalog   *catalog,
                          GError        **error)
{
  g_autoptr(ScoutStatement) keys = NULL;
  g_autoptr(ScoutStatement) row = NULL;
  g_autoptr(GPtrArray) searches = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(GError) local_error = NULL;

  /* The index has the ids in it, which may be too large to be read as well. */
  keys = _scout_database_prepare (database, "SELECT rowid FROM saved_search NOT INDEXED", error);
  row = keys == NULL ? NULL
    : _scout_database_prepare (database,
                               "SELECT id, name, query, saved_at, seen_at, seen_whole"
                               " FROM saved_search WHERE rowid = ?1", error);
  if (row == NULL)
    return NULL;

  while (_scout_database_next (database, keys, &local_error))
    {
      if (_scout_database_find_row (database, row, sqlite3_column_int64 (keys, 0), &local_error))
        read_search (database, row, catalog, searches, &local_error);
      if (local_error != NULL)
        break;
    }
  if (local_error != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local_error));
      return NULL;
    }

  g_ptr_array_sort (searches, compare);
  return g_steal_pointer (&searches);
}

static gboolean
change_rows (ScoutDatabase   *database,
             ScoutStatement  *statement,
             GError         **error)
{
  int n_changed = 0;

  if (!_scout_database_change (database, statement, &n_changed, error))
    return FALSE;
  if (n_changed > 0)
    return TRUE;

  g_set_error_literal (error, SCOUT_LIBRARY_ERROR, SCOUT_LIBRARY_ERROR_NOT_FOUND,
                       "The search is not there any more");
  return FALSE;
}

/* Instead of what the search found before. */
gboolean
_scout_search_table_set_sighting (ScoutDatabase  *database,
                                  const char     *id,
                                  ScoutSighting  *sighting,
                                  GError        **error)
{
  g_autoptr(ScoutStatement) update = NULL;
  g_autoptr(ScoutStatement) clear = NULL;
  g_autoptr(ScoutStatement) insert = NULL;
  const char * const *ids = scout_sighting_get_ids (sighting);

  update = _scout_database_prepare (database,
                                    "UPDATE saved_search SET seen_at = ?2, seen_whole = ?3"
                                    " WHERE id = ?1", error);
  clear = update == NULL ? NULL
    : _scout_database_prepare (database, "DELETE FROM sighting WHERE search = ?1", error);
  insert = clear == NULL ? NULL
    : _scout_database_prepare (database, "INSERT INTO sighting VALUES (?1, ?2, ?3)", error);
  if (insert == NULL)
    return FALSE;

  _scout_statement_set_text (update, 1, id);
  _scout_statement_set_number (update, 2, scout_sighting_get_seen_at (sighting));
  _scout_statement_set_number (update, 3, scout_sighting_is_whole (sighting));
  _scout_statement_set_text (clear, 1, id);
  if (!change_rows (database, update, error) ||
      !_scout_database_change (database, clear, NULL, error))
    return FALSE;

  _scout_statement_set_text (insert, 1, id);
  for (gsize i = 0; ids[i] != NULL; i++)
    {
      _scout_statement_set_number (insert, 2, (gint64) i);
      _scout_statement_set_text (insert, 3, ids[i]);
      if (!_scout_database_change (database, insert, NULL, error))
        return FALSE;
    }

  return TRUE;
}

gboolean
_scout_search_table_insert (ScoutDatabase     *database,
                            ScoutSavedSearch  *search,
                            GError           **error)
{
  ScoutSighting *sighting = scout_saved_search_get_sighting (search);
  const char *id = scout_saved_search_get_id (search);
  g_autoptr(ScoutStatement) statement = NULL;

  statement = _scout_database_prepare (database,
                                       "INSERT INTO saved_search (id, name, query, saved_at)"
                                       " VALUES (?1, ?2, ?3, ?4)", error);
  if (statement == NULL)
    return FALSE;

  _scout_statement_set_text (statement, 1, id);
  _scout_statement_set_text (statement, 2, scout_saved_search_get_name (search));
  _scout_statement_set_text (statement, 3, _scout_saved_search_get_json (search));
  _scout_statement_set_number (statement, 4, scout_saved_search_get_saved_at (search));
  if (!_scout_database_change (database, statement, NULL, error))
    return FALSE;

  return sighting == NULL || _scout_search_table_set_sighting (database, id, sighting, error);
}

gboolean
_scout_search_table_rename (ScoutDatabase  *database,
                            const char     *id,
                            const char     *name,
                            GError        **error)
{
  g_autoptr(ScoutStatement) statement = NULL;

  statement = _scout_database_prepare (database,
                                       "UPDATE saved_search SET name = ?2 WHERE id = ?1", error);
  if (statement == NULL)
    return FALSE;

  _scout_statement_set_text (statement, 1, id);
  _scout_statement_set_text (statement, 2, name);

  return change_rows (database, statement, error);
}

gboolean
_scout_search_table_remove (ScoutDatabase  *database,
                            const char     *id,
                            GError        **error)
{
  g_autoptr(ScoutStatement) statement = NULL;

  statement = _scout_database_prepare (database, "DELETE FROM saved_search WHERE id = ?1", error);
  if (statement == NULL)
    return FALSE;

  _scout_statement_set_text (statement, 1, id);

  return change_rows (database, statement, error);
}
