/* test-window-chooser.c: what it costs to choose a Page.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "window-fixture.h"

#include <string.h>

static guint
count_checks (WindowFixture *fixture)
{
  g_autoptr(GPtrArray) requests = scout_sandbox_dup_requests (fixture->sandbox);
  guint n_checks = 0;

  for (guint i = 0; i < requests->len; i++)
    {
      const ScoutSandboxRequest *request = g_ptr_array_index (requests, i);

      n_checks += strstr (request->path, "creator_marketplace") != NULL ? 1 : 0;
    }

  return n_checks;
}

/* What was found of the Pages is known until they are loaded again. */
static void
test_checks_once (WindowFixture *fixture,
                  gconstpointer  data)
{
  window_fixture_open_discover (fixture);
  window_fixture_wait_until_still (fixture);
  scout_sandbox_clear_requests (fixture->sandbox);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.choose-page", NULL);
  window_fixture_wait_for_text (fixture, "3 Pages from your account");
  window_fixture_wait_for_no_text (fixture, "Not checked yet");
  window_fixture_wait_for_no_text (fixture, "Checking");
  g_assert_cmpuint (count_checks (fixture), ==, 5);

  g_signal_emit_by_name (window_fixture_get_page (fixture), "cancelled");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_DISCOVER);
  scout_sandbox_clear_requests (fixture->sandbox);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.choose-page", NULL);
  window_fixture_wait_for_text (fixture, "3 Pages from your account");
  window_fixture_wait_for_no_text (fixture, "Not checked yet");
  window_fixture_wait_for_text (fixture, "Refused");
  g_assert_cmpuint (count_checks (fixture), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  int status;

  window_fixture_init (&argc, &argv);

  g_test_add ("/window-chooser/checks-once", WindowFixture, NULL, window_fixture_set_up,
              test_checks_once, window_fixture_tear_down);

  status = g_test_run ();
  scout_ui_fixture_finish ();
  return status;
}
