/* test-sandbox-control.c: settings, the log and the reset, over HTTP.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sandbox-walk.h"

#include <string.h>

#define SETTINGS "/__sandbox/settings"

static Answer *
set (Fixture    *fixture,
     const char *json)
{
  return fixture_send (fixture, "POST", SETTINGS, NULL, json);
}

static void
test_settings (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr (Answer) first = fixture_send (fixture, "GET", SETTINGS, NULL, NULL);
  g_autoptr (Answer) changed = set (fixture, "{\"access_level\":\"standard\",\"daily_users\":3,"
                                             "\"bare_lists\":true,\"page_2\":\"ineligible\"}");
  g_autoptr (Answer) again = fixture_send (fixture, "GET", SETTINGS, NULL, NULL);

  g_assert_cmpuint (first->status, ==, 200);
  g_assert_cmpstr (first->body, ==,
                   "{\"access_level\":\"advanced\",\"user_hourly_limit\":2000,"
                   "\"app_hourly_limit\":10000,\"instagram_hourly_limit\":240,\"daily_users\":10,"
                   "\"rate_limit_code\":0,\"reduce_above\":0,\"page_1\":\"ready\","
                   "\"page_2\":\"ready\",\"page_3\":\"ready\",\"bare_lists\":false,"
                   "\"require_proof\":false}");
  g_assert_cmpuint (changed->status, ==, 200);
  g_assert_cmpstr (changed->body, ==, again->body);
  g_assert_cmpstr (answer_get_text (again, "$.access_level"), ==, "standard");
  g_assert_cmpint (answer_get_count (again, "$.daily_users"), ==, 3);
  g_assert_nonnull (strstr (again->body, "\"bare_lists\":true"));
  g_assert_cmpstr (answer_get_text (again, "$.page_2"), ==, "ineligible");
  g_assert_cmpint (answer_get_count (again, "$.user_hourly_limit"), ==, 2000);
}

/* Of something with an error in it nothing is taken. */
static void
test_bad_settings (Fixture       *fixture,
                   gconstpointer  data)
{
  static const char *bad[] = {
    "{\"daily_users\":3,\"colour\":\"red\"}", "{\"daily_users\":3,\"daily_users\":0}",
    "{\"daily_users\":3,\"access_level\":\"Standard\"}", "{\"daily_users\":3,\"bare_lists\":1}",
    "{\"daily_users\":3,\"user_hourly_limit\":1000001}", "{\"daily_users\":3.5}",
    "{\"daily_users\":3", "{\"daily_users\":3,\"page_1\":null}", NULL
  };
  g_autoptr (Answer) form = set (fixture, "daily_users=3");
  g_autoptr (Answer) put = fixture_send (fixture, "PUT", SETTINGS, NULL, "{}");
  g_autoptr (Answer) nothing = set (fixture, "{}");
  g_autoptr (Answer) after = NULL;

  for (guint i = 0; bad[i] != NULL; i++)
    {
      g_autoptr (Answer) answer = set (fixture, bad[i]);

      g_test_message ("%s", bad[i]);
      g_assert_cmpuint (answer->status, ==, 400);
    }
  after = fixture_send (fixture, "GET", SETTINGS, NULL, NULL);
  g_assert_cmpuint (form->status, ==, 415);
  g_assert_cmpuint (put->status, ==, 405);
  g_assert_cmpuint (nothing->status, ==, 200);
  g_assert_cmpint (answer_get_count (after, "$.daily_users"), ==, 10);
}

static void
test_requests (Fixture       *fixture,
               gconstpointer  data)
{
  const char *token = scout_sandbox_get_user_token (fixture->sandbox);
  g_autofree char *path = g_strdup_printf ("/v26.0/me?fields=id&access_token=%s", token);
  g_autoptr (Answer) first = fixture_send (fixture, "GET", path, NULL, NULL);
  g_autoptr (Answer) second = fixture_get_user (fixture, "/nothing");
  g_autoptr (Answer) log = fixture_send (fixture, "GET", "/__sandbox/requests", NULL, NULL);
  g_autoptr (Answer) cleared = fixture_send (fixture, "DELETE", "/__sandbox/requests", NULL, NULL);
  g_autoptr (Answer) empty = fixture_send (fixture, "GET", "/__sandbox/requests", NULL, NULL);

  g_assert_cmpuint (answer_count (log, "$.requests[*]"), ==, 2);
  g_assert_cmpstr (answer_get_text (log, "$.requests[0].method"), ==, "GET");
  g_assert_cmpstr (answer_get_text (log, "$.requests[0].path"), ==, "/v26.0/me");
  g_assert_cmpint (answer_get_count (log, "$.requests[0].status"), ==, 200);
  g_assert_true (g_str_has_prefix (answer_get_text (log, "$.requests[0].query"),
                                   "fields=id&access_token="));
  g_assert_cmpint (answer_get_count (log, "$.requests[1].status"), ==, 400);
  g_assert_nonnull (strstr (log->body, "\"has_authorization\":true"));
  g_assert_null (strstr (log->body, token));
  g_assert_null (strstr (log->body, "SANDBOX"));
  g_assert_cmpuint (cleared->status, ==, 204);
  g_assert_cmpstr (empty->body, ==, "{\"requests\":[]}");
}

/* Tokens that were made, refusals, calls, faults, settings and the log are gone; the printed tokens
 * stay, even after the app was removed. */
static void
test_reset (Fixture       *fixture,
            gconstpointer  data)
{
  g_autofree char *path = make_path (REDIRECT, "&response_type=token&scope=" ALL_SCOPES);
  g_autofree char *location = walk (fixture, path, "a@b.c", ALL_PAGES, "decision=allow");
  g_autoptr (GHashTable) values = parse (location, '#');
  const char *token = g_hash_table_lookup (values, "access_token");
  g_autoptr (Answer) before = fixture_send (fixture, "GET", "/me", token, NULL);
  g_autoptr (Answer) settings = set (fixture, "{\"user_hourly_limit\":1,"
                                              "\"page_1\":\"ineligible\"}");
  g_autoptr (Answer) limited = fixture_get_user (fixture, "/me");
  g_autoptr (Answer) unlimited = set (fixture, "{\"user_hourly_limit\":100}");
  g_autoptr (Answer) removed = fixture_send (fixture, "DELETE", "/me/permissions",
                                             scout_sandbox_get_user_token (fixture->sandbox), NULL);
  g_autoptr (Answer) fault = fixture_send (fixture, "POST", "/__sandbox/faults", NULL,
                                           "{\"kind\":\"status\",\"count\":9}");
  g_autoptr (Answer) reset = fixture_send (fixture, "POST", "/__sandbox/reset", NULL, NULL);
  g_autoptr (Answer) log = fixture_send (fixture, "GET", "/__sandbox/requests", NULL, NULL);
  g_autoptr (Answer) me = fixture_get_user (fixture, "/me");
  g_autoptr (Answer) after = fixture_send (fixture, "GET", "/me", token, NULL);
  g_autoptr (Answer) found = fixture_get_page (fixture, "/creator_marketplace/creators");
  g_autoptr (Answer) declined = fixture_get_user (fixture, "/me/permissions?status=declined");

  g_assert_cmpuint (before->status, ==, 200);
  g_assert_cmpuint (settings->status, ==, 200);
  answer_assert_error (limited, 400, 613, 0);
  g_assert_cmpuint (unlimited->status, ==, 200);
  g_assert_cmpstr (removed->body, ==, "{\"success\":true}");
  g_assert_cmpuint (fault->status, ==, 204);
  g_assert_cmpuint (reset->status, ==, 204);
  g_assert_cmpstr (log->body, ==, "{\"requests\":[]}");
  g_assert_cmpuint (me->status, ==, 200);
  g_assert_null (soup_message_headers_get_one (me->headers, "X-App-Usage"));
  answer_assert_error (after, 400, 190, 0);
  g_assert_cmpuint (found->status, ==, 200);
  g_assert_cmpstr (declined->body, ==, "{\"data\":[]}");
}

/* Web pages of other sites may neither look nor change anything. */
static void
test_origins (Fixture       *fixture,
              gconstpointer  data)
{
  const char *own = scout_sandbox_get_graph_url (fixture->sandbox);
  static const char *paths[] = { "settings", "requests", "reset", "faults", NULL };

  for (guint i = 0; paths[i] != NULL; i++)
    {
      g_autofree char *path = g_strconcat ("/__sandbox/", paths[i], NULL);
      g_autoptr (Answer) foreign = fixture_request (fixture, &(Request) {
        .method = "POST", .path = path, .header = "Origin", .value = "https://evil.example",
        .type = "application/json", .body = "{\"kind\":\"status\"}",
      });
      g_autoptr (Answer) opaque = fixture_request (fixture, &(Request) {
        .method = "GET", .path = path, .header = "Origin", .value = "null",
      });

      g_assert_cmpuint (foreign->status, ==, 403);
      g_assert_cmpuint (opaque->status, ==, 403);
      g_assert_null (soup_message_headers_get_one (foreign->headers,
                                                   "Access-Control-Allow-Origin"));
    }
  {
    g_autoptr (Answer) ours = fixture_request (fixture, &(Request) {
      .method = "GET", .path = SETTINGS, .header = "Origin", .value = own,
    });

    g_assert_cmpuint (ours->status, ==, 200);
  }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, function) \
  g_test_add ("/sandbox-control/" name, Fixture, NULL, fixture_set_up, function, fixture_tear_down)
  ADD ("settings", test_settings);
  ADD ("bad-settings", test_bad_settings);
  ADD ("requests", test_requests);
  ADD ("reset", test_reset);
  ADD ("origins", test_origins);
#undef ADD

  return g_test_run ();
}
