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

#include "scout-world-cast.h"
#include "scout-world-picture-cover.h"
#include "scout-world-picture-face.h"
#include "scout-world-picture-private.h"
#include "scout-world-posts.h"
#include "scout-world-private.h"

#include <gdk-pixbuf/gdk-pixbuf.h>
#include <string.h>

/* Of a hundred: flat colours show what less leaves around their edges. */
#define QUALITY "92"

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

/* As Meta's are; encoding PNG would take ten times as long, and longer than the drawing. */
static GBytes *
write_jpeg (cairo_surface_t *surface)
{
  int width = cairo_image_surface_get_width (surface);
  int height = cairo_image_surface_get_height (surface);
  g_autoptr (GdkPixbuf) pixbuf = gdk_pixbuf_new (GDK_COLORSPACE_RGB, FALSE, 8, width, height);
  char *jpeg = NULL;
  gsize size = 0;

  cairo_surface_flush (surface);
  for (int y = 0; y < height; y++)
    {
      const guchar *from = cairo_image_surface_get_data (surface)
                           + (gsize) y * (gsize) cairo_image_surface_get_stride (surface);
      guchar *to = gdk_pixbuf_get_pixels (pixbuf)
                   + (gsize) y * (gsize) gdk_pixbuf_get_rowstride (pixbuf);

      for (int x = 0; x < width; x++, from += 4, to += 3)
        {
          guint32 pixel;

          memcpy (&pixel, from, sizeof pixel);
          to[0] = (guchar) (pixel >> 16);
          to[1] = (guchar) (pixel >> 8);
          to[2] = (guchar) pixel;
        }
    }

  if (!gdk_pixbuf_save_to_buffer (pixbuf, &jpeg, &size, "jpeg", NULL, "quality", QUALITY, NULL))
    return NULL;
  return g_bytes_new_take (jpeg, size);
}

/* Scales so that the larger side of the picture is 100, its middle in the middle. */
static void
scale_to_square (cairo_t *cr,
                 guint    width,
                 guint    height)
{
  double side = MAX (width, height);

  cairo_translate (cr, (width - side) / 2.0, (height - side) / 2.0);
  cairo_scale (cr, side / 100.0, side / 100.0);
}

static void
paint_portrait (ScoutWorld *self,
                guint       index,
                cairo_t    *cr)
{
  ScoutWorldDice dice = scout_world_dice (self->seed, index, SCOUT_WORLD_STREAM_PORTRAIT, 0);
  const ScoutWorldRow *row = &self->rows[index];
  const ScoutWorldMember *member = scout_world_cast_get (index);
  ScoutWorldFace face;

  scout_world_face_draw (&face, &dice, row->gender == SCOUT_WORLD_MAN,
                         scout_world_culture_get_looks (row->culture));
  if (member != NULL)
    scout_world_face_parse (&face, member->face);
  scout_world_face_paint (&face, cr);
}

static void
paint_cover (ScoutWorld *self,
             guint       index,
             cairo_t    *cr,
             double      width)
{
  ScoutWorldCanvas canvas = { .cr = cr, .width = width };
  const ScoutWorldMember *member = scout_world_cast_get (index);
  ScoutWorldTheme theme;
  guint palette;

  canvas.dice = scout_world_dice (self->seed, index, SCOUT_WORLD_STREAM_COVER, 0);
  theme = scout_world_topic_get (self->rows[index].topics[0])
            ->text->themes[scout_world_dice_below (&canvas.dice, 2)];
  palette = scout_world_dice_below (&canvas.dice, SCOUT_WORLD_N_PALETTES);
  if (member != NULL)
    {
      theme = member->theme;
      palette = member->palette;
    }
  canvas.palette = scout_world_palette_get (palette);
  scout_world_cover_paint (theme, &canvas);
}

static gboolean
parse_post (ScoutWorld     *self,
            const char     *picture_id,
            ScoutWorldPost *post)
{
  g_auto (GStrv) parts = g_strsplit (picture_id, "-", 5);
  guint64 numbers[3];

  if (g_strv_length (parts) != 4 || strcmp (parts[0], "post") != 0)
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    if (!g_ascii_string_to_unsigned (parts[i + 1], 10, 0, G_MAXINT32, &numbers[i], NULL))
      return FALSE;
  return scout_world_get_post (self, (guint) numbers[0], (gint64) numbers[1], (guint) numbers[2],
                               post)
         && post->is_public && post->type != SCOUT_WORLD_POST_TEXT;
}

/* A square cut out of a cover of the creator's topics. */
static void
paint_post (ScoutWorld           *self,
            const ScoutWorldPost *post,
            cairo_t              *cr)
{
  ScoutWorldCanvas canvas = { .cr = cr, .width = 100.0 };
  const ScoutWorldRow *row = &self->rows[post->index];
  guint topic = row->topics[0];

  canvas.dice = scout_world_dice (self->seed, post->index, SCOUT_WORLD_STREAM_COVER,
                                  (guint64) post->day * 16 + post->number + 1);
  if (row->topics[1] != SCOUT_WORLD_NO_TOPIC && scout_world_dice_chance (&canvas.dice, 0.4))
    topic = row->topics[1];
  canvas.palette = scout_world_palette_get (scout_world_dice_below (&canvas.dice,
                                                                    SCOUT_WORLD_N_PALETTES));
  scout_world_cover_paint (scout_world_topic_get (topic)
                             ->text->themes[scout_world_dice_below (&canvas.dice, 2)], &canvas);
}

static gboolean
paint (ScoutWorld *self,
       const char *picture_id,
       cairo_t    *cr,
       guint       width,
       guint       height)
{
  ScoutWorldPost post;
  guint index = 0;

  if (parse_index (self, picture_id, "cover-", &index))
    {
      double unit = height / 100.0;
      double wide = MAX (width, height) / unit;

      /* A cover is at least as wide as high; of a higher picture the sides are cut off. */
      cairo_translate (cr, (width - wide * unit) / 2.0, 0.0);
      cairo_scale (cr, unit, unit);
      paint_cover (self, index, cr, wide);
      return TRUE;
    }

  scale_to_square (cr, width, height);
  if (parse_post (self, picture_id, &post))
    {
      paint_post (self, &post, cr);
      return TRUE;
    }
  if (!parse_index (self, picture_id, "portrait-", &index))
    return scout_world_logo_paint (picture_id, cr);
  paint_portrait (self, index, cr);
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
  GBytes *jpeg = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (picture_id != NULL, NULL);
  g_return_val_if_fail (width >= 1 && width <= SCOUT_WORLD_PICTURE_MAX_SIDE, NULL);
  g_return_val_if_fail (height >= 1 && height <= SCOUT_WORLD_PICTURE_MAX_SIDE, NULL);

  surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int) width, (int) height);
  cr = cairo_create (surface);
  if (paint (self, picture_id, cr, width, height))
    jpeg = write_jpeg (surface);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  return jpeg;
}
