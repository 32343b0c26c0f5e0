/* soup-fixture.c: a transport, the server that it talks to, and what came of it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Real HTTP over the loopback, in one process and one main context; the deadline alone is on a
 * clock that the test moves.
 */

#include "config.h"

#include "soup-fixture.h"

/* Long enough for a loaded machine; reached only by a test that fails. */
#define PATIENCE (30 * G_USEC_PER_SEC)

SoupFixture *
soup_fixture_new (GTlsCertificate *certificate)
{
  SoupFixture *self = g_new0 (SoupFixture, 1);

  self->server = chaos_server_new (certificate);
  self->clock = scout_manual_clock_new (0);
  self->transport = scout_soup_transport_new (self->server->url, self->clock);
  self->deadline = G_MAXINT64;
  return self;
}

static void
forget_result (SoupFixture *self)
{
  self->is_over = FALSE;
  g_clear_pointer (&self->answer, scout_graph_answer_free);
  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_clear_error (&self->error);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
}

static void
drop_transport (SoupFixture *self)
{
  /* Waits for the deadline that were cancelled still hold the transport for an iteration. */
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_cmpint (scout_manual_clock_get_next_wait (SCOUT_MANUAL_CLOCK (self->clock)), ==, -1);
  g_assert_finalize_object (self->transport);
}

void
soup_fixture_free (SoupFixture *self)
{
  forget_result (self);
  drop_transport (self);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  chaos_server_free (self->server);
  g_object_unref (self->clock);
  g_object_unref (self->cancellable);
  g_free (self);
}

void
soup_fixture_use_base (SoupFixture *self,
                       const char  *base_url)
{
  drop_transport (self);
  self->transport = scout_soup_transport_new (base_url, self->clock);
}

static void
answered_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  SoupFixture *self = user_data;

  self->answer = scout_graph_transport_send_finish (SCOUT_GRAPH_TRANSPORT (source), result,
                                                    &self->error);
  self->is_over = TRUE;
}

static void
downloaded_cb (GObject      *source,
               GAsyncResult *result,
               gpointer      user_data)
{
  SoupFixture *self = user_data;

  self->bytes = scout_soup_transport_download_finish (SCOUT_SOUP_TRANSPORT (source), result,
                                                      &self->error);
  self->is_over = TRUE;
}

static void
start_call (SoupFixture *self,
            const char  *path,
            const char  *secret)
{
  g_autoptr (ScoutGraphRequest) request = scout_graph_request_new (path);
  g_autoptr (ScoutToken) token = scout_token_new (secret);

  forget_result (self);
  scout_graph_request_add (request, "q", "a b");
  scout_graph_transport_send_async (SCOUT_GRAPH_TRANSPORT (self->transport), request, token,
                                    self->deadline, self->cancellable, answered_cb, self);
}

void
soup_fixture_start_call (SoupFixture *self,
                         const char  *path)
{
  start_call (self, path, SOUP_FIXTURE_CANARY);
}

void
soup_fixture_call_as (SoupFixture *self,
                      const char  *path,
                      const char  *secret)
{
  start_call (self, path, secret);
  soup_fixture_wait (self);
}

void
soup_fixture_call (SoupFixture *self,
                   const char  *path)
{
  soup_fixture_start_call (self, path);
  soup_fixture_wait (self);
}

void
soup_fixture_download (SoupFixture *self,
                       const char  *address,
                       gsize        max_bytes)
{
  g_autofree char *full = NULL;

  forget_result (self);
  full = address[0] == '/' ? g_strconcat (self->server->url, address, NULL) : g_strdup (address);
  scout_soup_transport_download_async (self->transport, full, max_bytes, self->cancellable,
                                       downloaded_cb, self);
  soup_fixture_wait (self);
}

static gboolean
wake_up (gpointer data)
{
  return G_SOURCE_CONTINUE;
}

void
soup_fixture_wait (SoupFixture *self)
{
  gint64 until = g_get_monotonic_time () + PATIENCE;
  guint tick = g_timeout_add (50, wake_up, NULL);

  while (!self->is_over)
    {
      g_assert_cmpint (g_get_monotonic_time (), <, until);
      g_main_context_iteration (NULL, TRUE);
    }
  g_source_remove (tick);
}

void
soup_fixture_wait_for (SoupFixture *self,
                       const guint *counter,
                       guint        least)
{
  gint64 until = g_get_monotonic_time () + PATIENCE;
  guint tick = g_timeout_add (50, wake_up, NULL);

  while (*counter < least)
    {
      g_assert_false (self->is_over);
      g_assert_cmpint (g_get_monotonic_time (), <, until);
      g_main_context_iteration (NULL, TRUE);
    }
  g_source_remove (tick);
}
