/* scout-post-rows.h: a few posts as rows, within a page that scrolls.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-content.h"
#include "scout-picture-source.h"

#include <adwaita.h>

G_BEGIN_DECLS

/* Emits ScoutPostRows::activated with the post that somebody wants to see. */
#define SCOUT_TYPE_POST_ROWS (scout_post_rows_get_type ())
G_DECLARE_FINAL_TYPE (ScoutPostRows, scout_post_rows, SCOUT, POST_ROWS, AdwBin)

/**
 * scout_post_rows_new:
 *
 * Returns: (transfer floating): rows without posts
 */
GtkWidget *scout_post_rows_new (void);

/**
 * scout_post_rows_set_picture_source:
 * @self: the rows
 * @pictures: (nullable): loads pictures; without, posts show generated ones
 *
 * Sets where the pictures of posts shown later come from.
 */
void scout_post_rows_set_picture_source (ScoutPostRows      *self,
                                         ScoutPictureSource *pictures);

/**
 * scout_post_rows_set_narrow:
 * @self: the rows
 * @is_narrow: whether there is little width
 *
 * Puts the figures below the words instead of beside them.
 */
void scout_post_rows_set_narrow (ScoutPostRows *self,
                                 gboolean       is_narrow);

/**
 * scout_post_rows_show:
 * @self: the rows
 * @posts: (nullable) (element-type ScoutContent): at most as many as one answer has
 *
 * Shows posts, in this order; for longer lists there is #ScoutPostList.
 */
void scout_post_rows_show (ScoutPostRows *self,
                           GPtrArray     *posts);

G_END_DECLS
