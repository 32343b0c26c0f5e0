/* scout-creator-partnerships.c: the tab of a creator's page that shows their work with brands.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Facebook tells names of brands, and posts with the brand that looks among all other posts of the
 * creator; it never tells another brand's posts. Instagram tells two lists of posts, and whether
 * there was any work at all, each by itself. How a creator stands to the marketplace and to the
 * brand comes with the profile, which the page has loaded already. */

#include "config.h"

#include "scout-creator-partnerships.h"

#include "scout-common-failure.h"
#include "scout-explain-button.h"
#include "scout-kept-line.h"
#include "scout-own-posts.h"
#include "scout-page-part.h"
#include "scout-part-loader.h"
#include "scout-partner-list.h"
#include "scout-partnership-facts.h"
#include "scout-partnership-tiles.h"
#include "scout-post-explain.h"
#include "scout-post-rows.h"

#include <glib/gi18n.h>

#define TEMPLATE SCOUT_RESOURCE_PREFIX "/pages/scout-creator-partnerships.ui"

struct _ScoutCreatorPartnerships
{
  AdwBin parent_instance;

  ScoutMarketplace *marketplace; /* (owned) (nullable) */
  ScoutCreator *creator;         /* (owned) (nullable) */
  ScoutPartLoader *loader;       /* (owned) */
  GError *partners_error;        /* (owned) (nullable): why the brands did not come */
  GError *posts_error;           /* (owned) (nullable): why the posts did not come */

  ScoutPartnershipTiles *tiles;
  ScoutCommonFailure *failure;
  ScoutPartnershipFacts *facts;
  ScoutPagePart *partners_part;
  ScoutKeptLine *partners_line;
  ScoutPartnerList *partners;
  ScoutExplainButton *explain_partners;
  GtkLabel *note;
  ScoutOwnPosts *own_posts;
  ScoutPagePart *posts_part;
  ScoutPostRows *posts;
  ScoutExplainButton *explain_posts;
  ScoutPagePart *ads_part;
  ScoutPostRows *ads;
  ScoutExplainButton *explain_ads;
};

static void scout_creator_partnerships_tab_init (ScoutCreatorTabInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (ScoutCreatorPartnerships, scout_creator_partnerships, ADW_TYPE_BIN,
                               G_IMPLEMENT_INTERFACE (SCOUT_TYPE_CREATOR_TAB,
                                                      scout_creator_partnerships_tab_init))

static const ScoutCatalogApi *
get_api (ScoutCreatorPartnerships *self)
{
  return scout_catalog_get_api (scout_marketplace_get_catalog (self->marketplace),
                                scout_marketplace_get_network (self->marketplace));
}

static const ScoutCatalogField *
find_field (ScoutCreatorPartnerships *self,
            const char               *field_id)
{
  return scout_catalog_object_find_field_by_id (scout_catalog_api_find_object (get_api (self),
                                                                               "creator"),
                                                field_id);
}

/* Posts can be searched where they do not come with the creator's partnerships. */
static gboolean
is_facebook (ScoutCreatorPartnerships *self)
{
  return scout_marketplace_supports_content (self->marketplace);
}

static void
load_part (ScoutCreatorPartnerships *self,
           ScoutCreatorPart          part)
{
  scout_part_loader_load (self->loader, part, SCOUT_TIME_RANGE_LIFETIME);
}

static void
begin_partners (ScoutCreatorPartnerships *self)
{
  g_clear_error (&self->partners_error);
  scout_partnership_tiles_load_partners (self->tiles);
}

static void
begin_posts (ScoutCreatorPartnerships *self)
{
  g_clear_error (&self->posts_error);
  scout_partnership_tiles_load_posts (self->tiles);
}

static void
load_partners (ScoutCreatorPartnerships *self)
{
  begin_partners (self);
  scout_kept_line_hide (self->partners_line);
  scout_partnership_facts_load (self->facts);
  scout_page_part_show_loading (self->partners_part);
  scout_explain_button_clear (self->explain_partners);
  load_part (self, SCOUT_CREATOR_PART_PARTNERS);
}

static void
load_posts (ScoutCreatorPartnerships *self)
{
  begin_posts (self);
  scout_page_part_show_loading (self->posts_part);
  scout_explain_button_clear (self->explain_posts);
  load_part (self, SCOUT_CREATOR_PART_BRANDED);
}

static void
load_ads (ScoutCreatorPartnerships *self)
{
  /* Newer than S1, and may be switched off. */
  if (!gtk_widget_get_visible (GTK_WIDGET (self->ads_part)))
    return;

  scout_page_part_show_loading (self->ads_part);
  scout_explain_button_clear (self->explain_ads);
  load_part (self, SCOUT_CREATOR_PART_ADS);
}

static void
show_partners (ScoutCreatorPartnerships *self,
               ScoutCreator             *answer)
{
  const char * const *names = scout_creator_get_past_partnerships (answer);
  const ScoutQuestion question = { scout_creator_get_lookup_id (answer),
                                   .creator_part = SCOUT_CREATOR_PART_PARTNERS,
                                   .call = scout_creator_get_partners_call (answer) };
  gboolean is_private = is_facebook (self);

  if (names == NULL || names[0] == NULL)
    {
      scout_partner_list_tell_none (self->partners_part, answer);
      return;
    }

  scout_partner_list_show (self->partners, names,
                           is_private ? _("Tagged by the creator") : _("Within the past year"),
                           is_private ? _("Posts private to that brand") : NULL);
  scout_explain_button_set_field (self->explain_partners, self->marketplace, &question,
                                  find_field (self, "past-partners"),
                                  scout_creator_get_partners_fetched_at (answer));
  scout_page_part_show_content (self->partners_part);
}

static void
show_list (ScoutPagePart *part,
           ScoutPostRows *rows,
           GPtrArray     *posts,
           gboolean       is_known)
{
  scout_post_rows_show (rows, posts);
  if (posts->len > 0)
    scout_page_part_show_content (part);
  else if (is_known)
    scout_page_part_show_empty (part, _("No posts"),
                                _("Instagram tells of no such post of this creator."));
  else
    scout_page_part_show_empty (part, _("Not shared"),
                                _("Instagram does not say whether there are such posts."));
}

static GPtrArray *
list_posts (ScoutCreator     *answer,
            ScoutContentList  list)
{
  GPtrArray *posts = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < scout_creator_get_n_content (answer, list); i++)
    g_ptr_array_add (posts, scout_creator_dup_content (answer, list, i));

  return posts;
}

static void
show_branded (ScoutCreatorPartnerships *self,
              ScoutCreator             *answer)
{
  g_autoptr(GPtrArray) posts = list_posts (answer, SCOUT_CONTENT_LIST_BRANDED);
  gboolean is_known = scout_creator_knows_content (answer, SCOUT_CONTENT_LIST_BRANDED);
  const ScoutQuestion question = { scout_creator_get_lookup_id (answer),
                                   .creator_part = SCOUT_CREATOR_PART_BRANDED };

  show_list (self->posts_part, self->posts, posts, is_known);
  scout_post_explain_list (self->explain_posts, self->marketplace, &question,
                           posts->len > 0 ? posts->pdata[0] : NULL);
  scout_partnership_tiles_show_posts (self->tiles, &question, is_known ? posts : NULL, 0,
                                      scout_creator_get_fetched_at (answer));
}

static void
show_ads (ScoutCreatorPartnerships *self,
          ScoutCreator             *answer)
{
  g_autoptr(GPtrArray) posts = list_posts (answer, SCOUT_CONTENT_LIST_ADS);
  const ScoutQuestion question = { scout_creator_get_lookup_id (answer),
                                   .creator_part = SCOUT_CREATOR_PART_ADS };

  show_list (self->ads_part, self->ads, posts,
             scout_creator_knows_content (answer, SCOUT_CONTENT_LIST_ADS));
  scout_post_explain_list (self->explain_ads, self->marketplace, &question,
                           posts->len > 0 ? posts->pdata[0] : NULL);
}

static void
show_answer (ScoutCreatorPartnerships *self,
             ScoutCreatorPart          part,
             ScoutCreator             *answer)
{
  if (part == SCOUT_CREATOR_PART_BRANDED)
    {
      show_branded (self, answer);
      return;
    }
  if (part == SCOUT_CREATOR_PART_ADS)
    {
      show_ads (self, answer);
      return;
    }

  scout_partnership_facts_add (self->facts, answer, self->marketplace, part);
  show_partners (self, answer);
  scout_kept_line_hide (self->partners_line);
  scout_partnership_tiles_show_partners (self->tiles, answer, FALSE);
}

/* A reason that is told once, for all, is not told by each tile. */
static void
update_failed_tiles (ScoutCreatorPartnerships *self)
{
  if (self->partners_error != NULL)
    scout_partnership_tiles_fail_partners (self->tiles, self->partners_error,
                                           scout_common_failure_tells (self->failure,
                                                                       self->partners_error));
  if (self->posts_error != NULL)
    scout_partnership_tiles_fail_posts (self->tiles, self->posts_error,
                                        scout_common_failure_tells (self->failure,
                                                                    self->posts_error));
}

static void
take_error (ScoutCreatorPartnerships *self,
            GError                  **place,
            const GError             *error)
{
  g_clear_error (place);
  *place = g_error_copy (error);
  update_failed_tiles (self);
}

/* What a search or the profile told stays where nothing newer comes. */
static void
show_known_partners (ScoutCreatorPartnerships *self,
                     const GError             *error)
{
  show_partners (self, self->creator);
  scout_kept_line_show (self->partners_line, error,
                        scout_creator_get_partners_fetched_at (self->creator));
  scout_partnership_tiles_show_partners (self->tiles, self->creator, TRUE);
}

static void
fail_partners (ScoutCreatorPartnerships *self,
               const GError             *error)
{
  const char * const *known = scout_creator_get_past_partnerships (self->creator);

  scout_partnership_facts_fail (self->facts);
  if (known != NULL && known[0] != NULL)
    {
      show_known_partners (self, error);
      return;
    }

  scout_page_part_show_error (self->partners_part, error);
  take_error (self, &self->partners_error, error);
}

static void
show_error (ScoutCreatorPartnerships *self,
            ScoutCreatorPart          part,
            const GError             *error)
{
  if (part == SCOUT_CREATOR_PART_BRANDED)
    {
      scout_page_part_show_error (self->posts_part, error);
      take_error (self, &self->posts_error, error);
    }
  else if (part == SCOUT_CREATOR_PART_ADS)
    scout_page_part_show_error (self->ads_part, error);
  else
    fail_partners (self, error);
}

static void
loaded_cb (ScoutCreatorPartnerships *self,
           guint                     part,
           ScoutCreator             *answer, /* (nullable) */
           const GError             *error)  /* (nullable) */
{
  if (answer != NULL)
    show_answer (self, (ScoutCreatorPart) part, answer);
  else
    show_error (self, (ScoutCreatorPart) part, error);
}

/* Posts may call the brand otherwise than its Page, and the list of partners may not have come, or
 * not have it. */
static void
own_found_cb (ScoutCreatorPartnerships *self,
              GPtrArray                *posts) /* (nullable) */
{
  const ScoutQuestion question = { .query = scout_own_posts_get_query (self->own_posts) };
  GListModel *all = scout_own_posts_get_all (self->own_posts);
  g_autoptr(ScoutContent) first = g_list_model_get_item (all, 0);

  if (posts == NULL)
    {
      take_error (self, &self->posts_error, scout_own_posts_get_error (self->own_posts));
      return;
    }

  scout_partnership_tiles_show_posts (self->tiles, &question, posts,
                                      g_list_model_get_n_items (all),
                                      first != NULL ? scout_content_get_fetched_at (first) : 0);
  if (posts->len == 0)
    return;

  scout_partner_list_set_own (self->partners, scout_content_get_tagged_brand (posts->pdata[0]),
                              posts->len);
  if (scout_page_part_get_state (self->partners_part) == SCOUT_PAGE_PART_EMPTY)
    scout_page_part_show_content (self->partners_part);
}

static void
retry_cb (ScoutCreatorPartnerships *self)
{
  load_partners (self);
}

/* A page that is asked for again, here or in the tiles. */
static void
own_state_changed_cb (ScoutCreatorPartnerships *self)
{
  ScoutPagePart *part = scout_own_posts_get_part (self->own_posts);

  if (scout_page_part_get_state (part) == SCOUT_PAGE_PART_LOADING)
    begin_posts (self);
}

static void
tiles_retry_posts_cb (ScoutCreatorPartnerships *self)
{
  if (is_facebook (self))
    scout_own_posts_retry (self->own_posts);
  else
    load_posts (self);
}

static void
posts_retry_cb (ScoutCreatorPartnerships *self)
{
  load_posts (self);
}

static void
ads_retry_cb (ScoutCreatorPartnerships *self)
{
  load_ads (self);
}

static void
activated_cb (ScoutCreatorPartnerships *self,
              ScoutContent             *post)
{
  scout_creator_tab_activate_content (SCOUT_CREATOR_TAB (self), post);
}

/* What there is differs from network to network, and with what is switched off. */
static void
offer (ScoutCreatorPartnerships *self)
{
  const ScoutCatalogField *partners = find_field (self, "past-partners");
  const ScoutCatalogField *branded = find_field (self, "branded-content");
  const ScoutCatalogField *ads = find_field (self, "partnership-ads");
  GtkWidget *lists = gtk_widget_get_parent (GTK_WIDGET (self->ads_part));

  scout_partnership_tiles_set_marketplace (self->tiles, self->marketplace);
  scout_partnership_facts_offer (self->facts, get_api (self));
  /* Instagram's say whether there was any work; Facebook's is how the creator was invited. */
  gtk_box_reorder_child_after (GTK_BOX (gtk_widget_get_parent (lists)), GTK_WIDGET (self->facts),
                               is_facebook (self) ? lists : GTK_WIDGET (self->failure));
  scout_page_part_set_title (self->partners_part, partners->label);
  gtk_label_set_text (self->note, partners->help != NULL ? partners->help : "");
  scout_page_part_set_title (self->posts_part, branded != NULL ? branded->label : NULL);
  scout_page_part_set_title (self->ads_part, ads != NULL ? ads->label : NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->own_posts), is_facebook (self));
  gtk_widget_set_visible (GTK_WIDGET (scout_own_posts_get_part (self->own_posts)),
                          is_facebook (self));
  gtk_widget_set_visible (GTK_WIDGET (self->posts_part), !is_facebook (self));
  gtk_widget_set_visible (GTK_WIDGET (self->ads_part), ads != NULL);
}

static void
scout_creator_partnerships_set_services (ScoutCreatorTab    *tab,
                                         ScoutMarketplace   *marketplace,
                                         ScoutPictureSource *pictures)
{
  ScoutCreatorPartnerships *self = SCOUT_CREATOR_PARTNERSHIPS (tab);

  scout_own_posts_set_picture_source (self->own_posts, pictures);
  scout_post_rows_set_picture_source (self->posts, pictures);
  scout_post_rows_set_picture_source (self->ads, pictures);
  scout_partner_list_set_page (self->partners,
                               marketplace != NULL ? scout_marketplace_get_page (marketplace)
                                                   : NULL, pictures);
  if (g_set_object (&self->marketplace, marketplace) && marketplace != NULL)
    offer (self);
}

static void
scout_creator_partnerships_show (ScoutCreatorTab *tab,
                                 ScoutCreator    *creator)
{
  ScoutCreatorPartnerships *self = SCOUT_CREATOR_PARTNERSHIPS (tab);

  scout_part_loader_set_creator (self->loader, self->marketplace, creator);
  g_set_object (&self->creator, creator);
  scout_partnership_facts_clear (self->facts);
  scout_partner_list_set_own (self->partners, NULL, 0);
  scout_post_rows_show (self->posts, NULL);
  scout_post_rows_show (self->ads, NULL);
  scout_own_posts_show (self->own_posts, NULL, NULL);
  scout_kept_line_hide (self->partners_line);
  if (creator == NULL || self->marketplace == NULL)
    return;

  scout_partnership_facts_add (self->facts, creator, self->marketplace,
                               SCOUT_CREATOR_PART_PROFILE);
  begin_posts (self);
  load_partners (self);
  if (is_facebook (self))
    {
      scout_own_posts_show (self->own_posts, self->marketplace, creator);
      return;
    }

  load_posts (self);
  load_ads (self);
}

static void
scout_creator_partnerships_set_narrow (ScoutCreatorTab *tab,
                                       gboolean         is_narrow)
{
  ScoutCreatorPartnerships *self = SCOUT_CREATOR_PARTNERSHIPS (tab);

  scout_partner_list_set_narrow (self->partners, is_narrow);
  scout_own_posts_set_narrow (self->own_posts, is_narrow);
  scout_post_rows_set_narrow (self->posts, is_narrow);
  scout_post_rows_set_narrow (self->ads, is_narrow);
}

static void
scout_creator_partnerships_set_profile (ScoutCreatorTab *tab,
                                        ScoutCreator    *profile)
{
  ScoutCreatorPartnerships *self = SCOUT_CREATOR_PARTNERSHIPS (tab);

  scout_partnership_facts_add (self->facts, profile, self->marketplace,
                               SCOUT_CREATOR_PART_PROFILE);
}

static gboolean
scout_creator_partnerships_is_loading (ScoutCreatorTab *tab)
{
  ScoutCreatorPartnerships *self = SCOUT_CREATOR_PARTNERSHIPS (tab);

  return scout_part_loader_is_loading (self->loader)
         || scout_own_posts_is_loading (self->own_posts);
}

static void
scout_creator_partnerships_tab_init (ScoutCreatorTabInterface *iface)
{
  iface->set_services = scout_creator_partnerships_set_services;
  iface->show = scout_creator_partnerships_show;
  iface->set_narrow = scout_creator_partnerships_set_narrow;
  iface->set_profile = scout_creator_partnerships_set_profile;
  iface->is_loading = scout_creator_partnerships_is_loading;
}

static void
scout_creator_partnerships_dispose (GObject *object)
{
  ScoutCreatorPartnerships *self = SCOUT_CREATOR_PARTNERSHIPS (object);

  if (self->loader != NULL)
    scout_part_loader_set_creator (self->loader, NULL, NULL);
  g_clear_object (&self->loader);
  g_clear_error (&self->partners_error);
  g_clear_error (&self->posts_error);
  g_clear_object (&self->creator);
  g_clear_object (&self->marketplace);
  gtk_widget_dispose_template (GTK_WIDGET (self), SCOUT_TYPE_CREATOR_PARTNERSHIPS);

  G_OBJECT_CLASS (scout_creator_partnerships_parent_class)->dispose (object);
}

static void
scout_creator_partnerships_class_init (ScoutCreatorPartnershipsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = scout_creator_partnerships_dispose;

  g_type_ensure (SCOUT_TYPE_COMMON_FAILURE);
  g_type_ensure (SCOUT_TYPE_KEPT_LINE);
  g_type_ensure (SCOUT_TYPE_OWN_POSTS);
  g_type_ensure (SCOUT_TYPE_PAGE_PART);
  g_type_ensure (SCOUT_TYPE_PARTNER_LIST);
  g_type_ensure (SCOUT_TYPE_PARTNERSHIP_FACTS);
  g_type_ensure (SCOUT_TYPE_PARTNERSHIP_TILES);
  g_type_ensure (SCOUT_TYPE_POST_ROWS);
  gtk_widget_class_set_template_from_resource (widget_class, TEMPLATE);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorPartnerships, tiles);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorPartnerships, failure);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorPartnerships, facts);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorPartnerships, partners_part);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorPartnerships, partners_line);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorPartnerships, partners);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorPartnerships, note);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorPartnerships, own_posts);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorPartnerships, posts_part);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorPartnerships, posts);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorPartnerships, ads_part);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorPartnerships, ads);
  gtk_widget_class_bind_template_callback (widget_class, retry_cb);
  gtk_widget_class_bind_template_callback (widget_class, tiles_retry_posts_cb);
  gtk_widget_class_bind_template_callback (widget_class, posts_retry_cb);
  gtk_widget_class_bind_template_callback (widget_class, ads_retry_cb);
  gtk_widget_class_bind_template_callback (widget_class, own_found_cb);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
}

/* Tiles count what the parts list, and have buttons too. */
static ScoutExplainButton *
add_explain_button (ScoutPagePart *part,
                    const char    *title)
{
  GtkWidget *button = scout_explain_button_new_within (title, _("List"));

  scout_page_part_set_end (part, button);

  return SCOUT_EXPLAIN_BUTTON (button);
}

static void
scout_creator_partnerships_init (ScoutCreatorPartnerships *self)
{
  self->loader = scout_part_loader_new (GTK_WIDGET (self));
  g_signal_connect_object (self->loader, "loaded", G_CALLBACK (loaded_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_init_template (GTK_WIDGET (self));
  scout_common_failure_add (self->failure, self->partners_part);
  scout_common_failure_add (self->failure, scout_own_posts_get_part (self->own_posts));
  scout_common_failure_add (self->failure, self->posts_part);
  scout_common_failure_add (self->failure, self->ads_part);
  g_signal_connect_object (self->failure, "notify::active", G_CALLBACK (update_failed_tiles), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (scout_own_posts_get_part (self->own_posts), "notify::state",
                           G_CALLBACK (own_state_changed_cb), self, G_CONNECT_SWAPPED);
  self->explain_partners = add_explain_button (self->partners_part, _("Past partners"));
  self->explain_posts = add_explain_button (self->posts_part, _("Branded content"));
  self->explain_ads = add_explain_button (self->ads_part, _("Partnership ads"));
}
