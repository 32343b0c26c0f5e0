/* scout-insight-rows-private.h: what insights are gathered in while they are being read.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-insight-days.h"
#include "scout-insight-fields.h"

G_BEGIN_DECLS

/**
 * ScoutInsightSeries:
 * @values: (owned) (array length=n_values): the values
 * @n_values: number of @values
 * @capacity: how many there is room for
 *
 * The values of one insight. Most of a page is daily values: they are gathered without a call each.
 */
typedef struct
{
  ScoutInsightDay *values;
  gsize n_values;
  gsize capacity;
} ScoutInsightSeries;

/**
 * ScoutInsightRows:
 * @rows: (owned) (array length=n_rows): the insights
 * @n_rows: number of @rows
 * @capacity: how many there is room for
 *
 * The insights of one creator or post.
 */
typedef struct
{
  ScoutInsightFields *rows;
  gsize n_rows;
  gsize capacity;
} ScoutInsightRows;

/**
 * _scout_insight_series_append:
 * @self: values
 * @value: one more
 *
 * Appends a value.
 */
static inline void
_scout_insight_series_append (ScoutInsightSeries    *self,
                              const ScoutInsightDay *value)
{
  if (self->n_values == self->capacity)
    {
      self->capacity = MAX (self->capacity * 2, 128);
      self->values = g_renew (ScoutInsightDay, self->values, self->capacity);
    }

  self->values[self->n_values++] = *value;
}

/**
 * _scout_insight_rows_append:
 * @self: insights
 * @row: one more
 *
 * Appends an insight.
 */
static inline void
_scout_insight_rows_append (ScoutInsightRows         *self,
                            const ScoutInsightFields *row)
{
  if (self->n_rows == self->capacity)
    {
      self->capacity = MAX (self->capacity * 2, 16);
      self->rows = g_renew (ScoutInsightFields, self->rows, self->capacity);
    }

  self->rows[self->n_rows++] = *row;
}

G_END_DECLS
