/* test-soup-transport.c: calls over real HTTP, with a server that does its worst.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* T1, T2 (where the token goes), T12 (redirects), T14 (bodies without measure), T26 (failures). */

#include "config.h"

#include "scout-graph-error.h"
#include "soup-fixture.h"

#include <string.h>

#define SECOND G_USEC_PER_SEC

static GString *log_text;
static GLogFunc default_log;

static void
record_log (const char     *domain,
            GLogLevelFlags  level,
            const char     *message,
            gpointer        user_data)
{
  g_string_append_printf (log_text, "%s %s\n", domain != NULL ? domain : "", message);
  default_log (domain, level, message, NULL);
}

static void
advance (SoupFixture *fixture,
         gint64       microseconds)
{
  scout_manual_clock_advance (SCOUT_MANUAL_CLOCK (fixture->clock), microseconds);
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static void
test_answer (void)
{
  g_autoptr (SoupFixture) fixture = soup_fixture_new (NULL);

  soup_fixture_call (fixture, "/ok");
  g_assert_no_error (fixture->error);
  g_assert_cmpuint (fixture->answer->http_status, ==, 200);
  g_assert_cmpuint (g_bytes_get_size (fixture->answer->body), ==, strlen ("{\"name\":\"Ada\"}"));
  g_assert_cmpint (fixture->answer->usage.call_count, ==, 50);
  g_assert_cmpint (fixture->answer->usage.total_time, ==, 25);
  g_assert_cmpint (fixture->answer->usage.total_cputime, ==, 24);
  g_assert_cmpint (fixture->answer->usage.regain_access_minutes, ==, 2);
  g_assert_cmpint (fixture->answer->retry_after, ==, 7);
}

static void
test_request_headers (void)
{
  g_autoptr (SoupFixture) fixture = soup_fixture_new (NULL);

  /* The second call would bring the cookie that the first one was given. */
  soup_fixture_call (fixture, "/ok");
  soup_fixture_call (fixture, "/ok");
  g_assert_nonnull (strstr (fixture->server->headers,
                            "Authorization: Bearer " SOUP_FIXTURE_CANARY "\n"));
  g_assert_nonnull (strstr (fixture->server->headers, "User-Agent: Scout/" SCOUT_VERSION "\n"));
  g_assert_nonnull (strstr (fixture->server->headers, "Accept-Encoding: "));
  g_assert_nonnull (strstr (fixture->server->headers, "Accept-Language: "));
  g_assert_null (strstr (fixture->server->headers, "Cookie"));
  g_assert_null (strstr (fixture->server->headers, "Referer"));
  g_assert_true (g_str_has_suffix (g_ptr_array_index (fixture->server->uris, 1),
                                   "/v26.0/ok?q=a%20b"));
}

/* Any status is an answer at this height. */
static void
test_statuses (void)
{
  static const struct
  {
    const char *path;
    guint status;
    gsize size;
  } vectors[] = {
    { "/empty", 204, 0 },
    { "/html", 502, 43 },
    { "/missing", 404, 2 },
    { "/unauthorized", 401, 42 },
    { "/broken-gzip", 200, 28 },
    { "/largest", 200, 8 * 1024 * 1024 },
  };
  g_autoptr (SoupFixture) fixture = soup_fixture_new (NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (vectors); i++)
    {
      soup_fixture_call (fixture, vectors[i].path);
      g_assert_no_error (fixture->error);
      g_assert_cmpuint (fixture->answer->http_status, ==, vectors[i].status);
      g_assert_cmpuint (g_bytes_get_size (fixture->answer->body), ==, vectors[i].size);
      g_assert_cmpint (fixture->answer->retry_after, ==, -1);
      g_assert_cmpint (fixture->answer->usage.call_count, ==, -1);
      g_assert_cmpuint (fixture->server->n_requests, ==, i + 1);
    }
}

static void
test_failures (void)
{
  static const char *const paths[] = { "/reset", "/short", "/garbage" };
  g_autoptr (SoupFixture) fixture = soup_fixture_new (NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (paths); i++)
    {
      g_test_message ("%s", paths[i]);
      soup_fixture_call (fixture, paths[i]);
      g_assert_error (fixture->error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_NETWORK);
      g_assert_null (fixture->answer);
      g_assert_true (scout_graph_error_is_retryable (fixture->error));
    }

  /* The transport is as good as before. */
  soup_fixture_call (fixture, "/ok");
  g_assert_no_error (fixture->error);
}

static void
test_refused (void)
{
  g_autoptr (SoupFixture) fixture = soup_fixture_new (NULL);
  g_autofree char *url = g_strdup (fixture->server->url);

  soup_server_disconnect (fixture->server->server);
  soup_fixture_use_base (fixture, url);
  soup_fixture_call (fixture, "/ok");
  g_assert_error (fixture->error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_NETWORK);
}

static void
test_base_must_be_safe (void)
{
  static const char *const bases[] = {
    "http://graph.facebook.com", "http://127.0.0.1.example.com", "http://10.0.0.1",
    "ftp://127.0.0.1", "file:///etc", "https://", "https://user@graph.facebook.com", "", "nonsense",
  };
  g_autoptr (SoupFixture) fixture = soup_fixture_new (NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (bases); i++)
    {
      soup_fixture_use_base (fixture, bases[i]);
      soup_fixture_call (fixture, "/ok");
      g_assert_error (fixture->error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_NETWORK);
      g_assert_nonnull (strstr (fixture->error->message, "https"));
    }
}

static void
test_redirects_are_not_followed (void)
{
  g_autoptr (ChaosServer) other = chaos_server_new (NULL);
  g_autoptr (SoupFixture) fixture = soup_fixture_new (NULL);

  fixture->server->location = g_strconcat (other->url, "/ok", NULL);
  soup_fixture_call (fixture, "/redirect");
  g_assert_no_error (fixture->error);
  g_assert_cmpuint (fixture->answer->http_status, ==, 302);
  g_assert_cmpuint (fixture->server->n_requests, ==, 1);
  g_assert_cmpuint (other->n_requests, ==, 0);
}

static glong
get_peak_kib (void)
{
  g_autofree char *status = NULL;
  const char *line = NULL;

  g_file_get_contents ("/proc/self/status", &status, NULL, NULL);
  line = status != NULL ? strstr (status, "VmHWM:") : NULL;
  return line != NULL ? strtol (line + strlen ("VmHWM:"), NULL, 10) : 0;
}

static void
test_too_large (void)
{
  g_autoptr (SoupFixture) fixture = soup_fixture_new (NULL);
  glong before = 0;

  soup_fixture_call (fixture, "/too-large");
  g_assert_error (fixture->error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_TOO_LARGE);
  g_assert_false (scout_graph_error_is_retryable (fixture->error));

  /* The first one also makes the server build the bomb. */
  soup_fixture_call (fixture, "/bomb");
  before = get_peak_kib ();
  soup_fixture_call (fixture, "/bomb");
  g_assert_error (fixture->error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_TOO_LARGE);
  g_assert_cmpint (get_peak_kib () - before, <, 32 * 1024);

  soup_fixture_call (fixture, "/ok");
  g_assert_no_error (fixture->error);
}

static void
test_deadline (void)
{
  g_autoptr (SoupFixture) fixture = soup_fixture_new (NULL);

  soup_fixture_start_call (fixture, "/stall");
  soup_fixture_wait_for (fixture, &fixture->server->n_requests, 1);
  advance (fixture, 30 * SECOND - 1);
  g_assert_false (fixture->is_over);
  advance (fixture, 1);
  soup_fixture_wait (fixture);
  g_assert_error (fixture->error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_TIMED_OUT);
  g_assert_false (g_cancellable_is_cancelled (fixture->cancellable));
}

/* The caller's deadline counts if it is the earlier one; one that has passed is no crash. */
static void
test_deadline_of_the_caller (void)
{
  g_autoptr (SoupFixture) fixture = soup_fixture_new (NULL);
  gint64 now = scout_clock_get_monotonic_time (fixture->clock);

  fixture->deadline = now + 7 * SECOND;
  soup_fixture_start_call (fixture, "/stall");
  soup_fixture_wait_for (fixture, &fixture->server->n_requests, 1);
  advance (fixture, 7 * SECOND - 1);
  g_assert_false (fixture->is_over);
  advance (fixture, 1);
  soup_fixture_wait (fixture);
  g_assert_error (fixture->error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_TIMED_OUT);

  fixture->deadline = now;
  soup_fixture_start_call (fixture, "/stall");
  advance (fixture, 0);
  soup_fixture_wait (fixture);
  g_assert_error (fixture->error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_TIMED_OUT);
}

/* libsoup's own timeout never fires here: there is always a byte. */
static void
test_deadline_of_a_drip (void)
{
  g_autoptr (SoupFixture) fixture = soup_fixture_new (NULL);

  scout_soup_transport_set_deadline (fixture->transport, 2000);
  soup_fixture_start_call (fixture, "/drip");
  soup_fixture_wait_for (fixture, &fixture->server->n_drips, 5);
  advance (fixture, SECOND);
  soup_fixture_wait_for (fixture, &fixture->server->n_drips, 10);
  advance (fixture, SECOND);
  soup_fixture_wait (fixture);
  g_assert_error (fixture->error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_TIMED_OUT);

  /* The server notices when it sends the next bytes. */
  while (g_hash_table_size (fixture->server->drips) > 0)
    g_main_context_iteration (NULL, TRUE);
}

static void
test_cancel (void)
{
  static const char *const paths[] = { "/stall", "/half", "/largest" };

  for (gsize i = 0; i < G_N_ELEMENTS (paths); i++)
    {
      g_autoptr (SoupFixture) fixture = soup_fixture_new (NULL);

      soup_fixture_start_call (fixture, paths[i]);
      soup_fixture_wait_for (fixture, &fixture->server->n_requests, 1);
      /* Give the first half of the body the time to arrive. */
      for (int n = 0; n < 20; n++)
        g_main_context_iteration (NULL, FALSE);
      if (fixture->is_over)
        continue;
      g_cancellable_cancel (fixture->cancellable);
      soup_fixture_wait (fixture);
      g_assert_error (fixture->error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
      g_assert_null (fixture->answer);
    }
}

static void
test_cancel_before (void)
{
  g_autoptr (SoupFixture) fixture = soup_fixture_new (NULL);

  soup_fixture_start_call (fixture, "/ok");
  g_cancellable_cancel (fixture->cancellable);
  soup_fixture_wait (fixture);
  g_assert_error (fixture->error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static gpointer
cancel_soon (gpointer data)
{
  g_usleep (2000);
  g_cancellable_cancel (data);
  return NULL;
}

/* A cancellable may be cancelled in any thread, at any moment of the exchange. */
static void
test_cancel_from_a_thread (void)
{
  g_autoptr (SoupFixture) fixture = soup_fixture_new (NULL);

  for (int i = 0; i < 20; i++)
    {
      GThread *thread = NULL;

      soup_fixture_start_call (fixture, i % 2 == 0 ? "/stall" : "/largest");
      thread = g_thread_new ("cancel", cancel_soon, fixture->cancellable);
      soup_fixture_wait (fixture);
      g_thread_join (thread);
      if (fixture->error != NULL)
        g_assert_error (fixture->error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
    }
}

/* A token with a line break would smuggle in a header. */
static void
test_impossible_tokens (void)
{
  static const char *const secrets[] = { "SANDBOX\r\nX-Evil: 1", "SANDBOX x", "SANDBOX\xc3\xa9" };
  g_autoptr (SoupFixture) fixture = soup_fixture_new (NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (secrets); i++)
    {
      soup_fixture_call_as (fixture, "/ok", secrets[i]);
      g_assert_error (fixture->error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_AUTH_INVALID);
    }
  g_assert_cmpuint (fixture->server->n_requests, ==, 0);
}

static void
test_canary (void)
{
  static const char *const paths[] = { "/ok", "/unauthorized", "/redirect", "/short", "/too-large",
                                       "/missing" };
  g_autoptr (ChaosServer) other = chaos_server_new (NULL);
  g_autoptr (SoupFixture) fixture = soup_fixture_new (NULL);

  fixture->server->location = g_strdup_printf ("%s/ok?access_token=%s", other->url,
                                               SOUP_FIXTURE_CANARY);
  log_text = g_string_new (NULL);
  default_log = g_log_set_default_handler (record_log, NULL);
  /* What nobody listens to is not said. */
  g_log_set_debug_enabled (TRUE);
  for (gsize i = 0; i < G_N_ELEMENTS (paths); i++)
    {
      soup_fixture_call (fixture, paths[i]);
      if (fixture->error != NULL)
        g_assert_null (strstr (fixture->error->message, "CANARY"));
    }
  soup_fixture_download (fixture, "/redirect", 1000);
  soup_fixture_download (fixture, "/ok?access_token=" SOUP_FIXTURE_CANARY, 1000);
  g_log_set_debug_enabled (FALSE);
  g_log_set_default_handler (default_log, NULL);

  /* The controls: there was a log of all this, and the token did go out. */
  g_assert_nonnull (strstr (log_text->str, "scout-graph GET http://127.0.0.1:"));
  g_assert_nonnull (strstr (log_text->str, "/v26.0/ok?q=a%20b: status 200"));
  g_assert_nonnull (strstr (log_text->str, "/v26.0/short?q=a%20b: status 200"));
  g_assert_nonnull (strstr (log_text->str, "/ok?access_token="));
  g_assert_null (strstr (log_text->str, "CANARY"));
  for (gsize i = 0; i < G_N_ELEMENTS (paths); i++)
    g_assert_null (strstr (g_ptr_array_index (fixture->server->uris, i), "CANARY"));
  g_string_free (log_text, TRUE);
}

static void
notify_cb (GObject    *object,
           GParamSpec *pspec,
           gpointer    user_data)
{
  *(guint *) user_data += 1;
}

static void
test_properties (void)
{
  g_autoptr (SoupFixture) fixture = soup_fixture_new (NULL);
  g_autofree char *base_url = NULL;
  g_autoptr (ScoutClock) clock = NULL;
  guint deadline = 0;
  guint n_notified = 0;

  g_signal_connect (fixture->transport, "notify::deadline", G_CALLBACK (notify_cb), &n_notified);
  g_object_get (fixture->transport, "base-url", &base_url, "clock", &clock, "deadline", &deadline,
                NULL);
  g_assert_cmpstr (base_url, ==, fixture->server->url);
  g_assert_true (clock == fixture->clock);
  g_assert_cmpuint (deadline, ==, 30000);

  scout_soup_transport_set_deadline (fixture->transport, 30000);
  g_assert_cmpuint (n_notified, ==, 0);
  g_object_set (fixture->transport, "deadline", 5, NULL);
  g_assert_cmpuint (n_notified, ==, 1);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/graph/soup-transport/answer", test_answer);
  g_test_add_func ("/graph/soup-transport/request-headers", test_request_headers);
  g_test_add_func ("/graph/soup-transport/statuses", test_statuses);
  g_test_add_func ("/graph/soup-transport/failures", test_failures);
  g_test_add_func ("/graph/soup-transport/refused", test_refused);
  g_test_add_func ("/graph/soup-transport/base-must-be-safe", test_base_must_be_safe);
  g_test_add_func ("/graph/soup-transport/redirects-are-not-followed",
                   test_redirects_are_not_followed);
  g_test_add_func ("/graph/soup-transport/too-large", test_too_large);
  g_test_add_func ("/graph/soup-transport/deadline", test_deadline);
  g_test_add_func ("/graph/soup-transport/deadline-of-the-caller", test_deadline_of_the_caller);
  g_test_add_func ("/graph/soup-transport/deadline-of-a-drip", test_deadline_of_a_drip);
  g_test_add_func ("/graph/soup-transport/cancel", test_cancel);
  g_test_add_func ("/graph/soup-transport/cancel-before", test_cancel_before);
  g_test_add_func ("/graph/soup-transport/cancel-from-a-thread", test_cancel_from_a_thread);
  g_test_add_func ("/graph/soup-transport/impossible-tokens", test_impossible_tokens);
  g_test_add_func ("/graph/soup-transport/canary", test_canary);
  g_test_add_func ("/graph/soup-transport/properties", test_properties);

  return g_test_run ();
}
