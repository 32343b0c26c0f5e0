/* test-application.c: the program's keys and windows, on sample data.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* One application serves all tests: a process has one, and the last test quits it. */

#include "config.h"

#include "scout-application.h"

#include "scout-chart.h"
#include "scout-startup.h"
#include "scout-ui-fixture.h"
#include "scout-window.h"

#include <signal.h>

static ScoutApplication *application;

static ScoutWindow *
find_window (void)
{
  for (GList *item = gtk_application_get_windows (GTK_APPLICATION (application)); item != NULL;
       item = item->next)
    {
      if (SCOUT_IS_WINDOW (item->data))
        return item->data;
    }

  g_assert_not_reached ();
}

static gboolean
is_started (gpointer data)
{
  return scout_window_get_view (find_window ()) != SCOUT_VIEW_STARTING;
}

static gboolean
has_creators (gpointer data)
{
  GtkWidget *page = scout_window_get_page (find_window (), SCOUT_VIEW_DISCOVER);
  ScoutPagedModel *results = NULL;

  if (page != NULL && scout_window_get_view (find_window ()) == SCOUT_VIEW_DISCOVER)
    results = scout_discover_page_get_results (SCOUT_DISCOVER_PAGE (page));

  return results != NULL && g_list_model_get_n_items (G_LIST_MODEL (results)) > 0;
}

static GtkWidget *
get_chart (void)
{
  GtkWidget *page = scout_window_get_page (find_window (), SCOUT_VIEW_CREATOR);
  GtkWidget *chart = scout_ui_fixture_find (page, SCOUT_TYPE_CHART, NULL);

  return chart != NULL && gtk_widget_get_mapped (chart) ? chart : NULL;
}

static gboolean
has_chart (gpointer data)
{
  return get_chart () != NULL;
}

static void
set_up (void)
{
  g_autoptr(GError) error = NULL;

  if (application != NULL)
    return;

  application = scout_application_new ();
  g_application_set_flags (G_APPLICATION (application),
                           g_application_get_flags (G_APPLICATION (application))
                           | G_APPLICATION_NON_UNIQUE);
  g_assert_true (g_application_register (G_APPLICATION (application), NULL, &error));
  g_assert_no_error (error);
  g_application_activate (G_APPLICATION (application));
  scout_ui_fixture_wait (is_started, NULL);
  scout_application_explore (application);
  scout_ui_fixture_wait (has_creators, NULL);
}

/* As a key goes after the application's accelerators had their chance: from what has the focus up
 * to the window. */
static void
press (guint keyval)
{
  for (GtkWidget *widget = gtk_window_get_focus (GTK_WINDOW (find_window ())); widget != NULL;
       widget = gtk_widget_get_parent (widget))
    {
      if (scout_ui_fixture_press (widget, keyval))
        return;
    }
}

static void
test_escape (void)
{
  g_auto(GStrv) actions = NULL;
  GtkWidget *page;
  GtkWidget *chart;

  set_up ();
  page = scout_window_get_page (find_window (), SCOUT_VIEW_DISCOVER);
  scout_discover_page_activate (SCOUT_DISCOVER_PAGE (page), 0);
  scout_ui_fixture_wait (has_chart, NULL);

  /* An accelerator would be taken before the chart sees the key. */
  actions = gtk_application_get_actions_for_accel (GTK_APPLICATION (application), "Escape");
  g_assert_null (actions[0]);

  chart = get_chart ();
  g_assert_true (gtk_widget_grab_focus (chart));
  scout_chart_set_cursor (SCOUT_CHART (chart), 5);
  press (GDK_KEY_Escape);
  g_assert_cmpint (scout_chart_get_cursor (SCOUT_CHART (chart)), ==, -1);
  g_assert_cmpint (scout_window_get_view (find_window ()), ==, SCOUT_VIEW_CREATOR);

  press (GDK_KEY_Escape);
  g_assert_cmpint (scout_window_get_view (find_window ()), ==, SCOUT_VIEW_DISCOVER);
}

static gboolean
is_cleared (gpointer data)
{
  return *(gpointer *) data == NULL;
}

/* As the desktop and the command line hand links over. */
static void
open_link (const char *text)
{
  GFile *file = g_file_new_for_commandline_arg (text);

  g_application_open (G_APPLICATION (application), &file, 1, "");
  g_object_unref (file);
}

static gboolean
shows (gpointer view)
{
  return scout_window_get_view (find_window ()) == (ScoutView) GPOINTER_TO_INT (view);
}

static void
test_open (void)
{
  set_up ();
  open_link ("scout://saved");
  g_assert_true (shows (GINT_TO_POINTER (SCOUT_VIEW_STARRED)));

  /* A file of this name is none of Scout's either. */
  open_link ("saved");
  open_link ("scout://creator/facebook/1%2F..%2F2");
  g_assert_true (shows (GINT_TO_POINTER (SCOUT_VIEW_STARRED)));

  open_link ("scout://search/instagram-creators?query=caf%C3%A9%20%26%20cake");
  g_assert_true (shows (GINT_TO_POINTER (SCOUT_VIEW_DISCOVER_INSTAGRAM)));
  {
    GtkWidget *page = scout_window_get_page (find_window (), SCOUT_VIEW_DISCOVER_INSTAGRAM);
    ScoutQuery *query = scout_discover_page_get_query (SCOUT_DISCOVER_PAGE (page));

    g_assert_cmpstr (scout_query_get_text (query, "query"), ==, "caf\xC3\xA9 & cake");
  }
  gtk_widget_activate_action (GTK_WIDGET (find_window ()), "win.discover", "s",
                              "facebook-creators");
  scout_ui_fixture_wait (has_creators, NULL);
}

static const char *
get_page_name (void)
{
  ScoutSession *session = scout_window_get_session (find_window ());

  return scout_brand_page_get_fields (scout_session_get_brand_page (session))->name;
}

static void
use_second_page (void)
{
  ScoutSession *session = scout_window_get_session (find_window ());
  ScoutBrandPage *page = g_ptr_array_index (scout_session_get_account (session)->pages, 1);

  g_assert_cmpstr (get_page_name (), ==, "Alder & Oat");
  gtk_widget_activate_action (GTK_WIDGET (find_window ()), "win.use-page", "s",
                              scout_brand_page_get_fields (page)->id);
  g_assert_cmpstr (get_page_name (), ==, "Fjordware");
}

/* Whoever looked around with sample data finds it again at the next start, until they leave it. */
static void
test_goes_on_exploring (void)
{
  g_autoptr(GSettings) settings = scout_startup_open_settings ();
  gpointer window = NULL;

  set_up ();
  g_assert_true (g_settings_get_boolean (settings, "explores-sample-data"));
  use_second_page ();
  window = find_window ();
  g_object_add_weak_pointer (window, &window);
  g_application_hold (G_APPLICATION (application));
  gtk_window_close (window);
  scout_ui_fixture_wait (is_cleared, &window);
  g_application_activate (G_APPLICATION (application));
  g_application_release (G_APPLICATION (application));
  g_assert_true (scout_session_is_sample (scout_window_get_session (find_window ())));
  scout_ui_fixture_wait (has_creators, NULL);
  g_assert_cmpstr (get_page_name (), ==, "Fjordware");

  scout_application_leave_sample_data (application);
  g_assert_false (g_settings_get_boolean (settings, "explores-sample-data"));
  scout_ui_fixture_wait (shows, GINT_TO_POINTER (SCOUT_VIEW_WELCOME));
  scout_application_explore (application);
  scout_ui_fixture_wait (has_creators, NULL);
}

/* The desktop's session ends: the window closes as ever, which keeps what is being written. */
static void
test_terminated (void)
{
  g_autoptr(GSettings) settings = scout_startup_open_settings ();
  gpointer window = NULL;

  set_up ();
  window = find_window ();
  gtk_window_set_default_size (window, 1013, 657);
  g_object_add_weak_pointer (window, &window);
  g_application_hold (G_APPLICATION (application));
  /* As nohup has it: the end of the terminal is not the program's. */
  g_assert_cmpint (raise (SIGHUP), ==, 0);
  scout_ui_fixture_settle (window);
  g_assert_nonnull (window);
  g_assert_cmpint (raise (SIGTERM), ==, 0);
  scout_ui_fixture_wait (is_cleared, &window);
  g_assert_cmpint (g_settings_get_int (settings, "window-width"), ==, 1013);

  g_application_activate (G_APPLICATION (application));
  g_application_release (G_APPLICATION (application));
  scout_ui_fixture_wait (has_creators, NULL);
}

/* The window that a key was pressed in outlives the one that it stands over by the key's event. */
static void
test_quit_over_about (void)
{
  g_autoptr(GSettings) settings = NULL;
  g_autoptr(GtkWindow) kept = NULL;
  GtkWindow *active;
  gpointer below = NULL;

  set_up ();
  settings = scout_startup_open_settings ();
  g_assert_nonnull (settings);
  g_assert_cmpint (g_settings_get_int (settings, "window-width"), !=, 1011);
  gtk_window_set_default_size (GTK_WINDOW (find_window ()), 1011, 655);
  g_action_group_activate_action (G_ACTION_GROUP (application), "about", NULL);
  active = gtk_application_get_active_window (GTK_APPLICATION (application));
  g_assert_false (SCOUT_IS_WINDOW (active));
  kept = g_object_ref (active);
  below = find_window ();
  g_object_add_weak_pointer (below, &below);

  g_action_group_activate_action (G_ACTION_GROUP (application), "quit", NULL);
  scout_ui_fixture_wait (is_cleared, &below);
  g_assert_null (gtk_application_get_windows (GTK_APPLICATION (application)));
  g_assert_cmpint (g_settings_get_int (settings, "window-width"), ==, 1011);
  g_assert_cmpint (g_settings_get_int (settings, "window-height"), ==, 655);
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  signal (SIGHUP, SIG_IGN);
  g_test_add_func ("/application/escape", test_escape);
  g_test_add_func ("/application/open", test_open);
  g_test_add_func ("/application/goes-on-exploring", test_goes_on_exploring);
  g_test_add_func ("/application/terminated", test_terminated);
  g_test_add_func ("/application/quit-over-about", test_quit_over_about);

  status = g_test_run ();
  g_clear_object (&application);
  return status;
}
