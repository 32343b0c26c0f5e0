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
#include "scout-copy-button.h"
#include "scout-creator-star.h"
#include "scout-hero-facts.h"
#include "scout-page-pictures.h"
#include "scout-row-layout.h"
#include "scout-similar.h"
#include "scout-spoken.h"
#include "scout-tag-row.h"
#include "scout-tooltip.h"
#include "scout-web-address.h"
#include "scout-wording.h"
#include "scout-wrap-layout.h"

#include <glib/gi18n.h>

#define COVER_WIDTH 960
#define COVER_HEIGHT 104
#define PORTRAIT_SIZE 96
/* From the edge to the portrait's ring, from there to the name, and below the ring. */
#define RING_MARGIN 14
#define NAME_MARGIN 128
#define BELOW_RING 64
#define BELOW_HEAD 4
#define BIO_MARGIN 14
#define ABOUT_MARGIN 8
#define BELOW_FACTS 8
#define BETWEEN_FACTS 18
#define BETWEEN_FACTS_NARROW 12
/* Name and buttons stand a little below the middle of what is left of the portrait. */
#define HEAD_HEIGHT 68
/* As many line breaks of a bio are kept, so that a tall one does not push the figures away. */
#define MAX_BIO_BREAKS 8
/* Of a name: beside the portrait there is no room for more, below it there is. */
#define MOST_LINES 2
#define MOST_NARROW_LINES 5
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
  gboolean is_compact;          /* whether the buttons have to do with fewer words */

  ScoutArtwork *cover;
  GtkWidget *ring;
  ScoutArtwork *portrait;
  GtkWidget *head;
  GtkWidget *name_line;
  GtkLabel *name_label;
  GtkWidget *verified_mark;
  GtkLabel *handle_label;
  AdwClamp *actions_clamp;
  GtkWidget *actions;
  GtkBox *tools;
  GtkWidget *mail_button;
  GtkWidget *profile_button;
  GtkWidget *portfolio_button;
  ScoutCopyButton *copy_button;
  GtkWidget *similar_button;
  GtkLabel *similar_label;
  ScoutCreatorStar *star;
  GtkLabel *bio_label;
  GtkWidget *about;
  ScoutHeroFacts *facts;
  ScoutTagRow *tags;
};

G_DEFINE_FINAL_TYPE (ScoutCreatorHero, scout_creator_hero, ADW_TYPE_BIN)

static void
show_text (GtkLabel   *label,
           const char *text)
{
  scout_spoken_set_text (label, text);
  /* Some names are longer than any window. */
  scout_tooltip_set (GTK_WIDGET (label), text);
  gtk_widget_set_visible (GTK_WIDGET (label), *text != '\0');
}

static void
set_label (GtkLabel   *label,
           const char *foreign)
{
  g_autofree char *text = scout_wording_inline (foreign);

  show_text (label, text);
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
show_tags (ScoutCreatorHero *self)
{
  const char * const *categories = scout_creator_get_categories (self->creator);
  const char * const *interests = scout_creator_get_interests (self->creator);
  guint n_tags = 0;

  for (gsize i = 0; categories[i] != NULL && n_tags < MAX_TAGS; i++)
    {
      g_autofree char *label = scout_creator_dup_category_label (self->creator, categories[i]);

      scout_tag_row_set (self->tags, n_tags++, label, FALSE);
    }
  for (gsize i = 0; interests[i] != NULL && n_tags < MAX_TAGS; i++)
    {
      g_autofree char *label = scout_creator_dup_interest_label (self->creator, interests[i]);

      scout_tag_row_set (self->tags, n_tags++, label, TRUE);
    }
  scout_tag_row_truncate (self->tags, n_tags);
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

/* Instagram tells no address, but has one for each username; Facebook tells none of somebody who is
 * not invited, and has one for each alias and each id. */
char *
scout_creator_hero_dup_profile_address (ScoutCreator *creator)
{
  gboolean is_instagram = scout_creator_get_network (creator) == SCOUT_NETWORK_INSTAGRAM;
  const char *address = scout_creator_get_profile_url (creator);
  const char *handle = scout_creator_get_handle (creator);

  if (scout_web_address_is_safe (address))
    return g_strdup (address);
  if (handle == NULL && !is_instagram)
    handle = scout_creator_get_id (creator);
  if (handle == NULL || *handle == '\0' || handle[strspn (handle, HANDLE_LETTERS)] != '\0')
    return NULL;

  return is_instagram ? g_strconcat ("https://www.instagram.com/", handle, "/", NULL)
                      : g_strconcat ("https://www.facebook.com/", handle, NULL);
}

/* Below the name: on Instagram the name is the handle. (transfer full): as it is shown */
static char *
dup_subtitle (ScoutCreator *creator)
{
  const char *handle = scout_creator_get_handle (creator);
  g_autofree char *at_handle = handle != NULL ? g_strconcat ("@", handle, NULL) : NULL;

  if (scout_creator_get_network (creator) != SCOUT_NETWORK_INSTAGRAM)
    return scout_wording_inline (at_handle);

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

static void
show_buttons (ScoutCreatorHero *self)
{
  const char *email = scout_creator_get_email (self->creator);
  const char *portfolio = scout_creator_get_portfolio_url (self->creator);
  g_autofree char *shown_email = scout_wording_inline (email);
  g_autofree char *address = scout_creator_hero_dup_profile_address (self->creator);

  gtk_widget_set_sensitive (self->mail_button, is_plain_address (email));
  scout_tooltip_set (self->mail_button, *shown_email != '\0' ? shown_email : _("No e-mail shared"));
  gtk_widget_set_visible (self->profile_button, address != NULL);
  gtk_widget_set_visible (self->portfolio_button, scout_web_address_is_safe (portfolio));
  gtk_widget_set_visible (self->similar_button, scout_similar_is_offered (self->creator));
  scout_copy_button_set_creator (self->copy_button, self->creator);
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
  g_type_ensure (SCOUT_TYPE_COPY_BUTTON);
  g_type_ensure (SCOUT_TYPE_CREATOR_STAR);
  g_type_ensure (SCOUT_TYPE_HERO_FACTS);
  g_type_ensure (SCOUT_TYPE_ROW_LAYOUT);
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
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorHero, actions_clamp);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorHero, actions);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorHero, tools);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorHero, mail_button);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorHero, profile_button);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorHero, portfolio_button);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorHero, copy_button);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorHero, similar_button);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorHero, similar_label);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorHero, star);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorHero, bio_label);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorHero, about);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorHero, facts);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorHero, tags);
  gtk_widget_class_bind_template_callback (widget_class, scout_creator_hero_write_mail);
  gtk_widget_class_bind_template_callback (widget_class, portfolio_cb);
  gtk_widget_class_bind_template_callback (widget_class, profile_cb);
}

static void
scout_creator_hero_init (ScoutCreatorHero *self)
{
  self->cancellable = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  scout_artwork_set_size (self->cover, COVER_HEIGHT);
  scout_artwork_set_size (self->portrait, PORTRAIT_SIZE);
  scout_creator_star_make_primary (self->star);
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
  gtk_widget_set_size_request (self->head, -1, is_narrow ? -1 : HEAD_HEIGHT);
  gtk_widget_set_halign (self->ring, align);
  gtk_widget_set_margin_start (self->ring, is_narrow ? 0 : RING_MARGIN);
  gtk_widget_set_halign (self->name_line, align);
  gtk_label_set_lines (self->name_label, is_narrow ? MOST_NARROW_LINES : MOST_LINES);
  gtk_label_set_xalign (self->name_label, xalign);
  gtk_label_set_justify (self->name_label,
                         is_narrow ? GTK_JUSTIFY_CENTER : GTK_JUSTIFY_LEFT);
  gtk_label_set_xalign (self->handle_label, xalign);
  gtk_label_set_justify (self->handle_label,
                         is_narrow ? GTK_JUSTIFY_CENTER : GTK_JUSTIFY_LEFT);
  gtk_label_set_wrap (self->handle_label, is_narrow);
  gtk_label_set_ellipsize (self->handle_label, is_narrow ? PANGO_ELLIPSIZE_NONE
                                                         : PANGO_ELLIPSIZE_END);
  gtk_label_set_xalign (self->bio_label, xalign);
  gtk_label_set_justify (self->bio_label,
                         is_narrow ? GTK_JUSTIFY_CENTER : GTK_JUSTIFY_LEFT);
  gtk_widget_set_margin_top (GTK_WIDGET (self->bio_label), is_narrow ? BIO_MARGIN : BELOW_HEAD);
}

/* Beside the name, or below the bio, where they are no wider than buttons should be. */
static void
place_actions (ScoutCreatorHero *self,
               gboolean          is_narrow)
{
  gboolean was_narrow = adw_clamp_get_child (self->actions_clamp) != NULL;

  if (is_narrow == was_narrow)
    return;

  g_object_ref (self->actions);
  if (is_narrow)
    {
      gtk_box_remove (GTK_BOX (self->head), self->actions);
      adw_clamp_set_child (self->actions_clamp, self->actions);
    }
  else
    {
      adw_clamp_set_child (self->actions_clamp, NULL);
      gtk_box_append (GTK_BOX (self->head), self->actions);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->actions_clamp), is_narrow);
  g_object_unref (self->actions);
}

static void
update_words (ScoutCreatorHero *self)
{
  gboolean is_narrow = adw_clamp_get_child (self->actions_clamp) != NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->similar_label), is_narrow || !self->is_compact);
}

/* In a row, or over the width that there is, with what is wanted most on top. */
static void
arrange_actions (ScoutCreatorHero *self,
                 gboolean          is_narrow)
{
  place_actions (self, is_narrow);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->actions),
                                  is_narrow ? GTK_ORIENTATION_VERTICAL
                                            : GTK_ORIENTATION_HORIZONTAL);
  gtk_box_reorder_child_after (GTK_BOX (self->actions), GTK_WIDGET (self->star),
                               is_narrow ? NULL : GTK_WIDGET (self->tools));
  gtk_box_reorder_child_after (self->tools, self->similar_button,
                               is_narrow ? NULL : GTK_WIDGET (self->copy_button));
  gtk_widget_set_hexpand (self->similar_button, is_narrow);
  gtk_label_set_label (self->similar_label, is_narrow ? _("Similar") : _("Find similar"));
  update_words (self);
}

/* Facts and tags in one line, as long as they fit; or as many lines as they need, in the middle. */
static void
arrange_about (ScoutCreatorHero *self,
               gboolean          is_narrow)
{
  GtkLayoutManager *tags = gtk_widget_get_layout_manager (GTK_WIDGET (self->tags));
  GtkLayoutManager *layout = NULL;

  scout_wrap_layout_set_centered (SCOUT_WRAP_LAYOUT (tags), is_narrow);
  if (is_narrow)
    {
      layout = g_object_new (GTK_TYPE_BOX_LAYOUT, "orientation", GTK_ORIENTATION_VERTICAL,
                             "spacing", BELOW_FACTS, NULL);
      gtk_widget_set_layout_manager (GTK_WIDGET (self->facts),
                                     g_object_new (SCOUT_TYPE_WRAP_LAYOUT, "centered", TRUE,
                                                   "spacing", BETWEEN_FACTS_NARROW, NULL));
    }
  else
    {
      layout = scout_row_layout_new (BETWEEN_FACTS);
      scout_row_layout_set_straggler (SCOUT_ROW_LAYOUT (layout), GTK_WIDGET (self->tags));
      gtk_widget_set_layout_manager (GTK_WIDGET (self->facts),
                                     g_object_new (GTK_TYPE_BOX_LAYOUT, "spacing", BETWEEN_FACTS,
                                                   NULL));
    }
  gtk_widget_set_layout_manager (self->about, layout);
  gtk_widget_set_margin_top (self->about, is_narrow ? BIO_MARGIN : ABOUT_MARGIN);
}

void
scout_creator_hero_set_narrow (ScoutCreatorHero *self,
                               gboolean          is_narrow)
{
  g_return_if_fail (SCOUT_IS_CREATOR_HERO (self));

  arrange_head (self, is_narrow);
  arrange_actions (self, is_narrow);
  arrange_about (self, is_narrow);
}

void
scout_creator_hero_set_compact (ScoutCreatorHero *self,
                                gboolean          is_compact)
{
  g_return_if_fail (SCOUT_IS_CREATOR_HERO (self));

  self->is_compact = is_compact;
  update_words (self);
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
  show_text (self->handle_label, subtitle);
  gtk_widget_set_visible (self->verified_mark,
                          scout_creator_is_verified (creator) == SCOUT_TRUTH_TRUE);
  show_bio (self);
  scout_hero_facts_show (self->facts, creator);
  show_tags (self);
  gtk_widget_set_visible (self->about, gtk_widget_get_visible (GTK_WIDGET (self->facts))
                                       || gtk_widget_get_visible (GTK_WIDGET (self->tags)));
  show_buttons (self);
  load_pictures (self);
}

void
scout_creator_hero_update_saved (ScoutCreatorHero *self,
                                 ScoutKeeper      *keeper,
                                 ScoutCreator     *creator)
{
  g_return_if_fail (SCOUT_IS_CREATOR_HERO (self));

  scout_creator_star_update (self->star, keeper, creator);
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
