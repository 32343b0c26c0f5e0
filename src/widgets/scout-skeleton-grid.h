/* scout-skeleton-grid.h: stands where creator cards will stand.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SCOUT_TYPE_SKELETON_GRID (scout_skeleton_grid_get_type ())
G_DECLARE_FINAL_TYPE (ScoutSkeletonGrid, scout_skeleton_grid, SCOUT, SKELETON_GRID, GtkWidget)

/**
 * scout_skeleton_grid_new:
 *
 * Returns: (transfer floating): three rows of empty cards
 */
GtkWidget *scout_skeleton_grid_new (void);

G_END_DECLS
