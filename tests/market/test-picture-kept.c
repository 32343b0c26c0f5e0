/* test-picture-kept.c: what was downloaded once comes from the disk.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "picture-files.h"
#include "picture-wish.h"

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

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/picture-kept/next-run", test_kept);
  g_test_add_func ("/picture-kept/sizes", test_kept_sizes);
  g_test_add_func ("/picture-kept/cancelled", test_kept_cancelled);

  return g_test_run ();
}
