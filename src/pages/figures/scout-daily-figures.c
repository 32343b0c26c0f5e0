/* scout-daily-figures.c: a creator's daily figures as a chart shows them.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Pure functions between the model's insights and what charts take. No widgets.
 */

#include "config.h"

#include "scout-daily-figures.h"

#include <math.h>

static double
sum_days (const double *values,
          gsize         n_values)
{
  double sum = 0.0;

  for (gsize i = 0; i < n_values; i++)
    sum += values[i];

  return sum;
}

double
scout_daily_figures_get_change (const double *days,
                                gsize         n_days,
                                gsize         n_range)
{
  double before;

  if (days == NULL || n_range == 0 || n_days < 2 * n_range)
    return NAN;

  before = sum_days (days + n_days - 2 * n_range, n_range);
  if (!(before > 0.0))
    return NAN;

  return (sum_days (days + n_days - n_range, n_range) / before - 1.0) * 100.0;
}

static gboolean
is_same_series (const ScoutInsightKey *one,
                const ScoutInsightKey *other)
{
  return one->metric == other->metric && one->breakdown == other->breakdown
         && one->period == other->period;
}

static gboolean
end_together (ScoutInsight *one,
              ScoutInsight *other)
{
  g_autoptr(GDateTime) first = NULL;
  GDateTime *first_day = scout_insight_get_first_day (one);
  GDateTime *other_first_day = scout_insight_get_first_day (other);
  gsize n_days = 0;
  gsize n_other_days = 0;

  if (one == other)
    return TRUE;
  if (first_day == NULL || other_first_day == NULL)
    return FALSE;

  scout_insight_get_days (one, &n_days);
  scout_insight_get_days (other, &n_other_days);
  first = g_date_time_add_days (other_first_day, (int) n_other_days - (int) n_days);

  return first != NULL && g_date_time_equal (first_day, first);
}

ScoutInsight *
scout_daily_figures_find_series (ScoutCreator          *creator,
                                 const ScoutInsightKey *key,
                                 gsize                  n_range)
{
  ScoutInsight *shown = NULL;

  g_return_val_if_fail (SCOUT_IS_CREATOR (creator), NULL);
  g_return_val_if_fail (key != NULL, NULL);

  shown = scout_creator_get_insight (creator, key);
  for (guint i = 0; shown != NULL && i < scout_creator_get_n_insights (creator); i++)
    {
      ScoutInsight *insight = scout_creator_get_nth_insight (creator, i);
      gsize n_days = 0;
      const double *days = scout_insight_get_days (insight, &n_days);

      if (days != NULL && n_days >= 2 * n_range
          && is_same_series (scout_insight_get_key (insight), key)
          && end_together (insight, shown))
        return insight;
    }

  return NULL;
}

double
scout_daily_figures_find_change (ScoutCreator          *creator,
                                 const ScoutInsightKey *key,
                                 gsize                  n_range)
{
  ScoutInsight *series = scout_daily_figures_find_series (creator, key, n_range);
  gsize n_days = 0;
  const double *days = series != NULL ? scout_insight_get_days (series, &n_days) : NULL;

  return scout_daily_figures_get_change (days, n_days, n_range);
}

static GDateTime *
dup_first_shown_day (ScoutInsight *insight,
                     gsize         n_left_out)
{
  GDateTime *first_day = scout_insight_get_first_day (insight);

  return first_day != NULL ? g_date_time_add_days (first_day, (int) n_left_out) : NULL;
}

static void
add_posts (ScoutChartData        *data,
           ScoutCreator          *creator,
           const ScoutInsightKey *key,
           gsize                  n_days,
           gsize                  n_shown)
{
  ScoutInsightKey posts_key = *key;
  ScoutInsight *insight;
  const double *posts;
  gsize n_posts = 0;

  posts_key.metric = SCOUT_METRIC_POSTS_PUBLISHED;
  insight = scout_creator_get_insight (creator, &posts_key);
  posts = insight != NULL ? scout_insight_get_days (insight, &n_posts) : NULL;
  /* Two series of different length may begin on different days. */
  if (key->metric != SCOUT_METRIC_POSTS_PUBLISHED && posts != NULL && n_posts == n_days)
    scout_chart_data_set_marks (data, scout_metric_get_label (SCOUT_METRIC_POSTS_PUBLISHED),
                                posts + n_posts - n_shown, n_shown);
}

ScoutChartData *
scout_daily_figures_to_chart (ScoutCreator          *creator,
                              const ScoutInsightKey *key,
                              ScoutTimeRange         range,
                              gsize                  n_shown,
                              double                 total)
{
  ScoutInsight *insight = scout_creator_get_insight (creator, key);
  gsize n_days = 0;
  const double *days = insight != NULL ? scout_insight_get_days (insight, &n_days) : NULL;
  g_autoptr(GDateTime) first_day = NULL;
  g_autoptr(ScoutChartData) data = NULL;
  gsize n_range = 0;

  if (days == NULL || n_shown > n_days)
    return NULL;

  first_day = dup_first_shown_day (insight, n_days - n_shown);
  if (first_day == NULL)
    return NULL;

  data = scout_chart_data_new (scout_metric_get_label (key->metric), SCOUT_CHART_COUNT);
  scout_chart_data_set_days (data, first_day, (guint) n_shown);
  scout_chart_data_set_total (data, total);
  scout_chart_data_add_series (data, NULL, SCOUT_CHART_COLOR_FIRST, days + n_days - n_shown,
                               n_shown);
  /* A week or month that is not over has as many days as are told of it. */
  n_range = scout_time_range_get_days (range);
  if (n_range == n_shown || (n_range == 0 && key->range == range && n_shown == n_days))
    {
      scout_chart_data_set_period (data, scout_time_range_get_label (range));
      scout_chart_data_set_spoken_period (data, scout_time_range_get_phrase (range));
    }
  add_posts (data, creator, key, n_days, n_shown);

  return g_steal_pointer (&data);
}

guint
scout_daily_figures_find_best (ScoutChartData *data)
{
  guint best = 0;

  g_return_val_if_fail (data != NULL, 0);

  for (guint i = 1; i < scout_chart_data_get_n_points (data); i++)
    {
      double highest = scout_chart_data_get_value (data, 0, best);

      if (scout_chart_data_get_value (data, 0, i) > highest || isnan (highest))
        best = i;
    }

  return best;
}

gboolean
scout_daily_figures_are_missing (ScoutCreator   *known,
                                 ScoutTimeRange  range)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR (known), FALSE);

  for (guint i = 0; i < scout_creator_get_n_insights (known); i++)
    {
      const ScoutInsightKey *key = scout_insight_get_key (scout_creator_get_nth_insight (known, i));

      if (key->period == SCOUT_PERIOD_DAY && key->range == range)
        return FALSE;
    }

  return scout_creator_get_network (known) == SCOUT_NETWORK_INSTAGRAM;
}

gboolean
scout_daily_figures_has_own (ScoutCreator   *known,
                             ScoutTimeRange  range)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR (known), FALSE);

  return scout_creator_get_network (known) == SCOUT_NETWORK_INSTAGRAM
         && !scout_daily_figures_are_missing (known, range);
}
