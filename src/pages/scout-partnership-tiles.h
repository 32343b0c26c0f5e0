/* scout-partnership-tiles.h: how much work with brands there was, in figures.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-marketplace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define SCOUT_TYPE_PARTNERSHIP_TILES (scout_partnership_tiles_get_type ())

/**
 * ScoutPartnershipTiles:
 *
 * Counts brands and posts, and adds up what the posts reached. Each figure is that of what has come
 * so far, and explains itself.
 */
G_DECLARE_FINAL_TYPE (ScoutPartnershipTiles, scout_partnership_tiles, SCOUT, PARTNERSHIP_TILES,
                      AdwBin)

/**
 * scout_partnership_tiles_set_marketplace:
 * @self: the tiles
 * @marketplace: tells of the creators that are shown later
 *
 * Offers what the marketplace's network tells.
 */
void scout_partnership_tiles_set_marketplace (ScoutPartnershipTiles *self,
                                              ScoutMarketplace      *marketplace);

/**
 * scout_partnership_tiles_show_loading:
 * @self: the tiles, with a marketplace
 *
 * Shows that all is on its way.
 */
void scout_partnership_tiles_show_loading (ScoutPartnershipTiles *self);

/**
 * scout_partnership_tiles_show_partners:
 * @self: the tiles, with a marketplace
 * @answer: (nullable): a creator with names of brands; %NULL if these did not come
 *
 * Counts the brands.
 */
void scout_partnership_tiles_show_partners (ScoutPartnershipTiles *self,
                                            ScoutCreator          *answer);

/**
 * scout_partnership_tiles_show_posts:
 * @self: the tiles, with a marketplace
 * @question: what was asked for them; copied
 * @posts: (nullable) (element-type ScoutContent): posts that a brand paid for; %NULL if these did
 *   not come
 * @n_looked_through: among how many posts these were found, or 0 if they are all that there are
 * @fetched_at: microseconds since 1970, UTC, at which it was answered, or 0 if that is unknown
 *
 * Counts posts, and adds up their figures.
 */
void scout_partnership_tiles_show_posts (ScoutPartnershipTiles *self,
                                         const ScoutQuestion   *question,
                                         GPtrArray             *posts,
                                         guint                  n_looked_through,
                                         gint64                 fetched_at);

G_END_DECLS
