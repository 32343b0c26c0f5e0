/* scout-world-insights.c: the figures of the invented creators.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Everything is counted together from days (scout-world-habits.c). Nothing is kept, so any thread
 * may ask.
 */

#include "config.h"

#include "scout-world-insights.h"

#include "scout-world-audience.h"
#include "scout-world-habits.h"
#include "scout-world-private.h"

#include <string.h>

static const ScoutWorldMetricInfo infos[] = {
  { "creator_views", SCOUT_WORLD_METRIC_VIEWS, FALSE, TRUE, FALSE, FALSE },
  { "creator_views_by_followers", SCOUT_WORLD_METRIC_VIEWS_BY_FOLLOWERS, TRUE },
  { "creator_views_by_content_type", SCOUT_WORLD_METRIC_VIEWS_BY_CONTENT_TYPE, TRUE },
  { "publishing_activity", SCOUT_WORLD_METRIC_PUBLISHING_ACTIVITY, FALSE, TRUE },
  { "publishing_activity_by_content_type",
    SCOUT_WORLD_METRIC_PUBLISHING_ACTIVITY_BY_CONTENT_TYPE, TRUE },
  { "creator_interaction_rate", SCOUT_WORLD_METRIC_INTERACTION_RATE, FALSE, FALSE, FALSE, TRUE },
  { "creator_reach", SCOUT_WORLD_METRIC_REACH, FALSE, TRUE },
  { "creator_reach_by_followers", SCOUT_WORLD_METRIC_REACH_BY_FOLLOWERS, TRUE },
  { "creator_interactions", SCOUT_WORLD_METRIC_INTERACTIONS, FALSE, TRUE },
  { "creator_interactions_by_followers", SCOUT_WORLD_METRIC_INTERACTIONS_BY_FOLLOWERS, TRUE },
  { "followers_genders", SCOUT_WORLD_METRIC_FOLLOWERS_GENDERS, TRUE, FALSE, TRUE },
  { "followers_age_genders", SCOUT_WORLD_METRIC_FOLLOWERS_AGE_GENDERS, TRUE, FALSE, TRUE },
  { "followers_top_countries", SCOUT_WORLD_METRIC_FOLLOWERS_TOP_COUNTRIES, TRUE, FALSE, TRUE },
  { "followers_top_cities", SCOUT_WORLD_METRIC_FOLLOWERS_TOP_CITIES, TRUE, FALSE, TRUE },
};

static gint64
pick_metric (const ScoutWorldDay *day,
             ScoutWorldMetric     metric)
{
  if (metric == SCOUT_WORLD_METRIC_VIEWS)
    return day->views;
  if (metric == SCOUT_WORLD_METRIC_REACH)
    return day->reach;
  if (metric == SCOUT_WORLD_METRIC_INTERACTIONS)
    return day->interactions;
  return day->posts;
}

const ScoutWorldMetricInfo *
scout_world_metric_lookup (const char *name)
{
  g_return_val_if_fail (name != NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (infos); i++)
    if (g_ascii_strcasecmp (infos[i].name, name) == 0)
      return &infos[i];

  return NULL;
}

double
scout_world_get_value (ScoutWorld       *self,
                       guint             index,
                       ScoutWorldMetric  metric,
                       guint             n_days)
{
  ScoutWorldDay days[SCOUT_WORLD_N_DAYS];
  ScoutWorldDay sums[SCOUT_WORLD_N_DAYS];
  const ScoutWorldDay *sum = &sums[n_days - 1];
  ScoutWorldHabits habits;

  g_return_val_if_fail (self != NULL && index < self->n_creators, 0.0);
  g_return_val_if_fail (n_days >= 1 && n_days <= SCOUT_WORLD_N_DAYS, 0.0);

  scout_world_habits_draw (self, index, &habits);
  scout_world_days_draw (self, index, &habits, n_days, days);
  scout_world_days_sum (&habits, days, n_days, sums);
  if (metric != SCOUT_WORLD_METRIC_INTERACTION_RATE)
    return (double) pick_metric (sum, metric);
  return scout_world_get_rate (sum->interactions, sum->views);
}

void
scout_world_get_days (ScoutWorld       *self,
                      guint             index,
                      ScoutWorldMetric  metric,
                      guint             n_days,
                      gint64           *values)
{
  ScoutWorldDay days[SCOUT_WORLD_N_DAYS];
  ScoutWorldHabits habits;

  g_return_if_fail (self != NULL && index < self->n_creators);
  g_return_if_fail (n_days >= 1 && n_days <= SCOUT_WORLD_N_DAYS);
  g_return_if_fail (values != NULL);

  scout_world_habits_draw (self, index, &habits);
  scout_world_days_draw (self, index, &habits, n_days, days);
  for (guint i = 0; i < n_days; i++)
    values[i] = pick_metric (&days[n_days - 1 - i], metric);
}

static void
add_share (GArray     *shares,
           const char *key,
           guint       tenths)
{
  ScoutWorldShare share = { key, tenths / 10.0 };

  g_array_append_val (shares, share);
}

/* The share of followers, in tenths of a percent. */
static guint
draw_followers (ScoutWorld       *self,
                guint             index,
                ScoutWorldMetric  metric,
                guint             n_days)
{
  ScoutWorldDice dice = scout_world_dice (self->seed, index, SCOUT_WORLD_STREAM_HABITS,
                                          (guint64) metric * 100 + n_days);
  double share = scout_world_habits_draw_follower (self, index);

  /* Followers see more of what they follow than others do, and do more about it. */
  share += scout_world_dice_range (&dice, -0.02, 0.02);
  if (metric == SCOUT_WORLD_METRIC_VIEWS_BY_FOLLOWERS)
    share += 0.06;
  else if (metric == SCOUT_WORLD_METRIC_INTERACTIONS_BY_FOLLOWERS)
    share += 0.2;
  return (guint) (CLAMP (share, 0.05, 0.95) * 1000.0);
}

static void
add_followers (ScoutWorld       *self,
               guint             index,
               ScoutWorldMetric  metric,
               guint             n_days,
               GArray           *shares)
{
  guint tenths = draw_followers (self, index, metric, n_days);

  add_share (shares, "follower", tenths);
  add_share (shares, "non_follower", 1000 - tenths);
}

static void
add_types (const guint  tenths[SCOUT_WORLD_N_CONTENT_TYPES],
           GArray      *shares)
{
  for (guint i = 0; i < SCOUT_WORLD_N_CONTENT_TYPES; i++)
    if (tenths[i] > 0)
      add_share (shares, scout_world_get_content_type_name (i), tenths[i]);
}

void
scout_world_divide_views (ScoutWorld   *self,
                          guint         index,
                          const double  types[SCOUT_WORLD_N_CONTENT_TYPES],
                          guint         n_days,
                          guint         tenths[SCOUT_WORLD_N_CONTENT_TYPES])
{
  /* How much further a post of a type goes than others do. */
  static const double pull[SCOUT_WORLD_N_CONTENT_TYPES] = {
    2.0, 1.3, 0.8, 0.5, 0.4, 0.9, 0.9, 1.0, 0.4,
  };
  ScoutWorldDice dice = scout_world_dice (self->seed, index, SCOUT_WORLD_STREAM_POSTS,
                                          1000000000 + n_days);
  double weights[SCOUT_WORLD_N_CONTENT_TYPES];

  for (guint i = 0; i < SCOUT_WORLD_N_CONTENT_TYPES; i++)
    weights[i] = types[i] * (pull[i] * scout_world_dice_range (&dice, 0.9, 1.1));
  scout_world_round_shares (weights, SCOUT_WORLD_N_CONTENT_TYPES, 1000, tenths);
}

void
scout_world_draw_view_types (ScoutWorld *self,
                             guint       index,
                             guint       n_days,
                             guint       tenths[SCOUT_WORLD_N_CONTENT_TYPES])
{
  double types[SCOUT_WORLD_N_CONTENT_TYPES];

  scout_world_habits_draw_types (self, index, types);
  scout_world_divide_views (self, index, types, n_days, tenths);
}

double
scout_world_get_share (ScoutWorld       *self,
                       guint             index,
                       ScoutWorldMetric  metric,
                       const char       *key,
                       guint             n_days)
{
  guint tenths[SCOUT_WORLD_N_CONTENT_TYPES];

  g_return_val_if_fail (self != NULL && index < self->n_creators, 0.0);
  g_return_val_if_fail (key != NULL, 0.0);

  if (g_ascii_strcasecmp (key, "follower") == 0)
    return draw_followers (self, index, metric, n_days) / 10.0;
  if (g_ascii_strcasecmp (key, "non_follower") == 0)
    return (1000 - draw_followers (self, index, metric, n_days)) / 10.0;

  scout_world_draw_view_types (self, index, n_days, tenths);
  for (guint i = 0; i < SCOUT_WORLD_N_CONTENT_TYPES; i++)
    if (g_ascii_strcasecmp (key, scout_world_get_content_type_name (i)) == 0)
      return tenths[i] / 10.0;
  return 0.0;
}

/* Posts are counted one by one, so that the shares fit the number of posts. */
static void
add_post_types (ScoutWorld *self,
                guint       index,
                guint       n_days,
                GArray     *shares)
{
  double counts[SCOUT_WORLD_N_CONTENT_TYPES] = { 0.0 };
  guint tenths[SCOUT_WORLD_N_CONTENT_TYPES];
  ScoutWorldDayPosts posts;
  ScoutWorldHabits habits;

  scout_world_habits_draw (self, index, &habits);
  for (guint ago = 0; ago < n_days; ago++)
    {
      scout_world_day_draw_posts (self, index, &habits, self->today_number - ago, &posts);
      for (guint post = 0; post < posts.n; post++)
        counts[posts.kinds[post]] += 1.0;
    }
  scout_world_round_shares (counts, SCOUT_WORLD_N_CONTENT_TYPES, 1000, tenths);
  add_types (tenths, shares);
}

GArray *
scout_world_get_breakdown (ScoutWorld       *self,
                           guint             index,
                           ScoutWorldMetric  metric,
                           guint             n_days)
{
  g_autoptr (GArray) shares = NULL;
  guint tenths[SCOUT_WORLD_N_CONTENT_TYPES];

  g_return_val_if_fail (self != NULL && index < self->n_creators, NULL);
  g_return_val_if_fail (n_days >= 1 && n_days <= SCOUT_WORLD_N_DAYS, NULL);

  shares = g_array_new (FALSE, FALSE, sizeof (ScoutWorldShare));
  if (metric == SCOUT_WORLD_METRIC_VIEWS_BY_CONTENT_TYPE)
    {
      scout_world_draw_view_types (self, index, n_days, tenths);
      add_types (tenths, shares);
    }
  else if (metric == SCOUT_WORLD_METRIC_PUBLISHING_ACTIVITY_BY_CONTENT_TYPE)
    add_post_types (self, index, n_days, shares);
  else if (metric >= SCOUT_WORLD_METRIC_FOLLOWERS_GENDERS)
    scout_world_audience_break_down (self, index, metric, shares);
  else
    add_followers (self, index, metric, n_days, shares);
  return g_steal_pointer (&shares);
}
