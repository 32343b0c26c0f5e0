/* test-session-limits.c: calls count against the account, by the figures of the catalogue.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A session with sample data and settings in memory, over real HTTP. The figures are S1's and S2's,
 * section "Rate Limits", and those of the additions in the catalogue. */

#include "config.h"

#include "scout-graph-error.h"
#include "scout-query-builder.h"
#include "scout-session-private.h"

#define SCHEMA "io.github.creatorscout.Scout"
#define TIMEOUT_US (30 * G_USEC_PER_SEC)

typedef struct
{
  ScoutSandbox *sandbox;
  ScoutSession *session;
  GSettings *settings;
  ScoutBrandPage *page;
  GAsyncResult *result;
} Fixture;

static void
store_result_cb (GObject      *source,
                 GAsyncResult *result,
                 gpointer      user_data)
{
  Fixture *fixture = user_data;

  fixture->result = g_object_ref (result);
}

static GAsyncResult *
wait_for_result (Fixture *fixture)
{
  gint64 deadline = g_get_monotonic_time () + TIMEOUT_US;

  while (fixture->result == NULL)
    {
      g_assert_cmpint (g_get_monotonic_time (), <, deadline);
      if (!g_main_context_iteration (NULL, FALSE))
        g_usleep (500);
    }

  return g_steal_pointer (&fixture->result);
}

static void
restore (Fixture *fixture)
{
  g_autoptr(GAsyncResult) result = NULL;
  g_autoptr(GError) error = NULL;

  scout_session_restore_async (fixture->session, store_result_cb, fixture);
  result = wait_for_result (fixture);
  g_assert_true (scout_session_restore_finish (fixture->session, result, &error));
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr(GError) error = NULL;

  fixture->sandbox = scout_sandbox_new (NULL);
  g_assert_true (scout_sandbox_start (fixture->sandbox, &error));
  fixture->settings = g_settings_new (SCHEMA);
  g_settings_reset (fixture->settings, "raised-limits");
  g_settings_reset (fixture->settings, "daily-users");
  fixture->session = scout_session_new_sandbox (fixture->sandbox, TRUE);
  scout_session_set_settings (fixture->session, fixture->settings);
  restore (fixture);
  fixture->page = scout_session_find_brand_page (fixture->session, NULL);
  g_assert_nonnull (fixture->page);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  g_assert_finalize_object (fixture->session);
  g_assert_finalize_object (fixture->settings);
  scout_sandbox_stop (fixture->sandbox);
  g_assert_finalize_object (fixture->sandbox);
}

static void
search (Fixture *fixture)
{
  g_autoptr(ScoutMarketplace) marketplace = NULL;
  g_autoptr(ScoutQuery) query = NULL;
  g_autoptr(ScoutCreatorBatch) batch = NULL;
  g_autoptr(GAsyncResult) result = NULL;
  g_autoptr(GError) error = NULL;

  marketplace = scout_session_open_marketplace (fixture->session, fixture->page,
                                                SCOUT_NETWORK_FACEBOOK);
  query = scout_query_new_for_text (scout_session_get_catalog (fixture->session),
                                    SCOUT_NETWORK_FACEBOOK, "coffee");
  scout_marketplace_search_async (marketplace, query, NULL, NULL, store_result_cb, fixture);
  result = wait_for_result (fixture);
  batch = scout_marketplace_search_finish (marketplace, result, &error);
  g_assert_no_error (error);
}

static guint
count_requests (Fixture *fixture)
{
  g_autoptr(GPtrArray) requests = scout_sandbox_dup_requests (fixture->sandbox);

  return requests->len;
}

static void
test_calls_count (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autoptr(ScoutGraphMeter) meter = NULL;
  g_autoptr(ScoutGraphMeter) other = NULL;
  guint n_calls = count_requests (fixture);

  meter = scout_session_open_meter (fixture->session, SCOUT_NETWORK_FACEBOOK, fixture->page);
  other = scout_session_open_meter (fixture->session, SCOUT_NETWORK_INSTAGRAM, fixture->page);
  g_assert_cmpuint (scout_graph_meter_get_used (meter), ==, n_calls);
  g_assert_cmpuint (scout_graph_meter_get_limit (meter), ==, 2000);
  g_assert_cmpuint (n_calls, ==, 3);

  for (guint i = 1; i <= 3; i++)
    {
      search (fixture);
      g_assert_cmpuint (scout_graph_meter_get_used (meter), ==, n_calls + i);
    }
  g_assert_cmpuint (scout_graph_meter_get_used (other), ==, 0);
  g_assert_cmpuint (count_requests (fixture), ==, n_calls + 3);
}

/* To ask who is signed in, with which Pages and permissions, counts as well: also the first time,
 * when nobody knows yet whose calls these are. */
static void
test_account_counts (Fixture       *fixture,
                     gconstpointer  data)
{
  g_autoptr(ScoutGraphMeter) meter =
    scout_session_open_meter (fixture->session, SCOUT_NETWORK_FACEBOOK, fixture->page);

  for (guint i = 1; i <= 3; i++)
    {
      g_autoptr(GPtrArray) requests = scout_sandbox_dup_requests (fixture->sandbox);

      g_assert_cmpuint (requests->len, ==, 3 * i);
      g_assert_cmpuint (scout_graph_meter_get_used (meter), ==, 3 * i);
      restore (fixture);
    }
}

static void
test_raised_limits (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autoptr(ScoutGraphMeter) facebook = NULL;
  g_autoptr(ScoutGraphMeter) instagram = NULL;

  facebook = scout_session_open_meter (fixture->session, SCOUT_NETWORK_FACEBOOK, fixture->page);
  instagram = scout_session_open_meter (fixture->session, SCOUT_NETWORK_INSTAGRAM, fixture->page);
  g_assert_cmpuint (scout_graph_meter_get_limit (instagram), ==, 240);

  g_settings_set_boolean (fixture->settings, "raised-limits", TRUE);
  g_assert_cmpuint (scout_graph_meter_get_limit (instagram), ==, 1000);
  g_assert_cmpuint (scout_graph_meter_get_limit (facebook), ==, 2000);

  g_settings_set_boolean (fixture->settings, "raised-limits", FALSE);
  g_settings_set_int (fixture->settings, "daily-users", 3);
  g_assert_cmpuint (scout_graph_meter_get_limit (instagram), ==, 240);

  /* Settings of somebody else are no longer looked at. */
  scout_session_set_settings (fixture->session, NULL);
  g_settings_set_boolean (fixture->settings, "raised-limits", TRUE);
  g_assert_cmpuint (scout_graph_meter_get_limit (instagram), ==, 240);
}

/* Whoever has used the hour up, with searches or in another program, can sign in all the same. */
static void
test_sign_in_passes (Fixture       *fixture,
                     gconstpointer  data)
{
  g_autoptr(ScoutMarketplace) marketplace =
    scout_session_open_marketplace (fixture->session, fixture->page, SCOUT_NETWORK_FACEBOOK);
  g_auto(GStrv) scopes = _scout_session_dup_own_scopes (fixture->session);
  g_autoptr(GAsyncResult) result = NULL;
  g_autoptr(GError) error = NULL;
  gboolean is_simulated = FALSE;

  scout_graph_throttle_charge (fixture->session->throttle, (const char * const *) scopes, 10000);
  scout_marketplace_check_async (marketplace, NULL, store_result_cb, fixture);
  result = wait_for_result (fixture);
  g_assert_false (scout_marketplace_check_finish (marketplace, result, &is_simulated, &error));
  g_assert_error (error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_RATE_LIMITED);

  /* A start, and a sign-in of somebody whom nobody knows yet. */
  restore (fixture);
  g_clear_pointer (&fixture->session->token->user_id, g_free);
  restore (fixture);
  g_assert_nonnull (scout_session_get_account (fixture->session));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add ("/app/session-limits/calls-count", Fixture, NULL, set_up, test_calls_count,
              tear_down);
  g_test_add ("/app/session-limits/account-counts", Fixture, NULL, set_up, test_account_counts,
              tear_down);
  g_test_add ("/app/session-limits/sign-in-passes", Fixture, NULL, set_up, test_sign_in_passes,
              tear_down);
  g_test_add ("/app/session-limits/raised-limits", Fixture, NULL, set_up, test_raised_limits,
              tear_down);

  return g_test_run ();
}
