/* scout-library-notes.c: notes on creators, in a brand's library.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Read one by one, when somebody looks at the creator: nobody has all of them in memory. A note is
 * its creator's by network and id, so that it holds for creators who are on no list, and stays when
 * a creator is taken off one. */

#include "config.h"

#include "scout-library-notes.h"

#include "scout-library-private.h"

#include <string.h>

/*
 * Entry:
 * @network: the catalogue's name of the network
 * @id: (owned): Meta's id of the creator
 * @from: (owned) (nullable): the id under which it was before
 * @text: (owned) (nullable): what to keep
 * @now: when it was written
 * @note: (owned) (nullable): what was read
 *
 * A note on its way into the file or out of it.
 */
typedef struct
{
  char *network; /* (owned) */
  char *id;
  char *from;
  char *text;
  gint64 now;
  ScoutNote *note;
} Entry;

static void
entry_free (gpointer data)
{
  Entry *entry = data;

  g_free (entry->network);
  g_free (entry->id);
  g_free (entry->from);
  g_free (entry->text);
  g_clear_object (&entry->note);
  g_free (entry);
}

static Entry *
entry_new (ScoutNetwork  network,
           const char   *id)
{
  g_autoptr(GEnumClass) klass = g_type_class_ref (SCOUT_TYPE_NETWORK);
  Entry *entry = g_new0 (Entry, 1);

  entry->network = g_strdup (g_enum_get_value (klass, (int) network)->value_nick);
  entry->id = g_strdup (id);

  return entry;
}

static ScoutStatement *
prepare (ScoutDatabase  *database,
         const char     *sql,
         const Entry    *entry,
         GError        **error)
{
  ScoutStatement *statement = _scout_database_prepare (database, sql, error);

  if (statement == NULL)
    return NULL;

  _scout_statement_set_text (statement, 1, entry->network);
  _scout_statement_set_text (statement, 2, entry->id);
  return statement;
}

static gboolean
run_load (ScoutDatabase  *database,
          gpointer        data,
          GError        **error)
{
  Entry *entry = data;
  g_autoptr(ScoutStatement) statement = NULL;
  g_autoptr(GError) local_error = NULL;
  const char *text = NULL;

  statement = prepare (database, "SELECT text, changed_at FROM note"
                                 " WHERE network = ?1 AND creator_id = ?2", entry, error);
  if (statement == NULL)
    return FALSE;

  if (_scout_database_next (database, statement, &local_error))
    text = _scout_statement_get_text (statement, 0);
  if (local_error != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local_error));
      return FALSE;
    }

  entry->note = text != NULL ? scout_note_new (text, sqlite3_column_int64 (statement, 1))
                             : scout_note_new ("", 0);
  return TRUE;
}

static GObject *
get_note (gpointer library,
          gpointer data)
{
  return g_object_ref (G_OBJECT (((Entry *) data)->note));
}

static gboolean
run_set (ScoutDatabase  *database,
         gpointer        data,
         GError        **error)
{
  Entry *entry = data;
  gboolean is_empty = *entry->text == '\0';
  g_autoptr(ScoutStatement) statement = NULL;

  statement = prepare (database, is_empty
                         ? "DELETE FROM note WHERE network = ?1 AND creator_id = ?2"
                         : "INSERT INTO note (network, creator_id, text, changed_at)"
                           " VALUES (?1, ?2, ?3, ?4) ON CONFLICT (network, creator_id)"
                           " DO UPDATE SET text = excluded.text, changed_at = excluded.changed_at",
                       entry, error);
  if (statement == NULL)
    return FALSE;

  if (!is_empty)
    {
      _scout_statement_set_text (statement, 3, entry->text);
      _scout_statement_set_number (statement, 4, entry->now);
    }

  return _scout_database_change (database, statement, NULL, error);
}

/* The shortest note of those under the other name that are still to be moved: whoever writes a name
 * need not write its capitals as Meta does, nor each time as the last. */
#define SELECT_OTHER \
  "(SELECT creator_id FROM note WHERE network = ?1 AND creator_id = ?3 COLLATE NOCASE" \
  " AND creator_id <> ?2 ORDER BY length (CAST (text AS BLOB)), creator_id LIMIT 1)"

/* Together they are as old as the younger one. */
static gboolean
run_move (ScoutDatabase  *database,
          gpointer        data,
          GError        **error)
{
  Entry *entry = data;
  g_autoptr(ScoutStatement) insert = NULL;
  g_autoptr(ScoutStatement) remove = NULL;
  int n_moved = 0;

  insert = prepare (database,
                    "INSERT INTO note (network, creator_id, text, changed_at)"
                    " SELECT network, ?2, text, changed_at FROM note"
                    " WHERE network = ?1 AND creator_id = " SELECT_OTHER
                    " ON CONFLICT (network, creator_id) DO UPDATE"
                    " SET text = text || char (10, 10) || excluded.text,"
                    " changed_at = max (changed_at, excluded.changed_at)"
                    " WHERE length (CAST (text AS BLOB))"
                    " + length (CAST (excluded.text AS BLOB)) + 2 <= ?4", entry, error);
  if (insert != NULL)
    remove = prepare (database, "DELETE FROM note WHERE network = ?1 AND creator_id = "
                                SELECT_OTHER, entry, error);
  if (remove == NULL)
    return FALSE;

  _scout_statement_set_text (insert, 3, entry->from);
  _scout_statement_set_number (insert, 4, SCOUT_NOTE_MAX_LENGTH);
  _scout_statement_set_text (remove, 3, entry->from);
  do
    {
      if (!_scout_database_change (database, insert, &n_moved, error)
          || (n_moved > 0 && !_scout_database_change (database, remove, NULL, error)))
        return FALSE;
    }
  while (n_moved > 0);

  return TRUE;
}

static const ScoutLibraryJob load_job = { run_load, NULL, get_note };
static const ScoutLibraryJob set_job = { run_set, NULL, NULL };
static const ScoutLibraryJob move_job = { run_move, NULL, NULL };

void
scout_library_load_note_async (ScoutLibrary        *self,
                               ScoutNetwork         network,
                               const char          *id,
                               GAsyncReadyCallback  callback,
                               gpointer             user_data)
{
  g_autoptr(GTask) task = NULL;

  g_return_if_fail (SCOUT_IS_LIBRARY (self));
  g_return_if_fail (id != NULL);

  task = g_task_new (self, NULL, callback, user_data);
  g_task_set_source_tag (task, scout_library_load_note_async);
  _scout_library_change (self, &load_job, entry_new (network, id), entry_free, task);
}

ScoutNote *
scout_library_load_note_finish (ScoutLibrary  *self,
                                GAsyncResult  *result,
                                GError       **error)
{
  g_return_val_if_fail (SCOUT_IS_LIBRARY (self), NULL);
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);
  g_return_val_if_fail (g_async_result_is_tagged (result, scout_library_load_note_async), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

void
scout_library_set_note_async (ScoutLibrary        *self,
                              ScoutNetwork         network,
                              const char          *id,
                              const char          *text,
                              GAsyncReadyCallback  callback,
                              gpointer             user_data)
{
  g_autoptr(GTask) task = NULL;
  Entry *entry = NULL;

  g_return_if_fail (SCOUT_IS_LIBRARY (self));
  g_return_if_fail (id != NULL);
  g_return_if_fail (text != NULL && strlen (text) <= SCOUT_NOTE_MAX_LENGTH);

  task = g_task_new (self, NULL, callback, user_data);
  g_task_set_source_tag (task, scout_library_set_note_async);
  if (_scout_library_is_secret (text))
    {
      g_task_return_new_error (task, SCOUT_LIBRARY_ERROR, SCOUT_LIBRARY_ERROR_SECRET,
                               "The note holds what looks like a token");
      return;
    }

  entry = entry_new (network, id);
  entry->text = g_strdup (text);
  entry->now = scout_clock_get_real_time (self->clock);
  _scout_library_change (self, &set_job, entry, entry_free, task);
}

void
scout_library_move_note_async (ScoutLibrary        *self,
                               ScoutNetwork         network,
                               const char          *from,
                               const char          *to,
                               GAsyncReadyCallback  callback,
                               gpointer             user_data)
{
  g_autoptr(GTask) task = NULL;
  Entry *entry = NULL;

  g_return_if_fail (SCOUT_IS_LIBRARY (self));
  g_return_if_fail (from != NULL);
  g_return_if_fail (to != NULL && !g_str_equal (from, to));

  task = g_task_new (self, NULL, callback, user_data);
  g_task_set_source_tag (task, scout_library_move_note_async);
  entry = entry_new (network, to);
  entry->from = g_strdup (from);
  _scout_library_change (self, &move_job, entry, entry_free, task);
}
