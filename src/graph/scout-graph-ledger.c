/* scout-graph-ledger.c: the counts of a throttle as a file.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A small JSON text of our own that anybody may have changed since. Its times are monotonic, which
 * processes of one start of the computer share. From an earlier start nothing but the time since
 * this one is certain to have passed, so that is what passes: a wall clock that was set wrongly, or
 * on purpose, opens nothing. Free of state.
 */

#include "config.h"

#include "scout-graph-ledger-private.h"

#include "scout-json-reader.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#define BOOT_FILE "/proc/sys/kernel/random/boot_id"

#define OWNER_ONLY 0600
#define OWNER_ONLY_FOLDER 0700

/* A busy hour of a dozen accounts is below 200 KiB. */
#define MAX_FILE (1024 * 1024)

/* A window of an hour has fewer ticks. */
#define MAX_TICKS 2048

/* Calls further apart are not kept as one. */
#define LONGEST_SPAN (5 * G_USEC_PER_SEC)

/* What the times of two programs that save at once may differ by. */
#define SLACK (60 * G_USEC_PER_SEC)

/* Another program holds the file for some milliseconds; one that hangs must not hold us. */
#define LOCK_ATTEMPTS 100
#define LOCK_PAUSE (20 * 1000)

/* More scopes than a brand has accounts. */
#define MAX_SCOPES 256

static const ScoutJsonLimits ledger_limits = {
  .max_bytes = MAX_FILE,
  .max_depth = 8,
  .max_values = 200000,
  .max_string = 256,
};

/*
 * Record:
 * @blocked: microseconds that a block goes on
 *
 * A scope as the file has it, with times before the saving.
 */
typedef struct
{
  ScoutGraphScope *scope;
  char *name;
  gint64 blocked;
} Record;

static void
append_string (GString    *text,
               const char *string)
{
  g_string_append_c (text, '"');
  for (const char *c = string; *c != '\0'; c++)
    {
      if ((guchar) *c < 0x20)
        {
          g_string_append_printf (text, "\\u%04x", (guint) (guchar) *c);
          continue;
        }
      if (*c == '"' || *c == '\\')
        g_string_append_c (text, '\\');
      g_string_append_c (text, *c);
    }
  g_string_append_c (text, '"');
}

static void
append_scope (GString               *text,
              const char            *name,
              const ScoutGraphScope *scope,
              gint64                 now)
{
  const GArray *ticks = scope->window.ticks;

  g_string_append (text, "{\"name\":");
  append_string (text, name);
  g_string_append_printf (text, ",\"refusals\":%u,\"blocked\":%" G_GINT64_FORMAT ",\"calls\":[",
                          scope->n_refusals, MAX (0, scope->blocked_until - now));
  for (guint i = 0; i < ticks->len; i++)
    {
      const ScoutGraphTick *tick = &g_array_index (ticks, ScoutGraphTick, i);

      g_string_append_printf (text, "%s[%" G_GINT64_FORMAT ",%u,%" G_GINT64_FORMAT "]",
                              i > 0 ? "," : "", MAX (0, now - tick->time), tick->count,
                              tick->time - tick->begun);
    }
  g_string_append (text, "]}");
}

/*
 * {"boot":"f7d4…","time":81234567890,
 *  "scopes":[{"name":"app:1","refusals":0,"blocked":0,"calls":[[3000000,1,0],[10,2,400]]}]}
 *
 * Of calls there are: how many microseconds before "time" the last of them was made, how many they
 * are, and how long before the last one the first one was made.
 */
char *
_scout_graph_ledger_write (GHashTable *scopes,
                           const char *boot,
                           gint64      now)
{
  GString *text = g_string_new ("{\"boot\":");
  GHashTableIter iter;
  gpointer name = NULL;
  gpointer scope = NULL;
  gboolean is_first = TRUE;

  append_string (text, boot);
  g_string_append_printf (text, ",\"time\":%" G_GINT64_FORMAT ",\"scopes\":[", now);

  g_hash_table_iter_init (&iter, scopes);
  while (g_hash_table_iter_next (&iter, &name, &scope))
    {
      if (!is_first)
        g_string_append (text, ",\n");
      is_first = FALSE;
      append_scope (text, name, scope, now);
    }
  g_string_append (text, "]}\n");

  return g_string_free (text, FALSE);
}

/* A whole number between 0 and @max; other values count as the nearest, other types as 0. */
static gint64
read_amount (ScoutJsonReader *reader,
             gint64           max)
{
  double value = scout_json_reader_read_number (reader);

  if (!(value > 0.0))
    return 0;

  return value >= (double) max ? max : (gint64) value;
}

/* [age,count,span] */
static void
read_tick (ScoutJsonReader  *reader,
           ScoutGraphWindow *window)
{
  gint64 age = 0;
  gint64 count = 0;
  gint64 span = 0;
  ScoutGraphTick tick;

  if (!scout_json_reader_begin_array (reader))
    return;
  if (scout_json_reader_next_element (reader))
    age = read_amount (reader, G_MAXINT64 / 4);
  if (scout_json_reader_next_element (reader))
    count = read_amount (reader, G_MAXINT / 2);
  if (scout_json_reader_next_element (reader))
    span = read_amount (reader, LONGEST_SPAN);
  while (scout_json_reader_next_element (reader))
    ;

  tick = (ScoutGraphTick) { -age - span, -age, (guint) count };
  _scout_graph_window_restore (window, &tick);
}

static void
read_scope (ScoutJsonReader *reader,
            Record          *record)
{
  const char *name = NULL;

  scout_json_reader_begin_object (reader);
  while (scout_json_reader_next_member (reader, &name))
    {
      if (g_str_equal (name, "name"))
        {
          g_free (record->name);
          record->name = g_strdup (scout_json_reader_read_text (reader));
        }
      else if (g_str_equal (name, "refusals"))
        {
          record->scope->n_refusals = (guint) read_amount (reader, 64);
        }
      else if (g_str_equal (name, "blocked"))
        {
          record->blocked = read_amount (reader, G_TIME_SPAN_DAY);
        }
      else if (g_str_equal (name, "calls") &&
               scout_json_reader_peek (reader) == SCOUT_JSON_KIND_ARRAY)
        {
          scout_json_reader_begin_array (reader);
          while (scout_json_reader_next_element (reader))
            {
              if (record->scope->window.ticks->len < MAX_TICKS)
                read_tick (reader, &record->scope->window);
            }
        }
    }
}

static void
read_scopes (ScoutJsonReader *reader,
             GArray          *records)
{
  if (!scout_json_reader_begin_array (reader))
    return;

  while (records->len < MAX_SCOPES && scout_json_reader_next_element (reader))
    {
      Record record = { _scout_graph_scope_new (), NULL, 0 };

      read_scope (reader, &record);
      g_array_append_val (records, record);
    }
}

static void
clear_record (gpointer data)
{
  Record *record = data;

  g_clear_pointer (&record->scope, _scout_graph_scope_free);
  g_free (record->name);
}

/* Moves the times of a record, which are relative to its saving, to those of now. */
static void
place (Record *record,
       gint64  saved_at,
       gint64  now)
{
  GArray *ticks = record->scope->window.ticks;

  for (guint i = 0; i < ticks->len; i++)
    {
      ScoutGraphTick *tick = &g_array_index (ticks, ScoutGraphTick, i);

      tick->begun = MIN (tick->begun + saved_at, now);
      tick->time = MIN (tick->time + saved_at, now);
    }
  if (record->blocked > 0 && saved_at + record->blocked > now)
    record->scope->blocked_until = saved_at + record->blocked;
}

gboolean
_scout_graph_ledger_read (GHashTable *scopes,
                          GBytes     *text,
                          const char *boot,
                          gint64      now)
{
  g_autoptr (ScoutArena) arena = scout_arena_new (0);
  g_autoptr (ScoutJsonReader) reader = scout_json_reader_new (text, arena, &ledger_limits);
  g_autoptr (GArray) records = g_array_new (FALSE, FALSE, sizeof (Record));
  const char *name = NULL;
  const char *saved_boot = NULL;
  gint64 saved_at = 0;
  gboolean has_scopes = FALSE;

  g_array_set_clear_func (records, clear_record);
  scout_json_reader_begin_object (reader);
  while (scout_json_reader_next_member (reader, &name))
    {
      if (g_str_equal (name, "boot"))
        saved_boot = scout_json_reader_read_text (reader);
      else if (g_str_equal (name, "time"))
        saved_at = read_amount (reader, G_MAXINT64 / 4);
      else if (g_str_equal (name, "scopes"))
        {
          has_scopes = TRUE;
          read_scopes (reader, records);
        }
    }

  /* Saved before this start of the computer: at the latest at its very moment. */
  if (*boot == '\0' || g_strcmp0 (saved_boot, boot) != 0 || saved_at > now + SLACK)
    saved_at = 0;

  for (guint i = 0; i < records->len; i++)
    {
      Record *record = &g_array_index (records, Record, i);

      if (record->name == NULL || g_hash_table_contains (scopes, record->name))
        continue;
      place (record, saved_at, now);
      g_hash_table_insert (scopes, g_steal_pointer (&record->name),
                           g_steal_pointer (&record->scope));
    }

  return scout_json_reader_finish (reader, NULL) && has_scopes;
}

void
_scout_graph_ledger_add_news (GHashTable *scopes,
                              GHashTable *news)
{
  GHashTableIter iter;
  gpointer name = NULL;
  gpointer scope_news = NULL;

  g_hash_table_iter_init (&iter, news);
  while (g_hash_table_iter_next (&iter, &name, &scope_news))
    {
      ScoutGraphScope *scope = g_hash_table_lookup (scopes, name);

      if (scope == NULL)
        {
          scope = _scout_graph_scope_new ();
          g_hash_table_insert (scopes, g_strdup (name), scope);
        }
      _scout_graph_scope_add_news (scope, scope_news);
    }
}

GHashTable *
_scout_graph_ledger_take_news (GHashTable *scopes)
{
  GHashTable *news = _scout_graph_ledger_new ();
  GHashTableIter iter;
  gpointer name = NULL;
  gpointer scope = NULL;

  g_hash_table_iter_init (&iter, scopes);
  while (g_hash_table_iter_next (&iter, &name, &scope))
    {
      ScoutGraphScope *of_scope = _scout_graph_scope_take_news (scope);

      if (of_scope != NULL)
        g_hash_table_insert (news, g_strdup (name), of_scope);
    }

  return news;
}

void
_scout_graph_ledger_renew (GHashTable *scopes)
{
  GHashTableIter iter;
  gpointer scope = NULL;

  g_hash_table_iter_init (&iter, scopes);
  while (g_hash_table_iter_next (&iter, NULL, &scope))
    _scout_graph_scope_renew (scope);
}

static void
free_scope (gpointer data)
{
  _scout_graph_scope_free (data);
}

GHashTable *
_scout_graph_ledger_new (void)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, g_free, free_scope);
}

int
_scout_graph_ledger_lock (const char *path)
{
  g_autofree char *lock = g_strconcat (path, ".lock", NULL);
  g_autofree char *folder = g_path_get_dirname (path);
  int fd = -1;

  /* What cannot be made will be told when the file is stored. */
  g_mkdir_with_parents (folder, OWNER_ONLY_FOLDER);
  fd = g_open (lock, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, OWNER_ONLY);
  if (fd < 0)
    return -1;

  for (guint i = 0; i < LOCK_ATTEMPTS; i++)
    {
      if (flock (fd, LOCK_EX | LOCK_NB) == 0)
        return fd;
      g_usleep (LOCK_PAUSE);
    }
  close (fd);

  return -1;
}

void
_scout_graph_ledger_unlock (int fd)
{
  /* Closing it frees the lock. */
  if (fd >= 0)
    close (fd);
}

GBytes *
_scout_graph_ledger_load (const char *path)
{
  struct stat status;
  g_autofree char *data = NULL;
  gssize n_read = 0;
  gsize length = 0;
  int fd = g_open (path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0);

  if (fd < 0)
    return NULL;

  /* Neither a pipe that never ends nor a link to somebody else's file. */
  if (fstat (fd, &status) == 0 && S_ISREG (status.st_mode) && status.st_size <= MAX_FILE)
    {
      data = g_malloc (MAX_FILE);
      while (length < MAX_FILE && (n_read = read (fd, data + length, MAX_FILE - length)) > 0)
        length += (gsize) n_read;
    }
  close (fd);
  if (data == NULL)
    return NULL;

  return g_bytes_new (data, length);
}

gboolean
_scout_graph_ledger_store (const char  *path,
                           const char  *text,
                           GError     **error)
{
  g_autofree char *folder = g_path_get_dirname (path);

  if (g_mkdir_with_parents (folder, OWNER_ONLY_FOLDER) != 0)
    {
      g_set_error (error, G_FILE_ERROR, G_FILE_ERROR_FAILED, "The folder could not be made");
      return FALSE;
    }

  return g_file_set_contents_full (path, text, -1, G_FILE_SET_CONTENTS_CONSISTENT, OWNER_ONLY,
                                   error);
}

char *
_scout_graph_ledger_dup_boot (void)
{
  char *boot = NULL;

  if (!g_file_get_contents (BOOT_FILE, &boot, NULL, NULL))
    return g_strdup ("");

  return g_strstrip (boot);
}
