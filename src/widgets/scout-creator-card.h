/* scout-creator-card.h: a creator in the grid.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-creator.h"
#include "scout-drawn-card.h"

G_BEGIN_DECLS

#define SCOUT_TYPE_CREATOR_CARD (scout_creator_card_get_type ())
G_DECLARE_FINAL_TYPE (ScoutCreatorCard, scout_creator_card, SCOUT, CREATOR_CARD, ScoutDrawnCard)

/**
 * scout_creator_card_new:
 *
 * Returns: (transfer floating): a card without creator
 */
GtkWidget *scout_creator_card_new (void);

/**
 * scout_creator_card_get_creator:
 * @self: the card
 *
 * Gets the creator that is shown.
 *
 * Returns: (transfer none) (nullable): the creator
 */
ScoutCreator *scout_creator_card_get_creator (ScoutCreatorCard *self);

/**
 * scout_creator_card_set_creator:
 * @self: the card
 * @creator: (nullable): a creator; %NULL empties the card
 *
 * Sets the creator that is shown. Another creator takes the pictures off.
 */
void scout_creator_card_set_creator (ScoutCreatorCard *self,
                                     ScoutCreator     *creator);

/**
 * scout_creator_card_set_can_star:
 * @self: the card
 * @can_star: whether there is a star
 *
 * Puts a star on the card, or takes it off; without it nothing can be asked by
 * #ScoutCreatorCard::star-toggled. There is none at first.
 */
void scout_creator_card_set_can_star (ScoutCreatorCard *self,
                                      gboolean          can_star);

/**
 * scout_creator_card_set_has_menu:
 * @self: the card
 * @has_menu: whether there is a menu
 *
 * Puts a button for a menu on the card, or takes it off; #ScoutCreatorCard::menu-wanted tells that
 * it was pressed. There is none at first.
 */
void scout_creator_card_set_has_menu (ScoutCreatorCard *self,
                                      gboolean          has_menu);

/**
 * scout_creator_card_get_starred:
 * @self: the card
 *
 * Gets #ScoutCreatorCard:starred, whether the creator is starred.
 *
 * Returns: whether the creator is
 */
gboolean scout_creator_card_get_starred (ScoutCreatorCard *self);

/**
 * scout_creator_card_set_starred:
 * @self: the card
 * @starred: whether the creator is starred
 *
 * Sets #ScoutCreatorCard:starred, whether the creator is starred.
 */
void scout_creator_card_set_starred (ScoutCreatorCard *self,
                                     gboolean          starred);

/**
 * scout_creator_card_set_cover:
 * @self: the card
 * @cover: (nullable): the cover picture; %NULL shows a generated one
 *
 * Sets the picture at the top. It should have the device pixels of the card's width.
 */
void scout_creator_card_set_cover (ScoutCreatorCard *self,
                                   GdkTexture       *cover);

/**
 * scout_creator_card_set_portrait:
 * @self: the card
 * @portrait: (nullable): the profile picture; %NULL shows the initials
 *
 * Sets the picture in the ring.
 */
void scout_creator_card_set_portrait (ScoutCreatorCard *self,
                                      GdkTexture       *portrait);

G_END_DECLS
