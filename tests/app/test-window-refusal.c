/* test-window-refusal.c: a sign-in that came to nothing, and what is said about it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-banner.h"
#include "scout-startup.h"
#include "scout-window-private.h"
#include "window-fixture.h"

static GtkWidget *
get_focus (WindowFixture *fixture)
{
  return gtk_window_get_focus (GTK_WINDOW (fixture->window));
}

static void
decline (WindowFixture *fixture)
{
  g_autofree char *words = g_strnfill (400, 'm');
  g_autoptr(GError) error = g_error_new_literal (SCOUT_LOGIN_ERROR, SCOUT_LOGIN_ERROR_REFUSED,
                                                 words);

  window_fixture_wait_for_view (fixture, SCOUT_VIEW_LOGIN);
  g_signal_emit_by_name (window_fixture_get_page (fixture), "declined", error);
}

/* Facebook's sentence stays, whole, where it can be read and heard, until it is dismissed. */
static void
assert_told (WindowFixture *fixture)
{
  GtkWidget *window = GTK_WIDGET (fixture->window);
  g_autofree char *words = g_strnfill (400, 'm');
  g_autofree char *sentence = g_strconcat ("Facebook refused the sign-in: ", words, NULL);
  GtkWidget *label = NULL;

  window_fixture_wait_for_text (fixture, sentence);
  window_fixture_settle (fixture);
  label = page_fixture_find_label (window, sentence);
  g_assert_nonnull (gtk_widget_get_ancestor (label, SCOUT_TYPE_BANNER));
  g_assert_false (pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (label))));
  g_assert_nonnull (get_focus (fixture));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (get_focus (fixture)),
                                       GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, sentence);
}

static void
test_at_first (WindowFixture *fixture,
               gconstpointer  data)
{
  fixture->width = 360;
  fixture->height = 640;
  window_fixture_open (fixture, FALSE);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_WELCOME);
  window_fixture_settle (fixture);
  gtk_widget_grab_focus (page_fixture_find_named (window_fixture_get_page (fixture),
                                                  "Continue with Facebook"));
  page_fixture_press (window_fixture_get_page (fixture), "Continue with Facebook");
  decline (fixture);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_WELCOME);
  assert_told (fixture);
  window_fixture_save_picture (fixture, "refusal-welcome");
}

static void
test_stays (WindowFixture *fixture,
            gconstpointer  data)
{
  GtkWidget *window = NULL;

  window_fixture_open_discover (fixture);
  window = GTK_WIDGET (fixture->window);
  _scout_window_renew (fixture->window);
  decline (fixture);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_DISCOVER);
  assert_told (fixture);
  window_fixture_save_picture (fixture, "refusal-discover");
  gtk_widget_activate_action (window, "win.discover", "s", "instagram-creators");
  window_fixture_wait_for_creators (fixture);
  page_fixture_press (window, "Dismiss");
  window_fixture_wait_for_no_text (fixture, "Dismiss");

  gtk_widget_activate_action (window, "win.choose-page", NULL);
  window_fixture_wait_for_text (fixture, "3 Pages from your account");
  _scout_window_renew (fixture->window);
  decline (fixture);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_CHOOSER);
  assert_told (fixture);
  window_fixture_save_picture (fixture, "refusal-chooser");
  page_fixture_press (window, "Dismiss");
  window_fixture_wait_for_no_text (fixture, "Dismiss");
  g_assert_nonnull (get_focus (fixture));

  /* Another sign-in begins with a clean slate. */
  g_signal_emit_by_name (window_fixture_get_page (fixture), "cancelled");
  _scout_window_renew (fixture->window);
  decline (fixture);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_DISCOVER_INSTAGRAM);
  window_fixture_wait_for_text (fixture, "Dismiss");
  _scout_window_renew (fixture->window);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_LOGIN);
  g_signal_emit_by_name (window_fixture_get_page (fixture), "cancelled");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_DISCOVER_INSTAGRAM);
  window_fixture_wait_for_no_text (fixture, "Dismiss");
}

int
main (int    argc,
      char **argv)
{
  int status;

  window_fixture_init (&argc, &argv);

#define ADD(path, function) \
  g_test_add ("/window-refusal/" path, WindowFixture, NULL, window_fixture_set_up, function, \
              window_fixture_tear_down)

  ADD ("stays", test_stays);
  ADD ("at-first", test_at_first);

  status = g_test_run ();
  scout_ui_fixture_finish ();
  return status;
}
