/* test-window-select.c: what is done with all results that are selected, in Scout's window.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-banner.h"
#include "scout-selection-bar.h"
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

/* Where the toast ends, and where a bar begins, in the window. */
typedef struct
{
  WindowFixture *fixture;
  GType bar;
} Place;

static double
get_edge (WindowFixture *fixture,
          GtkWidget     *widget,
          gboolean       is_bottom)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (widget, GTK_WIDGET (fixture->window), &bounds));

  return (double) (bounds.origin.y + (is_bottom ? bounds.size.height : 0));
}

static GtkWidget *
find_toast (WindowFixture *fixture)
{
  return scout_ui_fixture_find (GTK_WIDGET (fixture->window), g_type_from_name ("AdwToastWidget"),
                                NULL);
}

/* As one with a way back, but for as long as the test takes. */
static void
say (WindowFixture *fixture)
{
  GtkWidget *overlay = scout_ui_fixture_find (GTK_WIDGET (fixture->window),
                                              ADW_TYPE_TOAST_OVERLAY, NULL);
  AdwToast *toast = adw_toast_new ("1 saved");

  adw_toast_set_button_label (toast, "Undo");
  adw_toast_set_timeout (toast, 0);
  adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (overlay), toast);
}

static gboolean
is_above (gpointer data)
{
  const Place *place = data;
  GtkWidget *toast = find_toast (place->fixture);
  GtkWidget *bar = scout_ui_fixture_find (GTK_WIDGET (place->fixture->window), place->bar, NULL);

  return toast != NULL && bar != NULL && gtk_widget_get_mapped (bar)
         && gtk_widget_get_height (bar) > 0 && gtk_widget_get_height (toast) > 0
         && get_edge (place->fixture, toast, FALSE) > 0
         && get_edge (place->fixture, toast, TRUE) <= get_edge (place->fixture, bar, FALSE);
}

/* What is said hides nothing that can be pressed, also when that comes later or goes. */
static void
test_toast_place (WindowFixture *fixture,
                  gconstpointer  is_narrow)
{
  Place banner = { fixture, SCOUT_TYPE_BANNER };
  Place bar = { fixture, SCOUT_TYPE_SELECTION_BAR };
  GtkWidget *page = NULL;
  GtkWidget *grid = NULL;
  double low = 0;

  if (is_narrow != NULL)
    {
      fixture->width = 360;
      fixture->height = 640;
    }
  window_fixture_open_discover (fixture);
  window_fixture_wait_for_library (fixture);
  window_fixture_settle (fixture);
  page = window_fixture_get_page (fixture);
  grid = scout_ui_fixture_find (page, GTK_TYPE_GRID_VIEW, NULL);
  say (fixture);
  window_fixture_wait_for_text (fixture, "Undo");
  scout_ui_fixture_wait (is_above, &banner);
  window_fixture_settle (fixture);
  g_assert_true (is_above (&banner));
  low = get_edge (fixture, find_toast (fixture), TRUE);
  g_object_unref (scout_ui_fixture_save_picture (GTK_WIDGET (fixture->window),
                                                 is_narrow ? "toast-narrow" : "toast"));

  gtk_widget_activate_action (grid, "list.select-item", "(ubb)", 0, TRUE, FALSE);
  scout_ui_fixture_wait (is_above, &bar);
  window_fixture_settle (fixture);
  g_assert_cmpfloat (get_edge (fixture, find_toast (fixture), TRUE), <, low);
  g_object_unref (scout_ui_fixture_save_picture (GTK_WIDGET (fixture->window),
                                                 is_narrow ? "toast-selected-narrow"
                                                           : "toast-selected"));

  gtk_widget_activate_action (page, "selection.clear", NULL);
  while (get_edge (fixture, find_toast (fixture), TRUE) < low)
    g_main_context_iteration (NULL, TRUE);
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

  g_test_add ("/window-select/toast", WindowFixture, NULL, window_fixture_set_up,
              test_toast_place, window_fixture_tear_down);
  g_test_add ("/window-select/toast-narrow", WindowFixture, "narrow", window_fixture_set_up,
              test_toast_place, window_fixture_tear_down);

  result = g_test_run ();
  scout_ui_fixture_finish ();
  return result;
}
