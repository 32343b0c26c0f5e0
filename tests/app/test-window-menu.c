/* test-window-menu.c: the main menu is there in every view, for the mouse and for F10.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "window-fixture.h"

static GtkMenuButton *
find_menu (GtkWidget *widget)
{
  GtkMenuButton *found = NULL;

  if (!gtk_widget_get_mapped (widget))
    return NULL;
  if (GTK_IS_MENU_BUTTON (widget) && gtk_menu_button_get_primary (GTK_MENU_BUTTON (widget)))
    return GTK_MENU_BUTTON (widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_menu (child);

  return found;
}

/* F10 opens the main menu of the view that is shown, wherever that is: the same everywhere, but
 * that only what was searched can be searched again. */
static void
assert_menu (WindowFixture *fixture,
             gboolean       has_search,
             const char    *picture)
{
  static const char * const items[] = {
    "Preferences", "Keyboard shortcuts", "About Scout", "Quit",
  };
  GtkMenuButton *button = NULL;

  window_fixture_settle (fixture);
  button = find_menu (GTK_WIDGET (fixture->window));
  g_assert_nonnull (button);
  g_assert_true (scout_ui_fixture_press (GTK_WIDGET (fixture->window), GDK_KEY_F10));
  window_fixture_settle (fixture);
  g_assert_nonnull (gtk_menu_button_get_popover (button));
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (gtk_menu_button_get_popover (button))));
  for (gsize i = 0; i < G_N_ELEMENTS (items); i++)
    g_assert_nonnull (page_fixture_find_label (GTK_WIDGET (fixture->window), items[i]));
  g_assert_true ((page_fixture_find_label (GTK_WIDGET (fixture->window), "Search again") != NULL)
                 == has_search);
  if (picture != NULL)
    window_fixture_save_picture (fixture, picture);
  gtk_menu_button_popdown (button);
  window_fixture_settle (fixture);
}

static void
test_views (WindowFixture *fixture,
            gconstpointer  data)
{
  g_autoptr(ScoutLoginGrant) granted = g_new0 (ScoutLoginGrant, 1);

  window_fixture_open (fixture, FALSE);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_WELCOME);
  assert_menu (fixture, FALSE, NULL);
  page_fixture_press (GTK_WIDGET (fixture->window), "Continue with Facebook");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_LOGIN);
  assert_menu (fixture, FALSE, "menu-login");
  granted->token = scout_token_new (scout_sandbox_get_user_token (fixture->sandbox));
  g_signal_emit_by_name (window_fixture_get_page (fixture), "granted", granted);
  window_fixture_wait_for_text (fixture, "3 Pages from your account");
  assert_menu (fixture, FALSE, "menu-chooser");
  g_signal_emit_by_name (window_fixture_get_page (fixture), "chosen",
                         g_ptr_array_index (scout_session_get_account (scout_window_get_session (
                                              fixture->window))->pages, 0));
  window_fixture_wait_for_creators (fixture);
  assert_menu (fixture, TRUE, NULL);
}

/* In the narrowest window there is room for it, too. */
static void
test_narrow (WindowFixture *fixture,
             gconstpointer  data)
{
  fixture->width = 360;
  fixture->height = 640;
  window_fixture_open (fixture, FALSE);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_WELCOME);
  page_fixture_press (GTK_WIDGET (fixture->window), "Continue with Facebook");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_LOGIN);
  window_fixture_settle (fixture);
  window_fixture_save_picture (fixture, "menu-login-narrow");
  page_fixture_assert_fits (window_fixture_get_page (fixture), 360);
  g_assert_nonnull (find_menu (GTK_WIDGET (fixture->window)));
}

int
main (int    argc,
      char **argv)
{
  int status;

  window_fixture_init (&argc, &argv);

  g_test_add ("/window-menu/views", WindowFixture, NULL, window_fixture_set_up, test_views,
              window_fixture_tear_down);
  g_test_add ("/window-menu/narrow", WindowFixture, NULL, window_fixture_set_up, test_narrow,
              window_fixture_tear_down);

  status = g_test_run ();
  scout_ui_fixture_finish ();
  return status;
}
