/* scout-graph-client.h: makes calls, reads their answers in a worker, and tries again.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-clock.h"
#include "scout-graph-error.h"
#include "scout-graph-throttle.h"
#include "scout-graph-transport.h"
#include "scout-json-reader.h"

G_BEGIN_DECLS

/**
 * ScoutGraphReply:
 * @read: reads the body of a successful answer in a worker thread, from the reader's first value
 *   on, and returns the product, or %NULL for a reply without one. It need not call
 *   scout_json_reader_finish(): the client does, and turns a JSON error into
 *   %SCOUT_GRAPH_ERROR_PROTOCOL and frees the product. `fetched_at` is the time of the answer in
 *   microseconds since 1970, UTC.
 * @free: (nullable): frees a product, in any thread; %NULL for a reply without one, which may then
 *   have an empty body
 *
 * What an endpoint answers, as code: a constant per endpoint. The strings that the reader hands out
 * live in the answer's arena; a product that keeps them holds a reference to it.
 */
typedef struct
{
  gpointer (*read) (ScoutJsonReader *reader,
                    gint64           fetched_at,
                    gconstpointer    read_data);
  GDestroyNotify free;
} ScoutGraphReply;

#define SCOUT_TYPE_GRAPH_CLIENT (scout_graph_client_get_type ())
G_DECLARE_FINAL_TYPE (ScoutGraphClient, scout_graph_client, SCOUT, GRAPH_CLIENT, GObject)

/**
 * scout_graph_client_new:
 * @transport: sends
 * @clock: for dates, back-off and deadlines; the transport's too
 *
 * Returns: (transfer full): a client that makes up to three attempts at a call
 */
ScoutGraphClient *scout_graph_client_new (ScoutGraphTransport *transport,
                                          ScoutClock          *clock);

/**
 * scout_graph_client_new_scoped:
 * @base: a client
 * @scopes: (array zero-terminated=1): whom the calls of the new client count against
 * @priority: how urgent they are
 *
 * Makes a client for the calls of one account, or for its bulk work: everything else is @base's.
 * What it is handed to makes calls without knowing of limits.
 *
 * Returns: (transfer full): a client
 */
ScoutGraphClient *scout_graph_client_new_scoped (ScoutGraphClient   *base,
                                                 const char * const *scopes,
                                                 ScoutGraphPriority  priority);

/**
 * scout_graph_client_set_throttle:
 * @self: a client
 * @throttle: (nullable): asked before each attempt, told of each answer
 *
 * Sets who keeps the limits. Calls that have scopes ask it; nobody is asked without one.
 */
void scout_graph_client_set_throttle (ScoutGraphClient   *self,
                                      ScoutGraphThrottle *throttle);

/**
 * scout_graph_client_set_patience:
 * @self: a client
 * @share: of 1 s and 3 s, more than 0 and at most 1; all of it unless set
 *
 * Shortens the waits before another attempt at a call, of the client and of those that are made of
 * it later with scout_graph_client_new_scoped(). Attempts, deadlines and what Meta asks to wait
 * stay. For tests that look at what is told once the last attempt has failed.
 */
void scout_graph_client_set_patience (ScoutGraphClient *self,
                                      double            share);

/**
 * ScoutGraphCall:
 * @request: what to ask
 * @token: (nullable): whose call it is
 * @reply: how to read the answer
 * @read_data: (nullable): for the reply's read function; must be immutable, it is used in a worker
 * @read_data_free: (nullable): frees @read_data when the call is over
 * @scopes: (nullable) (array zero-terminated=1): whom the call counts against, %NULL for the
 *   client's own
 * @cost: how many calls it counts as; 0 stands for 1
 * @is_sign_in: whether it is about the sign-in itself, made, restored or given up, which only Meta
 *   itself holds back
 * @is_once: whether the call is not made again if it fails: what it belongs to was tried often
 *   enough
 *
 * Everything that one call needs; the client takes references to the first two and copies
 * @scopes.
 */
typedef struct
{
  ScoutGraphRequest *request;
  ScoutToken *token;
  const ScoutGraphReply *reply;
  gpointer read_data;
  GDestroyNotify read_data_free;
  const char * const *scopes;
  guint cost;
  gboolean is_sign_in;
  gboolean is_once;
} ScoutGraphCall;

/**
 * scout_graph_client_call_async:
 * @self: a client
 * @call: what to do; copied
 * @cancellable: (nullable): ends the call, the wait between attempts and the reading
 * @callback: called in the caller's main context
 * @user_data: for @callback
 *
 * Makes a call. GET requests that fail with a network error, a time-out, a server error or a
 * transient error are made again after 1 s and 3 s, each with up to 20 % jitter; rate limits,
 * permissions and refusals are not (conventions section 3, "Retry policy"). With a throttle, bulk
 * calls wait until they are let, also after a rate limit; others fail at once with
 * %SCOUT_GRAPH_ERROR_RATE_LIMITED and the seconds while the limit is used up. One deadline of 30 s
 * on the client's clock holds for the whole call from when it is let: each attempt gets what is
 * left of it, and no wait begins that would end behind it. So a server that does not answer is
 * asked once. What an attempt waits for the throttle is not counted.
 */
void scout_graph_client_call_async (ScoutGraphClient     *self,
                                    const ScoutGraphCall *call,
                                    GCancellable         *cancellable,
                                    GAsyncReadyCallback   callback,
                                    gpointer              user_data);

/**
 * scout_graph_client_call_finish:
 * @self: a client
 * @result: the result
 * @error: return location for a #ScoutGraphError or %G_IO_ERROR_CANCELLED
 *
 * Returns: (transfer full) (nullable): the reply's product, %NULL on error (or if the reply has
 *   none: look at @error)
 */
gpointer scout_graph_client_call_finish (ScoutGraphClient  *self,
                                         GAsyncResult      *result,
                                         GError           **error);

/**
 * scout_graph_client_dup_command:
 * @self: a client
 * @request: what to ask
 *
 * Writes the call that would be made as a command of curl, without token.
 *
 * Returns: (transfer full): a command, "" if calls go to no address
 */
char *scout_graph_client_dup_command (ScoutGraphClient  *self,
                                      ScoutGraphRequest *request);

/**
 * scout_graph_client_has_spare_calls:
 * @self: a client
 *
 * Tells whether a call that nobody waits for would be in nobody's way, now: it leaves a fifth of
 * each limit to the others, see %SCOUT_GRAPH_PRIORITY_BULK.
 *
 * Returns: whether one such call may be made
 */
gboolean scout_graph_client_has_spare_calls (ScoutGraphClient *self);

G_END_DECLS
