/* test-picture-source.c: one download per address, six at once, and none for nobody.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-picture-source.h"

#include "picture-files.h"
#include "picture-server.h"
#include "scout-graph-error.h"

#include <gdk-pixbuf/gdk-pixbuf.h>
#include <glib/gstdio.h>

#define MOST_AT_ONCE 6

/* Long enough for a loaded machine; reached only by a test that fails. */
#define PATIENCE (30 * G_USEC_PER_SEC)

typedef struct
{
  char *folder; /* (owned) (nullable): keeps downloads */
  PictureServer *server;
  ScoutPictureSource *source;
} Fixture;

/* Somebody who wants a picture. */
typedef struct
{
  GCancellable *cancellable;
  gboolean is_done;
  ScoutPicture *picture;
  GError *error;
} Wish;

static void
wish_clear (Wish *wish)
{
  g_clear_object (&wish->cancellable);
  g_clear_pointer (&wish->picture, scout_picture_free);
  g_clear_error (&wish->error);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Wish, wish_clear)

/* As at the start of a program. */
static void
open_source (Fixture *fixture)
{
  g_autoptr(ScoutClock) clock = scout_system_clock_new ();
  g_autoptr(ScoutSoupTransport) transport = NULL;
  g_autoptr(ScoutPictureStore) store = NULL;

  transport = scout_soup_transport_new (fixture->server->url, clock);
  if (fixture->folder != NULL)
    store = scout_picture_store_new (fixture->folder, G_MAXUINT32, G_TIME_SPAN_DAY, clock);
  fixture->source = scout_picture_source_new (transport, store);
}

static void
fixture_init (Fixture *fixture,
              GBytes  *file)
{
  fixture->server = picture_server_new (file);
  open_source (fixture);
}

/* Nothing goes on holding the source: what is done is done, and a worker that still reads what
 * nobody wants any more comes to its end. */
static void
drop_source (Fixture *fixture)
{
  gint64 end = g_get_monotonic_time () + PATIENCE;

  g_object_add_weak_pointer (G_OBJECT (fixture->source), (gpointer *) &fixture->source);
  g_object_unref (fixture->source);
  while (fixture->source != NULL && g_get_monotonic_time () < end)
    {
      g_main_context_iteration (NULL, FALSE);
      g_usleep (500);
    }
  g_assert_null (fixture->source);
}

static void
fixture_clear (Fixture *fixture)
{
  drop_source (fixture);
  g_clear_pointer (&fixture->server, picture_server_free);
  g_clear_pointer (&fixture->folder, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Fixture, fixture_clear)

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  Wish *wish = user_data;

  g_assert_false (wish->is_done);
  wish->picture = scout_picture_source_load_finish (SCOUT_PICTURE_SOURCE (source), result,
                                                    &wish->error);
  g_assert_true ((wish->picture != NULL) != (wish->error != NULL));
  wish->is_done = TRUE;
}

static void
ask (Fixture    *fixture,
     Wish       *wish,
     const char *path,
     int         side)
{
  g_autofree char *uri = g_strconcat (fixture->server->url, path, NULL);

  wish->cancellable = g_cancellable_new ();
  scout_picture_source_load_async (fixture->source, uri, side, side, wish->cancellable,
                                   loaded_cb, wish);
}

static void
wait_for (const Wish *wish)
{
  while (!wish->is_done)
    g_main_context_iteration (NULL, TRUE);
}

static void
wait_for_requests (Fixture *fixture,
                   guint    n_requests)
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
  g_auto(Fixture) fixture = { 0 };
  g_auto(Wish) wish = { 0 };

  fixture_init (&fixture, picture_file_new_png (64, 32));
  ask (&fixture, &wish, "/a", 16);
  wait_for (&wish);

  g_assert_no_error (wish.error);
  g_assert_cmpint (wish.picture->width, ==, 32);
  g_assert_cmpint (wish.picture->height, ==, 16);
}

static void
test_cache (void)
{
  g_auto(Fixture) fixture = { 0 };
  g_auto(Wish) first = { 0 };
  g_auto(Wish) second = { 0 };
  g_auto(Wish) larger = { 0 };

  fixture_init (&fixture, picture_file_new_png (64, 64));
  ask (&fixture, &first, "/a", 16);
  wait_for (&first);
  ask (&fixture, &second, "/a", 16);
  wait_for (&second);
  g_assert_cmpuint (fixture.server->n_requests, ==, 1);
  g_assert_true (first.picture->pixels == second.picture->pixels);

  ask (&fixture, &larger, "/a", 32);
  wait_for (&larger);
  g_assert_cmpuint (fixture.server->n_requests, ==, 2);
  g_assert_cmpint (larger.picture->width, ==, 32);
}

static void
test_coalescing (void)
{
  g_auto(Fixture) fixture = { 0 };
  g_auto(Wish) small = { 0 };
  g_auto(Wish) same = { 0 };
  g_auto(Wish) large = { 0 };
  g_auto(Wish) other = { 0 };

  fixture_init (&fixture, picture_file_new_png (64, 64));
  ask (&fixture, &small, "/a", 16);
  ask (&fixture, &same, "/a", 16);
  ask (&fixture, &large, "/a", 32);
  ask (&fixture, &other, "/b", 16);
  wait_for (&small);
  wait_for (&same);
  wait_for (&large);
  wait_for (&other);

  g_assert_cmpuint (fixture.server->n_requests, ==, 2);
  g_assert_true (small.picture->pixels == same.picture->pixels);
  g_assert_true (small.picture->pixels != other.picture->pixels);
  g_assert_cmpint (small.picture->width, ==, 16);
  g_assert_cmpint (large.picture->width, ==, 32);
}

static void
test_six_at_once (void)
{
  g_auto(Fixture) fixture = { 0 };
  Wish wishes[20] = { 0 };

  fixture_init (&fixture, picture_file_new_png (8, 8));
  fixture.server->is_held = TRUE;
  for (gsize i = 0; i < G_N_ELEMENTS (wishes); i++)
    {
      g_autofree char *path = g_strdup_printf ("/%" G_GSIZE_FORMAT, i);

      ask (&fixture, &wishes[i], path, 8);
    }
  wait_for_requests (&fixture, MOST_AT_ONCE);
  linger ();
  g_assert_cmpuint (fixture.server->n_requests, ==, MOST_AT_ONCE);

  picture_server_release (fixture.server);
  for (gsize i = 0; i < G_N_ELEMENTS (wishes); i++)
    {
      wait_for (&wishes[i]);
      g_assert_no_error (wishes[i].error);
      wish_clear (&wishes[i]);
    }
  g_assert_cmpuint (fixture.server->n_requests, ==, G_N_ELEMENTS (wishes));
}

static void
test_cancel_before (void)
{
  g_auto(Fixture) fixture = { 0 };
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  g_autofree char *uri = NULL;
  g_auto(Wish) wish = { 0 };

  fixture_init (&fixture, picture_file_new_png (8, 8));
  uri = g_strconcat (fixture.server->url, "/a", NULL);
  g_cancellable_cancel (cancellable);
  scout_picture_source_load_async (fixture.source, uri, 8, 8, cancellable, loaded_cb, &wish);
  wait_for (&wish);

  g_assert_error (wish.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  linger ();
  g_assert_cmpuint (fixture.server->n_requests, ==, 0);
}

/* One who goes is answered at once; the other still gets the picture. */
static void
test_cancel_one (void)
{
  g_auto(Fixture) fixture = { 0 };
  g_auto(Wish) stays = { 0 };
  g_auto(Wish) goes = { 0 };

  fixture_init (&fixture, picture_file_new_png (8, 8));
  fixture.server->is_held = TRUE;
  ask (&fixture, &stays, "/a", 8);
  ask (&fixture, &goes, "/a", 8);
  wait_for_requests (&fixture, 1);
  g_cancellable_cancel (goes.cancellable);
  wait_for (&goes);
  g_assert_error (goes.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_false (stays.is_done);

  picture_server_release (fixture.server);
  wait_for (&stays);
  g_assert_no_error (stays.error);
}

static void
test_cancel_all (void)
{
  g_auto(Fixture) fixture = { 0 };
  g_auto(Wish) goes = { 0 };
  g_auto(Wish) comes_back = { 0 };

  fixture_init (&fixture, picture_file_new_png (8, 8));
  fixture.server->is_held = TRUE;
  ask (&fixture, &goes, "/a", 8);
  wait_for_requests (&fixture, 1);
  g_cancellable_cancel (goes.cancellable);
  wait_for (&goes);
  g_assert_error (goes.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);

  /* A download that is being ended is nothing to join. */
  fixture.server->is_held = FALSE;
  ask (&fixture, &comes_back, "/a", 8);
  wait_for (&comes_back);
  g_assert_no_error (comes_back.error);
  g_assert_cmpuint (fixture.server->n_requests, ==, 2);
  linger ();
}

/* Cards that were scrolled past before their turn cost nothing. */
static void
test_cancel_queued (void)
{
  g_auto(Fixture) fixture = { 0 };
  Wish wishes[MOST_AT_ONCE + 2] = { 0 };

  fixture_init (&fixture, picture_file_new_png (8, 8));
  fixture.server->is_held = TRUE;
  for (gsize i = 0; i < G_N_ELEMENTS (wishes); i++)
    {
      g_autofree char *path = g_strdup_printf ("/%" G_GSIZE_FORMAT, i);

      ask (&fixture, &wishes[i], path, 8);
    }
  wait_for_requests (&fixture, MOST_AT_ONCE);
  g_cancellable_cancel (wishes[MOST_AT_ONCE].cancellable);
  wait_for (&wishes[MOST_AT_ONCE]);

  picture_server_release (fixture.server);
  for (gsize i = 0; i < G_N_ELEMENTS (wishes); i++)
    {
      wait_for (&wishes[i]);
      g_assert_cmpint (wishes[i].error == NULL, ==, i != MOST_AT_ONCE);
      wish_clear (&wishes[i]);
    }
  g_assert_cmpuint (fixture.server->n_requests, ==, G_N_ELEMENTS (wishes) - 1);
}

static void
test_failures (void)
{
  g_auto(Fixture) fixture = { 0 };
  g_auto(Wish) missing = { 0 };
  g_auto(Wish) joined = { 0 };
  g_auto(Wish) foreign = { 0 };

  fixture_init (&fixture, g_bytes_new_static ("<html>", 6));
  ask (&fixture, &missing, "/missing", 8);
  ask (&fixture, &joined, "/missing", 16);
  wait_for (&missing);
  wait_for (&joined);
  g_assert_true (missing.error->domain == SCOUT_GRAPH_ERROR);
  g_assert_true (joined.error->domain == SCOUT_GRAPH_ERROR);

  ask (&fixture, &foreign, "/a", 8);
  wait_for (&foreign);
  g_assert_error (foreign.error, GDK_PIXBUF_ERROR, GDK_PIXBUF_ERROR_UNKNOWN_TYPE);

  /* A failure is not kept: the next one who asks makes a new attempt. */
  g_assert_cmpuint (fixture.server->n_requests, ==, 2);
  wish_clear (&foreign);
  foreign.is_done = FALSE;
  ask (&fixture, &foreign, "/a", 8);
  wait_for (&foreign);
  g_assert_cmpuint (fixture.server->n_requests, ==, 3);
}

static void
test_bomb (void)
{
  g_auto(Fixture) fixture = { 0 };
  g_auto(Wish) wish = { 0 };

  fixture_init (&fixture, picture_file_new_png_bomb (9000, 9000));
  ask (&fixture, &wish, "/a", 8);
  wait_for (&wish);

  g_assert_error (wish.error, GDK_PIXBUF_ERROR, GDK_PIXBUF_ERROR_INSUFFICIENT_MEMORY);
}

static void
test_too_large (void)
{
  const gsize size = 5 * 1024 * 1024 + 1;
  g_auto(Fixture) fixture = { 0 };
  g_auto(Wish) wish = { 0 };

  fixture_init (&fixture, g_bytes_new_take (g_malloc0 (size), size));
  ask (&fixture, &wish, "/a", 8);
  wait_for (&wish);

  g_assert_error (wish.error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_TOO_LARGE);
}

/* The one file that is kept; one that is still being written has a longer name. */
static char *
dup_kept_path (Fixture *fixture)
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
wait_for_kept (Fixture *fixture,
               GBytes  *expected)
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
ask_again (Fixture *fixture)
{
  g_auto(Wish) wish = { 0 };

  drop_source (fixture);
  open_source (fixture);
  ask (fixture, &wish, "/a", 16);
  wait_for (&wish);
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
  g_auto(Fixture) fixture = { .folder = g_build_filename (folder, "new", NULL) };
  g_auto(Wish) wish = { 0 };

  fixture_init (&fixture, g_bytes_ref (file));
  ask (&fixture, &wish, "/a", 16);
  wait_for (&wish);
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
  g_test_add_func ("/picture-source/failures", test_failures);
  g_test_add_func ("/picture-source/bomb", test_bomb);
  g_test_add_func ("/picture-source/too-large", test_too_large);
  g_test_add_func ("/picture-source/kept", test_kept);

  return g_test_run ();
}
