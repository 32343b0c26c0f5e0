/* test-discover-sorted.c: where somebody is in a table that is sorted.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "discover-fixture.h"
#include "scout-results-table.h"

#include <math.h>

static const DiscoverSearch facebook = { SCOUT_NETWORK_FACEBOOK, "creators" };

static GtkColumnView *
get_view (DiscoverFixture *fixture)
{
  return GTK_COLUMN_VIEW (scout_ui_fixture_find (fixture->page, GTK_TYPE_COLUMN_VIEW, NULL));
}

static gboolean
has_all_rows (gpointer data)
{
  return g_list_model_get_n_items (G_LIST_MODEL (gtk_column_view_get_model (get_view (data))))
         == discover_fixture_count (data);
}

/* As far as frames have to do with it. */
static void
settle_rows (DiscoverFixture *fixture)
{
  discover_fixture_wait (fixture);
  scout_ui_fixture_wait (has_all_rows, fixture);
  for (int i = 0; i < 6; i++)
    scout_ui_fixture_settle (fixture->window);
}

static void
show_table (DiscoverFixture *fixture)
{
  discover_fixture_connect (fixture);
  scout_discover_page_set_view_style (SCOUT_DISCOVER_PAGE (fixture->page), SCOUT_VIEW_STYLE_TABLE);
  settle_rows (fixture);
}

static void
sort_by (DiscoverFixture *fixture,
         const char      *title)
{
  GListModel *columns = gtk_column_view_get_columns (get_view (fixture));

  for (guint i = 0; i < g_list_model_get_n_items (columns); i++)
    {
      g_autoptr(GtkColumnViewColumn) column = g_list_model_get_item (columns, i);

      if (g_str_equal (gtk_column_view_column_get_title (column), title))
        gtk_column_view_sort_by_column (get_view (fixture), column, GTK_SORT_ASCENDING);
    }
  settle_rows (fixture);
}

/* Whoever sorts sees what comes first, and not where the first row before has gone; the keyboard
 * stays at the titles. */
static void
test_to_top (DiscoverFixture *fixture,
             gconstpointer    data)
{
  static const char * const titles[] = { "Reach", "Creator" };
  GtkAdjustment *adjustment = NULL;
  GtkWidget *title = NULL;

  show_table (fixture);
  adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (get_view (fixture)));
  title = gtk_widget_get_first_child (gtk_widget_get_first_child (GTK_WIDGET (get_view (fixture))));
  for (gsize i = 0; i < G_N_ELEMENTS (titles); i++)
    {
      gtk_adjustment_set_value (adjustment, gtk_adjustment_get_upper (adjustment));
      scout_ui_fixture_settle (fixture->window);
      discover_fixture_wait (fixture);
      scout_ui_fixture_wait (has_all_rows, fixture);
      g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), >, 100);
      gtk_widget_grab_focus (title);
      sort_by (fixture, titles[i]);
      g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), <, 0.5);
      g_assert_true (gtk_window_get_focus (GTK_WINDOW (fixture->window)) == title);
    }
}

/* (transfer full): weak references to what is shown */
static GArray *
watch_rows (DiscoverFixture *fixture)
{
  GListModel *rows = G_LIST_MODEL (gtk_column_view_get_model (get_view (fixture)));
  GArray *watched = g_array_new (FALSE, TRUE, sizeof (GWeakRef));

  g_array_set_size (watched, g_list_model_get_n_items (rows));
  g_array_set_clear_func (watched, (GDestroyNotify) g_weak_ref_clear);
  for (guint i = 0; i < watched->len; i++)
    {
      g_autoptr(GObject) row = g_list_model_get_item (rows, i);

      g_weak_ref_init (&g_array_index (watched, GWeakRef, i), row);
    }

  return watched;
}

static void
assert_all_gone (GArray *watched)
{
  for (guint i = 0; i < watched->len; i++)
    {
      g_autoptr(GObject) row = g_weak_ref_get (&g_array_index (watched, GWeakRef, i));

      g_assert_null (row);
    }
}

static double
get_reach (GListModel *rows,
           guint       position)
{
  g_autoptr(GObject) row = g_list_model_get_item (rows, position);
  ScoutCell cell = { SCOUT_CELL_UNKNOWN };
  double reach;

  scout_sheet_fill_figure (&cell, row, SCOUT_METRIC_REACH);
  reach = cell.kind != SCOUT_CELL_UNKNOWN ? cell.number : NAN;
  scout_cell_clear (&cell);

  return reach;
}

static void
assert_falls (DiscoverFixture *fixture)
{
  GListModel *rows = G_LIST_MODEL (gtk_column_view_get_model (get_view (fixture)));

  for (guint i = 1; i < g_list_model_get_n_items (rows); i++)
    {
      double before = get_reach (rows, i - 1);
      double figure = get_reach (rows, i);

      /* What is unknown comes last. */
      g_assert_true (before >= figure || isnan (figure));
    }
}

/* What was sorted here stays so when it is asked for again, seen from its top: by what has come
 * now, while nothing is kept of what came before. */
static void
test_renewed (DiscoverFixture *fixture,
              gconstpointer    data)
{
  ScoutPagedModel *results = NULL;
  GtkAdjustment *adjustment = NULL;
  g_autoptr(GArray) watched = NULL;

  show_table (fixture);
  results = discover_fixture_get_results (fixture);
  sort_by (fixture, "Reach");
  adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (get_view (fixture)));
  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_upper (adjustment));
  scout_ui_fixture_settle (fixture->window);
  watched = watch_rows (fixture);
  g_assert_cmpuint (watched->len, >=, 24);
  scout_discover_page_refresh (SCOUT_DISCOVER_PAGE (fixture->page));
  settle_rows (fixture);
  assert_falls (fixture);
  assert_all_gone (watched);
  g_assert_true (discover_fixture_get_results (fixture) == results);
  g_assert_cmpuint (discover_fixture_count (fixture), ==, 24);
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), <, 0.5);
  g_assert_nonnull (page_fixture_find_label (fixture->page,
                                             "· sorted by Reach, as far as they are loaded"));
}

static const DiscoverTest tests[] = {
  { "/discover-sorted/to-top", test_to_top, &facebook },
  { "/discover-sorted/renewed", test_renewed, &facebook },
};

int
main (int    argc,
      char **argv)
{
  return discover_fixture_run (argc, argv, tests, G_N_ELEMENTS (tests));
}
