/* scout-post-caption.h: what somebody wrote under a post.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The words, and buttons for the addresses in them. */
#define SCOUT_TYPE_POST_CAPTION (scout_post_caption_get_type ())
G_DECLARE_FINAL_TYPE (ScoutPostCaption, scout_post_caption, SCOUT, POST_CAPTION, GtkWidget)

/**
 * scout_post_caption_show:
 * @self: the widget
 * @name: what the catalogue calls the field
 * @words: (nullable): foreign text; %NULL or empty for none, which is said then
 *
 * Shows a caption, as far unfolded as the one before.
 */
void scout_post_caption_show (ScoutPostCaption *self,
                              const char       *name,
                              const char       *words);

/**
 * scout_post_caption_set_folds:
 * @self: the widget
 * @folds: whether of a long caption only its beginning is shown until somebody wants all of it
 *
 * Sets whether what stands below is worth more than a long caption.
 */
void scout_post_caption_set_folds (ScoutPostCaption *self,
                                   gboolean          folds);

/**
 * scout_post_caption_fold:
 * @self: the widget
 *
 * Shows only the beginning again, where it folds: the next caption is of another post.
 */
void scout_post_caption_fold (ScoutPostCaption *self);

G_END_DECLS
