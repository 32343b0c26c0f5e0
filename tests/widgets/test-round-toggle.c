/* test-round-toggle.c: choosing one of a few, with keys too.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-round-toggle.h"
#include "scout-ui-fixture.h"
#include "scout-widgets.h"

static ScoutRoundToggle *
new_toggle (void)
{
  ScoutRoundToggle *toggle = SCOUT_ROUND_TOGGLE (scout_round_toggle_new ());

  scout_round_toggle_append (toggle, "7", "7 days");
  scout_round_toggle_append (toggle, "28", "28 days");
  scout_round_toggle_append (toggle, "90", "90 days");
  return toggle;
}

static void
test_selected (void)
{
  ScoutRoundToggle *empty = SCOUT_ROUND_TOGGLE (g_object_ref_sink (scout_round_toggle_new ()));
  ScoutRoundToggle *toggle = g_object_ref_sink (new_toggle ());
  int n_notified = 0;

  g_assert_null (scout_round_toggle_get_selected (empty));
  g_assert_cmpstr (scout_round_toggle_get_selected (toggle), ==, "7");
  g_signal_connect (toggle, "notify::selected", G_CALLBACK (scout_ui_fixture_count_cb),
                    &n_notified);
  g_object_set (toggle, "selected", "28", NULL);
  g_object_set (toggle, "selected", "28", NULL);
  g_object_set (toggle, "selected", "unknown", NULL);
  g_object_set (toggle, "selected", NULL, NULL);
  g_assert_cmpstr (scout_round_toggle_get_selected (toggle), ==, "28");
  g_assert_cmpint (n_notified, ==, 1);

  scout_round_toggle_remove_all (toggle);
  g_assert_null (scout_round_toggle_get_selected (toggle));
  g_assert_null (gtk_widget_get_first_child (GTK_WIDGET (toggle)));
  scout_round_toggle_append (toggle, "week", "This week");
  g_assert_cmpstr (scout_round_toggle_get_selected (toggle), ==, "week");
  g_assert_cmpint (n_notified, ==, 2);
  g_assert_finalize_object (toggle);
  g_assert_finalize_object (empty);
}

static void
test_click (void)
{
  ScoutRoundToggle *toggle = g_object_ref_sink (new_toggle ());
  GtkWidget *button = scout_ui_fixture_find (GTK_WIDGET (toggle), GTK_TYPE_TOGGLE_BUTTON,
                                             "90 days");
  GtkWidget *first = gtk_widget_get_first_child (GTK_WIDGET (toggle));

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), TRUE);
  g_assert_cmpstr (scout_round_toggle_get_selected (toggle), ==, "90");
  /* The choice cannot be taken back, only moved. */
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), TRUE);
  g_assert_cmpstr (scout_round_toggle_get_selected (toggle), ==, "90");
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (toggle), GTK_ACCESSIBLE_ROLE_RADIO_GROUP);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_ROLE_RADIO);
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_STATE_CHECKED,
                                    GTK_ACCESSIBLE_TRISTATE_TRUE);
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (first), GTK_ACCESSIBLE_STATE_CHECKED,
                                    GTK_ACCESSIBLE_TRISTATE_FALSE);
  g_assert_finalize_object (toggle);
}

static void
test_keys (void)
{
  ScoutRoundToggle *toggle = new_toggle ();
  GtkWidget *widget = GTK_WIDGET (toggle);
  GtkWidget *window = scout_ui_fixture_present (widget, 300, 40);

  scout_round_toggle_set_selected (toggle, "28");
  /* One tab stop: in at the choice, out with the next. */
  g_assert_true (gtk_widget_child_focus (widget, GTK_DIR_TAB_FORWARD));
  g_assert_true (gtk_widget_has_focus (scout_ui_fixture_find (widget, GTK_TYPE_TOGGLE_BUTTON,
                                                              "28 days")));
  g_assert_false (gtk_widget_child_focus (widget, GTK_DIR_TAB_FORWARD));

  g_assert_true (gtk_widget_child_focus (widget, GTK_DIR_RIGHT));
  g_assert_cmpstr (scout_round_toggle_get_selected (toggle), ==, "90");
  g_assert_true (gtk_widget_child_focus (widget, GTK_DIR_RIGHT));
  g_assert_cmpstr (scout_round_toggle_get_selected (toggle), ==, "90");
  g_assert_true (gtk_widget_child_focus (widget, GTK_DIR_LEFT));
  g_assert_cmpstr (scout_round_toggle_get_selected (toggle), ==, "28");
  gtk_widget_set_direction (widget, GTK_TEXT_DIR_RTL);
  g_assert_true (gtk_widget_child_focus (widget, GTK_DIR_LEFT));
  g_assert_cmpstr (scout_round_toggle_get_selected (toggle), ==, "90");
  g_assert_false (gtk_widget_child_focus (widget, GTK_DIR_DOWN));
  scout_ui_fixture_close (window);
}

int
main (int    argc,
      char **argv)
{
  int result;

  scout_widgets_init ();
  scout_ui_fixture_init (&argc, &argv);

  g_test_add_func ("/widgets/round-toggle/selected", test_selected);
  g_test_add_func ("/widgets/round-toggle/click", test_click);
  g_test_add_func ("/widgets/round-toggle/keys", test_keys);

  result = g_test_run ();
  scout_ui_fixture_finish ();
  return result;
}
