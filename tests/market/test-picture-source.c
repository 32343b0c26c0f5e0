/* test-picture-source.c: one download per address, six at once, and none for nobody.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "picture-files.h"
#include "picture-wish.h"
#include "scout-graph-error.h"

#include <gdk-pixbuf/gdk-pixbuf.h>

#define MOST_AT_ONCE 6

static void
wait_for_requests (PictureFixture *fixture,
                   guint           n_requests)
{
  while (fixture->server->n_requests < n_requests)
    g_main_context_iteration (NULL, TRUE);
}

/* Gives what should not happen the time to happen. */
static void
linger (void)
{
  gint64 end = g_get_monotonic_time () + 50 * G_TIME_SPAN_MILLISECOND;

  while (g_get_monotonic_time () < end)
    {
      g_main_context_iteration (NULL, FALSE);
      g_usleep (1000);
    }
}

static void
test_load (void)
{
  g_auto(PictureFixture) fixture = { 0 };
  g_auto(PictureWish) wish = { 0 };

  picture_fixture_init (&fixture, picture_file_new_png (64, 32));
  picture_wish_ask (&wish, &fixture, "/a", 16);
  picture_wish_wait (&wish);

  g_assert_no_error (wish.error);
  g_assert_cmpint (wish.picture->width, ==, 32);
  g_assert_cmpint (wish.picture->height, ==, 16);
}

static void
test_cache (void)
{
  g_auto(PictureFixture) fixture = { 0 };
  g_auto(PictureWish) first = { 0 };
  g_auto(PictureWish) second = { 0 };
  g_auto(PictureWish) larger = { 0 };

  picture_fixture_init (&fixture, picture_file_new_png (64, 64));
  picture_wish_ask (&first, &fixture, "/a", 16);
  picture_wish_wait (&first);
  picture_wish_ask (&second, &fixture, "/a", 16);
  picture_wish_wait (&second);
  g_assert_cmpuint (fixture.server->n_requests, ==, 1);
  g_assert_true (first.picture->pixels == second.picture->pixels);

  picture_wish_ask (&larger, &fixture, "/a", 32);
  picture_wish_wait (&larger);
  g_assert_cmpuint (fixture.server->n_requests, ==, 2);
  g_assert_cmpint (larger.picture->width, ==, 32);
}

static void
test_coalescing (void)
{
  g_auto(PictureFixture) fixture = { 0 };
  g_auto(PictureWish) small = { 0 };
  g_auto(PictureWish) same = { 0 };
  g_auto(PictureWish) large = { 0 };
  g_auto(PictureWish) other = { 0 };

  picture_fixture_init (&fixture, picture_file_new_png (64, 64));
  picture_wish_ask (&small, &fixture, "/a", 16);
  picture_wish_ask (&same, &fixture, "/a", 16);
  picture_wish_ask (&large, &fixture, "/a", 32);
  picture_wish_ask (&other, &fixture, "/b", 16);
  picture_wish_wait (&small);
  picture_wish_wait (&same);
  picture_wish_wait (&large);
  picture_wish_wait (&other);

  g_assert_cmpuint (fixture.server->n_requests, ==, 2);
  g_assert_true (small.picture->pixels == same.picture->pixels);
  g_assert_true (small.picture->pixels != other.picture->pixels);
  g_assert_cmpint (small.picture->width, ==, 16);
  g_assert_cmpint (large.picture->width, ==, 32);
}

static void
test_six_at_once (void)
{
  g_auto(PictureFixture) fixture = { 0 };
  PictureWish wishes[20] = { 0 };

  picture_fixture_init (&fixture, picture_file_new_png (8, 8));
  fixture.server->is_held = TRUE;
  for (gsize i = 0; i < G_N_ELEMENTS (wishes); i++)
    {
      g_autofree char *path = g_strdup_printf ("/%" G_GSIZE_FORMAT, i);

      picture_wish_ask (&wishes[i], &fixture, path, 8);
    }
  wait_for_requests (&fixture, MOST_AT_ONCE);
  linger ();
  g_assert_cmpuint (fixture.server->n_requests, ==, MOST_AT_ONCE);

  picture_server_release (fixture.server);
  for (gsize i = 0; i < G_N_ELEMENTS (wishes); i++)
    {
      picture_wish_wait (&wishes[i]);
      g_assert_no_error (wishes[i].error);
      picture_wish_clear (&wishes[i]);
    }
  g_assert_cmpuint (fixture.server->n_requests, ==, G_N_ELEMENTS (wishes));
}

static void
test_cancel_before (void)
{
  g_auto(PictureFixture) fixture = { 0 };
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  g_autofree char *uri = NULL;
  g_auto(PictureWish) wish = { 0 };

  picture_fixture_init (&fixture, picture_file_new_png (8, 8));
  uri = g_strconcat (fixture.server->url, "/a", NULL);
  g_cancellable_cancel (cancellable);
  scout_picture_source_load_async (fixture.source, uri, 8, 8, cancellable, picture_wish_loaded_cb,
                                   &wish);
  picture_wish_wait (&wish);

  g_assert_error (wish.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  linger ();
  g_assert_cmpuint (fixture.server->n_requests, ==, 0);
}

/* One who goes is answered at once; the other still gets the picture. */
static void
test_cancel_one (void)
{
  g_auto(PictureFixture) fixture = { 0 };
  g_auto(PictureWish) stays = { 0 };
  g_auto(PictureWish) goes = { 0 };

  picture_fixture_init (&fixture, picture_file_new_png (8, 8));
  fixture.server->is_held = TRUE;
  picture_wish_ask (&stays, &fixture, "/a", 8);
  picture_wish_ask (&goes, &fixture, "/a", 8);
  wait_for_requests (&fixture, 1);
  g_cancellable_cancel (goes.cancellable);
  picture_wish_wait (&goes);
  g_assert_error (goes.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_false (stays.is_done);

  picture_server_release (fixture.server);
  picture_wish_wait (&stays);
  g_assert_no_error (stays.error);
}

static void
test_cancel_all (void)
{
  g_auto(PictureFixture) fixture = { 0 };
  g_auto(PictureWish) goes = { 0 };
  g_auto(PictureWish) comes_back = { 0 };

  picture_fixture_init (&fixture, picture_file_new_png (8, 8));
  fixture.server->is_held = TRUE;
  picture_wish_ask (&goes, &fixture, "/a", 8);
  wait_for_requests (&fixture, 1);
  g_cancellable_cancel (goes.cancellable);
  picture_wish_wait (&goes);
  g_assert_error (goes.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);

  /* A download that is being ended is nothing to join. */
  fixture.server->is_held = FALSE;
  picture_wish_ask (&comes_back, &fixture, "/a", 8);
  picture_wish_wait (&comes_back);
  g_assert_no_error (comes_back.error);
  g_assert_cmpuint (fixture.server->n_requests, ==, 2);
  linger ();
}

/* Cards that were scrolled past before their turn cost nothing. */
static void
test_cancel_queued (void)
{
  g_auto(PictureFixture) fixture = { 0 };
  PictureWish wishes[MOST_AT_ONCE + 2] = { 0 };

  picture_fixture_init (&fixture, picture_file_new_png (8, 8));
  fixture.server->is_held = TRUE;
  for (gsize i = 0; i < G_N_ELEMENTS (wishes); i++)
    {
      g_autofree char *path = g_strdup_printf ("/%" G_GSIZE_FORMAT, i);

      picture_wish_ask (&wishes[i], &fixture, path, 8);
    }
  wait_for_requests (&fixture, MOST_AT_ONCE);
  g_cancellable_cancel (wishes[MOST_AT_ONCE].cancellable);
  picture_wish_wait (&wishes[MOST_AT_ONCE]);

  picture_server_release (fixture.server);
  for (gsize i = 0; i < G_N_ELEMENTS (wishes); i++)
    {
      picture_wish_wait (&wishes[i]);
      g_assert_cmpint (wishes[i].error == NULL, ==, i != MOST_AT_ONCE);
      picture_wish_clear (&wishes[i]);
    }
  g_assert_cmpuint (fixture.server->n_requests, ==, G_N_ELEMENTS (wishes) - 1);
}

static gpointer
cancel (gpointer cancellable)
{
  g_cancellable_cancel (cancellable);

  return NULL;
}

/* Another thread may cancel, also while the picture comes; the answer comes here, and once. */
static void
test_cancel_elsewhere (void)
{
  g_auto(PictureFixture) fixture = { 0 };

  picture_fixture_init (&fixture, picture_file_new_png (8, 8));
  for (guint i = 0; i < 40; i++)
    {
      g_autofree char *path = g_strdup_printf ("/%u", i);
      g_auto(PictureWish) wish = { 0 };
      GThread *thread = NULL;

      fixture.server->is_held = i == 0;
      picture_wish_ask (&wish, &fixture, path, 8);
      for (guint turn = 0; turn < i / 4; turn++)
        g_main_context_iteration (NULL, FALSE);
      thread = g_thread_new ("cancel", cancel, wish.cancellable);
      picture_wish_wait (&wish);
      g_thread_join (thread);
      if (wish.error != NULL || i == 0)
        g_assert_error (wish.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
    }
  linger ();
}

static void
test_failures (void)
{
  g_auto(PictureFixture) fixture = { 0 };
  g_auto(PictureWish) missing = { 0 };
  g_auto(PictureWish) joined = { 0 };
  g_auto(PictureWish) foreign = { 0 };

  picture_fixture_init (&fixture, g_bytes_new_static ("<html>", 6));
  picture_wish_ask (&missing, &fixture, "/missing", 8);
  picture_wish_ask (&joined, &fixture, "/missing", 16);
  picture_wish_wait (&missing);
  picture_wish_wait (&joined);
  g_assert_true (missing.error->domain == SCOUT_GRAPH_ERROR);
  g_assert_true (joined.error->domain == SCOUT_GRAPH_ERROR);

  picture_wish_ask (&foreign, &fixture, "/a", 8);
  picture_wish_wait (&foreign);
  g_assert_error (foreign.error, GDK_PIXBUF_ERROR, GDK_PIXBUF_ERROR_UNKNOWN_TYPE);

  /* A failure is not kept: the next one who asks makes a new attempt. */
  g_assert_cmpuint (fixture.server->n_requests, ==, 2);
  picture_wish_clear (&foreign);
  foreign.is_done = FALSE;
  picture_wish_ask (&foreign, &fixture, "/a", 8);
  picture_wish_wait (&foreign);
  g_assert_cmpuint (fixture.server->n_requests, ==, 3);
}

static void
test_bomb (void)
{
  g_auto(PictureFixture) fixture = { 0 };
  g_auto(PictureWish) wish = { 0 };

  picture_fixture_init (&fixture, picture_file_new_png_bomb (9000, 9000));
  picture_wish_ask (&wish, &fixture, "/a", 8);
  picture_wish_wait (&wish);

  g_assert_error (wish.error, GDK_PIXBUF_ERROR, GDK_PIXBUF_ERROR_INSUFFICIENT_MEMORY);
}

static void
test_too_large (void)
{
  const gsize size = 5 * 1024 * 1024 + 1;
  g_auto(PictureFixture) fixture = { 0 };
  g_auto(PictureWish) wish = { 0 };

  picture_fixture_init (&fixture, g_bytes_new_take (g_malloc0 (size), size));
  picture_wish_ask (&wish, &fixture, "/a", 8);
  picture_wish_wait (&wish);

  g_assert_error (wish.error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_TOO_LARGE);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/picture-source/load", test_load);
  g_test_add_func ("/picture-source/cache", test_cache);
  g_test_add_func ("/picture-source/coalescing", test_coalescing);
  g_test_add_func ("/picture-source/six-at-once", test_six_at_once);
  g_test_add_func ("/picture-source/cancel-before", test_cancel_before);
  g_test_add_func ("/picture-source/cancel-one", test_cancel_one);
  g_test_add_func ("/picture-source/cancel-all", test_cancel_all);
  g_test_add_func ("/picture-source/cancel-queued", test_cancel_queued);
  g_test_add_func ("/picture-source/cancel-elsewhere", test_cancel_elsewhere);
  g_test_add_func ("/picture-source/failures", test_failures);
  g_test_add_func ("/picture-source/bomb", test_bomb);
  g_test_add_func ("/picture-source/too-large", test_too_large);

  return g_test_run ();
}
