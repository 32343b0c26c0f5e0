/* scout-filter-panel.h: all filters of an endpoint.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-filter-names.h"
#include "scout-query-builder.h"

#include <adwaita.h>

G_BEGIN_DECLS

/* Emits ScoutFilterPanel::changed, ::search-wanted and ::close; see the signals for when. */
#define SCOUT_TYPE_FILTER_PANEL (scout_filter_panel_get_type ())
G_DECLARE_FINAL_TYPE (ScoutFilterPanel, scout_filter_panel, SCOUT, FILTER_PANEL, GtkBox)

/**
 * SCOUT_FILTER_PANEL_EDIT_DELAY_MS:
 *
 * Who goes on editing filters does so within this, in milliseconds: what ScoutFilterPanel::changed
 * tells is asked when nothing has followed for as long.
 */
#define SCOUT_FILTER_PANEL_EDIT_DELAY_MS 600

/**
 * scout_filter_panel_new:
 * @catalog: has the filters
 * @network: whom one searches
 * @endpoint_id: the catalogue's name of an endpoint, such as `creators`
 *
 * Makes a panel with a control for every filter that the catalogue offers to people, in the
 * catalogue's groups. What belongs to the search entry (words, order) is not in it.
 *
 * Returns: (transfer floating): a panel with nothing set
 */
GtkWidget *scout_filter_panel_new (ScoutCatalog *catalog,
                                   ScoutNetwork  network,
                                   const char   *endpoint_id);

/**
 * scout_filter_panel_new_for_popover:
 * @catalog: has the filters
 * @network: whom one searches
 * @endpoint_id: the catalogue's name of an endpoint
 * @apart: (array zero-terminated=1): the catalogue's names of what is asked outside of the panel,
 *   such as whose posts
 *
 * Makes a panel with the filters that can be set besides @apart: neither these nor what Meta
 * refuses together with one of them has a control. All that are there can be seen at once.
 *
 * Returns: (transfer floating): a panel with nothing set
 */
GtkWidget *scout_filter_panel_new_for_popover (ScoutCatalog       *catalog,
                                               ScoutNetwork        network,
                                               const char         *endpoint_id,
                                               const char * const *apart);

/**
 * scout_filter_panel_set_query:
 * @self: a panel
 * @query: a query of the same endpoint
 *
 * Shows the filters of @query, and beside them what the linter says. Does not emit
 * ScoutFilterPanel::changed.
 */
void scout_filter_panel_set_query (ScoutFilterPanel *self,
                                   ScoutQuery       *query);

/**
 * scout_filter_panel_get_query:
 * @self: a panel
 *
 * Returns: (transfer none): the query that the panel shows
 */
ScoutQuery *scout_filter_panel_get_query (ScoutFilterPanel *self);

/**
 * scout_filter_panel_set_names_func:
 * @self: a panel
 * @func: (nullable): says which names there are
 * @user_data: for @func, which has to outlive the panel or be unset
 *
 * Sets what is offered to whoever begins to type a name into one of the filters.
 */
void scout_filter_panel_set_names_func (ScoutFilterPanel     *self,
                                        ScoutFilterNamesFunc  func,
                                        gpointer              user_data);

/**
 * scout_filter_panel_focus_first:
 * @self: a panel that is shown
 *
 * Brings the keyboard to what Meta would refuse, or else to what stands first in the panel.
 */
void scout_filter_panel_focus_first (ScoutFilterPanel *self);

/**
 * scout_filter_panel_focus_filter:
 * @self: a panel that is shown
 * @parameter_id: the catalogue's name of a parameter
 *
 * Opens the group of a filter, takes it out of the menu if it is there, and gives it the keyboard.
 * Does nothing where there is no such filter.
 */
void scout_filter_panel_focus_filter (ScoutFilterPanel *self,
                                      const char       *parameter_id);

/**
 * scout_filter_panel_set_refusal:
 * @self: a panel
 * @parameter: a filter of its query
 * @value: (nullable): which value of that, if Meta says
 * @message: why Meta has refused it, in Meta's words: foreign text
 *
 * Says it below the filter, until the query is another, and brings that into sight.
 */
void scout_filter_panel_set_refusal (ScoutFilterPanel            *self,
                                     const ScoutCatalogParameter *parameter,
                                     const char                  *value,
                                     const char                  *message);

/**
 * scout_filter_panel_set_unused:
 * @self: a panel
 * @is_unused: whether something is asked that the filters have no part in
 *
 * What is wrong with filters that wait is not said until they are used again.
 */
void scout_filter_panel_set_unused (ScoutFilterPanel *self,
                                    gboolean          is_unused);

/**
 * scout_filter_panel_set_alone:
 * @self: a panel
 * @is_alone: whether the panel stands in the place of the results
 *
 * A panel that is alone has a button that leads to the results, and emits ScoutFilterPanel::close.
 */
void scout_filter_panel_set_alone (ScoutFilterPanel *self,
                                   gboolean          is_alone);

G_END_DECLS
