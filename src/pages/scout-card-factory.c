/* scout-card-factory.c: makes cards for creators or posts in a grid.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The one place where a card, which fetches nothing, and the picture source, which draws nothing,
 * meet. Signals and not a template, because pictures start with a binding and must stop with it.
 * */

#include "config.h"

#include "scout-card-factory.h"

#include "scout-content-card.h"
#include "scout-creator-card.h"
#include "scout-page-pictures.h"

/* Widest a card becomes in a grid of at most four columns, and the heights of its pictures, in
 * pixels. */
#define COVER_WIDTH 300
#define COVER_HEIGHT 76
#define PORTRAIT_SIZE 56
#define THUMBNAIL_HEIGHT 112

#define CANCELLABLE_KEY "scout-card-cancellable"

static void
cancel_pictures (GtkListItem *item)
{
  g_autoptr(GCancellable) cancellable = g_object_steal_data (G_OBJECT (item), CANCELLABLE_KEY);

  if (cancellable != NULL)
    g_cancellable_cancel (cancellable);
}

static GCancellable *
begin_pictures (GtkListItem *item)
{
  GCancellable *cancellable = g_cancellable_new ();

  g_object_set_data_full (G_OBJECT (item), CANCELLABLE_KEY, cancellable, g_object_unref);

  return cancellable;
}

static void
setup_creator_cb (GtkListItemFactory *factory,
                  GtkListItem        *item)
{
  gtk_list_item_set_child (item, scout_creator_card_new ());
}

static void
bind_creator_cb (GtkListItemFactory *factory,
                 GtkListItem        *item,
                 ScoutPictureSource *pictures)
{
  GtkWidget *card = gtk_list_item_get_child (item);
  ScoutCreator *creator = gtk_list_item_get_item (item);
  const ScoutPagePicture cover = {
    scout_creator_get_cover_url (creator), COVER_WIDTH, COVER_HEIGHT,
    (ScoutPagePictureFunc) scout_creator_card_set_cover
  };
  const ScoutPagePicture portrait = {
    scout_creator_get_portrait_url (creator), PORTRAIT_SIZE, PORTRAIT_SIZE,
    (ScoutPagePictureFunc) scout_creator_card_set_portrait
  };
  GCancellable *cancellable;

  scout_creator_card_set_creator (SCOUT_CREATOR_CARD (card), creator);
  if (pictures == NULL)
    return;

  cancellable = begin_pictures (item);
  scout_page_pictures_load (pictures, &cover, card, cancellable);
  scout_page_pictures_load (pictures, &portrait, card, cancellable);
}

static void
unbind_creator_cb (GtkListItemFactory *factory,
                   GtkListItem        *item)
{
  cancel_pictures (item);
  scout_creator_card_set_creator (SCOUT_CREATOR_CARD (gtk_list_item_get_child (item)), NULL);
}

static void
setup_content_cb (GtkListItemFactory *factory,
                  GtkListItem        *item)
{
  gtk_list_item_set_child (item, scout_content_card_new ());
}

static void
bind_content_cb (GtkListItemFactory *factory,
                 GtkListItem        *item,
                 ScoutPictureSource *pictures)
{
  GtkWidget *card = gtk_list_item_get_child (item);
  ScoutContent *content = gtk_list_item_get_item (item);
  const ScoutPagePicture thumbnail = {
    scout_content_get_thumbnail_url (content), COVER_WIDTH, THUMBNAIL_HEIGHT,
    (ScoutPagePictureFunc) scout_content_card_set_thumbnail
  };

  scout_content_card_set_content (SCOUT_CONTENT_CARD (card), content);
  if (pictures != NULL)
    scout_page_pictures_load (pictures, &thumbnail, card, begin_pictures (item));
}

static void
unbind_content_cb (GtkListItemFactory *factory,
                   GtkListItem        *item)
{
  cancel_pictures (item);
  scout_content_card_set_content (SCOUT_CONTENT_CARD (gtk_list_item_get_child (item)), NULL);
}

GtkListItemFactory *
scout_card_factory_new (GType               item_type,
                        ScoutPictureSource *pictures)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  gboolean is_content = item_type == SCOUT_TYPE_CONTENT;
  GCallback bind = is_content ? G_CALLBACK (bind_content_cb) : G_CALLBACK (bind_creator_cb);

  g_return_val_if_fail (is_content || item_type == SCOUT_TYPE_CREATOR, NULL);
  g_return_val_if_fail (pictures == NULL || SCOUT_IS_PICTURE_SOURCE (pictures), NULL);

  g_signal_connect (factory, "setup",
                    is_content ? G_CALLBACK (setup_content_cb) : G_CALLBACK (setup_creator_cb),
                    NULL);
  if (pictures != NULL)
    g_signal_connect_data (factory, "bind", bind, g_object_ref (pictures),
                           (GClosureNotify) (void (*) (void)) g_object_unref, 0);
  else
    g_signal_connect (factory, "bind", bind, NULL);
  g_signal_connect (factory, "unbind",
                    is_content ? G_CALLBACK (unbind_content_cb) : G_CALLBACK (unbind_creator_cb),
                    NULL);

  return factory;
}
