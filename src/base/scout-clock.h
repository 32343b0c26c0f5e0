/* scout-clock.h: the time, injectable.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define SCOUT_TYPE_CLOCK (scout_clock_get_type ())
G_DECLARE_INTERFACE (ScoutClock, scout_clock, SCOUT, CLOCK, GObject)

/**
 * ScoutClockInterface:
 * @get_monotonic_time: microseconds on a clock that never jumps
 * @get_real_time: microseconds since 1970, UTC
 * @wait: waits for a span of monotonic time and completes the task with %TRUE; completes it with
 *   %G_IO_ERROR_CANCELLED as soon as the task's cancellable is cancelled
 * @arm: makes a source ready once a span of monotonic time is over
 *
 * Everything that measures, expires, backs off or dates asks a clock that it was given, so that
 * tests can move the time by hand.
 */
struct _ScoutClockInterface
{
  GTypeInterface parent_iface;

  gint64 (*get_monotonic_time) (ScoutClock *self);
  gint64 (*get_real_time)      (ScoutClock *self);
  void   (*wait)               (ScoutClock *self,
                                gint64      microseconds,
                                GTask      *task);
  void   (*arm)                (ScoutClock *self,
                                gint64      microseconds,
                                GSource    *source);
};

/**
 * scout_clock_get_monotonic_time:
 * @self: a clock
 *
 * Returns: microseconds since some moment, never going back
 */
gint64 scout_clock_get_monotonic_time (ScoutClock *self);

/**
 * scout_clock_get_real_time:
 * @self: a clock
 *
 * Returns: microseconds since 1970-01-01T00:00:00Z
 */
gint64 scout_clock_get_real_time (ScoutClock *self);

/**
 * scout_clock_wait_async:
 * @self: a clock
 * @microseconds: span to wait, 0 or more
 * @cancellable: (nullable): ends the wait early
 * @callback: called in the caller's main context when the span is over
 * @user_data: for @callback
 *
 * Waits without blocking.
 */
void scout_clock_wait_async (ScoutClock          *self,
                             gint64               microseconds,
                             GCancellable        *cancellable,
                             GAsyncReadyCallback  callback,
                             gpointer             user_data);

/**
 * scout_clock_wait_finish:
 * @self: a clock
 * @result: the result
 * @error: return location for a %G_IO_ERROR_CANCELLED
 *
 * Returns: %TRUE when the span has passed
 */
gboolean scout_clock_wait_finish (ScoutClock    *self,
                                  GAsyncResult  *result,
                                  GError       **error);

/**
 * scout_clock_source_new:
 * @self: a clock
 * @microseconds: span to wait, 0 or more
 *
 * Makes a source, for the thread that may use @self, whose callback, a #GSourceFunc, is called once
 * when the span is over. For what mostly ends before: destroying the source is all that is left to
 * do then, and nothing is woken by it.
 *
 * Returns: (transfer full): the source, not attached yet
 */
GSource *scout_clock_source_new (ScoutClock *self,
                                 gint64      microseconds);

#define SCOUT_TYPE_SYSTEM_CLOCK (scout_system_clock_get_type ())
G_DECLARE_FINAL_TYPE (ScoutSystemClock, scout_system_clock, SCOUT, SYSTEM_CLOCK, GObject)

/**
 * scout_system_clock_new:
 *
 * Returns: (transfer full): the computer's own clock
 */
ScoutClock *scout_system_clock_new (void);

#define SCOUT_TYPE_MANUAL_CLOCK (scout_manual_clock_get_type ())
G_DECLARE_FINAL_TYPE (ScoutManualClock, scout_manual_clock, SCOUT, MANUAL_CLOCK, GObject)

/**
 * scout_manual_clock_new:
 * @real_time: microseconds since 1970, UTC, that the clock starts at
 *
 * Returns: (transfer full): a clock that stands still until it is advanced
 */
ScoutClock *scout_manual_clock_new (gint64 real_time);

/**
 * scout_manual_clock_advance:
 * @self: a manual clock
 * @microseconds: span, 0 or more
 *
 * Moves both times on, completes, in order, the waits that end within the span, and makes sources
 * ready.
 */
void scout_manual_clock_advance (ScoutManualClock *self,
                                 gint64            microseconds);

/**
 * scout_manual_clock_get_next_wait:
 * @self: a manual clock
 *
 * Returns: microseconds until the earliest pending wait or source ends, or -1 if nobody waits
 */
gint64 scout_manual_clock_get_next_wait (ScoutManualClock *self);

G_END_DECLS
