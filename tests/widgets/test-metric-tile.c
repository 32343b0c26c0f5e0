/* test-metric-tile.c: one figure and its states.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-metric-tile.h"
#include "scout-ui-fixture.h"
#include "scout-widgets.h"

#include <math.h>

static void
count_cb (GtkWidget *widget,
          int       *count)
{
  (*count)++;
}

static void
test_states (void)
{
  ScoutMetricTile *tile = SCOUT_METRIC_TILE (scout_metric_tile_new ());
  GtkWidget *window = scout_ui_fixture_present (GTK_WIDGET (tile), 160, 110);
  GtkWidget *retry = scout_ui_fixture_find (GTK_WIDGET (tile), GTK_TYPE_BUTTON, "Try again");
  int n_retries = 0, n_states = 0;

  g_signal_connect (tile, "retry", G_CALLBACK (count_cb), &n_retries);
  g_signal_connect (tile, "notify::state", G_CALLBACK (scout_ui_fixture_count_cb), &n_states);
  g_assert_cmpint (scout_metric_tile_get_state (tile), ==, SCOUT_METRIC_TILE_LOADING);
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (tile), GTK_ACCESSIBLE_STATE_BUSY, TRUE);
  g_assert_false (gtk_widget_get_child_visible (gtk_widget_get_parent (retry)));

  scout_metric_tile_set_state (tile, SCOUT_METRIC_TILE_FAILED);
  scout_metric_tile_set_state (tile, SCOUT_METRIC_TILE_FAILED);
  scout_ui_fixture_settle (window);
  g_assert_true (gtk_widget_get_mapped (retry));
  g_signal_emit_by_name (retry, "clicked");
  g_assert_cmpint (n_retries, ==, 1);
  g_assert_cmpint (n_states, ==, 1);

  scout_metric_tile_set_value (tile, "482K", "482,310");
  g_assert_cmpint (scout_metric_tile_get_state (tile), ==, SCOUT_METRIC_TILE_READY);
  g_assert_cmpint (n_states, ==, 2);
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (tile), GTK_ACCESSIBLE_STATE_BUSY, FALSE);
  scout_ui_fixture_close (window);
}

static void
test_words (void)
{
  ScoutMetricTile *tile = SCOUT_METRIC_TILE (g_object_ref_sink (scout_metric_tile_new ()));
  const char *changed = "482,310, change +12.4%";
  int n_captions = 0;

  g_signal_connect (tile, "notify::caption", G_CALLBACK (scout_ui_fixture_count_cb), &n_captions);
  scout_metric_tile_set_caption (tile, "Followers");
  scout_metric_tile_set_caption (tile, "Followers");
  g_assert_cmpint (n_captions, ==, 1);
  g_assert_cmpstr (scout_metric_tile_get_caption (tile), ==, "Followers");
  scout_metric_tile_set_value (tile, "482K", "482,310");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (tile), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Followers");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (tile), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "482,310");
  scout_metric_tile_set_change (tile, 12.4);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (tile), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       changed);
  scout_metric_tile_set_state (tile, SCOUT_METRIC_TILE_FAILED);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (tile), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "Not loaded");
  g_assert_finalize_object (tile);
}

static void
test_change (void)
{
  ScoutMetricTile *tile = SCOUT_METRIC_TILE (g_object_ref_sink (scout_metric_tile_new ()));
  GtkWidget *label;

  scout_metric_tile_set_change (tile, -2.1);
  label = scout_ui_fixture_find (GTK_WIDGET (tile), GTK_TYPE_LABEL, "−2.1%");
  g_assert_nonnull (label);
  g_assert_true (gtk_widget_has_css_class (label, "loss"));
  scout_metric_tile_set_change (tile, 3.0);
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (label)), ==, "+3.0%");
  g_assert_true (gtk_widget_has_css_class (label, "gain"));
  g_assert_false (gtk_widget_has_css_class (label, "loss"));
  scout_metric_tile_set_change (tile, 0.0);
  g_assert_false (gtk_widget_has_css_class (label, "gain"));
  scout_metric_tile_set_change (tile, NAN);
  g_assert_false (gtk_widget_get_visible (label));
  g_assert_finalize_object (tile);
}

static void
test_extras (void)
{
  const double values[] = { 1.0, NAN, 3.0 };
  ScoutMetricTile *tile = SCOUT_METRIC_TILE (g_object_ref_sink (scout_metric_tile_new ()));
  GtkWidget *sparkline = scout_ui_fixture_find (GTK_WIDGET (tile), SCOUT_TYPE_SPARKLINE, NULL);
  GtkWidget *note;

  g_assert_false (gtk_widget_get_visible (sparkline));
  scout_metric_tile_set_series (tile, values, 3, SCOUT_SPARKLINE_BARS);
  g_assert_true (gtk_widget_get_visible (sparkline));
  scout_metric_tile_set_series (tile, NULL, 0, SCOUT_SPARKLINE_LINE);
  g_assert_false (gtk_widget_get_visible (sparkline));

  scout_metric_tile_set_note (tile, "7 days <5.1");
  note = scout_ui_fixture_find (GTK_WIDGET (tile), GTK_TYPE_LABEL, "7 days <5.1");
  g_assert_true (gtk_widget_get_visible (note));
  scout_metric_tile_set_note (tile, NULL);
  g_assert_false (gtk_widget_get_visible (note));
  g_assert_finalize_object (tile);
}

int
main (int    argc,
      char **argv)
{
  int result;

  scout_widgets_init ();
  scout_ui_fixture_init (&argc, &argv);

  g_test_add_func ("/widgets/metric-tile/states", test_states);
  g_test_add_func ("/widgets/metric-tile/words", test_words);
  g_test_add_func ("/widgets/metric-tile/change", test_change);
  g_test_add_func ("/widgets/metric-tile/extras", test_extras);

  result = g_test_run ();
  scout_ui_fixture_finish ();
  return result;
}
