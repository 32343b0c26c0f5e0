/* throttle-fixture.c: a throttle, a clock, and a record of what passed.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Runs the main loop until a question is answered. Knows nothing of how the throttle counts: it
 * adds up by itself, call by call.
 */

#include "config.h"

#include "throttle-fixture.h"

#include "scout-graph-error.h"

#include <glib/gstdio.h>

#define START G_GINT64_CONSTANT (1795000000000000)

/* Long enough for a loaded machine; reached only by a test that fails. */
#define PATIENCE (30 * G_USEC_PER_SEC)

/*
 * Passed:
 * @scopes: (owned): whom the call counted against
 * @time: when it was let, monotonic microseconds since the first clock began
 */
typedef struct
{
  GStrv scopes;
  guint cost;
  gint64 time;
} Passed;

/*
 * Question:
 * @scopes: (owned): whom the call counts against
 * @answer: PASSED, seconds of a refusal, or -1 while there is none
 */
typedef struct
{
  ThrottleFixture *fixture;
  GStrv scopes;
  guint cost;
  int answer;
} Question;

static void
free_passed (gpointer data)
{
  Passed *passed = data;

  g_strfreev (passed->scopes);
  g_free (passed);
}

static void
settle (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static void
write_down (Question *question)
{
  ThrottleFixture *self = question->fixture;
  Passed *passed = NULL;

  if (self->history == NULL)
    return;

  passed = g_new0 (Passed, 1);
  passed->scopes = g_strdupv (question->scopes);
  passed->cost = question->cost;
  passed->time = scout_clock_get_monotonic_time (self->clock);
  g_ptr_array_add (self->history, passed);
}

static void
set_limits (ThrottleFixture *self)
{
  ScoutGraphLimit account = { "account", FALSE, self->account_limit, WINDOW };
  ScoutGraphLimit app = { "app", TRUE, APP_LIMIT, WINDOW };

  scout_graph_throttle_set_limit (self->throttle, &account);
  scout_graph_throttle_set_limit (self->throttle, &app);
}

ThrottleFixture *
throttle_fixture_new (const char *path)
{
  ThrottleFixture *self = g_new0 (ThrottleFixture, 1);

  self->clock = scout_manual_clock_new (START);
  self->path = g_strdup (path);
  self->throttle = scout_graph_throttle_new (self->clock, path);
  self->account_limit = ACCOUNT_LIMIT;
  set_limits (self);
  return self;
}

/* Waits for workers: whatever they save or load, they let go of the throttle afterwards. */
static void
drop_throttle (ThrottleFixture *self)
{
  gint64 until = g_get_monotonic_time () + PATIENCE;

  g_object_add_weak_pointer (G_OBJECT (self->throttle), (gpointer *) &self->throttle);
  g_object_unref (self->throttle);
  while (self->throttle != NULL && g_get_monotonic_time () < until)
    {
      settle ();
      g_usleep (50);
    }
  g_assert_null (self->throttle);
}

void
throttle_fixture_free (ThrottleFixture *self)
{
  drop_throttle (self);
  g_assert_finalize_object (self->clock);
  g_clear_pointer (&self->history, g_ptr_array_unref);
  g_free (self->path);
  g_free (self);
}

char *
throttle_fixture_dup_path (void)
{
  static guint n_paths = 0;

  return g_strdup_printf ("%s/scout/%u/calls.json", g_get_user_data_dir (), n_paths++);
}

void
throttle_fixture_replay (ThrottleFixture *self)
{
  self->history = g_ptr_array_new_with_free_func (free_passed);
}

void
throttle_fixture_check (ThrottleFixture *self,
                        const char      *scope,
                        guint            limit)
{
  guint64 n_within = 0;
  guint first = 0;

  for (guint i = 0; i < self->history->len; i++)
    {
      const Passed *passed = g_ptr_array_index (self->history, i);

      if (!g_strv_contains ((const char * const *) passed->scopes, scope))
        continue;

      n_within += passed->cost;
      for (; first < i; first++)
        {
          const Passed *before = g_ptr_array_index (self->history, first);

          if (before->time > passed->time - (gint64) WINDOW * G_USEC_PER_SEC)
            break;
          if (g_strv_contains ((const char * const *) before->scopes, scope))
            n_within -= before->cost;
        }
      g_assert_cmpuint (n_within, <=, limit);
    }
  g_assert_cmpuint (self->history->len, >, 0);
}

static void
answered_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  Question *question = user_data;
  g_autoptr (GError) error = NULL;

  if (scout_graph_throttle_acquire_finish (SCOUT_GRAPH_THROTTLE (source), result, &error))
    {
      write_down (question);
      question->answer = PASSED;
      return;
    }

  g_assert_error (error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_RATE_LIMITED);
  question->answer = scout_graph_error_get_fault (error)->retry_after;
  g_assert_cmpint (question->answer, !=, 0);
  if (question->answer < 0)
    question->answer = G_MAXINT;
}

int
throttle_fixture_ask_for (ThrottleFixture    *self,
                          const char * const *scopes,
                          guint               cost)
{
  Question question = { self, (GStrv) scopes, cost, -1 };

  scout_graph_throttle_acquire_async (self->throttle, scopes, SCOUT_GRAPH_PRIORITY_INTERACTIVE,
                                      cost, NULL, answered_cb, &question);
  while (question.answer == -1)
    g_main_context_iteration (NULL, TRUE);

  return question.answer;
}

int
throttle_fixture_ask (ThrottleFixture    *self,
                      const char * const *scopes)
{
  return throttle_fixture_ask_for (self, scopes, 1);
}

static void
served_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  Question *question = user_data;
  ThrottleFixture *self = question->fixture;
  g_autoptr (GError) error = NULL;

  if (scout_graph_throttle_acquire_finish (SCOUT_GRAPH_THROTTLE (source), result, &error))
    {
      write_down (question);
      self->n_served++;
    }
  else
    {
      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
      self->n_cancelled++;
    }
  g_strfreev (question->scopes);
  g_free (question);
}

void
throttle_fixture_queue (ThrottleFixture    *self,
                        const char * const *scopes,
                        GCancellable       *cancellable)
{
  Question *question = g_new0 (Question, 1);

  question->fixture = self;
  question->scopes = g_strdupv ((GStrv) scopes);
  question->cost = 1;
  self->n_queued++;
  scout_graph_throttle_acquire_async (self->throttle, scopes, SCOUT_GRAPH_PRIORITY_BULK, 1,
                                      cancellable, served_cb, question);
  settle ();
}

void
throttle_fixture_advance (ThrottleFixture *self,
                          int              seconds)
{
  scout_manual_clock_advance (SCOUT_MANUAL_CLOCK (self->clock), (gint64) seconds * G_USEC_PER_SEC);
  settle ();
}

void
throttle_fixture_restart (ThrottleFixture *self,
                          int              jump)
{
  gint64 monotonic = scout_clock_get_monotonic_time (self->clock);
  gint64 real = scout_clock_get_real_time (self->clock) + (gint64) jump * G_USEC_PER_SEC;
  gint64 passed = 0;

  drop_throttle (self);
  g_assert_finalize_object (self->clock);

  /* A new clock that goes on where the old one was, but for the hands on the wall. */
  self->clock = scout_manual_clock_new (real);
  passed = monotonic - scout_clock_get_monotonic_time (self->clock);
  scout_manual_clock_advance (SCOUT_MANUAL_CLOCK (self->clock), passed);
  self->throttle = scout_graph_throttle_new (self->clock, self->path);
  set_limits (self);
}

void
throttle_fixture_refuse (ThrottleFixture    *self,
                         const char * const *scopes,
                         int                 code,
                         int                 seconds)
{
  ScoutGraphFault fault = { 0 };
  g_autoptr (GError) error = NULL;

  fault.http_status = code == 0 ? 429 : 400;
  fault.code = code;
  fault.retry_after = seconds;
  error = scout_graph_error_new (&fault);
  g_assert_error (error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_RATE_LIMITED);
  scout_graph_throttle_report (self->throttle, scopes, NULL, error);
}
