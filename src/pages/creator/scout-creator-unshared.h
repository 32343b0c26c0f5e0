/* scout-creator-unshared.h: a creator who does not share insights with brands.
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

/* Stands in the place of the overview, and is visible only then. Its button for saving activates
 * `creator.star`. */
#define SCOUT_TYPE_CREATOR_UNSHARED (scout_creator_unshared_get_type ())
G_DECLARE_FINAL_TYPE (ScoutCreatorUnshared, scout_creator_unshared, SCOUT, CREATOR_UNSHARED, AdwBin)

/**
 * scout_creator_unshared_set_picture_source:
 * @self: the widget
 * @pictures: (nullable): loads the portraits of creators shown later
 *
 * Sets who loads portraits.
 */
void scout_creator_unshared_set_picture_source (ScoutCreatorUnshared *self,
                                                ScoutPictureSource   *pictures);

/**
 * scout_creator_unshared_set_narrow:
 * @self: the widget
 * @is_narrow: whether there is little width
 *
 * Puts the buttons below each other.
 */
void scout_creator_unshared_set_narrow (ScoutCreatorUnshared *self,
                                        gboolean              is_narrow);

/**
 * scout_creator_unshared_update_saved:
 * @self: the widget
 * @keeper: (nullable): knows who is saved
 * @creator: (nullable): who is shown, if they can be saved
 *
 * Says on the button whether the creator is saved.
 */
void scout_creator_unshared_update_saved (ScoutCreatorUnshared *self,
                                          ScoutKeeper          *keeper,
                                          ScoutCreator         *creator);

/**
 * scout_creator_unshared_take_error:
 * @self: the widget
 * @creator: the creator
 * @error: why figures of the creator did not come
 *
 * Shows what there is of the creator, if the reason is that there will be no more.
 */
void scout_creator_unshared_take_error (ScoutCreatorUnshared *self,
                                        ScoutCreator         *creator,
                                        const GError         *error);

/**
 * scout_creator_unshared_take_profile:
 * @self: the widget
 * @creator: the creator, as newly as is known
 *
 * Shows what there is of a creator of whom Instagram says that they have not joined: it answers
 * what is asked about them without figures rather than with an error. Hides what it showed so when
 * they have joined.
 *
 * Returns: whether there will be no figures, for this reason or for that of an error
 */
gboolean scout_creator_unshared_take_profile (ScoutCreatorUnshared *self,
                                              ScoutCreator         *creator);

/**
 * scout_creator_unshared_learn:
 * @self: the widget
 * @known: what is known of the creator that is shown
 *
 * Lists what has come since, such as posts, with what Meta shows. Does nothing while it is hidden.
 */
void scout_creator_unshared_learn (ScoutCreatorUnshared *self,
                                   ScoutCreator         *known);

/**
 * scout_creator_unshared_hide:
 * @self: the widget
 *
 * Lets go of the creator: another one is shown.
 */
void scout_creator_unshared_hide (ScoutCreatorUnshared *self);

G_END_DECLS
