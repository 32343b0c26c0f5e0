/* scout-world-crew.h: work that is done for every invented creator, by all processors.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * For the files scout-world-*.c only.
 */

#pragma once

#include "scout-world.h"

G_BEGIN_DECLS

/**
 * ScoutWorldCrewFunc:
 * @self: a world
 * @index: number of a creator
 *
 * Does the work for one creator, in any thread, and touches nothing of others.
 */
typedef void (*ScoutWorldCrewFunc) (ScoutWorld *self,
                                    guint       index);

/**
 * scout_world_is_large:
 * @self: a world
 *
 * Returns: %TRUE if there are so many creators that work for all of them is worth threads
 */
gboolean scout_world_is_large (ScoutWorld *self);

/**
 * scout_world_crew_run:
 * @self: a world
 * @func: called once for every creator, in no certain order
 *
 * Returns when all is done. In a large world it takes as many threads as there are processors.
 */
void scout_world_crew_run (ScoutWorld         *self,
                           ScoutWorldCrewFunc  func);

G_END_DECLS
