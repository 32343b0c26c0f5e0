/* scout-performance-explain.h: shows and explains the figures of tiles and of the daily chart.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-explain-button.h"
#include "scout-metric-tile.h"
#include "scout-performance-offer.h"

G_BEGIN_DECLS

/**
 * scout_performance_explain_followers:
 * @button: stands beside a follower count
 * @marketplace: who told it
 * @creator: with the profile, or what a search tells of it
 *
 * Explains the follower count, if it is known.
 */
void scout_performance_explain_followers (ScoutExplainButton *button,
                                          ScoutMarketplace   *marketplace,
                                          ScoutCreator       *creator);

/**
 * scout_performance_explain_tile:
 * @tile: a tile that shows a figure, or does not any more
 * @offer: which figure
 * @marketplace: (nullable): who told it; %NULL takes the explanation away
 * @range: over which time, unless @offer has its own
 * @creator: (nullable): what was answered; %NULL takes the explanation away
 *
 * Puts a button into the tile that explains its figure, if the answer has one.
 */
void scout_performance_explain_tile (ScoutMetricTile            *tile,
                                     const ScoutPerformanceTile *offer,
                                     ScoutMarketplace           *marketplace,
                                     ScoutTimeRange              range,
                                     ScoutCreator               *creator);

/**
 * scout_performance_show_tile:
 * @tile: a tile
 * @offer: which figure
 * @marketplace: (nullable): who told it; without, it is not explained
 * @range: over which time, unless @offer has its own
 * @creator: what was answered
 *
 * Shows a figure, or that it is not shared, with its explanation.
 */
void scout_performance_show_tile (ScoutMetricTile            *tile,
                                  const ScoutPerformanceTile *offer,
                                  ScoutMarketplace           *marketplace,
                                  ScoutTimeRange              range,
                                  ScoutCreator               *creator);

/**
 * scout_performance_fail_tile:
 * @tile: shows the figure
 * @error: why it did not come
 *
 * Shows that a figure did not come, and offers to ask for it again where that may help. Elsewhere
 * the tooltip says why.
 */
void scout_performance_fail_tile (ScoutMetricTile *tile,
                                  const GError    *error);

/**
 * scout_performance_explain_chart:
 * @place: (inout): a box that holds the chart's controls
 * @marketplace: (nullable): who told it; %NULL takes the explanation away
 * @key: which series is shown
 * @creator: (nullable): what was answered; %NULL takes the explanation away
 *
 * Puts a button at the end of the box that explains a daily series.
 */
void scout_performance_explain_chart (GtkBox                *place,
                                      ScoutMarketplace      *marketplace,
                                      const ScoutInsightKey *key,
                                      ScoutCreator          *creator);

G_END_DECLS
