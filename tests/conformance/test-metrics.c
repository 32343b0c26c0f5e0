/* test-metrics.c: each metric of the documents, in every way that they allow, becomes an insight.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * For each row of the tables of metrics all its periods, ranges and breakdowns are asked for over
 * HTTP and read into models; what the models say is compared with the world. What a row does not
 * have must be refused.
 */

#include "config.h"

#include "conformance-box.h"
#include "conformance-client.h"
#include "conformance-rows.h"

#include "scout-catalog.h"
#include "scout-world-insights.h"
#include "scout-world-instagram-insights.h"
#include "scout-world-instagram.h"
#include "scout-world-posts.h"

#include <math.h>
#include <string.h>

#define CREATORS "/creator_marketplace/creators"
#define CONTENT "/creator_marketplace/content"

static const char * const facebook_ranges[] = { "L1", "L7", "L14", "L28", "L90", "lifetime", NULL };
static const char * const instagram_ranges[] = { "this_week", "last_14_days", "this_month",
                                                 "last_90_days", "lifetime", NULL };
static const char * const instagram_breakdowns[] = { "follow_type", "gender", "age",
                                                     "top_countries", "top_cities", "media_type",
                                                     NULL };
static const char * const periods[] = { "overall", "day", NULL };

static gboolean
has_text (GStrv       list,
          const char *text)
{
  for (gsize i = 0; list[i] != NULL; i++)
    {
      if (g_ascii_strcasecmp (list[i], text) == 0)
        return TRUE;
    }

  return FALSE;
}

/* Somebody who has joined on both networks. */
static guint
find_creator (void)
{
  ScoutWorld *world = conformance_box_get ()->world;

  for (guint i = 0; i < scout_world_get_n_creators (world); i++)
    {
      g_auto(ScoutWorldInstagram) account = { 0 };

      if (scout_world_get_instagram (world, i, &account) &&
          account.state == SCOUT_WORLD_ONBOARDED &&
          account.creator.state == SCOUT_WORLD_ONBOARDED)
        return i;
    }

  g_error ("Nobody has joined on both networks");
}

/* The insights of an answer whose figure has a range and a period; one of them if all is well. */
static ScoutInsight *
get_only_insight (ScoutCreator *creator,
                  gboolean      has_shares)
{
  ScoutInsight *found = NULL;

  for (guint i = 0; i < scout_creator_get_n_insights (creator); i++)
    {
      ScoutInsight *insight = scout_creator_get_nth_insight (creator, i);

      if ((scout_insight_get_key (insight)->breakdown != SCOUT_BREAKDOWN_NONE) != has_shares)
        continue;
      g_assert_null (found);
      found = insight;
    }
  g_assert_nonnull (found);

  return found;
}

static guint
count_days (const char *range)
{
  return *range == 'L' ? (guint) g_ascii_strtoull (range + 1, NULL, 10) : 90;
}

/* A breakdown of nothing has no parts, and is no insight. */
static gboolean
is_nothing (const ScoutWorldMetricInfo *info,
            guint                       index,
            guint                       n_days)
{
  g_autoptr(GArray) shares = NULL;

  if (!info->has_breakdown)
    return FALSE;
  shares = scout_world_get_breakdown (conformance_box_get ()->world, index, info->metric, n_days);

  return shares->len == 0;
}

static void
compare_facebook (ScoutCreator *creator,
                  const char   *name,
                  guint         index,
                  const char   *period,
                  const char   *range)
{
  ScoutWorld *world = conformance_box_get ()->world;
  const ScoutWorldMetricInfo *info = scout_world_metric_lookup (name);
  ScoutInsight *insight = NULL;
  guint n_days = count_days (range);
  gsize n_values = 0;

  if (is_nothing (info, index, n_days))
    {
      g_assert_cmpuint (scout_creator_get_n_insights (creator), ==, 0);
      return;
    }

  insight = get_only_insight (creator, info->has_breakdown);
  g_assert_cmpstr (scout_insight_get_metric (insight)->name, ==, name);
  if (g_str_equal (period, "day"))
    {
      const double *days = scout_insight_get_days (insight, &n_values);
      g_autofree gint64 *expected = g_new (gint64, n_days);

      scout_world_get_days (world, index, info->metric, n_days, expected);
      g_assert_cmpuint (n_values, ==, n_days);
      for (guint i = 0; i < n_days; i++)
        g_assert_cmpfloat_with_epsilon (days[i], (double) expected[i], 1e-9);
    }
  else if (info->has_breakdown)
    {
      const ScoutShare *shares = scout_insight_get_shares (insight, &n_values);
      g_autoptr(GArray) expected = scout_world_get_breakdown (world, index, info->metric, n_days);

      g_assert_cmpuint (n_values, ==, expected->len);
      for (guint i = 0; i < n_values; i++)
        g_assert_cmpfloat_with_epsilon (shares[i].value,
                                        g_array_index (expected, ScoutWorldShare, i).percent, 1e-6);
    }
  else
    {
      g_assert_cmpfloat_with_epsilon (scout_insight_get_value (insight),
                                      scout_world_get_value (world, index, info->metric, n_days),
                                      1e-6);
    }
}

static void
assert_refused (const char *request,
                int         subcode)
{
  g_autoptr(GError) error = conformance_client_call (request, 0);

  if (error == NULL)
    g_error ("%s is taken", request);
  g_assert_cmpint (scout_graph_error_get_fault (error)->code, ==, 100);
  g_assert_cmpint (scout_graph_error_get_fault (error)->subcode, ==, subcode);
}

static void
check_facebook_metric (ConformanceRow *row)
{
  g_auto(GStrv) own_periods = conformance_row_dup_texts (row, "periods");
  g_auto(GStrv) own_ranges = conformance_row_dup_texts (row, "time-ranges");
  guint index = find_creator ();
  ScoutWorldCreator creator = { 0 };
  guint n_taken = 0;

  scout_world_get_creator (conformance_box_get ()->world, index, &creator);
  for (gsize p = 0; periods[p] != NULL; p++)
    for (gsize r = 0; facebook_ranges[r] != NULL; r++)
      {
        g_autofree char *request =
          g_strdup_printf (CREATORS "?creator_id=%s&fields=creator_id,insights.metrics(%s)"
                           ".period(%s).time_range(%s)", creator.creator_id, row->name, periods[p],
                           facebook_ranges[r]);
        g_autoptr(ScoutCreatorBatch) batch = NULL;
        ScoutCreator *model = NULL;

        if (!has_text (own_periods, periods[p]))
          {
            assert_refused (request, 3961017);
            continue;
          }
        if (!has_text (own_ranges, facebook_ranges[r]))
          {
            assert_refused (request, 3961018);
            continue;
          }

        batch = conformance_client_get_creators (SCOUT_NETWORK_FACEBOOK, request);
        g_assert_cmpuint (batch->creators->len, ==, 1);
        model = g_ptr_array_index (batch->creators, 0);
        g_assert_cmpuint (scout_creator_get_n_unknown_members (model), ==, 0);
        compare_facebook (model, row->name, index, periods[p], facebook_ranges[r]);
        n_taken++;
      }
  g_assert_cmpuint (n_taken, ==, g_strv_length (own_periods) * g_strv_length (own_ranges));
  scout_world_creator_clear (&creator);
}

/* The name of the count that a metric of content splits, or is. */
static ScoutWorldPostMetric
find_post_metric (const char *name)
{
  static const char * const names[] = {
    [SCOUT_WORLD_POST_REACH] = "reach",
    [SCOUT_WORLD_POST_VIEWS] = "views",
    [SCOUT_WORLD_POST_CLICKS] = "clicks",
    [SCOUT_WORLD_POST_INTERACTIONS] = "interactions",
    [SCOUT_WORLD_POST_REACTIONS] = "reactions",
    [SCOUT_WORLD_POST_COMMENTS] = "comments",
    [SCOUT_WORLD_POST_SHARES] = "shares",
    [SCOUT_WORLD_POST_SAVES] = "saves",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      if (g_str_has_prefix (name, names[i]))
        return (ScoutWorldPostMetric) i;
    }

  g_error ("The world counts no %s", name);
}

static gboolean
take_first_post (const ScoutWorldPost *post,
                 gpointer              user_data)
{
  if (!post->is_public || post->brand != NULL || post->type == SCOUT_WORLD_POST_LIVE)
    return TRUE;
  *(ScoutWorldPost *) user_data = *post;

  return FALSE;
}

static void
compare_post (ScoutInsight         *insight,
              const char           *name,
              const ScoutWorldPost *post)
{
  ScoutWorldPostMetric metric = find_post_metric (name);
  const ScoutShare *shares = NULL;
  gsize n_shares = 0;
  guint tenths = strstr (name, "paid") != NULL ? post->paid[metric] : post->follower[metric];

  g_assert_cmpstr (scout_insight_get_metric (insight)->name, ==, name);
  if (strstr (name, "_by_") == NULL)
    {
      g_assert_cmpfloat_with_epsilon (scout_insight_get_value (insight),
                                      (double) post->counts[metric], 1e-6);
      return;
    }

  shares = scout_insight_get_shares (insight, &n_shares);
  g_assert_cmpuint (n_shares, ==, 2);
  for (gsize i = 0; i < n_shares; i++)
    {
      gboolean is_first = g_str_equal (shares[i].name, "follower") ||
                          g_str_equal (shares[i].name, "paid");

      g_assert_cmpfloat_with_epsilon (shares[i].value,
                                      (is_first ? tenths : 1000 - tenths) / 10.0, 1e-6);
    }
}

static void
check_content_metric (ConformanceRow *row)
{
  ScoutWorld *world = conformance_box_get ()->world;
  ScoutWorldPost post = { 0 };

  scout_world_foreach_post (world, find_creator (), 0, 90, take_first_post, &post);
  for (gsize p = 0; periods[p] != NULL; p++)
    for (gsize r = 0; facebook_ranges[r] != NULL; r++)
      {
        g_autofree char *request =
          g_strdup_printf (CONTENT "?content_id=%" G_GUINT64_FORMAT "&fields=content_id,"
                           "insights.metrics(%s).period(%s).time_range(%s)",
                           scout_world_post_get_id (world, &post), row->name, periods[p],
                           facebook_ranges[r]);
        g_autoptr(ScoutContentBatch) batch = NULL;
        ScoutContent *model = NULL;

        if (p > 0)
          assert_refused (request, 3961017);
        else if (!g_str_equal (facebook_ranges[r], "lifetime"))
          assert_refused (request, 3961018);
        else
          {
            batch = conformance_client_get_content (request);
            g_assert_cmpuint (batch->content->len, ==, 1);
            model = g_ptr_array_index (batch->content, 0);
            g_assert_cmpuint (scout_content_get_n_unknown_members (model), ==, 0);
            g_assert_cmpuint (scout_content_get_n_insights (model), ==, 1);
            compare_post (scout_content_get_nth_insight (model, 0), row->name, &post);
          }
      }
}

static int
find_instagram_metric (const char *name)
{
  static const char * const names[] = {
    [SCOUT_WORLD_INSTAGRAM_FOLLOWERS] = "total_followers",
    [SCOUT_WORLD_INSTAGRAM_ENGAGED_ACCOUNTS] = "creator_engaged_accounts",
    [SCOUT_WORLD_INSTAGRAM_REACH] = "creator_reach",
    [SCOUT_WORLD_INSTAGRAM_REELS_INTERACTION_RATE] = "reels_interaction_rate",
    [SCOUT_WORLD_INSTAGRAM_REELS_HOOK_RATE] = "reels_hook_rate",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      if (g_str_equal (names[i], name))
        return (int) i;
    }

  g_error ("The world has no %s", name);
}

static guint
count_instagram_days (const char *range)
{
  for (int i = 0; instagram_ranges[i] != NULL; i++)
    {
      if (g_str_equal (instagram_ranges[i], range))
        return scout_world_instagram_count_days (conformance_box_get ()->world,
                                                 (ScoutWorldInstagramRange) i);
    }

  g_error ("S1 has no %s", range);
}

static void
compare_instagram (ScoutCreator *creator,
                   const char   *name,
                   guint         index,
                   const char   *range,
                   gboolean      is_daily)
{
  ScoutWorld *world = conformance_box_get ()->world;
  ScoutWorldInstagramMetric metric = (ScoutWorldInstagramMetric) find_instagram_metric (name);
  ScoutInsight *insight = get_only_insight (creator, FALSE);
  guint n_days = count_instagram_days (range);
  gsize n_values = 0;

  g_assert_cmpstr (scout_insight_get_metric (insight)->name, ==, name);
  g_assert_cmpint (scout_insight_get_network (insight), ==, SCOUT_NETWORK_INSTAGRAM);
  if (is_daily)
    {
      g_autofree gint64 *expected = g_new (gint64, n_days);
      const double *days = scout_insight_get_days (insight, &n_values);

      scout_world_instagram_get_days (world, index, metric, n_days, expected);
      g_assert_cmpuint (n_values, ==, n_days);
      for (guint i = 0; i < n_days; i++)
        g_assert_cmpfloat_with_epsilon (days[i], (double) expected[i], 1e-9);
      return;
    }

  g_assert_cmpfloat_with_epsilon (scout_insight_get_value (insight),
                                  scout_world_instagram_get_value (world, index, metric, n_days),
                                  1e-6);
}

/* The catalogue's name of a part: "non-follower", "65-plus". */
static char *
dup_share_name (const char *key)
{
  g_autoptr(GString) name = g_string_new (key);

  g_string_replace (name, "_", "-", 0);
  g_string_replace (name, "+", "-plus", 0);

  return g_string_free (g_steal_pointer (&name), FALSE);
}

/* Followers and others are told in accounts, all else in percent. */
static void
compare_instagram_shares (ScoutInsight                 *insight,
                          const char                   *name,
                          guint                         index,
                          ScoutWorldInstagramBreakdown  breakdown,
                          const char                   *range)
{
  ScoutWorld *world = conformance_box_get ()->world;
  ScoutWorldInstagramMetric metric = (ScoutWorldInstagramMetric) find_instagram_metric (name);
  guint n_days = count_instagram_days (range);
  double total = scout_world_instagram_get_value (world, index, metric, n_days);
  g_autoptr(GArray) expected = scout_world_instagram_get_breakdown (world, index, metric,
                                                                    breakdown, n_days);
  gsize n_shares = 0;
  const ScoutShare *shares = scout_insight_get_shares (insight, &n_shares);
  gboolean is_count = breakdown == SCOUT_WORLD_INSTAGRAM_FOLLOW_TYPE;

  g_assert_cmpstr (scout_insight_get_metric (insight)->name, ==, name);
  g_assert_cmpuint (n_shares, >=, 2);
  g_assert_cmpuint (n_shares, ==, expected->len);
  for (gsize i = 0; i < n_shares; i++)
    {
      const ScoutWorldShare *share = &g_array_index (expected, ScoutWorldShare, i);
      g_autofree char *key = dup_share_name (share->key);

      g_assert_cmpstr (shares[i].name, ==, key);
      g_assert_cmpfloat_with_epsilon (shares[i].value,
                                      is_count ? round (total * share->percent / 100)
                                               : share->percent, 1e-6);
    }
}

static void
check_instagram_breakdowns (ConformanceRow *row,
                            const char     *path,
                            guint           index)
{
  ConformanceBox *box = conformance_box_get ();
  const ScoutCatalogApi *api = scout_catalog_get_api (box->catalog, SCOUT_NETWORK_INSTAGRAM);
  const char *default_range =
    scout_catalog_api_find_metric (api, "creator-insights", row->name)->default_time_range;
  g_auto(GStrv) own = conformance_row_dup_texts (row, "breakdowns");

  for (gsize i = 0; instagram_breakdowns[i] != NULL; i++)
    {
      g_autofree char *request = g_strdup_printf ("%s&fields=insights.metrics(%s).breakdown(%s)",
                                                  path, row->name, instagram_breakdowns[i]);
      g_autoptr(ScoutCreatorBatch) batch = NULL;
      ScoutCreator *creator = NULL;

      if (!has_text (own, instagram_breakdowns[i]))
        {
          assert_refused (request, 0);
          continue;
        }
      batch = conformance_client_get_creators (SCOUT_NETWORK_INSTAGRAM, request);
      creator = g_ptr_array_index (batch->creators, 0);
      g_assert_cmpuint (scout_creator_get_n_unknown_members (creator), ==, 0);
      compare_instagram (creator, row->name, index, default_range, FALSE);
      compare_instagram_shares (get_only_insight (creator, TRUE), row->name, index,
                                (ScoutWorldInstagramBreakdown) i, default_range);
    }
}

static void
check_instagram_metric (ConformanceRow *row)
{
  g_auto(GStrv) own_periods = conformance_row_dup_texts (row, "periods");
  g_auto(GStrv) own_ranges = conformance_row_dup_texts (row, "time-ranges");
  ConformanceBox *box = conformance_box_get ();
  guint index = find_creator ();
  g_auto(ScoutWorldInstagram) account = { 0 };
  g_autofree char *path = NULL;

  scout_world_get_instagram (box->world, index, &account);
  path = g_strdup_printf ("/%s/creator_marketplace_creators?username=%s",
                          scout_sandbox_get_page (box->sandbox, 0)->instagram_user_id,
                          account.username);
  for (gsize p = 0; periods[p] != NULL; p++)
    for (gsize r = 0; instagram_ranges[r] != NULL; r++)
      {
        g_autofree char *request =
          g_strdup_printf ("%s&fields=insights.metrics(%s).period(%s).time_range(%s)", path,
                           row->name, periods[p], instagram_ranges[r]);
        g_autoptr(ScoutCreatorBatch) batch = NULL;

        if (!has_text (own_periods, periods[p]) || !has_text (own_ranges, instagram_ranges[r]))
          {
            assert_refused (request, 0);
            continue;
          }
        batch = conformance_client_get_creators (SCOUT_NETWORK_INSTAGRAM, request);
        compare_instagram (g_ptr_array_index (batch->creators, 0), row->name, index,
                           instagram_ranges[r], p > 0);
      }
  check_instagram_breakdowns (row, path, index);
}

/* What an insight is over where nobody says over what. */
static const ScoutInsightKey *
get_default_key (ScoutCreatorBatch *batch)
{
  return scout_insight_get_key (scout_creator_get_nth_insight (
    g_ptr_array_index (batch->creators, 0), 0));
}

/* S2: metrics are required, the period is overall, the range L28 but for followers. */
static void
check_edge_parameter (ConformanceRow *row)
{
  g_autoptr(ScoutCreatorBatch) reach = conformance_client_get_creators (
    SCOUT_NETWORK_FACEBOOK, CREATORS "?limit=1&fields=creator_id,insights.metrics(creator_reach)");
  g_autoptr(ScoutCreatorBatch) followers = conformance_client_get_creators (
    SCOUT_NETWORK_FACEBOOK,
    CREATORS "?limit=1&fields=creator_id,insights.metrics(followers_genders)");

  if (g_str_equal (row->name, "metrics"))
    {
      assert_refused (CREATORS "?fields=insights", 0);
      assert_refused (CREATORS "?fields=insights.metrics()", 0);
    }
  else if (g_str_equal (row->name, "period"))
    {
      g_assert_cmpint (get_default_key (reach)->period, ==, SCOUT_PERIOD_OVERALL);
      assert_refused (CREATORS "?fields=insights.metrics(creator_reach).period(week)", 3961017);
    }
  else if (g_str_equal (row->name, "time_range"))
    {
      g_assert_cmpint (get_default_key (reach)->range, ==, SCOUT_TIME_RANGE_L28);
      g_assert_cmpint (get_default_key (followers)->range, ==, SCOUT_TIME_RANGE_LIFETIME);
      assert_refused (CREATORS "?fields=insights.metrics(creator_reach).time_range(L30)", 3961018);
    }
  else
    g_error ("Nothing is known about %s", row->name);
}

static void
check_content_edge_parameter (ConformanceRow *row)
{
  if (g_str_equal (row->name, "metrics"))
    assert_refused (CONTENT "?time_range=L7&fields=insights", 0);
  else if (g_str_equal (row->name, "period"))
    assert_refused (CONTENT "?time_range=L7&fields=insights.metrics(reach).period(week)", 3961017);
  else if (g_str_equal (row->name, "time_range"))
    {
      g_autoptr(ScoutContentBatch) batch = conformance_client_get_content (
        CONTENT "?time_range=L7&limit=1&fields=content_id,insights.metrics(reach)");
      ScoutContent *content = g_ptr_array_index (batch->content, 0);

      /* Of posts it is the lifetime (conventions section 7, row 18). */
      g_assert_cmpint (scout_insight_get_key (scout_content_get_nth_insight (content, 0))->range,
                       ==, SCOUT_TIME_RANGE_LIFETIME);
    }
  else
    g_error ("Nothing is known about %s", row->name);
}

int
main (int    argc,
      char **argv)
{
  int status = 0;

  g_test_init (&argc, &argv, NULL);

  conformance_add_rows ("shown", "S1", "Creator Insights API: Creator Insights Metrics",
                        check_instagram_metric);
  conformance_add_rows ("honoured", "S2", "Creator Insights Metrics: Parameters",
                        check_edge_parameter);
  conformance_add_rows ("honoured", "S2", "Content Insights Metrics: Parameters",
                        check_content_edge_parameter);
  conformance_add_rows ("shown", "S2", "Creator Insights Metrics: Available Metrics",
                        check_facebook_metric);
  conformance_add_rows ("shown", "S2", "Content Insights Metrics: Available Metrics",
                        check_content_metric);

  status = conformance_run ();
  conformance_client_drop ();
  conformance_box_drop ();

  return status;
}
