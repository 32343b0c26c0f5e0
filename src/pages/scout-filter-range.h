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
 * scout_filter_range_parse:
 * @text: what a person typed
 * @number: (out): the number; a NaN if @text is empty
 *
 * Reads a number as people write it in their language, grouped or not, with a percent sign or not.
 *
 * Returns: whether @text is empty or a number that is not below zero
 */
gboolean scout_filter_range_parse (const char *text,
                                   double     *number);

G_END_DECLS
