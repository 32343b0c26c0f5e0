/* scout-system-clock.c: the computer's own clock.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * What the program runs on. It keeps no state: the two times come from GLib, and a wait is a source
 * with a ready time in the waiting task's main context, so that an idle program wakes for nothing.
 */

#include "config.h"

#include "scout-clock.h"

struct _ScoutSystemClock
{
  GObject parent_instance;
};

static void scout_system_clock_clock_init (ScoutClockInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (ScoutSystemClock, scout_system_clock, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (SCOUT_TYPE_CLOCK,
                                                      scout_system_clock_clock_init))

/* Runs when the span is over or the cancellable fires; the task itself knows which it was. */
static gboolean
wait_over_cb (gpointer user_data)
{
  GTask *task = G_TASK (user_data);

  g_task_return_boolean (task, TRUE);

  return G_SOURCE_REMOVE;
}

static gint64
scout_system_clock_get_monotonic_time (ScoutClock *clock)
{
  return g_get_monotonic_time ();
}

static gint64
scout_system_clock_get_real_time (ScoutClock *clock)
{
  return g_get_real_time ();
}

static void
scout_system_clock_arm (ScoutClock *clock,
                        gint64      microseconds,
                        GSource    *source)
{
  gint64 now = g_get_monotonic_time ();

  g_source_set_ready_time (source, now + MIN (microseconds, G_MAXINT64 - now));
}

static void
scout_system_clock_wait (ScoutClock *clock,
                         gint64      microseconds,
                         GTask      *task)
{
  g_autoptr (GSource) source = scout_clock_source_new (clock, microseconds);
  GCancellable *cancellable = g_task_get_cancellable (task);

  if (cancellable != NULL)
    {
      g_autoptr (GSource) cancelled = g_cancellable_source_new (cancellable);

      /* A child that becomes ready makes its parent ready; it needs nothing done by itself. */
      g_source_set_dummy_callback (cancelled);
      g_source_add_child_source (source, cancelled);
    }

  g_task_attach_source (task, source, wait_over_cb);
}

static void
scout_system_clock_clock_init (ScoutClockInterface *iface)
{
  iface->get_monotonic_time = scout_system_clock_get_monotonic_time;
  iface->get_real_time = scout_system_clock_get_real_time;
  iface->wait = scout_system_clock_wait;
  iface->arm = scout_system_clock_arm;
}

static void
scout_system_clock_class_init (ScoutSystemClockClass *klass)
{
}

static void
scout_system_clock_init (ScoutSystemClock *self)
{
}

ScoutClock *
scout_system_clock_new (void)
{
  return g_object_new (SCOUT_TYPE_SYSTEM_CLOCK, NULL);
}
