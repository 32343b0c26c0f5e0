/* scout-picture-decoder.h: turns the bytes of a foreign picture into pixels, within bounds.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-picture-source.h"

G_BEGIN_DECLS

/**
 * scout_picture_decode:
 * @file: the bytes of the picture
 * @width: device pixels that the picture must cover, 1 or more
 * @height: device pixels that the picture must cover, 1 or more
 * @error: return location for a #GdkPixbufError
 *
 * Decodes a PNG, JPEG, WebP or the first frame of a GIF, told apart by their first bytes. Scales it
 * down so that it just covers @width × @height; a smaller picture keeps its size. None becomes
 * longer than the 32,767 pixels a side that can be painted. More than 16 megapixels or 65,500
 * pixels a side are refused before any pixel is allocated. Takes its time: call it in a worker.
 *
 * Returns: (transfer full) (nullable): the picture, or %NULL on error
 */
ScoutPicture *scout_picture_decode (GBytes  *file,
                                    int      width,
                                    int      height,
                                    GError **error);

G_END_DECLS
