/* scout-creator-identity.h: whose page it is, in one line.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-keeper.h"
#include "scout-marketplace.h"
#include "scout-picture-source.h"

#include <adwaita.h>

G_BEGIN_DECLS

/* What stands on top of the tabs that do not begin with a ScoutCreatorHero. */
#define SCOUT_TYPE_CREATOR_IDENTITY (scout_creator_identity_get_type ())
G_DECLARE_FINAL_TYPE (ScoutCreatorIdentity, scout_creator_identity, SCOUT, CREATOR_IDENTITY, AdwBin)

/**
 * scout_creator_identity_new:
 *
 * Returns: (transfer floating): a line without creator
 */
GtkWidget *scout_creator_identity_new (void);

/**
 * scout_creator_identity_show:
 * @self: the line
 * @creator: (nullable): the creator, with whatever is known
 * @marketplace: (nullable): who told it; without, nothing is explained
 * @query: (nullable): the search that told it; %NULL for the profile
 * @pictures: (nullable): loads the portrait; without, it is a generated one
 *
 * Shows portrait and name, and of handle, country and followers what is known. A portrait from the
 * same address as before stays.
 */
void scout_creator_identity_show (ScoutCreatorIdentity *self,
                                  ScoutCreator         *creator,
                                  ScoutMarketplace     *marketplace,
                                  ScoutQuery           *query,
                                  ScoutPictureSource   *pictures);

/**
 * scout_creator_identity_set_narrow:
 * @self: the line
 * @is_narrow: whether there is little width
 *
 * Leaves out the words of the button that saves.
 */
void scout_creator_identity_set_narrow (ScoutCreatorIdentity *self,
                                        gboolean              is_narrow);

/**
 * scout_creator_identity_update_saved:
 * @self: the line
 * @keeper: (nullable): knows who is saved
 * @creator: (nullable): who may be saved
 *
 * Says whether the creator is saved, and lets them be saved.
 */
void scout_creator_identity_update_saved (ScoutCreatorIdentity *self,
                                          ScoutKeeper          *keeper,
                                          ScoutCreator         *creator);

G_END_DECLS
