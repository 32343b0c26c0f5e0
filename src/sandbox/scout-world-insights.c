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

/* People are counted once however often they come: the longer the range, the more of them have
 * been counted already. Never below the best day, never above the sum, never falling with the
 * range. */
static gint64
count_people (ScoutWorld             *self,
              guint                   index,
              const ScoutWorldHabits *habits,
              guint                   n_days)
{
  gint64 sum = 0;
  gint64 best = 0;
  gint64 people = 0;

  for (guint ago = 0; ago < n_days; ago++)
    {
      ScoutWorldDay day;
      double fresh = pow (ago + 1, -habits->returning);

      scout_world_day_draw (self, index, habits, self->today_number - ago, &day);
      sum += day.reach;
      best = MAX (best, day.reach);
      people = MAX (people, best + (gint64) ((double) (sum - best) * fresh));
    }
  return people;
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
  ScoutWorldHabits habits;
  ScoutWorldDay sum = { 0, 0, 0, 0 };

  g_return_val_if_fail (self != NULL && index < self->n_creators, 0.0);
  g_return_val_if_fail (n_days >= 1 && n_days <= SCOUT_WORLD_N_DAYS, 0.0);

  scout_world_habits_draw (self, index, &habits);
  if (metric == SCOUT_WORLD_METRIC_REACH)
    return (double) count_people (self, index, &habits, n_days);

  for (guint ago = 0; ago < n_days; ago++)
    {
      ScoutWorldDay day;

      scout_world_day_draw (self, index, &habits, self->today_number - ago, &day);
      sum.views += day.views;
      sum.interactions += day.interactions;
      sum.posts += day.posts;
    }
  if (metric != SCOUT_WORLD_METRIC_INTERACTION_RATE)
    return (double) pick_metric (&sum, metric);
  if (sum.views == 0)
    return 0.0;
  return round (1000.0 * (double) sum.interactions / (double) sum.views) / 10.0;
}

void
scout_world_get_days (ScoutWorld       *self,
                      guint             index,
                      ScoutWorldMetric  metric,
                      guint             n_days,
                      gint64           *values)
{
  ScoutWorldHabits habits;

  g_return_if_fail (self != NULL && index < self->n_creators);
  g_return_if_fail (n_days >= 1 && n_days <= SCOUT_WORLD_N_DAYS);
  g_return_if_fail (values != NULL);

  scout_world_habits_draw (self, index, &habits);
  for (guint i = 0; i < n_days; i++)
    {
      ScoutWorldDay day;

      scout_world_day_draw (self, index, &habits, self->today_number - (n_days - 1) + i, &day);
      values[i] = pick_metric (&day, metric);
    }
}

static void
add_share (GArray     *shares,
           const char *key,
           guint       tenths)
{
  ScoutWorldShare share = { key, tenths / 10.0 };

  g_array_append_val (shares, share);
}

static void
add_followers (ScoutWorld       *self,
               guint             index,
               ScoutWorldMetric  metric,
               guint             n_days,
               GArray           *shares)
{
  ScoutWorldDice dice = scout_world_dice (self->seed, index, SCOUT_WORLD_STREAM_HABITS,
                                          (guint64) metric * 100 + n_days);
  ScoutWorldHabits habits;
  double share;
  guint tenths;

  scout_world_habits_draw (self, index, &habits);
  /* Followers see more of what they follow than others do, and do more about it. */
  share = habits.follower + scout_world_dice_range (&dice, -0.02, 0.02);
  if (metric == SCOUT_WORLD_METRIC_VIEWS_BY_FOLLOWERS)
    share += 0.06;
  else if (metric == SCOUT_WORLD_METRIC_INTERACTIONS_BY_FOLLOWERS)
    share += 0.2;
  tenths = (guint) (CLAMP (share, 0.05, 0.95) * 1000.0);

  add_share (shares, "follower", tenths);
  add_share (shares, "non_follower", 1000 - tenths);
}

static void
add_types (const double  weights[SCOUT_WORLD_N_CONTENT_TYPES],
           GArray       *shares)
{
  guint tenths[SCOUT_WORLD_N_CONTENT_TYPES];

  scout_world_round_shares (weights, SCOUT_WORLD_N_CONTENT_TYPES, 1000, tenths);
  for (guint i = 0; i < SCOUT_WORLD_N_CONTENT_TYPES; i++)
    if (tenths[i] > 0)
      add_share (shares, scout_world_get_content_type_name (i), tenths[i]);
}

static void
add_view_types (ScoutWorld *self,
                guint       index,
                guint       n_days,
                GArray     *shares)
{
  /* How much further a post of a type goes than others do. */
  static const double pull[SCOUT_WORLD_N_CONTENT_TYPES] = {
    2.0, 1.3, 0.8, 0.5, 0.4, 0.9, 0.9, 1.0, 0.4,
  };
  ScoutWorldDice dice = scout_world_dice (self->seed, index, SCOUT_WORLD_STREAM_POSTS,
                                          1000000000 + n_days);
  double weights[SCOUT_WORLD_N_CONTENT_TYPES];
  ScoutWorldHabits habits;

  scout_world_habits_draw (self, index, &habits);
  for (guint i = 0; i < SCOUT_WORLD_N_CONTENT_TYPES; i++)
    weights[i] = habits.types[i] * pull[i] * scout_world_dice_range (&dice, 0.9, 1.1);
  add_types (weights, shares);
}

/* Posts are counted one by one, so that the shares fit the number of posts. */
static void
add_post_types (ScoutWorld *self,
                guint       index,
                guint       n_days,
                GArray     *shares)
{
  double counts[SCOUT_WORLD_N_CONTENT_TYPES] = { 0.0 };
  ScoutWorldDayPosts posts;
  ScoutWorldHabits habits;

  scout_world_habits_draw (self, index, &habits);
  for (guint ago = 0; ago < n_days; ago++)
    {
      scout_world_day_draw_posts (self, index, &habits, self->today_number - ago, &posts);
      for (guint post = 0; post < posts.n; post++)
        counts[posts.kinds[post]] += 1.0;
    }
  add_types (counts, shares);
}

GArray *
scout_world_get_breakdown (ScoutWorld       *self,
                           guint             index,
                           ScoutWorldMetric  metric,
                           guint             n_days)
{
  g_autoptr (GArray) shares = NULL;

  g_return_val_if_fail (self != NULL && index < self->n_creators, NULL);
  g_return_val_if_fail (n_days >= 1 && n_days <= SCOUT_WORLD_N_DAYS, NULL);

  shares = g_array_new (FALSE, FALSE, sizeof (ScoutWorldShare));
  if (metric == SCOUT_WORLD_METRIC_VIEWS_BY_CONTENT_TYPE)
    add_view_types (self, index, n_days, shares);
  else if (metric == SCOUT_WORLD_METRIC_PUBLISHING_ACTIVITY_BY_CONTENT_TYPE)
    add_post_types (self, index, n_days, shares);
  else if (metric >= SCOUT_WORLD_METRIC_FOLLOWERS_GENDERS)
    scout_world_audience_break_down (self, index, metric, shares);
  else
    add_followers (self, index, metric, n_days, shares);
  return g_steal_pointer (&shares);
}
