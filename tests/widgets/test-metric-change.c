/* test-metric-change.c: how a figure has changed, beside it or below.
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
test_colours (void)
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

/* Where people begin to read from the other side, a change stands at that side at once. */
static void
test_direction (void)
{
  GtkWidget *tile = g_object_ref_sink (scout_metric_tile_new ());
  GtkWidget *change = NULL;

  scout_metric_tile_set_value (SCOUT_METRIC_TILE (tile), "28", NULL);
  scout_metric_tile_set_change (SCOUT_METRIC_TILE (tile), 12.4);
  change = scout_ui_fixture_find (tile, GTK_TYPE_LABEL, "+12.4%");
  g_assert_cmpfloat_with_epsilon (gtk_label_get_xalign (GTK_LABEL (change)), 0.0, 0.01);
  gtk_widget_set_direction (tile, GTK_TEXT_DIR_RTL);
  g_assert_cmpfloat_with_epsilon (gtk_label_get_xalign (GTK_LABEL (change)), 1.0, 0.01);
  gtk_widget_set_direction (tile, GTK_TEXT_DIR_LTR);
  g_assert_cmpfloat_with_epsilon (gtk_label_get_xalign (GTK_LABEL (change)), 0.0, 0.01);
  g_assert_finalize_object (tile);
}

/* Of the text in @label, in the tile. */
static graphene_point_t
get_baseline (GtkWidget *tile,
              GtkWidget *label)
{
  PangoLayout *layout = gtk_label_get_layout (GTK_LABEL (label));
  int x, y;
  graphene_point_t start, point;

  gtk_label_get_layout_offsets (GTK_LABEL (label), &x, &y);
  /* As the toolkit rounds it. */
  y += pango_layout_get_baseline (layout) / PANGO_SCALE;
  start = GRAPHENE_POINT_INIT ((float) x, (float) y);
  g_assert_true (gtk_widget_compute_point (label, tile, &start, &point));

  return point;
}

/* However long a language's words for thousands are: the figure is whole, and how it has changed
 * stands below where it cannot stand beside it. */
static void
test_place (void)
{
  static const struct { const char *value; GtkTextDirection direction; gboolean is_beside; }
  cases[] = {
    { "5.01M", GTK_TEXT_DIR_LTR, TRUE },
    { "315 Tsd.", GTK_TEXT_DIR_LTR, FALSE },
    { "5.01M", GTK_TEXT_DIR_RTL, TRUE },
    { "5.01 مليون", GTK_TEXT_DIR_RTL, FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GtkWidget *tile, *window, *value, *change;
      graphene_point_t first, second;

      gtk_widget_set_default_direction (cases[i].direction);
      tile = scout_metric_tile_new ();
      scout_metric_tile_set_value (SCOUT_METRIC_TILE (tile), cases[i].value, NULL);
      scout_metric_tile_set_change (SCOUT_METRIC_TILE (tile), -8.2);
      window = scout_ui_fixture_present (tile, 156, 120);
      value = scout_ui_fixture_find (tile, GTK_TYPE_LABEL, cases[i].value);
      change = scout_ui_fixture_find (tile, GTK_TYPE_LABEL, "−8.2%");
      first = get_baseline (tile, value);
      second = get_baseline (tile, change);

      g_assert_false (pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (value))));
      if (cases[i].is_beside)
        g_assert_cmpfloat_with_epsilon (first.y, second.y, 0.1);
      else
        g_assert_cmpfloat (second.y, >, first.y + 8);
      /* At the end edge beside it, at the start edge below it. */
      if (cases[i].is_beside == (cases[i].direction == GTK_TEXT_DIR_LTR))
        g_assert_cmpfloat (second.x, >, 78);
      else
        g_assert_cmpfloat (second.x, <, 20);
      scout_ui_fixture_close (window);
    }
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

static void
assert_measures (GtkWidget      *tile,
                 GtkOrientation  orientation,
                 int             for_size,
                 int             expected)
{
  int natural = 0;

  gtk_widget_measure (tile, orientation, for_size, NULL, &natural, NULL, NULL);
  g_assert_cmpint (natural, ==, expected);
}

static void
assert_no_room (GtkWidget *change)
{
  g_assert_false (gtk_widget_get_mapped (gtk_widget_get_next_sibling (change)));
}

/* What keeps the place of a change has no words that anybody could find, and is not told of. */
static void
assert_only_room (GtkWidget *tile,
                  GtkWidget *change)
{
  GtkWidget *room = gtk_widget_get_next_sibling (change);
  const char *value = gtk_label_get_text (GTK_LABEL (gtk_widget_get_prev_sibling (change)));

  g_assert_false (gtk_widget_get_mapped (change));
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (change)), ==, "");
  g_assert_true (gtk_widget_get_mapped (room));
  g_assert_cmpint (gtk_widget_get_width (room), >, 0);
  g_assert_false (GTK_IS_LABEL (room));
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (room), GTK_ACCESSIBLE_ROLE_PRESENTATION);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (tile),
                                       GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, value);
}

/* What comes late has its place, beside a figure and below one, and is not read before. */
static void
test_comes_late (void)
{
  static const char * const values[] = { "5.01M", "315 Tsd." };
  static const double days[] = { 1.0, 3.0, 2.0 };

  for (gsize i = 0; i < G_N_ELEMENTS (values); i++)
    {
      GtkWidget *tile = scout_metric_tile_new ();
      GtkWidget *window, *change;
      int width = 0;
      int height = 0;

      scout_metric_tile_set_value (SCOUT_METRIC_TILE (tile), values[i], NULL);
      scout_metric_tile_set_change (SCOUT_METRIC_TILE (tile), -17.5);
      scout_metric_tile_set_series (SCOUT_METRIC_TILE (tile), days, G_N_ELEMENTS (days),
                                    SCOUT_SPARKLINE_LINE);
      window = scout_ui_fixture_present (tile, 156, 120);
      change = scout_ui_fixture_find (tile, GTK_TYPE_LABEL, "−17.5%");
      gtk_widget_measure (tile, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &width, NULL, NULL);
      gtk_widget_measure (tile, GTK_ORIENTATION_VERTICAL, 156, NULL, &height, NULL, NULL);
      g_assert_true (gtk_widget_get_mapped (change));
      assert_no_room (change);

      scout_metric_tile_set_change (SCOUT_METRIC_TILE (tile), NAN);
      scout_ui_fixture_settle (window);
      assert_measures (tile, GTK_ORIENTATION_HORIZONTAL, -1, width);
      assert_measures (tile, GTK_ORIENTATION_VERTICAL, 156, height);
      assert_only_room (tile, change);

      /* In another size of text as well. */
      g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 2 * 96 * 1024, NULL);
      scout_ui_fixture_settle (window);
      gtk_widget_measure (tile, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &width, NULL, NULL);
      gtk_widget_measure (tile, GTK_ORIENTATION_VERTICAL, 156, NULL, &height, NULL, NULL);
      scout_metric_tile_set_change (SCOUT_METRIC_TILE (tile), -17.5);
      scout_ui_fixture_settle (window);
      assert_measures (tile, GTK_ORIENTATION_HORIZONTAL, -1, width);
      assert_measures (tile, GTK_ORIENTATION_VERTICAL, 156, height);
      g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 96 * 1024, NULL);

      scout_metric_tile_set_change (SCOUT_METRIC_TILE (tile), NAN);
      gtk_test_accessible_assert_property (GTK_ACCESSIBLE (tile),
                                           GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, values[i]);
      scout_ui_fixture_close (window);
    }
}

/* What is known of a change is read, and nothing else. */
static void
assert_reads (GtkWidget  *change,
              const char *expected) /* (nullable) */
{
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (change), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       expected != NULL ? expected : "");
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (change), GTK_ACCESSIBLE_STATE_HIDDEN,
                                    expected == NULL);
}

/* The place of a change that has never been known is not read either, whatever is shown around. */
static void
test_never_comes (void)
{
  static const double days[] = { 1.0, 3.0, 2.0 };
  GtkWidget *tile = scout_metric_tile_new ();
  GtkWidget *window = NULL;
  GtkWidget *change = NULL;

  scout_metric_tile_set_value (SCOUT_METRIC_TILE (tile), "5.01M", NULL);
  change = gtk_widget_get_next_sibling (scout_ui_fixture_find (tile, GTK_TYPE_LABEL, "5.01M"));
  scout_metric_tile_set_series (SCOUT_METRIC_TILE (tile), days, G_N_ELEMENTS (days),
                                SCOUT_SPARKLINE_LINE);
  window = scout_ui_fixture_present (tile, 156, 120);
  assert_only_room (tile, change);
  assert_reads (change, NULL);

  scout_metric_tile_fail (SCOUT_METRIC_TILE (tile), "Meta has a problem", TRUE);
  scout_ui_fixture_settle (window);
  scout_metric_tile_set_value (SCOUT_METRIC_TILE (tile), "5.01M", NULL);
  scout_metric_tile_set_series (SCOUT_METRIC_TILE (tile), NULL, 0, SCOUT_SPARKLINE_LINE);
  scout_metric_tile_set_series (SCOUT_METRIC_TILE (tile), days, G_N_ELEMENTS (days),
                                SCOUT_SPARKLINE_LINE);
  gtk_widget_set_visible (tile, FALSE);
  gtk_widget_set_visible (tile, TRUE);
  scout_ui_fixture_settle (window);
  assert_only_room (tile, change);
  assert_reads (change, NULL);

  scout_metric_tile_set_change (SCOUT_METRIC_TILE (tile), -17.5);
  assert_reads (change, "−17.5%");
  scout_metric_tile_set_change (SCOUT_METRIC_TILE (tile), NAN);
  assert_reads (change, NULL);
  scout_ui_fixture_close (window);
}

int
main (int    argc,
      char **argv)
{
  int result;

  scout_widgets_init ();
  scout_ui_fixture_init (&argc, &argv);

  g_test_add_func ("/widgets/metric-change/colours", test_colours);
  g_test_add_func ("/widgets/metric-change/direction", test_direction);
  g_test_add_func ("/widgets/metric-change/place", test_place);
  g_test_add_func ("/widgets/metric-change/comes-late", test_comes_late);
  g_test_add_func ("/widgets/metric-change/never-comes", test_never_comes);

  result = g_test_run ();
  scout_ui_fixture_finish ();
  return result;
}
