/* test-facebook-request.c: the exact address of each question.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-facebook-request.h"

#include "scout-facebook-wire.h"
#include "scout-query-builder.h"

#define CARD_FIELDS \
  "creator_id,creator_display_name,creator_alias,creator_bio,creator_profile_url," \
  "creator_profile_image_url,creator_cover_photo_url,creator_follower_count,creator_categories," \
  "creator_interests,creator_country,creator_languages," \
  "insights.metrics(creator_reach,creator_views,creator_interaction_rate)" \
  ".period(overall).time_range(L28)"

/* Names and values in the order of sending, unescaped; S2's names are compared, never derived. */
static void
assert_parameters (ScoutGraphRequest *request,
                   const char        *expected)
{
  g_autofree char *uri = scout_graph_request_dup_uri (request, "https://example.org", "v26.0");
  g_autoptr(GUri) parsed = g_uri_parse (uri, G_URI_FLAGS_ENCODED, NULL);
  g_autofree char *plain = g_uri_unescape_string (g_uri_get_query (parsed), NULL);

  g_assert_cmpstr (scout_graph_request_get_method (request), ==, "GET");
  g_assert_cmpstr (g_uri_get_path (parsed), ==, "/v26.0/creator_marketplace/creators");
  g_assert_cmpstr (g_strdelimit (plain, "+", ' '), ==, expected);
}

static ScoutQueryBuilder *
start_query (void)
{
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (TRUE);

  return scout_query_builder_new (catalog, SCOUT_NETWORK_FACEBOOK, "creators");
}

static void
test_search_plain (void)
{
  g_autoptr(ScoutQueryBuilder) builder = start_query ();
  g_autoptr(ScoutQuery) query = scout_query_builder_build (builder);
  g_autoptr(ScoutGraphRequest) request = scout_facebook_request_new_search (query, NULL);

  assert_parameters (request, "fields=" CARD_FIELDS "&limit=24");
}

static void
test_search_text (void)
{
  g_autoptr(ScoutQueryBuilder) builder = start_query ();
  g_autoptr(ScoutQuery) query = NULL;
  g_autoptr(ScoutGraphRequest) request = NULL;

  scout_query_builder_set_text (builder, "query", "café & tea \xf0\x9f\x8d\xb5");
  query = scout_query_builder_build (builder);
  request = scout_facebook_request_new_search (query, NULL);

  g_assert_cmpstr (scout_graph_request_get (request, "query"), ==, "café & tea \xf0\x9f\x8d\xb5");
}

static void
test_search_filters (void)
{
  const char * const countries[] = { "us", "CA", NULL };
  const ScoutQueryRange followers = { 10000, 5000000000, NULL, NULL };
  g_autoptr(ScoutQueryBuilder) builder = start_query ();
  g_autoptr(ScoutQuery) query = NULL;
  g_autoptr(ScoutGraphRequest) request = NULL;

  scout_query_builder_set_list (builder, "countries", countries);
  scout_query_builder_set_range (builder, "followers", &followers);
  scout_query_builder_set_text (builder, "sort", "followers");
  query = scout_query_builder_build (builder);
  request = scout_facebook_request_new_search (query, "QVFIUmZAB");

  assert_parameters (request,
                     "sort_by=followers"
                     "&creator_countries=US,CA"
                     "&follower_count={\"min\":10000,\"max\":5000000000}"
                     "&fields=" CARD_FIELDS
                     "&limit=24&after=QVFIUmZAB");
}

static void
test_profile (void)
{
  g_autoptr(ScoutGraphRequest) request = NULL;

  request = scout_facebook_request_new_creator ("Meta", SCOUT_CREATOR_PART_PROFILE,
                                                SCOUT_TIME_RANGE_L7);

  assert_parameters (request,
                     "creator_id=Meta&fields=creator_id,creator_display_name,creator_alias,"
                     "creator_bio,creator_profile_url,creator_profile_image_url,"
                     "creator_cover_photo_url,creator_follower_count,creator_categories,"
                     "creator_interests,creator_email,creator_gender,creator_age_bucket,"
                     "creator_country,creator_languages,past_partnerships");
}

static void
test_performance (void)
{
  g_autoptr(ScoutGraphRequest) request = NULL;

  request = scout_facebook_request_new_creator ("1", SCOUT_CREATOR_PART_PERFORMANCE,
                                                SCOUT_TIME_RANGE_L14);

  assert_parameters (request,
                     "creator_id=1&fields=creator_id,creator_display_name,creator_alias,"
                     "insights.metrics(creator_reach,creator_views,creator_interaction_rate,"
                     "creator_interactions,publishing_activity,creator_reach_by_followers,"
                     "creator_views_by_followers,creator_interactions_by_followers,"
                     "creator_views_by_content_type,publishing_activity_by_content_type)"
                     ".period(overall).time_range(L14)");
}

static void
test_daily (void)
{
  g_autoptr(ScoutGraphRequest) request = NULL;

  request = scout_facebook_request_new_creator ("1", SCOUT_CREATOR_PART_DAILY,
                                                SCOUT_TIME_RANGE_L7);

  assert_parameters (request,
                     "creator_id=1&fields=creator_id,creator_display_name,creator_alias,"
                     "insights.metrics(creator_reach,creator_views,creator_interactions,"
                     "publishing_activity).period(day).time_range(L90)");
}

/* What is asked for must be understood when it comes. */
static void
test_vocabulary (void)
{
  guint hint = 3;
  ScoutTimeRange range = SCOUT_TIME_RANGE_L1;
  ScoutPeriod period = SCOUT_PERIOD_OVERALL;

  g_assert_cmpstr (scout_facebook_field_lookup ("creator_id", &hint)->name, ==, "creator_id");
  g_assert_cmpuint (hint, ==, 0);
  g_assert_null (scout_facebook_field_lookup ("CREATOR_ID", &hint));
  g_assert_cmpint (scout_facebook_metric_lookup ("Publishing_Activity", &hint)->metric, ==,
                   SCOUT_METRIC_POSTS_PUBLISHED);
  g_assert_null (scout_facebook_metric_lookup ("reach", &hint));

  g_assert_true (scout_facebook_time_range_parse ("LIFETIME", &range));
  g_assert_cmpint (range, ==, SCOUT_TIME_RANGE_LIFETIME);
  g_assert_false (scout_facebook_time_range_parse ("L2", &range));
  g_assert_true (scout_facebook_period_parse ("day", &period));
  g_assert_cmpint (period, ==, SCOUT_PERIOD_DAY);
  g_assert_false (scout_facebook_period_parse ("", &period));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/facebook-request/search/plain", test_search_plain);
  g_test_add_func ("/facebook-request/search/text", test_search_text);
  g_test_add_func ("/facebook-request/search/filters", test_search_filters);
  g_test_add_func ("/facebook-request/creator/profile", test_profile);
  g_test_add_func ("/facebook-request/creator/performance", test_performance);
  g_test_add_func ("/facebook-request/creator/daily", test_daily);
  g_test_add_func ("/facebook-request/vocabulary", test_vocabulary);

  return g_test_run ();
}
