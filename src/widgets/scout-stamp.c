/* scout-stamp.c: small drawings that are painted once and shown often.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Round corners are what painting without a graphics card costs most: cairo makes a polygon of each
 * in each frame, and has pixman fill it line by line. A hundred cards have the same few corners and
 * circles, so that these are painted once, by the very nodes that would draw them, and copied from
 * then on. GL fills what is round as fast as anything else, but by a program for each kind of it,
 * which is translated when it is first used, and by way of a texture if it is cut by what scrolls:
 * it has the same pixels as textures, which it keeps together in one. Main thread only. */

#include "config.h"

#include "scout-stamp.h"

#include <math.h>
#include <string.h>

/* More than there are, unless colours change with each frame. */
#define MOST_KEPT 256

/* (element-type ScoutStamp cairo_surface_t) (owned) (nullable): what has been painted */
static GHashTable *painted;

/* FNV-1a. There is nothing between the members that could differ. */
static guint
stamp_hash (gconstpointer key)
{
  const guint32 *words = key;
  guint32 hash = 2166136261u;

  for (gsize i = 0; i < sizeof (ScoutStamp) / sizeof *words; i++)
    hash = (hash ^ words[i]) * 16777619u;

  return hash;
}

static gboolean
stamp_equal (gconstpointer a,
             gconstpointer b)
{
  return memcmp (a, b, sizeof (ScoutStamp)) == 0;
}

static cairo_surface_t *
paint (const ScoutStamp *stamp)
{
  g_autoptr(GtkSnapshot) snapshot = gtk_snapshot_new ();

  stamp->draw (snapshot, stamp);
  return scout_stamp_paint (snapshot, &stamp->area, stamp->scale);
}

/* (transfer none): kept, because the recordings of cairo nodes hold a copy as soon as this goes. */
static cairo_surface_t *
get_image (const ScoutStamp *stamp)
{
  cairo_surface_t *image = NULL;

  G_STATIC_ASSERT (sizeof (ScoutStamp) == sizeof (ScoutStampFunc) + sizeof (graphene_rect_t)
                                          + 4 * sizeof (guint32) + 2 * sizeof (GdkRGBA));

  if (painted == NULL)
    painted = g_hash_table_new_full (stamp_hash, stamp_equal, g_free,
                                     (GDestroyNotify) cairo_surface_destroy);
  image = g_hash_table_lookup (painted, stamp);
  if (image == NULL)
    {
      if (g_hash_table_size (painted) >= MOST_KEPT)
        g_hash_table_remove_all (painted);
      image = paint (stamp);
      g_hash_table_insert (painted, g_memdup2 (stamp, sizeof *stamp), image);
    }

  return image;
}

/* (transfer none): kept with what it is made of. */
static GdkTexture *
get_texture (cairo_surface_t *image)
{
  static const cairo_user_data_key_t key;
  GdkTexture *texture = cairo_surface_get_user_data (image, &key);

  if (texture == NULL)
    {
      int height = cairo_image_surface_get_height (image);
      gsize stride = (gsize) cairo_image_surface_get_stride (image);
      g_autoptr(GBytes) pixels = g_bytes_new (cairo_image_surface_get_data (image),
                                              stride * (gsize) height);

      texture = gdk_memory_texture_new (cairo_image_surface_get_width (image), height,
                                        GDK_MEMORY_DEFAULT, pixels, stride);
      cairo_surface_set_user_data (image, &key, texture, g_object_unref);
    }

  return texture;
}

gboolean
scout_stamp_has_software_renderer (void)
{
  static int has_one = -1;

  if (has_one < 0)
    has_one = g_strcmp0 (g_getenv ("GSK_RENDERER"), "cairo") == 0;

  return has_one > 0;
}

static gboolean
is_whole (float length)
{
  return G_APPROX_VALUE (length, roundf (length), 1e-3f);
}

gboolean
scout_stamp_is_whole (const graphene_rect_t *rect)
{
  g_return_val_if_fail (rect != NULL, FALSE);

  return is_whole (rect->origin.x) && is_whole (rect->origin.y)
         && is_whole (rect->size.width) && is_whole (rect->size.height);
}

cairo_surface_t *
scout_stamp_paint (GtkSnapshot           *snapshot,
                   const graphene_rect_t *area,
                   int                    scale)
{
  g_autoptr(GskRenderNode) node = NULL;
  cairo_surface_t *image = NULL;
  cairo_t *cr = NULL;

  g_return_val_if_fail (GTK_IS_SNAPSHOT (snapshot), NULL);
  g_return_val_if_fail (area != NULL && scale > 0, NULL);

  node = gtk_snapshot_to_node (snapshot);
  image = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, (int) area->size.width * scale,
                                      (int) area->size.height * scale);
  cairo_surface_set_device_scale (image, scale, scale);
  cr = cairo_create (image);
  cairo_translate (cr, (double) -area->origin.x, (double) -area->origin.y);
  if (node != NULL)
    gsk_render_node_draw (node, cr);
  cairo_destroy (cr);

  return image;
}

void
scout_stamp_snapshot_image (GtkSnapshot           *snapshot,
                            cairo_surface_t       *image,
                            const graphene_rect_t *bounds)
{
  cairo_t *cr = NULL;

  g_return_if_fail (GTK_IS_SNAPSHOT (snapshot));
  g_return_if_fail (image != NULL);
  g_return_if_fail (bounds != NULL);

  if (!scout_stamp_has_software_renderer ())
    {
      gtk_snapshot_append_texture (snapshot, get_texture (image), bounds);
      return;
    }

  cr = gtk_snapshot_append_cairo (snapshot, bounds);
  cairo_set_source_surface (cr, image, (double) bounds->origin.x, (double) bounds->origin.y);
  cairo_paint (cr);
  cairo_destroy (cr);
}

void
scout_stamp_snapshot (GtkSnapshot            *snapshot,
                      const ScoutStamp       *stamp,
                      const graphene_point_t *place)
{
  graphene_rect_t shown;

  g_return_if_fail (GTK_IS_SNAPSHOT (snapshot));
  g_return_if_fail (stamp != NULL && stamp->draw != NULL);
  g_return_if_fail (stamp->scale > 0);
  g_return_if_fail (place != NULL);

  shown.origin = *place;
  shown.size = stamp->area.size;
  scout_stamp_snapshot_image (snapshot, get_image (stamp), &shown);
}
