/* scout-creator-table.c: creators and lists in the file.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The SQL of creators, who are kept once, and of the lists that they are on. Runs in the library's
 * worker, inside of a transaction. */

#include "config.h"

#include "scout-creator-table-private.h"

#include "scout-creator-json.h"
#include "scout-json-reader.h"
#include "scout-merge.h"
#include "scout-redact.h"

#include <string.h>

static const char *
get_network_nick (ScoutCreator *creator)
{
  g_autoptr(GEnumClass) klass = g_type_class_ref (SCOUT_TYPE_NETWORK);

  return g_enum_get_value (klass, (int) scout_creator_get_network (creator))->value_nick;
}

/* (nullable): without @error where somebody else has spoilt the card, which is left where it is and
 * not shown */
static ScoutCreator *
read_creator (const ScoutCreatorSource  *source,
              gint64                     number,
              const char                *card, /* (nullable) */
              GError                   **error)
{
  g_autoptr(GBytes) json = g_bytes_new (card, card != NULL ? strlen (card) : 0);
  g_autoptr(GError) local_error = NULL;
  g_autoptr(ScoutCreator) creator = scout_creator_new_from_json (source->catalog, json,
                                                                 &local_error);

  if (creator != NULL)
    return _scout_call_table_tell (source->database, source->calls, number, creator, error);

  g_message ("A saved creator cannot be read: %s", local_error->message);
  return NULL;
}

static void
read_member (const ScoutCreatorSource  *source,
             ScoutStatement            *row,
             ScoutStatement            *member,
             GPtrArray                 *creators,
             GError                   **error)
{
  g_autoptr(ScoutCreator) creator = read_creator (source, sqlite3_column_int64 (member, 0),
                                                  _scout_statement_get_text (row, 0), error);

  if (creator != NULL)
    g_ptr_array_add (creators, scout_saved_creator_new (creator, sqlite3_column_int64 (member, 1)));
}

GPtrArray *
_scout_creator_table_read (ScoutDatabase  *database,
                           ScoutCatalog   *catalog,
                           GError        **error)
{
  g_autoptr(ScoutStatement) members = NULL;
  g_autoptr(ScoutStatement) row = NULL;
  g_autoptr(GPtrArray) creators = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(ScoutCallShelf) calls = _scout_call_shelf_new ();
  const ScoutCreatorSource source = { database, catalog, calls };
  g_autoptr(GError) local_error = NULL;

  members = _scout_database_prepare (database,
                                     "SELECT creator, added_at FROM list_member WHERE list = ?1"
                                     " ORDER BY added_at DESC, creator DESC", error);
  row = members == NULL ? NULL
    : _scout_database_prepare (database, "SELECT card FROM creator WHERE id = ?1", error);
  if (row == NULL)
    return NULL;

  _scout_statement_set_number (members, 1, SCOUT_LIST_STARRED);
  while (_scout_database_next (database, members, &local_error))
    {
      if (_scout_database_find_row (database, row, sqlite3_column_int64 (members, 0),
                                    &local_error))
        read_member (&source, row, members, creators, &local_error);
      if (local_error != NULL)
        break;
    }
  if (local_error != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local_error));
      return NULL;
    }

  return g_steal_pointer (&creators);
}

static gboolean
is_json (const char *text)
{
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  g_autoptr(GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr(ScoutJsonReader) reader = scout_json_reader_new (bytes, arena, NULL);

  scout_json_reader_skip (reader);

  return scout_json_reader_finish (reader, NULL);
}

char *
_scout_creator_table_dup_card (ScoutCreator  *creator,
                               GError       **error)
{
  g_autofree char *card = scout_creator_to_json (creator);
  g_autofree char *redacted = scout_redact_tokens (card);

  if (g_str_equal (card, redacted) || is_json (redacted))
    return g_steal_pointer (&redacted);

  g_set_error_literal (error, SCOUT_LIBRARY_ERROR, SCOUT_LIBRARY_ERROR_SECRET,
                       "The creator's profile holds what looks like a token");
  return NULL;
}

/* A row with number and card; NULL without @error if there is none. */
static ScoutStatement *
find_row (ScoutDatabase  *database,
          ScoutCreator   *creator,
          GError        **error)
{
  g_autoptr(ScoutStatement) statement = _scout_database_prepare (
    database, "SELECT id, card FROM creator WHERE network = ?1 AND creator_id = ?2", error);

  if (statement == NULL)
    return NULL;

  _scout_statement_set_text (statement, 1, get_network_nick (creator));
  _scout_statement_set_text (statement, 2, scout_creator_get_id (creator));

  return _scout_database_next (database, statement, error) ? g_steal_pointer (&statement) : NULL;
}

/* Returns the creator's row; 0 on error. */
static gint64
write_creator (ScoutDatabase   *database,
               ScoutCallShelf  *calls,
               ScoutCreator    *creator,
               GError         **error)
{
  g_autofree char *card = _scout_creator_table_dup_card (creator, error);
  g_autoptr(ScoutStatement) statement = NULL;
  gint64 row = 0;

  if (card == NULL)
    return 0;

  statement = _scout_database_prepare (
    database,
    "INSERT INTO creator (network, creator_id, card) VALUES (?1, ?2, ?3)"
    " ON CONFLICT (network, creator_id) DO UPDATE SET card = excluded.card RETURNING id", error);
  if (statement == NULL)
    return 0;

  _scout_statement_set_text (statement, 1, get_network_nick (creator));
  _scout_statement_set_text (statement, 2, scout_creator_get_id (creator));
  _scout_statement_set_text (statement, 3, card);
  if (!_scout_database_next (database, statement, error))
    return 0;

  row = sqlite3_column_int64 (statement, 0);
  g_clear_pointer (&statement, sqlite3_finalize);

  return _scout_call_table_write (database, calls, row, creator, error) ? row : 0;
}

gboolean
_scout_creator_table_add (ScoutDatabase      *database,
                          ScoutCallShelf     *calls,
                          gint64              list,
                          ScoutSavedCreator  *saved,
                          GError            **error)
{
  g_autoptr(ScoutStatement) statement = NULL;
  gint64 row = write_creator (database, calls, scout_saved_creator_get_creator (saved), error);

  if (row == 0)
    return FALSE;

  statement = _scout_database_prepare (
    database,
    "INSERT OR IGNORE INTO list_member (list, creator, added_at) VALUES (?1, ?2, ?3)", error);
  if (statement == NULL)
    return FALSE;

  _scout_statement_set_number (statement, 1, list);
  _scout_statement_set_number (statement, 2, row);
  _scout_statement_set_number (statement, 3, scout_saved_creator_get_saved_at (saved));

  return _scout_database_change (database, statement, NULL, error);
}

/* What is kept of a creator; %NULL without @error if nothing is, or nothing that can be read. */
static ScoutCreator *
find_creator (const ScoutCreatorSource  *source,
              ScoutCreator              *creator,
              GError                   **error)
{
  g_autoptr(ScoutStatement) row = find_row (source->database, creator, error);

  if (row == NULL)
    return NULL;

  return read_creator (source, sqlite3_column_int64 (row, 0), _scout_statement_get_text (row, 1),
                       error);
}

gboolean
_scout_creator_table_renew (const ScoutCreatorSource  *source,
                            ScoutCreator              *seen,
                            ScoutCreator             **renewed,
                            GError                   **error)
{
  g_autoptr(GError) local_error = NULL;
  g_autoptr(ScoutCreator) known = find_creator (source, seen, &local_error);
  g_autoptr(ScoutCreator) merged = NULL;
  g_autofree char *before = NULL;
  g_autofree char *card = NULL;

  *renewed = NULL;
  if (local_error != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local_error));
      return FALSE;
    }
  if (known == NULL)
    return TRUE;

  /* What is seen may be an answer of some minutes ago. */
  merged = scout_merge_newest (seen, known);
  before = scout_creator_to_json (known);
  card = _scout_creator_table_dup_card (merged, error);
  if (card == NULL)
    return FALSE;
  if (g_str_equal (card, before))
    return TRUE;

  if (write_creator (source->database, source->calls, merged, error) == 0)
    return FALSE;

  /* As it is in the file, and keeps none of the answers that it was made from. */
  *renewed = find_creator (source, merged, &local_error);
  if (local_error != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local_error));
      return FALSE;
    }

  return TRUE;
}

static gboolean
take_off (ScoutDatabase   *database,
          ScoutStatement  *statement,
          gint64           list,
          ScoutCreator    *creator,
          GError         **error)
{
  _scout_statement_set_text (statement, 1, get_network_nick (creator));
  _scout_statement_set_text (statement, 2, scout_creator_get_id (creator));
  _scout_statement_set_number (statement, 3, list);

  return _scout_database_change (database, statement, NULL, error);
}

gboolean
_scout_creator_table_remove (ScoutDatabase  *database,
                             gint64          list,
                             GPtrArray      *creators,
                             GError        **error)
{
  g_autoptr(ScoutStatement) member = NULL;
  g_autoptr(ScoutStatement) unlisted = NULL;

  member = _scout_database_prepare (
    database,
    "DELETE FROM list_member WHERE list = ?3 AND creator IN"
    " (SELECT id FROM creator WHERE network = ?1 AND creator_id = ?2)", error);
  unlisted = member == NULL ? NULL
    : _scout_database_prepare (
        database,
        "DELETE FROM creator WHERE network = ?1 AND creator_id = ?2 AND NOT EXISTS"
        " (SELECT 1 FROM list_member WHERE list_member.creator = creator.id) AND ?3 NOTNULL",
        error);
  if (unlisted == NULL)
    return FALSE;

  for (guint i = 0; i < creators->len; i++)
    {
      if (!take_off (database, member, list, creators->pdata[i], error)
          || !take_off (database, unlisted, list, creators->pdata[i], error))
        return FALSE;
    }

  return _scout_call_table_tidy (database, error);
}
