/* scout-vocabulary.c: the words that both networks share, as enums.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Types, lengths and labels of the shared enums. Meta's wire names are not here but in the
 * catalogue, whose own names are the nicks of the enums. Pure
 * functions for any thread.
 */

#include "config.h"

#include "scout-vocabulary.h"

#include <glib/gi18n.h>

typedef struct
{
  guint days;
  guint most_days;
  const char *label;
  const char *phrase; /* within a sentence: no language's capitals follow from another's */
} RangeInfo;

static const RangeInfo ranges[] = {
  [SCOUT_TIME_RANGE_L1] = { 1, 1, N_("Today"), NC_ ("within a sentence", "today") },
  [SCOUT_TIME_RANGE_L7] = { 7, 7, N_("Last 7 days"), NC_ ("within a sentence", "last 7 days") },
  [SCOUT_TIME_RANGE_L14] = { 14, 14, N_("Last 14 days"),
                             NC_ ("within a sentence", "last 14 days") },
  [SCOUT_TIME_RANGE_L28] = { 28, 28, N_("Last 28 days"),
                             NC_ ("within a sentence", "last 28 days") },
  [SCOUT_TIME_RANGE_L90] = { 90, 90, N_("Last 90 days"),
                             NC_ ("within a sentence", "last 90 days") },
  [SCOUT_TIME_RANGE_LIFETIME] = { 0, 0, N_("Lifetime"), NC_ ("within a sentence", "lifetime") },
  [SCOUT_TIME_RANGE_THIS_WEEK] = { 0, 7, N_("This week"), NC_ ("within a sentence", "this week") },
  [SCOUT_TIME_RANGE_THIS_MONTH] = { 0, 31, N_("This month"),
                                    NC_ ("within a sentence", "this month") },
};

static const char * const metric_labels[] = {
  [SCOUT_METRIC_FOLLOWERS] = N_("Followers"),
  [SCOUT_METRIC_REACH] = N_("Reach"),
  [SCOUT_METRIC_VIEWS] = N_("Views"),
  [SCOUT_METRIC_INTERACTIONS] = N_("Interactions"),
  [SCOUT_METRIC_POSTS_PUBLISHED] = N_("Posts published"),
  [SCOUT_METRIC_INTERACTION_RATE] = N_("Interaction rate"),
  [SCOUT_METRIC_ENGAGED_ACCOUNTS] = N_("Engaged accounts"),
  [SCOUT_METRIC_REELS_INTERACTION_RATE] = N_("Reels interaction rate"),
  [SCOUT_METRIC_REELS_HOOK_RATE] = N_("Reels hook rate"),
  [SCOUT_METRIC_CLICKS] = N_("Clicks"),
  [SCOUT_METRIC_REACTIONS] = N_("Reactions"),
  [SCOUT_METRIC_COMMENTS] = N_("Comments"),
  [SCOUT_METRIC_SHARES] = N_("Shares"),
  [SCOUT_METRIC_SAVES] = N_("Saves"),
  [SCOUT_METRIC_LIKES] = N_("Likes"),
  [SCOUT_METRIC_OTHER] = N_("Other"),
};

G_DEFINE_ENUM_TYPE (ScoutMetric, scout_metric,
                    G_DEFINE_ENUM_VALUE (SCOUT_METRIC_FOLLOWERS, "followers"),
                    G_DEFINE_ENUM_VALUE (SCOUT_METRIC_REACH, "reach"),
                    G_DEFINE_ENUM_VALUE (SCOUT_METRIC_VIEWS, "views"),
                    G_DEFINE_ENUM_VALUE (SCOUT_METRIC_INTERACTIONS, "interactions"),
                    G_DEFINE_ENUM_VALUE (SCOUT_METRIC_POSTS_PUBLISHED, "posts-published"),
                    G_DEFINE_ENUM_VALUE (SCOUT_METRIC_INTERACTION_RATE, "interaction-rate"),
                    G_DEFINE_ENUM_VALUE (SCOUT_METRIC_ENGAGED_ACCOUNTS, "engaged-accounts"),
                    G_DEFINE_ENUM_VALUE (SCOUT_METRIC_REELS_INTERACTION_RATE,
                                         "reels-interaction-rate"),
                    G_DEFINE_ENUM_VALUE (SCOUT_METRIC_REELS_HOOK_RATE, "reels-hook-rate"),
                    G_DEFINE_ENUM_VALUE (SCOUT_METRIC_CLICKS, "clicks"),
                    G_DEFINE_ENUM_VALUE (SCOUT_METRIC_REACTIONS, "reactions"),
                    G_DEFINE_ENUM_VALUE (SCOUT_METRIC_COMMENTS, "comments"),
                    G_DEFINE_ENUM_VALUE (SCOUT_METRIC_SHARES, "shares"),
                    G_DEFINE_ENUM_VALUE (SCOUT_METRIC_SAVES, "saves"),
                    G_DEFINE_ENUM_VALUE (SCOUT_METRIC_LIKES, "likes"),
                    G_DEFINE_ENUM_VALUE (SCOUT_METRIC_OTHER, "other"))

G_DEFINE_ENUM_TYPE (ScoutBreakdown, scout_breakdown,
                    G_DEFINE_ENUM_VALUE (SCOUT_BREAKDOWN_NONE, "none"),
                    G_DEFINE_ENUM_VALUE (SCOUT_BREAKDOWN_FOLLOW_TYPE, "follow-type"),
                    G_DEFINE_ENUM_VALUE (SCOUT_BREAKDOWN_CONTENT_TYPE, "content-type"),
                    G_DEFINE_ENUM_VALUE (SCOUT_BREAKDOWN_GENDER, "gender"),
                    G_DEFINE_ENUM_VALUE (SCOUT_BREAKDOWN_AGE_GENDER, "age-gender"),
                    G_DEFINE_ENUM_VALUE (SCOUT_BREAKDOWN_COUNTRY, "country"),
                    G_DEFINE_ENUM_VALUE (SCOUT_BREAKDOWN_CITY, "city"),
                    G_DEFINE_ENUM_VALUE (SCOUT_BREAKDOWN_AGE, "age"),
                    G_DEFINE_ENUM_VALUE (SCOUT_BREAKDOWN_PAID_ORGANIC, "paid-organic"),
                    G_DEFINE_ENUM_VALUE (SCOUT_BREAKDOWN_OTHER, "other"))

G_DEFINE_ENUM_TYPE (ScoutPeriod, scout_period,
                    G_DEFINE_ENUM_VALUE (SCOUT_PERIOD_OVERALL, "overall"),
                    G_DEFINE_ENUM_VALUE (SCOUT_PERIOD_DAY, "day"))

G_DEFINE_ENUM_TYPE (ScoutTimeRange, scout_time_range,
                    G_DEFINE_ENUM_VALUE (SCOUT_TIME_RANGE_L1, "last-1-day"),
                    G_DEFINE_ENUM_VALUE (SCOUT_TIME_RANGE_L7, "last-7-days"),
                    G_DEFINE_ENUM_VALUE (SCOUT_TIME_RANGE_L14, "last-14-days"),
                    G_DEFINE_ENUM_VALUE (SCOUT_TIME_RANGE_L28, "last-28-days"),
                    G_DEFINE_ENUM_VALUE (SCOUT_TIME_RANGE_L90, "last-90-days"),
                    G_DEFINE_ENUM_VALUE (SCOUT_TIME_RANGE_LIFETIME, "lifetime"),
                    G_DEFINE_ENUM_VALUE (SCOUT_TIME_RANGE_THIS_WEEK, "this-week"),
                    G_DEFINE_ENUM_VALUE (SCOUT_TIME_RANGE_THIS_MONTH, "this-month"))

guint
scout_time_range_get_days (ScoutTimeRange range)
{
  g_return_val_if_fail (range < G_N_ELEMENTS (ranges), 0);

  return ranges[range].days;
}

guint
scout_time_range_get_most_days (ScoutTimeRange range)
{
  g_return_val_if_fail (range < G_N_ELEMENTS (ranges), 0);

  return ranges[range].most_days;
}

guint
scout_time_range_count_days (ScoutTimeRange  range,
                             GDateTime      *last_day)
{
  g_return_val_if_fail (range < G_N_ELEMENTS (ranges), 0);
  g_return_val_if_fail (last_day != NULL, 0);

  if (range == SCOUT_TIME_RANGE_THIS_WEEK)
    return (guint) g_date_time_get_day_of_week (last_day);
  if (range == SCOUT_TIME_RANGE_THIS_MONTH)
    return (guint) g_date_time_get_day_of_month (last_day);

  return ranges[range].days;
}

const char *
scout_time_range_get_label (ScoutTimeRange range)
{
  g_return_val_if_fail (range < G_N_ELEMENTS (ranges), "");

  return _(ranges[range].label);
}

const char *
scout_time_range_get_phrase (ScoutTimeRange range)
{
  g_return_val_if_fail (range < G_N_ELEMENTS (ranges), "");

  return g_dpgettext2 (NULL, "within a sentence", ranges[range].phrase);
}

const char *
scout_metric_get_label (ScoutMetric metric)
{
  g_return_val_if_fail (metric < G_N_ELEMENTS (metric_labels), "");

  return _(metric_labels[metric]);
}
