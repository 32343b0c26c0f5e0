/* scout-post-finder.h: loads a post, wherever it is found.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-marketplace.h"

G_BEGIN_DECLS

/**
 * scout_post_finder_load_async:
 * @marketplace: tells about posts
 * @id: the post's id
 * @part: which part of it; where posts come with their creator there is only the post
 * @creator: (nullable): whose post it is; needed where posts come with their creator only
 * @cancellable: (nullable): ends the calls
 * @callback: called in the caller's main context
 * @user_data: for @callback
 *
 * Loads one part of one post. Costs one call where posts can be looked up, and one for each list of
 * the creator until it is found where they cannot.
 */
void scout_post_finder_load_async (ScoutMarketplace    *marketplace,
                                   const char          *id,
                                   ScoutContentPart     part,
                                   ScoutCreator        *creator,
                                   GCancellable        *cancellable,
                                   GAsyncReadyCallback  callback,
                                   gpointer             user_data);

/**
 * scout_post_finder_load_finish:
 * @marketplace: tells about posts
 * @result: the result
 * @error: return location for a #ScoutGraphError or %G_IO_ERROR_CANCELLED
 *
 * Returns: (transfer full): the post, or %NULL
 */
ScoutContent *scout_post_finder_load_finish (ScoutMarketplace  *marketplace,
                                             GAsyncResult      *result,
                                             GError           **error);

G_END_DECLS
