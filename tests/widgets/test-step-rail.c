/* test-step-rail.c: the steps of a sign-in.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-step-rail.h"
#include "scout-ui-fixture.h"
#include "scout-widgets.h"

static ScoutStepRail *
new_rail (void)
{
  ScoutStepRail *rail = SCOUT_STEP_RAIL (scout_step_rail_new ());

  scout_step_rail_append (rail, "Sign in", "With your <account>");
  scout_step_rail_append (rail, "Choose Pages", NULL);
  scout_step_rail_append (rail, "Connected", "Pick the brand Page");
  return g_object_ref_sink (rail);
}

static guint
count_class (GtkWidget  *widget,
             const char *css_class)
{
  guint n = gtk_widget_has_css_class (widget, css_class) ? 1 : 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n += count_class (child, css_class);

  return n;
}

static void
test_current (void)
{
  ScoutStepRail *rail = new_rail ();
  GtkWidget *widget = GTK_WIDGET (rail);
  int n_notified = 0;

  g_signal_connect (rail, "notify::current", G_CALLBACK (scout_ui_fixture_count_cb), &n_notified);
  g_assert_cmpuint (count_class (widget, "step-dot"), ==, 3);
  g_assert_cmpuint (count_class (widget, "step-line"), ==, 2);
  g_assert_cmpuint (count_class (widget, "now"), ==, 1);
  g_assert_cmpuint (count_class (widget, "done"), ==, 0);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (rail), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Step 1 of 3: Sign in");

  g_object_set (rail, "current", 1, NULL);
  g_object_set (rail, "current", 1, NULL);
  g_assert_cmpint (n_notified, ==, 1);
  /* A dot and the line after it. */
  g_assert_cmpuint (count_class (widget, "done"), ==, 2);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (rail), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Step 2 of 3: Choose Pages");

  scout_step_rail_set_current (rail, 3);
  g_assert_cmpuint (count_class (widget, "now"), ==, 0);
  g_assert_cmpuint (count_class (widget, "done"), ==, 5);
  scout_step_rail_set_current (rail, 900);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (rail), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Step 3 of 3: Connected");
  g_assert_finalize_object (rail);
}

/* Steps that nobody can tell apart have all begun, and none of them is over. */
static void
test_span (void)
{
  ScoutStepRail *rail = new_rail ();
  GtkWidget *widget = GTK_WIDGET (rail);

  scout_step_rail_set_span (rail, 1, 2);
  g_assert_cmpuint (scout_step_rail_get_current (rail), ==, 1);
  g_assert_cmpuint (count_class (widget, "now"), ==, 2);
  g_assert_cmpuint (count_class (widget, "done"), ==, 2);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (rail), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Steps 2 to 3 of 3: Choose Pages, Connected");
  scout_step_rail_set_current (rail, 1);
  g_assert_cmpuint (count_class (widget, "now"), ==, 1);
  scout_step_rail_set_span (rail, 2, G_MAXUINT);
  g_assert_cmpuint (count_class (widget, "now"), ==, 1);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (rail), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Step 3 of 3: Connected");
  g_assert_finalize_object (rail);
}

static void
test_narrow (void)
{
  ScoutStepRail *rail = new_rail ();
  GtkWidget *widget = GTK_WIDGET (rail);

  g_assert_nonnull (scout_ui_fixture_find (widget, GTK_TYPE_LABEL, "With your <account>"));
  g_assert_false (scout_step_rail_get_narrow (rail));
  scout_step_rail_set_current (rail, 1);
  scout_step_rail_set_narrow (rail, TRUE);
  g_assert_true (scout_step_rail_get_narrow (rail));
  g_assert_cmpuint (count_class (widget, "step-dot"), ==, 3);
  g_assert_cmpuint (count_class (widget, "step-line"), ==, 0);
  g_assert_nonnull (scout_ui_fixture_find (widget, GTK_TYPE_LABEL, "Choose Pages"));
  g_assert_null (scout_ui_fixture_find (widget, GTK_TYPE_LABEL, "Sign in"));
  g_assert_finalize_object (rail);
}

int
main (int    argc,
      char **argv)
{
  int result;

  scout_widgets_init ();
  scout_ui_fixture_init (&argc, &argv);

  g_test_add_func ("/widgets/step-rail/current", test_current);
  g_test_add_func ("/widgets/step-rail/span", test_span);
  g_test_add_func ("/widgets/step-rail/narrow", test_narrow);

  result = g_test_run ();
  scout_ui_fixture_finish ();
  return result;
}
