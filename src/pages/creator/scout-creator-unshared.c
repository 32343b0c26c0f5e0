/* scout-creator-unshared.c: a creator who does not share insights with brands.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A page of empty tiles would say the same six times. What Meta shows to everybody is here, what it
 * keeps back, and what can be done all the same. */

#include "config.h"

#include "scout-creator-unshared.h"

#include "scout-artwork.h"
#include "scout-country.h"
#include "scout-creator-hero.h"
#include "scout-error-wording.h"
#include "scout-graph-error.h"
#include "scout-link.h"
#include "scout-merge.h"
#include "scout-page-pictures.h"
#include "scout-web-address.h"
#include "scout-wording.h"

#include <glib/gi18n.h>

#define TEMPLATE SCOUT_RESOURCE_PREFIX "/pages/scout-creator-unshared.ui"

#define PORTRAIT_SIZE 96

struct _ScoutCreatorUnshared
{
  AdwBin parent_instance;

  ScoutPictureSource *pictures; /* (owned) (nullable) */
  ScoutCreator *creator;        /* (owned) (nullable) */
  GCancellable *cancellable;    /* (owned): of the portrait */

  ScoutArtwork *portrait;
  GtkLabel *name_label;
  GtkLabel *subtitle_label;
  GtkLabel *followers_label;
  GtkLabel *title_label;
  GtkLabel *reason_label;
  GtkLabel *code_label;
  GtkLabel *shown_label;
  GtkLabel *hidden_label;
  GtkBox *buttons;
  GtkButton *save_button;
  AdwButtonContent *save_content;
  GtkWidget *profile_button;
};

G_DEFINE_FINAL_TYPE (ScoutCreatorUnshared, scout_creator_unshared, ADW_TYPE_BIN)

/* On Instagram the name is the handle. */
static char *
dup_subtitle (ScoutCreator *creator)
{
  const char *handle = scout_creator_get_handle (creator);
  const char *country = scout_country_get_name (scout_creator_get_country (creator));
  g_autofree char *start = NULL;

  if (scout_creator_get_network (creator) == SCOUT_NETWORK_INSTAGRAM)
    start = g_strdup (_("Instagram"));
  else if (handle != NULL)
    start = g_strconcat ("@", handle, NULL);

  if (start != NULL && country != NULL)
    return g_strconcat (start, " · ", country, NULL);

  return g_strdup (start != NULL ? start : country);
}

static void
set_foreign (GtkLabel   *label,
             const char *foreign) /* (nullable) */
{
  g_autofree char *text = scout_wording_inline (foreign);

  gtk_label_set_text (label, text);
  gtk_widget_set_visible (GTK_WIDGET (label), *text != '\0');
}

static void
load_portrait (ScoutCreatorUnshared *self)
{
  const ScoutPagePicture portrait = {
    scout_creator_get_portrait_url (self->creator), PORTRAIT_SIZE, PORTRAIT_SIZE,
    (ScoutPagePictureFunc) scout_artwork_set_texture
  };

  scout_artwork_set_texture (self->portrait, NULL);
  if (self->pictures != NULL)
    scout_page_pictures_load (self->pictures, &portrait, GTK_WIDGET (self->portrait),
                              self->cancellable);
}

/* The only figure that Meta tells of everybody. */
static void
show_followers (ScoutCreatorUnshared *self)
{
  gint64 followers = scout_creator_get_followers (self->creator);
  g_autofree char *count = scout_wording_full (followers);
  g_autofree char *text =
    g_strdup_printf (ngettext ("%s follower", "%s followers", (gulong) MAX (followers, 0)), count);

  gtk_label_set_text (self->followers_label, text);
  gtk_widget_set_visible (GTK_WIDGET (self->followers_label), followers >= 0);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->followers_label),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _("Followers"),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, count, -1);
}

static gboolean
has_posts (ScoutCreator *creator)
{
  return scout_creator_get_n_content (creator, SCOUT_CONTENT_LIST_RECENT) > 0
         || scout_creator_get_n_content (creator, SCOUT_CONTENT_LIST_BRANDED) > 0;
}

/* S1 has posts as fields of any creator who is looked up by name, and its other figures for those
 * who have joined; by S2 an answer about somebody who has not "may include only a subset". */
static void
show_what_is_hidden (ScoutCreatorUnshared *self)
{
  gboolean may_have_posts = scout_creator_get_network (self->creator) == SCOUT_NETWORK_INSTAGRAM
                            || has_posts (self->creator);

  gtk_label_set_text (self->hidden_label, may_have_posts ? _("Reach, views, audience")
                                                         : _("Reach, views, audience, posts"));
}

/* "Name, Alias, Bio, Followers": what has come of that which everybody may see. */
static void
show_what_is_shown (ScoutCreatorUnshared *self)
{
  ScoutCreator *creator = self->creator;
  const char *handle = scout_creator_get_handle (creator);
  gboolean is_facebook = scout_creator_get_network (creator) == SCOUT_NETWORK_FACEBOOK;
  const char *shown[7] = { NULL, };
  gsize n_shown = 0;
  g_autofree char *text = NULL;

  if (!scout_link_is_all_of (creator) && g_strcmp0 (scout_creator_get_name (creator), handle) != 0)
    shown[n_shown++] = _("Name");
  if (handle != NULL)
    shown[n_shown++] = is_facebook ? _("Alias") : _("Username");
  if (scout_creator_get_bio (creator) != NULL)
    shown[n_shown++] = _("Bio");
  if (scout_creator_get_country (creator) != NULL)
    shown[n_shown++] = _("Country");
  if (scout_creator_get_followers (creator) >= 0)
    shown[n_shown++] = _("Followers");
  if (has_posts (creator))
    shown[n_shown++] = _("Posts");
  text = scout_wording_join (shown);
  gtk_label_set_text (self->shown_label, n_shown > 0 ? text : SCOUT_WORDING_UNKNOWN);
}

static void
show_creator (ScoutCreatorUnshared *self)
{
  g_autofree char *subtitle = dup_subtitle (self->creator);
  g_autofree char *address = scout_creator_hero_dup_profile_address (self->creator);
  const char *handle = scout_creator_get_handle (self->creator);
  g_autofree char *name = scout_wording_inline (scout_creator_get_name (self->creator));

  /* In the colours that the bar above the other tabs has. */
  scout_artwork_set_subject (self->portrait, handle != NULL ? handle : name, name);
  set_foreign (self->name_label, scout_creator_get_name (self->creator));
  set_foreign (self->subtitle_label, subtitle);
  show_followers (self);
  show_what_is_shown (self);
  show_what_is_hidden (self);
  gtk_widget_set_visible (self->profile_button, address != NULL);
  load_portrait (self);
}

/* In Meta's words where it sent any. */
static void
show_reason (ScoutCreatorUnshared *self,
             const GError         *error) /* (nullable) */
{
  const ScoutGraphFault *fault = error != NULL ? scout_graph_error_get_fault (error) : NULL;
  gboolean is_outside = g_error_matches (error, SCOUT_GRAPH_ERROR,
                                         SCOUT_GRAPH_ERROR_INELIGIBLE_CREATOR);
  const char *title = is_outside ? _("Not part of the programme")
                                 : _("Insights are not shared yet");
  const char *reason = is_outside
                       ? _("This creator does not meet Meta’s criteria to join, so Meta returns "
                           "only the public profile.")
                       : _("This creator has not joined insights sharing, so Meta returns only the "
                           "public profile.");
  g_autofree char *code = NULL;

  if (fault != NULL && fault->subcode != 0)
    code = g_strdup_printf ("error %d, %d", fault->code, fault->subcode);
  else if (fault != NULL)
    code = g_strdup_printf ("error %d", fault->code);

  set_foreign (self->title_label,
               fault != NULL && fault->user_title != NULL ? fault->user_title : title);
  set_foreign (self->reason_label,
               fault != NULL && fault->user_message != NULL ? fault->user_message : reason);
  set_foreign (self->code_label, code);
}

static void
show (ScoutCreatorUnshared *self,
      ScoutCreator         *creator,
      const GError         *error) /* (nullable) */
{
  show_reason (self, error);
  if (g_set_object (&self->creator, creator))
    show_creator (self);
  gtk_widget_set_visible (GTK_WIDGET (self), TRUE);
}

static void
profile_cb (ScoutCreatorUnshared *self)
{
  g_autofree char *address = scout_creator_hero_dup_profile_address (self->creator);

  if (address != NULL)
    scout_web_address_open (GTK_WIDGET (self), address);
}

static void
scout_creator_unshared_dispose (GObject *object)
{
  ScoutCreatorUnshared *self = SCOUT_CREATOR_UNSHARED (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->creator);
  g_clear_object (&self->pictures);
  /* The bin's own child is a template child too: both would unparent it. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), SCOUT_TYPE_CREATOR_UNSHARED);

  G_OBJECT_CLASS (scout_creator_unshared_parent_class)->dispose (object);
}

static void
scout_creator_unshared_class_init (ScoutCreatorUnsharedClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = scout_creator_unshared_dispose;
  g_type_ensure (SCOUT_TYPE_ARTWORK);
  gtk_widget_class_set_template_from_resource (widget_class, TEMPLATE);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorUnshared, portrait);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorUnshared, name_label);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorUnshared, subtitle_label);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorUnshared, followers_label);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorUnshared, title_label);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorUnshared, reason_label);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorUnshared, code_label);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorUnshared, shown_label);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorUnshared, hidden_label);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorUnshared, buttons);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorUnshared, save_button);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorUnshared, save_content);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorUnshared, profile_button);
  gtk_widget_class_bind_template_callback (widget_class, profile_cb);
}

static void
scout_creator_unshared_init (ScoutCreatorUnshared *self)
{
  self->cancellable = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  scout_artwork_set_size (self->portrait, PORTRAIT_SIZE);
}

void
scout_creator_unshared_set_picture_source (ScoutCreatorUnshared *self,
                                           ScoutPictureSource   *pictures)
{
  g_return_if_fail (SCOUT_IS_CREATOR_UNSHARED (self));
  g_return_if_fail (pictures == NULL || SCOUT_IS_PICTURE_SOURCE (pictures));

  g_set_object (&self->pictures, pictures);
}

void
scout_creator_unshared_set_narrow (ScoutCreatorUnshared *self,
                                   gboolean              is_narrow)
{
  g_return_if_fail (SCOUT_IS_CREATOR_UNSHARED (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->buttons),
                                  is_narrow ? GTK_ORIENTATION_VERTICAL
                                            : GTK_ORIENTATION_HORIZONTAL);
}

void
scout_creator_unshared_update_saved (ScoutCreatorUnshared *self,
                                     ScoutKeeper          *keeper,
                                     ScoutCreator         *creator)
{
  gboolean is_saved = creator != NULL && scout_keeper_has_star (keeper, creator);

  g_return_if_fail (SCOUT_IS_CREATOR_UNSHARED (self));

  gtk_widget_set_visible (GTK_WIDGET (self->save_button), creator != NULL);
  adw_button_content_set_icon_name (self->save_content, is_saved ? "starred-symbolic"
                                                                 : "scout-star-symbolic");
  adw_button_content_set_label (self->save_content, is_saved ? _("Saved") : _("Save anyway"));
}

void
scout_creator_unshared_take_error (ScoutCreatorUnshared *self,
                                   ScoutCreator         *creator,
                                   const GError         *error)
{
  g_return_if_fail (SCOUT_IS_CREATOR_UNSHARED (self));
  g_return_if_fail (SCOUT_IS_CREATOR (creator));

  if (scout_error_wording_is_unshared (error))
    show (self, creator, error);
}

/* Facebook's status means nothing that could be relied on (conventions section 7, row 2). */
gboolean
scout_creator_unshared_take_profile (ScoutCreatorUnshared *self,
                                     ScoutCreator         *creator)
{
  gboolean is_told = FALSE;

  g_return_val_if_fail (SCOUT_IS_CREATOR_UNSHARED (self), FALSE);
  g_return_val_if_fail (SCOUT_IS_CREATOR (creator), FALSE);

  is_told = scout_creator_get_network (creator) == SCOUT_NETWORK_INSTAGRAM;
  if (is_told && scout_creator_is_onboarded (creator) == SCOUT_TRUTH_FALSE)
    show (self, creator, NULL);
  else if (is_told && scout_creator_is_onboarded (creator) == SCOUT_TRUTH_TRUE)
    scout_creator_unshared_hide (self);

  return gtk_widget_get_visible (GTK_WIDGET (self));
}

void
scout_creator_unshared_learn (ScoutCreatorUnshared *self,
                              ScoutCreator         *known)
{
  g_autoptr(ScoutCreator) all = NULL;

  g_return_if_fail (SCOUT_IS_CREATOR_UNSHARED (self));
  g_return_if_fail (SCOUT_IS_CREATOR (known));

  if (self->creator == NULL)
    return;

  all = scout_merge_creators (self->creator, known);
  g_set_object (&self->creator, all);
  show_what_is_shown (self);
  show_what_is_hidden (self);
}

void
scout_creator_unshared_hide (ScoutCreatorUnshared *self)
{
  g_return_if_fail (SCOUT_IS_CREATOR_UNSHARED (self));

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
  g_clear_object (&self->creator);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}
