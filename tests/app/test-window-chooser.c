/* test-window-chooser.c: what it costs to choose a Page.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-query-builder.h"
#include "scout-sidebar.h"
#include "scout-startup.h"
#include "scout-window-preferences-private.h"
#include "scout-window-private.h"
#include "window-fixture.h"

#include <string.h>

#define NOT_ELIGIBLE "\342\201\250Alder & Oat\342\201\251 cannot search yet"

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

static void
bar (WindowFixture *fixture)
{
  const ScoutSandboxFault fault = { .kind = SCOUT_SANDBOX_FAULT_NOT_ELIGIBLE,
                                    .path = "/creator_marketplace/", .count = G_MAXUINT };

  scout_sandbox_add_fault (fixture->sandbox, &fault);
}

static void
open_chooser (WindowFixture *fixture)
{
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.choose-page", NULL);
  window_fixture_wait_for_text (fixture, "3 Pages from your account");
  window_fixture_wait_for_no_text (fixture, "Not checked yet");
  window_fixture_wait_for_no_text (fixture, "Checking");
}

static void
leave_chooser (WindowFixture *fixture)
{
  g_assert_true (scout_ui_fixture_press (window_fixture_get_page (fixture), GDK_KEY_Escape));
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_DISCOVER);
}

/* The rows of a popover that is not open are there all the same. */
static guint
count_rows (GtkWidget  *widget,
            const char *text)
{
  guint n = GTK_IS_LABEL (widget) && g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), text);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n += count_rows (child, text);

  return n;
}

static guint
count_in_sidebar (WindowFixture *fixture,
                  const char    *text)
{
  GtkWidget *sidebar = scout_ui_fixture_find (GTK_WIDGET (fixture->window), SCOUT_TYPE_SIDEBAR,
                                              NULL);

  return count_rows (sidebar, text);
}

/* A search that is refused corrects what the check of the Page found, wherever that is said, at
 * this start and the next. */
static void
test_refused_search (WindowFixture *fixture,
                     gconstpointer  data)
{
  guint n_limited = 0;

  fixture->settings = scout_startup_open_settings ();
  window_fixture_open_discover (fixture);
  open_chooser (fixture);
  window_fixture_wait_for_no_text (fixture, "Not eligible");
  leave_chooser (fixture);
  n_limited = count_in_sidebar (fixture, "Instagram only");

  bar (fixture);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.refresh", NULL);
  scout_discover_page_search (SCOUT_DISCOVER_PAGE (window_fixture_get_page (fixture)), "coffee");
  window_fixture_wait_for_text (fixture, "Check again");
  g_assert_cmpuint (count_in_sidebar (fixture, "Instagram only"), ==, n_limited + 1);
  scout_sandbox_clear_requests (fixture->sandbox);
  open_chooser (fixture);
  window_fixture_wait_for_text (fixture, "Not eligible");
  window_fixture_save_picture (fixture, "chooser-refused-search");
  leave_chooser (fixture);
  window_fixture_wait_for_text (fixture, NOT_ELIGIBLE);
  window_fixture_wait_for_words (fixture, "As of ");
  g_assert_cmpuint (count_checks (fixture), ==, 0);
  window_fixture_save_picture (fixture, "discover-refused-before");

  /* The next start begins where the Page may search, and knows of the rest without asking. */
  window_fixture_start_again (fixture, SCOUT_VIEW_DISCOVER_INSTAGRAM);
  window_fixture_wait_for_creators (fixture);
  scout_sandbox_clear_requests (fixture->sandbox);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.discover", "s",
                              "facebook-creators");
  window_fixture_wait_for_text (fixture, NOT_ELIGIBLE);
  g_assert_cmpuint (count_in_sidebar (fixture, "Instagram only"), ==, n_limited + 1);
  open_chooser (fixture);
  window_fixture_wait_for_text (fixture, "Not eligible");
  leave_chooser (fixture);
  g_assert_cmpuint (count_checks (fixture), ==, 0);

  /* Asking again is one call, and ends the matter when Meta lets the Page in. */
  page_fixture_press (window_fixture_get_page (fixture), "Check again");
  window_fixture_wait_for_no_text (fixture, "Asking Meta again…");
  window_fixture_wait_for_text (fixture, "Check again");
  g_assert_cmpuint (count_checks (fixture), ==, 1);
  scout_sandbox_clear_faults (fixture->sandbox);
  g_assert_false (_scout_window_has_action (fixture->window, "win.search"));
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.refresh", NULL);
  window_fixture_wait_for_creators (fixture);
  g_assert_cmpuint (count_checks (fixture), ==, 3);
  g_assert_true (_scout_window_has_action (fixture->window, "win.search"));
  g_assert_cmpuint (count_in_sidebar (fixture, "Instagram only"), ==, n_limited);
  open_chooser (fixture);
  window_fixture_wait_for_no_text (fixture, "Not eligible");
  leave_chooser (fixture);
  g_settings_reset (fixture->settings, "page-findings");
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

/* What was not granted is said, where that is known to be why Meta refuses. */
static void
test_shows_corrected (WindowFixture *fixture,
                      gconstpointer  data)
{
  ScoutAccount *account = NULL;

  open_slow (fixture);
  account = (ScoutAccount *) scout_session_get_account (
    scout_window_get_session (fixture->window));
  g_clear_pointer (&account->granted, g_strfreev);
  account->granted = g_new0 (char *, 1);
  window_fixture_wait_for_no_text (fixture, "Checking");
  window_fixture_wait_for_text (fixture, "Permission missing");
  g_assert_null (page_fixture_find_label (window_fixture_get_page (fixture), "Refused"));
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

/* Meta itself has said that it is enough: for how long, and then Scout goes on. */
static void
test_limited (WindowFixture *fixture,
              gconstpointer  data)
{
  const ScoutSandboxFault fault = { .kind = SCOUT_SANDBOX_FAULT_RATE_LIMIT, .code = 4,
                                    .path = "/me", .delay_ms = 11000, .count = 3 };

  window_fixture_open_discover (fixture);
  open_chooser (fixture);
  scout_sandbox_add_fault (fixture->sandbox, &fault);
  g_signal_emit_by_name (window_fixture_get_page (fixture), "retry");
  window_fixture_wait_for_text (fixture, "Hourly limit reached");
  window_fixture_wait_for_text (fixture, "Stop waiting");
  window_fixture_save_picture (fixture, "chooser-limited");
  scout_sandbox_clear_faults (fixture->sandbox);
  window_fixture_wait_for_text (fixture, "3 Pages from your account");
}

/* Whoever has chosen another brand by keys is still where they chose it. */
static void
test_switched (WindowFixture *fixture,
               gconstpointer  data)
{
  GtkWidget *sidebar = NULL;
  GtkWidget *switcher = NULL;
  GtkWidget *focus = NULL;
  GtkWidget *row = NULL;

  window_fixture_open_discover (fixture);
  window_fixture_settle (fixture);
  sidebar = scout_ui_fixture_find (GTK_WIDGET (fixture->window), SCOUT_TYPE_SIDEBAR, NULL);
  switcher = gtk_widget_get_ancestor (scout_ui_fixture_find (sidebar, ADW_TYPE_AVATAR, NULL),
                                      GTK_TYPE_MENU_BUTTON);
  gtk_menu_button_popup (GTK_MENU_BUTTON (switcher));
  window_fixture_settle (fixture);
  row = gtk_widget_get_ancestor (scout_ui_fixture_find (sidebar, GTK_TYPE_LABEL, "Fjordware"),
                                 GTK_TYPE_LIST_BOX_ROW);
  gtk_widget_grab_focus (row);
  g_signal_emit_by_name (row, "activate");
  window_fixture_wait_for_creators (fixture);
  window_fixture_settle (fixture);
  focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));
  g_assert_nonnull (focus);
  g_assert_true (gtk_widget_get_mapped (focus));
  g_assert_true (gtk_widget_is_ancestor (focus, switcher));
}

/* (transfer none) (nullable): the dialog over the window */
static GtkWidget *
find_dialog (void)
{
  g_autoptr(GList) windows = gtk_window_list_toplevels ();

  for (GList *link = windows; link != NULL; link = link->next)
    {
      if (ADW_IS_MESSAGE_DIALOG (link->data) && gtk_widget_get_mapped (link->data))
        return link->data;
    }

  return NULL;
}

static gboolean
has_dialog (gpointer data)
{
  return find_dialog () != NULL;
}

static const char *
wait_for_heading (void)
{
  scout_ui_fixture_wait (has_dialog, NULL);

  return adw_message_dialog_get_heading (ADW_MESSAGE_DIALOG (find_dialog ()));
}

static gboolean
is_kept (gpointer data)
{
  ScoutLibrary *library = window_fixture_get_library (data);

  return g_list_model_get_n_items (scout_library_get_searches (library)) > 0;
}

static gboolean
has_no_dialog (gpointer data)
{
  return find_dialog () == NULL;
}

static void
answer (const char *label)
{
  page_fixture_press (find_dialog (), label);
  scout_ui_fixture_wait (has_no_dialog, NULL);
}

/* Whoever has forgotten a brand is signed in all the same, and is not told of a sign-in that would
 * be stopped; nor of creators that none were saved of. */
static void
test_forgotten (WindowFixture *fixture,
                gconstpointer  data)
{
  g_autoptr(ScoutQuery) query = NULL;

  window_fixture_open_kept (fixture);
  query = scout_query_new_for_text (
    scout_session_get_catalog (scout_window_get_session (fixture->window)), SCOUT_NETWORK_FACEBOOK,
    "cookies");
  scout_library_save_search_async (window_fixture_get_library (fixture), "Cookies", query, NULL,
                                   NULL, NULL);
  scout_ui_fixture_wait (is_kept, fixture);
  _scout_window_ask_to_forget_brand (fixture->window);
  g_assert_nonnull (wait_for_heading ());
  g_assert_nonnull (strstr (adw_message_dialog_get_body (ADW_MESSAGE_DIALOG (find_dialog ())),
                            "Scout deletes 1 saved search, the recent"));
  answer ("Forget brand");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_CHOOSER);
  window_fixture_wait_for_text (fixture, "3 Pages from your account");

  g_signal_emit_by_name (window_fixture_get_page (fixture), "cancelled");
  g_assert_cmpstr (wait_for_heading (), ==, "Sign out?");
  answer ("Choose a Page");
  g_assert_cmpint (scout_window_get_view (fixture->window), ==, SCOUT_VIEW_CHOOSER);
  g_signal_emit_by_name (window_fixture_get_page (fixture), "cancelled");
  g_assert_nonnull (wait_for_heading ());
  answer ("Sign out");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_WELCOME);
}

int
main (int    argc,
      char **argv)
{
  int status;

  window_fixture_init (&argc, &argv);

  g_test_add ("/window-chooser/checks-once", WindowFixture, NULL, window_fixture_set_up,
              test_checks_once, window_fixture_tear_down);

  g_test_add ("/window-chooser/refused-search", WindowFixture, NULL, window_fixture_set_up,
              test_refused_search, window_fixture_tear_down);
  g_test_add ("/window-chooser/limited", WindowFixture, NULL, window_fixture_set_up,
              test_limited, window_fixture_tear_down);
  g_test_add ("/window-chooser/under-way", WindowFixture, NULL, window_fixture_set_up,
              test_under_way, window_fixture_tear_down);
  g_test_add ("/window-chooser/shows-corrected", WindowFixture, NULL, window_fixture_set_up,
              test_shows_corrected, window_fixture_tear_down);
  g_test_add ("/window-chooser/switched", WindowFixture, NULL, window_fixture_set_up,
              test_switched, window_fixture_tear_down);
  g_test_add ("/window-chooser/forgotten", WindowFixture, NULL, window_fixture_set_up,
              test_forgotten, window_fixture_tear_down);
  g_test_add ("/window-chooser/loaded-again", WindowFixture, NULL, window_fixture_set_up,
              test_loaded_again, window_fixture_tear_down);

  status = g_test_run ();
  scout_ui_fixture_finish ();
  return status;
}
