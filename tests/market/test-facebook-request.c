/* test-facebook-request.c: the exact address of each question.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-facebook-request.h"

#include "scout-query-builder.h"

static ScoutWire *the_wire;

#define CARD_FIELDS \
  "creator_id,creator_display_name,creator_alias,creator_bio,creator_profile_url," \
  "creator_profile_image_url,creator_cover_photo_url,creator_follower_count,creator_categories," \
  "creator_interests,creator_country,creator_languages,creator_email,past_partnerships," \
  "creator_onboarding_status," \
  "insights.metrics(creator_views,creator_interaction_rate,creator_reach)" \
  ".period(overall).time_range(L28)"

/* Names and values in the order of sending, unescaped; S2's names are compared, never derived. */
static void
assert_request (ScoutGraphRequest *request,
                const char        *path,
                const char        *expected)
{
  g_autofree char *uri = scout_graph_request_dup_uri (request, "https://example.org", "v26.0");
  g_autoptr(GUri) parsed = g_uri_parse (uri, G_URI_FLAGS_ENCODED, NULL);
  g_autofree char *plain = g_uri_unescape_string (g_uri_get_query (parsed), NULL);

  g_assert_cmpstr (scout_graph_request_get_method (request), ==, "GET");
  g_assert_cmpstr (g_uri_get_path (parsed), ==, path);
  g_assert_cmpstr (g_strdelimit (plain, "+", ' '), ==, expected);
}

static ScoutQueryBuilder *
start_query (void)
{
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (TRUE);

  return scout_query_builder_new (catalog, SCOUT_NETWORK_FACEBOOK, "creators");
}

static void
assert_parameters (ScoutGraphRequest *request,
                   const char        *expected)
{
  assert_request (request, "/v26.0/creator_marketplace/creators", expected);
}

static void
assert_content_parameters (ScoutGraphRequest *request,
                           const char        *expected)
{
  assert_request (request, "/v26.0/creator_marketplace/content", expected);
}

static void
test_search_plain (void)
{
  g_autoptr(ScoutQueryBuilder) builder = start_query ();
  g_autoptr(ScoutQuery) query = scout_query_builder_build (builder);
  g_autoptr(ScoutGraphRequest) request = scout_facebook_request_new_search (the_wire, query, NULL);

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
  request = scout_facebook_request_new_search (the_wire, query, NULL);

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
  request = scout_facebook_request_new_search (the_wire, query,
                                               &(ScoutMarketPaging) { .after = "QVFIUmZAB" });

  assert_parameters (request,
                     "sort_by=followers"
                     "&creator_countries=US,CA"
                     "&follower_count={\"min\":10000,\"max\":5000000000}"
                     "&fields=" CARD_FIELDS
                     "&limit=24&after=QVFIUmZAB");
}

/* Fewer rows are asked for as such, more than a page are not. */
static void
test_search_page (void)
{
  static const struct { ScoutMarketPaging paging; const char *expected; } cases[] = {
    { { NULL, NULL, 5 }, "limit=5" },
    { { NULL, NULL, 24 }, "limit=24" },
    { { NULL, NULL, 100 }, "limit=24" },
    { { NULL, "QVFI", 0 }, "limit=24&before=QVFI" },
    { { "QVFI", NULL, 1 }, "limit=1&after=QVFI" },
  };
  g_autoptr(ScoutQueryBuilder) builder = start_query ();
  g_autoptr(ScoutQuery) query = scout_query_builder_build (builder);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(ScoutGraphRequest) request =
        scout_facebook_request_new_search (the_wire, query, &cases[i].paging);
      g_autofree char *expected = g_strconcat ("fields=" CARD_FIELDS "&", cases[i].expected, NULL);

      assert_parameters (request, expected);
    }
}

static void
test_profile (void)
{
  g_autoptr(ScoutGraphRequest) request = NULL;

  request = scout_facebook_request_new_creator (the_wire, "Meta", SCOUT_CREATOR_PART_PROFILE,
                                                SCOUT_TIME_RANGE_L7);

  assert_parameters (request,
                     "creator_id=Meta&fields=creator_id,creator_display_name,creator_alias,"
                     "creator_bio,creator_profile_url,creator_profile_image_url,"
                     "creator_cover_photo_url,creator_follower_count,creator_categories,"
                     "creator_interests,creator_country,creator_languages,creator_email,"
                     "past_partnerships,creator_onboarding_status,creator_gender,"
                     "creator_age_bucket");
}

static void
test_performance (void)
{
  g_autoptr(ScoutGraphRequest) request = NULL;

  request = scout_facebook_request_new_creator (the_wire, "1", SCOUT_CREATOR_PART_PERFORMANCE,
                                                SCOUT_TIME_RANGE_L14);

  assert_parameters (request,
                     "creator_id=1&fields=creator_id,creator_display_name,creator_alias,"
                     "insights.metrics(creator_views,creator_views_by_followers,"
                     "creator_views_by_content_type,publishing_activity,"
                     "publishing_activity_by_content_type,creator_interaction_rate,creator_reach,"
                     "creator_reach_by_followers,creator_interactions,"
                     "creator_interactions_by_followers)"
                     ".period(overall).time_range(L14)");
}

/* The parts that a page shows by themselves. */
static void
test_figures (void)
{
  g_autoptr(ScoutGraphRequest) figures = NULL;
  g_autoptr(ScoutGraphRequest) rate = NULL;

  figures = scout_facebook_request_new_creator (the_wire, "1", SCOUT_CREATOR_PART_FIGURES,
                                                SCOUT_TIME_RANGE_L14);
  assert_parameters (figures,
                     "creator_id=1&fields=creator_id,creator_display_name,creator_alias,"
                     "insights.metrics(creator_views,publishing_activity,"
                     "creator_interaction_rate,creator_reach,creator_interactions)"
                     ".period(overall).time_range(L14)");
  rate = scout_facebook_request_new_creator (the_wire, "1", SCOUT_CREATOR_PART_RATE,
                                             SCOUT_TIME_RANGE_L90);
  assert_parameters (rate,
                     "creator_id=1&fields=creator_id,creator_display_name,creator_alias,"
                     "insights.metrics(creator_interaction_rate)"
                     ".period(overall).time_range(L90)");
}

static void
test_daily (void)
{
  g_autoptr(ScoutGraphRequest) request = NULL;

  request = scout_facebook_request_new_creator (the_wire, "1", SCOUT_CREATOR_PART_DAILY,
                                                SCOUT_TIME_RANGE_L7);

  assert_parameters (request,
                     "creator_id=1&fields=creator_id,creator_display_name,creator_alias,"
                     "insights.metrics(creator_views,publishing_activity,creator_reach,"
                     "creator_interactions).period(day).time_range(L90)");
}

static void
test_audience (void)
{
  g_autoptr(ScoutGraphRequest) request = NULL;

  request = scout_facebook_request_new_creator (the_wire, "1", SCOUT_CREATOR_PART_AUDIENCE,
                                                SCOUT_TIME_RANGE_L7);

  assert_parameters (request,
                     "creator_id=1&fields=creator_id,creator_display_name,creator_alias,"
                     "insights.metrics(followers_genders,followers_age_genders,"
                     "followers_top_countries,followers_top_cities)"
                     ".period(overall).time_range(lifetime)");
}

/* Each way of dividing by itself; of followers only over their lifetime. */
static void
test_splits (void)
{
  g_autoptr(ScoutGraphRequest) genders = NULL;
  g_autoptr(ScoutGraphRequest) kinds = NULL;

  genders = scout_facebook_request_new_split (the_wire, "@1", SCOUT_BREAKDOWN_GENDER,
                                              SCOUT_TIME_RANGE_LIFETIME);
  assert_parameters (genders,
                     "creator_id=1&fields=creator_id,creator_display_name,creator_alias,"
                     "insights.metrics(followers_genders).period(overall).time_range(lifetime)");

  kinds = scout_facebook_request_new_split (the_wire, "1", SCOUT_BREAKDOWN_CONTENT_TYPE,
                                            SCOUT_TIME_RANGE_L7);
  assert_parameters (kinds,
                     "creator_id=1&fields=creator_id,creator_display_name,creator_alias,"
                     "insights.metrics(creator_views_by_content_type,"
                     "publishing_activity_by_content_type).period(overall).time_range(L7)");

  g_assert_null (scout_facebook_request_new_split (the_wire, "1", SCOUT_BREAKDOWN_GENDER,
                                                   SCOUT_TIME_RANGE_L7));
  g_assert_null (scout_facebook_request_new_split (the_wire, "1", SCOUT_BREAKDOWN_AGE,
                                                   SCOUT_TIME_RANGE_LIFETIME));
}

static void
test_partnerships (void)
{
  g_autoptr(ScoutGraphRequest) request = NULL;

  request = scout_facebook_request_new_creator (the_wire, "1", SCOUT_CREATOR_PART_PARTNERSHIPS,
                                                SCOUT_TIME_RANGE_L7);

  assert_parameters (request,
                     "creator_id=1&fields=creator_id,creator_display_name,creator_alias,"
                     "past_partnerships,creator_onboarding_status");
}

static void
test_content_search (void)
{
  g_autoptr(ScoutQueryBuilder) builder =
    scout_query_builder_new (the_wire->catalog, SCOUT_NETWORK_FACEBOOK, "content");
  g_autoptr(ScoutGraphRequest) request = NULL;
  g_autoptr(ScoutQuery) query = NULL;

  scout_query_builder_set_text (builder, "time-range", "last-14-days");
  scout_query_builder_set_text (builder, "sort", "comments");
  query = scout_query_builder_build (builder);
  request = scout_facebook_request_new_content_search (the_wire, query,
                                                       &(ScoutMarketPaging) { .before = "QVFI",
                                                                              .limit = 3 });

  assert_content_parameters (request,
                             "sort_by=comments&time_range=L14&fields=content_id,creator_id,"
                             "content_type,create_time,tagged_brand,content_url,"
                             "content_thumbnail_url,caption,insights.metrics(reach,views,"
                             "views_by_paid_organic,interactions,reactions,comments,shares)"
                             "&limit=3&before=QVFI");
}

static void
test_content (void)
{
  g_autoptr(ScoutGraphRequest) post = NULL;
  g_autoptr(ScoutGraphRequest) insights = NULL;
  g_autoptr(ScoutGraphRequest) comments = NULL;

  post = scout_facebook_request_new_content (the_wire, "pfbid0a", SCOUT_CONTENT_PART_POST);
  assert_content_parameters (post,
                             "content_id=pfbid0a&fields=content_id,creator_id,content_type,"
                             "create_time,tagged_brand,content_url,content_thumbnail_url,caption");

  insights = scout_facebook_request_new_content (the_wire, "1", SCOUT_CONTENT_PART_INSIGHTS);
  assert_content_parameters (insights,
                             "content_id=1&fields=content_id,creator_id,insights.metrics(reach,"
                             "reach_by_followers_and_non_followers,views,"
                             "views_by_followers_and_non_followers,views_by_paid_organic,clicks,"
                             "interactions,reactions,reactions_by_paid_organic,comments,"
                             "comments_by_paid_organic,shares,shares_by_paid_organic,saves,"
                             "saves_by_paid_organic)");

  comments = scout_facebook_request_new_content (the_wire, "1", SCOUT_CONTENT_PART_COMMENTS);
  assert_content_parameters (comments,
                             "content_id=1&fields=content_id,creator_id,"
                             "comments.fields(comment_id,comment_text,comment_url)");
}

int
main (int    argc,
      char **argv)
{
  g_autoptr(ScoutCatalog) catalog = NULL;
  int status = 0;

  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/facebook-request/search/plain", test_search_plain);
  g_test_add_func ("/facebook-request/search/text", test_search_text);
  g_test_add_func ("/facebook-request/search/filters", test_search_filters);
  g_test_add_func ("/facebook-request/search/page", test_search_page);
  g_test_add_func ("/facebook-request/creator/profile", test_profile);
  g_test_add_func ("/facebook-request/creator/performance", test_performance);
  g_test_add_func ("/facebook-request/creator/figures", test_figures);
  g_test_add_func ("/facebook-request/creator/daily", test_daily);
  g_test_add_func ("/facebook-request/creator/audience", test_audience);
  g_test_add_func ("/facebook-request/creator/splits", test_splits);
  g_test_add_func ("/facebook-request/creator/partnerships", test_partnerships);
  g_test_add_func ("/facebook-request/content/search", test_content_search);
  g_test_add_func ("/facebook-request/content/parts", test_content);

  catalog = scout_catalog_new (FALSE);
  the_wire = scout_wire_new (catalog, SCOUT_NETWORK_FACEBOOK);
  status = g_test_run ();
  scout_wire_unref (the_wire);

  return status;
}
