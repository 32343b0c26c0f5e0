/* scout-split-card.h: how figures divide in one way, as a card with a chart.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-marketplace.h"
#include "scout-page-part.h"
#include "scout-split-chart.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define SCOUT_TYPE_SPLIT_CARD (scout_split_card_get_type ())

/**
 * ScoutSplitCard:
 *
 * A card of a board: the chart of a split, with its explanations and its menu. Loads nothing
 * itself.
 */
G_DECLARE_FINAL_TYPE (ScoutSplitCard, scout_split_card, SCOUT, SPLIT_CARD, AdwBin)

/**
 * scout_split_card_new:
 * @offer: what to show; must outlive the card
 *
 * Returns: (transfer floating): a card that is loading
 */
GtkWidget *scout_split_card_new (const ScoutSplitOffer *offer);

/**
 * scout_split_card_get_offer:
 * @self: the card
 *
 * Returns: (transfer none): what it shows
 */
const ScoutSplitOffer *scout_split_card_get_offer (ScoutSplitCard *self);

/**
 * scout_split_card_get_part:
 * @self: the card
 *
 * Gets what loads and fails.
 *
 * Returns: (transfer none): the part with the chart
 */
ScoutPagePart *scout_split_card_get_part (ScoutSplitCard *self);

/**
 * scout_split_card_show_loading:
 * @self: the card
 *
 * Shows that the figures are on their way.
 */
void scout_split_card_show_loading (ScoutSplitCard *self);

/**
 * scout_split_card_show_error:
 * @self: the card
 * @error: why there are no figures
 *
 * Shows that the figures did not come, and offers to ask for them again where that may help.
 */
void scout_split_card_show_error (ScoutSplitCard *self,
                                  const GError   *error);

/**
 * scout_split_card_show:
 * @self: the card
 * @marketplace: who told it
 * @question: what was asked
 * @creator: what was answered
 *
 * Shows the figures, or that they are not shared.
 */
void scout_split_card_show (ScoutSplitCard      *self,
                            ScoutMarketplace    *marketplace,
                            const ScoutQuestion *question,
                            ScoutCreator        *creator);

G_END_DECLS
