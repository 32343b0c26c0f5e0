/* scout-sandbox-filters.h: reads the search parameters of S2's creators endpoint.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-sandbox-call.h"
#include "scout-sandbox-text.h"
#include "scout-world-search.h"

G_BEGIN_DECLS

/* reach, interactions, publishing_activity, views, interaction_rate */
#define SCOUT_SANDBOX_N_METRIC_FILTERS 5
#define SCOUT_SANDBOX_N_LIST_FILTERS 6

/**
 * ScoutSandboxFilters:
 * @query: the search; points into the rest
 * @lists: the values of list parameters
 * @ranges: the values of metric filters
 * @metrics: the metric filters in use
 *
 * The search that a call asks for.
 */
typedef struct
{
  ScoutWorldQuery          query;
  char                   **lists[SCOUT_SANDBOX_N_LIST_FILTERS];
  ScoutSandboxRange        ranges[SCOUT_SANDBOX_N_METRIC_FILTERS];
  ScoutWorldMetricFilter   metrics[SCOUT_SANDBOX_N_METRIC_FILTERS];
} ScoutSandboxFilters;

/**
 * scout_sandbox_filters_read:
 * @self: (out caller-allocates): filled; free with scout_sandbox_filters_clear() in any case
 * @call: a call; must outlive @self
 *
 * Reads and checks the parameters of S2's table. Unknown parameters are ignored, as Graph does.
 *
 * Returns: %FALSE after an error 3961021, 3961022, 3961024, 3961025 or 100
 */
gboolean scout_sandbox_filters_read (ScoutSandboxFilters *self,
                                     ScoutSandboxCall    *call);

/**
 * scout_sandbox_filters_clear:
 * @self: filters
 *
 * Frees what filters own.
 */
void scout_sandbox_filters_clear (ScoutSandboxFilters *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (ScoutSandboxFilters, scout_sandbox_filters_clear)

G_END_DECLS
