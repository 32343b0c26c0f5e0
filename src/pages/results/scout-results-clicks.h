/* scout-results-clicks.h: clicks that select results.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * ScoutResultsClicksFunc:
 * @user_data: whatever was given with the function
 *
 * Returns: whether something is being selected, so that an ordinary click selects, too
 */
typedef gboolean (*ScoutResultsClicksFunc) (gpointer user_data);

/**
 * scout_results_clicks_attach:
 * @view: a grid or a table whose cells scout_result_cell_attach() knows, with a
 *   #ScoutResultsSelection as its model
 * @is_selecting: tells whether an ordinary click selects
 * @user_data: for @is_selecting; must outlive @view
 *
 * Lets a view, which opens what is clicked on, select what is clicked on with Ctrl or Shift or
 * pressed for long, and while something is being selected whatever is clicked on.
 */
void scout_results_clicks_attach (GtkWidget              *view,
                                  ScoutResultsClicksFunc  is_selecting,
                                  gpointer                user_data);

G_END_DECLS
