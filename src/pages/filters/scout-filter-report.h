/* scout-filter-report.h: puts what is wrong with a query beside the filters that it is about.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-filter-findings.h"
#include "scout-filter-row.h"

G_BEGIN_DECLS

/**
 * ScoutFilterRefusal:
 * @query: (owned) (nullable): what Meta has refused; %NULL for nothing
 * @parameter: which filter of it
 * @value: (owned) (nullable): which value of that, if Meta says
 * @message: (owned): in Meta's words, foreign text
 *
 * What no rule of the catalogue has said before.
 */
typedef struct
{
  ScoutQuery *query;
  const ScoutCatalogParameter *parameter;
  char *value;
  char *message;
} ScoutFilterRefusal;

/**
 * scout_filter_refusal_clear:
 * @self: a refusal
 *
 * Makes it one of nothing.
 */
void scout_filter_refusal_clear (ScoutFilterRefusal *self);

/**
 * scout_filter_refusal_set:
 * @self: a refusal
 * @query: what Meta has refused
 * @parameter: which filter of it
 * @value: (nullable): which value of that, if Meta says
 * @message: why, in Meta's words
 *
 * Takes over what has been refused last.
 */
void scout_filter_refusal_set (ScoutFilterRefusal          *self,
                               ScoutQuery                  *query,
                               const ScoutCatalogParameter *parameter,
                               const char                  *value,
                               const char                  *message);

/**
 * scout_filter_refusal_dup_fixed:
 * @query: a query
 * @parameter: a filter of it that cannot be asked for
 * @value: (nullable): which value of that; %NULL for all of it
 *
 * Returns: (transfer full): the query without the value, the rest of which stays; or without the
 *   filter
 */
ScoutQuery *scout_filter_refusal_dup_fixed (ScoutQuery                  *query,
                                            const ScoutCatalogParameter *parameter,
                                            const char                  *value);

/**
 * scout_filter_report_show:
 * @query: (nullable): what the filters say; %NULL while they are not used, when nothing is wrong
 * @refusal: what Meta has said, of this query or another
 * @rows: (element-type ScoutFilterRow): the filters
 * @others: for what is about none of them
 *
 * Lints the query, and says each finding where it belongs; what has been refused once too.
 *
 * Returns: (transfer none) (nullable): the filter for which Meta refuses or would refuse the query,
 *   of several the first one; %NULL if there is none
 */
ScoutFilterRow *scout_filter_report_show (ScoutQuery               *query,
                                          const ScoutFilterRefusal *refusal,
                                          GPtrArray                *rows,
                                          ScoutFilterFindings      *others);

G_END_DECLS
