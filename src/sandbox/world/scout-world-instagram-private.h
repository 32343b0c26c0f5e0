/* scout-world-instagram-private.h: what searches know of an Instagram account.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * For the files scout-world-*.c only.
 */

#pragma once

#include "scout-world-instagram.h"
#include "scout-world-private.h"

G_BEGIN_DECLS

/**
 * ScoutWorldInstagramTraits:
 * @followers: followers on Instagram
 * @ratio: figures of Instagram per figure of Facebook
 * @growth: place by growth, 0.0 to 1.0
 * @hook_rate: percent of reels' viewers who stay
 * @rate_factor: what the interaction rate of reels is of that of everything
 * @region: number of a state of the US
 * @audience_region: number of a state of the US
 * @exists: whether there is an account at all
 * @has_underscores: whether dots of the alias are underscores
 * @is_verified: whether the account is verified
 * @has_portfolio: whether there is a portfolio
 * @takes_messages: whether partnership messages are enabled
 * @has_facebook: whether the creator is on Facebook too
 * @device: what most of the audience holds
 *
 * The throws of an account.
 */
typedef struct
{
  guint followers;
  double ratio;
  double growth;
  double hook_rate;
  double rate_factor;
  guint region;
  guint audience_region;
  gboolean exists;
  gboolean has_underscores;
  gboolean is_verified;
  gboolean has_portfolio;
  gboolean takes_messages;
  gboolean has_facebook;
  ScoutWorldDevice device;
} ScoutWorldInstagramTraits;

/**
 * scout_world_instagram_draw:
 * @self: a world
 * @index: number of a creator
 * @traits: (out caller-allocates): filled
 *
 * Throws the dice of an account.
 */
void scout_world_instagram_draw (ScoutWorld                *self,
                                 guint                      index,
                                 ScoutWorldInstagramTraits *traits);

/**
 * scout_world_instagram_get_engaged:
 * @self: a world
 * @index: number of a creator
 * @traits: the account's
 *
 * Returns: the engaged accounts of this month, as scout_world_instagram_get_value() counts them
 */
double scout_world_instagram_get_engaged (ScoutWorld                      *self,
                                          guint                            index,
                                          const ScoutWorldInstagramTraits *traits);

/**
 * scout_world_instagram_get_reels_rate:
 * @self: a world
 * @index: number of a creator
 * @traits: the account's
 *
 * Returns: the interaction rate of reels, as scout_world_instagram_get_value() has it
 */
double scout_world_instagram_get_reels_rate (ScoutWorld                      *self,
                                             guint                            index,
                                             const ScoutWorldInstagramTraits *traits);

/**
 * scout_world_region_get_code:
 * @region: number of a state
 *
 * Returns: its two letters
 */
const char *scout_world_region_get_code (guint region);

G_END_DECLS
