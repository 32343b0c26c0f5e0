/* scout-insight-set-private.h: the insights of a creator or post, made when asked for.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-insight-fields.h"

G_BEGIN_DECLS

/**
 * ScoutInsightSet:
 * @arena: (unowned): holds @fields
 * @fields: (nullable) (array length=n_fields): what the insights are
 * @n_fields: number of @fields
 * @lock: for @insights
 * @insights: (owned) (nullable) (array length=n_fields): those that were asked for
 *
 * A page of fifty creators has hundreds of insights, and a card looks at three figures: so an
 * insight becomes an object when somebody wants the object. May be used from any thread.
 */
typedef struct
{
  ScoutArena *arena;
  const ScoutInsightFields *fields;
  gsize n_fields;
  GMutex lock;
  ScoutInsight **insights;
} ScoutInsightSet;

/**
 * _scout_insight_set_init:
 * @self: an insight set, all zero
 * @arena: holds @fields; must outlive @self
 * @fields: (nullable) (array length=n_fields): what the insights are
 * @n_fields: number of @fields
 *
 * Makes a set of them.
 */
void _scout_insight_set_init (ScoutInsightSet          *self,
                              ScoutArena               *arena,
                              const ScoutInsightFields *fields,
                              gsize                     n_fields);

/**
 * _scout_insight_set_clear:
 * @self: an insight set that was made
 *
 * Frees what it holds.
 */
void _scout_insight_set_clear (ScoutInsightSet *self);

/**
 * _scout_insight_set_get:
 * @self: an insight set
 * @key: which figure
 *
 * Returns: (transfer none) (nullable): the insight, or %NULL
 */
ScoutInsight *_scout_insight_set_get (ScoutInsightSet       *self,
                                      const ScoutInsightKey *key);

/**
 * _scout_insight_set_get_nth:
 * @self: an insight set
 * @index: position, below the number of insights
 *
 * Returns: (transfer none): the insight
 */
ScoutInsight *_scout_insight_set_get_nth (ScoutInsightSet *self,
                                          gsize            index);

/**
 * _scout_insight_set_get_figure:
 * @self: an insight set
 * @key: which figure, overall and without breakdown
 *
 * Returns: the figure, or a NaN if it is unknown
 */
double _scout_insight_set_get_figure (ScoutInsightSet       *self,
                                      const ScoutInsightKey *key);

G_END_DECLS
