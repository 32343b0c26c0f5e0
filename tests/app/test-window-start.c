/* test-window-start.c: with what Scout's window begins.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-graph-error.h"
#include "window-fixture.h"

static void
sign_in (WindowFixture *fixture)
{
  g_autoptr(ScoutLoginGrant) granted = g_new0 (ScoutLoginGrant, 1);

  page_fixture_press (GTK_WIDGET (fixture->window), "Continue with Facebook");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_LOGIN);
  granted->token = scout_token_new (scout_sandbox_get_user_token (fixture->sandbox));
  g_signal_emit_by_name (window_fixture_get_page (fixture), "granted", granted);
  window_fixture_wait_for_text (fixture, "3 Pages from your account");
}

/* A Page that may search one network only begins there. */
static void
test_begins_where_it_may (WindowFixture *fixture,
                          gconstpointer  data)
{
  g_autoptr(GError) refusal = scout_graph_error_new_local (SCOUT_GRAPH_ERROR_PERMISSION, 403, "no");
  const ScoutAccount *account = NULL;
  ScoutSession *session = NULL;

  window_fixture_open (fixture, FALSE);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_WELCOME);
  sign_in (fixture);
  session = scout_window_get_session (fixture->window);
  account = scout_session_get_account (session);
  scout_session_note_check (session, g_ptr_array_index (account->pages, 0),
                            SCOUT_NETWORK_FACEBOOK, refusal);
  g_signal_emit_by_name (window_fixture_get_page (fixture), "chosen",
                         g_ptr_array_index (account->pages, 0));
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_DISCOVER_INSTAGRAM);
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
