/* scout-post-board.h: all that is known of a post, in the order in which a person wants it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-brand-page.h"
#include "scout-content.h"
#include "scout-creator.h"
#include "scout-keeper.h"
#include "scout-marketplace.h"
#include "scout-picture-source.h"

#include <adwaita.h>

G_BEGIN_DECLS

/* Shows and arranges what others load; emits ScoutPostBoard::retry and
 * ScoutPostBoard::creator-activated. */
#define SCOUT_TYPE_POST_BOARD (scout_post_board_get_type ())
G_DECLARE_FINAL_TYPE (ScoutPostBoard, scout_post_board, SCOUT, POST_BOARD, AdwBin)

/**
 * scout_post_board_set_services:
 * @self: the board
 * @marketplace: (nullable): who tells of the posts
 * @pictures: (nullable): loads pictures
 * @keeper: (nullable): remembers the names of creators that were looked up
 *
 * Sets what the board needs. Which parts it has, the catalogue of the marketplace says.
 */
void scout_post_board_set_services (ScoutPostBoard     *self,
                                    ScoutMarketplace   *marketplace,
                                    ScoutPictureSource *pictures,
                                    ScoutKeeper        *keeper);

/**
 * scout_post_board_set_brand_page:
 * @self: the board
 * @brand_page: (nullable): the Page that is searched as
 *
 * Sets whose posts count as one's own.
 */
void scout_post_board_set_brand_page (ScoutPostBoard *self,
                                      ScoutBrandPage *brand_page);

/**
 * scout_post_board_set_narrow:
 * @self: the board
 * @is_narrow: whether there is room for one column only
 *
 * Sets how the parts are arranged. In one column, picture and caption come first, kept short, then
 * figures, comments and the rest.
 */
void scout_post_board_set_narrow (ScoutPostBoard *self,
                                  gboolean        is_narrow);

/**
 * scout_post_board_try_again:
 * @self: the board
 *
 * Lets the next post ask for its creator also where that has failed.
 */
void scout_post_board_try_again (ScoutPostBoard *self);

/**
 * scout_post_board_show:
 * @self: the board
 * @post: (nullable): a post; %NULL for none, which ends loading pictures
 * @creator: (nullable): whose post it is; %NULL if nobody but Meta knows, who is asked then
 *
 * Shows what is known of a post but for its figures and comments. Needs a marketplace.
 */
void scout_post_board_show (ScoutPostBoard *self,
                            ScoutContent   *post,
                            ScoutCreator   *creator);

/**
 * scout_post_board_show_loading:
 * @self: the board
 * @part: %SCOUT_CONTENT_PART_INSIGHTS or %SCOUT_CONTENT_PART_COMMENTS
 *
 * Shows that a part is on its way.
 */
void scout_post_board_show_loading (ScoutPostBoard   *self,
                                    ScoutContentPart  part);

/**
 * scout_post_board_show_figures:
 * @self: the board
 * @known: all that is known of the post that is shown
 * @answer: (nullable): what Meta has told now
 * @error: (nullable): why it told nothing
 *
 * Shows the figures of a post, or those from before with the reason why there are no newer ones.
 */
void scout_post_board_show_figures (ScoutPostBoard *self,
                                    ScoutContent   *known,
                                    ScoutContent   *answer,
                                    const GError   *error);

/**
 * scout_post_board_show_comments:
 * @self: the board
 * @answer: (nullable): what Meta has told now
 * @error: (nullable): why it told nothing; not %NULL where @answer is
 *
 * Shows the comments of a post.
 */
void scout_post_board_show_comments (ScoutPostBoard *self,
                                     ScoutContent   *answer,
                                     const GError   *error);

G_END_DECLS
