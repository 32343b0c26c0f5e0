/* scout-creator-hero.c: who a creator is, at the top of their page.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Shows what a creator says of themselves. Everything here is foreign text: it goes through
 * scout_wording_inline() or scout_wording_block() and into labels as plain text. Links are opened
 * only if they are https, and mail only to what looks like one address. */

#include "config.h"

#include "scout-creator-hero.h"

#include "scout-artwork.h"
#include "scout-country.h"
#include "scout-language.h"
#include "scout-link-button.h"
#include "scout-link.h"
#include "scout-page-pictures.h"
#include "scout-similar.h"
#include "scout-tag-row.h"
#include "scout-web-address.h"
#include "scout-wording.h"

#include <glib/gi18n.h>

#define COVER_WIDTH 960
#define COVER_HEIGHT 104
#define PORTRAIT_SIZE 96
/* From the edge to the portrait's ring, from there to the name, and below the ring. */
#define RING_MARGIN 18
#define NAME_MARGIN 128
#define BELOW_RING 64
/* As many line breaks of a bio are kept, so that a tall one does not push the figures away. */
#define MAX_BIO_BREAKS 8
/* What usernames on Instagram are made of. */
#define HANDLE_LETTERS G_CSET_A_2_Z G_CSET_a_2_z G_CSET_DIGITS "._"
/* More tags than this say nothing more. */
#define MAX_TAGS 8

#define TEMPLATE SCOUT_RESOURCE_PREFIX "/pages/scout-creator-hero.ui"

struct _ScoutCreatorHero
{
  AdwBin parent_instance;

  ScoutPictureSource *pictures; /* (owned) (nullable) */
  ScoutCreator *creator;        /* (owned) (nullable) */
  GCancellable *cancellable;    /* (owned): of the pictures */

  ScoutArtwork *cover;
  GtkWidget *ring;
  ScoutArtwork *portrait;
  GtkWidget *head;
  GtkWidget *name_line;
  GtkLabel *name_label;
  GtkWidget *verified_mark;
  GtkLabel *handle_label;
  GtkWidget *actions;
  GtkWidget *mail_button;
  GtkWidget *profile_button;
  GtkWidget *portfolio_button;
  GtkWidget *similar_button;
  GtkLabel *bio_label;
  GtkBox *facts;
  ScoutTagRow *tags;
};

G_DEFINE_FINAL_TYPE (ScoutCreatorHero, scout_creator_hero, ADW_TYPE_BIN)

static void
set_label (GtkLabel   *label,
           const char *foreign)
{
  g_autofree char *text = scout_wording_inline (foreign);

  gtk_label_set_text (label, text);
  /* Some names are longer than any window. */
  gtk_widget_set_tooltip_text (GTK_WIDGET (label), text);
  gtk_widget_set_visible (GTK_WIDGET (label), *text != '\0');
}

static void
show_bio (ScoutCreatorHero *self)
{
  g_autofree char *text = scout_wording_block (scout_creator_get_bio (self->creator),
                                               MAX_BIO_BREAKS);

  gtk_label_set_text (self->bio_label, text);
  gtk_widget_set_visible (GTK_WIDGET (self->bio_label), *text != '\0');
}

static void
append_fact (ScoutCreatorHero *self,
             const char       *icon_name,
             const char       *foreign)
{
  g_autofree char *text = scout_wording_inline (foreign);
  GtkWidget *box;
  GtkWidget *icon;
  GtkWidget *label;

  if (*text == '\0')
    return;

  box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  icon = g_object_new (GTK_TYPE_IMAGE,
                       "icon-name", icon_name,
                       "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                       NULL);
  label = gtk_label_new (text);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (icon, "dim-label");
  gtk_box_append (GTK_BOX (box), icon);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (self->facts, box);
}

static char *
dup_languages (ScoutCreator *creator)
{
  const char * const *codes = scout_creator_get_languages (creator);
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) names = NULL;

  for (gsize i = 0; codes[i] != NULL; i++)
    {
      const char *name = scout_language_get_name (codes[i]);

      g_strv_builder_add (builder, name != NULL ? name : codes[i]);
    }

  names = g_strv_builder_end (builder);
  return g_strjoinv (", ", names);
}

static const char *
get_gender_label (const char *gender)
{
  if (gender == NULL)
    return NULL;
  if (g_ascii_strcasecmp (gender, "female") == 0)
    return _("female");
  if (g_ascii_strcasecmp (gender, "male") == 0)
    return _("male");

  return gender;
}

static char *
dup_age_and_gender (ScoutCreator *creator)
{
  const char *age = scout_creator_get_age_bucket (creator);
  const char *gender = get_gender_label (scout_creator_get_gender (creator));

  if (age != NULL && gender != NULL)
    return g_strdup_printf ("%s, %s", age, gender);

  return g_strdup (age != NULL ? age : gender);
}

static void
show_facts (ScoutCreatorHero *self)
{
  const char *country = scout_creator_get_country (self->creator);
  const char *country_name = scout_country_get_name (country);
  g_autofree char *languages = dup_languages (self->creator);
  g_autofree char *person = dup_age_and_gender (self->creator);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->facts))) != NULL)
    gtk_box_remove (self->facts, child);

  append_fact (self, "mark-location-symbolic", country_name != NULL ? country_name : country);
  append_fact (self, "scout-globe-symbolic", languages);
  append_fact (self, "avatar-default-symbolic", person);
  gtk_widget_set_visible (GTK_WIDGET (self->facts),
                          gtk_widget_get_first_child (GTK_WIDGET (self->facts)) != NULL);
}

static void
show_tags (ScoutCreatorHero *self)
{
  const char * const *categories = scout_creator_get_categories (self->creator);
  const char * const *interests = scout_creator_get_interests (self->creator);
  guint n_tags = 0;

  scout_tag_row_remove_all (self->tags);
  for (gsize i = 0; categories[i] != NULL && n_tags < MAX_TAGS; i++, n_tags++)
    {
      g_autofree char *label = scout_creator_dup_category_label (self->creator, categories[i]);

      scout_tag_row_append (self->tags, label, FALSE);
    }
  for (gsize i = 0; interests[i] != NULL && n_tags < MAX_TAGS; i++, n_tags++)
    {
      g_autofree char *label = scout_creator_dup_interest_label (self->creator, interests[i]);

      scout_tag_row_append (self->tags, label, TRUE);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->tags), n_tags > 0);
}

static void
load_pictures (ScoutCreatorHero *self)
{
  const ScoutPagePicture cover = {
    scout_creator_get_cover_url (self->creator), COVER_WIDTH, COVER_HEIGHT,
    (ScoutPagePictureFunc) scout_artwork_set_texture
  };
  const ScoutPagePicture portrait = {
    scout_creator_get_portrait_url (self->creator), PORTRAIT_SIZE, PORTRAIT_SIZE,
    (ScoutPagePictureFunc) scout_artwork_set_texture
  };

  if (self->pictures == NULL)
    return;

  scout_page_pictures_load (self->pictures, &cover, GTK_WIDGET (self->cover), self->cancellable);
  scout_page_pictures_load (self->pictures, &portrait, GTK_WIDGET (self->portrait),
                            self->cancellable);
}

/* An address that could smuggle headers or a second recipient into the mailto: link is none, and
 * neither is one that a mail program could show as another. */
static gboolean
is_plain_address (const char *email)
{
  const char *at = email != NULL ? strchr (email, '@') : NULL;

  if (at == NULL || at == email || at[1] == '\0' || strchr (at + 1, '@') != NULL)
    return FALSE;

  for (const char *character = email; *character != '\0'; character++)
    {
      if (!g_ascii_isgraph (*character) || strchr ("\"#%&(),:;<>?[\\]", *character) != NULL)
        return FALSE;
    }

  return TRUE;
}

/* Instagram tells no address, but has one for each username. */
char *
scout_creator_hero_dup_profile_address (ScoutCreator *creator)
{
  const char *address = scout_creator_get_profile_url (creator);
  const char *handle = scout_creator_get_handle (creator);

  if (scout_web_address_is_safe (address))
    return g_strdup (address);
  if (scout_creator_get_network (creator) != SCOUT_NETWORK_INSTAGRAM || handle == NULL
      || *handle == '\0' || handle[strspn (handle, HANDLE_LETTERS)] != '\0')
    return NULL;

  return g_strconcat ("https://www.instagram.com/", handle, "/", NULL);
}

/* Below the name: on Instagram the name is the handle. */
static char *
dup_subtitle (ScoutCreator *creator)
{
  const char *handle = scout_creator_get_handle (creator);

  if (scout_creator_get_network (creator) != SCOUT_NETWORK_INSTAGRAM)
    return handle != NULL ? g_strconcat ("@", handle, NULL) : NULL;

  switch (scout_creator_is_onboarded (creator))
    {
    case SCOUT_TRUTH_TRUE:
      return g_strdup (_("Instagram · joined the creator marketplace"));
    case SCOUT_TRUTH_FALSE:
      return g_strdup (_("Instagram · has not joined the creator marketplace"));
    case SCOUT_TRUTH_UNKNOWN:
    default:
      return g_strdup (_("Instagram"));
    }
}

static void
portfolio_cb (ScoutCreatorHero *self)
{
  scout_web_address_open (GTK_WIDGET (self), scout_creator_get_portfolio_url (self->creator));
}

static void
profile_cb (ScoutCreatorHero *self)
{
  g_autofree char *address = scout_creator_hero_dup_profile_address (self->creator);

  if (address != NULL)
    scout_web_address_open (GTK_WIDGET (self), address);
}

static char *
link_wanted_cb (ScoutCreatorHero *self)
{
  return self->creator != NULL ? scout_link_new_for_creator (self->creator) : NULL;
}

static void
show_buttons (ScoutCreatorHero *self)
{
  const char *email = scout_creator_get_email (self->creator);
  const char *portfolio = scout_creator_get_portfolio_url (self->creator);
  g_autofree char *shown_email = scout_wording_inline (email);
  g_autofree char *address = scout_creator_hero_dup_profile_address (self->creator);

  gtk_widget_set_sensitive (self->mail_button, is_plain_address (email));
  gtk_widget_set_tooltip_text (self->mail_button,
                               *shown_email != '\0' ? shown_email : _("No e-mail shared"));
  gtk_widget_set_visible (self->profile_button, address != NULL);
  gtk_widget_set_visible (self->portfolio_button, scout_web_address_is_safe (portfolio));
  gtk_widget_set_visible (self->similar_button, scout_similar_is_offered (self->creator));
}

static void
scout_creator_hero_dispose (GObject *object)
{
  ScoutCreatorHero *self = SCOUT_CREATOR_HERO (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->creator);
  g_clear_object (&self->pictures);
  gtk_widget_dispose_template (GTK_WIDGET (self), SCOUT_TYPE_CREATOR_HERO);

  G_OBJECT_CLASS (scout_creator_hero_parent_class)->dispose (object);
}

static void
scout_creator_hero_class_init (ScoutCreatorHeroClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = scout_creator_hero_dispose;

  g_type_ensure (SCOUT_TYPE_ARTWORK);
  g_type_ensure (SCOUT_TYPE_LINK_BUTTON);
  g_type_ensure (SCOUT_TYPE_TAG_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, TEMPLATE);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorHero, cover);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorHero, ring);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorHero, portrait);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorHero, head);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorHero, name_line);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorHero, name_label);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorHero, verified_mark);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorHero, handle_label);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorHero, actions);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorHero, mail_button);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorHero, profile_button);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorHero, portfolio_button);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorHero, similar_button);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorHero, bio_label);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorHero, facts);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorHero, tags);
  gtk_widget_class_bind_template_callback (widget_class, scout_creator_hero_write_mail);
  gtk_widget_class_bind_template_callback (widget_class, portfolio_cb);
  gtk_widget_class_bind_template_callback (widget_class, profile_cb);
  gtk_widget_class_bind_template_callback (widget_class, link_wanted_cb);
}

static void
scout_creator_hero_init (ScoutCreatorHero *self)
{
  self->cancellable = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  scout_artwork_set_size (self->cover, COVER_HEIGHT);
  scout_artwork_set_size (self->portrait, PORTRAIT_SIZE);
  scout_creator_hero_set_narrow (self, FALSE);
}

void
scout_creator_hero_set_picture_source (ScoutCreatorHero   *self,
                                       ScoutPictureSource *pictures)
{
  g_return_if_fail (SCOUT_IS_CREATOR_HERO (self));
  g_return_if_fail (pictures == NULL || SCOUT_IS_PICTURE_SOURCE (pictures));

  g_set_object (&self->pictures, pictures);
}

/* Name and buttons stand beside the portrait, or below it where there is no room for both. */
static void
arrange_head (ScoutCreatorHero *self,
              gboolean          is_narrow)
{
  GtkAlign align = is_narrow ? GTK_ALIGN_CENTER : GTK_ALIGN_START;
  float xalign = is_narrow ? 0.5f : 0.0f;

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->head),
                                  is_narrow ? GTK_ORIENTATION_VERTICAL
                                            : GTK_ORIENTATION_HORIZONTAL);
  gtk_widget_set_margin_start (self->head, is_narrow ? 0 : NAME_MARGIN);
  gtk_widget_set_margin_top (self->head, is_narrow ? BELOW_RING : 0);
  gtk_widget_set_halign (self->ring, align);
  gtk_widget_set_margin_start (self->ring, is_narrow ? 0 : RING_MARGIN);
  gtk_widget_set_halign (self->name_line, align);
  gtk_widget_set_halign (self->actions, is_narrow ? GTK_ALIGN_CENTER : GTK_ALIGN_FILL);
  gtk_label_set_xalign (self->name_label, xalign);
  gtk_label_set_justify (self->name_label,
                         is_narrow ? GTK_JUSTIFY_CENTER : GTK_JUSTIFY_LEFT);
  gtk_label_set_xalign (self->handle_label, xalign);
}

void
scout_creator_hero_set_narrow (ScoutCreatorHero *self,
                               gboolean          is_narrow)
{
  GtkOrientation orientation = is_narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL;

  g_return_if_fail (SCOUT_IS_CREATOR_HERO (self));

  arrange_head (self, is_narrow);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->facts), orientation);
  gtk_box_set_spacing (self->facts, is_narrow ? 6 : 18);
}

void
scout_creator_hero_show (ScoutCreatorHero *self,
                         ScoutCreator     *creator)
{
  gboolean is_other;
  const char *handle;
  const char *name;
  g_autofree char *subtitle = NULL;

  g_return_if_fail (SCOUT_IS_CREATOR_HERO (self));
  g_return_if_fail (creator == NULL || SCOUT_IS_CREATOR (creator));

  is_other = self->creator == NULL || creator == NULL
             || !g_str_equal (scout_creator_get_id (self->creator), scout_creator_get_id (creator));
  g_set_object (&self->creator, creator);
  if (is_other)
    {
      g_cancellable_cancel (self->cancellable);
      g_clear_object (&self->cancellable);
      self->cancellable = g_cancellable_new ();
      scout_artwork_set_texture (self->cover, NULL);
      scout_artwork_set_texture (self->portrait, NULL);
    }
  if (creator == NULL)
    return;

  handle = scout_creator_get_handle (creator);
  name = scout_creator_get_name (creator);
  subtitle = dup_subtitle (creator);
  scout_artwork_set_subject (self->cover, handle != NULL ? handle : name, NULL);
  scout_artwork_set_subject (self->portrait, handle != NULL ? handle : name, name);
  set_label (self->name_label, name);
  set_label (self->handle_label, subtitle);
  gtk_widget_set_visible (self->verified_mark,
                          scout_creator_is_verified (creator) == SCOUT_TRUTH_TRUE);
  show_bio (self);
  show_facts (self);
  show_tags (self);
  show_buttons (self);
  load_pictures (self);
}

void
scout_creator_hero_write_mail (ScoutCreatorHero *self)
{
  const char *email = NULL;
  g_autofree char *uri = NULL;

  g_return_if_fail (SCOUT_IS_CREATOR_HERO (self));

  email = self->creator != NULL ? scout_creator_get_email (self->creator) : NULL;
  if (!is_plain_address (email))
    return;

  uri = g_strconcat ("mailto:", email, NULL);
  scout_web_address_open (GTK_WIDGET (self), uri);
}
