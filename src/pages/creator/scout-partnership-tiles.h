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
 * scout_partnership_tiles_load_partners:
 * @self: the tiles, with a marketplace
 *
 * Shows that the brands are on their way.
 */
void scout_partnership_tiles_load_partners (ScoutPartnershipTiles *self);

/**
 * scout_partnership_tiles_load_posts:
 * @self: the tiles, with a marketplace
 *
 * Shows that the posts are on their way.
 */
void scout_partnership_tiles_load_posts (ScoutPartnershipTiles *self);

/**
 * scout_partnership_tiles_show_partners:
 * @self: the tiles, with a marketplace
 * @creator: a creator with names of brands
 * @is_kept: whether they are from before, and nothing newer came
 *
 * Counts the brands. From before, the figure has the day that it is of.
 */
void scout_partnership_tiles_show_partners (ScoutPartnershipTiles *self,
                                            ScoutCreator          *creator,
                                            gboolean               is_kept);

/**
 * scout_partnership_tiles_fail_partners:
 * @self: the tiles, with a marketplace
 * @error: why the brands did not come
 * @is_told: whether the reason is told once for all elsewhere
 *
 * Says that the brands did not come, as scout_tile_box_show_error() does; emits
 * ScoutPartnershipTiles::retry-partners.
 */
void scout_partnership_tiles_fail_partners (ScoutPartnershipTiles *self,
                                            const GError          *error,
                                            gboolean               is_told);

/**
 * scout_partnership_tiles_show_posts:
 * @self: the tiles, with a marketplace
 * @question: what was asked for them; copied
 * @posts: (nullable) (element-type ScoutContent): posts that a brand paid for; %NULL if these are
 *   not shared
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

/**
 * scout_partnership_tiles_fail_posts:
 * @self: the tiles, with a marketplace
 * @error: why the posts did not come
 * @is_told: whether the reason is told once for all elsewhere
 *
 * Says that the posts did not come, as scout_tile_box_show_error() does; emits
 * ScoutPartnershipTiles::retry-posts.
 */
void scout_partnership_tiles_fail_posts (ScoutPartnershipTiles *self,
                                         const GError          *error,
                                         gboolean               is_told);

G_END_DECLS
