/* scout-insight-days.h: puts daily values into the order of their days.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-arena.h"
#include "scout-insight-fields.h"

G_BEGIN_DECLS

/**
 * ScoutInsightDay:
 * @value: the figure, or a NaN
 * @date: (nullable): foreign text: a date such as `2026-11-21`, or a time such as
 *   `2026-11-21T08:00:00+0000`, which belongs to the day that it is on in the local time zone
 * @is_end: whether @date is the moment at which the day ends, rather than the day or a moment of
 *   it; which day that is depends on no local time zone
 *
 * One daily value as it came.
 */
typedef struct
{
  double value;
  const char *date;
  gboolean is_end;
} ScoutInsightDay;

/**
 * scout_insight_days_place:
 * @insight: (inout): receives days, number of days and first day
 * @arena: receives the days
 * @days: (array length=n_days): the values in the order in which they came
 * @n_days: number of values, more than 0
 *
 * Lays the values out oldest first with one place per day: a day that the answer left out is a NaN,
 * of two values for one day the later stands. Values that are not all dated, or dated too far
 * apart, stay in the order in which they came (conventions section 6.3).
 */
void scout_insight_days_place (ScoutInsightFields    *insight,
                               ScoutArena            *arena,
                               const ScoutInsightDay *days,
                               gsize                  n_days);

G_END_DECLS
