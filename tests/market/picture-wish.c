/* picture-wish.c: a source of pictures with a server of its own, and those who ask it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "picture-wish.h"

/* Long enough for a loaded machine; reached only by a test that fails. */
#define PATIENCE (30 * G_USEC_PER_SEC)

void
picture_wish_clear (PictureWish *wish)
{
  g_clear_object (&wish->cancellable);
  g_clear_pointer (&wish->picture, scout_picture_free);
  g_clear_error (&wish->error);
}

void
picture_fixture_open (PictureFixture *fixture)
{
  g_autoptr(ScoutClock) clock = scout_system_clock_new ();
  g_autoptr(ScoutSoupTransport) transport = NULL;
  g_autoptr(ScoutPictureStore) store = NULL;

  transport = scout_soup_transport_new (fixture->server->url, clock);
  if (fixture->folder != NULL)
    store = scout_picture_store_new (fixture->folder, G_MAXUINT32, G_TIME_SPAN_DAY, clock);
  fixture->source = scout_picture_source_new (transport, store);
}

void
picture_fixture_init (PictureFixture *fixture,
                      GBytes         *file)
{
  fixture->server = picture_server_new (file);
  picture_fixture_open (fixture);
}

void
picture_fixture_drop (PictureFixture *fixture)
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

void
picture_fixture_clear (PictureFixture *fixture)
{
  picture_fixture_drop (fixture);
  g_clear_pointer (&fixture->server, picture_server_free);
  g_clear_pointer (&fixture->folder, g_free);
}

void
picture_wish_loaded_cb (GObject      *source,
                        GAsyncResult *result,
                        gpointer      user_data)
{
  PictureWish *wish = user_data;

  g_assert_false (wish->is_done);
  wish->picture = scout_picture_source_load_finish (SCOUT_PICTURE_SOURCE (source), result,
                                                    &wish->error);
  g_assert_true ((wish->picture != NULL) != (wish->error != NULL));
  wish->is_done = TRUE;
}

void
picture_wish_ask (PictureWish    *wish,
                  PictureFixture *fixture,
                  const char     *path,
                  int             side)
{
  g_autofree char *uri = g_strconcat (fixture->server->url, path, NULL);

  wish->cancellable = g_cancellable_new ();
  scout_picture_source_load_async (fixture->source, uri, side, side, wish->cancellable,
                                   picture_wish_loaded_cb, wish);
}

void
picture_wish_wait (const PictureWish *wish)
{
  while (!wish->is_done)
    g_main_context_iteration (NULL, TRUE);
}
