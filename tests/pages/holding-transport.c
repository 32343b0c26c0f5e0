/* holding-transport.c: a transport that keeps an answer until a test lets it go.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is seen before an answer comes is looked at for as long as that takes: an answer that is
 * only slow comes too early on a machine that has other work. The request is made and answered as
 * always. One main context. */

#include "config.h"

#include "holding-transport.h"

#include <string.h>

struct _HoldingTransport
{
  GObject parent_instance;

  ScoutGraphTransport *transport; /* (owned) */
  char *text;                     /* (owned) (nullable) */
  GPtrArray *held;                /* (owned) (element-type GTask): their answers are their data */
};

static void transport_iface_init (ScoutGraphTransportInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (HoldingTransport, holding_transport, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (SCOUT_TYPE_GRAPH_TRANSPORT,
                                                      transport_iface_init))

/* Takes the task. */
static void
answer (GTask        *task,
        GAsyncResult *result)
{
  HoldingTransport *self = g_task_get_source_object (task);
  GError *error = NULL;
  ScoutGraphAnswer *answer = scout_graph_transport_send_finish (self->transport, result, &error);

  if (answer != NULL)
    g_task_return_pointer (task, answer, (GDestroyNotify) scout_graph_answer_free);
  else
    g_task_return_error (task, error);
  g_object_unref (task);
}

static void
sent_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  GTask *task = user_data;
  HoldingTransport *self = g_task_get_source_object (task);
  const char *command = g_task_get_task_data (task);

  if (self->text == NULL || strstr (command, self->text) == NULL)
    {
      answer (task, result);
      return;
    }

  g_task_set_task_data (task, g_object_ref (result), g_object_unref);
  g_ptr_array_add (self->held, task);
}

static void
holding_transport_send_async (ScoutGraphTransport *transport,
                              ScoutGraphRequest   *request,
                              ScoutToken          *token,
                              gint64               deadline,
                              GCancellable        *cancellable,
                              GAsyncReadyCallback  callback,
                              gpointer             user_data)
{
  HoldingTransport *self = HOLDING_TRANSPORT (transport);
  GTask *task = g_task_new (self, NULL, callback, user_data);

  g_task_set_task_data (task, scout_graph_transport_dup_command (self->transport, request), g_free);
  scout_graph_transport_send_async (self->transport, request, token, deadline, cancellable, sent_cb,
                                    task);
}

static ScoutGraphAnswer *
holding_transport_send_finish (ScoutGraphTransport  *transport,
                               GAsyncResult         *result,
                               GError              **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}

static char *
holding_transport_dup_command (ScoutGraphTransport *transport,
                               ScoutGraphRequest   *request)
{
  return scout_graph_transport_dup_command (HOLDING_TRANSPORT (transport)->transport, request);
}

static void
transport_iface_init (ScoutGraphTransportInterface *iface)
{
  iface->send_async = holding_transport_send_async;
  iface->send_finish = holding_transport_send_finish;
  iface->dup_command = holding_transport_dup_command;
}

static void
holding_transport_finalize (GObject *object)
{
  HoldingTransport *self = HOLDING_TRANSPORT (object);

  /* What is held holds the transport. */
  g_assert_cmpuint (self->held->len, ==, 0);
  g_clear_pointer (&self->held, g_ptr_array_unref);
  g_clear_pointer (&self->text, g_free);
  g_clear_object (&self->transport);

  G_OBJECT_CLASS (holding_transport_parent_class)->finalize (object);
}

static void
holding_transport_class_init (HoldingTransportClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = holding_transport_finalize;
}

static void
holding_transport_init (HoldingTransport *self)
{
  self->held = g_ptr_array_new ();
}

HoldingTransport *
holding_transport_new (ScoutGraphTransport *transport)
{
  HoldingTransport *self = g_object_new (HOLDING_TYPE_TRANSPORT, NULL);

  self->transport = g_object_ref (transport);

  return self;
}

void
holding_transport_hold (HoldingTransport *self,
                        const char       *text)
{
  g_free (self->text);
  self->text = g_strdup (text);
  while (text == NULL && self->held->len > 0)
    {
      GTask *task = g_ptr_array_steal_index (self->held, 0);
      g_autoptr(GAsyncResult) result = g_object_ref (g_task_get_task_data (task));

      answer (task, result);
    }
}

guint
holding_transport_count (HoldingTransport *self)
{
  return self->held->len;
}
