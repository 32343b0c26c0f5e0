/* test-countdown.c: how long somebody still has to wait.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-countdown.h"
#include "scout-state-view.h"
#include "scout-ui-fixture.h"
#include "scout-widgets.h"

/* Pixels. */
#define RING_WIDTH 8

static void
count_cb (GtkWidget *widget,
          int       *count)
{
  (*count)++;
}

static gboolean
is_over (gpointer countdown)
{
  return !scout_countdown_is_running (countdown);
}

static void
test_counts_down (void)
{
  GtkWidget *widget = scout_countdown_new ();
  GtkWidget *window = scout_ui_fixture_present (widget, 200, 200);
  int n_finished = 0;

  g_signal_connect (widget, "finished", G_CALLBACK (count_cb), &n_finished);
  g_assert_false (scout_countdown_is_running (SCOUT_COUNTDOWN (widget)));
  scout_countdown_start (SCOUT_COUNTDOWN (widget), 1122);
  g_assert_true (scout_countdown_is_running (SCOUT_COUNTDOWN (widget)));
  g_assert_nonnull (scout_ui_fixture_find (widget, GTK_TYPE_LABEL, "18:42"));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "19 minutes until the next call");
  scout_ui_fixture_settle (window);
  g_object_unref (scout_ui_fixture_save_picture (window, "countdown"));

  scout_countdown_start (SCOUT_COUNTDOWN (widget), 1);
  scout_ui_fixture_wait (is_over, widget);
  g_assert_cmpint (n_finished, ==, 1);
  g_assert_nonnull (scout_ui_fixture_find (widget, GTK_TYPE_LABEL, "0:00"));
  scout_ui_fixture_close (window);
}

static void
assert_within_ring (GtkWidget *countdown,
                    GtkWidget *label)
{
  double radius = gtk_widget_get_width (countdown) / 2.0 - RING_WIDTH;
  graphene_rect_t bounds;
  graphene_point_t centre = GRAPHENE_POINT_INIT ((float) gtk_widget_get_width (countdown) / 2,
                                                 (float) gtk_widget_get_height (countdown) / 2);

  g_assert_true (gtk_widget_compute_bounds (label, countdown, &bounds));
  for (int i = 0; i < 4; i++)
    {
      graphene_point_t corner = GRAPHENE_POINT_INIT (
        bounds.origin.x + (i % 2 == 1 ? bounds.size.width : 0),
        bounds.origin.y + (i >= 2 ? bounds.size.height : 0));

      g_assert_cmpfloat (graphene_point_distance (&corner, &centre, NULL, NULL), <=, radius);
    }
}

/* The ring is around the words, however large they are. */
static void
test_large_text (void)
{
  static const int percents[] = { 100, 200 };

  for (gsize i = 0; i < G_N_ELEMENTS (percents); i++)
    {
      GtkWidget *widget = scout_countdown_new ();
      GtkWidget *window = NULL;

      g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 96 * 1024 * percents[i] / 100,
                    NULL);
      gtk_widget_set_halign (widget, GTK_ALIGN_CENTER);
      gtk_widget_set_valign (widget, GTK_ALIGN_CENTER);
      window = scout_ui_fixture_present (widget, 300, 300);
      scout_countdown_start (SCOUT_COUNTDOWN (widget), 3599);
      scout_ui_fixture_settle (window);
      assert_within_ring (widget, scout_ui_fixture_find (widget, GTK_TYPE_LABEL, "59:59"));
      assert_within_ring (widget, scout_ui_fixture_find (widget, GTK_TYPE_LABEL,
                                                         "until next call"));
      scout_ui_fixture_close (window);
    }
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 96 * 1024, NULL);
}

static void
test_stops (void)
{
  GtkWidget *widget = g_object_ref_sink (scout_countdown_new ());
  int n_finished = 0;

  g_signal_connect (widget, "finished", G_CALLBACK (count_cb), &n_finished);
  scout_countdown_start (SCOUT_COUNTDOWN (widget), 1);
  scout_countdown_stop (SCOUT_COUNTDOWN (widget));
  g_assert_false (scout_countdown_is_running (SCOUT_COUNTDOWN (widget)));
  scout_countdown_start (SCOUT_COUNTDOWN (widget), 3600);
  /* One that goes while it counts wakes nobody. */
  g_assert_finalize_object (widget);
  g_assert_cmpint (n_finished, ==, 0);
}

/* A state that one waits for tries again by itself, unless one stops waiting. */
static void
test_in_state (void)
{
  GtkWidget *view = scout_state_view_new ();
  GtkWidget *window = scout_ui_fixture_present (view, 400, 500);
  GtkWidget *countdown = scout_ui_fixture_find (view, SCOUT_TYPE_COUNTDOWN, NULL);
  GtkWidget *stop = NULL;
  int n_actions = 0;
  int n_others = 0;

  g_signal_connect (view, "action", G_CALLBACK (count_cb), &n_actions);
  g_signal_connect (view, "secondary-action", G_CALLBACK (count_cb), &n_others);
  g_object_set (view, "kind", SCOUT_STATE_ERROR, "title", "Hourly limit reached", "action-label",
                "Try again", "secondary-label", "Something else", NULL);
  g_assert_false (gtk_widget_get_visible (countdown));

  scout_state_view_set_countdown (SCOUT_STATE_VIEW (view), 600);
  g_assert_true (gtk_widget_get_visible (countdown));
  stop = scout_ui_fixture_find (view, GTK_TYPE_BUTTON, "Stop waiting");
  g_assert_nonnull (stop);
  g_assert_nonnull (scout_ui_fixture_find (view, GTK_TYPE_LABEL,
                                           "Scout tries again by itself then."));
  /* The keys go where there is something to press, here and back. */
  scout_state_view_focus_action (SCOUT_STATE_VIEW (view));
  g_assert_true (gtk_widget_has_focus (stop));
  g_signal_emit_by_name (stop, "clicked");
  g_assert_true (gtk_widget_has_focus (scout_ui_fixture_find (view, GTK_TYPE_BUTTON,
                                                              "Try again")));
  g_assert_false (gtk_widget_get_visible (countdown));
  g_assert_null (scout_ui_fixture_find (view, GTK_TYPE_LABEL,
                                        "Scout tries again by itself then."));
  g_assert_nonnull (scout_ui_fixture_find (view, GTK_TYPE_BUTTON, "Something else"));
  g_assert_cmpint (n_others, ==, 0);

  scout_state_view_set_countdown (SCOUT_STATE_VIEW (view), 1);
  g_assert_true (gtk_widget_has_focus (stop));
  scout_ui_fixture_wait (is_over, countdown);
  g_assert_cmpint (n_actions, ==, 1);
  scout_ui_fixture_close (window);
}

int
main (int    argc,
      char **argv)
{
  int result;

  scout_widgets_init ();
  scout_ui_fixture_init (&argc, &argv);

  g_test_add_func ("/widgets/countdown/counts-down", test_counts_down);
  g_test_add_func ("/widgets/countdown/stops", test_stops);
  g_test_add_func ("/widgets/countdown/large-text", test_large_text);
  g_test_add_func ("/widgets/countdown/in-state", test_in_state);

  result = g_test_run ();
  scout_ui_fixture_finish ();
  return result;
}
