/* scout-post-finder.h: loads a post, wherever it is found.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-marketplace.h"

G_BEGIN_DECLS

/**
 * SCOUT_POST_FINDER_ERROR:
 *
 * Error domain of the search through a creator's lists. The messages are for logs.
 */
#define SCOUT_POST_FINDER_ERROR (scout_post_finder_error_quark ())
GQuark scout_post_finder_error_quark (void);

/**
 * ScoutPostFinderError:
 * @SCOUT_POST_FINDER_ERROR_UNLISTED: no list of the creator has the post: it may be an older one
 *
 * Why a post was not found, where nothing else went wrong.
 */
typedef enum
{
  SCOUT_POST_FINDER_ERROR_UNLISTED,
} ScoutPostFinderError;

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
 * the creator until it is found where they cannot. A list that fails does not keep the others from
 * being asked.
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
 * @error: return location for a #ScoutGraphError, a #ScoutPostFinderError or
 *   %G_IO_ERROR_CANCELLED
 *
 * Returns: (transfer full): the post, or %NULL
 */
ScoutContent *scout_post_finder_load_finish (ScoutMarketplace  *marketplace,
                                             GAsyncResult      *result,
                                             GError           **error);

/**
 * scout_post_finder_forget:
 * @marketplace: tells about posts, and may remember
 * @id: a post's id
 * @creator: (nullable): whose post it is
 *
 * What is loaded of the post from now on is asked anew; see scout_marketplace_forget().
 */
void scout_post_finder_forget (ScoutMarketplace *marketplace,
                               const char       *id,
                               ScoutCreator     *creator);

G_END_DECLS
