/* scout-filter-names.h: a filter with names that are typed.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-filter-control.h"

G_BEGIN_DECLS

#define SCOUT_TYPE_FILTER_NAMES (scout_filter_names_get_type ())

/**
 * ScoutFilterNames:
 *
 * Names, each a chip to be removed with a click, and an entry for one more: it takes effect with
 * the enter key, with a comma and when the keyboard goes elsewhere. Backspace in an empty entry
 * takes the last name back into it. What fits what is typed is offered below the entry, where
 * somebody has said what there is.
 */
G_DECLARE_FINAL_TYPE (ScoutFilterNames, scout_filter_names, SCOUT, FILTER_NAMES, GtkBox)

/**
 * ScoutFilterNamesFunc:
 * @parameter: a parameter that takes names
 * @text: what a person has typed of one; not empty
 * @user_data: data of the caller
 *
 * Called while a person types.
 *
 * Returns: (transfer full) (nullable) (array zero-terminated=1): names that they may mean, the
 *   likeliest first
 */
typedef GStrv (*ScoutFilterNamesFunc) (const ScoutCatalogParameter *parameter,
                                       const char                  *text,
                                       gpointer                     user_data);

/**
 * scout_filter_names_new:
 * @parameter: a parameter that takes some names
 *
 * Returns: (transfer floating): the control
 */
GtkWidget *scout_filter_names_new (const ScoutCatalogParameter *parameter);

/**
 * scout_filter_names_set_func:
 * @self: the control
 * @func: (nullable): says which names there are
 * @user_data: for @func, which has to outlive the control or be unset
 *
 * Sets what is offered to whoever begins to type a name.
 */
void scout_filter_names_set_func (ScoutFilterNames     *self,
                                  ScoutFilterNamesFunc  func,
                                  gpointer              user_data);

G_END_DECLS
