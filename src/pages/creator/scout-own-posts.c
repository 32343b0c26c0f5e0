/* scout-own-posts.c: posts of a creator with the brand that looks.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* S2: "Branded Content data is shared only with the sponsor Brand", so what is tagged is with the
 * brand that looks; should Meta tell of another brand's all the same, it is not counted. How far
 * has been looked is said: that there is none among the latest posts does not mean that there is
 * none. */

#include "config.h"

#include "scout-own-posts.h"

#include "scout-error-wording.h"
#include "scout-explain-button.h"
#include "scout-page-part.h"
#include "scout-paged-model.h"
#include "scout-post-explain.h"
#include "scout-post-rows.h"
#include "scout-query-builder.h"
#include "scout-retry-offer.h"
#include "scout-sponsor.h"

#include <glib/gi18n.h>

struct _ScoutOwnPosts
{
  AdwBin parent_instance;

  ScoutMarketplace *marketplace; /* (owned) (nullable) */
  ScoutCreator *creator;         /* (owned) (nullable) */
  ScoutPagedModel *results;      /* (owned) (nullable): all of the creator's posts so far */

  ScoutPagePart *part;
  ScoutPostRows *rows;
  ScoutExplainButton *explain;
  GtkBox *footer;
  GtkLabel *footer_label;
  GtkButton *footer_button;
};

enum
{
  SIGNAL_ACTIVATED,
  SIGNAL_FOUND,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (ScoutOwnPosts, scout_own_posts, ADW_TYPE_BIN)

static guint
count_looked_through (ScoutOwnPosts *self)
{
  return g_list_model_get_n_items (G_LIST_MODEL (self->results));
}

static GPtrArray *
list_own (ScoutOwnPosts *self)
{
  GPtrArray *posts = g_ptr_array_new_with_free_func (g_object_unref);
  ScoutBrandPage *page = scout_marketplace_get_page (self->marketplace);

  for (guint i = 0; i < count_looked_through (self); i++)
    {
      g_autoptr(ScoutContent) post = g_list_model_get_item (G_LIST_MODEL (self->results), i);

      if (scout_content_get_tagged_brand (post) != NULL
          && !scout_sponsor_is_other_than (post, page))
        g_ptr_array_add (posts, g_steal_pointer (&post));
    }

  return posts;
}

static void
show_found (ScoutOwnPosts *self)
{
  g_autoptr(GPtrArray) posts = list_own (self);
  ScoutContent *first = posts->len > 0 ? g_ptr_array_index (posts, 0) : NULL;
  const ScoutQuestion question = { .query = scout_own_posts_get_query (self) };

  scout_post_explain_list (self->explain, self->marketplace, &question, first);
  scout_post_rows_show (self->rows, posts);
  g_signal_emit (self, signals[SIGNAL_FOUND], 0, posts);
  if (first == NULL)
    {
      scout_page_part_show_empty (self->part, _("No posts with your brand"),
                                  _("None of the creator’s latest posts is with your brand."));
      return;
    }

  scout_page_part_show_content (self->part);
}

static void
show_footer (ScoutOwnPosts   *self,
             ScoutPagedState  state)
{
  const GError *error = scout_paged_model_get_error (self->results);
  g_autofree char *failure = error != NULL ? scout_error_wording_dup_line (error) : NULL;
  guint n_posts = count_looked_through (self);
  gboolean has_failed = state == SCOUT_PAGED_STATE_FAILED;
  gboolean can_go_on = state == SCOUT_PAGED_STATE_IDLE || state == SCOUT_PAGED_STATE_PAUSED;
  g_autofree char *words =
    g_strdup_printf (ngettext ("%u post looked through", "%u posts looked through", n_posts),
                     n_posts);

  gtk_label_set_text (self->footer_label, failure != NULL ? failure : words);
  gtk_button_set_label (self->footer_button, has_failed ? _("Try again")
                                                        : _("Look through older posts"));
  /* Large text is wider than the narrowest window. */
  gtk_label_set_wrap (GTK_LABEL (gtk_button_get_child (self->footer_button)), TRUE);
  gtk_label_set_justify (GTK_LABEL (gtk_button_get_child (self->footer_button)),
                         GTK_JUSTIFY_CENTER);
  gtk_widget_set_sensitive (GTK_WIDGET (self->footer_button),
                            state != SCOUT_PAGED_STATE_LOADING);
  scout_retry_offer_show (GTK_WIDGET (self->footer_button), error);
  if (!has_failed)
    gtk_widget_set_visible (GTK_WIDGET (self->footer_button),
                            can_go_on || state == SCOUT_PAGED_STATE_LOADING);
  gtk_widget_set_visible (GTK_WIDGET (self->footer), n_posts > 0);
}

static void
state_changed_cb (ScoutOwnPosts *self)
{
  ScoutPagedState state = scout_paged_model_get_state (self->results);

  show_footer (self, state);
  if (state == SCOUT_PAGED_STATE_FAILED && count_looked_through (self) == 0)
    {
      g_signal_emit (self, signals[SIGNAL_FOUND], 0, NULL);
      scout_page_part_show_error (self->part, scout_paged_model_get_error (self->results));
    }
  else if (state != SCOUT_PAGED_STATE_LOADING && state != SCOUT_PAGED_STATE_FAILED)
    show_found (self);
}

static void
go_on (ScoutOwnPosts *self)
{
  if (self->results == NULL)
    return;

  if (count_looked_through (self) == 0)
    scout_page_part_show_loading (self->part);
  scout_paged_model_load_more (self->results);
}

static void
activated_cb (ScoutOwnPosts *self,
              ScoutContent  *post)
{
  g_signal_emit (self, signals[SIGNAL_ACTIVATED], 0, post);
}

static void
forget (ScoutOwnPosts *self)
{
  if (self->results != NULL)
    g_signal_handlers_disconnect_by_data (self->results, self);
  g_clear_object (&self->results);
  g_clear_object (&self->creator);
  g_clear_object (&self->marketplace);
}

static void
scout_own_posts_dispose (GObject *object)
{
  forget (SCOUT_OWN_POSTS (object));

  G_OBJECT_CLASS (scout_own_posts_parent_class)->dispose (object);
}

static void
scout_own_posts_class_init (ScoutOwnPostsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = scout_own_posts_dispose;

  /**
   * ScoutOwnPosts::activated:
   * @self: the posts
   * @content: a post
   *
   * The person wants to see a post.
   */
  signals[SIGNAL_ACTIVATED] = g_signal_new ("activated", G_TYPE_FROM_CLASS (klass),
                                            G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                            SCOUT_TYPE_CONTENT);

  /**
   * ScoutOwnPosts::found:
   * @self: the posts
   * @posts: (nullable) (element-type ScoutContent): posts with the brand that were found so far;
   *   %NULL if nothing could be looked through
   *
   * It has been looked.
   */
  signals[SIGNAL_FOUND] = g_signal_new ("found", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                        NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_PTR_ARRAY);
}

static void
make_footer (ScoutOwnPosts *self)
{
  self->footer = GTK_BOX (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12));
  self->footer_label = GTK_LABEL (g_object_new (GTK_TYPE_LABEL,
                                                "hexpand", TRUE,
                                                "wrap", TRUE,
                                                "xalign", 0.0f,
                                                NULL));
  self->footer_button = GTK_BUTTON (gtk_button_new ());
  gtk_widget_add_css_class (GTK_WIDGET (self->footer_label), "dim-label");
  g_signal_connect_object (self->footer_button, "clicked", G_CALLBACK (go_on), self,
                           G_CONNECT_SWAPPED);
  gtk_box_append (self->footer, GTK_WIDGET (self->footer_label));
  gtk_box_append (self->footer, GTK_WIDGET (self->footer_button));
  gtk_widget_set_visible (GTK_WIDGET (self->footer), FALSE);
}

/* S2 Content Endpoint. */
static GtkWidget *
new_note (void)
{
  GtkWidget *note = g_object_new (GTK_TYPE_LABEL,
                                  "label", _("Meta shares branded posts with their sponsor only."),
                                  "wrap", TRUE,
                                  "xalign", 0.0f,
                                  NULL);

  gtk_widget_add_css_class (note, "tiny-dim");

  return note;
}

static void
scout_own_posts_init (ScoutOwnPosts *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  self->part = SCOUT_PAGE_PART (scout_page_part_new (_("Posts with your brand")));
  gtk_widget_add_css_class (GTK_WIDGET (self->part), "section");
  self->rows = SCOUT_POST_ROWS (scout_post_rows_new ());
  self->explain =
    SCOUT_EXPLAIN_BUTTON (scout_explain_button_new_within (_("Posts with your brand"), _("List")));
  scout_page_part_set_content (self->part, GTK_WIDGET (self->rows));
  scout_page_part_set_end (self->part, GTK_WIDGET (self->explain));
  g_signal_connect_object (self->part, "retry", G_CALLBACK (go_on), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->rows, "activated", G_CALLBACK (activated_cb), self,
                           G_CONNECT_SWAPPED);
  make_footer (self);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->part));
  gtk_box_append (GTK_BOX (box), new_note ());
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->footer));
  adw_bin_set_child (ADW_BIN (self), box);
}

void
scout_own_posts_set_picture_source (ScoutOwnPosts      *self,
                                    ScoutPictureSource *pictures)
{
  g_return_if_fail (SCOUT_IS_OWN_POSTS (self));

  scout_post_rows_set_picture_source (self->rows, pictures);
}

void
scout_own_posts_set_narrow (ScoutOwnPosts *self,
                            gboolean       is_narrow)
{
  g_return_if_fail (SCOUT_IS_OWN_POSTS (self));

  scout_post_rows_set_narrow (self->rows, is_narrow);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->footer),
                                  is_narrow ? GTK_ORIENTATION_VERTICAL
                                            : GTK_ORIENTATION_HORIZONTAL);
}

static ScoutQuery *
make_query (ScoutOwnPosts *self)
{
  const char *creators[] = { scout_creator_get_lookup_id (self->creator), NULL };
  g_autoptr(ScoutQueryBuilder) builder =
    scout_query_builder_new (scout_marketplace_get_catalog (self->marketplace),
                             scout_marketplace_get_network (self->marketplace), "content");

  scout_query_builder_set_list (builder, "creator-id", creators);

  return scout_query_builder_build (builder);
}

void
scout_own_posts_show (ScoutOwnPosts    *self,
                      ScoutMarketplace *marketplace,
                      ScoutCreator     *creator)
{
  g_autoptr(ScoutQuery) query = NULL;

  g_return_if_fail (SCOUT_IS_OWN_POSTS (self));
  g_return_if_fail (marketplace == NULL || SCOUT_IS_MARKETPLACE (marketplace));
  g_return_if_fail (creator == NULL || SCOUT_IS_CREATOR (creator));

  forget (self);
  scout_post_rows_show (self->rows, NULL);
  scout_explain_button_clear (self->explain);
  gtk_widget_set_visible (GTK_WIDGET (self->footer), FALSE);
  if (marketplace == NULL || creator == NULL)
    return;

  self->marketplace = g_object_ref (marketplace);
  self->creator = g_object_ref (creator);
  query = make_query (self);
  self->results = scout_paged_model_new (marketplace, query);
  scout_paged_model_accept_remembered (self->results);
  g_signal_connect_object (self->results, "notify::state", G_CALLBACK (state_changed_cb), self,
                           G_CONNECT_SWAPPED);
  go_on (self);
}

ScoutPagePart *
scout_own_posts_get_part (ScoutOwnPosts *self)
{
  g_return_val_if_fail (SCOUT_IS_OWN_POSTS (self), NULL);

  return self->part;
}

ScoutQuery *
scout_own_posts_get_query (ScoutOwnPosts *self)
{
  g_return_val_if_fail (SCOUT_IS_OWN_POSTS (self), NULL);

  return self->results != NULL ? scout_paged_model_get_query (self->results) : NULL;
}

const GError *
scout_own_posts_get_error (ScoutOwnPosts *self)
{
  g_return_val_if_fail (SCOUT_IS_OWN_POSTS (self), NULL);

  return self->results != NULL ? scout_paged_model_get_error (self->results) : NULL;
}

void
scout_own_posts_retry (ScoutOwnPosts *self)
{
  g_return_if_fail (SCOUT_IS_OWN_POSTS (self));

  go_on (self);
}

GListModel *
scout_own_posts_get_all (ScoutOwnPosts *self)
{
  g_return_val_if_fail (SCOUT_IS_OWN_POSTS (self), NULL);

  return self->results != NULL ? G_LIST_MODEL (self->results) : NULL;
}

gboolean
scout_own_posts_is_loading (ScoutOwnPosts *self)
{
  g_return_val_if_fail (SCOUT_IS_OWN_POSTS (self), FALSE);

  return self->results != NULL
         && scout_paged_model_get_state (self->results) == SCOUT_PAGED_STATE_LOADING;
}
