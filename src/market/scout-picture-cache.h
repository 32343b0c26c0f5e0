/* scout-picture-cache.h: keeps the pictures that were used last, up to a number of bytes.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-picture-source.h"

G_BEGIN_DECLS

/**
 * ScoutPictureCache:
 *
 * Pictures by key. When they have more bytes than allowed the one that was not used for longest
 * goes. Belongs to one thread.
 */
typedef struct _ScoutPictureCache ScoutPictureCache;

/**
 * scout_picture_cache_new:
 * @max_bytes: most bytes of pixels to keep
 *
 * Returns: (transfer full): an empty cache
 */
ScoutPictureCache *scout_picture_cache_new (gsize max_bytes);

/**
 * scout_picture_cache_free:
 * @self: (transfer full): a cache
 *
 * Frees the cache; pixels that somebody else holds stay.
 */
void scout_picture_cache_free (ScoutPictureCache *self);

/**
 * scout_picture_cache_lookup:
 * @self: a cache
 * @key: what the picture was kept under
 *
 * Returns: (transfer full) (nullable): the picture, sharing its pixels, or %NULL
 */
ScoutPicture *scout_picture_cache_lookup (ScoutPictureCache *self,
                                          const char        *key);

/**
 * scout_picture_cache_insert:
 * @self: a cache
 * @key: what to keep the picture under
 * @picture: the picture; its pixels are shared
 *
 * Keeps a picture, instead of one of the same key. One that alone has more bytes than allowed is
 * not kept.
 */
void scout_picture_cache_insert (ScoutPictureCache  *self,
                                 const char         *key,
                                 const ScoutPicture *picture);

/**
 * scout_picture_cache_get_size:
 * @self: a cache
 *
 * Returns: bytes of pixels that are kept
 */
gsize scout_picture_cache_get_size (ScoutPictureCache *self);

/**
 * scout_picture_share:
 * @picture: a picture
 *
 * Returns: (transfer full): another structure with the same pixels
 */
ScoutPicture *scout_picture_share (const ScoutPicture *picture);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScoutPictureCache, scout_picture_cache_free)

G_END_DECLS
