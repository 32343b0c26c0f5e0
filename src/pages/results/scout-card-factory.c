/* scout-card-factory.c: makes cards for creators or posts in a grid.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The one place where a card, which fetches nothing, and the picture source, which draws nothing,
 * meet. A grid binds some thirty rows, of which it shows three: a card that is shown starts its
 * pictures and those of its neighbours, which will be shown next. Signals and not a template,
 * because pictures must stop with a binding. */

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

/* Those of posts are 16:9, up to a height; in one or two columns cards are wider. */
#define WIDE_THUMBNAIL_WIDTH 392
#define WIDE_THUMBNAIL_HEIGHT 220
#define THUMBNAIL_WIDTH 300
#define THUMBNAIL_HEIGHT 169

/* Places before and after: two rows of the widest grid. */
#define NEIGHBOURS 8

#define BOUND_KEY "scout-card-bound"
#define CANCELLABLE_KEY "scout-card-cancellable"
#define KEEPER_KEY "scout-card-keeper"
#define PICTURES_KEY "scout-card-pictures"

static void
hand_over (gpointer    object,
           const char *key,
           gpointer    service) /* (nullable) */
{
  if (service != NULL)
    g_object_set_data_full (object, key, g_object_ref (service), g_object_unref);
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
load_creator_pictures (GtkListItem        *item,
                       ScoutPictureSource *pictures)
{
  GtkWidget *card = gtk_list_item_get_child (item);
  ScoutCreator *creator = get_creator (item);
  const ScoutPagePicture cover = {
    scout_creator_get_cover_url (creator), COVER_WIDTH, COVER_HEIGHT,
    (ScoutPagePictureFunc) scout_creator_card_set_cover
  };
  const ScoutPagePicture portrait = {
    scout_creator_get_portrait_url (creator), PORTRAIT_SIZE, PORTRAIT_SIZE,
    (ScoutPagePictureFunc) scout_creator_card_set_portrait
  };
  GCancellable *cancellable = begin_pictures (item);

  scout_page_pictures_load (pictures, &cover, card, cancellable);
  scout_page_pictures_load (pictures, &portrait, card, cancellable);
}

static void
load_content_pictures (GtkListItem        *item,
                       ScoutPictureSource *pictures)
{
  GtkWidget *card = gtk_list_item_get_child (item);
  gboolean is_wide = gtk_widget_get_width (card) > THUMBNAIL_WIDTH;
  const ScoutPagePicture thumbnail = {
    scout_content_get_thumbnail_url (gtk_list_item_get_item (item)),
    is_wide ? WIDE_THUMBNAIL_WIDTH : THUMBNAIL_WIDTH,
    is_wide ? WIDE_THUMBNAIL_HEIGHT : THUMBNAIL_HEIGHT,
    (ScoutPagePictureFunc) scout_content_card_set_thumbnail
  };

  scout_page_pictures_load (pictures, &thumbnail, card, begin_pictures (item));
}

/* Once for each binding. */
static void
load_pictures (GtkListItem *item)
{
  ScoutPictureSource *pictures = g_object_get_data (G_OBJECT (item), PICTURES_KEY);

  if (g_object_get_data (G_OBJECT (item), CANCELLABLE_KEY) != NULL)
    return;

  if (SCOUT_IS_CONTENT (gtk_list_item_get_item (item)))
    load_content_pictures (item, pictures);
  else
    load_creator_pictures (item, pictures);
}

static guint
get_distance (GtkListItem *item,
              GtkListItem *other)
{
  guint place = gtk_list_item_get_position (item);
  guint other_place = gtk_list_item_get_position (other);

  return MAX (place, other_place) - MIN (place, other_place);
}

static void
shown_cb (GtkWidget   *card,
          GtkListItem *item)
{
  GPtrArray *bound = g_object_get_data (G_OBJECT (item), BOUND_KEY);

  for (guint i = 0; i < bound->len; i++)
    {
      GtkListItem *neighbour = g_ptr_array_index (bound, i);

      if (get_distance (item, neighbour) <= NEIGHBOURS)
        load_pictures (neighbour);
    }
}

static void
set_card (GtkListItemFactory *factory,
          GtkListItem        *item,
          GtkWidget          *card)
{
  ScoutPictureSource *pictures = g_object_get_data (G_OBJECT (factory), PICTURES_KEY);
  GPtrArray *bound = g_object_get_data (G_OBJECT (factory), BOUND_KEY);

  if (pictures != NULL)
    {
      hand_over (item, PICTURES_KEY, pictures);
      g_object_set_data_full (G_OBJECT (item), BOUND_KEY, g_ptr_array_ref (bound),
                              (GDestroyNotify) g_ptr_array_unref);
      g_signal_connect_object (card, "shown", G_CALLBACK (shown_cb), item, 0);
    }
  scout_result_cell_attach (card, item);
  scout_result_cell_ignore_hovering (card);
  gtk_list_item_set_child (item, card);
}

static void
enter_bound (GtkListItem *item)
{
  GPtrArray *bound = g_object_get_data (G_OBJECT (item), BOUND_KEY);

  if (bound != NULL)
    g_ptr_array_add (bound, item);
}

static void
leave_bound (GtkListItem *item)
{
  g_autoptr(GCancellable) cancellable = g_object_steal_data (G_OBJECT (item), CANCELLABLE_KEY);
  GPtrArray *bound = g_object_get_data (G_OBJECT (item), BOUND_KEY);

  if (bound != NULL)
    g_ptr_array_remove_fast (bound, item);
  if (cancellable != NULL)
    g_cancellable_cancel (cancellable);
}

static void
setup_creator_cb (GtkListItemFactory *factory,
                  GtkListItem        *item)
{
  ScoutKeeper *keeper = g_object_get_data (G_OBJECT (factory), KEEPER_KEY);
  GtkWidget *card = scout_creator_card_new ();

  if (keeper != NULL)
    {
      hand_over (card, KEEPER_KEY, keeper);
      g_signal_connect_object (card, "star-toggled", G_CALLBACK (star_toggled_cb), keeper, 0);
      g_signal_connect_object (keeper, "stars-changed", G_CALLBACK (update_star), card,
                               G_CONNECT_SWAPPED);
    }
  set_card (factory, item, card);
}

static void
bind_creator_cb (GtkListItemFactory *factory,
                 GtkListItem        *item)
{
  ScoutCreatorCard *card = SCOUT_CREATOR_CARD (gtk_list_item_get_child (item));

  enter_bound (item);
  scout_creator_card_set_creator (card, get_creator (item));
  if (g_object_get_data (G_OBJECT (card), KEEPER_KEY) != NULL)
    update_star (card);
}

static void
unbind_creator_cb (GtkListItemFactory *factory,
                   GtkListItem        *item)
{
  leave_bound (item);
  scout_creator_card_set_creator (SCOUT_CREATOR_CARD (gtk_list_item_get_child (item)), NULL);
}

/* Of some posts Meta tells a number only: whoever has been met has a name. */
static void
update_owner (ScoutContentCard *card)
{
  ScoutKeeper *keeper = g_object_get_data (G_OBJECT (card), KEEPER_KEY);
  ScoutContent *content = scout_content_card_get_content (card);

  if (keeper != NULL)
    scout_content_card_set_owner (card, content != NULL ? scout_keeper_find_name (keeper, content)
                                                        : NULL);
}

static void
setup_content_cb (GtkListItemFactory *factory,
                  GtkListItem        *item)
{
  ScoutKeeper *keeper = g_object_get_data (G_OBJECT (factory), KEEPER_KEY);
  GtkWidget *card = scout_content_card_new ();

  if (keeper != NULL)
    {
      hand_over (card, KEEPER_KEY, keeper);
      g_signal_connect_object (keeper, "names-changed", G_CALLBACK (update_owner), card,
                               G_CONNECT_SWAPPED);
    }
  set_card (factory, item, card);
}

static void
bind_content_cb (GtkListItemFactory *factory,
                 GtkListItem        *item)
{
  enter_bound (item);
  scout_content_card_set_content (SCOUT_CONTENT_CARD (gtk_list_item_get_child (item)),
                                  gtk_list_item_get_item (item));
  update_owner (SCOUT_CONTENT_CARD (gtk_list_item_get_child (item)));
}

static void
unbind_content_cb (GtkListItemFactory *factory,
                   GtkListItem        *item)
{
  leave_bound (item);
  scout_content_card_set_content (SCOUT_CONTENT_CARD (gtk_list_item_get_child (item)), NULL);
}

static void
teardown_cb (GtkListItemFactory *factory,
             GtkListItem        *item)
{
  if (gtk_list_item_get_child (item) != NULL)
    scout_result_cell_attach (gtk_list_item_get_child (item), NULL);
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
  g_object_set_data_full (G_OBJECT (factory), BOUND_KEY, g_ptr_array_new (),
                          (GDestroyNotify) g_ptr_array_unref);
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
