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

static guchar *
download (GdkTexture *picture)
{
  gsize stride = (gsize) gdk_texture_get_width (picture) * N_CHANNELS;
  guchar *pixels = g_malloc (stride * (gsize) gdk_texture_get_height (picture));

  gdk_texture_download (picture, pixels, stride);

  return pixels;
}

double
picture_compare (GdkTexture *a,
                 GdkTexture *b)
{
  gsize n_pixels = (gsize) gdk_texture_get_width (a) * (gsize) gdk_texture_get_height (a);
  g_autofree guchar *first = NULL;
  g_autofree guchar *second = NULL;
  gsize n_different = 0;

  /* Large text may need a taller window. */
  if (gdk_texture_get_width (a) != gdk_texture_get_width (b)
      || gdk_texture_get_height (a) != gdk_texture_get_height (b))
    return 1000;

  first = download (a);
  second = download (b);
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
