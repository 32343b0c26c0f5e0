/* test-tag-row.c: tags that flow like words.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-tag-row.h"
#include "scout-ui-fixture.h"
#include "scout-widgets.h"

static int
get_height (GtkWidget *row,
            int        width)
{
  int minimum;

  gtk_widget_measure (row, GTK_ORIENTATION_VERTICAL, width, &minimum, NULL, NULL, NULL);
  return minimum;
}

static void
test_wrap (void)
{
  GtkWidget *row = g_object_ref_sink (scout_tag_row_new ());
  int one, natural;

  g_assert_cmpint (get_height (row, 100), ==, 0);
  scout_tag_row_append (SCOUT_TAG_ROW (row), "Digital creator", FALSE);
  one = get_height (row, 1000);
  scout_tag_row_append (SCOUT_TAG_ROW (row), "Blogger", FALSE);
  scout_tag_row_append (SCOUT_TAG_ROW (row), "Coffee drinks", TRUE);
  g_assert_cmpint (get_height (row, 1000), ==, one);
  gtk_widget_measure (row, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);
  g_assert_cmpint (get_height (row, natural), ==, one);
  g_assert_cmpint (get_height (row, natural - 1), ==, 2 * one + 6);
  g_assert_cmpint (get_height (row, 10), ==, 3 * one + 12);

  scout_tag_row_remove_all (SCOUT_TAG_ROW (row));
  g_assert_cmpint (get_height (row, 1000), ==, 0);
  g_assert_finalize_object (row);
}

static void
test_places (void)
{
  GtkWidget *row = scout_tag_row_new ();
  GtkWidget *window, *first, *second;
  graphene_rect_t a, b;

  scout_tag_row_append (SCOUT_TAG_ROW (row), "Coffee", TRUE);
  scout_tag_row_append (SCOUT_TAG_ROW (row), "<b>Tea</b>", FALSE);
  window = scout_ui_fixture_present (row, 300, 100);
  first = scout_ui_fixture_find (row, GTK_TYPE_LABEL, "Coffee");
  second = scout_ui_fixture_find (row, GTK_TYPE_LABEL, "<b>Tea</b>");
  g_assert_true (gtk_widget_has_css_class (first, "accent"));
  g_assert_false (gtk_widget_has_css_class (second, "accent"));
  g_assert_true (gtk_widget_compute_bounds (first, row, &a));
  g_assert_true (gtk_widget_compute_bounds (second, row, &b));
  g_assert_cmpfloat_with_epsilon (b.origin.x, a.origin.x + a.size.width + 6.0f, 0.1f);

  gtk_widget_set_direction (row, GTK_TEXT_DIR_RTL);
  gtk_widget_queue_allocate (row);
  scout_ui_fixture_settle (window);
  g_assert_true (gtk_widget_compute_bounds (first, row, &a));
  g_assert_true (gtk_widget_compute_bounds (second, row, &b));
  g_assert_cmpfloat_with_epsilon (a.origin.x + a.size.width,
                                  (float) gtk_widget_get_width (row), 0.1f);
  g_assert_cmpfloat (b.origin.x, <, a.origin.x);
  scout_ui_fixture_close (window);
}

int
main (int    argc,
      char **argv)
{
  int result;

  scout_widgets_init ();
  scout_ui_fixture_init (&argc, &argv);

  g_test_add_func ("/widgets/tag-row/wrap", test_wrap);
  g_test_add_func ("/widgets/tag-row/places", test_places);

  result = g_test_run ();
  scout_ui_fixture_finish ();
  return result;
}
