/* scout-starred-page.h: the creators that are kept on this computer.
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

/* Emits ScoutStarredPage::creator-activated and ::discover; see the signals for when. */
#define SCOUT_TYPE_STARRED_PAGE (scout_starred_page_get_type ())

/**
 * ScoutStarredPage:
 *
 * Shows who is starred, as known when they were seen last; asks nobody, and works without network.
 */
G_DECLARE_FINAL_TYPE (ScoutStarredPage, scout_starred_page, SCOUT, STARRED_PAGE, AdwBin)

/**
 * scout_starred_page_new:
 * @keeper: keeps the creators
 *
 * Returns: (transfer floating): a page that shows what @keeper keeps, now and later
 */
GtkWidget *scout_starred_page_new (ScoutKeeper *keeper);

/**
 * scout_starred_page_set_picture_source:
 * @self: the page
 * @pictures: (nullable): loads pictures; without, cards show generated ones
 *
 * Sets who loads pictures.
 */
void scout_starred_page_set_picture_source (ScoutStarredPage   *self,
                                            ScoutPictureSource *pictures);

/**
 * ScoutStarredPageFunc:
 * @network: a network
 * @user_data: data of whoever answers
 *
 * Finds whom to ask about the creators of a network.
 *
 * Returns: (transfer none) (nullable): the marketplace, %NULL while nobody has signed in
 */
typedef ScoutMarketplace *(*ScoutStarredPageFunc) (ScoutNetwork network,
                                                   gpointer     user_data);

/**
 * scout_starred_page_set_marketplace_func:
 * @self: the page
 * @find: (nullable): finds whom a creator is from, when somebody wants to know that
 * @user_data: for @find
 *
 * Sets who explains where figures come from. Otherwise the calls have places for who asks.
 */
void scout_starred_page_set_marketplace_func (ScoutStarredPage     *self,
                                              ScoutStarredPageFunc  find,
                                              gpointer              user_data);

/**
 * scout_starred_page_activate:
 * @self: the page
 * @position: position in the list
 *
 * Opens a creator, as a click on the card does. Does nothing for a position that is not there.
 */
void scout_starred_page_activate (ScoutStarredPage *self,
                                  guint             position);

/**
 * scout_starred_page_focus:
 * @self: the page
 *
 * Brings the keyboard to the first of the saved creators, or to what stands in their place, as soon
 * as either is there.
 */
void scout_starred_page_focus (ScoutStarredPage *self);

/**
 * scout_starred_page_set_can_discover:
 * @self: the page
 * @can_discover: whether there is anybody to ask for other creators
 *
 * Offers to look for creators where none is saved, as it does at first, or not.
 */
void scout_starred_page_set_can_discover (ScoutStarredPage *self,
                                          gboolean          can_discover);

/**
 * scout_starred_page_set_brand_name:
 * @self: the page
 * @name: (nullable): the Page that is searched as, plain text; %NULL where nobody knows
 *
 * Says whose list it is, where that has nobody on it.
 */
void scout_starred_page_set_brand_name (ScoutStarredPage *self,
                                        const char       *name);

/**
 * scout_starred_page_dup_place:
 * @self: the page
 * @position: (out): position of who is seen first, 0 if nobody is
 *
 * Tells how far the list is scrolled; #ScoutStarredPage::place-changed tells when to look again.
 *
 * Returns: (transfer full) (nullable): id of the first creator that is seen
 */
char *scout_starred_page_dup_place (ScoutStarredPage *self,
                                    guint            *position);

/**
 * scout_starred_page_go_to_place:
 * @self: the page, before it is shown
 * @id: (nullable): id of a creator
 * @position: position of that creator
 *
 * Scrolls so that the creator is seen first, or where they are not found, their position.
 */
void scout_starred_page_go_to_place (ScoutStarredPage *self,
                                     const char       *id,
                                     guint             position);

/**
 * scout_starred_page_set_can_show_sidebar:
 * @self: the page
 * @can_show_sidebar: whether the sidebar is folded away and a button should bring it
 *
 * Shows the button "Show sidebar" in narrow windows; it activates the action `win.show-sidebar`.
 */
void scout_starred_page_set_can_show_sidebar (ScoutStarredPage *self,
                                              gboolean          can_show_sidebar);

G_END_DECLS
