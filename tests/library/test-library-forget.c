/* test-library-forget.c: nothing of a forgotten brand is left, and nothing else is lost.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "library-fixture.h"

#include "scout-library-forget.h"

#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#define NOBODY 65534

/* Tells a child process where the file of its parent is. */
#define PATH_VARIABLE "SCOUT_TEST_LIBRARY"

static gboolean
forget (const char  *path,
        GError     **error)
{
  GAsyncResult *result = NULL;
  g_autoptr(GAsyncResult) got = NULL;

  scout_library_forget_async (path, library_fixture_got_cb, &result);
  got = library_fixture_wait (&result);

  return scout_library_forget_finish (got, error);
}

static void
forget_well (const char *path)
{
  g_autoptr(GError) error = NULL;
  gboolean is_forgotten = forget (path, &error);

  g_assert_no_error (error);
  g_assert_true (is_forgotten);
}

static guint
count_files (LibraryFixture *fixture)
{
  g_autofree char *path = g_path_get_dirname (fixture->path);
  g_autoptr(GDir) folder = g_dir_open (path, 0, NULL);
  guint n_files = 0;

  while (folder != NULL && g_dir_read_name (folder) != NULL)
    n_files++;

  return n_files;
}

static void
put (LibraryFixture *fixture,
     const char     *name)
{
  g_autofree char *folder = g_path_get_dirname (fixture->path);
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr(GError) error = NULL;

  g_file_set_contents (path, "something", -1, &error);
  g_assert_no_error (error);
}

/* A library with a past: an update, damage, and a journal of a program that was killed. */
static void
make_past (LibraryFixture *fixture)
{
  g_autofree char *set_aside = NULL;
  g_autoptr(GError) error = NULL;

  library_fixture_reopen (fixture);
  library_fixture_save_one (fixture, "cookies");
  library_fixture_close (fixture);
  library_fixture_run_sql (fixture, LIBRARY_FIXTURE_BACK_TO_1);
  library_fixture_reopen (fixture);
  library_fixture_close (fixture);
  library_fixture_run_sql_and_die (fixture, "UPDATE saved_search SET name = 'tea'");
  g_file_set_contents (fixture->path, "This is no database, whatever its name says", -1, &error);
  g_assert_no_error (error);
  g_test_expect_message ("scout-library", G_LOG_LEVEL_MESSAGE, "The library is damaged*");
  g_assert_true (library_fixture_open (fixture, &set_aside, &error));
  g_test_assert_expected_messages ();
  g_assert_nonnull (set_aside);
  library_fixture_save_one (fixture, "more cookies");
  library_fixture_close (fixture);
  library_fixture_run_sql_and_die (fixture, "UPDATE saved_search SET name = 'coffee'");
}

static void
test_all (void)
{
  static const char * const others[] = { "11.db", "11.db-wal", "1.dbx", "1.db.txt", "21.db",
                                         "1.damaged-1", "page-1.db" };
  g_autoptr(LibraryFixture) fixture = library_fixture_new ();

  make_past (fixture);
  /* As another program leaves them. */
  put (fixture, "1.db-shm");
  put (fixture, "1.db-journal");
  put (fixture, "1.db.version-1-journal");
  /* The file, its journals, a copy with one, and a damaged file with its journal. */
  g_assert_cmpuint (count_files (fixture), ==, 8);
  for (gsize i = 0; i < G_N_ELEMENTS (others); i++)
    put (fixture, others[i]);

  forget_well (fixture->path);
  g_assert_cmpuint (count_files (fixture), ==, G_N_ELEMENTS (others));
  for (gsize i = 0; i < G_N_ELEMENTS (others); i++)
    {
      g_autofree char *path = library_fixture_find (fixture, others[i]);

      g_assert_nonnull (path);
    }

  /* Who comes back begins with nothing. */
  library_fixture_reopen (fixture);
  g_assert_cmpuint (library_fixture_count_searches (fixture), ==, 0);
}

/* Not even an empty folder is made by forgetting. */
static void
test_nothing (void)
{
  g_autoptr(LibraryFixture) fixture = library_fixture_new ();
  g_autofree char *folder = g_path_get_dirname (fixture->path);

  forget_well (fixture->path);
  g_assert_false (g_file_test (folder, G_FILE_TEST_EXISTS));

  library_fixture_reopen (fixture);
  library_fixture_close (fixture);
  forget_well (fixture->path);
  forget_well (fixture->path);
  g_assert_cmpuint (count_files (fixture), ==, 0);
}

/* What cannot be read as a library is forgotten like one that can. */
static void
test_unreadable (void)
{
  g_autoptr(LibraryFixture) fixture = library_fixture_new ();
  g_autofree char *folder = g_path_get_dirname (fixture->path);
  g_autofree char *target = g_build_filename (fixture->folder, "target", NULL);

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  put (fixture, "1.db");
  forget_well (fixture->path);
  g_assert_cmpuint (count_files (fixture), ==, 0);

  /* Of a link, the link: what it leads to is somebody else's. */
  put (fixture, "../target");
  g_assert_cmpint (symlink (target, fixture->path), ==, 0);
  forget_well (fixture->path);
  g_assert_cmpuint (count_files (fixture), ==, 0);
  g_assert_true (g_file_test (target, G_FILE_TEST_EXISTS));
}

/* Nothing is pulled away from under a library that somebody works with. */
static void
test_busy (void)
{
  g_autoptr(LibraryFixture) fixture = library_fixture_new ();
  g_autoptr(GError) error = NULL;
  guint n_files = 0;

  library_fixture_reopen (fixture);
  library_fixture_save_one (fixture, "cookies");
  put (fixture, "1.db.version-1");
  n_files = count_files (fixture);
  g_assert_false (forget (fixture->path, &error));
  g_assert_error (error, SCOUT_LIBRARY_ERROR, SCOUT_LIBRARY_ERROR_BUSY);
  g_assert_cmpuint (count_files (fixture), ==, n_files);
  library_fixture_save_one (fixture, "more cookies");
  library_fixture_reopen (fixture);
  g_assert_cmpuint (library_fixture_count_searches (fixture), ==, 2);
}

static void
run_child (LibraryFixture *fixture,
           const char     *path)
{
  g_setenv (PATH_VARIABLE, fixture->path, TRUE);
  g_test_trap_subprocess (path, 0, G_TEST_SUBPROCESS_INHERIT_STDERR);
  g_unsetenv (PATH_VARIABLE);
  g_test_trap_assert_passed ();
}

static void
test_read_only_child (void)
{
  g_autoptr(GError) error = NULL;

  if (getuid () == 0)
    {
      g_assert_cmpint (setresgid (NOBODY, NOBODY, NOBODY), ==, 0);
      g_assert_cmpint (setresuid (NOBODY, NOBODY, NOBODY), ==, 0);
    }
  g_assert_false (forget (g_getenv (PATH_VARIABLE), &error));
  g_assert_error (error, SCOUT_LIBRARY_ERROR, SCOUT_LIBRARY_ERROR_READ_ONLY);
}

/* Who may not delete is told so, and can try again once they may. */
static void
test_read_only (void)
{
  g_autoptr(LibraryFixture) fixture = library_fixture_new ();
  g_autofree char *folder = g_path_get_dirname (fixture->path);

  library_fixture_reopen (fixture);
  library_fixture_close (fixture);
  g_assert_cmpint (g_chmod (fixture->folder, 0755), ==, 0);
  g_assert_cmpint (g_chmod (folder, 0555), ==, 0);
  run_child (fixture, "/library-forget/subprocess/read-only");
  g_assert_cmpuint (count_files (fixture), ==, 1);

  g_assert_cmpint (g_chmod (folder, 0700), ==, 0);
  forget_well (fixture->path);
  g_assert_cmpuint (count_files (fixture), ==, 0);
}

/* While something cannot be deleted, the file stays as a sign that there is more. */
static void
test_again (void)
{
  g_autoptr(LibraryFixture) fixture = library_fixture_new ();
  g_autofree char *obstacle = g_strconcat (fixture->path, ".damaged-1", NULL);
  g_autoptr(GError) error = NULL;

  library_fixture_reopen (fixture);
  library_fixture_close (fixture);
  g_assert_cmpint (g_mkdir (obstacle, 0700), ==, 0);
  put (fixture, "1.db.version-1");
  g_assert_false (forget (fixture->path, &error));
  g_assert_error (error, SCOUT_LIBRARY_ERROR, SCOUT_LIBRARY_ERROR_FAILED);
  g_assert_true (g_file_test (fixture->path, G_FILE_TEST_EXISTS));
  g_assert_cmpuint (count_files (fixture), ==, 2);

  g_assert_cmpint (g_rmdir (obstacle), ==, 0);
  forget_well (fixture->path);
  g_assert_cmpuint (count_files (fixture), ==, 0);
}

static void
test_quit_child (void)
{
  scout_library_forget_async (g_getenv (PATH_VARIABLE), NULL, NULL);
}

/* main () returns before anything was answered: it is forgotten all the same. */
static void
test_quit (void)
{
  g_autoptr(LibraryFixture) fixture = library_fixture_new ();

  library_fixture_reopen (fixture);
  library_fixture_close (fixture);
  run_child (fixture, "/library-forget/subprocess/quit");
  g_assert_cmpuint (count_files (fixture), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/library-forget/all", test_all);
  g_test_add_func ("/library-forget/nothing", test_nothing);
  g_test_add_func ("/library-forget/unreadable", test_unreadable);
  g_test_add_func ("/library-forget/busy", test_busy);
  g_test_add_func ("/library-forget/read-only", test_read_only);
  g_test_add_func ("/library-forget/again", test_again);
  g_test_add_func ("/library-forget/quit", test_quit);
  /* Of these the tests above run one each. */
  g_test_add_func ("/library-forget/subprocess/read-only", test_read_only_child);
  g_test_add_func ("/library-forget/subprocess/quit", test_quit_child);

  return g_test_run ();
}
