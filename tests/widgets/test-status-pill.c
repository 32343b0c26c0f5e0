/* test-status-pill.c: pills and their kinds.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-status-pill.h"
#include "scout-ui-fixture.h"
#include "scout-widgets.h"

static void
test_properties (void)
{
  GtkWidget *pill = g_object_ref_sink (scout_status_pill_new ());
  int n_notified = 0;

  g_signal_connect (pill, "notify::kind", G_CALLBACK (scout_ui_fixture_count_cb), &n_notified);
  g_signal_connect (pill, "notify::label", G_CALLBACK (scout_ui_fixture_count_cb), &n_notified);
  g_signal_connect (pill, "notify::icon-name", G_CALLBACK (scout_ui_fixture_count_cb),
                    &n_notified);
  for (int i = 0; i < 2; i++)
    g_object_set (pill, "kind", SCOUT_STATUS_OK, "label", "<b>Ready</b>", "icon-name",
                  "starred-symbolic", NULL);
  g_assert_cmpint (n_notified, ==, 3);
  g_assert_cmpint (scout_status_pill_get_kind (SCOUT_STATUS_PILL (pill)), ==, SCOUT_STATUS_OK);
  g_assert_cmpstr (scout_status_pill_get_label (SCOUT_STATUS_PILL (pill)), ==, "<b>Ready</b>");
  g_assert_cmpstr (scout_status_pill_get_icon_name (SCOUT_STATUS_PILL (pill)), ==,
                   "starred-symbolic");
  g_assert_nonnull (scout_ui_fixture_find (pill, GTK_TYPE_LABEL, "<b>Ready</b>"));
  g_assert_finalize_object (pill);
}

/* Colour is never the only sign. */
static void
test_kinds (void)
{
  static const char * const classes[] = { NULL, "info", "ok", "warning", "error", "busy" };
  GtkWidget *pill = g_object_ref_sink (scout_status_pill_new ());
  GtkWidget *image = scout_ui_fixture_find (pill, GTK_TYPE_IMAGE, NULL);
  GtkWidget *spinner = scout_ui_fixture_find (pill, GTK_TYPE_SPINNER, NULL);

  for (int kind = SCOUT_STATUS_NEUTRAL; kind <= SCOUT_STATUS_BUSY; kind++)
    {
      gboolean has_icon = kind >= SCOUT_STATUS_OK && kind <= SCOUT_STATUS_ERROR;

      scout_status_pill_set_kind (SCOUT_STATUS_PILL (pill), (ScoutStatusKind) kind);
      for (gsize i = 1; i < G_N_ELEMENTS (classes); i++)
        g_assert_cmpint (gtk_widget_has_css_class (pill, classes[i]), ==, (int) i == kind);
      g_assert_cmpint (gtk_widget_get_visible (image), ==, has_icon);
      g_assert_cmpint (gtk_spinner_get_spinning (GTK_SPINNER (spinner)), ==,
                       kind == SCOUT_STATUS_BUSY);
    }

  scout_status_pill_set_kind (SCOUT_STATUS_PILL (pill), SCOUT_STATUS_UNKNOWN);
  for (gsize i = 1; i < G_N_ELEMENTS (classes); i++)
    g_assert_false (gtk_widget_has_css_class (pill, classes[i]));
  g_assert_true (gtk_widget_get_visible (image));
  g_assert_false (gtk_spinner_get_spinning (GTK_SPINNER (spinner)));
  g_assert_finalize_object (pill);
}

int
main (int    argc,
      char **argv)
{
  int result;

  scout_widgets_init ();
  scout_ui_fixture_init (&argc, &argv);

  g_test_add_func ("/widgets/status-pill/properties", test_properties);
  g_test_add_func ("/widgets/status-pill/kinds", test_kinds);

  result = g_test_run ();
  scout_ui_fixture_finish ();
  return result;
}
