/* scout-content-lookup.h: whether an answer is about the posts that were asked for.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-content.h"
#include "scout-creator.h"

G_BEGIN_DECLS

/**
 * scout_content_lookup_pick:
 * @content: (element-type ScoutContent): an answer to a look-up
 * @id: id of the post that was asked for, a number or in the encoded form
 * @error: return location for %SCOUT_GRAPH_ERROR_NOT_FOUND
 *
 * A post has an id of either form, and Meta may answer the one with the other: a lone post is
 * believed unless both ids are of the same form and differ.
 *
 * Returns: (transfer full) (nullable): the post, or %NULL if none of them is
 */
ScoutContent *scout_content_lookup_pick (GPtrArray   *content,
                                         const char  *id,
                                         GError     **error);

/**
 * scout_content_lookup_make_creator:
 * @content: (element-type ScoutContent): an answer to a search for a creator's posts
 * @id: the creator's id or handle
 *
 * Makes a creator of the posts; such as are somebody else's are left out, as far as ids tell.
 *
 * Returns: (transfer full): a creator of whom only the recent posts are known
 */
ScoutCreator *scout_content_lookup_make_creator (GPtrArray  *content,
                                                 const char *id);

G_END_DECLS
