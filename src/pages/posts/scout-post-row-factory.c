/* scout-post-row-factory.c: makes rows for posts in a list.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What scout-card-factory.c is for cards: pictures start with a binding and stop with it. */

#include "config.h"

#include "scout-post-row-factory.h"

#include "scout-content-row.h"
#include "scout-page-pictures.h"
#include "scout-result-cell.h"

#define CANCELLABLE_KEY "scout-row-cancellable"

static void
setup_cb (GtkListItemFactory *factory,
          GtkListItem        *item,
          gpointer            is_narrow)
{
  GtkWidget *row = scout_content_row_new ();

  scout_content_row_set_narrow (SCOUT_CONTENT_ROW (row), GPOINTER_TO_INT (is_narrow));
  scout_content_row_set_hides_owner (SCOUT_CONTENT_ROW (row), TRUE);
  scout_result_cell_ignore_hovering (row);
  gtk_list_item_set_child (item, row);
}

static void
bind_cb (GtkListItemFactory *factory,
         GtkListItem        *item,
         ScoutPictureSource *pictures) /* (nullable) */
{
  GtkWidget *row = gtk_list_item_get_child (item);
  ScoutContent *content = gtk_list_item_get_item (item);
  const ScoutPagePicture thumbnail = {
    scout_content_get_thumbnail_url (content), SCOUT_CONTENT_ROW_THUMBNAIL_WIDTH,
    SCOUT_CONTENT_ROW_THUMBNAIL_HEIGHT, (ScoutPagePictureFunc) scout_content_row_set_thumbnail
  };
  GCancellable *cancellable = NULL;

  scout_content_row_set_content (SCOUT_CONTENT_ROW (row), content);
  if (pictures == NULL)
    return;

  cancellable = g_cancellable_new ();
  g_object_set_data_full (G_OBJECT (item), CANCELLABLE_KEY, cancellable, g_object_unref);
  scout_page_pictures_load (pictures, &thumbnail, row, cancellable);
}

static void
unbind_cb (GtkListItemFactory *factory,
           GtkListItem        *item)
{
  g_autoptr(GCancellable) cancellable = g_object_steal_data (G_OBJECT (item), CANCELLABLE_KEY);

  if (cancellable != NULL)
    g_cancellable_cancel (cancellable);
  scout_content_row_set_content (SCOUT_CONTENT_ROW (gtk_list_item_get_child (item)), NULL);
}

static void
release_pictures (gpointer  pictures,
                  GClosure *closure)
{
  g_clear_object (&pictures);
}

GtkListItemFactory *
scout_post_row_factory_new (ScoutPictureSource *pictures,
                            gboolean            is_narrow)
{
  GtkListItemFactory *factory = NULL;

  g_return_val_if_fail (pictures == NULL || SCOUT_IS_PICTURE_SOURCE (pictures), NULL);

  factory = gtk_signal_list_item_factory_new ();
  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), GINT_TO_POINTER (is_narrow));
  g_signal_connect_data (factory, "bind", G_CALLBACK (bind_cb),
                         pictures != NULL ? g_object_ref (pictures) : NULL, release_pictures, 0);
  g_signal_connect (factory, "unbind", G_CALLBACK (unbind_cb), NULL);

  return factory;
}
