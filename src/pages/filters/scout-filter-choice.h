/* scout-filter-choice.h: a filter with one value of some.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-filter-control.h"

G_BEGIN_DECLS

#define SCOUT_TYPE_FILTER_CHOICE (scout_filter_choice_get_type ())

/**
 * ScoutFilterChoice:
 *
 * A menu with the values of a choice, a switch or a stepped range, and "Any"; two menus for both
 * ends of a range.
 */
G_DECLARE_FINAL_TYPE (ScoutFilterChoice, scout_filter_choice, SCOUT, FILTER_CHOICE, GtkBox)

/**
 * scout_filter_choice_new:
 * @parameter: a parameter with a set of values
 * @partner: (nullable): the upper end of the range of which @parameter is the lower one
 *
 * Returns: (transfer floating): the control
 */
GtkWidget *scout_filter_choice_new (const ScoutCatalogParameter *parameter,
                                    const ScoutCatalogParameter *partner);

G_END_DECLS
