/* test-instagram-leeway.c: what Instagram's answers need not say, and what need not be known to it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "answered-market.h"
#include "scout-query-builder.h"
#include "scout-unanswered.h"

#include <math.h>
#include <string.h>

#define INVALID_METRIC "{\"error\":{\"message\":\"m\",\"code\":100,\"error_subcode\":3961016}}"

/* Periods are optional in answers, and so are ranges: what was asked holds. */
static void
test_unsaid_total (void)
{
  g_autofree char *total = g_strdup_printf (MAYA, ",\"insights\":{\"data\":[{\"name\":"
                                            "\"creator_reach\",\"total_value\":{\"value\":5}},"
                                            "{\"name\":\"reels_hook_rate\","
                                            "\"total_value\":{\"value\":4.5}}]}");
  const AnsweredRule rules[] = { { NULL, 200, total } };
  g_auto(AnsweredMarket) fixture = { NULL };

  answered_market_init (&fixture, rules);
  answered_market_load (&fixture, "maya.brews", SCOUT_CREATOR_PART_PERFORMANCE);

  g_assert_no_error (fixture.error);
  g_assert_cmpfloat_with_epsilon (scout_creator_get_figure (fixture.creator, SCOUT_METRIC_REACH,
                                                            SCOUT_TIME_RANGE_THIS_WEEK), 5, 1e-9);
  /* It takes no other range than its own. */
  g_assert_cmpfloat_with_epsilon (
    scout_creator_get_figure (fixture.creator, SCOUT_METRIC_REELS_HOOK_RATE, SCOUT_TIME_RANGE_L90),
    4.5, 1e-9);
}

static gsize
count_days (AnsweredMarket *self)
{
  const ScoutInsightKey key = { SCOUT_METRIC_REACH, SCOUT_BREAKDOWN_NONE, SCOUT_PERIOD_DAY,
                                SCOUT_TIME_RANGE_THIS_WEEK };
  ScoutInsight *insight = scout_creator_get_insight (self->creator, &key);
  gsize n_days = 0;

  if (insight != NULL)
    scout_insight_get_days (insight, &n_days);

  return n_days;
}

static void
assert_unsaid_days (const char *values,
                    gsize       n_days)
{
  g_autofree char *insights = g_strdup_printf (",\"insights\":{\"data\":[{\"name\":"
                                               "\"creator_reach\",\"values\":[%s]}]}", values);
  g_autofree char *body = g_strdup_printf (MAYA, insights);
  g_autofree char *nothing = g_strdup_printf (MAYA, "");
  const AnsweredRule rules[] = { { "time_range(this_week)", 200, body }, { NULL, 200, nothing } };
  g_auto(AnsweredMarket) fixture = { NULL };

  g_test_message ("%s", values);
  answered_market_init (&fixture, rules);
  answered_market_load (&fixture, "maya.brews", SCOUT_CREATOR_PART_DAILY);

  g_assert_no_error (fixture.error);
  g_assert_cmpuint (count_days (&fixture), ==, n_days);
  g_assert_cmpuint (scout_creator_get_n_insights (fixture.creator), ==, 1);
  g_assert_true (isnan (scout_creator_get_figure (fixture.creator, SCOUT_METRIC_REACH,
                                                  SCOUT_TIME_RANGE_THIS_WEEK)));
}

static void
test_unsaid_days (void)
{
  assert_unsaid_days ("{\"value\":5,\"end_time\":\"2026-11-24T08:00:00+0000\"},"
                      "{\"value\":6,\"end_time\":\"2026-11-25T08:00:00+0000\"},"
                      "{\"value\":7,\"end_time\":\"2026-11-26T08:00:00+0000\"}", 3);
  assert_unsaid_days ("{\"value\":5},{\"value\":6}", 2);
  assert_unsaid_days ("{\"value\":5}", 1);
}

/* Whatever was asked: one of several days is not the figure of their whole time. */
static void
test_days_for_a_total (void)
{
  g_autofree char *days = g_strdup_printf (MAYA, ",\"insights\":{\"data\":[{\"name\":"
                                           "\"creator_reach\",\"values\":[{\"value\":5},"
                                           "{\"value\":6},{\"value\":7}]}]}");
  const AnsweredRule rules[] = { { NULL, 200, days } };
  g_auto(AnsweredMarket) fixture = { NULL };

  answered_market_init (&fixture, rules);
  answered_market_load (&fixture, "maya.brews", SCOUT_CREATOR_PART_PERFORMANCE);

  g_assert_no_error (fixture.error);
  g_assert_cmpuint (count_days (&fixture), ==, 3);
  g_assert_true (isnan (scout_creator_get_figure (fixture.creator, SCOUT_METRIC_REACH,
                                                  SCOUT_TIME_RANGE_THIS_WEEK)));
}

static guint
count_requests_for (AnsweredMarket *self,
                    const char     *sign)
{
  GPtrArray *requests = answered_market_get_requests (self);
  guint n_requests = 0;

  for (guint i = 0; i < requests->len; i++)
    n_requests += strstr (scout_graph_request_get (requests->pdata[i], "fields"), sign) != NULL;

  return n_requests;
}

#define UNKNOWN_FIELD \
  "{\"error\":{\"message\":\"(#100) Tried accessing nonexisting field (category) on node type " \
  "(IGUserExportForCAM)\",\"type\":\"OAuthException\",\"code\":100}}"

static ScoutQuery *
make_query (AnsweredMarket *self)
{
  return scout_query_new_for_text (scout_marketplace_get_catalog (self->marketplace),
                                   SCOUT_NETWORK_INSTAGRAM, "coffee");
}

static void
search (AnsweredMarket *self)
{
  g_autoptr(ScoutQuery) query = make_query (self);

  g_clear_pointer (&self->batch, scout_creator_batch_free);
  g_clear_error (&self->error);
  self->n_outcomes = 0;
  scout_marketplace_search_async (self->marketplace, query, NULL, NULL,
                                  answered_market_searched_cb, self);
  answered_market_wait (self);
}

/* The fields of the calls that explain what was asked, one list below the other. */
static char *
dup_explained (AnsweredMarket      *self,
               const ScoutQuestion *question)
{
  g_autoptr(GPtrArray) requests = scout_marketplace_list_requests (self->marketplace, question);
  GString *lists = g_string_new (NULL);

  for (guint i = 0; i < requests->len; i++)
    g_string_append_printf (lists, "%s%s", i > 0 ? "\n" : "",
                            scout_graph_request_get (requests->pdata[i], "fields"));

  return g_string_free (lists, FALSE);
}

/* Nobody is told to ask what was refused: the explanation has the call that was answered, and of
 * what has not been asked yet the one that would be. */
static void
assert_explains_plainly (AnsweredMarket *self,
                         const char     *fields)
{
  g_autoptr(ScoutQuery) query = make_query (self);
  const ScoutQuestion found = { .query = query };
  const ScoutQuestion profile = { "maya.brews", .creator_part = SCOUT_CREATOR_PART_PROFILE };
  g_autofree char *explained = dup_explained (self, &found);
  g_autofree char *unasked = dup_explained (self, &profile);

  g_assert_cmpstr (explained, ==, fields);
  g_assert_nonnull (strstr (unasked, "biography"));
  g_assert_null (strstr (unasked, ",category"));
}

/* What is newer than the documents may be gone one day, and is not worth every answer. */
static void
test_unknown_field (void)
{
  g_autofree char *body = g_strdup_printf (MAYA, "");
  const AnsweredRule rules[] = {
    { ",category", 400, UNKNOWN_FIELD },
    { NULL, 200, body },
  };
  g_auto(AnsweredMarket) fixture = { NULL };
  const char *fields = NULL;

  answered_market_init (&fixture, rules);
  search (&fixture);
  g_assert_no_error (fixture.error);
  g_assert_cmpuint (fixture.batch->creators->len, ==, 1);
  g_assert_cmpuint (answered_market_get_requests (&fixture)->len, ==, 2);
  fields = scout_graph_request_get (answered_market_get_requests (&fixture)->pdata[1], "fields");
  g_assert_cmpstr (fields, ==, "id,username,biography,country,is_account_verified,"
                   "onboarded_status,gender,age_bucket,email,insights.metrics(total_followers,"
                   "creator_engaged_accounts,creator_reach,reels_interaction_rate)");
  assert_explains_plainly (&fixture, fields);

  /* From now on nothing of that list is tried. */
  search (&fixture);
  g_assert_no_error (fixture.error);
  g_assert_cmpuint (answered_market_get_requests (&fixture)->len, ==, 3);
}

/* Nor once it was there: what Meta has answered it may no longer know. */
static void
test_field_gone (void)
{
  g_autofree char *body = g_strdup_printf (MAYA, "");
  AnsweredRule rules[] = {
    { "not asked yet", 400, UNKNOWN_FIELD },
    { NULL, 200, body },
  };
  g_auto(AnsweredMarket) fixture = { NULL };

  answered_market_init (&fixture, rules);
  search (&fixture);
  g_assert_no_error (fixture.error);
  g_assert_cmpuint (answered_market_get_requests (&fixture)->len, ==, 1);

  rules[0].sign = ",category";
  search (&fixture);
  g_assert_no_error (fixture.error);
  g_assert_cmpuint (fixture.batch->creators->len, ==, 1);
  g_assert_cmpuint (answered_market_get_requests (&fixture)->len, ==, 3);
  search (&fixture);
  g_assert_no_error (fixture.error);
  g_assert_cmpuint (answered_market_get_requests (&fixture)->len, ==, 4);
}

/* What was in no refused list is still asked for: that figures are gone takes no portraits away. */
static void
test_refused_list_only (void)
{
  g_autofree char *body = g_strdup_printf (MAYA, "");
  const AnsweredRule rules[] = { { "total_views", 400, UNKNOWN_FIELD }, { NULL, 200, body } };
  g_auto(AnsweredMarket) fixture = { NULL };
  guint n_refused;

  answered_market_init (&fixture, rules);
  answered_market_load (&fixture, "maya.brews", SCOUT_CREATOR_PART_PERFORMANCE);
  g_assert_no_error (fixture.error);
  n_refused = count_requests_for (&fixture, "total_views");
  g_assert_cmpuint (n_refused, >, 0);
  g_assert_cmpuint (count_requests_for (&fixture, "profile_picture_url"), ==, 0);

  search (&fixture);
  g_assert_no_error (fixture.error);
  g_assert_cmpuint (count_requests_for (&fixture, "profile_picture_url"), ==, 1);

  /* Over another time as well it is not tried again. */
  g_clear_object (&fixture.creator);
  fixture.n_outcomes = 0;
  answered_market_load (&fixture, "maya.brews", SCOUT_CREATOR_PART_DAILY);
  g_assert_no_error (fixture.error);
  g_assert_cmpuint (count_requests_for (&fixture, "total_views"), ==, n_refused);
}

/* What is wrong for another reason is as wrong with less, and is told; that something newer is
 * unknown has not been learnt. */
static void
test_wrong_anyway (void)
{
  const AnsweredRule rules[] = { { NULL, 400, FAULT } };
  g_auto(AnsweredMarket) fixture = { NULL };

  answered_market_init (&fixture, rules);
  search (&fixture);
  g_assert_error (fixture.error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_BAD_REQUEST);
  g_assert_cmpuint (answered_market_get_requests (&fixture)->len, ==, 2);
  search (&fixture);
  g_assert_error (fixture.error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_BAD_REQUEST);
  g_assert_cmpuint (count_requests_for (&fixture, ",category"), ==, 2);

  /* Nothing newer was asked for: once is enough. */
  g_clear_error (&fixture.error);
  fixture.n_outcomes = 0;
  answered_market_load (&fixture, "maya.brews", SCOUT_CREATOR_PART_PARTNERS);
  g_assert_error (fixture.error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_BAD_REQUEST);
  g_assert_cmpuint (answered_market_get_requests (&fixture)->len, ==, 5);
  /* Without what is new there is no question left. */
  g_clear_error (&fixture.error);
  fixture.n_outcomes = 0;
  answered_market_load (&fixture, "maya.brews", SCOUT_CREATOR_PART_ADS);
  g_assert_cmpuint (answered_market_get_requests (&fixture)->len, ==, 6);
}

#define SHARES \
  "{\"data\":[{\"id\":\"1\",\"username\":\"maya.brews\",\"insights\":{\"data\":[{\"name\":" \
  "\"creator_engaged_accounts\",\"total_value\":{\"breakdowns\":{\"dimension_key\":\"gender\"," \
  "\"results\":[{\"dimension_value\":\"female\",\"percentage\":5}]}}}]}}]}"

static const AnsweredRule month_only[] = {
  { "time_range(this_week).breakdown", 400, FAULT },
  { NULL, 200, SHARES },
};

static gboolean
has_shares (AnsweredMarket *self,
            ScoutTimeRange  range)
{
  const ScoutInsightKey key = { SCOUT_METRIC_ENGAGED_ACCOUNTS, SCOUT_BREAKDOWN_GENDER,
                                SCOUT_PERIOD_OVERALL, range };

  return scout_creator_get_insight (self->creator, &key) != NULL;
}

static void
load_gender (AnsweredMarket *self)
{
  const ScoutQuestion question = { "maya.brews", .breakdown = SCOUT_BREAKDOWN_GENDER,
                                   .range = SCOUT_TIME_RANGE_THIS_WEEK };

  g_clear_object (&self->creator);
  g_clear_error (&self->error);
  self->n_outcomes = 0;
  scout_marketplace_load_split_async (self->marketplace, &question, NULL,
                                      answered_market_loaded_cb, self);
  answered_market_wait (self);
}

/* S1 offers shares over three ranges; others say that Meta refuses two of them. */
static void
test_month_only (void)
{
  g_auto(AnsweredMarket) fixture = { NULL };

  answered_market_init (&fixture, month_only);
  load_gender (&fixture);
  g_assert_no_error (fixture.error);
  g_assert_true (has_shares (&fixture, SCOUT_TIME_RANGE_THIS_MONTH));
  g_assert_false (has_shares (&fixture, SCOUT_TIME_RANGE_THIS_WEEK));
  g_assert_cmpuint (answered_market_get_requests (&fixture)->len, ==, 2);

  /* It is not refused twice. */
  load_gender (&fixture);
  g_assert_no_error (fixture.error);
  g_assert_true (has_shares (&fixture, SCOUT_TIME_RANGE_THIS_MONTH));
  g_assert_cmpuint (answered_market_get_requests (&fixture)->len, ==, 3);
}

static void
test_audience_of_month_only (void)
{
  g_auto(AnsweredMarket) fixture = { NULL };

  answered_market_init (&fixture, month_only);
  answered_market_load (&fixture, "maya.brews", SCOUT_CREATOR_PART_AUDIENCE);
  g_assert_no_error (fixture.error);
  g_assert_true (has_shares (&fixture, SCOUT_TIME_RANGE_THIS_MONTH));
  g_assert_cmpuint (answered_market_get_requests (&fixture)->len, ==, 12);
  load_gender (&fixture);
  g_assert_cmpuint (answered_market_get_requests (&fixture)->len, ==, 13);
}

/* Over no range. */
static void
test_never_divided (void)
{
  const AnsweredRule rules[] = { { NULL, 400, FAULT } };
  g_auto(AnsweredMarket) fixture = { NULL };

  answered_market_init (&fixture, rules);
  load_gender (&fixture);
  g_assert_error (fixture.error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_BAD_REQUEST);
  g_assert_cmpuint (answered_market_get_requests (&fixture)->len, ==, 2);
  load_gender (&fixture);
  g_assert_error (fixture.error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_BAD_REQUEST);
  g_assert_cmpuint (answered_market_get_requests (&fixture)->len, ==, 4);
}

/* Loads a creator twice and tells how many calls each time took. */
static void
load_two (const AnsweredRule *rules,
          guint               n_calls[2])
{
  g_auto(AnsweredMarket) fixture = { NULL };

  answered_market_init (&fixture, rules);
  for (gsize i = 0; i < 2; i++)
    {
      guint before = answered_market_get_requests (&fixture)->len;

      g_clear_object (&fixture.creator);
      fixture.n_outcomes = 0;
      scout_marketplace_load_creator_async (fixture.marketplace, "maya.brews",
                                            SCOUT_CREATOR_PART_PERFORMANCE,
                                            SCOUT_TIME_RANGE_THIS_WEEK, NULL,
                                            answered_market_loaded_cb, &fixture);
      while (fixture.n_outcomes == 0)
        {
          if (scout_manual_clock_get_next_wait (SCOUT_MANUAL_CLOCK (fixture.clock)) > 0)
            scout_manual_clock_advance (SCOUT_MANUAL_CLOCK (fixture.clock), 5 * G_USEC_PER_SEC);
          g_main_context_iteration (NULL, FALSE);
        }
      g_assert_no_error (fixture.error);
      n_calls[i] = answered_market_get_requests (&fixture)->len - before;

      g_assert_nonnull (scout_unanswered_find (G_OBJECT (fixture.creator),
                                               SCOUT_METRIC_REELS_HOOK_RATE,
                                               SCOUT_BREAKDOWN_NONE));
      g_assert_null (scout_unanswered_find (G_OBJECT (fixture.creator), SCOUT_METRIC_REACH,
                                            SCOUT_BREAKDOWN_NONE));
    }
}

/* What is refused is looked for once; what fails may have mended. */
static void
test_refused_figure (void)
{
  g_autofree char *maya = g_strdup_printf (MAYA, "");
  const AnsweredRule refused[] = { { "reels_hook_rate", 400, INVALID_METRIC },
                                   { NULL, 200, maya } };
  const AnsweredRule broken[] = { { "reels_hook_rate", 500, "{\"error\":{\"code\":1}}" },
                                  { NULL, 200, maya } };
  guint n_refused[2] = { 0, 0 };
  guint n_broken[2] = { 0, 0 };

  load_two (refused, n_refused);
  g_assert_cmpuint (n_refused[0], >, 2);
  g_assert_cmpuint (n_refused[1], ==, 2);

  load_two (broken, n_broken);
  g_assert_cmpuint (n_broken[1], ==, n_broken[0]);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/instagram-leeway/unsaid-total", test_unsaid_total);
  g_test_add_func ("/instagram-leeway/unsaid-days", test_unsaid_days);
  g_test_add_func ("/instagram-leeway/days-for-a-total", test_days_for_a_total);
  g_test_add_func ("/instagram-leeway/unknown-field", test_unknown_field);
  g_test_add_func ("/instagram-leeway/field-gone", test_field_gone);
  g_test_add_func ("/instagram-leeway/refused-list-only", test_refused_list_only);
  g_test_add_func ("/instagram-leeway/wrong-anyway", test_wrong_anyway);
  g_test_add_func ("/instagram-leeway/month-only", test_month_only);
  g_test_add_func ("/instagram-leeway/audience-of-month-only", test_audience_of_month_only);
  g_test_add_func ("/instagram-leeway/never-divided", test_never_divided);
  g_test_add_func ("/instagram-leeway/refused-figure", test_refused_figure);

  return g_test_run ();
}
