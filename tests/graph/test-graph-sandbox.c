/* test-graph-sandbox.c: client and transport against the sandbox and each of its faults.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Everything that stands between a page and Meta, for once together (T2, T26). Waits and deadlines
 * are on a clock that the test moves, so that three attempts take no longer than their answers.
 */

#include "config.h"

#include "scout-graph-client.h"
#include "scout-sandbox.h"
#include "scout-soup-transport.h"

#include <string.h>

/* Every wait between attempts is shorter, and the rest of every deadline longer. */
#define LONGEST_BACK_OFF (5 * G_USEC_PER_SEC)

#define PATIENCE (30 * G_USEC_PER_SEC)

typedef struct
{
  ScoutSandbox *sandbox;
  ScoutClock *clock;
  ScoutGraphClient *client;

  gboolean is_over;
  char *name;
  GError *error;
} Fixture;

static Fixture *
fixture_new (void)
{
  Fixture *self = g_new0 (Fixture, 1);
  g_autoptr (ScoutSoupTransport) transport = NULL;
  g_autoptr (GError) error = NULL;

  self->sandbox = scout_sandbox_new (NULL);
  scout_sandbox_start (self->sandbox, &error);
  g_assert_no_error (error);
  self->clock = scout_manual_clock_new (0);
  transport = scout_soup_transport_new (scout_sandbox_get_graph_url (self->sandbox), self->clock);
  self->client = scout_graph_client_new (SCOUT_GRAPH_TRANSPORT (transport), self->clock);
  return self;
}

static void
fixture_free (Fixture *self)
{
  g_clear_error (&self->error);
  g_free (self->name);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_finalize_object (self->client);
  scout_sandbox_stop (self->sandbox);
  g_object_unref (self->sandbox);
  g_object_unref (self->clock);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Fixture, fixture_free)

/* {"id":"…","name":"…"} */
static gpointer
read_name (ScoutJsonReader *reader,
           gint64           fetched_at,
           gconstpointer    read_data)
{
  const char *member = NULL;
  const char *name = NULL;

  scout_json_reader_begin_object (reader);
  while (scout_json_reader_next_member (reader, &member))
    {
      if (g_str_equal (member, "name"))
        scout_json_reader_read_string (reader, &name);
    }

  return g_strdup (name);
}

static const ScoutGraphReply name_reply = { read_name, g_free };

static void
called_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  Fixture *fixture = user_data;

  fixture->name = scout_graph_client_call_finish (SCOUT_GRAPH_CLIENT (source), result,
                                                  &fixture->error);
  fixture->is_over = TRUE;
}

static gboolean
wake_up (gpointer data)
{
  return G_SOURCE_CONTINUE;
}

/* Passes the waits between attempts, and the deadlines too if @hurry says so. */
static void
call (Fixture    *fixture,
      const char *secret,
      gboolean    hurry)
{
  g_autoptr (ScoutGraphRequest) request = scout_graph_request_new ("/me");
  g_autoptr (ScoutToken) token = secret != NULL ? scout_token_new (secret) : NULL;
  ScoutGraphCall graph_call = { request, token, &name_reply, NULL, NULL };
  ScoutManualClock *clock = SCOUT_MANUAL_CLOCK (fixture->clock);
  gint64 until = g_get_monotonic_time () + PATIENCE;
  guint tick = g_timeout_add (20, wake_up, NULL);

  g_clear_error (&fixture->error);
  g_clear_pointer (&fixture->name, g_free);
  fixture->is_over = FALSE;
  scout_graph_request_add (request, "fields", "id,name");
  scout_graph_client_call_async (fixture->client, &graph_call, NULL, called_cb, fixture);
  while (!fixture->is_over)
    {
      gint64 wait = scout_manual_clock_get_next_wait (clock);

      g_assert_cmpint (g_get_monotonic_time (), <, until);
      if (wait != -1 && (hurry || wait < LONGEST_BACK_OFF))
        scout_manual_clock_advance (clock, wait);
      g_main_context_iteration (NULL, TRUE);
    }
  g_source_remove (tick);
}

static guint
count_requests (Fixture *fixture)
{
  g_autoptr (GPtrArray) requests = scout_sandbox_dup_requests (fixture->sandbox);

  return requests->len;
}

static void
test_success (void)
{
  g_autoptr (Fixture) fixture = fixture_new ();
  g_autoptr (GPtrArray) requests = NULL;
  const ScoutSandboxRequest *request = NULL;

  call (fixture, scout_sandbox_get_user_token (fixture->sandbox), FALSE);
  g_assert_no_error (fixture->error);
  g_assert_nonnull (fixture->name);
  g_assert_cmpint (strlen (fixture->name), >, 0);

  requests = scout_sandbox_dup_requests (fixture->sandbox);
  g_assert_cmpuint (requests->len, ==, 1);
  request = g_ptr_array_index (requests, 0);
  g_assert_true (request->has_authorization);
  g_assert_cmpstr (request->path, ==, "/v26.0/me");
  g_assert_cmpstr (request->query, ==, "fields=id%2Cname");
}

static void
test_tokens (void)
{
  g_autoptr (Fixture) fixture = fixture_new ();

  call (fixture, NULL, FALSE);
  g_assert_error (fixture->error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_AUTH_INVALID);
  call (fixture, "SANDBOXunheardof", FALSE);
  g_assert_error (fixture->error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_AUTH_INVALID);
  g_assert_nonnull (scout_graph_error_get_fault (fixture->error)->trace_id);
  g_assert_cmpuint (count_requests (fixture), ==, 2);
}

static const struct
{
  ScoutSandboxFault fault;
  ScoutGraphError meaning;
  guint n_attempts;
  gboolean hurry;
} fault_vectors[] = {
  { { SCOUT_SANDBOX_FAULT_GRAPH_ERROR, .code = 2 }, SCOUT_GRAPH_ERROR_SERVER, 3 },
  { { SCOUT_SANDBOX_FAULT_GRAPH_ERROR, .code = 100, .subcode = 3961010 },
    SCOUT_GRAPH_ERROR_NOT_FOUND, 1 },
  { { SCOUT_SANDBOX_FAULT_GRAPH_ERROR, .code = 190, .subcode = 460 },
    SCOUT_GRAPH_ERROR_AUTH_REVOKED, 1 },
  { { SCOUT_SANDBOX_FAULT_STATUS, .status = 502 }, SCOUT_GRAPH_ERROR_SERVER, 3 },
  { { SCOUT_SANDBOX_FAULT_STATUS, .status = 404 }, SCOUT_GRAPH_ERROR_PROTOCOL, 1 },
  { { SCOUT_SANDBOX_FAULT_STATUS, .status = 429 }, SCOUT_GRAPH_ERROR_RATE_LIMITED, 1 },
  { { SCOUT_SANDBOX_FAULT_RESET }, SCOUT_GRAPH_ERROR_NETWORK, 3 },
  { { SCOUT_SANDBOX_FAULT_TRUNCATED }, SCOUT_GRAPH_ERROR_NETWORK, 3 },
  { { SCOUT_SANDBOX_FAULT_HUGE_BODY }, SCOUT_GRAPH_ERROR_TOO_LARGE, 1 },
  { { SCOUT_SANDBOX_FAULT_BAD_JSON }, SCOUT_GRAPH_ERROR_PROTOCOL, 1 },
  { { SCOUT_SANDBOX_FAULT_WRONG_SHAPE }, SCOUT_GRAPH_ERROR_PROTOCOL, 1 },
  { { SCOUT_SANDBOX_FAULT_EXPIRED_TOKEN }, SCOUT_GRAPH_ERROR_AUTH_EXPIRED, 1 },
  { { SCOUT_SANDBOX_FAULT_CHECKPOINT }, SCOUT_GRAPH_ERROR_AUTH_CHECKPOINT, 1 },
  { { SCOUT_SANDBOX_FAULT_LOST_PERMISSION }, SCOUT_GRAPH_ERROR_PERMISSION, 1 },
  { { SCOUT_SANDBOX_FAULT_RATE_LIMIT }, SCOUT_GRAPH_ERROR_RATE_LIMITED, 1 },
  { { SCOUT_SANDBOX_FAULT_RATE_LIMIT, .code = 80002 }, SCOUT_GRAPH_ERROR_RATE_LIMITED, 1 },
  { { SCOUT_SANDBOX_FAULT_STALL }, SCOUT_GRAPH_ERROR_TIMED_OUT, 1, TRUE },
  { { SCOUT_SANDBOX_FAULT_DRIP, .delay_ms = 5 }, SCOUT_GRAPH_ERROR_TIMED_OUT, 1, TRUE },
};

static void
assert_attempts (Fixture                 *fixture,
                 const ScoutSandboxFault *fault,
                 guint                    n_attempts)
{
  const gint64 deadline = g_get_monotonic_time () + PATIENCE;
  guint n_requests = 0;

  /* The sandbox notes a request when it has answered, which the client may know before. */
  while ((n_requests = count_requests (fixture)) < n_attempts)
    {
      g_assert_cmpint (g_get_monotonic_time (), <, deadline);
      g_usleep (1000);
    }

  /* libsoup itself repeats a request whose kept connection turns out to be gone. */
  if (fault->kind == SCOUT_SANDBOX_FAULT_RESET && n_requests > n_attempts)
    n_requests--;
  g_assert_cmpuint (n_requests, ==, n_attempts);
}

static void
test_faults (void)
{
  g_autoptr (Fixture) fixture = fixture_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (fault_vectors); i++)
    {
      ScoutSandboxFault fault = fault_vectors[i].fault;

      g_test_message ("%" G_GSIZE_FORMAT ": kind %d", i, (int) fault.kind);
      fault.count = 100;
      scout_sandbox_add_fault (fixture->sandbox, &fault);
      scout_sandbox_clear_requests (fixture->sandbox);
      call (fixture, scout_sandbox_get_user_token (fixture->sandbox), fault_vectors[i].hurry);
      g_assert_error (fixture->error, SCOUT_GRAPH_ERROR, (int) fault_vectors[i].meaning);
      if (!fault_vectors[i].hurry)
        assert_attempts (fixture, &fault, fault_vectors[i].n_attempts);
      scout_sandbox_clear_faults (fixture->sandbox);

      call (fixture, scout_sandbox_get_user_token (fixture->sandbox), FALSE);
      g_assert_no_error (fixture->error);
    }
}

/* Conventions section 3, "Retry policy", row by row. */
static const struct
{
  int code;
  int subcode;
  ScoutGraphError meaning;
  guint n_attempts;
} policy_vectors[] = {
  /* 1, 2: back off, within the call. */
  { 1, 99, SCOUT_GRAPH_ERROR_SERVER, 3 },
  { 2, 0, SCOUT_GRAPH_ERROR_SERVER, 3 },
  /* 4, 17, 32, 341, 613, 8000x: back off, which is the throttle's business. */
  { 4, 0, SCOUT_GRAPH_ERROR_RATE_LIMITED, 1 },
  { 17, 0, SCOUT_GRAPH_ERROR_RATE_LIMITED, 1 },
  { 32, 0, SCOUT_GRAPH_ERROR_RATE_LIMITED, 1 },
  { 341, 0, SCOUT_GRAPH_ERROR_RATE_LIMITED, 1 },
  { 613, 0, SCOUT_GRAPH_ERROR_RATE_LIMITED, 1 },
  { 613, 1996, SCOUT_GRAPH_ERROR_RATE_LIMITED, 1 },
  { 80000, 2446079, SCOUT_GRAPH_ERROR_RATE_LIMITED, 1 },
  { 80001, 0, SCOUT_GRAPH_ERROR_RATE_LIMITED, 1 },
  { 80002, 0, SCOUT_GRAPH_ERROR_RATE_LIMITED, 1 },
  { 80003, 0, SCOUT_GRAPH_ERROR_RATE_LIMITED, 1 },
  { 80004, 0, SCOUT_GRAPH_ERROR_RATE_LIMITED, 1 },
  { 80005, 0, SCOUT_GRAPH_ERROR_RATE_LIMITED, 1 },
  { 80006, 0, SCOUT_GRAPH_ERROR_RATE_LIMITED, 1 },
  { 80008, 0, SCOUT_GRAPH_ERROR_RATE_LIMITED, 1 },
  { 80009, 0, SCOUT_GRAPH_ERROR_RATE_LIMITED, 1 },
  { 80014, 0, SCOUT_GRAPH_ERROR_RATE_LIMITED, 1 },
  { 368, 0, SCOUT_GRAPH_ERROR_BLOCKED, 1 },
  /* 190, 102: sign in again. */
  { 102, 0, SCOUT_GRAPH_ERROR_AUTH_EXPIRED, 1 },
  { 190, 0, SCOUT_GRAPH_ERROR_AUTH_INVALID, 1 },
  { 190, 458, SCOUT_GRAPH_ERROR_AUTH_REVOKED, 1 },
  { 190, 459, SCOUT_GRAPH_ERROR_AUTH_CHECKPOINT, 1 },
  { 190, 460, SCOUT_GRAPH_ERROR_AUTH_REVOKED, 1 },
  { 190, 463, SCOUT_GRAPH_ERROR_AUTH_EXPIRED, 1 },
  { 190, 464, SCOUT_GRAPH_ERROR_AUTH_CHECKPOINT, 1 },
  { 190, 467, SCOUT_GRAPH_ERROR_AUTH_EXPIRED, 1 },
  { 190, 492, SCOUT_GRAPH_ERROR_AUTH_REVOKED, 1 },
  /* 10, 2xx: permission. */
  { 10, 0, SCOUT_GRAPH_ERROR_PERMISSION, 1 },
  { 200, 0, SCOUT_GRAPH_ERROR_PERMISSION, 1 },
  { 210, 0, SCOUT_GRAPH_ERROR_PERMISSION, 1 },
  { 210, 1349253, SCOUT_GRAPH_ERROR_NOT_VISIBLE, 1 },
  { 299, 0, SCOUT_GRAPH_ERROR_PERMISSION, 1 },
  /* 100 and its like: never. */
  { 100, 0, SCOUT_GRAPH_ERROR_BAD_REQUEST, 1 },
  { 100, 33, SCOUT_GRAPH_ERROR_NOT_FOUND, 1 },
  { 100, 3961016, SCOUT_GRAPH_ERROR_INVALID_METRIC, 1 },
  { 100, 3961021, SCOUT_GRAPH_ERROR_INVALID_FILTER, 1 },
  { 3, 0, SCOUT_GRAPH_ERROR_BAD_REQUEST, 1 },
  { 506, 0, SCOUT_GRAPH_ERROR_BAD_REQUEST, 1 },
  { 2500, 0, SCOUT_GRAPH_ERROR_AUTH_INVALID, 1 },  /* the sandbox words it so */
};

static void
expect_policy (Fixture                 *fixture,
               const ScoutSandboxFault *fault,
               ScoutGraphError          meaning,
               guint                    n_attempts)
{
  g_test_message ("%d/%d", fault->code, fault->subcode);
  scout_sandbox_add_fault (fixture->sandbox, fault);
  scout_sandbox_clear_requests (fixture->sandbox);
  call (fixture, scout_sandbox_get_user_token (fixture->sandbox), FALSE);
  g_assert_error (fixture->error, SCOUT_GRAPH_ERROR, (int) meaning);
  assert_attempts (fixture, fault, n_attempts);
  scout_sandbox_clear_faults (fixture->sandbox);
}

static void
test_retry_policy (void)
{
  g_autoptr (Fixture) fixture = fixture_new ();
  ScoutSandboxFault reduce = { SCOUT_SANDBOX_FAULT_REDUCE_DATA, .count = 100 };

  for (gsize i = 0; i < G_N_ELEMENTS (policy_vectors); i++)
    {
      ScoutSandboxFault fault = {
        SCOUT_SANDBOX_FAULT_GRAPH_ERROR,
        .code = policy_vectors[i].code,
        .subcode = policy_vectors[i].subcode,
        .count = 100,
      };

      expect_policy (fixture, &fault, policy_vectors[i].meaning, policy_vectors[i].n_attempts);
    }

  /* "Reduce the amount of data": ask for less, do not wait. */
  expect_policy (fixture, &reduce, SCOUT_GRAPH_ERROR_TOO_MUCH_DATA, 1);
}

/* Bulk work waits for the limit and is done in the end, for whatever number Meta chose. */
static void
test_bulk_outlasts_limits (void)
{
  static const int codes[] = { 4, 17, 32, 341, 613, 80002 };
  static const char *const scopes[] = { "account:1", "app:1", NULL };
  g_autoptr (Fixture) fixture = fixture_new ();
  ScoutManualClock *clock = SCOUT_MANUAL_CLOCK (fixture->clock);
  g_autoptr (ScoutGraphThrottle) throttle = scout_graph_throttle_new (fixture->clock, NULL);
  g_autoptr (ScoutGraphClient) bulk = NULL;

  scout_graph_client_set_throttle (fixture->client, throttle);
  bulk = scout_graph_client_new_scoped (fixture->client, scopes, SCOUT_GRAPH_PRIORITY_BULK);
  for (gsize i = 0; i < G_N_ELEMENTS (codes); i++)
    {
      ScoutSandboxFault fault = { SCOUT_SANDBOX_FAULT_RATE_LIMIT, .code = codes[i], .count = 2 };
      g_autoptr (ScoutGraphRequest) request = scout_graph_request_new ("/me");
      g_autoptr (ScoutToken) token = NULL;
      ScoutGraphCall graph_call = { .request = request, .reply = &name_reply };
      gint64 start = scout_clock_get_monotonic_time (fixture->clock);

      token = scout_token_new (scout_sandbox_get_user_token (fixture->sandbox));
      graph_call.token = token;
      g_clear_pointer (&fixture->name, g_free);
      fixture->is_over = FALSE;
      scout_sandbox_add_fault (fixture->sandbox, &fault);
      scout_graph_client_call_async (bulk, &graph_call, NULL, called_cb, fixture);
      while (!fixture->is_over)
        {
          if (scout_graph_throttle_get_n_waiting (throttle) > 0)
            scout_manual_clock_advance (clock, scout_manual_clock_get_next_wait (clock));
          g_main_context_iteration (NULL, scout_graph_throttle_get_n_waiting (throttle) == 0);
        }
      g_assert_no_error (fixture->error);
      g_assert_nonnull (fixture->name);
      g_assert_cmpint (scout_clock_get_monotonic_time (fixture->clock) - start, >=,
                       (gint64) 120 * G_USEC_PER_SEC);
    }
}

/* The headers of a refusal say that the limit is used up, for longer than the refusal told. */
static void
test_rate_limit_usage (void)
{
  static const char *const scopes[] = { "account:1", NULL };
  const ScoutGraphLimit limit = { "account", FALSE, 200, 3600 };
  g_autoptr (Fixture) fixture = fixture_new ();
  g_autoptr (ScoutGraphThrottle) throttle = scout_graph_throttle_new (fixture->clock, NULL);
  g_autoptr (ScoutGraphClient) scoped = NULL;
  ScoutSandboxFault fault = { SCOUT_SANDBOX_FAULT_RATE_LIMIT };
  ScoutGraphAllowance allowance = { 0 };

  scout_graph_throttle_set_limit (throttle, &limit);
  scout_graph_client_set_throttle (fixture->client, throttle);
  scoped = scout_graph_client_new_scoped (fixture->client, scopes,
                                          SCOUT_GRAPH_PRIORITY_INTERACTIVE);
  g_set_object (&fixture->client, scoped);
  scout_sandbox_add_fault (fixture->sandbox, &fault);
  call (fixture, scout_sandbox_get_user_token (fixture->sandbox), FALSE);
  g_assert_error (fixture->error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_RATE_LIMITED);
  scout_graph_throttle_get_allowance (throttle, scopes[0], &allowance);
  g_assert_cmpuint (allowance.used, ==, limit.max_calls);
}

/* A fault that passes is not noticed above the client. */
static void
test_recovery (void)
{
  g_autoptr (Fixture) fixture = fixture_new ();
  ScoutSandboxFault reset = { SCOUT_SANDBOX_FAULT_RESET };
  ScoutSandboxFault proxy = { SCOUT_SANDBOX_FAULT_STATUS, .status = 503 };

  scout_sandbox_add_fault (fixture->sandbox, &reset);
  scout_sandbox_add_fault (fixture->sandbox, &proxy);
  call (fixture, scout_sandbox_get_user_token (fixture->sandbox), FALSE);
  g_assert_no_error (fixture->error);
  g_assert_cmpuint (count_requests (fixture), ==, 3);
  g_assert_nonnull (fixture->name);
}

static void
test_network_goes_and_comes (void)
{
  g_autoptr (Fixture) fixture = fixture_new ();
  g_autoptr (GError) error = NULL;

  call (fixture, scout_sandbox_get_user_token (fixture->sandbox), FALSE);
  g_assert_no_error (fixture->error);
  scout_sandbox_stop (fixture->sandbox);
  call (fixture, scout_sandbox_get_user_token (fixture->sandbox), FALSE);
  g_assert_error (fixture->error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_NETWORK);
  scout_sandbox_start (fixture->sandbox, &error);
  g_assert_no_error (error);
  call (fixture, scout_sandbox_get_user_token (fixture->sandbox), FALSE);
  g_assert_no_error (fixture->error);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/graph/sandbox/success", test_success);
  g_test_add_func ("/graph/sandbox/tokens", test_tokens);
  g_test_add_func ("/graph/sandbox/faults", test_faults);
  g_test_add_func ("/graph/sandbox/retry-policy", test_retry_policy);
  g_test_add_func ("/graph/sandbox/bulk-outlasts-limits", test_bulk_outlasts_limits);
  g_test_add_func ("/graph/sandbox/rate-limit-usage", test_rate_limit_usage);
  g_test_add_func ("/graph/sandbox/recovery", test_recovery);
  g_test_add_func ("/graph/sandbox/network-goes-and-comes", test_network_goes_and_comes);

  return g_test_run ();
}
