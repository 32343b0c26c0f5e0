/* scout-world-picture.c: the pictures of the invented creators and brands, drawn when asked for.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Reads the id, which may be anything, and hands a blank surface to a painter. Keeps nothing, so
 * any thread may ask.
 */

#include "config.h"

#include "scout-world-picture.h"

#include "scout-world-picture-private.h"
#include "scout-world-private.h"

#include <string.h>

/* What a picture of 600 by 200 rarely exceeds as PNG. */
#define USUAL_BYTES (24 * 1024)

static gboolean
parse_index (ScoutWorld *self,
             const char *picture_id,
             const char *prefix,
             guint      *index)
{
  guint64 number;

  if (!g_str_has_prefix (picture_id, prefix)
      || !g_ascii_string_to_unsigned (picture_id + strlen (prefix), 10, 0, self->n_creators - 1,
                                      &number, NULL))
    return FALSE;

  *index = (guint) number;
  return TRUE;
}

static cairo_status_t
append_bytes (void                *closure,
              const unsigned char *data,
              unsigned int         length)
{
  g_byte_array_append (closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

static GBytes *
write_png (cairo_surface_t *surface)
{
  g_autoptr (GByteArray) bytes = g_byte_array_sized_new (USUAL_BYTES);

  if (cairo_surface_write_to_png_stream (surface, append_bytes, bytes) != CAIRO_STATUS_SUCCESS)
    return NULL;
  return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}

static gboolean
paint (ScoutWorld *self,
       const char *picture_id,
       cairo_t    *cr,
       guint       width,
       guint       height)
{
  guint index = 0;

  if (!parse_index (self, picture_id, "portrait-", &index)
      && !parse_index (self, picture_id, "cover-", &index))
    return FALSE;
  scout_world_paint_backdrop (cr, scout_world_palette_get (index), width, height);
  return TRUE;
}

GBytes *
scout_world_picture_render (ScoutWorld *self,
                            const char *picture_id,
                            guint       width,
                            guint       height)
{
  cairo_surface_t *surface;
  cairo_t *cr;
  GBytes *png = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (picture_id != NULL, NULL);
  g_return_val_if_fail (width >= 1 && width <= SCOUT_WORLD_PICTURE_MAX_SIDE, NULL);
  g_return_val_if_fail (height >= 1 && height <= SCOUT_WORLD_PICTURE_MAX_SIDE, NULL);

  surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int) width, (int) height);
  cr = cairo_create (surface);
  if (paint (self, picture_id, cr, width, height))
    png = write_png (surface);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  return png;
}
