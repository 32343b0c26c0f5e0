/* scout-filter-range.h: a filter with two ends.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-filter-control.h"

G_BEGIN_DECLS

#define SCOUT_TYPE_FILTER_RANGE (scout_filter_range_get_type ())

/**
 * ScoutFilterRange:
 *
 * Two numbers; of a metric filter also over which time and of which part, as far as the catalogue
 * says that Meta takes it. Takes effect with the enter key and when the keyboard goes elsewhere.
 * What is no number stays in its entry, marked, and changes nothing: neither what the query has of
 * that end nor what may be done to the other.
 */
G_DECLARE_FINAL_TYPE (ScoutFilterRange, scout_filter_range, SCOUT, FILTER_RANGE, GtkBox)

/**
 * scout_filter_range_new:
 * @parameter: a parameter that is a range
 * @api: the network that has it
 *
 * Returns: (transfer floating): the control
 */
GtkWidget *scout_filter_range_new (const ScoutCatalogParameter *parameter,
                                   const ScoutCatalogApi       *api);

/**
 * scout_filter_range_get_unit:
 * @self: a range
 *
 * Gets the sign of the unit that the ends have, which depends on the part that is chosen.
 *
 * Returns: (transfer none): the property "unit"
 */
const char *scout_filter_range_get_unit (ScoutFilterRange *self);

G_END_DECLS
