/* picture-compare.c: whether two pictures look alike.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "picture-compare.h"

#include <stdlib.h>

/* Of 256, in any of the channels. */
#define VISIBLE 24
#define N_CHANNELS 4
/* Where one pixel of so many differs, the others are not looked at. */
#define ENOUGH 50

GBytes *
picture_download (GdkTexture *picture)
{
  gsize stride = (gsize) gdk_texture_get_width (picture) * N_CHANNELS;
  gsize size = stride * (gsize) gdk_texture_get_height (picture);
  guchar *pixels = g_malloc (size);

  gdk_texture_download (picture, pixels, stride);

  return g_bytes_new_take (pixels, size);
}

double
picture_compare (GBytes *a,
                 GBytes *b)
{
  gsize size = g_bytes_get_size (a);
  gsize n_pixels = size / N_CHANNELS;
  const guchar *first = g_bytes_get_data (a, NULL);
  const guchar *second = g_bytes_get_data (b, NULL);
  gsize n_different = 0;

  /* Large text may need a taller window. */
  if (size != g_bytes_get_size (b))
    return 1000;

  for (gsize i = 0; i < n_pixels && n_different < n_pixels / ENOUGH; i++)
    {
      gboolean differs = FALSE;

      for (gsize k = 0; k < N_CHANNELS && !differs; k++)
        differs = abs (first[i * N_CHANNELS + k] - second[i * N_CHANNELS + k]) > VISIBLE;
      if (differs)
        n_different++;
    }

  return 1000.0 * (double) n_different / (double) n_pixels;
}
