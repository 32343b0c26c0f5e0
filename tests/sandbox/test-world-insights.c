/* test-world-insights.c: tests that the figures of the invented creators agree with one another.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-world-insights.h"

#include <locale.h>
#include <math.h>
#include <string.h>

#define N_CHECKED 250

static const guint ranges[] = { 1, 7, 14, 28, 90 };

static ScoutWorld *
get_world (void)
{
  static ScoutWorld *world = NULL;
  g_autoptr (GDateTime) today = NULL;

  if (world != NULL)
    return world;
  today = g_date_time_new_utc (2026, 11, 17, 12, 0, 0.0);
  world = scout_world_new (SCOUT_WORLD_DEFAULT_SEED, SCOUT_WORLD_DEFAULT_N_CREATORS, today);
  return world;
}

static gint64
get_count (guint            index,
           ScoutWorldMetric metric,
           guint            n_days)
{
  return (gint64) scout_world_get_value (get_world (), index, metric, n_days);
}

static void
get_sum_and_best (guint             index,
                  ScoutWorldMetric  metric,
                  guint             n_days,
                  gint64           *sum,
                  gint64           *best)
{
  gint64 days[SCOUT_WORLD_N_DAYS];

  scout_world_get_days (get_world (), index, metric, n_days, days);
  *sum = 0;
  *best = 0;
  for (guint i = 0; i < n_days; i++)
    {
      g_assert_cmpint (days[i], >=, 0);
      *sum += days[i];
      *best = MAX (*best, days[i]);
    }
}

static void
test_days_add_up (void)
{
  static const ScoutWorldMetric counted[] = {
    SCOUT_WORLD_METRIC_VIEWS, SCOUT_WORLD_METRIC_INTERACTIONS,
    SCOUT_WORLD_METRIC_PUBLISHING_ACTIVITY,
  };

  for (guint i = 0; i < N_CHECKED; i++)
    for (guint m = 0; m < G_N_ELEMENTS (counted); m++)
      for (guint r = 0; r < G_N_ELEMENTS (ranges); r++)
        {
          gint64 sum;
          gint64 best;

          get_sum_and_best (i, counted[m], ranges[r], &sum, &best);
          g_assert_cmpint (get_count (i, counted[m], ranges[r]), ==, sum);
        }
}

static void
test_reach_counts_people_once (void)
{
  for (guint i = 0; i < N_CHECKED; i++)
    {
      gint64 before = 0;

      for (guint r = 0; r < G_N_ELEMENTS (ranges); r++)
        {
          gint64 reach = get_count (i, SCOUT_WORLD_METRIC_REACH, ranges[r]);
          gint64 sum;
          gint64 best;

          get_sum_and_best (i, SCOUT_WORLD_METRIC_REACH, ranges[r], &sum, &best);
          g_assert_cmpint (reach, >=, before);
          g_assert_cmpint (reach, <=, get_count (i, SCOUT_WORLD_METRIC_VIEWS, ranges[r]));
          if (ranges[r] == 1)
            g_assert_cmpint (reach, ==, sum);
          else
            {
              g_assert_cmpint (reach, <, sum);
              g_assert_cmpint (reach, >, best);
            }
          before = reach;
        }
    }
}

static void
test_daily_reach_below_views (void)
{
  for (guint i = 0; i < N_CHECKED; i++)
    {
      gint64 views[SCOUT_WORLD_N_DAYS];
      gint64 reach[SCOUT_WORLD_N_DAYS];

      scout_world_get_days (get_world (), i, SCOUT_WORLD_METRIC_VIEWS, SCOUT_WORLD_N_DAYS, views);
      scout_world_get_days (get_world (), i, SCOUT_WORLD_METRIC_REACH, SCOUT_WORLD_N_DAYS, reach);
      for (guint day = 0; day < SCOUT_WORLD_N_DAYS; day++)
        g_assert_cmpint (reach[day], <=, views[day]);
    }
}

static void
test_interaction_rate (void)
{
  for (guint i = 0; i < N_CHECKED; i++)
    for (guint r = 0; r < G_N_ELEMENTS (ranges); r++)
      {
        double rate = scout_world_get_value (get_world (), i, SCOUT_WORLD_METRIC_INTERACTION_RATE,
                                             ranges[r]);
        double views = (double) get_count (i, SCOUT_WORLD_METRIC_VIEWS, ranges[r]);
        double interactions = (double) get_count (i, SCOUT_WORLD_METRIC_INTERACTIONS, ranges[r]);

        g_assert_cmpfloat_with_epsilon (rate, 100.0 * interactions / views, 0.0501);
        g_assert_cmpfloat_with_epsilon (rate * 10.0, round (rate * 10.0), 1e-6);
        g_assert_cmpfloat (rate, >, 0.2);
        g_assert_cmpfloat (rate, <, 20.0);
      }
}

/* A shorter series is the end of a longer one, and yesterday stays what it was. */
static void
test_days_stay (void)
{
  g_autoptr (GDateTime) tomorrow = g_date_time_add_days (scout_world_get_today (get_world ()), 1);
  g_autoptr (ScoutWorld) later = scout_world_new (SCOUT_WORLD_DEFAULT_SEED, 50, tomorrow);

  for (guint i = 0; i < 50; i++)
    {
      gint64 all[SCOUT_WORLD_N_DAYS];
      gint64 week[7];
      gint64 moved[SCOUT_WORLD_N_DAYS];

      scout_world_get_days (get_world (), i, SCOUT_WORLD_METRIC_REACH, SCOUT_WORLD_N_DAYS, all);
      scout_world_get_days (get_world (), i, SCOUT_WORLD_METRIC_REACH, 7, week);
      scout_world_get_days (later, i, SCOUT_WORLD_METRIC_REACH, SCOUT_WORLD_N_DAYS, moved);
      g_assert_cmpmem (all + SCOUT_WORLD_N_DAYS - 7, sizeof week, week, sizeof week);
      g_assert_cmpmem (all + 1, sizeof all - sizeof all[0], moved, sizeof moved - sizeof moved[0]);
    }
}

/* There is something to look at in a chart: unusually good days, but no other wild jumps. */
static void
test_days_are_lively (void)
{
  guint n_spiky = 0;

  for (guint i = 0; i < N_CHECKED; i++)
    {
      gint64 sum;
      gint64 best;

      get_sum_and_best (i, SCOUT_WORLD_METRIC_VIEWS, SCOUT_WORLD_N_DAYS, &sum, &best);
      g_assert_cmpint (best, <, 6 * sum / SCOUT_WORLD_N_DAYS);
      n_spiky += best > 2 * sum / SCOUT_WORLD_N_DAYS;
    }
  g_assert_cmpuint (n_spiky, >, N_CHECKED / 2);
}

static int
get_tenths (const ScoutWorldShare *share)
{
  double tenths = share->percent * 10.0;

  g_assert_cmpfloat_with_epsilon (tenths, round (tenths), 1e-6);
  g_assert_cmpfloat (tenths, >=, 0.0);
  return (int) round (tenths);
}

static int
sum_tenths (GArray     *shares,
            const char *prefix)
{
  int sum = 0;

  for (guint i = 0; i < shares->len; i++)
    {
      const ScoutWorldShare *share = &g_array_index (shares, ScoutWorldShare, i);

      if (g_str_has_prefix (share->key, prefix))
        sum += get_tenths (share);
    }
  return sum;
}

static void
test_shares_add_up (void)
{
  static const ScoutWorldMetric whole[] = {
    SCOUT_WORLD_METRIC_VIEWS_BY_FOLLOWERS, SCOUT_WORLD_METRIC_VIEWS_BY_CONTENT_TYPE,
    SCOUT_WORLD_METRIC_PUBLISHING_ACTIVITY_BY_CONTENT_TYPE, SCOUT_WORLD_METRIC_REACH_BY_FOLLOWERS,
    SCOUT_WORLD_METRIC_INTERACTIONS_BY_FOLLOWERS, SCOUT_WORLD_METRIC_FOLLOWERS_GENDERS,
    SCOUT_WORLD_METRIC_FOLLOWERS_AGE_GENDERS,
  };

  for (guint i = 0; i < N_CHECKED; i++)
    for (guint m = 0; m < G_N_ELEMENTS (whole); m++)
      for (guint r = 0; r < G_N_ELEMENTS (ranges); r++)
        {
          g_autoptr (GArray) shares = NULL;

          shares = scout_world_get_breakdown (get_world (), i, whole[m], ranges[r]);
          if (whole[m] == SCOUT_WORLD_METRIC_PUBLISHING_ACTIVITY_BY_CONTENT_TYPE
              && get_count (i, SCOUT_WORLD_METRIC_PUBLISHING_ACTIVITY, ranges[r]) == 0)
            g_assert_cmpuint (shares->len, ==, 0);
          else
            g_assert_cmpint (sum_tenths (shares, ""), ==, 1000);
        }
}

static void
test_genders_agree (void)
{
  for (guint i = 0; i < N_CHECKED; i++)
    {
      g_autoptr (GArray) genders = NULL;
      g_autoptr (GArray) ages = NULL;

      genders = scout_world_get_breakdown (get_world (), i,
                                           SCOUT_WORLD_METRIC_FOLLOWERS_GENDERS, 1);
      ages = scout_world_get_breakdown (get_world (), i,
                                        SCOUT_WORLD_METRIC_FOLLOWERS_AGE_GENDERS, 1);
      g_assert_cmpuint (genders->len, ==, 2);
      g_assert_cmpuint (ages->len, ==, 12);
      g_assert_cmpstr (g_array_index (ages, ScoutWorldShare, 1).key, ==, "female_25-34");
      g_assert_cmpstr (g_array_index (ages, ScoutWorldShare, 11).key, ==, "male_65+");
      g_assert_cmpint (sum_tenths (genders, "female"), ==, sum_tenths (ages, "female_"));
      g_assert_cmpint (sum_tenths (genders, "male"), ==, sum_tenths (ages, "male_"));
    }
}

static void
check_top_ten (guint            index,
               ScoutWorldMetric metric)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GArray) shares = scout_world_get_breakdown (get_world (), index, metric, 28);
  int before = 1000;

  g_assert_cmpuint (shares->len, ==, 10);
  g_assert_cmpint (sum_tenths (shares, ""), <, 1000);
  for (guint i = 0; i < shares->len; i++)
    {
      const ScoutWorldShare *share = &g_array_index (shares, ScoutWorldShare, i);

      g_assert_true (g_hash_table_add (seen, (gpointer) share->key));
      g_assert_cmpint (get_tenths (share), <=, before);
      before = get_tenths (share);
      if (metric == SCOUT_WORLD_METRIC_FOLLOWERS_TOP_COUNTRIES)
        g_assert_cmpuint (strlen (share->key), ==, 2);
    }
}

static void
test_places (void)
{
  for (guint i = 0; i < N_CHECKED; i++)
    {
      check_top_ten (i, SCOUT_WORLD_METRIC_FOLLOWERS_TOP_COUNTRIES);
      check_top_ten (i, SCOUT_WORLD_METRIC_FOLLOWERS_TOP_CITIES);
    }
}

static void
test_maya (void)
{
  gint64 views = get_count (0, SCOUT_WORLD_METRIC_VIEWS, 28);
  gint64 reach = get_count (0, SCOUT_WORLD_METRIC_REACH, 28);
  gint64 posts = get_count (0, SCOUT_WORLD_METRIC_PUBLISHING_ACTIVITY, 28);

  g_assert_cmpint (views, >, 2000000);
  g_assert_cmpint (views, <, 6000000);
  g_assert_cmpint (reach, >, 1000000);
  g_assert_cmpint (posts, >, 3);
}

static void
test_names (void)
{
  static const char * const names[] = {
    "creator_views", "creator_views_by_followers", "creator_views_by_content_type",
    "publishing_activity", "publishing_activity_by_content_type", "creator_interaction_rate",
    "creator_reach", "creator_reach_by_followers", "creator_interactions",
    "creator_interactions_by_followers", "followers_genders", "followers_age_genders",
    "followers_top_countries", "followers_top_cities",
  };
  const ScoutWorldMetricInfo *info;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      info = scout_world_metric_lookup (names[i]);
      g_assert_nonnull (info);
      g_assert_cmpint (info->metric, ==, i);
      g_assert_cmpint (info->is_lifetime, ==, g_str_has_prefix (names[i], "followers_"));
      g_assert_cmpint (info->has_breakdown, ==,
                       strstr (names[i], "_by_") != NULL || info->is_lifetime);
    }
  info = scout_world_metric_lookup ("CREATOR_REACH");
  g_assert_true (info != NULL && info->has_days);
  info = scout_world_metric_lookup ("creator_interaction_rate");
  g_assert_true (info != NULL && !info->has_days && info->is_fraction);
  g_assert_null (scout_world_metric_lookup ("reach"));
  g_assert_null (scout_world_metric_lookup (""));
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/sandbox/world-insights/days-add-up", test_days_add_up);
  g_test_add_func ("/sandbox/world-insights/reach", test_reach_counts_people_once);
  g_test_add_func ("/sandbox/world-insights/daily-reach", test_daily_reach_below_views);
  g_test_add_func ("/sandbox/world-insights/interaction-rate", test_interaction_rate);
  g_test_add_func ("/sandbox/world-insights/days-stay", test_days_stay);
  g_test_add_func ("/sandbox/world-insights/days-are-lively", test_days_are_lively);
  g_test_add_func ("/sandbox/world-insights/shares-add-up", test_shares_add_up);
  g_test_add_func ("/sandbox/world-insights/genders-agree", test_genders_agree);
  g_test_add_func ("/sandbox/world-insights/places", test_places);
  g_test_add_func ("/sandbox/world-insights/maya", test_maya);
  g_test_add_func ("/sandbox/world-insights/names", test_names);

  return g_test_run ();
}
