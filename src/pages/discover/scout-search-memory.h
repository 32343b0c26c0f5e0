/* scout-search-memory.h: what the last searches found, for whoever goes back to one of them.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-answer-memory.h"
#include "scout-paged-model.h"

G_BEGIN_DECLS

/* For how long results stand for their search, in microseconds: as long as a creator's answers. */
#define SCOUT_SEARCH_MEMORY_PATIENCE SCOUT_ANSWER_MEMORY_PATIENCE
/* Searches that are remembered, and results of all of them together. */
#define SCOUT_SEARCH_MEMORY_MOST 4
#define SCOUT_SEARCH_MEMORY_MOST_RESULTS 1000

/**
 * ScoutSearchMemory:
 *
 * Results of the last searches of one page. Each search costs one of the hour's calls, and people
 * look at one thing and go back to the other. For the main thread.
 */
typedef struct _ScoutSearchMemory ScoutSearchMemory;

/**
 * scout_search_memory_new:
 *
 * Returns: (transfer full): a memory of nothing
 */
ScoutSearchMemory *scout_search_memory_new (void);

/**
 * scout_search_memory_free:
 * @self: (transfer full) (nullable): a memory
 *
 * Frees it, and what nobody else has.
 */
void scout_search_memory_free (ScoutSearchMemory *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScoutSearchMemory, scout_search_memory_free)

/**
 * scout_search_memory_clear:
 * @self: a memory
 *
 * Forgets everything: somebody else asks.
 */
void scout_search_memory_clear (ScoutSearchMemory *self);

/**
 * scout_search_memory_keep:
 * @self: a memory
 * @results: results that are not shown any more
 * @answered_at: when they came
 *
 * Remembers results, unless they failed, have not come yet, or are too many. What is oldest goes.
 */
void scout_search_memory_keep (ScoutSearchMemory *self,
                               ScoutPagedModel   *results,
                               GDateTime         *answered_at);

/**
 * scout_search_memory_take:
 * @self: a memory
 * @query: a question
 * @now: the time
 * @answered_at: (out) (transfer full): when the results came
 *
 * Hands out what a search found not long ago, and forgets it.
 *
 * Returns: (transfer full) (nullable): the results; %NULL if there are none, or none so new
 */
ScoutPagedModel *scout_search_memory_take (ScoutSearchMemory  *self,
                                           ScoutQuery         *query,
                                           GDateTime          *now,
                                           GDateTime         **answered_at);

/**
 * scout_search_memory_take_back:
 * @self: a memory
 * @results: results that were shown before
 * @answered_at: (out) (transfer full): when they came, if they are remembered
 *
 * Forgets results that are to be shown again, however old they are: not as an answer, but because
 * there is no other.
 *
 * Returns: whether they were remembered
 */
gboolean scout_search_memory_take_back (ScoutSearchMemory  *self,
                                        ScoutPagedModel    *results,
                                        GDateTime         **answered_at);

G_END_DECLS
