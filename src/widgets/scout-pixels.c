/* scout-pixels.c: textures whose pixels can be had again.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Without a graphics card GTK converts all pixels of a texture in each frame, also those of a cover
 * whose upper and lower parts are never seen. It does not give a part of a texture away, so that
 * the pixels stay with it. Main thread only. */

#include "config.h"

#include "scout-pixels.h"

#define PIXELS_KEY "scout-pixels"

static void
pixels_free (gpointer data)
{
  ScoutPixels *self = data;

  g_bytes_unref (self->bytes);
  g_free (self);
}

GdkTexture *
scout_pixels_texture_new (const ScoutPixels *pixels)
{
  GdkTexture *texture = NULL;
  ScoutPixels *kept = NULL;

  g_return_val_if_fail (pixels != NULL && pixels->bytes != NULL, NULL);

  texture = gdk_memory_texture_new (pixels->width, pixels->height, pixels->format, pixels->bytes,
                                    pixels->stride);
  kept = g_memdup2 (pixels, sizeof *pixels);
  g_bytes_ref (kept->bytes);
  g_object_set_data_full (G_OBJECT (texture), PIXELS_KEY, kept, pixels_free);

  return texture;
}

GdkTexture *
scout_pixels_dup_lines (GdkTexture *texture,
                        int         first,
                        int         n_lines)
{
  const ScoutPixels *pixels = NULL;
  g_autoptr(GBytes) part = NULL;
  gsize start, left;

  g_return_val_if_fail (GDK_IS_TEXTURE (texture), NULL);
  g_return_val_if_fail (first >= 0 && n_lines > 0, NULL);
  g_return_val_if_fail (first + n_lines <= gdk_texture_get_height (texture), NULL);

  pixels = g_object_get_data (G_OBJECT (texture), PIXELS_KEY);
  if (pixels == NULL)
    return NULL;

  /* The last line of a picture may be shorter than the others. */
  start = (gsize) first * pixels->stride;
  left = g_bytes_get_size (pixels->bytes) - start;
  part = g_bytes_new_from_bytes (pixels->bytes, start,
                                 MIN (left, (gsize) n_lines * pixels->stride));

  return gdk_memory_texture_new (pixels->width, n_lines, pixels->format, part, pixels->stride);
}
