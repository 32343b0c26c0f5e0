/* scout-filter-row.h: one filter with its name, its control and what is wrong with it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-filter-control.h"
#include "scout-query-finding.h"

G_BEGIN_DECLS

/* Emits ScoutFilterRow::changed, ::fixed and ::removed; see the signals for when. */
#define SCOUT_TYPE_FILTER_ROW (scout_filter_row_get_type ())
G_DECLARE_FINAL_TYPE (ScoutFilterRow, scout_filter_row, SCOUT, FILTER_ROW, GtkBox)

/**
 * scout_filter_row_new:
 * @parameter: a filter of the catalogue
 * @partner: (nullable): the upper end of the range of which @parameter is the lower one
 * @api: the network that has them
 *
 * The entries stay the catalogue's, which has to outlive the row.
 *
 * Returns: (transfer floating) (nullable): the row, or %NULL for what people do not fill in
 */
GtkWidget *scout_filter_row_new (const ScoutCatalogParameter *parameter,
                                 const ScoutCatalogParameter *partner,
                                 const ScoutCatalogApi       *api);

/**
 * scout_filter_row_get_parameter:
 * @self: a row
 *
 * Returns: (transfer none): its parameter; of a range, the lower end
 */
const ScoutCatalogParameter *scout_filter_row_get_parameter (ScoutFilterRow *self);

/**
 * scout_filter_row_get_control:
 * @self: a row
 *
 * Returns: (transfer none): what a person fills in
 */
ScoutFilterControl *scout_filter_row_get_control (ScoutFilterRow *self);

/**
 * scout_filter_row_set_has_caption:
 * @self: a row
 * @has_caption: whether it says what it is; it does unless told otherwise
 *
 * A row that is alone in a group of the same name need not repeat it.
 */
void scout_filter_row_set_has_caption (ScoutFilterRow *self,
                                       gboolean        has_caption);

/**
 * scout_filter_row_set_removable:
 * @self: a row
 * @is_removable: whether there is a button to put it away
 *
 * A row that can be put away has a larger name, and the unit beside it.
 */
void scout_filter_row_set_removable (ScoutFilterRow *self,
                                     gboolean        is_removable);

/**
 * scout_filter_row_is_set:
 * @self: a row
 * @query: a query of the same endpoint
 *
 * Returns: whether @query has the parameter, or of a range either end
 */
gboolean scout_filter_row_is_set (ScoutFilterRow *self,
                                  ScoutQuery     *query);

/**
 * scout_filter_row_is_about:
 * @self: a row
 * @parameter: (nullable): a parameter
 *
 * Returns: whether the row has the control of @parameter
 */
gboolean scout_filter_row_is_about (ScoutFilterRow              *self,
                                    const ScoutCatalogParameter *parameter);

/**
 * scout_filter_row_clear_in:
 * @self: a row
 * @builder: a query in the making, of the same endpoint
 *
 * Clears what the row sets.
 */
void scout_filter_row_clear_in (ScoutFilterRow    *self,
                                ScoutQueryBuilder *builder);

/**
 * scout_filter_row_show_findings:
 * @self: a row
 * @findings: (element-type ScoutQueryFinding): problems of the query that is shown
 *
 * Says below the control what is wrong, with a button for what can be done about it.
 */
void scout_filter_row_show_findings (ScoutFilterRow *self,
                                     GPtrArray      *findings);

/**
 * scout_filter_row_show_note:
 * @self: a row
 * @is_set: whether the query that is shown has its parameter
 *
 * Says below a filter that is used what can be tried, if no document says how its values are
 * written.
 */
void scout_filter_row_show_note (ScoutFilterRow *self,
                                 gboolean        is_set);

G_END_DECLS
