/* scout-filter-group.h: filters that belong together, below a title that folds them away.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-filter-row.h"

G_BEGIN_DECLS

#define SCOUT_TYPE_FILTER_GROUP (scout_filter_group_get_type ())

/**
 * ScoutFilterGroup:
 *
 * A title that says how many of its filters are set, and opens and closes the group wherever it is
 * pressed. Rows that were added as extra ones are shown when they are set; until then they are in
 * the menu of a button below the others.
 */
G_DECLARE_FINAL_TYPE (ScoutFilterGroup, scout_filter_group, SCOUT, FILTER_GROUP, GtkBox)

/**
 * scout_filter_group_new:
 * @title: what the filters are about
 *
 * Returns: (transfer floating): a group without rows
 */
GtkWidget *scout_filter_group_new (const char *title);

/**
 * scout_filter_group_add:
 * @self: a group
 * @row: (transfer floating): a filter
 * @is_extra: whether it is in the menu until somebody wants it
 *
 * Adds a row below the others.
 */
void scout_filter_group_add (ScoutFilterGroup *self,
                             ScoutFilterRow   *row,
                             gboolean          is_extra);

/**
 * scout_filter_group_finish:
 * @self: a group with all its rows
 *
 * A single row with the group's title need not say it again.
 */
void scout_filter_group_finish (ScoutFilterGroup *self);

/**
 * scout_filter_group_show_query:
 * @self: a group
 * @query: a query of the same endpoint
 *
 * Says how many filters are set, and shows the extra rows that are.
 *
 * Returns: how many that are
 */
guint scout_filter_group_show_query (ScoutFilterGroup *self,
                                     ScoutQuery       *query);

/**
 * scout_filter_group_bring:
 * @self: a group
 * @row: one of its rows
 *
 * Opens the group, takes the row out of the menu if it is there, and gives it the keyboard.
 */
void scout_filter_group_bring (ScoutFilterGroup *self,
                               ScoutFilterRow   *row);

/**
 * scout_filter_group_put_away:
 * @self: a group
 * @row: (nullable): one of its extra rows, or %NULL for all of them
 *
 * Puts a row back into the menu. What is set comes out again with the next query that is shown.
 */
void scout_filter_group_put_away (ScoutFilterGroup *self,
                                  ScoutFilterRow   *row);

/**
 * scout_filter_group_set_open:
 * @self: a group
 * @is_open: whether its rows are shown
 *
 * Opens or closes the group, as a click on its title does. A new group is open.
 */
void scout_filter_group_set_open (ScoutFilterGroup *self,
                                  gboolean          is_open);

G_END_DECLS
