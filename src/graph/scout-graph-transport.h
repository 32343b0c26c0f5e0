/* scout-graph-transport.h: how a request becomes an answer.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-graph-request.h"
#include "scout-graph-usage.h"
#include "scout-token.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * ScoutGraphAnswer:
 * @http_status: HTTP status
 * @body: (owned): the body, at most 8 MiB
 * @usage: what the usage headers said
 * @retry_after: seconds of a Retry-After header, or -1
 *
 * A raw answer: nothing of the body has been read yet.
 */
typedef struct
{
  guint http_status;
  GBytes *body;
  ScoutGraphUsage usage;
  int retry_after;
} ScoutGraphAnswer;

/**
 * scout_graph_answer_free:
 * @self: (transfer full): an answer
 *
 * Frees the answer and drops its body.
 */
void scout_graph_answer_free (ScoutGraphAnswer *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScoutGraphAnswer, scout_graph_answer_free)

#define SCOUT_TYPE_GRAPH_TRANSPORT (scout_graph_transport_get_type ())
G_DECLARE_INTERFACE (ScoutGraphTransport, scout_graph_transport, SCOUT, GRAPH_TRANSPORT, GObject)

/**
 * ScoutGraphTransportInterface:
 * @send_async: implementation of scout_graph_transport_send_async()
 * @send_finish: implementation of scout_graph_transport_send_finish()
 * @dup_command: (nullable): implementation of scout_graph_transport_dup_command(); %NULL for one
 *   that has no address
 *
 * Sends requests; knows hosts, versions and headers, nothing of what is asked or answered.
 */
struct _ScoutGraphTransportInterface
{
  GTypeInterface parent_iface;

  void              (*send_async)  (ScoutGraphTransport  *self,
                                    ScoutGraphRequest    *request,
                                    ScoutToken           *token,
                                    gint64                deadline,
                                    GCancellable         *cancellable,
                                    GAsyncReadyCallback   callback,
                                    gpointer              user_data);
  ScoutGraphAnswer *(*send_finish) (ScoutGraphTransport  *self,
                                    GAsyncResult         *result,
                                    GError              **error);
  char             *(*dup_command) (ScoutGraphTransport  *self,
                                    ScoutGraphRequest    *request);
};

/**
 * scout_graph_transport_send_async:
 * @self: a transport
 * @request: what to ask
 * @token: (nullable): whose call it is; goes into the Authorization header and nowhere else
 * @deadline: monotonic time, in microseconds, at which the attempt is given up at the latest, on
 *   the clock that client and transport share; %G_MAXINT64 for no other than the transport's own
 * @cancellable: (nullable): ends the call
 * @callback: called in the caller's main context
 * @user_data: for @callback
 *
 * Makes one attempt at one call. Redirects are not followed.
 */
void scout_graph_transport_send_async (ScoutGraphTransport *self,
                                       ScoutGraphRequest   *request,
                                       ScoutToken          *token,
                                       gint64               deadline,
                                       GCancellable        *cancellable,
                                       GAsyncReadyCallback  callback,
                                       gpointer             user_data);

/**
 * scout_graph_transport_send_finish:
 * @self: a transport
 * @result: the result
 * @error: return location for %SCOUT_GRAPH_ERROR_NETWORK, _TIMED_OUT or _TOO_LARGE, for
 *   _AUTH_INVALID if the token cannot be one, or for %G_IO_ERROR_CANCELLED
 *
 * Any HTTP status is an answer, not an error, at this height.
 *
 * Returns: (transfer full): the answer, or %NULL
 */
ScoutGraphAnswer *scout_graph_transport_send_finish (ScoutGraphTransport  *self,
                                                     GAsyncResult         *result,
                                                     GError              **error);

/**
 * scout_graph_transport_dup_command:
 * @self: a transport
 * @request: what to ask
 *
 * Writes the call that would be made, as scout_graph_request_dup_curl() does.
 *
 * Returns: (transfer full): a command, "" if the transport has no address
 */
char *scout_graph_transport_dup_command (ScoutGraphTransport *self,
                                         ScoutGraphRequest   *request);

G_END_DECLS
