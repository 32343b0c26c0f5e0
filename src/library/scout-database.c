/* scout-database.c: one connection to one SQLite file.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Opens a file in the one way that is safe: made for its owner only, never through a link, locked
 * for this program alone, every commit on the disk before it counts, and nothing in the file can
 * make SQLite run anything (docs/decisions/011-library.md). Errors get their meaning here. Runs in
 * the library's worker. */

#include "config.h"

#include "scout-database-private.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#define OWNER_ONLY 0600
#define EVERYBODY_ELSE 0077
#define OWNER_ONLY_FOLDER 0700

/* How long a Scout that is just closing may hold the file. */
#define BUSY_TIMEOUT_MS 2000

/* No row of ours comes near: what is longer was not written by Scout. */
#define MAX_ROW (8 * 1024 * 1024)

G_DEFINE_QUARK (scout-library-error-quark, scout_library_error)

struct _ScoutDatabase
{
  sqlite3 *handle; /* (owned) */
};

static gboolean
has_no_room (sqlite3_file *file)
{
  int number = 0;

  if (file == NULL || file->pMethods == NULL ||
      file->pMethods->xFileControl (file, SQLITE_FCNTL_LAST_ERRNO, &number) != SQLITE_OK)
    return FALSE;

  return number == ENOSPC || number == EDQUOT || number == EFBIG;
}

/* SQLite tells a disk without room from a quota and from a largest size of files, and these two not
 * from a disk that fails; people can do the same about all but the last. Each file knows what went
 * wrong with it last; sqlite3_system_errno () has what went wrong after it. */
static gboolean
is_full (sqlite3 *handle,
         int      status)
{
  sqlite3_file *file = NULL;
  sqlite3_file *journal = NULL;

  if ((status & 0xff) == SQLITE_FULL)
    return TRUE;
  if (status != SQLITE_IOERR_WRITE)
    return FALSE;

  sqlite3_file_control (handle, "main", SQLITE_FCNTL_FILE_POINTER, &file);
  sqlite3_file_control (handle, "main", SQLITE_FCNTL_JOURNAL_POINTER, &journal);

  return has_no_room (journal) || has_no_room (file);
}

static ScoutLibraryError
get_meaning (sqlite3 *handle,
             int      status)
{
  int number = sqlite3_system_errno (handle);

  if (is_full (handle, status))
    return SCOUT_LIBRARY_ERROR_FULL;

  switch (status & 0xff)
    {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      return SCOUT_LIBRARY_ERROR_DAMAGED;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return SCOUT_LIBRARY_ERROR_BUSY;
    case SQLITE_READONLY:
    case SQLITE_PERM:
      return SCOUT_LIBRARY_ERROR_READ_ONLY;
    case SQLITE_CANTOPEN:
      return number == EACCES || number == EROFS || number == EPERM
               ? SCOUT_LIBRARY_ERROR_READ_ONLY : SCOUT_LIBRARY_ERROR_FAILED;
    default:
      return SCOUT_LIBRARY_ERROR_FAILED;
    }
}

static void
set_error (GError  **error,
           sqlite3  *handle)
{
  int status = sqlite3_extended_errcode (handle);
  /* SQLite's own words are "unable to open database file", which helps nobody. */
  const char *message = status == SQLITE_CANTOPEN_SYMLINK
                          ? "The file is a link to another one, and is not followed"
                          : sqlite3_errmsg (handle);

  g_set_error (error, SCOUT_LIBRARY_ERROR, get_meaning (handle, status), "%s (SQLite %d)", message,
               status);
}

void
_scout_database_set_file_error (GError     **error,
                                const char  *what,
                                int          number)
{
  ScoutLibraryError code = SCOUT_LIBRARY_ERROR_FAILED;

  if (number == EACCES || number == EROFS || number == EPERM)
    code = SCOUT_LIBRARY_ERROR_READ_ONLY;
  else if (number == ENOSPC || number == EDQUOT)
    code = SCOUT_LIBRARY_ERROR_FULL;
  g_set_error (error, SCOUT_LIBRARY_ERROR, code, "%s: %s", what, g_strerror (number));
}

char *
_scout_database_make_folder (const char  *path,
                             GError     **error)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *name = g_path_get_basename (path);
  char *real_folder = NULL; /* (owned): of the C library's */
  char *real_path = NULL;

  if (g_mkdir_with_parents (folder, OWNER_ONLY_FOLDER) != 0)
    {
      _scout_database_set_file_error (error, "The folder could not be made", errno);
      return NULL;
    }

  real_folder = realpath (folder, NULL);
  if (real_folder == NULL)
    {
      _scout_database_set_file_error (error, "The folder could not be found", errno);
      return NULL;
    }
  real_path = g_build_filename (real_folder, name, NULL);
  free (real_folder);

  return real_path;
}

/* SQLite would make the file readable for everybody whom the umask lets; its journal inherits. */
static gboolean
make_file (const char  *path,
           GError     **error)
{
  int fd = g_open (path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, OWNER_ONLY);

  if (fd >= 0)
    close (fd);
  else if (errno != EEXIST)
    {
      _scout_database_set_file_error (error, "The file could not be made", errno);
      return FALSE;
    }

  return TRUE;
}

/* What came out of a backup, or from another program, may be readable for others. By name and not
 * by descriptor: to close one would let go of the locks that this program has on the file. A file
 * system that knows no permissions is left as it is. */
static void
make_private (const char *path,
              const char *ending)
{
  g_autofree char *full = g_strconcat (path, ending, NULL);
  GStatBuf status;

  if (g_lstat (full, &status) == 0 && S_ISREG (status.st_mode) && status.st_uid == geteuid () &&
      (status.st_mode & EVERYBODY_ELSE) != 0 &&
      fchmodat (AT_FDCWD, full, status.st_mode & OWNER_ONLY, AT_SYMLINK_NOFOLLOW) != 0)
    g_message ("Others may read the library as well: %s", g_strerror (errno));
}

static void
harden (sqlite3 *handle)
{
  sqlite3_extended_result_codes (handle, 1);
  sqlite3_busy_timeout (handle, BUSY_TIMEOUT_MS);
  sqlite3_limit (handle, SQLITE_LIMIT_LENGTH, MAX_ROW);
  sqlite3_limit (handle, SQLITE_LIMIT_ATTACHED, 1);
  sqlite3_limit (handle, SQLITE_LIMIT_WORKER_THREADS, 0);
  sqlite3_db_config (handle, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
  sqlite3_db_config (handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
  sqlite3_db_config (handle, SQLITE_DBCONFIG_ENABLE_FKEY, 1, NULL);
}

ScoutDatabase *
_scout_database_open (const char  *path,
                      GError     **error)
{
  /* Exclusive first: then not even reading makes files that others could share. None of these
   * reads the tables' definitions, which may be a newer Scout's. */
  static const char settings[] =
    "PRAGMA locking_mode = EXCLUSIVE;"
    "PRAGMA cell_size_check = ON;"
    "PRAGMA secure_delete = ON;";
  static const char * const endings[] = { "", "-wal", "-journal" };
  g_autoptr(ScoutDatabase) self = NULL;

  if (!make_file (path, error))
    return NULL;
  for (gsize i = 0; i < G_N_ELEMENTS (endings); i++)
    make_private (path, endings[i]);

  self = g_new0 (ScoutDatabase, 1);
  if (sqlite3_open_v2 (path, &self->handle,
                       SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_NOMUTEX,
                       NULL) != SQLITE_OK)
    {
      set_error (error, self->handle);
      return NULL;
    }

  /* SQLite opens what cannot be written for reading, and says so only when it is too late. */
  if (sqlite3_db_readonly (self->handle, "main") == 1)
    {
      g_set_error_literal (error, SCOUT_LIBRARY_ERROR, SCOUT_LIBRARY_ERROR_READ_ONLY,
                           "The file cannot be written");
      return NULL;
    }

  harden (self->handle);
  if (!_scout_database_run (self, settings, error) ||
      /* Takes the lock, which is then kept. */
      !_scout_database_run (self, "BEGIN IMMEDIATE; COMMIT;", error))
    {
      _scout_database_abandon (g_steal_pointer (&self));
      return NULL;
    }

  return g_steal_pointer (&self);
}

void
_scout_database_close (ScoutDatabase *self)
{
  int status = sqlite3_close (self->handle);

  /* Statements live in blocks that end before the connection does. */
  g_assert (status == SQLITE_OK);
  g_free (self);
}

void
_scout_database_abandon (ScoutDatabase *self)
{
  sqlite3_db_config (self->handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, NULL);
  _scout_database_close (self);
}

gboolean
_scout_database_check (ScoutDatabase  *self,
                       GError        **error)
{
  g_autoptr(ScoutStatement) statement = NULL;
  const char *answer = NULL;

  statement = _scout_database_prepare (self, "PRAGMA quick_check (1)", error);
  if (statement == NULL || !_scout_database_next (self, statement, error))
    return FALSE;

  answer = _scout_statement_get_text (statement, 0);
  if (g_strcmp0 (answer, "ok") == 0)
    return TRUE;

  g_set_error (error, SCOUT_LIBRARY_ERROR, SCOUT_LIBRARY_ERROR_DAMAGED, "%s",
               answer != NULL ? answer : "no answer");
  return FALSE;
}

gboolean
_scout_database_run (ScoutDatabase  *self,
                     const char     *sql,
                     GError        **error)
{
  if (sqlite3_exec (self->handle, sql, NULL, NULL, NULL) == SQLITE_OK)
    return TRUE;

  set_error (error, self->handle);
  return FALSE;
}

gboolean
_scout_database_get_number (ScoutDatabase  *self,
                            const char     *sql,
                            gint64         *number,
                            GError        **error)
{
  g_autoptr(ScoutStatement) statement = _scout_database_prepare (self, sql, error);
  g_autoptr(GError) local_error = NULL;

  *number = 0;
  if (statement == NULL)
    return FALSE;

  if (_scout_database_next (self, statement, &local_error))
    *number = sqlite3_column_int64 (statement, 0);
  if (local_error != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local_error));
      return FALSE;
    }

  return TRUE;
}

ScoutStatement *
_scout_database_prepare (ScoutDatabase  *self,
                         const char     *sql,
                         GError        **error)
{
  sqlite3_stmt *statement = NULL;

  if (sqlite3_prepare_v3 (self->handle, sql, -1, 0, &statement, NULL) != SQLITE_OK)
    set_error (error, self->handle);

  return statement;
}

gboolean
_scout_database_next (ScoutDatabase   *self,
                      ScoutStatement  *statement,
                      GError         **error)
{
  int status = sqlite3_step (statement);

  if (status == SQLITE_ROW)
    return TRUE;
  if (status != SQLITE_DONE)
    set_error (error, self->handle);

  return FALSE;
}

gboolean
_scout_database_is_too_large (ScoutDatabase *self)
{
  return sqlite3_errcode (self->handle) == SQLITE_TOOBIG;
}

gboolean
_scout_database_find_row (ScoutDatabase   *self,
                          ScoutStatement  *statement,
                          gint64           key,
                          GError         **error)
{
  g_autoptr(GError) local_error = NULL;

  sqlite3_reset (statement);
  _scout_statement_set_number (statement, 1, key);
  if (_scout_database_next (self, statement, &local_error))
    return TRUE;

  if (local_error != NULL && _scout_database_is_too_large (self))
    g_message ("A row is larger than Scout writes any, and is left alone");
  else if (local_error != NULL)
    g_propagate_error (error, g_steal_pointer (&local_error));

  return FALSE;
}

gboolean
_scout_database_change (ScoutDatabase   *self,
                        ScoutStatement  *statement,
                        int             *n_changed,
                        GError         **error)
{
  g_autoptr(GError) local_error = NULL;
  gboolean has_row = _scout_database_next (self, statement, &local_error);

  g_assert (!has_row);
  if (n_changed != NULL)
    *n_changed = sqlite3_changes (self->handle);
  sqlite3_reset (statement);
  if (local_error == NULL)
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&local_error));
  return FALSE;
}

void
_scout_statement_set_text (ScoutStatement *self,
                           int             index,
                           const char     *text)
{
  /* A text beyond MAX_ROW stays unset, which the column refuses. */
  if (text != NULL)
    sqlite3_bind_text (self, index, text, -1, SQLITE_STATIC);
  else
    sqlite3_bind_null (self, index);
}

void
_scout_statement_set_number (ScoutStatement *self,
                             int             index,
                             gint64          number)
{
  sqlite3_bind_int64 (self, index, number);
}

const char *
_scout_statement_get_text (ScoutStatement *self,
                           int             index)
{
  const char *text = (const char *) sqlite3_column_text (self, index);

  /* Somebody else may have written the file. */
  return text != NULL && g_utf8_validate (text, -1, NULL) ? text : NULL;
}
