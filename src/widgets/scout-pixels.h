/* scout-pixels.h: textures whose pixels can be had again.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * ScoutPixels:
 * @width: in pixels
 * @height: in pixels
 * @format: what a pixel consists of
 * @bytes: the pixels, line by line
 * @stride: from the beginning of a line to that of the next, in bytes
 *
 * The pixels of a picture.
 */
typedef struct
{
  int width;
  int height;
  GdkMemoryFormat format;
  GBytes *bytes;
  gsize stride;
} ScoutPixels;

/**
 * scout_pixels_texture_new:
 * @pixels: what it shows
 *
 * Returns: (transfer full): a texture that knows its pixels
 */
GdkTexture *scout_pixels_texture_new (const ScoutPixels *pixels);

/**
 * scout_pixels_dup_lines:
 * @texture: a texture
 * @first: the first line of it that is needed
 * @n_lines: how many lines of it are needed
 *
 * Returns: (transfer full) (nullable): a texture with these lines, which share their memory with
 *   those of @texture; %NULL if @texture does not know its pixels
 */
GdkTexture *scout_pixels_dup_lines (GdkTexture *texture,
                                    int         first,
                                    int         n_lines);

G_END_DECLS
