/* scout-graph-throttle.h: keeps the rolling hour, so that Meta never has to refuse a call.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-clock.h"
#include "scout-graph-usage.h"

G_BEGIN_DECLS

/**
 * ScoutGraphLimit:
 * @kind: kind of scope: what stands before the colon in the names of its scopes
 * @is_app: whether scopes of this kind are apps, which `X-App-Usage` speaks of; others are
 *   accounts, which `X-Business-Use-Case-Usage` speaks of
 * @max_calls: calls that may be made within a window, or 0 if nobody knows
 * @window_seconds: length of the rolling window, in seconds, at least 1
 *
 * What a scope may do. A scope is whose calls are counted together; its name is a kind, a colon and
 * an id, such as `instagram-account:17841400000000000`.
 */
typedef struct
{
  const char *kind;
  gboolean is_app;
  guint max_calls;
  guint window_seconds;
} ScoutGraphLimit;

/**
 * ScoutGraphPriority:
 * @SCOUT_GRAPH_PRIORITY_INTERACTIVE: a person waits: goes first, fails at once while blocked
 * @SCOUT_GRAPH_PRIORITY_BULK: nobody waits: queues while blocked, and leaves a fifth of each limit
 *   to the others
 * @SCOUT_GRAPH_PRIORITY_SIGN_IN: somebody signs in, without which nothing goes on: counted, but
 *   held back only by what Meta itself has said, never by Scout's count
 *
 * How urgent a call is.
 */
typedef enum
{
  SCOUT_GRAPH_PRIORITY_INTERACTIVE,
  SCOUT_GRAPH_PRIORITY_BULK,
  SCOUT_GRAPH_PRIORITY_SIGN_IN,
} ScoutGraphPriority;

/**
 * ScoutGraphAllowance:
 * @used: calls within the window, as far as Scout knows
 * @limit: calls that may be made within a window, or 0 if nobody knows
 * @is_scarce: whether at least 80 % are used
 * @freed_in: seconds until the oldest of the calls ceases to count, 0 if none does
 * @countdown: seconds until an interactive call may be made, 0 if it may be made now
 * @bulk_countdown: seconds until a bulk call may be made, 0 if it may be made now
 *
 * Where a scope stands.
 */
typedef struct
{
  guint used;
  guint limit;
  gboolean is_scarce;
  guint freed_in;
  guint countdown;
  guint bulk_countdown;
} ScoutGraphAllowance;

#define SCOUT_TYPE_GRAPH_THROTTLE (scout_graph_throttle_get_type ())
G_DECLARE_FINAL_TYPE (ScoutGraphThrottle, scout_graph_throttle, SCOUT, GRAPH_THROTTLE, GObject)

/**
 * scout_graph_throttle_new:
 * @clock: measures
 * @path: (nullable): file that keeps the counts from one run to the next, or %NULL to forget
 *
 * Returns: (transfer full): a throttle without limits
 */
ScoutGraphThrottle *scout_graph_throttle_new (ScoutClock *clock,
                                              const char *path);

/**
 * scout_graph_throttle_set_limit:
 * @self: a throttle
 * @limit: what scopes of its kind may do; copied
 *
 * Sets or replaces the limit of a kind. Calls that were made already count against it.
 */
void scout_graph_throttle_set_limit (ScoutGraphThrottle    *self,
                                     const ScoutGraphLimit *limit);

/**
 * scout_graph_throttle_acquire_async:
 * @self: a throttle
 * @scopes: (array zero-terminated=1): whom the call counts against
 * @priority: how urgent it is
 * @cost: how many calls it counts as: one, or each item of a batch
 * @cancellable: (nullable): takes the call out of the queue
 * @callback: called in the caller's main context when the call may be made
 * @user_data: for @callback
 *
 * Asks for leave to make a call. The call is counted, and the count is on disk, before @callback
 * runs: a program that is killed forgets none. Interactive calls fail while a scope is blocked or
 * used up, those of a sign-in while Meta has said so; bulk calls wait in the order in which they
 * came, without holding up those of other scopes.
 */
void scout_graph_throttle_acquire_async (ScoutGraphThrottle  *self,
                                         const char * const  *scopes,
                                         ScoutGraphPriority   priority,
                                         guint                cost,
                                         GCancellable        *cancellable,
                                         GAsyncReadyCallback  callback,
                                         gpointer             user_data);

/**
 * scout_graph_throttle_acquire_finish:
 * @self: a throttle
 * @result: the result
 * @error: return location for %SCOUT_GRAPH_ERROR_RATE_LIMITED, whose fault tells the seconds, or
 *   %G_IO_ERROR_CANCELLED
 *
 * Returns: whether the call may be made now
 */
gboolean scout_graph_throttle_acquire_finish (ScoutGraphThrottle  *self,
                                              GAsyncResult        *result,
                                              GError             **error);

/**
 * scout_graph_throttle_charge:
 * @self: a throttle
 * @scopes: (array zero-terminated=1): whom the calls count against
 * @n_calls: how many there were
 *
 * Counts calls that were made before anybody knew whose they were: the first ones of a sign-in tell
 * who signed in.
 */
void scout_graph_throttle_charge (ScoutGraphThrottle *self,
                                  const char * const *scopes,
                                  guint               n_calls);

/**
 * scout_graph_throttle_report:
 * @self: a throttle
 * @scopes: (array zero-terminated=1): whom the call counted against
 * @usage: (nullable): what the usage headers of the answer said
 * @error: (nullable): what the call ended with, %NULL for a success
 *
 * Tells how a call went. Usage headers raise the counts, never lower them. After a rate limit the
 * scopes are blocked for the time that Meta told, or else for a minute, which doubles with each
 * refusal up to a whole window; a success ends that.
 */
void scout_graph_throttle_report (ScoutGraphThrottle    *self,
                                  const char * const    *scopes,
                                  const ScoutGraphUsage *usage,
                                  const GError          *error);

/**
 * scout_graph_throttle_get_allowance:
 * @self: a throttle
 * @scope: name of a scope
 * @allowance: (out caller-allocates): where it stands
 *
 * Tells where a scope stands, also one that has made no call yet.
 */
void scout_graph_throttle_get_allowance (ScoutGraphThrottle  *self,
                                         const char          *scope,
                                         ScoutGraphAllowance *allowance);

/**
 * scout_graph_throttle_get_countdown:
 * @self: a throttle
 * @scopes: (array zero-terminated=1): whom a call counts against
 * @priority: how urgent it is
 *
 * Returns: seconds until one such call may be made, 0 for now
 */
guint scout_graph_throttle_get_countdown (ScoutGraphThrottle *self,
                                          const char * const *scopes,
                                          ScoutGraphPriority  priority);

/**
 * scout_graph_throttle_get_n_waiting:
 * @self: a throttle
 *
 * Returns: bulk calls in the queue
 */
guint scout_graph_throttle_get_n_waiting (ScoutGraphThrottle *self);

/**
 * scout_graph_throttle_get_clock:
 * @self: a throttle
 *
 * Returns: (transfer none): the clock
 */
ScoutClock *scout_graph_throttle_get_clock (ScoutGraphThrottle *self);

G_END_DECLS
