/* test-sparkline.c: sparklines in a real window, and legends beside charts.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-chart-legend.h"
#include "scout-sparkline.h"
#include "scout-ui-fixture.h"

#include <math.h>

static GskRenderNode *
draw (ScoutSparkline *sparkline)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();

  GTK_WIDGET_GET_CLASS (sparkline)->snapshot (GTK_WIDGET (sparkline), snapshot);
  return gtk_snapshot_free_to_node (snapshot);
}

static ScoutSparkline *
present (GtkWidget **window)
{
  ScoutSparkline *sparkline = SCOUT_SPARKLINE (scout_sparkline_new ());
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_box_append (GTK_BOX (box), GTK_WIDGET (sparkline));
  *window = scout_ui_fixture_present (box, 240, 60);
  return sparkline;
}

/* Bars are colour nodes, so their geometry can be read. */
static void
test_bars (void)
{
  const double values[] = { 1.0, 2.0, NAN, 4.0 };
  GtkWidget *window;
  ScoutSparkline *sparkline = present (&window);
  g_autoptr(GskRenderNode) node = NULL;
  graphene_rect_t first, highest;

  scout_sparkline_set_values (sparkline, values, 4, SCOUT_SPARKLINE_BARS);
  node = draw (sparkline);
  g_assert_cmpint (gsk_render_node_get_node_type (node), ==, GSK_CONTAINER_NODE);
  g_assert_cmpuint (gsk_container_node_get_n_children (node), ==, 3);
  gsk_render_node_get_bounds (gsk_container_node_get_child (node, 0), &first);
  gsk_render_node_get_bounds (gsk_container_node_get_child (node, 2), &highest);
  g_assert_cmpfloat_with_epsilon (first.size.height, 7.5, 0.01);
  g_assert_cmpfloat_with_epsilon (highest.size.height, 30.0, 0.01);
  g_assert_cmpfloat (highest.origin.x, >, first.origin.x + 120.0);
  scout_ui_fixture_close (window);
}

static void
test_degenerate (void)
{
  const double gaps[] = { NAN, NAN };
  const double one[] = { 5.0 };
  const double zeros[] = { 0.0, 0.0, 0.0 };
  GtkWidget *window;
  ScoutSparkline *sparkline = present (&window);

  for (int mode = SCOUT_SPARKLINE_LINE; mode <= SCOUT_SPARKLINE_BARS; mode++)
    {
      GskRenderNode *node;

      scout_sparkline_set_values (sparkline, NULL, 0, (ScoutSparklineMode) mode);
      g_assert_null (draw (sparkline));
      scout_sparkline_set_values (sparkline, gaps, 2, (ScoutSparklineMode) mode);
      g_assert_null (draw (sparkline));
      scout_sparkline_set_values (sparkline, one, 1, (ScoutSparklineMode) mode);
      node = draw (sparkline);
      g_assert_nonnull (node);
      gsk_render_node_unref (node);
      scout_sparkline_set_values (sparkline, zeros, 3, (ScoutSparklineMode) mode);
      node = draw (sparkline);
      g_assert_nonnull (node);
      gsk_render_node_unref (node);
    }

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (sparkline), GTK_ACCESSIBLE_ROLE_PRESENTATION);
  scout_ui_fixture_close (window);
}

static void
test_lifetime (void)
{
  const double values[] = { 1.0, 2.0 };
  ScoutSparkline *sparkline = g_object_ref_sink (SCOUT_SPARKLINE (scout_sparkline_new ()));

  scout_sparkline_set_values (sparkline, values, 2, SCOUT_SPARKLINE_LINE);
  g_assert_finalize_object (sparkline);
}

static int
get_legend_height (ScoutChartLegend *legend,
                   int               width)
{
  int height;

  gtk_widget_measure (GTK_WIDGET (legend), GTK_ORIENTATION_VERTICAL, width, &height, NULL, NULL,
                      NULL);
  return height;
}

/* A legend is seen as long as its chart shows what there is to tell apart. */
static void
test_legend (void)
{
  const double values[] = { 1.0, 2.0 };
  ScoutChart *chart = g_object_ref_sink (SCOUT_CHART (scout_chart_new (SCOUT_CHART_SHARES)));
  GtkWidget *widget = g_object_ref_sink (scout_chart_legend_new (chart));
  ScoutChartLegend *legend = SCOUT_CHART_LEGEND (widget);
  g_autoptr(ScoutChartData) data = scout_chart_data_new ("Reach", SCOUT_CHART_PERCENT);
  int width, n_notified = 0;

  scout_chart_data_add_category (data, "Reach");
  scout_chart_data_add_category (data, "Views");
  scout_chart_data_add_series (data, "Followers", SCOUT_CHART_COLOR_FIRST, values, 2);
  scout_chart_data_add_series (data, "Others", SCOUT_CHART_COLOR_FIRST_TINT, values, 2);
  g_assert_false (gtk_widget_get_visible (widget));
  scout_chart_set_data (chart, data);
  g_assert_true (gtk_widget_get_visible (widget));
  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &width, NULL, NULL);
  g_assert_cmpint (get_legend_height (legend, width - 1), >, get_legend_height (legend, width));

  scout_chart_set_data (chart, NULL);
  g_assert_false (gtk_widget_get_visible (widget));

  g_signal_connect (legend, "notify::chart", G_CALLBACK (scout_ui_fixture_count_cb), &n_notified);
  scout_chart_legend_set_chart (legend, NULL);
  scout_chart_legend_set_chart (legend, NULL);
  g_assert_cmpint (n_notified, ==, 1);
  g_assert_null (scout_chart_legend_get_chart (legend));
  scout_chart_set_data (chart, data);
  g_assert_false (gtk_widget_get_visible (widget));
  scout_chart_legend_set_chart (legend, chart);
  g_assert_true (gtk_widget_get_visible (widget));
  g_assert_finalize_object (widget);
  g_assert_finalize_object (chart);
}

int
main (int    argc,
      char **argv)
{
  int result;

  scout_ui_fixture_init (&argc, &argv);

  g_test_add_func ("/charts/sparkline/bars", test_bars);
  g_test_add_func ("/charts/sparkline/degenerate", test_degenerate);
  g_test_add_func ("/charts/sparkline/lifetime", test_lifetime);
  g_test_add_func ("/charts/legend", test_legend);

  result = g_test_run ();
  scout_ui_fixture_finish ();
  return result;
}
