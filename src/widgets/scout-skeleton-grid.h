/* scout-skeleton-grid.h: stands where cards or rows will stand.
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
 * ScoutSkeletonKind:
 * @SCOUT_SKELETON_CREATORS: cards of creators
 * @SCOUT_SKELETON_POSTS: cards of posts
 * @SCOUT_SKELETON_POST_ROWS: posts as rows, one below the other
 *
 * What is on its way.
 */
typedef enum
{
  SCOUT_SKELETON_CREATORS,
  SCOUT_SKELETON_POSTS,
  SCOUT_SKELETON_POST_ROWS,
} ScoutSkeletonKind;

/**
 * scout_skeleton_grid_new:
 *
 * Returns: (transfer floating): three rows of empty cards of creators
 */
GtkWidget *scout_skeleton_grid_new (void);

/**
 * scout_skeleton_grid_set_kind:
 * @self: the widget
 * @kind: what is on its way
 *
 * Sets what stands there in the meantime.
 */
void scout_skeleton_grid_set_kind (ScoutSkeletonGrid *self,
                                   ScoutSkeletonKind  kind);

/**
 * scout_skeleton_grid_get_kind:
 * @self: the widget
 *
 * Returns: what is on its way
 */
ScoutSkeletonKind scout_skeleton_grid_get_kind (ScoutSkeletonGrid *self);

G_END_DECLS
