/* scout-graph-scope-private.h: whose calls are counted together.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-graph-throttle.h"
#include "scout-graph-window-private.h"

G_BEGIN_DECLS

/**
 * ScoutGraphScope:
 * @window: the calls that count
 * @blocked_until: monotonic microseconds until which no call may be made, 0 if never blocked
 * @n_refusals: rate limits in a row
 * @is_changed: whether a refusal, or the end of refusals, is in no file yet
 * @told: how many calls count by Meta's word, where that was more than was known and is in no file
 *   yet; otherwise 0
 * @told_at: when Meta told it
 * @told_time: when those that nobody here knew of are taken to have been made
 *
 * What is known of a scope; its limit belongs to its kind.
 */
typedef struct
{
  ScoutGraphWindow window;
  gint64 blocked_until;
  guint n_refusals;
  gboolean is_changed;
  guint told;
  gint64 told_at;
  gint64 told_time;
} ScoutGraphScope;

/**
 * _scout_graph_scope_new:
 *
 * Returns: (transfer full): a scope that has made no call
 */
ScoutGraphScope *_scout_graph_scope_new (void);

/**
 * _scout_graph_scope_free:
 * @self: (transfer full): a scope
 *
 * Frees the scope.
 */
void _scout_graph_scope_free (ScoutGraphScope *self);

/**
 * _scout_graph_scope_take_news:
 * @self: a scope
 *
 * Takes out of the scope what no file has yet; it goes on counting there.
 *
 * Returns: (transfer full) (nullable): a scope with nothing but that, or %NULL if there is nothing
 */
ScoutGraphScope *_scout_graph_scope_take_news (ScoutGraphScope *self);

/**
 * _scout_graph_scope_add_news:
 * @self: a scope
 * @news: what _scout_graph_scope_take_news() took of a scope of the same name
 *
 * Counts the calls and minds the refusals of @news, which are news here as well. What Meta told is
 * how many calls there are, and not how many more: whoever else has been told it counts it once.
 */
void _scout_graph_scope_add_news (ScoutGraphScope       *self,
                                  const ScoutGraphScope *news);

/**
 * _scout_graph_scope_renew:
 * @self: a scope
 *
 * Makes news of all that is known of the scope.
 */
void _scout_graph_scope_renew (ScoutGraphScope *self);

/**
 * _scout_graph_scope_expire:
 * @self: a scope
 * @limit: what it may do
 * @now: monotonic microseconds
 *
 * Forgets what no longer counts.
 *
 * Returns: whether there is still something to remember
 */
gboolean _scout_graph_scope_expire (ScoutGraphScope       *self,
                                    const ScoutGraphLimit *limit,
                                    gint64                 now);

/**
 * _scout_graph_scope_get_span:
 * @limit: what a scope may do
 *
 * Returns: how long a call counts, in microseconds
 */
gint64 _scout_graph_scope_get_span (const ScoutGraphLimit *limit);

/**
 * _scout_graph_scope_get_wait:
 * @self: a scope that is up to date
 * @limit: what it may do
 * @priority: how urgent the call is
 * @cost: what it counts as
 * @now: monotonic microseconds
 *
 * Returns: microseconds until the call may be made, 0 for now, %G_MAXINT64 for never
 */
gint64 _scout_graph_scope_get_wait (const ScoutGraphScope *self,
                                    const ScoutGraphLimit *limit,
                                    ScoutGraphPriority     priority,
                                    guint                  cost,
                                    gint64                 now);

/**
 * _scout_graph_scope_correct:
 * @self: a scope that is up to date
 * @limit: what it may do
 * @percent: how much of the limit is used, as a usage header said
 * @regain: seconds until access is regained, or -1
 * @now: monotonic microseconds
 *
 * Raises the count to what the header says. One that is used up, without a word of when that ends,
 * blocks the scope for a minute: that is all that is known where nobody knows the limit, and for
 * calls that the count does not hold back.
 */
void _scout_graph_scope_correct (ScoutGraphScope       *self,
                                 const ScoutGraphLimit *limit,
                                 int                    percent,
                                 int                    regain,
                                 gint64                 now);

/**
 * _scout_graph_scope_block:
 * @self: a scope
 * @limit: what it may do
 * @seconds: how long, or -1 if nobody said: then a guess that grows with each refusal
 * @now: monotonic microseconds
 *
 * Lets no call pass for a while. Refusals of calls that were under way when the first was refused
 * count once.
 */
void _scout_graph_scope_block (ScoutGraphScope       *self,
                               const ScoutGraphLimit *limit,
                               int                    seconds,
                               gint64                 now);

G_END_DECLS
