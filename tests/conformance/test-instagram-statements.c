/* test-statements.c: the sandbox does what S1 states outside of its tables.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * One sandbox per row, for limits that are used up stay so. The limits are asked for to their very
 * last call, with a clock that only moves where a test moves it.
 */

#include "config.h"

#include "conformance-rows.h"
#include "scout-sandbox.h"
#include "scout-world-instagram.h"

#include <json-glib/json-glib.h>
#include <libsoup/soup.h>

/* 2026-11-20, 12:00 UTC */
#define NOW (G_GINT64_CONSTANT (1795176000) * G_USEC_PER_SEC)
#define HOUR (G_GINT64_CONSTANT (3600) * G_USEC_PER_SEC)
#define N_CREATORS 200

/* Meta's codes: the limit of an Instagram account, a bad parameter, and another token is needed. */
#define LIMIT_CODE 80002
#define PARAMETER_CODE 100
#define TOKEN_CODE 210

typedef struct
{
  ScoutClock *clock;
  ScoutSandbox *sandbox;
  SoupSession *session;
} Fixture;

static void
fixture_init (Fixture             *fixture,
              ScoutSandboxOptions  options)
{
  g_autoptr(GError) error = NULL;

  fixture->clock = scout_manual_clock_new (NOW);
  options.n_creators = N_CREATORS;
  options.clock = fixture->clock;
  fixture->sandbox = scout_sandbox_new (&options);
  scout_sandbox_start (fixture->sandbox, &error);
  g_assert_no_error (error);
  fixture->session = soup_session_new_with_options ("proxy-resolver", NULL, "timeout", 30, NULL);
}

static void
fixture_clear (Fixture *fixture)
{
  g_assert_finalize_object (fixture->session);
  scout_sandbox_stop (fixture->sandbox);
  g_assert_finalize_object (fixture->sandbox);
  g_clear_object (&fixture->clock);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Fixture, fixture_clear)

static JsonNode *
ask (Fixture    *fixture,
     const char *token,
     const char *query)
{
  const ScoutSandboxPage *page = scout_sandbox_get_page (fixture->sandbox, 0);
  g_autofree char *bearer = g_strconcat ("Bearer ", token != NULL ? token : page->access_token,
                                         NULL);
  g_autofree char *address =
    g_strdup_printf ("%s/v26.0/%s/creator_marketplace_creators?%s",
                     scout_sandbox_get_graph_url (fixture->sandbox), page->instagram_user_id,
                     query);
  g_autoptr(SoupMessage) message = soup_message_new (SOUP_METHOD_GET, address);
  g_autoptr(GBytes) body = NULL;
  g_autoptr(GError) error = NULL;
  g_autofree char *text = NULL;
  JsonNode *json = NULL;

  g_assert_nonnull (message);
  soup_message_headers_replace (soup_message_get_request_headers (message), "Authorization",
                                bearer);
  body = soup_session_send_and_read (fixture->session, message, NULL, &error);
  g_assert_no_error (error);
  text = g_strndup (g_bytes_get_data (body, NULL), g_bytes_get_size (body));
  json = json_from_string (text, &error);
  g_assert_no_error (error);

  return json;
}

/* Meta's code, or 0 if the call was answered. */
static int
get_code (Fixture    *fixture,
          const char *token,
          const char *query)
{
  g_autoptr(JsonNode) json = ask (fixture, token, query);
  JsonObject *root = json_node_get_object (json);

  if (!json_object_has_member (root, "error"))
    return 0;

  return (int) json_object_get_int_member (json_object_get_object_member (root, "error"), "code");
}

static guint
count_found (Fixture    *fixture,
             const char *query)
{
  g_autoptr(JsonNode) json = ask (fixture, NULL, query);

  return json_array_get_length (json_object_get_array_member (json_node_get_object (json),
                                                              "data"));
}

static guint
get_number (const char *name)
{
  ConformanceRow *row = conformance_find_row ("S1", "Statements", name);

  return (guint) json_array_get_int_element (json_object_get_array_member (row->facts, "numbers"),
                                             0);
}

/* So many calls are answered, and no more. */
static void
use_up (Fixture *fixture,
        guint    n_calls)
{
  for (guint i = 0; i < n_calls; i++)
    g_assert_cmpint (get_code (fixture, NULL, "limit=1"), ==, 0);
  g_assert_cmpint (get_code (fixture, NULL, "limit=1"), ==, LIMIT_CODE);
}

static void
check_account_limit (void)
{
  g_auto(Fixture) fixture = { NULL, NULL, NULL };

  fixture_init (&fixture, (ScoutSandboxOptions) { .n_creators = N_CREATORS });
  use_up (&fixture, get_number ("account-limit"));
}

/* So many calls for each user of the day. */
static void
check_app_limit (guint n_users)
{
  g_auto(Fixture) fixture = { NULL, NULL, NULL };

  fixture_init (&fixture, (ScoutSandboxOptions) { .daily_users = n_users,
                                                  .instagram_hourly_limit = G_MAXINT });
  use_up (&fixture, n_users * get_number ("app-limit"));
}

/* The hour goes back from each call: what was called half an hour ago is still counted. */
static void
check_rolling_hour (void)
{
  guint n_calls = get_number ("app-limit");
  g_auto(Fixture) fixture = { NULL, NULL, NULL };

  fixture_init (&fixture, (ScoutSandboxOptions) { .daily_users = 1,
                                                  .instagram_hourly_limit = G_MAXINT });
  for (guint i = 0; i < n_calls / 2; i++)
    g_assert_cmpint (get_code (&fixture, NULL, "limit=1"), ==, 0);
  scout_manual_clock_advance (SCOUT_MANUAL_CLOCK (fixture.clock), HOUR / 2);
  use_up (&fixture, n_calls - n_calls / 2);

  scout_manual_clock_advance (SCOUT_MANUAL_CLOCK (fixture.clock), HOUR / 2);
  use_up (&fixture, n_calls / 2);
}

static void
check_page_token (Fixture *fixture)
{
  g_assert_cmpint (get_code (fixture, NULL, "limit=1"), ==, 0);
  g_assert_cmpint (get_code (fixture, scout_sandbox_get_user_token (fixture->sandbox), "limit=1"),
                   ==, TOKEN_CODE);
}

static void
check_exclusion (Fixture    *fixture,
                 const char *one,
                 const char *other)
{
  g_autofree char *both = g_strconcat (one, "&", other, NULL);

  g_assert_cmpint (get_code (fixture, NULL, one), ==, 0);
  g_assert_cmpint (get_code (fixture, NULL, other), ==, 0);
  g_assert_cmpint (get_code (fixture, NULL, both), ==, PARAMETER_CODE);
}

/* Both are heeded: whoever is found by the two is found by each. */
static void
check_query_with_filters (Fixture *fixture)
{
  guint n_both = count_found (fixture, "limit=50&query=tea&creator_gender=[\"female\"]");

  g_assert_cmpuint (n_both, >, 0);
  g_assert_cmpuint (n_both, <, count_found (fixture, "limit=50&query=tea"));
}

/* Somebody's username on Instagram who has joined the marketplace, or who has not. */
static char *
dup_username (gboolean has_joined)
{
  g_autoptr(GDateTime) today = g_date_time_new_from_unix_utc (NOW / G_USEC_PER_SEC);
  ScoutWorld *world = scout_world_new (SCOUT_WORLD_DEFAULT_SEED, N_CREATORS, today);
  char *username = NULL;

  for (guint i = 0; i < N_CREATORS && username == NULL; i++)
    {
      g_auto(ScoutWorldInstagram) account = { 0 };

      if (scout_world_get_instagram (world, i, &account) &&
          account.state == (has_joined ? SCOUT_WORLD_ONBOARDED : SCOUT_WORLD_NOT_INVITED))
        username = g_strdup (account.username);
    }
  scout_world_unref (world);
  g_assert_nonnull (username);

  return username;
}

static void
check_username_finds_all (Fixture *fixture)
{
  g_autofree char *joined = dup_username (TRUE);
  g_autofree char *other = dup_username (FALSE);
  g_autofree char *joined_query = g_strconcat ("username=", joined, NULL);
  g_autofree char *other_query = g_strconcat ("username=", other, NULL);

  g_assert_cmpuint (count_found (fixture, joined_query), ==, 1);
  g_assert_cmpuint (count_found (fixture, other_query), ==, 1);
}

static void
check_rule (ConformanceRow *row)
{
  g_auto(Fixture) fixture = { NULL, NULL, NULL };
  g_autofree char *username = dup_username (TRUE);
  g_autofree char *by_name = g_strconcat ("username=", username, NULL);
  g_autofree char *similar = g_strdup_printf ("similar_to_creators=[\"%s\"]", username);

  fixture_init (&fixture, (ScoutSandboxOptions) { .n_creators = N_CREATORS });
  if (g_str_equal (row->name, "page-token"))
    check_page_token (&fixture);
  else if (g_str_equal (row->name, "username-excludes-filters"))
    check_exclusion (&fixture, by_name, "creator_countries=[\"US\"]");
  else if (g_str_equal (row->name, "similar-excludes-query"))
    check_exclusion (&fixture, similar, "query=tea");
  else if (g_str_equal (row->name, "query-with-filters"))
    check_query_with_filters (&fixture);
  else if (g_str_equal (row->name, "username-finds-all"))
    check_username_finds_all (&fixture);
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
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  conformance_add_rows ("held", "S1", "Statements", check_statement);

  return conformance_run ();
}
