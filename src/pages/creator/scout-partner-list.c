/* scout-partner-list.c: the brands that a creator has worked with.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Meta tells names and nothing else: no dates, no counts, no pictures, and posts to the sponsor
 * only. Which of the brands is the one that looks is known by the name of its Page, or when posts
 * with it have come, which may be later than the names. Its picture comes with the Page. */

#include "config.h"

#include "scout-partner-list.h"

#include "scout-artwork.h"
#include "scout-page-pictures.h"
#include "scout-status-pill.h"
#include "scout-tooltip.h"
#include "scout-wording.h"

#include <glib/gi18n.h>

#define PICTURE_SIZE 40

struct _ScoutPartnerList
{
  AdwBin parent_instance;

  char **names;    /* (owned) (nullable) */
  char *subtitle;  /* (owned) (nullable) */
  char *lock_text; /* (owned) (nullable) */
  char *own;       /* (owned) (nullable) */
  guint n_posts;

  ScoutBrandPage *page;         /* (owned) (nullable) */
  ScoutPictureSource *pictures; /* (owned) (nullable) */
  GCancellable *cancellable;    /* (owned) (nullable): of the Page's picture */
  GdkTexture *picture;          /* (owned) (nullable): the Page's */

  gboolean is_narrow;
  GtkListBox *list_box;
};

G_DEFINE_FINAL_TYPE (ScoutPartnerList, scout_partner_list, ADW_TYPE_BIN)

static GtkWidget *
new_label (const char *text,
           const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "ellipsize", PANGO_ELLIPSIZE_END,
                                   "label", text,
                                   "xalign", 0.0f,
                                   NULL);

  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);

  return label;
}

static GtkWidget *
new_pill (ScoutPartnerList *self,
          guint             n_posts)
{
  GtkWidget *pill = scout_status_pill_new ();
  g_autofree char *words = g_strdup_printf (ngettext ("%u post shared", "%u posts shared",
                                                  n_posts), n_posts);

  scout_status_pill_set_kind (SCOUT_STATUS_PILL (pill), SCOUT_STATUS_INFO);
  scout_status_pill_set_label (SCOUT_STATUS_PILL (pill), words);
  /* In some languages, large text is wider than the window. */
  gtk_label_set_ellipsize (GTK_LABEL (gtk_widget_get_last_child (pill)), PANGO_ELLIPSIZE_END);
  scout_tooltip_set (pill, words);
  gtk_widget_set_halign (pill, self->is_narrow ? GTK_ALIGN_START : GTK_ALIGN_FILL);
  gtk_widget_set_valign (pill, GTK_ALIGN_CENTER);

  return pill;
}

/* Below a name it has as many lines as it needs. */
static GtkWidget *
new_lock (ScoutPartnerList *self,
          const char       *css_class)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *icon = g_object_new (GTK_TYPE_IMAGE,
                                  "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                  "icon-name", "changes-prevent-symbolic",
                                  NULL);
  GtkWidget *label = new_label (self->lock_text, NULL);

  if (self->is_narrow)
    gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_NONE);
  gtk_label_set_wrap (GTK_LABEL (label), self->is_narrow);
  gtk_box_append (GTK_BOX (box), icon);
  gtk_box_append (GTK_BOX (box), label);
  gtk_widget_add_css_class (box, css_class);

  return box;
}

static void
append (ScoutPartnerList *self,
        const char       *foreign,
        gboolean          is_own)
{
  g_autofree char *name = scout_wording_inline (foreign);
  const char *subtitle = is_own ? _("Your brand") : self->subtitle;
  gboolean is_locked = !is_own && self->lock_text != NULL;
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *picture = scout_artwork_new (SCOUT_ARTWORK_PORTRAIT);
  GtkWidget *row = gtk_list_box_row_new ();

  scout_artwork_set_size (SCOUT_ARTWORK (picture), PICTURE_SIZE);
  scout_artwork_set_subject (SCOUT_ARTWORK (picture), name, name);
  if (is_own)
    scout_artwork_set_texture (SCOUT_ARTWORK (picture), self->picture);
  gtk_widget_set_valign (picture, GTK_ALIGN_CENTER);
  gtk_widget_set_hexpand (words, TRUE);
  gtk_widget_set_valign (words, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (words), new_label (name, "heading"));
  gtk_box_append (GTK_BOX (words), new_label (subtitle, "tiny-dim"));
  if (is_locked && self->is_narrow)
    gtk_box_append (GTK_BOX (words), new_lock (self, "tiny-dim"));
  gtk_box_append (GTK_BOX (box), picture);
  gtk_box_append (GTK_BOX (box), words);
  if (is_own && self->n_posts > 0)
    gtk_box_append (GTK_BOX (self->is_narrow ? words : box), new_pill (self, self->n_posts));
  else if (is_locked && !self->is_narrow)
    gtk_box_append (GTK_BOX (box), new_lock (self, "dim-label"));
  gtk_widget_add_css_class (box, "fact");

  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, subtitle, -1);
  gtk_list_box_append (self->list_box, row);
}

static gboolean
is_same (const char *name,
         const char *other) /* (nullable) */
{
  g_autofree char *one = g_utf8_casefold (name, -1);
  g_autofree char *two = other != NULL ? g_utf8_casefold (other, -1) : NULL;

  return g_strcmp0 (one, two) == 0;
}

static gboolean
is_own (ScoutPartnerList *self,
        const char       *name)
{
  const ScoutBrandPageFields *fields = self->page != NULL ? scout_brand_page_get_fields (self->page)
                                                          : NULL;

  return is_same (name, self->own)
         || (fields != NULL && (is_same (name, fields->name)
                                || is_same (name, fields->instagram_username)));
}

/* As its posts have it, or else as the list has it. (nullable) */
static const char *
find_own (ScoutPartnerList *self)
{
  if (self->own != NULL)
    return self->own;

  for (gsize i = 0; self->names != NULL && self->names[i] != NULL; i++)
    {
      if (is_own (self, self->names[i]))
        return self->names[i];
    }

  return NULL;
}

static void
update (ScoutPartnerList *self)
{
  const char *own = find_own (self);
  GtkWidget *old = NULL;

  while ((old = gtk_widget_get_first_child (GTK_WIDGET (self->list_box))) != NULL)
    gtk_list_box_remove (self->list_box, old);

  if (own != NULL)
    append (self, own, TRUE);
  for (gsize i = 0; self->names != NULL && self->names[i] != NULL; i++)
    {
      if (!is_own (self, self->names[i]))
        append (self, self->names[i], FALSE);
    }
}

static void
set_picture (GtkWidget  *list,
             GdkTexture *texture)
{
  ScoutPartnerList *self = SCOUT_PARTNER_LIST (list);

  if (g_set_object (&self->picture, texture))
    update (self);
}

static void
forget_picture (ScoutPartnerList *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->picture);
}

/* When a row is there to show it: most creators have not worked with the brand. */
static void
load_picture (ScoutPartnerList *self)
{
  ScoutPagePicture picture = { NULL, PICTURE_SIZE, PICTURE_SIZE, set_picture };

  if (self->page == NULL || self->pictures == NULL || self->cancellable != NULL
      || find_own (self) == NULL)
    return;

  picture.uri = scout_brand_page_get_fields (self->page)->picture_url;
  self->cancellable = g_cancellable_new ();
  scout_page_pictures_load (self->pictures, &picture, GTK_WIDGET (self), self->cancellable);
}

static void
scout_partner_list_dispose (GObject *object)
{
  ScoutPartnerList *self = SCOUT_PARTNER_LIST (object);

  forget_picture (self);
  g_clear_object (&self->page);
  g_clear_object (&self->pictures);

  G_OBJECT_CLASS (scout_partner_list_parent_class)->dispose (object);
}

static void
scout_partner_list_finalize (GObject *object)
{
  ScoutPartnerList *self = SCOUT_PARTNER_LIST (object);

  g_clear_pointer (&self->names, g_strfreev);
  g_clear_pointer (&self->subtitle, g_free);
  g_clear_pointer (&self->lock_text, g_free);
  g_clear_pointer (&self->own, g_free);

  G_OBJECT_CLASS (scout_partner_list_parent_class)->finalize (object);
}

static void
scout_partner_list_class_init (ScoutPartnerListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = scout_partner_list_dispose;
  G_OBJECT_CLASS (klass)->finalize = scout_partner_list_finalize;
}

static void
scout_partner_list_init (ScoutPartnerList *self)
{
  self->list_box = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list_box, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->list_box), "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list_box), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Brands"), -1);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->list_box));
}

GtkWidget *
scout_partner_list_new (void)
{
  return g_object_new (SCOUT_TYPE_PARTNER_LIST, NULL);
}

void
scout_partner_list_set_narrow (ScoutPartnerList *self,
                               gboolean          is_narrow)
{
  g_return_if_fail (SCOUT_IS_PARTNER_LIST (self));

  if (self->is_narrow == is_narrow)
    return;

  self->is_narrow = is_narrow;
  update (self);
}

void
scout_partner_list_show (ScoutPartnerList   *self,
                         const char * const *names,
                         const char         *subtitle,
                         const char         *lock_text)
{
  g_return_if_fail (SCOUT_IS_PARTNER_LIST (self));
  g_return_if_fail (names != NULL);
  g_return_if_fail (subtitle != NULL);

  g_strfreev (self->names);
  self->names = g_strdupv ((char **) names);
  g_free (self->subtitle);
  self->subtitle = g_strdup (subtitle);
  g_free (self->lock_text);
  self->lock_text = g_strdup (lock_text);
  update (self);
  load_picture (self);
}

void
scout_partner_list_tell_none (ScoutPagePart *part,
                              ScoutCreator  *creator)
{
  g_return_if_fail (SCOUT_IS_PAGE_PART (part));
  g_return_if_fail (SCOUT_IS_CREATOR (creator));

  if (scout_creator_get_past_partnerships (creator) == NULL
      || scout_creator_has_partnership_experience (creator) == SCOUT_TRUTH_TRUE)
    scout_page_part_show_empty (part, _("Not shared"),
                                _("Meta does not say which brands this creator has worked with."));
  else
    scout_page_part_show_empty (part, _("No past partners"),
                                _("Meta tells of no brand that this creator has worked with."));
}

void
scout_partner_list_set_page (ScoutPartnerList   *self,
                             ScoutBrandPage     *page,
                             ScoutPictureSource *pictures)
{
  g_return_if_fail (SCOUT_IS_PARTNER_LIST (self));
  g_return_if_fail (page == NULL || SCOUT_IS_BRAND_PAGE (page));
  g_return_if_fail (pictures == NULL || SCOUT_IS_PICTURE_SOURCE (pictures));

  g_set_object (&self->pictures, pictures);
  if (!g_set_object (&self->page, page))
    return;

  forget_picture (self);
  update (self);
  load_picture (self);
}

void
scout_partner_list_set_own (ScoutPartnerList *self,
                            const char       *name,
                            guint             n_posts)
{
  g_return_if_fail (SCOUT_IS_PARTNER_LIST (self));

  g_free (self->own);
  self->own = g_strdup (name);
  self->n_posts = n_posts;
  update (self);
  load_picture (self);
}
