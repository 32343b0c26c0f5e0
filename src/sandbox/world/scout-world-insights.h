/* scout-world-insights.h: the figures of the invented creators.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Every figure of S2's "Creator Insights Metrics", derived from the same hidden daily series, so
 * that they agree: days add up to the overall count (reach apart, which counts people once), shares
 * add up to 100.0, and reach is never above views. Ranges are numbers of days: 28 is S2's "L28".
 */

#pragma once

#include "scout-world.h"

G_BEGIN_DECLS

/* Length of the daily series, the longest range of S2 ("L90"). */
#define SCOUT_WORLD_N_DAYS 90

/**
 * ScoutWorldMetric:
 *
 * S2's "Available Metrics", in its order. The suffix says what a metric is broken down by.
 */
typedef enum
{
  SCOUT_WORLD_METRIC_VIEWS,
  SCOUT_WORLD_METRIC_VIEWS_BY_FOLLOWERS,
  SCOUT_WORLD_METRIC_VIEWS_BY_CONTENT_TYPE,
  SCOUT_WORLD_METRIC_PUBLISHING_ACTIVITY,
  SCOUT_WORLD_METRIC_PUBLISHING_ACTIVITY_BY_CONTENT_TYPE,
  SCOUT_WORLD_METRIC_INTERACTION_RATE,
  SCOUT_WORLD_METRIC_REACH,
  SCOUT_WORLD_METRIC_REACH_BY_FOLLOWERS,
  SCOUT_WORLD_METRIC_INTERACTIONS,
  SCOUT_WORLD_METRIC_INTERACTIONS_BY_FOLLOWERS,
  SCOUT_WORLD_METRIC_FOLLOWERS_GENDERS,
  SCOUT_WORLD_METRIC_FOLLOWERS_AGE_GENDERS,
  SCOUT_WORLD_METRIC_FOLLOWERS_TOP_COUNTRIES,
  SCOUT_WORLD_METRIC_FOLLOWERS_TOP_CITIES,
} ScoutWorldMetric;

/**
 * ScoutWorldMetricInfo:
 * @name: S2's name of the metric
 * @metric: the metric
 * @has_breakdown: answered by scout_world_get_breakdown(), else by scout_world_get_value()
 * @has_days: has the period "day", answered by scout_world_get_days()
 * @is_lifetime: its only range is "lifetime"; else its ranges are L1, L7, L14, L28, L90
 * @is_fraction: has one decimal; else it is a whole number
 *
 * What S2's table says about a metric.
 */
typedef struct
{
  const char *name;
  ScoutWorldMetric metric;
  gboolean has_breakdown;
  gboolean has_days;
  gboolean is_lifetime;
  gboolean is_fraction;
} ScoutWorldMetricInfo;

/**
 * ScoutWorldShare:
 * @key: constant: "follower", "non_follower"; a content type of S2; "female", "male";
 *   "female_25-34"; a country code; the name of a city
 * @percent: 0.0 to 100.0, with one decimal
 *
 * One part of a breakdown.
 */
typedef struct
{
  const char *key;
  double percent;
} ScoutWorldShare;

/**
 * scout_world_metric_lookup:
 * @name: text of any kind
 *
 * Returns: (nullable): what is known about S2's creator metric @name (in any case), or %NULL if
 *   there is none
 */
const ScoutWorldMetricInfo *scout_world_metric_lookup (const char *name);

/**
 * scout_world_get_value:
 * @self: a world
 * @index: number of a creator
 * @metric: a metric without breakdown
 * @n_days: 1 to %SCOUT_WORLD_N_DAYS
 *
 * Views, reach and interactions are whole numbers; the interaction rate is in percent with one
 * decimal, 4.5 being 4.5 %.
 *
 * Returns: the value over the last @n_days days
 */
double scout_world_get_value (ScoutWorld       *self,
                              guint             index,
                              ScoutWorldMetric  metric,
                              guint             n_days);

/**
 * scout_world_get_days:
 * @self: a world
 * @index: number of a creator
 * @metric: views, reach, interactions or publishing activity
 * @n_days: 1 to %SCOUT_WORLD_N_DAYS
 * @values: (out caller-allocates) (array length=n_days): the value of each day, oldest first
 *
 * The last value belongs to scout_world_get_today().
 */
void scout_world_get_days (ScoutWorld       *self,
                           guint             index,
                           ScoutWorldMetric  metric,
                           guint             n_days,
                           gint64           *values);

/**
 * scout_world_get_breakdown:
 * @self: a world
 * @index: number of a creator
 * @metric: a metric with breakdown
 * @n_days: 1 to %SCOUT_WORLD_N_DAYS; ignored for lifetime metrics
 *
 * The shares of a breakdown add up to 100.0, but for the ten countries and ten cities, which leave
 * room for the rest of the world. Countries and cities come largest first, others in S2's order.
 * Content types of which there is nothing are left out, so that there may be none at all.
 *
 * Returns: (transfer full) (element-type ScoutWorldShare): the shares
 */
GArray *scout_world_get_breakdown (ScoutWorld       *self,
                                   guint             index,
                                   ScoutWorldMetric  metric,
                                   guint             n_days);

/**
 * scout_world_get_share:
 * @self: a world
 * @index: number of a creator
 * @metric: views, reach or interactions by followers for the keys of followers; for others views by
 *   content type
 * @key: a key of the breakdown, in any case
 * @n_days: range in days, 1 to %SCOUT_WORLD_N_DAYS
 *
 * Looks one part of scout_world_get_breakdown() up, for searches.
 *
 * Returns: its share in percent; 0 if there is none
 */
double scout_world_get_share (ScoutWorld       *self,
                              guint             index,
                              ScoutWorldMetric  metric,
                              const char       *key,
                              guint             n_days);

G_END_DECLS
