/* library-fixture.c: a library with a real file in a folder of its own.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "library-fixture.h"

#include "scout-query-builder.h"

#include <glib/gstdio.h>
#include <sqlite3.h>

LibraryFixture *
library_fixture_new (void)
{
  LibraryFixture *self = g_new0 (LibraryFixture, 1);
  g_autoptr(GError) error = NULL;

  self->folder = g_dir_make_tmp ("scout-library-XXXXXX", &error);
  g_assert_no_error (error);
  self->path = g_build_filename (self->folder, "kept", "1.db", NULL);
  self->catalog = scout_catalog_new (TRUE);
  self->clock = scout_manual_clock_new (LIBRARY_FIXTURE_START);

  return self;
}

static void
remove_folder (const char *path)
{
  g_autoptr(GDir) folder = g_dir_open (path, 0, NULL);
  const char *name = NULL;

  while (folder != NULL && (name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      if (g_file_test (child, G_FILE_TEST_IS_DIR))
        remove_folder (child);
      else
        g_assert_cmpint (g_unlink (child), ==, 0);
    }
  g_assert_cmpint (g_rmdir (path), ==, 0);
}

void
library_fixture_free (LibraryFixture *self)
{
  library_fixture_close (self);
  remove_folder (self->folder);
  g_object_unref (self->clock);
  g_object_unref (self->catalog);
  g_free (self->path);
  g_free (self->folder);
  g_free (self);
}

void
library_fixture_got_cb (GObject      *source,
                        GAsyncResult *result,
                        gpointer      user_data)
{
  *(GAsyncResult **) user_data = g_object_ref (result);
}

GAsyncResult *
library_fixture_wait (GAsyncResult **result)
{
  while (*result == NULL)
    g_main_context_iteration (NULL, TRUE);

  return g_steal_pointer (result);
}

gboolean
library_fixture_finish (LibraryFixture  *self,
                        GAsyncResult   **result,
                        GError         **error)
{
  g_autoptr(GAsyncResult) got = library_fixture_wait (result);

  return scout_library_finish (self->library, got, error);
}

GPtrArray *
library_fixture_list_one (ScoutCreator *creator)
{
  GPtrArray *creators = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (creators, g_object_ref (creator));
  return creators;
}

void
library_fixture_finish_change (LibraryFixture  *self,
                               GAsyncResult   **result)
{
  g_autoptr(GError) error = NULL;

  g_assert_true (library_fixture_finish (self, result, &error));
  g_assert_no_error (error);
  scout_manual_clock_advance (SCOUT_MANUAL_CLOCK (self->clock), G_USEC_PER_SEC);
}

void
library_fixture_star (LibraryFixture *self,
                      ScoutCreator   *creator)
{
  g_autoptr(GPtrArray) creators = library_fixture_list_one (creator);
  GAsyncResult *result = NULL;

  scout_library_save_creators_async (self->library, creators, library_fixture_got_cb, &result);
  library_fixture_finish_change (self, &result);
}

void
library_fixture_unstar (LibraryFixture *self,
                        ScoutCreator   *creator)
{
  g_autoptr(GPtrArray) creators = library_fixture_list_one (creator);
  GAsyncResult *result = NULL;

  scout_library_remove_creators_async (self->library, creators, library_fixture_got_cb, &result);
  library_fixture_finish_change (self, &result);
}

void
library_fixture_close (LibraryFixture *self)
{
  GAsyncResult *result = NULL;
  g_autoptr(GError) error = NULL;

  if (self->library == NULL)
    return;

  scout_library_close_async (self->library, library_fixture_got_cb, &result);
  library_fixture_finish (self, &result, &error);
  g_assert_no_error (error);
  /* A result holds the library until its callback is over. */
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_finalize_object (g_steal_pointer (&self->library));
}

gboolean
library_fixture_open (LibraryFixture  *self,
                      char           **set_aside,
                      GError         **error)
{
  GAsyncResult *result = NULL;
  g_autoptr(GAsyncResult) got = NULL;

  library_fixture_close (self);
  self->library = scout_library_new (self->path, self->catalog, self->clock);
  scout_library_open_async (self->library, library_fixture_got_cb, &result);
  got = library_fixture_wait (&result);

  return scout_library_open_finish (self->library, got, set_aside, error);
}

void
library_fixture_reopen (LibraryFixture *self)
{
  g_autofree char *set_aside = NULL;
  g_autoptr(GError) error = NULL;
  gboolean is_open = library_fixture_open (self, &set_aside, &error);

  g_assert_no_error (error);
  g_assert_true (is_open);
  g_assert_null (set_aside);
  g_assert_true (scout_library_is_open (self->library));
}

ScoutQuery *
library_fixture_make_query (LibraryFixture *self,
                            const char     *words)
{
  g_autoptr(ScoutQueryBuilder) builder =
    scout_query_builder_new (self->catalog, SCOUT_NETWORK_FACEBOOK, "creators");

  scout_query_builder_set_text (builder, "query", words);

  return scout_query_builder_build (builder);
}

ScoutSavedSearch *
library_fixture_save (LibraryFixture *self,
                      const char     *name,
                      ScoutSighting  *sighting)
{
  g_autoptr(ScoutQuery) query = library_fixture_make_query (self, name);
  GAsyncResult *result = NULL;
  g_autoptr(GAsyncResult) got = NULL;
  g_autoptr(GError) error = NULL;
  ScoutSavedSearch *search = NULL;

  scout_library_save_search_async (self->library, name, query, sighting, library_fixture_got_cb,
                                   &result);
  got = library_fixture_wait (&result);
  search = scout_library_save_search_finish (self->library, got, &error);
  g_assert_no_error (error);

  return search;
}

static sqlite3 *
open_sql (LibraryFixture *self,
          const char     *sql)
{
  sqlite3 *handle = NULL;

  g_assert_null (self->library);
  g_assert_cmpint (sqlite3_open (self->path, &handle), ==, SQLITE_OK);
  if (sqlite3_exec (handle, sql, NULL, NULL, NULL) != SQLITE_OK)
    g_error ("%s: %s", sql, sqlite3_errmsg (handle));

  return handle;
}

void
library_fixture_run_sql (LibraryFixture *self,
                         const char     *sql)
{
  g_assert_cmpint (sqlite3_close (open_sql (self, sql)), ==, SQLITE_OK);
}

void
library_fixture_run_sql_and_die (LibraryFixture *self,
                                 const char     *sql)
{
  sqlite3 *handle = open_sql (self, sql);

  /* To the file this is what being killed is. */
  g_assert_cmpint (sqlite3_db_config (handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, NULL), ==,
                   SQLITE_OK);
  g_assert_cmpint (sqlite3_close (handle), ==, SQLITE_OK);
}

char *
library_fixture_find (LibraryFixture *self,
                      const char     *infix)
{
  g_autofree char *path = g_path_get_dirname (self->path);
  g_autoptr(GDir) folder = g_dir_open (path, 0, NULL);
  const char *name = NULL;

  while (folder != NULL && (name = g_dir_read_name (folder)) != NULL)
    {
      if (strstr (name, infix) != NULL)
        return g_build_filename (path, name, NULL);
    }

  return NULL;
}

void
library_fixture_assert_error (LibraryFixture    *self,
                              ScoutLibraryError  code)
{
  g_autofree char *set_aside = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_false (library_fixture_open (self, &set_aside, &error));
  g_assert_error (error, SCOUT_LIBRARY_ERROR, (int) code);
  g_assert_null (set_aside);
  g_assert_false (scout_library_is_open (self->library));
}

guint
library_fixture_count_searches (LibraryFixture *self)
{
  return g_list_model_get_n_items (scout_library_get_searches (self->library));
}

void
library_fixture_save_one (LibraryFixture *self,
                          const char     *name)
{
  g_autoptr(ScoutSavedSearch) search = library_fixture_save (self, name, NULL);
}

GBytes *
library_fixture_read_file (const char *path)
{
  char *contents = NULL;
  gsize length = 0;
  g_autoptr(GError) error = NULL;

  g_file_get_contents (path, &contents, &length, &error);
  g_assert_no_error (error);

  return g_bytes_new_take (contents, length);
}
