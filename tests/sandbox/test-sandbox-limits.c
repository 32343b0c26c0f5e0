/* test-sandbox-limits.c: the rolling hours of users, apps and Instagram accounts, over HTTP.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The limit of a user and its headers are in test-sandbox-errors.c.
 */

#include "config.h"

#include "sandbox-client.h"
#include "scout-sandbox-limits.h"

#include <string.h>

#define EDGE "creator_marketplace_creators"

static const char *
get_header (const Answer *answer,
            const char   *name)
{
  return soup_message_headers_get_one (answer->headers, name);
}

static Answer *
call_instagram (Fixture *fixture,
                guint    page)
{
  const ScoutSandboxPage *info = scout_sandbox_get_page (fixture->sandbox, page);
  g_autofree char *path = g_strdup_printf ("/v26.0/%s/" EDGE "?limit=1", info->instagram_user_id);

  return fixture_send (fixture, "GET", path, info->access_token, NULL);
}

static void
set (Fixture    *fixture,
     const char *json)
{
  g_autoptr (Answer) answer = fixture_send (fixture, "POST", "/__sandbox/settings", NULL, json);

  g_assert_cmpuint (answer->status, ==, 200);
}

/* S1: 240 an hour for each account. What the call itself answers does not matter. */
static void
test_instagram_account (void)
{
  const gint64 second = G_USEC_PER_SEC;
  g_autoptr (ScoutClock) clock = scout_manual_clock_new (1795000000 * second);
  ScoutSandboxOptions options = { .n_creators = 50, .clock = clock };
  Fixture fixture;

  fixture_set_up (&fixture, &options);
  for (guint i = 0; i < 240; i++)
    {
      g_autoptr (Answer) answer = call_instagram (&fixture, 0);

      if (i == 119)
        g_assert_cmpstr (get_header (answer, "X-Business-Use-Case-Usage"), ==,
                         "{\"17841400710044321\":[{\"type\":\"instagram\",\"call_count\":50,"
                         "\"total_cputime\":16,\"total_time\":25,"
                         "\"estimated_time_to_regain_access\":0}]}");
    }
  {
    g_autoptr (Answer) full = call_instagram (&fixture, 0);
    g_autoptr (Answer) other = call_instagram (&fixture, 2);
    g_autoptr (Answer) facebook = fixture_get_page (&fixture, "/creator_marketplace/creators");
    g_autoptr (Answer) again = NULL;

    answer_assert_error (full, 400, 80002, 0);
    g_assert_nonnull (strstr (get_header (full, "X-Business-Use-Case-Usage"),
                              "\"call_count\":100"));
    g_assert_nonnull (strstr (get_header (full, "X-Business-Use-Case-Usage"),
                              "\"estimated_time_to_regain_access\":60"));
    g_assert_cmpint (answer_count (other, "$.error") > 0
                     ? answer_get_count (other, "$.error.code") : 0, !=, 80002);
    g_assert_cmpuint (facebook->status, ==, 200);
    scout_manual_clock_advance (SCOUT_MANUAL_CLOCK (clock), 3600 * second);
    again = call_instagram (&fixture, 0);
    g_assert_cmpint (answer_count (again, "$.error") > 0
                     ? answer_get_count (again, "$.error.code") : 0, !=, 80002);
  }
  fixture_tear_down (&fixture, NULL);
}

/* S1: 200 an hour for each daily user of the app, whoever calls. */
static void
test_instagram_app (Fixture       *fixture,
                    gconstpointer  data)
{
  set (fixture, "{\"daily_users\":1,\"instagram_hourly_limit\":1000}");
  for (guint i = 0; i < 200; i++)
    {
      g_autoptr (Answer) answer = call_instagram (fixture, i % 2 == 0 ? 0 : 2);

      if (answer_count (answer, "$.error") > 0)
        g_assert_cmpint (answer_get_count (answer, "$.error.code"), !=, 80002);
    }
  {
    g_autoptr (Answer) full = call_instagram (fixture, 0);

    answer_assert_error (full, 400, 80002, 0);
    g_assert_nonnull (strstr (get_header (full, "X-App-Usage"), "\"call_count\":100,"));
  }
}

static void
test_app (Fixture       *fixture,
          gconstpointer  data)
{
  g_autoptr (Answer) first = NULL;
  g_autoptr (Answer) second = NULL;
  g_autoptr (Answer) third = NULL;

  set (fixture, "{\"app_hourly_limit\":2}");
  first = fixture_get_user (fixture, "/me");
  second = fixture_get_page (fixture, "/me");
  third = fixture_get_page (fixture, "/me");
  g_assert_cmpuint (first->status, ==, 200);
  g_assert_cmpuint (second->status, ==, 200);
  answer_assert_error (third, 400, 613, 0);
  g_assert_nonnull (strstr (get_header (third, "X-App-Usage"), "\"call_count\":100,"));
}

/* A limit that was lowered below what was used already says 100, not more. */
static void
test_codes (Fixture       *fixture,
            gconstpointer  data)
{
  static const struct
  {
    int   code;
    guint status;
  } cases[] = {
    { 613, 400 }, { 80001, 400 }, { 80002, 400 }, { 4, 403 }, { 17, 400 }, { 32, 400 },
  };

  for (guint i = 0; i < 3; i++)
    {
      g_autoptr (Answer) answer = fixture_get_user (fixture, "/me");

      g_assert_cmpuint (answer->status, ==, 200);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *json = g_strdup_printf ("{\"user_hourly_limit\":1,\"rate_limit_code\":%d}",
                                               cases[i].code);
      g_autofree char *start = g_strdup_printf ("(#%d) ", cases[i].code);
      g_autoptr (Answer) answer = NULL;

      set (fixture, json);
      answer = fixture_get_user (fixture, "/me");
      answer_assert_error (answer, cases[i].status, cases[i].code, 0);
      g_assert_true (g_str_has_prefix (answer_get_text (answer, "$.error.message"), start));
      g_assert_nonnull (strstr (answer->body, "\"is_transient\":true"));
      g_assert_cmpstr (get_header (answer, "X-App-Usage"), ==,
                       "{\"call_count\":100,\"total_time\":50,\"total_cputime\":33}");
    }
}

/* Calls of one second are counted together, and still each of them. */
static void
test_seconds (void)
{
  static const gint64 times[] = { 100, 100, 110, 110, 110, 120 };
  static const struct
  {
    gint64   now;
    guint    limit;
    gboolean has_room;
    guint    percent;
    guint    minutes;
  } cases[] = {
    { 120, 7, TRUE, 85, 0 },
    /* In the way is a call of the first, the second or the last second. */
    { 120, 6, FALSE, 100, 60 },
    { 3100, 5, FALSE, 100, 10 },
    { 3100, 4, FALSE, 100, 11 },
    { 3100, 2, FALSE, 100, 11 },
    { 3120, 1, FALSE, 100, 10 },
    { 3700, 4, FALSE, 100, 1 },
    { 3700, 5, TRUE, 80, 0 },
    { 3710, 2, TRUE, 50, 0 },
    { 3720, 1, TRUE, 0, 0 },
  };
  g_autoptr (ScoutSandboxLimits) limits = scout_sandbox_limits_new ();
  ScoutSandboxUsage usage;

  for (gsize i = 0; i < G_N_ELEMENTS (times); i++)
    {
      scout_sandbox_limits_count (limits, "user", times[i], 10, &usage);
      g_assert_cmpuint (usage.percent, ==, (i + 1) * 10);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_assert_cmpint (scout_sandbox_limits_look (limits, "user", cases[i].now, cases[i].limit,
                                                  &usage), ==, cases[i].has_room);
      g_assert_cmpuint (usage.percent, ==, cases[i].percent);
      g_assert_cmpuint (usage.minutes, ==, cases[i].minutes);
    }
}

static void
test_reduce (Fixture       *fixture,
             gconstpointer  data)
{
#define SEARCH \
  "/creator_marketplace/creators?fields=creator_id,insights.metrics(creator_reach)&limit="
  g_autoptr (Answer) before = fixture_get_page (fixture, SEARCH "50");
  g_autoptr (Answer) above = NULL;
  g_autoptr (Answer) below = NULL;
  g_autoptr (Answer) plain = NULL;

  set (fixture, "{\"reduce_above\":20}");
  above = fixture_get_page (fixture, SEARCH "21");
  below = fixture_get_page (fixture, SEARCH "20");
  plain = fixture_get_page (fixture, "/creator_marketplace/creators?limit=50");
  g_assert_cmpuint (before->status, ==, 200);
  answer_assert_error (above, 500, 1, 0);
  g_assert_true (g_str_has_prefix (answer_get_text (above, "$.error.message"),
                                   "Please reduce the amount of data"));
  g_assert_cmpuint (below->status, ==, 200);
  g_assert_cmpuint (plain->status, ==, 200);
#undef SEARCH
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, function) \
  g_test_add ("/sandbox-limits/" name, Fixture, NULL, fixture_set_up, function, fixture_tear_down)
  g_test_add_func ("/sandbox-limits/instagram-account", test_instagram_account);
  ADD ("instagram-app", test_instagram_app);
  ADD ("app", test_app);
  ADD ("codes", test_codes);
  g_test_add_func ("/sandbox-limits/seconds", test_seconds);
  ADD ("reduce", test_reduce);
#undef ADD

  return g_test_run ();
}
