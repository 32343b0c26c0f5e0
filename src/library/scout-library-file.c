/* scout-library-file.c: opens the file of a library, of whatever age and health.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The tables, version by version, and what happens to files that are old, new or broken. A step of
 * the migration is never changed once it has been released: what comes later is one more step. */

#include "config.h"

#include "scout-library-file-private.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <sys/file.h>
#include <unistd.h>

/* Each brings a file from the version of its index to the next. Times are microseconds since 1970;
 * networks, endpoints and parameters have the catalogue's names. */
static const char * const migrations[] = {
  /* 1: searches, and where the window was. A search's texts are what scout_query_to_json() writes,
   * kept as they are even where this version cannot read them. */
  "CREATE TABLE saved_search ("
  "  id TEXT NOT NULL PRIMARY KEY,"
  "  name TEXT NOT NULL,"
  "  query TEXT NOT NULL,"
  "  saved_at INTEGER NOT NULL,"
  "  seen_at INTEGER,"
  "  seen_whole INTEGER NOT NULL DEFAULT 0"
  ") STRICT;"
  /* What the search found when it last ran, best first. */
  "CREATE TABLE sighting ("
  "  search TEXT NOT NULL REFERENCES saved_search ON DELETE CASCADE ON UPDATE CASCADE,"
  "  position INTEGER NOT NULL,"
  "  result TEXT NOT NULL,"
  "  PRIMARY KEY (search, position)"
  ") STRICT, WITHOUT ROWID;"
  "CREATE TABLE recent_search ("
  "  query TEXT NOT NULL PRIMARY KEY,"
  "  used_at INTEGER NOT NULL"
  ") STRICT;"
  "CREATE TABLE last_view ("
  "  id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),"
  "  place TEXT NOT NULL,"
  "  query TEXT,"
  "  creator TEXT,"
  "  position INTEGER NOT NULL"
  ") STRICT;",
  /* 2: creators, each once, and lists of them. A list without a name is the one of the starred,
   * which the interface names in the person's language. A card is what scout_creator_to_json ()
   * writes. */
  "CREATE TABLE creator ("
  "  id INTEGER NOT NULL PRIMARY KEY,"
  "  network TEXT NOT NULL,"
  "  creator_id TEXT NOT NULL,"
  "  card TEXT NOT NULL,"
  "  UNIQUE (network, creator_id)"
  ") STRICT;"
  "CREATE TABLE list ("
  "  id INTEGER NOT NULL PRIMARY KEY,"
  "  name TEXT"
  ") STRICT;"
  "CREATE TABLE list_member ("
  "  list INTEGER NOT NULL REFERENCES list ON DELETE CASCADE,"
  "  creator INTEGER NOT NULL REFERENCES creator ON DELETE CASCADE,"
  "  added_at INTEGER NOT NULL,"
  "  PRIMARY KEY (list, creator)"
  ") STRICT, WITHOUT ROWID;"
  "CREATE INDEX list_member_by_creator ON list_member (creator);"
  "INSERT INTO list (id, name) VALUES (1, NULL);"
  "ALTER TABLE last_view ADD COLUMN search TEXT;",
  /* 3: what the person writes about creators, who need not be on any list. */
  "CREATE TABLE note ("
  "  network TEXT NOT NULL,"
  "  creator_id TEXT NOT NULL,"
  "  text TEXT NOT NULL,"
  "  changed_at INTEGER NOT NULL,"
  "  PRIMARY KEY (network, creator_id)"
  ") STRICT, WITHOUT ROWID;",
  /* 4: what had been asked besides what was seen last: each search has a question of its own. */
  "CREATE TABLE last_query ("
  "  id INTEGER NOT NULL PRIMARY KEY,"
  "  query TEXT NOT NULL"
  ") STRICT;",
  /* 5: what was chosen on the page of the creator who was open. */
  "ALTER TABLE last_view ADD COLUMN choices TEXT;",
  /* 6: by which calls what is kept of creators came: path and parameters, without token. */
  "CREATE TABLE call ("
  "  id INTEGER NOT NULL PRIMARY KEY,"
  "  request TEXT NOT NULL UNIQUE"
  ") STRICT;"
  "CREATE TABLE creator_call ("
  "  creator INTEGER NOT NULL REFERENCES creator ON DELETE CASCADE,"
  "  told_at INTEGER NOT NULL,"
  "  call INTEGER NOT NULL REFERENCES call,"
  "  PRIMARY KEY (creator, told_at, call)"
  ") STRICT, WITHOUT ROWID;"
  "CREATE INDEX creator_call_by_call ON creator_call (call);",
};

int
_scout_library_file_get_version (void)
{
  return (int) G_N_ELEMENTS (migrations);
}

static gboolean
is_error (const GError      *error,
          ScoutLibraryError  code)
{
  return g_error_matches (error, SCOUT_LIBRARY_ERROR, (int) code);
}

static gboolean
read_version (ScoutDatabase  *database,
              gint64         *version,
              GError        **error)
{
  gint64 application_id = 0;
  gint64 n_tables = 0;
  gboolean is_ours = FALSE;

  if (!_scout_database_get_number (database, "PRAGMA application_id", &application_id, error) ||
      !_scout_database_get_number (database, "PRAGMA user_version", version, error))
    return FALSE;

  /* Before anything else is looked at: what is newer may have tables that this SQLite cannot read,
   * and would pass for damaged. */
  is_ours = application_id == SCOUT_LIBRARY_APPLICATION_ID;
  if (is_ours && *version > _scout_library_file_get_version ())
    {
      g_set_error (error, SCOUT_LIBRARY_ERROR, SCOUT_LIBRARY_ERROR_NEWER,
                   "The file has version %d, and this Scout knows %d", (int) *version,
                   _scout_library_file_get_version ());
      return FALSE;
    }

  if (!_scout_database_get_number (database, "SELECT count (*) FROM sqlite_schema", &n_tables,
                                   error))
    return FALSE;

  if ((n_tables == 0 && *version == 0) || (is_ours && *version >= 1))
    return TRUE;

  g_set_error_literal (error, SCOUT_LIBRARY_ERROR, SCOUT_LIBRARY_ERROR_DAMAGED,
                       "The file is not a library of Scout's");
  return FALSE;
}

static char *
dup_copy_path (const char *path,
               gint64      version)
{
  return g_strdup_printf ("%s.version-%d", path, (int) version);
}

void
_scout_library_file_drop_copies (const char *path)
{
  for (int version = 1; version < _scout_library_file_get_version (); version++)
    {
      g_autofree char *copy = dup_copy_path (path, version);

      g_unlink (copy);
    }
}

/* Into an empty file that only its owner may read: SQLite's own would be for everybody. Without a
 * copy there is no update, and nothing of half a copy stays to take up room. */
static gboolean
copy_old (ScoutDatabase  *database,
          const char     *path,
          gint64          version,
          GError        **error)
{
  static const char no_copy[] = "An update needs room for a copy of the file, which was not made";
  g_autofree char *copy = dup_copy_path (path, version);
  g_autoptr(ScoutStatement) statement = NULL;
  int fd = g_open (copy, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0600);

  if (fd < 0)
    {
      _scout_database_set_file_error (error, no_copy, errno);
      return FALSE;
    }
  close (fd);

  statement = _scout_database_prepare (database, "VACUUM INTO ?1", error);
  if (statement == NULL)
    return FALSE;

  _scout_statement_set_text (statement, 1, copy);
  if (_scout_database_change (database, statement, NULL, error))
    return TRUE;

  g_prefix_error (error, "%s: ", no_copy);
  g_unlink (copy);
  return FALSE;
}

static gboolean
take_step (ScoutDatabase  *database,
           gint64          version,
           GError        **error)
{
  g_autofree char *marks = g_strdup_printf ("PRAGMA application_id = %d; PRAGMA user_version = %d;",
                                            SCOUT_LIBRARY_APPLICATION_ID, (int) version + 1);

  if (_scout_database_run (database, "BEGIN IMMEDIATE", error) &&
      _scout_database_run (database, migrations[version], error) &&
      _scout_database_run (database, marks, error) &&
      _scout_database_run (database, "COMMIT", error))
    return TRUE;

  _scout_database_run (database, "ROLLBACK", NULL);
  return FALSE;
}

static gboolean
migrate (ScoutDatabase  *database,
         const char     *path,
         gint64          version,
         GError        **error)
{
  if (version > 0 && version < _scout_library_file_get_version () &&
      !copy_old (database, path, version, error))
    return FALSE;

  for (; version < _scout_library_file_get_version (); version++)
    {
      if (!take_step (database, version, error))
        return FALSE;
    }

  return TRUE;
}

static ScoutDatabase *
open_present (const char  *path,
              gboolean    *is_updated,
              GError     **error)
{
  static const char durable[] = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;";
  ScoutDatabase *database = _scout_database_open (path, error);
  gint64 version = 0;

  if (database == NULL)
    return NULL;

  if (read_version (database, &version, error) &&
      _scout_database_check (database, error) &&
      _scout_database_run (database, durable, error) &&
      migrate (database, path, version, error))
    {
      *is_updated = version < _scout_library_file_get_version ();
      return database;
    }

  _scout_database_abandon (database);
  return NULL;
}

/* What belongs to a file: the last changes are in its journal. The file itself comes last. */
static const char * const endings[] = { "-wal", "-journal", "" };

static gboolean
is_taken (const char *path)
{
  for (gsize i = 0; i < G_N_ELEMENTS (endings); i++)
    {
      g_autofree char *full = g_strconcat (path, endings[i], NULL);
      GStatBuf status;

      if (g_lstat (full, &status) == 0)
        return TRUE;
    }

  return FALSE;
}

/* Where nothing is yet, so that no earlier file is lost. */
static char *
find_place (const char *path)
{
  g_autoptr(GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *stamp = g_date_time_format (now, "%Y%m%d-%H%M%S");
  char *place = g_strdup_printf ("%s.damaged-%s", path, stamp);

  for (guint i = 2; is_taken (place); i++)
    {
      g_free (place);
      place = g_strdup_printf ("%s.damaged-%s-%u", path, stamp, i);
    }

  return place;
}

/* The journal first: left behind, it would be taken for that of the file which comes next. */
static gboolean
move_aside (const char  *path,
            const char  *place,
            GError     **error)
{
  for (gsize i = 0; i < G_N_ELEMENTS (endings); i++)
    {
      g_autofree char *from = g_strconcat (path, endings[i], NULL);
      g_autofree char *to = g_strconcat (place, endings[i], NULL);

      if (g_rename (from, to) != 0 && (errno != ENOENT || *endings[i] == '\0'))
        {
          g_set_error (error, SCOUT_LIBRARY_ERROR, SCOUT_LIBRARY_ERROR_DAMAGED,
                       "The damaged file could not be moved aside: %s", g_strerror (errno));
          return FALSE;
        }
    }

  return TRUE;
}

/* Of two programs that find the same damaged file, the second would move aside what the first has
 * just begun: SQLite's own lock is gone while there is no file. So they open one after the other.
 * The lock is the folder's, as the file changes; it ends with the descriptor, and so with a program
 * that is killed. Where a file system has no such locks, there is none. */
int
_scout_library_file_lock_folder (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  int fd = g_open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

  while (fd >= 0 && flock (fd, LOCK_EX) != 0 && errno == EINTR)
    ;

  return fd;
}

static ScoutDatabase *
open_or_replace (const char  *path,
                 char       **set_aside,
                 gboolean    *is_updated,
                 GError     **error)
{
  g_autofree char *place = NULL;
  g_autoptr(GError) local_error = NULL;
  ScoutDatabase *database = open_present (path, is_updated, &local_error);

  if (database != NULL)
    return database;

  if (!is_error (local_error, SCOUT_LIBRARY_ERROR_DAMAGED))
    {
      g_propagate_error (error, g_steal_pointer (&local_error));
      return NULL;
    }

  place = find_place (path);
  g_message ("The library is damaged (%s); it is kept as %s", local_error->message, place);
  if (!move_aside (path, place, error))
    return NULL;

  database = open_present (path, is_updated, error);
  if (database != NULL)
    *set_aside = g_steal_pointer (&place);

  return database;
}

ScoutDatabase *
_scout_library_file_open (const char  *asked_path,
                          char       **set_aside,
                          gboolean    *is_updated,
                          GError     **error)
{
  g_autofree char *path = _scout_database_make_folder (asked_path, error);
  ScoutDatabase *database = NULL;
  int lock = -1;

  *set_aside = NULL;
  *is_updated = FALSE;
  if (path == NULL)
    return NULL;

  lock = _scout_library_file_lock_folder (path);
  database = open_or_replace (path, set_aside, is_updated, error);
  if (lock >= 0)
    close (lock);

  return database;
}
