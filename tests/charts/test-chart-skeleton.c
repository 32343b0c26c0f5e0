/* test-chart-skeleton.c: what stands where a chart will stand.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-chart-skeleton.h"

#include "chart-samples.h"
#include "scout-ui-fixture.h"

static const ScoutChartKind kinds[] = {
  SCOUT_CHART_LINES, SCOUT_CHART_COLUMNS, SCOUT_CHART_PYRAMID, SCOUT_CHART_BAR_LIST,
  SCOUT_CHART_SHARES,
};

static ScoutChartData *
new_data (ScoutChartKind kind)
{
  switch (kind)
    {
    case SCOUT_CHART_LINES:
      return chart_samples_new_days (TRUE);
    case SCOUT_CHART_COLUMNS:
      return chart_samples_new_posts ();
    case SCOUT_CHART_PYRAMID:
    case SCOUT_CHART_BAR_LIST:
    case SCOUT_CHART_SHARES:
    case SCOUT_CHART_SPARK_LINE:
    case SCOUT_CHART_SPARK_COLUMNS:
    default:
      return chart_samples_new (kind);
    }
}

static GskRenderNode *
draw (GtkWidget *widget)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();

  GTK_WIDGET_GET_CLASS (widget)->snapshot (widget, snapshot);
  return gtk_snapshot_free_to_node (snapshot);
}

/* Whatever stands below the chart does not move when the figures come. */
static void
test_size (void)
{
  const int widths[] = { 260, 420, 900 };

  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autoptr(ScoutChartData) data = new_data (kinds[i]);
      guint n_points = scout_chart_data_get_n_points (data);
      g_autoptr(GtkWidget) chart = g_object_ref_sink (scout_chart_new (kinds[i]));
      g_autoptr(GtkWidget) skeleton = g_object_ref_sink (scout_chart_skeleton_new (kinds[i],
                                                                                   n_points));

      scout_chart_set_data (SCOUT_CHART (chart), data);
      for (gsize j = 0; j < G_N_ELEMENTS (widths); j++)
        {
          int expected = 0;
          int expected_least = 0;
          int height = 0;
          int least = 0;

          gtk_widget_measure (chart, GTK_ORIENTATION_VERTICAL, widths[j], &expected_least,
                              &expected, NULL, NULL);
          gtk_widget_measure (skeleton, GTK_ORIENTATION_VERTICAL, widths[j], &least, &height, NULL,
                              NULL);
          g_test_message ("kind %d, %d wide: %d high", kinds[i], widths[j], expected);
          g_assert_cmpint (height, ==, expected);
          g_assert_cmpint (least, ==, expected_least);
        }
    }
}

/* All of it is one grey: no colour, and no word that could be read. */
static void
test_picture (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autoptr(ScoutChartData) data = new_data (kinds[i]);
      GtkWidget *skeleton = scout_chart_skeleton_new (kinds[i],
                                                      scout_chart_data_get_n_points (data));
      GtkWidget *window = scout_ui_fixture_present (skeleton, 480, 300);
      g_autofree char *name = g_strdup_printf ("chart-skeleton-%d", kinds[i]);
      g_autoptr(GskRenderNode) node = draw (skeleton);
      g_autoptr(GskRenderNode) mirrored = NULL;
      g_autoptr(GBytes) bytes = NULL;
      g_autoptr(GBytes) mirrored_bytes = NULL;

      g_assert_nonnull (node);
      g_assert_cmpint (gsk_render_node_get_node_type (node), ==, GSK_OPACITY_NODE);
      g_assert_cmpfloat (gsk_opacity_node_get_opacity (node), <, 0.2f);
      bytes = gsk_render_node_serialize (node);
      g_assert_null (g_strstr_len (g_bytes_get_data (bytes, NULL),
                                   (gssize) g_bytes_get_size (bytes), "text {"));
      g_object_unref (scout_ui_fixture_save_picture (window, name));

      gtk_widget_set_direction (skeleton, GTK_TEXT_DIR_RTL);
      scout_ui_fixture_settle (window);
      mirrored = draw (skeleton);
      mirrored_bytes = gsk_render_node_serialize (mirrored);
      g_assert_false (g_bytes_equal (bytes, mirrored_bytes));
      scout_ui_fixture_close (window);
    }
}

static float
get_strength (GtkWidget *skeleton)
{
  g_autoptr(GskRenderNode) node = draw (skeleton);

  return gsk_opacity_node_get_opacity (node);
}

static gboolean
has_breathed (gpointer skeleton)
{
  return get_strength (skeleton) < 0.08f;
}

/* It breathes as long as somebody sees it, unless animations are off, as they are in tests. */
static void
test_pulse (void)
{
  GtkWidget *skeleton = scout_chart_skeleton_new (SCOUT_CHART_LINES, 28);
  GtkWidget *window = scout_ui_fixture_present (skeleton, 480, 300);
  float strength = get_strength (skeleton);

  scout_ui_fixture_settle (window);
  g_assert_cmpfloat_with_epsilon (get_strength (skeleton), strength, 1e-6f);

  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", TRUE, NULL);
  gtk_widget_queue_draw (skeleton);
  scout_ui_fixture_wait (has_breathed, skeleton);
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  gtk_widget_set_visible (skeleton, FALSE);
  gtk_widget_set_visible (skeleton, TRUE);
  scout_ui_fixture_settle (window);
  g_assert_cmpfloat_with_epsilon (get_strength (skeleton), strength, 1e-6f);
  scout_ui_fixture_close (window);
}

static void
test_words (void)
{
  GtkWidget *skeleton = scout_chart_skeleton_new (SCOUT_CHART_BAR_LIST, 5);

  g_object_ref_sink (skeleton);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (skeleton), GTK_ACCESSIBLE_ROLE_IMG);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (skeleton), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Loading…");
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (skeleton), GTK_ACCESSIBLE_STATE_BUSY, TRUE);
  g_assert_finalize_object (skeleton);
}

/* What is expected may change with the figure that is chosen. */
static void
test_shape (void)
{
  g_autoptr(GtkWidget) skeleton = g_object_ref_sink (scout_chart_skeleton_new (SCOUT_CHART_BAR_LIST,
                                                                               5));
  int few = 0;
  int many = 0;

  gtk_widget_measure (skeleton, GTK_ORIENTATION_VERTICAL, 480, NULL, &few, NULL, NULL);
  scout_chart_skeleton_set_shape (SCOUT_CHART_SKELETON (skeleton), SCOUT_CHART_BAR_LIST, 10);
  gtk_widget_measure (skeleton, GTK_ORIENTATION_VERTICAL, 480, NULL, &many, NULL, NULL);
  g_assert_cmpint (many, ==, 2 * few);
}

int
main (int    argc,
      char **argv)
{
  int status;

  scout_ui_fixture_init (&argc, &argv);

  g_test_add_func ("/charts/skeleton/size", test_size);
  g_test_add_func ("/charts/skeleton/picture", test_picture);
  g_test_add_func ("/charts/skeleton/pulse", test_pulse);
  g_test_add_func ("/charts/skeleton/words", test_words);
  g_test_add_func ("/charts/skeleton/shape", test_shape);

  status = g_test_run ();
  scout_ui_fixture_finish ();
  return status;
}
