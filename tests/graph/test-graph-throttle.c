/* test-graph-throttle.c: no window ever holds more calls than Meta allows (T30).
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The throttle on a clock that is moved by hand. What passes is written down by the test and
 * checked against the limits by the test's own arithmetic.
 */

#include "config.h"

#include "scout-graph-error.h"
#include "scout-graph-throttle.h"

#include "throttle-fixture.h"

#include <string.h>

static const char *const account[] = { "account:1", "app:1", NULL };
static const char *const other_account[] = { "account:2", "app:1", NULL };

static void
test_interactive (void)
{
  ThrottleFixture *fixture = throttle_fixture_new (NULL);
  ScoutGraphAllowance allowance;

  scout_graph_throttle_get_allowance (fixture->throttle, "account:1", &allowance);
  g_assert_cmpuint (allowance.used, ==, 0);
  g_assert_cmpuint (allowance.limit, ==, ACCOUNT_LIMIT);
  g_assert_cmpuint (allowance.countdown, ==, 0);
  g_assert_false (allowance.is_scarce);

  for (guint i = 0; i < ACCOUNT_LIMIT; i++)
    {
      g_assert_cmpint (throttle_fixture_ask (fixture, account), ==, PASSED);
      throttle_fixture_advance (fixture, 1);
      scout_graph_throttle_get_allowance (fixture->throttle, "account:1", &allowance);
      g_assert_cmpuint (allowance.used, ==, i + 1);
      g_assert_cmpint (allowance.is_scarce, ==, (i + 1) * 100 >= ACCOUNT_LIMIT * 80);
      g_assert_cmpint (allowance.countdown > 0, ==, i + 1 == ACCOUNT_LIMIT);
    }

  /* The next one fails at once and says for how long. */
  g_assert_cmpint (throttle_fixture_ask (fixture, account), ==, allowance.countdown);
  g_assert_cmpint (allowance.countdown, >=, WINDOW - (int) ACCOUNT_LIMIT);
  g_assert_cmpint (allowance.countdown, <=, WINDOW + SLACK - (int) ACCOUNT_LIMIT);

  /* Other accounts are not held back, and what was refused was not counted. */
  g_assert_cmpint (throttle_fixture_ask (fixture, other_account), ==, PASSED);
  scout_graph_throttle_get_allowance (fixture->throttle, "account:1", &allowance);
  g_assert_cmpuint (allowance.used, ==, ACCOUNT_LIMIT);

  throttle_fixture_advance (fixture, (int) allowance.countdown - 1);
  g_assert_cmpint (throttle_fixture_ask (fixture, account), ==, 1);
  throttle_fixture_advance (fixture, 1);
  g_assert_cmpint (throttle_fixture_ask (fixture, account), ==, PASSED);

  throttle_fixture_free (fixture);
}

static void
test_app_limit_holds_all_accounts (void)
{
  ThrottleFixture *fixture = throttle_fixture_new (NULL);
  guint n_passed = 0;

  for (guint i = 0; i < 2 * APP_LIMIT; i++)
    {
      g_autofree char *name = g_strdup_printf ("account:%u", i % 50);
      const char *scopes[] = { name, "app:1", NULL };

      n_passed += throttle_fixture_ask (fixture, scopes) == PASSED;
    }
  g_assert_cmpuint (n_passed, ==, APP_LIMIT);
  throttle_fixture_free (fixture);
}

/* Three thousand calls as fast as they are let, people and bulk work mixed. */
static void
test_replay (void)
{
  ThrottleFixture *fixture = throttle_fixture_new (NULL);
  guint n_asked = 0;

  throttle_fixture_replay (fixture);
  while (n_asked < 3000)
    {
      for (guint i = 0; i < 25; i++, n_asked++)
        {
          const char * const *scopes = n_asked % 3 == 0 ? other_account : account;

          if (n_asked % 10 == 0)
            throttle_fixture_ask (fixture, scopes);
          else
            throttle_fixture_queue (fixture, scopes, NULL);
        }
      throttle_fixture_advance (fixture, 7);
    }
  while (scout_graph_throttle_get_n_waiting (fixture->throttle) > 0)
    throttle_fixture_advance (fixture, 60);

  g_assert_cmpuint (fixture->n_queued, ==, 2700);
  g_assert_cmpuint (fixture->n_served, ==, 2700);
  throttle_fixture_check (fixture, "account:1", ACCOUNT_LIMIT);
  throttle_fixture_check (fixture, "account:2", ACCOUNT_LIMIT);
  throttle_fixture_check (fixture, "app:1", APP_LIMIT);
  throttle_fixture_free (fixture);
}

/* Three thousand calls of a person who never gives up: always at the very edge of the limit. */
static void
test_replay_at_the_edge (void)
{
  ThrottleFixture *fixture = throttle_fixture_new (NULL);
  guint n_passed = 0;
  guint n_refused = 0;

  throttle_fixture_replay (fixture);
  while (n_passed < 3000)
    {
      if (throttle_fixture_ask (fixture, account) == PASSED)
        n_passed++;
      else
        n_refused++;
      throttle_fixture_advance (fixture, g_test_rand_int_range (0, 16));
    }
  g_assert_cmpuint (n_refused, >, 1000);
  throttle_fixture_check (fixture, "account:1", ACCOUNT_LIMIT);
  throttle_fixture_free (fixture);
}

/* Any limits, any costs, any pauses; killed and started again in between, with wall clocks that
 * jump by a day. */
static void
test_any_history (void)
{
  for (guint round = 0; round < 10; round++)
    {
      g_autofree char *path = throttle_fixture_dup_path ();
      ThrottleFixture *fixture = throttle_fixture_new (path);
      guint limit = (guint) g_test_rand_int_range (1, 60);
      ScoutGraphLimit changed = { "account", FALSE, limit, WINDOW };

      throttle_fixture_replay (fixture);
      fixture->account_limit = limit;
      scout_graph_throttle_set_limit (fixture->throttle, &changed);
      for (guint i = 0; i < 120; i++)
        {
          guint dice = (guint) g_test_rand_int_range (0, 20);

          if (dice < 10)
            throttle_fixture_ask_for (fixture, account, (guint) g_test_rand_int_range (1, 4));
          else if (dice < 17)
            throttle_fixture_advance (fixture, g_test_rand_int_range (0, 300));
          else if (dice < 18)
            throttle_fixture_advance (fixture, g_test_rand_int_range (0, WINDOW));
          else
            throttle_fixture_restart (fixture, g_test_rand_int_range (-86400, 86401));
        }
      throttle_fixture_check (fixture, "account:1", limit);
      throttle_fixture_free (fixture);
    }
}

/* T30: a clock that is set forward by a day, and back by one, opens nothing. */
static void
test_clock_jumps (void)
{
  static const int jumps[] = { 86400, -86400, 2 * 86400, 0 };
  g_autofree char *path = throttle_fixture_dup_path ();
  ThrottleFixture *fixture = throttle_fixture_new (path);

  while (throttle_fixture_ask (fixture, account) == PASSED)
    ;
  for (gsize i = 0; i < G_N_ELEMENTS (jumps); i++)
    {
      throttle_fixture_restart (fixture, jumps[i]);
      g_assert_cmpint (throttle_fixture_ask (fixture, account), >, WINDOW - 60);
    }
  throttle_fixture_advance (fixture, WINDOW + SLACK);
  g_assert_cmpint (throttle_fixture_ask (fixture, account), ==, PASSED);
  throttle_fixture_free (fixture);
}

static void
test_usage_headers (void)
{
  ThrottleFixture *fixture = throttle_fixture_new (NULL);
  ScoutGraphUsage usage = SCOUT_GRAPH_USAGE_INIT;
  ScoutGraphAllowance allowance;

  throttle_fixture_ask (fixture, account);
  scout_graph_usage_merge_header (&usage, "X-App-Usage", "{\"call_count\":28,\"total_time\":50}");
  scout_graph_usage_merge_header (&usage, "X-Business-Use-Case-Usage",
                                  "{\"1\":[{\"type\":\"pages\",\"call_count\":85}]}");
  scout_graph_throttle_report (fixture->throttle, account, &usage, NULL);
  scout_graph_throttle_get_allowance (fixture->throttle, "app:1", &allowance);
  g_assert_cmpuint (allowance.used, ==, APP_LIMIT / 2);
  g_assert_false (allowance.is_scarce);
  scout_graph_throttle_get_allowance (fixture->throttle, "account:1", &allowance);
  g_assert_cmpuint (allowance.used, ==, ACCOUNT_LIMIT * 85 / 100);
  g_assert_true (allowance.is_scarce);

  /* Only upward: Meta's figures lag behind. */
  usage.app_percent = usage.account_percent = 1;
  scout_graph_throttle_report (fixture->throttle, account, &usage, NULL);
  scout_graph_throttle_get_allowance (fixture->throttle, "account:1", &allowance);
  g_assert_cmpuint (allowance.used, ==, ACCOUNT_LIMIT * 85 / 100);

  /* Minutes to regain access: nothing passes before, something does then. */
  usage.account_percent = 100;
  usage.regain_access_minutes = 19;
  scout_graph_throttle_report (fixture->throttle, account, &usage, NULL);
  g_assert_cmpint (throttle_fixture_ask (fixture, account), ==, 19 * 60);
  throttle_fixture_advance (fixture, 19 * 60 - 1);
  g_assert_cmpint (throttle_fixture_ask (fixture, account), ==, 1);
  throttle_fixture_advance (fixture, 1);
  g_assert_cmpint (throttle_fixture_ask (fixture, account), ==, PASSED);

  throttle_fixture_free (fixture);
}

/* An account that spent its advertising calls goes on searching. */
static void
test_limits_of_others (void)
{
  ThrottleFixture *fixture = throttle_fixture_new (NULL);
  ScoutGraphUsage usage = SCOUT_GRAPH_USAGE_INIT;
  ScoutGraphAllowance allowance;

  throttle_fixture_ask (fixture, account);
  scout_graph_usage_merge_header (&usage, "X-Business-Use-Case-Usage",
                                  "{\"1\":[{\"type\":\"ads_management\",\"call_count\":100,"
                                  "\"estimated_time_to_regain_access\":19}]}");
  scout_graph_throttle_report (fixture->throttle, account, &usage, NULL);
  g_assert_cmpint (throttle_fixture_ask (fixture, account), ==, PASSED);
  scout_graph_throttle_get_allowance (fixture->throttle, "account:1", &allowance);
  g_assert_cmpuint (allowance.used, ==, 2);
  throttle_fixture_free (fixture);
}

/* An app whose limit nobody knows: the headers alone hold it back. */
static void
test_headers_without_a_limit (void)
{
  ThrottleFixture *fixture = throttle_fixture_new (NULL);
  ScoutGraphLimit unknown = { "app", TRUE, 0, WINDOW };
  ScoutGraphUsage usage = SCOUT_GRAPH_USAGE_INIT;

  scout_graph_throttle_set_limit (fixture->throttle, &unknown);
  usage.app_percent = 99;
  scout_graph_throttle_report (fixture->throttle, account, &usage, NULL);
  g_assert_cmpint (throttle_fixture_ask (fixture, account), ==, PASSED);

  /* A minute each time, whichever account asks. */
  usage.app_percent = 100;
  for (guint i = 0; i < 3; i++)
    {
      scout_graph_throttle_report (fixture->throttle, account, &usage, NULL);
      g_assert_cmpint (throttle_fixture_ask (fixture, other_account), ==, 60);
      throttle_fixture_advance (fixture, 60);
      g_assert_cmpint (throttle_fixture_ask (fixture, other_account), ==, PASSED);
    }
  throttle_fixture_free (fixture);
}

static void
test_refusals (void)
{
  static const int codes[] = { 17, 32, 613, 80000, 80002, 80014, 4, 341, 0 };
  static const int guesses[] = { 60, 120, 240, 480, 960, 1920, WINDOW, WINDOW };

  for (gsize i = 0; i < G_N_ELEMENTS (codes); i++)
    {
      ThrottleFixture *fixture = throttle_fixture_new (NULL);
      gboolean is_app = codes[i] == 4 || codes[i] == 341;

      /* Told: that long. Guessed: ever longer. A success ends it. */
      throttle_fixture_refuse (fixture, account, codes[i], 300);
      g_assert_cmpint (throttle_fixture_ask (fixture, account), ==, 300);
      g_assert_cmpint (throttle_fixture_ask (fixture, other_account) == PASSED, ==, !is_app);
      throttle_fixture_advance (fixture, 300);
      g_assert_cmpint (throttle_fixture_ask (fixture, account), ==, PASSED);
      scout_graph_throttle_report (fixture->throttle, account, NULL, NULL);
      for (gsize k = 0; k < G_N_ELEMENTS (guesses); k++)
        {
          throttle_fixture_refuse (fixture, account, codes[i], -1);
          throttle_fixture_refuse (fixture, account, codes[i], -1);
          g_assert_cmpint (throttle_fixture_ask (fixture, account), ==, guesses[k]);
          throttle_fixture_advance (fixture, guesses[k]);
        }
      scout_graph_throttle_report (fixture->throttle, account, NULL, NULL);
      throttle_fixture_refuse (fixture, account, codes[i], -1);
      g_assert_cmpint (throttle_fixture_ask (fixture, account), ==, 60);
      throttle_fixture_free (fixture);
    }
}

typedef struct
{
  gboolean is_over;
  int wait; /* seconds, 0 for none */
} SignIn;

static void
signed_in_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      user_data)
{
  SignIn *sign_in = user_data;
  g_autoptr (GError) error = NULL;

  sign_in->is_over = TRUE;
  if (!scout_graph_throttle_acquire_finish (SCOUT_GRAPH_THROTTLE (source), result, &error))
    sign_in->wait = scout_graph_error_get_fault (error)->retry_after;
}

static int
sign_in (ThrottleFixture *fixture)
{
  SignIn sign_in = { FALSE, 0 };

  scout_graph_throttle_acquire_async (fixture->throttle, account, SCOUT_GRAPH_PRIORITY_SIGN_IN, 1,
                                      NULL, signed_in_cb, &sign_in);
  while (!sign_in.is_over)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (scout_graph_throttle_get_countdown (fixture->throttle, account,
                                                        SCOUT_GRAPH_PRIORITY_SIGN_IN),
                    ==, (guint) sign_in.wait);

  return sign_in.wait;
}

/* What Scout counts is an estimate, which keeps nobody from signing in; what Meta says does. */
static void
test_sign_in (void)
{
  g_autofree char *path = throttle_fixture_dup_path ();
  ThrottleFixture *fixture = throttle_fixture_new (path);
  const ScoutGraphUsage full = { .app_percent = 100, .account_percent = -1,
                                 .regain_access_minutes = -1 };
  ScoutGraphAllowance allowance;

  while (throttle_fixture_ask (fixture, account) == PASSED)
    continue;
  for (guint i = 1; i <= 3; i++)
    {
      g_assert_cmpint (sign_in (fixture), ==, 0);
      g_assert_cmpint (throttle_fixture_ask (fixture, account), !=, PASSED);
      scout_graph_throttle_get_allowance (fixture->throttle, "account:1", &allowance);
      g_assert_cmpuint (allowance.used, ==, ACCOUNT_LIMIT + i);
    }

  throttle_fixture_refuse (fixture, account, 17, 300);
  g_assert_cmpint (sign_in (fixture), ==, 300);
  throttle_fixture_advance (fixture, 300);
  g_assert_cmpint (sign_in (fixture), ==, 0);
  scout_graph_throttle_report (fixture->throttle, account, &full, NULL);
  g_assert_cmpint (sign_in (fixture), ==, 60);
  throttle_fixture_advance (fixture, 60);
  g_assert_cmpint (sign_in (fixture), ==, 0);
  throttle_fixture_free (fixture);
}

/* Whatever Meta says, nobody is locked out for more than a day. */
static void
test_absurd_refusal (void)
{
  ThrottleFixture *fixture = throttle_fixture_new (NULL);

  throttle_fixture_refuse (fixture, account, 17, G_MAXINT);
  g_assert_cmpint (throttle_fixture_ask (fixture, account), ==, 86400);
  throttle_fixture_free (fixture);
}

static void
test_other_errors_block_nothing (void)
{
  ThrottleFixture *fixture = throttle_fixture_new (NULL);
  g_autoptr (GError) error = scout_graph_error_new_local (SCOUT_GRAPH_ERROR_SERVER, 500, "x");

  scout_graph_throttle_report (fixture->throttle, account, NULL, error);
  g_assert_cmpint (throttle_fixture_ask (fixture, account), ==, PASSED);
  throttle_fixture_free (fixture);
}

static void
test_raised_limit (void)
{
  ThrottleFixture *fixture = throttle_fixture_new (NULL);
  ScoutGraphLimit raised = { "account", FALSE, ACCOUNT_LIMIT + 1, WINDOW };
  ScoutGraphAllowance allowance;

  while (throttle_fixture_ask (fixture, account) == PASSED)
    ;
  scout_graph_throttle_set_limit (fixture->throttle, &raised);
  g_assert_cmpint (throttle_fixture_ask (fixture, account), ==, PASSED);
  g_assert_cmpint (throttle_fixture_ask (fixture, account), >, 0);

  /* A kind without a known limit is counted and never held back. */
  raised.max_calls = 0;
  scout_graph_throttle_set_limit (fixture->throttle, &raised);
  g_assert_cmpint (throttle_fixture_ask (fixture, account), ==, PASSED);
  scout_graph_throttle_get_allowance (fixture->throttle, "account:1", &allowance);
  g_assert_cmpuint (allowance.used, ==, ACCOUNT_LIMIT + 2);
  g_assert_cmpuint (allowance.limit, ==, 0);
  g_assert_false (allowance.is_scarce);
  throttle_fixture_free (fixture);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/graph/throttle/interactive", test_interactive);
  g_test_add_func ("/graph/throttle/sign-in", test_sign_in);
  g_test_add_func ("/graph/throttle/app-limit", test_app_limit_holds_all_accounts);
  g_test_add_func ("/graph/throttle/replay", test_replay);
  g_test_add_func ("/graph/throttle/replay-at-the-edge", test_replay_at_the_edge);
  g_test_add_func ("/graph/throttle/any-history", test_any_history);
  g_test_add_func ("/graph/throttle/clock-jumps", test_clock_jumps);
  g_test_add_func ("/graph/throttle/usage-headers", test_usage_headers);
  g_test_add_func ("/graph/throttle/limits-of-others", test_limits_of_others);
  g_test_add_func ("/graph/throttle/headers-without-a-limit", test_headers_without_a_limit);
  g_test_add_func ("/graph/throttle/refusals", test_refusals);
  g_test_add_func ("/graph/throttle/absurd-refusal", test_absurd_refusal);
  g_test_add_func ("/graph/throttle/other-errors", test_other_errors_block_nothing);
  g_test_add_func ("/graph/throttle/raised-limit", test_raised_limit);

  return g_test_run ();
}
