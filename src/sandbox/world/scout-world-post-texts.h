/* scout-world-post-texts.h: what is written in and under the posts of the invented creators.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-world-posts.h"

G_BEGIN_DECLS

/* The most comments that the world knows of a post. */
#define SCOUT_WORLD_MAX_COMMENTS 12

/**
 * ScoutWorldComment:
 * @id: its number, of 15 digits
 * @text: what it says; empty for a sticker; a constant
 * @reactions: how many reacted to it
 *
 * A comment on a post. It owns nothing.
 */
typedef struct
{
  guint64 id;
  const char *text;
  gint64 reactions;
} ScoutWorldComment;

/**
 * scout_world_post_dup_caption:
 * @self: a world
 * @post: a post
 *
 * The latest posts carry the captions that searches look at, in the same order.
 *
 * Returns: (transfer full): the caption, possibly empty
 */
char *scout_world_post_dup_caption (ScoutWorld           *self,
                                    const ScoutWorldPost *post);

/**
 * scout_world_post_dup_url:
 * @self: a world
 * @post: a post
 *
 * Returns: (transfer full): its address on www.facebook.com
 */
char *scout_world_post_dup_url (ScoutWorld           *self,
                                const ScoutWorldPost *post);

/**
 * scout_world_post_dup_picture_id:
 * @post: a post
 *
 * Returns: (transfer full) (nullable): for scout_world_picture_render(); %NULL for a text
 */
char *scout_world_post_dup_picture_id (const ScoutWorldPost *post);

/**
 * scout_world_list_comments:
 * @self: a world
 * @post: a post
 * @comments: (out caller-allocates): filled, most reactions first
 *
 * Works out the comments that people may see.
 *
 * Returns: how many, never more than the post counts
 */
guint scout_world_list_comments (ScoutWorld           *self,
                                 const ScoutWorldPost *post,
                                 ScoutWorldComment     comments[SCOUT_WORLD_MAX_COMMENTS]);

G_END_DECLS
