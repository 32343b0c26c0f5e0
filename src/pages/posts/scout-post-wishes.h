/* scout-post-wishes.h: which figures of posts a search makes matter.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-query.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * scout_post_wishes_show:
 * @item: a card or a row of a post, just bound
 * @query: (nullable): what the posts were asked for by; %NULL if they were not searched
 *
 * Lets the post tell what the list is sorted by, and what it was filtered by where there is room:
 * an order by a figure that nobody sees looks like none.
 */
void scout_post_wishes_show (GtkListItem *item,
                             ScoutQuery  *query);

G_END_DECLS
