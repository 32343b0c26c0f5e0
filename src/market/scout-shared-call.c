/* scout-shared-call.c: a question that is on its way, and all who wait for its answer.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Whoever waits has a source of their own for their cancellable: it can be let go of at any time,
 * where a handler of the signal may not be disconnected while it runs. Until the loop has turned
 * once, somebody else may ask the same, as a page does that is opened again at once: then the call
 * goes on. */

#include "config.h"

#include "scout-shared-call.h"

struct _ScoutSharedCall
{
  const ScoutAnswerKind *kind;
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

static gboolean
cancelled_cb (GCancellable *cancellable,
              gpointer      user_data)
{
  Waiting *waiting = user_data;
  ScoutSharedCall *call = waiting->call;

  g_task_return_error_if_cancelled (waiting->task);
  g_ptr_array_remove (call->waiting, waiting);
  if (call->waiting->len == 0)
    {
      g_cancellable_cancel (call->cancellable);
      call->given_up (call, call->user_data);
    }

  return G_SOURCE_REMOVE;
}

ScoutSharedCall *
scout_shared_call_new (const ScoutAnswerKind *kind,
                       ScoutSharedCallFunc    given_up,
                       gpointer               user_data)
{
  ScoutSharedCall *self = NULL;

  g_return_val_if_fail (kind != NULL, NULL);
  g_return_val_if_fail (given_up != NULL, NULL);

  self = g_new0 (ScoutSharedCall, 1);
  self->kind = kind;
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
  g_clear_pointer (&self->waiting, g_ptr_array_unref);
  g_clear_object (&self->cancellable);
  g_free (self);
}
