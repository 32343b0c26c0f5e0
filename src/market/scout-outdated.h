/* scout-outdated.h: lets go of remembered answers that newer ones have made old.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-batch.h"
#include "scout-marketplace.h"

G_BEGIN_DECLS

/**
 * scout_outdated_forget_creators:
 * @marketplace: a marketplace that remembers answers
 * @found: (nullable): creators whom a search has just found
 *
 * Calls scout_marketplace_forget() of each: opened, they are not to look older than in the list.
 */
void scout_outdated_forget_creators (ScoutMarketplace        *marketplace,
                                     const ScoutCreatorBatch *found);

/**
 * scout_outdated_forget_posts:
 * @marketplace: a marketplace that remembers answers
 * @found: (nullable): posts that a search has just found
 *
 * Does the same of posts.
 */
void scout_outdated_forget_posts (ScoutMarketplace        *marketplace,
                                  const ScoutContentBatch *found);

G_END_DECLS
