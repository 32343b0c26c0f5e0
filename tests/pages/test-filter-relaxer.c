/* test-filter-relaxer.c: which filters to do without.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-filter-relaxer.h"

#include "filter-fixture.h"
#include "page-fixture.h"
#include "scout-pages.h"
#include "scout-tooltip.h"
#include "scout-widgets.h"

#include <math.h>

static void
removed_cb (ScoutFilterRelaxer  *relaxer,
            const char          *id,
            char               **removed)
{
  g_free (*removed);
  *removed = g_strdup (id);
}

/* The sharpest first, and no more than can be taken in. */
static void
test_offers (void)
{
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (TRUE);
  g_autoptr(ScoutQueryBuilder) builder =
    scout_query_builder_new (catalog, SCOUT_NETWORK_FACEBOOK, "creators");
  const char * const countries[] = { "CA", "US", NULL };
  const ScoutQueryRange range = { 250000, (double) NAN, NULL, NULL };
  g_autoptr(ScoutQuery) query = NULL;
  g_autofree char *removed = NULL;
  GtkWidget *relaxer = NULL;
  GtkWidget *window = NULL;

  scout_query_builder_set_text (builder, "query", "coffee");
  scout_query_builder_set_list (builder, "countries", countries);
  scout_query_builder_set_text (builder, "audience-age", "25-34");
  scout_query_builder_set_text (builder, "audience-gender", "female");
  scout_query_builder_set_range (builder, "reach", &range);
  query = scout_query_builder_build (builder);

  relaxer = scout_filter_relaxer_new (query, TRUE);
  g_signal_connect (relaxer, "removed", G_CALLBACK (removed_cb), &removed);
  window = scout_ui_fixture_present (relaxer, 460, 200);
  g_assert_nonnull (page_fixture_find_label (relaxer, "Search without one of these"));
  g_assert_null (filter_fixture_find_button (relaxer, "Countries:"));
  g_signal_emit_by_name (filter_fixture_find_button (relaxer, "Reach:"), "clicked");
  g_assert_cmpstr (removed, ==, "reach");
  g_signal_emit_by_name (filter_fixture_find_button (relaxer, "Audience age:"), "clicked");
  g_assert_cmpstr (removed, ==, "audience-age");
  scout_ui_fixture_close (window);
}

/* Without "at least nothing" nobody more is found. */
static void
test_idle (void)
{
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (TRUE);
  g_autoptr(ScoutQueryBuilder) builder =
    scout_query_builder_new (catalog, SCOUT_NETWORK_INSTAGRAM, "creators");
  g_autoptr(ScoutQueryBuilder) figures =
    scout_query_builder_new (catalog, SCOUT_NETWORK_FACEBOOK, "creators");
  const ScoutQueryRange range = { 0, (double) NAN, NULL, NULL };
  g_autoptr(ScoutQuery) query = NULL;
  g_autoptr(ScoutQuery) of_figures = NULL;
  GtkWidget *window = NULL;

  scout_query_builder_set_text (builder, "min-engaged-accounts", "0");
  scout_query_builder_set_text (builder, "max-engaged-accounts", "2000");
  query = scout_query_builder_build (builder);
  window = scout_ui_fixture_present (scout_filter_relaxer_new (query, TRUE), 460, 200);
  g_assert_nonnull (page_fixture_find_label (window, "≤ 2K"));
  g_assert_null (page_fixture_find_label (window, "≥ 0"));
  scout_ui_fixture_close (window);

  scout_query_builder_set_range (figures, "reach", &range);
  of_figures = scout_query_builder_build (figures);
  g_assert_null (scout_filter_relaxer_new (of_figures, TRUE));
}

/* Words alone are no filter. */
static void
test_nothing (void)
{
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (TRUE);
  g_autoptr(ScoutQuery) query = scout_query_new_for_text (catalog, SCOUT_NETWORK_FACEBOOK, "tea");

  g_assert_null (scout_filter_relaxer_new (query, TRUE));
}

/* What would be refused is no way out. */
static void
test_refused (void)
{
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (TRUE);
  g_autoptr(ScoutQueryBuilder) builder =
    scout_query_builder_new (catalog, SCOUT_NETWORK_INSTAGRAM, "creators");
  const char * const countries[] = { "US", NULL };
  const char * const states[] = { "CA", NULL };
  g_autoptr(ScoutQuery) query = NULL;
  GtkWidget *relaxer = NULL;
  GtkWidget *window = NULL;
  GtkWidget *chip = NULL;

  scout_query_builder_set_list (builder, "countries", countries);
  scout_query_builder_set_list (builder, "states", states);
  query = scout_query_builder_build (builder);
  relaxer = scout_filter_relaxer_new (query, TRUE);
  window = scout_ui_fixture_present (relaxer, 460, 200);
  g_assert_null (filter_fixture_find_button (relaxer, "Countries:"));
  chip = filter_fixture_find_button (relaxer, "States of the US:");
  g_assert_nonnull (chip);
  g_assert_true (g_str_has_prefix (scout_tooltip_get (chip), "Without “States"));
  scout_ui_fixture_close (window);
}

/* Posts cannot be searched for without any filter; those of one creator can. */
static void
test_last (void)
{
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (TRUE);
  g_autoptr(ScoutQueryBuilder) builder =
    scout_query_builder_new (catalog, SCOUT_NETWORK_FACEBOOK, "content");
  g_autoptr(ScoutQuery) query = NULL;

  scout_query_builder_set_text (builder, "time-range", "last-28-days");
  query = scout_query_builder_build (builder);
  g_assert_null (scout_filter_relaxer_new (query, TRUE));
  g_object_unref (g_object_ref_sink (scout_filter_relaxer_new (query, FALSE)));
}

int
main (int    argc,
      char **argv)
{
  int status = 0;

  scout_widgets_init ();
  scout_pages_init ();
  scout_ui_fixture_init (&argc, &argv);

  g_test_add_func ("/filter-relaxer/offers", test_offers);
  g_test_add_func ("/filter-relaxer/idle", test_idle);
  g_test_add_func ("/filter-relaxer/nothing", test_nothing);
  g_test_add_func ("/filter-relaxer/refused", test_refused);
  g_test_add_func ("/filter-relaxer/last", test_last);

  status = g_test_run ();
  scout_ui_fixture_finish ();

  return status;
}
