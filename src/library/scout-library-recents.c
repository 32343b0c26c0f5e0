/* scout-library-recents.c: the recent searches of a library.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Twenty at most, the newest first. Two queries that ask the same may have different texts; which
 * ones are the same is known only where queries are, so the list decides and the file follows. */

#include "config.h"

#include "scout-library.h"

#include "scout-library-private.h"

#include "scout-query-json.h"

#include <string.h>

/*
 * Change:
 * @json: (owned) (nullable): the newest search as a text
 * @used_at: when
 * @query: (owned) (nullable): the newest search
 * @gone: (owned): texts of those that go
 *
 * What happens to the recent searches.
 */
typedef struct
{
  char *json;
  gint64 used_at;
  ScoutQuery *query;
  GPtrArray *gone;
} Change;

static void
change_free (gpointer data)
{
  Change *change = data;

  g_free (change->json);
  g_clear_object (&change->query);
  g_ptr_array_unref (change->gone);
  g_free (change);
}

static Change *
change_new (void)
{
  Change *change = g_new0 (Change, 1);

  change->gone = g_ptr_array_new_with_free_func (g_free);
  return change;
}

/* The position of a query that asks the same, or -1. */
static int
find (GListModel *recents,
      ScoutQuery *query)
{
  for (guint i = 0; i < g_list_model_get_n_items (recents); i++)
    {
      g_autoptr(ScoutQuery) other = g_list_model_get_item (recents, i);

      if (scout_query_equal (query, other))
        return (int) i;
    }

  return -1;
}

/* What cannot be read any more goes when twenty newer ones have come. */
static void
read_recent (ScoutStatement *row,
             ScoutCatalog   *catalog,
             GPtrArray      *recents)
{
  const char *text = _scout_statement_get_text (row, 0);
  g_autoptr(GBytes) json = g_bytes_new (text, text != NULL ? strlen (text) : 0);
  g_autoptr(ScoutQuery) query = scout_query_new_from_json (catalog, json, NULL, NULL);

  if (query != NULL && recents->len < SCOUT_LIBRARY_MAX_RECENTS &&
      !g_ptr_array_find_with_equal_func (recents, query, (GEqualFunc) scout_query_equal, NULL))
    g_ptr_array_add (recents, g_steal_pointer (&query));
}

GPtrArray *
_scout_library_read_recents (ScoutDatabase  *database,
                             ScoutCatalog   *catalog,
                             GError        **error)
{
  g_autoptr(ScoutStatement) keys = NULL;
  g_autoptr(ScoutStatement) row = NULL;
  g_autoptr(GPtrArray) recents = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(GError) local_error = NULL;

  keys = _scout_database_prepare (database,
                                  "SELECT rowid FROM recent_search"
                                  " ORDER BY used_at DESC, rowid DESC", error);
  row = keys == NULL ? NULL
    : _scout_database_prepare (database, "SELECT query FROM recent_search WHERE rowid = ?1", error);
  if (row == NULL)
    return NULL;

  while (_scout_database_next (database, keys, &local_error))
    {
      if (_scout_database_find_row (database, row, sqlite3_column_int64 (keys, 0), &local_error))
        read_recent (row, catalog, recents);
      else if (local_error != NULL)
        break;
    }
  if (local_error != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local_error));
      return NULL;
    }

  return g_steal_pointer (&recents);
}

/* Lets go of the oldest. One that somebody else has written, too large to be read, cannot be taken
 * away by itself either: it goes when all of them are forgotten. */
static gboolean
trim (ScoutDatabase  *database,
      GError        **error)
{
  g_autoptr(ScoutStatement) statement = NULL;
  g_autoptr(GError) local_error = NULL;

  statement = _scout_database_prepare (
    database,
    "DELETE FROM recent_search WHERE rowid IN (SELECT rowid FROM recent_search"
    " ORDER BY used_at DESC, rowid DESC LIMIT -1 OFFSET ?1)", error);
  if (statement == NULL)
    return FALSE;

  _scout_statement_set_number (statement, 1, SCOUT_LIBRARY_MAX_RECENTS);
  if (_scout_database_change (database, statement, NULL, &local_error) ||
      _scout_database_is_too_large (database))
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&local_error));
  return FALSE;
}

static gboolean
run_note (ScoutDatabase  *database,
          gpointer        data,
          GError        **error)
{
  Change *change = data;
  g_autoptr(ScoutStatement) forget = NULL;
  g_autoptr(ScoutStatement) insert = NULL;

  forget = _scout_database_prepare (database, "DELETE FROM recent_search WHERE query = ?1", error);
  insert = forget == NULL ? NULL
    : _scout_database_prepare (
        database,
        /* The newest by the order in which they came, also after the clock went back. */
        "INSERT OR REPLACE INTO recent_search VALUES (?1,"
        " max (?2, (SELECT coalesce (max (used_at), 0) + 1 FROM recent_search)))", error);
  if (insert == NULL)
    return FALSE;

  for (guint i = 0; i < change->gone->len; i++)
    {
      _scout_statement_set_text (forget, 1, g_ptr_array_index (change->gone, i));
      if (!_scout_database_change (database, forget, NULL, error))
        return FALSE;
    }

  _scout_statement_set_text (insert, 1, change->json);
  _scout_statement_set_number (insert, 2, change->used_at);

  return _scout_database_change (database, insert, NULL, error) &&
         trim (database, error);
}

static void
apply_note (gpointer library,
            gpointer data)
{
  ScoutLibrary *self = library;
  Change *change = data;
  GListModel *recents = G_LIST_MODEL (self->recents);
  guint n_recents = 0;

  for (guint i = g_list_model_get_n_items (recents); i-- > 0;)
    {
      g_autoptr(ScoutQuery) query = g_list_model_get_item (recents, i);
      g_autofree char *json = scout_query_to_json (query);

      if (scout_query_equal (query, change->query) ||
          g_ptr_array_find_with_equal_func (change->gone, json, g_str_equal, NULL))
        g_list_store_remove (self->recents, i);
    }
  g_list_store_insert (self->recents, 0, change->query);
  n_recents = g_list_model_get_n_items (recents);
  if (n_recents > SCOUT_LIBRARY_MAX_RECENTS)
    g_list_store_splice (self->recents, SCOUT_LIBRARY_MAX_RECENTS,
                         n_recents - SCOUT_LIBRARY_MAX_RECENTS, NULL, 0);
}

static gboolean
run_clear (ScoutDatabase  *database,
           gpointer        data,
           GError        **error)
{
  return _scout_database_run (database, "DELETE FROM recent_search", error);
}

static void
apply_clear (gpointer library,
             gpointer data)
{
  g_list_store_remove_all (((ScoutLibrary *) library)->recents);
}

static const ScoutLibraryJob note_job = { run_note, apply_note, NULL };
static const ScoutLibraryJob clear_job = { run_clear, apply_clear, NULL };

GListModel *
scout_library_get_recents (ScoutLibrary *self)
{
  g_return_val_if_fail (SCOUT_IS_LIBRARY (self), NULL);

  return G_LIST_MODEL (self->recents);
}

void
scout_library_note_recent_async (ScoutLibrary        *self,
                                 ScoutQuery          *query,
                                 ScoutQuery          *replaced,
                                 GAsyncReadyCallback  callback,
                                 gpointer             user_data)
{
  g_autoptr(GTask) task = NULL;
  g_autoptr(ScoutQuery) same = NULL;
  g_autofree char *json = NULL;
  Change *change = NULL;
  int position = -1;

  g_return_if_fail (SCOUT_IS_LIBRARY (self));
  g_return_if_fail (SCOUT_IS_QUERY (query));
  g_return_if_fail (replaced == NULL || SCOUT_IS_QUERY (replaced));

  task = g_task_new (self, NULL, callback, user_data);
  g_task_set_source_tag (task, scout_library_note_recent_async);
  json = scout_query_is_empty (query) ? NULL : _scout_library_dup_query_json (query);
  if (json == NULL)
    {
      g_task_return_boolean (task, TRUE);
      return;
    }

  change = change_new ();
  change->json = g_steal_pointer (&json);
  change->used_at = scout_clock_get_real_time (self->clock);
  change->query = g_object_ref (query);
  if (replaced != NULL)
    g_ptr_array_add (change->gone, scout_query_to_json (replaced));
  position = find (G_LIST_MODEL (self->recents), query);
  if (position >= 0)
    {
      same = g_list_model_get_item (G_LIST_MODEL (self->recents), (guint) position);
      g_ptr_array_add (change->gone, scout_query_to_json (same));
    }
  _scout_library_change (self, &note_job, change, change_free, task);
}

void
scout_library_clear_recents_async (ScoutLibrary        *self,
                                   GAsyncReadyCallback  callback,
                                   gpointer             user_data)
{
  g_autoptr(GTask) task = NULL;

  g_return_if_fail (SCOUT_IS_LIBRARY (self));

  task = g_task_new (self, NULL, callback, user_data);
  g_task_set_source_tag (task, scout_library_clear_recents_async);
  _scout_library_change (self, &clear_job, NULL, NULL, task);
}
