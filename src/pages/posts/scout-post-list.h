/* scout-post-list.h: posts as a grid or a list, with what is said when there are none.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-paged-model.h"
#include "scout-picture-source.h"

#include <adwaita.h>

G_BEGIN_DECLS

/* Emits ScoutPostList::activated with the post that somebody wants to see, and
 * ScoutPostList::retry. */
#define SCOUT_TYPE_POST_LIST (scout_post_list_get_type ())
G_DECLARE_FINAL_TYPE (ScoutPostList, scout_post_list, SCOUT, POST_LIST, AdwBin)

/**
 * scout_post_list_set_picture_source:
 * @self: the list
 * @pictures: (nullable): loads pictures; without, posts show generated ones
 *
 * Sets where the pictures of posts shown later come from.
 */
void scout_post_list_set_picture_source (ScoutPostList      *self,
                                         ScoutPictureSource *pictures);

/**
 * scout_post_list_set_empty_words:
 * @self: the list
 * @title: that there are no posts, plain text
 * @description: (nullable): why there may be none, plain text
 *
 * Sets what is said where there are no posts.
 */
void scout_post_list_set_empty_words (ScoutPostList *self,
                                      const char    *title,
                                      const char    *description);

/**
 * scout_post_list_set_remedy:
 * @self: the list
 * @remedy: (nullable): a widget that is shown below the words where there are no posts
 *
 * Sets what can be done where posts shown later turn out to be none.
 */
void scout_post_list_set_remedy (ScoutPostList *self,
                                 GtkWidget     *remedy);

/**
 * scout_post_list_set_as_rows:
 * @self: the list
 * @as_rows: whether posts are rows below each other, instead of cards in a grid
 *
 * Sets how posts are shown.
 */
void scout_post_list_set_as_rows (ScoutPostList *self,
                                  gboolean       as_rows);

/**
 * scout_post_list_set_narrow:
 * @self: the list
 * @is_narrow: whether there is little width
 *
 * Lets rows have their figures below their words instead of beside them.
 */
void scout_post_list_set_narrow (ScoutPostList *self,
                                 gboolean       is_narrow);

/**
 * scout_post_list_show_results:
 * @self: the list
 * @results: (nullable): a search for posts; %NULL lets go of all posts
 *
 * Asks for the first page, shows what comes, and asks for more when somebody nears the end. Asks
 * again itself where a page failed.
 */
void scout_post_list_show_results (ScoutPostList   *self,
                                   ScoutPagedModel *results);

/**
 * scout_post_list_show_loading:
 * @self: the list
 *
 * Shows that posts are on their way, which somebody else loads.
 */
void scout_post_list_show_loading (ScoutPostList *self);

/**
 * scout_post_list_show_posts:
 * @self: the list
 * @posts: a list of #ScoutContent that is complete
 *
 * Shows posts that somebody else has loaded.
 */
void scout_post_list_show_posts (ScoutPostList *self,
                                 GListModel    *posts);

/**
 * scout_post_list_show_error:
 * @self: the list
 * @error: why posts did not arrive
 *
 * Shows what failed, and offers to ask again by ScoutPostList::retry where that may help.
 */
void scout_post_list_show_error (ScoutPostList *self,
                                 const GError  *error);

/**
 * scout_post_list_is_refused:
 * @self: the list
 *
 * Returns: whether there are no posts because the creator shares none, whichever are asked for
 */
gboolean scout_post_list_is_refused (ScoutPostList *self);

G_END_DECLS
