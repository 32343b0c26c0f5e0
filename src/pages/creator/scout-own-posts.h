/* scout-own-posts.h: posts of a creator with the brand that looks.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-marketplace.h"
#include "scout-page-part.h"
#include "scout-picture-source.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define SCOUT_TYPE_OWN_POSTS (scout_own_posts_get_type ())

/**
 * ScoutOwnPosts:
 *
 * Looks through the posts of a creator, page by page, for those that the brand paid for: Meta tells
 * no other brand's, and has no filter for them. Goes on to older posts only if somebody wants to,
 * for each page costs a call. Emits ScoutOwnPosts::activated and ScoutOwnPosts::found.
 */
G_DECLARE_FINAL_TYPE (ScoutOwnPosts, scout_own_posts, SCOUT, OWN_POSTS, AdwBin)

/**
 * scout_own_posts_set_picture_source:
 * @self: the posts
 * @pictures: (nullable): loads pictures; without, posts show generated ones
 *
 * Sets where the pictures of posts shown later come from.
 */
void scout_own_posts_set_picture_source (ScoutOwnPosts      *self,
                                         ScoutPictureSource *pictures);

/**
 * scout_own_posts_set_narrow:
 * @self: the posts
 * @is_narrow: whether there is little width
 *
 * Puts below each other what stands side by side.
 */
void scout_own_posts_set_narrow (ScoutOwnPosts *self,
                                 gboolean       is_narrow);

/**
 * scout_own_posts_show:
 * @self: the posts
 * @marketplace: (nullable): searches posts; %NULL ends all loading and shows none
 * @creator: (nullable): whose posts to look through; %NULL for nobody's
 *
 * Looks through the latest posts of a creator: one call.
 */
void scout_own_posts_show (ScoutOwnPosts    *self,
                           ScoutMarketplace *marketplace,
                           ScoutCreator     *creator);

/**
 * scout_own_posts_get_part:
 * @self: the posts
 *
 * Returns: (transfer none): the part that says whether there are any
 */
ScoutPagePart *scout_own_posts_get_part (ScoutOwnPosts *self);

/**
 * scout_own_posts_get_query:
 * @self: the posts
 *
 * Returns: (transfer none) (nullable): the search whose results are looked through
 */
ScoutQuery *scout_own_posts_get_query (ScoutOwnPosts *self);

/**
 * scout_own_posts_get_error:
 * @self: the posts
 *
 * Returns: (transfer none) (nullable): why the page that was asked for last did not come
 */
const GError *scout_own_posts_get_error (ScoutOwnPosts *self);

/**
 * scout_own_posts_retry:
 * @self: the posts
 *
 * Asks again for a page that did not come.
 */
void scout_own_posts_retry (ScoutOwnPosts *self);

/**
 * scout_own_posts_get_all:
 * @self: the posts
 *
 * Returns: (transfer none) (nullable): all posts that were looked through so far, whosever they
 *   are; %NULL without a creator
 */
GListModel *scout_own_posts_get_all (ScoutOwnPosts *self);

/**
 * scout_own_posts_is_loading:
 * @self: the posts
 *
 * Returns: whether a page is on its way
 */
gboolean scout_own_posts_is_loading (ScoutOwnPosts *self);

G_END_DECLS
