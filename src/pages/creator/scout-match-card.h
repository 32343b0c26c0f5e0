/* scout-match-card.h: which filters of a search a creator meets.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-creator.h"
#include "scout-marketplace.h"
#include "scout-query.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define SCOUT_TYPE_MATCH_CARD (scout_match_card_get_type ())

/**
 * ScoutMatchCard:
 *
 * A row for each filter that can be compared, with whether it is met, and by which figure or field,
 * which explains itself. Not visible without such
 * filters.
 */
G_DECLARE_FINAL_TYPE (ScoutMatchCard, scout_match_card, SCOUT, MATCH_CARD, AdwBin)

/**
 * scout_match_card_new:
 *
 * Returns: (transfer floating): a card without filters
 */
GtkWidget *scout_match_card_new (void);

/**
 * scout_match_card_show:
 * @self: the card
 * @query: (nullable): the search that found the creator
 * @creator: (nullable): all that is known of a creator; %NULL shows nobody
 * @marketplace: (nullable): who told it; without, nothing is explained
 *
 * Compares a creator with the filters of a search, or the same one again when more is known.
 */
void scout_match_card_show (ScoutMatchCard   *self,
                            ScoutQuery       *query,
                            ScoutCreator     *creator,
                            ScoutMarketplace *marketplace);

G_END_DECLS
