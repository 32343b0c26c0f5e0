/* scout-results-selection.h: which results are selected.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SCOUT_TYPE_RESULTS_SELECTION (scout_results_selection_get_type ())

/**
 * ScoutResultsSelection:
 *
 * A #GtkSelectionModel of many in which only what says that it selects does: with GTK's own one,
 * the arrow keys and even a pointer that passes over a view leave the item that they come to as the
 * only one selected. Here they change nothing, while Space, Shift and Ctrl do. Selected items stay
 * selected when they come to another place.
 */
G_DECLARE_FINAL_TYPE (ScoutResultsSelection, scout_results_selection, SCOUT, RESULTS_SELECTION,
                      GObject)

/**
 * scout_results_selection_new:
 * @model: (transfer full): what can be selected
 *
 * Returns: (transfer full): a selection of nothing
 */
ScoutResultsSelection *scout_results_selection_new (GListModel *model);

/**
 * scout_results_selection_get_n_selected:
 * @self: a selection
 *
 * Gets #ScoutResultsSelection:n-selected, how many items are selected.
 *
 * Returns: the number
 */
guint scout_results_selection_get_n_selected (ScoutResultsSelection *self);

/**
 * scout_results_selection_extend_to:
 * @self: a selection
 * @position: position of an item
 *
 * Selects all items from the one that was selected or unselected by itself last to this one, and no
 * others.
 */
void scout_results_selection_extend_to (ScoutResultsSelection *self,
                                        guint                  position);

/**
 * scout_results_selection_dup_items:
 * @self: a selection
 *
 * Returns: (transfer full) (element-type GObject): the items that are selected, in their order
 */
GPtrArray *scout_results_selection_dup_items (ScoutResultsSelection *self);

G_END_DECLS
