/* scout-asked-window.h: the period and time range that a request asks insights for.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-wire.h"

G_BEGIN_DECLS

/**
 * ScoutAskedWindow:
 * @is_known: whether the request names period and range; the others mean nothing otherwise
 * @period: the period that it names
 * @range: the range that it names
 *
 * What holds for insights of creators whose answer does not say it: the period is optional there
 * (conventions section 6.2). All zeroes if nothing was asked.
 */
typedef struct
{
  gboolean is_known;
  ScoutPeriod period;
  ScoutTimeRange range;
} ScoutAskedWindow;

/**
 * scout_asked_window_init:
 * @self: (out): receives what is asked
 * @wire: how the network spells
 * @fields: (nullable): fields as one of Scout's requests lists them
 *
 * Reads the modifiers of the creator's insights. Of two different windows none is known.
 */
void scout_asked_window_init (ScoutAskedWindow *self,
                              const ScoutWire  *wire,
                              const char       *fields);

/**
 * scout_asked_window_get_period:
 * @self: what was asked
 * @has_total: whether the answer has a figure for the whole range
 * @n_values: number of its other values
 *
 * Returns: the period of an insight that does not name any: several values are one a day whatever
 *   was asked, and a total is none
 */
ScoutPeriod scout_asked_window_get_period (const ScoutAskedWindow *self,
                                           gboolean                has_total,
                                           gsize                   n_values);

/**
 * scout_asked_window_get_range:
 * @self: what was asked
 * @wire: how the network spells
 * @metric: the metric
 *
 * Returns: the range of an insight that does not name any: what was asked, or the metric's own if
 *   it does not take that
 */
ScoutTimeRange scout_asked_window_get_range (const ScoutAskedWindow *self,
                                             const ScoutWire        *wire,
                                             const ScoutWireMetric  *metric);

G_END_DECLS
