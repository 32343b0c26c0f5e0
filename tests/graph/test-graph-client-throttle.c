/* test-graph-client-throttle.c: calls keep to the limits.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The client with a throttle, between a scripted transport and a clock that is moved by hand. */

#include "config.h"

#include "scout-graph-client.h"

#include "scripted-transport.h"

#define NOW G_GINT64_CONSTANT (1795000000000000)
#define WINDOW 3600
#define SLACK 36

static const char *const scopes[] = { "account:1", NULL };

/*
 * Fixture:
 * @n_over: calls that ended
 * @error: (owned) (nullable): of the newest call
 */
typedef struct
{
  ScriptedTransport *transport;
  ScoutClock *clock;
  ScoutGraphThrottle *throttle;
  ScoutGraphClient *client;
  ScoutGraphClient *bulk;
  ScoutGraphRequest *request;
  guint n_over;
  GError *error;
} Fixture;

static gpointer
read_nothing (ScoutJsonReader *reader,
              gint64           fetched_at,
              gconstpointer    read_data)
{
  scout_json_reader_skip (reader);
  return NULL;
}

static const ScoutGraphReply empty_reply = { read_nothing, NULL };

static Fixture *
fixture_new (const ScriptedStep *steps,
             guint               n_steps,
             guint               max_calls)
{
  Fixture *self = g_new0 (Fixture, 1);
  ScoutGraphLimit limit = { "account", FALSE, max_calls, WINDOW };
  g_autoptr (ScoutGraphClient) base = NULL;

  self->transport = scripted_transport_new (steps, n_steps);
  self->clock = scout_manual_clock_new (NOW);
  self->throttle = scout_graph_throttle_new (self->clock, NULL);
  scout_graph_throttle_set_limit (self->throttle, &limit);
  base = scout_graph_client_new (SCOUT_GRAPH_TRANSPORT (self->transport), self->clock);
  scout_graph_client_set_throttle (base, self->throttle);
  self->client = scout_graph_client_new_scoped (base, scopes, SCOUT_GRAPH_PRIORITY_INTERACTIVE);
  self->bulk = scout_graph_client_new_scoped (base, scopes, SCOUT_GRAPH_PRIORITY_BULK);
  self->request = scout_graph_request_new ("/creator_marketplace/creators");
  return self;
}

static void
fixture_free (Fixture *self)
{
  g_clear_error (&self->error);
  scout_graph_request_unref (self->request);
  g_assert_finalize_object (self->client);
  g_assert_finalize_object (self->bulk);
  g_assert_finalize_object (self->transport);
  g_assert_finalize_object (self->throttle);
  g_assert_finalize_object (self->clock);
  g_free (self);
}

static void
called_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  Fixture *self = user_data;

  g_clear_error (&self->error);
  scout_graph_client_call_finish (SCOUT_GRAPH_CLIENT (source), result, &self->error);
  self->n_over++;
}

static void
begin (Fixture          *self,
       ScoutGraphClient *client,
       guint             cost,
       GCancellable     *cancellable)
{
  ScoutGraphCall call = { .request = self->request, .reply = &empty_reply, .cost = cost };

  scout_graph_client_call_async (client, &call, cancellable, called_cb, self);
}

/* Until so many calls are over. */
static void
finish (Fixture *self,
        guint    n_over)
{
  while (self->n_over < n_over)
    g_main_context_iteration (NULL, TRUE);
}

/* Lets the time pass that bulk work waits for, with the worker's answers in between. */
static void
advance (Fixture *self,
         guint    n_sent)
{
  while (scripted_transport_get_n_sent (self->transport) < n_sent)
    {
      ScoutManualClock *clock = SCOUT_MANUAL_CLOCK (self->clock);

      while (g_main_context_iteration (NULL, FALSE))
        ;
      if (scout_manual_clock_get_next_wait (clock) >= 0)
        scout_manual_clock_advance (clock, scout_manual_clock_get_next_wait (clock));
    }
}

static void
test_people_fail_at_once (void)
{
  static const ScriptedStep steps[] = { { 200, "{}" }, { 200, "{}" } };
  Fixture *fixture = fixture_new (steps, G_N_ELEMENTS (steps), 3);

  begin (fixture, fixture->client, 2, NULL);
  finish (fixture, 1);
  g_assert_no_error (fixture->error);

  begin (fixture, fixture->client, 2, NULL);
  finish (fixture, 2);
  g_assert_error (fixture->error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_RATE_LIMITED);
  g_assert_cmpint (scout_graph_error_get_fault (fixture->error)->retry_after, >=, WINDOW);
  g_assert_cmpint (scout_graph_error_get_fault (fixture->error)->retry_after, <=, WINDOW + SLACK);
  g_assert_cmpuint (scripted_transport_get_n_sent (fixture->transport), ==, 1);

  begin (fixture, fixture->client, 0, NULL);
  finish (fixture, 3);
  g_assert_no_error (fixture->error);
  fixture_free (fixture);
}

/* Each attempt counts, not each call. */
static void
test_attempts_count (void)
{
  static const ScriptedStep steps[] = { { 500, "" }, { 500, "" } };
  Fixture *fixture = fixture_new (steps, G_N_ELEMENTS (steps), 2);

  begin (fixture, fixture->client, 1, NULL);
  advance (fixture, 2);
  while (fixture->n_over == 0)
    {
      gint64 wait = scout_manual_clock_get_next_wait (SCOUT_MANUAL_CLOCK (fixture->clock));

      while (g_main_context_iteration (NULL, FALSE))
        ;
      if (wait > 0)
        scout_manual_clock_advance (SCOUT_MANUAL_CLOCK (fixture->clock), wait);
    }
  g_assert_error (fixture->error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_RATE_LIMITED);
  fixture_free (fixture);
}

static void
test_bulk_outlasts_refusals (void)
{
  static const ScriptedStep steps[] = {
    { 400, "{\"error\":{\"code\":80002,\"message\":\"x\"}}", .retry_after = 300 },
    { 429, "" },
    { 400, "{\"error\":{\"code\":613,\"message\":\"x\"}}" },
    { 200, "{}" },
  };
  Fixture *fixture = fixture_new (steps, G_N_ELEMENTS (steps), 200);
  gint64 start = scout_clock_get_monotonic_time (fixture->clock);

  begin (fixture, fixture->bulk, 1, NULL);
  advance (fixture, G_N_ELEMENTS (steps));
  finish (fixture, 1);
  g_assert_no_error (fixture->error);
  /* Told, then guessed, then guessed again. */
  g_assert_cmpint (scout_clock_get_monotonic_time (fixture->clock) - start, ==,
                   (gint64) (300 + 120 + 240) * G_USEC_PER_SEC);
  fixture_free (fixture);
}

/* The queue takes none of the time that a call has: not that of another attempt either. */
static void
test_bulk_queues_between_attempts (void)
{
  static const ScriptedStep steps[] = { { 500, "" }, { 200, "{}", .delay = 20 } };
  Fixture *fixture = fixture_new (steps, G_N_ELEMENTS (steps), 1);
  gint64 start = scout_clock_get_monotonic_time (fixture->clock);

  scripted_transport_set_clock (fixture->transport, fixture->clock);
  begin (fixture, fixture->bulk, 1, NULL);
  advance (fixture, G_N_ELEMENTS (steps));
  g_assert_cmpint (scout_clock_get_monotonic_time (fixture->clock) - start, >=,
                   (gint64) WINDOW * G_USEC_PER_SEC);
  scout_manual_clock_advance (SCOUT_MANUAL_CLOCK (fixture->clock), 20 * G_USEC_PER_SEC);
  finish (fixture, 1);
  g_assert_no_error (fixture->error);
  fixture_free (fixture);
}

static void
test_people_hear_of_a_refusal (void)
{
  static const ScriptedStep steps[] = { { 400, "{\"error\":{\"code\":17,\"message\":\"x\"}}" } };
  Fixture *fixture = fixture_new (steps, G_N_ELEMENTS (steps), 200);

  for (guint i = 1; i <= 2; i++)
    {
      begin (fixture, fixture->client, 1, NULL);
      finish (fixture, i);
      g_assert_error (fixture->error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_RATE_LIMITED);
      /* Also of the first, of which Meta did not say how long to wait. */
      g_assert_cmpint (scout_graph_error_get_fault (fixture->error)->retry_after, ==, 60);
    }
  fixture_free (fixture);
}

/* Meta speaks of one limit, and another holds longer. */
static void
test_people_hear_of_the_longest_wait (void)
{
  static const ScriptedStep steps[] = {
    { 400, "{\"error\":{\"code\":17,\"message\":\"x\"}}", .retry_after = 60 },
  };
  Fixture *fixture = fixture_new (steps, G_N_ELEMENTS (steps), 1);

  begin (fixture, fixture->client, 1, NULL);
  finish (fixture, 1);
  g_assert_error (fixture->error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_RATE_LIMITED);
  g_assert_cmpint (scout_graph_error_get_fault (fixture->error)->retry_after, >=, WINDOW);
  fixture_free (fixture);
}

static void
test_cancelling_in_the_queue (void)
{
  Fixture *fixture = fixture_new (NULL, 0, 1);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  ScoutGraphUsage usage = { 100, -1, -1, -1, -1, 100 };

  scout_graph_throttle_report (fixture->throttle, scopes, &usage, NULL);
  begin (fixture, fixture->bulk, 1, cancellable);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_cmpuint (scout_graph_throttle_get_n_waiting (fixture->throttle), ==, 1);
  g_cancellable_cancel (cancellable);
  finish (fixture, 1);
  g_assert_error (fixture->error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  fixture_free (fixture);
}

static void
test_headers_correct (void)
{
  static const ScriptedStep steps[] = { { 200, "{}", .usage = 90 } };
  Fixture *fixture = fixture_new (steps, G_N_ELEMENTS (steps), 200);
  ScoutGraphAllowance allowance;

  begin (fixture, fixture->client, 1, NULL);
  finish (fixture, 1);
  scout_graph_throttle_get_allowance (fixture->throttle, "account:1", &allowance);
  g_assert_cmpuint (allowance.used, ==, 180);
  g_assert_true (allowance.is_scarce);
  fixture_free (fixture);
}

/* What nobody waits for leaves a fifth to people, who may go on, and knows when there is room. */
static void
test_spare_calls (void)
{
  Fixture *self = fixture_new (NULL, 0, 10);
  ScoutGraphClient *unlimited = scout_graph_client_new (SCOUT_GRAPH_TRANSPORT (self->transport),
                                                        self->clock);

  scout_graph_throttle_charge (self->throttle, scopes, 7);
  g_assert_true (scout_graph_client_has_spare_calls (self->client));
  scout_graph_throttle_charge (self->throttle, scopes, 1);
  g_assert_false (scout_graph_client_has_spare_calls (self->client));
  g_assert_cmpuint (scout_graph_throttle_get_countdown (self->throttle, scopes,
                                                        SCOUT_GRAPH_PRIORITY_INTERACTIVE), ==, 0);
  g_assert_true (scout_graph_client_has_spare_calls (unlimited));

  scout_manual_clock_advance (SCOUT_MANUAL_CLOCK (self->clock),
                              (gint64) (WINDOW + SLACK) * G_USEC_PER_SEC);
  g_assert_true (scout_graph_client_has_spare_calls (self->client));
  g_object_unref (unlimited);
  fixture_free (self);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/graph/client-throttle/people-fail", test_people_fail_at_once);
  g_test_add_func ("/graph/client-throttle/attempts-count", test_attempts_count);
  g_test_add_func ("/graph/client-throttle/bulk-outlasts", test_bulk_outlasts_refusals);
  g_test_add_func ("/graph/client-throttle/bulk-queues", test_bulk_queues_between_attempts);
  g_test_add_func ("/graph/client-throttle/people-hear", test_people_hear_of_a_refusal);
  g_test_add_func ("/graph/client-throttle/longest-wait", test_people_hear_of_the_longest_wait);
  g_test_add_func ("/graph/client-throttle/cancelling", test_cancelling_in_the_queue);
  g_test_add_func ("/graph/client-throttle/spare-calls", test_spare_calls);
  g_test_add_func ("/graph/client-throttle/headers", test_headers_correct);

  return g_test_run ();
}
