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
#include "scout-page-pictures.h"
#include "scout-result-cell.h"

/* Widest a card becomes in a grid of at most four columns, and the heights of its pictures, in
 * pixels. */
#define COVER_WIDTH 300
#define COVER_HEIGHT 76
#define PORTRAIT_SIZE 56
#define THUMBNAIL_HEIGHT 112

#define CANCELLABLE_KEY "scout-card-cancellable"
#define KEEPER_KEY "scout-card-keeper"
#define PICTURES_KEY "scout-card-pictures"

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

static ScoutCreator *
get_creator (GtkListItem *item)
{
  gpointer shown = gtk_list_item_get_item (item);

  return SCOUT_IS_SAVED_CREATOR (shown) ? scout_saved_creator_get_creator (shown) : shown;
}

static void
update_star (ScoutCreatorCard *card)
{
  ScoutKeeper *keeper = g_object_get_data (G_OBJECT (card), KEEPER_KEY);
  ScoutCreator *creator = scout_creator_card_get_creator (card);

  scout_creator_card_set_can_star (card, scout_keeper_is_open (keeper));
  scout_creator_card_set_starred (card, creator != NULL && scout_keeper_has_star (keeper, creator));
}

static void
star_toggled_cb (ScoutCreatorCard *card,
                 ScoutKeeper      *keeper)
{
  if (scout_creator_card_get_creator (card) != NULL)
    scout_keeper_toggle_star (keeper, scout_creator_card_get_creator (card));
}

static void
setup_creator_cb (GtkListItemFactory *factory,
                  GtkListItem        *item)
{
  ScoutKeeper *keeper = g_object_get_data (G_OBJECT (factory), KEEPER_KEY);
  GtkWidget *card = scout_creator_card_new ();

  if (keeper != NULL)
    {
      g_object_set_data_full (G_OBJECT (card), KEEPER_KEY, g_object_ref (keeper), g_object_unref);
      g_signal_connect_object (card, "star-toggled", G_CALLBACK (star_toggled_cb), keeper, 0);
      g_signal_connect_object (keeper, "stars-changed", G_CALLBACK (update_star), card,
                               G_CONNECT_SWAPPED);
    }
  scout_result_cell_attach (card, item);
  gtk_list_item_set_child (item, card);
}

static void
load_pictures (ScoutPictureSource *pictures,
               ScoutCreator       *creator,
               GtkListItem        *item)
{
  const ScoutPagePicture cover = {
    scout_creator_get_cover_url (creator), COVER_WIDTH, COVER_HEIGHT,
    (ScoutPagePictureFunc) scout_creator_card_set_cover
  };
  const ScoutPagePicture portrait = {
    scout_creator_get_portrait_url (creator), PORTRAIT_SIZE, PORTRAIT_SIZE,
    (ScoutPagePictureFunc) scout_creator_card_set_portrait
  };
  GCancellable *cancellable = begin_pictures (item);

  scout_page_pictures_load (pictures, &cover, gtk_list_item_get_child (item), cancellable);
  scout_page_pictures_load (pictures, &portrait, gtk_list_item_get_child (item), cancellable);
}

static void
bind_creator_cb (GtkListItemFactory *factory,
                 GtkListItem        *item)
{
  ScoutPictureSource *pictures = g_object_get_data (G_OBJECT (factory), PICTURES_KEY);
  ScoutCreatorCard *card = SCOUT_CREATOR_CARD (gtk_list_item_get_child (item));
  ScoutCreator *creator = get_creator (item);

  scout_creator_card_set_creator (card, creator);
  if (g_object_get_data (G_OBJECT (card), KEEPER_KEY) != NULL)
    update_star (card);
  if (pictures != NULL)
    load_pictures (pictures, creator, item);
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
  GtkWidget *card = scout_content_card_new ();

  scout_result_cell_attach (card, item);
  gtk_list_item_set_child (item, card);
}

static void
bind_content_cb (GtkListItemFactory *factory,
                 GtkListItem        *item)
{
  ScoutPictureSource *pictures = g_object_get_data (G_OBJECT (factory), PICTURES_KEY);
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

static void
teardown_cb (GtkListItemFactory *factory,
             GtkListItem        *item)
{
  if (gtk_list_item_get_child (item) != NULL)
    scout_result_cell_attach (gtk_list_item_get_child (item), NULL);
}

static void
hand_over (GtkListItemFactory *factory,
           const char         *key,
           gpointer            service) /* (nullable) */
{
  if (service != NULL)
    g_object_set_data_full (G_OBJECT (factory), key, g_object_ref (service), g_object_unref);
}

GtkListItemFactory *
scout_card_factory_new (GType               item_type,
                        ScoutPictureSource *pictures,
                        ScoutKeeper        *keeper)
{
  GtkListItemFactory *factory = NULL;
  gboolean is_content = item_type == SCOUT_TYPE_CONTENT;

  g_return_val_if_fail (is_content || item_type == SCOUT_TYPE_CREATOR
                        || item_type == SCOUT_TYPE_SAVED_CREATOR, NULL);
  g_return_val_if_fail (pictures == NULL || SCOUT_IS_PICTURE_SOURCE (pictures), NULL);
  g_return_val_if_fail (keeper == NULL || SCOUT_IS_KEEPER (keeper), NULL);

  factory = gtk_signal_list_item_factory_new ();
  hand_over (factory, PICTURES_KEY, pictures);
  hand_over (factory, KEEPER_KEY, keeper);
  g_signal_connect (factory, "setup",
                    is_content ? G_CALLBACK (setup_content_cb) : G_CALLBACK (setup_creator_cb),
                    NULL);
  g_signal_connect (factory, "bind",
                    is_content ? G_CALLBACK (bind_content_cb) : G_CALLBACK (bind_creator_cb), NULL);
  g_signal_connect (factory, "unbind",
                    is_content ? G_CALLBACK (unbind_content_cb) : G_CALLBACK (unbind_creator_cb),
                    NULL);
  g_signal_connect (factory, "teardown", G_CALLBACK (teardown_cb), NULL);

  return factory;
}

ScoutCreatorCard *
scout_card_factory_find_card (GtkWidget *widget)
{
  GtkWidget *card = NULL;

  g_return_val_if_fail (widget == NULL || GTK_IS_WIDGET (widget), NULL);

  if (widget == NULL)
    return NULL;

  card = gtk_widget_get_ancestor (widget, SCOUT_TYPE_CREATOR_CARD);
  if (card == NULL && SCOUT_IS_CREATOR_CARD (gtk_widget_get_first_child (widget)))
    card = gtk_widget_get_first_child (widget);

  return card != NULL ? SCOUT_CREATOR_CARD (card) : NULL;
}
