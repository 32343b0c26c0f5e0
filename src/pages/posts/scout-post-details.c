/* scout-post-details.c: what a post is: its picture and caption, and whose it is.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What stands above or beside the figures, so that one knows whose they are. What else Meta tells
 * is with the ScoutPostFacts. */

#include "config.h"

#include "scout-post-details.h"

#include "scout-artwork.h"
#include "scout-content-address.h"
#include "scout-content-card.h"
#include "scout-merge.h"
#include "scout-page-pictures.h"
#include "scout-post-caption.h"
#include "scout-post-fields.h"
#include "scout-post-owners.h"
#include "scout-spoken.h"
#include "scout-sponsor.h"
#include "scout-wording.h"

#include <glib/gi18n.h>

#define TEMPLATE SCOUT_RESOURCE_PREFIX "/pages/scout-post-details.ui"
#define THUMBNAIL_HEIGHT 240
/* In one column, where it is as wide as the window: a wide strip shows little of a picture, and a
 * high one leaves no room for the first figures in a window of usual height. */
#define LEAST_NARROW_THUMBNAIL_HEIGHT 160
#define MOST_NARROW_THUMBNAIL_HEIGHT 340
/* As wide as the page is at most while it is narrow. */
#define MOST_THUMBNAIL_WIDTH 790
#define PORTRAIT_SIZE 32

struct _ScoutPostDetails
{
  AdwBin parent_instance;

  ScoutPictureSource *pictures; /* (owned) (nullable) */
  ScoutBrandPage *brand_page;   /* (owned) (nullable) */
  ScoutContent *post;           /* (owned) (nullable) */
  ScoutCreator *creator;        /* (owned) (nullable) */
  ScoutKeeper *keeper;          /* (owned) (nullable) */
  ScoutPostOwners *owners;      /* (owned) */
  GCancellable *cancellable;    /* (owned) (nullable): of the pictures */

  ScoutArtwork *thumbnail;
  GtkImage *kind_icon;
  GtkLabel *kind_label;
  GtkWidget *creator_button;
  ScoutArtwork *portrait;
  GtkLabel *creator_label;
  GtkLabel *time_label;
  ScoutPostCaption *caption;
  GtkWidget *brand_box;
  GtkLabel *brand_label;
  GtkImage *share_icon;
  GtkLabel *share_label;
};

typedef enum
{
  PROP_CREATOR_NAME = 1,
  PROP_CREATOR,
} ScoutPostDetailsProperty;

static GParamSpec *props[PROP_CREATOR + 1];

enum
{
  SIGNAL_CREATOR_ACTIVATED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (ScoutPostDetails, scout_post_details, ADW_TYPE_BIN)

static void
show_text (GtkLabel   *label,
           const char *text) /* (nullable) */
{
  gtk_label_set_text (label, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL && *text != '\0');
}

static void
show_brand (ScoutPostDetails *self)
{
  g_autofree char *sponsor = scout_wording_isolate (scout_content_get_tagged_brand (self->post));
  gboolean is_locked = scout_post_details_is_of_other_brand (self, self->post);
  /* Translators: %s is the name of a brand. */
  g_autofree char *words = g_strdup_printf (_("Paid partnership with %s"), sponsor);
  gboolean is_branded = scout_content_get_tagged_brand (self->post) != NULL;
  gboolean is_facebook = scout_content_get_network (self->post) == SCOUT_NETWORK_FACEBOOK;

  gtk_widget_set_visible (self->brand_box, is_branded);
  scout_spoken_set_text (self->brand_label, words);
  gtk_image_set_from_icon_name (self->share_icon, is_locked ? "changes-prevent-symbolic"
                                                            : "emblem-ok-symbolic");
  gtk_widget_set_visible (gtk_widget_get_parent (GTK_WIDGET (self->share_label)), is_facebook);
  gtk_label_set_text (self->share_label,
                      is_locked ? _("Another brand: its insights are not shared with yours")
                                : _("Your brand: full insights are shared"));
}

static void
show_caption (ScoutPostDetails *self,
              ScoutCatalog     *catalog)
{
  const ScoutCatalogApi *api =
    scout_catalog_get_api (catalog, scout_content_get_network (self->post));
  const ScoutCatalogField *field =
    scout_catalog_object_find_field_by_id (scout_post_fields_get_object (api), "caption");

  scout_post_caption_show (self->caption, field->label, scout_content_get_caption (self->post));
}

/* As far as anybody tells: by name, or by the alias in an address. An id is no name. */
static char *
dup_creator_name (ScoutPostDetails *self)
{
  g_autofree char *alias = NULL;

  if (self->creator != NULL)
    return scout_wording_inline (scout_creator_get_name (self->creator));

  alias = scout_content_address_dup_owner (scout_content_get_url (self->post));

  return alias != NULL ? scout_wording_inline (alias) : NULL;
}

static void
show_creator (ScoutPostDetails *self)
{
  g_autofree char *name = dup_creator_name (self);
  g_autofree char *label = name != NULL ? g_strdup_printf (_("Show creator %s"), name)
                                        : g_strdup (_("Show creator"));
  const char *id = scout_content_get_creator_id (self->post);
  GDateTime *created = scout_content_get_created (self->post);
  g_autofree char *time = created != NULL ? scout_post_fields_dup_time (created) : NULL;

  show_text (self->creator_label, name != NULL ? name : label);
  show_text (self->time_label, time);
  scout_artwork_set_subject (self->portrait, name != NULL ? name : id, name);
  gtk_widget_set_visible (self->creator_button, name != NULL ? *name != '\0' : id != NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->creator_button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CREATOR_NAME]);
}

static void
show_kind (ScoutPostDetails *self)
{
  g_autofree char *kind = scout_content_dup_kind_label (self->post);
  g_autofree char *shown = scout_wording_inline (kind);
  const char *icon_name = scout_content_card_get_kind_icon (self->post);
  g_autofree char *quote = scout_content_card_dup_quote (self->post);

  show_text (self->kind_label, shown);
  gtk_image_set_from_icon_name (self->kind_icon, icon_name);
  gtk_widget_set_visible (GTK_WIDGET (self->kind_icon), icon_name != NULL);
  scout_artwork_set_subject (self->thumbnail, scout_content_get_id (self->post), NULL);
  /* The icon has a place of its own. */
  scout_artwork_set_words (self->thumbnail, NULL, quote);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->thumbnail), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Thumbnail"), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  scout_content_get_thumbnail_url (self->post) != NULL
                                    ? shown : _("Not shared"), -1);
}

static void
load_pictures (ScoutPostDetails *self)
{
  const ScoutPagePicture thumbnail = {
    scout_content_get_thumbnail_url (self->post), MOST_THUMBNAIL_WIDTH,
    MOST_NARROW_THUMBNAIL_HEIGHT,
    (ScoutPagePictureFunc) scout_artwork_set_texture
  };
  const ScoutPagePicture portrait = {
    self->creator != NULL ? scout_creator_get_portrait_url (self->creator) : NULL, PORTRAIT_SIZE,
    PORTRAIT_SIZE, (ScoutPagePictureFunc) scout_artwork_set_texture
  };

  if (self->pictures == NULL)
    return;

  scout_page_pictures_load (self->pictures, &thumbnail, GTK_WIDGET (self->thumbnail),
                            self->cancellable);
  scout_page_pictures_load (self->pictures, &portrait, GTK_WIDGET (self->portrait),
                            self->cancellable);
}

/* Of a post that was found by itself, only the creator's id is known: the rest is looked up. */
static void
creator_cb (ScoutPostDetails *self)
{
  g_autoptr(GPtrArray) posts = g_ptr_array_new ();
  g_autoptr(ScoutCreator) creator = NULL;
  const char *id = scout_content_get_creator_id (self->post);

  if (!g_set_object (&creator, self->creator) && id != NULL)
    creator = scout_merge_creator_with_content (scout_content_get_network (self->post), id, posts);
  if (creator != NULL)
    g_signal_emit (self, signals[SIGNAL_CREATOR_ACTIVATED], 0, creator);
}

/* The card that the post was opened from can say whose it is by now. */
static void
note_creator (ScoutPostDetails *self,
              ScoutCreator     *creator)
{
  g_autoptr(GPtrArray) creators = g_ptr_array_new ();

  g_ptr_array_add (creators, creator);
  if (self->keeper != NULL)
    scout_keeper_note_names (self->keeper, creators);
}

static void
creator_found_cb (ScoutPostDetails *self,
                  ScoutCreator     *creator)
{
  if (self->post == NULL || self->creator != NULL)
    return;

  g_set_object (&self->creator, creator);
  note_creator (self, creator);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CREATOR]);
  show_creator (self);
  load_pictures (self);
}

static void
stop_pictures (ScoutPostDetails *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
}

static void
scout_post_details_dispose (GObject *object)
{
  ScoutPostDetails *self = SCOUT_POST_DETAILS (object);

  stop_pictures (self);
  g_clear_object (&self->brand_page);
  g_clear_object (&self->owners);
  g_clear_object (&self->pictures);
  g_clear_object (&self->post);
  g_clear_object (&self->creator);
  g_clear_object (&self->keeper);
  gtk_widget_dispose_template (GTK_WIDGET (self), SCOUT_TYPE_POST_DETAILS);

  G_OBJECT_CLASS (scout_post_details_parent_class)->dispose (object);
}

static void
scout_post_details_get_property (GObject    *object,
                                 guint       id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  ScoutPostDetails *self = SCOUT_POST_DETAILS (object);

  switch ((ScoutPostDetailsProperty) id)
    {
    case PROP_CREATOR_NAME:
      g_value_take_string (value, self->creator != NULL && self->post != NULL
                                    ? dup_creator_name (self) : g_strdup (""));
      break;
    case PROP_CREATOR:
      g_value_set_object (value, self->creator);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
scout_post_details_class_init (ScoutPostDetailsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = scout_post_details_dispose;
  G_OBJECT_CLASS (klass)->get_property = scout_post_details_get_property;

  /**
   * ScoutPostDetails:creator-name:
   *
   * Whose post it is, or nothing while nobody has told.
   */
  props[PROP_CREATOR_NAME] = g_param_spec_string ("creator-name", NULL, NULL, "",
                                                  G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * ScoutPostDetails:creator: (nullable)
   *
   * Whose post it is, as far as that is known.
   */
  props[PROP_CREATOR] = g_param_spec_object ("creator", NULL, NULL, SCOUT_TYPE_CREATOR,
                                             G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (G_OBJECT_CLASS (klass), G_N_ELEMENTS (props), props);

  /**
   * ScoutPostDetails::creator-activated:
   * @self: the widget
   * @creator: whose post it is; only an id where nothing else is known
   *
   * The person wants to see the creator.
   */
  signals[SIGNAL_CREATOR_ACTIVATED] = g_signal_new ("creator-activated", G_TYPE_FROM_CLASS (klass),
                                                    G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                                    G_TYPE_NONE, 1, SCOUT_TYPE_CREATOR);

  g_type_ensure (SCOUT_TYPE_ARTWORK);
  g_type_ensure (SCOUT_TYPE_POST_CAPTION);
  gtk_widget_class_set_template_from_resource (widget_class, TEMPLATE);
  gtk_widget_class_bind_template_child (widget_class, ScoutPostDetails, thumbnail);
  gtk_widget_class_bind_template_child (widget_class, ScoutPostDetails, kind_icon);
  gtk_widget_class_bind_template_child (widget_class, ScoutPostDetails, kind_label);
  gtk_widget_class_bind_template_child (widget_class, ScoutPostDetails, creator_button);
  gtk_widget_class_bind_template_child (widget_class, ScoutPostDetails, portrait);
  gtk_widget_class_bind_template_child (widget_class, ScoutPostDetails, creator_label);
  gtk_widget_class_bind_template_child (widget_class, ScoutPostDetails, time_label);
  gtk_widget_class_bind_template_child (widget_class, ScoutPostDetails, caption);
  gtk_widget_class_bind_template_child (widget_class, ScoutPostDetails, brand_box);
  gtk_widget_class_bind_template_child (widget_class, ScoutPostDetails, brand_label);
  gtk_widget_class_bind_template_child (widget_class, ScoutPostDetails, share_icon);
  gtk_widget_class_bind_template_child (widget_class, ScoutPostDetails, share_label);
  gtk_widget_class_bind_template_callback (widget_class, creator_cb);
}

static void
scout_post_details_init (ScoutPostDetails *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->owners = scout_post_owners_new ();
  g_signal_connect_object (self->owners, "found", G_CALLBACK (creator_found_cb), self,
                           G_CONNECT_SWAPPED);
  scout_artwork_set_size (self->thumbnail, THUMBNAIL_HEIGHT);
  scout_artwork_set_size (self->portrait, PORTRAIT_SIZE);
}

void
scout_post_details_set_picture_source (ScoutPostDetails   *self,
                                       ScoutPictureSource *pictures)
{
  g_return_if_fail (SCOUT_IS_POST_DETAILS (self));
  g_return_if_fail (pictures == NULL || SCOUT_IS_PICTURE_SOURCE (pictures));

  g_set_object (&self->pictures, pictures);
}

void
scout_post_details_set_keeper (ScoutPostDetails *self,
                               ScoutKeeper      *keeper)
{
  g_return_if_fail (SCOUT_IS_POST_DETAILS (self));
  g_return_if_fail (keeper == NULL || SCOUT_IS_KEEPER (keeper));

  g_set_object (&self->keeper, keeper);
}

void
scout_post_details_set_brand_page (ScoutPostDetails *self,
                                   ScoutBrandPage   *brand_page)
{
  g_return_if_fail (SCOUT_IS_POST_DETAILS (self));
  g_return_if_fail (brand_page == NULL || SCOUT_IS_BRAND_PAGE (brand_page));

  g_set_object (&self->brand_page, brand_page);
}

void
scout_post_details_set_marketplace (ScoutPostDetails *self,
                                    ScoutMarketplace *marketplace)
{
  g_return_if_fail (SCOUT_IS_POST_DETAILS (self));

  scout_post_owners_set_marketplace (self->owners, marketplace);
}

void
scout_post_details_try_again (ScoutPostDetails *self)
{
  g_return_if_fail (SCOUT_IS_POST_DETAILS (self));

  scout_post_owners_try_again (self->owners);
}

void
scout_post_details_set_narrow (ScoutPostDetails *self,
                               gboolean          is_narrow)
{
  g_return_if_fail (SCOUT_IS_POST_DETAILS (self));

  scout_artwork_set_size (self->thumbnail,
                          is_narrow ? LEAST_NARROW_THUMBNAIL_HEIGHT : THUMBNAIL_HEIGHT);
  scout_artwork_set_most (self->thumbnail, is_narrow ? MOST_NARROW_THUMBNAIL_HEIGHT : 0);
  scout_post_caption_set_folds (self->caption, is_narrow);
}

gboolean
scout_post_details_is_of_other_brand (ScoutPostDetails *self,
                                      ScoutContent     *post)
{
  g_return_val_if_fail (SCOUT_IS_POST_DETAILS (self), FALSE);
  g_return_val_if_fail (SCOUT_IS_CONTENT (post), FALSE);

  return scout_sponsor_is_other_than (post, self->brand_page);
}

void
scout_post_details_show (ScoutPostDetails *self,
                         ScoutCatalog     *catalog,
                         ScoutContent     *post,
                         ScoutCreator     *creator)
{
  g_return_if_fail (SCOUT_IS_POST_DETAILS (self));
  g_return_if_fail (post == NULL || SCOUT_IS_CONTENT (post));
  g_return_if_fail (post == NULL || SCOUT_IS_CATALOG (catalog));
  g_return_if_fail (creator == NULL || SCOUT_IS_CREATOR (creator));

  stop_pictures (self);
  g_set_object (&self->post, post);
  if (creator == NULL)
    creator = scout_post_owners_look_up (self->owners, post != NULL
                                                       ? scout_content_get_creator_id (post)
                                                       : NULL);
  if (g_set_object (&self->creator, creator))
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CREATOR]);
  scout_artwork_set_texture (self->thumbnail, NULL);
  scout_artwork_set_texture (self->portrait, NULL);
  if (post == NULL)
    {
      scout_post_caption_fold (self->caption);
      g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CREATOR_NAME]);
      return;
    }

  self->cancellable = g_cancellable_new ();
  show_kind (self);
  show_creator (self);
  show_caption (self, catalog);
  show_brand (self);
  load_pictures (self);
}
