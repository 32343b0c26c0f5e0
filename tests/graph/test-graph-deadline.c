/* test-graph-deadline.c: one deadline holds for a call, with all attempts at it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The client between a transport whose attempts last and a clock that is moved from wait to wait:
 * a call takes exactly as long as its waits say. */

#include "config.h"

#include "scout-graph-client.h"

#include "scripted-transport.h"

typedef struct
{
  ScriptedTransport *transport;
  ScoutClock *clock;
  ScoutGraphClient *client;
  guint n_over;
  GError *error;
} Fixture;

static void
fixture_init (Fixture            *self,
              const ScriptedStep *steps,
              guint               n_steps)
{
  self->transport = scripted_transport_new (steps, n_steps);
  self->clock = scout_manual_clock_new (0);
  self->client = scout_graph_client_new (SCOUT_GRAPH_TRANSPORT (self->transport), self->clock);
  scripted_transport_set_clock (self->transport, self->clock);
}

static void
fixture_clear (Fixture *self)
{
  g_clear_error (&self->error);
  g_assert_finalize_object (self->client);
  g_assert_finalize_object (self->transport);
  g_assert_finalize_object (self->clock);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Fixture, fixture_clear)

static gpointer
read_nothing (ScoutJsonReader *reader,
              gint64           fetched_at,
              gconstpointer    read_data)
{
  scout_json_reader_skip (reader);
  return NULL;
}

static const ScoutGraphReply empty_reply = { read_nothing, NULL };

static void
called_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  Fixture *fixture = user_data;

  scout_graph_client_call_finish (SCOUT_GRAPH_CLIENT (source), result, &fixture->error);
  fixture->n_over++;
}

/* Makes a call and passes every wait; returns how long it took. */
static gint64
call (Fixture *fixture)
{
  g_autoptr (ScoutGraphRequest) request = scout_graph_request_new ("/me");
  ScoutGraphCall graph_call = { request, NULL, &empty_reply, NULL, NULL };
  ScoutManualClock *clock = SCOUT_MANUAL_CLOCK (fixture->clock);
  gint64 started_at = scout_clock_get_monotonic_time (fixture->clock);
  gint64 ended_at = -1;
  guint n_over = fixture->n_over;

  scout_graph_client_call_async (fixture->client, &graph_call, NULL, called_cb, fixture);
  while (fixture->n_over == n_over)
    {
      gint64 wait = scout_manual_clock_get_next_wait (clock);

      if (wait != -1)
        scout_manual_clock_advance (clock, wait);
      g_main_context_iteration (NULL, wait == -1);
    }

  /* Workers let go of the client a moment after the callback. */
  ended_at = scout_clock_get_monotonic_time (fixture->clock);
  while (g_main_context_iteration (NULL, FALSE))
    ;

  return ended_at - started_at;
}

static void
test_stall (void)
{
  static const ScriptedStep steps[] = { { 200, "{}", .delay = 1000 } };
  g_auto (Fixture) fixture = { 0 };

  fixture_init (&fixture, steps, G_N_ELEMENTS (steps));
  g_assert_cmpint (call (&fixture), ==, 30 * G_USEC_PER_SEC);
  g_assert_error (fixture.error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_TIMED_OUT);
  g_assert_cmpuint (scripted_transport_get_n_sent (fixture.transport), ==, 1);
}

/* What earlier attempts and waits took is taken from the last attempt. */
static void
test_attempts_share (void)
{
  static const ScriptedStep steps[] = {
    { 503, "", .delay = 8 },
    { .failure = SCOUT_GRAPH_ERROR_NETWORK, .delay = 8 },
    { 200, "{}", .delay = 14 },
  };
  g_auto (Fixture) fixture = { 0 };

  fixture_init (&fixture, steps, G_N_ELEMENTS (steps));
  g_assert_cmpint (call (&fixture), ==, 30 * G_USEC_PER_SEC);
  g_assert_error (fixture.error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_TIMED_OUT);
  g_assert_cmpuint (scripted_transport_get_n_sent (fixture.transport), ==, 3);
}

/* A wait that would end behind the deadline does not even begin. */
static void
test_no_time_to_wait (void)
{
  static const ScriptedStep steps[] = { { 503, "", 9, .delay = 22 } };
  g_auto (Fixture) fixture = { 0 };

  fixture_init (&fixture, steps, G_N_ELEMENTS (steps));
  g_assert_cmpint (call (&fixture), ==, 22 * G_USEC_PER_SEC);
  g_assert_error (fixture.error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_SERVER);
}

static void
test_each_call_has_its_own (void)
{
  static const ScriptedStep steps[] = { { 200, "{}", .delay = 29 }, { 200, "{}", .delay = 29 } };
  g_auto (Fixture) fixture = { 0 };

  fixture_init (&fixture, steps, G_N_ELEMENTS (steps));
  for (gsize i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      g_assert_cmpint (call (&fixture), ==, 29 * G_USEC_PER_SEC);
      g_assert_no_error (fixture.error);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/graph/deadline/stall", test_stall);
  g_test_add_func ("/graph/deadline/attempts-share", test_attempts_share);
  g_test_add_func ("/graph/deadline/no-time-to-wait", test_no_time_to_wait);
  g_test_add_func ("/graph/deadline/each-call-has-its-own", test_each_call_has_its_own);

  return g_test_run ();
}
