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
 * @SCOUT_METRIC_ENGAGED_ACCOUNTS: accounts that interacted (S1)
 * @SCOUT_METRIC_REELS_INTERACTION_RATE: views of reels that led to an interaction, percent (S1)
 * @SCOUT_METRIC_REELS_HOOK_RATE: views of reels that went on after the start, percent (S1)
 * @SCOUT_METRIC_CLICKS: clicks on a post
 * @SCOUT_METRIC_REACTIONS: reactions to a post
 * @SCOUT_METRIC_COMMENTS: comments on a post
 * @SCOUT_METRIC_SHARES: times a post was shared
 * @SCOUT_METRIC_SAVES: times a post was saved
 * @SCOUT_METRIC_LIKES: likes of a post (S1)
 * @SCOUT_METRIC_OTHER: something that only the catalogue knows
 *
 * What is counted, whoever counts it: the catalogue's measures, by which their nicks are named.
 */
typedef enum
{
  SCOUT_METRIC_FOLLOWERS,
  SCOUT_METRIC_REACH,
  SCOUT_METRIC_VIEWS,
  SCOUT_METRIC_INTERACTIONS,
  SCOUT_METRIC_POSTS_PUBLISHED,
  SCOUT_METRIC_INTERACTION_RATE,
  SCOUT_METRIC_ENGAGED_ACCOUNTS,
  SCOUT_METRIC_REELS_INTERACTION_RATE,
  SCOUT_METRIC_REELS_HOOK_RATE,
  SCOUT_METRIC_CLICKS,
  SCOUT_METRIC_REACTIONS,
  SCOUT_METRIC_COMMENTS,
  SCOUT_METRIC_SHARES,
  SCOUT_METRIC_SAVES,
  SCOUT_METRIC_LIKES,
  SCOUT_METRIC_OTHER,
} ScoutMetric;

#define SCOUT_TYPE_METRIC (scout_metric_get_type ())
GType scout_metric_get_type (void);

/**
 * ScoutBreakdown:
 * @SCOUT_BREAKDOWN_NONE: one figure
 * @SCOUT_BREAKDOWN_FOLLOW_TYPE: followers and others
 * @SCOUT_BREAKDOWN_CONTENT_TYPE: reels, videos, photos and so on
 * @SCOUT_BREAKDOWN_GENDER: by gender
 * @SCOUT_BREAKDOWN_AGE_GENDER: by age bucket and gender
 * @SCOUT_BREAKDOWN_COUNTRY: the ten largest countries
 * @SCOUT_BREAKDOWN_CITY: the largest cities
 * @SCOUT_BREAKDOWN_AGE: by age bucket (S1)
 * @SCOUT_BREAKDOWN_PAID_ORGANIC: through ads and otherwise (S2, posts)
 * @SCOUT_BREAKDOWN_OTHER: something that only the catalogue knows
 *
 * By what a figure is split: the catalogue's breakdowns, by which the nicks are named.
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
  SCOUT_BREAKDOWN_AGE,
  SCOUT_BREAKDOWN_PAID_ORGANIC,
  SCOUT_BREAKDOWN_OTHER,
} ScoutBreakdown;

#define SCOUT_TYPE_BREAKDOWN (scout_breakdown_get_type ())
GType scout_breakdown_get_type (void);

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

#define SCOUT_TYPE_PERIOD (scout_period_get_type ())
GType scout_period_get_type (void);

/**
 * ScoutTimeRange:
 * @SCOUT_TIME_RANGE_L1: today
 * @SCOUT_TIME_RANGE_L7: the last 7 days
 * @SCOUT_TIME_RANGE_L14: the last 14 days
 * @SCOUT_TIME_RANGE_L28: the last 28 days
 * @SCOUT_TIME_RANGE_L90: the last 90 days
 * @SCOUT_TIME_RANGE_LIFETIME: since the account exists
 * @SCOUT_TIME_RANGE_THIS_WEEK: this calendar week so far (S1)
 * @SCOUT_TIME_RANGE_THIS_MONTH: this calendar month so far (S1)
 *
 * Both networks' ranges; the nicks are the catalogue's names of them.
 */
typedef enum
{
  SCOUT_TIME_RANGE_L1,
  SCOUT_TIME_RANGE_L7,
  SCOUT_TIME_RANGE_L14,
  SCOUT_TIME_RANGE_L28,
  SCOUT_TIME_RANGE_L90,
  SCOUT_TIME_RANGE_LIFETIME,
  SCOUT_TIME_RANGE_THIS_WEEK,
  SCOUT_TIME_RANGE_THIS_MONTH,
} ScoutTimeRange;

/**
 * ScoutTruth:
 * @SCOUT_TRUTH_UNKNOWN: the answer did not say
 * @SCOUT_TRUTH_FALSE: no
 * @SCOUT_TRUTH_TRUE: yes
 *
 * Whether something is so, as far as is known.
 */
typedef enum
{
  SCOUT_TRUTH_UNKNOWN,
  SCOUT_TRUTH_FALSE,
  SCOUT_TRUTH_TRUE,
} ScoutTruth;

#define SCOUT_TYPE_TIME_RANGE (scout_time_range_get_type ())
GType scout_time_range_get_type (void);

/**
 * scout_time_range_get_days:
 * @range: a range
 *
 * Returns: its length in days, or 0 for one without a fixed length
 */
guint scout_time_range_get_days (ScoutTimeRange range);

/**
 * scout_time_range_get_most_days:
 * @range: a range
 *
 * Returns: how many days it may ever have, or 0 if nobody knows
 */
guint scout_time_range_get_most_days (ScoutTimeRange range);

/**
 * scout_time_range_count_days:
 * @range: a range
 * @last_day: the day on which it ends
 *
 * Counts as calendars do: weeks begin on Mondays, months on their first. S1 has only the names of
 * these ranges, so that what Meta counts may be something else.
 *
 * Returns: how many days it has, or 0 if nobody knows
 */
guint scout_time_range_count_days (ScoutTimeRange  range,
                                   GDateTime      *last_day);

/**
 * scout_time_range_get_label:
 * @range: a range
 *
 * Returns: (transfer none): its translated name, "Last 28 days"
 */
const char *scout_time_range_get_label (ScoutTimeRange range);

/**
 * scout_time_range_get_phrase:
 * @range: a range
 *
 * Returns: (transfer none): its translated name as it stands within a sentence, "last 28 days"
 */
const char *scout_time_range_get_phrase (ScoutTimeRange range);

/**
 * scout_metric_get_label:
 * @metric: a metric
 *
 * Returns: (transfer none): its translated name, "Posts published"
 */
const char *scout_metric_get_label (ScoutMetric metric);

G_END_DECLS
