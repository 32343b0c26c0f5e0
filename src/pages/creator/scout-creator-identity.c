/* scout-creator-identity.c: whose page it is, in one line.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* All of the words are foreign text, made safe for one line and shown as plain text. */

#include "config.h"

#include "scout-creator-identity.h"

#include "scout-artwork.h"
#include "scout-country.h"
#include "scout-creator-star.h"
#include "scout-page-pictures.h"
#include "scout-performance-explain.h"
#include "scout-phrases.h"
#include "scout-spoken.h"
#include "scout-tab-order.h"
#include "scout-tooltip.h"
#include "scout-wording.h"

#include <glib/gi18n.h>

#define PORTRAIT_SIZE 36
#define WIDTH 960
/* Two but for large text, of which a fact is as wide as the narrowest window. */
#define MOST_LINES 4
/* The right-to-left mark. */
#define FROM_RIGHT "\342\200\217"
/* Above what scrolls, which has a margin of its own. */
#define BELOW 6

struct _ScoutCreatorIdentity
{
  AdwBin parent_instance;

  GCancellable *cancellable; /* (owned) (nullable): of the portrait */
  char *portrait_url;        /* (owned) (nullable): where it comes from */

  ScoutArtwork *portrait;
  GtkLabel *name_label;
  GtkWidget *verified_mark;
  GtkLabel *facts_label;
  ScoutExplainButton *explain;
  ScoutCreatorStar *star;
};

G_DEFINE_FINAL_TYPE (ScoutCreatorIdentity, scout_creator_identity, ADW_TYPE_BIN)

static void
append_fact (GString    *facts,
             const char *fact) /* (nullable) */
{
  g_autofree char *isolated = NULL;

  if (fact == NULL || *fact == '\0')
    return;

  /* A country's name in another direction must not turn the figures beside it round. */
  isolated = scout_wording_isolate (fact);
  g_string_append_printf (facts, "%s%s", facts->len > 0 ? " · " : "", isolated);
}

static char *
dup_followers (ScoutCreator *creator)
{
  gint64 followers = scout_creator_get_followers (creator);
  g_autofree char *count = scout_wording_full (followers);

  if (followers < 0)
    return NULL;

  /* Translators: %s is a number with its groups, "482,310". */
  return g_strdup_printf (ngettext ("%s follower", "%s followers", (gulong) followers), count);
}

/* "@mayabrews · Canada · 482,310 followers"; on Instagram, where the name is the handle,
 * "Instagram · Canada · 268,114 followers". */
static char *
dup_facts (ScoutCreator *creator)
{
  const char *handle = scout_creator_get_handle (creator);
  const char *country = scout_creator_get_country (creator);
  const char *country_name = scout_country_get_name (country);
  g_autofree char *safe_handle = scout_wording_inline (handle);
  g_autofree char *at_handle = g_strconcat ("@", safe_handle, NULL);
  g_autofree char *safe_country =
    scout_wording_inline (country_name != NULL ? country_name : country);
  g_autofree char *followers = dup_followers (creator);
  g_autoptr(GString) facts = g_string_new (NULL);

  if (scout_creator_get_network (creator) == SCOUT_NETWORK_INSTAGRAM)
    append_fact (facts, _("Instagram"));
  else if (handle != NULL && !g_str_equal (handle, scout_creator_get_name (creator)))
    append_fact (facts, at_handle);
  append_fact (facts, safe_country);
  append_fact (facts, followers);
  /* Pango goes by the first letter, which is of a handle. */
  if (facts->len > 0 && gtk_widget_get_default_direction () == GTK_TEXT_DIR_RTL)
    g_string_prepend (facts, FROM_RIGHT);

  return g_string_free (g_steal_pointer (&facts), FALSE);
}

static GtkLabel *
append_label (GtkBox     *box,
              const char *style_class)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_xalign (GTK_LABEL (label), 0.0f);
  gtk_widget_add_css_class (label, style_class);
  gtk_box_append (box, label);

  return GTK_LABEL (label);
}

static void
stop_portrait (ScoutCreatorIdentity *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->portrait_url, g_free);
}

/* A picture that is there, or on its way, is not begun again. */
static void
load_portrait (ScoutCreatorIdentity *self,
               const char           *url,     /* (nullable) */
               ScoutPictureSource   *pictures) /* (nullable) */
{
  const ScoutPagePicture portrait = { url, PORTRAIT_SIZE, PORTRAIT_SIZE,
                                      (ScoutPagePictureFunc) scout_artwork_set_texture };

  if (self->cancellable != NULL && g_strcmp0 (self->portrait_url, url) == 0)
    return;

  stop_portrait (self);
  scout_artwork_set_texture (self->portrait, NULL);
  self->portrait_url = g_strdup (url);
  self->cancellable = g_cancellable_new ();
  if (pictures != NULL)
    scout_page_pictures_load (pictures, &portrait, GTK_WIDGET (self->portrait), self->cancellable);
}

static void
scout_creator_identity_dispose (GObject *object)
{
  stop_portrait (SCOUT_CREATOR_IDENTITY (object));

  G_OBJECT_CLASS (scout_creator_identity_parent_class)->dispose (object);
}

static void
scout_creator_identity_class_init (ScoutCreatorIdentityClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = scout_creator_identity_dispose;
}

static void
scout_creator_identity_init (ScoutCreatorIdentity *self)
{
  GtkWidget *clamp = adw_clamp_new ();
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *name_line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *facts_line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  self->portrait = SCOUT_ARTWORK (scout_artwork_new (SCOUT_ARTWORK_PORTRAIT));
  scout_artwork_set_size (self->portrait, PORTRAIT_SIZE);
  gtk_widget_set_hexpand (words, TRUE);
  gtk_widget_set_valign (words, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (words), name_line);
  gtk_box_append (GTK_BOX (words), facts_line);
  self->name_label = append_label (GTK_BOX (name_line), "heading");
  self->verified_mark = gtk_image_new_from_icon_name ("scout-verified-symbolic");
  gtk_widget_add_css_class (self->verified_mark, "accent");
  scout_tooltip_set (self->verified_mark, _("Verified by Instagram"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->verified_mark),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _("Verified by Instagram"), -1);
  gtk_box_append (GTK_BOX (name_line), self->verified_mark);
  self->facts_label = append_label (GTK_BOX (facts_line), "caption");
  gtk_widget_add_css_class (GTK_WIDGET (self->facts_label), "dim-label");
  gtk_label_set_wrap (self->facts_label, TRUE);
  gtk_label_set_natural_wrap_mode (self->facts_label, GTK_NATURAL_WRAP_NONE);
  gtk_label_set_lines (self->facts_label, MOST_LINES);
  self->explain = SCOUT_EXPLAIN_BUTTON (scout_explain_button_new (_("Followers")));
  gtk_box_append (GTK_BOX (facts_line), GTK_WIDGET (self->explain));
  gtk_box_append (GTK_BOX (line), GTK_WIDGET (self->portrait));
  gtk_box_append (GTK_BOX (line), words);
  self->star = SCOUT_CREATOR_STAR (scout_creator_star_new ());
  gtk_widget_set_valign (GTK_WIDGET (self->star), GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (line), GTK_WIDGET (self->star));
  gtk_widget_add_css_class (line, "separated-bottom");
  gtk_widget_add_css_class (line, "identity");
  adw_clamp_set_maximum_size (ADW_CLAMP (clamp), WIDTH);
  adw_clamp_set_tightening_threshold (ADW_CLAMP (clamp), WIDTH);
  gtk_widget_add_css_class (clamp, "page-body");
  gtk_widget_set_margin_bottom (clamp, BELOW);
  adw_clamp_set_child (ADW_CLAMP (clamp), scout_tab_order_new (line));
  adw_bin_set_child (ADW_BIN (self), clamp);
}

GtkWidget *
scout_creator_identity_new (void)
{
  return g_object_new (SCOUT_TYPE_CREATOR_IDENTITY, NULL);
}

void
scout_creator_identity_show (ScoutCreatorIdentity *self,
                             ScoutCreator         *creator,
                             ScoutMarketplace     *marketplace,
                             ScoutQuery           *query,
                             ScoutPictureSource   *pictures)
{
  g_autofree char *name = NULL;
  g_autofree char *facts = NULL;

  g_return_if_fail (SCOUT_IS_CREATOR_IDENTITY (self));
  g_return_if_fail (creator == NULL || SCOUT_IS_CREATOR (creator));
  g_return_if_fail (pictures == NULL || SCOUT_IS_PICTURE_SOURCE (pictures));

  scout_explain_button_clear (self->explain);
  if (creator == NULL)
    {
      stop_portrait (self);
      scout_artwork_set_texture (self->portrait, NULL);
      return;
    }

  name = scout_wording_inline (scout_creator_get_name (creator));
  facts = dup_facts (creator);
  gtk_label_set_text (self->name_label, name);
  scout_tooltip_set (GTK_WIDGET (self->name_label), name);
  scout_spoken_set_text (self->facts_label, facts);
  scout_phrases_keep (self->facts_label);
  scout_tooltip_set (GTK_WIDGET (self->facts_label), facts);
  gtk_widget_set_visible (GTK_WIDGET (self->facts_label), *facts != '\0');
  gtk_widget_set_visible (self->verified_mark,
                          scout_creator_is_verified (creator) == SCOUT_TRUTH_TRUE);
  if (marketplace != NULL)
    scout_performance_explain_followers (self->explain, marketplace, creator, query);
  scout_artwork_set_subject (self->portrait, scout_creator_get_handle (creator) != NULL
                                               ? scout_creator_get_handle (creator) : name, name);
  load_portrait (self, scout_creator_get_portrait_url (creator), pictures);
}

void
scout_creator_identity_set_narrow (ScoutCreatorIdentity *self,
                                   gboolean              is_narrow)
{
  g_return_if_fail (SCOUT_IS_CREATOR_IDENTITY (self));

  scout_creator_star_set_narrow (self->star, is_narrow);
}

void
scout_creator_identity_update_saved (ScoutCreatorIdentity *self,
                                     ScoutKeeper          *keeper,
                                     ScoutCreator         *creator)
{
  g_return_if_fail (SCOUT_IS_CREATOR_IDENTITY (self));

  scout_creator_star_update (self->star, keeper, creator);
}
