/* scout-filter-choices.h: a filter with some of many values.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-filter-control.h"

G_BEGIN_DECLS

#define SCOUT_TYPE_FILTER_CHOICES (scout_filter_choices_get_type ())

/**
 * ScoutFilterChoices:
 *
 * What is chosen, each to be removed with a click, and a button that opens a list to choose from.
 * Long lists can be searched.
 */
G_DECLARE_FINAL_TYPE (ScoutFilterChoices, scout_filter_choices, SCOUT, FILTER_CHOICES, GtkWidget)

/**
 * scout_filter_choices_new:
 * @parameter: a parameter that takes several of a set of values
 *
 * Returns: (transfer floating): the control
 */
GtkWidget *scout_filter_choices_new (const ScoutCatalogParameter *parameter);

G_END_DECLS
