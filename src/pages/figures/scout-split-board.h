/* scout-split-board.h: how figures divide, as cards with charts.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-common-failure.h"
#include "scout-marketplace.h"
#include "scout-split-chart.h"

#include <adwaita.h>

G_BEGIN_DECLS

/* Emits ScoutSplitBoard::retry when somebody wants what failed to be asked for again. What is told
 * of a breakdown is told of each card with figures that are divided so. */
#define SCOUT_TYPE_SPLIT_BOARD (scout_split_board_get_type ())
G_DECLARE_FINAL_TYPE (ScoutSplitBoard, scout_split_board, SCOUT, SPLIT_BOARD, AdwBin)

/**
 * scout_split_board_new:
 *
 * Returns: (transfer floating): a board without cards
 */
GtkWidget *scout_split_board_new (void);

/**
 * scout_split_board_offer:
 * @self: the board
 * @offers: (array length=n_offers): what to show; must outlive the board
 * @n_offers: how many these are
 *
 * Makes a card for each split, in two columns. All of them are loading.
 */
void scout_split_board_offer (ScoutSplitBoard       *self,
                              const ScoutSplitOffer *offers,
                              gsize                  n_offers);

/**
 * scout_split_board_set_guest:
 * @self: the board
 * @guest: (transfer floating): a card of somebody else's
 * @after: index of the split that it follows, in whose band it stands
 * @column: 0 or 1
 *
 * Gives a place to a card that is no split. Beside a pyramid, the next split stands in its place
 * while it is hidden, and leaves its own to what was beside that.
 */
void scout_split_board_set_guest (ScoutSplitBoard *self,
                                  GtkWidget       *guest,
                                  guint            after,
                                  guint            column);

/**
 * scout_split_board_set_has_figures:
 * @self: the board
 * @has_figures: whether there is anything to be divided
 *
 * Shows the cards, or the guest alone.
 */
void scout_split_board_set_has_figures (ScoutSplitBoard *self,
                                        gboolean         has_figures);

/**
 * scout_split_board_set_failure:
 * @self: the board
 * @failure: says once what all cards, and what else it knows of, failed of; outlives the board
 *
 * Sets what stands in the place of cards that all failed alike.
 */
void scout_split_board_set_failure (ScoutSplitBoard    *self,
                                    ScoutCommonFailure *failure);

/**
 * scout_split_board_set_narrow:
 * @self: the board
 * @is_narrow: whether there is little width
 *
 * Puts the cards below each other.
 */
void scout_split_board_set_narrow (ScoutSplitBoard *self,
                                   gboolean         is_narrow);

/**
 * scout_split_board_show_loading:
 * @self: the board
 * @breakdown: what is asked for; %SCOUT_BREAKDOWN_NONE for all
 *
 * Shows that figures are on their way.
 */
void scout_split_board_show_loading (ScoutSplitBoard *self,
                                     ScoutBreakdown   breakdown);

/**
 * scout_split_board_show_error:
 * @self: the board
 * @breakdown: what was asked for; %SCOUT_BREAKDOWN_NONE for all
 * @error: why it did not come
 *
 * Shows what failed, and offers to ask again where that may help.
 */
void scout_split_board_show_error (ScoutSplitBoard *self,
                                   ScoutBreakdown   breakdown,
                                   const GError    *error);

/**
 * scout_split_board_show:
 * @self: the board
 * @marketplace: who told it
 * @question: what was asked
 * @creator: what was answered
 *
 * Shows each split that was asked for over the range of @question; of what the answer does not have
 * it says that Meta does not share it.
 */
void scout_split_board_show (ScoutSplitBoard     *self,
                             ScoutMarketplace    *marketplace,
                             const ScoutQuestion *question,
                             ScoutCreator        *creator);

G_END_DECLS
