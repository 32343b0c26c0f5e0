/* scout-world-figures.h: the figures that searches of invented creators filter by.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * For the files scout-world-*.c only. Figures are dear to work out: those of a whole world are kept
 * in columns, from the first search on that needs them or from scout_world_prepare() on.
 */

#pragma once

#include "scout-world-habits.h"

G_BEGIN_DECLS

/* S2's ranges: "L1" to "L90". */
#define SCOUT_WORLD_N_RANGES 5

/**
 * ScoutWorldFigures:
 * @views: views
 * @reach: people reached
 * @interactions: interactions
 * @posts: posts
 * @month: people reached in the days of this month
 * @types: share of each content type in views, in tenths of a percent
 * @silence: days since the latest post, %SCOUT_WORLD_N_DAYS for none
 *
 * What a creator's insights say of each range; 176 bytes. All zero for those whom no search finds.
 */
typedef struct _ScoutWorldFigures
{
  guint32 views[SCOUT_WORLD_N_RANGES];
  guint32 reach[SCOUT_WORLD_N_RANGES];
  guint32 interactions[SCOUT_WORLD_N_RANGES];
  guint32 posts[SCOUT_WORLD_N_RANGES];
  guint32 month;
  guint16 types[SCOUT_WORLD_N_RANGES][SCOUT_WORLD_N_CONTENT_TYPES];
  guint8 silence;
} ScoutWorldFigures;

/**
 * scout_world_get_figures:
 * @self: a world
 *
 * Works the figures out on first use.
 *
 * Returns: (array) (transfer none): the figures of all creators, by their numbers
 */
const ScoutWorldFigures *scout_world_get_figures (ScoutWorld *self);

/**
 * scout_world_range_lookup:
 * @n_days: a range in days
 *
 * Returns: number of that range, or -1 if figures of it are not kept
 */
int scout_world_range_lookup (guint n_days);

/**
 * scout_world_figures_get:
 * @self: figures of a creator
 * @metric: views, reach, interactions, publishing activity or interaction rate
 * @range: number of a range
 *
 * Returns: what scout_world_get_value() says
 */
double scout_world_figures_get (const ScoutWorldFigures *self,
                                ScoutWorldMetric         metric,
                                guint                    range);

G_END_DECLS
