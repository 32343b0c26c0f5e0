/* scout-world-relevance.h: how well invented creators fit what somebody searches for.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * For the files scout-world-*.c only.
 */

#pragma once

#include "scout-world-private.h"

G_BEGIN_DECLS

typedef struct _ScoutWorldRelevance ScoutWorldRelevance;

/**
 * scout_world_relevance_new:
 * @world: a world
 * @text: what somebody searches for
 *
 * Judges everything that can be said.
 *
 * Returns: (transfer full) (nullable): the judgement; %NULL if @text is blank
 */
ScoutWorldRelevance *scout_world_relevance_new (ScoutWorld *world,
                                                const char *text);

/**
 * scout_world_relevance_free:
 * @self: (transfer full): a judgement
 *
 * Frees it.
 */
void scout_world_relevance_free (ScoutWorldRelevance *self);

/**
 * scout_world_relevance_score:
 * @self: a judgement
 * @index: number of a creator
 * @score: (out): how well the creator fits
 *
 * Returns: %TRUE if the creator is found
 */
gboolean scout_world_relevance_score (ScoutWorldRelevance *self,
                                      guint                index,
                                      float               *score);

/**
 * scout_world_rate_completeness:
 * @self: a world
 * @index: number of a creator
 *
 * Returns: how much there is to see of a creator, which tells between those who fit equally well
 */
float scout_world_rate_completeness (ScoutWorld *self,
                                     guint       index);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScoutWorldRelevance, scout_world_relevance_free)

G_END_DECLS
