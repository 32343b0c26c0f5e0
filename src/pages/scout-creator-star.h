/* scout-creator-star.h: the star of the creator's page.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-keeper.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * scout_creator_star_update:
 * @button: a button without label
 * @keeper: (nullable): keeps creators
 * @creator: (nullable): who is shown
 *
 * Shows whether the creator is starred, or hides the button where nobody can be: without keeper,
 * and while of the creator no more is known than a link says.
 *
 * Returns: whether the creator can be starred
 */
gboolean scout_creator_star_update (GtkButton    *button,
                                    ScoutKeeper  *keeper,
                                    ScoutCreator *creator);

G_END_DECLS
