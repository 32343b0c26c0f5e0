/* scout-search-trail.h: which search a search grew from.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-query.h"

G_BEGIN_DECLS

/* How long after the step before a step still belongs to the same search, in microseconds. */
#define SCOUT_SEARCH_TRAIL_PATIENCE (10 * G_TIME_SPAN_MINUTE)

/**
 * ScoutSearchMoment:
 * @time: on a clock that does not go back, in microseconds
 * @n_kept: how many creators are kept
 *
 * When a search is asked.
 */
typedef struct
{
  gint64 time;
  guint n_kept;
} ScoutSearchMoment;

/**
 * ScoutSearchTrail:
 * @newest: (owned) (nullable): the search that was asked last
 * @asked: when
 * @is_used: whether something that it found was opened, or it was saved, since
 *
 * What one search page asks in one sitting. Whoever puts a search together takes several steps, and
 * each of them is answered; the last one is the search.
 */
typedef struct
{
  ScoutQuery *newest;
  ScoutSearchMoment asked;
  gboolean is_used;
} ScoutSearchTrail;

/**
 * scout_search_trail_add:
 * @self: the trail
 * @query: what has been asked, and found somebody
 * @entry_id: the catalogue's name of the parameter of the words
 * @now: when; whoever is kept now and was not before has been found by the search before
 * @replaced: (out) (transfer full) (nullable): the step in whose place @query comes; %NULL where it
 *   is a search of its own
 *
 * Goes one step on. A step asks all that the step before asked, with other values or shorter words
 * perhaps; whoever takes a filter away or writes other words looks for something else.
 *
 * Returns: whether @query is another than the newest
 */
gboolean scout_search_trail_add (ScoutSearchTrail         *self,
                                 ScoutQuery               *query,
                                 const char               *entry_id,
                                 const ScoutSearchMoment  *now,
                                 ScoutQuery              **replaced);

/**
 * scout_search_trail_use:
 * @self: the trail
 *
 * Says that what was found is used: its search stays, whatever grows from it.
 */
void scout_search_trail_use (ScoutSearchTrail *self);

/**
 * scout_search_trail_clear:
 * @self: the trail
 *
 * Begins anew, without a search.
 */
void scout_search_trail_clear (ScoutSearchTrail *self);

G_END_DECLS
