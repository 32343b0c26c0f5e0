/* test-chart-words.c: what charts say, in words, tables and text.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-chart-words.h"

#include "chart-samples.h"
#include "scout-chart-table.h"

#include <math.h>
#include <string.h>

/* Between FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE. */
#define ISOLATED(text) "\u2068" text "\u2069"

static void
assert_story (ScoutChartKind  kind,
              ScoutChartData *data,
              const char     *expected)
{
  g_autofree char *story = scout_chart_words_describe (kind, data);

  g_assert_cmpstr (story, ==, expected);
}

static void
assert_readout (ScoutChartKind  kind,
                ScoutChartData *data,
                guint           point,
                const char     *expected)
{
  g_autofree char *readout = scout_chart_words_readout (kind, data, point);

  g_assert_cmpstr (readout, ==, expected);
}

static void
test_days (void)
{
  g_autoptr(ScoutChartData) data = chart_samples_new_days (TRUE);
  g_autoptr(ScoutChartData) creators = chart_samples_new_comparison ();
  g_autofree char *story = NULL;

  assert_story (SCOUT_CHART_LINES, data,
                "Reach, last 28 days: 1.92 million, highest on 12 November with 147,435. "
                "Lowest 52,410 on Sunday 25 October 2026. "
                "Latest 58,901 on Tuesday 17 November 2026.");
  assert_readout (SCOUT_CHART_LINES, data, 22,
                  "Thursday 12 November 2026: Reach 147,435, Posts published 3");

  story = scout_chart_words_describe (SCOUT_CHART_LINES, creators);
  g_assert_true (g_str_has_prefix (story, "Daily reach, last 28 days. "
                                          "Maya Lindqvist: Highest 147,435 on Thursday "));
  g_assert_nonnull (strstr (story, "Theo Whitaker: Highest 49,145 on "));
  assert_readout (SCOUT_CHART_LINES, creators, 11,
                  "Sunday 1 November 2026: Maya Lindqvist 56,200, Camille Roux unknown, "
                  "Theo Whitaker 21,367");
}

static ScoutChartData *
new_reach (const double *values,
           gsize         n_values,
           double        total)
{
  g_autoptr(GDateTime) day = g_date_time_new_utc (2026, 10, 21, 0, 0, 0.0);
  g_autoptr(ScoutChartData) data = scout_chart_data_new ("Reach", SCOUT_CHART_COUNT);

  scout_chart_data_set_total (data, total);
  scout_chart_data_set_days (data, day, (guint) n_values);
  scout_chart_data_add_series (data, NULL, SCOUT_CHART_COLOR_FIRST, values, n_values);

  return g_steal_pointer (&data);
}

static double
get_half (const double *values,
          gsize         n_values,
          gboolean      is_second)
{
  double sum = 0.0;

  for (gsize i = 0; i < n_values / 2; i++)
    sum += values[is_second ? n_values - 1 - i : i];

  return sum / (double) (n_values / 2);
}

/* Whoever listens is told a trend only where halves and ends agree, and no figure twice. */
static void
test_trend (void)
{
  double values[14];
  guint n_told = 0;

  for (guint round = 0; round < 2000; round++)
    {
      gsize n_values = (gsize) g_test_rand_int_range (2, G_N_ELEMENTS (values) + 1);
      double slope = g_test_rand_double_range (-0.2, 0.2);
      g_autoptr(ScoutChartData) data = NULL;
      g_autofree char *story = NULL;
      double change;

      for (gsize i = 0; i < n_values; i++)
        values[i] = 1000.0 * (1.0 + slope * (double) i / (double) n_values)
                    + g_test_rand_double_range (-80.0, 80.0) * (round % 3);
      data = new_reach (values, n_values, 5000.0);
      story = scout_chart_words_describe (SCOUT_CHART_LINES, data);
      change = get_half (values, n_values, TRUE) - get_half (values, n_values, FALSE);
      if (g_str_has_suffix (story, "Rising."))
        g_assert_true (values[n_values - 1] > values[0] && change > 0.0);
      else if (g_str_has_suffix (story, "Falling."))
        g_assert_true (values[n_values - 1] < values[0] && change < 0.0);
      n_told += !g_str_has_suffix (story, "2026.");
      g_assert_nonnull (strstr (story, "highest on "));
      g_assert_null (strstr (story, "Highest"));
    }
  g_assert_cmpuint (n_told, >, 200);
  g_assert_cmpuint (n_told, <, 1800);
}

/* What is known of one day only is neither highest nor lowest. */
static void
test_unsaid (void)
{
  const double values[] = { NAN, 4.0 };
  g_autoptr(ScoutChartData) data = new_reach (values, G_N_ELEMENTS (values), NAN);
  g_autoptr(ScoutChartData) known = new_reach (values, G_N_ELEMENTS (values), 4.0);

  assert_readout (SCOUT_CHART_LINES, data, 0, "Wednesday 21 October 2026: Reach unknown");
  assert_story (SCOUT_CHART_LINES, data,
                "Reach, 2 days. Latest 4 on Thursday 22 October 2026.");
  assert_story (SCOUT_CHART_LINES, known,
                "Reach, 2 days: 4. Latest 4 on Thursday 22 October 2026.");
  assert_story (SCOUT_CHART_LINES, NULL, "No figures for this time.");
}

static void
test_equal_days (void)
{
  const double nothing[] = { 0.0, 0.0, 0.0 };
  const double some[] = { 7.0, NAN, 7.0 };
  g_autoptr(ScoutChartData) zeros = new_reach (nothing, G_N_ELEMENTS (nothing), 0.0);
  g_autoptr(ScoutChartData) sevens = new_reach (some, G_N_ELEMENTS (some), NAN);

  assert_story (SCOUT_CHART_LINES, zeros, "Reach, 3 days: 0. 0 on every day.");
  assert_story (SCOUT_CHART_LINES, sevens, "Reach, 3 days. 7 on every day that is known.");
}

/* What nobody can have counted is no wider than what somebody has. */
static void
test_absurd (void)
{
  g_autoptr(ScoutChartData) data = scout_chart_data_new ("Title", SCOUT_CHART_PERCENT);
  const double shares[] = { 12345.6, -1e300, 9999.9 };
  g_autofree char *large = scout_chart_words_figure (data, shares[0]);
  g_autofree char *absurd = scout_chart_words_figure (data, shares[1]);
  g_autofree char *whole = scout_chart_words_figure (data, shares[2]);
  g_auto(GStrv) words = NULL;

  g_assert_cmpstr (large, ==, "12.3K%");
  g_assert_cmpstr (absurd, ==, "−1.00e+300%");
  g_assert_cmpstr (whole, ==, "9999.9%");

  scout_chart_data_add_category (data, "One");
  for (gsize i = 0; i < G_N_ELEMENTS (shares); i++)
    scout_chart_data_add_series (data, "Part", SCOUT_CHART_COLOR_FIRST, &shares[i], 1);
  words = scout_chart_words_shares (data, 0, 0);
  g_assert_cmpstr (words[0], ==, "–");
  g_assert_cmpstr (words[1], ==, "–");
}

static void
test_groups (void)
{
  /* More than any bar, which is not one. */
  static const double others[] = { 0.5, 40.0, NAN, NAN, NAN, NAN };
  g_autoptr(ScoutChartData) ages = chart_samples_new_pyramid ();
  g_autoptr(ScoutChartData) nothing = scout_chart_data_new ("Age and gender", SCOUT_CHART_PERCENT);
  g_autofree char *largest = NULL;
  g_autofree char *shown = NULL;
  g_autoptr(ScoutChartData) countries = chart_samples_new_countries ();
  g_autoptr(ScoutChartData) organic = chart_samples_new_shares (FALSE);
  g_autoptr(ScoutChartData) gender = chart_samples_new_shares (TRUE);

  assert_story (SCOUT_CHART_PYRAMID, ages,
                "Age and gender, % of followers: largest group 25–34, Women, 24.6%.");
  largest = scout_chart_words_largest (ages);
  g_assert_cmpstr (largest, ==, "Largest group: Women, " ISOLATED ("25–34") ", "
                                ISOLATED ("24.6%"));
  g_assert_null (scout_chart_words_largest (nothing));
  shown = scout_chart_words_shown_readout (SCOUT_CHART_PYRAMID, ages, 1);
  g_assert_cmpstr (shown, ==, ISOLATED ("25–34") ": Women 24.6%, Men 9.3%");
  assert_readout (SCOUT_CHART_PYRAMID, ages, 1, "25–34: Women 24.6%, Men 9.3%");
  g_assert_null (scout_chart_words_rest (ages));
  scout_chart_data_add_series (ages, "Others", SCOUT_CHART_COLOR_NEUTRAL, others,
                               G_N_ELEMENTS (others));
  assert_story (SCOUT_CHART_PYRAMID, ages,
                "Age and gender, % of followers: largest group 25–34, Women, 24.6%. Others 40.5%.");
  assert_readout (SCOUT_CHART_PYRAMID, ages, 1, "25–34: Women 24.6%, Men 9.3%, Others 40.0%");
  assert_story (SCOUT_CHART_BAR_LIST, countries,
                "Top countries, % of followers. Canada: 46.0%; United States: 27.4%; "
                "United Kingdom: 6.1%; Sweden: 4.8%; Australia: unknown; Germany: 2.2%.");
  assert_readout (SCOUT_CHART_SHARES, organic, 1, "Reactions: Organic 71.0%, Paid 29.0%");
  assert_readout (SCOUT_CHART_SHARES, organic, 4, "Saves: Organic 0.0%, Paid unknown");
  assert_story (SCOUT_CHART_SHARES, gender, "Gender. Women 69.3%, Men 30.7%.");
}

/* No group is the largest that nobody is known to be in. */
static void
test_no_largest_group (void)
{
  const double unknown[] = { NAN, NAN };
  const double nobody[] = { 0.0, 0.0 };
  const double everybody[] = { 75.0, 25.0 };
  g_autoptr(ScoutChartData) others = scout_chart_data_new ("Age", SCOUT_CHART_PERCENT);
  g_autoptr(ScoutChartData) zeros = scout_chart_data_new ("Age", SCOUT_CHART_PERCENT);

  scout_chart_data_add_category (others, "18–24");
  scout_chart_data_add_category (others, "25–34");
  scout_chart_data_add_series (others, "Women", SCOUT_CHART_COLOR_FOURTH, unknown, 2);
  scout_chart_data_add_series (others, "Men", SCOUT_CHART_COLOR_THIRD, unknown, 2);
  scout_chart_data_add_series (others, "Others", SCOUT_CHART_COLOR_NEUTRAL, everybody, 2);
  assert_story (SCOUT_CHART_PYRAMID, others, "Age. Others 100.0%.");
  g_assert_null (scout_chart_words_largest (others));

  scout_chart_data_add_category (zeros, "18–24");
  scout_chart_data_add_category (zeros, "25–34");
  scout_chart_data_add_series (zeros, "Women", SCOUT_CHART_COLOR_FOURTH, nobody, 2);
  scout_chart_data_add_series (zeros, "Men", SCOUT_CHART_COLOR_THIRD, nobody, 2);
  assert_story (SCOUT_CHART_PYRAMID, zeros,
                "Age. 18–24: Women 0.0%, Men 0.0%; 25–34: Women 0.0%, Men 0.0%.");
  g_assert_null (scout_chart_words_largest (zeros));
}

/* Shares make up a hundred, whatever rounding does to each. */
static void
test_shares (void)
{
  const double thirds[] = { 1.0, 1.0, 1.0, 1e308, 0.0, -4.0 };
  g_autoptr(ScoutChartData) data = scout_chart_data_new ("x", SCOUT_CHART_COUNT);
  g_auto(GStrv) whole = NULL;
  g_auto(GStrv) fine = NULL;
  g_auto(GStrv) huge = NULL;
  g_auto(GStrv) nothing = NULL;
  g_autofree char *value = NULL;

  for (int i = 0; i < 3; i++)
    scout_chart_data_add_series (data, "a", SCOUT_CHART_COLOR_FIRST, thirds, 6);

  whole = scout_chart_words_shares (data, 0, 0);
  fine = scout_chart_words_shares (data, 0, 1);
  huge = scout_chart_words_shares (data, 3, 0);
  nothing = scout_chart_words_shares (data, 4, 0);
  g_assert_cmpstr (whole[0], ==, "34%");
  g_assert_cmpstr (whole[2], ==, "33%");
  g_assert_cmpstr (fine[0], ==, "33.4%");
  g_assert_cmpstr (huge[1], ==, "33%");
  g_assert_cmpstr (nothing[0], ==, "–");
  value = scout_chart_words_value (SCOUT_CHART_SHARES, data, 1, 0);
  g_assert_cmpstr (value, ==, "1 (33.3%)");
}

/* S2 has percent of followers beside percent of others, which need not add up; and one of two may
 * be missing. */
static void
test_percentages (void)
{
  const double followers[] = { 60.4, 62.0, 33.3, 0.0, NAN };
  const double others[] = { 12.2, NAN, 66.6, 0.0, NAN };
  static const char * const expected[] = {
    "Followers 60.4%, Others 12.2%", "Followers 62.0%, Others unknown",
    "Followers 33.3%, Others 66.7%", "Followers 0.0%, Others 0.0%",
    "Followers unknown, Others unknown",
  };
  g_autoptr(ScoutChartData) data = scout_chart_data_new ("x", SCOUT_CHART_PERCENT);
  double shares[2];

  scout_chart_data_add_series (data, "Followers", SCOUT_CHART_COLOR_FIRST, followers, 5);
  scout_chart_data_add_series (data, "Others", SCOUT_CHART_COLOR_FIRST_TINT, others, 5);
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    assert_readout (SCOUT_CHART_SHARES, data, i, expected[i]);

  g_assert_true (scout_chart_data_get_shares (data, 0, shares));
  g_assert_cmpfloat_with_epsilon (shares[0], 60.4 / 72.6, 1e-9);
  g_assert_cmpfloat_with_epsilon (shares[0] + shares[1], 1.0, 1e-9);
  g_assert_true (scout_chart_data_get_shares (data, 1, shares));
  g_assert_cmpfloat_with_epsilon (shares[0], 0.62, 1e-9);
  g_assert_cmpfloat_with_epsilon (shares[1], 0.0, 1e-9);
  g_assert_false (scout_chart_data_get_shares (data, 4, shares));
}

static void
test_figures (void)
{
  static const struct
  {
    double value;
    const char *figure;
    const char *spoken;
  } vectors[] = {
    { 147435.0, "147,435", "147,435" }, { 999499.0, "999,499", "999,499" },
    { 1921400.0, "1,921,400", "1.92 million" }, { 999999.0, "999,999", "1.00 million" },
    { 2.5e9, "2,500,000,000", "2.50 billion" }, { -3.0, "−3", "−3" }, { NAN, "–", "–" },
  };
  g_autoptr(ScoutChartData) counts = scout_chart_data_new ("x", SCOUT_CHART_COUNT);
  g_autoptr(ScoutChartData) percent = scout_chart_data_new ("x", SCOUT_CHART_PERCENT);
  g_autofree char *rate = scout_chart_words_figure (percent, 4.84);
  g_autofree char *tick = scout_chart_words_tick (percent, 20.0);
  g_autofree char *compact = scout_chart_words_tick (counts, 1.5e6);

  for (gsize i = 0; i < G_N_ELEMENTS (vectors); i++)
    {
      g_autofree char *figure = scout_chart_words_figure (counts, vectors[i].value);
      g_autofree char *spoken = scout_chart_words_spoken (counts, vectors[i].value);

      g_assert_cmpstr (figure, ==, vectors[i].figure);
      g_assert_cmpstr (spoken, ==, vectors[i].spoken);
    }
  g_assert_cmpstr (rate, ==, "4.8%");
  g_assert_cmpstr (tick, ==, "20%");
  g_assert_cmpstr (compact, ==, "1.5M");
}

static void
test_table (void)
{
  g_autoptr(ScoutChartData) data = chart_samples_new_days (TRUE);
  g_autofree char *day = scout_chart_table_dup_cell (SCOUT_CHART_LINES, data, 0, 22);
  g_autofree char *reach = scout_chart_table_dup_cell (SCOUT_CHART_LINES, data, 1, 22);
  g_autofree char *posts = scout_chart_table_dup_cell (SCOUT_CHART_LINES, data, 2, 22);

  g_assert_cmpuint (scout_chart_table_get_n_columns (data), ==, 3);
  g_assert_cmpstr (scout_chart_table_get_title (data, 0), ==, "Day");
  g_assert_cmpstr (scout_chart_table_get_title (data, 1), ==, "Reach");
  g_assert_cmpstr (scout_chart_table_get_title (data, 2), ==, "Posts published");
  g_assert_cmpstr (day, ==, "Thursday 12 November 2026");
  g_assert_cmpstr (reach, ==, "147,435");
  g_assert_cmpstr (posts, ==, "3");
}

/* Text for spreadsheets: plain numbers, empty cells, and no name that becomes a formula. */
static void
test_text (void)
{
  const double shares[] = { 46.04, NAN, 1.0 };
  g_autoptr(ScoutChartData) data = scout_chart_data_new ("=1+1", SCOUT_CHART_PERCENT);
  g_autoptr(ScoutChartData) days = chart_samples_new_days (FALSE);
  g_autofree char *text = NULL;
  g_autofree char *daily = scout_chart_table_to_text (SCOUT_CHART_LINES, days);

  scout_chart_data_add_category (data, "=HYPERLINK(\"http://example.com\")");
  scout_chart_data_add_category (data, "tab\there\nand there");
  scout_chart_data_add_category (data, "＠home");
  scout_chart_data_add_series (data, "-2", SCOUT_CHART_COLOR_FIRST, shares, 3);
  text = scout_chart_table_to_text (SCOUT_CHART_BAR_LIST, data);

  g_assert_true (g_str_has_prefix (text, "'=1+1. "));
  g_assert_nonnull (strstr (text, "\n\nGroup\t'-2\n'=HYPERLINK(\"http://example.com\")\t46.0%\n"
                                  "tab here and there\t\n'＠home\t1.0%\n"));
  g_assert_nonnull (strstr (daily, "\n\nDay\tReach\n2026-10-21\t57102\n2026-10-22\t75020\n"));
}

/* Whose figures they are is said wherever the chart leaves its page, and nowhere on it. */
static void
test_origin (void)
{
  const ScoutChartOrigin origin = { "@Maya\nLindqvist", "Facebook · 14 Nov to 27 Nov 2026",
                                    "mayabrews – Reach" };
  const double shares[] = { 46.0 };
  g_autoptr(ScoutChartData) data = scout_chart_data_new ("Top countries", SCOUT_CHART_PERCENT);
  g_autoptr(ScoutChartData) days = chart_samples_new_days (FALSE);
  g_autofree char *plain = scout_chart_data_dup_heading (days, TRUE);
  g_autofree char *period = scout_chart_data_dup_caption (days);
  g_autofree char *heading = NULL;
  g_autofree char *shown = NULL;
  g_autofree char *caption = NULL;
  g_autofree char *daily = NULL;
  g_autofree char *text = NULL;
  g_autofree char *story = NULL;

  g_assert_cmpstr (plain, ==, "Reach");
  g_assert_cmpstr (period, ==, "last 28 days");
  g_assert_cmpstr (scout_chart_data_get_file_name (days), ==, "Reach");

  scout_chart_data_set_period (data, "% of followers");
  scout_chart_data_add_category (data, "Canada");
  scout_chart_data_add_series (data, NULL, SCOUT_CHART_COLOR_FIRST, shares, 1);
  scout_chart_data_set_origin (data, &origin);
  scout_chart_data_set_origin (days, &origin);
  heading = scout_chart_data_dup_heading (data, FALSE);
  shown = scout_chart_data_dup_heading (data, TRUE);
  caption = scout_chart_data_dup_caption (data);
  daily = scout_chart_data_dup_caption (days);
  text = scout_chart_table_to_text (SCOUT_CHART_BAR_LIST, data);
  story = scout_chart_words_describe (SCOUT_CHART_BAR_LIST, data);

  g_assert_cmpstr (heading, ==, "@Maya Lindqvist – Top countries");
  g_assert_cmpstr (shown, ==, "\u2068@Maya Lindqvist\u2069 – Top countries");
  g_assert_cmpstr (caption, ==, "% of followers · Facebook · 14 Nov to 27 Nov 2026");
  g_assert_nonnull (strstr (text, "\n\nTop countries\t% of followers\nCanada\t46.0%\n"));
  g_assert_cmpstr (daily, ==, "Facebook · 14 Nov to 27 Nov 2026");
  g_assert_cmpstr (scout_chart_data_get_file_name (data), ==, "mayabrews – Reach");
  g_assert_true (g_str_has_prefix (text, "'@Maya Lindqvist – Top countries\n% of followers · "));
  g_assert_null (strstr (story, "Maya"));
}

/* What others hold does not change. */
static void
test_data (void)
{
  const double values[] = { 1.0, INFINITY };
  g_autoptr(ScoutChartData) data = scout_chart_data_new (NULL, SCOUT_CHART_COUNT);
  double lowest = 5.0, highest = 5.0;

  g_assert_false (scout_chart_data_get_range (data, &lowest, &highest));
  g_assert_cmpfloat (lowest + highest, <, 1e-9);
  scout_chart_data_add_series (data, NULL, SCOUT_CHART_COLOR_FIRST, values, 2);
  g_assert_cmpuint (scout_chart_data_get_n_points (data), ==, 2);
  g_assert_true (isnan (scout_chart_data_get_value (data, 0, 1)));
  g_assert_true (isnan (scout_chart_data_get_value (data, 0, 99)));
  g_assert_true (isnan (scout_chart_data_get_value (data, 7, 0)));
  g_assert_cmpstr (scout_chart_data_get_title (data), ==, "");
  g_assert_cmpstr (scout_chart_data_get_category (data, 1), ==, "");

  g_test_expect_message ("scout-charts", G_LOG_LEVEL_CRITICAL, "*is_changeable*");
  scout_chart_data_ref (data);
  scout_chart_data_set_total (data, 3.0);
  scout_chart_data_unref (data);
  g_test_assert_expected_messages ();
  g_assert_true (isnan (scout_chart_data_get_total (data)));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/charts/words/days", test_days);
  g_test_add_func ("/charts/words/unsaid", test_unsaid);
  g_test_add_func ("/charts/words/equal-days", test_equal_days);
  g_test_add_func ("/charts/words/groups", test_groups);
  g_test_add_func ("/charts/words/no-largest-group", test_no_largest_group);
  g_test_add_func ("/charts/words/absurd", test_absurd);
  g_test_add_func ("/charts/words/shares", test_shares);
  g_test_add_func ("/charts/words/percentages", test_percentages);
  g_test_add_func ("/charts/words/figures", test_figures);
  g_test_add_func ("/charts/words/table", test_table);
  g_test_add_func ("/charts/words/trend", test_trend);
  g_test_add_func ("/charts/words/text", test_text);
  g_test_add_func ("/charts/words/origin", test_origin);
  g_test_add_func ("/charts/data", test_data);

  return g_test_run ();
}
