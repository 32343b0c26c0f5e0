/* scripted-transport.c: a transport that answers what a test tells it to.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Completes each attempt from the main loop, as the real one does. One main context. */

#include "config.h"

#include "scripted-transport.h"

#include <string.h>

struct _ScriptedTransport
{
  GObject parent_instance;

  const ScriptedStep *steps;
  guint               n_steps;
  guint               n_sent;
  ScoutToken         *token;  /* (owned) (nullable) */
  ScoutClock         *clock;  /* (owned) (nullable) */
};

static void transport_iface_init (ScoutGraphTransportInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (ScriptedTransport, scripted_transport, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (SCOUT_TYPE_GRAPH_TRANSPORT,
                                                      transport_iface_init))

static ScoutGraphAnswer *
make_answer (const ScriptedStep *step)
{
  ScoutGraphUsage unknown = SCOUT_GRAPH_USAGE_INIT;
  ScoutGraphAnswer *answer = g_new0 (ScoutGraphAnswer, 1);
  const char *body = step->body != NULL ? step->body : "";

  answer->http_status = step->http_status;
  answer->body = g_bytes_new (body, strlen (body));
  answer->usage = unknown;
  if (step->usage > 0)
    answer->usage.call_count = answer->usage.account_percent = step->usage;
  answer->retry_after = step->retry_after > 0 ? step->retry_after : -1;
  return answer;
}

static gboolean
cancelled_cb (GCancellable *cancellable,
              gpointer      user_data)
{
  g_autoptr (GTask) task = user_data;

  g_task_return_error_if_cancelled (task);
  return G_SOURCE_REMOVE;
}

/* Takes the reference to @task. */
static void
hang (GTask *task)
{
  g_autoptr (GSource) source = g_cancellable_source_new (g_task_get_cancellable (task));

  g_source_set_callback (source, G_SOURCE_FUNC (cancelled_cb), task, NULL);
  g_source_attach (source, g_task_get_context (task));
}

static void
end_attempt (GTask *task)
{
  const ScriptedStep *step = g_task_get_task_data (task);

  if (step->http_status == 0)
    g_task_return_error (task, scout_graph_error_new_local (step->failure, 0, "As scripted"));
  else
    g_task_return_pointer (task, make_answer (step), (GDestroyNotify) scout_graph_answer_free);
}

static void
delayed_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (GTask) task = user_data;

  if (scout_clock_wait_finish (SCOUT_CLOCK (source), result, NULL))
    end_attempt (task);
  else
    g_task_return_error_if_cancelled (task);
}

static void
stalled_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (GTask) task = user_data;

  if (scout_clock_wait_finish (SCOUT_CLOCK (source), result, NULL))
    g_task_return_error (task, scout_graph_error_new_local (SCOUT_GRAPH_ERROR_TIMED_OUT, 0,
                                                            "As scripted"));
  else
    g_task_return_error_if_cancelled (task);
}

/* Takes the reference to @task. */
static void
delay (ScriptedTransport *self,
       GTask             *task,
       gint64             deadline)
{
  const ScriptedStep *step = g_task_get_task_data (task);
  gint64 wait = (gint64) step->delay * G_USEC_PER_SEC;
  gint64 left = deadline - scout_clock_get_monotonic_time (self->clock);

  scout_clock_wait_async (self->clock, MAX (0, MIN (wait, left)), g_task_get_cancellable (task),
                          wait < left ? delayed_cb : stalled_cb, task);
}

static void
scripted_transport_send_async (ScoutGraphTransport *transport,
                               ScoutGraphRequest   *request,
                               ScoutToken          *token,
                               gint64               deadline,
                               GCancellable        *cancellable,
                               GAsyncReadyCallback  callback,
                               gpointer             user_data)
{
  ScriptedTransport *self = SCRIPTED_TRANSPORT (transport);
  g_autoptr (GTask) task = g_task_new (self, cancellable, callback, user_data);
  const ScriptedStep *step = NULL;

  g_assert_cmpuint (self->n_sent, <, self->n_steps);
  g_clear_pointer (&self->token, scout_token_unref);
  self->token = token != NULL ? scout_token_ref (token) : NULL;
  step = &self->steps[self->n_sent++];

  g_task_set_task_data (task, (gpointer) step, NULL);
  if (step->http_status == 1)
    hang (g_steal_pointer (&task));
  else if (step->delay > 0)
    delay (self, g_steal_pointer (&task), deadline);
  else
    end_attempt (task);
}

static ScoutGraphAnswer *
scripted_transport_send_finish (ScoutGraphTransport  *transport,
                                GAsyncResult         *result,
                                GError              **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}

static void
transport_iface_init (ScoutGraphTransportInterface *iface)
{
  iface->send_async = scripted_transport_send_async;
  iface->send_finish = scripted_transport_send_finish;
}

static void
scripted_transport_finalize (GObject *object)
{
  ScriptedTransport *self = SCRIPTED_TRANSPORT (object);

  g_clear_pointer (&self->token, scout_token_unref);
  g_clear_object (&self->clock);

  G_OBJECT_CLASS (scripted_transport_parent_class)->finalize (object);
}

static void
scripted_transport_class_init (ScriptedTransportClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = scripted_transport_finalize;
}

static void
scripted_transport_init (ScriptedTransport *self)
{
}

ScriptedTransport *
scripted_transport_new (const ScriptedStep *steps,
                        guint               n_steps)
{
  ScriptedTransport *self = g_object_new (SCRIPTED_TYPE_TRANSPORT, NULL);

  self->steps = steps;
  self->n_steps = n_steps;
  return self;
}

guint
scripted_transport_get_n_sent (ScriptedTransport *self)
{
  return self->n_sent;
}

ScoutToken *
scripted_transport_get_token (ScriptedTransport *self)
{
  return self->token;
}

void
scripted_transport_set_clock (ScriptedTransport *self,
                              ScoutClock        *clock)
{
  g_set_object (&self->clock, clock);
}
