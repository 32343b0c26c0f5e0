/* scout-post-lock.h: marks posts of other brands among posts.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-marketplace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * scout_post_lock_show:
 * @item: is bound to a post, which it shows as a #ScoutContentCard or a #ScoutContentRow
 * @marketplace: (nullable): told of the post
 *
 * Marks the post if another brand paid for it, by scout_sponsor_is_other_than(); takes the mark of
 * the post before away if not.
 */
void scout_post_lock_show (GtkListItem      *item,
                           ScoutMarketplace *marketplace);

G_END_DECLS
