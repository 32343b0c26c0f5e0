/* window-places.c: pages of the window, in the states in which they are told apart by their keys.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "window-places.h"

#include "scout-startup.h"
#include "scout-window-private.h"

#define SLOW_MS 60000
#define POST "886117876817680"

static GtkWidget *
get_window (WindowFixture *fixture)
{
  return GTK_WIDGET (fixture->window);
}

static ScoutDiscoverPage *
get_discover (WindowFixture *fixture)
{
  return _scout_window_get_discover (fixture->window);
}

static void
plan (WindowFixture         *fixture,
      ScoutSandboxFaultKind  kind,
      int                    code,
      int                    subcode)
{
  const ScoutSandboxFault fault = {
    .kind = kind, .path = "/creator_marketplace", .code = code, .subcode = subcode,
    .delay_ms = SLOW_MS, .count = G_MAXUINT
  };

  scout_sandbox_add_fault (fixture->sandbox, &fault);
}

static void
open_welcome (WindowFixture *fixture)
{
  window_fixture_open (fixture, FALSE);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_WELCOME);
}

static void
open_login (WindowFixture *fixture)
{
  open_welcome (fixture);
  window_fixture_set_online (fixture, FALSE);
  page_fixture_press (get_window (fixture), "Continue with Facebook");
  window_fixture_wait_for_text (fixture, "Page did not load");
}

static void
open_chooser (WindowFixture *fixture)
{
  window_fixture_open_discover (fixture);
  gtk_widget_activate_action (get_window (fixture), "win.choose-page", NULL);
  window_fixture_wait_for_text (fixture, "3 Pages from your account");
}

static void
open_loading (WindowFixture *fixture)
{
  window_fixture_open_discover (fixture);
  plan (fixture, SCOUT_SANDBOX_FAULT_SLOW, 0, 0);
  scout_discover_page_search (get_discover (fixture), "tea");
  window_fixture_wait_for_skeleton (fixture);
}

static void
open_error (WindowFixture *fixture)
{
  window_fixture_open_discover (fixture);
  plan (fixture, SCOUT_SANDBOX_FAULT_GRAPH_ERROR, 77777, 0);
  scout_discover_page_search (get_discover (fixture), "tea");
  window_fixture_wait_for_text (fixture, "Something went wrong");
}

static void
open_empty (WindowFixture *fixture)
{
  window_fixture_open_discover (fixture);
  scout_discover_page_search (get_discover (fixture), "zzzzqqqq");
  window_fixture_wait_for_text (fixture, "Clear search");
}

/* A Page without an Instagram account. */
static void
open_no_access (WindowFixture *fixture)
{
  ScoutSession *session = NULL;

  window_fixture_open_discover (fixture);
  session = scout_window_get_session (fixture->window);
  _scout_window_use_page (fixture->window,
                          g_ptr_array_index (scout_session_get_account (session)->pages, 1));
  gtk_widget_activate_action (get_window (fixture), "win.discover", "s", "instagram-creators");
  window_fixture_wait_for_text (fixture, "How to link an account");
}

static void
open_saved (WindowFixture *fixture)
{
  window_fixture_open_kept (fixture);
  gtk_widget_activate_action (get_window (fixture), "win.saved-creators", NULL);
  window_fixture_wait_for_text (fixture, "Nothing saved yet");
}

static void
open_offline (WindowFixture *fixture)
{
  if (fixture->settings == NULL)
    fixture->settings = scout_startup_open_settings ();
  window_fixture_open_kept (fixture);
  window_fixture_close (fixture);
  window_fixture_set_online (fixture, TRUE);
  window_fixture_open_offline (fixture);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_STARRED);
}

static void
open_creator (WindowFixture *fixture)
{
  window_fixture_open_discover (fixture);
  scout_discover_page_activate (get_discover (fixture), 0);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_CREATOR);
  window_fixture_wait_for_parts (fixture);
}

static void
open_creator_error (WindowFixture *fixture)
{
  window_fixture_open_discover (fixture);
  plan (fixture, SCOUT_SANDBOX_FAULT_GRAPH_ERROR, 100, 3961010);
  scout_discover_page_activate (get_discover (fixture), 0);
  window_fixture_wait_for_text (fixture, "Back to the creators");
}

static void
open_post (WindowFixture *fixture)
{
  window_fixture_open_discover (fixture);
  gtk_widget_activate_action (get_window (fixture), "win.discover", "s", "facebook-content");
  window_fixture_wait_for_creators (fixture);
  scout_discover_page_activate (get_discover (fixture), 0);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_POST);
  window_fixture_settle (fixture);
}

static void
open_post_error (WindowFixture *fixture)
{
  window_fixture_open_discover (fixture);
  gtk_widget_activate_action (get_window (fixture), "win.open-post", "s", POST);
  window_fixture_wait_for_text (fixture, "Could not load content");
}

#define ALWAYS " preferences show-help-overlay close quit "
#define KEPT ALWAYS "jump saved-creators "
#define ASKING KEPT "search filters discover save-search "

const WindowPlace window_places[] = {
  { "welcome", open_welcome, SCOUT_VIEW_WELCOME, ALWAYS },
  { "login", open_login, SCOUT_VIEW_LOGIN, ALWAYS },
  { "chooser", open_chooser, SCOUT_VIEW_CHOOSER, ALWAYS },
  { "some", window_fixture_open_discover, SCOUT_VIEW_DISCOVER, ASKING "refresh " },
  { "loading", open_loading, SCOUT_VIEW_DISCOVER, ASKING "refresh " },
  { "error", open_error, SCOUT_VIEW_DISCOVER, ASKING "refresh " },
  { "empty", open_empty, SCOUT_VIEW_DISCOVER, ASKING "refresh " },
  { "no-access", open_no_access, SCOUT_VIEW_DISCOVER_INSTAGRAM, KEPT "discover " },
  { "saved", open_saved, SCOUT_VIEW_STARRED, ASKING },
  { "offline", open_offline, SCOUT_VIEW_STARRED, KEPT },
  { "creator", open_creator, SCOUT_VIEW_CREATOR, ASKING "refresh back " },
  { "creator-error", open_creator_error, SCOUT_VIEW_CREATOR, ASKING "refresh back " },
  { "post", open_post, SCOUT_VIEW_POST, ASKING "refresh back " },
  { "post-error", open_post_error, SCOUT_VIEW_POST, ASKING "refresh back " },
  { NULL },
};
