/* scout-card-factory.h: makes cards for creators in a grid.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-creator-card.h"
#include "scout-keeper.h"
#include "scout-picture-source.h"

G_BEGIN_DECLS

/**
 * scout_card_factory_new:
 * @item_type: what the list has: #ScoutCreator, #ScoutSavedCreator or #ScoutContent
 * @pictures: (nullable): loads pictures; without, cards show generated ones
 * @keeper: (nullable): keeps creators; without, their cards have no star, and posts no names of
 *   those of whom Meta tells a number
 *
 * Makes a factory that shows each creator of a list in a #ScoutCreatorCard, or each post in a
 * #ScoutContentCard, and loads its pictures while it is shown: a card that is scrolled away cancels
 * what it still waits for. A star is that of the keeper, and asks it.
 *
 * Returns: (transfer full): the factory
 */
GtkListItemFactory *scout_card_factory_new (GType               item_type,
                                            ScoutPictureSource *pictures,
                                            ScoutKeeper        *keeper);

/**
 * scout_card_factory_find_card:
 * @widget: (nullable): a widget, such as the one that has the focus
 *
 * Finds the card that a widget is part of, or whose cell in a grid it is.
 *
 * Returns: (transfer none) (nullable): the card
 */
ScoutCreatorCard *scout_card_factory_find_card (GtkWidget *widget);

G_END_DECLS
