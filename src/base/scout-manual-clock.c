/* scout-manual-clock.c: a clock that stands still until it is advanced.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * For tests and the guided tour. Advancing goes from wait to wait, so that whoever is woken sees
 * the time it waited for, and a wait that it begins within the span is served in the same pass.
 * The times may be read from any thread; waits belong to the thread that advances. A pending wait
 * keeps the clock alive, as any running task keeps its source object; a source does not.
 */

#include "config.h"

#include "scout-clock.h"

/* Any moment will do but 0, which a forgotten initialisation elsewhere would look like. */
#define FIRST_MONOTONIC_TIME (1000 * G_USEC_PER_SEC)

/* For either a task, which is completed in the end, or a source, which is made ready. */
typedef struct
{
  GTask *task;        /* (owned) (nullable) */
  GSource *source;    /* (owned) (nullable) */
  gint64 due;         /* monotonic microseconds */
  GSource *cancelled; /* (owned) (nullable) */
} Wait;

struct _ScoutManualClock
{
  GObject parent_instance;

  GMutex mutex; /* guards the times */
  gint64 monotonic_time;
  gint64 real_time;

  GQueue waits; /* of (owned) Wait, by due, equal ones in the order they came */
};

static void scout_manual_clock_clock_init (ScoutClockInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (ScoutManualClock, scout_manual_clock, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (SCOUT_TYPE_CLOCK,
                                                      scout_manual_clock_clock_init))

static void
wait_free (Wait *wait)
{
  if (wait->cancelled != NULL)
    g_source_destroy (wait->cancelled);
  g_clear_pointer (&wait->cancelled, g_source_unref);
  g_clear_object (&wait->task);
  g_clear_pointer (&wait->source, g_source_unref);
  g_free (wait);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Wait, wait_free)

static int
compare_waits (gconstpointer a,
               gconstpointer b,
               gpointer      user_data)
{
  const Wait *wait_a = a;
  const Wait *wait_b = b;

  return wait_a->due <= wait_b->due ? -1 : 1;
}

static void
end_wait (const Wait *wait)
{
  if (wait->task != NULL)
    g_task_return_boolean (wait->task, TRUE);
  else
    g_source_set_ready_time (wait->source, 0);
}

/* Whoever destroys a source tells nobody. */
static void
forget_destroyed (ScoutManualClock *self)
{
  GList *next = NULL;

  for (GList *link = self->waits.head; link != NULL; link = next)
    {
      Wait *wait = link->data;

      next = link->next;
      if (wait->source == NULL || !g_source_is_destroyed (wait->source))
        continue;
      g_queue_delete_link (&self->waits, link);
      wait_free (wait);
    }
}

static void
move_on (ScoutManualClock *self,
         gint64            microseconds)
{
  g_mutex_lock (&self->mutex);
  self->monotonic_time += microseconds;
  self->real_time += microseconds;
  g_mutex_unlock (&self->mutex);
}

static gboolean
wait_cancelled_cb (GCancellable *cancellable,
                   gpointer      user_data)
{
  g_autoptr (GTask) task = g_object_ref (G_TASK (user_data));
  ScoutManualClock *self = SCOUT_MANUAL_CLOCK (g_task_get_source_object (task));

  for (GList *link = self->waits.head; link != NULL; link = link->next)
    {
      Wait *wait = link->data;

      if (wait->task == task)
        {
          g_queue_delete_link (&self->waits, link);
          wait_free (wait);
          g_task_return_error_if_cancelled (task);
          break;
        }
    }

  return G_SOURCE_REMOVE;
}

static gint64
scout_manual_clock_get_monotonic_time (ScoutClock *clock)
{
  ScoutManualClock *self = SCOUT_MANUAL_CLOCK (clock);
  gint64 time = 0;

  g_mutex_lock (&self->mutex);
  time = self->monotonic_time;
  g_mutex_unlock (&self->mutex);

  return time;
}

static gint64
scout_manual_clock_get_real_time (ScoutClock *clock)
{
  ScoutManualClock *self = SCOUT_MANUAL_CLOCK (clock);
  gint64 time = 0;

  g_mutex_lock (&self->mutex);
  time = self->real_time;
  g_mutex_unlock (&self->mutex);

  return time;
}

static Wait *
add_wait (ScoutManualClock *self,
          gint64            microseconds)
{
  gint64 now = scout_manual_clock_get_monotonic_time (SCOUT_CLOCK (self));
  Wait *wait = g_new0 (Wait, 1);

  wait->due = now + MIN (microseconds, G_MAXINT64 - now);
  /* Inserts before the first wait for which the comparison is positive, so behind its equals. */
  g_queue_insert_sorted (&self->waits, wait, compare_waits, NULL);

  return wait;
}

static void
scout_manual_clock_wait (ScoutClock *clock,
                         gint64      microseconds,
                         GTask      *task)
{
  GCancellable *cancellable = g_task_get_cancellable (task);
  Wait *wait = add_wait (SCOUT_MANUAL_CLOCK (clock), microseconds);

  wait->task = g_object_ref (task);
  if (cancellable != NULL)
    {
      wait->cancelled = g_cancellable_source_new (cancellable);
      g_source_set_callback (wait->cancelled, G_SOURCE_FUNC (wait_cancelled_cb), task, NULL);
      g_source_attach (wait->cancelled, g_task_get_context (task));
    }
}

static void
scout_manual_clock_arm (ScoutClock *clock,
                        gint64      microseconds,
                        GSource    *source)
{
  Wait *wait = add_wait (SCOUT_MANUAL_CLOCK (clock), microseconds);

  wait->source = g_source_ref (source);
}

static void
scout_manual_clock_clock_init (ScoutClockInterface *iface)
{
  iface->get_monotonic_time = scout_manual_clock_get_monotonic_time;
  iface->get_real_time = scout_manual_clock_get_real_time;
  iface->wait = scout_manual_clock_wait;
  iface->arm = scout_manual_clock_arm;
}

static void
scout_manual_clock_finalize (GObject *object)
{
  ScoutManualClock *self = SCOUT_MANUAL_CLOCK (object);

  /* A task would have kept the clock, so only sources are left. */
  g_queue_clear_full (&self->waits, (GDestroyNotify) wait_free);
  g_mutex_clear (&self->mutex);

  G_OBJECT_CLASS (scout_manual_clock_parent_class)->finalize (object);
}

static void
scout_manual_clock_class_init (ScoutManualClockClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = scout_manual_clock_finalize;
}

static void
scout_manual_clock_init (ScoutManualClock *self)
{
  g_mutex_init (&self->mutex);
  g_queue_init (&self->waits);
  self->monotonic_time = FIRST_MONOTONIC_TIME;
}

ScoutClock *
scout_manual_clock_new (gint64 real_time)
{
  ScoutManualClock *self = g_object_new (SCOUT_TYPE_MANUAL_CLOCK, NULL);

  self->real_time = real_time;

  return SCOUT_CLOCK (self);
}

void
scout_manual_clock_advance (ScoutManualClock *self,
                            gint64            microseconds)
{
  g_autoptr (ScoutManualClock) alive = NULL;
  gint64 target = 0;

  g_return_if_fail (SCOUT_IS_MANUAL_CLOCK (self));
  g_return_if_fail (microseconds >= 0);

  /* A woken callback may drop the last reference that anybody else holds. */
  alive = g_object_ref (self);
  target = self->monotonic_time + microseconds;

  while (TRUE)
    {
      g_autoptr (Wait) wait = NULL;
      const Wait *first = NULL;

      forget_destroyed (self);
      first = g_queue_peek_head (&self->waits);
      if (first == NULL || first->due > target)
        break;

      wait = g_queue_pop_head (&self->waits);
      if (wait->due > self->monotonic_time)
        move_on (self, wait->due - self->monotonic_time);
      end_wait (wait);
    }

  if (target > self->monotonic_time)
    move_on (self, target - self->monotonic_time);
}

gint64
scout_manual_clock_get_next_wait (ScoutManualClock *self)
{
  const Wait *first = NULL;

  g_return_val_if_fail (SCOUT_IS_MANUAL_CLOCK (self), -1);

  forget_destroyed (self);
  first = g_queue_peek_head (&self->waits);

  return first != NULL ? first->due - self->monotonic_time : -1;
}
