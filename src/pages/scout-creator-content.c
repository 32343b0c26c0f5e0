/* scout-creator-content.c: the tab of a creator's page that shows what they publish.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What can be chosen comes from the catalogue. On Facebook each choice is another search; on
 * Instagram it is another list of the creator, two of which come in one answer. Everything under
 * way belongs to one cancellable, which ends with the creator that is shown. */

#include "config.h"

#include "scout-creator-content.h"

#include "scout-post-list.h"
#include "scout-query-builder.h"
#include "scout-round-toggle.h"

#include <glib/gi18n.h>

#define TEMPLATE SCOUT_RESOURCE_PREFIX "/pages/scout-creator-content.ui"
#define ALL_KINDS "all"

struct _ScoutCreatorContent
{
  AdwBin parent_instance;

  ScoutMarketplace *marketplace; /* (owned) (nullable) */
  ScoutCreator *creator;         /* (owned) (nullable) */
  ScoutPagedModel *results;      /* (owned) (nullable): Facebook's posts */
  ScoutCreator *answers[2];      /* (owned) (nullable): Instagram's, by part */
  GPtrArray *kind_ids;           /* (owned): what can be chosen, the catalogue's and our own */
  GCancellable *cancellable;     /* (owned) (nullable): of Instagram's lists */
  gboolean is_offering;          /* whether the choices change because the tab changes them */
  guint n_pending;

  GtkBox *controls;
  ScoutRoundToggle *kinds;
  GtkDropDown *kind_menu; /* in the place of these where there is little width */
  GtkDropDown *ranges;
  GtkDropDown *orders;
  GtkToggleButton *rows_button;
  ScoutPostList *list;
};

static void scout_creator_content_tab_init (ScoutCreatorTabInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (ScoutCreatorContent, scout_creator_content, ADW_TYPE_BIN,
                               G_IMPLEMENT_INTERFACE (SCOUT_TYPE_CREATOR_TAB,
                                                      scout_creator_content_tab_init))

/* Instagram's lists: the answer that has each, and what is said where it is empty. */
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
  { "branded", N_("Branded"), SCOUT_CREATOR_PART_PARTNERSHIPS, SCOUT_CONTENT_LIST_BRANDED,
    N_("No branded posts"),
    N_("Instagram tells of no post that a brand paid this creator for.") },
  { "ads", N_("Partnership ads"), SCOUT_CREATOR_PART_PARTNERSHIPS, SCOUT_CONTENT_LIST_ADS,
    N_("No partnership ads"),
    N_("Instagram tells of no post of this creator that became an ad.") },
};

/* What the callback of Instagram's answer needs besides it. */
typedef struct
{
  ScoutCreatorContent *tab;  /* (owned) */
  GCancellable *cancellable; /* (owned) */
  ScoutCreatorPart part;
} MediaLoad;

static void
media_load_free (MediaLoad *load)
{
  g_clear_object (&load->tab);
  g_clear_object (&load->cancellable);
  g_free (load);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MediaLoad, media_load_free)

static ScoutCreator **
get_answer (ScoutCreatorContent *self,
            ScoutCreatorPart     part)
{
  return &self->answers[part == SCOUT_CREATOR_PART_CONTENT ? 0 : 1];
}

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

  g_clear_object (&self->results);
  self->results = scout_paged_model_new (self->marketplace, query);
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
  ScoutContentList list = media_lists[find_media_list (self)].list;
  g_autoptr(GListStore) posts = g_list_store_new (SCOUT_TYPE_CONTENT);

  for (guint i = 0; i < scout_creator_get_n_content (answer, list); i++)
    {
      g_autoptr(ScoutContent) post = scout_creator_dup_content (answer, list, i);

      g_list_store_append (posts, post);
    }
  scout_post_list_show_posts (self->list, G_LIST_MODEL (posts));
}

static void
media_loaded_cb (GObject      *source,
                 GAsyncResult *result,
                 gpointer      user_data)
{
  g_autoptr(MediaLoad) load = g_steal_pointer (&user_data);
  g_autoptr(ScoutCreator) answer = NULL;
  g_autoptr(GError) error = NULL;
  gboolean is_wanted;

  answer = scout_marketplace_load_creator_finish (SCOUT_MARKETPLACE (source), result, &error);
  load->tab->n_pending--;
  if (g_cancellable_is_cancelled (load->cancellable))
    return;

  is_wanted = media_lists[find_media_list (load->tab)].part == load->part;
  g_set_object (get_answer (load->tab, load->part), answer);
  if (is_wanted && answer != NULL)
    show_media (load->tab, answer);
  else if (is_wanted)
    scout_post_list_show_error (load->tab->list, error);
}

static void
load_media (ScoutCreatorContent *self)
{
  gsize list = find_media_list (self);
  ScoutCreatorPart part = media_lists[list].part;
  ScoutCreator *answer = *get_answer (self, part);
  MediaLoad *load = NULL;

  scout_post_list_set_empty_words (self->list, _(media_lists[list].empty_title),
                                   _(media_lists[list].empty_text));
  if (answer != NULL)
    {
      show_media (self, answer);
      return;
    }

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
  scout_post_list_show_loading (self->list);
  load = g_new0 (MediaLoad, 1);
  load->tab = g_object_ref (self);
  load->cancellable = g_object_ref (self->cancellable);
  load->part = part;
  self->n_pending++;
  scout_marketplace_load_creator_async (self->marketplace,
                                        scout_creator_get_lookup_id (self->creator), part,
                                        SCOUT_TIME_RANGE_LIFETIME, self->cancellable,
                                        media_loaded_cb, load);
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
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->results);
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
}

static gboolean
scout_creator_content_is_loading (ScoutCreatorTab *tab)
{
  ScoutCreatorContent *self = SCOUT_CREATOR_CONTENT (tab);

  return self->n_pending > 0
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

  forget (self);
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
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (self->kinds, "notify::selected", G_CALLBACK (kind_selected_cb), self,
                           G_CONNECT_SWAPPED);
}
