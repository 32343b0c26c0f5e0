/* scout-post-filters.c: the button behind which one creator's posts are filtered.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Whose posts, of which kind and from when is chosen beside it, and seen by the linter with what is
 * chosen here. What Meta would refuse stays in the popover, which says why: nobody hears of it, and
 * the next time the popover begins with what is asked. */

#include "config.h"

#include "scout-post-filters.h"

#include "scout-filter-offer.h"
#include "scout-filter-panel.h"
#include "scout-query-builder.h"
#include "scout-query-lint.h"
#include "scout-tooltip.h"

#include <glib/gi18n.h>

/* As wide as the filters of a search; the narrowest window has room for it. */
#define PANEL_WIDTH 304

static const char * const apart[] = { "creator-id", "content-type", "time-range", NULL };

struct _ScoutPostFilters
{
  AdwBin parent_instance;

  ScoutQuery *query; /* (owned) (nullable) */
  guint edit_id;     /* source that tells what has been edited, when no more is */

  GtkMenuButton *button;
  ScoutFilterPanel *panel; /* (nullable): until it is first opened; owned by its popover */
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (ScoutPostFilters, scout_post_filters, ADW_TYPE_BIN)

static gboolean
is_refused (ScoutQuery *query)
{
  g_autoptr(GPtrArray) findings = scout_query_lint (query);

  for (guint i = 0; i < findings->len; i++)
    {
      const ScoutQueryFinding *finding = g_ptr_array_index (findings, i);

      if (finding->severity == SCOUT_QUERY_SEVERITY_ERROR)
        return TRUE;
    }

  return FALSE;
}

static void
tell (ScoutPostFilters *self)
{
  g_autoptr(ScoutQuery) query = g_object_ref (scout_filter_panel_get_query (self->panel));

  if (!is_refused (query))
    g_signal_emit (self, signals[SIGNAL_CHANGED], 0, query);
}

static gboolean
edited_cb (gpointer user_data)
{
  ScoutPostFilters *self = user_data;

  self->edit_id = 0;
  tell (self);

  return G_SOURCE_REMOVE;
}

static void
changed_cb (ScoutPostFilters *self)
{
  g_clear_handle_id (&self->edit_id, g_source_remove);
  self->edit_id = g_timeout_add (SCOUT_FILTER_PANEL_EDIT_DELAY_MS, edited_cb, self);
}

/* Nothing more is edited, or it is out of sight. */
static void
end_editing_cb (ScoutPostFilters *self)
{
  if (self->edit_id == 0)
    return;

  g_clear_handle_id (&self->edit_id, g_source_remove);
  tell (self);
}

static void
make_panel (ScoutPostFilters *self)
{
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *panel =
    scout_filter_panel_new_for_popover (scout_query_get_catalog (self->query),
                                        scout_query_get_network (self->query),
                                        scout_query_get_endpoint (self->query)->id, apart);

  self->panel = SCOUT_FILTER_PANEL (panel);
  gtk_widget_set_size_request (panel, PANEL_WIDTH, -1);
  g_signal_connect_object (panel, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (panel, "search-wanted", G_CALLBACK (end_editing_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (popover, "closed", G_CALLBACK (end_editing_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_popover_set_child (GTK_POPOVER (popover), panel);
  gtk_menu_button_set_popover (self->button, popover);
}

static void
drop_panel (ScoutPostFilters *self)
{
  g_clear_handle_id (&self->edit_id, g_source_remove);
  self->panel = NULL;
  if (self->button != NULL)
    gtk_menu_button_set_popover (self->button, NULL);
}

static void
open_cb (GtkMenuButton *button,
         gpointer       user_data)
{
  ScoutPostFilters *self = user_data;

  if (self->query == NULL)
    return;

  if (self->panel == NULL)
    make_panel (self);
  scout_filter_panel_set_query (self->panel, self->query);
}

static void
update_name (ScoutPostFilters *self)
{
  g_autoptr(ScoutQuery) filters = self->query != NULL
                                    ? scout_post_filters_dup_filters (self->query) : NULL;
  guint n_set = filters != NULL
                  ? g_strv_length ((GStrv) scout_query_list_parameters (filters)) : 0;
  g_autofree char *name = n_set == 0 ? g_strdup (_("Filters"))
    : g_strdup_printf (ngettext ("%s, %u filter set", "%s, %u filters set", n_set),
                       _("Filters"), n_set);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name, -1);
}

static void
scout_post_filters_dispose (GObject *object)
{
  ScoutPostFilters *self = SCOUT_POST_FILTERS (object);

  drop_panel (self);
  self->button = NULL;
  g_clear_object (&self->query);

  G_OBJECT_CLASS (scout_post_filters_parent_class)->dispose (object);
}

static void
scout_post_filters_class_init (ScoutPostFiltersClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = scout_post_filters_dispose;

  /**
   * ScoutPostFilters::changed:
   * @self: the button
   * @query: everything that is to be asked now
   *
   * A person has changed the filters, to something that Meta takes, and changes no more for now.
   */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 1, SCOUT_TYPE_QUERY);
}

static void
scout_post_filters_init (ScoutPostFilters *self)
{
  self->button = GTK_MENU_BUTTON (gtk_menu_button_new ());
  gtk_menu_button_set_icon_name (self->button, "scout-funnel-symbolic");
  scout_tooltip_set (GTK_WIDGET (self->button), _("Filters"));
  gtk_menu_button_set_create_popup_func (self->button, open_cb, self, NULL);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->button));
  update_name (self);
}

GtkWidget *
scout_post_filters_new (void)
{
  return g_object_new (SCOUT_TYPE_POST_FILTERS, NULL);
}

void
scout_post_filters_set_query (ScoutPostFilters *self,
                              ScoutQuery       *query)
{
  g_return_if_fail (SCOUT_IS_POST_FILTERS (self));
  g_return_if_fail (query == NULL || SCOUT_IS_QUERY (query));

  if (self->panel != NULL
      && (query == NULL || scout_query_get_endpoint (query)
                             != scout_query_get_endpoint (self->query)))
    drop_panel (self);
  g_clear_handle_id (&self->edit_id, g_source_remove);
  g_set_object (&self->query, query);
  if (self->panel != NULL)
    scout_filter_panel_set_query (self->panel, query);
  update_name (self);
}

ScoutQuery *
scout_post_filters_dup_filters (ScoutQuery *query)
{
  g_autoptr(ScoutQueryBuilder) builder = NULL;
  g_autoptr(ScoutQuery) filters = NULL;
  const ScoutCatalogParameter * const *parameters = NULL;

  g_return_val_if_fail (SCOUT_IS_QUERY (query), NULL);

  builder = scout_query_builder_new_from_query (query);
  parameters = scout_query_list_parameters (query);
  for (gsize i = 0; parameters[i] != NULL; i++)
    {
      if (g_strv_contains (apart, parameters[i]->id)
          || !scout_filter_offer_is_filter (parameters[i]))
        scout_query_builder_clear (builder, parameters[i]->id);
    }
  filters = scout_query_builder_build (builder);

  return scout_query_list_parameters (filters)[0] != NULL ? g_steal_pointer (&filters) : NULL;
}

void
scout_post_filters_toggle (ScoutPostFilters *self)
{
  g_return_if_fail (SCOUT_IS_POST_FILTERS (self));

  if (self->panel != NULL && gtk_widget_get_mapped (GTK_WIDGET (self->panel)))
    gtk_menu_button_popdown (self->button);
  else
    gtk_menu_button_popup (self->button);
}

void
scout_post_filters_open (ScoutPostFilters *self,
                         const char       *parameter_id)
{
  g_return_if_fail (SCOUT_IS_POST_FILTERS (self));
  g_return_if_fail (self->query != NULL);
  g_return_if_fail (parameter_id != NULL);

  gtk_menu_button_popup (self->button);
  scout_filter_panel_focus_filter (self->panel, parameter_id);
}
