/* scout-picture-decoder.c: turns the bytes of a foreign picture into pixels, within bounds.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * A picture of 48 kB may unpack to 1.2 GB, and a file that calls itself a picture may be SVG, which
 * reads other files. So the format is told by the first bytes and only that format's loader is
 * used, and the size is known and judged before a pixel is allocated. Free of state; any thread.
 */

#include "config.h"

#include "scout-picture-decoder.h"

#include <gdk-pixbuf/gdk-pixbuf.h>
#include <math.h>
#include <string.h>

#define MOST_PIXELS (16 * 1000 * 1000)
/* Of a JPEG, whose files say sizes in 16 bits. Panoramas are wide, and how much memory a picture
 * takes the number of its pixels says. */
#define LONGEST_SIDE 65500
/* Of what is shown: a renderer that paints with cairo spoils the frame with a longer one. */
#define LONGEST_SHOWN_SIDE 32767

/* Small enough that the size is judged before much has been unpacked. */
#define CHUNK 4096

#define CHANNELS 4

typedef struct
{
  const char *mime_type;
  gsize offset;
  const char *magic;
  gsize length;
} Format;

static const Format formats[] = {
  { "image/png", 0, "\x89PNG\r\n\x1a\n", 8 },
  { "image/jpeg", 0, "\xff\xd8\xff", 3 },
  { "image/gif", 0, "GIF87a", 6 },
  { "image/gif", 0, "GIF89a", 6 },
  { "image/webp", 8, "WEBPVP8", 7 },
};

/* What the loader is told once it knows the size. */
typedef struct
{
  int width;
  int height;
  gboolean is_refused;
} Frame;

static const char *
find_mime_type (const guint8 *data,
                gsize         length)
{
  for (gsize i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      const Format *format = &formats[i];

      if (length >= format->offset + format->length &&
          memcmp (data + format->offset, format->magic, format->length) == 0)
        return format->mime_type;
    }

  return NULL;
}

/* Less than 1 for pictures larger than needed, or longer than can be painted; pictures are never
 * made larger. */
static double
get_scale (const Frame *frame,
           int          width,
           int          height)
{
  double scale = MAX ((double) frame->width / width, (double) frame->height / height);

  scale = MIN (scale, (double) LONGEST_SHOWN_SIDE / MAX (width, height));

  return MIN (scale, 1.0);
}

static int
scale_side (int    side,
            double scale)
{
  return CLAMP ((int) ceil (side * scale - 1e-6), 1, side);
}

static void
size_prepared_cb (GdkPixbufLoader *loader,
                  int              width,
                  int              height,
                  gpointer         user_data)
{
  Frame *frame = user_data;
  double scale = 1.0;

  if (width < 1 || height < 1 || width > LONGEST_SIDE || height > LONGEST_SIDE ||
      (gint64) width * height > MOST_PIXELS)
    {
      frame->is_refused = TRUE;
      gdk_pixbuf_loader_set_size (loader, 0, 0);
      return;
    }

  scale = get_scale (frame, width, height);
  gdk_pixbuf_loader_set_size (loader, scale_side (width, scale), scale_side (height, scale));
}

/* Feeds the loader; whatever happens it is closed, as it must be. */
static gboolean
feed (GdkPixbufLoader  *loader,
      const Frame      *frame,
      GBytes           *file,
      GError          **error)
{
  gsize length = 0;
  const guint8 *data = g_bytes_get_data (file, &length);
  gboolean is_good = TRUE;

  for (gsize at = 0; is_good && !frame->is_refused && at < length; at += CHUNK)
    is_good = gdk_pixbuf_loader_write (loader, data + at, MIN (CHUNK, length - at), error);

  if (!is_good || frame->is_refused)
    {
      gdk_pixbuf_loader_close (loader, NULL);
      return FALSE;
    }

  return gdk_pixbuf_loader_close (loader, error);
}

/* The GIF loader pays no heed to the size asked for; the others deliver it. */
static GdkPixbuf *
dup_covering (GdkPixbuf   *pixbuf,
              const Frame *frame)
{
  int width = gdk_pixbuf_get_width (pixbuf);
  int height = gdk_pixbuf_get_height (pixbuf);
  double scale = get_scale (frame, width, height);
  int scaled_width = scale_side (width, scale);
  int scaled_height = scale_side (height, scale);

  if (scaled_width == width && scaled_height == height)
    return g_object_ref (pixbuf);

  return gdk_pixbuf_scale_simple (pixbuf, scaled_width, scaled_height, GDK_INTERP_BILINEAR);
}

/* No alpha is added where a file has none, as photos have: GTK converts the pixels of what it
 * paints in each frame, and premultiplying them costs several times what taking them over does. */
static ScoutPicture *
make_picture (GdkPixbuf *pixbuf)
{
  ScoutPicture *picture = NULL;
  gboolean has_alpha = gdk_pixbuf_get_has_alpha (pixbuf);
  const guint8 *pixels = NULL;
  gsize length = 0;

  if (gdk_pixbuf_get_n_channels (pixbuf) != (has_alpha ? CHANNELS : CHANNELS - 1) ||
      gdk_pixbuf_get_bits_per_sample (pixbuf) != 8)
    return NULL;

  picture = g_new0 (ScoutPicture, 1);
  picture->width = gdk_pixbuf_get_width (pixbuf);
  picture->height = gdk_pixbuf_get_height (pixbuf);
  picture->stride = (gsize) gdk_pixbuf_get_rowstride (pixbuf);
  picture->has_alpha = has_alpha;
  pixels = gdk_pixbuf_read_pixels (pixbuf);
  length = gdk_pixbuf_get_byte_length (pixbuf);
  picture->pixels = g_bytes_new_with_free_func (pixels, length, g_object_unref,
                                                g_object_ref (pixbuf));

  return picture;
}

ScoutPicture *
scout_picture_decode (GBytes  *file,
                      int      width,
                      int      height,
                      GError **error)
{
  g_autoptr(GdkPixbufLoader) loader = NULL;
  g_autoptr(GdkPixbuf) scaled = NULL;
  Frame frame = { width, height, FALSE };
  ScoutPicture *picture = NULL;
  GdkPixbuf *pixbuf = NULL;
  const char *mime_type = NULL;
  gsize length = 0;
  const guint8 *data = NULL;

  g_return_val_if_fail (file != NULL, NULL);
  g_return_val_if_fail (width > 0 && height > 0, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  data = g_bytes_get_data (file, &length);
  mime_type = find_mime_type (data, length);
  if (mime_type == NULL)
    {
      g_set_error (error, GDK_PIXBUF_ERROR, GDK_PIXBUF_ERROR_UNKNOWN_TYPE,
                   "The file is no PNG, JPEG, GIF or WebP");
      return NULL;
    }

  loader = gdk_pixbuf_loader_new_with_mime_type (mime_type, error);
  if (loader == NULL)
    return NULL;

  g_signal_connect (loader, "size-prepared", G_CALLBACK (size_prepared_cb), &frame);
  if (!feed (loader, &frame, file, error))
    {
      if (frame.is_refused)
        {
          g_clear_error (error);
          g_set_error (error, GDK_PIXBUF_ERROR, GDK_PIXBUF_ERROR_INSUFFICIENT_MEMORY,
                       "The picture has too many pixels");
        }
      return NULL;
    }

  pixbuf = gdk_pixbuf_loader_get_pixbuf (loader);
  scaled = pixbuf != NULL ? dup_covering (pixbuf, &frame) : NULL;
  picture = scaled != NULL ? make_picture (scaled) : NULL;
  if (picture == NULL)
    g_set_error (error, GDK_PIXBUF_ERROR, GDK_PIXBUF_ERROR_FAILED,
                 "The picture has no usable pixels");

  return picture;
}
