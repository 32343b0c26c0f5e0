/* test-window-start.c: with what Scout's window begins.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-graph-error.h"
#include "window-fixture.h"

static void
use_page (WindowFixture *fixture,
          guint          index)
{
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.use-page", "s",
                              scout_sandbox_get_page (fixture->sandbox, index)->id);
}

/* A Page that may search one network only begins there. */
static void
test_begins_where_it_may (WindowFixture *fixture,
                          gconstpointer  data)
{
  g_autoptr(GError) refusal = scout_graph_error_new_local (SCOUT_GRAPH_ERROR_PERMISSION, 403, "no");
  ScoutSession *session = NULL;

  window_fixture_open_discover (fixture);
  session = scout_window_get_session (fixture->window);
  scout_session_note_check (session, scout_session_get_brand_page (session),
                            SCOUT_NETWORK_FACEBOOK, refusal);
  use_page (fixture, 0);
  g_assert_cmpint (scout_window_get_view (fixture->window), ==, SCOUT_VIEW_DISCOVER_INSTAGRAM);
  window_fixture_wait_for_creators (fixture);

  /* This one has no Instagram account. */
  use_page (fixture, 1);
  g_assert_cmpint (scout_window_get_view (fixture->window), ==, SCOUT_VIEW_DISCOVER);
  window_fixture_wait_for_creators (fixture);
}

int
main (int    argc,
      char **argv)
{
  int status;

  window_fixture_init (&argc, &argv);

#define ADD(path, function) \
  g_test_add ("/window-start/" path, WindowFixture, NULL, window_fixture_set_up, function, \
              window_fixture_tear_down)
  ADD ("begins-where-it-may", test_begins_where_it_may);
#undef ADD

  status = g_test_run ();
  scout_ui_fixture_finish ();
  return status;
}
