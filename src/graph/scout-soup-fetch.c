/* scout-soup-fetch.c: one exchange over HTTP within bounds.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* libsoup's own timeout is one of inactivity: a server that drips a byte now and then keeps a call
 * alive for ever. So a source of the injected clock runs beside every exchange and cancels it; an
 * inner cancellable tells that apart from the caller's. The body is read in pieces, straight to
 * where it stays, and given up at the cap, which counts unpacked bytes. What has arrived is read at
 * once: most answers are there as a whole when their headers are. Belongs to the main context of
 * its session.
 */

#include "config.h"

#include "scout-soup-fetch-private.h"

#include "scout-graph-error.h"
#include "scout-redact.h"

/* Most bytes that are taken from the stream before others may use the main loop. */
#define PIECE (64 * 1024)

/* Room for a body whose length nobody has announced; doubled as it fills. */
#define FIRST_ROOM (16 * 1024)

/*
 * Fetch:
 * @message: (owned): what is sent
 * @bounds: the clock belongs to this
 * @started_at: monotonic time, for the log
 * @inner: (owned): cancelled by the caller's cancellable and by the deadline
 * @deadline: (owned): source that waits for the deadline
 * @cancelled: (owned) (nullable): source that waits for the caller's cancellable
 * @timed_out: whether the deadline passed
 * @stream: (owned) (nullable): the body as it arrives
 * @body: (owned) (nullable): what has arrived, with room for more
 * @length: bytes that have arrived
 * @room: bytes that @body can hold
 */
typedef struct
{
  SoupMessage *message;
  ScoutSoupBounds bounds;
  gint64 started_at;
  GCancellable *inner;
  GSource *deadline;
  GSource *cancelled;
  gboolean timed_out;
  GInputStream *stream;
  guint8 *body;
  gsize length;
  gsize room;
} Fetch;

static void read_piece (GTask *task);

static void
drop_source (GSource *source)
{
  g_source_destroy (source);
  g_source_unref (source);
}

static void
fetch_free (gpointer data)
{
  Fetch *self = data;

  g_clear_object (&self->stream);
  g_clear_object (&self->message);
  g_clear_object (&self->bounds.clock);
  g_clear_object (&self->inner);
  g_clear_pointer (&self->deadline, drop_source);
  g_free (self->body);
  g_free (self);
}

static void
log_fetch (Fetch        *fetch,
           const GError *error)
{
  g_autofree char *uri = NULL;
  g_autofree char *redacted = NULL;
  gint64 now = scout_clock_get_monotonic_time (fetch->bounds.clock);

  /* To word and redact what nobody reads costs more than to send the request. */
  if (g_log_writer_default_would_drop (G_LOG_LEVEL_DEBUG, G_LOG_DOMAIN))
    return;

  uri = g_uri_to_string (soup_message_get_uri (fetch->message));
  redacted = scout_redact (uri);
  g_debug ("%s %s: status %u, %" G_GINT64_FORMAT " ms, %" G_GSIZE_FORMAT
           " bytes%s%s",
           soup_message_get_method (fetch->message), redacted,
           soup_message_get_status (fetch->message), (now - fetch->started_at) / 1000,
           fetch->length, error != NULL ? ", " : "", error != NULL ? error->message : "");
}

/* Ends the exchange; takes the reference to @task and @error, which is NULL after a success. */
static void
end_fetch (GTask  *task,
           GError *error)
{
  Fetch *fetch = g_task_get_task_data (task);

  log_fetch (fetch, error);
  g_clear_pointer (&fetch->cancelled, drop_source);
  g_clear_pointer (&fetch->deadline, drop_source);
  g_clear_object (&fetch->stream);

  if (error != NULL)
    {
      g_task_return_error (task, error);
    }
  else
    {
      g_task_return_pointer (task, g_bytes_new_take (g_steal_pointer (&fetch->body), fetch->length),
                             (GDestroyNotify) g_bytes_unref);
    }
  g_object_unref (task);
}

/* What the task's own cancellable caused becomes G_IO_ERROR_CANCELLED in the task itself. */
static GError *
explain_failure (const Fetch  *fetch,
                 const GError *cause)
{
  if (fetch->timed_out || g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_TIMED_OUT))
    return scout_graph_error_new_local (SCOUT_GRAPH_ERROR_TIMED_OUT, 0,
                                        "No complete answer before the deadline");

  return scout_graph_error_new_local (SCOUT_GRAPH_ERROR_NETWORK, 0, cause->message);
}

static GError *
explain_size (const Fetch *fetch)
{
  g_autofree char *message = g_strdup_printf ("The body is longer than %" G_GSIZE_FORMAT " bytes",
                                              fetch->bounds.max_bytes);

  return scout_graph_error_new_local (SCOUT_GRAPH_ERROR_TOO_LARGE,
                                      soup_message_get_status (fetch->message), message);
}

static gboolean
deadline_passed_cb (gpointer user_data)
{
  Fetch *fetch = user_data;

  fetch->timed_out = TRUE;
  g_cancellable_cancel (fetch->inner);

  return G_SOURCE_REMOVE;
}

/* One byte more than the announced length lets the end be seen without more room, and one more than
 * the bounds allow lets it be seen that they are exceeded. A server can announce anything: memory
 * that is not written to is none. */
static void
make_room (Fetch *fetch)
{
  SoupMessageHeaders *headers = soup_message_get_response_headers (fetch->message);
  gsize wanted = fetch->room * 2;

  if (fetch->length < fetch->room)
    return;

  if (fetch->room == 0)
    wanted = MAX (FIRST_ROOM, (gsize) soup_message_headers_get_content_length (headers) + 1);
  fetch->room = MIN (wanted, fetch->bounds.max_bytes + 1);
  fetch->body = g_realloc (fetch->body, fetch->room);
}

static gboolean
turn_came_cb (gpointer user_data)
{
  read_piece (g_object_ref (G_TASK (user_data)));

  return G_SOURCE_REMOVE;
}

static gboolean
stream_ready_cb (GObject  *stream,
                 gpointer  user_data)
{
  return turn_came_cb (user_data);
}

/* Goes on in another turn of the main loop. Takes the reference to @task. */
static void
take_turns (GTask       *task,
            GSource     *source,
            GSourceFunc  callback)
{
  g_source_set_priority (source, G_PRIORITY_DEFAULT);
  g_source_set_callback (source, callback, task, g_object_unref);
  g_source_attach (source, g_main_context_get_thread_default ());
  g_source_unref (source);
}

/* Takes the reference to @task. */
static void
read_piece (GTask *task)
{
  Fetch *fetch = g_task_get_task_data (task);
  GPollableInputStream *stream = G_POLLABLE_INPUT_STREAM (fetch->stream);
  gsize n_left = PIECE;
  gssize n_read = 1;

  while (n_left > 0 && n_read > 0)
    {
      g_autoptr (GError) error = NULL;

      make_room (fetch);
      n_read = g_pollable_input_stream_read_nonblocking (stream, fetch->body + fetch->length,
                                                         MIN (n_left, fetch->room - fetch->length),
                                                         fetch->inner, &error);
      if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_WOULD_BLOCK))
        {
          take_turns (task, g_pollable_input_stream_create_source (stream, fetch->inner),
                      G_SOURCE_FUNC (stream_ready_cb));
          return;
        }
      if (n_read < 0)
        {
          end_fetch (task, explain_failure (fetch, error));
          return;
        }
      if ((gsize) n_read > fetch->bounds.max_bytes - fetch->length)
        {
          g_cancellable_cancel (fetch->inner);
          end_fetch (task, explain_size (fetch));
          return;
        }
      fetch->length += (gsize) n_read;
      n_left -= (gsize) n_read;
    }

  /* Whether the stream has more cannot be waited for: at the end of a body nothing comes. */
  if (n_read == 0)
    end_fetch (task, NULL);
  else
    take_turns (task, g_idle_source_new (), turn_came_cb);
}

static void
sent_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr (GTask) task = g_steal_pointer (&user_data);
  Fetch *fetch = g_task_get_task_data (task);
  g_autoptr (GError) error = NULL;

  fetch->stream = soup_session_send_finish (SOUP_SESSION (source), result, &error);
  if (fetch->stream == NULL)
    end_fetch (g_steal_pointer (&task), explain_failure (fetch, error));
  else
    read_piece (g_steal_pointer (&task));
}

static gboolean
cancelled_cb (GCancellable *cancellable,
              gpointer      inner)
{
  g_cancellable_cancel (inner);

  return G_SOURCE_REMOVE;
}

/* A source and not a handler: the caller may cancel from any thread, and libsoup can only bear to
 * be cancelled in the thread whose context it works in. */
static void
follow_cancellable (Fetch        *fetch,
                    GCancellable *cancellable)
{
  if (cancellable == NULL)
    return;

  fetch->cancelled = g_cancellable_source_new (cancellable);
  g_source_set_priority (fetch->cancelled, G_PRIORITY_HIGH);
  g_source_set_callback (fetch->cancelled, G_SOURCE_FUNC (cancelled_cb),
                         g_object_ref (fetch->inner), g_object_unref);
  g_source_attach (fetch->cancelled, g_main_context_get_thread_default ());
  if (g_cancellable_is_cancelled (cancellable))
    g_cancellable_cancel (fetch->inner);
}

void
_scout_soup_fetch_async (SoupSession           *session,
                         SoupMessage           *message,
                         const ScoutSoupBounds *bounds,
                         GCancellable          *cancellable,
                         GAsyncReadyCallback    callback,
                         gpointer               user_data)
{
  g_autoptr (GTask) task = NULL;
  Fetch *fetch = NULL;

  g_return_if_fail (SOUP_IS_SESSION (session));
  g_return_if_fail (SOUP_IS_MESSAGE (message));
  g_return_if_fail (bounds != NULL && SCOUT_IS_CLOCK (bounds->clock));
  g_return_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable));

  fetch = g_new0 (Fetch, 1);
  fetch->message = g_object_ref (message);
  fetch->bounds = *bounds;
  g_object_ref (fetch->bounds.clock);
  fetch->started_at = scout_clock_get_monotonic_time (bounds->clock);
  fetch->inner = g_cancellable_new ();

  task = g_task_new (session, cancellable, callback, user_data);
  g_task_set_source_tag (task, _scout_soup_fetch_async);
  g_task_set_task_data (task, fetch, fetch_free);

  soup_message_add_flags (message, SOUP_MESSAGE_NO_REDIRECT);
  follow_cancellable (fetch, cancellable);
  fetch->deadline = scout_clock_source_new (bounds->clock,
                                            MAX (0, bounds->deadline - fetch->started_at));
  g_source_set_callback (fetch->deadline, deadline_passed_cb, fetch, NULL);
  g_source_attach (fetch->deadline, g_main_context_get_thread_default ());
  soup_session_send_async (session, message, G_PRIORITY_DEFAULT, fetch->inner, sent_cb,
                           g_steal_pointer (&task));
}

GBytes *
_scout_soup_fetch_finish (SoupSession   *session,
                          GAsyncResult  *result,
                          GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, session), NULL);
  g_return_val_if_fail (g_async_result_is_tagged (result, _scout_soup_fetch_async), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
