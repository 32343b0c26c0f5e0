/* scout-creator-card-private.h: what a creator card looks like.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-card-style-private.h"
#include "scout-creator-card.h"

G_BEGIN_DECLS

/* Pixels; heights of lines come from the font. */
#define SCOUT_CREATOR_CARD_GRID_GAP 6
#define SCOUT_CREATOR_CARD_COVER_HEIGHT 76.0f
/* Instagram has no cover photos: less of a generated picture is enough. */
#define SCOUT_CREATOR_CARD_PLAIN_COVER_HEIGHT 56.0f
#define SCOUT_CREATOR_CARD_RING_X 10.0f
#define SCOUT_CREATOR_CARD_RING_SIZE 62.0f
/* How much of the ring stands on the cover. */
#define SCOUT_CREATOR_CARD_RING_OVERLAP 32.0f
#define SCOUT_CREATOR_CARD_RING_Y \
  (SCOUT_CREATOR_CARD_COVER_HEIGHT - SCOUT_CREATOR_CARD_RING_OVERLAP)
#define SCOUT_CREATOR_CARD_PORTRAIT_SIZE 56.0f
#define SCOUT_CREATOR_CARD_BODY_TOP 4.0f
#define SCOUT_CREATOR_CARD_MIDDLE_TOP 8.0f
#define SCOUT_CREATOR_CARD_METRICS_TOP 10.0f
#define SCOUT_CREATOR_CARD_TAG_EXTRA_HEIGHT 2.0f

#define SCOUT_CREATOR_CARD_MAX_TAGS 2
#define SCOUT_CREATOR_CARD_N_BIO_LINES 2

/**
 * ScoutCreatorCardMetric:
 * @metric: what is counted
 * @range: over which time
 * @caption: (nullable): a translatable name that is shorter than the metric's own
 *
 * One of the figures on a card.
 */
typedef struct
{
  ScoutMetric metric;
  ScoutTimeRange range;
  const char *caption;
} ScoutCreatorCardMetric;

/**
 * ScoutCreatorCardFace:
 * @style: font and colours
 * @network: whose creator it is
 * @layouts_made: whether the layouts below exist
 * @name: (owned): the display name
 * @meta: (owned): handle and country, or who the creator is
 * @bio: (owned): the creator's own words, on Instagram
 * @followers: (owned): the follower count
 * @followers_word: (owned): "followers"
 * @initials: (owned): shown without a portrait
 * @tags: (owned): the tags that may be shown
 * @more: (owned): "+2"
 * @metrics: the figures
 * @verified: (owned): the mark of verified accounts
 * @mail: (owned): the sign of those who can be written to
 * @n_tags: how many tags the creator has
 * @n_shown_tags: how many of them have room
 * @has_followers: whether the follower count is known
 * @is_verified: whether the account is known to be verified
 * @has_email: whether the creator shares an e-mail address
 * @palette: colours of the generated pictures
 * @cover: (owned) (nullable): the cover picture
 * @portrait: (owned) (nullable): the profile picture
 * @width: the card's width for which the texts have been fitted, 0 for none
 *
 * Everything that a card draws, ready to be drawn. Layouts live as long as the style: another
 * creator only changes their texts.
 */
typedef struct
{
  ScoutCardStyle style;
  ScoutNetwork network;
  gboolean layouts_made;
  PangoLayout *name;
  PangoLayout *meta;
  PangoLayout *bio;
  PangoLayout *followers;
  PangoLayout *followers_word;
  PangoLayout *initials;
  PangoLayout *tags[SCOUT_CREATOR_CARD_MAX_TAGS];
  PangoLayout *more;
  ScoutCardMetrics metrics;
  GtkIconPaintable *verified;
  GtkIconPaintable *mail;
  guint n_tags;
  guint n_shown_tags;
  gboolean has_followers;
  gboolean is_verified;
  gboolean has_email;
  guint palette;
  GdkTexture *cover;
  GdkTexture *portrait;

  float width;
} ScoutCreatorCardFace;

/**
 * _scout_creator_card_get_height:
 * @widget: any widget with the interface's font
 * @network: whose creators the card shows
 *
 * Returns: how high a card is, in pixels
 */
int _scout_creator_card_get_height (GtkWidget    *widget,
                                    ScoutNetwork  network);

/**
 * _scout_creator_card_get_metrics:
 * @network: a network
 *
 * Returns: (transfer none) (array fixed-size=3): the figures on its creators' cards
 */
const ScoutCreatorCardMetric *_scout_creator_card_get_metrics (ScoutNetwork network);

/**
 * _scout_creator_card_get_caption:
 * @metric: a figure on a card
 *
 * Returns: (transfer none): what it is called there, in the language of the person
 */
const char *_scout_creator_card_get_caption (const ScoutCreatorCardMetric *metric);

/**
 * _scout_creator_card_dup_figure:
 * @creator: a creator
 * @metric: one of the figures on the creator's card
 * @is_full: whether no digit is left out
 *
 * Returns: (transfer full): the figure in words, an en dash if it is unknown
 */
char *_scout_creator_card_dup_figure (ScoutCreator                 *creator,
                                      const ScoutCreatorCardMetric *metric,
                                      gboolean                      is_full);

/**
 * _scout_creator_card_is_rate:
 * @metric: a figure at the foot of a card
 *
 * Returns: whether it is in percent
 */
gboolean _scout_creator_card_is_rate (const ScoutCreatorCardMetric *metric);

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
 * _scout_creator_card_has_email:
 * @creator: a creator
 *
 * Returns: whether the creator shares an e-mail address that can be shown
 */
gboolean _scout_creator_card_has_email (ScoutCreator *creator);

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
