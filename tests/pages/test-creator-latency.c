/* test-creator-latency.c: what a click on a creator waits for.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "creator-fixture.h"
#include "scout-creator-performance.h"
#include "scout-pages.h"
#include "scout-ui-fixture.h"
#include "scout-widgets.h"

/* A tooltip of whatever is below the pointer, and of what that is in, may ask where the pointer
 * is. */
#define MOST_REQUESTS 12

/* A page of dozens of texts, which other texts replace. */
static void
test_asks_no_display (CreatorFixture *fixture,
                      gconstpointer   data)
{
  gulong n_requests;

  creator_fixture_open (fixture, fixture->services.marketplace, "mayabrews");
  creator_fixture_wait (fixture);
  n_requests = scout_ui_fixture_count_requests ();
  scout_creator_page_show (SCOUT_CREATOR_PAGE (fixture->page), fixture->creator);
  n_requests = scout_ui_fixture_count_requests () - n_requests;
  g_test_message ("%lu requests", n_requests);
  g_assert_cmpuint (n_requests, <=, MOST_REQUESTS);
  creator_fixture_wait (fixture);
}

static gboolean
is_transparent (CreatorFixture *fixture)
{
  GtkWidget *figures = scout_ui_fixture_find (fixture->page, SCOUT_TYPE_CREATOR_PERFORMANCE, NULL);

  return gtk_widget_get_opacity (figures) < 1.0;
}

/* The first frame shows who somebody is; whoever is looked at again does not vanish. */
static void
test_figures_come_second (CreatorFixture *fixture,
                          gconstpointer   data)
{
  creator_fixture_open (fixture, fixture->services.marketplace, "mayabrews");
  g_assert_true (is_transparent (fixture));
  creator_fixture_wait (fixture);
  g_assert_false (is_transparent (fixture));
  scout_creator_page_show (SCOUT_CREATOR_PAGE (fixture->page), fixture->creator);
  g_assert_false (is_transparent (fixture));
  creator_fixture_wait (fixture);
}

int
main (int    argc,
      char **argv)
{
  /* An application looks for style sheets when it starts. */
  scout_widgets_init ();
  scout_pages_init ();
  scout_ui_fixture_init (&argc, &argv);

#define ADD(path, function) \
  g_test_add ("/creator-latency/" path, CreatorFixture, NULL, creator_fixture_set_up, function, \
              creator_fixture_tear_down)

  ADD ("asks-no-display", test_asks_no_display);
  ADD ("figures-come-second", test_figures_come_second);

  return creator_fixture_run ();
}
