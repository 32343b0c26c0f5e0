/* scout-post-comments.c: the comments on a post that have most reactions.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Ten at most, so that each can have its widgets. What people wrote is foreign text: it is plain,
 * and can be selected. */

#include "config.h"

#include "scout-post-comments.h"

#include "scout-explain-button.h"
#include "scout-page-part.h"
#include "scout-post-fields.h"
#include "scout-row-layout.h"
#include "scout-tab-order.h"
#include "scout-tooltip.h"
#include "scout-web-address.h"
#include "scout-wording.h"

#include <glib/gi18n.h>

#define ADDRESS_KEY "scout-comment-address"
/* The catalogue's name of them. */
#define REELS "reels"

#define MAX_BREAKS 12

struct _ScoutPostComments
{
  AdwBin parent_instance;

  ScoutPagePart *part;
  ScoutExplainButton *explain;
  GtkBox *rows;
};

enum
{
  SIGNAL_RETRY,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (ScoutPostComments, scout_post_comments, ADW_TYPE_BIN)

static void
open_cb (GtkWidget *button)
{
  scout_web_address_open (button, g_object_get_data (G_OBJECT (button), ADDRESS_KEY));
}

static void
append_rank (GtkBox       *row,
             ScoutComment *comment,
             guint         rank)
{
  g_autofree char *text = scout_wording_full (rank);
  g_autofree char *id = scout_wording_inline (scout_comment_get_id (comment));
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_width_chars (GTK_LABEL (label), 2);
  gtk_label_set_xalign (GTK_LABEL (label), 0.0f);
  gtk_widget_set_valign (label, GTK_ALIGN_BASELINE);
  gtk_widget_add_css_class (label, "dim-label");
  gtk_widget_add_css_class (label, "numeric");
  scout_tooltip_set (label, id);
  gtk_accessible_update_property (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, id,
                                  -1);
  gtk_box_append (row, label);
}

static void
append_text (GtkBox     *row,
             const char *text) /* (nullable): of a comment that has one */
{
  GtkWidget *label = gtk_label_new (text != NULL ? text : _("Sticker or GIF, no text"));

  gtk_label_set_selectable (GTK_LABEL (label), text != NULL);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0.0f);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_set_valign (label, GTK_ALIGN_BASELINE);
  if (text == NULL)
    {
      gtk_widget_add_css_class (label, "dim-label");
      gtk_box_append (row, g_object_new (GTK_TYPE_IMAGE,
                                         "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                         "css-classes", (const char *[]) { "dim-label", NULL },
                                         "icon-name", "scout-photo-symbolic", NULL));
    }
  gtk_box_append (row, label);
}

/* "Reels url will link to the reel itself" (S2 Content Comments). */
static char *
dup_button_label (guint    rank,
                  gboolean is_reel)
{
  if (is_reel)
    /* Translators: %u is the place of a comment, 1 to 10. */
    return g_strdup_printf (_("Open the reel that comment %u is on"), rank);

  /* Translators: %u is the place of a comment, 1 to 10. */
  return g_strdup_printf (_("Open comment %u"), rank);
}

static void
append_button (GtkBox     *row,
               const char *address,
               guint       rank,
               gboolean    is_reel)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("scout-open-symbolic");
  g_autofree char *label = dup_button_label (rank, is_reel);
  g_autofree char *shown = scout_wording_inline (address);

  g_object_set_data_full (G_OBJECT (button), ADDRESS_KEY, g_strdup (address), g_free);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  scout_tooltip_set (button, shown);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, shown, -1);
  g_signal_connect (button, "clicked", G_CALLBACK (open_cb), NULL);
  gtk_box_append (row, button);
}

static void
append_comment (ScoutPostComments *self,
                ScoutComment      *comment,
                guint              rank,
                gboolean           is_reel)
{
  g_autofree char *text = scout_wording_block (scout_comment_get_text (comment), MAX_BREAKS);
  const char *address = scout_comment_get_url (comment);
  GtkWidget *row = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP, NULL);

  gtk_widget_set_layout_manager (row, scout_row_layout_new (6));
  gtk_widget_set_size_request (row, -1, 34);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  *text != '\0' ? text : _("Sticker or GIF, no text"), -1);
  append_rank (GTK_BOX (row), comment, rank);
  append_text (GTK_BOX (row), *text != '\0' ? text : NULL);
  if (scout_web_address_is_safe (address))
    append_button (GTK_BOX (row), address, rank, is_reel);
  gtk_box_append (self->rows, scout_tab_order_new (row));
}

static void
clear (ScoutPostComments *self)
{
  GtkWidget *row = NULL;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->rows))) != NULL)
    gtk_box_remove (self->rows, row);
  scout_explain_button_clear (self->explain);
}

static void
explain (ScoutPostComments *self,
         ScoutMarketplace  *marketplace,
         ScoutContent      *post)
{
  const ScoutQuestion question = { scout_content_get_id (post), .is_post = TRUE,
                                   .post_part = SCOUT_CONTENT_PART_COMMENTS };
  const ScoutCatalogApi *api = scout_catalog_get_api (scout_marketplace_get_catalog (marketplace),
                                                      scout_marketplace_get_network (marketplace));

  scout_explain_button_set_field (
    self->explain, marketplace, &question,
    scout_catalog_object_find_field_by_id (scout_post_fields_get_object (api), "comments"),
    scout_content_get_fetched_at (post));
}

static void
retry_cb (ScoutPostComments *self)
{
  g_signal_emit (self, signals[SIGNAL_RETRY], 0);
}

static void
scout_post_comments_class_init (ScoutPostCommentsClass *klass)
{
  /**
   * ScoutPostComments::retry:
   * @self: the widget
   *
   * The person wants the comments, which failed, to be asked for again.
   */
  signals[SIGNAL_RETRY] = g_signal_new ("retry", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                        NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
scout_post_comments_init (ScoutPostComments *self)
{
  GtkWidget *part = scout_page_part_new (_("Top comments"));

  self->part = SCOUT_PAGE_PART (part);
  self->rows = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 6));
  gtk_widget_add_css_class (part, "card");
  gtk_widget_add_css_class (part, "panel");
  g_signal_connect_object (part, "retry", G_CALLBACK (retry_cb), self, G_CONNECT_SWAPPED);
  self->explain = SCOUT_EXPLAIN_BUTTON (scout_explain_button_new (_("Top comments")));
  scout_page_part_set_content (self->part, GTK_WIDGET (self->rows));
  scout_page_part_set_end (self->part, GTK_WIDGET (self->explain));
  adw_bin_set_child (ADW_BIN (self), part);
}

void
scout_post_comments_set_most (ScoutPostComments *self,
                              int                most)
{
  g_autofree char *caption = NULL;

  g_return_if_fail (SCOUT_IS_POST_COMMENTS (self));

  if (most > 0)
    caption = g_strdup_printf (ngettext ("Most reactions first, %d at most",
                                         "Most reactions first, %d at most", (gulong) most), most);
  else
    caption = g_strdup (_("Most reactions first"));
  scout_page_part_set_caption (self->part, caption);
}

void
scout_post_comments_show_loading (ScoutPostComments *self)
{
  g_return_if_fail (SCOUT_IS_POST_COMMENTS (self));

  clear (self);
  scout_page_part_show_loading (self->part);
}

void
scout_post_comments_show (ScoutPostComments *self,
                          ScoutMarketplace  *marketplace,
                          ScoutContent      *post)
{
  gboolean is_reel;
  guint n_comments;

  g_return_if_fail (SCOUT_IS_POST_COMMENTS (self));
  g_return_if_fail (SCOUT_IS_CONTENT (post));

  clear (self);
  is_reel = g_strcmp0 (scout_content_get_kind (post), REELS) == 0;
  n_comments = scout_content_get_n_comments (post);
  for (guint i = 0; i < n_comments; i++)
    {
      g_autoptr(ScoutComment) comment = scout_content_dup_comment (post, i);

      append_comment (self, comment, i + 1, is_reel);
    }

  if (n_comments > 0)
    {
      explain (self, marketplace, post);
      scout_page_part_show_content (self->part);
    }
  else if (scout_content_has_comments (post))
    scout_page_part_show_empty (self->part, _("No comments"),
                                _("Nobody has commented, or Meta hides what may be harmful."));
  else
    scout_page_part_show_empty (self->part, _("Comments are not shared"),
                                _("Meta tells of no comments on this post."));
}

void
scout_post_comments_show_error (ScoutPostComments *self,
                                const GError      *error)
{
  g_return_if_fail (SCOUT_IS_POST_COMMENTS (self));
  g_return_if_fail (error != NULL);

  clear (self);
  scout_page_part_show_error (self->part, error);
}
