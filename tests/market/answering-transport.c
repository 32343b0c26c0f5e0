/* answering-transport.c: a transport that answers what a test's function says.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Where a script of answers would not do, because the answer depends on the question. Completes
 * each attempt from the main loop, as the real one does. One main context. */

#include "config.h"

#include "answering-transport.h"

#include <string.h>

struct _AnsweringTransport
{
  GObject parent_instance;

  AnsweringFunc answer;
  gpointer user_data;
  GPtrArray *requests; /* (owned) (element-type ScoutGraphRequest) */
};

static void transport_iface_init (ScoutGraphTransportInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (AnsweringTransport, answering_transport, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (SCOUT_TYPE_GRAPH_TRANSPORT,
                                                      transport_iface_init))

static void
answering_transport_send_async (ScoutGraphTransport *transport,
                                ScoutGraphRequest   *request,
                                ScoutToken          *token,
                                gint64               deadline,
                                GCancellable        *cancellable,
                                GAsyncReadyCallback  callback,
                                gpointer             user_data)
{
  AnsweringTransport *self = ANSWERING_TRANSPORT (transport);
  g_autoptr(GTask) task = g_task_new (self, cancellable, callback, user_data);
  ScoutGraphUsage unknown = SCOUT_GRAPH_USAGE_INIT;
  ScoutGraphAnswer *answer = g_new0 (ScoutGraphAnswer, 1);
  char *body = NULL;

  g_ptr_array_add (self->requests, scout_graph_request_ref (request));
  answer->http_status = 200;
  body = self->answer (request, &answer->http_status, self->user_data);
  answer->body = g_bytes_new_take (body, strlen (body));
  answer->usage = unknown;
  answer->retry_after = -1;

  g_task_return_pointer (task, answer, (GDestroyNotify) scout_graph_answer_free);
}

static ScoutGraphAnswer *
answering_transport_send_finish (ScoutGraphTransport  *transport,
                                 GAsyncResult         *result,
                                 GError              **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}

static void
transport_iface_init (ScoutGraphTransportInterface *iface)
{
  iface->send_async = answering_transport_send_async;
  iface->send_finish = answering_transport_send_finish;
}

static void
answering_transport_finalize (GObject *object)
{
  AnsweringTransport *self = ANSWERING_TRANSPORT (object);

  g_clear_pointer (&self->requests, g_ptr_array_unref);

  G_OBJECT_CLASS (answering_transport_parent_class)->finalize (object);
}

static void
answering_transport_class_init (AnsweringTransportClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = answering_transport_finalize;
}

static void
answering_transport_init (AnsweringTransport *self)
{
  self->requests = g_ptr_array_new_with_free_func ((GDestroyNotify) scout_graph_request_unref);
}

AnsweringTransport *
answering_transport_new (AnsweringFunc answer,
                         gpointer      user_data)
{
  AnsweringTransport *self = g_object_new (ANSWERING_TYPE_TRANSPORT, NULL);

  self->answer = answer;
  self->user_data = user_data;

  return self;
}

GPtrArray *
answering_transport_get_requests (AnsweringTransport *self)
{
  return self->requests;
}
