/* scout-filter-tree.h: a filter with some of a tree of values.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-filter-control.h"

G_BEGIN_DECLS

#define SCOUT_TYPE_FILTER_TREE (scout_filter_tree_get_type ())

/**
 * ScoutFilterTree:
 *
 * All values, level below level, each with a box to check, and an entry to find one. What stands
 * below something chosen is chosen with it; what has something chosen below it, without being
 * chosen itself, is half checked. A set without levels is a list. Where only so many values are
 * taken, a line says how many there are.
 */
G_DECLARE_FINAL_TYPE (ScoutFilterTree, scout_filter_tree, SCOUT, FILTER_TREE, GtkBox)

/**
 * scout_filter_tree_new:
 * @parameter: a parameter that takes several of a set of values
 *
 * Returns: (transfer floating): the control
 */
GtkWidget *scout_filter_tree_new (const ScoutCatalogParameter *parameter);

G_END_DECLS
