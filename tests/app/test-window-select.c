/* test-window-select.c: what is done with all results that are selected, in Scout's window.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "window-fixture.h"

static guint
count_stars (WindowFixture *fixture)
{
  return g_list_model_get_n_items (
    scout_library_get_creators (window_fixture_get_library (fixture)));
}

static gboolean
has_three_stars (gpointer data)
{
  return count_stars (data) == 3;
}

static gboolean
has_no_stars (gpointer data)
{
  return count_stars (data) == 0;
}

/* All at once, and back. */
static void
test_stars (WindowFixture *fixture,
            gconstpointer  data)
{
  GtkWidget *page = NULL;
  GtkWidget *grid = NULL;

  window_fixture_open_discover (fixture);
  window_fixture_wait_for_library (fixture);
  window_fixture_settle (fixture);
  page = window_fixture_get_page (fixture);
  grid = scout_ui_fixture_find (page, GTK_TYPE_GRID_VIEW, NULL);
  for (guint i = 0; i < 3; i++)
    gtk_widget_activate_action (grid, "list.select-item", "(ubb)", i, TRUE, FALSE);
  gtk_widget_activate_action (page, "selection.star", NULL);
  scout_ui_fixture_wait (has_three_stars, fixture);
  window_fixture_wait_for_text (fixture, "Undo");
  page_fixture_press (GTK_WIDGET (fixture->window), "Undo");
  scout_ui_fixture_wait (has_no_stars, fixture);

  gtk_widget_activate_action (page, "selection.star", NULL);
  scout_ui_fixture_wait (has_three_stars, fixture);
  window_fixture_settle (fixture);
  gtk_widget_activate_action (page, "selection.unstar", NULL);
  scout_ui_fixture_wait (has_no_stars, fixture);
}

/* What is copied nobody sees: the window says it. */
static void
test_copied (WindowFixture *fixture,
             gconstpointer  data)
{
  GtkWidget *page = NULL;

  window_fixture_open_discover (fixture);
  window_fixture_settle (fixture);
  page = window_fixture_get_page (fixture);
  gtk_widget_activate_action (scout_ui_fixture_find (page, GTK_TYPE_GRID_VIEW, NULL),
                              "list.select-item", "(ubb)", 0, TRUE, FALSE);
  gtk_widget_activate_action (page, "selection.copy-text", NULL);
  window_fixture_wait_for_text (fixture, "1 copied");
}

int
main (int    argc,
      char **argv)
{
  int result;

  window_fixture_init (&argc, &argv);

  g_test_add ("/window-select/stars", WindowFixture, NULL, window_fixture_set_up, test_stars,
              window_fixture_tear_down);
  g_test_add ("/window-select/copied", WindowFixture, NULL, window_fixture_set_up, test_copied,
              window_fixture_tear_down);

  result = g_test_run ();
  scout_ui_fixture_finish ();
  return result;
}
