/* scout-results-name.c: who or what a row of a table of results is.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Inscriptions and not labels, as in all cells of the table: they cost a tenth, and their width
 * does not depend on the text, so that columns stand still while rows come and go. */

#include "config.h"

#include "scout-results-name.h"

#include "scout-artwork.h"
#include "scout-content-address.h"
#include "scout-content.h"
#include "scout-page-pictures.h"
#include "scout-result-cell.h"
#include "scout-star.h"
#include "scout-wording.h"

#include <glib/gi18n.h>

#define PICTURE_SIZE 32
#define LEAST_CHARACTERS 14
#define USUAL_CHARACTERS 24
/* More of a caption has no room. */
#define LONGEST_TITLE 120

struct _ScoutResultsName
{
  GtkBox parent_instance;

  ScoutPictureSource *pictures; /* (owned) (nullable) */
  ScoutKeeper *keeper;          /* (owned) (nullable) */
  GObject *item;                /* (owned) (nullable) */
  GCancellable *cancellable;    /* (owned) (nullable): of the picture that is on its way */

  GtkWidget *artwork;
  GtkInscription *title;
  GtkInscription *subtitle;
  GtkWidget *verified;
  GtkWidget *star;
};

G_DEFINE_FINAL_TYPE (ScoutResultsName, scout_results_name, GTK_TYPE_BOX)

static ScoutCreator *
get_creator (ScoutResultsName *self)
{
  return SCOUT_IS_CREATOR (self->item) ? SCOUT_CREATOR (self->item) : NULL;
}

static void
update_star (ScoutResultsName *self)
{
  ScoutCreator *creator = get_creator (self);
  gboolean can_star = creator != NULL && self->keeper != NULL
                      && scout_keeper_is_open (self->keeper);
  g_autofree char *name = NULL;
  g_autofree char *label = NULL;

  gtk_widget_set_visible (self->star, can_star);
  if (!can_star)
    return;

  name = scout_wording_inline (scout_creator_get_name (creator));
  /* Translators: of the star of a creator, with the creator's name. */
  label = g_strdup_printf (_("Save %s"), name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->star), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
  scout_star_set_active (SCOUT_STAR (self->star), scout_keeper_has_star (self->keeper, creator));
}

static void
star_activate_cb (ScoutResultsName *self)
{
  if (get_creator (self) != NULL)
    scout_keeper_toggle_star (self->keeper, get_creator (self));
}

static void
set_texture (ScoutResultsName *self,
             GdkTexture       *texture)
{
  scout_artwork_set_texture (SCOUT_ARTWORK (self->artwork), texture);
}

static void
stop_picture (ScoutResultsName *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
}

static void
load_picture (ScoutResultsName *self,
              const char       *address) /* (nullable) */
{
  const ScoutPagePicture picture = {
    address, PICTURE_SIZE, PICTURE_SIZE, (ScoutPagePictureFunc) set_texture
  };

  if (self->pictures == NULL)
    return;

  self->cancellable = g_cancellable_new ();
  scout_page_pictures_load (self->pictures, &picture, GTK_WIDGET (self), self->cancellable);
}

static void
show_subtitle (ScoutResultsName *self,
               const char       *subtitle)
{
  if (g_strcmp0 (gtk_inscription_get_text (self->subtitle), subtitle) != 0)
    scout_result_cell_set_text (self->subtitle, subtitle, FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->subtitle), *subtitle != '\0');
}

static void
show_creator (ScoutResultsName *self,
              ScoutCreator     *creator)
{
  const char *handle = scout_creator_get_handle (creator);
  gboolean has_own_name = g_strcmp0 (handle, scout_creator_get_name (creator)) != 0;
  g_autofree char *title = scout_results_name_dup_title (creator);
  g_autofree char *at_handle = handle != NULL && has_own_name ? g_strconcat ("@", handle, NULL)
                                                              : NULL;
  g_autofree char *subtitle = scout_wording_inline (at_handle);

  scout_result_cell_set_text (self->title, title, FALSE);
  show_subtitle (self, subtitle);
  scout_artwork_set_subject (SCOUT_ARTWORK (self->artwork),
                             handle != NULL ? handle : scout_creator_get_id (creator),
                             scout_creator_get_name (creator));
  gtk_widget_set_visible (self->verified,
                          scout_creator_is_verified (creator) == SCOUT_TRUTH_TRUE);
  load_picture (self, scout_creator_get_portrait_url (creator));
}

static void
show_owner (ScoutResultsName *self,
            ScoutContent     *content)
{
  g_autofree char *alias = scout_content_address_dup_owner (scout_content_get_url (content));
  g_autofree char *subtitle = NULL;
  const char *name = NULL;

  if (self->keeper != NULL)
    name = scout_keeper_find_name (self->keeper, content);
  if (name == NULL)
    name = alias != NULL ? alias : scout_content_get_creator_id (content);
  subtitle = scout_wording_inline (name);
  show_subtitle (self, subtitle);
}

static void
show_content (ScoutResultsName *self,
              ScoutContent     *content)
{
  g_autofree char *title = scout_results_name_dup_title (content);

  scout_result_cell_set_text (self->title, title, FALSE);
  show_owner (self, content);
  scout_artwork_set_subject (SCOUT_ARTWORK (self->artwork), scout_content_get_id (content), title);
  gtk_widget_set_visible (self->verified, FALSE);
  load_picture (self, scout_content_get_thumbnail_url (content));
}

static void
update_owner (ScoutResultsName *self)
{
  if (SCOUT_IS_CONTENT (self->item))
    show_owner (self, SCOUT_CONTENT (self->item));
}

static void
scout_results_name_dispose (GObject *object)
{
  ScoutResultsName *self = SCOUT_RESULTS_NAME (object);

  stop_picture (self);
  g_clear_object (&self->item);
  g_clear_object (&self->pictures);
  g_clear_object (&self->keeper);

  G_OBJECT_CLASS (scout_results_name_parent_class)->dispose (object);
}

static void
scout_results_name_class_init (ScoutResultsNameClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = scout_results_name_dispose;
}

static GtkInscription *
new_inscription (void)
{
  return g_object_new (GTK_TYPE_INSCRIPTION,
                       "min-chars", LEAST_CHARACTERS,
                       "nat-chars", USUAL_CHARACTERS,
                       "text-overflow", GTK_INSCRIPTION_OVERFLOW_ELLIPSIZE_END,
                       NULL);
}

static void
scout_results_name_init (ScoutResultsName *self)
{
  GtkWidget *texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->artwork = scout_artwork_new (SCOUT_ARTWORK_PORTRAIT);
  scout_artwork_set_size (SCOUT_ARTWORK (self->artwork), PICTURE_SIZE);
  gtk_widget_set_valign (self->artwork, GTK_ALIGN_CENTER);
  self->title = new_inscription ();
  self->subtitle = new_inscription ();
  gtk_widget_add_css_class (GTK_WIDGET (self->title), "row-title");
  gtk_widget_add_css_class (GTK_WIDGET (self->subtitle), "tiny-dim");
  self->verified = gtk_image_new_from_icon_name ("scout-verified-symbolic");
  gtk_widget_add_css_class (self->verified, "accent");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->verified), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("verified"), -1);
  self->star = scout_star_new ();
  gtk_widget_set_valign (self->star, GTK_ALIGN_CENTER);
  g_signal_connect_object (self->star, "activate", G_CALLBACK (star_activate_cb), self,
                           G_CONNECT_SWAPPED);

  gtk_widget_set_hexpand (texts, TRUE);
  gtk_widget_set_valign (texts, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (texts), GTK_WIDGET (self->title));
  gtk_box_append (GTK_BOX (texts), GTK_WIDGET (self->subtitle));
  gtk_box_set_spacing (GTK_BOX (self), 10);
  gtk_box_append (GTK_BOX (self), self->artwork);
  gtk_box_append (GTK_BOX (self), texts);
  gtk_box_append (GTK_BOX (self), self->verified);
  gtk_box_append (GTK_BOX (self), self->star);
}

GtkWidget *
scout_results_name_new (ScoutPictureSource *pictures,
                        ScoutKeeper        *keeper)
{
  ScoutResultsName *self = NULL;

  g_return_val_if_fail (pictures == NULL || SCOUT_IS_PICTURE_SOURCE (pictures), NULL);
  g_return_val_if_fail (keeper == NULL || SCOUT_IS_KEEPER (keeper), NULL);

  self = g_object_new (SCOUT_TYPE_RESULTS_NAME, NULL);
  g_set_object (&self->pictures, pictures);
  g_set_object (&self->keeper, keeper);
  if (keeper != NULL)
    {
      g_signal_connect_object (keeper, "stars-changed", G_CALLBACK (update_star), self,
                               G_CONNECT_SWAPPED);
      g_signal_connect_object (keeper, "names-changed", G_CALLBACK (update_owner), self,
                               G_CONNECT_SWAPPED);
    }

  return GTK_WIDGET (self);
}

void
scout_results_name_set_item (ScoutResultsName *self,
                             gpointer          item)
{
  g_return_if_fail (SCOUT_IS_RESULTS_NAME (self));
  g_return_if_fail (item == NULL || SCOUT_IS_CREATOR (item) || SCOUT_IS_CONTENT (item));

  if (!g_set_object (&self->item, item))
    return;

  stop_picture (self);
  set_texture (self, NULL);
  if (SCOUT_IS_CREATOR (item))
    show_creator (self, item);
  else if (SCOUT_IS_CONTENT (item))
    show_content (self, item);
  update_star (self);
}

char *
scout_results_name_dup_title (gpointer item)
{
  g_autofree char *text = NULL;
  g_autofree char *kind = NULL;

  g_return_val_if_fail (SCOUT_IS_CREATOR (item) || SCOUT_IS_CONTENT (item), NULL);

  if (SCOUT_IS_CREATOR (item))
    return scout_wording_inline (scout_creator_get_name (item));

  text = scout_wording_inline (scout_content_get_caption (item));
  if (*text == '\0')
    {
      kind = scout_content_dup_kind_label (item);
      return scout_wording_inline (kind);
    }
  if (g_utf8_strlen (text, -1) > LONGEST_TITLE)
    return g_utf8_substring (text, 0, LONGEST_TITLE);

  return g_steal_pointer (&text);
}
