/* scout-insight-fields.h: what insights are made from; for parsers only.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-arena.h"
#include "scout-insight.h"

G_BEGIN_DECLS

/**
 * ScoutInsightFields:
 * @key: which figure this is
 * @network: where it is from
 * @is_estimated: whether Meta's documents say that it estimates this metric
 * @fetched_at: microseconds since 1970, UTC, at which Meta answered
 * @value: the overall figure, or a NaN
 * @days: (nullable): one figure per day, oldest first, a NaN for unknown ones
 * @n_days: number of @days
 * @first_day: the day of the first of @days as a Julian day of #GDate, or 0 if the answer did not
 *   date it
 * @shares: (nullable): the parts of a breakdown
 * @n_shares: number of @shares
 * @share_unit: what the values of @shares are
 * @metric: (nullable): what the catalogue says of it
 * @call: (nullable): the call that brought it, as scout_insight_get_call() has it
 *
 * What an insight is. All pointers point into the arena of the answer, but for @metric, which is
 * the catalogue's.
 */
typedef struct
{
  ScoutInsightKey key;
  ScoutNetwork network;
  gboolean is_estimated;
  gint64 fetched_at;
  double value;
  const double *days;
  gsize n_days;
  guint32 first_day;
  const ScoutShare *shares;
  gsize n_shares;
  ScoutCatalogUnit share_unit;
  const ScoutCatalogMetric *metric;
  const char *call;
} ScoutInsightFields;

/**
 * scout_insight_new:
 * @arena: holds @fields and everything they point to
 * @fields: what the insight is
 *
 * Returns: (transfer full): an insight that keeps @arena
 */
ScoutInsight *scout_insight_new (ScoutArena               *arena,
                                 const ScoutInsightFields *fields);

G_END_DECLS
