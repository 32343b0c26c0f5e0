/* scout-graph-meter.h: how much of an allowance is used, for people to see.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-graph-throttle.h"

G_BEGIN_DECLS

#define SCOUT_TYPE_GRAPH_METER (scout_graph_meter_get_type ())
G_DECLARE_FINAL_TYPE (ScoutGraphMeter, scout_graph_meter, SCOUT, GRAPH_METER, GObject)

/**
 * scout_graph_meter_new:
 * @throttle: what keeps the counts
 * @scope: name of the scope that is shown
 *
 * Returns: (transfer full): a meter of one scope
 */
ScoutGraphMeter *scout_graph_meter_new (ScoutGraphThrottle *throttle,
                                        const char         *scope);

/**
 * scout_graph_meter_refresh:
 * @self: a meter
 *
 * Looks again. Calls that cease to count are not announced by themselves, so that a program that
 * does nothing wakes for nothing: whoever shows a meter refreshes it then. While a countdown runs,
 * the meter looks once a second by itself.
 */
void scout_graph_meter_refresh (ScoutGraphMeter *self);

/**
 * scout_graph_meter_get_used:
 * @self: a meter
 *
 * Returns: calls within the window, as far as Scout knows
 */
guint scout_graph_meter_get_used (ScoutGraphMeter *self);

/**
 * scout_graph_meter_get_limit:
 * @self: a meter
 *
 * Returns: calls that may be made within a window, or 0 if nobody knows
 */
guint scout_graph_meter_get_limit (ScoutGraphMeter *self);

/**
 * scout_graph_meter_get_is_scarce:
 * @self: a meter
 *
 * Returns: whether at least 80 % are used
 */
gboolean scout_graph_meter_get_is_scarce (ScoutGraphMeter *self);

/**
 * scout_graph_meter_get_freed_in:
 * @self: a meter
 *
 * Returns: seconds until the oldest of the calls ceases to count, when the meter looked last; 0 if
 *   none counts
 */
guint scout_graph_meter_get_freed_in (ScoutGraphMeter *self);

/**
 * scout_graph_meter_get_countdown:
 * @self: a meter
 *
 * Returns: seconds until an interactive call may be made, 0 if it may be made now
 */
guint scout_graph_meter_get_countdown (ScoutGraphMeter *self);

G_END_DECLS
