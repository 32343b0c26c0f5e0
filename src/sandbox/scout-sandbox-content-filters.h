/* scout-sandbox-content-filters.h: reads the search parameters of S2's content endpoint.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-sandbox-call.h"
#include "scout-world-post-search.h"

G_BEGIN_DECLS

/**
 * ScoutSandboxContentFilters:
 * @query: the search; points into the rest
 * @creators: (nullable) (element-type guint): whose posts
 * @filters: the metric filters in use
 *
 * The search that a call asks for.
 */
typedef struct
{
  ScoutWorldPostQuery   query;
  GArray               *creators;
  ScoutWorldPostFilter  filters[SCOUT_WORLD_POST_N_METRICS];
} ScoutSandboxContentFilters;

/**
 * scout_sandbox_content_check:
 * @call: a call
 *
 * Refuses parameters that the catalogue does not let go together, and a call without any filter.
 *
 * Returns: %FALSE after an error 3961026, 3961027, 3961028 or 100
 */
gboolean scout_sandbox_content_check (ScoutSandboxCall *call);

/**
 * scout_sandbox_content_filters_read:
 * @self: (out caller-allocates): filled; free with scout_sandbox_content_filters_clear() in any
 *   case
 * @call: a call that scout_sandbox_content_check() let through
 *
 * Reads and checks the parameters of S2's table. Unknown parameters are ignored, as Graph does.
 *
 * Returns: %FALSE after an error of the creators asked for, 3961024, 3961025 or 100
 */
gboolean scout_sandbox_content_filters_read (ScoutSandboxContentFilters *self,
                                             ScoutSandboxCall           *call);

/**
 * scout_sandbox_content_filters_clear:
 * @self: filters
 *
 * Frees what filters own.
 */
void scout_sandbox_content_filters_clear (ScoutSandboxContentFilters *self);

/**
 * scout_sandbox_content_check_creator:
 * @call: a call
 * @index: number of a creator in the world
 * @needs_insights: whether figures are asked for, or a filter that only consent allows
 *
 * Refuses the posts of creators who have not come far enough.
 *
 * Returns: %FALSE after an error 3961014, 3961015 or 10
 */
gboolean scout_sandbox_content_check_creator (ScoutSandboxCall *call,
                                              guint             index,
                                              gboolean          needs_insights);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (ScoutSandboxContentFilters, scout_sandbox_content_filters_clear)

G_END_DECLS
