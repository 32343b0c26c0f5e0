/* scout-creator-card-private.h: what a creator card looks like.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-creator-card.h"

G_BEGIN_DECLS

/* Pixels; heights of lines come from the font. */
#define SCOUT_CREATOR_CARD_MIN_WIDTH 216
#define SCOUT_CREATOR_CARD_GRID_GAP 6
#define SCOUT_CREATOR_CARD_PADDING 12.0f
#define SCOUT_CREATOR_CARD_COVER_HEIGHT 76.0f
#define SCOUT_CREATOR_CARD_RING_X 10.0f
#define SCOUT_CREATOR_CARD_RING_Y 44.0f
#define SCOUT_CREATOR_CARD_RING_SIZE 62.0f
#define SCOUT_CREATOR_CARD_PORTRAIT_SIZE 56.0f

#define SCOUT_CREATOR_CARD_MAX_TAGS 2
#define SCOUT_CREATOR_CARD_N_METRICS 3

/**
 * ScoutCreatorCardFace:
 * @layouts_made: whether the layouts below exist
 * @name: (owned): the display name
 * @meta: (owned): handle and country
 * @followers: (owned): the follower count
 * @followers_word: (owned): "followers"
 * @initials: (owned): shown without a portrait
 * @tags: (owned): the tags that may be shown
 * @more: (owned): "+2"
 * @values: (owned): the figures
 * @captions: (owned): what they count
 * @n_tags: how many tags the creator has
 * @n_shown_tags: how many of them have room
 * @has_followers: whether the follower count is known
 * @palette: colours of the generated pictures
 * @cover: (owned) (nullable): the cover picture
 * @portrait: (owned) (nullable): the profile picture
 * @ascent: of the interface's font, in pixels
 * @line_height: of the interface's font, in pixels
 * @foreground: the text colour
 * @dim: the colour of secondary text
 * @faint: the background of tags and the colour of the separator
 * @ring: the opaque colour of the card
 * @high_contrast: whether the user asked for high contrast
 * @rtl: whether the interface reads from right to left
 * @width: the card's width for which the texts have been fitted, 0 for none
 *
 * Everything that a card draws, ready to be drawn. Layouts live as long as the style: another
 * creator only changes their texts.
 */
typedef struct
{
  gboolean layouts_made;
  PangoLayout *name;
  PangoLayout *meta;
  PangoLayout *followers;
  PangoLayout *followers_word;
  PangoLayout *initials;
  PangoLayout *tags[SCOUT_CREATOR_CARD_MAX_TAGS];
  PangoLayout *more;
  PangoLayout *values[SCOUT_CREATOR_CARD_N_METRICS];
  PangoLayout *captions[SCOUT_CREATOR_CARD_N_METRICS];
  guint n_tags;
  guint n_shown_tags;
  gboolean has_followers;
  guint palette;
  GdkTexture *cover;
  GdkTexture *portrait;

  double ascent;
  double line_height;
  GdkRGBA foreground;
  GdkRGBA dim;
  GdkRGBA faint;
  GdkRGBA ring;
  gboolean high_contrast;
  gboolean rtl;
  float width;
} ScoutCreatorCardFace;

/**
 * _scout_creator_card_get_height:
 * @widget: any widget with the interface's font
 *
 * Returns: how high a card is, in pixels
 */
int _scout_creator_card_get_height (GtkWidget *widget);

/**
 * _scout_creator_card_face_clear:
 * @face: a face
 *
 * Lets go of the layouts, because the style has changed.
 */
void _scout_creator_card_face_clear (ScoutCreatorCardFace *face);

/**
 * _scout_creator_card_face_set_style:
 * @face: a face
 * @widget: the card
 *
 * Takes over font and colours, and makes the layouts if there are none.
 */
void _scout_creator_card_face_set_style (ScoutCreatorCardFace *face,
                                         GtkWidget            *widget);

/**
 * _scout_creator_card_face_set_creator:
 * @face: a face with layouts
 * @creator: a creator
 *
 * Puts the creator's words into the layouts.
 */
void _scout_creator_card_face_set_creator (ScoutCreatorCardFace *face,
                                           ScoutCreator         *creator);

/**
 * _scout_creator_card_face_draw:
 * @face: a face with a creator
 * @snapshot: where to draw
 * @width: the card's width in pixels
 *
 * Draws the card without its background and border, which come from the style sheet.
 */
void _scout_creator_card_face_draw (ScoutCreatorCardFace *face,
                                    GtkSnapshot          *snapshot,
                                    float                 width);

/**
 * _scout_creator_card_dup_label:
 * @creator: a creator
 *
 * Returns: (transfer full): who it is, "Maya Lindqvist, 482,310 followers, Canada"
 */
char *_scout_creator_card_dup_label (ScoutCreator *creator);

/**
 * _scout_creator_card_dup_description:
 * @creator: a creator
 * @starred: whether the creator is starred
 *
 * Returns: (transfer full): what is known, "Reach 1,923,004, saved"; "" if nothing is
 */
char *_scout_creator_card_dup_description (ScoutCreator *creator,
                                           gboolean      starred);

G_END_DECLS
