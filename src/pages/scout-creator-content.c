/* scout-creator-content.c: the tab of a creator's page that shows what they publish.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What can be chosen comes from the catalogue. On Facebook each choice is another search; on
 * Instagram it is another list of the creator, which is asked for once. Everything under way ends
 * with the creator that is shown. */

#include "config.h"

#include "scout-creator-content.h"

#include "scout-explain-button.h"
#include "scout-part-loader.h"
#include "scout-post-explain.h"
#include "scout-post-list.h"
#include "scout-query-builder.h"
#include "scout-round-toggle.h"

#include <glib/gi18n.h>

#define TEMPLATE SCOUT_RESOURCE_PREFIX "/pages/scout-creator-content.ui"
#define ALL_KINDS "all"

/* Instagram's lists: the part that each is, and what is said where it is empty. */
static const struct
{
  const char *id;
  const char *label;
  ScoutCreatorPart part;
  ScoutContentList list;
  const char *empty_title;
  const char *empty_text;
} media_lists[] = {
  { "recent", N_("Recent"), SCOUT_CREATOR_PART_CONTENT, SCOUT_CONTENT_LIST_RECENT,
    N_("No recent posts"),
    N_("Instagram tells of no post of this creator.") },
  { "branded", N_("Branded"), SCOUT_CREATOR_PART_BRANDED, SCOUT_CONTENT_LIST_BRANDED,
    N_("No branded posts"),
    N_("Instagram tells of no post that a brand paid this creator for.") },
  { "ads", N_("Partnership ads"), SCOUT_CREATOR_PART_ADS, SCOUT_CONTENT_LIST_ADS,
    N_("No partnership ads"),
    N_("Instagram tells of no post of this creator that became an ad.") },
};

struct _ScoutCreatorContent
{
  AdwBin parent_instance;

  ScoutMarketplace *marketplace; /* (owned) (nullable) */
  ScoutCreator *creator;         /* (owned) (nullable) */
  ScoutPagedModel *results;      /* (owned) (nullable): Facebook's posts */
  ScoutPartLoader *loader;       /* (owned): of Instagram's lists */
  ScoutCreator *answers[G_N_ELEMENTS (media_lists)]; /* (owned) (nullable) */
  GPtrArray *kind_ids;           /* (owned): what can be chosen, the catalogue's and our own */
  gboolean is_offering;          /* whether the choices change because the tab changes them */

  GtkBox *controls;
  GtkBox *choices;
  ScoutRoundToggle *kinds;
  GtkDropDown *kind_menu; /* in the place of these where there is little width */
  GtkDropDown *ranges;
  GtkDropDown *orders;
  GtkToggleButton *rows_button;
  ScoutExplainButton *explain;
  ScoutPostList *list;
};

static void scout_creator_content_tab_init (ScoutCreatorTabInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (ScoutCreatorContent, scout_creator_content, ADW_TYPE_BIN,
                               G_IMPLEMENT_INTERFACE (SCOUT_TYPE_CREATOR_TAB,
                                                      scout_creator_content_tab_init))

static const ScoutCatalogParameter *
find_parameter (ScoutCreatorContent *self,
                const char          *id)
{
  const ScoutCatalogApi *api =
    scout_catalog_get_api (scout_marketplace_get_catalog (self->marketplace),
                           scout_marketplace_get_network (self->marketplace));

  return scout_catalog_endpoint_find_parameter (scout_catalog_api_find_endpoint (api, "content"),
                                                id);
}

/* Our name of what was chosen; (nullable): NULL for the first choice where that stands for any. */
static const char *
get_choice (ScoutCreatorContent *self,
            GtkDropDown         *drop_down,
            const char          *parameter_id,
            gboolean             first_is_any)
{
  const ScoutCatalogValues *values = find_parameter (self, parameter_id)->values;
  guint selected = gtk_drop_down_get_selected (drop_down);

  if (selected == GTK_INVALID_LIST_POSITION || (first_is_any && selected == 0))
    return NULL;

  return values->values[first_is_any ? selected - 1 : selected].id;
}

static void
explain (ScoutCreatorContent *self,
         const ScoutQuestion *question,
         GListModel          *posts)
{
  g_autoptr(ScoutContent) first = g_list_model_get_item (posts, 0);

  scout_post_explain_list (self->explain, self->marketplace, question, first);
}

static void
results_changed_cb (ScoutCreatorContent *self)
{
  const ScoutQuestion question = { .query = scout_paged_model_get_query (self->results) };

  explain (self, &question, G_LIST_MODEL (self->results));
}

static void
forget_results (ScoutCreatorContent *self)
{
  if (self->results != NULL)
    g_signal_handlers_disconnect_by_data (self->results, self);
  g_clear_object (&self->results);
  scout_explain_button_clear (self->explain);
}

static void
search (ScoutCreatorContent *self)
{
  g_autoptr(ScoutQueryBuilder) builder =
    scout_query_builder_new (scout_marketplace_get_catalog (self->marketplace),
                             SCOUT_NETWORK_FACEBOOK, "content");
  const char *creators[] = { scout_creator_get_lookup_id (self->creator), NULL };
  const char *kind = scout_round_toggle_get_selected (self->kinds);
  g_autoptr(ScoutQuery) query = NULL;

  scout_query_builder_set_list (builder, "creator-id", creators);
  if (g_strcmp0 (kind, ALL_KINDS) != 0)
    scout_query_builder_set_text (builder, "content-type", kind);
  scout_query_builder_set_text (builder, "time-range",
                                get_choice (self, self->ranges, "time-range", TRUE));
  scout_query_builder_set_text (builder, "sort", get_choice (self, self->orders, "sort", FALSE));
  query = scout_query_builder_build (builder);

  forget_results (self);
  self->results = scout_paged_model_new (self->marketplace, query);
  g_signal_connect_object (self->results, "items-changed", G_CALLBACK (results_changed_cb), self,
                           G_CONNECT_SWAPPED);
  scout_post_list_show_results (self->list, self->results);
}

static gsize
find_media_list (ScoutCreatorContent *self)
{
  const char *kind = scout_round_toggle_get_selected (self->kinds);

  for (gsize i = 0; i < G_N_ELEMENTS (media_lists); i++)
    {
      if (g_strcmp0 (kind, media_lists[i].id) == 0)
        return i;
    }

  return 0;
}

static void
show_media (ScoutCreatorContent *self,
            ScoutCreator        *answer)
{
  gsize index = find_media_list (self);
  ScoutContentList list = media_lists[index].list;
  const ScoutQuestion question = { scout_creator_get_lookup_id (self->creator),
                                   .creator_part = media_lists[index].part };
  g_autoptr(GListStore) posts = g_list_store_new (SCOUT_TYPE_CONTENT);

  for (guint i = 0; i < scout_creator_get_n_content (answer, list); i++)
    {
      g_autoptr(ScoutContent) post = scout_creator_dup_content (answer, list, i);

      g_list_store_append (posts, post);
    }
  scout_post_list_show_posts (self->list, G_LIST_MODEL (posts));
  explain (self, &question, G_LIST_MODEL (posts));
}

static void
media_loaded_cb (ScoutCreatorContent *self,
                 guint                part,
                 ScoutCreator        *answer, /* (nullable) */
                 const GError        *error)  /* (nullable) */
{
  gsize index = find_media_list (self);

  for (gsize i = 0; i < G_N_ELEMENTS (media_lists); i++)
    {
      if ((guint) media_lists[i].part == part)
        g_set_object (&self->answers[i], answer);
    }
  if ((guint) media_lists[index].part != part)
    return;

  if (answer != NULL)
    show_media (self, answer);
  else
    scout_post_list_show_error (self->list, error);
}

static void
load_media (ScoutCreatorContent *self)
{
  gsize index = find_media_list (self);

  scout_explain_button_clear (self->explain);
  scout_post_list_set_empty_words (self->list, _(media_lists[index].empty_title),
                                   _(media_lists[index].empty_text));
  if (self->answers[index] != NULL)
    {
      show_media (self, self->answers[index]);
      return;
    }

  scout_post_list_show_loading (self->list);
  scout_part_loader_load (self->loader, media_lists[index].part, SCOUT_TIME_RANGE_LIFETIME);
}

static void
load (ScoutCreatorContent *self)
{
  if (self->creator == NULL || self->marketplace == NULL)
    return;

  if (scout_marketplace_supports_content (self->marketplace))
    search (self);
  else
    load_media (self);
}

static void
offer_values (GtkDropDown                 *drop_down,
              const ScoutCatalogParameter *parameter,
              const char                  *any) /* (nullable) */
{
  g_autoptr(GtkStringList) labels = gtk_string_list_new (NULL);

  if (any != NULL)
    gtk_string_list_append (labels, any);
  for (gsize i = 0; i < parameter->values->n_values; i++)
    gtk_string_list_append (labels, parameter->values->values[i].label);
  gtk_drop_down_set_model (drop_down, G_LIST_MODEL (labels));
}

static void
offer_kind (ScoutCreatorContent *self,
            const char          *id,
            const char          *label)
{
  GListModel *labels = gtk_drop_down_get_model (self->kind_menu);

  g_ptr_array_add (self->kind_ids, (gpointer) id);
  gtk_string_list_append (GTK_STRING_LIST (labels), label);
  scout_round_toggle_append (self->kinds, id, label);
}

static void
offer_search (ScoutCreatorContent *self)
{
  const ScoutCatalogValues *kinds = find_parameter (self, "content-type")->values;

  offer_kind (self, ALL_KINDS, _("All"));
  for (gsize i = 0; i < kinds->n_values; i++)
    offer_kind (self, kinds->values[i].id, kinds->values[i].label);
  offer_values (self->ranges, find_parameter (self, "time-range"), _("Any time"));
  offer_values (self->orders, find_parameter (self, "sort"), NULL);
  scout_post_list_set_empty_words (self->list, _("No posts"),
                                   _("Meta tells of no public post of this kind and time. Posts "
                                     "that another brand pays for are shown to that brand only."));
}

static void
offer_choices (ScoutCreatorContent *self)
{
  gboolean is_search = scout_marketplace_supports_content (self->marketplace);
  g_autoptr(GtkStringList) labels = gtk_string_list_new (NULL);

  self->is_offering = TRUE;
  g_ptr_array_set_size (self->kind_ids, 0);
  scout_round_toggle_remove_all (self->kinds);
  gtk_drop_down_set_model (self->kind_menu, G_LIST_MODEL (labels));
  gtk_widget_set_visible (GTK_WIDGET (self->ranges), is_search);
  gtk_widget_set_visible (GTK_WIDGET (self->orders), is_search);
  if (is_search)
    offer_search (self);
  for (gsize i = 0; i < G_N_ELEMENTS (media_lists) && !is_search; i++)
    offer_kind (self, media_lists[i].id, _(media_lists[i].label));
  scout_round_toggle_set_selected (self->kinds, g_ptr_array_index (self->kind_ids, 0));
  self->is_offering = FALSE;
}

static void
question_changed_cb (ScoutCreatorContent *self)
{
  if (!self->is_offering)
    load (self);
}

/* The menu says what the toggle says. */
static void
kind_selected_cb (ScoutCreatorContent *self)
{
  const char *kind = scout_round_toggle_get_selected (self->kinds);
  guint index = 0;

  if (kind != NULL
      && g_ptr_array_find_with_equal_func (self->kind_ids, kind, g_str_equal, &index))
    gtk_drop_down_set_selected (self->kind_menu, index);
  question_changed_cb (self);
}

static void
menu_selected_cb (ScoutCreatorContent *self)
{
  guint selected = gtk_drop_down_get_selected (self->kind_menu);

  if (!self->is_offering && selected < self->kind_ids->len)
    scout_round_toggle_set_selected (self->kinds, g_ptr_array_index (self->kind_ids, selected));
}

static void
rows_toggled_cb (ScoutCreatorContent *self)
{
  scout_post_list_set_as_rows (self->list, gtk_toggle_button_get_active (self->rows_button));
}

static void
activated_cb (ScoutCreatorContent *self,
              ScoutContent        *post)
{
  scout_creator_tab_activate_content (SCOUT_CREATOR_TAB (self), post);
}

static void
retry_cb (ScoutCreatorContent *self)
{
  load (self);
}

static void
forget (ScoutCreatorContent *self)
{
  scout_part_loader_set_creator (self->loader, NULL, NULL);
  forget_results (self);
  g_clear_object (&self->creator);
  for (gsize i = 0; i < G_N_ELEMENTS (self->answers); i++)
    g_clear_object (&self->answers[i]);
}

static void
scout_creator_content_set_services (ScoutCreatorTab    *tab,
                                    ScoutMarketplace   *marketplace,
                                    ScoutPictureSource *pictures)
{
  ScoutCreatorContent *self = SCOUT_CREATOR_CONTENT (tab);

  scout_post_list_set_picture_source (self->list, pictures);
  if (g_set_object (&self->marketplace, marketplace) && marketplace != NULL)
    offer_choices (self);
}

static void
scout_creator_content_show (ScoutCreatorTab *tab,
                            ScoutCreator    *creator)
{
  ScoutCreatorContent *self = SCOUT_CREATOR_CONTENT (tab);

  scout_post_list_show_results (self->list, NULL);
  forget (self);
  g_set_object (&self->creator, creator);
  scout_part_loader_set_creator (self->loader, self->marketplace, creator);
  load (self);
}

static void
scout_creator_content_set_narrow (ScoutCreatorTab *tab,
                                  gboolean         is_narrow)
{
  ScoutCreatorContent *self = SCOUT_CREATOR_CONTENT (tab);

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->controls),
                                  is_narrow ? GTK_ORIENTATION_VERTICAL
                                            : GTK_ORIENTATION_HORIZONTAL);
  gtk_widget_set_visible (GTK_WIDGET (self->kinds), !is_narrow);
  gtk_widget_set_visible (GTK_WIDGET (self->kind_menu), is_narrow);
  scout_post_list_set_narrow (self->list, is_narrow);
}

static gboolean
scout_creator_content_is_loading (ScoutCreatorTab *tab)
{
  ScoutCreatorContent *self = SCOUT_CREATOR_CONTENT (tab);

  return scout_part_loader_is_loading (self->loader)
         || (self->results != NULL
             && scout_paged_model_get_state (self->results) == SCOUT_PAGED_STATE_LOADING);
}

static void
scout_creator_content_tab_init (ScoutCreatorTabInterface *iface)
{
  iface->set_services = scout_creator_content_set_services;
  iface->show = scout_creator_content_show;
  iface->set_narrow = scout_creator_content_set_narrow;
  iface->is_loading = scout_creator_content_is_loading;
}

static void
scout_creator_content_dispose (GObject *object)
{
  ScoutCreatorContent *self = SCOUT_CREATOR_CONTENT (object);

  if (self->loader != NULL)
    forget (self);
  g_clear_object (&self->loader);
  g_clear_pointer (&self->kind_ids, g_ptr_array_unref);
  g_clear_object (&self->marketplace);
  gtk_widget_dispose_template (GTK_WIDGET (self), SCOUT_TYPE_CREATOR_CONTENT);

  G_OBJECT_CLASS (scout_creator_content_parent_class)->dispose (object);
}

static void
scout_creator_content_class_init (ScoutCreatorContentClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = scout_creator_content_dispose;

  g_type_ensure (SCOUT_TYPE_POST_LIST);
  g_type_ensure (SCOUT_TYPE_ROUND_TOGGLE);
  gtk_widget_class_set_template_from_resource (widget_class, TEMPLATE);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorContent, controls);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorContent, choices);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorContent, kinds);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorContent, kind_menu);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorContent, ranges);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorContent, orders);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorContent, rows_button);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorContent, list);
  gtk_widget_class_bind_template_callback (widget_class, question_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, menu_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, rows_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, retry_cb);
}

static void
scout_creator_content_init (ScoutCreatorContent *self)
{
  self->kind_ids = g_ptr_array_new ();
  self->loader = scout_part_loader_new (GTK_WIDGET (self));
  g_signal_connect_object (self->loader, "loaded", G_CALLBACK (media_loaded_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_init_template (GTK_WIDGET (self));
  self->explain = SCOUT_EXPLAIN_BUTTON (scout_explain_button_new (_("Figures of posts")));
  gtk_box_append (self->choices, GTK_WIDGET (self->explain));
  g_signal_connect_object (self->kinds, "notify::selected", G_CALLBACK (kind_selected_cb), self,
                           G_CONNECT_SWAPPED);
}
