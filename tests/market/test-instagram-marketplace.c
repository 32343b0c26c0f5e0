/* test-instagram-marketplace.c: parts of a creator are several calls, and one model.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "answered-market.h"
#include "scout-query-builder.h"

#include <math.h>
#include <string.h>

#define OTHERS "{\"data\":[{\"id\":\"2\",\"username\":\"maya.brew\"},{\"id\":\"3\"}]}"
#define NOBODY "{\"data\":[]}"

static void
test_search (void)
{
  const AnsweredRule rules[] = {
    { NULL, 200, "{\"data\":[{\"id\":\"1\",\"username\":\"maya.brews\"},{\"id\":\"2\"}],"
                 "\"paging\":{\"cursors\":{\"after\":\"A\"},\"next\":\"x\"}}" },
  };
  g_auto(AnsweredMarket) fixture = { NULL };
  g_autoptr(ScoutQuery) query = NULL;
  ScoutGraphRequest *request = NULL;
  const ScoutMarketPaging paging = { .after = "C" };

  answered_market_init (&fixture, rules);
  query = scout_query_new_for_text (scout_marketplace_get_catalog (fixture.marketplace),
                                    SCOUT_NETWORK_INSTAGRAM, "coffee");
  scout_marketplace_search_async (fixture.marketplace, query, &paging, NULL,
                                  answered_market_searched_cb, &fixture);
  answered_market_wait (&fixture);

  g_assert_no_error (fixture.error);
  g_assert_cmpint (scout_marketplace_get_network (fixture.marketplace), ==,
                   SCOUT_NETWORK_INSTAGRAM);
  g_assert_cmpuint (fixture.batch->creators->len, ==, 2);
  g_assert_cmpstr (fixture.batch->next_cursor, ==, "A");

  g_assert_cmpuint (answered_market_get_requests (&fixture)->len, ==, 1);
  request = g_ptr_array_index (answered_market_get_requests (&fixture), 0);
  g_assert_cmpstr (scout_graph_request_get_path (request), ==,
                   "/17841400000000001/creator_marketplace_creators");
  g_assert_cmpstr (scout_graph_request_get (request, "query"), ==, "coffee");
  g_assert_cmpstr (scout_graph_request_get (request, "after"), ==, "C");
}

#define SHARES(breakdown, part) \
  "{\"data\":[{\"id\":\"1\",\"username\":\"maya.brews\",\"insights\":{\"data\":[{\"name\":" \
  "\"creator_engaged_accounts\",\"total_value\":{\"value\":9,\"breakdowns\":{\"dimension_key\":" \
  "\"" breakdown "\",\"results\":[{\"dimension_value\":\"" part "\",\"percentage\":5}]}}}]}}]}"

static const AnsweredRule audience[] = {
  { "breakdown(gender)", 200, SHARES ("gender", "female") },
  { "breakdown(age)", 200, SHARES ("age", "18-24") },
  { "breakdown(top_countries)", 200, SHARES ("top_countries", "BR") },
  { "breakdown(top_cities)", 200, SHARES ("top_cities", "Recife, PE") },
  { NULL, 200, SHARES ("follow_type", "follower_count") },
};

/* The name of the only part of the engaged accounts' breakdown, or NULL. */
static const char *
get_part (AnsweredMarket *self,
          ScoutBreakdown  breakdown)
{
  const ScoutInsightKey key = { SCOUT_METRIC_ENGAGED_ACCOUNTS, breakdown, SCOUT_PERIOD_OVERALL,
                                SCOUT_TIME_RANGE_THIS_WEEK };
  ScoutInsight *insight = scout_creator_get_insight (self->creator, &key);
  gsize n_shares = 0;
  const ScoutShare *shares = insight != NULL ? scout_insight_get_shares (insight, &n_shares) : NULL;

  return n_shares == 1 ? shares[0].name : NULL;
}

/* One breakdown is one call; what they tell is one creator, and no figure is there twice. */
static void
test_audience (void)
{
  g_auto(AnsweredMarket) fixture = { NULL };

  answered_market_init (&fixture, audience);
  answered_market_load (&fixture, "maya.brews", SCOUT_CREATOR_PART_AUDIENCE);

  g_assert_no_error (fixture.error);
  g_assert_cmpuint (answered_market_get_requests (&fixture)->len, ==, 6);
  g_assert_cmpstr (get_part (&fixture, SCOUT_BREAKDOWN_FOLLOW_TYPE), ==, "follower");
  g_assert_cmpstr (get_part (&fixture, SCOUT_BREAKDOWN_GENDER), ==, "female");
  g_assert_cmpstr (get_part (&fixture, SCOUT_BREAKDOWN_AGE), ==, "18-24");
  g_assert_cmpstr (get_part (&fixture, SCOUT_BREAKDOWN_COUNTRY), ==, "BR");
  g_assert_cmpstr (get_part (&fixture, SCOUT_BREAKDOWN_CITY), ==, "Recife, PE");
  /* Five breakdowns, and the whole that came with each of them. */
  g_assert_cmpuint (scout_creator_get_n_insights (fixture.creator), ==, 6);
}

/* What fails, and what is about somebody else, costs itself only. */
static void
test_one_fails (void)
{
  const AnsweredRule rules[] = {
    { "breakdown(gender)", 400, FAULT },
    { "breakdown(age)", 200, OTHERS },
    { "breakdown(top_countries)", 200, NOBODY },
    { "breakdown(top_cities)", 200, "{\"data\":7}" },
    audience[4],
  };
  g_auto(AnsweredMarket) fixture = { NULL };

  answered_market_init (&fixture, rules);
  answered_market_load (&fixture, "maya.brews", SCOUT_CREATOR_PART_AUDIENCE);

  g_assert_no_error (fixture.error);
  g_assert_cmpstr (scout_creator_get_id (fixture.creator), ==, "1");
  g_assert_cmpstr (get_part (&fixture, SCOUT_BREAKDOWN_FOLLOW_TYPE), ==, "follower");
  g_assert_null (get_part (&fixture, SCOUT_BREAKDOWN_GENDER));
  g_assert_null (get_part (&fixture, SCOUT_BREAKDOWN_AGE));
  g_assert_null (get_part (&fixture, SCOUT_BREAKDOWN_COUNTRY));
  g_assert_null (get_part (&fixture, SCOUT_BREAKDOWN_CITY));
  g_assert_cmpuint (fixture.n_outcomes, ==, 1);
}

typedef struct
{
  AnsweredRule rule;
  ScoutGraphError code;
} Failure;

/* S1 has one number for two refusals; the others are of conventions sections 3 and 6.2. */
static const Failure failures[] = {
  { { NULL, 403, "{\"error\":{\"code\":10,\"message\":\"(#10) The app lacks the required "
                 "instagram_creator_marketplace_discovery permission.\"}}" },
    SCOUT_GRAPH_ERROR_PERMISSION },
  { { NULL, 403, "{\"error\":{\"code\":10,\"message\":\"(#10) The brand is not eligible to onboard "
                 "to the creator marketplace, so the API call cannot be made.\"}}" },
    SCOUT_GRAPH_ERROR_NOT_ELIGIBLE },
  { { NULL, 400, FAULT }, SCOUT_GRAPH_ERROR_BAD_REQUEST },
  /* The brand's own account is the only id that is asked for. */
  { { NULL, 400, "{\"error\":{\"code\":100,\"error_subcode\":33,\"message\":\"m\"}}" },
    SCOUT_GRAPH_ERROR_NO_ACCESS },
  { { NULL, 403, "{\"error\":{\"code\":210,\"error_subcode\":1349253,\"message\":\"m\"}}" },
    SCOUT_GRAPH_ERROR_NOT_VISIBLE },
  { { NULL, 200, NOBODY }, SCOUT_GRAPH_ERROR_NOT_FOUND },
  { { NULL, 200, OTHERS }, SCOUT_GRAPH_ERROR_NOT_FOUND },
  { { NULL, 200, "{\"data\":{}}" }, SCOUT_GRAPH_ERROR_PROTOCOL },
};

static void
test_all_fail (void)
{
  static const ScoutCreatorPart parts[] = { SCOUT_CREATOR_PART_PROFILE,
                                            SCOUT_CREATOR_PART_AUDIENCE };

  for (gsize i = 0; i < G_N_ELEMENTS (failures); i++)
    {
      for (gsize j = 0; j < G_N_ELEMENTS (parts); j++)
        {
          g_auto(AnsweredMarket) fixture = { NULL };

          g_test_message ("%s", failures[i].rule.body);
          answered_market_init (&fixture, &failures[i].rule);
          answered_market_load (&fixture, "maya.brews", parts[j]);

          g_assert_null (fixture.creator);
          g_assert_error (fixture.error, SCOUT_GRAPH_ERROR, (int) failures[i].code);
          g_assert_cmpuint (fixture.n_outcomes, ==, 1);
        }
    }
}

/* Names are the same in any case, and as people write them. */
static void
test_username (void)
{
  g_autofree char *body = g_strdup_printf (MAYA, "");
  const AnsweredRule rules[] = { { NULL, 200, body } };
  g_auto(AnsweredMarket) fixture = { NULL };
  ScoutGraphRequest *request = NULL;

  answered_market_init (&fixture, rules);
  answered_market_load (&fixture, "@Maya.BREWS", SCOUT_CREATOR_PART_PROFILE);

  g_assert_no_error (fixture.error);
  g_assert_cmpstr (scout_creator_get_handle (fixture.creator), ==, "maya.brews");
  request = g_ptr_array_index (answered_market_get_requests (&fixture), 0);
  g_assert_cmpstr (scout_graph_request_get (request, "username"), ==, "Maya.BREWS");
}

/* The week's figures, and those that only have a time of their own. */
static void
test_performance (void)
{
  g_autofree char *week = g_strdup_printf (MAYA, ",\"insights\":{\"data\":[{\"name\":"
                                           "\"creator_reach\",\"time_range\":\"this_week\","
                                           "\"total_value\":{\"value\":5}}]}");
  g_autofree char *own = g_strdup_printf (MAYA, ",\"insights\":{\"data\":[{\"name\":"
                                          "\"total_followers\",\"total_value\":{\"value\":7}},"
                                          "{\"name\":\"reels_hook_rate\",\"total_value\":"
                                          "{\"value\":4.5}}]}");
  const AnsweredRule rules[] = { { "time_range(this_week)", 200, week }, { NULL, 200, own } };
  g_auto(AnsweredMarket) fixture = { NULL };

  answered_market_init (&fixture, rules);
  answered_market_load (&fixture, "maya.brews", SCOUT_CREATOR_PART_PERFORMANCE);

  g_assert_no_error (fixture.error);
  g_assert_cmpuint (answered_market_get_requests (&fixture)->len, ==, 2);
  g_assert_cmpint (scout_creator_get_followers (fixture.creator), ==, 7);
  g_assert_cmpfloat_with_epsilon (scout_creator_get_figure (fixture.creator, SCOUT_METRIC_REACH,
                                                            SCOUT_TIME_RANGE_THIS_WEEK), 5, 1e-9);
  g_assert_cmpfloat_with_epsilon (
    scout_creator_get_figure (fixture.creator, SCOUT_METRIC_REELS_HOOK_RATE, SCOUT_TIME_RANGE_L90),
    4.5, 1e-9);
}

/* Lists of partners take long and fail for some (conventions section 6.2): posts come anyway. */
static void
test_partnerships (void)
{
  g_autofree char *branded = g_strdup_printf (MAYA, ",\"branded_content_media\":{\"data\":["
                                              "{\"id\":\"11\",\"tagged_brand\":\"alder\"}]}");
  g_autofree char *ads = g_strdup_printf (MAYA, ",\"past_partnership_ads_media\":{\"data\":["
                                          "{\"id\":\"12\"},{\"id\":\"13\"}]}");
  const AnsweredRule rules[] = {
    { "branded_content_media", 200, branded },
    { "past_partnership_ads_media", 200, ads },
    { NULL, 400, FAULT },
  };
  g_auto(AnsweredMarket) fixture = { NULL };

  answered_market_init (&fixture, rules);
  answered_market_load (&fixture, "maya.brews", SCOUT_CREATOR_PART_PARTNERSHIPS);

  g_assert_no_error (fixture.error);
  g_assert_cmpuint (answered_market_get_requests (&fixture)->len, ==, 3);
  g_assert_cmpuint (scout_creator_get_n_content (fixture.creator, SCOUT_CONTENT_LIST_BRANDED), ==,
                    1);
  g_assert_cmpuint (scout_creator_get_n_content (fixture.creator, SCOUT_CONTENT_LIST_ADS), ==, 2);
  g_assert_cmpint (scout_creator_has_partnership_experience (fixture.creator), ==,
                   SCOUT_TRUTH_UNKNOWN);
}

/* Meta wants less at once: the profile is asked for in halves, each of which says whom it is of. */
static void
test_too_much (void)
{
  g_autofree char *first = g_strdup_printf (MAYA, ",\"biography\":\"Tea\"");
  g_autofree char *second = g_strdup_printf (MAYA, ",\"page_name\":\"Maya\"");
  const AnsweredRule rules[] = { { "biography", 200, first }, { NULL, 200, second } };
  const ScoutQuestion question = { "maya.brews", .creator_part = SCOUT_CREATOR_PART_PROFILE };
  g_auto(AnsweredMarket) fixture = { .most_fields = 14 };
  GPtrArray *requests = NULL;
  g_autoptr(GPtrArray) explained = NULL;

  answered_market_init (&fixture, rules);
  answered_market_load (&fixture, "maya.brews", SCOUT_CREATOR_PART_PROFILE);

  g_assert_no_error (fixture.error);
  requests = answered_market_get_requests (&fixture);
  g_assert_cmpuint (requests->len, ==, 3);
  for (guint i = 0; i < requests->len; i++)
    {
      const char *fields = scout_graph_request_get (g_ptr_array_index (requests, i), "fields");

      g_assert_true (g_str_has_prefix (fields, "id,username,"));
    }
  g_assert_cmpstr (scout_creator_get_bio (fixture.creator), ==, "Tea");
  g_assert_cmpstr (scout_creator_get_page_name (fixture.creator), ==, "Maya");

  /* Who wants to know where it comes from is told of the halves. */
  explained = scout_marketplace_list_requests (fixture.marketplace, &question);
  g_assert_cmpuint (explained->len, ==, 2);
  for (guint i = 0; i < explained->len; i++)
    g_assert_cmpstr (scout_graph_request_get (explained->pdata[i], "fields"), ==,
                     scout_graph_request_get (requests->pdata[i + 1], "fields"));
}

/* Whoever leaves the page is told once, however many calls there were. */
static void
test_cancel (void)
{
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  g_auto(AnsweredMarket) fixture = { NULL };

  answered_market_init (&fixture, audience);
  scout_marketplace_load_creator_async (fixture.marketplace, "maya.brews",
                                        SCOUT_CREATOR_PART_AUDIENCE, SCOUT_TIME_RANGE_THIS_WEEK,
                                        cancellable, answered_market_loaded_cb, &fixture);
  g_cancellable_cancel (cancellable);
  answered_market_wait (&fixture);
  while (g_main_context_iteration (NULL, FALSE))
    ;

  g_assert_null (fixture.creator);
  g_assert_error (fixture.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpuint (fixture.n_outcomes, ==, 1);
}

/* Calls that are under way keep what they need. */
static void
test_closed (void)
{
  g_auto(AnsweredMarket) fixture = { NULL };

  answered_market_init (&fixture, audience);
  scout_marketplace_load_creator_async (fixture.marketplace, "maya.brews",
                                        SCOUT_CREATOR_PART_AUDIENCE, SCOUT_TIME_RANGE_THIS_WEEK,
                                        NULL, answered_market_loaded_cb, &fixture);
  g_clear_object (&fixture.marketplace);
  answered_market_wait (&fixture);

  g_assert_no_error (fixture.error);
  g_assert_cmpstr (get_part (&fixture, SCOUT_BREAKDOWN_AGE), ==, "18-24");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/instagram-marketplace/search", test_search);
  g_test_add_func ("/instagram-marketplace/audience", test_audience);
  g_test_add_func ("/instagram-marketplace/one-fails", test_one_fails);
  g_test_add_func ("/instagram-marketplace/all-fail", test_all_fail);
  g_test_add_func ("/instagram-marketplace/username", test_username);
  g_test_add_func ("/instagram-marketplace/performance", test_performance);
  g_test_add_func ("/instagram-marketplace/partnerships", test_partnerships);
  g_test_add_func ("/instagram-marketplace/too-much", test_too_much);
  g_test_add_func ("/instagram-marketplace/cancel", test_cancel);
  g_test_add_func ("/instagram-marketplace/closed", test_closed);

  return g_test_run ();
}
