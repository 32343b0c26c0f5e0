/* window-scenes.c: every state of every page of the window.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Each scene begins with no window and a sandbox that works, and ends when what it is named after
 * can be seen. Those before there is a Page to search as are in window-scenes-account.c. */

#include "config.h"

#include "window-scenes.h"

#include "scout-query-builder.h"
#include "scout-results-table.h"
#include "scout-sidebar.h"

#define CREATORS "/creator_marketplace/creators"
/* Long enough for a picture; a closed window does not wait for the answer. */
#define SLOW_MS 60000
/* As the mock-up has it: 18 minutes and 42 seconds. */
#define WAIT_MS (1122 * 1000)

static GtkWidget *
get_window (WindowFixture *fixture)
{
  return GTK_WIDGET (fixture->window);
}

static ScoutDiscoverPage *
get_discover (WindowFixture *fixture)
{
  return SCOUT_DISCOVER_PAGE (scout_window_get_page (fixture->window, SCOUT_VIEW_DISCOVER));
}

static GtkWidget *
get_grid (WindowFixture *fixture)
{
  return scout_ui_fixture_find (GTK_WIDGET (get_discover (fixture)), GTK_TYPE_GRID_VIEW, NULL);
}

void
window_scene_plan (WindowFixture         *fixture,
                   ScoutSandboxFaultKind  kind,
                   const char            *path,
                   int                    code)
{
  ScoutSandboxFault fault = { 0 };

  fault.kind = kind;
  fault.path = path;
  fault.code = code;
  fault.count = 100;
  fault.delay_ms = kind == SCOUT_SANDBOX_FAULT_SLOW         ? SLOW_MS
                   : kind == SCOUT_SANDBOX_FAULT_RATE_LIMIT ? WAIT_MS : 0;
  scout_sandbox_add_fault (fixture->sandbox, &fault);
}

void
window_scene_open_with_brands (WindowFixture     *fixture,
                               ScoutSandboxBrand  first,
                               ScoutSandboxBrand  second)
{
  ScoutSandboxOptions options = { 0 };

  options.brands[0] = first;
  options.brands[1] = second;
  window_fixture_use_sandbox (fixture, &options);
  window_fixture_open (fixture, TRUE);
}

static void
show_discover (WindowFixture *fixture)
{
  window_fixture_open_discover (fixture);
}

static void
show_subject (WindowFixture *fixture,
              const char    *id)
{
  window_fixture_open_discover (fixture);
  gtk_widget_activate_action (get_window (fixture), "win.discover", "s", id);
  window_fixture_wait_for_creators (fixture);
  window_fixture_wait_until_still (fixture);
}

static void
show_instagram (WindowFixture *fixture)
{
  show_subject (fixture, "instagram-creators");
}

static void
show_content (WindowFixture *fixture)
{
  show_subject (fixture, "facebook-content");
}

static void
show_creator_instagram (WindowFixture *fixture)
{
  show_subject (fixture, "instagram-creators");
  scout_discover_page_activate (SCOUT_DISCOVER_PAGE (window_fixture_get_page (fixture)), 0);
  window_fixture_wait_for_parts (fixture);
}

/* As the Page that has no Instagram account. */
static void
show_no_instagram (WindowFixture *fixture)
{
  GtkWidget *sidebar = NULL;
  const ScoutAccount *account = NULL;

  show_subject (fixture, "instagram-creators");
  sidebar = scout_ui_fixture_find (get_window (fixture), SCOUT_TYPE_SIDEBAR, NULL);
  account = scout_session_get_account (scout_window_get_session (fixture->window));
  g_signal_emit_by_name (sidebar, "page-chosen", g_ptr_array_index (account->pages, 1));
  window_fixture_wait_for_text (fixture, "No Instagram account linked");
}

static void
show_loading (WindowFixture *fixture)
{
  window_fixture_open_discover (fixture);
  window_scene_plan (fixture, SCOUT_SANDBOX_FAULT_SLOW, CREATORS, 0);
  scout_discover_page_search (get_discover (fixture), "coffee");
  window_fixture_wait_for_skeleton (fixture);
}

/* So few that they fill no row. */
static void
show_some (WindowFixture *fixture)
{
  window_fixture_open_discover (fixture);
  scout_discover_page_search (get_discover (fixture), "decaf");
  window_fixture_wait_for_creators (fixture);
}

static void
show_many (WindowFixture *fixture)
{
  window_fixture_open_discover (fixture);
  window_fixture_scroll (fixture, 0.5);
}

static void
show_end (WindowFixture *fixture)
{
  window_fixture_open_discover (fixture);
  scout_discover_page_search (get_discover (fixture), "vegan");
  window_fixture_wait_for_creators (fixture);
  window_fixture_scroll_to_end (fixture);
  window_fixture_wait_for_text (fixture, "That is everyone");
}

static void
show_nothing_found (WindowFixture *fixture)
{
  window_fixture_open_discover (fixture);
  scout_discover_page_search (get_discover (fixture), "zzyzxquux");
  window_fixture_wait_for_text (fixture, "No creators found");
}

/* With something to do without. */
static void
show_nobody_fits (WindowFixture *fixture)
{
  const char * const countries[] = { "CA", "US", NULL };
  const ScoutQueryRange many = { 9e8, 1e9, "last-7-days", NULL };
  g_autoptr(ScoutQueryBuilder) builder = NULL;
  g_autoptr(ScoutQuery) query = NULL;

  window_fixture_open_discover (fixture);
  builder = scout_query_builder_new (
    scout_session_get_catalog (scout_window_get_session (fixture->window)),
    SCOUT_NETWORK_FACEBOOK, "creators");
  scout_query_builder_set_list (builder, "countries", countries);
  scout_query_builder_set_text (builder, "audience-age", "25-34");
  scout_query_builder_set_range (builder, "reach", &many);
  query = scout_query_builder_build (builder);
  scout_discover_page_show_query (get_discover (fixture), query);
  window_fixture_wait_for_text (fixture, "No creators found");
}

static void
show_failure (WindowFixture         *fixture,
              ScoutSandboxFaultKind  kind,
              int                    code,
              const char            *title)
{
  window_fixture_open_discover (fixture);
  window_scene_plan (fixture, kind, CREATORS, code);
  scout_discover_page_search (get_discover (fixture), "coffee");
  window_fixture_wait_for_text (fixture, title);
}

static void
show_error (WindowFixture *fixture)
{
  show_failure (fixture, SCOUT_SANDBOX_FAULT_GRAPH_ERROR, 2, "Meta has a problem");
}

static void
show_unreadable (WindowFixture *fixture)
{
  show_failure (fixture, SCOUT_SANDBOX_FAULT_BAD_JSON, 0, "Answer could not be read");
}

static void
show_rate_limited (WindowFixture *fixture)
{
  show_failure (fixture, SCOUT_SANDBOX_FAULT_RATE_LIMIT, 0, "Hourly limit reached");
}

static void
show_permission (WindowFixture *fixture)
{
  show_failure (fixture, SCOUT_SANDBOX_FAULT_LOST_PERMISSION, 0, "Permission needed");
}

static void
show_not_eligible (WindowFixture *fixture)
{
  window_scene_open_with_brands (fixture, SCOUT_SANDBOX_BRAND_INELIGIBLE,
                                 SCOUT_SANDBOX_BRAND_READY);
  window_fixture_wait_for_text (fixture, "This Page cannot search yet");
}

static void
show_signed_out (WindowFixture *fixture)
{
  show_failure (fixture, SCOUT_SANDBOX_FAULT_EXPIRED_TOKEN, 0, "Your sign-in has expired");
}

static void
show_offline (WindowFixture *fixture)
{
  window_fixture_open_discover (fixture);
  window_fixture_set_online (fixture, FALSE);
  scout_discover_page_search (get_discover (fixture), "coffee");
  window_fixture_wait_for_text (fixture, "No connection");
}

static void
show_filters (WindowFixture *fixture)
{
  window_fixture_open_discover (fixture);
  gtk_widget_activate_action (get_window (fixture), "win.filters", NULL);
}

static void
show_sidebar (WindowFixture *fixture)
{
  window_fixture_open_discover (fixture);
  gtk_widget_activate_action (get_window (fixture), "win.show-sidebar", NULL);
}

static void
open_creator (WindowFixture *fixture,
              guint          position)
{
  window_fixture_open_discover (fixture);
  scout_discover_page_activate (get_discover (fixture), position);
  window_fixture_wait_for_parts (fixture);
}

static void
show_creator (WindowFixture *fixture)
{
  open_creator (fixture, 0);
}

/* Each tab has its place in the row, from 1. */
static void
show_tab (WindowFixture *fixture,
          int            tab)
{
  open_creator (fixture, 0);
  gtk_widget_activate_action (window_fixture_get_page (fixture), "creator.tab", "i", tab);
  window_fixture_wait_for_parts (fixture);
}

static void
show_audience (WindowFixture *fixture)
{
  show_tab (fixture, 2);
}

static void
show_content_of_creator (WindowFixture *fixture)
{
  show_tab (fixture, 3);
}

static void
show_partnerships (WindowFixture *fixture)
{
  show_tab (fixture, 4);
}

static void
show_notes (WindowFixture *fixture)
{
  show_tab (fixture, 5);
}

/* The name with the most letters. */
static void
show_long_creator (WindowFixture *fixture)
{
  open_creator (fixture, 8);
}

static void
show_creator_loading (WindowFixture *fixture)
{
  window_fixture_open_discover (fixture);
  window_scene_plan (fixture, SCOUT_SANDBOX_FAULT_SLOW, CREATORS, 0);
  scout_discover_page_activate (get_discover (fixture), 0);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_CREATOR);
}

static void
show_trouble_of_creator (WindowFixture *fixture)
{
  scout_discover_page_activate (get_discover (fixture), 0);
  window_fixture_wait_for_parts (fixture);
  window_fixture_scroll_creator (fixture);
}

static void
show_creator_failed (WindowFixture *fixture)
{
  window_fixture_open_discover (fixture);
  window_scene_plan (fixture, SCOUT_SANDBOX_FAULT_GRAPH_ERROR, CREATORS, 2);
  show_trouble_of_creator (fixture);
}

static void
show_creator_offline (WindowFixture *fixture)
{
  window_fixture_open_discover (fixture);
  window_fixture_set_online (fixture, FALSE);
  show_trouble_of_creator (fixture);
}

/* Where there is room for a table; where there is not, the same results are shown as cards. */
static void
show_table (WindowFixture *fixture)
{
  GtkWidget *table;

  window_fixture_open_discover (fixture);
  scout_discover_page_set_view_style (get_discover (fixture), SCOUT_VIEW_STYLE_TABLE);
  window_fixture_wait_for_creators (fixture);
  window_fixture_settle (fixture);
  table = scout_ui_fixture_find (window_fixture_get_page (fixture), SCOUT_TYPE_RESULTS_TABLE, NULL);
  /* The cards are to look like no other state's. */
  if (table == NULL || !gtk_widget_get_mapped (table))
    gtk_widget_activate_action (get_grid (fixture), "list.select-item", "(ubb)", 0, TRUE, FALSE);
}

/* What can be done with all of them stands below. */
static void
show_selected (WindowFixture *fixture)
{
  window_fixture_open_discover (fixture);
  window_fixture_wait_for_creators (fixture);
  for (guint i = 0; i < 3; i++)
    gtk_widget_activate_action (get_grid (fixture), "list.select-item", "(ubb)", i, TRUE, FALSE);
}

const WindowScene window_scenes[] = {
  { "results", "discover", show_discover },
  { "results", "instagram", show_instagram },
  { "results", "content", show_content },
  { "results", "loading", show_loading },
  { "results", "some", show_some },
  { "results", "many", show_many },
  { "results", "end", show_end },
  { "results", "table", show_table },
  { "results", "selected", show_selected },
  { "results", "filters", show_filters },
  { "results", "sidebar", show_sidebar, .is_narrow = TRUE },
  { "trouble", "nothing-found", show_nothing_found },
  { "trouble", "nobody-fits", show_nobody_fits },
  { "trouble", "error", show_error },
  { "trouble", "unreadable", show_unreadable },
  { "trouble", "rate-limited", show_rate_limited },
  { "trouble", "permission", show_permission },
  { "trouble", "not-eligible", show_not_eligible },
  { "trouble", "no-instagram", show_no_instagram },
  { "trouble", "signed-out", show_signed_out },
  { "trouble", "offline", show_offline },
  { "creator", "creator", show_creator },
  { "creator", "creator-instagram", show_creator_instagram },
  { "creator", "long-creator", show_long_creator },
  { "creator", "creator-loading", show_creator_loading },
  { "creator", "creator-failed", show_creator_failed },
  { "creator", "creator-offline", show_creator_offline },
  { "tabs", "audience", show_audience },
  { "tabs", "content-of-creator", show_content_of_creator },
  { "tabs", "partnerships", show_partnerships },
  { "tabs", "notes", show_notes },
  { NULL, NULL, NULL },
};
