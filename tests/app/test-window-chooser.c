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

static gboolean
has_checks (gpointer fixture)
{
  return count_checks (fixture) > 0;
}

/* The choice while Meta takes its time to answer. */
static void
open_slow (WindowFixture *fixture)
{
  const ScoutSandboxFault fault = { .kind = SCOUT_SANDBOX_FAULT_SLOW, .delay_ms = 2000,
                                    .path = "/creator_marketplace", .count = G_MAXUINT };

  window_fixture_open_discover (fixture);
  window_fixture_wait_until_still (fixture);
  scout_sandbox_add_fault (fixture->sandbox, &fault);
  scout_sandbox_clear_requests (fixture->sandbox);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.choose-page", NULL);
  scout_ui_fixture_wait (has_checks, fixture);
}

static void
wait_for_checks (WindowFixture *fixture)
{
  window_fixture_wait_for_text (fixture, "3 Pages from your account");
  window_fixture_wait_for_no_text (fixture, "Not checked yet");
  window_fixture_wait_for_no_text (fixture, "Checking");
  window_fixture_wait_for_text (fixture, "Refused");
}

/* Who comes back while Meta is asked waits for the same answers. */
static void
test_under_way (WindowFixture *fixture,
                gconstpointer  data)
{
  open_slow (fixture);
  g_signal_emit_by_name (window_fixture_get_page (fixture), "cancelled");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_DISCOVER);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.choose-page", NULL);
  wait_for_checks (fixture);
  g_assert_cmpuint (count_checks (fixture), ==, 5);
}

/* For an account that is loaded again they are asked for anew. */
static void
test_loaded_again (WindowFixture *fixture,
                   gconstpointer  data)
{
  open_slow (fixture);
  scout_sandbox_clear_faults (fixture->sandbox);
  g_signal_emit_by_name (window_fixture_get_page (fixture), "retry");
  wait_for_checks (fixture);
  g_assert_cmpuint (count_checks (fixture), >, 5);
}

int
main (int    argc,
      char **argv)
{
  int status;

  window_fixture_init (&argc, &argv);

  g_test_add ("/window-chooser/checks-once", WindowFixture, NULL, window_fixture_set_up,
              test_checks_once, window_fixture_tear_down);

  g_test_add ("/window-chooser/under-way", WindowFixture, NULL, window_fixture_set_up,
              test_under_way, window_fixture_tear_down);
  g_test_add ("/window-chooser/loaded-again", WindowFixture, NULL, window_fixture_set_up,
              test_loaded_again, window_fixture_tear_down);

  status = g_test_run ();
  scout_ui_fixture_finish ();
  return status;
}
