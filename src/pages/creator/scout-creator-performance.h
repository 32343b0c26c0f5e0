/* scout-creator-performance.h: a creator's figures: tiles, a range to choose, and a daily chart.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-common-failure.h"
#include "scout-part-loader.h"

#include <adwaita.h>

G_BEGIN_DECLS

/* Has ScoutCreatorPerformance:range; emits ScoutCreatorPerformance::retry. */
#define SCOUT_TYPE_CREATOR_PERFORMANCE (scout_creator_performance_get_type ())
G_DECLARE_FINAL_TYPE (ScoutCreatorPerformance, scout_creator_performance, SCOUT,
                      CREATOR_PERFORMANCE, AdwBin)

/**
 * ScoutPerformancePart:
 * @SCOUT_PERFORMANCE_PART_TILES: the overall figures of the range
 * @SCOUT_PERFORMANCE_PART_DAILY: the daily series
 *
 * What is loaded, fails and is asked for again by itself.
 */
typedef enum
{
  SCOUT_PERFORMANCE_PART_TILES,
  SCOUT_PERFORMANCE_PART_DAILY,
} ScoutPerformancePart;

/**
 * scout_creator_performance_set_network:
 * @self: the widget
 * @network: whose creators are shown
 *
 * Offers the figures and the ranges that a network has, which are Facebook's at first. Each network
 * keeps the range that was chosen last.
 */
void scout_creator_performance_set_network (ScoutCreatorPerformance *self,
                                            ScoutNetwork             network);

/**
 * scout_creator_performance_set_marketplace:
 * @self: the widget
 * @marketplace: (nullable): who tells of creators shown later
 *
 * Offers what the marketplace's network has, and explains figures by its calls; without it figures
 * are not explained.
 */
void scout_creator_performance_set_marketplace (ScoutCreatorPerformance *self,
                                                ScoutMarketplace        *marketplace);

/**
 * scout_creator_performance_get_range:
 * @self: the widget
 *
 * Gets the range of tiles and chart.
 *
 * Returns: one of the network's ranges
 */
ScoutTimeRange scout_creator_performance_get_range (ScoutCreatorPerformance *self);

/**
 * scout_creator_performance_set_range:
 * @self: the widget
 * @range: one of the network's ranges
 *
 * Sets the range of tiles and chart. The tiles keep the old figures until new ones are shown.
 */
void scout_creator_performance_set_range (ScoutCreatorPerformance *self,
                                          ScoutTimeRange           range);

/**
 * scout_creator_performance_set_range_of:
 * @self: the figures
 * @network: a network, also one that is not shown
 * @range: one of its ranges
 *
 * Sets the range of tiles and chart as long as the figures are of the network.
 */
void scout_creator_performance_set_range_of (ScoutCreatorPerformance *self,
                                             ScoutNetwork             network,
                                             ScoutTimeRange           range);

/**
 * scout_creator_performance_set_narrow:
 * @self: the widget
 * @is_narrow: whether there is little width
 *
 * Puts the range below the title instead of beside it.
 */
void scout_creator_performance_set_narrow (ScoutCreatorPerformance *self,
                                           gboolean                 is_narrow);

/**
 * scout_creator_performance_get_failure:
 * @self: the widget
 *
 * Gets what stands in the place of the chart, and of other figures that it is told of, when all
 * failed alike. Tiles have no room for reasons, and stay, without buttons of their own.
 *
 * Returns: (transfer none): what says the reason once
 */
ScoutCommonFailure *scout_creator_performance_get_failure (ScoutCreatorPerformance *self);

/**
 * scout_creator_performance_show_followers:
 * @self: the widget
 * @creator: a creator with the profile, or what a search tells of it
 *
 * Shows the follower count, which has no range.
 */
void scout_creator_performance_show_followers (ScoutCreatorPerformance *self,
                                               ScoutCreator            *creator);

/**
 * scout_creator_performance_show_loading:
 * @self: the widget
 * @part: what is on its way
 *
 * Shows that a part is loading.
 */
void scout_creator_performance_show_loading (ScoutCreatorPerformance *self,
                                             ScoutPerformancePart     part);

/**
 * scout_creator_performance_show_error:
 * @self: the widget
 * @part: what failed
 * @error: why
 *
 * Shows that a part failed, and offers to ask for it again where that may help.
 */
void scout_creator_performance_show_error (ScoutCreatorPerformance *self,
                                           ScoutPerformancePart     part,
                                           const GError            *error);

/**
 * scout_creator_performance_forget_error:
 * @self: the widget
 *
 * Does not ask for the tiles any more when a limit ends: somebody else is shown.
 */
void scout_creator_performance_forget_error (ScoutCreatorPerformance *self);

/**
 * scout_creator_performance_show_figures:
 * @self: the widget
 * @creator: a creator with the overall figures of the present range
 *
 * Fills the tiles.
 */
void scout_creator_performance_show_figures (ScoutCreatorPerformance *self,
                                             ScoutCreator            *creator);

/**
 * scout_creator_performance_show_rates:
 * @self: the widget
 * @loader: (nullable): who was asked for rates over other ranges
 * @known: all that is known of the creator
 *
 * Says what the interaction rate is over other ranges, where these are known, from now on beside
 * each range that is shown, and why where they did not come.
 */
void scout_creator_performance_show_rates (ScoutCreatorPerformance *self,
                                           ScoutPartLoader         *loader,
                                           ScoutCreator            *known);

/**
 * scout_creator_performance_show_kept:
 * @self: the widget
 * @creator: a creator with whatever overall figures were kept
 *
 * Fills the tiles, and says why there is no chart.
 */
void scout_creator_performance_show_kept (ScoutCreatorPerformance *self,
                                          ScoutCreator            *creator);

/**
 * scout_creator_performance_show_days:
 * @self: the widget
 * @creator: a creator with daily series
 *
 * Fills the chart and the tiles' sparklines and changes.
 */
void scout_creator_performance_show_days (ScoutCreatorPerformance *self,
                                          ScoutCreator            *creator);

/**
 * scout_creator_performance_show_changes:
 * @self: the widget
 * @creator: a creator with the daily series that are shown, and longer ones
 *
 * Tells how the figures have changed, and leaves the chart as it is. Does nothing where no days are
 * shown.
 */
void scout_creator_performance_show_changes (ScoutCreatorPerformance *self,
                                             ScoutCreator            *creator);

/**
 * scout_creator_performance_point_at_best_day:
 * @self: the widget
 *
 * Puts the chart's read-out on the day with the highest figure.
 *
 * Returns: %FALSE if there is no chart to read
 */
gboolean scout_creator_performance_point_at_best_day (ScoutCreatorPerformance *self);

G_END_DECLS
