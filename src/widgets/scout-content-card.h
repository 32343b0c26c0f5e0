/* scout-content-card.h: a post as a card.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-content.h"
#include "scout-drawn-card.h"

G_BEGIN_DECLS

#define SCOUT_TYPE_CONTENT_CARD (scout_content_card_get_type ())
G_DECLARE_FINAL_TYPE (ScoutContentCard, scout_content_card, SCOUT, CONTENT_CARD, ScoutDrawnCard)

/* So many figures of a post are on its card, and in its row. */
#define SCOUT_CONTENT_N_FIGURES 3

/**
 * ScoutContentWishes:
 * @metrics: what posts are sorted by or have been looked for by, what matters most first
 * @n_metrics: how many these are
 *
 * Figures that are to be among those of a post, in the place of others.
 */
typedef struct
{
  ScoutMetric metrics[SCOUT_CONTENT_N_FIGURES];
  guint n_metrics;
} ScoutContentWishes;

/**
 * scout_content_card_new:
 *
 * Returns: (transfer floating): a card without post
 */
GtkWidget *scout_content_card_new (void);

/**
 * scout_content_card_get_kind_icon:
 * @content: a post
 *
 * Returns: (nullable): name of the icon that stands for the kind of post
 */
const char *scout_content_card_get_kind_icon (ScoutContent *content);

/**
 * scout_content_card_dup_quote:
 * @content: a post
 *
 * Returns: (transfer full) (nullable): the creator's words in quotation marks, safe for one line,
 *   which stand in the place of a picture; %NULL where there is one, or no words
 */
char *scout_content_card_dup_quote (ScoutContent *content);

/**
 * scout_content_card_get_content:
 * @self: the card
 *
 * Gets the post that is shown.
 *
 * Returns: (transfer none) (nullable): the post
 */
ScoutContent *scout_content_card_get_content (ScoutContentCard *self);

/**
 * scout_content_card_set_content:
 * @self: the card
 * @content: (nullable): a post; %NULL empties the card
 *
 * Sets the post that is shown. Another post takes the picture off.
 */
void scout_content_card_set_content (ScoutContentCard *self,
                                     ScoutContent     *content);

/**
 * scout_content_card_set_wishes:
 * @self: the card
 * @wishes: figures that it is to have
 *
 * Sets which figures are to be on the card. By default none is wished for.
 */
void scout_content_card_set_wishes (ScoutContentCard         *self,
                                    const ScoutContentWishes *wishes);

/**
 * scout_content_card_set_owner:
 * @self: the card
 * @owner: (nullable): what the creator of its post is called, if that is known
 *
 * Names the creator, where the post itself tells only a number, or an alias.
 */
void scout_content_card_set_owner (ScoutContentCard *self,
                                   const char       *owner);

/**
 * scout_content_card_set_hides_owner:
 * @self: the card
 * @hides_owner: whether everybody knows whose the posts are
 *
 * Leaves out whose post it is, as among nothing but posts of one creator. Off by default.
 */
void scout_content_card_set_hides_owner (ScoutContentCard *self,
                                         gboolean          hides_owner);

/**
 * scout_content_card_set_locked:
 * @self: the card
 * @is_locked: whether another brand paid for the post
 *
 * Marks the sponsor with a lock, for Meta shares the post's insights with that brand only. Off by
 * default.
 */
void scout_content_card_set_locked (ScoutContentCard *self,
                                    gboolean          is_locked);

/**
 * scout_content_card_set_thumbnail:
 * @self: the card
 * @thumbnail: (nullable): the post's picture; %NULL shows a generated one, with the first words of
 *   a post that has no picture at all
 *
 * Sets the picture at the top. It should have the device pixels of the card's width.
 */
void scout_content_card_set_thumbnail (ScoutContentCard *self,
                                       GdkTexture       *thumbnail);

G_END_DECLS
