/* filter-fixture.c: a panel of filters in a window, for tests of filters.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Finds rows by the catalogue's names, and within them widgets by what stands on them, as people
 * do. */

#include "config.h"

#include "filter-fixture.h"

#include "page-fixture.h"

const FilterEndpoint filter_endpoints[] = {
  { SCOUT_NETWORK_FACEBOOK, "creators" },
  { SCOUT_NETWORK_INSTAGRAM, "creators" },
  { SCOUT_NETWORK_FACEBOOK, "content" },
};
const gsize filter_n_endpoints = G_N_ELEMENTS (filter_endpoints);

void
filter_fixture_set_up (FilterFixture *fixture,
                       gconstpointer  data)
{
  const FilterEndpoint *endpoint = data;
  GtkWidget *panel = NULL;

  fixture->catalog = scout_catalog_new (TRUE);
  panel = scout_filter_panel_new (fixture->catalog, endpoint->network, endpoint->endpoint_id);
  fixture->panel = SCOUT_FILTER_PANEL (panel);
  g_signal_connect_swapped (panel, "changed", G_CALLBACK (page_fixture_count_cb),
                            &fixture->n_changed);
  g_signal_connect_swapped (panel, "close", G_CALLBACK (page_fixture_count_cb),
                            &fixture->n_closed);
  fixture->window = scout_ui_fixture_present (panel, 314, 900);
}

void
filter_fixture_tear_down (FilterFixture *fixture,
                          gconstpointer  data)
{
  scout_ui_fixture_close (fixture->window);
  g_assert_finalize_object (fixture->catalog);
}

static void
fill_in_list (ScoutQueryBuilder           *builder,
              const ScoutCatalogParameter *parameter)
{
  const char *list[] = { "one", "two", NULL };

  if (parameter->values != NULL)
    {
      list[0] = parameter->values->values[0].id;
      list[1] = parameter->values->n_values > 1 ? parameter->values->values[1].id : NULL;
    }
  scout_query_builder_set_list (builder, parameter->id, list);
}

void
filter_fixture_fill_in (ScoutQueryBuilder           *builder,
                        const ScoutCatalogParameter *parameter)
{
  ScoutQueryRange range = { 2, 50, NULL, NULL };

  switch ((int) parameter->kind)
    {
    case SCOUT_CATALOG_KIND_MULTI_CHOICE:
    case SCOUT_CATALOG_KIND_TREE:
    case SCOUT_CATALOG_KIND_NAMES:
      fill_in_list (builder, parameter);
      break;
    case SCOUT_CATALOG_KIND_FREE_RANGE:
      scout_query_builder_set_range (builder, parameter->id, &range);
      break;
    case SCOUT_CATALOG_KIND_METRIC_FILTER:
      if (parameter->filter->time_ranges[0] != NULL)
        range.time_range = "last-7-days";
      scout_query_builder_set_range (builder, parameter->id, &range);
      break;
    default:
      scout_query_builder_set_text (builder, parameter->id,
                                    parameter->values != NULL
                                    ? parameter->values->values[0].id : "2026-11-20");
      break;
    }
}

ScoutFilterRow *
filter_fixture_find_row_in (GtkWidget  *root,
                            const char *parameter_id)
{
  if (SCOUT_IS_FILTER_ROW (root) &&
      g_str_equal (scout_filter_row_get_parameter (SCOUT_FILTER_ROW (root))->id, parameter_id))
    return SCOUT_FILTER_ROW (root);

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      ScoutFilterRow *found = filter_fixture_find_row_in (child, parameter_id);

      if (found != NULL)
        return found;
    }

  return NULL;
}

ScoutFilterRow *
filter_fixture_find_row (FilterFixture *fixture,
                         const char    *parameter_id)
{
  ScoutFilterRow *row = filter_fixture_find_row_in (GTK_WIDGET (fixture->panel), parameter_id);

  g_assert_nonnull (row);

  return row;
}

GtkWidget *
filter_fixture_find_control (FilterFixture *fixture,
                             const char    *parameter_id)
{
  return GTK_WIDGET (scout_filter_row_get_control (filter_fixture_find_row (fixture,
                                                                            parameter_id)));
}

ScoutQuery *
filter_fixture_get_query (FilterFixture *fixture)
{
  return scout_filter_panel_get_query (fixture->panel);
}

guint
filter_fixture_count (FilterFixture *fixture,
                      const char    *parameter_id)
{
  return g_strv_length ((GStrv) scout_query_get_list (filter_fixture_get_query (fixture),
                                                      parameter_id));
}

void
filter_fixture_type (GtkWidget  *entry,
                     const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  g_signal_emit_by_name (entry, "activate");
}

GtkWidget *
filter_fixture_get_end (GtkWidget *range,
                        gboolean   is_upper)
{
  GtkWidget *ends = gtk_widget_get_first_child (range);

  return is_upper ? gtk_widget_get_last_child (ends) : gtk_widget_get_first_child (ends);
}

GtkWidget *
filter_fixture_find_type (GtkWidget *root,
                          GType      type)
{
  if (g_type_is_a (G_OBJECT_TYPE (root), type))
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = filter_fixture_find_type (child, type);

      if (found != NULL)
        return found;
    }

  return NULL;
}

GtkWidget *
filter_fixture_find_button (GtkWidget  *root,
                            const char *label)
{
  GtkWidget *found = page_fixture_find_label (root, label);

  while (found != NULL && !GTK_IS_BUTTON (found) && !GTK_IS_CHECK_BUTTON (found))
    found = gtk_widget_get_parent (found);

  return found;
}

void
filter_fixture_open (GtkWidget *control)
{
  GtkWidget *button = filter_fixture_find_type (control, GTK_TYPE_MENU_BUTTON);

  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  scout_ui_fixture_settle (button);
}

void
filter_fixture_close (GtkWidget *control)
{
  GtkWidget *button = filter_fixture_find_type (control, GTK_TYPE_MENU_BUTTON);

  gtk_menu_button_popdown (GTK_MENU_BUTTON (button));
  scout_ui_fixture_settle (button);
}
