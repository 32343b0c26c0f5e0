/* scout-graph-client.c: makes calls, reads their answers in a worker, and tries again.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* One call is a chain: ask the throttle, send, read in a worker, and on a failure that may pass
 * wait and begin anew. The client knows neither hosts nor headers (the transport does) nor what an
 * answer holds (the reply does). Belongs to one main context; only the reading happens in GTask's
 * worker threads, on data that nobody else touches meanwhile.
 */

#include "config.h"

#include "scout-graph-client.h"

#include "scout-graph-error-private.h"

/* Seconds before the second and the third attempt. */
static const double wait_seconds[] = { 1.0, 3.0 };

/* Share of a wait by which it is shortened or prolonged, so that clients that failed together do
 * not come back together. */
#define JITTER 0.2

/* Longest duration of a call, with all attempts and the waits between them: nobody looks at a
 * spinner for longer. */
#define LONGEST_CALL (30 * G_USEC_PER_SEC)

/* Longest Retry-After, in seconds, that a call waits for; beyond it the person decides. */
#define MAX_RETRY_AFTER 10

struct _ScoutGraphClient
{
  GObject parent_instance;

  ScoutGraphTransport *transport;  /* (owned) */
  ScoutClock          *clock;      /* (owned) */
  ScoutGraphThrottle  *throttle;   /* (owned) (nullable) */
  GStrv                scopes;     /* (owned) (nullable) */
  ScoutGraphPriority   priority;
  double               patience;   /* of the waits, what is waited for: all, but in tests */
};

G_DEFINE_FINAL_TYPE (ScoutGraphClient, scout_graph_client, G_TYPE_OBJECT)

typedef enum
{
  PROP_TRANSPORT = 1,
  PROP_CLOCK,
} ScoutGraphClientProperty;

static GParamSpec *props[PROP_CLOCK + 1];

/*
 * Call:
 * @call: (owned): request, token, read data and scopes belong to this
 * @answer: (owned) (nullable): what the newest attempt brought, while it is read
 * @fetched_at: when @answer came, microseconds since 1970
 * @deadline: monotonic time, microseconds, at which the call is given up; 0 before it is let
 * @begun_at: monotonic time at which the newest attempt asked for leave, microseconds
 * @n_failed: attempts that failed so far
 */
typedef struct
{
  ScoutGraphCall call;
  ScoutGraphAnswer *answer;
  gint64 fetched_at;
  gint64 deadline;
  gint64 begun_at;
  guint n_failed;
} Call;

static void begin_attempt (GTask *task);

static Call *
call_new (const ScoutGraphCall *call,
          ScoutGraphClient     *client)
{
  Call *self = g_new0 (Call, 1);

  self->call = *call;
  if (self->call.scopes == NULL)
    self->call.scopes = (const char * const *) client->scopes;
  self->call.scopes = (const char * const *) g_strdupv ((GStrv) self->call.scopes);
  self->call.cost = MAX (1, self->call.cost);
  scout_graph_request_ref (self->call.request);
  if (self->call.token != NULL)
    scout_token_ref (self->call.token);
  return self;
}

static void
call_free (gpointer data)
{
  Call *self = data;

  g_clear_pointer (&self->answer, scout_graph_answer_free);
  g_clear_pointer (&self->call.request, scout_graph_request_unref);
  g_clear_pointer (&self->call.token, scout_token_unref);
  g_strfreev ((GStrv) self->call.scopes);
  if (self->call.read_data_free != NULL)
    self->call.read_data_free (self->call.read_data);
  g_free (self);
}

static gboolean
may_try_again (const Call   *call,
               const GError *error)
{
  const ScoutGraphFault *fault = scout_graph_error_get_fault (error);

  return scout_graph_error_is_retryable (error) && !call->call.is_once &&
         call->n_failed <= G_N_ELEMENTS (wait_seconds) &&
         fault->retry_after <= MAX_RETRY_AFTER &&
         g_str_equal (scout_graph_request_get_method (call->call.request), "GET");
}

static gint64
get_wait (ScoutGraphClient *self,
          const Call       *call,
          const GError     *error)
{
  const ScoutGraphFault *fault = scout_graph_error_get_fault (error);
  double seconds = self->patience * wait_seconds[call->n_failed - 1];

  seconds *= g_random_double_range (1.0 - JITTER, 1.0 + JITTER);
  seconds = MAX (seconds, (double) fault->retry_after);
  return (gint64) (seconds * G_USEC_PER_SEC);
}

static void
waited_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (GTask) task = g_steal_pointer (&user_data);
  g_autoptr (GError) error = NULL;

  if (!scout_clock_wait_finish (SCOUT_CLOCK (source), result, &error))
    g_task_return_error (task, g_steal_pointer (&error));
  else
    begin_attempt (g_steal_pointer (&task));
}

static gboolean
is_throttled (ScoutGraphClient *self,
              const Call       *call)
{
  return self->throttle != NULL && call->call.scopes != NULL;
}

static ScoutGraphPriority
get_priority (ScoutGraphClient *self,
              const Call       *call)
{
  return call->call.is_sign_in ? SCOUT_GRAPH_PRIORITY_SIGN_IN : self->priority;
}

/* Bulk work outlasts a rate limit: the throttle knows for how long. */
static gboolean
may_queue_again (ScoutGraphClient *self,
                 const Call       *call,
                 const GError     *error)
{
  return is_throttled (self, call) &&
         get_priority (self, call) == SCOUT_GRAPH_PRIORITY_BULK &&
         g_error_matches (error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_RATE_LIMITED);
}

/* Tells the throttle how an attempt ended. */
static void
report (ScoutGraphClient *self,
        const Call       *call,
        const GError     *error)
{
  const ScoutGraphUsage *usage = call->answer != NULL ? &call->answer->usage : NULL;

  if (is_throttled (self, call))
    scout_graph_throttle_report (self->throttle, call->call.scopes, usage, error);
}

/* Meta need not say how long it refuses, and what it says is of one of several limits; the throttle
 * lets nothing through for as long as it guesses or counts, and whoever waits is to know. */
static void
add_wait (ScoutGraphClient *self,
          const Call       *call,
          GError           *error)
{
  const ScoutGraphFault *fault = scout_graph_error_get_fault (error);
  guint seconds = 0;

  if (!g_error_matches (error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_RATE_LIMITED) ||
      !is_throttled (self, call))
    return;

  seconds = scout_graph_throttle_get_countdown (self->throttle, call->call.scopes,
                                                get_priority (self, call));
  if ((int) seconds > fault->retry_after)
    _scout_graph_error_set_retry_after (error, (int) seconds);
}

/* Ends the call with @error, or waits and begins anew. */
static void
fail_attempt (GTask  *task,
              GError *error)
{
  ScoutGraphClient *self = g_task_get_source_object (task);
  Call *call = g_task_get_task_data (task);
  gint64 wait = -1;

  report (self, call, error);
  add_wait (self, call, error);
  g_clear_pointer (&call->answer, scout_graph_answer_free);
  if (may_queue_again (self, call, error))
    {
      call->deadline = 0;
      g_error_free (error);
      begin_attempt (task);
      return;
    }

  call->n_failed++;
  if (may_try_again (call, error))
    wait = get_wait (self, call, error);

  /* A wait that leaves no time for an attempt would only delay the bad news. */
  if (wait < 0 || scout_clock_get_monotonic_time (self->clock) + wait >= call->deadline)
    {
      g_task_return_error (task, error);
      g_object_unref (task);
      return;
    }

  g_debug ("Attempt %u failed, another follows: %s", call->n_failed, error->message);
  scout_clock_wait_async (self->clock, wait, g_task_get_cancellable (task), waited_cb, task);
  g_error_free (error);
}

/* In a worker. A reply without a product needs no body: a DELETE may be answered by 204. */
static void
read_answer (GTask        *reading,
             gpointer      source,
             gpointer      task_data,
             GCancellable *cancellable)
{
  Call *call = task_data;
  const ScoutGraphReply *reply = call->call.reply;
  g_autoptr (ScoutArena) arena = NULL;
  g_autoptr (ScoutJsonReader) reader = NULL;
  g_autoptr (GError) error = _scout_graph_error_new_from_answer (call->answer);
  gsize size = g_bytes_get_size (call->answer->body);
  gpointer product = NULL;
  const char *fault = NULL;

  if (error != NULL)
    {
      g_task_return_error (reading, g_steal_pointer (&error));
      return;
    }
  if (size == 0 && reply->free == NULL)
    {
      g_task_return_pointer (reading, NULL, NULL);
      return;
    }

  /* The strings of a page take about half of its text; the arena grows where they take more. */
  arena = scout_arena_new (size / 2);
  reader = scout_json_reader_new (call->answer->body, arena, NULL);
  product = reply->read (reader, call->fetched_at, call->call.read_data);
  if (scout_json_reader_finish (reader, &error) && (product != NULL || reply->free == NULL))
    {
      g_task_return_pointer (reading, product, reply->free);
      return;
    }

  if (product != NULL && reply->free != NULL)
    reply->free (product);
  fault = error != NULL ? error->message : "The answer holds nothing of what was asked for";
  g_task_return_error (reading, scout_graph_error_new_local (SCOUT_GRAPH_ERROR_PROTOCOL,
                                                             call->answer->http_status, fault));
}

static void
answer_read_cb (GObject      *source,
                GAsyncResult *result,
                gpointer      user_data)
{
  g_autoptr (GTask) task = g_steal_pointer (&user_data);
  ScoutGraphClient *self = g_task_get_source_object (task);
  Call *call = g_task_get_task_data (task);
  g_autoptr (GError) error = NULL;
  gpointer product = g_task_propagate_pointer (G_TASK (result), &error);

  if (error != NULL)
    {
      fail_attempt (g_steal_pointer (&task), g_steal_pointer (&error));
      return;
    }

  report (self, call, NULL);
  g_clear_pointer (&call->answer, scout_graph_answer_free);
  g_task_return_pointer (task, product, call->call.reply->free);
}

static void
answered_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (GTask) task = g_steal_pointer (&user_data);
  g_autoptr (GTask) reading = NULL;
  g_autoptr (GError) error = NULL;
  ScoutGraphClient *self = g_task_get_source_object (task);
  Call *call = g_task_get_task_data (task);

  call->answer = scout_graph_transport_send_finish (SCOUT_GRAPH_TRANSPORT (source), result, &error);
  if (call->answer == NULL)
    {
      fail_attempt (g_steal_pointer (&task), g_steal_pointer (&error));
      return;
    }

  call->fetched_at = scout_clock_get_real_time (self->clock);

  /* The call's task lives until answer_read_cb() has run, and its data with it.
   * No source object: a worker may drop the last reference to a task, and the client, with its
   * transport, must go in the main context. */
  reading = g_task_new (NULL, g_task_get_cancellable (task), answer_read_cb, task);
  g_task_set_source_tag (reading, answered_cb);
  g_task_set_task_data (reading, call, NULL);
  g_steal_pointer (&task);
  g_task_run_in_thread (reading, read_answer);
}

/* Takes the reference to @task. */
static void
send_call (GTask *task)
{
  ScoutGraphClient *self = g_task_get_source_object (task);
  Call *call = g_task_get_task_data (task);
  gint64 now = scout_clock_get_monotonic_time (self->clock);

  /* Another attempt may queue for an hour, of which the call has had nothing. */
  if (call->deadline == 0)
    call->deadline = now + LONGEST_CALL;
  else
    call->deadline += now - call->begun_at;
  scout_graph_transport_send_async (self->transport, call->call.request, call->call.token,
                                    call->deadline, g_task_get_cancellable (task), answered_cb,
                                    task);
}

static void
acquired_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (GTask) task = g_steal_pointer (&user_data);
  g_autoptr (GError) error = NULL;

  if (scout_graph_throttle_acquire_finish (SCOUT_GRAPH_THROTTLE (source), result, &error))
    send_call (g_steal_pointer (&task));
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

/* Takes the reference to @task. */
static void
begin_attempt (GTask *task)
{
  ScoutGraphClient *self = g_task_get_source_object (task);
  Call *call = g_task_get_task_data (task);

  call->begun_at = scout_clock_get_monotonic_time (self->clock);
  if (!is_throttled (self, call))
    send_call (task);
  else
    scout_graph_throttle_acquire_async (self->throttle, call->call.scopes,
                                        get_priority (self, call), call->call.cost,
                                        g_task_get_cancellable (task), acquired_cb, task);
}

static void
scout_graph_client_dispose (GObject *object)
{
  ScoutGraphClient *self = SCOUT_GRAPH_CLIENT (object);

  g_clear_object (&self->transport);
  g_clear_object (&self->clock);
  g_clear_object (&self->throttle);
  g_clear_pointer (&self->scopes, g_strfreev);

  G_OBJECT_CLASS (scout_graph_client_parent_class)->dispose (object);
}

static void
scout_graph_client_get_property (GObject    *object,
                                 guint       id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  ScoutGraphClient *self = SCOUT_GRAPH_CLIENT (object);

  switch ((ScoutGraphClientProperty) id)
    {
    case PROP_TRANSPORT:
      g_value_set_object (value, self->transport);
      break;
    case PROP_CLOCK:
      g_value_set_object (value, self->clock);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
scout_graph_client_set_property (GObject      *object,
                                 guint         id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  ScoutGraphClient *self = SCOUT_GRAPH_CLIENT (object);

  switch ((ScoutGraphClientProperty) id)
    {
    case PROP_TRANSPORT:
      self->transport = g_value_dup_object (value);
      break;
    case PROP_CLOCK:
      self->clock = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
scout_graph_client_class_init (ScoutGraphClientClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = scout_graph_client_dispose;
  object_class->get_property = scout_graph_client_get_property;
  object_class->set_property = scout_graph_client_set_property;

  /**
   * ScoutGraphClient:transport:
   *
   * What carries the calls.
   */
  props[PROP_TRANSPORT] =
    g_param_spec_object ("transport", NULL, NULL, SCOUT_TYPE_GRAPH_TRANSPORT,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  /**
   * ScoutGraphClient:clock:
   *
   * The clock that dates answers and measures the waits between attempts.
   */
  props[PROP_CLOCK] =
    g_param_spec_object ("clock", NULL, NULL, SCOUT_TYPE_CLOCK,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
scout_graph_client_init (ScoutGraphClient *self)
{
  self->patience = 1.0;
}

ScoutGraphClient *
scout_graph_client_new (ScoutGraphTransport *transport,
                        ScoutClock          *clock)
{
  g_return_val_if_fail (SCOUT_IS_GRAPH_TRANSPORT (transport), NULL);
  g_return_val_if_fail (SCOUT_IS_CLOCK (clock), NULL);

  return g_object_new (SCOUT_TYPE_GRAPH_CLIENT, "transport", transport, "clock", clock, NULL);
}

ScoutGraphClient *
scout_graph_client_new_scoped (ScoutGraphClient   *base,
                               const char * const *scopes,
                               ScoutGraphPriority  priority)
{
  ScoutGraphClient *self = NULL;

  g_return_val_if_fail (SCOUT_IS_GRAPH_CLIENT (base), NULL);
  g_return_val_if_fail (scopes != NULL, NULL);

  self = scout_graph_client_new (base->transport, base->clock);
  g_set_object (&self->throttle, base->throttle);
  self->scopes = g_strdupv ((GStrv) scopes);
  self->priority = priority;
  self->patience = base->patience;
  return self;
}

void
scout_graph_client_set_throttle (ScoutGraphClient   *self,
                                 ScoutGraphThrottle *throttle)
{
  g_return_if_fail (SCOUT_IS_GRAPH_CLIENT (self));
  g_return_if_fail (throttle == NULL || SCOUT_IS_GRAPH_THROTTLE (throttle));

  g_set_object (&self->throttle, throttle);
}

void
scout_graph_client_set_patience (ScoutGraphClient *self,
                                 double            share)
{
  g_return_if_fail (SCOUT_IS_GRAPH_CLIENT (self));
  g_return_if_fail (share > 0.0 && share <= 1.0);

  self->patience = share;
}

void
scout_graph_client_call_async (ScoutGraphClient     *self,
                               const ScoutGraphCall *call,
                               GCancellable         *cancellable,
                               GAsyncReadyCallback   callback,
                               gpointer              user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (SCOUT_IS_GRAPH_CLIENT (self));
  g_return_if_fail (call != NULL && call->request != NULL && call->reply != NULL);
  g_return_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable));

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, scout_graph_client_call_async);
  g_task_set_task_data (task, call_new (call, self), call_free);
  if (!g_task_return_error_if_cancelled (task))
    begin_attempt (g_steal_pointer (&task));
}

gpointer
scout_graph_client_call_finish (ScoutGraphClient  *self,
                                GAsyncResult      *result,
                                GError           **error)
{
  g_return_val_if_fail (SCOUT_IS_GRAPH_CLIENT (self), NULL);
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);
  g_return_val_if_fail (g_async_result_is_tagged (result, scout_graph_client_call_async), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

char *
scout_graph_client_dup_command (ScoutGraphClient  *self,
                                ScoutGraphRequest *request)
{
  g_return_val_if_fail (SCOUT_IS_GRAPH_CLIENT (self), NULL);

  return scout_graph_transport_dup_command (self->transport, request);
}

gboolean
scout_graph_client_has_spare_calls (ScoutGraphClient *self)
{
  g_return_val_if_fail (SCOUT_IS_GRAPH_CLIENT (self), FALSE);

  return self->throttle == NULL || self->scopes == NULL
         || scout_graph_throttle_get_countdown (self->throttle, (const char * const *) self->scopes,
                                                SCOUT_GRAPH_PRIORITY_BULK) == 0;
}
