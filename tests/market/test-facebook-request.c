/* test-facebook-request.c: the exact address of each question.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-facebook-request.h"

#include "scout-facebook-wire.h"

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

static void
test_search_plain (void)
{
  g_autoptr(ScoutCreatorQuery) query = scout_creator_query_new (NULL);
  g_autoptr(ScoutGraphRequest) request = scout_facebook_request_new_search (query, NULL);

  assert_parameters (request, "fields=" CARD_FIELDS "&limit=24");
}

static void
test_search_text (void)
{
  g_autoptr(ScoutCreatorQuery) query = NULL;
  g_autoptr(ScoutGraphRequest) request = NULL;

  query = g_object_new (SCOUT_TYPE_CREATOR_QUERY,
                        "text", "café & tea \xf0\x9f\x8d\xb5",
                        "sort", SCOUT_SORT_FOLLOWERS,
                        NULL);
  request = scout_facebook_request_new_search (query, NULL);

  /* S2: sort_by does not apply to a text. */
  g_assert_null (scout_graph_request_get (request, "sort_by"));
  g_assert_cmpstr (scout_graph_request_get (request, "query"), ==, "café & tea \xf0\x9f\x8d\xb5");
}

static void
test_search_filters (void)
{
  const char * const countries[] = { "us", "CA", NULL };
  g_autoptr(ScoutCreatorQuery) query = NULL;
  g_autoptr(ScoutGraphRequest) request = NULL;

  query = g_object_new (SCOUT_TYPE_CREATOR_QUERY,
                        "countries", countries,
                        "min-followers", G_GINT64_CONSTANT (10000),
                        "max-followers", G_GINT64_CONSTANT (5000000000),
                        "sort", SCOUT_SORT_FOLLOWERS,
                        NULL);
  request = scout_facebook_request_new_search (query, "QVFIUmZAB");

  assert_parameters (request,
                     "creator_countries=CA,US"
                     "&follower_count={\"min\":10000,\"max\":5000000000}"
                     "&sort_by=followers"
                     "&fields=" CARD_FIELDS
                     "&limit=24&after=QVFIUmZAB");
}

static void
assert_followers (gint64      min,
                  gint64      max,
                  const char *expected)
{
  g_autoptr(ScoutCreatorQuery) query = NULL;
  g_autoptr(ScoutGraphRequest) request = NULL;

  query = g_object_new (SCOUT_TYPE_CREATOR_QUERY,
                        "min-followers", min, "max-followers", max, NULL);
  request = scout_facebook_request_new_search (query, NULL);

  g_assert_cmpstr (scout_graph_request_get (request, "follower_count"), ==, expected);
}

static void
test_search_followers (void)
{
  assert_followers (-1, -1, NULL);
  assert_followers (0, -1, "{\"min\":0}");
  assert_followers (100000, -1, "{\"min\":100000}");
  assert_followers (-1, 5000, "{\"max\":5000}");
  assert_followers (1, 2, "{\"min\":1,\"max\":2}");
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
  g_test_add_func ("/facebook-request/search/followers", test_search_followers);
  g_test_add_func ("/facebook-request/creator/profile", test_profile);
  g_test_add_func ("/facebook-request/creator/performance", test_performance);
  g_test_add_func ("/facebook-request/creator/daily", test_daily);
  g_test_add_func ("/facebook-request/vocabulary", test_vocabulary);

  return g_test_run ();
}
