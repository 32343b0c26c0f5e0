/* scout-sighting.h: what a search found, as far as somebody has looked.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define SCOUT_TYPE_SIGHTING (scout_sighting_get_type ())

/**
 * SCOUT_SIGHTING_MAX_RESULTS:
 *
 * So many results of a search are remembered; nobody looks further.
 */
#define SCOUT_SIGHTING_MAX_RESULTS 2000

/**
 * ScoutSighting:
 *
 * The ids of what a search found, best first, and when. An immutable boxed type that is counted;
 * any thread.
 */
typedef struct _ScoutSighting ScoutSighting;
GType scout_sighting_get_type (void);

/**
 * scout_sighting_new:
 * @ids: (array zero-terminated=1): ids of creators or posts, in the order of the answer; those
 *   beyond %SCOUT_SIGHTING_MAX_RESULTS and those that were there before are left out
 * @is_whole: whether the search has no more results
 * @seen_at: when, in microseconds since 1970, UTC
 *
 * Returns: (transfer full): the sighting
 */
ScoutSighting *scout_sighting_new (const char * const *ids,
                                   gboolean            is_whole,
                                   gint64              seen_at);

/**
 * scout_sighting_ref:
 * @self: a sighting
 *
 * Returns: (transfer full): @self
 */
ScoutSighting *scout_sighting_ref (ScoutSighting *self);

/**
 * scout_sighting_unref:
 * @self: (transfer full): a sighting
 *
 * Lets go of a reference; the last one frees it.
 */
void scout_sighting_unref (ScoutSighting *self);

/**
 * scout_sighting_get_ids:
 * @self: a sighting
 *
 * Returns: (transfer none) (array zero-terminated=1): the ids, each once
 */
const char * const *scout_sighting_get_ids (ScoutSighting *self);

/**
 * scout_sighting_get_n_ids:
 * @self: a sighting
 *
 * Returns: how many there are
 */
guint scout_sighting_get_n_ids (ScoutSighting *self);

/**
 * scout_sighting_has:
 * @self: a sighting
 * @id: an id
 *
 * Returns: whether it was seen
 */
gboolean scout_sighting_has (ScoutSighting *self,
                             const char    *id);

/**
 * scout_sighting_is_whole:
 * @self: a sighting
 *
 * Returns: whether these are all results that the search had
 */
gboolean scout_sighting_is_whole (ScoutSighting *self);

/**
 * scout_sighting_get_seen_at:
 * @self: a sighting
 *
 * Returns: when, in microseconds since 1970, UTC
 */
gint64 scout_sighting_get_seen_at (ScoutSighting *self);

/**
 * ScoutSightingChanges:
 * @n_new: results that were not there before
 * @n_gone: results that are not there any more
 * @n_compared: among how many of the first results of now @n_new were counted, or 0 if both
 *   sightings are whole and everything is told
 * @n_compared_gone: the same for @n_gone, among the first results of before
 *
 * How one sighting of a search differs from the one before.
 */
typedef struct
{
  guint n_new;
  guint n_gone;
  guint n_compared;
  guint n_compared_gone;
} ScoutSightingChanges;

/**
 * scout_sighting_compare:
 * @self: a sighting
 * @before: an earlier one of the same search
 *
 * Compares as far as both are known. Where neither is whole, that is their common length from the
 * start: of those, new is what @before does not have anywhere, and gone what @self does not have
 * anywhere, so that a creator who only moved up or down is neither. Where @before is whole, new is
 * looked for in all of @self, and where @self is whole, gone in all of @before: the two lengths
 * may differ.
 *
 * Returns: the changes
 */
ScoutSightingChanges scout_sighting_compare (ScoutSighting *self,
                                             ScoutSighting *before);

/**
 * scout_sighting_continue:
 * @self: a sighting
 * @before: an earlier one of the same search
 *
 * What is known after looking again, less far perhaps than before: @self, and behind it everything
 * else that @before knew, which may stand further down now. That is never the whole, as nobody has
 * looked to the end; @self is enough where it is whole or as long as @before.
 *
 * Returns: (transfer full): a sighting with the time of @self
 */
ScoutSighting *scout_sighting_continue (ScoutSighting *self,
                                        ScoutSighting *before);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScoutSighting, scout_sighting_unref)

G_END_DECLS
