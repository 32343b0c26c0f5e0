/* scout-performance-offer.h: what each network tells of a creator's performance.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-catalog.h"
#include "scout-vocabulary.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* As many tiles as any network fills. */
#define SCOUT_PERFORMANCE_MAX_TILES 7

/**
 * ScoutPerformanceTile:
 * @metric: what is counted
 * @is_daily: whether there is a daily series of it
 * @is_rate: whether it is a share in percent
 * @has_own_range: whether it is always over @range, whichever range is chosen
 * @range: over which time, if @has_own_range
 * @note: (nullable): a translatable note that stands in the place of the series
 *
 * One figure.
 */
typedef struct
{
  ScoutMetric metric;
  gboolean is_daily;
  gboolean is_rate;
  gboolean has_own_range;
  ScoutTimeRange range;
  const char *note;
} ScoutPerformanceTile;

/**
 * ScoutPerformanceChart:
 * @metric: what is counted
 * @title: the translatable title of its chart
 *
 * One daily series.
 */
typedef struct
{
  ScoutMetric metric;
  const char *title;
} ScoutPerformanceChart;

/**
 * ScoutPerformanceRange:
 * @range: the range
 * @id: a name of it for the toggle
 * @label: its translatable name
 *
 * One range that can be chosen.
 */
typedef struct
{
  ScoutTimeRange range;
  const char *id;
  const char *label;
} ScoutPerformanceRange;

/**
 * ScoutPerformanceOffer:
 * @tiles: (array length=n_tiles): the figures, followers first
 * @n_tiles: how many these are
 * @charts: (array length=n_charts): the daily series, those that every catalogue knows first
 * @n_charts: how many these are
 * @ranges: (array length=n_ranges): the ranges that can be chosen
 * @n_ranges: how many these are
 * @first_range: the range that is chosen at first
 * @has_long_series: whether one daily series of 90 days has the days of every range; otherwise each
 *   range has a series of its own
 * @caption: a translatable remark on all figures
 *
 * What there is to show, and over which time.
 */
typedef struct
{
  const ScoutPerformanceTile *tiles;
  gsize n_tiles;
  const ScoutPerformanceChart *charts;
  gsize n_charts;
  const ScoutPerformanceRange *ranges;
  gsize n_ranges;
  ScoutTimeRange first_range;
  gboolean has_long_series;
  const char *caption;
} ScoutPerformanceOffer;

/**
 * scout_performance_offer_get:
 * @network: a network
 *
 * Returns: (transfer none): what it tells of creators (S2 Creator Insights Metrics, S1 Creator
 *   Insights Metrics)
 */
const ScoutPerformanceOffer *scout_performance_offer_get (ScoutNetwork network);

/**
 * scout_performance_offer_find_range:
 * @self: an offer
 * @id: (nullable): a name for the toggle
 *
 * Returns: (transfer none) (nullable): the range of that name
 */
const ScoutPerformanceRange *
scout_performance_offer_find_range (const ScoutPerformanceOffer *self,
                                    const char                  *id);

/**
 * scout_performance_offer_is_known:
 * @metric: what is counted
 * @api: (nullable): what the catalogue knows of the network
 *
 * Some figures are newer than S1, and a catalogue may be without them.
 *
 * Returns: whether creators have that figure; %TRUE if nobody knows yet
 */
gboolean scout_performance_offer_is_known (ScoutMetric            metric,
                                           const ScoutCatalogApi *api);

/**
 * scout_performance_offer_counts_publications:
 * @metric: what is counted
 * @api: (nullable): what the catalogue knows of the network
 *
 * What was published is counted by ones and twos: columns tell that, where a curve would say that
 * something was between two days.
 *
 * Returns: whether the catalogue says that @metric counts what was published
 */
gboolean scout_performance_offer_counts_publications (ScoutMetric            metric,
                                                      const ScoutCatalogApi *api);

/**
 * scout_performance_offer_dup_chart_names:
 * @self: an offer
 * @api: (nullable): what the catalogue knows of the network
 *
 * Returns: (transfer full): what its daily series count that the catalogue knows, in the person's
 *   language
 */
GListModel *scout_performance_offer_dup_chart_names (const ScoutPerformanceOffer *self,
                                                     const ScoutCatalogApi       *api);

G_END_DECLS
