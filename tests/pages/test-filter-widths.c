/* test-filter-widths.c: the panel of filters is as wide as it is drawn, in every language.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Runs once for each language, as $LANGUAGE says, with the translations that the build has made. */

#include "config.h"

#include "filter-fixture.h"
#include "page-fixture.h"
#include "scout-query-builder.h"

#include <glib/gi18n.h>

/* What the search page gives the panel. */
#define PANEL_WIDTH 304
/* Where it has the window to itself, without a border. */
#define TELEPHONE_WIDTH 350

/* Tells which group needs more than there is. */
static int
get_least_width (GtkWidget *widget)
{
  int minimum = 0;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL && minimum > PANEL_WIDTH;
       child = gtk_widget_get_next_sibling (child))
    {
      if (SCOUT_IS_FILTER_ROW (widget))
        g_test_message ("%s needs %d pixels",
                        scout_filter_row_get_parameter (SCOUT_FILTER_ROW (widget))->id, minimum);
      else
        get_least_width (child);
    }

  return minimum;
}

static void
show_all_filters (FilterFixture *fixture)
{
  g_autoptr(ScoutQueryBuilder) builder = NULL;
  g_autoptr(ScoutQuery) query = NULL;
  const ScoutCatalogEndpoint *endpoint = NULL;

  query = g_object_ref (filter_fixture_get_query (fixture));
  builder = scout_query_builder_new_from_query (query);
  endpoint = scout_query_get_endpoint (query);
  for (gsize i = 0; i < endpoint->n_parameters; i++)
    {
      if (endpoint->parameters[i].group > SCOUT_CATALOG_GROUP_SEARCH)
        filter_fixture_fill_in (builder, &endpoint->parameters[i]);
    }
  g_clear_object (&query);
  query = scout_query_builder_build (builder);
  scout_filter_panel_set_query (fixture->panel, query);
  scout_ui_fixture_settle (fixture->window);
}

/* Nothing that the panel may come to show needs more than it is given, whatever buttons the window
 * has; and the words of its head are whole. */
static void
test_width (FilterFixture *fixture,
            gconstpointer  data)
{
  static const char * const buttons[] = { ":close", ":minimize,maximize,close" };
  g_autofree char *old = NULL;

  g_object_get (gtk_settings_get_default (), "gtk-decoration-layout", &old, NULL);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1, 900);
  for (gsize i = 0; i < G_N_ELEMENTS (buttons); i++)
    {
      GtkWidget *title, *reset;

      g_object_set (gtk_settings_get_default (), "gtk-decoration-layout", buttons[i], NULL);
      scout_ui_fixture_settle (fixture->window);
      g_assert_cmpint (get_least_width (GTK_WIDGET (fixture->panel)), <=, PANEL_WIDTH);
      gtk_widget_set_size_request (GTK_WIDGET (fixture->panel), PANEL_WIDTH, -1);
      scout_ui_fixture_settle (fixture->window);

      title = page_fixture_find_label (GTK_WIDGET (fixture->panel), _("Filters"));
      reset = page_fixture_find_label (GTK_WIDGET (fixture->panel), _("Reset"));
      g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (fixture->panel)), <=, PANEL_WIDTH);
      g_assert_false (pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (title))));
      g_assert_false (pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (reset))));
      gtk_widget_set_size_request (GTK_WIDGET (fixture->panel), -1, -1);
    }

  show_all_filters (fixture);
  g_assert_cmpint (get_least_width (GTK_WIDGET (fixture->panel)), <=, PANEL_WIDTH);
  g_object_set (gtk_settings_get_default (), "gtk-decoration-layout", old, NULL);
}

/* On a telephone as well the word of the head's button is whole, and all filters have room. */
static void
test_large_text (FilterFixture *fixture,
                 gconstpointer  data)
{
  GtkSettings *settings = gtk_settings_get_default ();
  GtkWidget *reset = page_fixture_find_label (GTK_WIDGET (fixture->panel), _("Reset"));
  int dots = 0;

  g_object_get (settings, "gtk-xft-dpi", &dots, NULL);
  g_object_set (settings, "gtk-xft-dpi", 2 * 96 * 1024, NULL);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 360, 900);
  scout_ui_fixture_settle (fixture->window);
  g_assert_false (pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (reset))));
  show_all_filters (fixture);
  g_assert_cmpint (get_least_width (GTK_WIDGET (fixture->panel)), <=, TELEPHONE_WIDTH);
  g_object_set (settings, "gtk-xft-dpi", dots, NULL);
  scout_ui_fixture_settle (fixture->window);
  g_assert_false (pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (reset))));
}

int
main (int    argc,
      char **argv)
{
  int status;

  page_fixture_init_translated (&argc, &argv, TRANSLATIONS_FOLDER);

  g_test_add ("/filter-widths/facebook", FilterFixture, FILTER_FACEBOOK, filter_fixture_set_up,
              test_width, filter_fixture_tear_down);
  g_test_add ("/filter-widths/large-text/facebook", FilterFixture, FILTER_FACEBOOK,
              filter_fixture_set_up, test_large_text, filter_fixture_tear_down);
  g_test_add ("/filter-widths/large-text/instagram", FilterFixture, FILTER_INSTAGRAM,
              filter_fixture_set_up, test_large_text, filter_fixture_tear_down);
  g_test_add ("/filter-widths/large-text/content", FilterFixture, FILTER_CONTENT,
              filter_fixture_set_up, test_large_text, filter_fixture_tear_down);
  g_test_add ("/filter-widths/instagram", FilterFixture, FILTER_INSTAGRAM, filter_fixture_set_up,
              test_width, filter_fixture_tear_down);
  g_test_add ("/filter-widths/content", FilterFixture, FILTER_CONTENT, filter_fixture_set_up,
              test_width, filter_fixture_tear_down);

  status = g_test_run ();
  scout_ui_fixture_finish ();

  return status;
}
