/* scout-graph-window.c: the calls of a rolling window.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Counting and nothing else: how long a window is, whose calls it counts and what follows from it
 * is the throttle's business. No clock is read here. One thread at a time.
 */

#include "config.h"

#include "scout-graph-window-private.h"

/* Calls so close to each other are one tick: at most some 730 ticks an hour. */
#define TICK_SPAN (5 * G_USEC_PER_SEC)

/* More calls than any limit allows; keeps the sums from overflowing. */
#define MAX_USED 100000000

void
_scout_graph_window_init (ScoutGraphWindow *self)
{
  self->ticks = g_array_new (FALSE, FALSE, sizeof (ScoutGraphTick));
  self->news = g_array_new (FALSE, FALSE, sizeof (ScoutGraphTick));
  self->used = 0;
}

void
_scout_graph_window_clear (ScoutGraphWindow *self)
{
  g_clear_pointer (&self->ticks, g_array_unref);
  g_clear_pointer (&self->news, g_array_unref);
  self->used = 0;
}

/* Returns behind which tick another one of @time stands. */
static guint
find_place (const GArray *ticks,
            gint64        time)
{
  guint index = ticks->len;

  while (index > 0 && g_array_index (ticks, ScoutGraphTick, index - 1).time > time)
    index--;

  return index;
}

/* Adds calls, to those just before them if they are close. */
static void
charge (GArray *ticks,
        gint64  time,
        guint   count)
{
  ScoutGraphTick tick = { time, time, count };
  guint index = find_place (ticks, time);

  if (index > 0)
    {
      ScoutGraphTick *before = &g_array_index (ticks, ScoutGraphTick, index - 1);

      if (time - before->begun < TICK_SPAN)
        {
          before->time = time;
          before->count += count;
          return;
        }
    }
  g_array_insert_val (ticks, index, tick);
}

/* Returns how many calls that were. */
static guint
forget (GArray *ticks,
        gint64  until)
{
  guint n_ticks = 0;
  guint n_calls = 0;

  while (n_ticks < ticks->len && g_array_index (ticks, ScoutGraphTick, n_ticks).time <= until)
    n_calls += g_array_index (ticks, ScoutGraphTick, n_ticks++).count;

  if (n_ticks > 0)
    g_array_remove_range (ticks, 0, n_ticks);

  return n_calls;
}

void
_scout_graph_window_charge (ScoutGraphWindow *self,
                            gint64            time,
                            guint             count)
{
  count = MIN (count, MAX_USED - self->used);
  if (count == 0)
    return;

  self->used += count;
  charge (self->ticks, time, count);
  charge (self->news, time, count);
}

void
_scout_graph_window_restore (ScoutGraphWindow     *self,
                             const ScoutGraphTick *tick)
{
  ScoutGraphTick copy = *tick;

  copy.count = MIN (copy.count, MAX_USED - self->used);
  if (copy.count == 0)
    return;

  self->used += copy.count;
  g_array_insert_val (self->ticks, find_place (self->ticks, copy.time), copy);
}

void
_scout_graph_window_forget (ScoutGraphWindow *self,
                            gint64            until)
{
  self->used -= forget (self->ticks, until);
  forget (self->news, until);
}

gint64
_scout_graph_window_get_opening (const ScoutGraphWindow *self,
                                 guint                   limit,
                                 guint                   cost)
{
  guint used = self->used;

  if (cost > limit)
    return G_MAXINT64;
  if (used <= limit - cost)
    return G_MININT64;

  for (guint i = 0; i < self->ticks->len; i++)
    {
      const ScoutGraphTick *tick = &g_array_index (self->ticks, ScoutGraphTick, i);

      used -= tick->count;
      if (used <= limit - cost)
        return tick->time;
    }

  return G_MAXINT64;
}
