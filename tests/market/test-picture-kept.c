/* test-picture-kept.c: what was downloaded once comes from the disk.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "picture-files.h"
#include "picture-wish.h"
#include "scout-picture-errand.h"

#include <glib/gstdio.h>

/* The one file that is kept; one that is still being written has a longer name. */
static char *
dup_kept_path (PictureFixture *fixture)
{
  g_autoptr(GDir) folder = g_dir_open (fixture->folder, 0, NULL);
  const char *name = NULL;

  while (folder != NULL && (name = g_dir_read_name (folder)) != NULL)
    {
      if (strchr (name, '.') == NULL)
        return g_build_filename (fixture->folder, name, NULL);
    }

  return NULL;
}

/* Files are written and removed by a worker that nobody waits for. */
static void
wait_for_kept (PictureFixture *fixture,
               GBytes         *expected)
{
  for (gboolean is_so = FALSE; !is_so; g_usleep (1000))
    {
      g_autofree char *path = dup_kept_path (fixture);
      g_autofree char *text = NULL;
      gsize n_bytes = 0;

      if (path != NULL && g_file_get_contents (path, &text, &n_bytes, NULL) && expected != NULL)
        is_so = n_bytes == g_bytes_get_size (expected)
                && memcmp (text, g_bytes_get_data (expected, NULL), n_bytes) == 0;
      else
        is_so = path == NULL && expected == NULL;
      g_main_context_iteration (NULL, FALSE);
    }
}

static guint
count_files (const char *path)
{
  g_autoptr(GDir) folder = g_dir_open (path, 0, NULL);
  guint n_files = 0;

  while (g_dir_read_name (folder) != NULL)
    n_files++;

  return n_files;
}

/* Keeps one more file, and waits until it is there. */
static void
keep_last (ScoutPictureStore *store,
           const char        *folder,
           GBytes            *file)
{
  g_autofree char *name = g_compute_checksum_for_string (G_CHECKSUM_SHA256, "last", -1);
  g_autofree char *path = g_build_filename (folder, name, NULL);

  scout_picture_errand_keep (store, "last", file);
  while (!g_file_test (path, G_FILE_TEST_EXISTS))
    g_usleep (1000);
}

static void
ask_again (PictureFixture *fixture)
{
  g_auto(PictureWish) wish = { 0 };

  picture_fixture_drop (fixture);
  picture_fixture_open (fixture);
  picture_wish_ask (&wish, fixture, "/a", 16);
  picture_wish_wait (&wish);
  g_assert_no_error (wish.error);
  g_assert_cmpint (wish.picture->width, ==, 16);
}

/* What was seen once is not downloaded by the next run, unless the disk spoiled it. */
static void
test_kept (void)
{
  g_autoptr(GBytes) file = picture_file_new_png (64, 64);
  g_autofree char *folder = g_dir_make_tmp ("scout-pictures-XXXXXX", NULL);
  g_autofree char *path = NULL;
  g_auto(PictureFixture) fixture = { .folder = g_build_filename (folder, "new", NULL) };
  g_auto(PictureWish) wish = { 0 };

  picture_fixture_init (&fixture, g_bytes_ref (file));
  picture_wish_ask (&wish, &fixture, "/a", 16);
  picture_wish_wait (&wish);
  wait_for_kept (&fixture, file);
  ask_again (&fixture);
  g_assert_cmpuint (fixture.server->n_requests, ==, 1);

  path = dup_kept_path (&fixture);
  g_assert_true (g_file_set_contents (path, "<html>", -1, NULL));
  ask_again (&fixture);
  g_assert_cmpuint (fixture.server->n_requests, ==, 2);
  wait_for_kept (&fixture, file);

  scout_picture_source_clear (fixture.source);
  wait_for_kept (&fixture, NULL);
  g_assert_cmpint (g_rmdir (fixture.folder), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

static void
ask_two_sizes (PictureFixture      *fixture,
               GAsyncReadyCallback  first_cb,
               gpointer             user_data)
{
  g_autofree char *uri = g_strconcat (fixture->server->url, "/a", NULL);
  g_auto(PictureWish) larger = { 0 };

  picture_fixture_drop (fixture);
  picture_fixture_open (fixture);
  scout_picture_source_load_async (fixture->source, uri, 16, 16, NULL, first_cb, user_data);
  picture_wish_ask (&larger, fixture, "/a", 32);
  picture_wish_wait (&larger);
  g_assert_no_error (larger.error);
  g_assert_cmpint (larger.picture->width, ==, 32);
}

static void
remove_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  const char *path = user_data;
  g_autoptr(ScoutPicture) picture = NULL;

  picture = scout_picture_source_load_finish (SCOUT_PICTURE_SOURCE (source), result, NULL);
  g_assert_cmpint (picture->width, ==, 16);
  g_assert_cmpint (g_unlink (path), ==, 0);
}

/* All sizes come from the disk, for as long as the file is there. */
static void
test_kept_sizes (void)
{
  g_autoptr(GBytes) file = picture_file_new_png (64, 64);
  g_autofree char *path = NULL;
  g_auto(PictureFixture) fixture = { .folder = g_dir_make_tmp ("scout-pictures-XXXXXX", NULL) };
  g_auto(PictureWish) first = { 0 };
  g_auto(PictureWish) smaller = { 0 };

  picture_fixture_init (&fixture, g_bytes_ref (file));
  picture_wish_ask (&first, &fixture, "/a", 16);
  picture_wish_wait (&first);
  wait_for_kept (&fixture, file);
  ask_two_sizes (&fixture, picture_wish_loaded_cb, &smaller);
  g_assert_cmpint (smaller.picture->width, ==, 16);
  g_assert_cmpuint (fixture.server->n_requests, ==, 1);

  path = dup_kept_path (&fixture);
  ask_two_sizes (&fixture, remove_cb, path);
  g_assert_cmpuint (fixture.server->n_requests, ==, 2);
  wait_for_kept (&fixture, file);

  scout_picture_source_clear (fixture.source);
  wait_for_kept (&fixture, NULL);
  g_assert_cmpint (g_rmdir (fixture.folder), ==, 0);
}

/* Cards that are scrolled away while their pictures lie ready. */
static void
test_kept_cancelled (void)
{
  g_autoptr(GBytes) file = picture_file_new_png (64, 64);
  g_auto(PictureFixture) fixture = { .folder = g_dir_make_tmp ("scout-pictures-XXXXXX", NULL) };
  g_auto(PictureWish) first = { 0 };
  PictureWish wishes[4] = { 0 };

  picture_fixture_init (&fixture, g_bytes_ref (file));
  picture_wish_ask (&first, &fixture, "/a", 16);
  picture_wish_wait (&first);
  wait_for_kept (&fixture, file);
  picture_fixture_drop (&fixture);
  picture_fixture_open (&fixture);

  for (gsize i = 0; i < G_N_ELEMENTS (wishes); i++)
    picture_wish_ask (&wishes[i], &fixture, "/a", 16 + (int) i);
  /* The first is decoded meanwhile, and nobody is told yet. */
  g_usleep (50 * G_TIME_SPAN_MILLISECOND);
  g_cancellable_cancel (wishes[0].cancellable);
  g_cancellable_cancel (wishes[2].cancellable);
  for (gsize i = 0; i < G_N_ELEMENTS (wishes); i++)
    {
      picture_wish_wait (&wishes[i]);
      g_assert_cmpint (wishes[i].picture != NULL, ==, i % 2 == 1);
      picture_wish_clear (&wishes[i]);
    }
  g_assert_cmpuint (fixture.server->n_requests, ==, 1);

  scout_picture_source_clear (fixture.source);
  wait_for_kept (&fixture, NULL);
  g_assert_cmpint (g_rmdir (fixture.folder), ==, 0);
}

/* What was kept before all is removed is removed, whichever worker would be faster. */
static void
test_errands_in_order (void)
{
  g_autoptr(GBytes) file = picture_file_new_png (64, 64);
  g_autofree char *folder = g_dir_make_tmp ("scout-pictures-XXXXXX", NULL);
  g_autoptr(ScoutClock) clock = scout_system_clock_new ();
  g_autoptr(ScoutPictureStore) store = scout_picture_store_new (folder, 64 * 1024 * 1024,
                                                                G_TIME_SPAN_DAY, clock);

  for (guint i = 0; i < 100; i++)
    {
      g_autofree char *uri = g_strdup_printf ("%u", i);

      scout_picture_errand_keep (store, uri, file);
    }
  scout_picture_errand_clear (store);
  keep_last (store, folder, file);
  g_assert_cmpuint (count_files (folder), ==, 1);

  scout_picture_store_clear (store);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

/* Who has all pictures forgotten does not find one that was on its way. */
static void
test_cleared_on_the_way (void)
{
  g_autoptr(GBytes) file = picture_file_new_png (64, 64);
  g_autoptr(ScoutClock) clock = scout_system_clock_new ();
  g_autoptr(ScoutPictureStore) store = NULL;
  g_auto(PictureFixture) fixture = { .folder = g_dir_make_tmp ("scout-pictures-XXXXXX", NULL) };
  g_auto(PictureWish) wish = { 0 };
  g_auto(PictureWish) again = { 0 };

  picture_fixture_init (&fixture, g_bytes_ref (file));
  store = scout_picture_store_new (fixture.folder, 64 * 1024 * 1024, G_TIME_SPAN_DAY, clock);
  fixture.server->is_held = TRUE;
  picture_wish_ask (&wish, &fixture, "/a", 16);
  while (fixture.server->n_requests == 0)
    g_main_context_iteration (NULL, TRUE);
  scout_picture_source_clear (fixture.source);
  picture_server_release (fixture.server);
  picture_wish_wait (&wish);
  g_assert_no_error (wish.error);
  keep_last (store, fixture.folder, file);
  g_assert_cmpuint (count_files (fixture.folder), ==, 1);

  picture_wish_ask (&again, &fixture, "/a", 16);
  picture_wish_wait (&again);
  g_assert_cmpuint (fixture.server->n_requests, ==, 2);

  scout_picture_source_clear (fixture.source);
  wait_for_kept (&fixture, NULL);
  g_assert_cmpint (g_rmdir (fixture.folder), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/picture-kept/next-run", test_kept);
  g_test_add_func ("/picture-kept/sizes", test_kept_sizes);
  g_test_add_func ("/picture-kept/cancelled", test_kept_cancelled);
  g_test_add_func ("/picture-kept/errands-in-order", test_errands_in_order);
  g_test_add_func ("/picture-kept/cleared-on-the-way", test_cleared_on_the_way);

  return g_test_run ();
}
