/* scout-world-instagram-media.h: what the invented Instagram accounts have published.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The creator's public reels, videos and photos on Facebook are on Instagram too.
 */

#pragma once

#include "scout-world.h"

G_BEGIN_DECLS

/* S1: the thirty most recent. */
#define SCOUT_WORLD_MAX_MEDIA 30

/**
 * ScoutWorldMediaType:
 *
 * What media are made of.
 */
typedef enum
{
  SCOUT_WORLD_MEDIA_IMAGE,
  SCOUT_WORLD_MEDIA_VIDEO,
  SCOUT_WORLD_MEDIA_ALBUM,
} ScoutWorldMediaType;

/**
 * ScoutWorldMedia:
 * @id: (owned): 17 digits starting with 1784
 * @permalink: (owned): address on www.instagram.com
 * @caption: (owned): the caption, possibly empty
 * @brand: (nullable): whom it advertises; a constant
 * @type: what it is made of
 * @is_reel: whether it is a reel, else it is in the feed
 * @created_at: when it was published, in seconds since 1970, UTC
 * @likes: likes
 * @comments: comments
 * @shares: shares
 * @views: views, or -1 for what is no video
 *
 * One of the media.
 */
typedef struct
{
  char *id;
  char *permalink;
  char *caption;
  const char *brand;
  ScoutWorldMediaType type;
  gboolean is_reel;
  gint64 created_at;
  gint64 likes;
  gint64 comments;
  gint64 shares;
  gint64 views;
} ScoutWorldMedia;

/**
 * scout_world_media_free:
 * @media: (transfer full): media
 *
 * Frees media.
 */
void scout_world_media_free (ScoutWorldMedia *media);

/**
 * scout_world_list_media:
 * @self: a world
 * @index: number of a creator with an account
 * @is_branded: %TRUE for media that advertise somebody, of the last year; %FALSE for all, of the
 *   last 90 days
 * @max: how many, at most %SCOUT_WORLD_MAX_MEDIA
 *
 * Returns: (transfer full) (element-type ScoutWorldMedia): the media, newest first; they are freed
 *   with the array
 */
GPtrArray *scout_world_list_media (ScoutWorld *self,
                                   guint       index,
                                   gboolean    is_branded,
                                   guint       max);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScoutWorldMedia, scout_world_media_free)

G_END_DECLS
