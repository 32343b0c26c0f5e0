/* scout-post-details.h: what a post is: its picture and caption, and whose it is.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-catalog.h"
#include "scout-content.h"
#include "scout-creator.h"
#include "scout-keeper.h"
#include "scout-marketplace.h"
#include "scout-picture-source.h"

#include <adwaita.h>

G_BEGIN_DECLS

/* Emits ScoutPostDetails::creator-activated. */
#define SCOUT_TYPE_POST_DETAILS (scout_post_details_get_type ())
G_DECLARE_FINAL_TYPE (ScoutPostDetails, scout_post_details, SCOUT, POST_DETAILS, AdwBin)

/**
 * scout_post_details_set_picture_source:
 * @self: the widget
 * @pictures: (nullable): loads pictures
 *
 * Sets where pictures of posts shown later come from.
 */
void scout_post_details_set_picture_source (ScoutPostDetails   *self,
                                            ScoutPictureSource *pictures);

/**
 * scout_post_details_set_keeper:
 * @self: the widget
 * @keeper: (nullable): remembers the names of creators that were looked up
 *
 * Sets who is told whose posts are.
 */
void scout_post_details_set_keeper (ScoutPostDetails *self,
                                    ScoutKeeper      *keeper);

/**
 * scout_post_details_set_brand_page:
 * @self: the widget
 * @brand_page: (nullable): the Page that is searched as
 *
 * Sets whose posts count as one's own.
 */
void scout_post_details_set_brand_page (ScoutPostDetails *self,
                                        ScoutBrandPage   *brand_page);

/**
 * scout_post_details_try_again:
 * @self: the widget
 *
 * Lets the next post ask for its creator also where that has failed, as somebody wants everything
 * anew.
 */
void scout_post_details_try_again (ScoutPostDetails *self);

/**
 * scout_post_details_set_narrow:
 * @self: the widget
 * @is_narrow: whether there is little width
 *
 * Keeps what stands above the figures short: a lower picture, and a caption that unfolds.
 */
void scout_post_details_set_narrow (ScoutPostDetails *self,
                                    gboolean          is_narrow);

/**
 * scout_post_details_set_marketplace:
 * @self: the widget
 * @marketplace: (nullable): tells whose posts are that are shown without their creator
 *
 * Sets whom to ask for creators.
 */
void scout_post_details_set_marketplace (ScoutPostDetails *self,
                                         ScoutMarketplace *marketplace);

/**
 * scout_post_details_is_of_other_brand:
 * @self: the widget
 * @post: a post
 *
 * Returns: whether another brand than one's own paid for @post, as far as names tell
 */
gboolean scout_post_details_is_of_other_brand (ScoutPostDetails *self,
                                               ScoutContent     *post);

/**
 * scout_post_details_show:
 * @self: the widget
 * @catalog: (nullable): names the caption; needed for a post
 * @post: (nullable): a post; %NULL ends loading its picture
 * @creator: (nullable): whose post it is; %NULL if nobody but Meta knows, who is asked then
 *
 * Shows what a person sees of a post on its network.
 */
void scout_post_details_show (ScoutPostDetails *self,
                              ScoutCatalog     *catalog,
                              ScoutContent     *post,
                              ScoutCreator     *creator);

G_END_DECLS
