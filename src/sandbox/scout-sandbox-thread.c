/* scout-sandbox-thread.c: the thread that the sandbox answers in.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The only place of the libraries where a main loop runs: in a thread of its own, so that the
 * sandbox answers while the caller is busy, and so that nothing of it disturbs the caller's loop.
 * It listens on IPv4's loopback address and nowhere else.
 */

#include "config.h"

#include "scout-sandbox-thread.h"

#include "scout-sandbox-listener.h"

/* Nothing that a client sends to Graph is larger. */
#define MAX_REQUEST_BYTES (1024 * 1024)

struct _ScoutSandboxThread
{
  const ScoutSandboxHandlers *handlers;
  gpointer                    user_data;
  guint16                     port;

  GThread                    *thread;
  GMainLoop                  *loop; /* (owned) */

  GMutex                      lock;
  GCond                       settled;
  gboolean                    is_settled; /* under the lock, as is the error */
  GError                     *error;      /* (owned) (nullable) */
};

static void
request_cb (SoupServer        *server,
            SoupServerMessage *message,
            const char        *path,
            GHashTable        *query,
            gpointer           user_data)
{
  ScoutSandboxThread *self = user_data;

  self->handlers->request (message, self->user_data);
}

/* Before the body is read: one that is too large is not waited for. */
static void
early_request_cb (SoupServer        *server,
                  SoupServerMessage *message,
                  const char        *path,
                  GHashTable        *query,
                  gpointer           user_data)
{
  SoupMessageHeaders *headers = soup_server_message_get_request_headers (message);

  if (soup_message_headers_get_content_length (headers) > MAX_REQUEST_BYTES)
    soup_server_message_set_status (message, SOUP_STATUS_REQUEST_ENTITY_TOO_LARGE, NULL);
}

static void
settle (ScoutSandboxThread *self,
        GError             *error)
{
  g_mutex_lock (&self->lock);
  self->is_settled = TRUE;
  self->error = error;
  g_cond_signal (&self->settled);
  g_mutex_unlock (&self->lock);
}

static gpointer
serve (gpointer data)
{
  ScoutSandboxThread *self = data;
  GMainContext *context = g_main_loop_get_context (self->loop);
  g_autoptr (ScoutSandboxListener) listener = NULL;
  SoupServer *server;
  GError *error = NULL;

  g_main_context_push_thread_default (context);
  server = soup_server_new (NULL, NULL);
  soup_server_add_early_handler (server, NULL, early_request_cb, self, NULL);
  soup_server_add_handler (server, NULL, request_cb, self, NULL);

  listener = scout_sandbox_listener_new (server, self->port, &error);
  if (listener != NULL)
    {
      self->handlers->listening (scout_sandbox_listener_get_port (listener), self->user_data);
      settle (self, NULL);
      g_main_loop_run (self->loop);
      self->handlers->stopping (self->user_data);
    }
  else
    {
      settle (self, error);
    }

  g_clear_pointer (&listener, scout_sandbox_listener_free);
  soup_server_disconnect (server);
  g_object_unref (server);
  /* What was closed has callbacks left that hold on to it. */
  while (g_main_context_iteration (context, FALSE))
    ;
  g_main_context_pop_thread_default (context);

  return NULL;
}

static void
join (ScoutSandboxThread *self)
{
  g_thread_join (self->thread);
  g_main_loop_unref (self->loop);
  g_cond_clear (&self->settled);
  g_mutex_clear (&self->lock);
  g_free (self);
}

ScoutSandboxThread *
scout_sandbox_thread_start (const ScoutSandboxHandlers  *handlers,
                            guint16                      port,
                            gpointer                     user_data,
                            GError                     **error)
{
  ScoutSandboxThread *self = g_new0 (ScoutSandboxThread, 1);
  g_autoptr (GMainContext) context = g_main_context_new ();

  self->handlers = handlers;
  self->port = port;
  self->user_data = user_data;
  self->loop = g_main_loop_new (context, FALSE);
  g_mutex_init (&self->lock);
  g_cond_init (&self->settled);
  self->thread = g_thread_new ("sandbox", serve, self);

  g_mutex_lock (&self->lock);
  while (!self->is_settled)
    g_cond_wait (&self->settled, &self->lock);
  g_mutex_unlock (&self->lock);

  if (self->error == NULL)
    return self;

  g_propagate_error (error, self->error);
  join (self);
  return NULL;
}

static gboolean
quit_cb (gpointer user_data)
{
  g_main_loop_quit (user_data);
  return G_SOURCE_REMOVE;
}

void
scout_sandbox_thread_stop (ScoutSandboxThread *self)
{
  g_autoptr (GSource) source = g_idle_source_new ();

  /* Quitting from inside works whether or not the loop has begun to run. */
  g_source_set_priority (source, G_PRIORITY_HIGH);
  g_source_set_callback (source, quit_cb, self->loop, NULL);
  g_source_attach (source, g_main_loop_get_context (self->loop));
  join (self);
}
