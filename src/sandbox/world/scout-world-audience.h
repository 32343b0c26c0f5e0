/* scout-world-audience.h: who follows the invented creators.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-world-insights.h"

G_BEGIN_DECLS

/**
 * scout_world_audience_break_down:
 * @self: a world
 * @index: number of a creator
 * @metric: one of the lifetime metrics of followers
 * @shares: (element-type ScoutWorldShare): the shares are appended here
 *
 * Divides the followers by what @metric says.
 */
void scout_world_audience_break_down (ScoutWorld       *self,
                                      guint             index,
                                      ScoutWorldMetric  metric,
                                      GArray           *shares);

G_END_DECLS
