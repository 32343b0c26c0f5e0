/* test-star.c: the star that keeps a creator.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-star.h"
#include "scout-ui-fixture.h"
#include "scout-widgets.h"

#include <adwaita.h>

static void
test_active (void)
{
  GtkWidget *star = g_object_ref_sink (scout_star_new ());
  gboolean active = FALSE;
  int n_notified = 0;

  g_signal_connect (star, "notify::active", G_CALLBACK (scout_ui_fixture_count_cb), &n_notified);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (star), GTK_ACCESSIBLE_ROLE_BUTTON);
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (star), GTK_ACCESSIBLE_STATE_PRESSED,
                                    GTK_ACCESSIBLE_TRISTATE_FALSE);
  g_object_set (star, "active", TRUE, NULL);
  g_object_set (star, "active", TRUE, NULL);
  g_object_get (star, "active", &active, NULL);
  g_assert_true (active);
  g_assert_cmpint (n_notified, ==, 1);
  g_assert_true (gtk_widget_get_state_flags (star) & GTK_STATE_FLAG_CHECKED);
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (star), GTK_ACCESSIBLE_STATE_PRESSED,
                                    GTK_ACCESSIBLE_TRISTATE_TRUE);
  scout_star_set_active (SCOUT_STAR (star), FALSE);
  g_assert_cmpint (n_notified, ==, 2);
  g_assert_false (gtk_widget_get_state_flags (star) & GTK_STATE_FLAG_CHECKED);
  g_assert_finalize_object (star);
}

/* Whatever presses it, it asks and does not change by itself. */
static void
test_press (void)
{
  GtkWidget *star = scout_star_new ();
  GtkWidget *window = scout_ui_fixture_present (star, 100, 100);
  int n_pressed = 0;

  g_signal_connect (star, "activate", G_CALLBACK (scout_ui_fixture_count_cb), &n_pressed);
  g_assert_true (gtk_widget_grab_focus (star));
  g_assert_true (gtk_widget_activate (star));
  g_assert_cmpint (n_pressed, ==, 1);
  g_assert_true (gtk_widget_activate_action (star, "star.press", NULL));
  g_assert_cmpint (n_pressed, ==, 2);
  g_assert_false (scout_star_get_active (SCOUT_STAR (star)));
  scout_ui_fixture_close (window);
}

static void
test_picture (void)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *window = NULL;
  g_autoptr(GdkTexture) texture = NULL;

  for (guint i = 0; i < 2; i++)
    {
      GtkWidget *star = scout_star_new ();

      scout_star_set_active (SCOUT_STAR (star), i == 1);
      gtk_widget_set_valign (star, GTK_ALIGN_CENTER);
      gtk_box_append (GTK_BOX (box), star);
    }
  gtk_widget_set_halign (box, GTK_ALIGN_CENTER);
  window = scout_ui_fixture_present (box, 120, 60);
  texture = scout_ui_fixture_save_picture (window, "star");
  g_assert_nonnull (texture);
  scout_ui_fixture_close (window);
}

int
main (int    argc,
      char **argv)
{
  int result;

  scout_widgets_init ();
  scout_ui_fixture_init (&argc, &argv);

  g_test_add_func ("/widgets/star/active", test_active);
  g_test_add_func ("/widgets/star/press", test_press);
  g_test_add_func ("/widgets/star/picture", test_picture);

  result = g_test_run ();
  scout_ui_fixture_finish ();
  return result;
}
