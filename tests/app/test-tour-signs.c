/* test-tour-signs.c: by what a tour sees that a creator is shown as it should be.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A creator in a real window against the sandbox: whole, and with one part broken each. */

#include "config.h"

#include "scout-tour-signs.h"

#include "page-fixture.h"
#include "scout-chart.h"
#include "scout-creator-page.h"
#include "scout-creator-performance.h"
#include "scout-pages.h"
#include "scout-widgets.h"

typedef struct
{
  PageFixture services;
  ScoutCreator *creator;
  GtkWidget *page;
  GtkWidget *window;
} Fixture;

static void
found_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  ScoutCreator **creator = user_data;
  g_autoptr(ScoutCreatorBatch) batch = NULL;
  g_autoptr(GError) error = NULL;

  batch = scout_marketplace_search_finish (SCOUT_MARKETPLACE (source), result, &error);
  g_assert_no_error (error);
  *creator = g_object_ref (g_ptr_array_index (batch->creators, 0));
}

static gboolean
has_creator (gpointer data)
{
  return ((Fixture *) data)->creator != NULL;
}

static gboolean
is_settled (gpointer data)
{
  return !scout_creator_page_is_loading (SCOUT_CREATOR_PAGE (((Fixture *) data)->page));
}

static void
show (Fixture *fixture)
{
  scout_creator_page_show (SCOUT_CREATOR_PAGE (fixture->page), fixture->creator);
  g_assert_false (scout_tour_shows_insights (fixture->page));
  scout_ui_fixture_wait (is_settled, fixture);
  scout_ui_fixture_settle (fixture->window);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr(ScoutQuery) query = NULL;

  page_fixture_set_up (&fixture->services, NULL);
  query = page_fixture_make_query (&fixture->services, "coffee");
  scout_marketplace_search_async (fixture->services.marketplace, query, NULL, NULL, found_cb,
                                  &fixture->creator);
  scout_ui_fixture_wait (has_creator, fixture);
  fixture->page = g_object_new (SCOUT_TYPE_CREATOR_PAGE, NULL);
  scout_creator_page_set_services (SCOUT_CREATOR_PAGE (fixture->page),
                                   fixture->services.marketplace,
                                   fixture->services.pictures);
  fixture->window = scout_ui_fixture_present (fixture->page, 1032, 800);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  scout_ui_fixture_close (fixture->window);
  g_clear_object (&fixture->creator);
  page_fixture_tear_down (&fixture->services, NULL);
}

static void
break_part (Fixture              *fixture,
            ScoutPerformancePart  part)
{
  GtkWidget *performance = scout_ui_fixture_find (fixture->page, SCOUT_TYPE_CREATOR_PERFORMANCE,
                                                  NULL);
  g_autoptr(GError) error = g_error_new_literal (G_IO_ERROR, G_IO_ERROR_TIMED_OUT, "Planned");

  /* As when they never came: figures that are known stay. */
  scout_creator_performance_show_rates (SCOUT_CREATOR_PERFORMANCE (performance), NULL,
                                        fixture->creator);
  scout_creator_performance_show_error (SCOUT_CREATOR_PERFORMANCE (performance), part, error);
  scout_ui_fixture_settle (fixture->window);
}

static void
test_whole (Fixture       *fixture,
            gconstpointer  data)
{
  show (fixture);
  g_assert_true (scout_tour_shows_insights (fixture->page));
  g_assert_true (scout_tour_shows_days (fixture->page, 28));
  g_assert_false (scout_tour_shows_days (fixture->page, 90));
  g_assert_false (scout_tour_shows_readout (fixture->page));

  g_assert_true (scout_creator_page_point_at_best_day (SCOUT_CREATOR_PAGE (fixture->page)));
  g_assert_true (scout_tour_shows_readout (fixture->page));

  scout_creator_page_set_range (SCOUT_CREATOR_PAGE (fixture->page), SCOUT_TIME_RANGE_L90);
  g_assert_false (scout_tour_shows_insights (fixture->page));
  scout_ui_fixture_wait (is_settled, fixture);
  g_assert_true (scout_tour_shows_insights (fixture->page));
  g_assert_true (scout_tour_shows_days (fixture->page, 90));
}

static void
test_tiles_failed (Fixture       *fixture,
                   gconstpointer  data)
{
  show (fixture);
  break_part (fixture, SCOUT_PERFORMANCE_PART_TILES);
  g_assert_false (scout_tour_shows_insights (fixture->page));
  g_assert_true (scout_tour_shows_days (fixture->page, 28));
}

static void
test_chart_failed (Fixture       *fixture,
                   gconstpointer  data)
{
  show (fixture);
  g_assert_true (scout_creator_page_point_at_best_day (SCOUT_CREATOR_PAGE (fixture->page)));
  break_part (fixture, SCOUT_PERFORMANCE_PART_DAILY);
  g_assert_false (scout_tour_shows_insights (fixture->page));
  g_assert_false (scout_tour_shows_days (fixture->page, 28));
  g_assert_false (scout_tour_shows_readout (fixture->page));
}

int
main (int    argc,
      char **argv)
{
  int status;

  /* An application looks for style sheets when it starts. */
  scout_widgets_init ();
  scout_pages_init ();
  scout_ui_fixture_init (&argc, &argv);

#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)
  ADD ("/tour-signs/whole", test_whole);
  ADD ("/tour-signs/tiles-failed", test_tiles_failed);
  ADD ("/tour-signs/chart-failed", test_chart_failed);
#undef ADD

  status = g_test_run ();
  scout_ui_fixture_finish ();
  return status;
}
