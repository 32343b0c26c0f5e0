/* test-daily-chart.c: how the chart of a creator's days is drawn and read.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "creator-fixture.h"
#include "scout-chart.h"
#include "scout-daily-chart.h"
#include "scout-pages.h"
#include "scout-performance-offer.h"
#include "scout-widgets.h"

#include <string.h>

static GtkWidget *
find (CreatorFixture *fixture,
      GType           type)
{
  GtkWidget *daily = scout_ui_fixture_find (fixture->page, SCOUT_TYPE_DAILY_CHART, NULL);

  g_assert_nonnull (daily);
  return scout_ui_fixture_find (daily, type, NULL);
}

/* Chooses the figure whose name this is, and returns the chart. */
static ScoutChart *
choose (CreatorFixture *fixture,
        const char     *label)
{
  GtkDropDown *drop_down = GTK_DROP_DOWN (find (fixture, GTK_TYPE_DROP_DOWN));
  GtkStringList *names = GTK_STRING_LIST (gtk_drop_down_get_model (drop_down));
  guint i = 0;

  while (g_strcmp0 (gtk_string_list_get_string (names, i), label) != 0)
    g_assert_cmpuint (++i, <, g_list_model_get_n_items (G_LIST_MODEL (names)));
  gtk_drop_down_set_selected (drop_down, i);
  creator_fixture_wait (fixture);

  return SCOUT_CHART (find (fixture, SCOUT_TYPE_CHART));
}

/* Of posts a few are counted each day: nothing is between two days that a curve could tell. */
static void
test_posts (CreatorFixture *fixture,
            gconstpointer   data)
{
  ScoutChart *chart = NULL;
  g_autofree char *description = NULL;
  g_autofree char *readout = NULL;

  creator_fixture_open (fixture, fixture->services.marketplace, "mayabrews");
  creator_fixture_wait (fixture);
  chart = choose (fixture, "Reach");
  g_assert_cmpint (scout_chart_get_kind (chart), ==, SCOUT_CHART_LINES);

  chart = choose (fixture, "Posts published");
  g_assert_cmpint (scout_chart_get_kind (chart), ==, SCOUT_CHART_COLUMNS);
  g_assert_cmpuint (scout_chart_get_n_points (chart), ==, 28);
  description = scout_chart_dup_description (chart);
  g_test_message ("%s", description);
  g_assert_true (g_str_has_prefix (description, "Posts published, last 28 days: "));
  scout_chart_set_cursor (chart, 27);
  readout = scout_chart_dup_readout (chart);
  g_test_message ("%s", readout);
  g_assert_nonnull (strstr (readout, "Posts published "));
  creator_fixture_save_picture (fixture, "posts-per-day", 1280);

  chart = choose (fixture, "Interactions");
  g_assert_cmpint (scout_chart_get_kind (chart), ==, SCOUT_CHART_LINES);
}

/* Saved or copied, the chart stands alone: it says whose figures of which days it has. */
static void
test_origin (CreatorFixture *fixture,
             gconstpointer   data)
{
  ScoutChartData *shown = NULL;
  const char *source = NULL;
  const char *file_name = NULL;
  g_autoptr(GDateTime) last = NULL;
  g_autofree char *heading = NULL;
  g_autofree char *days = NULL;
  g_autofree char *end = NULL;

  creator_fixture_open (fixture, fixture->services.marketplace, "mayabrews");
  creator_fixture_wait (fixture);
  shown = scout_chart_get_data (choose (fixture, "Reach"));
  heading = scout_chart_data_dup_heading (shown, FALSE);
  source = scout_chart_data_get_source (shown);
  file_name = scout_chart_data_get_file_name (shown);
  last = scout_chart_data_dup_day (shown, 27);
  end = g_date_time_format (last, " to %-d %b %Y · Estimated by Meta");
  days = g_date_time_format (last, " to %Y-%m-%d");
  g_test_message ("%s; %s; %s", heading, source, file_name);

  g_assert_cmpstr (heading, ==, "Maya Lindqvist – Reach");
  g_assert_true (g_str_has_prefix (source, "Facebook · "));
  g_assert_true (g_str_has_suffix (source, end));
  g_assert_true (g_str_has_prefix (file_name, "mayabrews – Reach – "));
  g_assert_true (g_str_has_suffix (file_name, days));
}

/* Of which days it tells is the heading; and of which time the other figure is, is said of it, even
 * where it is the same. */
static void
test_explained (CreatorFixture *fixture,
                gconstpointer   data)
{
  ScoutMarketplace *marketplaces[] = { fixture->services.marketplace, fixture->services.instagram };
  const char * const names[] = { "mayabrews", "mayabrews" };

  for (gsize i = 0; i < G_N_ELEMENTS (marketplaces); i++)
    {
      GtkWidget *explain = NULL;
      GtkWidget *grid = NULL;
      guint n_ranges = 0;

      creator_fixture_open (fixture, marketplaces[i], names[i]);
      creator_fixture_wait (fixture);
      explain = gtk_widget_get_ancestor (
        page_fixture_find_named (find (fixture, ADW_TYPE_BIN), "Explain Daily figures"),
        GTK_TYPE_MENU_BUTTON);
      gtk_menu_button_popup (GTK_MENU_BUTTON (explain));
      scout_ui_fixture_settle (fixture->window);
      g_assert_nonnull (scout_ui_fixture_find (explain, GTK_TYPE_LABEL, "Daily reach"));
      grid = scout_ui_fixture_find (explain, GTK_TYPE_GRID, NULL);
      for (GtkWidget *line = gtk_widget_get_first_child (grid); line != NULL;
           line = gtk_widget_get_next_sibling (line))
        n_ranges += g_str_equal (gtk_label_get_text (GTK_LABEL (line)), "Range");
      g_assert_cmpuint (n_ranges, ==, 2);
      gtk_menu_button_popdown (GTK_MENU_BUTTON (explain));
    }
}

/* A week or a month that is not over is called what it is, not by how many days there are of it. */
static void
test_period (CreatorFixture *fixture,
             gconstpointer   data)
{
  static const char * const buttons[] = { "14 days", "This month", "This week" };
  static const char * const heads[] = { "Reach, last 14 days: ", "Reach, this month: ",
                                        "Reach, this week: " };

  creator_fixture_open (fixture, fixture->services.instagram, "mayabrews");
  creator_fixture_wait (fixture);
  for (gsize i = 0; i < G_N_ELEMENTS (buttons); i++)
    {
      g_autofree char *description = NULL;

      page_fixture_press (fixture->page, buttons[i]);
      creator_fixture_wait (fixture);
      description = scout_chart_dup_description (choose (fixture, "Reach"));
      g_test_message ("%s", description);
      g_assert_true (g_str_has_prefix (description, heads[i]));
    }
}

/* By what the catalogue says, and not by what the figure is called. */
static void
test_catalog (CreatorFixture *fixture,
              gconstpointer   data)
{
  ScoutCatalog *catalog = scout_marketplace_get_catalog (fixture->services.marketplace);
  g_autoptr(GEnumClass) metrics = g_type_class_ref (SCOUT_TYPE_METRIC);
  guint n_found = 0;

  for (ScoutNetwork network = 0; network < SCOUT_N_NETWORKS; network++)
    {
      const ScoutCatalogApi *api = scout_catalog_get_api (catalog, network);

      for (guint i = 0; i < metrics->n_values; i++)
        {
          ScoutMetric metric = (ScoutMetric) metrics->values[i].value;

          if (!scout_performance_offer_counts_publications (metric, api))
            continue;
          n_found++;
          g_assert_cmpint (network, ==, SCOUT_NETWORK_FACEBOOK);
          g_assert_cmpint (metric, ==, SCOUT_METRIC_POSTS_PUBLISHED);
        }
    }
  g_assert_cmpuint (n_found, ==, 1);
  g_assert_false (scout_performance_offer_counts_publications (SCOUT_METRIC_POSTS_PUBLISHED, NULL));
}

int
main (int    argc,
      char **argv)
{
  /* An application looks for style sheets when it starts. */
  scout_widgets_init ();
  scout_pages_init ();
  scout_ui_fixture_init (&argc, &argv);

  g_test_add ("/daily-chart/posts", CreatorFixture, NULL, creator_fixture_set_up, test_posts,
              creator_fixture_tear_down);
  g_test_add ("/daily-chart/origin", CreatorFixture, NULL, creator_fixture_set_up, test_origin,
              creator_fixture_tear_down);
  g_test_add ("/daily-chart/explained", CreatorFixture, NULL, creator_fixture_set_up,
              test_explained, creator_fixture_tear_down);
  g_test_add ("/daily-chart/period", CreatorFixture, NULL, creator_fixture_set_up, test_period,
              creator_fixture_tear_down);
  g_test_add ("/daily-chart/catalog", CreatorFixture, NULL, creator_fixture_set_up, test_catalog,
              creator_fixture_tear_down);

  return creator_fixture_run ();
}
