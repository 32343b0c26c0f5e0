/* scout-graph-usage.h: how much of the hourly allowance is used, as Meta's headers say.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ScoutGraphUsage:
 * @call_count: percent of the allowed calls used, or -1 if no header said so
 * @total_time: percent of the allowed total time, or -1
 * @total_cputime: percent of the allowed CPU time, or -1
 * @regain_access_minutes: minutes until calls are allowed again, 0 if they are, or -1
 * @app_percent: the highest percentage of the app's own limits (`X-App-Usage`), or -1
 * @account_percent: the highest percentage of the limits of an account or Page, or -1
 *
 * The highest figures of all usage headers of an answer (conventions section 4).
 */
typedef struct
{
  int call_count;
  int total_time;
  int total_cputime;
  int regain_access_minutes;
  int app_percent;
  int account_percent;
} ScoutGraphUsage;

/**
 * SCOUT_GRAPH_USAGE_INIT:
 *
 * A usage of which nothing is known.
 */
#define SCOUT_GRAPH_USAGE_INIT { -1, -1, -1, -1, -1, -1 }

/**
 * scout_graph_usage_merge_header:
 * @self: a usage
 * @name: header name, any case
 * @value: header value, foreign text
 *
 * Takes in `X-App-Usage`, `X-Page-Usage`, `X-Ad-Account-Usage` or `X-Business-Use-Case-Usage`.
 * Of the last, only entries of type `instagram` and `pages` count, for other limits are not those
 * of the calls that Scout makes. Other names and values that cannot be read change nothing.
 */
void scout_graph_usage_merge_header (ScoutGraphUsage *self,
                                     const char      *name,
                                     const char      *value);

G_END_DECLS
