/* scout-performance-explain.h: shows and explains the figures of tiles and of the daily chart.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-explain-button.h"
#include "scout-metric-tile.h"
#include "scout-part-loader.h"
#include "scout-performance-offer.h"

G_BEGIN_DECLS

/**
 * ScoutPerformanceTold:
 * @marketplace: (nullable): who told it; without, nothing is explained
 * @range: the range that is shown
 * @figures: (nullable): knows the figures of the range
 * @days: (nullable): knows the daily series
 * @known: (nullable): knows what was told before, and the rates of other ranges
 * @loader: (nullable): knows who is shown, and with which search they were found
 *
 * What the tiles show.
 */
typedef struct
{
  ScoutMarketplace *marketplace;
  ScoutTimeRange range;
  ScoutCreator *figures;
  ScoutCreator *days;
  ScoutCreator *known;
  ScoutPartLoader *loader;
} ScoutPerformanceTold;

/**
 * scout_performance_told_get_api:
 * @told: what is known
 *
 * Returns: (transfer none) (nullable): what the catalogue knows of whoever told it, %NULL if that
 *   is nobody
 */
const ScoutCatalogApi *scout_performance_told_get_api (const ScoutPerformanceTold *told);

/**
 * scout_performance_explain_followers:
 * @button: stands beside a follower count
 * @marketplace: who told it
 * @creator: with the profile, or what a search tells of it
 * @query: (nullable): what was searched for; %NULL for the profile
 *
 * Explains the follower count, if it is known.
 */
void scout_performance_explain_followers (ScoutExplainButton *button,
                                          ScoutMarketplace   *marketplace,
                                          ScoutCreator       *creator,
                                          ScoutQuery         *query);

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
 * scout_performance_explain_told:
 * @tile: a tile
 * @offer: which figure
 * @told: what is known
 *
 * Explains the figure as scout_performance_explain_tile() does, and the change beside it, which is
 * no figure of Meta's: the two times that are compared, and the call with their days. Does nothing
 * while the tile loads.
 */
void scout_performance_explain_told (ScoutMetricTile            *tile,
                                     const ScoutPerformanceTile *offer,
                                     const ScoutPerformanceTold *told);

/**
 * scout_performance_explain_more:
 * @tile: a tile
 * @marketplace: who told it
 * @question: what was asked for it; copied
 * @more: what else stands in the tile; copied
 *
 * Adds to the explanation of a tile.
 */
void scout_performance_explain_more (ScoutMetricTile        *tile,
                                     ScoutMarketplace       *marketplace,
                                     const ScoutQuestion    *question,
                                     const ScoutExplainMore *more);

/**
 * scout_performance_load_tile:
 * @tile: shows a figure
 * @offer: which figure
 *
 * Shows that a figure is on its way, and takes the explanation of the last one away.
 */
void scout_performance_load_tile (ScoutMetricTile            *tile,
                                  const ScoutPerformanceTile *offer);

/**
 * scout_performance_show_followers:
 * @tile: the tile of followers
 * @offer: what there is to say of it
 * @told: who told it, and with which search
 * @creator: with the profile, or what a search tells of it
 *
 * Shows how many follow the creator at present.
 */
void scout_performance_show_followers (ScoutMetricTile            *tile,
                                       const ScoutPerformanceTile *offer,
                                       const ScoutPerformanceTold *told,
                                       ScoutCreator               *creator);

/**
 * scout_performance_show_days:
 * @tile: a tile
 * @offer: which figure; nothing is done for one without days
 * @told: what is known
 *
 * Shows the days of the range, and the change against as many days before it.
 */
void scout_performance_show_days (ScoutMetricTile            *tile,
                                  const ScoutPerformanceTile *offer,
                                  const ScoutPerformanceTold *told);

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
 * @offer: which figure
 * @range: over which time, unless @offer has its own
 * @known: (nullable): what is known of the creator from before
 * @error: why it did not come
 *
 * Shows what is known from before, and of when that is. Without, shows that a figure did not come,
 * and offers to ask for it again where that may help; elsewhere the tooltip says why. Explains
 * nothing.
 *
 * Returns: whether it shows what is known
 */
gboolean scout_performance_fail_tile (ScoutMetricTile            *tile,
                                      const ScoutPerformanceTile *offer,
                                      ScoutTimeRange              range,
                                      ScoutCreator               *known,
                                      const GError               *error);

/**
 * scout_performance_is_kept:
 * @tile: shows a figure
 *
 * Returns: whether scout_performance_fail_tile() put a figure from before into @tile, whose date is
 *   the note until the tile loads or shows another
 */
gboolean scout_performance_is_kept (ScoutMetricTile *tile);

/**
 * scout_performance_explain_chart:
 * @place: (inout): a box that holds the chart's controls
 * @key: (nullable): which series is shown
 * @told: (nullable): what is known; %NULL takes the explanation away
 *
 * Puts a button at the end of the box that explains a daily series, and the figure of the whole
 * range that the chart tells besides.
 */
void scout_performance_explain_chart (GtkBox                     *place,
                                      const ScoutInsightKey      *key,
                                      const ScoutPerformanceTold *told);

G_END_DECLS
