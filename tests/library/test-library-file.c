/* test-library-file.c: files of libraries, whole, broken, foreign, old and new.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "library-fixture.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* T22: whatever the umask says, nobody else reads what is kept. */
static void
test_permissions (void)
{
  g_autoptr(LibraryFixture) fixture = library_fixture_new ();
  g_autofree char *folder = g_path_get_dirname (fixture->path);
  const char * const endings[] = { "", "-wal" };
  mode_t mask = umask (0);
  struct stat status;

  library_fixture_reopen (fixture);
  library_fixture_save_one (fixture, "cookies");
  umask (mask);
  g_assert_cmpint (g_stat (folder, &status), ==, 0);
  g_assert_cmpuint (status.st_mode & 0777, ==, 0700);
  for (gsize i = 0; i < G_N_ELEMENTS (endings); i++)
    {
      g_autofree char *path = g_strconcat (fixture->path, endings[i], NULL);

      g_assert_cmpint (g_stat (path, &status), ==, 0);
      g_assert_cmpuint (status.st_mode & 0777, ==, 0600);
    }
}

/* As a backup brings them back, or another program has left them: nobody else reads them any more,
 * the journal of one that was killed included. */
static void
test_too_open (void)
{
  g_autoptr(LibraryFixture) fixture = library_fixture_new ();
  const char * const endings[] = { "", "-wal" };
  struct stat status;

  library_fixture_reopen (fixture);
  library_fixture_save_one (fixture, "cookies");
  library_fixture_close (fixture);
  library_fixture_run_sql_and_die (fixture, "UPDATE saved_search SET name = 'tea'");
  for (gsize i = 0; i < G_N_ELEMENTS (endings); i++)
    {
      g_autofree char *path = g_strconcat (fixture->path, endings[i], NULL);

      g_assert_cmpint (g_chmod (path, 0664), ==, 0);
    }
  library_fixture_reopen (fixture);
  for (gsize i = 0; i < G_N_ELEMENTS (endings); i++)
    {
      g_autofree char *path = g_strconcat (fixture->path, endings[i], NULL);

      g_assert_cmpint (g_stat (path, &status), ==, 0);
      g_assert_cmpuint (status.st_mode & 0777, ==, 0600);
    }
  g_assert_cmpuint (library_fixture_count_searches (fixture), ==, 1);
}

static void
test_again (void)
{
  g_autoptr(LibraryFixture) fixture = library_fixture_new ();

  library_fixture_reopen (fixture);
  g_assert_cmpuint (library_fixture_count_searches (fixture), ==, 0);
  library_fixture_save_one (fixture, "cookies");
  library_fixture_reopen (fixture);
  g_assert_cmpuint (library_fixture_count_searches (fixture), ==, 1);
}

/* What was asked for before is done before. */
static void
test_unclosed (void)
{
  g_autoptr(LibraryFixture) fixture = library_fixture_new ();
  g_autoptr(LibraryFixture) other = library_fixture_new ();
  GAsyncResult *result = NULL;
  g_autoptr(GError) error = NULL;
  g_autoptr(ScoutQuery) query = library_fixture_make_query (fixture, "cookies");

  library_fixture_reopen (fixture);
  scout_library_save_search_async (fixture->library, "Cookies", query, NULL, NULL, NULL);
  library_fixture_reopen (fixture);
  g_assert_cmpuint (library_fixture_count_searches (fixture), ==, 1);
  g_free (other->path);
  other->path = g_strdup (fixture->path);

  /* At the end of a program nothing runs any more that could wait. */
  scout_library_save_search_async (fixture->library, "Again", query, NULL, NULL, NULL);
  scout_library_shut_down (fixture->library);
  g_assert_false (scout_library_is_open (fixture->library));
  library_fixture_reopen (other);
  g_assert_cmpuint (library_fixture_count_searches (other), ==, 2);

  /* Who goes on all the same hears of it. */
  scout_library_clear_recents_async (fixture->library, library_fixture_got_cb, &result);
  g_assert_false (library_fixture_finish (fixture, &result, &error));
  g_assert_error (error, SCOUT_LIBRARY_ERROR, SCOUT_LIBRARY_ERROR_CLOSED);
}

/* Changes that are asked for while the file is being opened. */
static void
test_before_it_is_open (void)
{
  g_autoptr(LibraryFixture) fixture = library_fixture_new ();
  g_autoptr(ScoutQuery) query = library_fixture_make_query (fixture, "cookies");
  GAsyncResult *opened = NULL;
  GAsyncResult *saved = NULL;
  g_autoptr(GAsyncResult) got = NULL;
  g_autoptr(ScoutSavedSearch) search = NULL;
  g_autoptr(GError) error = NULL;

  fixture->library = scout_library_new (fixture->path, fixture->catalog, fixture->clock);
  scout_library_open_async (fixture->library, library_fixture_got_cb, &opened);
  scout_library_save_search_async (fixture->library, "Cookies", query, NULL,
                                   library_fixture_got_cb, &saved);
  got = library_fixture_wait (&saved);
  search = scout_library_save_search_finish (fixture->library, got, &error);
  g_assert_no_error (error);
  g_assert_nonnull (opened);
  g_clear_object (&opened);
  g_assert_true (scout_library_is_open (fixture->library));
  g_assert_cmpuint (library_fixture_count_searches (fixture), ==, 1);
}

static void
test_closed (void)
{
  g_autoptr(LibraryFixture) fixture = library_fixture_new ();
  g_autoptr(ScoutQuery) query = library_fixture_make_query (fixture, "cookies");
  GAsyncResult *result = NULL;
  g_autoptr(GError) error = NULL;

  library_fixture_reopen (fixture);
  scout_library_close_async (fixture->library, library_fixture_got_cb, &result);
  g_assert_false (scout_library_is_open (fixture->library));
  g_assert_true (library_fixture_finish (fixture, &result, &error));
  scout_library_note_recent_async (fixture->library, query, NULL, library_fixture_got_cb, &result);
  g_assert_false (library_fixture_finish (fixture, &result, &error));
  g_assert_error (error, SCOUT_LIBRARY_ERROR, SCOUT_LIBRARY_ERROR_CLOSED);
}

static void
is_open_cb (ScoutLibrary *library,
            GParamSpec   *pspec,
            guint        *n_opened)
{
  *n_opened += scout_library_is_open (library);
}

/* Closed before it was open: it is never said to be open, as no change could be made. */
static void
test_closed_early (void)
{
  g_autoptr(LibraryFixture) fixture = library_fixture_new ();
  GAsyncResult *opened = NULL;
  GAsyncResult *closed = NULL;
  guint n_opened = 0;
  g_autoptr(GError) error = NULL;

  fixture->library = scout_library_new (fixture->path, fixture->catalog, fixture->clock);
  g_signal_connect (fixture->library, "notify::is-open", G_CALLBACK (is_open_cb), &n_opened);
  scout_library_open_async (fixture->library, library_fixture_got_cb, &opened);
  scout_library_close_async (fixture->library, library_fixture_got_cb, &closed);
  g_assert_true (library_fixture_finish (fixture, &closed, &error));
  g_assert_nonnull (opened);
  g_clear_object (&opened);
  g_assert_false (scout_library_is_open (fixture->library));
  g_assert_cmpuint (n_opened, ==, 0);
}

/* Every page after the first is written over, with what a disk may leave there. */
static void
spoil (LibraryFixture *fixture,
       gsize           from)
{
  g_autoptr(GBytes) whole = library_fixture_read_file (fixture->path);
  gsize length = 0;
  g_autofree char *copy = g_memdup2 (g_bytes_get_data (whole, &length), g_bytes_get_size (whole));
  g_autoptr(GError) error = NULL;

  g_assert_cmpuint (length, >, from);
  memset (copy + from, 0x5a, length - from);
  g_file_set_contents (fixture->path, copy, (gssize) length, &error);
  g_assert_no_error (error);
}

static void
assert_set_aside (LibraryFixture *fixture)
{
  g_autoptr(GBytes) before = library_fixture_read_file (fixture->path);
  g_autoptr(GBytes) after = NULL;
  g_autofree char *set_aside = NULL;
  g_autoptr(GError) error = NULL;

  g_test_expect_message ("scout-library", G_LOG_LEVEL_MESSAGE, "The library is damaged*");
  g_assert_true (library_fixture_open (fixture, &set_aside, &error));
  g_test_assert_expected_messages ();
  g_assert_no_error (error);
  g_assert_cmpuint (library_fixture_count_searches (fixture), ==, 0);

  /* Nothing is lost: it stands beside, as it was. */
  g_assert_nonnull (set_aside);
  after = library_fixture_read_file (set_aside);
  g_assert_true (g_bytes_equal (before, after));

  /* What is saved from now on stays. */
  library_fixture_save_one (fixture, "cookies");
  library_fixture_reopen (fixture);
  g_assert_cmpuint (library_fixture_count_searches (fixture), ==, 1);
  library_fixture_close (fixture);
}

static void
test_damaged (void)
{
  const gsize from[] = { 0, 100, 4096, 3 * 4096 };

  for (gsize i = 0; i < G_N_ELEMENTS (from); i++)
    {
      g_autoptr(LibraryFixture) fixture = library_fixture_new ();

      library_fixture_reopen (fixture);
      library_fixture_save_one (fixture, "cookies");
      library_fixture_close (fixture);
      spoil (fixture, from[i]);
      assert_set_aside (fixture);
      /* Twice within a second: neither overwrites the other. */
      spoil (fixture, from[i]);
      assert_set_aside (fixture);
    }
}

/* Killed with changes that are only in the journal, and then spoilt: both go aside, for whoever
 * wants to try to rescue them, and no old journal is left for the new file. */
static void
test_damaged_with_journal (void)
{
  g_autoptr(LibraryFixture) fixture = library_fixture_new ();
  g_autofree char *journal = g_strconcat (fixture->path, "-wal", NULL);
  g_autofree char *moved = NULL;
  g_autoptr(GBytes) before = NULL;
  g_autoptr(GBytes) after = NULL;

  library_fixture_reopen (fixture);
  library_fixture_save_one (fixture, "cookies");
  library_fixture_close (fixture);
  /* Pages of the journal would make good what is spoilt there: it has few, and not these. */
  library_fixture_run_sql_and_die (fixture, "UPDATE saved_search SET name = 'tea'");
  spoil (fixture, 2 * 4096);
  before = library_fixture_read_file (journal);
  g_assert_cmpuint (g_bytes_get_size (before), >, 0);
  assert_set_aside (fixture);
  moved = library_fixture_find (fixture, "-wal");
  g_assert_nonnull (moved);
  g_assert_nonnull (strstr (moved, ".damaged-"));
  after = library_fixture_read_file (moved);
  g_assert_true (g_bytes_equal (before, after));
}

/* Several find a damaged file at once: it is moved aside once, one of them begins anew, the others
 * are told that the file is taken, and what is saved is in the one file. */
static void
test_damaged_for_several (void)
{
  g_autoptr(LibraryFixture) fixture = library_fixture_new ();
  GAsyncResult *results[3] = { NULL };
  ScoutLibrary *libraries[3] = { NULL };
  guint n_open = 0;

  library_fixture_reopen (fixture);
  library_fixture_save_one (fixture, "cookies");
  library_fixture_close (fixture);
  spoil (fixture, 0);

  g_test_expect_message ("scout-library", G_LOG_LEVEL_MESSAGE, "The library is damaged*");
  for (gsize i = 0; i < G_N_ELEMENTS (libraries); i++)
    {
      libraries[i] = scout_library_new (fixture->path, fixture->catalog, fixture->clock);
      scout_library_open_async (libraries[i], library_fixture_got_cb, &results[i]);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (libraries); i++)
    {
      g_autoptr(GAsyncResult) got = library_fixture_wait (&results[i]);
      g_autofree char *set_aside = NULL;
      g_autoptr(GError) error = NULL;

      if (scout_library_open_finish (libraries[i], got, &set_aside, &error))
        {
          g_assert_nonnull (set_aside);
          n_open++;
        }
      else
        g_assert_error (error, SCOUT_LIBRARY_ERROR, SCOUT_LIBRARY_ERROR_BUSY);
    }
  g_test_assert_expected_messages ();
  g_assert_cmpuint (n_open, ==, 1);
  for (gsize i = 0; i < G_N_ELEMENTS (libraries); i++)
    {
      scout_library_shut_down (libraries[i]);
      g_object_unref (libraries[i]);
    }
}

/* A database, but not one of ours; and no database at all. */
static void
test_foreign (void)
{
  g_autoptr(LibraryFixture) fixture = library_fixture_new ();
  g_autofree char *folder = g_path_get_dirname (fixture->path);
  g_autoptr(GError) error = NULL;

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  library_fixture_run_sql (fixture, "CREATE TABLE song (title TEXT)");
  assert_set_aside (fixture);

  g_file_set_contents (fixture->path, "Dear diary, this is a text of some length", -1, &error);
  g_assert_no_error (error);
  assert_set_aside (fixture);
}

/* The file and its journal, one behind the other. */
static GBytes *
read_both (LibraryFixture *fixture)
{
  g_autofree char *journal = g_strconcat (fixture->path, "-wal", NULL);
  const char *paths[] = { fixture->path, journal };
  GByteArray *both = g_byte_array_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (paths); i++)
    {
      if (g_file_test (paths[i], G_FILE_TEST_EXISTS))
        {
          g_autoptr(GBytes) one = library_fixture_read_file (paths[i]);

          g_byte_array_append (both, g_bytes_get_data (one, NULL), (guint) g_bytes_get_size (one));
        }
    }

  return g_byte_array_free_to_bytes (both);
}

/* A Scout of next year has written it, cleanly or with a journal left, and also where its tables
 * are such as this SQLite has never heard of: this one keeps its hands off. */
static void
assert_newer (const char *mark,
              gboolean    is_clean)
{
  g_autoptr(LibraryFixture) fixture = library_fixture_new ();
  g_autoptr(GBytes) before = NULL;
  g_autoptr(GBytes) after = NULL;
  GAsyncResult *result = NULL;
  g_autoptr(GError) error = NULL;

  library_fixture_reopen (fixture);
  library_fixture_save_one (fixture, "cookies");
  library_fixture_close (fixture);
  if (is_clean)
    library_fixture_run_sql (fixture, mark);
  else
    library_fixture_run_sql_and_die (fixture, mark);
  before = read_both (fixture);

  library_fixture_assert_error (fixture, SCOUT_LIBRARY_ERROR_NEWER);
  scout_library_clear_recents_async (fixture->library, library_fixture_got_cb, &result);
  g_assert_false (library_fixture_finish (fixture, &result, &error));
  g_assert_error (error, SCOUT_LIBRARY_ERROR, SCOUT_LIBRARY_ERROR_NEWER);
  library_fixture_close (fixture);

  after = read_both (fixture);
  g_assert_true (g_bytes_equal (before, after));
}

static void
test_newer (void)
{
  static const char foreign_tables[] =
    "PRAGMA writable_schema = ON;"
    "UPDATE sqlite_schema SET sql = 'CREATE TABLE saved_search (id FUTURE[12] AS OF NOW'"
    " WHERE name = 'saved_search';"
    "PRAGMA user_version = 999;";

  assert_newer ("PRAGMA user_version = 999; PRAGMA journal_mode = DELETE;", TRUE);
  assert_newer ("PRAGMA user_version = 999;", TRUE);
  assert_newer ("PRAGMA user_version = 999;", FALSE);
  assert_newer (foreign_tables, TRUE);
  assert_newer (foreign_tables, FALSE);
}

/* Where the copy cannot be made there is no update: the file stays the old one, and it is said
 * what was wrong. */
static void
test_no_copy (void)
{
  g_autoptr(LibraryFixture) fixture = library_fixture_new ();
  g_autofree char *copy = g_strconcat (fixture->path, ".version-1", NULL);
  g_autofree char *set_aside = NULL;
  g_autoptr(GError) error = NULL;

  library_fixture_reopen (fixture);
  library_fixture_save_one (fixture, "cookies");
  library_fixture_close (fixture);
  library_fixture_run_sql (fixture, LIBRARY_FIXTURE_BACK_TO_1);
  g_assert_cmpint (g_mkdir (copy, 0700), ==, 0);
  g_assert_false (library_fixture_open (fixture, &set_aside, &error));
  g_assert_error (error, SCOUT_LIBRARY_ERROR, SCOUT_LIBRARY_ERROR_FAILED);
  g_assert_nonnull (strstr (error->message, "An update needs room"));
  g_assert_nonnull (strstr (error->message, g_strerror (EISDIR)));
  g_assert_null (set_aside);

  library_fixture_close (fixture);
  g_assert_cmpint (g_rmdir (copy), ==, 0);
  library_fixture_reopen (fixture);
  g_assert_cmpuint (library_fixture_count_searches (fixture), ==, 1);
}

/* A sound file that cannot be read all the same: nobody writes into what nobody can see. */
static void
test_unreadable (void)
{
  g_autoptr(LibraryFixture) fixture = library_fixture_new ();
  g_autoptr(ScoutQuery) query = library_fixture_make_query (fixture, "cookies");
  GAsyncResult *result = NULL;
  g_autoptr(GAsyncResult) got = NULL;
  g_autoptr(GError) error = NULL;

  library_fixture_reopen (fixture);
  library_fixture_save_one (fixture, "cookies");
  library_fixture_close (fixture);
  library_fixture_run_sql (fixture, "ALTER TABLE recent_search RENAME TO hidden");
  library_fixture_assert_error (fixture, SCOUT_LIBRARY_ERROR_FAILED);
  scout_library_save_search_async (fixture->library, "Unseen", query, NULL, library_fixture_got_cb,
                                   &result);
  got = library_fixture_wait (&result);
  g_assert_null (scout_library_save_search_finish (fixture->library, got, &error));
  g_assert_error (error, SCOUT_LIBRARY_ERROR, SCOUT_LIBRARY_ERROR_FAILED);
  g_clear_object (&got);
  library_fixture_close (fixture);

  library_fixture_run_sql (fixture, "ALTER TABLE hidden RENAME TO recent_search");
  library_fixture_reopen (fixture);
  g_assert_cmpuint (library_fixture_count_searches (fixture), ==, 1);
}

/* T20: a link to somebody else's file is not followed. */
static void
test_link (void)
{
  g_autoptr(LibraryFixture) fixture = library_fixture_new ();
  g_autofree char *folder = g_path_get_dirname (fixture->path);
  g_autofree char *target = g_build_filename (fixture->folder, "target", NULL);
  g_autoptr(GBytes) contents = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_assert_true (g_file_set_contents (target, "", 0, NULL));
  g_assert_cmpint (symlink (target, fixture->path), ==, 0);
  g_assert_false (library_fixture_open (fixture, NULL, &error));
  g_assert_error (error, SCOUT_LIBRARY_ERROR, SCOUT_LIBRARY_ERROR_FAILED);
  g_assert_nonnull (strstr (error->message, "link"));
  contents = library_fixture_read_file (target);
  g_assert_cmpuint (g_bytes_get_size (contents), ==, 0);
}

/* Homes are links on some systems, and people move folders to larger disks: what is behind the link
 * is the person's own. Through it a file is made, opened, brought up to date and set aside. */
static void
test_linked_folder (void)
{
  g_autoptr(LibraryFixture) fixture = library_fixture_new ();
  g_autofree char *disk = g_build_filename (fixture->folder, "disk", NULL);
  g_autofree char *link = g_build_filename (fixture->folder, "link", NULL);
  g_autofree char *behind = g_build_filename (disk, "kept", "1.db", NULL);
  g_autofree char *copy = g_strconcat (behind, ".version-1", NULL);

  g_assert_cmpint (g_mkdir (disk, 0700), ==, 0);
  g_assert_cmpint (symlink (disk, link), ==, 0);
  g_free (fixture->path);
  fixture->path = g_build_filename (link, "kept", "1.db", NULL);
  library_fixture_reopen (fixture);
  library_fixture_save_one (fixture, "cookies");
  library_fixture_reopen (fixture);
  g_assert_cmpuint (library_fixture_count_searches (fixture), ==, 1);
  library_fixture_close (fixture);
  g_assert_true (g_file_test (behind, G_FILE_TEST_IS_REGULAR));

  library_fixture_run_sql (fixture, LIBRARY_FIXTURE_BACK_TO_1);
  library_fixture_reopen (fixture);
  g_assert_cmpuint (library_fixture_count_searches (fixture), ==, 1);
  library_fixture_close (fixture);
  g_assert_true (g_file_test (copy, G_FILE_TEST_IS_REGULAR));

  spoil (fixture, 0);
  assert_set_aside (fixture);
  g_assert_cmpint (g_unlink (link), ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/library-file/permissions", test_permissions);
  g_test_add_func ("/library-file/too-open", test_too_open);
  g_test_add_func ("/library-file/again", test_again);
  g_test_add_func ("/library-file/unclosed", test_unclosed);
  g_test_add_func ("/library-file/before-it-is-open", test_before_it_is_open);
  g_test_add_func ("/library-file/closed", test_closed);
  g_test_add_func ("/library-file/closed-early", test_closed_early);
  g_test_add_func ("/library-file/damaged", test_damaged);
  g_test_add_func ("/library-file/damaged-with-journal", test_damaged_with_journal);
  g_test_add_func ("/library-file/damaged-for-several", test_damaged_for_several);
  g_test_add_func ("/library-file/foreign", test_foreign);
  g_test_add_func ("/library-file/newer", test_newer);
  g_test_add_func ("/library-file/no-copy", test_no_copy);
  g_test_add_func ("/library-file/unreadable", test_unreadable);
  g_test_add_func ("/library-file/link", test_link);
  g_test_add_func ("/library-file/linked-folder", test_linked_folder);

  return g_test_run ();
}
