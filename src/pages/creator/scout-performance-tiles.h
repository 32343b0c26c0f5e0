/* scout-performance-tiles.h: a creator's figures over one range, side by side.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-performance-explain.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define SCOUT_TYPE_PERFORMANCE_TILES (scout_performance_tiles_get_type ())

/**
 * ScoutPerformanceTiles:
 *
 * A tile for each figure of an offer that the catalogue knows, followers first. Whoever owns it
 * asks for the figures; followers come with the profile, the others together.
 */
G_DECLARE_FINAL_TYPE (ScoutPerformanceTiles, scout_performance_tiles, SCOUT, PERFORMANCE_TILES,
                      AdwBin)

/**
 * scout_performance_tiles_offer:
 * @self: the tiles
 * @offer: what there is to show
 *
 * Begins anew with other figures, of which nothing is known yet.
 */
void scout_performance_tiles_offer (ScoutPerformanceTiles       *self,
                                    const ScoutPerformanceOffer *offer);

/**
 * scout_performance_tiles_follow_catalog:
 * @self: the tiles
 * @api: what the catalogue knows of the network
 *
 * Shows the tiles of those figures that the catalogue knows.
 */
void scout_performance_tiles_follow_catalog (ScoutPerformanceTiles *self,
                                             const ScoutCatalogApi *api);

/**
 * scout_performance_tiles_show_followers:
 * @self: the tiles
 * @told: what is known
 * @creator: who told how many there are
 *
 * Shows the followers.
 */
void scout_performance_tiles_show_followers (ScoutPerformanceTiles      *self,
                                             const ScoutPerformanceTold *told,
                                             ScoutCreator               *creator);

/**
 * scout_performance_tiles_show_loading:
 * @self: the tiles
 *
 * Shows that the figures other than followers are being asked for.
 */
void scout_performance_tiles_show_loading (ScoutPerformanceTiles *self);

/**
 * scout_performance_tiles_show_error:
 * @self: the tiles
 * @told: what is known; earlier figures of the range stay
 * @error: why there are no newer figures
 * @is_told: whether that is told elsewhere, with a button that asks for the figures as well
 *
 * Shows that the figures other than followers did not come.
 */
void scout_performance_tiles_show_error (ScoutPerformanceTiles      *self,
                                         const ScoutPerformanceTold *told,
                                         const GError               *error,
                                         gboolean                    is_told);

/**
 * scout_performance_tiles_show_figures:
 * @self: the tiles
 * @told: what is known, with figures
 *
 * Shows the figures other than followers.
 */
void scout_performance_tiles_show_figures (ScoutPerformanceTiles      *self,
                                           const ScoutPerformanceTold *told);

/**
 * scout_performance_tiles_show_days:
 * @self: the tiles
 * @told: what is known
 *
 * Shows the daily series of the figures, and how they changed.
 */
void scout_performance_tiles_show_days (ScoutPerformanceTiles      *self,
                                        const ScoutPerformanceTold *told);

/**
 * scout_performance_tiles_show_rates:
 * @self: the tiles
 * @told: what is known
 *
 * Shows the rate over other ranges. Never of another creator or range, whatever the tile shows
 * besides.
 */
void scout_performance_tiles_show_rates (ScoutPerformanceTiles      *self,
                                         const ScoutPerformanceTold *told);

G_END_DECLS
