/* test-instagram-sandbox.c: the Instagram marketplace against the sandbox, over HTTP.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sandbox-fixture.h"

#include "scout-query-builder.h"
#include "scout-unanswered.h"

#include <math.h>

/* The username of somebody who has joined. */
static char *
dup_username (SandboxFixture *fixture)
{
  g_autoptr(ScoutQuery) query = sandbox_fixture_make_query (fixture, NULL);

  sandbox_fixture_search (fixture, query, NULL);
  g_assert_no_error (fixture->error);

  return g_strdup (scout_creator_get_handle (g_ptr_array_index (fixture->batch->creators, 0)));
}

static void
load (SandboxFixture   *fixture,
      const char       *username,
      ScoutCreatorPart  part)
{
  sandbox_fixture_load (fixture, username, part, SCOUT_TIME_RANGE_THIS_MONTH);
}

static void
test_search (void)
{
  const char * const countries[] = { "US", NULL };
  g_autoptr(SandboxFixture) fixture = sandbox_fixture_new_instagram (NULL, 0);
  g_autoptr(ScoutQueryBuilder) builder =
    scout_query_builder_new (scout_marketplace_get_catalog (fixture->marketplace),
                             SCOUT_NETWORK_INSTAGRAM, "creators");
  g_autoptr(ScoutQuery) query = NULL;
  ScoutCreator *creator = NULL;

  scout_query_builder_set_list (builder, "countries", countries);
  query = scout_query_builder_build (builder);
  sandbox_fixture_search (fixture, query, NULL);
  g_assert_no_error (fixture->error);

  g_assert_cmpuint (fixture->batch->creators->len, ==, 12);
  g_assert_nonnull (fixture->batch->next_cursor);
  creator = g_ptr_array_index (fixture->batch->creators, 0);
  g_assert_cmpint (scout_creator_get_network (creator), ==, SCOUT_NETWORK_INSTAGRAM);
  g_assert_cmpstr (scout_creator_get_country (creator), ==, "US");
  g_assert_cmpstr (scout_creator_get_name (creator), ==, scout_creator_get_handle (creator));
  g_assert_cmpint (scout_creator_get_followers (creator), >, 0);
  g_assert_cmpint (scout_creator_is_onboarded (creator), ==, SCOUT_TRUTH_TRUE);
  g_assert_cmpint (scout_creator_is_verified (creator), !=, SCOUT_TRUTH_UNKNOWN);
  g_assert_cmpuint (scout_creator_get_n_unknown_members (creator), ==, 0);
  g_assert_false (isnan (scout_creator_get_figure (creator, SCOUT_METRIC_REACH,
                                                   SCOUT_TIME_RANGE_THIS_MONTH)));
}

static void
test_profile (void)
{
  g_autoptr(SandboxFixture) fixture = sandbox_fixture_new_instagram (NULL, 0);
  g_autofree char *username = dup_username (fixture);
  g_autofree char *upper = g_ascii_strup (username, -1);

  load (fixture, upper, SCOUT_CREATOR_PART_PROFILE);
  g_assert_no_error (fixture->error);
  g_assert_cmpstr (scout_creator_get_handle (fixture->creator), ==, username);
  g_assert_cmpint (scout_creator_get_followers (fixture->creator), >, 0);
  g_assert_nonnull (scout_creator_get_portrait_url (fixture->creator));
  g_assert_cmpuint (scout_creator_get_n_unknown_members (fixture->creator), ==, 0);
}

/* Figures over the range that was asked for, and the others over their own, in one model. */
static void
test_performance (void)
{
  g_autoptr(SandboxFixture) fixture = sandbox_fixture_new_instagram (NULL, 0);
  g_autofree char *username = dup_username (fixture);
  g_autofree char *at = g_strconcat ("@", username, NULL);

  load (fixture, at, SCOUT_CREATOR_PART_PERFORMANCE);
  g_assert_no_error (fixture->error);
  g_assert_cmpuint (scout_creator_get_n_insights (fixture->creator), ==, 7);
  g_assert_cmpfloat (scout_creator_get_figure (fixture->creator, SCOUT_METRIC_ENGAGED_ACCOUNTS,
                                               SCOUT_TIME_RANGE_THIS_MONTH), >, 0);
  g_assert_cmpfloat (scout_creator_get_figure (fixture->creator, SCOUT_METRIC_REELS_HOOK_RATE,
                                               SCOUT_TIME_RANGE_L90), >, 0);
}

/* The sandbox counts its days in UTC, as the tests do. */
static void
assert_not_ahead (ScoutInsight *insight,
                  gsize         n_days)
{
  g_autoptr(GDateTime) last = g_date_time_add_days (scout_insight_get_first_day (insight),
                                                    (int) n_days - 1);

  g_assert_cmpint (g_date_time_to_unix (last), <=,
                   scout_insight_get_fetched_at (insight) / G_USEC_PER_SEC);
}

static void
test_daily (void)
{
  const ScoutInsightKey key = { SCOUT_METRIC_REACH, SCOUT_BREAKDOWN_NONE, SCOUT_PERIOD_DAY,
                                SCOUT_TIME_RANGE_L14 };
  g_autoptr(SandboxFixture) fixture = sandbox_fixture_new_instagram (NULL, 0);
  g_autofree char *username = dup_username (fixture);
  ScoutInsight *insight = NULL;
  gsize n_days = 0;

  sandbox_fixture_load (fixture, username, SCOUT_CREATOR_PART_DAILY, SCOUT_TIME_RANGE_L14);
  g_assert_no_error (fixture->error);
  insight = scout_creator_get_insight (fixture->creator, &key);
  g_assert_nonnull (insight);
  scout_insight_get_days (insight, &n_days);
  g_assert_cmpuint (n_days, ==, 14);
  assert_not_ahead (insight, n_days);
}

static const ScoutBreakdown breakdowns[] = {
  SCOUT_BREAKDOWN_FOLLOW_TYPE, SCOUT_BREAKDOWN_GENDER, SCOUT_BREAKDOWN_AGE,
  SCOUT_BREAKDOWN_COUNTRY, SCOUT_BREAKDOWN_CITY,
};

static guint
count_breakdowns (ScoutCreator *creator)
{
  guint n_found = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (breakdowns); i++)
    {
      const ScoutInsightKey key = { SCOUT_METRIC_ENGAGED_ACCOUNTS, breakdowns[i],
                                    SCOUT_PERIOD_OVERALL, SCOUT_TIME_RANGE_THIS_MONTH };

      n_found += scout_creator_get_insight (creator, &key) != NULL ? 1 : 0;
    }

  return n_found;
}

static void
test_audience (void)
{
  g_autoptr(SandboxFixture) fixture = sandbox_fixture_new_instagram (NULL, 0);
  g_autofree char *username = dup_username (fixture);
  const ScoutInsightKey key = { SCOUT_METRIC_ENGAGED_ACCOUNTS, SCOUT_BREAKDOWN_FOLLOW_TYPE,
                                SCOUT_PERIOD_OVERALL, SCOUT_TIME_RANGE_THIS_MONTH };
  const ScoutShare *shares = NULL;
  gsize n_shares = 0;

  load (fixture, username, SCOUT_CREATOR_PART_AUDIENCE);
  g_assert_no_error (fixture->error);
  g_assert_cmpuint (count_breakdowns (fixture->creator), ==, 5);

  /* One vocabulary for both networks. */
  shares = scout_insight_get_shares (scout_creator_get_insight (fixture->creator, &key),
                                     &n_shares);
  g_assert_cmpuint (n_shares, ==, 2);
  g_assert_cmpstr (shares[0].name, ==, "follower");
  g_assert_cmpstr (shares[1].name, ==, "non-follower");
}

/* A part of a part that fails leaves the others be. */
static void
test_partial_failure (void)
{
  ScoutSandboxFault fault = { .kind = SCOUT_SANDBOX_FAULT_GRAPH_ERROR, .code = 100, .count = 2 };
  g_autoptr(SandboxFixture) fixture = sandbox_fixture_new_instagram (NULL, 0);
  g_autofree char *username = dup_username (fixture);

  scout_sandbox_add_fault (fixture->sandbox, &fault);
  load (fixture, username, SCOUT_CREATOR_PART_AUDIENCE);
  g_assert_no_error (fixture->error);
  g_assert_cmpuint (count_breakdowns (fixture->creator), >=, 3);
  g_assert_cmpuint (count_breakdowns (fixture->creator), <=, 4);

  fault.count = 100;
  scout_sandbox_add_fault (fixture->sandbox, &fault);
  load (fixture, username, SCOUT_CREATOR_PART_AUDIENCE);
  g_assert_error (fixture->error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_BAD_REQUEST);
}

/* But where waiting or signing in helps, what is missing must not look like nothing. */
static void
test_passing_failure (void)
{
  ScoutSandboxFault fault = { .kind = SCOUT_SANDBOX_FAULT_GRAPH_ERROR, .code = 190,
                              .subcode = 463, .count = 1 };
  g_autoptr(SandboxFixture) fixture = sandbox_fixture_new_instagram (NULL, 0);
  g_autofree char *username = dup_username (fixture);

  scout_sandbox_add_fault (fixture->sandbox, &fault);
  load (fixture, username, SCOUT_CREATOR_PART_AUDIENCE);
  g_assert_error (fixture->error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_AUTH_EXPIRED);
}

/* Of two calls that make figures of one row one fails for good at one of its figures: the answer
 * says which. */
static void
test_failing_server (void)
{
  const ScoutSandboxFault fault = { .kind = SCOUT_SANDBOX_FAULT_STATUS, .status = 500,
                                    .query = "reels_hook_rate", .count = 100 };
  g_autoptr(SandboxFixture) fixture = sandbox_fixture_new_instagram (NULL, 0);
  g_autofree char *username = dup_username (fixture);

  scout_sandbox_add_fault (fixture->sandbox, &fault);
  load (fixture, username, SCOUT_CREATOR_PART_PERFORMANCE);
  g_assert_no_error (fixture->error);
  g_assert_nonnull (scout_unanswered_find (G_OBJECT (fixture->creator),
                                           SCOUT_METRIC_REELS_HOOK_RATE, SCOUT_BREAKDOWN_NONE));
  g_assert_null (scout_unanswered_find (G_OBJECT (fixture->creator), SCOUT_METRIC_REACH,
                                        SCOUT_BREAKDOWN_NONE));
}

/* The same where all of a call is refused: what it was to tell is not what Instagram does not tell,
 * and can be asked for again. */
static void
test_refused_call (void)
{
  const ScoutSandboxFault fault = { .kind = SCOUT_SANDBOX_FAULT_GRAPH_ERROR, .code = 100,
                                    .query = "reels_hook_rate", .count = 100 };
  g_autoptr(SandboxFixture) fixture = sandbox_fixture_new_instagram (NULL, 0);
  g_autofree char *username = dup_username (fixture);
  const GError *error = NULL;

  scout_sandbox_add_fault (fixture->sandbox, &fault);
  load (fixture, username, SCOUT_CREATOR_PART_FIGURES);
  g_assert_no_error (fixture->error);
  error = scout_unanswered_find (G_OBJECT (fixture->creator), SCOUT_METRIC_REELS_HOOK_RATE,
                                 SCOUT_BREAKDOWN_NONE);
  g_assert_error (error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_BAD_REQUEST);
  g_assert_null (scout_unanswered_find (G_OBJECT (fixture->creator), SCOUT_METRIC_REACH,
                                        SCOUT_BREAKDOWN_NONE));

  scout_sandbox_clear_faults (fixture->sandbox);
  load (fixture, username, SCOUT_CREATOR_PART_FIGURES);
  g_assert_no_error (fixture->error);
  g_assert_false (scout_unanswered_has_any (G_OBJECT (fixture->creator)));
}

/* What is missing of a post in a list nobody could tell: the list can be asked for again. */
static void
test_failing_list (void)
{
  const ScoutSandboxFault fault = { .kind = SCOUT_SANDBOX_FAULT_STATUS, .status = 500,
                                    .query = "shares", .count = 100 };
  g_autoptr(SandboxFixture) fixture = sandbox_fixture_new_instagram (NULL, 0);
  g_autofree char *username = dup_username (fixture);

  scout_sandbox_add_fault (fixture->sandbox, &fault);
  load (fixture, username, SCOUT_CREATOR_PART_CONTENT);
  g_assert_error (fixture->error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_SERVER);

  scout_sandbox_clear_faults (fixture->sandbox);
  load (fixture, username, SCOUT_CREATOR_PART_CONTENT);
  g_assert_no_error (fixture->error);
  g_assert_cmpuint (scout_creator_get_n_content (fixture->creator, SCOUT_CONTENT_LIST_RECENT), >,
                    0);
}

/* Each way of dividing fails by itself, and says so. */
static void
test_splits (void)
{
  const ScoutSandboxFault fault = { .kind = SCOUT_SANDBOX_FAULT_STATUS, .status = 500,
                                    .query = "gender", .count = 100 };
  g_autoptr(SandboxFixture) fixture = sandbox_fixture_new_instagram (NULL, 0);
  g_autofree char *username = dup_username (fixture);

  scout_sandbox_add_fault (fixture->sandbox, &fault);
  sandbox_fixture_load_split (fixture, username, SCOUT_BREAKDOWN_GENDER,
                              SCOUT_TIME_RANGE_THIS_MONTH);
  g_assert_error (fixture->error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_SERVER);
  sandbox_fixture_load_split (fixture, username, SCOUT_BREAKDOWN_CITY,
                              SCOUT_TIME_RANGE_THIS_MONTH);
  g_assert_no_error (fixture->error);
  g_assert_cmpuint (count_breakdowns (fixture->creator), ==, 1);
  /* Instagram has no pairs of age and gender. */
  sandbox_fixture_load_split (fixture, username, SCOUT_BREAKDOWN_AGE_GENDER,
                              SCOUT_TIME_RANGE_THIS_MONTH);
  g_assert_error (fixture->error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_BAD_REQUEST);
}

/* A list that came empty is known to be; one that did not come is not. */
static void
test_unknown_content (void)
{
  g_autoptr(SandboxFixture) fixture = sandbox_fixture_new_instagram (NULL, 0);
  g_autofree char *username = dup_username (fixture);

  load (fixture, username, SCOUT_CREATOR_PART_PROFILE);
  g_assert_no_error (fixture->error);
  g_assert_false (scout_creator_knows_content (fixture->creator, SCOUT_CONTENT_LIST_BRANDED));

  load (fixture, username, SCOUT_CREATOR_PART_PARTNERSHIPS);
  g_assert_no_error (fixture->error);
  g_assert_true (scout_creator_knows_content (fixture->creator, SCOUT_CONTENT_LIST_BRANDED));
}

/* What failed is not unknown, whichever of the calls ends last; asked for by themselves, the others
 * come. */
static void
test_failed_list (void)
{
  static const char * const lists[] = { "branded_content_media",
                                        "past_brand_partnership_partners" };

  for (gsize i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      g_autoptr(SandboxFixture) fixture = sandbox_fixture_new_instagram (NULL, 0);
      const ScoutSandboxFault fault = { SCOUT_SANDBOX_FAULT_STATUS, .query = lists[i],
                                        .count = 100, .status = 500 };
      g_autofree char *username = dup_username (fixture);

      scout_sandbox_add_fault (fixture->sandbox, &fault);
      load (fixture, username, SCOUT_CREATOR_PART_PARTNERSHIPS);
      g_assert_error (fixture->error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_SERVER);
      load (fixture, username, i == 0 ? SCOUT_CREATOR_PART_PARTNERS : SCOUT_CREATOR_PART_BRANDED);
      g_assert_no_error (fixture->error);
    }
}

/* A search by name that nobody has finds nobody, whatever Meta recommends instead. */
static void
test_search_by_name (void)
{
  g_autoptr(SandboxFixture) fixture = sandbox_fixture_new_instagram (NULL, 0);
  g_autofree char *username = dup_username (fixture);
  g_autoptr(ScoutQueryBuilder) builder =
    scout_query_builder_new (scout_marketplace_get_catalog (fixture->marketplace),
                             SCOUT_NETWORK_INSTAGRAM, "creators");
  g_autoptr(ScoutQuery) query = NULL;

  scout_query_builder_set_text (builder, "username", username);
  query = scout_query_builder_build (builder);
  sandbox_fixture_search (fixture, query, NULL);
  g_assert_no_error (fixture->error);
  g_assert_cmpuint (fixture->batch->creators->len, ==, 1);
  g_assert_cmpstr (scout_creator_get_handle (g_ptr_array_index (fixture->batch->creators, 0)), ==,
                   username);
}

static void
test_content (void)
{
  g_autoptr(SandboxFixture) fixture = sandbox_fixture_new_instagram (NULL, 0);
  g_autofree char *username = dup_username (fixture);
  g_autoptr(ScoutContent) media = NULL;

  load (fixture, username, SCOUT_CREATOR_PART_CONTENT);
  g_assert_no_error (fixture->error);
  g_assert_cmpuint (scout_creator_get_n_content (fixture->creator, SCOUT_CONTENT_LIST_RECENT), >,
                    0);
  media = scout_creator_dup_content (fixture->creator, SCOUT_CONTENT_LIST_RECENT, 0);
  g_assert_nonnull (scout_content_get_created (media));
  g_assert_nonnull (scout_content_get_url (media));
  g_assert_nonnull (scout_content_get_kind (media));
  g_assert_cmpfloat (scout_content_get_figure (media, SCOUT_METRIC_LIKES), >=, 0);
  g_assert_cmpuint (scout_content_get_n_unknown_members (media), ==, 0);
}

static void
test_partnerships (void)
{
  g_autoptr(SandboxFixture) fixture = sandbox_fixture_new_instagram (NULL, 0);
  g_autofree char *username = dup_username (fixture);

  load (fixture, username, SCOUT_CREATOR_PART_PARTNERSHIPS);
  g_assert_no_error (fixture->error);
  g_assert_cmpint (scout_creator_has_partnership_experience (fixture->creator), !=,
                   SCOUT_TRUTH_UNKNOWN);
}

static void
test_nobody (void)
{
  g_autoptr(SandboxFixture) fixture = sandbox_fixture_new_instagram (NULL, 0);

  load (fixture, "nobody.of.that.name", SCOUT_CREATOR_PART_PROFILE);
  g_assert_error (fixture->error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_NOT_FOUND);
}

/* Asked for less at once, without a wait, until it is little enough (conventions section 3). */
static void
test_too_much (void)
{
  const ScoutSandboxOptions options = { .reduce_above = 5 };
  g_autoptr(SandboxFixture) fixture = sandbox_fixture_new_instagram (&options, 0);
  g_autoptr(ScoutQuery) query = sandbox_fixture_make_query (fixture, NULL);

  sandbox_fixture_search (fixture, query, NULL);
  g_assert_no_error (fixture->error);
  g_assert_cmpuint (fixture->batch->creators->len, >, 0);
  g_assert_cmpuint (fixture->batch->creators->len, <=, 5);
}

static void
test_check (void)
{
  g_autoptr(SandboxFixture) fixture = sandbox_fixture_new_instagram (NULL, 0);
  g_autoptr(SandboxFixture) refused = sandbox_fixture_new_instagram (NULL, 2);
  const ScoutSandboxOptions standard = { .access = SCOUT_SANDBOX_ACCESS_STANDARD };
  g_autoptr(SandboxFixture) unreviewed = sandbox_fixture_new_instagram (&standard, 0);

  g_assert_true (sandbox_fixture_check (fixture));
  g_assert_false (fixture->is_simulated);
  g_assert_true (sandbox_fixture_check (unreviewed));
  g_assert_true (unreviewed->is_simulated);
  g_assert_false (sandbox_fixture_check (refused));
  g_assert_error (refused->error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_PERMISSION);
}

static guint
count_calls (SandboxFixture *fixture)
{
  g_autoptr(GPtrArray) requests = scout_sandbox_dup_requests (fixture->sandbox);

  return requests->len;
}

/* Searches for who is like a name, and returns how many calls that took. */
static guint
search_similar (SandboxFixture *fixture,
                const char     *name)
{
  const char * const names[] = { name, NULL };
  g_autoptr(ScoutQueryBuilder) builder =
    scout_query_builder_new (scout_marketplace_get_catalog (fixture->marketplace),
                             SCOUT_NETWORK_INSTAGRAM, "creators");
  g_autoptr(ScoutQuery) query = NULL;
  guint n_before = count_calls (fixture);

  scout_query_builder_set_list (builder, "similar-to", names);
  query = scout_query_builder_build (builder);
  sandbox_fixture_search (fixture, query, NULL);

  return count_calls (fixture) - n_before;
}

/* Of 240 calls an hour, what cannot be asked costs one, and not another without what is new. */
static void
test_refused_name (void)
{
  g_autoptr(SandboxFixture) fixture = sandbox_fixture_new_instagram (NULL, 0);
  g_autofree char *username = NULL;

  g_assert_cmpuint (search_similar (fixture, "nobody.at.all"), ==, 1);
  g_assert_error (fixture->error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_BAD_REQUEST);
  username = dup_username (fixture);
  g_assert_cmpuint (search_similar (fixture, username), ==, 1);
  g_assert_no_error (fixture->error);
}

/* Meta need not say what is wrong: what it has answered before it knows. */
static void
test_refused_question (void)
{
  const ScoutSandboxFault fault = { .kind = SCOUT_SANDBOX_FAULT_GRAPH_ERROR, .code = 100,
                                    .query = "similar_to", .count = 100 };
  g_autoptr(SandboxFixture) fixture = sandbox_fixture_new_instagram (NULL, 0);
  g_autofree char *username = NULL;

  scout_sandbox_add_fault (fixture->sandbox, &fault);
  g_assert_cmpuint (search_similar (fixture, "mayabrews"), ==, 2);
  g_assert_error (fixture->error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_BAD_REQUEST);
  username = dup_username (fixture);
  g_assert_cmpuint (search_similar (fixture, username), ==, 1);
  g_assert_error (fixture->error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_BAD_REQUEST);
}

/* What is new may be unknown to Meta, and is not worth the whole search. */
static void
test_refused_field (void)
{
  const ScoutSandboxFault fault = { .kind = SCOUT_SANDBOX_FAULT_GRAPH_ERROR, .code = 100,
                                    .query = "category", .count = 100 };
  g_autoptr(SandboxFixture) fixture = sandbox_fixture_new_instagram (NULL, 0);
  g_autofree char *username = NULL;

  scout_sandbox_add_fault (fixture->sandbox, &fault);
  username = dup_username (fixture);
  g_assert_cmpuint (count_calls (fixture), ==, 2);
  g_assert_cmpuint (search_similar (fixture, username), ==, 1);
  g_assert_no_error (fixture->error);
}

static void
test_no_content (void)
{
  g_autoptr(SandboxFixture) fixture = sandbox_fixture_new_instagram (NULL, 0);

  g_assert_false (scout_marketplace_supports_content (fixture->marketplace));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/instagram-sandbox/search", test_search);
  g_test_add_func ("/instagram-sandbox/profile", test_profile);
  g_test_add_func ("/instagram-sandbox/performance", test_performance);
  g_test_add_func ("/instagram-sandbox/daily", test_daily);
  g_test_add_func ("/instagram-sandbox/audience", test_audience);
  g_test_add_func ("/instagram-sandbox/partial-failure", test_partial_failure);
  g_test_add_func ("/instagram-sandbox/passing-failure", test_passing_failure);
  g_test_add_func ("/instagram-sandbox/failing-server", test_failing_server);
  g_test_add_func ("/instagram-sandbox/refused-call", test_refused_call);
  g_test_add_func ("/instagram-sandbox/failing-list", test_failing_list);
  g_test_add_func ("/instagram-sandbox/splits", test_splits);
  g_test_add_func ("/instagram-sandbox/unknown-content", test_unknown_content);
  g_test_add_func ("/instagram-sandbox/failed-list", test_failed_list);
  g_test_add_func ("/instagram-sandbox/search-by-name", test_search_by_name);
  g_test_add_func ("/instagram-sandbox/content", test_content);
  g_test_add_func ("/instagram-sandbox/partnerships", test_partnerships);
  g_test_add_func ("/instagram-sandbox/nobody", test_nobody);
  g_test_add_func ("/instagram-sandbox/too-much", test_too_much);
  g_test_add_func ("/instagram-sandbox/check", test_check);
  g_test_add_func ("/instagram-sandbox/refused-name", test_refused_name);
  g_test_add_func ("/instagram-sandbox/refused-question", test_refused_question);
  g_test_add_func ("/instagram-sandbox/refused-field", test_refused_field);
  g_test_add_func ("/instagram-sandbox/no-content", test_no_content);

  return g_test_run ();
}
