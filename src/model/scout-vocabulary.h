/* scout-vocabulary.h: the words that both networks share, as enums.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-network.h"

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * ScoutMetric:
 * @SCOUT_METRIC_FOLLOWERS: followers; with a breakdown, who they are
 * @SCOUT_METRIC_REACH: accounts reached
 * @SCOUT_METRIC_VIEWS: times played or displayed
 * @SCOUT_METRIC_INTERACTIONS: reactions, saves, comments, shares, replies
 * @SCOUT_METRIC_POSTS_PUBLISHED: posts published (S2 `publishing_activity`)
 * @SCOUT_METRIC_INTERACTION_RATE: interactions per view, percent
 *
 * The creator metrics of S2; S1's own join them with its marketplace.
 */
typedef enum
{
  SCOUT_METRIC_FOLLOWERS,
  SCOUT_METRIC_REACH,
  SCOUT_METRIC_VIEWS,
  SCOUT_METRIC_INTERACTIONS,
  SCOUT_METRIC_POSTS_PUBLISHED,
  SCOUT_METRIC_INTERACTION_RATE,
} ScoutMetric;

/**
 * ScoutBreakdown:
 * @SCOUT_BREAKDOWN_NONE: one figure
 * @SCOUT_BREAKDOWN_FOLLOW_TYPE: followers and others
 * @SCOUT_BREAKDOWN_CONTENT_TYPE: reels, videos, photos and so on
 * @SCOUT_BREAKDOWN_GENDER: by gender
 * @SCOUT_BREAKDOWN_AGE_GENDER: by age bucket and gender
 * @SCOUT_BREAKDOWN_COUNTRY: the ten largest countries
 * @SCOUT_BREAKDOWN_CITY: the largest cities
 */
typedef enum
{
  SCOUT_BREAKDOWN_NONE,
  SCOUT_BREAKDOWN_FOLLOW_TYPE,
  SCOUT_BREAKDOWN_CONTENT_TYPE,
  SCOUT_BREAKDOWN_GENDER,
  SCOUT_BREAKDOWN_AGE_GENDER,
  SCOUT_BREAKDOWN_COUNTRY,
  SCOUT_BREAKDOWN_CITY,
} ScoutBreakdown;

/**
 * ScoutPeriod:
 * @SCOUT_PERIOD_OVERALL: one figure for the whole range
 * @SCOUT_PERIOD_DAY: one figure per day
 */
typedef enum
{
  SCOUT_PERIOD_OVERALL,
  SCOUT_PERIOD_DAY,
} ScoutPeriod;

/**
 * ScoutTimeRange:
 * @SCOUT_TIME_RANGE_L1: today
 * @SCOUT_TIME_RANGE_L7: the last 7 days
 * @SCOUT_TIME_RANGE_L14: the last 14 days
 * @SCOUT_TIME_RANGE_L28: the last 28 days
 * @SCOUT_TIME_RANGE_L90: the last 90 days
 * @SCOUT_TIME_RANGE_LIFETIME: since the account exists
 */
typedef enum
{
  SCOUT_TIME_RANGE_L1,
  SCOUT_TIME_RANGE_L7,
  SCOUT_TIME_RANGE_L14,
  SCOUT_TIME_RANGE_L28,
  SCOUT_TIME_RANGE_L90,
  SCOUT_TIME_RANGE_LIFETIME,
} ScoutTimeRange;

/**
 * ScoutSort:
 * @SCOUT_SORT_RELEVANCE: what Meta finds fitting
 * @SCOUT_SORT_FOLLOWERS: most followers first; Meta ignores it with a text query (S2 `sort_by`)
 */
typedef enum
{
  SCOUT_SORT_RELEVANCE,
  SCOUT_SORT_FOLLOWERS,
} ScoutSort;

#define SCOUT_TYPE_SORT (scout_sort_get_type ())
GType scout_sort_get_type (void);

#define SCOUT_TYPE_TIME_RANGE (scout_time_range_get_type ())
GType scout_time_range_get_type (void);

/**
 * scout_time_range_get_days:
 * @range: a range
 *
 * Returns: its length in days, or 0 for a lifetime
 */
guint scout_time_range_get_days (ScoutTimeRange range);

/**
 * scout_time_range_get_label:
 * @range: a range
 *
 * Returns: (transfer none): its translated name, "Last 28 days"
 */
const char *scout_time_range_get_label (ScoutTimeRange range);

/**
 * scout_metric_get_label:
 * @metric: a metric
 *
 * Returns: (transfer none): its translated name, "Posts published"
 */
const char *scout_metric_get_label (ScoutMetric metric);

G_END_DECLS
