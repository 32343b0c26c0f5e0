/* scout-sandbox-log.c: what has arrived.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A list behind a lock: the server's thread adds while tests look. Within the process it keeps
 * queries as they arrived, so that tests can see what was sent; what leaves the process goes
 * through redaction.
 */

#include "config.h"

#include "scout-sandbox-log.h"

#include "scout-redact.h"

/* Enough for any test; a program that runs for days must not grow. */
#define MAX_REQUESTS 10000

struct _ScoutSandboxLog
{
  GMutex lock;
  GQueue requests; /* (element-type ScoutSandboxRequest), under the lock */
};

static ScoutSandboxRequest *
request_copy (const ScoutSandboxRequest *request)
{
  ScoutSandboxRequest *copy = g_new0 (ScoutSandboxRequest, 1);

  copy->method = g_strdup (request->method);
  copy->path = g_strdup (request->path);
  copy->query = g_strdup (request->query);
  copy->has_authorization = request->has_authorization;
  copy->status = request->status;

  return copy;
}

void
scout_sandbox_request_free (ScoutSandboxRequest *self)
{
  g_free (self->method);
  g_free (self->path);
  g_free (self->query);
  g_free (self);
}

ScoutSandboxLog *
scout_sandbox_log_new (void)
{
  ScoutSandboxLog *self = g_new0 (ScoutSandboxLog, 1);

  g_mutex_init (&self->lock);
  g_queue_init (&self->requests);

  return self;
}

void
scout_sandbox_log_free (ScoutSandboxLog *self)
{
  g_queue_clear_full (&self->requests, (GDestroyNotify) scout_sandbox_request_free);
  g_mutex_clear (&self->lock);
  g_free (self);
}

void
scout_sandbox_log_add (ScoutSandboxLog   *self,
                       SoupServerMessage *message)
{
  GUri *uri = soup_server_message_get_uri (message);
  SoupMessageHeaders *headers = soup_server_message_get_request_headers (message);
  const char *query = g_uri_get_query (uri);
  ScoutSandboxRequest request = {
    .method = (char *) soup_server_message_get_method (message),
    .path = (char *) g_uri_get_path (uri),
    .query = (char *) (query != NULL ? query : ""),
    .has_authorization = soup_message_headers_get_one (headers, "Authorization") != NULL,
    .status = soup_server_message_get_status (message),
  };

  g_mutex_lock (&self->lock);
  g_queue_push_tail (&self->requests, request_copy (&request));
  if (g_queue_get_length (&self->requests) > MAX_REQUESTS)
    scout_sandbox_request_free (g_queue_pop_head (&self->requests));
  g_mutex_unlock (&self->lock);
}

void
scout_sandbox_log_clear (ScoutSandboxLog *self)
{
  g_mutex_lock (&self->lock);
  g_queue_clear_full (&self->requests, (GDestroyNotify) scout_sandbox_request_free);
  g_mutex_unlock (&self->lock);
}

GPtrArray *
scout_sandbox_log_dup (ScoutSandboxLog *self)
{
  GPtrArray *requests = g_ptr_array_new_with_free_func (
    (GDestroyNotify) scout_sandbox_request_free);

  g_mutex_lock (&self->lock);
  for (GList *l = self->requests.head; l != NULL; l = l->next)
    g_ptr_array_add (requests, request_copy (l->data));
  g_mutex_unlock (&self->lock);

  return requests;
}

void
scout_sandbox_log_write (ScoutSandboxLog  *self,
                         ScoutGraphWriter *writer)
{
  g_autoptr (GPtrArray) requests = scout_sandbox_log_dup (self);

  scout_graph_writer_begin_object (writer);
  scout_graph_writer_member (writer, "requests");
  scout_graph_writer_begin_array (writer);
  for (guint i = 0; i < requests->len; i++)
    {
      const ScoutSandboxRequest *request = g_ptr_array_index (requests, i);
      g_autofree char *query = scout_redact (request->query);

      scout_graph_writer_begin_object (writer);
      scout_graph_writer_member_text (writer, "method", request->method);
      scout_graph_writer_member_text (writer, "path", request->path);
      scout_graph_writer_member_text (writer, "query", query);
      scout_graph_writer_member (writer, "has_authorization");
      scout_graph_writer_boolean (writer, request->has_authorization);
      scout_graph_writer_member_count (writer, "status", request->status);
      scout_graph_writer_end_object (writer);
    }
  scout_graph_writer_end_array (writer);
  scout_graph_writer_end_object (writer);
}
