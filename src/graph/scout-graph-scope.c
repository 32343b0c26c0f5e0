/* scout-graph-scope.c: whose calls are counted together.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The arithmetic of one scope: when the next call may be made, and what headers and refusals
 * change about it. Pure functions on a struct and a time; the throttle owns both.
 */

#include "config.h"

#include "scout-graph-scope-private.h"

/* A call is counted when it is sent and counts at Meta from when it arrives; it may be under way
 * for as long as the client lets it. */
#define LONGEST_CALL_SECONDS 30

/* First guess of how long a refusal lasts. */
#define FIRST_BLOCK_SECONDS 60

/* Whatever Meta or a file says: nobody is locked out for more than a day. */
#define LONGEST_BLOCK_SECONDS (24 * 60 * 60)

/* The doublings that lead from the first guess beyond any window. */
#define MAX_DOUBLINGS 12

/* Share of a limit that bulk work leaves to people, one in so many. */
#define SPARED_SHARE 5

ScoutGraphScope *
_scout_graph_scope_new (void)
{
  ScoutGraphScope *self = g_new0 (ScoutGraphScope, 1);

  _scout_graph_window_init (&self->window);
  return self;
}

void
_scout_graph_scope_free (ScoutGraphScope *self)
{
  _scout_graph_window_clear (&self->window);
  g_free (self);
}

/* Counts calls of others, of which nobody here knows when they were made, up to what Meta told.
 * Besides what is counted, @n_known are known that were made before. */
static void
raise_to_told (ScoutGraphScope       *self,
               const ScoutGraphScope *told,
               guint                  n_known)
{
  ScoutGraphTick tick = { told->told_time, told->told_time, 0 };

  if (told->told <= self->window.used + n_known)
    return;

  tick.count = told->told - self->window.used - n_known;
  _scout_graph_window_restore (&self->window, &tick);
}

static guint
count_before (const GArray *ticks,
              gint64        time)
{
  guint n_calls = 0;

  for (guint i = 0; i < ticks->len; i++)
    {
      const ScoutGraphTick *tick = &g_array_index (ticks, ScoutGraphTick, i);

      n_calls += tick->time <= time ? tick->count : 0;
    }

  return n_calls;
}

ScoutGraphScope *
_scout_graph_scope_take_news (ScoutGraphScope *self)
{
  ScoutGraphScope *news = NULL;

  if (self->window.news->len == 0 && !self->is_changed && self->told == 0)
    return NULL;

  news = _scout_graph_scope_new ();
  for (guint i = 0; i < self->window.news->len; i++)
    {
      const ScoutGraphTick *tick = &g_array_index (self->window.news, ScoutGraphTick, i);

      _scout_graph_window_charge (&news->window, tick->time, tick->count);
    }
  news->blocked_until = self->blocked_until;
  news->n_refusals = self->n_refusals;
  news->is_changed = self->is_changed;
  news->told = self->told;
  news->told_at = self->told_at;
  news->told_time = self->told_time;

  g_array_set_size (self->window.news, 0);
  self->is_changed = FALSE;
  self->told = 0;

  return news;
}

void
_scout_graph_scope_add_news (ScoutGraphScope       *self,
                             const ScoutGraphScope *news)
{
  if (news->told > 0)
    {
      raise_to_told (self, news, count_before (news->window.news, news->told_at));
      self->told = news->told;
      self->told_at = news->told_at;
      self->told_time = news->told_time;
    }
  for (guint i = 0; i < news->window.news->len; i++)
    {
      const ScoutGraphTick *tick = &g_array_index (news->window.news, ScoutGraphTick, i);

      _scout_graph_window_charge (&self->window, tick->time, tick->count);
    }
  self->blocked_until = MAX (self->blocked_until, news->blocked_until);
  if (news->is_changed)
    {
      self->n_refusals = news->n_refusals;
      self->is_changed = TRUE;
    }
}

void
_scout_graph_scope_renew (ScoutGraphScope *self)
{
  g_array_set_size (self->window.news, 0);
  g_array_append_vals (self->window.news, self->window.ticks->data, self->window.ticks->len);
  self->is_changed = TRUE;
}

gint64
_scout_graph_scope_get_span (const ScoutGraphLimit *limit)
{
  return ((gint64) limit->window_seconds + LONGEST_CALL_SECONDS) * G_USEC_PER_SEC;
}

gboolean
_scout_graph_scope_expire (ScoutGraphScope       *self,
                           const ScoutGraphLimit *limit,
                           gint64                 now)
{
  _scout_graph_window_forget (&self->window, now - _scout_graph_scope_get_span (limit));

  return self->window.used > 0 || self->blocked_until > now;
}

gint64
_scout_graph_scope_get_wait (const ScoutGraphScope *self,
                             const ScoutGraphLimit *limit,
                             ScoutGraphPriority     priority,
                             guint                  cost,
                             gint64                 now)
{
  gint64 wait = MAX (0, self->blocked_until - now);
  gint64 opening = G_MININT64;
  guint allowed = limit->max_calls;

  /* Nobody is kept from signing in by an estimate: Meta refuses by itself. */
  if (allowed == 0 || priority == SCOUT_GRAPH_PRIORITY_SIGN_IN)
    return wait;

  if (priority == SCOUT_GRAPH_PRIORITY_BULK)
    allowed -= allowed / SPARED_SHARE;
  opening = _scout_graph_window_get_opening (&self->window, allowed, cost);
  if (opening == G_MAXINT64)
    return G_MAXINT64;
  if (opening != G_MININT64)
    wait = MAX (wait, opening + _scout_graph_scope_get_span (limit) - now);

  return wait;
}

void
_scout_graph_scope_correct (ScoutGraphScope       *self,
                            const ScoutGraphLimit *limit,
                            int                    percent,
                            int                    regain,
                            gint64                 now)
{
  guint64 used = ((guint64) MAX (percent, 0) * limit->max_calls + 99) / 100;
  gint64 time = now;

  /* Meta's own word, which holds for a sign-in, too. */
  if (percent >= 100 && regain <= 0)
    _scout_graph_scope_block (self, limit, FIRST_BLOCK_SECONDS, now);
  /* Nothing to raise where nobody knows the limit. */
  if (limit->max_calls == 0)
    return;

  used = MIN (used, limit->max_calls);
  if (used <= self->window.used)
    return;

  /* When Meta says when it will be over, what it has counted ends then. */
  if (regain > 0)
    time = MIN (now, now + (gint64) regain * G_USEC_PER_SEC - _scout_graph_scope_get_span (limit));
  self->told = (guint) used;
  self->told_at = now;
  self->told_time = time;
  raise_to_told (self, self, 0);
}

void
_scout_graph_scope_block (ScoutGraphScope       *self,
                          const ScoutGraphLimit *limit,
                          int                    seconds,
                          gint64                 now)
{
  gint64 until = 0;

  if (seconds < 0)
    {
      gint64 guess = (gint64) FIRST_BLOCK_SECONDS << MIN (self->n_refusals, MAX_DOUBLINGS);

      if (self->blocked_until > now)
        return;
      seconds = (int) MIN (guess, (gint64) limit->window_seconds);
    }
  if (self->blocked_until <= now)
    self->n_refusals++;

  self->is_changed = TRUE;
  until = now + (gint64) MIN (seconds, LONGEST_BLOCK_SECONDS) * G_USEC_PER_SEC;
  self->blocked_until = MAX (self->blocked_until, until);
}
