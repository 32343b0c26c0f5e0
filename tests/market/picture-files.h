/* picture-files.h: pictures good and hostile, made in memory.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * picture_file_new_png:
 * @width: pixels
 * @height: pixels
 *
 * Returns: (transfer full): a PNG with transparency: red, 50 % opaque
 */
GBytes *picture_file_new_png (int width,
                              int height);

/**
 * picture_file_new_jpeg:
 * @width: pixels
 * @height: pixels
 *
 * Returns: (transfer full): a white JPEG
 */
GBytes *picture_file_new_jpeg (int width,
                               int height);

/**
 * picture_file_new_gif:
 * @width: pixels
 * @height: pixels
 *
 * Returns: (transfer full): a GIF of two frames, red and blue
 */
GBytes *picture_file_new_gif (int width,
                              int height);

/**
 * picture_file_new_webp:
 *
 * Returns: (transfer full): a WebP of one pixel, as there is nothing here that could write one
 */
GBytes *picture_file_new_webp (void);

/**
 * picture_file_new_png_bomb:
 * @width: pixels
 * @height: pixels
 *
 * Returns: (transfer full): a small, valid PNG of one bit per pixel
 */
GBytes *picture_file_new_png_bomb (guint32 width,
                                   guint32 height);

/**
 * picture_file_new_jpeg_bomb:
 *
 * Returns: (transfer full): a small JPEG that says it has 65,500 × 65,500 pixels
 */
GBytes *picture_file_new_jpeg_bomb (void);

G_END_DECLS
