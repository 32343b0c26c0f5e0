/* test-state-view.c: states and their buttons.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-state-view.h"
#include "scout-ui-fixture.h"
#include "scout-widgets.h"

static void
count_cb (GtkWidget *widget,
          int       *count)
{
  (*count)++;
}

static void
test_properties (void)
{
  GtkWidget *view = g_object_ref_sink (scout_state_view_new ());
  ScoutStateView *self = SCOUT_STATE_VIEW (view);
  int n_notified = 0;

  g_signal_connect (view, "notify", G_CALLBACK (scout_ui_fixture_count_cb), &n_notified);
  for (int i = 0; i < 2; i++)
    g_object_set (view, "kind", SCOUT_STATE_ERROR, "icon-name", "changes-prevent-symbolic", "title",
                  "T", "description", "D", "action-label", "A", "secondary-label", "S", NULL);
  g_assert_cmpint (n_notified, ==, 6);
  g_assert_cmpint (scout_state_view_get_kind (self), ==, SCOUT_STATE_ERROR);
  g_assert_cmpstr (scout_state_view_get_icon_name (self), ==, "changes-prevent-symbolic");
  g_assert_cmpstr (scout_state_view_get_title (self), ==, "T");
  g_assert_cmpstr (scout_state_view_get_description (self), ==, "D");
  g_assert_cmpstr (scout_state_view_get_action_label (self), ==, "A");
  g_assert_cmpstr (scout_state_view_get_secondary_label (self), ==, "S");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (view), GTK_ACCESSIBLE_PROPERTY_LABEL, "T");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (view), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "D");
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (view), GTK_ACCESSIBLE_STATE_BUSY, FALSE);
  g_assert_finalize_object (view);
}

static void
test_loading (void)
{
  GtkWidget *view = scout_state_view_new ();
  GtkWidget *window = scout_ui_fixture_present (view, 400, 300);
  GtkWidget *spinner = scout_ui_fixture_find (view, GTK_TYPE_SPINNER, NULL);

  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (view), GTK_ACCESSIBLE_STATE_BUSY, TRUE);
  g_assert_true (gtk_spinner_get_spinning (GTK_SPINNER (spinner)));
  scout_state_view_set_kind (SCOUT_STATE_VIEW (view), SCOUT_STATE_EMPTY);
  /* A hidden spinner must not go on spinning: it wakes the processor. */
  g_assert_false (gtk_spinner_get_spinning (GTK_SPINNER (spinner)));
  g_assert_false (gtk_widget_get_visible (spinner));
  scout_ui_fixture_close (window);
}

/* On a page that a stack hides. */
static void
test_loading_unseen (void)
{
  GtkWidget *stack = gtk_stack_new ();
  GtkWidget *view = scout_state_view_new ();
  GtkWidget *other = gtk_label_new ("Other");
  GtkWidget *window = NULL;
  GtkWidget *spinner = NULL;

  gtk_stack_add_child (GTK_STACK (stack), other);
  gtk_stack_add_child (GTK_STACK (stack), view);
  window = scout_ui_fixture_present (stack, 400, 300);
  spinner = scout_ui_fixture_find (view, GTK_TYPE_SPINNER, NULL);
  g_assert_false (gtk_spinner_get_spinning (GTK_SPINNER (spinner)));
  gtk_stack_set_visible_child (GTK_STACK (stack), view);
  g_assert_true (gtk_spinner_get_spinning (GTK_SPINNER (spinner)));
  gtk_stack_set_visible_child (GTK_STACK (stack), other);
  g_assert_false (gtk_spinner_get_spinning (GTK_SPINNER (spinner)));
  scout_ui_fixture_close (window);
}

static void
test_actions (void)
{
  GtkWidget *view = scout_state_view_new ();
  GtkWidget *window = scout_ui_fixture_present (view, 400, 300);
  int n_actions = 0, n_secondary = 0;

  g_object_set (view, "kind", SCOUT_STATE_OFFLINE, "action-label", "Try again", NULL);
  g_signal_connect (view, "action", G_CALLBACK (count_cb), &n_actions);
  g_signal_connect (view, "secondary-action", G_CALLBACK (count_cb), &n_secondary);
  g_signal_emit_by_name (scout_ui_fixture_find (view, GTK_TYPE_BUTTON, "Try again"), "clicked");
  g_assert_cmpint (n_actions, ==, 1);
  g_assert_false (gtk_widget_get_visible (scout_ui_fixture_find (view, GTK_TYPE_BUTTON, "")));
  scout_state_view_set_secondary_label (SCOUT_STATE_VIEW (view), "Back");
  g_signal_emit_by_name (scout_ui_fixture_find (view, GTK_TYPE_BUTTON, "Back"), "clicked");
  g_assert_cmpint (n_secondary, ==, 1);
  g_assert_cmpint (n_actions, ==, 1);
  scout_ui_fixture_close (window);
}

/* T16: what a server says is text and never markup. */
static void
test_plain (void)
{
  GtkWidget *view = scout_state_view_new ();
  GtkWidget *window = scout_ui_fixture_present (view, 400, 300);
  const char *hostile = "<span size='999999'>&<a href=\"x\">";

  scout_state_view_set_title (SCOUT_STATE_VIEW (view), hostile);
  scout_state_view_set_description (SCOUT_STATE_VIEW (view), hostile);
  scout_state_view_set_details (SCOUT_STATE_VIEW (view), hostile, 0, 0, NULL);
  scout_ui_fixture_settle (window);
  g_assert_nonnull (scout_ui_fixture_find (view, GTK_TYPE_LABEL, hostile));
  scout_ui_fixture_close (window);
}

static void
test_details (void)
{
  GtkWidget *view = g_object_ref_sink (scout_state_view_new ());
  GtkWidget *expander = scout_ui_fixture_find (view, GTK_TYPE_EXPANDER, NULL);
  GtkWidget *details;

  g_assert_false (gtk_widget_get_visible (expander));
  scout_state_view_set_details (SCOUT_STATE_VIEW (view), "No permission", 10, 3961022, "AbC\ndEf");
  g_assert_true (gtk_widget_get_visible (expander));
  gtk_expander_set_expanded (GTK_EXPANDER (expander), TRUE);
  details = gtk_expander_get_child (GTK_EXPANDER (expander));
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (details)), ==,
                   "No permission\nError code 10, subcode 3961022\nTrace ID AbC dEf");
  scout_state_view_set_details (SCOUT_STATE_VIEW (view), NULL, 4, 0, NULL);
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (details)), ==, "Error code 4");
  g_assert_false (gtk_expander_get_expanded (GTK_EXPANDER (expander)));
  scout_state_view_set_details (SCOUT_STATE_VIEW (view), NULL, 0, 0, NULL);
  g_assert_false (gtk_widget_get_visible (expander));
  g_assert_finalize_object (view);
}

static void
set_text_size (GtkWidget *window,
               int        percent)
{
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 96 * 1024 * percent / 100, NULL);
  scout_ui_fixture_settle (window);
}

/* Of large text, a telephone has no room for the words of a button in one line. */
static void
test_large_text (void)
{
  GtkWidget *view = scout_state_view_new ();
  GtkWidget *window = scout_ui_fixture_present (view, 360, 640);
  GtkWidget *button = NULL;
  GtkWidget *words = NULL;
  int height = 0;
  int minimum = 0;

  scout_state_view_set_kind (SCOUT_STATE_VIEW (view), SCOUT_STATE_ERROR);
  scout_state_view_set_action_label (SCOUT_STATE_VIEW (view), "Back to the creators");
  scout_state_view_set_secondary_label (SCOUT_STATE_VIEW (view), "Again");
  set_text_size (window, 100);
  button = scout_ui_fixture_find (view, GTK_TYPE_BUTTON, "Back to the creators");
  g_assert_nonnull (button);
  words = gtk_button_get_child (GTK_BUTTON (button));
  g_assert_cmpint (pango_layout_get_line_count (gtk_label_get_layout (GTK_LABEL (words))), ==, 1);

  set_text_size (window, 250);
  gtk_widget_measure (view, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, 350);
  g_assert_cmpint (gtk_widget_get_width (view), <=, 360);
  pango_layout_get_pixel_size (gtk_label_get_layout (GTK_LABEL (words)), NULL, &height);
  g_assert_cmpint (height, <=, gtk_widget_get_height (words));
  set_text_size (window, 100);
  scout_ui_fixture_close (window);
}

int
main (int    argc,
      char **argv)
{
  int result;

  scout_widgets_init ();
  scout_ui_fixture_init (&argc, &argv);

  g_test_add_func ("/widgets/state-view/properties", test_properties);
  g_test_add_func ("/widgets/state-view/loading", test_loading);
  g_test_add_func ("/widgets/state-view/loading-unseen", test_loading_unseen);
  g_test_add_func ("/widgets/state-view/actions", test_actions);
  g_test_add_func ("/widgets/state-view/plain", test_plain);
  g_test_add_func ("/widgets/state-view/details", test_details);

  g_test_add_func ("/widgets/state-view/large-text", test_large_text);

  result = g_test_run ();
  scout_ui_fixture_finish ();
  return result;
}
