/* test-banner.c: the banner and its button.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-banner.h"
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
  GtkWidget *banner = g_object_ref_sink (scout_banner_new ());
  int n_notified = 0;
  static const char * const signals[] = {
    "notify::kind", "notify::icon-name", "notify::title", "notify::action-label",
    "notify::revealed",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (signals); i++)
    g_signal_connect (banner, signals[i], G_CALLBACK (scout_ui_fixture_count_cb), &n_notified);
  for (int i = 0; i < 2; i++)
    g_object_set (banner, "kind", SCOUT_BANNER_INFO, "title", "<b>Sample</b> & data",
                  "action-label", "Sign in", "icon-name", "network-offline-symbolic", "revealed",
                  TRUE, NULL);
  g_assert_cmpint (n_notified, ==, 5);
  g_assert_true (gtk_widget_has_css_class (banner, "info"));
  g_assert_cmpint (scout_banner_get_kind (SCOUT_BANNER (banner)), ==, SCOUT_BANNER_INFO);
  g_assert_cmpstr (scout_banner_get_icon_name (SCOUT_BANNER (banner)), ==,
                   "network-offline-symbolic");
  g_assert_cmpstr (scout_banner_get_action_label (SCOUT_BANNER (banner)), ==, "Sign in");
  g_assert_true (scout_banner_get_revealed (SCOUT_BANNER (banner)));
  /* Plain text, not markup. */
  g_assert_nonnull (scout_ui_fixture_find (banner, GTK_TYPE_LABEL, "<b>Sample</b> & data"));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (banner), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       scout_banner_get_title (SCOUT_BANNER (banner)));
  g_assert_finalize_object (banner);
}

static void
test_action (void)
{
  GtkWidget *banner = scout_banner_new ();
  GtkWidget *window = scout_ui_fixture_present (banner, 400, 100);
  GtkWidget *button = scout_ui_fixture_find (banner, GTK_TYPE_BUTTON, NULL);
  GtkWidget *revealer = scout_ui_fixture_find (banner, GTK_TYPE_REVEALER, NULL);
  int n_actions = 0;
  int height = -1;

  g_assert_false (gtk_widget_get_visible (button));
  g_assert_false (gtk_revealer_get_child_revealed (GTK_REVEALER (revealer)));
  g_assert_false (gtk_widget_get_visible (revealer));
  g_signal_connect (banner, "action", G_CALLBACK (count_cb), &n_actions);
  scout_banner_set_action_label (SCOUT_BANNER (banner), "Sign in");
  scout_banner_set_revealed (SCOUT_BANNER (banner), TRUE);
  scout_ui_fixture_settle (window);
  g_assert_true (gtk_widget_get_mapped (button));
  g_signal_emit_by_name (button, "clicked");
  g_assert_cmpint (n_actions, ==, 1);

  /* Gone, and not only out of sight: what is hidden is not measured, again and again. */
  scout_banner_set_revealed (SCOUT_BANNER (banner), FALSE);
  while (gtk_widget_get_visible (revealer))
    g_main_context_iteration (NULL, TRUE);
  gtk_widget_measure (banner, GTK_ORIENTATION_VERTICAL, -1, NULL, &height, NULL, NULL);
  g_assert_cmpint (height, ==, 0);
  scout_ui_fixture_close (window);
}

/* GTK 4.8 finds Arabic narrower when it asks for a width alone than when it asks for that of a
 * height, and complains. */
static void
test_arabic (void)
{
  GtkWidget *banner = scout_banner_new ();
  GtkWidget *window = scout_ui_fixture_present (banner, 400, 100);
  int least = 0;
  int least_for_height = 0;

  scout_banner_set_title (SCOUT_BANNER (banner), "الت_فضيلات");
  scout_banner_set_action_label (SCOUT_BANNER (banner), "سجّل الدخول");
  scout_banner_set_revealed (SCOUT_BANNER (banner), TRUE);
  gtk_widget_measure (banner, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  gtk_widget_measure (banner, GTK_ORIENTATION_HORIZONTAL, 1 << 20, &least_for_height, NULL, NULL,
                      NULL);
  g_assert_cmpint (least_for_height, ==, least);

  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int    argc,
      char **argv)
{
  int result;

  scout_widgets_init ();
  scout_ui_fixture_init (&argc, &argv);

  g_test_add_func ("/widgets/banner/properties", test_properties);
  g_test_add_func ("/widgets/banner/action", test_action);
  g_test_add_func ("/widgets/banner/arabic", test_arabic);

  result = g_test_run ();
  scout_ui_fixture_finish ();
  return result;
}
