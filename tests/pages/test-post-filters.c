/* test-post-filters.c: how often what is filled in before one creator's posts is told.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "filter-fixture.h"
#include "scout-pages.h"
#include "scout-post-filters.h"
#include "scout-widgets.h"

typedef struct
{
  ScoutCatalog *catalog;
  GtkWidget *window;
  GtkWidget *filters;
  ScoutQuery *query; /* (owned) */
  ScoutQuery *told;  /* (owned) (nullable): the last one */
  int n_told;
} Fixture;

static void
changed_cb (Fixture    *fixture,
            ScoutQuery *query)
{
  g_set_object (&fixture->told, query);
  fixture->n_told++;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  static const char * const creators[] = { "100044413150303", NULL };
  g_autoptr(ScoutQueryBuilder) builder = NULL;

  fixture->catalog = scout_catalog_new (TRUE);
  builder = scout_query_builder_new (fixture->catalog, SCOUT_NETWORK_FACEBOOK, "content");
  scout_query_builder_set_list (builder, "creator-id", creators);
  fixture->query = scout_query_builder_build (builder);
  fixture->filters = scout_post_filters_new ();
  gtk_widget_set_valign (fixture->filters, GTK_ALIGN_START);
  gtk_widget_set_halign (fixture->filters, GTK_ALIGN_START);
  scout_post_filters_set_query (SCOUT_POST_FILTERS (fixture->filters), fixture->query);
  g_signal_connect_swapped (fixture->filters, "changed", G_CALLBACK (changed_cb), fixture);
  fixture->window = scout_ui_fixture_present (fixture->filters, 600, 700);
  filter_fixture_open (fixture->filters);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  scout_ui_fixture_close (fixture->window);
  g_clear_object (&fixture->told);
  g_object_unref (fixture->query);
  g_object_unref (fixture->catalog);
}

static GtkWidget *
find_end (Fixture    *fixture,
          const char *parameter_id,
          gboolean    is_upper)
{
  ScoutFilterRow *row = filter_fixture_find_row_in (fixture->filters, parameter_id);

  g_assert_nonnull (row);
  return filter_fixture_get_end (GTK_WIDGET (scout_filter_row_get_control (row)), is_upper);
}

/* Types, and goes on to the next entry. */
static void
fill_in (Fixture    *fixture,
         const char *parameter_id,
         const char *text)
{
  GtkWidget *entry = find_end (fixture, parameter_id, FALSE);

  gtk_widget_grab_focus (entry);
  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  gtk_widget_grab_focus (find_end (fixture, parameter_id, TRUE));
}

static gboolean
is_told (gpointer fixture)
{
  return ((Fixture *) fixture)->n_told > 0;
}

static void
test_once (Fixture       *fixture,
           gconstpointer  data)
{
  fill_in (fixture, "reach", "500");
  fill_in (fixture, "views", "600");
  fill_in (fixture, "clicks", "7");
  g_assert_cmpint (fixture->n_told, ==, 0);
  scout_ui_fixture_wait (is_told, fixture);
  g_assert_cmpint (fixture->n_told, ==, 1);
  g_assert_nonnull (scout_query_get_range (fixture->told, "reach"));
  g_assert_nonnull (scout_query_get_range (fixture->told, "views"));
  g_assert_nonnull (scout_query_get_range (fixture->told, "clicks"));
}

/* Enter and the end of the popover do not wait. */
static void
test_at_once (Fixture       *fixture,
              gconstpointer  data)
{
  fill_in (fixture, "reach", "500");
  filter_fixture_type (find_end (fixture, "views", FALSE), "600");
  g_assert_cmpint (fixture->n_told, ==, 1);
  g_assert_nonnull (scout_query_get_range (fixture->told, "reach"));

  fill_in (fixture, "clicks", "7");
  g_assert_cmpint (fixture->n_told, ==, 1);
  filter_fixture_close (fixture->filters);
  g_assert_cmpint (fixture->n_told, ==, 2);
  g_assert_nonnull (scout_query_get_range (fixture->told, "clicks"));

  /* What was asked meanwhile holds. */
  filter_fixture_open (fixture->filters);
  fill_in (fixture, "clicks", "8");
  scout_post_filters_set_query (SCOUT_POST_FILTERS (fixture->filters), fixture->query);
  filter_fixture_close (fixture->filters);
  g_assert_cmpint (fixture->n_told, ==, 2);
}

int
main (int    argc,
      char **argv)
{
  int status = 0;

  /* An application looks for style sheets when it starts. */
  scout_widgets_init ();
  scout_pages_init ();
  scout_ui_fixture_init (&argc, &argv);

#define ADD(path, test) \
  g_test_add ("/post-filters/" path, Fixture, NULL, set_up, test, tear_down)
  ADD ("once", test_once);
  ADD ("at-once", test_at_once);
#undef ADD

  status = g_test_run ();
  scout_ui_fixture_finish ();

  return status;
}
