/* test-reading-start.c: a table that is wider than its window, and read from the right.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-reading-start.h"
#include "scout-ui-fixture.h"

#define WIDTH 300
#define COLUMN_WIDTH 200
#define N_COLUMNS 3

static GtkWidget *
new_table (void)
{
  GtkWidget *view = gtk_column_view_new (NULL);
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *table = adw_bin_new ();

  for (guint i = 0; i < N_COLUMNS; i++)
    {
      g_autofree char *title = g_strdup_printf ("Column %u", i);
      g_autoptr(GtkColumnViewColumn) column =
        gtk_column_view_column_new (title, gtk_signal_list_item_factory_new ());

      gtk_column_view_column_set_fixed_width (column, COLUMN_WIDTH);
      gtk_column_view_column_set_expand (column, i == 0);
      gtk_column_view_append_column (GTK_COLUMN_VIEW (view), column);
    }
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), view);
  adw_bin_set_child (ADW_BIN (table), scroller);
  scout_reading_start_install (GTK_SCROLLED_WINDOW (scroller), GTK_SCROLLABLE (view));

  return table;
}

static double
get_start (GtkWidget  *window,
           const char *title)
{
  GtkWidget *label = scout_ui_fixture_find (window, GTK_TYPE_LABEL, title);
  gboolean is_from_right = gtk_widget_get_direction (label) == GTK_TEXT_DIR_RTL;
  graphene_rect_t bounds;

  scout_ui_fixture_settle (window);
  g_assert_true (gtk_widget_compute_bounds (gtk_widget_get_parent (label), window, &bounds));

  return is_from_right ? gtk_widget_get_width (window) - bounds.origin.x - bounds.size.width
                       : bounds.origin.x;
}

static void
test_start (gconstpointer data)
{
  GtkWidget *table = NULL;
  GtkWidget *window = NULL;
  GtkAdjustment *adjustment = NULL;
  double start;

  gtk_widget_set_default_direction ((GtkTextDirection) GPOINTER_TO_UINT (data));
  table = new_table ();
  window = scout_ui_fixture_present (table, WIDTH, 200);
  adjustment =
    gtk_scrolled_window_get_hadjustment (GTK_SCROLLED_WINDOW (adw_bin_get_child (ADW_BIN (table))));
  start = get_start (window, "Column 0");
  g_assert_cmpfloat (start, >=, 0.0);
  g_assert_cmpfloat (start, <, COLUMN_WIDTH / 2);

  /* Whoever has scrolled to a column goes on looking at it. */
  gtk_adjustment_set_value (adjustment, (gtk_adjustment_get_upper (adjustment)
                                         - gtk_adjustment_get_page_size (adjustment)) / 2);
  start = get_start (window, "Column 1");
  gtk_widget_set_size_request (window, WIDTH + 60, -1);
  g_assert_cmpfloat_with_epsilon (get_start (window, "Column 1"), start, 1.0);

  /* What is as wide as all of them shows all of them. */
  gtk_widget_set_size_request (window, (N_COLUMNS + 1) * COLUMN_WIDTH, -1);
  start = get_start (window, "Column 0");
  g_assert_cmpfloat (start, >=, 0.0);
  g_assert_cmpfloat (start, <, COLUMN_WIDTH / 2);

  scout_ui_fixture_close (window);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

int
main (int    argc,
      char **argv)
{
  int result;

  scout_ui_fixture_init (&argc, &argv);
  g_test_add_data_func ("/widgets/reading-start/from-left", GUINT_TO_POINTER (GTK_TEXT_DIR_LTR),
                        test_start);
  g_test_add_data_func ("/widgets/reading-start/from-right", GUINT_TO_POINTER (GTK_TEXT_DIR_RTL),
                        test_start);

  result = g_test_run ();
  scout_ui_fixture_finish ();
  return result;
}
