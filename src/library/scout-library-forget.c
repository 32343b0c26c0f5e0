/* scout-library-forget.c: deletes what is kept for one brand.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Whatever Scout puts beside a library's file has the file's name and an ending: this is the one
 * place that knows them all. Deleting is a worker's errand like any change, so that the program
 * does not end in the middle of it. The file itself goes last: until then it is the brand's, and
 * can be forgotten again where something went wrong. */

#include "config.h"

#include "scout-library-forget.h"

#include "scout-library-file-private.h"
#include "scout-library-forget-private.h"
#include "scout-library-worker-private.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

/* SQLite's own files: Scout makes no "-shm", but other programs that look into the file do. */
static const char * const journals[] = { "-wal", "-journal", "-shm" };

/* What is left from before an update and from files that were damaged, each with journals. */
static const char * const beginnings[] = { ".version-", ".damaged-" };

static gboolean
belongs_to (const char *name,
            const char *file_name)
{
  const char *ending = name + strlen (file_name);

  if (!g_str_has_prefix (name, file_name))
    return FALSE;

  for (gsize i = 0; i < G_N_ELEMENTS (journals); i++)
    {
      if (g_str_equal (ending, journals[i]))
        return TRUE;
    }
  for (gsize i = 0; i < G_N_ELEMENTS (beginnings); i++)
    {
      if (g_str_has_prefix (ending, beginnings[i]))
        return TRUE;
    }

  return FALSE;
}

/* What is gone already is as good as deleted. Only the first error is kept. */
static void
delete_file (const char  *path,
             GError     **error)
{
  if (g_unlink (path) != 0 && errno != ENOENT && *error == NULL)
    _scout_database_set_file_error (error, "A file could not be deleted", errno);
}

static gboolean
delete_files (const char  *path,
              GError     **error)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *file_name = g_path_get_basename (path);
  g_autoptr(GDir) entries = g_dir_open (folder, 0, NULL);
  g_autoptr(GError) local_error = NULL;
  const char *name = NULL;

  while (entries != NULL && (name = g_dir_read_name (entries)) != NULL)
    {
      g_autofree char *other = g_build_filename (folder, name, NULL);

      if (belongs_to (name, file_name))
        delete_file (other, &local_error);
    }
  /* What cannot be looked into may hide a copy: the file is kept as a sign of it. */
  if (entries == NULL)
    _scout_database_set_file_error (&local_error, "The folder could not be read", errno);
  if (local_error == NULL)
    delete_file (path, &local_error);

  if (local_error == NULL)
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&local_error));
  return FALSE;
}

/* With the file open nobody else has it. A file that cannot be opened for another reason than
 * somebody else, such as a damaged one, is deleted all the same. */
static gboolean
delete_unless_busy (const char  *path,
                    GError     **error)
{
  g_autoptr(GError) local_error = NULL;
  ScoutDatabase *database = NULL;
  gboolean is_deleted = FALSE;

  if (g_file_test (path, G_FILE_TEST_EXISTS))
    database = _scout_database_open (path, &local_error);
  if (g_error_matches (local_error, SCOUT_LIBRARY_ERROR, SCOUT_LIBRARY_ERROR_BUSY))
    {
      g_propagate_error (error, g_steal_pointer (&local_error));
      return FALSE;
    }

  is_deleted = delete_files (path, error);
  if (database != NULL)
    _scout_database_abandon (database);

  return is_deleted;
}

gboolean
_scout_library_forget_files (const char  *path,
                             GError     **error)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *real_path = NULL;
  gboolean is_deleted = FALSE;
  int lock = -1;

  if (!g_file_test (folder, G_FILE_TEST_EXISTS))
    return TRUE;

  real_path = _scout_database_make_folder (path, error);
  if (real_path == NULL)
    return FALSE;

  lock = _scout_library_file_lock_folder (real_path);
  is_deleted = delete_unless_busy (real_path, error);
  if (lock >= 0)
    {
      /* Forgotten is forgotten, also if the power fails now. */
      fsync (lock);
      close (lock);
    }

  return is_deleted;
}

void
scout_library_forget_async (const char          *path,
                            GAsyncReadyCallback  callback,
                            gpointer             user_data)
{
  g_autoptr(GTask) task = NULL;
  ScoutLibraryWorker *worker = NULL;

  g_return_if_fail (path != NULL);

  worker = _scout_library_worker_new ();
  task = g_task_new (NULL, NULL, callback, user_data);
  g_task_set_source_tag (task, scout_library_forget_async);
  g_task_set_task_data (task, worker, (GDestroyNotify) _scout_library_worker_free);
  _scout_library_worker_forget (worker, path, task);
}

gboolean
scout_library_forget_finish (GAsyncResult  *result,
                             GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
