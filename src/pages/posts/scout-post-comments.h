/* scout-post-comments.h: the comments on a post that have most reactions.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-marketplace.h"

#include <adwaita.h>

G_BEGIN_DECLS

/* A card with comments in the order of the answer, which is that of their reactions (S2 "Content
 * Comments"). Emits ScoutPostComments::retry. */
#define SCOUT_TYPE_POST_COMMENTS (scout_post_comments_get_type ())
G_DECLARE_FINAL_TYPE (ScoutPostComments, scout_post_comments, SCOUT, POST_COMMENTS, AdwBin)

/**
 * scout_post_comments_set_most:
 * @self: the widget
 * @most: how many comments Meta tells of at most, or 0 if nobody says
 *
 * Sets how many comments there can be, which is said beside the title.
 */
void scout_post_comments_set_most (ScoutPostComments *self,
                                   int                most);

/**
 * scout_post_comments_show_loading:
 * @self: the widget
 *
 * Shows that the comments are on their way.
 */
void scout_post_comments_show_loading (ScoutPostComments *self);

/**
 * scout_post_comments_show:
 * @self: the widget
 * @marketplace: who told of the post
 * @post: a post
 *
 * Shows the comments of a post. A comment without a text is said to be a sticker or GIF. The order,
 * which is all that Meta tells of their reactions, explains itself.
 */
void scout_post_comments_show (ScoutPostComments *self,
                               ScoutMarketplace  *marketplace,
                               ScoutContent      *post);

/**
 * scout_post_comments_show_error:
 * @self: the widget
 * @error: why the comments did not arrive
 *
 * Shows what failed, and offers to ask again by ScoutPostComments::retry where that may help.
 */
void scout_post_comments_show_error (ScoutPostComments *self,
                                     const GError      *error);

G_END_DECLS
