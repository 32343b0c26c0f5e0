/* scout-filter-dates.h: a filter with a day, or with a first and a last one.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-filter-control.h"

G_BEGIN_DECLS

#define SCOUT_TYPE_FILTER_DATES (scout_filter_dates_get_type ())

/**
 * ScoutFilterDates:
 *
 * A button for each end that says the day, as dates are written in the person's language, and opens
 * a calendar. A day can also be typed there, as `2026-11-20`.
 */
G_DECLARE_FINAL_TYPE (ScoutFilterDates, scout_filter_dates, SCOUT, FILTER_DATES, GtkBox)

/**
 * scout_filter_dates_new:
 * @parameter: a parameter that takes a day
 * @partner: (nullable): the last day of the span of which @parameter is the first
 *
 * Returns: (transfer floating): the control
 */
GtkWidget *scout_filter_dates_new (const ScoutCatalogParameter *parameter,
                                   const ScoutCatalogParameter *partner);

G_END_DECLS
