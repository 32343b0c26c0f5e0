/* test-picture-store.c: a real folder, with what age, size and strangers do to it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-picture-store.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <sys/stat.h>

#define MOST_BYTES 1000
#define MOST_DAYS 30

typedef struct
{
  char *parent; /* (owned) */
  char *folder; /* (owned): does not exist yet */
  ScoutClock *clock; /* (owned) */
  ScoutPictureStore *store; /* (owned) */
} Fixture;

static void
open_store (Fixture *fixture)
{
  fixture->store = scout_picture_store_new (fixture->folder, MOST_BYTES,
                                            MOST_DAYS * G_TIME_SPAN_DAY, fixture->clock);
}

static void
reopen_store (Fixture *fixture)
{
  g_clear_pointer (&fixture->store, scout_picture_store_unref);
  open_store (fixture);
}

static void
fixture_set_up (Fixture       *fixture,
                gconstpointer  data)
{
  fixture->parent = g_dir_make_tmp ("scout-pictures-XXXXXX", NULL);
  fixture->folder = g_build_filename (fixture->parent, "a", "b", NULL);
  fixture->clock = scout_manual_clock_new (g_get_real_time ());
  open_store (fixture);
}

static void
fixture_tear_down (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autofree char *middle = g_path_get_dirname (fixture->folder);

  scout_picture_store_clear (fixture->store);
  g_assert_cmpuint (scout_picture_store_get_size (fixture->store), ==, 0);
  g_clear_pointer (&fixture->store, scout_picture_store_unref);
  g_rmdir (fixture->folder);
  g_rmdir (middle);
  g_assert_cmpint (g_rmdir (fixture->parent), ==, 0);
  g_clear_object (&fixture->clock);
  g_free (fixture->folder);
  g_free (fixture->parent);
}

static void
insert (Fixture    *fixture,
        const char *uri,
        gsize       n_bytes)
{
  g_autoptr(GBytes) file = g_bytes_new_take (g_strnfill (n_bytes, uri[0]), n_bytes);

  scout_picture_store_insert (fixture->store, uri, file);
}

static gboolean
has (Fixture    *fixture,
     const char *uri,
     gsize       n_bytes)
{
  g_autoptr(GBytes) file = scout_picture_store_lookup (fixture->store, uri);

  if (file == NULL)
    return FALSE;

  g_assert_cmpuint (g_bytes_get_size (file), ==, n_bytes);
  g_assert_cmpint (*(const char *) g_bytes_get_data (file, NULL), ==, uri[0]);
  return TRUE;
}

static char *
dup_path (Fixture    *fixture,
          const char *uri)
{
  g_autofree char *name = g_compute_checksum_for_string (G_CHECKSUM_SHA256, uri, -1);

  return g_build_filename (fixture->folder, name, NULL);
}

/* As if it was used so long before now. */
static void
set_used (Fixture    *fixture,
          const char *uri,
          int         minutes)
{
  g_autofree char *path = dup_path (fixture, uri);
  gint64 then = g_get_real_time () / G_USEC_PER_SEC - minutes * 60;
  const struct timespec times[] = { { .tv_sec = then }, { .tv_nsec = UTIME_OMIT } };

  g_assert_cmpint (utimensat (AT_FDCWD, path, times, 0), ==, 0);
}

static void
test_keep (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *path = dup_path (fixture, "a");
  struct stat status;

  g_assert_false (has (fixture, "a", 10));
  insert (fixture, "a", 10);
  insert (fixture, "b", 20);
  reopen_store (fixture);
  g_assert_true (has (fixture, "a", 10));
  g_assert_true (has (fixture, "b", 20));
  g_assert_cmpuint (scout_picture_store_get_size (fixture->store), ==, 30);

  /* For nobody's eyes. */
  g_assert_cmpint (stat (path, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0600);
  g_assert_cmpint (stat (fixture->folder, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0700);

  insert (fixture, "a", 15);
  g_assert_true (has (fixture, "a", 15));
  g_assert_cmpuint (scout_picture_store_get_size (fixture->store), ==, 35);
}

static void
test_size (Fixture       *fixture,
           gconstpointer  data)
{
  insert (fixture, "a", 300);
  insert (fixture, "b", 300);
  insert (fixture, "c", 300);
  set_used (fixture, "a", 1);
  set_used (fixture, "b", 3);
  set_used (fixture, "c", 2);

  /* To use one is enough to keep it. */
  g_assert_true (has (fixture, "b", 300));
  insert (fixture, "d", 300);
  g_assert_true (has (fixture, "b", 300));
  g_assert_true (has (fixture, "d", 300));
  g_assert_false (has (fixture, "c", 300));
  g_assert_cmpuint (scout_picture_store_get_size (fixture->store), <=, MOST_BYTES);

  /* What has no room is not worth all others. */
  insert (fixture, "e", MOST_BYTES + 1);
  g_assert_false (has (fixture, "e", MOST_BYTES + 1));
  g_assert_true (has (fixture, "d", 300));

  insert (fixture, "f", MOST_BYTES);
  g_assert_true (has (fixture, "f", MOST_BYTES));
  g_assert_false (has (fixture, "d", 300));
}

static void
test_age (Fixture       *fixture,
          gconstpointer  data)
{
  insert (fixture, "a", 10);
  scout_manual_clock_advance (SCOUT_MANUAL_CLOCK (fixture->clock),
                              (MOST_DAYS - 1) * G_TIME_SPAN_DAY);
  g_assert_true (has (fixture, "a", 10));

  /* Though it was used a moment ago. */
  scout_manual_clock_advance (SCOUT_MANUAL_CLOCK (fixture->clock), 2 * G_TIME_SPAN_DAY);
  g_assert_false (has (fixture, "a", 10));
  g_assert_cmpuint (scout_picture_store_get_size (fixture->store), ==, 10);
  reopen_store (fixture);
  g_assert_cmpuint (scout_picture_store_get_size (fixture->store), ==, 0);
}

static void
test_future (Fixture       *fixture,
             gconstpointer  data)
{
  insert (fixture, "a", 10);
  g_clear_object (&fixture->clock);
  fixture->clock = scout_manual_clock_new (g_get_real_time () - 2 * G_TIME_SPAN_DAY);
  reopen_store (fixture);
  g_assert_false (has (fixture, "a", 10));
  g_assert_cmpuint (scout_picture_store_get_size (fixture->store), ==, 0);
}

/* Whoever may write to the folder cannot make the store read or write anything else. */
static void
test_strangers (Fixture       *fixture,
                gconstpointer  data)
{
  g_autofree char *link = dup_path (fixture, "l");
  g_autofree char *pipe = dup_path (fixture, "p");
  g_autofree char *empty = dup_path (fixture, "e");
  g_autofree char *target = g_build_filename (fixture->parent, "target", NULL);
  g_autofree char *text = NULL;

  insert (fixture, "a", 10);
  g_assert_true (g_file_set_contents (target, "llllllllll", -1, NULL));
  g_assert_cmpint (symlink (target, link), ==, 0);
  g_assert_cmpint (mkfifo (pipe, 0600), ==, 0);
  g_assert_true (g_file_set_contents (empty, "", 0, NULL));
  g_assert_false (has (fixture, "l", 10));
  g_assert_false (has (fixture, "p", 10));
  g_assert_false (has (fixture, "e", 10));

  insert (fixture, "l", 20);
  insert (fixture, "p", 20);
  g_assert_true (has (fixture, "l", 20));
  g_assert_true (has (fixture, "p", 20));
  g_assert_true (g_file_get_contents (target, &text, NULL, NULL));
  g_assert_cmpstr (text, ==, "llllllllll");
  g_assert_cmpint (g_unlink (target), ==, 0);
}

/* A file where the folder should be: nothing is kept, and nothing is wrong. */
static void
test_no_folder (Fixture       *fixture,
                gconstpointer  data)
{
  g_autofree char *middle = g_path_get_dirname (fixture->folder);

  g_assert_true (g_file_set_contents (middle, "", 0, NULL));
  insert (fixture, "a", 10);
  g_assert_false (has (fixture, "a", 10));
  g_assert_cmpuint (scout_picture_store_get_size (fixture->store), ==, 0);
  g_assert_cmpint (g_unlink (middle), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, function) \
  g_test_add ("/picture-store/" path, Fixture, NULL, fixture_set_up, function, fixture_tear_down)
  ADD ("keep", test_keep);
  ADD ("size", test_size);
  ADD ("age", test_age);
  ADD ("future", test_future);
  ADD ("strangers", test_strangers);
  ADD ("no-folder", test_no_folder);
#undef ADD

  return g_test_run ();
}
