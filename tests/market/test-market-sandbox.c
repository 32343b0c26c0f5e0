/* test-market-sandbox.c: searches and lookups over HTTP, and what may go wrong with them.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sandbox-fixture.h"
#include "scout-graph-error.h"
#include "scout-query-builder.h"
#include "scout-world.h"

#include <math.h>
#include <string.h>

#define N_CREATORS 300
#define PAGE_SIZE 24

/* Which of the sandbox's Pages has every permission, and which lacks one. */
#define PAGE_READY 0
#define PAGE_WITHOUT_PERMISSION 2

static const ScoutSandboxOptions small_world = { .n_creators = N_CREATORS };

static ScoutCreator *
get_found (SandboxFixture *fixture,
           guint           index)
{
  g_assert_no_error (fixture->error);
  g_assert_cmpuint (index, <, fixture->batch->creators->len);

  return g_ptr_array_index (fixture->batch->creators, index);
}

static void
assert_is_card (ScoutCreator *creator)
{
  g_assert_cmpstr (scout_creator_get_id (creator), !=, scout_creator_get_name (creator));
  g_assert_nonnull (scout_creator_get_handle (creator));
  g_assert_nonnull (scout_creator_get_profile_url (creator));
  g_assert_nonnull (scout_creator_get_portrait_url (creator));
  g_assert_nonnull (scout_creator_get_country (creator));
  g_assert_nonnull (scout_creator_get_categories (creator)[0]);
  g_assert_nonnull (scout_creator_get_languages (creator)[0]);
  g_assert_cmpint (scout_creator_get_followers (creator), >, 0);
  g_assert_cmpfloat (scout_creator_get_figure (creator, SCOUT_METRIC_REACH, SCOUT_TIME_RANGE_L28),
                     >, 0);
  g_assert_cmpfloat (scout_creator_get_figure (creator, SCOUT_METRIC_VIEWS, SCOUT_TIME_RANGE_L28),
                     >, 0);
  g_assert_cmpfloat (scout_creator_get_figure (creator, SCOUT_METRIC_INTERACTION_RATE,
                                               SCOUT_TIME_RANGE_L28),
                     >, 0);
  g_assert_cmpuint (scout_creator_get_n_unknown_members (creator), ==, 0);
}

/* T2: whatever is asked, the token goes in the header and nowhere else. */
static void
assert_no_token_in_queries (SandboxFixture *fixture)
{
  g_autoptr(GPtrArray) requests = scout_sandbox_dup_requests (fixture->sandbox);

  g_assert_cmpuint (requests->len, >, 0);
  for (guint i = 0; i < requests->len; i++)
    {
      const ScoutSandboxRequest *request = g_ptr_array_index (requests, i);

      g_assert_true (request->has_authorization);
      g_assert_null (strstr (request->query, "access_token"));
      g_assert_null (strstr (request->query, "SANDBOX"));
    }
}

static void
test_search (void)
{
  g_autoptr(SandboxFixture) fixture = sandbox_fixture_new (NULL, PAGE_READY);
  g_autoptr(ScoutQuery) query = sandbox_fixture_make_query (fixture, "coffee");

  sandbox_fixture_search (fixture, query, NULL);

  g_assert_no_error (fixture->error);
  g_assert_cmpuint (fixture->batch->creators->len, ==, PAGE_SIZE);
  g_assert_nonnull (fixture->batch->next_cursor);
  for (guint i = 0; i < PAGE_SIZE; i++)
    assert_is_card (get_found (fixture, i));
  assert_no_token_in_queries (fixture);
}

/* Which wrapper Meta uses is not known: both must say the same. */
static void
test_bare_lists (void)
{
  const ScoutSandboxOptions options = { .n_creators = N_CREATORS, .bare_lists = TRUE };
  g_autoptr(SandboxFixture) fixture = sandbox_fixture_new (&options, PAGE_READY);
  g_autoptr(ScoutQuery) query = sandbox_fixture_make_query (fixture, NULL);

  sandbox_fixture_search (fixture, query, NULL);
  assert_is_card (get_found (fixture, 0));
}

static ScoutQueryBuilder *
start_query (SandboxFixture *fixture)
{
  return scout_query_builder_new (scout_marketplace_get_catalog (fixture->marketplace),
                                  SCOUT_NETWORK_FACEBOOK, "creators");
}

static void
test_filters (void)
{
  const char * const countries[] = { "US", "GB", NULL };
  const ScoutQueryRange followers = { 20000, 400000, NULL, NULL };
  g_autoptr(SandboxFixture) fixture = sandbox_fixture_new (NULL, PAGE_READY);
  g_autoptr(ScoutQueryBuilder) builder = start_query (fixture);
  g_autoptr(ScoutQuery) query = NULL;
  gint64 last = G_MAXINT64;

  scout_query_builder_set_list (builder, "countries", countries);
  scout_query_builder_set_range (builder, "followers", &followers);
  scout_query_builder_set_text (builder, "sort", "followers");
  query = scout_query_builder_build (builder);
  sandbox_fixture_search (fixture, query, NULL);

  g_assert_no_error (fixture->error);
  g_assert_cmpuint (fixture->batch->creators->len, ==, PAGE_SIZE);
  for (guint i = 0; i < PAGE_SIZE; i++)
    {
      ScoutCreator *creator = get_found (fixture, i);

      g_assert_true (g_strv_contains (countries, scout_creator_get_country (creator)));
      g_assert_cmpint (scout_creator_get_followers (creator), >=, 20000);
      g_assert_cmpint (scout_creator_get_followers (creator), <=, 400000);
      g_assert_cmpint (scout_creator_get_followers (creator), <=, last);
      last = scout_creator_get_followers (creator);
    }
}

static void
load_more (SandboxFixture  *fixture,
           ScoutPagedModel *model)
{
  scout_paged_model_load_more (model);
  while (scout_paged_model_get_state (model) == SCOUT_PAGED_STATE_LOADING)
    sandbox_fixture_iterate (fixture);
}

static void
test_paging (void)
{
  g_autoptr(SandboxFixture) fixture = sandbox_fixture_new (&small_world, PAGE_READY);
  g_autoptr(ScoutQuery) query = sandbox_fixture_make_query (fixture, NULL);
  g_autoptr(ScoutPagedModel) model = scout_paged_model_new (fixture->marketplace, query);
  g_autoptr(GHashTable) ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr(GPtrArray) requests = NULL;
  guint n_items = 0;

  while (scout_paged_model_get_state (model) != SCOUT_PAGED_STATE_COMPLETE)
    {
      load_more (fixture, model);
      g_assert_no_error (scout_paged_model_get_error (model));
    }

  n_items = g_list_model_get_n_items (G_LIST_MODEL (model));
  for (guint i = 0; i < n_items; i++)
    {
      g_autoptr(ScoutCreator) creator = g_list_model_get_item (G_LIST_MODEL (model), i);

      g_assert_true (g_hash_table_add (ids, g_strdup (scout_creator_get_id (creator))));
    }

  requests = scout_sandbox_dup_requests (fixture->sandbox);
  g_assert_cmpuint (n_items, >, N_CREATORS / 2);
  g_assert_cmpuint (requests->len, ==, (n_items + PAGE_SIZE - 1) / PAGE_SIZE);
  assert_no_token_in_queries (fixture);
}

static void
test_nobody (void)
{
  g_autoptr(SandboxFixture) fixture = sandbox_fixture_new (&small_world, PAGE_READY);
  const ScoutQueryRange followers = { 900000000, (double) NAN, NULL, NULL };
  g_autoptr(ScoutQueryBuilder) builder = start_query (fixture);
  g_autoptr(ScoutQuery) query = NULL;

  scout_query_builder_set_range (builder, "followers", &followers);
  query = scout_query_builder_build (builder);
  sandbox_fixture_search (fixture, query, NULL);

  g_assert_no_error (fixture->error);
  g_assert_cmpuint (fixture->batch->creators->len, ==, 0);
  g_assert_null (fixture->batch->next_cursor);
}

static char *
dup_first_id (SandboxFixture *fixture)
{
  g_autoptr(ScoutQuery) query = sandbox_fixture_make_query (fixture, NULL);

  sandbox_fixture_search (fixture, query, NULL);

  return g_strdup (scout_creator_get_id (get_found (fixture, 0)));
}

static void
test_profile (void)
{
  g_autoptr(SandboxFixture) fixture = sandbox_fixture_new (&small_world, PAGE_READY);
  g_autofree char *id = dup_first_id (fixture);
  g_autofree char *handle = g_ascii_strup (scout_creator_get_handle (get_found (fixture, 0)), -1);

  sandbox_fixture_load (fixture, id, SCOUT_CREATOR_PART_PROFILE, SCOUT_TIME_RANGE_L28);
  g_assert_no_error (fixture->error);
  g_assert_cmpstr (scout_creator_get_id (fixture->creator), ==, id);
  g_assert_cmpint (scout_creator_get_followers (fixture->creator), >, 0);
  g_assert_cmpuint (scout_creator_get_n_unknown_members (fixture->creator), ==, 0);

  sandbox_fixture_load (fixture, handle, SCOUT_CREATOR_PART_PROFILE, SCOUT_TIME_RANGE_L28);
  g_assert_no_error (fixture->error);
  g_assert_cmpstr (scout_creator_get_id (fixture->creator), ==, id);
}

static void
test_performance (void)
{
  g_autoptr(SandboxFixture) fixture = sandbox_fixture_new (&small_world, PAGE_READY);
  g_autofree char *id = dup_first_id (fixture);
  const ScoutInsightKey key = { SCOUT_METRIC_VIEWS, SCOUT_BREAKDOWN_CONTENT_TYPE,
                                SCOUT_PERIOD_OVERALL, SCOUT_TIME_RANGE_L7 };
  const ScoutShare *shares = NULL;
  double sum = 0;
  gsize n_shares = 0;

  sandbox_fixture_load (fixture, id, SCOUT_CREATOR_PART_PERFORMANCE, SCOUT_TIME_RANGE_L7);
  g_assert_no_error (fixture->error);
  for (int metric = SCOUT_METRIC_REACH; metric <= SCOUT_METRIC_INTERACTION_RATE; metric++)
    g_assert_false (isnan (scout_creator_get_figure (fixture->creator, (ScoutMetric) metric,
                                                     SCOUT_TIME_RANGE_L7)));

  shares = scout_insight_get_shares (scout_creator_get_insight (fixture->creator, &key),
                                     &n_shares);
  for (gsize i = 0; i < n_shares; i++)
    sum += shares[i].value;
  g_assert_cmpfloat_with_epsilon (sum, 100, 0.2);
  g_assert_cmpuint (scout_creator_get_n_unknown_members (fixture->creator), ==, 0);
}

/* The days that end today make up the overall figure of the same range. */
static void
test_daily (void)
{
  g_autoptr(SandboxFixture) fixture = sandbox_fixture_new (&small_world, PAGE_READY);
  g_autofree char *id = dup_first_id (fixture);
  double overall = scout_creator_get_figure (get_found (fixture, 0), SCOUT_METRIC_VIEWS,
                                             SCOUT_TIME_RANGE_L28);
  ScoutInsightKey key = { SCOUT_METRIC_VIEWS, SCOUT_BREAKDOWN_NONE,
                          SCOUT_PERIOD_DAY, SCOUT_TIME_RANGE_L90 };
  const double *days = NULL;
  double sum = 0;
  gsize n_days = 0;

  sandbox_fixture_load (fixture, id, SCOUT_CREATOR_PART_DAILY, SCOUT_TIME_RANGE_L7);
  g_assert_no_error (fixture->error);
  days = scout_insight_get_days (scout_creator_get_insight (fixture->creator, &key), &n_days);
  g_assert_cmpuint (n_days, ==, 90);
  for (gsize i = n_days - 28; i < n_days; i++)
    sum += days[i];
  g_assert_cmpfloat_with_epsilon (sum, overall, 1e-6);

  key.metric = SCOUT_METRIC_REACH;
  g_assert_nonnull (scout_creator_get_insight (fixture->creator, &key));
  key.metric = SCOUT_METRIC_INTERACTIONS;
  g_assert_nonnull (scout_creator_get_insight (fixture->creator, &key));
  key.metric = SCOUT_METRIC_POSTS_PUBLISHED;
  g_assert_nonnull (scout_creator_get_insight (fixture->creator, &key));
}

/* The id of the first creator of the sandbox's world who has come so far. */
static char *
dup_id_in_state (ScoutWorldState state)
{
  g_autoptr(GDateTime) today = g_date_time_new_now_local ();
  g_autoptr(ScoutWorld) world = NULL;

  world = scout_world_new (SCOUT_WORLD_DEFAULT_SEED, SCOUT_WORLD_DEFAULT_N_CREATORS, today);
  for (guint i = 0; i < scout_world_get_n_creators (world); i++)
    {
      g_auto(ScoutWorldCreator) creator = { 0 };

      scout_world_get_creator (world, i, &creator);
      if (creator.state == state)
        return g_strdup (creator.creator_id);
    }

  g_assert_not_reached ();
}

static void
test_not_sharing (void)
{
  g_autoptr(SandboxFixture) fixture = sandbox_fixture_new (NULL, PAGE_READY);
  g_autofree char *invited = dup_id_in_state (SCOUT_WORLD_INVITED);
  g_autofree char *not_invited = dup_id_in_state (SCOUT_WORLD_NOT_INVITED);
  g_autofree char *ineligible = dup_id_in_state (SCOUT_WORLD_INELIGIBLE);

  sandbox_fixture_load (fixture, not_invited, SCOUT_CREATOR_PART_PROFILE, SCOUT_TIME_RANGE_L28);
  g_assert_error (fixture->error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_NOT_ONBOARDED);

  sandbox_fixture_load (fixture, ineligible, SCOUT_CREATOR_PART_PROFILE, SCOUT_TIME_RANGE_L28);
  g_assert_error (fixture->error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_INELIGIBLE_CREATOR);

  sandbox_fixture_load (fixture, invited, SCOUT_CREATOR_PART_PROFILE, SCOUT_TIME_RANGE_L28);
  g_assert_no_error (fixture->error);
  g_assert_cmpstr (scout_creator_get_id (fixture->creator), ==, invited);

  sandbox_fixture_load (fixture, invited, SCOUT_CREATOR_PART_DAILY, SCOUT_TIME_RANGE_L28);
  g_assert_error (fixture->error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_NOT_ONBOARDED);

  sandbox_fixture_load (fixture, "nobody.at.all", SCOUT_CREATOR_PART_PROFILE,
                        SCOUT_TIME_RANGE_L28);
  g_assert_error (fixture->error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_NOT_FOUND);
}

static void
test_missing_permission (void)
{
  g_autoptr(SandboxFixture) fixture = sandbox_fixture_new (&small_world, PAGE_WITHOUT_PERMISSION);
  g_autoptr(ScoutQuery) query = sandbox_fixture_make_query (fixture, "coffee");

  sandbox_fixture_search (fixture, query, NULL);

  g_assert_error (fixture->error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_PERMISSION);
}

static void
test_check (void)
{
  g_autoptr(SandboxFixture) ready = sandbox_fixture_new (&small_world, PAGE_READY);
  g_autoptr(SandboxFixture) without = sandbox_fixture_new (&small_world, PAGE_WITHOUT_PERMISSION);
  const ScoutSandboxOptions standard = { .n_creators = N_CREATORS,
                                         .access = SCOUT_SANDBOX_ACCESS_STANDARD };
  g_autoptr(SandboxFixture) unreviewed = sandbox_fixture_new (&standard, PAGE_READY);

  g_assert_true (sandbox_fixture_check (ready));
  g_assert_false (ready->is_simulated);
  g_assert_true (sandbox_fixture_check (unreviewed));
  g_assert_true (unreviewed->is_simulated);
  assert_no_token_in_queries (ready);
  g_assert_false (sandbox_fixture_check (without));
  g_assert_error (without->error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_PERMISSION);
}

static void
test_rate_limit (void)
{
  const ScoutSandboxOptions options = { .n_creators = N_CREATORS, .user_hourly_limit = 2 };
  g_autoptr(SandboxFixture) fixture = sandbox_fixture_new (&options, PAGE_READY);
  g_autoptr(ScoutQuery) query = sandbox_fixture_make_query (fixture, NULL);
  g_autoptr(ScoutPagedModel) model = scout_paged_model_new (fixture->marketplace, query);

  for (guint i = 0; i < 3; i++)
    load_more (fixture, model);

  g_assert_cmpint (scout_paged_model_get_state (model), ==, SCOUT_PAGED_STATE_FAILED);
  g_assert_error (scout_paged_model_get_error (model),
                  SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_RATE_LIMITED);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (model)), ==, 2 * PAGE_SIZE);
}

typedef struct
{
  ScoutSandboxFaultKind kind;
  ScoutGraphError code;
} Fault;

static const Fault faults[] = {
  { SCOUT_SANDBOX_FAULT_STATUS, SCOUT_GRAPH_ERROR_SERVER },
  { SCOUT_SANDBOX_FAULT_RESET, SCOUT_GRAPH_ERROR_NETWORK },
  { SCOUT_SANDBOX_FAULT_TRUNCATED, SCOUT_GRAPH_ERROR_NETWORK },
  { SCOUT_SANDBOX_FAULT_HUGE_BODY, SCOUT_GRAPH_ERROR_TOO_LARGE },
  { SCOUT_SANDBOX_FAULT_BAD_JSON, SCOUT_GRAPH_ERROR_PROTOCOL },
  { SCOUT_SANDBOX_FAULT_WRONG_SHAPE, SCOUT_GRAPH_ERROR_PROTOCOL },
  { SCOUT_SANDBOX_FAULT_EXPIRED_TOKEN, SCOUT_GRAPH_ERROR_AUTH_EXPIRED },
  { SCOUT_SANDBOX_FAULT_CHECKPOINT, SCOUT_GRAPH_ERROR_AUTH_CHECKPOINT },
  { SCOUT_SANDBOX_FAULT_LOST_PERMISSION, SCOUT_GRAPH_ERROR_PERMISSION },
  { SCOUT_SANDBOX_FAULT_RATE_LIMIT, SCOUT_GRAPH_ERROR_RATE_LIMITED },
};

/* T26: a list that has begun keeps what it has, says why it does not go on, and goes on. */
static void
test_faults (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (faults); i++)
    {
      g_autoptr(SandboxFixture) fixture = sandbox_fixture_new (&small_world, PAGE_READY);
      g_autoptr(ScoutQuery) query = sandbox_fixture_make_query (fixture, NULL);
      g_autoptr(ScoutPagedModel) model = scout_paged_model_new (fixture->marketplace, query);

      load_more (fixture, model);
      sandbox_fixture_add_fault (fixture, faults[i].kind, 100);
      load_more (fixture, model);
      g_assert_cmpint (scout_paged_model_get_state (model), ==, SCOUT_PAGED_STATE_FAILED);
      g_assert_error (scout_paged_model_get_error (model),
                      SCOUT_GRAPH_ERROR, (int) faults[i].code);
      g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (model)), ==, PAGE_SIZE);

      scout_sandbox_clear_faults (fixture->sandbox);
      load_more (fixture, model);
      g_assert_cmpint (scout_paged_model_get_state (model), ==, SCOUT_PAGED_STATE_IDLE);
      g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (model)), ==, 2 * PAGE_SIZE);
    }
}

static void
test_retries (void)
{
  g_autoptr(SandboxFixture) fixture = sandbox_fixture_new (&small_world, PAGE_READY);
  g_autoptr(ScoutQuery) query = sandbox_fixture_make_query (fixture, NULL);
  g_autoptr(GPtrArray) requests = NULL;

  sandbox_fixture_add_fault (fixture, SCOUT_SANDBOX_FAULT_STATUS, 2);
  sandbox_fixture_search (fixture, query, NULL);

  requests = scout_sandbox_dup_requests (fixture->sandbox);
  g_assert_no_error (fixture->error);
  g_assert_cmpuint (fixture->batch->creators->len, ==, PAGE_SIZE);
  g_assert_cmpuint (requests->len, ==, 3);
}

static gboolean
cancel_cb (gpointer user_data)
{
  g_cancellable_cancel (user_data);

  return G_SOURCE_REMOVE;
}

static void
test_cancel (void)
{
  g_autoptr(SandboxFixture) fixture = sandbox_fixture_new (&small_world, PAGE_READY);
  g_autoptr(ScoutQuery) query = sandbox_fixture_make_query (fixture, NULL);
  g_autoptr(GCancellable) before = g_cancellable_new ();
  g_autoptr(GCancellable) during = g_cancellable_new ();
  g_autoptr(GCancellable) after = g_cancellable_new ();

  g_cancellable_cancel (before);
  sandbox_fixture_search (fixture, query, before);
  g_assert_error (fixture->error, G_IO_ERROR, G_IO_ERROR_CANCELLED);

  sandbox_fixture_add_fault (fixture, SCOUT_SANDBOX_FAULT_STALL, 1);
  g_timeout_add (50, cancel_cb, during);
  sandbox_fixture_search (fixture, query, during);
  g_assert_error (fixture->error, G_IO_ERROR, G_IO_ERROR_CANCELLED);

  /* The call may have been cancelled before it came to the fault. */
  scout_sandbox_clear_faults (fixture->sandbox);
  sandbox_fixture_search (fixture, query, after);
  g_cancellable_cancel (after);
  g_assert_no_error (fixture->error);
  g_assert_cmpuint (fixture->batch->creators->len, ==, PAGE_SIZE);
}

/* A model that is dropped while its page is on its way takes the call with it. */
static void
test_dropped_model (void)
{
  g_autoptr(SandboxFixture) fixture = sandbox_fixture_new (&small_world, PAGE_READY);
  g_autoptr(ScoutQuery) query = sandbox_fixture_make_query (fixture, NULL);
  ScoutPagedModel *model = scout_paged_model_new (fixture->marketplace, query);

  sandbox_fixture_add_fault (fixture, SCOUT_SANDBOX_FAULT_STALL, 1);
  scout_paged_model_load_more (model);
  for (guint i = 0; i < 5; i++)
    sandbox_fixture_iterate (fixture);
  g_assert_finalize_object (model);

  /* The call may have been dropped before it came to the fault. */
  scout_sandbox_clear_faults (fixture->sandbox);
  sandbox_fixture_search (fixture, query, NULL);
  g_assert_no_error (fixture->error);
}

static void
test_network_goes_and_comes (void)
{
  g_autoptr(SandboxFixture) fixture = sandbox_fixture_new (&small_world, PAGE_READY);
  g_autoptr(ScoutQuery) query = sandbox_fixture_make_query (fixture, NULL);
  g_autoptr(GError) error = NULL;

  scout_sandbox_stop (fixture->sandbox);
  sandbox_fixture_search (fixture, query, NULL);
  g_assert_error (fixture->error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_NETWORK);

  scout_sandbox_start (fixture->sandbox, &error);
  g_assert_no_error (error);
  sandbox_fixture_search (fixture, query, NULL);
  g_assert_no_error (fixture->error);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/market-sandbox/search", test_search);
  g_test_add_func ("/market-sandbox/bare-lists", test_bare_lists);
  g_test_add_func ("/market-sandbox/filters", test_filters);
  g_test_add_func ("/market-sandbox/paging", test_paging);
  g_test_add_func ("/market-sandbox/nobody", test_nobody);
  g_test_add_func ("/market-sandbox/profile", test_profile);
  g_test_add_func ("/market-sandbox/performance", test_performance);
  g_test_add_func ("/market-sandbox/daily", test_daily);
  g_test_add_func ("/market-sandbox/not-sharing", test_not_sharing);
  g_test_add_func ("/market-sandbox/missing-permission", test_missing_permission);
  g_test_add_func ("/market-sandbox/check", test_check);
  g_test_add_func ("/market-sandbox/rate-limit", test_rate_limit);
  g_test_add_func ("/market-sandbox/faults", test_faults);
  g_test_add_func ("/market-sandbox/retries", test_retries);
  g_test_add_func ("/market-sandbox/cancel", test_cancel);
  g_test_add_func ("/market-sandbox/dropped-model", test_dropped_model);
  g_test_add_func ("/market-sandbox/network-goes-and-comes", test_network_goes_and_comes);

  return g_test_run ();
}
