/* test-sandbox-errors.c: tokens, errors, headers, versions and hosts, over HTTP.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sandbox-client.h"

#include <string.h>

static const char *
get_header (const Answer *answer,
            const char   *name)
{
  return soup_message_headers_get_one (answer->headers, name);
}

static void
test_tokens (Fixture       *fixture,
             gconstpointer  data)
{
  const char *token = scout_sandbox_get_user_token (fixture->sandbox);
  g_autofree char *in_query = g_strconcat ("/v26.0/me?access_token=", token, NULL);
  g_autofree char *in_form = g_strconcat ("access_token=", token, "&x=%zz", NULL);
  g_autoptr (Answer) none = fixture_send (fixture, "GET", "/v26.0/me", NULL, NULL);
  g_autoptr (Answer) wrong = fixture_send (fixture, "GET", "/v26.0/me", "EAAnonsense", NULL);
  g_autoptr (Answer) query = fixture_send (fixture, "GET", in_query, NULL, NULL);
  g_autoptr (Answer) both = fixture_send (fixture, "GET", "/v26.0/me?access_token=bad", token,
                                          NULL);
  g_autoptr (Answer) form = fixture_send (fixture, "POST", "/v26.0/me", NULL, in_form);

  answer_assert_error (none, 400, 2500, 0);
  g_assert_cmpstr (get_header (none, "WWW-Authenticate"), ==,
                   "OAuth \"Facebook Platform\" \"invalid_request\" \"An active access token must "
                   "be used to query information about the current user.\"");
  answer_assert_error (wrong, 400, 190, 0);
  g_assert_cmpstr (get_header (wrong, "WWW-Authenticate"), ==,
                   "OAuth \"Facebook Platform\" \"invalid_token\" \"Invalid OAuth access token - "
                   "Cannot parse access token\"");
  g_assert_cmpuint (query->status, ==, 200);
  answer_assert_error (both, 400, 190, 0);
  /* The token of a form is read: it is the method that is refused. */
  answer_assert_error (form, 400, 100, 0);
}

static void
test_headers (Fixture       *fixture,
              gconstpointer  data)
{
  static const char *names[] = {
    "x-fb-request-id", "x-fb-trace-id", "x-fb-rev", "X-FB-Debug", "Pragma", "Expires",
    "Strict-Transport-Security", "Date", NULL
  };
  g_autoptr (Answer) good = fixture_get_user (fixture, "/v26.0/me");
  g_autoptr (Answer) bad = fixture_get_user (fixture, "/v26.0/me?fields=x{");
  g_autoptr (Answer) hostile = fixture_get_user (fixture, "/v26.0/me?fields=%FF%0D%0AA:b%C3%A9");

  for (guint i = 0; names[i] != NULL; i++)
    {
      g_assert_nonnull (get_header (good, names[i]));
      g_assert_nonnull (get_header (bad, names[i]));
    }
  g_assert_cmpstr (get_header (good, "Content-Type"), ==, "application/json; charset=UTF-8");
  g_assert_cmpstr (get_header (good, "Access-Control-Allow-Origin"), ==, "*");
  g_assert_cmpstr (get_header (good, "Cache-Control"), ==,
                   "private, no-cache, no-store, must-revalidate");
  g_assert_null (get_header (good, "WWW-Authenticate"));
  g_assert_null (get_header (good, "X-App-Usage"));
  g_assert_cmpstr (get_header (bad, "Content-Type"), ==, "application/json; charset=UTF-8");
  g_assert_cmpstr (get_header (bad, "Cache-Control"), ==, "no-store");
  answer_assert_error (hostile, 400, 2500, 0);
  g_assert_nonnull (strstr (get_header (hostile, "WWW-Authenticate"), "??A:b"));
  answer_assert_error (bad, 400, 2500, 0);
  g_assert_cmpstr (get_header (bad, "x-fb-trace-id"), ==,
                   answer_get_text (bad, "$.error.fbtrace_id"));
}

/* The order of the members, which the strictest clients rely on. */
static void
test_envelope (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr (Answer) answer = fixture_get_page (
    fixture, "/v26.0/creator_marketplace/creators?creator_id=nobody.at.all");

  answer_assert_error (answer, 400, 100, 3961010);
  g_assert_true (g_str_has_prefix (answer->body,
                                   "{\"error\":{\"message\":\"Invalid parameter\","
                                   "\"type\":\"OAuthException\",\"is_transient\":false,"
                                   "\"code\":100,\"error_subcode\":3961010,"
                                   "\"error_user_title\":\"Could not load creator\","
                                   "\"error_user_msg\":\"The provided creator ID is invalid.\","
                                   "\"fbtrace_id\":\"A"));
}

static void
test_versions (Fixture       *fixture,
               gconstpointer  data)
{
  static const struct
  {
    const char *path;
    const char *version;
    guint       status;
  } cases[] = {
    { "/me", "v26.0", 200 },
    { "/v26.0/me", "v26.0", 200 },
    { "/v21.0/me/", "v21.0", 200 },
    { "/v22.0/me", "v22.0", 200 },
    { "/v23.0/me", "v23.0", 200 },
    { "/v24.0/me", "v24.0", 200 },
    { "/v25.0/me", "v25.0", 200 },
    { "/v20.0/me", "v21.0", 200 },
    { "/v2.0/me", "v21.0", 200 },
    { "/v27.0/me", "v26.0", 400 },
    { "/v99999999999999999999.0/me", "v26.0", 400 },
    { "/v26.1/me", "v26.0", 400 },
    { "/v26/me", "v26.0", 400 },
    { "/", "v26.0", 400 },
    { "/v26.0", "v26.0", 400 },
    { "/v26.0//me", "v26.0", 400 },
    { "/?ids=1,2", "v26.0", 400 },
    { "/v26.0/creator_marketplace/nothing", "v26.0", 400 },
    { "/v26.0/creator_marketplace", "v26.0", 400 },
    { "/v26.0/me/%2e%2e/%ff", "v26.0", 400 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (Answer) answer = fixture_get_user (fixture, cases[i].path);

      g_test_message ("%s", cases[i].path);
      g_assert_cmpuint (answer->status, ==, cases[i].status);
      g_assert_cmpstr (get_header (answer, "facebook-api-version"), ==, cases[i].version);
    }
}

static guint
get_status_for_host (Fixture    *fixture,
                     const char *host)
{
  g_autofree char *url = g_strconcat (scout_sandbox_get_graph_url (fixture->sandbox),
                                      "/__sandbox/nothing", NULL);
  g_autoptr (SoupMessage) message = soup_message_new ("GET", url);
  g_autoptr (GBytes) body = NULL;

  soup_message_headers_replace (soup_message_get_request_headers (message), "Host", host);
  body = soup_session_send_and_read (fixture->session, message, NULL, NULL);
  g_assert_nonnull (body);
  return soup_message_get_status (message);
}

/* T27 */
static void
test_hosts (Fixture       *fixture,
            gconstpointer  data)
{
  const char *port = strrchr (scout_sandbox_get_graph_url (fixture->sandbox), ':');
  g_autofree char *by_name = g_strconcat ("localhost", port, NULL);
  g_autofree char *by_address = g_strconcat ("127.0.0.1", port, NULL);
  g_autofree char *foreign = g_strconcat ("evil.example", port, NULL);

  g_assert_cmpuint (get_status_for_host (fixture, by_name), ==, 404);
  g_assert_cmpuint (get_status_for_host (fixture, by_address), ==, 404);
  g_assert_cmpuint (get_status_for_host (fixture, foreign), ==, 403);
  g_assert_cmpuint (get_status_for_host (fixture, "127.0.0.1"), ==, 403);
  g_assert_cmpuint (get_status_for_host (fixture, "localhost:1"), ==, 403);
  g_assert_true (g_str_has_prefix (scout_sandbox_get_graph_url (fixture->sandbox),
                                   "http://127.0.0.1:"));
}

/* Not on any other address of this computer. */
static void
test_listens_on_loopback_only (Fixture       *fixture,
                               gconstpointer  data)
{
  const char *port = strrchr (scout_sandbox_get_graph_url (fixture->sandbox), ':') + 1;
  g_autoptr (GInetAddress) any = g_inet_address_new_from_string ("::1");
  g_autoptr (GSocketAddress) address = g_inet_socket_address_new (
    any, (guint16) g_ascii_strtoull (port, NULL, 10));
  g_autoptr (GSocketClient) client = g_socket_client_new ();
  g_autoptr (GSocketConnection) connection = NULL;
  g_autofree char *tcp = NULL;
  g_autofree char *any_address = g_strdup_printf (" 00000000:%04X ",
                                                  (guint) g_ascii_strtoull (port, NULL, 10));

  g_socket_client_set_enable_proxy (client, FALSE);
  connection = g_socket_client_connect (client, G_SOCKET_CONNECTABLE (address), NULL, NULL);
  g_assert_null (connection);
  g_assert_true (g_file_get_contents ("/proc/net/tcp", &tcp, NULL, NULL));
  g_assert_null (strstr (tcp, any_address));
}

static void
test_rate_limit (void)
{
  const gint64 second = G_USEC_PER_SEC;
  g_autoptr (ScoutClock) clock = scout_manual_clock_new (1795000000 * second);
  ScoutSandboxOptions options = {
    .n_creators = 50, .user_hourly_limit = 50, .rate_limit_code = 80002, .clock = clock,
  };
  Fixture fixture;

  fixture_set_up (&fixture, &options);
  for (guint i = 0; i < 50; i++)
    {
      g_autoptr (Answer) answer = fixture_get_page (&fixture, "/v26.0/me?fields=id");

      g_assert_cmpuint (answer->status, ==, 200);
      if (i == 24)
        g_assert_cmpstr (get_header (answer, "X-Business-Use-Case-Usage"), ==,
                         "{\"101844377192001\":[{\"type\":\"pages\",\"call_count\":50,"
                         "\"total_cputime\":16,\"total_time\":25,"
                         "\"estimated_time_to_regain_access\":0}]}");
      scout_manual_clock_advance (SCOUT_MANUAL_CLOCK (clock), second);
    }
  {
    g_autoptr (Answer) full = fixture_get_page (&fixture, "/v26.0/me?fields=id");
    g_autoptr (Answer) again = fixture_get_user (&fixture, "/v26.0/me");

    answer_assert_error (full, 400, 80002, 0);
    g_assert_nonnull (strstr (get_header (full, "X-Business-Use-Case-Usage"),
                              "\"call_count\":100"));
    g_assert_nonnull (strstr (get_header (full, "X-Business-Use-Case-Usage"),
                              "\"estimated_time_to_regain_access\":60"));
    answer_assert_error (again, 400, 80002, 0);
    g_assert_cmpstr (get_header (again, "X-App-Usage"), ==,
                     "{\"call_count\":100,\"total_time\":50,\"total_cputime\":33}");
  }
  scout_manual_clock_advance (SCOUT_MANUAL_CLOCK (clock), 3550 * second);
  {
    g_autoptr (Answer) free_again = fixture_get_page (&fixture, "/v26.0/me?fields=id");
    g_autoptr (Answer) full = fixture_get_page (&fixture, "/v26.0/me?fields=id");

    g_assert_cmpuint (free_again->status, ==, 200);
    answer_assert_error (full, 400, 80002, 0);
  }
  fixture_tear_down (&fixture, NULL);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/sandbox-errors/tokens", Fixture, NULL, fixture_set_up, test_tokens,
              fixture_tear_down);
  g_test_add ("/sandbox-errors/headers", Fixture, NULL, fixture_set_up, test_headers,
              fixture_tear_down);
  g_test_add ("/sandbox-errors/envelope", Fixture, NULL, fixture_set_up, test_envelope,
              fixture_tear_down);
  g_test_add ("/sandbox-errors/versions", Fixture, NULL, fixture_set_up, test_versions,
              fixture_tear_down);
  g_test_add ("/sandbox-errors/hosts", Fixture, NULL, fixture_set_up, test_hosts,
              fixture_tear_down);
  g_test_add ("/sandbox-errors/listens-on-loopback-only", Fixture, NULL, fixture_set_up,
              test_listens_on_loopback_only, fixture_tear_down);
  g_test_add_func ("/sandbox-errors/rate-limit", test_rate_limit);

  return g_test_run ();
}
