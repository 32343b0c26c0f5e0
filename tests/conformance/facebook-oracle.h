/* facebook-oracle.h: which creators a filter of S2 should find, worked out one by one.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-world-insights.h"

G_BEGIN_DECLS

/**
 * OracleRange:
 * @metric: wire name of the filter, such as `reach`
 * @breakdown: (nullable): which part of it, or %NULL for the whole
 * @n_days: over how many days
 *
 * What a metric filter looks at.
 */
typedef struct
{
  const char *metric;
  const char *breakdown;
  guint n_days;
} OracleRange;

/* Whether a creator has what a filter with one value asks for; one function per filter. */
typedef gboolean (*OracleFunc) (ScoutWorld              *world,
                                const ScoutWorldCreator *creator,
                                const char              *value);

/* The function of a filter of the creators endpoint by its wire name, or NULL. */
OracleFunc facebook_oracle_find (const char *parameter);

/* The ids of all onboarded creators whom a function finds, in no order. */
GPtrArray *facebook_oracle_list (OracleFunc  func,
                                 const char *value);

/* The figures of all onboarded creators, in their order. */
GArray *facebook_oracle_list_figures (const OracleRange *range);

/* The ids of all onboarded creators whose figure, of those listed before, is in a range. */
GPtrArray *facebook_oracle_list_range (const GArray *figures,
                                       double        min,
                                       double        max);

/* How many creators searches can find at all. */
guint facebook_oracle_count (void);

G_END_DECLS
