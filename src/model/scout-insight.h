/* scout-insight.h: one figure of a creator or post, with where it came from.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-catalog.h"
#include "scout-vocabulary.h"

G_BEGIN_DECLS

#define SCOUT_TYPE_INSIGHT (scout_insight_get_type ())
G_DECLARE_FINAL_TYPE (ScoutInsight, scout_insight, SCOUT, INSIGHT, GObject)

/**
 * SCOUT_CALL_ID_PLACE:
 *
 * In a call that is kept, stands for the id by which its creator is looked up. No escaped text has
 * it.
 */
#define SCOUT_CALL_ID_PLACE "{id}"

/**
 * ScoutInsightKey:
 * @metric: what is counted
 * @breakdown: by what it is split, or %SCOUT_BREAKDOWN_NONE
 * @period: one figure, or one per day
 * @range: over which time
 *
 * Says which figure is meant. Compared as a whole.
 */
typedef struct
{
  ScoutMetric metric;
  ScoutBreakdown breakdown;
  ScoutPeriod period;
  ScoutTimeRange range;
} ScoutInsightKey;

/**
 * ScoutShare:
 * @name: the part by the catalogue's name: `follower`, `non-follower`, `reels`, `25-34`, `CA`; as
 *   Meta sent it where the catalogue has none: `female_25-34`, a city
 * @value: its figure, in the unit of scout_insight_get_share_unit()
 *
 * One part of an insight with a breakdown.
 */
typedef struct
{
  const char *name;
  double value;
} ScoutShare;

/**
 * scout_insight_get_key:
 * @self: an insight
 *
 * Returns: (transfer none): which figure this is
 */
const ScoutInsightKey *scout_insight_get_key (ScoutInsight *self);

/**
 * scout_insight_get_metric:
 * @self: an insight
 *
 * Returns: (transfer none) (nullable): what the catalogue says of the metric: its wire name, unit,
 *   label; valid as long as the creator or post that has the insight
 */
const ScoutCatalogMetric *scout_insight_get_metric (ScoutInsight *self);

/**
 * scout_insight_get_value:
 * @self: an insight
 *
 * Returns: the figure of an overall insight without breakdown (a count, or percent for rates), or a
 *   NaN if it is unknown
 */
double scout_insight_get_value (ScoutInsight *self);

/**
 * scout_insight_get_days:
 * @self: an insight
 * @n_days: (out): number of days
 *
 * Returns: (transfer none) (nullable) (array length=n_days): one figure per day, oldest first, a
 *   NaN for each unknown one; %NULL for an insight that is not daily
 */
const double *scout_insight_get_days (ScoutInsight *self,
                                      gsize        *n_days);

/**
 * scout_insight_get_first_day:
 * @self: an insight
 *
 * The day of the first value: as the answer dates it, or else derived from the day of fetching in
 * the local time zone (S2 dates no daily value).
 *
 * Returns: (transfer none) (nullable): midnight of that day; %NULL for an insight that is not
 *   daily, and for days that no calendar has
 */
GDateTime *scout_insight_get_first_day (ScoutInsight *self);

/**
 * scout_insight_get_shares:
 * @self: an insight
 * @n_shares: (out): number of parts
 *
 * Returns: (transfer none) (nullable) (array length=n_shares): the parts, in Meta's order; %NULL
 *   for an insight without breakdown
 */
const ScoutShare *scout_insight_get_shares (ScoutInsight *self,
                                            gsize        *n_shares);

/**
 * scout_insight_get_share_unit:
 * @self: an insight
 *
 * Either network may tell any breakdown in per cent or in counts (conventions section 6.2).
 *
 * Returns: what the figures of the parts are; %SCOUT_CATALOG_UNIT_NONE for an insight without
 *   breakdown
 */
ScoutCatalogUnit scout_insight_get_share_unit (ScoutInsight *self);

/**
 * scout_insight_get_share_percent:
 * @self: an insight whose parts make up a whole, as genders do and the ten largest cities do not
 * @index: which of its parts
 *
 * Returns: the part as percent of the whole: as it was sent, or of the sum of the counts; a NaN if
 *   these are all 0
 */
double scout_insight_get_share_percent (ScoutInsight *self,
                                        gsize         index);

/**
 * scout_insight_get_fetched_at:
 * @self: an insight
 *
 * Returns: microseconds since 1970, UTC, at which Meta answered
 */
gint64 scout_insight_get_fetched_at (ScoutInsight *self);

/**
 * scout_insight_get_call:
 * @self: an insight
 *
 * Returns: (transfer none) (nullable): the call that brought it, without token, host and version:
 *   the path, "?" and escaped parameters; %SCOUT_CALL_ID_PLACE stands for the id by which the
 *   creator is looked up. %NULL if nobody has kept it
 */
const char *scout_insight_get_call (ScoutInsight *self);

/**
 * scout_insight_get_network:
 * @self: an insight
 *
 * Returns: the network that the figure is from
 */
ScoutNetwork scout_insight_get_network (ScoutInsight *self);

/**
 * scout_insight_is_estimated:
 * @self: an insight
 *
 * Returns: whether Meta's documents say that it estimates this metric
 */
gboolean scout_insight_is_estimated (ScoutInsight *self);

G_END_DECLS
