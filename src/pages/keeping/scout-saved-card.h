/* scout-saved-card.h: whether a creator is among the saved ones, beside the notes.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-keeper.h"

#include <adwaita.h>

G_BEGIN_DECLS

/* Has a button for the page's action `creator.star`. */
#define SCOUT_TYPE_SAVED_CARD (scout_saved_card_get_type ())
G_DECLARE_FINAL_TYPE (ScoutSavedCard, scout_saved_card, SCOUT, SAVED_CARD, AdwBin)

/**
 * scout_saved_card_show:
 * @self: the card
 * @keeper: (nullable): keeps creators
 * @creator: (nullable): about whom
 *
 * Says since when the creator is saved, or that they are not. Hidden where nothing can be kept.
 */
void scout_saved_card_show (ScoutSavedCard *self,
                            ScoutKeeper    *keeper,
                            ScoutCreator   *creator);

G_END_DECLS
