/* test-instagram-statements.c: Scout and the sandbox do what S1 states outside of its tables.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * One sandbox per row, for limits that are used up stay so. The limits are asked for to their very
 * last call, with a clock that only moves where a test moves it.
 */

#include "config.h"

#include "conformance-box.h"
#include "conformance-limits.h"
#include "conformance-rows.h"
#include "scout-world-instagram.h"

#define HOUR (G_GINT64_CONSTANT (3600) * G_USEC_PER_SEC)
#define N_CREATORS 200

/* Meta's codes: the limit of an Instagram account, a bad parameter, and another token is needed. */
#define LIMIT_CODE 80002
#define PARAMETER_CODE 100
#define TOKEN_CODE 210

static ConformanceAnswer
ask (ConformanceBox *box,
     const char     *token, /* (nullable) */
     const char     *query)
{
  const char *account = scout_sandbox_get_page (box->sandbox, 0)->instagram_user_id;
  g_autofree char *request = g_strdup_printf ("/%s/creator_marketplace_creators?%s", account,
                                              query);

  return conformance_box_send (box, "GET", request, token);
}

/* Meta's code, or 0 if the call was answered. */
static int
get_code (ConformanceBox *box,
          const char     *token, /* (nullable) */
          const char     *query)
{
  g_auto(ConformanceAnswer) answer = ask (box, token, query);

  return conformance_answer_get_code (&answer);
}

static guint
count_found (ConformanceBox *box,
             const char     *query)
{
  g_auto(ConformanceAnswer) answer = ask (box, NULL, query);

  return json_array_get_length (conformance_answer_get_rows (&answer));
}

/* So many calls are answered, and no more. */
static void
use_up (ConformanceBox *box,
        guint           n_calls)
{
  for (guint i = 0; i < n_calls; i++)
    g_assert_cmpint (get_code (box, NULL, "limit=1"), ==, 0);
  g_assert_cmpint (get_code (box, NULL, "limit=1"), ==, LIMIT_CODE);
}

static void
check_account_limit (void)
{
  const ScoutSandboxOptions options = { .n_creators = N_CREATORS };
  g_autoptr(ConformanceBox) box = conformance_box_new (&options);
  guint n_calls = conformance_limits_get_number ("S1", "account-limit");

  use_up (box, n_calls);
  conformance_limits_check ("instagram-account", n_calls, 0);
}

/* So many calls for each user of the day. */
static void
check_app_limit (guint n_users)
{
  const ScoutSandboxOptions options = { .n_creators = N_CREATORS, .daily_users = n_users,
                                        .instagram_hourly_limit = G_MAXINT };
  g_autoptr(ConformanceBox) box = conformance_box_new (&options);
  guint n_calls = n_users * conformance_limits_get_number ("S1", "app-limit");

  use_up (box, n_calls);
  conformance_limits_check ("instagram-app", n_calls, n_users);
}

/* The hour goes back from each call: what was called half an hour ago is still counted. */
static void
check_rolling_hour (void)
{
  const ScoutSandboxOptions options = { .n_creators = N_CREATORS, .daily_users = 1,
                                        .instagram_hourly_limit = G_MAXINT };
  g_autoptr(ConformanceBox) box = conformance_box_new (&options);
  guint n_calls = conformance_limits_get_number ("S1", "app-limit");

  for (guint i = 0; i < n_calls / 2; i++)
    g_assert_cmpint (get_code (box, NULL, "limit=1"), ==, 0);
  scout_manual_clock_advance (SCOUT_MANUAL_CLOCK (box->clock), HOUR / 2);
  use_up (box, n_calls - n_calls / 2);

  scout_manual_clock_advance (SCOUT_MANUAL_CLOCK (box->clock), HOUR / 2);
  use_up (box, n_calls / 2);
}

static void
check_page_token (ConformanceBox *box)
{
  g_assert_cmpint (get_code (box, NULL, "limit=1"), ==, 0);
  g_assert_cmpint (get_code (box, scout_sandbox_get_user_token (box->sandbox), "limit=1"),
                   ==, TOKEN_CODE);
}

static void
check_exclusion (ConformanceBox *box,
                 const char     *one,
                 const char     *other)
{
  g_autofree char *both = g_strconcat (one, "&", other, NULL);

  g_assert_cmpint (get_code (box, NULL, one), ==, 0);
  g_assert_cmpint (get_code (box, NULL, other), ==, 0);
  g_assert_cmpint (get_code (box, NULL, both), ==, PARAMETER_CODE);
}

/* Both are heeded: whoever is found by the two is found by each. */
static void
check_query_with_filters (ConformanceBox *box)
{
  guint n_both = count_found (box, "limit=50&query=tea&creator_gender=[\"female\"]");

  g_assert_cmpuint (n_both, >, 0);
  g_assert_cmpuint (n_both, <, count_found (box, "limit=50&query=tea"));
}

/* Somebody's username on Instagram who has joined the marketplace, or who has not. */
static char *
dup_username (ScoutWorld *world,
              gboolean    has_joined)
{
  char *username = NULL;

  for (guint i = 0; i < N_CREATORS && username == NULL; i++)
    {
      g_auto(ScoutWorldInstagram) account = { 0 };

      if (scout_world_get_instagram (world, i, &account) &&
          account.state == (has_joined ? SCOUT_WORLD_ONBOARDED : SCOUT_WORLD_NOT_INVITED))
        username = g_strdup (account.username);
    }
  g_assert_nonnull (username);

  return username;
}

static void
check_username_finds_all (ConformanceBox *box)
{
  g_autofree char *joined = dup_username (box->world, TRUE);
  g_autofree char *other = dup_username (box->world, FALSE);
  g_autofree char *joined_query = g_strconcat ("username=", joined, NULL);
  g_autofree char *other_query = g_strconcat ("username=", other, NULL);

  g_assert_cmpuint (count_found (box, joined_query), ==, 1);
  g_assert_cmpuint (count_found (box, other_query), ==, 1);
}

static void
check_rule (ConformanceRow *row)
{
  const ScoutSandboxOptions options = { .n_creators = N_CREATORS };
  g_autoptr(ConformanceBox) box = conformance_box_new (&options);
  g_autofree char *username = dup_username (box->world, TRUE);
  g_autofree char *by_name = g_strconcat ("username=", username, NULL);
  g_autofree char *similar = g_strdup_printf ("similar_to_creators=[\"%s\"]", username);

  if (g_str_equal (row->name, "page-token"))
    check_page_token (box);
  else if (g_str_equal (row->name, "username-excludes-filters"))
    check_exclusion (box, by_name, "creator_countries=[\"US\"]");
  else if (g_str_equal (row->name, "similar-excludes-query"))
    check_exclusion (box, similar, "query=tea");
  else if (g_str_equal (row->name, "query-with-filters"))
    check_query_with_filters (box);
  else if (g_str_equal (row->name, "username-finds-all"))
    check_username_finds_all (box);
  else
    g_error ("Nothing is known about %s", row->name);
}

static void
check_statement (ConformanceRow *row)
{
  if (g_str_equal (row->name, "account-limit"))
    check_account_limit ();
  else if (g_str_equal (row->name, "app-limit"))
    check_app_limit (1);
  else if (g_str_equal (row->name, "daily-active-users"))
    check_app_limit (3);
  else if (g_str_equal (row->name, "rolling-hour"))
    check_rolling_hour ();
  else
    check_rule (row);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  conformance_add_rows ("held", "S1", "Statements", check_statement);

  return conformance_run ();
}
