/* scout-world-search.h: which of the invented creators a search finds, and in which order.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The filters of S2's creators endpoint on typed values: the caller has parsed and validated the
 * request. A value that does not exist matches nobody. Only onboarded creators are found.
 */

#pragma once

#include "scout-world-insights.h"

G_BEGIN_DECLS

/**
 * ScoutWorldMetricFilter:
 * @metric: views, reach, interactions, publishing activity or interaction rate
 * @n_days: range in days, 1 to %SCOUT_WORLD_N_DAYS
 * @breakdown: (nullable): a key of the metric's breakdown ("follower", "reels"), whose percentage
 *   is then compared; %NULL or "overall" compares the value
 * @min: smallest value, -1 for none
 * @max: largest value, -1 for none
 *
 * One of S2's "Metric Search Filters".
 */
typedef struct
{
  ScoutWorldMetric metric;
  guint n_days;
  const char *breakdown;
  double min;
  double max;
} ScoutWorldMetricFilter;

/**
 * ScoutWorldQueryFunc:
 * @self: a world
 * @index: number of a creator that everything else of the search finds
 * @user_data: what was given along
 *
 * Returns: %TRUE if the creator is wanted
 */
typedef gboolean (*ScoutWorldQueryFunc) (ScoutWorld    *self,
                                         guint          index,
                                         gconstpointer  user_data);

/**
 * ScoutWorldQuery:
 * @text: (nullable): words in any case; sorts by relevance whatever @sort_by_followers says
 * @countries: (nullable) (array zero-terminated): any of these country codes
 * @categories: (nullable) (array zero-terminated): any of these categories
 * @interests: (nullable) (array zero-terminated): any of these interests or an interest below it
 * @languages: (nullable) (array zero-terminated): any of these language codes
 * @past_partnerships: (nullable) (array zero-terminated): any of these is part of a partner's name
 * @audience_countries: (nullable) (array zero-terminated): any of these has most of the followers
 * @audience_age: (nullable): age group of most followers, "18-24" to "55-64" or "65_and_above"
 * @audience_gender: (nullable): gender of most followers, "male" or "female"
 * @has_past_partnerships: 1: has some, 0: has none, -1: either
 * @min_followers: smallest number of followers, -1 for none
 * @max_followers: largest number of followers, -1 for none
 * @metrics: (nullable) (array length=n_metrics): metric filters, all of which must match
 * @n_metrics: number of @metrics
 * @sort_by_followers: most followers first, else most relevant first
 * @is_wanted: (nullable): asked last whether a creator is wanted
 * @user_data: given to @is_wanted
 *
 * A search. Filters narrow one another; values are compared in any case. Start from
 * %SCOUT_WORLD_QUERY_INIT.
 */
typedef struct
{
  const char *text;
  const char * const *countries;
  const char * const *categories;
  const char * const *interests;
  const char * const *languages;
  const char * const *past_partnerships;
  const char * const *audience_countries;
  const char *audience_age;
  const char *audience_gender;
  int has_past_partnerships;
  gint64 min_followers;
  gint64 max_followers;
  const ScoutWorldMetricFilter *metrics;
  guint n_metrics;
  gboolean sort_by_followers;
  ScoutWorldQueryFunc is_wanted;
  gconstpointer user_data;
} ScoutWorldQuery;

#define SCOUT_WORLD_QUERY_INIT \
  { .has_past_partnerships = -1, .min_followers = -1, .max_followers = -1 }

/**
 * scout_world_search:
 * @self: a world
 * @query: the search
 *
 * Text finds creators by what they write, latest posts first, by word stems and words of like
 * meaning, in names too; whose alias or user name it is comes first. Without text and filters every
 * onboarded creator is found. The order is the same on every call, so that pages can be cut out of
 * it.
 *
 * Returns: (transfer full) (element-type guint): the numbers of the creators found, best first
 */
GArray *scout_world_search (ScoutWorld            *self,
                            const ScoutWorldQuery *query);

G_END_DECLS
