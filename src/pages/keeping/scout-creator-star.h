/* scout-creator-star.h: the button that saves the creator whose page it is.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-keeper.h"

#include <adwaita.h>

G_BEGIN_DECLS

/* Activates the page's action `creator.star`. */
#define SCOUT_TYPE_CREATOR_STAR (scout_creator_star_get_type ())
G_DECLARE_FINAL_TYPE (ScoutCreatorStar, scout_creator_star, SCOUT, CREATOR_STAR, AdwBin)

/**
 * scout_creator_star_new:
 *
 * Returns: (transfer floating): a button that is not visible before it is updated
 */
GtkWidget *scout_creator_star_new (void);

/**
 * scout_creator_star_make_primary:
 * @self: the button
 *
 * Makes it the button of its surroundings that is seen first.
 */
void scout_creator_star_make_primary (ScoutCreatorStar *self);

/**
 * scout_creator_star_make_flat:
 * @self: the button
 *
 * Makes it look like the buttons of a header bar, which are flat only where they are children of
 * the bar itself.
 */
void scout_creator_star_make_flat (ScoutCreatorStar *self);

/**
 * scout_creator_star_set_narrow:
 * @self: the button
 * @is_narrow: whether there is little width
 *
 * Leaves out the word beside the star.
 */
void scout_creator_star_set_narrow (ScoutCreatorStar *self,
                                    gboolean          is_narrow);

/**
 * scout_creator_star_is_offered:
 * @keeper: (nullable): keeps creators
 * @creator: (nullable): who is shown
 *
 * Returns: whether the creator can be saved: not without keeper, nor while of the creator no more
 *   is known than a link says
 */
gboolean scout_creator_star_is_offered (ScoutKeeper  *keeper,
                                        ScoutCreator *creator);

/**
 * scout_creator_star_update:
 * @self: the button
 * @keeper: (nullable): keeps creators
 * @creator: (nullable): who is shown
 *
 * Shows whether the creator is saved, or hides the button where nobody can be.
 */
void scout_creator_star_update (ScoutCreatorStar *self,
                                ScoutKeeper      *keeper,
                                ScoutCreator     *creator);

G_END_DECLS
