/* scout-graph-transport.c: how a request becomes an answer.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The interface between the client, which knows when to call, and whatever carries a call: libsoup
 * in Scout, a script in tests. Called in one main context.
 */

#include "config.h"

#include "scout-graph-transport.h"

G_DEFINE_INTERFACE (ScoutGraphTransport, scout_graph_transport, G_TYPE_OBJECT)

static void
scout_graph_transport_default_init (ScoutGraphTransportInterface *iface)
{
}

void
scout_graph_answer_free (ScoutGraphAnswer *self)
{
  g_return_if_fail (self != NULL);

  g_clear_pointer (&self->body, g_bytes_unref);
  g_free (self);
}

void
scout_graph_transport_send_async (ScoutGraphTransport *self,
                                  ScoutGraphRequest   *request,
                                  ScoutToken          *token,
                                  gint64               deadline,
                                  GCancellable        *cancellable,
                                  GAsyncReadyCallback  callback,
                                  gpointer             user_data)
{
  g_return_if_fail (SCOUT_IS_GRAPH_TRANSPORT (self));
  g_return_if_fail (request != NULL);
  g_return_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable));

  SCOUT_GRAPH_TRANSPORT_GET_IFACE (self)->send_async (self, request, token, deadline, cancellable,
                                                      callback, user_data);
}

ScoutGraphAnswer *
scout_graph_transport_send_finish (ScoutGraphTransport  *self,
                                   GAsyncResult         *result,
                                   GError              **error)
{
  g_return_val_if_fail (SCOUT_IS_GRAPH_TRANSPORT (self), NULL);
  g_return_val_if_fail (G_IS_ASYNC_RESULT (result), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  return SCOUT_GRAPH_TRANSPORT_GET_IFACE (self)->send_finish (self, result, error);
}

char *
scout_graph_transport_dup_command (ScoutGraphTransport *self,
                                   ScoutGraphRequest   *request)
{
  g_return_val_if_fail (SCOUT_IS_GRAPH_TRANSPORT (self), NULL);
  g_return_val_if_fail (request != NULL, NULL);

  if (SCOUT_GRAPH_TRANSPORT_GET_IFACE (self)->dup_command == NULL)
    return g_strdup ("");

  return SCOUT_GRAPH_TRANSPORT_GET_IFACE (self)->dup_command (self, request);
}
