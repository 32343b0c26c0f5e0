/* scout-filter-toggles.h: a filter with few values, all in sight.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-filter-control.h"

G_BEGIN_DECLS

#define SCOUT_TYPE_FILTER_TOGGLES (scout_filter_toggles_get_type ())

/**
 * ScoutFilterToggles:
 *
 * A button for each value. One of two or three values stands in a row of linked buttons that begins
 * with "Any"; of more, or where several may be chosen, each is a pill of its own, and the one that
 * is chosen goes off when it is pressed again.
 */
G_DECLARE_FINAL_TYPE (ScoutFilterToggles, scout_filter_toggles, SCOUT, FILTER_TOGGLES, GtkBox)

/**
 * scout_filter_toggles_suit:
 * @parameter: a parameter
 *
 * Returns: whether its values are few and short enough to be in sight all at once
 */
gboolean scout_filter_toggles_suit (const ScoutCatalogParameter *parameter);

/**
 * scout_filter_toggles_new:
 * @parameter: a parameter that takes one or several of a set of values
 *
 * Returns: (transfer floating): the control
 */
GtkWidget *scout_filter_toggles_new (const ScoutCatalogParameter *parameter);

G_END_DECLS
