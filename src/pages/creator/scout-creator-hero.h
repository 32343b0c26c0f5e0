/* scout-creator-hero.h: who a creator is, at the top of their page.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-creator.h"
#include "scout-keeper.h"
#include "scout-picture-source.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define SCOUT_TYPE_CREATOR_HERO (scout_creator_hero_get_type ())
G_DECLARE_FINAL_TYPE (ScoutCreatorHero, scout_creator_hero, SCOUT, CREATOR_HERO, AdwBin)

/**
 * scout_creator_hero_set_picture_source:
 * @self: the hero
 * @pictures: (nullable): loads pictures of creators shown later
 *
 * Sets where pictures come from.
 */
void scout_creator_hero_set_picture_source (ScoutCreatorHero   *self,
                                            ScoutPictureSource *pictures);

/**
 * scout_creator_hero_set_narrow:
 * @self: the hero
 * @is_narrow: whether there is little width
 *
 * Puts the name below the portrait instead of beside it, the buttons below the bio instead of
 * beside the name, and everything into the middle.
 */
void scout_creator_hero_set_narrow (ScoutCreatorHero *self,
                                    gboolean          is_narrow);

/**
 * scout_creator_hero_set_compact:
 * @self: the hero
 * @is_compact: whether there is no more width than name and buttons need
 *
 * Leaves the words of a button to its tooltip, as long as the buttons stand beside the name: names
 * are of any length, and so are the words in other languages.
 */
void scout_creator_hero_set_compact (ScoutCreatorHero *self,
                                     gboolean          is_compact);

/**
 * scout_creator_hero_show:
 * @self: the hero
 * @creator: (nullable): the creator, with whatever is known
 *
 * Shows a creator. What is not known is left out.
 */
void scout_creator_hero_show (ScoutCreatorHero *self,
                              ScoutCreator     *creator);

/**
 * scout_creator_hero_dup_profile_address:
 * @creator: a creator
 *
 * Returns: (transfer full) (nullable): the address of the public profile, if there is one that may
 *   be opened
 */
char *scout_creator_hero_dup_profile_address (ScoutCreator *creator);

/**
 * scout_creator_hero_update_saved:
 * @self: the hero
 * @keeper: (nullable): knows who is saved
 * @creator: (nullable): who may be saved
 *
 * Says whether the creator is saved, and lets them be saved.
 */
void scout_creator_hero_update_saved (ScoutCreatorHero *self,
                                      ScoutKeeper      *keeper,
                                      ScoutCreator     *creator);

/**
 * scout_creator_hero_write_mail:
 * @self: the hero
 *
 * Begins a mail to the creator, if they tell an address that can be written to.
 */
void scout_creator_hero_write_mail (ScoutCreatorHero *self);

G_END_DECLS
