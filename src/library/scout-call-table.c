/* scout-call-table.c: the calls that brought what is kept of creators.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A search brings many creators and each creator is asked the same, but for the id: a mark stands
 * in its place, so that each call is in the file, and in memory, once; a job that keeps many
 * creators looks each call up once as well, and what brings many figures is written once for each
 * creator. Which of them brought a figure is known by the time at which it was told. Runs in the
 * library's worker, inside of a transaction. */

#include "config.h"

#include "scout-call-table-private.h"

#include "scout-arena.h"
#include "scout-merge.h"
#include "scout-redact.h"

#include <string.h>

struct _ScoutCallShelf
{
  ScoutArena *arena;   /* (owned) */
  GHashTable *by_row;  /* (owned): rows of the table, to texts in the arena */
  GHashTable *by_text; /* (owned): texts, to rows, or to NO_ROW for what is not kept */
};

/* SQLite's rows begin with 1. */
#define NO_ROW 0

/* One call of a creator's. */
typedef struct
{
  gint64 told_at;
  const char *call;
} Told;

ScoutCallShelf *
_scout_call_shelf_new (void)
{
  ScoutCallShelf *self = g_new0 (ScoutCallShelf, 1);

  self->arena = scout_arena_new (0);
  self->by_row = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  self->by_text = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);

  return self;
}

void
_scout_call_shelf_free (ScoutCallShelf *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->arena, scout_arena_unref);
  g_clear_pointer (&self->by_row, g_hash_table_unref);
  g_clear_pointer (&self->by_text, g_hash_table_unref);
  g_free (self);
}

/* (nullable): without @error if nothing is there that could be read */
static const char *
find_call (ScoutDatabase   *database,
           ScoutCallShelf  *shelf,
           gint64           row,
           GError         **error)
{
  g_autoptr(ScoutStatement) statement = NULL;
  const char *text = g_hash_table_lookup (shelf->by_row, &row);

  if (text != NULL)
    return text;

  statement = _scout_database_prepare (database, "SELECT request FROM call WHERE id = ?1", error);
  if (statement == NULL || !_scout_database_find_row (database, statement, row, error))
    return NULL;

  text = _scout_statement_get_text (statement, 0);
  if (text == NULL || !g_utf8_validate (text, -1, NULL))
    return NULL;

  text = scout_arena_strndup (shelf->arena, text, strlen (text));
  g_hash_table_insert (shelf->by_row, g_memdup2 (&row, sizeof row), (gpointer) text);

  return text;
}

/* Of several at one moment the one that asks for the figure. */
static const char *
find_told (gint64         told_at,
           const char    *name, /* (nullable) */
           gconstpointer  user_data)
{
  const GArray *told = user_data;
  const char *found = NULL;

  for (guint i = 0; i < told->len; i++)
    {
      const Told *one = &g_array_index (told, Told, i);

      if (one->told_at != told_at || told_at <= 0)
        continue;
      if (name == NULL || strstr (one->call, name) != NULL)
        return one->call;
      if (found == NULL)
        found = one->call;
    }

  return found;
}

ScoutCreator *
_scout_call_table_tell (ScoutDatabase   *database,
                        ScoutCallShelf  *shelf,
                        gint64           row,
                        ScoutCreator    *creator,
                        GError         **error)
{
  g_autoptr(GArray) told = g_array_new (FALSE, FALSE, sizeof (Told));
  g_autoptr(GError) local_error = NULL;
  g_autoptr(ScoutStatement) statement =
    _scout_database_prepare (database, "SELECT told_at, call FROM creator_call WHERE creator = ?1",
                             error);

  if (statement == NULL)
    return NULL;

  _scout_statement_set_number (statement, 1, row);
  while (local_error == NULL && _scout_database_next (database, statement, &local_error))
    {
      Told one = { sqlite3_column_int64 (statement, 0), NULL };

      one.call = find_call (database, shelf, sqlite3_column_int64 (statement, 1), &local_error);
      if (one.call != NULL)
        g_array_append_val (told, one);
    }
  if (local_error != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local_error));
      return NULL;
    }

  return told->len > 0 ? scout_merge_calls (creator, shelf->arena, find_told, told)
                       : g_object_ref (creator);
}

/* "…?creator_id={id}&fields=…" */
static char *
dup_general (const char   *call,
             ScoutCreator *creator)
{
  g_autofree char *escaped = g_uri_escape_string (scout_creator_get_lookup_id (creator), NULL,
                                                  FALSE);
  g_auto(GStrv) parts = g_strsplit (call, "&", -1);
  g_autofree char *end = g_strconcat ("=", escaped, NULL);

  for (gsize i = 0; parts[i] != NULL; i++)
    {
      char *general = NULL;

      if (!g_str_has_suffix (parts[i], end))
        continue;
      general = g_strdup_printf ("%.*s=" SCOUT_CALL_ID_PLACE,
                                 (int) (strlen (parts[i]) - strlen (end)), parts[i]);
      g_free (parts[i]);
      parts[i] = general;
    }

  return g_strjoinv ("&", parts);
}

/* The row of a call that has been found or written; %NO_ROW without @error if it looks as if it had
 * a token, which is not kept. */
static gint64
write_text (ScoutDatabase  *database,
            const char     *text,
            GError        **error)
{
  g_autoptr(ScoutStatement) insert = NULL;
  g_autoptr(ScoutStatement) find = NULL;
  g_autofree char *redacted = scout_redact (text);

  if (!g_str_equal (text, redacted))
    return NO_ROW;

  insert = _scout_database_prepare (database, "INSERT OR IGNORE INTO call (request) VALUES (?1)",
                                    error);
  find = insert == NULL ? NULL
    : _scout_database_prepare (database, "SELECT id FROM call WHERE request = ?1", error);
  if (find == NULL)
    return NO_ROW;

  _scout_statement_set_text (insert, 1, text);
  _scout_statement_set_text (find, 1, text);
  if (!_scout_database_change (database, insert, NULL, error)
      || !_scout_database_next (database, find, error))
    return NO_ROW;

  return sqlite3_column_int64 (find, 0);
}

static gint64
look_up (ScoutDatabase   *database,
         ScoutCallShelf  *shelf,
         const char      *text,
         GError         **error)
{
  const gint64 *known = g_hash_table_lookup (shelf->by_text, text);
  g_autoptr(GError) local_error = NULL;
  gint64 row = NO_ROW;

  if (known != NULL)
    return *known;

  row = write_text (database, text, &local_error);
  if (local_error == NULL)
    g_hash_table_insert (shelf->by_text, g_strdup (text), g_memdup2 (&row, sizeof row));
  else
    g_propagate_error (error, g_steal_pointer (&local_error));

  return row;
}

/* Calls of a creator, each moment of each once. */
static void
add_told (GArray     *told,
          gint64      told_at,
          const char *call) /* (nullable) */
{
  const Told one = { told_at, call };

  if (call == NULL || told_at <= 0)
    return;
  for (guint i = 0; i < told->len; i++)
    {
      const Told *other = &g_array_index (told, Told, i);

      if (other->told_at == told_at && g_str_equal (other->call, call))
        return;
    }

  g_array_append_val (told, one);
}

static GArray *
list_told (ScoutCreator *creator)
{
  GArray *told = g_array_new (FALSE, FALSE, sizeof (Told));

  add_told (told, scout_creator_get_profile_fetched_at (creator),
            scout_creator_get_profile_call (creator));
  add_told (told, scout_creator_get_partners_fetched_at (creator),
            scout_creator_get_partners_call (creator));
  for (guint i = 0; i < scout_creator_get_n_insights (creator); i++)
    {
      ScoutInsight *insight = scout_creator_get_nth_insight (creator, i);
      const ScoutInsightKey *key = scout_insight_get_key (insight);

      /* As figures are kept. */
      if (key->breakdown == SCOUT_BREAKDOWN_NONE && key->period == SCOUT_PERIOD_OVERALL)
        add_told (told, scout_insight_get_fetched_at (insight), scout_insight_get_call (insight));
    }

  return told;
}

static gboolean
write_told (ScoutDatabase   *database,
            ScoutCallShelf  *shelf,
            ScoutStatement  *insert,
            ScoutCreator    *creator,
            const Told      *told,
            GError         **error)
{
  g_autofree char *general = dup_general (told->call, creator);
  g_autoptr(GError) local_error = NULL;
  gint64 call = look_up (database, shelf, general, &local_error);

  if (local_error != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local_error));
      return FALSE;
    }
  if (call == NO_ROW)
    return TRUE;

  _scout_statement_set_number (insert, 2, told->told_at);
  _scout_statement_set_number (insert, 3, call);

  return _scout_database_change (database, insert, NULL, error);
}

gboolean
_scout_call_table_write (ScoutDatabase   *database,
                         ScoutCallShelf  *shelf,
                         gint64           row,
                         ScoutCreator    *creator,
                         GError         **error)
{
  g_autoptr(ScoutStatement) clear = NULL;
  g_autoptr(ScoutStatement) insert = NULL;
  g_autoptr(GArray) told = list_told (creator);

  clear = _scout_database_prepare (database, "DELETE FROM creator_call WHERE creator = ?1", error);
  insert = clear == NULL ? NULL
    : _scout_database_prepare (database,
                               "INSERT OR IGNORE INTO creator_call (creator, told_at, call)"
                               " VALUES (?1, ?2, ?3)", error);
  if (insert == NULL)
    return FALSE;

  _scout_statement_set_number (clear, 1, row);
  if (!_scout_database_change (database, clear, NULL, error))
    return FALSE;

  _scout_statement_set_number (insert, 1, row);
  for (guint i = 0; i < told->len; i++)
    {
      if (!write_told (database, shelf, insert, creator, &g_array_index (told, Told, i), error))
        return FALSE;
    }

  return TRUE;
}

gboolean
_scout_call_table_tidy (ScoutDatabase  *database,
                        GError        **error)
{
  return _scout_database_run (database, "DELETE FROM call WHERE NOT EXISTS"
                                        " (SELECT 1 FROM creator_call WHERE call = call.id)",
                              error);
}
