/* test-instagram-request.c: the exact address of each question to Instagram.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-instagram-request.h"

#include "scout-query-builder.h"

#define ACCOUNT "17841400710044321"
#define PATH "/v26.0/" ACCOUNT "/creator_marketplace_creators"
#define MEDIA_FIELDS \
  "{id,media_type,product_type,permalink,creation_time,caption,tagged_brand"
#define MEDIA_METRICS ",insights.metrics(likes,comments,views,shares)}"

static ScoutWire *the_wire;

/* Names and values in the order of sending, unescaped; S1's names are compared, never derived. */
static void
assert_request (ScoutGraphRequest *request,
                const char        *expected)
{
  g_autofree char *uri = scout_graph_request_dup_uri (request, "https://example.org", "v26.0");
  g_autoptr(GUri) parsed = g_uri_parse (uri, G_URI_FLAGS_ENCODED, NULL);
  g_autofree char *plain = g_uri_unescape_string (g_uri_get_query (parsed), NULL);

  g_assert_cmpstr (scout_graph_request_get_method (request), ==, "GET");
  g_assert_cmpstr (g_uri_get_path (parsed), ==, PATH);
  g_assert_cmpstr (g_strdelimit (plain, "+", ' '), ==, expected);
}

static void
assert_part (ScoutCreatorPart    part,
             ScoutTimeRange      range,
             const char * const *expected)
{
  g_autoptr(GPtrArray) requests =
    scout_instagram_request_list_creator (the_wire, ACCOUNT, "@priya", part, range);

  g_assert_cmpuint (requests->len, ==, g_strv_length ((char **) expected));
  for (guint i = 0; i < requests->len; i++)
    {
      g_autofree char *whole = g_strconcat ("username=priya&fields=", expected[i], NULL);

      assert_request (g_ptr_array_index (requests, i), whole);
    }
}

static void
test_search (void)
{
  const char * const countries[] = { "US", NULL };
  g_autoptr(ScoutQueryBuilder) builder =
    scout_query_builder_new (the_wire->catalog, SCOUT_NETWORK_INSTAGRAM, "creators");
  g_autoptr(ScoutGraphRequest) request = NULL;
  g_autoptr(ScoutQuery) query = NULL;

  scout_query_builder_set_text (builder, "query", "travel");
  scout_query_builder_set_list (builder, "countries", countries);
  query = scout_query_builder_build (builder);
  request = scout_instagram_request_new_search (the_wire, ACCOUNT, query,
                                                &(ScoutMarketPaging) { .after = "MgZDZD" });

  assert_request (request,
                  "query=travel&creator_countries=[\"US\"]&fields=id,username,biography,"
                  "profile_picture_url,country,is_account_verified,onboarded_status,category,"
                  "gender,age_bucket,email,insights.metrics(total_followers,"
                  "creator_engaged_accounts,creator_reach,reels_interaction_rate)"
                  "&limit=12&after=MgZDZD");
}

static void
test_similar (void)
{
  const char * const names[] = { "priya", "tomas", NULL };
  g_autoptr(ScoutQueryBuilder) builder =
    scout_query_builder_new (the_wire->catalog, SCOUT_NETWORK_INSTAGRAM, "creators");
  g_autoptr(ScoutGraphRequest) request = NULL;
  g_autoptr(ScoutQuery) query = NULL;

  scout_query_builder_set_list (builder, "similar-to", names);
  query = scout_query_builder_build (builder);
  request = scout_instagram_request_new_search (the_wire, ACCOUNT, query,
                                                &(ScoutMarketPaging) { .before = "MgZDZD",
                                                                       .limit = 2 });

  g_assert_cmpstr (scout_graph_request_get (request, "similar_to_creators"), ==,
                   "[\"priya\",\"tomas\"]");
  g_assert_cmpstr (scout_graph_request_get (request, "limit"), ==, "2");
  g_assert_cmpstr (scout_graph_request_get (request, "before"), ==, "MgZDZD");
  g_assert_null (scout_graph_request_get (request, "after"));
}

static void
test_profile (void)
{
  const char * const expected[] = {
    "id,username,biography,profile_picture_url,country,is_account_verified,onboarded_status,"
    "category,gender,age_bucket,email,portfolio_url,badges,platforms,messaging_id,page_id,"
    "page_name,is_paid_partnership_messages_enabled,is_creator_following_brand,"
    "is_brand_following_creator,has_brand_partnership_experience,insights.metrics(total_followers)",
    NULL
  };

  assert_part (SCOUT_CREATOR_PART_PROFILE, SCOUT_TIME_RANGE_L14, expected);
}

static void
test_performance (void)
{
  const char * const week[] = {
    "id,username,insights.metrics(creator_engaged_accounts,creator_reach,total_views,"
    "account_interactions).period(overall).time_range(this_week)",
    "id,username,insights.metrics(total_followers,reels_interaction_rate,reels_hook_rate)",
    NULL
  };
  const char * const foreign[] = {
    "id,username,insights.metrics(total_followers,creator_engaged_accounts,creator_reach,"
    "reels_interaction_rate,reels_hook_rate,total_views,account_interactions)",
    NULL
  };

  assert_part (SCOUT_CREATOR_PART_PERFORMANCE, SCOUT_TIME_RANGE_THIS_WEEK, week);
  assert_part (SCOUT_CREATOR_PART_FIGURES, SCOUT_TIME_RANGE_THIS_WEEK, week);
  /* Instagram has no 28 days: each metric's own range stands for it. */
  assert_part (SCOUT_CREATOR_PART_PERFORMANCE, SCOUT_TIME_RANGE_L28, foreign);
}

static void
test_daily (void)
{
#define DAYS(range) \
  "id,username,insights.metrics(creator_engaged_accounts,creator_reach,total_views," \
  "account_interactions).period(day).time_range(" range ")"
  /* What the week is compared with is in the 14 days. */
  const char * const week[] = { DAYS ("this_week"), DAYS ("last_14_days"), NULL };
  const char * const fortnight[] = { DAYS ("last_14_days"), NULL };
  const char * const month[] = { DAYS ("this_month"), NULL };
#undef DAYS

  assert_part (SCOUT_CREATOR_PART_DAILY, SCOUT_TIME_RANGE_THIS_WEEK, week);
  assert_part (SCOUT_CREATOR_PART_DAILY, SCOUT_TIME_RANGE_L14, fortnight);
  assert_part (SCOUT_CREATOR_PART_DAILY, SCOUT_TIME_RANGE_THIS_MONTH, month);
  assert_part (SCOUT_CREATOR_PART_DAILY, SCOUT_TIME_RANGE_L28, fortnight);
}

#define SPLIT_OVER(range, metrics, breakdown) \
  "id,username,insights.metrics(" metrics ").period(overall).time_range(" range ")" \
  ".breakdown(" breakdown ")"
#define SPLIT(metrics, breakdown) SPLIT_OVER ("this_month", metrics, breakdown)

static void
test_audience (void)
{
  const char * const expected[] = {
    SPLIT ("creator_engaged_accounts,creator_reach", "follow_type"),
    SPLIT ("creator_engaged_accounts", "gender"),
    SPLIT ("creator_engaged_accounts", "age"),
    SPLIT ("creator_engaged_accounts", "top_countries"),
    SPLIT ("creator_engaged_accounts", "top_cities"),
    SPLIT ("creator_reach", "media_type"),
    NULL
  };
  const char * const last_14_days[] = {
    SPLIT_OVER ("last_14_days", "creator_engaged_accounts,creator_reach", "follow_type"),
    SPLIT_OVER ("last_14_days", "creator_engaged_accounts", "gender"),
    SPLIT_OVER ("last_14_days", "creator_engaged_accounts", "age"),
    SPLIT_OVER ("last_14_days", "creator_engaged_accounts", "top_countries"),
    SPLIT_OVER ("last_14_days", "creator_engaged_accounts", "top_cities"),
    SPLIT_OVER ("last_14_days", "creator_reach", "media_type"),
    NULL
  };

  assert_part (SCOUT_CREATOR_PART_AUDIENCE, SCOUT_TIME_RANGE_THIS_MONTH, expected);
  /* A range that figures with parts do not have. */
  assert_part (SCOUT_CREATOR_PART_AUDIENCE, SCOUT_TIME_RANGE_L90, expected);
  assert_part (SCOUT_CREATOR_PART_AUDIENCE, SCOUT_TIME_RANGE_L14, last_14_days);
}

/* Each way of dividing is a call that can be made by itself. */
static void
test_splits (void)
{
  g_autoptr(ScoutGraphRequest) cities = NULL;
  g_autoptr(ScoutGraphRequest) kinds = NULL;

  cities = scout_instagram_request_new_split (the_wire, ACCOUNT, "@priya", SCOUT_BREAKDOWN_CITY,
                                              SCOUT_TIME_RANGE_L14);
  assert_request (cities, "username=priya&fields="
                          SPLIT_OVER ("last_14_days", "creator_engaged_accounts", "top_cities"));
  kinds = scout_instagram_request_new_split (the_wire, ACCOUNT, "priya",
                                             SCOUT_BREAKDOWN_CONTENT_TYPE, SCOUT_TIME_RANGE_L90);
  assert_request (kinds, "username=priya&fields=" SPLIT ("creator_reach", "media_type"));
  g_assert_null (scout_instagram_request_new_split (the_wire, ACCOUNT, "priya",
                                                    SCOUT_BREAKDOWN_AGE_GENDER,
                                                    SCOUT_TIME_RANGE_L14));
}

static void
test_media (void)
{
  const char * const content[] = {
    "id,username,recent_media.limit(30)" MEDIA_FIELDS MEDIA_METRICS,
    NULL
  };
  const char * const partnerships[] = {
    "id,username,has_brand_partnership_experience,past_brand_partnership_partners",
    "id,username,branded_content_media.limit(30)" MEDIA_FIELDS MEDIA_METRICS,
    "id,username,past_partnership_ads_media.limit(30)" MEDIA_FIELDS "}",
    NULL
  };

  assert_part (SCOUT_CREATOR_PART_CONTENT, SCOUT_TIME_RANGE_L14, content);
  assert_part (SCOUT_CREATOR_PART_PARTNERSHIPS, SCOUT_TIME_RANGE_L14, partnerships);
  assert_part (SCOUT_CREATOR_PART_PARTNERS, SCOUT_TIME_RANGE_L14,
               (const char * const[]) { partnerships[0], NULL });
  assert_part (SCOUT_CREATOR_PART_BRANDED, SCOUT_TIME_RANGE_L14,
               (const char * const[]) { partnerships[1], NULL });
  assert_part (SCOUT_CREATOR_PART_ADS, SCOUT_TIME_RANGE_L14,
               (const char * const[]) { partnerships[2], NULL });
}

/* Without what is newer than S1 nothing of it is asked for. */
static void
test_without_additions (void)
{
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (FALSE);
  g_autoptr(ScoutWire) wire = scout_wire_new (catalog, SCOUT_NETWORK_INSTAGRAM);
  g_autoptr(GPtrArray) requests =
    scout_instagram_request_list_creator (wire, ACCOUNT, "priya", SCOUT_CREATOR_PART_PROFILE,
                                          SCOUT_TIME_RANGE_L14);

  g_assert_cmpuint (requests->len, ==, 1);
  assert_request (g_ptr_array_index (requests, 0),
                  "username=priya&fields=id,username,biography,country,is_account_verified,"
                  "onboarded_status,gender,age_bucket,email,portfolio_url,"
                  "has_brand_partnership_experience,"
                  "insights.metrics(total_followers)");
}

int
main (int    argc,
      char **argv)
{
  g_autoptr(ScoutCatalog) catalog = NULL;
  int status = 0;

  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/instagram-request/search", test_search);
  g_test_add_func ("/instagram-request/similar", test_similar);
  g_test_add_func ("/instagram-request/profile", test_profile);
  g_test_add_func ("/instagram-request/performance", test_performance);
  g_test_add_func ("/instagram-request/daily", test_daily);
  g_test_add_func ("/instagram-request/audience", test_audience);
  g_test_add_func ("/instagram-request/splits", test_splits);
  g_test_add_func ("/instagram-request/media", test_media);
  g_test_add_func ("/instagram-request/without-additions", test_without_additions);

  catalog = scout_catalog_new (TRUE);
  the_wire = scout_wire_new (catalog, SCOUT_NETWORK_INSTAGRAM);
  status = g_test_run ();
  scout_wire_unref (the_wire);

  return status;
}
