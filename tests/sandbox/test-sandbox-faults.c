/* test-sandbox-faults.c: what tests can make go wrong.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sandbox-client.h"

#include <string.h>

#define SLOW_MS 1500
#define LONG_MS 60000
#define PATIENCE_US (30 * G_USEC_PER_SEC)

static void
plan (Fixture               *fixture,
      ScoutSandboxFaultKind  kind,
      guint                  delay_ms)
{
  ScoutSandboxFault fault = { .kind = kind, .delay_ms = delay_ms };

  scout_sandbox_add_fault (fixture->sandbox, &fault);
}

static void
assert_works (Fixture *fixture)
{
  g_autoptr (Answer) answer = fixture_get_user (fixture, "/v26.0/me");

  g_assert_no_error (answer->error);
  g_assert_cmpuint (answer->status, ==, 200);
}

static void
test_answers (Fixture       *fixture,
              gconstpointer  data)
{
  static const struct
  {
    ScoutSandboxFault fault;
    guint             status;
    int               code;
    int               subcode;
  } cases[] = {
    { { .kind = SCOUT_SANDBOX_FAULT_EXPIRED_TOKEN }, 400, 190, 463 },
    { { .kind = SCOUT_SANDBOX_FAULT_CHECKPOINT }, 400, 190, 459 },
    { { .kind = SCOUT_SANDBOX_FAULT_LOST_PERMISSION }, 403, 10, 0 },
    { { .kind = SCOUT_SANDBOX_FAULT_NOT_ELIGIBLE }, 403, 10, 0 },
    { { .kind = SCOUT_SANDBOX_FAULT_NOT_ELIGIBLE, .status = 400 }, 400, 10, 0 },
    { { .kind = SCOUT_SANDBOX_FAULT_RATE_LIMIT }, 400, 613, 0 },
    { { .kind = SCOUT_SANDBOX_FAULT_RATE_LIMIT, .code = 4 }, 403, 4, 0 },
    { { .kind = SCOUT_SANDBOX_FAULT_RATE_LIMIT, .code = 80002, .subcode = 2446079 },
      400, 80002, 2446079 },
    { { .kind = SCOUT_SANDBOX_FAULT_RATE_LIMIT, .code = 17, .status = 429 }, 429, 17, 0 },
    { { .kind = SCOUT_SANDBOX_FAULT_GRAPH_ERROR }, 500, 1, 0 },
    { { .kind = SCOUT_SANDBOX_FAULT_GRAPH_ERROR, .code = 2 }, 503, 2, 0 },
    { { .kind = SCOUT_SANDBOX_FAULT_GRAPH_ERROR, .code = 100, .subcode = 3961028 },
      400, 100, 3961028 },
    { { .kind = SCOUT_SANDBOX_FAULT_GRAPH_ERROR, .code = 368, .status = 403 }, 403, 368, 0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (Answer) answer = NULL;

      scout_sandbox_add_fault (fixture->sandbox, &cases[i].fault);
      answer = fixture_get_user (fixture, "/v26.0/me");
      answer_assert_error (answer, cases[i].status, cases[i].code, cases[i].subcode);
      if (cases[i].fault.kind == SCOUT_SANDBOX_FAULT_RATE_LIMIT)
        g_assert_nonnull (soup_message_headers_get_one (answer->headers, "X-App-Usage"));
      assert_works (fixture);
    }
}

/* Each marketplace refuses in its own words: only Instagram's has any for people. */
static void
test_refusals (Fixture       *fixture,
               gconstpointer  data)
{
  static const ScoutSandboxFaultKind kinds[] = { SCOUT_SANDBOX_FAULT_LOST_PERMISSION,
                                                 SCOUT_SANDBOX_FAULT_NOT_ELIGIBLE };
  const ScoutSandboxPage *page = scout_sandbox_get_page (fixture->sandbox, 0);
  g_autofree char *path = g_strdup_printf ("/v26.0/%s/creator_marketplace_creators?query=tea",
                                           page->instagram_user_id);

  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autoptr (Answer) facebook = NULL;
      g_autoptr (Answer) instagram = NULL;

      plan (fixture, kinds[i], 0);
      facebook = fixture_get_page (fixture, "/v26.0/creator_marketplace/creators?query=tea");
      plan (fixture, kinds[i], 0);
      instagram = fixture_get_page (fixture, path);
      answer_assert_error (facebook, 403, 10, 0);
      answer_assert_error (instagram, 403, 10, 0);
      g_assert_cmpuint (answer_count (facebook, "$.error.error_user_title"), ==, 0);
      g_assert_cmpstr (answer_get_text (instagram, "$.error.error_user_title"), ==,
                       "Permission Denied");
      g_assert_cmpuint (strstr (answer_get_text (facebook, "$.error.message"), "eligible") != NULL,
                        ==, kinds[i] == SCOUT_SANDBOX_FAULT_NOT_ELIGIBLE);
    }
}

static void
test_texts (Fixture       *fixture,
            gconstpointer  data)
{
  ScoutSandboxFault huge = { .kind = SCOUT_SANDBOX_FAULT_HUGE_BODY, .size = 100000 };
  g_autoptr (Answer) status = NULL;
  g_autoptr (Answer) bad = NULL;
  g_autoptr (Answer) shape = NULL;
  g_autoptr (Answer) large = NULL;

  plan (fixture, SCOUT_SANDBOX_FAULT_STATUS, 0);
  status = fixture_get_user (fixture, "/v26.0/me");
  g_assert_cmpuint (status->status, ==, 500);
  g_assert_true (g_str_has_prefix (status->body, "<!DOCTYPE html>"));

  plan (fixture, SCOUT_SANDBOX_FAULT_BAD_JSON, 0);
  bad = fixture_get_user (fixture, "/v26.0/me");
  g_assert_cmpuint (bad->status, ==, 200);
  g_assert_null (bad->json);

  plan (fixture, SCOUT_SANDBOX_FAULT_WRONG_SHAPE, 0);
  shape = fixture_get_user (fixture, "/v26.0/me");
  g_assert_cmpuint (shape->status, ==, 200);
  g_assert_nonnull (shape->json);

  scout_sandbox_add_fault (fixture->sandbox, &huge);
  large = fixture_get_user (fixture, "/v26.0/me");
  g_assert_cmpuint (large->length, ==, 100000);
  g_assert_nonnull (large->json);
  assert_works (fixture);
}

static void
test_connections (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autoptr (Answer) reset = NULL;
  g_autoptr (Answer) truncated = NULL;
  g_autoptr (Answer) slow = NULL;
  gint64 start;

  plan (fixture, SCOUT_SANDBOX_FAULT_RESET, 0);
  reset = fixture_get_user (fixture, "/v26.0/me");
  g_assert_nonnull (reset->error);
  assert_works (fixture);

  plan (fixture, SCOUT_SANDBOX_FAULT_TRUNCATED, 0);
  truncated = fixture_get_user (fixture, "/v26.0/me");
  g_assert_nonnull (truncated->error);
  assert_works (fixture);

  plan (fixture, SCOUT_SANDBOX_FAULT_SLOW, 300);
  start = g_get_monotonic_time ();
  slow = fixture_get_user (fixture, "/v26.0/me");
  g_assert_cmpuint (slow->status, ==, 200);
  g_assert_cmpint (g_get_monotonic_time () - start, >=, 290 * 1000);
  assert_works (fixture);
}

/* Where a request can still be on its way, the fault that is planned for it would hit the next. */
static void
wait_for_request (ScoutSandbox *sandbox)
{
  const gint64 deadline = g_get_monotonic_time () + PATIENCE_US;
  gboolean has_come = FALSE;

  while (!has_come)
    {
      g_autoptr (GPtrArray) requests = scout_sandbox_dup_requests (sandbox);

      g_assert_cmpint (g_get_monotonic_time (), <, deadline);
      has_come = requests->len > 0;
      if (!has_come)
        g_usleep (10 * 1000);
    }
}

typedef struct
{
  ScoutSandbox *sandbox;
  GCancellable *cancellable;
} Leaving;

static gpointer
leave_early (gpointer data)
{
  Leaving *leaving = data;

  wait_for_request (leaving->sandbox);
  g_cancellable_cancel (leaving->cancellable);
  return NULL;
}

/* The client leaves while the server waits; the server goes on, and can be stopped. */
static void
test_client_leaves (Fixture       *fixture,
                    gconstpointer  data)
{
  static const ScoutSandboxFaultKind kinds[] = {
    SCOUT_SANDBOX_FAULT_STALL, SCOUT_SANDBOX_FAULT_DRIP, SCOUT_SANDBOX_FAULT_SLOW,
  };

  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autofree char *url = g_strconcat (scout_sandbox_get_graph_url (fixture->sandbox),
                                          "/v26.0/me", NULL);
      g_autoptr (SoupMessage) message = soup_message_new ("GET", url);
      g_autoptr (GCancellable) cancellable = g_cancellable_new ();
      g_autoptr (GError) error = NULL;
      g_autoptr (GBytes) body = NULL;
      Leaving leaving = { fixture->sandbox, cancellable };
      GThread *thread;

      plan (fixture, kinds[i], kinds[i] == SCOUT_SANDBOX_FAULT_SLOW ? SLOW_MS : 20);
      scout_sandbox_clear_requests (fixture->sandbox);
      thread = g_thread_new ("leave", leave_early, &leaving);
      body = soup_session_send_and_read (fixture->session, message, cancellable, &error);
      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
      g_thread_join (thread);
      assert_works (fixture);
    }
  /* When the slow answer finds nobody any more. */
  g_usleep (SLOW_MS * 1000);
  assert_works (fixture);
}

static gpointer
stop_early (gpointer data)
{
  wait_for_request (data);
  scout_sandbox_stop (data);
  return NULL;
}

/* Stopping while a client waits ends the client's wait. */
static void
test_stop_while_waiting (Fixture       *fixture,
                         gconstpointer  data)
{
  static const ScoutSandboxFaultKind kinds[] = {
    SCOUT_SANDBOX_FAULT_STALL, SCOUT_SANDBOX_FAULT_DRIP, SCOUT_SANDBOX_FAULT_SLOW,
  };

  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autoptr (Answer) answer = NULL;
      g_autoptr (GError) error = NULL;
      GThread *thread;

      plan (fixture, kinds[i], kinds[i] == SCOUT_SANDBOX_FAULT_SLOW ? LONG_MS : 20);
      scout_sandbox_clear_requests (fixture->sandbox);
      thread = g_thread_new ("stop", stop_early, fixture->sandbox);
      answer = fixture_get_user (fixture, "/v26.0/me");
      g_thread_join (thread);
      /* libsoup takes the end of a chunked body for its end, wherever it comes. */
      g_assert_true (answer->error != NULL || kinds[i] == SCOUT_SANDBOX_FAULT_DRIP);
      g_assert_true (scout_sandbox_start (fixture->sandbox, &error));
      g_assert_no_error (error);
      assert_works (fixture);
    }
}

static void
test_paths_and_counts (Fixture       *fixture,
                       gconstpointer  data)
{
  ScoutSandboxFault fault = {
    .kind = SCOUT_SANDBOX_FAULT_GRAPH_ERROR, .path = "/me/acc", .count = 2, .code = 2,
  };

  scout_sandbox_add_fault (fixture->sandbox, &fault);
  assert_works (fixture);
  for (guint i = 0; i < 3; i++)
    {
      g_autoptr (Answer) answer = fixture_get_user (fixture, i == 1 ? "/me/accounts"
                                                                    : "/v26.0/me/accounts");

      g_assert_cmpuint (answer->status, ==, i < 2 ? 503 : 200);
    }

  scout_sandbox_add_fault (fixture->sandbox, &fault);
  scout_sandbox_clear_faults (fixture->sandbox);
  {
    g_autoptr (Answer) answer = fixture_get_user (fixture, "/v26.0/me/accounts");

    g_assert_cmpuint (answer->status, ==, 200);
  }
}

/* (transfer full): some picture of the sample data */
static Answer *
get_picture (Fixture *fixture)
{
  return fixture_send (fixture, "GET",
                       "/__sandbox/picture/logo-alder-and-oat?width=40&height=40", NULL, NULL);
}

/* Pictures go wrong only where a fault names them, and the control never does. */
static void
test_pictures (Fixture       *fixture,
               gconstpointer  data)
{
  static const char path[] = "/__sandbox/picture";
  const ScoutSandboxFault any = { SCOUT_SANDBOX_FAULT_STATUS, NULL, NULL, 1, .status = 500 };
  const ScoutSandboxFault broken = { SCOUT_SANDBOX_FAULT_STATUS, path, NULL, 1, .status = 404 };
  const ScoutSandboxFault slow = { SCOUT_SANDBOX_FAULT_SLOW, path, "width=40", 1,
                                   .delay_ms = 300 };
  const ScoutSandboxFault huge = { SCOUT_SANDBOX_FAULT_HUGE_BODY, path, NULL, 1, .size = 100000 };
  const ScoutSandboxFault all = { SCOUT_SANDBOX_FAULT_RESET, "/__sandbox/", NULL, 100 };
  g_autoptr (Answer) whole = get_picture (fixture);
  gint64 start = 0;

  g_assert_cmpuint (whole->status, ==, 200);
  scout_sandbox_add_fault (fixture->sandbox, &any);
  {
    g_autoptr (Answer) spared = get_picture (fixture);
    g_autoptr (Answer) hit = fixture_get_user (fixture, "/v26.0/me");

    g_assert_cmpuint (spared->status, ==, 200);
    g_assert_cmpuint (hit->status, ==, 500);
  }

  scout_sandbox_add_fault (fixture->sandbox, &broken);
  assert_works (fixture);
  {
    g_autoptr (Answer) hit = get_picture (fixture);

    g_assert_cmpuint (hit->status, ==, 404);
  }

  scout_sandbox_add_fault (fixture->sandbox, &slow);
  start = g_get_monotonic_time ();
  {
    g_autoptr (Answer) late = get_picture (fixture);

    g_assert_cmpuint (late->status, ==, 200);
    g_assert_cmpuint (late->length, ==, whole->length);
    g_assert_cmpint (g_get_monotonic_time () - start, >=, 290 * 1000);
  }

  scout_sandbox_add_fault (fixture->sandbox, &huge);
  {
    g_autoptr (Answer) large = get_picture (fixture);

    g_assert_cmpuint (large->length, ==, 100000);
  }

  scout_sandbox_add_fault (fixture->sandbox, &all);
  {
    g_autoptr (Answer) lost = get_picture (fixture);
    g_autoptr (Answer) cleared = fixture_send (fixture, "DELETE", "/__sandbox/faults", NULL, NULL);
    g_autoptr (Answer) again = get_picture (fixture);

    g_assert_nonnull (lost->error);
    g_assert_cmpuint (cleared->status, ==, 204);
    g_assert_cmpuint (again->status, ==, 200);
  }
}

static void
test_control (Fixture       *fixture,
              gconstpointer  data)
{
  static const char *bad[] = {
    "{}", "{\"kind\":\"flood\"}", "{\"kind\":7}", "{\"kind\":\"slow\",\"delay_ms\":-1}",
    "{\"kind\":\"slow\",\"colour\":\"red\"}", "{\"kind\":\"slow\"", "{'kind':'slow'}", NULL
  };
  g_autoptr (Answer) planned = fixture_send (
    fixture, "POST", "/__sandbox/faults", NULL,
    "{\"kind\":\"rate-limit\",\"path\":\"/me\",\"count\":1,\"code\":32,\"status\":400}");
  g_autoptr (Answer) hit = fixture_get_user (fixture, "/v26.0/me");
  g_autoptr (Answer) form = fixture_send (fixture, "POST", "/__sandbox/faults", NULL, "kind=slow");
  g_autoptr (Answer) get = fixture_send (fixture, "GET", "/__sandbox/faults", NULL, NULL);
  g_autoptr (Answer) more = fixture_send (fixture, "POST", "/__sandbox/faults", NULL,
                                          "{\"kind\":\"checkpoint\",\"count\":1000}");
  g_autoptr (Answer) cleared = fixture_send (fixture, "DELETE", "/__sandbox/faults", NULL, NULL);

  g_assert_cmpuint (planned->status, ==, 204);
  answer_assert_error (hit, 400, 32, 0);
  g_assert_cmpuint (form->status, ==, 415);
  g_assert_cmpuint (get->status, ==, 405);
  g_assert_cmpuint (more->status, ==, 204);
  g_assert_cmpuint (cleared->status, ==, 204);
  for (guint i = 0; bad[i] != NULL; i++)
    {
      g_autoptr (Answer) answer = fixture_send (fixture, "POST", "/__sandbox/faults", NULL, bad[i]);

      g_assert_cmpuint (answer->status, ==, 400);
    }
  assert_works (fixture);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, function) \
  g_test_add ("/sandbox-faults/" name, Fixture, NULL, fixture_set_up, function, fixture_tear_down)
  ADD ("answers", test_answers);
  ADD ("refusals", test_refusals);
  ADD ("texts", test_texts);
  ADD ("connections", test_connections);
  ADD ("client-leaves", test_client_leaves);
  ADD ("stop-while-waiting", test_stop_while_waiting);
  ADD ("paths-and-counts", test_paths_and_counts);
  ADD ("pictures", test_pictures);
  ADD ("control", test_control);
#undef ADD

  return g_test_run ();
}
