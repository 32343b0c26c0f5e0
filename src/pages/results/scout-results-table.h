/* scout-results-table.h: results as rows of a table.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-keeper.h"
#include "scout-picture-source.h"
#include "scout-results-columns.h"
#include "scout-results-order.h"
#include "scout-results-widths.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define SCOUT_TYPE_RESULTS_TABLE (scout_results_table_get_type ())

/**
 * ScoutResultsTable:
 *
 * Shows creators or posts in rows: who or what it is, and as many of the columns that the catalogue
 * has as a person wants. Emits #ScoutResultsTable::activate. A menu of its columns is there by
 * scout_results_table_get_menu(). Main thread only.
 */
G_DECLARE_FINAL_TYPE (ScoutResultsTable, scout_results_table, SCOUT, RESULTS_TABLE, AdwBin)

/**
 * scout_results_table_new:
 * @columns: (transfer full) (element-type ScoutResultsColumn): what can be shown
 * @name_label: title of the first column, "Creator"
 * @pictures: (nullable): loads pictures
 * @keeper: (nullable): keeps creators
 *
 * Returns: (transfer floating): a table without rows, with the usual columns
 */
GtkWidget *scout_results_table_new (GPtrArray          *columns,
                                    const char         *name_label,
                                    ScoutPictureSource *pictures,
                                    ScoutKeeper        *keeper);

/**
 * scout_results_table_set_model:
 * @self: the table
 * @model: (nullable): what to show
 *
 * Sets the rows.
 */
void scout_results_table_set_model (ScoutResultsTable *self,
                                    GtkSelectionModel *model);

/**
 * scout_results_table_get_model:
 * @self: the table
 *
 * Returns: (transfer none) (nullable): what is shown
 */
GtkSelectionModel *scout_results_table_get_model (ScoutResultsTable *self);

/**
 * scout_results_table_get_view:
 * @self: the table
 *
 * Returns: (transfer none): the view, which takes the keyboard
 */
GtkWidget *scout_results_table_get_view (ScoutResultsTable *self);

/**
 * scout_results_table_get_scroller:
 * @self: the table
 *
 * Returns: (transfer none): what scrolls the rows
 */
GtkScrolledWindow *scout_results_table_get_scroller (ScoutResultsTable *self);

/**
 * scout_results_table_get_order:
 * @self: the table
 *
 * Returns: (transfer none): by which column the rows are sorted
 */
ScoutResultsOrder *scout_results_table_get_order (ScoutResultsTable *self);

/**
 * scout_results_table_get_widths:
 * @self: the table
 *
 * Returns: (transfer none): how wide the columns are, by the ids of what can be shown; the first
 *   one is called `first`
 */
ScoutResultsWidths *scout_results_table_get_widths (ScoutResultsTable *self);

/**
 * scout_results_table_get_menu:
 * @self: the table
 *
 * Returns: (transfer none): an item with a check mark for each column that can be shown; its
 *   actions are those of scout_results_table_get_actions()
 */
GMenuModel *scout_results_table_get_menu (ScoutResultsTable *self);

/**
 * scout_results_table_get_actions:
 * @self: the table
 *
 * Returns: (transfer none): what the items of the menu do, to be inserted as `columns`
 */
GActionGroup *scout_results_table_get_actions (ScoutResultsTable *self);

/**
 * scout_results_table_dup_shown:
 * @self: the table
 *
 * Gets #ScoutResultsTable:shown, which columns are shown besides the first one.
 *
 * Returns: (transfer full): their ids
 */
GStrv scout_results_table_dup_shown (ScoutResultsTable *self);

/**
 * scout_results_table_set_shown:
 * @self: the table
 * @shown: (nullable) (array zero-terminated=1): ids of columns, or %NULL for the usual ones; ids
 *   that there are no columns of are passed over
 *
 * Sets #ScoutResultsTable:shown, which columns are shown besides the first one.
 */
void scout_results_table_set_shown (ScoutResultsTable  *self,
                                    const char * const *shown);

/**
 * scout_results_table_dup_shown_columns:
 * @self: the table
 *
 * Returns: (transfer container) (element-type ScoutResultsColumn): the columns that are shown, as
 *   long as the table is there
 */
GPtrArray *scout_results_table_dup_shown_columns (ScoutResultsTable *self);

G_END_DECLS
