/* scout-content-card-private.h: what the card of a post looks like.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-card-style-private.h"
#include "scout-content-card.h"

G_BEGIN_DECLS

/**
 * ScoutContentCardFace:
 * @style: font and colours
 * @layouts_made: whether the layouts below exist
 * @kind: (owned): what the post is
 * @caption: (owned): the creator's words, two lines
 * @quote: (owned): the first of them in the place of a picture
 * @meta: (owned): whose post it is, and when it was published
 * @brand: (owned): the sponsor
 * @metrics: the figures
 * @kind_icon: (owned) (nullable): what stands for the kind
 * @brand_icon: (owned): what stands before the sponsor
 * @lock_icon: (owned): what stands there if it is another brand
 * @wishes: what is to be among the figures
 * @owner: (owned) (nullable): what the creator is called, if anybody told
 * @hides_owner: whether @meta leaves out whose post it is
 * @is_locked: whether the sponsor is another brand
 * @has_kind: whether the kind is known
 * @has_brand: whether there is a sponsor
 * @has_quote: whether the post has no picture and words instead
 * @palette: colours of the generated picture
 * @thumbnail: (owned) (nullable): the post's picture
 * @width: the card's width for which the texts have been fitted, 0 for none
 *
 * Everything that a card draws, ready to be drawn. Layouts live as long as the style: another post
 * only changes their texts.
 */
typedef struct
{
  ScoutCardStyle style;
  gboolean layouts_made;
  PangoLayout *kind;
  PangoLayout *caption;
  PangoLayout *quote;
  PangoLayout *meta;
  PangoLayout *brand;
  ScoutCardMetrics metrics;
  GtkIconPaintable *kind_icon;
  GtkIconPaintable *brand_icon;
  GtkIconPaintable *lock_icon;
  ScoutContentWishes wishes;
  char *owner;
  gboolean hides_owner;
  gboolean is_locked;
  gboolean has_kind;
  gboolean has_brand;
  gboolean has_quote;
  guint palette;
  GdkTexture *thumbnail;
  float width;
} ScoutContentCardFace;

/**
 * _scout_content_card_get_metrics:
 * @content: a post
 * @wishes: what is to be among its figures
 * @metrics: (out caller-allocates) (array fixed-size=3): the figures on its card: what Facebook
 *   calls reactions, Instagram has as likes; what is wished for takes the place of the least
 *   important one, which is the last
 */
void _scout_content_card_get_metrics (ScoutContent             *content,
                                      const ScoutContentWishes *wishes,
                                      ScoutMetric              *metrics);

/**
 * _scout_content_wishes_set:
 * @self: what was wished for
 * @wishes: what is
 *
 * Returns: whether that is something else
 */
gboolean _scout_content_wishes_set (ScoutContentWishes       *self,
                                    const ScoutContentWishes *wishes);

/**
 * _scout_content_card_get_caption:
 * @network: a network
 * @index: which figure on the cards of its posts, below %SCOUT_CARD_N_METRICS
 *
 * Returns: (transfer none): what it is called there, in the language of the person
 */
const char *_scout_content_card_get_caption (ScoutNetwork network,
                                             guint        index);

/**
 * _scout_content_card_get_picture_height:
 * @width: of a card, in pixels; 0 for the least one
 *
 * Returns: how high its picture is, in pixels
 */
int _scout_content_card_get_picture_height (int width);

/**
 * _scout_content_card_get_text_height:
 * @widget: any widget with the interface's font
 *
 * Returns: how high what is below the picture of a card is, in pixels
 */
int _scout_content_card_get_text_height (GtkWidget *widget);

/**
 * _scout_content_card_dup_meta:
 * @content: a post
 * @owner: (nullable): what its creator is called, if that is known
 * @hides_owner: whether everybody knows whose it is
 *
 * Returns: (transfer full): whose it is and when it was published, as far as that is known
 */
char *_scout_content_card_dup_meta (ScoutContent *content,
                                    const char   *owner,
                                    gboolean      hides_owner);

/**
 * _scout_content_card_dup_figures:
 * @content: a post
 * @wishes: what is to be among its figures
 *
 * Returns: (transfer full): whole what card and row tell in short, for assistive technology: what
 *   is unknown is left out, for nobody wants to hear a dash
 */
char *_scout_content_card_dup_figures (ScoutContent             *content,
                                       const ScoutContentWishes *wishes);

/**
 * _scout_content_card_tell_figures:
 * @content: a post
 * @wishes: what is to be among its figures
 * @lines: lines of a tooltip
 *
 * Adds a line for each figure that card and row tell in short.
 */
void _scout_content_card_tell_figures (ScoutContent             *content,
                                       const ScoutContentWishes *wishes,
                                       GString                  *lines);

/**
 * _scout_content_card_face_clear:
 * @face: a face
 *
 * Lets go of the layouts, because the style has changed.
 */
void _scout_content_card_face_clear (ScoutContentCardFace *face);

/**
 * _scout_content_card_face_set_style:
 * @face: a face
 * @widget: the card
 *
 * Takes over font and colours, and makes the layouts if there are none.
 */
void _scout_content_card_face_set_style (ScoutContentCardFace *face,
                                         GtkWidget            *widget);

/**
 * _scout_content_card_face_set_content:
 * @face: a face with layouts
 * @widget: the card
 * @content: a post
 *
 * Puts the post's words into the layouts.
 */
void _scout_content_card_face_set_content (ScoutContentCardFace *face,
                                           GtkWidget            *widget,
                                           ScoutContent         *content);

/**
 * _scout_content_card_face_draw:
 * @face: a face with a post
 * @snapshot: where to draw
 * @width: the card's width in pixels
 *
 * Draws the card without its background and border, which come from the style sheet.
 */
void _scout_content_card_face_draw (ScoutContentCardFace *face,
                                    GtkSnapshot          *snapshot,
                                    float                 width);

G_END_DECLS
