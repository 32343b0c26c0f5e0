/* scout-world-insights.c: the figures of the invented creators.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A day of a creator follows from the creator's habits and from the date, so yesterday's figures
 * are still the same tomorrow. Everything else is counted together from days. Nothing is kept, so
 * any thread may ask.
 */

#include "config.h"

#include "scout-world-insights.h"

#include "scout-world-audience.h"
#include "scout-world-cast.h"
#include "scout-world-private.h"

#include <string.h>

/* One day in so many goes unusually well; the days after it still profit. */
#define DAYS_PER_SPIKE 18.0
#define SPIKE_LENGTH 4

/* What spikes multiply views by on average; divided out again. */
#define SPIKE_MEAN 1.16

/* How a creator is seen, apart from the date. */
typedef struct
{
  double views;               /* on an ordinary day */
  double rate;                /* interactions per view */
  double reach;               /* people per view of a day */
  double returning;           /* how fast the same people come again; larger is faster */
  double follower;            /* share of followers among viewers */
  double posts;               /* per day */
  double season;              /* height of the slow rise and fall */
  double season_days;
  double season_phase;
  double week;                /* height of the weekly rhythm */
  double week_phase;
  double types[SCOUT_WORLD_N_CONTENT_TYPES];
} Habits;

typedef struct
{
  gint64 views;
  gint64 reach;
  gint64 interactions;
  gint64 posts;
} Day;

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

static void
draw_types (ScoutWorldDice *dice,
            double          types[SCOUT_WORLD_N_CONTENT_TYPES])
{
  /* reels, videos, photos, story, links, multi_photo, multi_media, live, text */
  static const double usual[SCOUT_WORLD_N_CONTENT_TYPES] = {
    5.0, 2.0, 2.0, 1.2, 0.5, 1.3, 0.3, 0.3, 0.6,
  };

  for (guint i = 0; i < SCOUT_WORLD_N_CONTENT_TYPES; i++)
    {
      types[i] = usual[i] * exp (0.7 * scout_world_dice_normal (dice));
      /* Nobody does everything. */
      if (types[i] < 0.3)
        types[i] = 0.0;
    }
}

static void
draw_habits (ScoutWorld *self,
             guint       index,
             Habits     *habits)
{
  ScoutWorldDice dice = scout_world_dice (self->seed, index, SCOUT_WORLD_STREAM_HABITS, 0);
  const ScoutWorldMember *member = scout_world_cast_get (index);
  double followers = self->rows[index].followers;
  double ratio = 5.4 * exp (0.5 * scout_world_dice_normal (&dice)) * pow (followers / 6e4, -0.08);
  double rate = 4.2 * exp (0.33 * scout_world_dice_normal (&dice));

  if (member != NULL)
    {
      ratio = member->views;
      rate = member->rate;
    }
  habits->views = followers * ratio / 28.0 / SPIKE_MEAN;
  habits->rate = CLAMP (rate, 0.6, 14.0) / 100.0;
  habits->reach = scout_world_dice_range (&dice, 0.7, 0.85);
  habits->returning = scout_world_dice_range (&dice, 0.08, 0.16);
  habits->follower = scout_world_dice_range (&dice, 0.26, 0.68);
  habits->posts = 0.8 * exp (0.6 * scout_world_dice_normal (&dice));
  habits->season = scout_world_dice_range (&dice, 0.05, 0.35);
  habits->season_days = scout_world_dice_range (&dice, 170.0, 420.0);
  habits->season_phase = scout_world_dice_range (&dice, 0.0, 2 * G_PI);
  habits->week = scout_world_dice_range (&dice, 0.06, 0.22);
  habits->week_phase = scout_world_dice_range (&dice, 0.0, 2 * G_PI);
  draw_types (&dice, habits->types);
}

/* How much better a day goes because of spikes on it and shortly before; 0 is not at all. */
static double
draw_spikes (ScoutWorld *self,
             guint       index,
             gint64      number,
             gboolean   *starts)
{
  double height = 0.0;
  double decay = 1.0;

  for (guint ago = 0; ago < SPIKE_LENGTH; ago++)
    {
      ScoutWorldDice dice = scout_world_dice (self->seed, index, SCOUT_WORLD_STREAM_SPIKES,
                                              (guint64) (number - ago));

      if (scout_world_dice_chance (&dice, 1.0 / DAYS_PER_SPIKE))
        {
          height += decay * scout_world_dice_range (&dice, 0.5, 2.2);
          if (ago == 0)
            *starts = TRUE;
        }
      decay *= 0.5;
    }
  return height;
}

/* A number of posts with the mean @posts, by walking along Poisson's distribution. */
static gint64
draw_posts (double          posts,
            ScoutWorldDice *dice)
{
  double at = scout_world_dice_unit (dice);
  double chance = exp (-posts);
  gint64 n = 0;

  while (at > chance && n < 12)
    {
      at -= chance;
      n++;
      chance *= posts / (double) n;
    }
  return n;
}

static void
draw_day (ScoutWorld   *self,
          guint         index,
          const Habits *habits,
          gint64        number,
          Day          *day)
{
  ScoutWorldDice dice = scout_world_dice (self->seed, index, SCOUT_WORLD_STREAM_DAYS,
                                          (guint64) number);
  gboolean spike = FALSE;
  double week = habits->week * sin (2 * G_PI * (double) (number % 7) / 7.0 + habits->week_phase);
  double season = habits->season * sin (2 * G_PI * (double) number / habits->season_days
                                        + habits->season_phase);
  double factor = (1.0 + week) * (1.0 + season);
  double reach;

  factor *= 1.0 + draw_spikes (self, index, number, &spike);
  day->posts = draw_posts (habits->posts * (1.0 + week), &dice) + (spike ? 1 : 0);
  if (day->posts == 0)
    factor *= 0.93;
  factor *= exp (0.07 * scout_world_dice_normal (&dice));

  day->views = (gint64) (habits->views * factor);
  reach = habits->reach * exp (0.04 * scout_world_dice_normal (&dice));
  day->reach = (gint64) ((double) day->views * MIN (reach, 0.97));
  day->interactions = (gint64) ((double) day->views * habits->rate
                                * exp (0.1 * scout_world_dice_normal (&dice)));
}

static gint64
pick_metric (const Day        *day,
             ScoutWorldMetric  metric)
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
count_people (ScoutWorld   *self,
              guint         index,
              const Habits *habits,
              guint         n_days)
{
  gint64 sum = 0;
  gint64 best = 0;
  gint64 people = 0;

  for (guint ago = 0; ago < n_days; ago++)
    {
      Day day;
      double fresh = pow (ago + 1, -habits->returning);

      draw_day (self, index, habits, self->today_number - ago, &day);
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
  Habits habits;
  Day sum = { 0, 0, 0, 0 };

  g_return_val_if_fail (self != NULL && index < self->n_creators, 0.0);
  g_return_val_if_fail (n_days >= 1 && n_days <= SCOUT_WORLD_N_DAYS, 0.0);

  draw_habits (self, index, &habits);
  if (metric == SCOUT_WORLD_METRIC_REACH)
    return (double) count_people (self, index, &habits, n_days);

  for (guint ago = 0; ago < n_days; ago++)
    {
      Day day;

      draw_day (self, index, &habits, self->today_number - ago, &day);
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
  Habits habits;

  g_return_if_fail (self != NULL && index < self->n_creators);
  g_return_if_fail (n_days >= 1 && n_days <= SCOUT_WORLD_N_DAYS);
  g_return_if_fail (values != NULL);

  draw_habits (self, index, &habits);
  for (guint i = 0; i < n_days; i++)
    {
      Day day;

      draw_day (self, index, &habits, self->today_number - (n_days - 1) + i, &day);
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
  Habits habits;
  double share;
  guint tenths;

  draw_habits (self, index, &habits);
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
  Habits habits;

  draw_habits (self, index, &habits);
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
  Habits habits;
  double sum = 0.0;

  draw_habits (self, index, &habits);
  for (guint i = 0; i < SCOUT_WORLD_N_CONTENT_TYPES; i++)
    sum += habits.types[i];

  for (guint ago = 0; ago < n_days; ago++)
    {
      gint64 number = self->today_number - ago;
      ScoutWorldDice dice = scout_world_dice (self->seed, index, SCOUT_WORLD_STREAM_POSTS,
                                              (guint64) number);
      Day day;

      draw_day (self, index, &habits, number, &day);
      for (gint64 post = 0; post < day.posts; post++)
        {
          double at = scout_world_dice_range (&dice, 0.0, sum);
          guint type = 0;

          while (type < SCOUT_WORLD_N_CONTENT_TYPES - 1 && at >= habits.types[type])
            at -= habits.types[type++];
          counts[type] += 1.0;
        }
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
