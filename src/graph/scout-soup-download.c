/* scout-soup-download.c: fetches a public file.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Pictures are another trade than calls: their addresses come out of answers, so they are foreign
 * text; they carry no token; and Meta's picture hosts do redirect. libsoup would follow a redirect
 * from https to http, so each hop is made and checked here. Belongs to the main context of its
 * session.
 */

#include "config.h"

#include "scout-soup-download-private.h"

#include "scout-graph-error.h"
#include "scout-soup-hosts-private.h"

/* Redirects that a download follows. */
#define MAX_HOPS 3

/*
 * Download:
 * @base: (owned) (nullable): decides which hosts are allowed
 * @bounds: the clock belongs to this
 * @message: (owned) (nullable): the newest hop
 * @n_hops: redirects followed so far
 */
typedef struct
{
  GUri *base;
  ScoutSoupBounds bounds;
  SoupMessage *message;
  guint n_hops;
} Download;

static void
download_free (gpointer data)
{
  Download *self = data;

  g_clear_pointer (&self->base, g_uri_unref);
  g_clear_object (&self->bounds.clock);
  g_clear_object (&self->message);
  g_free (self);
}

static void download_hop (GTask *task,
                          GUri  *uri);

/* From https to http is refused even on the loopback, where http by itself is not. */
static gboolean
is_downgrade (SoupMessage *previous,
              GUri        *next)
{
  return previous != NULL &&
         g_str_equal (g_uri_get_scheme (soup_message_get_uri (previous)), "https") &&
         !g_str_equal (g_uri_get_scheme (next), "https");
}

static void
download_fail (GTask      *task,
               guint       http_status,
               const char *message)
{
  g_task_return_error (task, scout_graph_error_new_local (SCOUT_GRAPH_ERROR_PROTOCOL, http_status,
                                                          message));
}

static void
hop_done_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (GTask) task = g_steal_pointer (&user_data);
  Download *download = g_task_get_task_data (task);
  g_autoptr (GBytes) body = NULL;
  g_autoptr (GUri) next = NULL;
  SoupMessageHeaders *headers = NULL;
  g_autoptr (GError) error = NULL;
  guint status = soup_message_get_status (download->message);

  body = _scout_soup_fetch_finish (SOUP_SESSION (source), result, &error);
  if (body == NULL)
    {
      g_task_return_error (task, g_steal_pointer (&error));
      return;
    }
  if (status == SOUP_STATUS_OK)
    {
      g_task_return_pointer (task, g_steal_pointer (&body), (GDestroyNotify) g_bytes_unref);
      return;
    }
  if (!SOUP_STATUS_IS_REDIRECTION (status))
    {
      download_fail (task, status, "The file is not to be had");
      return;
    }
  if (download->n_hops == MAX_HOPS)
    {
      download_fail (task, status, "Too many redirects");
      return;
    }

  download->n_hops++;
  headers = soup_message_get_response_headers (download->message);
  next = _scout_soup_parse (soup_message_headers_get_one (headers, "Location"),
                            soup_message_get_uri (download->message));
  download_hop (g_steal_pointer (&task), next);
}

/* Takes the reference to @task. */
static void
download_hop (GTask *task,
              GUri  *uri)
{
  g_autoptr (GTask) owned = task;
  SoupSession *session = g_task_get_source_object (owned);
  Download *download = g_task_get_task_data (owned);

  if (uri == NULL || download->base == NULL || !_scout_soup_may_download (uri, download->base) ||
      is_downgrade (download->message, uri))
    {
      download_fail (owned, 0, "Files are not fetched from this address");
      return;
    }

  g_clear_object (&download->message);
  download->message = soup_message_new_from_uri ("GET", uri);
  _scout_soup_fetch_async (session, download->message, &download->bounds,
                           g_task_get_cancellable (owned), hop_done_cb, owned);
  g_steal_pointer (&owned);
}

void
_scout_soup_download_async (SoupSession           *session,
                            GUri                  *base,
                            const char            *uri,
                            const ScoutSoupBounds *bounds,
                            GCancellable          *cancellable,
                            GAsyncReadyCallback    callback,
                            gpointer               user_data)
{
  g_autoptr (GTask) task = NULL;
  g_autoptr (GUri) parsed = _scout_soup_parse (uri, NULL);
  Download *download = g_new0 (Download, 1);

  download->base = base != NULL ? g_uri_ref (base) : NULL;
  download->bounds = *bounds;
  g_object_ref (download->bounds.clock);

  task = g_task_new (session, cancellable, callback, user_data);
  g_task_set_source_tag (task, _scout_soup_download_async);
  g_task_set_task_data (task, download, download_free);
  download_hop (g_steal_pointer (&task), parsed);
}

GBytes *
_scout_soup_download_finish (SoupSession   *session,
                             GAsyncResult  *result,
                             GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, session), NULL);
  g_return_val_if_fail (g_async_result_is_tagged (result, _scout_soup_download_async), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
