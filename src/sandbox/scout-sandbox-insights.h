/* scout-sandbox-insights.h: answers the `insights` field of a creator.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-fields-parser.h"
#include "scout-sandbox-call.h"

G_BEGIN_DECLS

/**
 * scout_sandbox_insights_check:
 * @call: a call
 * @field: `insights.metrics(…).period(…).time_range(…)` as it was asked for
 *
 * Refuses what S2's table of metrics does not allow.
 *
 * Returns: %FALSE after an error 100, 3961016, 3961017 or 3961018
 */
gboolean scout_sandbox_insights_check (ScoutSandboxCall *call,
                                       const ScoutField *field);

/**
 * scout_sandbox_insights_write:
 * @call: a call
 * @index: number of the creator in the world
 * @field: a field that scout_sandbox_insights_check() let through
 *
 * Writes the member and the figures.
 */
void scout_sandbox_insights_write (ScoutSandboxCall *call,
                                   guint             index,
                                   const ScoutField *field);

G_END_DECLS
