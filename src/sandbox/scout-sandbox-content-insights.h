/* scout-sandbox-content-insights.h: writes the figures of a post as S2's content endpoint does.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-fields-parser.h"
#include "scout-sandbox-call.h"
#include "scout-world-posts.h"

G_BEGIN_DECLS

/**
 * scout_sandbox_post_metric_lookup:
 * @measure: our name of a measure
 * @metric: (out): what the world calls it
 *
 * Returns: %TRUE if posts are counted so
 */
gboolean scout_sandbox_post_metric_lookup (const char           *measure,
                                           ScoutWorldPostMetric *metric);

/**
 * scout_sandbox_content_insights_check:
 * @call: a call
 * @field: `insights.metrics(…).period(…).time_range(…)` as it was asked for
 *
 * Refuses what the catalogue does not have: S2's table of metrics of content.
 *
 * Returns: %FALSE after an error 100, 3961016, 3961017, 3961018 or 3961019
 */
gboolean scout_sandbox_content_insights_check (ScoutSandboxCall *call,
                                               const ScoutField *field);

/**
 * scout_sandbox_content_insights_write:
 * @call: a call
 * @post: a post
 * @field: a field that scout_sandbox_content_insights_check() let through
 *
 * Writes the member and the figures. What posts of this type are not counted by is left out.
 */
void scout_sandbox_content_insights_write (ScoutSandboxCall     *call,
                                           const ScoutWorldPost *post,
                                           const ScoutField     *field);

G_END_DECLS
