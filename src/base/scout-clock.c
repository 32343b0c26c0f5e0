/* scout-clock.c: the time, injectable.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * The interface alone. Services are given a clock when they are built and never ask GLib for the
 * time themselves; the application hands them a system clock, tests a manual one. Waits belong to
 * the thread-default main context of whoever asks.
 */

#include "config.h"

#include "scout-clock.h"

G_DEFINE_INTERFACE (ScoutClock, scout_clock, G_TYPE_OBJECT)

static gboolean
dispatch_source (GSource     *source,
                 GSourceFunc  callback,
                 gpointer     user_data)
{
  if (callback != NULL)
    callback (user_data);

  return G_SOURCE_REMOVE;
}

static GSourceFuncs source_funcs = {
  .dispatch = dispatch_source,
};

static void
scout_clock_default_init (ScoutClockInterface *iface)
{
}

gint64
scout_clock_get_monotonic_time (ScoutClock *self)
{
  g_return_val_if_fail (SCOUT_IS_CLOCK (self), 0);

  return SCOUT_CLOCK_GET_IFACE (self)->get_monotonic_time (self);
}

gint64
scout_clock_get_real_time (ScoutClock *self)
{
  g_return_val_if_fail (SCOUT_IS_CLOCK (self), 0);

  return SCOUT_CLOCK_GET_IFACE (self)->get_real_time (self);
}

void
scout_clock_wait_async (ScoutClock          *self,
                        gint64               microseconds,
                        GCancellable        *cancellable,
                        GAsyncReadyCallback  callback,
                        gpointer             user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (SCOUT_IS_CLOCK (self));
  g_return_if_fail (microseconds >= 0);
  g_return_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable));

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, scout_clock_wait_async);
  if (g_task_return_error_if_cancelled (task))
    return;

  SCOUT_CLOCK_GET_IFACE (self)->wait (self, microseconds, task);
}

gboolean
scout_clock_wait_finish (ScoutClock    *self,
                         GAsyncResult  *result,
                         GError       **error)
{
  g_return_val_if_fail (SCOUT_IS_CLOCK (self), FALSE);
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);
  g_return_val_if_fail (g_async_result_is_tagged (result, scout_clock_wait_async), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

GSource *
scout_clock_source_new (ScoutClock *self,
                        gint64      microseconds)
{
  GSource *source = NULL;

  g_return_val_if_fail (SCOUT_IS_CLOCK (self), NULL);
  g_return_val_if_fail (microseconds >= 0, NULL);

  source = g_source_new (&source_funcs, sizeof (GSource));
  g_source_set_static_name (source, "[scout] clock");
  SCOUT_CLOCK_GET_IFACE (self)->arm (self, microseconds, source);

  return source;
}
