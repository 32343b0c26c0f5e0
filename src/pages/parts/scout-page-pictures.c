/* scout-page-pictures.c: puts pictures from the network onto widgets.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The seam between the picture source, which knows no GTK, and the widgets, which fetch nothing:
 * here pixels become textures. Main thread only. */

#include "config.h"

#include "scout-page-pictures.h"

#include "scout-pixels.h"

/* What one load carries to its end. */
typedef struct
{
  GWeakRef widget;
  GCancellable *cancellable; /* (owned) */
  ScoutPagePictureFunc set;
} PictureLoad;

static void
picture_load_free (PictureLoad *load)
{
  g_weak_ref_clear (&load->widget);
  g_clear_object (&load->cancellable);
  g_free (load);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PictureLoad, picture_load_free)

static GdkTexture *
make_texture (const ScoutPicture *picture)
{
  const ScoutPixels pixels = {
    picture->width, picture->height,
    picture->has_alpha ? GDK_MEMORY_R8G8B8A8 : GDK_MEMORY_R8G8B8, picture->pixels, picture->stride
  };

  return scout_pixels_texture_new (&pixels);
}

static void
picture_loaded_cb (GObject      *source,
                   GAsyncResult *result,
                   gpointer      user_data)
{
  g_autoptr(PictureLoad) load = g_steal_pointer (&user_data);
  g_autoptr(ScoutPicture) picture = NULL;
  g_autoptr(GtkWidget) widget = NULL;
  g_autoptr(GdkTexture) texture = NULL;
  g_autoptr(GError) error = NULL;

  picture = scout_picture_source_load_finish (SCOUT_PICTURE_SOURCE (source), result, &error);
  widget = g_weak_ref_get (&load->widget);
  if (picture == NULL || widget == NULL || g_cancellable_is_cancelled (load->cancellable))
    {
      if (error != NULL && !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        g_debug ("A picture could not be had: %s", error->message);
      return;
    }

  texture = make_texture (picture);
  load->set (widget, texture);
}

void
scout_page_pictures_load (ScoutPictureSource     *source,
                          const ScoutPagePicture *picture,
                          GtkWidget              *widget,
                          GCancellable           *cancellable)
{
  PictureLoad *load;
  int scale;

  g_return_if_fail (SCOUT_IS_PICTURE_SOURCE (source));
  g_return_if_fail (picture != NULL);
  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (G_IS_CANCELLABLE (cancellable));

  if (picture->uri == NULL)
    return;

  load = g_new0 (PictureLoad, 1);
  g_weak_ref_init (&load->widget, widget);
  load->cancellable = g_object_ref (cancellable);
  load->set = picture->set;

  scale = gtk_widget_get_scale_factor (widget);
  scout_picture_source_load_async (source, picture->uri, picture->width * scale,
                                   picture->height * scale,
                                   cancellable, picture_loaded_cb, load);
}
