/* test-late-part.c: what the first frame of a page leaves out.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-late-part.h"
#include "scout-ui-fixture.h"

#include <adwaita.h>

/* In frames: how often the widget was painted. */
typedef struct
{
  GtkWidget *widget;
  int n_frames;
  int n_painted;
} Watch;

static void
painted_cb (Watch *watch)
{
  watch->n_frames++;
  if (gtk_widget_get_opacity (watch->widget) > 0.0)
    watch->n_painted++;
}

static gboolean
has_frame (gpointer data)
{
  return ((Watch *) data)->n_frames > 0;
}

static gboolean
is_painted (gpointer data)
{
  return ((Watch *) data)->n_painted > 0;
}

/* It can still be used, and where it is does not change. */
static void
test_second_frame (void)
{
  GtkWidget *button = gtk_button_new_with_label ("Figures");
  GtkWidget *window = scout_ui_fixture_present (button, 200, 100);
  Watch watch = { button, 0, 0 };
  GdkFrameClock *clock = gtk_widget_get_frame_clock (window);
  gulong handler = 0;

  g_assert_true (gtk_widget_grab_focus (button));
  handler = g_signal_connect_swapped (clock, "after-paint", G_CALLBACK (painted_cb), &watch);
  scout_late_part_delay (button);
  scout_ui_fixture_wait (has_frame, &watch);
  g_assert_cmpint (watch.n_painted, ==, 0);
  g_assert_true (gtk_widget_has_focus (button));
  g_assert_true (gtk_widget_get_mapped (button));
  g_assert_cmpint (gtk_widget_get_width (button), >, 0);
  scout_ui_fixture_wait (is_painted, &watch);
  g_assert_cmpint (watch.n_frames, ==, 2);

  g_signal_handler_disconnect (clock, handler);
  scout_ui_fixture_close (window);
}

/* Whoever goes on before it has been painted sees the next one as late. */
static void
test_again (void)
{
  GtkWidget *button = gtk_button_new_with_label ("Figures");
  GtkWidget *window = scout_ui_fixture_present (button, 200, 100);
  Watch watch = { button, 0, 0 };
  GdkFrameClock *clock = gtk_widget_get_frame_clock (window);
  gulong handler = g_signal_connect_swapped (clock, "after-paint", G_CALLBACK (painted_cb),
                                             &watch);

  scout_late_part_delay (button);
  scout_ui_fixture_wait (has_frame, &watch);
  scout_late_part_delay (button);
  scout_ui_fixture_wait (is_painted, &watch);
  g_assert_cmpint (watch.n_frames, ==, 3);

  g_signal_handler_disconnect (clock, handler);
  scout_ui_fixture_close (window);
}

/* Without frames it would stay transparent. */
static void
test_unseen (void)
{
  GtkWidget *button = g_object_ref_sink (gtk_button_new_with_label ("Figures"));

  scout_late_part_delay (button);
  g_assert_cmpfloat (gtk_widget_get_opacity (button), >=, 1.0);
  g_assert_finalize_object (button);
}

int
main (int    argc,
      char **argv)
{
  int result;

  scout_ui_fixture_init (&argc, &argv);

  g_test_add_func ("/late-part/second-frame", test_second_frame);
  g_test_add_func ("/late-part/again", test_again);
  g_test_add_func ("/late-part/unseen", test_unseen);

  result = g_test_run ();
  scout_ui_fixture_finish ();
  return result;
}
