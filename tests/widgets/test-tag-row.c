/* test-tag-row.c: tags that flow like words, and texts that wrap beside other things.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-row-layout.h"
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

  scout_tag_row_truncate (SCOUT_TAG_ROW (row), 0);
  g_assert_cmpint (get_height (row, 1000), ==, 0);
  g_assert_finalize_object (row);
}

/* Tags that somebody else has too are not made anew. */
static void
test_change (void)
{
  GtkWidget *row = g_object_ref_sink (scout_tag_row_new ());
  GtkWidget *first = NULL;

  scout_tag_row_set (SCOUT_TAG_ROW (row), 0, "Coffee", TRUE);
  scout_tag_row_set (SCOUT_TAG_ROW (row), 1, "Tea", FALSE);
  scout_tag_row_set (SCOUT_TAG_ROW (row), 2, "Milk", FALSE);
  first = scout_ui_fixture_find (row, GTK_TYPE_LABEL, "Coffee");
  g_assert_nonnull (first);

  scout_tag_row_set (SCOUT_TAG_ROW (row), 0, "Chef", FALSE);
  scout_tag_row_set (SCOUT_TAG_ROW (row), 1, "Tea", TRUE);
  scout_tag_row_truncate (SCOUT_TAG_ROW (row), 2);
  g_assert_true (scout_ui_fixture_find (row, GTK_TYPE_LABEL, "Chef") == first);
  g_assert_false (gtk_widget_has_css_class (first, "accent"));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (first), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Chef");
  g_assert_true (gtk_widget_has_css_class (gtk_widget_get_last_child (row), "accent"));
  g_assert_null (scout_ui_fixture_find (row, GTK_TYPE_LABEL, "Milk"));
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

  /* In the middle: what is left of the line is as much before as after. */
  gtk_widget_set_direction (row, GTK_TEXT_DIR_LTR);
  g_object_set (gtk_widget_get_layout_manager (row), "centered", TRUE, NULL);
  scout_ui_fixture_settle (window);
  g_assert_true (gtk_widget_compute_bounds (first, row, &a));
  g_assert_true (gtk_widget_compute_bounds (second, row, &b));
  g_assert_cmpfloat_with_epsilon (a.origin.x, (float) gtk_widget_get_width (row) - b.origin.x
                                              - b.size.width, 1.1f);
  scout_ui_fixture_close (window);
}

#define ROW_SPACING 9
#define LINE_SPACING 8
#define ROW_TEXT "A text that is too long for one line of a narrow window"

/* Side by side, once as GTK does it and once as Scout does it. */
static GtkWidget *
make_row (gboolean is_ours)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, is_ours ? 0 : ROW_SPACING);
  GtkWidget *hidden = gtk_label_new ("hidden");

  if (is_ours)
    gtk_widget_set_layout_manager (row, scout_row_layout_new (ROW_SPACING));
  gtk_widget_set_visible (hidden, FALSE);
  gtk_box_append (GTK_BOX (row), gtk_label_new ("Name"));
  gtk_box_append (GTK_BOX (row), hidden);
  gtk_box_append (GTK_BOX (row), g_object_new (GTK_TYPE_LABEL, "label", ROW_TEXT, "hexpand", TRUE,
                                               "wrap", TRUE, NULL));
  gtk_box_append (GTK_BOX (row), gtk_label_new ("End"));

  return g_object_ref_sink (row);
}

static void
assert_same_place (GtkWidget *child,
                   GtkWidget *other)
{
  graphene_rect_t a, b;

  g_assert_true (gtk_widget_compute_bounds (child, gtk_widget_get_parent (child), &a));
  g_assert_true (gtk_widget_compute_bounds (other, gtk_widget_get_parent (other), &b));
  g_assert_true (graphene_rect_equal (&a, &b));
}

static void
test_row_like_box (void)
{
  static const int widths[] = { 0, 160, 161, 240, 2000 };
  GtkWidget *rows[] = { make_row (TRUE), make_row (FALSE) };
  GtkRequisition minimum[2], natural[2];

  for (gsize i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      gboolean is_rtl = i % 2 == 1;
      int height[2];

      for (gsize k = 0; k < G_N_ELEMENTS (rows); k++)
        {
          int width;

          gtk_widget_set_direction (rows[k], is_rtl ? GTK_TEXT_DIR_RTL : GTK_TEXT_DIR_LTR);
          gtk_widget_get_preferred_size (rows[k], &minimum[k], &natural[k]);
          width = MAX (widths[i], minimum[k].width);
          height[k] = get_height (rows[k], width);
          gtk_widget_allocate (rows[k], width, height[k], -1, NULL);
        }
      g_assert_cmpint (minimum[0].width, ==, minimum[1].width);
      g_assert_cmpint (natural[0].width, ==, natural[1].width);
      g_assert_cmpint (natural[0].height, ==, natural[1].height);
      g_assert_cmpint (height[0], ==, height[1]);
      for (GtkWidget *child = gtk_widget_get_first_child (rows[0]),
                     *other = gtk_widget_get_first_child (rows[1]);
           child != NULL;
           child = gtk_widget_get_next_sibling (child), other = gtk_widget_get_next_sibling (other))
        {
          if (gtk_widget_should_layout (child))
            assert_same_place (child, other);
        }
    }

  g_assert_finalize_object (rows[0]);
  g_assert_finalize_object (rows[1]);
}

static guint n_asked_for_height;

static void
measure_cb (GtkWidget      *widget,
            GtkOrientation  orientation,
            int             for_size,
            int            *minimum,
            int            *natural,
            int            *minimum_baseline,
            int            *natural_baseline)
{
  n_asked_for_height += orientation == GTK_ORIENTATION_HORIZONTAL && for_size >= 0;
  *minimum = *natural = 10;
}

static void
allocate_cb (GtkWidget *widget,
             int        width,
             int        height,
             int        baseline)
{
}

static GtkSizeRequestMode
request_mode_cb (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* The whole point: for a label that wraps, the answer is a search. */
static void
test_row_never_asks_for_height (void)
{
  GtkWidget *row = make_row (TRUE);
  GtkWidget *child = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_set_layout_manager (child,
                                 gtk_custom_layout_new (request_mode_cb, measure_cb, allocate_cb));
  gtk_box_append (GTK_BOX (row), child);
  gtk_widget_allocate (row, 2000, get_height (row, 2000), -1, NULL);
  g_assert_cmpuint (n_asked_for_height, ==, 0);
  g_assert_finalize_object (row);
}

static graphene_rect_t
get_place (GtkWidget *child)
{
  graphene_rect_t place;

  g_assert_true (gtk_widget_compute_bounds (child, gtk_widget_get_parent (child), &place));
  return place;
}

/* One that goes below the others as soon as they have not all the width they like. */
static void
test_row_straggler (void)
{
  GtkWidget *row = g_object_ref_sink (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0));
  GtkLayoutManager *layout = scout_row_layout_new (ROW_SPACING);
  GtkWidget *title = g_object_new (GTK_TYPE_LABEL, "label", ROW_TEXT, "hexpand", TRUE,
                                   "wrap", TRUE, "xalign", 0.0f, NULL);
  GtkWidget *legend = g_object_new (GTK_TYPE_LABEL, "label", "Organic, paid",
                                    "halign", GTK_ALIGN_START, NULL);
  GtkWidget *end = gtk_label_new ("End");
  int line, width, least;

  gtk_widget_set_layout_manager (row, layout);
  gtk_box_append (GTK_BOX (row), title);
  gtk_box_append (GTK_BOX (row), legend);
  gtk_box_append (GTK_BOX (row), end);
  scout_row_layout_set_straggler (SCOUT_ROW_LAYOUT (layout), legend);
  gtk_widget_measure (row, GTK_ORIENTATION_HORIZONTAL, -1, &least, &width, NULL, NULL);
  line = get_height (row, width);

  gtk_widget_allocate (row, width + 50, line, -1, NULL);
  g_assert_cmpfloat (get_place (legend).origin.x, >, get_place (title).origin.x + 50.0f);
  g_assert_cmpfloat (get_place (end).origin.x, >, get_place (legend).origin.x);
  g_assert_cmpfloat (get_place (legend).origin.y, <, (float) line / 2.0f);

  width--;
  g_assert_cmpint (get_height (row, width), ==, 2 * line + LINE_SPACING);
  gtk_widget_allocate (row, width, 2 * line + LINE_SPACING, -1, NULL);
  g_assert_cmpfloat_with_epsilon (get_place (legend).origin.x, 0.0f, 0.1f);
  g_assert_cmpfloat_with_epsilon (get_place (legend).origin.y, (float) (line + LINE_SPACING), 0.1f);
  g_assert_cmpfloat_with_epsilon (get_place (end).origin.x + get_place (end).size.width,
                                  (float) width, 0.1f);

  gtk_widget_set_direction (row, GTK_TEXT_DIR_RTL);
  gtk_widget_set_direction (legend, GTK_TEXT_DIR_RTL);
  gtk_widget_allocate (row, width, 2 * line + LINE_SPACING, -1, NULL);
  g_assert_cmpfloat_with_epsilon (get_place (legend).origin.x + get_place (legend).size.width,
                                  (float) width, 0.1f);

  /* It needs no room beside the others, and none at all where it is hidden or gone. */
  gtk_widget_set_visible (title, FALSE);
  gtk_widget_measure (row, GTK_ORIENTATION_HORIZONTAL, -1, &least, &width, NULL, NULL);
  g_assert_cmpint (least, <, width);
  gtk_widget_set_visible (legend, FALSE);
  g_assert_cmpint (get_height (row, least), ==, line);
  gtk_box_remove (GTK_BOX (row), legend);
  g_assert_cmpint (get_height (row, least), ==, line);
  g_assert_finalize_object (row);
}

int
main (int    argc,
      char **argv)
{
  int result;

  scout_widgets_init ();
  scout_ui_fixture_init (&argc, &argv);

  g_test_add_func ("/widgets/tag-row/wrap", test_wrap);
  g_test_add_func ("/widgets/tag-row/change", test_change);
  g_test_add_func ("/widgets/tag-row/places", test_places);
  g_test_add_func ("/widgets/row-layout/like-box", test_row_like_box);
  g_test_add_func ("/widgets/row-layout/straggler", test_row_straggler);
  g_test_add_func ("/widgets/row-layout/never-asks-for-height", test_row_never_asks_for_height);

  result = g_test_run ();
  scout_ui_fixture_finish ();
  return result;
}
