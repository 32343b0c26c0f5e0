/* scout-merge.h: makes one creator or post of what two answers know of it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-content.h"
#include "scout-creator.h"

G_BEGIN_DECLS

/**
 * scout_merge_creators:
 * @first: a creator
 * @second: the same creator, from another answer
 *
 * Puts together what is known: where both know a thing, @first is believed. Posts that both have
 * are merged too. Copies no text: the new creator keeps the answers of both.
 *
 * Returns: (transfer full): a creator that knows what either knows
 */
ScoutCreator *scout_merge_creators (ScoutCreator *first,
                                    ScoutCreator *second);

/**
 * scout_merge_newest:
 * @first: a creator
 * @second: the same creator, from another answer
 *
 * Does what scout_merge_creators() does, but where both know a thing, @second is believed if it is
 * newer: of all that is no figure by scout_creator_get_profile_fetched_at(), and of each figure by
 * its own time.
 *
 * Returns: (transfer full): a creator that knows what either knows
 */
ScoutCreator *scout_merge_newest (ScoutCreator *first,
                                  ScoutCreator *second);

/**
 * ScoutMergeCallFunc:
 * @told_at: microseconds since 1970, UTC, at which Meta answered
 * @name: (nullable): Meta's name of a figure; %NULL for the profile or partners
 * @user_data: of scout_merge_calls()
 *
 * Returns: (transfer none) (nullable): the call that was answered then, with that in it
 */
typedef const char *(*ScoutMergeCallFunc) (gint64         told_at,
                                           const char    *name,
                                           gconstpointer  user_data);

/**
 * scout_merge_calls:
 * @creator: a creator as kept
 * @arena: holds what @find returns; it is kept
 * @find: knows the calls
 * @user_data: for @find
 *
 * Returns: (transfer full): the creator who knows by which calls what is known came
 */
ScoutCreator *scout_merge_calls (ScoutCreator       *creator,
                                 ScoutArena         *arena,
                                 ScoutMergeCallFunc  find,
                                 gconstpointer       user_data);

/**
 * scout_merge_content:
 * @first: a post
 * @second: the same post, from another answer
 *
 * Puts together what is known, as scout_merge_creators() does.
 *
 * Returns: (transfer full): a post that knows what either knows
 */
ScoutContent *scout_merge_content (ScoutContent *first,
                                   ScoutContent *second);

/**
 * scout_merge_creator_with_content:
 * @network: where the creator is from
 * @id: the creator's id
 * @content: (element-type ScoutContent): posts of the creator
 *
 * Makes what an endpoint of posts says of a creator: an id and the posts.
 *
 * Returns: (transfer full): a creator of whom only the recent posts are known
 */
ScoutCreator *scout_merge_creator_with_content (ScoutNetwork  network,
                                                const char   *id,
                                                GPtrArray    *content);

G_END_DECLS
