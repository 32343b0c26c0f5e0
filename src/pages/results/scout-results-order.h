/* scout-results-order.h: by which column a table of results is sorted.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-results-columns.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SCOUT_TYPE_RESULTS_ORDER (scout_results_order_get_type ())

/**
 * ScoutResultsOrder:
 *
 * What a click on the title of a column means. Where Meta has an order by the column, it is asked
 * for by #ScoutResultsOrder::wanted; elsewhere what has been loaded is sorted here: greatest
 * figures first, texts from A to Z, then the other way round, then not at all any more. What is
 * unknown comes last either way. Main thread only.
 */
G_DECLARE_FINAL_TYPE (ScoutResultsOrder, scout_results_order, SCOUT, RESULTS_ORDER, GObject)

/**
 * scout_results_order_new:
 * @view: the table, which must outlive the order
 *
 * Returns: (transfer full): an order by nothing
 */
ScoutResultsOrder *scout_results_order_new (GtkColumnView *view);

/**
 * scout_results_order_add:
 * @self: an order
 * @view_column: a column of the table
 * @column: (nullable): what it shows, which must outlive the order; %NULL for who or what it is
 *
 * Lets the table be sorted by a column.
 */
void scout_results_order_add (ScoutResultsOrder        *self,
                              GtkColumnViewColumn      *view_column,
                              const ScoutResultsColumn *column);

/**
 * scout_results_order_set_remote:
 * @self: an order
 * @order: the catalogue's name of the order that Meta answers in
 * @can_change: whether Meta can be asked for another one now
 *
 * Says how the results come. Another order of Meta's ends one that was made here.
 */
void scout_results_order_set_remote (ScoutResultsOrder *self,
                                     const char        *order,
                                     gboolean           can_change);

/**
 * scout_results_order_press:
 * @self: an order
 * @view_column: one of the columns
 *
 * Does what a click on the title of a column does: sorts by it, the other way round, or as the
 * results came.
 */
void scout_results_order_press (ScoutResultsOrder   *self,
                                GtkColumnViewColumn *view_column);

/**
 * scout_results_order_get_sorter:
 * @self: an order
 *
 * Returns: (transfer none) (nullable): sorts what has been loaded; %NULL while it stands as it came
 */
GtkSorter *scout_results_order_get_sorter (ScoutResultsOrder *self);

/**
 * scout_results_order_get_label:
 * @self: an order
 *
 * Returns: (transfer none) (nullable): the title of the column that the results are sorted by here;
 *   %NULL while they stand as they came
 */
const char *scout_results_order_get_label (ScoutResultsOrder *self);

/**
 * scout_results_order_forget:
 * @self: an order
 *
 * Lets go of what is known of results that are not shown any more.
 */
void scout_results_order_forget (ScoutResultsOrder *self);

G_END_DECLS
