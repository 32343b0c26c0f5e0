/* test-library-programs.c: a library's file, and how programs begin, end and meet.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What takes another program, or another user, happens in a child process of the test. */

#include "config.h"

#include "library-fixture.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <sched.h>
#include <signal.h>
#include <sqlite3.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

#define NOBODY 65534

/* Tells a child process where the file of its parent is. */
#define PATH_VARIABLE "SCOUT_TEST_LIBRARY"

/* A fixture on the file of the parent process. */
static LibraryFixture *
fixture_of_parent (void)
{
  LibraryFixture *fixture = library_fixture_new ();

  g_free (fixture->path);
  fixture->path = g_strdup (g_getenv (PATH_VARIABLE));

  return fixture;
}

static void
run_child (LibraryFixture *fixture,
           const char     *path)
{
  g_setenv (PATH_VARIABLE, fixture->path, TRUE);
  g_test_trap_subprocess (path, 0, G_TEST_SUBPROCESS_INHERIT_STDERR);
  g_unsetenv (PATH_VARIABLE);
}

static void
test_busy_child (void)
{
  g_autoptr(LibraryFixture) fixture = fixture_of_parent ();

  library_fixture_assert_error (fixture, SCOUT_LIBRARY_ERROR_BUSY);
}

static void
test_save_child (void)
{
  g_autoptr(LibraryFixture) fixture = fixture_of_parent ();

  library_fixture_reopen (fixture);
  library_fixture_save_one (fixture, "from the child");
}

/* T24: the second program is told, the first one goes on, and afterwards it is the other's turn. */
static void
test_two_programs (void)
{
  g_autoptr(LibraryFixture) fixture = library_fixture_new ();

  library_fixture_reopen (fixture);
  library_fixture_save_one (fixture, "cookies");
  run_child (fixture, "/library-programs/subprocess/busy");
  g_test_trap_assert_passed ();
  library_fixture_save_one (fixture, "more cookies");
  library_fixture_close (fixture);

  run_child (fixture, "/library-programs/subprocess/save");
  g_test_trap_assert_passed ();
  library_fixture_reopen (fixture);
  g_assert_cmpuint (library_fixture_count_searches (fixture), ==, 3);
}

static void
test_kill_child (void)
{
  g_autoptr(LibraryFixture) fixture = fixture_of_parent ();

  library_fixture_reopen (fixture);
  library_fixture_save_one (fixture, "a last wish");
  kill (getpid (), SIGKILL);
}

/* T25: what was said to be saved is saved, whatever happens to the program then. */
static void
test_killed (void)
{
  g_autoptr(LibraryFixture) fixture = library_fixture_new ();
  g_autofree char *journal = g_strconcat (fixture->path, "-wal", NULL);

  for (guint i = 1; i <= 5; i++)
    {
      GStatBuf status;

      run_child (fixture, "/library-programs/subprocess/kill");
      g_assert_false (g_test_trap_has_passed ());
      /* It was saved into the journal, from which it is read now. */
      g_assert_cmpint (g_stat (journal, &status), ==, 0);
      g_assert_cmpint (status.st_size, >, 0);
      library_fixture_reopen (fixture);
      g_assert_cmpuint (library_fixture_count_searches (fixture), ==, i);
      library_fixture_close (fixture);
    }
}

/* The superuser may write everywhere. */
static void
become_somebody (void)
{
  if (getuid () != 0)
    return;

  g_assert_cmpint (setresgid (NOBODY, NOBODY, NOBODY), ==, 0);
  g_assert_cmpint (setresuid (NOBODY, NOBODY, NOBODY), ==, 0);
}

static void
test_read_only_child (void)
{
  g_autoptr(LibraryFixture) fixture = NULL;

  become_somebody ();
  fixture = fixture_of_parent ();
  library_fixture_assert_error (fixture, SCOUT_LIBRARY_ERROR_READ_ONLY);
}

/* A folder that cannot be written, without and with a file in it. */
static void
test_read_only (void)
{
  g_autoptr(LibraryFixture) fixture = library_fixture_new ();
  g_autofree char *folder = g_path_get_dirname (fixture->path);
  g_autoptr(GBytes) before = NULL;
  g_autoptr(GBytes) after = NULL;
  const int modes[] = { 0444, 0666 };

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_assert_cmpint (g_chmod (fixture->folder, 0755), ==, 0);
  g_assert_cmpint (g_chmod (folder, 0555), ==, 0);
  run_child (fixture, "/library-programs/subprocess/read-only");
  g_test_trap_assert_passed ();

  g_assert_cmpint (g_chmod (folder, 0755), ==, 0);
  library_fixture_reopen (fixture);
  library_fixture_save_one (fixture, "cookies");
  library_fixture_close (fixture);
  before = library_fixture_read_file (fixture->path);
  for (gsize i = 0; i < G_N_ELEMENTS (modes); i++)
    {
      g_assert_cmpint (g_chmod (fixture->path, modes[i]), ==, 0);
      g_assert_cmpint (g_chmod (folder, 0555), ==, 0);
      run_child (fixture, "/library-programs/subprocess/read-only");
      g_test_trap_assert_passed ();
      g_assert_cmpint (g_chmod (folder, 0755), ==, 0);
    }
  after = library_fixture_read_file (fixture->path);
  g_assert_true (g_bytes_equal (before, after));
}

static void
set_largest_file (rlim_t size)
{
  struct rlimit limit;

  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &limit), ==, 0);
  limit.rlim_cur = MIN (size, limit.rlim_max);
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &limit), ==, 0);
}

/* Leaves a journal that only the killed program has written, beside a file that is newer. */
static void
test_newer_child (void)
{
  g_autoptr(LibraryFixture) fixture = fixture_of_parent ();
  sqlite3 *handle = NULL;

  library_fixture_reopen (fixture);
  library_fixture_save_one (fixture, "cookies");
  library_fixture_close (fixture);
  g_assert_cmpint (sqlite3_open (fixture->path, &handle), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (handle, "PRAGMA user_version = 999", NULL, NULL, NULL), ==,
                   SQLITE_OK);
  kill (getpid (), SIGKILL);
}

/* A Scout of next year was killed: that its file is newer stands in the journal alone, and neither
 * is touched. */
static void
test_newer_killed (void)
{
  g_autoptr(LibraryFixture) fixture = library_fixture_new ();
  g_autofree char *journal = g_strconcat (fixture->path, "-wal", NULL);
  g_autoptr(GBytes) before = NULL;
  g_autoptr(GBytes) after = NULL;

  run_child (fixture, "/library-programs/subprocess/newer");
  g_assert_false (g_test_trap_has_passed ());
  before = library_fixture_read_file (journal);
  g_assert_cmpuint (g_bytes_get_size (before), >, 0);
  library_fixture_assert_error (fixture, SCOUT_LIBRARY_ERROR_NEWER);
  library_fixture_close (fixture);
  after = library_fixture_read_file (journal);
  g_assert_true (g_bytes_equal (before, after));
}

static char *
dup_long_name (void)
{
  char *name = g_malloc (200 * 1024 + 1);

  memset (name, 'x', 200 * 1024);
  name[200 * 1024] = '\0';
  return name;
}

/* Saves a search that there is no room for. */
static void
fail_to_save (LibraryFixture *fixture)
{
  g_autofree char *name = dup_long_name ();
  g_autoptr(ScoutQuery) query = library_fixture_make_query (fixture, "cookies");
  g_autoptr(GAsyncResult) got = NULL;
  GAsyncResult *result = NULL;
  g_autoptr(GError) error = NULL;

  scout_library_save_search_async (fixture->library, name, query, NULL, library_fixture_got_cb,
                                   &result);
  got = library_fixture_wait (&result);
  g_assert_null (scout_library_save_search_finish (fixture->library, got, &error));
  g_assert_error (error, SCOUT_LIBRARY_ERROR, SCOUT_LIBRARY_ERROR_FULL);
}

/* Files that may not grow are what a full disk is to SQLite. */
static void
test_full_child (void)
{
  g_autoptr(LibraryFixture) fixture = fixture_of_parent ();

  signal (SIGXFSZ, SIG_IGN);
  library_fixture_reopen (fixture);
  library_fixture_save_one (fixture, "cookies");
  set_largest_file (100 * 1024);
  fail_to_save (fixture);
  g_assert_cmpuint (library_fixture_count_searches (fixture), ==, 1);

  /* With room again it goes on, and what was there is there. */
  set_largest_file (RLIM_INFINITY);
  library_fixture_save_one (fixture, "more cookies");
  library_fixture_reopen (fixture);
  g_assert_cmpuint (library_fixture_count_searches (fixture), ==, 2);
}

static void
test_quit_child (void)
{
  /* Left as it is, as by a program that ends: reachable, so that it is no leak. */
  static LibraryFixture *fixture = NULL;
  g_autoptr(ScoutQuery) query = NULL;

  fixture = fixture_of_parent ();
  query = library_fixture_make_query (fixture, "cookies");
  library_fixture_reopen (fixture);
  for (guint i = 0; i < 50; i++)
    scout_library_save_search_async (fixture->library, "Cookies", query, NULL, NULL, NULL);
}

/* main () returns and nobody has waited or closed: what was asked for is made all the same, and the
 * file is closed as it should be. */
static void
test_quit (void)
{
  g_autoptr(LibraryFixture) fixture = library_fixture_new ();
  g_autofree char *journal = g_strconcat (fixture->path, "-wal", NULL);

  run_child (fixture, "/library-programs/subprocess/quit");
  g_test_trap_assert_passed ();
  g_assert_false (g_file_test (journal, G_FILE_TEST_EXISTS));
  library_fixture_reopen (fixture);
  g_assert_cmpuint (library_fixture_count_searches (fixture), ==, 50);
}

static void
test_full (void)
{
  g_autoptr(LibraryFixture) fixture = library_fixture_new ();

  run_child (fixture, "/library-programs/subprocess/full");
  g_test_trap_assert_passed ();
}

/* A small disk of its own, which nobody else sees and which goes with the process. */
static gboolean
mount_small_disk (const char *path)
{
  return unshare (CLONE_NEWNS) == 0 &&
         mount ("none", "/", NULL, MS_REC | MS_PRIVATE, NULL) == 0 &&
         mount ("tmpfs", path, "tmpfs", MS_NOSUID | MS_NODEV, "size=1m") == 0;
}

/* Takes so many pages, or all the room that there is. */
static char *
fill_file (const char *folder,
           const char *name,
           guint       n_pages)
{
  char *path = g_build_filename (folder, name, NULL);
  int fd = g_open (path, O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
  char page[4096] = { 0 };
  guint n_written = 0;

  g_assert_cmpint (fd, >=, 0);
  while (n_written < n_pages && write (fd, page, sizeof page) > 0)
    n_written++;
  g_assert_true (n_written == n_pages || errno == ENOSPC);
  close (fd);

  return path;
}

static void
test_full_disk_child (void)
{
  g_autoptr(LibraryFixture) fixture = fixture_of_parent ();
  g_autofree char *folder = g_path_get_dirname (fixture->path);
  g_autofree char *filler = NULL;

  if (!mount_small_disk (folder))
    {
      g_free (fill_file (folder, "no-disk", 1));
      return;
    }

  library_fixture_reopen (fixture);
  library_fixture_save_one (fixture, "cookies");
  filler = fill_file (folder, "filler", G_MAXUINT);
  fail_to_save (fixture);
  g_assert_cmpuint (library_fixture_count_searches (fixture), ==, 1);

  /* A full disk is no reason not to read. */
  library_fixture_reopen (fixture);
  g_assert_cmpuint (library_fixture_count_searches (fixture), ==, 1);
  fail_to_save (fixture);

  g_assert_cmpint (g_unlink (filler), ==, 0);
  library_fixture_save_one (fixture, "more cookies");
  library_fixture_reopen (fixture);
  g_assert_cmpuint (library_fixture_count_searches (fixture), ==, 2);
}

/* A disk that is really full, where a test may have one. */
static void
test_full_disk (void)
{
  g_autoptr(LibraryFixture) fixture = library_fixture_new ();
  g_autofree char *folder = g_path_get_dirname (fixture->path);
  g_autofree char *no_disk = NULL;

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  run_child (fixture, "/library-programs/subprocess/full-disk");
  g_test_trap_assert_passed ();
  no_disk = library_fixture_find (fixture, "no-disk");
  if (no_disk != NULL)
    g_test_skip ("No disk can be mounted here");
}

static ssize_t
fail_to_write (int         fd,
               const void *data,
               size_t      length,
               off_t       offset)
{
  errno = EIO;
  return -1;
}

/* SQLite's own way of writing, with a disk below that fails. */
static void
test_broken_disk_child (void)
{
  g_autoptr(LibraryFixture) fixture = fixture_of_parent ();
  g_autoptr(ScoutQuery) query = library_fixture_make_query (fixture, "cookies");
  sqlite3_vfs *files = sqlite3_vfs_find (NULL);
  GAsyncResult *result = NULL;
  g_autoptr(GAsyncResult) got = NULL;
  g_autoptr(GError) error = NULL;
  const char *calls[] = { "pwrite", "pwrite64" };

  library_fixture_reopen (fixture);
  for (gsize i = 0; i < G_N_ELEMENTS (calls); i++)
    files->xSetSystemCall (files, calls[i], (sqlite3_syscall_ptr) fail_to_write);
  scout_library_save_search_async (fixture->library, "Cookies", query, NULL,
                                   library_fixture_got_cb, &result);
  got = library_fixture_wait (&result);
  g_assert_null (scout_library_save_search_finish (fixture->library, got, &error));
  g_assert_error (error, SCOUT_LIBRARY_ERROR, SCOUT_LIBRARY_ERROR_FAILED);
  g_clear_object (&got);
  for (gsize i = 0; i < G_N_ELEMENTS (calls); i++)
    files->xSetSystemCall (files, calls[i], NULL);
}

/* To make room would help nobody here, so nobody is told to. */
static void
test_broken_disk (void)
{
  g_autoptr(LibraryFixture) fixture = library_fixture_new ();

  run_child (fixture, "/library-programs/subprocess/broken-disk");
  g_test_trap_assert_passed ();
  library_fixture_reopen (fixture);
  g_assert_cmpuint (library_fixture_count_searches (fixture), ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/library-programs/two-programs", test_two_programs);
  g_test_add_func ("/library-programs/killed", test_killed);
  g_test_add_func ("/library-programs/quit", test_quit);
  g_test_add_func ("/library-programs/read-only", test_read_only);
  g_test_add_func ("/library-programs/newer-killed", test_newer_killed);
  g_test_add_func ("/library-programs/full", test_full);
  g_test_add_func ("/library-programs/full-disk", test_full_disk);
  g_test_add_func ("/library-programs/broken-disk", test_broken_disk);
  /* Of these the tests above run one each. */
  g_test_add_func ("/library-programs/subprocess/busy", test_busy_child);
  g_test_add_func ("/library-programs/subprocess/save", test_save_child);
  g_test_add_func ("/library-programs/subprocess/kill", test_kill_child);
  g_test_add_func ("/library-programs/subprocess/quit", test_quit_child);
  g_test_add_func ("/library-programs/subprocess/read-only", test_read_only_child);
  g_test_add_func ("/library-programs/subprocess/newer", test_newer_child);
  g_test_add_func ("/library-programs/subprocess/full", test_full_child);
  g_test_add_func ("/library-programs/subprocess/full-disk", test_full_disk_child);
  g_test_add_func ("/library-programs/subprocess/broken-disk", test_broken_disk_child);

  return g_test_run ();
}
