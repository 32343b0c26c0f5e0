/* scout-icon-stamps.c: paints symbolic icons once, where there is no graphics card.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* GTK colours a symbolic icon by a matrix, in each frame and pixel by pixel: 160,000 instructions
 * for 16 by 16 pixels. A creator's page has forty of them, which are most of what its frames have
 * to draw, and half of them are the same. So what GTK draws of an image is looked at: where it is
 * a coloured texture and nothing else, its pixels are kept and copied from then on.
 *
 * Images are in GTK's and libadwaita's widgets too, and their type is final: the only place that
 * all of them pass is the class. What GTK draws is left to GTK, whatever an image shows, and with
 * a graphics card nothing is changed at all. Main thread only. */

#include "config.h"

#include "scout-stamp.h"
#include "scout-widgets-private.h"

#include <string.h>

/* A window has some twenty kinds; more come while colours fade. */
#define MOST_KEPT 256

/* What an icon's pixels depend on. */
typedef struct
{
  GdkTexture *texture; /* (owned) */
  float matrix[16];
  float offset[4];
  float width;
  float height;
  int scale;
} Kind;

/* (element-type Kind cairo_surface_t) (owned) (nullable) */
static GHashTable *painted;

/* GTK's own. */
static void (*draw_image) (GtkWidget   *widget,
                           GtkSnapshot *snapshot);

/* Few icons have the same texture. */
static guint
kind_hash (gconstpointer key)
{
  return g_direct_hash (((const Kind *) key)->texture);
}

static gboolean
kind_equal (gconstpointer a,
            gconstpointer b)
{
  const Kind *first = a;
  const Kind *second = b;

  return first->texture == second->texture && first->scale == second->scale
         && G_APPROX_VALUE (first->width, second->width, 1e-3f)
         && G_APPROX_VALUE (first->height, second->height, 1e-3f)
         && memcmp (first->matrix, second->matrix, sizeof first->matrix) == 0
         && memcmp (first->offset, second->offset, sizeof first->offset) == 0;
}

static void
kind_free (gpointer data)
{
  Kind *kind = data;

  g_object_unref (kind->texture);
  g_free (kind);
}

/* Returns whether the node is an icon and nothing else; the kind does not own its texture then. */
static gboolean
get_kind (GskRenderNode *node,
          int            scale,
          Kind          *kind)
{
  GskRenderNode *icon = NULL;
  graphene_rect_t bounds;

  if (gsk_render_node_get_node_type (node) != GSK_COLOR_MATRIX_NODE)
    return FALSE;
  icon = gsk_color_matrix_node_get_child (node);
  gsk_render_node_get_bounds (node, &bounds);
  if (gsk_render_node_get_node_type (icon) != GSK_TEXTURE_NODE || !scout_stamp_is_whole (&bounds))
    return FALSE;

  kind->texture = gsk_texture_node_get_texture (icon);
  graphene_matrix_to_float (gsk_color_matrix_node_get_color_matrix (node), kind->matrix);
  graphene_vec4_to_float (gsk_color_matrix_node_get_color_offset (node), kind->offset);
  kind->width = bounds.size.width;
  kind->height = bounds.size.height;
  kind->scale = scale;
  return TRUE;
}

static cairo_surface_t *
paint (GskRenderNode *node,
       int            scale)
{
  g_autoptr(GtkSnapshot) snapshot = gtk_snapshot_new ();
  graphene_rect_t bounds;

  gsk_render_node_get_bounds (node, &bounds);
  gtk_snapshot_append_node (snapshot, node);
  return scout_stamp_paint (snapshot, &bounds, scale);
}

/* (transfer none): kept, because the recordings of cairo nodes hold a copy as soon as this goes. */
static cairo_surface_t *
get_image (const Kind    *kind,
           GskRenderNode *node)
{
  cairo_surface_t *image = NULL;
  Kind *kept = NULL;

  if (painted == NULL)
    painted = g_hash_table_new_full (kind_hash, kind_equal, kind_free,
                                     (GDestroyNotify) cairo_surface_destroy);
  image = g_hash_table_lookup (painted, kind);
  if (image != NULL)
    return image;

  if (g_hash_table_size (painted) >= MOST_KEPT)
    g_hash_table_remove_all (painted);
  kept = g_memdup2 (kind, sizeof *kind);
  g_object_ref (kept->texture);
  image = paint (node, kind->scale);
  g_hash_table_insert (painted, kept, image);
  return image;
}

static void
image_snapshot (GtkWidget   *widget,
                GtkSnapshot *snapshot)
{
  g_autoptr(GtkSnapshot) drawn = gtk_snapshot_new ();
  g_autoptr(GskRenderNode) node = NULL;
  graphene_rect_t bounds;
  Kind kind;

  draw_image (widget, drawn);
  node = gtk_snapshot_to_node (drawn);
  if (node == NULL)
    return;
  if (!get_kind (node, gtk_widget_get_scale_factor (widget), &kind))
    {
      gtk_snapshot_append_node (snapshot, node);
      return;
    }

  gsk_render_node_get_bounds (node, &bounds);
  scout_stamp_snapshot_image (snapshot, get_image (&kind, node), &bounds);
}

void
_scout_widgets_stamp_icons (void)
{
  GtkWidgetClass *image_class = NULL;

  if (!scout_stamp_has_software_renderer ())
    return;

  /* Never let go of, or it would be made anew. */
  image_class = g_type_class_ref (GTK_TYPE_IMAGE);
  draw_image = image_class->snapshot;
  image_class->snapshot = image_snapshot;
}
