/* scout-comment.h: a comment on a post.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define SCOUT_TYPE_COMMENT (scout_comment_get_type ())

/**
 * ScoutComment:
 *
 * An immutable comment (S2 "Content Comments"). All texts are foreign. May be read from any thread.
 */
G_DECLARE_FINAL_TYPE (ScoutComment, scout_comment, SCOUT, COMMENT, GObject)

/**
 * scout_comment_get_id:
 * @self: a comment
 *
 * Returns: (transfer none): Meta's id, opaque (S2 `comment_id`)
 */
const char *scout_comment_get_id (ScoutComment *self);

/**
 * scout_comment_get_text:
 * @self: a comment
 *
 * Returns: (transfer none): the text; "" where the comment is a sticker, a GIF or the like
 *   (S2 `comment_text`)
 */
const char *scout_comment_get_text (ScoutComment *self);

/**
 * scout_comment_get_url:
 * @self: a comment
 *
 * Returns: (transfer none) (nullable): address of the comment; of a comment on a reel, the address
 *   of the reel (S2 `comment_url`)
 */
const char *scout_comment_get_url (ScoutComment *self);

G_END_DECLS
