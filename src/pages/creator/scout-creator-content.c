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

#include "scout-drop-down.h"
#include "scout-explain-button.h"
#include "scout-filter-chips.h"
#include "scout-filter-relaxer.h"
#include "scout-media-list.h"
#include "scout-part-loader.h"
#include "scout-post-explain.h"
#include "scout-post-filters.h"
#include "scout-post-kinds.h"
#include "scout-post-list.h"
#include "scout-query-builder.h"
#include "scout-query-json.h"
#include "scout-row-layout.h"
#include "scout-value-menu.h"
#include "scout-wrap-layout.h"

#include <glib/gi18n.h>
#include <string.h>

#define TEMPLATE SCOUT_RESOURCE_PREFIX "/pages/scout-creator-content.ui"
#define ALL_KINDS "all"

struct _ScoutCreatorContent
{
  AdwBin parent_instance;

  ScoutMarketplace *marketplace; /* (owned) (nullable) */
  ScoutCreator *creator;         /* (owned) (nullable) */
  ScoutPagedModel *results;      /* (owned) (nullable): Facebook's posts */
  ScoutQuery *filters;           /* (owned) (nullable): of those, what is said behind the button */
  ScoutPartLoader *loader;       /* (owned): of Instagram's lists */
  ScoutCreator *answers[SCOUT_N_MEDIA_LISTS]; /* (owned) (nullable) */
  gboolean is_offering;          /* whether the choices change because the tab changes them */

  GtkBox *choices;
  ScoutPostKinds *kinds; /* the catalogue's, and our own */
  ScoutPostFilters *filter_button;
  ScoutFilterChips *chips;
  GtkDropDown *ranges;
  GtkDropDown *orders;
  GtkToggleButton *rows_button;
  ScoutExplainButton *explain;
  GtkLabel *end;
  ScoutPostList *list;
};

static void scout_creator_content_tab_init (ScoutCreatorTabInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (ScoutCreatorContent, scout_creator_content, ADW_TYPE_BIN,
                               G_IMPLEMENT_INTERFACE (SCOUT_TYPE_CREATOR_TAB,
                                                      scout_creator_content_tab_init))

static const ScoutCatalogEndpoint *
get_endpoint (ScoutCreatorContent *self)
{
  ScoutCatalog *catalog = scout_marketplace_get_catalog (self->marketplace);
  ScoutNetwork network = scout_marketplace_get_network (self->marketplace);

  return scout_catalog_api_find_endpoint (scout_catalog_get_api (catalog, network), "content");
}

static const ScoutCatalogParameter *
find_parameter (ScoutCreatorContent *self,
                const char          *id)
{
  return scout_catalog_endpoint_find_parameter (get_endpoint (self), id);
}

static const char *
get_value (ScoutCreatorContent *self,
           GtkDropDown         *menu,
           const char          *parameter_id)
{
  return scout_value_menu_get (menu, find_parameter (self, parameter_id));
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

static void load (ScoutCreatorContent *self);

/* Of @query, what is said behind the button. */
static void
set_filters (ScoutCreatorContent *self,
             ScoutQuery          *query) /* (nullable) */
{
  g_clear_object (&self->filters);
  if (query != NULL)
    self->filters = scout_post_filters_dup_filters (query);
  scout_filter_chips_set_query (self->chips, self->filters);
}

static void
filters_changed_cb (ScoutCreatorContent *self,
                    ScoutQuery          *query)
{
  set_filters (self, query);
  scout_creator_tab_choose (SCOUT_CREATOR_TAB (self));
  load (self);
}

/* The search for posts of @creator_id. */
static ScoutQuery *
make_query (ScoutCreatorContent *self,
            const char          *creator_id) /* (nullable): for anybody's */
{
  g_autoptr(ScoutQueryBuilder) builder = self->filters != NULL
    ? scout_query_builder_new_from_query (self->filters)
    : scout_query_builder_new (scout_marketplace_get_catalog (self->marketplace),
                               SCOUT_NETWORK_FACEBOOK, "content");
  const char *creators[] = { creator_id, NULL };
  const char *kind = scout_post_kinds_get_selected (self->kinds);

  scout_query_builder_set_list (builder, "creator-id", creators);
  if (g_strcmp0 (kind, ALL_KINDS) != 0)
    scout_query_builder_set_text (builder, "content-type", kind);
  scout_query_builder_set_text (builder, "time-range",
                                get_value (self, self->ranges, "time-range"));
  scout_query_builder_set_text (builder, "sort", get_value (self, self->orders, "sort"));

  return scout_query_builder_build (builder);
}

/* One filter goes, or with %NULL all that have chips. What has a control beside the posts is taken
 * back there, which asks again. */
static void
filter_removed_cb (ScoutCreatorContent *self,
                   const char          *parameter_id) /* (nullable) */
{
  g_autoptr(ScoutQueryBuilder) builder = NULL;
  g_autoptr(ScoutQuery) query = NULL;

  if (g_strcmp0 (parameter_id, "content-type") == 0)
    scout_post_kinds_set_selected (self->kinds, ALL_KINDS);
  else if (g_strcmp0 (parameter_id, "time-range") == 0)
    gtk_drop_down_set_selected (self->ranges, 0);
  else
    {
      if (parameter_id != NULL && self->filters != NULL)
        {
          builder = scout_query_builder_new_from_query (self->filters);
          scout_query_builder_clear (builder, parameter_id);
          query = scout_query_builder_build (builder);
        }
      filters_changed_cb (self, query);
    }
}

static void
filter_wanted_cb (ScoutCreatorContent *self,
                  const char          *parameter_id)
{
  scout_post_filters_open (self->filter_button, parameter_id);
}

/* What is said where there is nothing, and what could be done without: all but whose posts. */
static void
offer_remedy (ScoutCreatorContent *self)
{
  g_autoptr(ScoutQuery) filters = make_query (self, NULL);
  GtkWidget *relaxer = NULL;

  scout_post_list_set_empty_words (self->list, _("No posts"), self->filters != NULL
                                   ? _("Remove a filter, or take a wider range.")
                                   : _("Meta tells of no public post of this kind and time. Posts "
                                       "that another brand pays for are shown to that brand "
                                       "only."));
  relaxer = scout_filter_relaxer_new (filters, FALSE);
  if (relaxer != NULL)
    g_signal_connect_object (relaxer, "removed", G_CALLBACK (filter_removed_cb), self,
                             G_CONNECT_SWAPPED);
  scout_post_list_set_remedy (self->list, relaxer);
}

static void
say_end (ScoutCreatorContent *self,
         const char          *text) /* (nullable) */
{
  gtk_label_set_text (self->end, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (self->end), text != NULL);
}

static void
search (ScoutCreatorContent *self)
{
  g_autoptr(ScoutQuery) query = make_query (self, scout_creator_get_lookup_id (self->creator));

  forget_results (self);
  say_end (self, NULL);
  scout_post_filters_set_query (self->filter_button, query);
  offer_remedy (self);
  self->results = scout_paged_model_new (self->marketplace, query);
  scout_paged_model_accept_remembered (self->results);
  g_signal_connect_object (self->results, "items-changed", G_CALLBACK (results_changed_cb), self,
                           G_CONNECT_SWAPPED);
  scout_post_list_show_results (self->list, self->results);
}

static const ScoutMediaList *
get_media_list (ScoutCreatorContent *self)
{
  return scout_media_list_get_nth (
    scout_media_list_find (scout_post_kinds_get_selected (self->kinds)));
}

/* S1: "the 30 most recent": a list as long as that is not all there is. */
static void
show_end (ScoutCreatorContent *self,
          guint                n_posts)
{
  const ScoutCatalogApi *api =
    scout_catalog_get_api (scout_marketplace_get_catalog (self->marketplace),
                           scout_marketplace_get_network (self->marketplace));
  const ScoutCatalogField *field =
    scout_catalog_object_find_field_by_id (scout_catalog_api_find_object (api, "creator"),
                                           get_media_list (self)->field_id);
  guint most = field != NULL ? (guint) field->max_items : 0;
  g_autofree char *caption = NULL;

  if (most > 0 && n_posts >= most)
    caption = g_strdup_printf (ngettext ("The most recent one; Instagram tells of no others",
                                         "The %u most recent ones; Instagram tells of no others",
                                         most), most);
  say_end (self, caption);
}

static void
show_media (ScoutCreatorContent *self,
            ScoutCreator        *answer)
{
  ScoutContentList list = get_media_list (self)->list;
  const ScoutQuestion question = { scout_creator_get_lookup_id (self->creator),
                                   .creator_part = get_media_list (self)->part };
  g_autoptr(GListStore) posts = g_list_store_new (SCOUT_TYPE_CONTENT);

  for (guint i = 0; i < scout_creator_get_n_content (answer, list); i++)
    {
      g_autoptr(ScoutContent) post = scout_creator_dup_content (answer, list, i);

      g_list_store_append (posts, post);
    }
  show_end (self, g_list_model_get_n_items (G_LIST_MODEL (posts)));
  scout_post_list_show_posts (self->list, G_LIST_MODEL (posts));
  explain (self, &question, G_LIST_MODEL (posts));
}

static void
media_loaded_cb (ScoutCreatorContent *self,
                 guint                part,
                 ScoutCreator        *answer, /* (nullable) */
                 const GError        *error)  /* (nullable) */
{
  for (gsize i = 0; i < SCOUT_N_MEDIA_LISTS; i++)
    {
      if ((guint) scout_media_list_get_nth (i)->part == part)
        g_set_object (&self->answers[i], answer);
    }
  if (answer != NULL)
    scout_creator_tab_learn (SCOUT_CREATOR_TAB (self), answer);
  if ((guint) get_media_list (self)->part != part)
    return;

  if (answer != NULL)
    show_media (self, answer);
  else
    scout_post_list_show_error (self->list, error);
}

static void
load_media (ScoutCreatorContent *self)
{
  const ScoutMediaList *list = get_media_list (self);
  ScoutCreator *answer = self->answers[scout_media_list_find (list->id)];

  scout_explain_button_clear (self->explain);
  say_end (self, NULL);
  scout_post_list_set_empty_words (self->list, _(list->empty_title), _(list->empty_text));
  if (answer != NULL)
    {
      show_media (self, answer);
      return;
    }

  scout_post_list_show_loading (self->list);
  scout_part_loader_load (self->loader, list->part, SCOUT_TIME_RANGE_LIFETIME);
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
offer_search (ScoutCreatorContent *self)
{
  const ScoutCatalogValues *kinds = find_parameter (self, "content-type")->values;

  scout_post_kinds_append (self->kinds, ALL_KINDS, _("All"));
  for (gsize i = 0; i < kinds->n_values; i++)
    scout_post_kinds_append (self->kinds, kinds->values[i].id, kinds->values[i].label);
  scout_value_menu_offer (self->ranges, find_parameter (self, "time-range"), _("Any time"));
  scout_value_menu_offer (self->orders, find_parameter (self, "sort"), NULL);
}

static void
offer_choices (ScoutCreatorContent *self)
{
  gboolean is_search = scout_marketplace_supports_content (self->marketplace);

  self->is_offering = TRUE;
  scout_post_kinds_remove_all (self->kinds);
  gtk_widget_set_visible (GTK_WIDGET (self->ranges), is_search);
  gtk_widget_set_visible (GTK_WIDGET (self->orders), is_search);
  gtk_widget_set_visible (GTK_WIDGET (self->filter_button), is_search);
  scout_post_filters_set_query (self->filter_button, NULL);
  scout_post_list_set_remedy (self->list, NULL);
  set_filters (self, NULL);
  if (is_search)
    offer_search (self);
  for (gsize i = 0; i < SCOUT_N_MEDIA_LISTS && !is_search; i++)
    scout_post_kinds_append (self->kinds, scout_media_list_get_nth (i)->id,
                             _(scout_media_list_get_nth (i)->label));
  self->is_offering = FALSE;
}

static void
question_changed_cb (ScoutCreatorContent *self)
{
  if (self->is_offering)
    return;

  scout_creator_tab_choose (SCOUT_CREATOR_TAB (self));
  load (self);
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

  scout_post_kinds_set_narrow (self->kinds, is_narrow);
  scout_post_list_set_narrow (self->list, is_narrow);
}

static gboolean
scout_creator_content_toggle_filters (ScoutCreatorTab *tab)
{
  ScoutCreatorContent *self = SCOUT_CREATOR_CONTENT (tab);

  if (!gtk_widget_get_mapped (GTK_WIDGET (self->filter_button)))
    return FALSE;

  scout_post_filters_toggle (self->filter_button);
  return TRUE;
}

static gboolean
scout_creator_content_is_loading (ScoutCreatorTab *tab)
{
  ScoutCreatorContent *self = SCOUT_CREATOR_CONTENT (tab);

  return scout_part_loader_is_loading (self->loader)
         || (self->results != NULL
             && scout_paged_model_get_state (self->results) == SCOUT_PAGED_STATE_LOADING);
}

static char *
scout_creator_content_dup_choices (ScoutCreatorTab *tab)
{
  ScoutCreatorContent *self = SCOUT_CREATOR_CONTENT (tab);
  g_autoptr(ScoutQuery) query = NULL;

  if (!scout_marketplace_supports_content (self->marketplace))
    return g_strdup (scout_post_kinds_get_selected (self->kinds));

  query = make_query (self, NULL);

  return scout_query_to_json (query);
}

/* What was kept may be anything. */
static ScoutQuery *
read_search (ScoutCreatorContent *self,
             const char          *choices) /* (nullable) */
{
  g_autoptr(GBytes) json = g_bytes_new_static (choices, choices != NULL ? strlen (choices) : 0);
  g_autoptr(ScoutQuery) query =
    scout_query_new_from_json (scout_marketplace_get_catalog (self->marketplace), json, NULL, NULL);

  return query != NULL && scout_query_get_endpoint (query) == get_endpoint (self)
           ? g_steal_pointer (&query) : NULL;
}

/* Returns which kind of posts it is. (nullable) */
static const char *
choose_search (ScoutCreatorContent *self,
               ScoutQuery          *query) /* (nullable): all as it begins */
{
  scout_value_menu_set (self->ranges, find_parameter (self, "time-range"),
                        query != NULL ? scout_query_get_text (query, "time-range") : NULL);
  scout_value_menu_set (self->orders, find_parameter (self, "sort"),
                        query != NULL ? scout_query_get_text (query, "sort") : NULL);
  set_filters (self, query);

  return query != NULL ? scout_query_get_text (query, "content-type") : NULL;
}

static void
scout_creator_content_set_choices (ScoutCreatorTab *tab,
                                   const char      *choices)
{
  ScoutCreatorContent *self = SCOUT_CREATOR_CONTENT (tab);
  g_autoptr(ScoutQuery) query = NULL;
  const char *kind = choices;

  self->is_offering = TRUE;
  if (scout_marketplace_supports_content (self->marketplace))
    {
      query = read_search (self, choices);
      kind = choose_search (self, query);
    }
  scout_post_kinds_set_selected (self->kinds, kind);
  self->is_offering = FALSE;
  load (self);
}

static void
scout_creator_content_tab_init (ScoutCreatorTabInterface *iface)
{
  iface->set_services = scout_creator_content_set_services;
  iface->show = scout_creator_content_show;
  iface->set_narrow = scout_creator_content_set_narrow;
  iface->toggle_filters = scout_creator_content_toggle_filters;
  iface->dup_choices = scout_creator_content_dup_choices;
  iface->set_choices = scout_creator_content_set_choices;
  iface->is_loading = scout_creator_content_is_loading;
}

static void
scout_creator_content_dispose (GObject *object)
{
  ScoutCreatorContent *self = SCOUT_CREATOR_CONTENT (object);

  if (self->loader != NULL)
    forget (self);
  g_clear_object (&self->loader);
  g_clear_object (&self->filters);
  g_clear_object (&self->marketplace);
  gtk_widget_dispose_template (GTK_WIDGET (self), SCOUT_TYPE_CREATOR_CONTENT);

  G_OBJECT_CLASS (scout_creator_content_parent_class)->dispose (object);
}

static void
scout_creator_content_class_init (ScoutCreatorContentClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = scout_creator_content_dispose;

  g_type_ensure (SCOUT_TYPE_FILTER_CHIPS);
  g_type_ensure (SCOUT_TYPE_POST_FILTERS);
  g_type_ensure (SCOUT_TYPE_POST_KINDS);
  g_type_ensure (SCOUT_TYPE_POST_LIST);
  g_type_ensure (SCOUT_TYPE_ROW_LAYOUT);
  g_type_ensure (SCOUT_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, TEMPLATE);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorContent, choices);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorContent, kinds);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorContent, filter_button);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorContent, chips);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorContent, ranges);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorContent, orders);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorContent, rows_button);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorContent, end);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorContent, list);
  gtk_widget_class_bind_template_callback (widget_class, question_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, filter_removed_cb);
  gtk_widget_class_bind_template_callback (widget_class, filter_wanted_cb);
  gtk_widget_class_bind_template_callback (widget_class, filters_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, rows_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, retry_cb);
}

static void
scout_creator_content_init (ScoutCreatorContent *self)
{
  self->loader = scout_part_loader_new (GTK_WIDGET (self));
  g_signal_connect_object (self->loader, "loaded", G_CALLBACK (media_loaded_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_init_template (GTK_WIDGET (self));
  scout_drop_down_allow_cutting (self->ranges);
  scout_drop_down_allow_cutting (self->orders);
  scout_drop_down_set_name (self->ranges, _("Published within"));
  scout_drop_down_set_name (self->orders, _("Order"));
  self->explain = SCOUT_EXPLAIN_BUTTON (scout_explain_button_new (_("Figures of posts")));
  gtk_box_append (self->choices, GTK_WIDGET (self->explain));
}
