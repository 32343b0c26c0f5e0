/* scout-world-instagram-insights.c: the figures of the invented Instagram accounts.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * They follow the same creator's days on Facebook, scaled to the account's followers.
 */

#include "config.h"

#include "scout-world-instagram-insights.h"

#include "scout-world-figures.h"
#include "scout-world-habits.h"
#include "scout-world-instagram-private.h"

#include <string.h>

/* Accounts that did something, per person reached and interaction per view. */
#define ENGAGED_PER_RATE 1.3
#define MAX_ENGAGED 0.4

guint
scout_world_instagram_count_days (ScoutWorld               *self,
                                  ScoutWorldInstagramRange  range)
{
  g_return_val_if_fail (self != NULL, 1);

  switch (range)
    {
    case SCOUT_WORLD_INSTAGRAM_THIS_WEEK:
      return (guint) g_date_time_get_day_of_week (self->today);

    case SCOUT_WORLD_INSTAGRAM_LAST_14_DAYS:
      return 14;

    case SCOUT_WORLD_INSTAGRAM_THIS_MONTH:
      return (guint) g_date_time_get_day_of_month (self->today);

    case SCOUT_WORLD_INSTAGRAM_LAST_90_DAYS:
    case SCOUT_WORLD_INSTAGRAM_LIFETIME:
    default:
      return SCOUT_WORLD_N_DAYS;
    }
}

static ScoutWorldMetric
get_model (ScoutWorldInstagramMetric metric)
{
  if (metric == SCOUT_WORLD_INSTAGRAM_VIEWS)
    return SCOUT_WORLD_METRIC_VIEWS;
  if (metric == SCOUT_WORLD_INSTAGRAM_INTERACTIONS)
    return SCOUT_WORLD_METRIC_INTERACTIONS;
  return SCOUT_WORLD_METRIC_REACH;
}

/* What a figure of Facebook is multiplied by. */
static double
get_factor (const ScoutWorldInstagramTraits *traits,
            double                           rate,
            ScoutWorldInstagramMetric        metric)
{
  if (metric == SCOUT_WORLD_INSTAGRAM_ENGAGED_ACCOUNTS)
    return traits->ratio * MIN (rate * ENGAGED_PER_RATE, MAX_ENGAGED);
  return traits->ratio;
}

double
scout_world_instagram_get_value (ScoutWorld                *self,
                                 guint                      index,
                                 ScoutWorldInstagramMetric  metric,
                                 guint                      n_days)
{
  ScoutWorldInstagramTraits traits;
  double rate;

  g_return_val_if_fail (self != NULL && index < self->n_creators, 0.0);
  g_return_val_if_fail (n_days >= 1 && n_days <= SCOUT_WORLD_N_DAYS, 0.0);

  scout_world_instagram_draw (self, index, &traits);
  if (metric == SCOUT_WORLD_INSTAGRAM_FOLLOWERS)
    return traits.followers;
  if (metric == SCOUT_WORLD_INSTAGRAM_REELS_HOOK_RATE)
    return traits.hook_rate;

  if (metric == SCOUT_WORLD_INSTAGRAM_REELS_INTERACTION_RATE)
    return scout_world_instagram_get_reels_rate (self, index, &traits);

  rate = scout_world_habits_draw_rate (self, index);
  return floor (scout_world_get_value (self, index, get_model (metric), n_days)
                * get_factor (&traits, rate, metric));
}

double
scout_world_instagram_get_engaged (ScoutWorld                      *self,
                                   guint                            index,
                                   const ScoutWorldInstagramTraits *traits)
{
  return floor (scout_world_get_figures (self)[index].month
                * get_factor (traits, scout_world_habits_draw_rate (self, index),
                              SCOUT_WORLD_INSTAGRAM_ENGAGED_ACCOUNTS));
}

double
scout_world_instagram_get_reels_rate (ScoutWorld                      *self,
                                      guint                            index,
                                      const ScoutWorldInstagramTraits *traits)
{
  return round (1000.0 * scout_world_habits_draw_rate (self, index) * traits->rate_factor) / 10.0;
}

void
scout_world_instagram_get_days (ScoutWorld                *self,
                                guint                      index,
                                ScoutWorldInstagramMetric  metric,
                                guint                      n_days,
                                gint64                    *values)
{
  ScoutWorldInstagramTraits traits;
  double rate;
  double factor;

  g_return_if_fail (self != NULL && index < self->n_creators);
  g_return_if_fail (n_days >= 1 && n_days <= SCOUT_WORLD_N_DAYS && values != NULL);

  scout_world_instagram_draw (self, index, &traits);
  rate = scout_world_habits_draw_rate (self, index);
  factor = get_factor (&traits, rate, metric);
  scout_world_get_days (self, index, get_model (metric), n_days, values);
  for (guint i = 0; i < n_days; i++)
    values[i] = (gint64) ((double) values[i] * factor);
}

static void
add_share (GArray     *shares,
           const char *key,
           double      percent)
{
  ScoutWorldShare share = { key, percent };

  g_array_append_val (shares, share);
}

/* Both genders of an age together. */
static void
add_ages (ScoutWorld *self,
          guint       index,
          GArray     *shares)
{
  guint tenths[SCOUT_WORLD_N_AGE_GENDERS];

  scout_world_audience_fill (self, index, tenths);
  for (guint i = 0; i < SCOUT_WORLD_N_AGES; i++)
    add_share (shares, scout_world_get_age_name (i),
               (tenths[i] + tenths[SCOUT_WORLD_N_AGES + i]) / 10.0);
}

static void
add_media_types (ScoutWorld *self,
                 guint       index,
                 guint       n_days,
                 GArray     *shares)
{
  g_autoptr (GArray) types = scout_world_get_breakdown (self, index,
                                                        SCOUT_WORLD_METRIC_VIEWS_BY_CONTENT_TYPE,
                                                        n_days);
  double reels = 0.0;
  double stories = 0.0;

  for (guint i = 0; i < types->len; i++)
    {
      const ScoutWorldShare *share = &g_array_index (types, ScoutWorldShare, i);

      if (strcmp (share->key, "reels") == 0)
        reels = share->percent;
      else if (strcmp (share->key, "story") == 0)
        stories = share->percent;
    }
  add_share (shares, "reels", reels);
  add_share (shares, "posts", round (10.0 * (100.0 - reels - stories)) / 10.0);
  add_share (shares, "stories", stories);
}

GArray *
scout_world_instagram_get_breakdown (ScoutWorld                   *self,
                                     guint                         index,
                                     ScoutWorldInstagramMetric     metric,
                                     ScoutWorldInstagramBreakdown  breakdown,
                                     guint                         n_days)
{
  static const ScoutWorldMetric models[] = {
    SCOUT_WORLD_METRIC_REACH_BY_FOLLOWERS, SCOUT_WORLD_METRIC_FOLLOWERS_GENDERS, 0,
    SCOUT_WORLD_METRIC_FOLLOWERS_TOP_COUNTRIES, SCOUT_WORLD_METRIC_FOLLOWERS_TOP_CITIES, 0,
  };
  ScoutWorldMetric model = models[breakdown];
  GArray *shares;

  g_return_val_if_fail (self != NULL && index < self->n_creators, NULL);
  g_return_val_if_fail (n_days >= 1 && n_days <= SCOUT_WORLD_N_DAYS, NULL);

  if (breakdown == SCOUT_WORLD_INSTAGRAM_FOLLOW_TYPE
      && metric == SCOUT_WORLD_INSTAGRAM_ENGAGED_ACCOUNTS)
    model = SCOUT_WORLD_METRIC_INTERACTIONS_BY_FOLLOWERS;
  if (breakdown != SCOUT_WORLD_INSTAGRAM_AGE && breakdown != SCOUT_WORLD_INSTAGRAM_MEDIA_TYPE)
    return scout_world_get_breakdown (self, index, model, n_days);

  shares = g_array_new (FALSE, FALSE, sizeof (ScoutWorldShare));
  if (breakdown == SCOUT_WORLD_INSTAGRAM_AGE)
    add_ages (self, index, shares);
  else
    add_media_types (self, index, n_days, shares);
  return shares;
}
