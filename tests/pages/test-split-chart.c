/* test-split-chart.c: how parts of figures become charts.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The sandbox has women and men only; Meta may tell of others. */

#include "config.h"

#include "scout-split-chart.h"

#include "scout-chart-table.h"
#include "scout-chart-words.h"
#include "scout-creator-fields.h"
#include "scout-filter-match.h"
#include "scout-query-builder.h"

#include <math.h>
#include <string.h>

/* Noon of 12 November 2026, UTC. */
#define FETCHED_AT (G_GINT64_CONSTANT (1794484800) * G_USEC_PER_SEC)

static const ScoutSplitOffer ages_and_genders = {
  "Age and gender", "% of followers", { SCOUT_METRIC_FOLLOWERS, SCOUT_METRIC_OTHER },
  SCOUT_BREAKDOWN_AGE_GENDER, SCOUT_CHART_PYRAMID, TRUE, 0
};

static ScoutCreator *
make_creator (const ScoutShare *shares,
              gsize             n_shares)
{
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  ScoutCreatorFields *fields = scout_arena_alloc (arena, sizeof *fields);
  ScoutInsightFields *insight = scout_arena_alloc (arena, sizeof *insight);

  insight->key = (ScoutInsightKey) { SCOUT_METRIC_FOLLOWERS, SCOUT_BREAKDOWN_AGE_GENDER,
                                     SCOUT_PERIOD_OVERALL, SCOUT_TIME_RANGE_LIFETIME };
  insight->shares = shares;
  insight->n_shares = n_shares;
  insight->fetched_at = FETCHED_AT;
  insight->is_estimated = TRUE;
  fields->id = "1";
  fields->name = "Maya";
  fields->handle = "mayabrews";
  fields->insights = insight;
  fields->n_insights = 1;

  return scout_creator_new (arena, fields);
}

static ScoutChartData *
make_chart (const ScoutShare *shares,
            gsize             n_shares)
{
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (FALSE);
  g_autoptr(ScoutCreator) creator = make_creator (shares, n_shares);

  return scout_split_chart_new (&ages_and_genders, SCOUT_TIME_RANGE_LIFETIME,
                                scout_catalog_get_api (catalog, SCOUT_NETWORK_FACEBOOK), creator);
}

/* What the chart says of a group: "25–34: Women 20.0%, Men 10.0%" */
static void
assert_group (ScoutChartData *data,
              guint           point,
              const char     *expected)
{
  g_autofree char *words = scout_chart_words_readout (SCOUT_CHART_PYRAMID, data, point);

  g_assert_cmpstr (words, ==, expected);
}

static void
test_genders (void)
{
  static const ScoutShare shares[] = { { "female_18-24", 40.0 }, { "male_18-24", 30.0 },
                                       { "female_25-34", 20.0 }, { "male_25-34", 10.0 } };
  g_autoptr(ScoutChartData) data = make_chart (shares, G_N_ELEMENTS (shares));
  g_autofree char *words = scout_chart_words_rest (data);

  g_assert_cmpuint (scout_chart_data_get_n_series (data), ==, 2);
  g_assert_null (words);
}

/* Nobody vanishes: seen, heard, in the table and in what is copied. */
static void
test_others (void)
{
  static const ScoutShare shares[] = { { "female_18-24", 40.0 }, { "male_18-24", 30.0 },
                                       { "female_25-34", 17.0 }, { "male_25-34", 10.0 },
                                       { "unknown_18-24", 1.0 }, { "other_18-24", 0.5 },
                                       { "unknown_25-34", 1.5 } };
  g_autoptr(ScoutChartData) data = make_chart (shares, G_N_ELEMENTS (shares));
  g_autofree char *rest = scout_chart_words_rest (data);
  g_autofree char *story = scout_chart_words_describe (SCOUT_CHART_PYRAMID, data);
  g_autofree char *cell = scout_chart_table_dup_cell (SCOUT_CHART_PYRAMID, data, 3, 0);
  g_autofree char *text = scout_chart_table_to_text (SCOUT_CHART_PYRAMID, data);

  g_assert_cmpuint (scout_chart_data_get_n_points (data), ==, 2);
  g_assert_cmpstr (scout_chart_data_get_series_name (data, 2), ==, "Others");
  g_assert_cmpstr (rest, ==, "Others 3.0%");
  g_assert_nonnull (g_strrstr (story, "Others 3.0%"));
  g_assert_cmpstr (cell, ==, "1.5%");
  g_assert_nonnull (g_strrstr (text, "Others"));
  g_assert_nonnull (g_strrstr (text, "1.5"));
}

/* Alone, the chart says whose followers these are, and when they were counted. */
static void
test_origin (void)
{
  static const ScoutShare shares[] = { { "female_18-24", 40.0 }, { "male_18-24", 30.0 } };
  g_autoptr(ScoutChartData) data = make_chart (shares, G_N_ELEMENTS (shares));
  g_autofree char *heading = scout_chart_data_dup_heading (data, FALSE);
  g_autofree char *caption = scout_chart_data_dup_caption (data);

  g_assert_cmpstr (heading, ==, "Maya – Age and gender");
  g_assert_cmpstr (caption, ==,
                   "% of followers · Facebook · Lifetime · As of 12 Nov 2026 · Estimated by Meta");
  g_assert_cmpstr (scout_chart_data_get_file_name (data), ==,
                   "mayabrews – Age and gender – 2026-11-12");
}

/* S2 does not say how the keys are spelt: conventions section 6.3 has these. */
static void
test_keys (void)
{
  static const ScoutShare spellings[][4] = {
    { { "female_18-24", 40.0 }, { "male_18-24", 30.0 },
      { "female_65+", 20.0 }, { "male_65+", 10.0 } },
    { { "F.18-24", 40.0 }, { "M.18-24", 30.0 }, { "F.65+", 20.0 }, { "M.65+", 10.0 } },
    { { "18-24_female", 40.0 }, { "18-24_male", 30.0 },
      { "65+_female", 20.0 }, { "65+_male", 10.0 } },
    { { "18-24.F", 40.0 }, { "18-24.M", 30.0 }, { "65+.F", 20.0 }, { "65+.M", 10.0 } },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (spellings); i++)
    {
      g_autoptr(ScoutChartData) data = make_chart (spellings[i], G_N_ELEMENTS (spellings[i]));

      g_assert_cmpuint (scout_chart_data_get_n_points (data), ==, 2);
      g_assert_cmpuint (scout_chart_data_get_n_series (data), ==, 2);
      assert_group (data, 0, "18–24: Women 40.0%, Men 30.0%");
      assert_group (data, 1, "65+: Women 20.0%, Men 10.0%");
    }
}

/* Others keep their age, whichever word stands for them and wherever it stands. */
static void
test_keys_of_others (void)
{
  static const ScoutShare shares[] = { { "18-24_female", 40.0 }, { "18-24_male", 30.0 },
                                       { "18-24_unknown", 20.0 }, { "custom_18-24", 10.0 } };
  g_autoptr(ScoutChartData) data = make_chart (shares, G_N_ELEMENTS (shares));

  g_assert_cmpuint (scout_chart_data_get_n_points (data), ==, 1);
  assert_group (data, 0, "18–24: Women 40.0%, Men 30.0%, Others 30.0%");
}

/* The filter looks for the age in the same places. */
static void
test_match_of_age (void)
{
  static const ScoutShare shares[] = { { "18-24_female", 30.0 }, { "18-24_male", 5.0 },
                                       { "25-34_female", 29.0 }, { "25-34_male", 36.0 } };
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (FALSE);
  g_autoptr(ScoutCreator) creator = make_creator (shares, G_N_ELEMENTS (shares));
  g_autoptr(ScoutQueryBuilder) builder = scout_query_builder_new (catalog, SCOUT_NETWORK_FACEBOOK,
                                                                  "creators");
  g_autoptr(ScoutQuery) query = NULL;
  g_auto(ScoutFilterMatch) match = { SCOUT_TRUTH_UNKNOWN };

  scout_query_builder_set_text (builder, "audience-age", "25-34");
  query = scout_query_builder_build (builder);
  match = scout_filter_match_get (query,
                                  scout_catalog_endpoint_find_parameter (
                                    scout_query_get_endpoint (query), "audience-age"),
                                  creator);
  g_assert_cmpint (match.truth, ==, SCOUT_TRUTH_TRUE);
  g_assert_nonnull (strstr (match.value, "25–34"));
  g_assert_nonnull (strstr (match.value, "65.0%"));
}

static ScoutInsightFields
make_insight (ScoutMetric       metric,
              ScoutBreakdown    breakdown,
              const ScoutShare *shares,
              gsize             n_shares)
{
  ScoutInsightFields insight = {
    .key = { metric, breakdown, SCOUT_PERIOD_OVERALL, SCOUT_TIME_RANGE_L28 },
    .value = (double) NAN,
    .shares = shares,
    .n_shares = n_shares,
  };

  return insight;
}

static ScoutChartData *
make_shares (const ScoutSplitOffer    *offer,
             ScoutNetwork              network,
             const ScoutInsightFields *insights,
             gsize                     n_insights)
{
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  ScoutCreatorFields *fields = scout_arena_alloc (arena, sizeof *fields);
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (FALSE);
  g_autoptr(ScoutCreator) creator = NULL;

  fields->id = "1";
  fields->insights = insights;
  fields->n_insights = n_insights;
  creator = scout_creator_new (arena, fields);

  return scout_split_chart_new (offer, SCOUT_TIME_RANGE_L28,
                                scout_catalog_get_api (catalog, network), creator);
}

static void
assert_story (ScoutChartData *data,
              const char     *expected)
{
  g_autofree char *story = scout_chart_words_describe (SCOUT_CHART_SHARES, data);

  g_assert_cmpstr (story, ==, expected);
}

/* No two parts of one chart look the same. */
static void
assert_own_colors (ScoutChartData *data)
{
  for (guint i = 0; i < scout_chart_data_get_n_series (data); i++)
    {
      for (guint j = 0; j < i; j++)
        g_assert_cmpint (scout_chart_data_get_series_color (data, i), !=,
                         scout_chart_data_get_series_color (data, j));
    }
}

/* What only the second bar has is not lost, and what no document names follows what one does. */
static void
test_parts_of_all_bars (void)
{
  static const ScoutSplitOffer offer = {
    "Followers and others", NULL, { SCOUT_METRIC_REACH, SCOUT_METRIC_VIEWS, SCOUT_METRIC_OTHER },
    SCOUT_BREAKDOWN_FOLLOW_TYPE, SCOUT_CHART_SHARES, TRUE, 0
  };
  static const ScoutShare reach[] = { { "non-follower", 60.0 }, { "follower", 40.0 } };
  static const ScoutShare views[] = { { "guest", 10.0 }, { "subscriber", 20.0 },
                                      { "follower", 25.0 }, { "non-follower", 45.0 } };
  const ScoutInsightFields insights[] = {
    make_insight (SCOUT_METRIC_REACH, offer.breakdown, reach, G_N_ELEMENTS (reach)),
    make_insight (SCOUT_METRIC_VIEWS, offer.breakdown, views, G_N_ELEMENTS (views)),
  };
  g_autoptr(ScoutChartData) data = make_shares (&offer, SCOUT_NETWORK_FACEBOOK, insights,
                                                 G_N_ELEMENTS (insights));

  assert_story (data, "Followers and others, last 28 days. "
                      "Reach: Followers 40.0%, Not followers 60.0%, guest unknown, "
                      "subscriber unknown; "
                      "Views: Followers 25.0%, Not followers 45.0%, guest 10.0%, "
                      "subscriber 20.0%.");
  assert_own_colors (data);
}

/* What Meta counted is not told in per cent, nor under a heading that says so. */
static void
test_counts (void)
{
  static const ScoutSplitOffer reach = {
    "Reach by media type", "% of reach", { SCOUT_METRIC_REACH, SCOUT_METRIC_OTHER },
    SCOUT_BREAKDOWN_CONTENT_TYPE, SCOUT_CHART_BAR_LIST, FALSE, 1
  };
  static const ScoutSplitOffer countries = {
    "Top countries", "% of followers", { SCOUT_METRIC_FOLLOWERS, SCOUT_METRIC_OTHER },
    SCOUT_BREAKDOWN_COUNTRY, SCOUT_CHART_BAR_LIST, FALSE, 1
  };
  static const ScoutShare shares[] = { { "posts", 40.0 }, { "reels", 60.0 } };
  ScoutInsightFields insight = make_insight (SCOUT_METRIC_REACH, reach.breakdown, shares,
                                             G_N_ELEMENTS (shares));
  g_autoptr(ScoutChartData) percentages = NULL;
  g_autoptr(ScoutChartData) counts = NULL;
  g_autofree char *percentage = NULL;
  g_autofree char *count = NULL;
  g_autofree char *caption = NULL;
  g_autofree char *lifetime = NULL;

  insight.share_unit = SCOUT_CATALOG_UNIT_PERCENT;
  percentages = make_shares (&reach, SCOUT_NETWORK_INSTAGRAM, &insight, 1);
  insight.share_unit = SCOUT_CATALOG_UNIT_COUNT;
  counts = make_shares (&reach, SCOUT_NETWORK_INSTAGRAM, &insight, 1);

  percentage = scout_chart_words_readout (SCOUT_CHART_BAR_LIST, percentages, 0);
  count = scout_chart_words_readout (SCOUT_CHART_BAR_LIST, counts, 0);
  g_assert_cmpstr (percentage, ==, "Reels: 60.0%");
  g_assert_cmpstr (count, ==, "Reels: 60");
  g_assert_cmpstr (scout_chart_data_get_period (percentages), ==, "% of reach · Last 28 days");
  g_assert_cmpstr (scout_chart_data_get_period (counts), ==, "Last 28 days");
  g_assert_cmpstr (scout_chart_table_get_title (percentages, 0), ==, "Reach by media type");
  g_assert_cmpstr (scout_chart_table_get_title (percentages, 1), ==, "% of reach · Last 28 days");
  caption = scout_chart_data_dup_caption (percentages);
  g_assert_cmpstr (caption, ==, "% of reach · Last 28 days · Instagram");
  lifetime = scout_split_chart_dup_caption (&countries, SCOUT_CHART_COUNT,
                                            SCOUT_TIME_RANGE_LIFETIME);
  g_assert_cmpstr (lifetime, ==, "followers");
}

/* One chart has one unit: counts beside percentages become shares of their sum. */
static void
test_both_units (void)
{
  static const ScoutSplitOffer offer = {
    "Followers and others", NULL, { SCOUT_METRIC_REACH, SCOUT_METRIC_VIEWS, SCOUT_METRIC_OTHER },
    SCOUT_BREAKDOWN_FOLLOW_TYPE, SCOUT_CHART_SHARES, TRUE, 0
  };
  static const ScoutShare reach[] = { { "follower", 40.0 }, { "non-follower", 60.0 } };
  static const ScoutShare views[] = { { "follower", 20.0 }, { "non-follower", 60.0 } };
  ScoutInsightFields insights[] = {
    make_insight (SCOUT_METRIC_REACH, offer.breakdown, reach, G_N_ELEMENTS (reach)),
    make_insight (SCOUT_METRIC_VIEWS, offer.breakdown, views, G_N_ELEMENTS (views)),
  };
  g_autoptr(ScoutChartData) mixed = NULL;
  g_autoptr(ScoutChartData) counts = NULL;

  insights[0].share_unit = SCOUT_CATALOG_UNIT_PERCENT;
  insights[1].share_unit = SCOUT_CATALOG_UNIT_COUNT;
  mixed = make_shares (&offer, SCOUT_NETWORK_FACEBOOK, insights, G_N_ELEMENTS (insights));
  insights[0].share_unit = SCOUT_CATALOG_UNIT_COUNT;
  counts = make_shares (&offer, SCOUT_NETWORK_FACEBOOK, insights, G_N_ELEMENTS (insights));

  assert_story (mixed, "Followers and others, last 28 days. "
                       "Reach: Followers 40.0%, Not followers 60.0%; "
                       "Views: Followers 25.0%, Not followers 75.0%.");
  assert_story (counts, "Followers and others, last 28 days. Reach: Followers 40 (40.0%), "
                        "Not followers 60 (60.0%); "
                        "Views: Followers 20 (25.0%), Not followers 60 (75.0%).");
}

static char *
match_audience (const char               *parameter,
                const char               *wanted,
                const ScoutInsightFields *insight)
{
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  const ScoutCreatorFields fields = { .id = "1", .insights = insight, .n_insights = 1 };
  g_autoptr(ScoutCreator) creator = scout_creator_new (arena, &fields);
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (FALSE);
  g_autoptr(ScoutQueryBuilder) builder = scout_query_builder_new (catalog, SCOUT_NETWORK_FACEBOOK,
                                                                  "creators");
  const char *list[] = { wanted, NULL };
  g_autoptr(ScoutQuery) query = NULL;
  g_auto(ScoutFilterMatch) match = { SCOUT_TRUTH_UNKNOWN };

  if (g_str_equal (parameter, "audience-countries"))
    scout_query_builder_set_list (builder, parameter, list);
  else
    scout_query_builder_set_text (builder, parameter, wanted);
  query = scout_query_builder_build (builder);
  match = scout_filter_match_get (query,
                                  scout_catalog_endpoint_find_parameter (
                                    scout_query_get_endpoint (query), parameter), creator);
  g_assert_cmpint (match.truth, ==, SCOUT_TRUTH_TRUE);

  return g_steal_pointer (&match.value);
}

/* Genders make up a whole, the largest countries do not. */
static void
test_match_of_counts (void)
{
  static const ScoutShare genders[] = { { "female", 60.0 }, { "male", 20.0 } };
  static const ScoutShare countries[] = { { "BR", 1200000.0 }, { "US", 300000.0 } };
  ScoutInsightFields gender = make_insight (SCOUT_METRIC_FOLLOWERS, SCOUT_BREAKDOWN_GENDER, genders,
                                            G_N_ELEMENTS (genders));
  ScoutInsightFields country = make_insight (SCOUT_METRIC_FOLLOWERS, SCOUT_BREAKDOWN_COUNTRY,
                                             countries, G_N_ELEMENTS (countries));
  g_autofree char *women = NULL;
  g_autofree char *brazil = NULL;

  gender.share_unit = SCOUT_CATALOG_UNIT_COUNT;
  country.share_unit = SCOUT_CATALOG_UNIT_COUNT;
  women = match_audience ("audience-gender", "female", &gender);
  brazil = match_audience ("audience-countries", "BR", &country);
  g_assert_nonnull (strstr (women, "75.0%"));
  g_assert_nonnull (strstr (brazil, "1.20M"));
  g_assert_null (strchr (brazil, '%'));
}

static void
test_own_names_of_genders (void)
{
  static const ScoutSplitOffer offer = {
    "Gender", NULL, { SCOUT_METRIC_FOLLOWERS, SCOUT_METRIC_OTHER }, SCOUT_BREAKDOWN_GENDER,
    SCOUT_CHART_SHARES, TRUE, 0
  };
  static const ScoutShare shares[] = { { "unknown", 4.0 }, { "custom", 6.0 }, { "male", 30.0 },
                                       { "female", 50.0 }, { "agender", 10.0 } };
  const ScoutInsightFields insight = make_insight (SCOUT_METRIC_FOLLOWERS, offer.breakdown, shares,
                                                   G_N_ELEMENTS (shares));
  g_autoptr(ScoutChartData) data = make_shares (&offer, SCOUT_NETWORK_FACEBOOK, &insight, 1);

  assert_story (data, "Gender, last 28 days. Women 50.0%, Men 30.0%, Custom 6.0%, Unknown 4.0%, "
                      "agender 10.0%.");
  assert_own_colors (data);
}

/* Neither document says in which order ages come. */
static void
test_order_of_ages (void)
{
  static const ScoutSplitOffer offer = {
    "Age", NULL, { SCOUT_METRIC_ENGAGED_ACCOUNTS, SCOUT_METRIC_OTHER }, SCOUT_BREAKDOWN_AGE,
    SCOUT_CHART_BAR_LIST, TRUE, 0
  };
  static const ScoutShare pairs[] = {
    { "female_65_and_above", 1.0 }, { "male_unknown", 2.0 }, { "female_25-34", 40.0 },
    { "male_65+", 7.0 }, { "male_13-17", 20.0 }, { "female_18-24", 30.0 },
  };
  static const ScoutShare ages[] = { { "65-plus", 10.0 }, { "unknown", 5.0 }, { "35-44", 15.0 },
                                     { "18-24", 70.0 } };
  const ScoutInsightFields insight = make_insight (SCOUT_METRIC_ENGAGED_ACCOUNTS, offer.breakdown,
                                                   ages, G_N_ELEMENTS (ages));
  g_autoptr(ScoutChartData) pyramid = make_chart (pairs, G_N_ELEMENTS (pairs));
  g_autoptr(ScoutChartData) list = make_shares (&offer, SCOUT_NETWORK_INSTAGRAM, &insight, 1);

  g_assert_cmpuint (scout_chart_data_get_n_points (pyramid), ==, 5);
  assert_group (pyramid, 0, "13–17: Women unknown, Men 20.0%");
  assert_group (pyramid, 1, "18–24: Women 30.0%, Men unknown");
  assert_group (pyramid, 2, "25–34: Women 40.0%, Men unknown");
  assert_group (pyramid, 3, "65+: Women 1.0%, Men 7.0%");
  assert_group (pyramid, 4, "unknown: Women unknown, Men 2.0%");
  g_assert_cmpstr (scout_chart_data_get_category (list, 0), ==, "18–24");
  g_assert_cmpstr (scout_chart_data_get_category (list, 1), ==, "35–44");
  g_assert_cmpstr (scout_chart_data_get_category (list, 2), ==, "65+");
  g_assert_cmpstr (scout_chart_data_get_category (list, 3), ==, "unknown");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/split-chart/genders", test_genders);
  g_test_add_func ("/split-chart/others", test_others);
  g_test_add_func ("/split-chart/origin", test_origin);
  g_test_add_func ("/split-chart/keys", test_keys);
  g_test_add_func ("/split-chart/keys-of-others", test_keys_of_others);
  g_test_add_func ("/split-chart/match-of-age", test_match_of_age);
  g_test_add_func ("/split-chart/parts-of-all-bars", test_parts_of_all_bars);
  g_test_add_func ("/split-chart/counts", test_counts);
  g_test_add_func ("/split-chart/both-units", test_both_units);
  g_test_add_func ("/split-chart/match-of-counts", test_match_of_counts);
  g_test_add_func ("/split-chart/own-names-of-genders", test_own_names_of_genders);
  g_test_add_func ("/split-chart/order-of-ages", test_order_of_ages);

  return g_test_run ();
}
