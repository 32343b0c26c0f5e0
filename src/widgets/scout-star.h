/* scout-star.h: the star that keeps a creator.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SCOUT_TYPE_STAR (scout_star_get_type ())

/**
 * ScoutStar:
 *
 * A round toggle button with a star, outlined or filled, light enough to stand on every card of a
 * grid. A press asks by #ScoutStar::activate; whoever keeps the creator sets the star when it is
 * kept.
 */
G_DECLARE_FINAL_TYPE (ScoutStar, scout_star, SCOUT, STAR, GtkWidget)

/**
 * scout_star_new:
 *
 * Returns: (transfer floating): a star that is not set
 */
GtkWidget *scout_star_new (void);

/**
 * scout_star_get_active:
 * @self: a star
 *
 * Gets #ScoutStar:active, whether the star is set.
 *
 * Returns: whether it is
 */
gboolean scout_star_get_active (ScoutStar *self);

/**
 * scout_star_set_active:
 * @self: a star
 * @active: whether the star is set
 *
 * Sets #ScoutStar:active, whether the star is set.
 */
void scout_star_set_active (ScoutStar *self,
                            gboolean   active);

G_END_DECLS
