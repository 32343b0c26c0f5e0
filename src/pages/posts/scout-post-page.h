/* scout-post-page.h: one post, with figures and comments.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-keeper.h"
#include "scout-marketplace.h"
#include "scout-picture-source.h"

#include <adwaita.h>

G_BEGIN_DECLS

/* Emits ScoutPostPage::creator-activated and ::told, see the signals for when, and what
 * scout_page_failure_install() gives pages. */
#define SCOUT_TYPE_POST_PAGE (scout_post_page_get_type ())
G_DECLARE_FINAL_TYPE (ScoutPostPage, scout_post_page, SCOUT, POST_PAGE, AdwBin)

/**
 * scout_post_page_set_services:
 * @self: the page
 * @marketplace: (nullable): tells about posts, where it knows them by themselves
 * @pictures: (nullable): loads pictures
 * @keeper: (nullable): remembers what creators are called who were looked up
 *
 * Sets whom to ask for posts shown later.
 */
void scout_post_page_set_services (ScoutPostPage      *self,
                                   ScoutMarketplace   *marketplace,
                                   ScoutPictureSource *pictures,
                                   ScoutKeeper        *keeper);

/**
 * scout_post_page_set_brand_page:
 * @self: the page
 * @brand_page: (nullable): the Page that is searched as
 *
 * Sets whose branded posts are one's own: Meta shares the figures of such a post with its sponsor
 * only (S2 "Content Endpoint"). The page also says who it is that Meta lets search nothing.
 */
void scout_post_page_set_brand_page (ScoutPostPage  *self,
                                     ScoutBrandPage *brand_page);

/**
 * scout_post_page_show:
 * @self: the page, with services
 * @post: (nullable): what a list knows of a post of the marketplace's network; %NULL ends all
 *   loading and shows nothing
 * @creator: (nullable): whose post it is, as far as that is known
 *
 * Shows a post at once with what is known. On Facebook loads figures and comments, one call each;
 * on Instagram a post comes with everything that there is.
 */
void scout_post_page_show (ScoutPostPage *self,
                           ScoutContent  *post,
                           ScoutCreator  *creator);

/**
 * scout_post_page_show_id:
 * @self: the page, with services
 * @id: a post's id; see scout_content_address_dup_id() for what people paste
 * @creator: (nullable): whose post it is; needed on a network that knows no posts by themselves
 *
 * Looks a post up and shows it: one call, or as many as the creator has lists, and what
 * scout_post_page_show() asks once it is found.
 */
void scout_post_page_show_id (ScoutPostPage *self,
                              const char    *id,
                              ScoutCreator  *creator);

/**
 * scout_post_page_refresh:
 * @self: the page
 *
 * Asks for the post that is shown again, and for all that belongs to it.
 */
void scout_post_page_refresh (ScoutPostPage *self);

/**
 * scout_post_page_get_post:
 * @self: the page
 *
 * Returns: (transfer none) (nullable): the post that is shown; %NULL while it is looked up
 */
ScoutContent *scout_post_page_get_post (ScoutPostPage *self);

/**
 * scout_post_page_get_id:
 * @self: the page
 *
 * Returns: (transfer none) (nullable): id of the post that is shown or looked up
 */
const char *scout_post_page_get_id (ScoutPostPage *self);

/**
 * scout_post_page_is_loading:
 * @self: the page
 *
 * Returns: whether any part is still on its way
 */
gboolean scout_post_page_is_loading (ScoutPostPage *self);

G_END_DECLS
