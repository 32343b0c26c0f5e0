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
 * ScoutSkeletonKind:
 * @SCOUT_SKELETON_CREATORS: cards of creators
 * @SCOUT_SKELETON_POSTS: cards of posts
 *
 * What is on its way.
 */
typedef enum
{
  SCOUT_SKELETON_CREATORS,
  SCOUT_SKELETON_POSTS,
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
 * Sets what the empty cards look like.
 */
void scout_skeleton_grid_set_kind (ScoutSkeletonGrid *self,
                                   ScoutSkeletonKind  kind);

G_END_DECLS
