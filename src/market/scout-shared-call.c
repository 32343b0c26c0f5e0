/* scout-shared-call.c: a question that is on its way, and all who wait for its answer.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Whoever waits has a source of their own for their cancellable: it can be let go of at any time,
 * where a handler of the signal may not be disconnected while it runs. Until the loop has turned
 * once, somebody else may ask the same, as a page does that is opened again at once: then the call
 * goes on.
 *
 * A call that has been made counts whether or not somebody waits for the end of it. So it goes on
 * for a moment when all have given up: who clicks through three ranges and back joins it or finds
 * its answer. */

#include "config.h"

#include "scout-shared-call.h"

/* In microseconds: shorter than the client waits before it tries again, which nobody asks for. */
#define GRACE (700 * G_TIME_SPAN_MILLISECOND)

/* A call this young may not have been made yet, and need not be. */
#define UNMADE (100 * G_TIME_SPAN_MILLISECOND)

struct _ScoutSharedCall
{
  const ScoutAnswerKind *kind;
  ScoutClock *clock;         /* (owned) */
  gint64 begun_at;           /* monotonic, in microseconds */
  gboolean is_closed;        /* whether nobody will ask again */
  GSource *grace;            /* (owned) (nullable): while nobody waits */
  GCancellable *cancellable; /* (owned) */
  GPtrArray *waiting;        /* (owned) (element-type Waiting) */
  ScoutSharedCallFunc given_up;
  gpointer user_data;
};

typedef struct
{
  ScoutSharedCall *call; /* (unowned): has this */
  GTask *task;           /* (owned) */
  GSource *source;       /* (owned) (nullable): without cancellable there is none */
} Waiting;

static void
waiting_free (gpointer data)
{
  Waiting *self = data;

  if (self->source != NULL)
    {
      g_source_destroy (self->source);
      g_source_unref (self->source);
    }
  g_object_unref (self->task);
  g_free (self);
}

static void
end_grace (ScoutSharedCall *self)
{
  if (self->grace == NULL)
    return;

  g_source_destroy (self->grace);
  g_clear_pointer (&self->grace, g_source_unref);
}

static void
give_up (ScoutSharedCall *self)
{
  end_grace (self);
  g_cancellable_cancel (self->cancellable);
  self->given_up (self, self->user_data);
}

static gboolean
grace_over_cb (gpointer user_data)
{
  give_up (user_data);

  return G_SOURCE_REMOVE;
}

static void
begin_grace (ScoutSharedCall *self)
{
  self->grace = scout_clock_source_new (self->clock, GRACE);
  g_source_set_callback (self->grace, grace_over_cb, self, NULL);
  g_source_attach (self->grace, g_main_context_get_thread_default ());
}

static gboolean
cancelled_cb (GCancellable *cancellable,
              gpointer      user_data)
{
  Waiting *waiting = user_data;
  ScoutSharedCall *call = waiting->call;

  g_task_return_error_if_cancelled (waiting->task);
  g_ptr_array_remove (call->waiting, waiting);
  if (call->waiting->len > 0)
    return G_SOURCE_REMOVE;

  if (call->is_closed
      || scout_clock_get_monotonic_time (call->clock) - call->begun_at < UNMADE)
    give_up (call);
  else
    begin_grace (call);

  return G_SOURCE_REMOVE;
}

ScoutSharedCall *
scout_shared_call_new (const ScoutAnswerKind *kind,
                       ScoutClock            *clock,
                       ScoutSharedCallFunc    given_up,
                       gpointer               user_data)
{
  ScoutSharedCall *self = NULL;

  g_return_val_if_fail (kind != NULL, NULL);
  g_return_val_if_fail (SCOUT_IS_CLOCK (clock), NULL);
  g_return_val_if_fail (given_up != NULL, NULL);

  self = g_new0 (ScoutSharedCall, 1);
  self->kind = kind;
  self->clock = g_object_ref (clock);
  self->begun_at = scout_clock_get_monotonic_time (clock);
  self->cancellable = g_cancellable_new ();
  self->waiting = g_ptr_array_new_with_free_func (waiting_free);
  self->given_up = given_up;
  self->user_data = user_data;

  return self;
}

void
scout_shared_call_join (ScoutSharedCall *self,
                        GTask           *task)
{
  Waiting *waiting = NULL;

  g_return_if_fail (self != NULL);
  g_return_if_fail (G_IS_TASK (task));

  end_grace (self);
  waiting = g_new0 (Waiting, 1);
  waiting->call = self;
  waiting->task = task;
  g_ptr_array_add (self->waiting, waiting);
  if (g_task_get_cancellable (task) == NULL)
    return;

  waiting->source = g_cancellable_source_new (g_task_get_cancellable (task));
  g_source_set_callback (waiting->source, G_SOURCE_FUNC (cancelled_cb), waiting, NULL);
  g_source_attach (waiting->source, g_task_get_context (task));
}

GCancellable *
scout_shared_call_get_cancellable (ScoutSharedCall *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->cancellable;
}

void
scout_shared_call_close (ScoutSharedCall *self)
{
  g_return_if_fail (self != NULL);

  self->is_closed = TRUE;
  if (self->grace != NULL)
    give_up (self);
}

void
scout_shared_call_end (ScoutSharedCall *self,
                       gpointer         answer,
                       const GError    *error)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail ((answer == NULL) != (error == NULL));

  for (guint i = 0; i < self->waiting->len; i++)
    {
      const Waiting *waiting = self->waiting->pdata[i];

      if (answer != NULL)
        g_task_return_pointer (waiting->task, self->kind->share (answer), self->kind->free);
      else
        g_task_return_error (waiting->task, g_error_copy (error));
    }
  end_grace (self);
  g_clear_pointer (&self->waiting, g_ptr_array_unref);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->clock);
  g_free (self);
}
