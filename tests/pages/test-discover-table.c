/* test-discover-table.c: results as a table, in a real window against the sandbox.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "discover-fixture.h"
#include "scout-result-cell.h"
#include "scout-results-name.h"
#include "scout-results-table.h"
#include "scout-tooltip.h"

#include <string.h>

static const DiscoverSearch facebook = { SCOUT_NETWORK_FACEBOOK, "creators" };
static const DiscoverSearch instagram = { SCOUT_NETWORK_INSTAGRAM, "creators" };
static const DiscoverSearch content = { SCOUT_NETWORK_FACEBOOK, "content" };

static ScoutDiscoverPage *
get_page (DiscoverFixture *fixture)
{
  return SCOUT_DISCOVER_PAGE (fixture->page);
}

static ScoutResultsTable *
get_table (DiscoverFixture *fixture)
{
  GtkWidget *table = scout_ui_fixture_find (fixture->page, SCOUT_TYPE_RESULTS_TABLE, NULL);

  g_assert_nonnull (table);

  return SCOUT_RESULTS_TABLE (table);
}

static GtkColumnView *
get_view (DiscoverFixture *fixture)
{
  return GTK_COLUMN_VIEW (scout_results_table_get_view (get_table (fixture)));
}

static GListModel *
get_rows (DiscoverFixture *fixture)
{
  return G_LIST_MODEL (gtk_column_view_get_model (get_view (fixture)));
}

static gboolean
has_all_rows (gpointer data)
{
  return g_list_model_get_n_items (get_rows (data)) == discover_fixture_count (data);
}

static void
show_table (DiscoverFixture *fixture)
{
  discover_fixture_connect (fixture);
  scout_discover_page_set_view_style (get_page (fixture), SCOUT_VIEW_STYLE_TABLE);
  scout_ui_fixture_wait (has_all_rows, fixture);
  scout_ui_fixture_settle (fixture->window);
}

static GtkColumnViewColumn *
find_column (DiscoverFixture *fixture,
             const char      *title)
{
  GListModel *columns = gtk_column_view_get_columns (get_view (fixture));

  for (guint i = 0; i < g_list_model_get_n_items (columns); i++)
    {
      g_autoptr(GtkColumnViewColumn) column = g_list_model_get_item (columns, i);

      if (g_str_equal (gtk_column_view_column_get_title (column), title))
        return column;
    }

  return NULL;
}

/* The part of the view that holds rows; titles stand before it. */
static GtkWidget *
get_list (DiscoverFixture *fixture)
{
  return scout_ui_fixture_find (GTK_WIDGET (get_view (fixture)), GTK_TYPE_LIST_VIEW, NULL);
}

static GtkWidget *
get_row (DiscoverFixture *fixture,
         guint            position)
{
  GtkWidget *row = gtk_widget_get_first_child (get_list (fixture));

  while (position-- > 0)
    row = gtk_widget_get_next_sibling (row);

  return row;
}

/* As a click does; the direction is for the page to say. */
static void
click_title (DiscoverFixture *fixture,
             const char      *title)
{
  GtkColumnViewColumn *column = find_column (fixture, title);

  g_assert_nonnull (column);
  gtk_column_view_sort_by_column (get_view (fixture), column, GTK_SORT_ASCENDING);
  discover_fixture_wait (fixture);
  scout_ui_fixture_wait (has_all_rows, fixture);
}

static double
get_figure (gpointer    item,
            ScoutMetric metric)
{
  ScoutCell cell = { SCOUT_CELL_UNKNOWN };
  double figure;

  scout_sheet_fill_figure (&cell, item, metric);
  figure = cell.kind != SCOUT_CELL_UNKNOWN ? cell.number : -1;
  scout_cell_clear (&cell);

  return figure;
}

/* 1 for rising figures, -1 for falling ones, 0 for neither. */
static int
get_direction (DiscoverFixture *fixture,
               ScoutMetric      metric)
{
  GListModel *rows = get_rows (fixture);
  gboolean rises = TRUE;
  gboolean falls = TRUE;

  for (guint i = 1; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr(GObject) before = g_list_model_get_item (rows, i - 1);
      g_autoptr(GObject) item = g_list_model_get_item (rows, i);

      rises = rises && get_figure (before, metric) <= get_figure (item, metric);
      falls = falls && get_figure (before, metric) >= get_figure (item, metric);
    }

  return (int) rises - (int) falls;
}

static gboolean
is_as_it_came (DiscoverFixture *fixture)
{
  GListModel *results = G_LIST_MODEL (discover_fixture_get_results (fixture));
  GListModel *rows = get_rows (fixture);

  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr(GObject) row = g_list_model_get_item (rows, i);
      g_autoptr(GObject) result = g_list_model_get_item (results, i);

      if (row != result)
        return FALSE;
    }

  return TRUE;
}

/* Each column says something of somebody; figures are told in full. */
static void
test_columns (DiscoverFixture *fixture,
              gconstpointer    data)
{
  const DiscoverSearch *search = data;
  g_autoptr(GPtrArray) columns = NULL;
  g_autofree char *picture = g_strdup_printf ("discover-table-%s-%s",
                                              search->network == SCOUT_NETWORK_FACEBOOK
                                                ? "facebook" : "instagram", search->endpoint_id);
  g_autoptr(GObject) first = NULL;
  GtkWidget *name;
  guint n_rows;

  show_table (fixture);
  n_rows = g_list_model_get_n_items (get_rows (fixture));
  columns = scout_results_table_dup_shown_columns (get_table (fixture));
  g_assert_cmpuint (columns->len, >=, 4);
  for (guint i = 0; i < columns->len; i++)
    {
      const ScoutResultsColumn *column = g_ptr_array_index (columns, i);
      guint n_known = 0;

      /* More results than rows may have come by now. */
      for (guint k = 0; k < n_rows; k++)
        {
          g_autoptr(GObject) item = g_list_model_get_item (get_rows (fixture), k);
          g_autofree char *words = scout_results_column_dup_words (column, item);

          n_known += g_str_equal (words, "–") ? 0 : 1;
        }
      g_test_message ("%s: known of %u of %u", column->label, n_known, n_rows);
      g_assert_cmpuint (n_known, >, 0);
    }

  name = scout_ui_fixture_find (GTK_WIDGET (get_view (fixture)), SCOUT_TYPE_RESULTS_NAME, NULL);
  first = g_list_model_get_item (get_rows (fixture), 0);
  g_assert_nonnull (name);
  g_assert_true (gtk_list_item_get_item (scout_result_cell_find (name)) == first);
  discover_fixture_save_picture (fixture, picture, 1032, 800);
}

/* Somebody who hears the row hears who it is, and every figure by its name. */
static void
test_row_is_a_sentence (DiscoverFixture *fixture,
                        gconstpointer    data)
{
  g_autoptr(ScoutCreator) first = NULL;
  g_autofree char *name = NULL;
  g_autofree char *label = NULL;
  GtkWidget *cell;
  GtkWidget *row;

  show_table (fixture);
  first = g_list_model_get_item (get_rows (fixture), 0);
  cell = scout_ui_fixture_find (GTK_WIDGET (get_view (fixture)), SCOUT_TYPE_RESULTS_NAME, NULL);
  row = gtk_widget_get_parent (gtk_widget_get_parent (cell));
  label = gtk_test_accessible_check_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                              "nobody");
  g_test_message ("%s", label);
  g_assert_nonnull (label);
  g_assert_nonnull (strstr (label, scout_creator_get_name (first)));
  g_assert_nonnull (strstr (label, "Followers "));
  g_assert_nonnull (strstr (label, "Reach "));
}

/* Where Meta has no order, what has been loaded is sorted, and the page says so. */
static void
test_local_order (DiscoverFixture *fixture,
                  gconstpointer    data)
{
  GtkWidget *label = NULL;
  guint n_results;

  show_table (fixture);
  g_assert_true (is_as_it_came (fixture));

  click_title (fixture, "Reach");
  g_assert_cmpint (get_direction (fixture, SCOUT_METRIC_REACH), ==, -1);
  page_fixture_wait_for_label (fixture->page, "· sorted by Reach, as far as they are loaded");
  page_fixture_wait_for_label (fixture->page, "There are more, which are not sorted yet");
  n_results = discover_fixture_count (fixture);
  discover_fixture_save_picture (fixture, "discover-table-sorted", 1032, 800);
  g_assert_cmpuint (discover_fixture_count (fixture), ==, n_results);

  page_fixture_press (fixture->page, "Load more");
  discover_fixture_wait (fixture);
  scout_ui_fixture_wait (has_all_rows, fixture);
  g_assert_cmpuint (discover_fixture_count (fixture), >, n_results);
  g_assert_cmpint (get_direction (fixture, SCOUT_METRIC_REACH), ==, -1);

  click_title (fixture, "Reach");
  g_assert_cmpint (get_direction (fixture, SCOUT_METRIC_REACH), ==, 1);
  click_title (fixture, "Reach");
  g_assert_true (is_as_it_came (fixture));
  label = page_fixture_find_label (fixture->page, "· metrics for the last 28 days");
  g_assert_cmpstr (scout_tooltip_get (label), ==, "Metrics for the last 28 days");
  /* Another question keeps the order. */
  click_title (fixture, "Views");
  discover_fixture_search (fixture, "coffee");
  scout_ui_fixture_wait (has_all_rows, fixture);
  g_assert_cmpint (get_direction (fixture, SCOUT_METRIC_VIEWS), ==, -1);
}

/* Where Meta has an order, it is asked. */
static void
test_order_of_meta (DiscoverFixture *fixture,
                    gconstpointer    data)
{
  g_auto(GStrv) searches = NULL;

  show_table (fixture);
  click_title (fixture, "Followers");
  searches = discover_fixture_dup_searches (fixture);
  g_assert_nonnull (strstr (searches[g_strv_length (searches) - 1], "sort_by=followers"));
  g_assert_true (is_as_it_came (fixture));
  g_assert_nonnull (page_fixture_find_label (fixture->page, "Followers"));

  /* A search by words comes in an order of Meta's own. */
  discover_fixture_search (fixture, "coffee");
  scout_ui_fixture_wait (has_all_rows, fixture);
  click_title (fixture, "Followers");
  page_fixture_wait_for_label (fixture->page, "· sorted by Followers, as far as they are loaded");
}

static void
test_chosen_columns (DiscoverFixture *fixture,
                     gconstpointer    data)
{
  g_autoptr(GSettings) settings = g_settings_new (SCOUT_APPLICATION_ID);
  g_autoptr(GVariant) kept = NULL;
  g_auto(GStrv) shown = NULL;
  GActionGroup *actions = NULL;

  scout_discover_page_set_settings (get_page (fixture), settings);
  show_table (fixture);
  actions = scout_results_table_get_actions (get_table (fixture));
  g_assert_true (gtk_column_view_column_get_visible (find_column (fixture, "Country")));
  g_assert_false (gtk_column_view_column_get_visible (find_column (fixture, "Languages")));
  g_action_group_activate_action (actions, "country", NULL);
  g_action_group_activate_action (actions, "languages", NULL);
  g_assert_false (gtk_column_view_column_get_visible (find_column (fixture, "Country")));
  g_assert_true (gtk_column_view_column_get_visible (find_column (fixture, "Languages")));

  kept = g_settings_get_value (settings, "table-columns");
  g_assert_true (g_variant_lookup (kept, "facebook-creators", "^as", &shown));
  g_assert_true (g_strv_contains ((const char * const *) shown, "languages"));
  g_assert_false (g_strv_contains ((const char * const *) shown, "country"));

  /* Whoever comes back finds them again: the table is made anew for another picture source. */
  scout_discover_page_set_services (get_page (fixture), fixture->services.marketplace, NULL);
  scout_discover_page_refresh (get_page (fixture));
  discover_fixture_wait (fixture);
  g_assert_true (gtk_column_view_column_get_visible (find_column (fixture, "Languages")));
  g_assert_false (gtk_column_view_column_get_visible (find_column (fixture, "Country")));
  g_settings_reset (settings, "table-columns");
}

static gboolean
has_kept_width (gpointer settings)
{
  g_autoptr(GVariant) kept = g_settings_get_value (settings, "column-widths");
  g_autoptr(GVariant) widths = g_variant_lookup_value (kept, "facebook-creators", NULL);
  int width = 0;

  return widths != NULL && g_variant_lookup (widths, "country", "i", &width) && width == 177;
}

/* A column is as wide as somebody has made it, also at the next start. */
static void
test_widths (DiscoverFixture *fixture,
             gconstpointer    data)
{
  g_autoptr(GSettings) settings = g_settings_new (SCOUT_APPLICATION_ID);
  GVariant *foreign = g_variant_new_parsed (
    "{'facebook-creators': {'country': 177, 'reach': -8, 'views': 2000000000, 'moon': 90}}");

  scout_discover_page_set_settings (get_page (fixture), settings);
  show_table (fixture);
  gtk_column_view_column_set_fixed_width (find_column (fixture, "Country"), 177);
  scout_ui_fixture_wait (has_kept_width, settings);

  /* What is kept may have been written by anybody. */
  g_settings_set_value (settings, "column-widths", foreign);
  scout_discover_page_set_services (get_page (fixture), fixture->services.marketplace, NULL);
  scout_discover_page_refresh (get_page (fixture));
  discover_fixture_wait (fixture);
  g_assert_cmpint (gtk_column_view_column_get_fixed_width (find_column (fixture, "Country")), ==,
                   177);
  g_assert_cmpint (gtk_column_view_column_get_fixed_width (find_column (fixture, "Reach")), ==, -1);
  g_assert_cmpint (gtk_column_view_column_get_fixed_width (find_column (fixture, "Views")), ==, -1);
  g_settings_reset (settings, "column-widths");
  g_settings_reset (settings, "view-styles");
}

typedef struct
{
  DiscoverFixture *fixture;
  guint position;
} Place;

/* A row of cards begins with one of the few before it. */
static gboolean
is_near (gpointer data)
{
  const Place *place = data;
  guint position = 0;
  g_autofree char *first = scout_discover_page_dup_place (get_page (place->fixture), &position);

  return first != NULL && position <= place->position && position + 4 > place->position;
}

static void
scroll_to_middle (DiscoverFixture *fixture,
                  Place           *place)
{
  GtkScrolledWindow *scroller = scout_results_table_get_scroller (get_table (fixture));
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (scroller);

  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_upper (adjustment) * 0.4);
  scout_ui_fixture_settle (fixture->window);
  g_free (scout_discover_page_dup_place (get_page (fixture), &place->position));
  g_assert_cmpuint (place->position, >, 4);
}

/* The same results are seen first in either view, in whichever order they are. */
static void
test_place (DiscoverFixture *fixture,
            gconstpointer    data)
{
  Place place = { fixture, 0 };

  show_table (fixture);
  scroll_to_middle (fixture, &place);
  scout_discover_page_set_view_style (get_page (fixture), SCOUT_VIEW_STYLE_GRID);
  scout_ui_fixture_wait (is_near, &place);
  scout_discover_page_set_view_style (get_page (fixture), SCOUT_VIEW_STYLE_TABLE);
  scout_ui_fixture_wait (is_near, &place);
}

static gboolean
scrolls_to_more (gpointer data)
{
  GtkScrolledWindow *scroller = scout_results_table_get_scroller (get_table (data));
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (scroller);

  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_upper (adjustment));

  return discover_fixture_count (data) > 100;
}

static void
test_loads_more (DiscoverFixture *fixture,
                 gconstpointer    data)
{
  show_table (fixture);
  g_assert_cmpuint (discover_fixture_count (fixture), <=, 50);
  scout_ui_fixture_wait (scrolls_to_more, fixture);
}

static void
assert_in_sight (DiscoverFixture *fixture,
                 GtkWidget       *widget)
{
  graphene_rect_t bounds;

  scout_ui_fixture_settle (fixture->window);
  g_assert_true (gtk_widget_compute_bounds (widget, fixture->window, &bounds));
  g_assert_cmpfloat (bounds.origin.x, >=, 0);
  g_assert_cmpfloat (bounds.origin.x + bounds.size.width, <=,
                     (float) gtk_widget_get_width (fixture->window));
}

static GtkWidget *
press_on_focus (DiscoverFixture *fixture,
                guint            key)
{
  GtkWindow *window = GTK_WINDOW (fixture->window);

  g_assert_true (scout_ui_fixture_press (gtk_window_get_focus (window), key));

  return gtk_window_get_focus (window);
}

/* Of the table to what is before and after it: the titles are one stop, the rows are another. */
static void
test_titles_by_keys (DiscoverFixture *fixture,
                     gconstpointer    data)
{
  GtkWindow *window = GTK_WINDOW (fixture->window);
  GtkWidget *first = NULL;

  show_table (fixture);
  first = gtk_widget_get_first_child (gtk_widget_get_prev_sibling (get_list (fixture)));
  gtk_widget_grab_focus (get_row (fixture, 2));
  g_assert_true (gtk_widget_child_focus (fixture->window, GTK_DIR_TAB_BACKWARD));
  g_assert_true (gtk_window_get_focus (window) == first);
  g_assert_true (gtk_widget_child_focus (fixture->window, GTK_DIR_TAB_FORWARD));
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (window), get_list (fixture)));
  g_assert_true (gtk_widget_child_focus (fixture->window, GTK_DIR_TAB_FORWARD));
  g_assert_false (gtk_widget_is_ancestor (gtk_window_get_focus (window),
                                          GTK_WIDGET (get_view (fixture))));
  gtk_widget_grab_focus (first);
  g_assert_true (gtk_widget_child_focus (fixture->window, GTK_DIR_TAB_BACKWARD));
  g_assert_false (gtk_widget_is_ancestor (gtk_window_get_focus (window),
                                          GTK_WIDGET (get_view (fixture))));
}

/* There a key does what a click does. */
static void
test_sort_by_keys (DiscoverFixture *fixture,
                   gconstpointer    data)
{
  GtkWidget *first = NULL;

  show_table (fixture);
  first = gtk_widget_get_first_child (gtk_widget_get_prev_sibling (get_list (fixture)));
  gtk_widget_grab_focus (first);
  gtk_test_accessible_assert_property (first, GTK_ACCESSIBLE_PROPERTY_LABEL, "Creator");
  gtk_test_accessible_assert_property (press_on_focus (fixture, GDK_KEY_Right),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Followers");
  g_assert_true (press_on_focus (fixture, GDK_KEY_Left) == first);
  g_assert_true (press_on_focus (fixture, GDK_KEY_Left) == first);
  discover_fixture_save_picture (fixture, "discover-table-title", 1032, 800);

  /* One that is out of sight comes to where it is seen. */
  press_on_focus (fixture, GDK_KEY_End);
  assert_in_sight (fixture, gtk_window_get_focus (GTK_WINDOW (fixture->window)));
  g_assert_true (press_on_focus (fixture, GDK_KEY_Home) == first);
  assert_in_sight (fixture, first);

  g_assert_true (is_as_it_came (fixture));
  press_on_focus (fixture, GDK_KEY_space);
  g_assert_false (is_as_it_came (fixture));
}

/* A narrow window has no room for a table; what was chosen is not forgotten. */
static void
test_narrow (DiscoverFixture *fixture,
             gconstpointer    data)
{
  GtkWidget *grid;

  show_table (fixture);
  grid = scout_ui_fixture_find (fixture->page, GTK_TYPE_GRID_VIEW, NULL);
  g_assert_false (gtk_widget_get_mapped (grid));
  discover_fixture_save_picture (fixture, "discover-table-narrow", 360, 640);
  g_assert_true (gtk_widget_get_mapped (grid));
  g_assert_cmpint (scout_discover_page_get_view_style (get_page (fixture)), ==,
                   SCOUT_VIEW_STYLE_TABLE);

  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1032, 800);
  scout_ui_fixture_settle (fixture->window);
  scout_ui_fixture_settle (fixture->window);
  g_assert_false (gtk_widget_get_mapped (grid));
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (get_view (fixture))));
}

static void
activated_cb (ScoutDiscoverPage  *page,
              ScoutCreator       *creator,
              ScoutCreator      **activated)
{
  g_set_object (activated, creator);
}

/* What is opened is what stands there, also when it is sorted, and also from the menu. */
static void
test_activate (DiscoverFixture *fixture,
               gconstpointer    data)
{
  g_autoptr(ScoutCreator) activated = NULL;
  g_autoptr(ScoutCreator) first = NULL;
  g_autoptr(ScoutCreator) second = NULL;

  show_table (fixture);
  click_title (fixture, "Creator");
  g_assert_false (is_as_it_came (fixture));
  first = g_list_model_get_item (get_rows (fixture), 0);
  g_signal_connect (fixture->page, "creator-activated", G_CALLBACK (activated_cb), &activated);
  g_signal_emit_by_name (get_view (fixture), "activate", 0);
  g_assert_true (activated == first);
  second = g_list_model_get_item (get_rows (fixture), 1);
  page_fixture_choose_for (fixture->page, get_row (fixture, 1), "Open");
  g_assert_true (activated == second);
}

/* The view comes back with the page. */
static void
test_view_is_kept (DiscoverFixture *fixture,
                   gconstpointer    data)
{
  g_autoptr(GSettings) settings = g_settings_new (SCOUT_APPLICATION_ID);
  GtkWidget *other = g_object_ref_sink (scout_discover_page_new (SCOUT_NETWORK_FACEBOOK,
                                                                 "creators"));
  GtkWidget *another = g_object_ref_sink (scout_discover_page_new (SCOUT_NETWORK_FACEBOOK,
                                                                   "content"));

  scout_discover_page_set_settings (get_page (fixture), settings);
  show_table (fixture);
  scout_discover_page_set_settings (SCOUT_DISCOVER_PAGE (other), settings);
  scout_discover_page_set_settings (SCOUT_DISCOVER_PAGE (another), settings);
  g_assert_cmpint (scout_discover_page_get_view_style (SCOUT_DISCOVER_PAGE (other)), ==,
                   SCOUT_VIEW_STYLE_TABLE);
  g_assert_cmpint (scout_discover_page_get_view_style (SCOUT_DISCOVER_PAGE (another)), ==,
                   SCOUT_VIEW_STYLE_GRID);
  g_object_unref (other);
  g_object_unref (another);
  g_settings_reset (settings, "view-styles");
}

static const DiscoverTest tests[] = {
  { "/discover-table/columns/facebook", test_columns, &facebook },
  { "/discover-table/columns/instagram", test_columns, &instagram },
  { "/discover-table/columns/content", test_columns, &content },
  { "/discover-table/row-is-a-sentence", test_row_is_a_sentence, &facebook },
  { "/discover-table/local-order", test_local_order, &facebook },
  { "/discover-table/order-of-meta", test_order_of_meta, &facebook },
  { "/discover-table/chosen-columns", test_chosen_columns, &facebook },
  { "/discover-table/widths", test_widths, &facebook },
  { "/discover-table/place", test_place, &facebook },
  { "/discover-table/loads-more", test_loads_more, &facebook },
  { "/discover-table/view-is-kept", test_view_is_kept, &facebook },
  { "/discover-table/titles-by-keys", test_titles_by_keys, &facebook },
  { "/discover-table/sort-by-keys", test_sort_by_keys, &facebook },
  { "/discover-table/narrow", test_narrow, &facebook },
  { "/discover-table/activate", test_activate, &facebook },
};

int
main (int    argc,
      char **argv)
{
  return discover_fixture_run (argc, argv, tests, G_N_ELEMENTS (tests));
}
