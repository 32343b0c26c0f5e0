/* scout-vocabulary.c: the words that both networks share, as enums.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Types, lengths and labels of the shared enums. Meta's wire names are not here: each marketplace
 * has a table of its own, because the two networks spell the same things differently. Pure
 * functions for any thread.
 */

#include "config.h"

#include "scout-vocabulary.h"

#include <glib/gi18n.h>

typedef struct
{
  guint days;
  const char *label;
} RangeInfo;

static const RangeInfo ranges[] = {
  [SCOUT_TIME_RANGE_L1] = { 1, N_("Today") },
  [SCOUT_TIME_RANGE_L7] = { 7, N_("Last 7 days") },
  [SCOUT_TIME_RANGE_L14] = { 14, N_("Last 14 days") },
  [SCOUT_TIME_RANGE_L28] = { 28, N_("Last 28 days") },
  [SCOUT_TIME_RANGE_L90] = { 90, N_("Last 90 days") },
  [SCOUT_TIME_RANGE_LIFETIME] = { 0, N_("Lifetime") },
};

static const char * const metric_labels[] = {
  [SCOUT_METRIC_FOLLOWERS] = N_("Followers"),
  [SCOUT_METRIC_REACH] = N_("Reach"),
  [SCOUT_METRIC_VIEWS] = N_("Views"),
  [SCOUT_METRIC_INTERACTIONS] = N_("Interactions"),
  [SCOUT_METRIC_POSTS_PUBLISHED] = N_("Posts published"),
  [SCOUT_METRIC_INTERACTION_RATE] = N_("Interaction rate"),
};

G_DEFINE_ENUM_TYPE (ScoutSort, scout_sort,
                    G_DEFINE_ENUM_VALUE (SCOUT_SORT_RELEVANCE, "relevance"),
                    G_DEFINE_ENUM_VALUE (SCOUT_SORT_FOLLOWERS, "followers"))

G_DEFINE_ENUM_TYPE (ScoutTimeRange, scout_time_range,
                    G_DEFINE_ENUM_VALUE (SCOUT_TIME_RANGE_L1, "l1"),
                    G_DEFINE_ENUM_VALUE (SCOUT_TIME_RANGE_L7, "l7"),
                    G_DEFINE_ENUM_VALUE (SCOUT_TIME_RANGE_L14, "l14"),
                    G_DEFINE_ENUM_VALUE (SCOUT_TIME_RANGE_L28, "l28"),
                    G_DEFINE_ENUM_VALUE (SCOUT_TIME_RANGE_L90, "l90"),
                    G_DEFINE_ENUM_VALUE (SCOUT_TIME_RANGE_LIFETIME, "lifetime"))

guint
scout_time_range_get_days (ScoutTimeRange range)
{
  g_return_val_if_fail (range < G_N_ELEMENTS (ranges), 0);

  return ranges[range].days;
}

const char *
scout_time_range_get_label (ScoutTimeRange range)
{
  g_return_val_if_fail (range < G_N_ELEMENTS (ranges), "");

  return _(ranges[range].label);
}

const char *
scout_metric_get_label (ScoutMetric metric)
{
  g_return_val_if_fail (metric < G_N_ELEMENTS (metric_labels), "");

  return _(metric_labels[metric]);
}
