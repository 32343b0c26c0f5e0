/* scout-card-factory.h: makes cards for creators in a grid.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-picture-source.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * scout_card_factory_new:
 * @item_type: what the list has: #ScoutCreator or #ScoutContent
 * @pictures: (nullable): loads pictures; without, cards show generated ones
 *
 * Makes a factory that shows each creator of a list in a #ScoutCreatorCard, or each post in a
 * #ScoutContentCard, and loads its pictures while it is shown: a card that is scrolled away cancels
 * what it still waits for.
 *
 * Returns: (transfer full): the factory
 */
GtkListItemFactory *scout_card_factory_new (GType               item_type,
                                            ScoutPictureSource *pictures);

G_END_DECLS
