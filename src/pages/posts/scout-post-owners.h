/* scout-post-owners.h: whose posts are that were found by themselves.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-marketplace.h"

G_BEGIN_DECLS

#define SCOUT_TYPE_POST_OWNERS (scout_post_owners_get_type ())

/**
 * ScoutPostOwners:
 *
 * Looks creators up by the ids that posts have, each once for as long as the same marketplace is
 * asked. For the main thread.
 */
G_DECLARE_FINAL_TYPE (ScoutPostOwners, scout_post_owners, SCOUT, POST_OWNERS, GObject)

/**
 * scout_post_owners_new:
 *
 * Returns: (transfer full): knows nobody yet
 */
ScoutPostOwners *scout_post_owners_new (void);

/**
 * scout_post_owners_set_marketplace:
 * @self: the owners
 * @marketplace: (nullable): whom to ask
 *
 * Sets whom to ask. What another marketplace told is forgotten.
 */
void scout_post_owners_set_marketplace (ScoutPostOwners  *self,
                                        ScoutMarketplace *marketplace);

/**
 * scout_post_owners_try_again:
 * @self: the owners
 *
 * Lets those be asked for once more of whom it failed, as somebody wants everything anew.
 */
void scout_post_owners_try_again (ScoutPostOwners *self);

/**
 * scout_post_owners_look_up:
 * @self: the owners
 * @id: (nullable): id of a creator; %NULL to ask for nobody any more
 *
 * Asks for a creator who is not known, which takes one call; #ScoutPostOwners::found tells them.
 * Nobody else is asked for any more. Where it fails nothing is told: a post is worth as much
 * without, and is not asked for again until scout_post_owners_try_again().
 *
 * Returns: (transfer none) (nullable): the creator, if known already
 */
ScoutCreator *scout_post_owners_look_up (ScoutPostOwners *self,
                                         const char      *id);

G_END_DECLS
