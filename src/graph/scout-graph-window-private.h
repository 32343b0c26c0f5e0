/* scout-graph-window-private.h: the calls of a rolling window.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ScoutGraphTick:
 * @begun: when the first of these calls was made, monotonic microseconds
 * @time: when the last of them was made; as long as it counts, all count
 * @count: how many
 *
 * Calls that were made close to each other.
 */
typedef struct
{
  gint64 begun;
  gint64 time;
  guint count;
} ScoutGraphTick;

/**
 * ScoutGraphWindow:
 * @ticks: (owned) (element-type ScoutGraphTick): in the order of their times
 * @news: (owned) (element-type ScoutGraphTick): those of the calls that no file has yet
 * @used: calls in @ticks
 *
 * Calls that still count against a limit. Times are monotonic: a wall clock that jumps opens
 * nothing.
 */
typedef struct
{
  GArray *ticks;
  GArray *news;
  guint used;
} ScoutGraphWindow;

/**
 * _scout_graph_window_init:
 * @self: (out caller-allocates): a window without calls
 *
 * Makes a window.
 */
void _scout_graph_window_init (ScoutGraphWindow *self);

/**
 * _scout_graph_window_clear:
 * @self: a window
 *
 * Frees what the window owns.
 */
void _scout_graph_window_clear (ScoutGraphWindow *self);

/**
 * _scout_graph_window_charge:
 * @self: a window
 * @time: when the calls were made, also before others that are known
 * @count: how many
 *
 * Adds calls. Calls within five seconds are kept as if all had been made with the last of them, so
 * that a window stays small; this errs towards caution.
 */
void _scout_graph_window_charge (ScoutGraphWindow *self,
                                 gint64            time,
                                 guint             count);

/**
 * _scout_graph_window_restore:
 * @self: a window
 * @tick: calls, as they were saved or as Meta told of them
 *
 * Adds calls that are no news, for they were counted before, or are counted otherwise.
 */
void _scout_graph_window_restore (ScoutGraphWindow     *self,
                                  const ScoutGraphTick *tick);

/**
 * _scout_graph_window_forget:
 * @self: a window
 * @until: monotonic microseconds
 *
 * Forgets the calls that were made at @until or before.
 */
void _scout_graph_window_forget (ScoutGraphWindow *self,
                                 gint64            until);

/**
 * _scout_graph_window_get_opening:
 * @self: a window
 * @limit: calls that may count at a time
 * @cost: calls that are to be made
 *
 * Finds the calls that must no longer count before @cost more may be made.
 *
 * Returns: the time of the last of them, %G_MININT64 if there is room already, %G_MAXINT64 if
 *   there never will be
 */
gint64 _scout_graph_window_get_opening (const ScoutGraphWindow *self,
                                        guint                   limit,
                                        guint                   cost);

G_END_DECLS
