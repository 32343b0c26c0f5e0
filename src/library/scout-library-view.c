/* scout-library-view.c: where the window was, for the next start.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* One row, and one for each other question, written anew each time. What of them cannot be read any
 * more is left out. */

#include "config.h"

#include "scout-library.h"

#include "scout-creator-json.h"
#include "scout-creator-table-private.h"
#include "scout-library-private.h"
#include "scout-query-json.h"

#include <string.h>

/* There are fewer places to ask. */
#define MAX_OTHERS 16

/*
 * Note:
 * @query: (owned) (nullable): the view's query as a text
 * @others: (owned): the other queries as texts
 *
 * A view on its way into the file.
 */
typedef struct
{
  ScoutLibraryView *view;
  char *query;
  GPtrArray *others;
} Note;

void
_scout_library_view_free (ScoutLibraryView *view)
{
  g_free (view->place);
  g_free (view->search_id);
  g_clear_object (&view->query);
  g_clear_object (&view->creator);
  g_clear_pointer (&view->others, g_ptr_array_unref);
  g_free (view->choices);
  g_free (view);
}

static void
note_free (gpointer data)
{
  Note *note = data;

  g_clear_pointer (&note->view, _scout_library_view_free);
  g_free (note->query);
  g_ptr_array_unref (note->others);
  g_free (note);
}

static GBytes *
dup_bytes (ScoutStatement *statement,
           int             column)
{
  const char *text = _scout_statement_get_text (statement, column);

  return g_bytes_new (text, text != NULL ? strlen (text) : 0);
}

static GPtrArray *
read_others (ScoutDatabase  *database,
             ScoutCatalog   *catalog,
             GError        **error)
{
  g_autoptr(ScoutStatement) keys = NULL;
  g_autoptr(ScoutStatement) row = NULL;
  g_autoptr(GPtrArray) others = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(GError) local_error = NULL;

  keys = _scout_database_prepare (database, "SELECT id FROM last_query LIMIT ?1", error);
  row = keys == NULL ? NULL
    : _scout_database_prepare (database, "SELECT query FROM last_query WHERE id = ?1", error);
  if (row == NULL)
    return NULL;

  _scout_statement_set_number (keys, 1, MAX_OTHERS);
  while (_scout_database_next (database, keys, &local_error))
    {
      g_autoptr(GBytes) json = NULL;
      ScoutQuery *query = NULL;

      if (!_scout_database_find_row (database, row, sqlite3_column_int64 (keys, 0), &local_error))
        continue;

      json = dup_bytes (row, 0);
      query = scout_query_new_from_json (catalog, json, NULL, NULL);
      if (query != NULL)
        g_ptr_array_add (others, query);
    }
  if (local_error == NULL)
    return g_steal_pointer (&others);

  g_propagate_error (error, g_steal_pointer (&local_error));
  return NULL;
}

ScoutLibraryView *
_scout_library_read_view (ScoutDatabase  *database,
                          ScoutCatalog   *catalog,
                          GError        **error)
{
  g_autoptr(ScoutStatement) statement = NULL;
  g_autoptr(GBytes) query = NULL;
  g_autoptr(GBytes) creator = NULL;
  g_autoptr(GPtrArray) others = NULL;
  ScoutLibraryView *view = NULL;

  statement = _scout_database_prepare (database,
                                       "SELECT place, search, position, query, creator, choices"
                                       " FROM last_view WHERE id = ?1", error);
  if (statement == NULL || !_scout_database_find_row (database, statement, 1, error) ||
      _scout_statement_get_text (statement, 0) == NULL)
    return NULL;

  others = read_others (database, catalog, error);
  if (others == NULL)
    return NULL;

  view = g_new0 (ScoutLibraryView, 1);
  view->place = g_strdup (_scout_statement_get_text (statement, 0));
  view->search_id = g_strdup (_scout_statement_get_text (statement, 1));
  view->position = (guint) CLAMP (sqlite3_column_int64 (statement, 2), 0, G_MAXINT);
  query = dup_bytes (statement, 3);
  view->query = scout_query_new_from_json (catalog, query, NULL, NULL);
  creator = dup_bytes (statement, 4);
  view->creator = scout_creator_new_from_json (catalog, creator, NULL);
  view->choices = g_strdup (_scout_statement_get_text (statement, 5));
  view->others = g_steal_pointer (&others);

  return view;
}

static gboolean
write_others (ScoutDatabase  *database,
              GPtrArray      *others,
              GError        **error)
{
  g_autoptr(ScoutStatement) statement = NULL;

  if (!_scout_database_run (database, "DELETE FROM last_query", error))
    return FALSE;

  statement = _scout_database_prepare (database, "INSERT INTO last_query (query) VALUES (?1)",
                                       error);
  for (guint i = 0; statement != NULL && i < others->len; i++)
    {
      _scout_statement_set_text (statement, 1, g_ptr_array_index (others, i));
      if (!_scout_database_change (database, statement, NULL, error))
        return FALSE;
    }

  return statement != NULL;
}

static gboolean
run_note (ScoutDatabase  *database,
          gpointer        data,
          GError        **error)
{
  Note *note = data;
  ScoutLibraryView *view = note->view;
  g_autoptr(ScoutStatement) statement = NULL;
  g_autofree char *card = NULL;

  statement = _scout_database_prepare (database,
                                       "INSERT OR REPLACE INTO last_view"
                                       " (id, place, search, position, query, creator, choices)"
                                       " VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6)", error);
  if (statement == NULL)
    return FALSE;

  if (view->creator != NULL)
    card = _scout_creator_table_dup_card (view->creator, NULL);
  _scout_statement_set_text (statement, 1, view->place);
  _scout_statement_set_text (statement, 2, view->search_id);
  _scout_statement_set_number (statement, 3, view->position);
  _scout_statement_set_text (statement, 4, note->query);
  _scout_statement_set_text (statement, 5, card);
  _scout_statement_set_text (statement, 6, view->choices);

  return _scout_database_change (database, statement, NULL, error)
         && write_others (database, note->others, error);
}

static void
apply_note (gpointer library,
            gpointer data)
{
  ScoutLibrary *self = library;
  Note *note = data;

  g_clear_pointer (&self->view, _scout_library_view_free);
  self->view = g_steal_pointer (&note->view);
}

static const ScoutLibraryJob note_job = { run_note, apply_note, NULL };

const ScoutLibraryView *
scout_library_get_view (ScoutLibrary *self)
{
  g_return_val_if_fail (SCOUT_IS_LIBRARY (self), NULL);

  return self->view;
}

static void
note_others (Note      *note,
             GPtrArray *others) /* (nullable) */
{
  note->others = g_ptr_array_new_with_free_func (g_free);
  note->view->others = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; others != NULL && i < MIN (others->len, MAX_OTHERS); i++)
    {
      ScoutQuery *query = g_ptr_array_index (others, i);
      char *json = _scout_library_dup_query_json (query);

      if (json == NULL)
        continue;

      g_ptr_array_add (note->others, json);
      g_ptr_array_add (note->view->others, g_object_ref (query));
    }
}

void
scout_library_note_view_async (ScoutLibrary           *self,
                               const ScoutLibraryView *view,
                               GAsyncReadyCallback     callback,
                               gpointer                user_data)
{
  g_autoptr(GTask) task = NULL;
  Note *note = NULL;

  g_return_if_fail (SCOUT_IS_LIBRARY (self));
  g_return_if_fail (view != NULL && view->place != NULL);

  note = g_new0 (Note, 1);
  note->view = g_new0 (ScoutLibraryView, 1);
  note->view->place = g_strdup (view->place);
  note->view->search_id = g_strdup (view->search_id);
  note->view->position = view->position;
  g_set_object (&note->view->creator, view->creator);
  if (view->choices != NULL && !_scout_library_is_secret (view->choices))
    note->view->choices = g_strdup (view->choices);
  if (view->query != NULL)
    note->query = _scout_library_dup_query_json (view->query);
  if (note->query != NULL)
    note->view->query = g_object_ref (view->query);
  note_others (note, view->others);

  task = g_task_new (self, NULL, callback, user_data);
  g_task_set_source_tag (task, scout_library_note_view_async);
  _scout_library_change (self, &note_job, note, note_free, task);
}
