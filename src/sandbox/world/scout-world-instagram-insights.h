/* scout-world-instagram-insights.h: the figures of the invented Instagram accounts.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-world-insights.h"

G_BEGIN_DECLS

/**
 * ScoutWorldInstagramMetric:
 *
 * S1's metrics, then the newer ones.
 */
typedef enum
{
  SCOUT_WORLD_INSTAGRAM_FOLLOWERS,
  SCOUT_WORLD_INSTAGRAM_ENGAGED_ACCOUNTS,
  SCOUT_WORLD_INSTAGRAM_REACH,
  SCOUT_WORLD_INSTAGRAM_REELS_INTERACTION_RATE,
  SCOUT_WORLD_INSTAGRAM_REELS_HOOK_RATE,
  SCOUT_WORLD_INSTAGRAM_VIEWS,
  SCOUT_WORLD_INSTAGRAM_INTERACTIONS,
} ScoutWorldInstagramMetric;

/**
 * ScoutWorldInstagramRange:
 *
 * S1's time ranges. Weeks start on Mondays.
 */
typedef enum
{
  SCOUT_WORLD_INSTAGRAM_THIS_WEEK,
  SCOUT_WORLD_INSTAGRAM_LAST_14_DAYS,
  SCOUT_WORLD_INSTAGRAM_THIS_MONTH,
  SCOUT_WORLD_INSTAGRAM_LAST_90_DAYS,
  SCOUT_WORLD_INSTAGRAM_LIFETIME,
} ScoutWorldInstagramRange;

/**
 * ScoutWorldInstagramBreakdown:
 *
 * S1's breakdowns.
 */
typedef enum
{
  SCOUT_WORLD_INSTAGRAM_FOLLOW_TYPE,
  SCOUT_WORLD_INSTAGRAM_GENDER,
  SCOUT_WORLD_INSTAGRAM_AGE,
  SCOUT_WORLD_INSTAGRAM_TOP_COUNTRIES,
  SCOUT_WORLD_INSTAGRAM_TOP_CITIES,
  SCOUT_WORLD_INSTAGRAM_MEDIA_TYPE,
} ScoutWorldInstagramBreakdown;

/**
 * scout_world_instagram_count_days:
 * @self: a world
 * @range: a range
 *
 * Returns: how many days the range has up to today: 1 to 7, 14, 1 to 31, or
 *   %SCOUT_WORLD_N_DAYS
 */
guint scout_world_instagram_count_days (ScoutWorld               *self,
                                        ScoutWorldInstagramRange  range);

/**
 * scout_world_instagram_get_value:
 * @self: a world
 * @index: number of a creator with an account
 * @metric: a metric
 * @n_days: range in days up to today, 1 to %SCOUT_WORLD_N_DAYS; without meaning for followers and
 *   rates
 *
 * Returns: a whole number, or a percentage with one decimal for the rates
 */
double scout_world_instagram_get_value (ScoutWorld                *self,
                                        guint                      index,
                                        ScoutWorldInstagramMetric  metric,
                                        guint                      n_days);

/**
 * scout_world_instagram_get_days:
 * @self: a world
 * @index: number of a creator with an account
 * @metric: engaged accounts, reach, views or interactions
 * @n_days: how many days up to today, 1 to %SCOUT_WORLD_N_DAYS
 * @values: (out caller-allocates) (array length=n_days): the days, oldest first
 *
 * Works out a daily series.
 */
void scout_world_instagram_get_days (ScoutWorld                *self,
                                     guint                      index,
                                     ScoutWorldInstagramMetric  metric,
                                     guint                      n_days,
                                     gint64                    *values);

/**
 * scout_world_instagram_get_breakdown:
 * @self: a world
 * @index: number of a creator with an account
 * @metric: engaged accounts or reach
 * @breakdown: how to divide it
 * @n_days: range in days up to today, 1 to %SCOUT_WORLD_N_DAYS
 *
 * Keys are those of Facebook ("follower", "female", "18-24", "US", names of cities) and "reels",
 * "posts", "stories".
 *
 * Returns: (transfer full) (element-type ScoutWorldShare): the parts in percent, 100 in all but for
 *   countries and cities
 */
GArray *scout_world_instagram_get_breakdown (ScoutWorld                   *self,
                                             guint                         index,
                                             ScoutWorldInstagramMetric     metric,
                                             ScoutWorldInstagramBreakdown  breakdown,
                                             guint                         n_days);

G_END_DECLS
