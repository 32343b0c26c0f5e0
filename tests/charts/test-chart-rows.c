/* test-chart-rows.c: widgets beside the rows of a chart.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-chart-rows.h"

#include "chart-samples.h"
#include "scout-chart-private.h"
#include "scout-ui-fixture.h"

#include <math.h>

#define SIDE 18

typedef struct
{
  ScoutChart *chart;
  GtkWidget *column;
  GtkWidget *window;
} Fixture;

static void
set_up (Fixture *fixture,
        int      width)
{
  g_autoptr(ScoutChartData) data = chart_samples_new_shares (FALSE);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  fixture->chart = SCOUT_CHART (scout_chart_new (SCOUT_CHART_SHARES));
  fixture->column = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  scout_chart_set_data (fixture->chart, data);
  gtk_widget_set_hexpand (GTK_WIDGET (fixture->chart), TRUE);
  gtk_widget_set_layout_manager (fixture->column, scout_chart_rows_new (fixture->chart));
  for (guint i = 0; i < scout_chart_get_n_points (fixture->chart); i++)
    gtk_box_append (GTK_BOX (fixture->column),
                    g_object_new (ADW_TYPE_BIN, "width-request", SIDE, "height-request", SIDE,
                                  NULL));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (fixture->chart));
  gtk_box_append (GTK_BOX (box), fixture->column);
  gtk_widget_set_valign (box, GTK_ALIGN_START);
  fixture->window = scout_ui_fixture_present (box, width, 400);
}

static double
get_middle (Fixture   *fixture,
            GtkWidget *child)
{
  graphene_rect_t place;

  g_assert_true (gtk_widget_compute_bounds (child, GTK_WIDGET (fixture->chart), &place));
  return (double) place.origin.y + (double) place.size.height / 2.0;
}

/* Beside each other and below each other, names and bars have their widget at their side. */
static void
test_looks (void)
{
  static const int widths[] = { 600, 260 };

  for (gsize i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      Fixture fixture;
      const ScoutChartScene *scene = NULL;
      GtkWidget *child = NULL;

      set_up (&fixture, widths[i]);
      scene = _scout_chart_get_scene (fixture.chart);
      g_assert_cmpuint (scene->spots->len, >, 1);
      child = gtk_widget_get_first_child (fixture.column);
      for (guint row = 0; row < scene->spots->len; row++)
        {
          const ScoutChartSpot *spot = &g_array_index (scene->spots, ScoutChartSpot, row);
          const ScoutChartSpot *first = &g_array_index (scene->spots, ScoutChartSpot, 0);
          double drift = get_middle (&fixture, child) - spot->target.y
                         - get_middle (&fixture, gtk_widget_get_first_child (fixture.column))
                         + first->target.y;

          g_test_message ("%d wide, row %u drifts by %f", widths[i], row, drift);
          g_assert_cmpfloat (fabs (drift), <=, 1.0);
          g_assert_cmpfloat (get_middle (&fixture, child) + SIDE / 2.0, <=,
                             gtk_widget_get_height (GTK_WIDGET (fixture.chart)));
          child = gtk_widget_get_next_sibling (child);
        }
      gtk_window_destroy (GTK_WINDOW (fixture.window));
    }
}

/* What shows nothing has no rows, and each widget a place all the same. */
static void
test_nothing (void)
{
  Fixture fixture;
  GtkWidget *first = NULL;

  set_up (&fixture, 400);
  scout_chart_set_data (fixture.chart, NULL);
  scout_ui_fixture_settle (fixture.window);
  first = gtk_widget_get_first_child (fixture.column);
  g_assert_cmpfloat (get_middle (&fixture, gtk_widget_get_next_sibling (first)), >=,
                     get_middle (&fixture, first) + SIDE);
  gtk_window_destroy (GTK_WINDOW (fixture.window));
}

int
main (int    argc,
      char **argv)
{
  int status;

  scout_ui_fixture_init (&argc, &argv);
  g_test_add_func ("/charts/chart-rows/looks", test_looks);
  g_test_add_func ("/charts/chart-rows/nothing", test_nothing);

  status = g_test_run ();
  scout_ui_fixture_finish ();
  return status;
}
