/* scout-discover-sort.c: by what the search page orders its results.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The orders are the values of the endpoint's parameter that sorts; where there is none, as on
 * Instagram, the button says whose order it is and does nothing. */

#include "config.h"

#include "scout-discover-page-private.h"
#include "scout-discover-sort-private.h"
#include "scout-discover-view-private.h"

#include "scout-lazy-menu.h"
#include "scout-tooltip.h"

#include <glib/gi18n.h>

static const ScoutCatalogParameter *
find_sort (ScoutDiscoverPage *self)
{
  const ScoutCatalogEndpoint *endpoint = _scout_discover_page_get_endpoint (self);

  for (gsize i = 0; endpoint != NULL && i < endpoint->n_parameters; i++)
    {
      const ScoutCatalogParameter *parameter = &endpoint->parameters[i];

      if (parameter->role == SCOUT_CATALOG_ROLE_SORT && parameter->values != NULL)
        return parameter;
    }

  return NULL;
}

static const ScoutCatalogValue *
get_default (const ScoutCatalogParameter *parameter)
{
  const ScoutCatalogValue *value = NULL;

  if (parameter->default_value != NULL)
    value = scout_catalog_values_find (parameter->values, parameter->default_value);

  return value != NULL ? value : &parameter->values->values[0];
}

/* What is looked up or searched by words may come in an order of Meta's own. */
static gboolean
is_ignored (ScoutDiscoverPage           *self,
            const ScoutCatalogParameter *sort)
{
  const ScoutCatalogParameter *entry = _scout_discover_page_get_entry_parameter (self);

  if (entry == NULL)
    return FALSE;

  return entry->role == SCOUT_CATALOG_ROLE_LOOKUP
         || g_strv_contains (sort->ignored_with, entry->name);
}

/* A narrow window has no line for it alone: it stands beside the entry and says its name to those
 * who ask. */
static void
place (ScoutDiscoverPage *self)
{
  gboolean narrow = scout_breakpoint_bin_get_narrow (self->bin);
  GtkWidget *line = narrow ? self->narrow_line : self->summary;
  g_autoptr(GtkWidget) button = g_object_ref (GTK_WIDGET (self->sort_button));

  if (gtk_widget_get_parent (button) == line)
    return;

  gtk_box_remove (GTK_BOX (gtk_widget_get_parent (button)), button);
  gtk_box_append (GTK_BOX (line), button);
  gtk_widget_set_visible (GTK_WIDGET (self->sort_label), !narrow);
  if (narrow)
    gtk_widget_remove_css_class (button, "flat");
  else
    gtk_widget_add_css_class (button, "flat");
}

/* Where there is room to say so. */
static gboolean
has_own_order (ScoutDiscoverPage *self)
{
  return _scout_discover_page_get_endpoint (self) != NULL
         && !scout_breakpoint_bin_get_narrow (self->bin);
}

static void
say (ScoutDiscoverPage *self,
     const char        *order,
     const char        *tooltip)
{
  /* Translators: name of a button, with the order that it stands at: "Sort by: Followers". */
  g_autofree char *name = g_strdup_printf (_("Sort by: %s"), order);

  gtk_label_set_text (self->sort_label, order);
  scout_tooltip_set (GTK_WIDGET (self->sort_button), tooltip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->sort_button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name, -1);
}

void
_scout_discover_page_update_sort (ScoutDiscoverPage *self)
{
  const ScoutCatalogParameter *sort = find_sort (self);
  const ScoutCatalogValue *value = NULL;
  gboolean ignored = FALSE;

  place (self);
  gtk_widget_set_visible (GTK_WIDGET (self->sort_button),
                          sort != NULL || has_own_order (self));
  if (sort == NULL)
    {
      _scout_discover_page_show_order (self, NULL, FALSE);
      say (self, _("Recommended"), _("These are in the order that Meta recommends"));
      gtk_widget_set_sensitive (GTK_WIDGET (self->sort_button), FALSE);
      return;
    }

  ignored = is_ignored (self, sort);
  if (self->sort != NULL && !ignored)
    value = scout_catalog_values_find_id (sort->values, self->sort);
  if (value == NULL)
    value = get_default (sort);
  _scout_discover_page_show_order (self, value->id, !ignored);

  gtk_widget_set_sensitive (GTK_WIDGET (self->sort_button), !ignored);
  say (self, value->label, ignored ? _("Searches are always sorted by relevance") : _("Sort"));
}

void
_scout_discover_page_show_orders (ScoutDiscoverPage *self)
{
  const ScoutCatalogParameter *sort = find_sort (self);
  g_autoptr(GMenu) menu = g_menu_new ();
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self->actions), "sort");

  g_clear_pointer (&self->sort, g_free);
  gtk_menu_button_set_menu_model (self->sort_button, NULL);
  for (gsize i = 0; sort != NULL && i < sort->values->n_values; i++)
    {
      const ScoutCatalogValue *value = &sort->values->values[i];
      g_autoptr(GMenuItem) item = g_menu_item_new (value->label, NULL);

      g_menu_item_set_action_and_target (item, "discover.sort", "s", value->id);
      g_menu_append_item (menu, item);
    }
  scout_lazy_menu_attach (self->sort_button, G_MENU_MODEL (menu));
  if (sort != NULL)
    g_simple_action_set_state (G_SIMPLE_ACTION (action),
                               g_variant_new_string (get_default (sort)->id));
  _scout_discover_page_update_sort (self);
}

static void
sort_activate (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  ScoutDiscoverPage *self = user_data;

  g_simple_action_set_state (action, parameter);
  g_free (self->sort);
  self->sort = g_variant_dup_string (parameter, NULL);
  _scout_discover_page_search_again (self, FALSE);
}

static const GActionEntry action_entries[] = {
  { "sort", sort_activate, "s", "''", NULL, { 0 } },
};

void
_scout_discover_page_init_sort (ScoutDiscoverPage *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), action_entries,
                                   G_N_ELEMENTS (action_entries), self);
  gtk_widget_set_visible (GTK_WIDGET (self->sort_button), FALSE);
}

/* What holds if nothing is said is not said. */
static gboolean
is_said (ScoutDiscoverPage           *self,
         const ScoutCatalogParameter *sort) /* (nullable) */
{
  return sort != NULL && self->sort != NULL && !is_ignored (self, sort)
         && !g_str_equal (get_default (sort)->id, self->sort);
}

void
_scout_discover_page_apply_sort (ScoutDiscoverPage *self,
                                 ScoutQueryBuilder *builder)
{
  const ScoutCatalogParameter *sort = find_sort (self);

  if (is_said (self, sort))
    scout_query_builder_set_text (builder, sort->id, self->sort);
}

void
_scout_discover_page_take_order_back (ScoutDiscoverPage *self)
{
  const ScoutCatalogParameter *sort = find_sort (self);
  ScoutQuery *query = scout_filter_panel_get_query (self->panel);

  if (is_said (self, sort) && !scout_query_has (query, sort->id))
    _scout_discover_page_set_order (self, query);
}

void
_scout_discover_page_set_order (ScoutDiscoverPage *self,
                                ScoutQuery        *query)
{
  const ScoutCatalogParameter *sort = find_sort (self);
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self->actions), "sort");
  const char *order = sort != NULL ? scout_query_get_text (query, sort->id) : NULL;

  if (sort == NULL)
    return;

  g_free (self->sort);
  self->sort = g_strdup (order);
  g_simple_action_set_state (G_SIMPLE_ACTION (action),
                             g_variant_new_string (order != NULL ? order
                                                                 : get_default (sort)->id));
}
