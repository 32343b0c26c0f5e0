/* test-metric-tile.c: one figure and its states.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-metric-tile.h"
#include "scout-panel.h"
#include "scout-row-layout.h"
#include "scout-tile-layout.h"
#include "scout-tooltip.h"
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

/* Why there is no figure is said as long as there is none, and a button is there where it helps. */
static void
test_problem (void)
{
  ScoutMetricTile *tile = SCOUT_METRIC_TILE (g_object_ref_sink (scout_metric_tile_new ()));
  GtkWidget *retry = scout_ui_fixture_find (GTK_WIDGET (tile), GTK_TYPE_BUTTON, "Try again");

  scout_metric_tile_fail (tile, "Meta has a problem", TRUE);
  g_assert_true (gtk_widget_get_visible (retry));
  scout_metric_tile_fail (tile, "Hourly limit reached", FALSE);
  g_assert_cmpint (scout_metric_tile_get_state (tile), ==, SCOUT_METRIC_TILE_FAILED);
  g_assert_cmpstr (scout_tooltip_get (GTK_WIDGET (tile)), ==, "Hourly limit reached");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (tile), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "Hourly limit reached");
  g_assert_false (gtk_widget_get_visible (retry));

  scout_metric_tile_set_value (tile, "482K", "482,310");
  g_assert_null (scout_tooltip_get (GTK_WIDGET (tile)));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (tile), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "482,310");
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

static gboolean
draws_anything (GtkWidget *widget)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  g_autoptr(GskRenderNode) node = NULL;

  GTK_WIDGET_GET_CLASS (widget)->snapshot (widget, snapshot);
  node = gtk_snapshot_free_to_node (snapshot);
  return node != NULL;
}

/* A day has no course, and a tile of it is as high as others. */
static void
test_single_value (void)
{
  const double values[] = { 1.0, 2.0 };
  ScoutMetricTile *tile = SCOUT_METRIC_TILE (scout_metric_tile_new ());
  GtkWidget *window = scout_ui_fixture_present (GTK_WIDGET (tile), 160, 110);
  GtkWidget *sparkline = scout_ui_fixture_find (GTK_WIDGET (tile), SCOUT_TYPE_SPARKLINE, NULL);
  int height, height_of_one;

  scout_metric_tile_set_value (tile, "4", "4");
  scout_metric_tile_set_series (tile, values, 2, SCOUT_SPARKLINE_BARS);
  scout_ui_fixture_settle (window);
  g_assert_true (draws_anything (sparkline));
  gtk_widget_measure (GTK_WIDGET (tile), GTK_ORIENTATION_VERTICAL, -1, NULL, &height, NULL, NULL);

  scout_metric_tile_set_series (tile, values, 1, SCOUT_SPARKLINE_BARS);
  scout_ui_fixture_settle (window);
  g_assert_false (draws_anything (sparkline));
  gtk_widget_measure (GTK_WIDGET (tile), GTK_ORIENTATION_VERTICAL, -1, NULL, &height_of_one, NULL,
                      NULL);
  g_assert_cmpint (height_of_one, ==, height);
  scout_ui_fixture_close (window);
}

/* Without a note there is no room for its button either: such tiles would be higher than others. */
static void
test_note_place (void)
{
  GtkWidget *tile = g_object_ref_sink (scout_metric_tile_new ());
  GtkWidget *place = gtk_widget_get_parent (scout_ui_fixture_find (tile, GTK_TYPE_BUTTON, NULL));

  scout_metric_tile_set_value (SCOUT_METRIC_TILE (tile), "1.9M", NULL);
  g_assert_false (gtk_widget_get_visible (place));
  scout_metric_tile_set_note (SCOUT_METRIC_TILE (tile), "7 days –");
  scout_metric_tile_set_note_problem (SCOUT_METRIC_TILE (tile), "Meta has a problem", TRUE);
  g_assert_true (gtk_widget_get_visible (place));
  scout_metric_tile_set_note (SCOUT_METRIC_TILE (tile), NULL);
  g_assert_false (gtk_widget_get_visible (place));
  g_object_unref (tile);
}

/* (transfer full): the colours of the pixels */
static guchar *
dup_pixels (GtkWidget  *widget,
            const char *name,
            gsize      *length)
{
  g_autoptr(GdkTexture) picture = scout_ui_fixture_save_picture (widget, name);
  gsize stride = 4 * (gsize) gdk_texture_get_width (picture);
  guchar *pixels = NULL;

  *length = stride * (gsize) gdk_texture_get_height (picture);
  pixels = g_malloc (*length);
  gdk_texture_download (picture, pixels, stride);

  return pixels;
}

static int
get_largest_difference (const guchar *a,
                        const guchar *b,
                        gsize         length)
{
  int largest = 0;

  for (gsize i = 0; i < length; i++)
    largest = MAX (largest, abs (a[i] - b[i]));

  return largest;
}

static void
check_frame_looks_alike (GtkWidget *card,
                         GtkWidget *around,
                         gboolean   is_dark)
{
  const char *name = is_dark ? "card-frame-dark" : "card-frame";
  g_autofree guchar *drawn = NULL;
  g_autofree guchar *styled = NULL;
  gsize length, styled_length;

  scout_ui_fixture_set_dark (is_dark);
  scout_ui_fixture_settle (around);
  g_assert_true (gtk_widget_has_css_class (card, "framed"));
  drawn = dup_pixels (around, name, &length);

  gtk_widget_remove_css_class (card, "framed");
  scout_ui_fixture_settle (around);
  styled = dup_pixels (around, "card-frame-styled", &styled_length);
  gtk_widget_add_css_class (card, "framed");
  g_assert_cmpuint (styled_length, ==, length);
  g_assert_cmpint (get_largest_difference (drawn, styled, length), <=, 2);
}

/* What tiles and panels draw is what the style sheet says, here by itself. */
static void
test_frames (void)
{
  GtkWidget *around = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *cards[] = { scout_metric_tile_new (), scout_panel_new () };
  GtkWidget *window = NULL;

  scout_metric_tile_set_value (SCOUT_METRIC_TILE (cards[0]), "1.9M", NULL);
  gtk_box_append (GTK_BOX (cards[1]), gtk_label_new ("Panel"));
  for (gsize i = 0; i < G_N_ELEMENTS (cards); i++)
    {
      gtk_widget_set_margin_start (cards[i], 6);
      gtk_widget_set_margin_end (cards[i], 7);
      gtk_widget_set_margin_top (cards[i], 5);
      gtk_widget_set_margin_bottom (cards[i], 6);
      gtk_box_append (GTK_BOX (around), cards[i]);
    }
  window = scout_ui_fixture_present (around, 400, 160);
  for (gsize i = 0; i < 2 * G_N_ELEMENTS (cards); i++)
    check_frame_looks_alike (cards[i / 2], around, i % 2 > 0);

  scout_ui_fixture_set_dark (FALSE);
  scout_ui_fixture_close (window);
}

static void
test_columns (void)
{
  /* Tiles, how many fit, and how many a row has then. */
  static const guint vectors[][3] = {
    { 6, 9, 6 }, { 6, 6, 6 }, { 6, 5, 3 }, { 6, 4, 3 }, { 6, 3, 3 }, { 6, 2, 2 }, { 6, 0, 2 },
    { 5, 5, 5 }, { 5, 4, 3 }, { 4, 3, 2 }, { 8, 6, 4 }, { 7, 6, 4 }, { 1, 0, 1 }, { 0, 4, 1 },
    { 8, 3, 2 }, { 8, 2, 2 }, { 9, 4, 3 }, { 7, 3, 3 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (vectors); i++)
    g_assert_cmpuint (scout_tile_layout_count_columns (vectors[i][0], vectors[i][1], 6), ==,
                      vectors[i][2]);
  g_assert_cmpuint (scout_tile_layout_count_columns (8, 9, 4), ==, 4);
}

static graphene_rect_t
get_bounds (GtkWidget  *tile,
            const char *text)
{
  GtkWidget *box = gtk_widget_get_parent (tile);
  GtkWidget *widget = text != NULL ? scout_ui_fixture_find (tile, GTK_TYPE_LABEL, text) : tile;
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (widget, box, &bounds));
  return bounds;
}

/* A caption of two lines is whole, and the figures beside it stand no higher. */
static void
test_row (void)
{
  static const char * const captions[] = { "Reach", "Veröffentlichte Beiträge", "Views" };
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  g_autoptr(GtkSizeGroup) group = gtk_size_group_new (GTK_SIZE_GROUP_VERTICAL);
  GtkWidget *tiles[3];
  GtkWidget *window, *caption;

  gtk_widget_set_layout_manager (box, scout_tile_layout_new (3));
  for (gsize i = 0; i < G_N_ELEMENTS (tiles); i++)
    {
      tiles[i] = scout_metric_tile_new ();
      scout_metric_tile_set_caption (SCOUT_METRIC_TILE (tiles[i]), captions[i]);
      scout_metric_tile_set_value (SCOUT_METRIC_TILE (tiles[i]), "28", NULL);
      scout_metric_tile_align (SCOUT_METRIC_TILE (tiles[i]), group);
      gtk_box_append (GTK_BOX (box), tiles[i]);
    }
  window = scout_ui_fixture_present (box, 449, 300);

  caption = scout_ui_fixture_find (tiles[1], GTK_TYPE_LABEL, captions[1]);
  g_assert_cmpint (pango_layout_get_line_count (gtk_label_get_layout (GTK_LABEL (caption))), ==, 2);
  g_assert_false (pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (caption))));
  for (gsize i = 1; i < G_N_ELEMENTS (tiles); i++)
    {
      graphene_rect_t first = get_bounds (tiles[0], "28"), other = get_bounds (tiles[i], "28");

      g_assert_cmpfloat_with_epsilon (first.origin.y, other.origin.y, 0.1);
    }
  /* Both edges are straight, 12 pixels apart inside. */
  g_assert_cmpfloat_with_epsilon (get_bounds (tiles[0], NULL).origin.x, 0.0, 0.1);
  g_assert_cmpfloat_with_epsilon (get_bounds (tiles[2], NULL).origin.x
                                    + get_bounds (tiles[2], NULL).size.width,
                                  gtk_widget_get_width (box), 0.1);
  scout_ui_fixture_close (window);
}

/* Tiles of the last row, if they are fewer, have all of the width. */
static void
test_last_row (void)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *tiles[7];
  GtkWidget *window = NULL;

  gtk_widget_set_layout_manager (box, scout_tile_layout_new (4));
  for (gsize i = 0; i < G_N_ELEMENTS (tiles); i++)
    {
      tiles[i] = scout_metric_tile_new ();
      scout_metric_tile_set_caption (SCOUT_METRIC_TILE (tiles[i]), "Views");
      scout_metric_tile_set_value (SCOUT_METRIC_TILE (tiles[i]), "28", NULL);
      gtk_box_append (GTK_BOX (box), tiles[i]);
    }
  gtk_widget_set_size_request (box, 900, -1);
  window = scout_ui_fixture_present (box, 900, 300);
  for (gsize i = 3; i < G_N_ELEMENTS (tiles); i += 3)
    {
      graphene_rect_t last = get_bounds (tiles[i], NULL);

      g_assert_cmpfloat_with_epsilon (last.origin.x + last.size.width, gtk_widget_get_width (box),
                                      0.1);
    }
  g_assert_cmpfloat_with_epsilon (get_bounds (tiles[4], NULL).origin.x, 0.0, 0.1);
  g_assert_cmpfloat (get_bounds (tiles[4], NULL).origin.y, >, get_bounds (tiles[3], NULL).origin.y);
  scout_ui_fixture_close (window);
}

/* In large text on a narrow screen, figures stand below each other rather than being cut. */
static void
test_whole (void)
{
  static const char * const figures[] = { "1,234,567,890,123", "28" };
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *tiles[2];
  GtkWidget *window = NULL;

  gtk_widget_set_layout_manager (box, scout_tile_layout_new (4));
  for (gsize i = 0; i < G_N_ELEMENTS (tiles); i++)
    {
      tiles[i] = scout_metric_tile_new ();
      scout_metric_tile_set_caption (SCOUT_METRIC_TILE (tiles[i]), "Views");
      scout_metric_tile_set_value (SCOUT_METRIC_TILE (tiles[i]), figures[i], NULL);
      scout_metric_tile_make_plain (SCOUT_METRIC_TILE (tiles[i]));
      gtk_box_append (GTK_BOX (box), tiles[i]);
    }
  gtk_widget_set_halign (box, GTK_ALIGN_START);
  gtk_widget_set_size_request (box, 300, -1);
  window = scout_ui_fixture_present (box, 300, 300);
  for (gsize i = 0; i < G_N_ELEMENTS (tiles); i++)
    {
      GtkWidget *figure = scout_ui_fixture_find (tiles[i], GTK_TYPE_LABEL, figures[i]);

      g_assert_false (pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (figure))));
      g_assert_cmpfloat_with_epsilon (get_bounds (tiles[i], NULL).size.width,
                                      gtk_widget_get_width (box), 0.1);
    }
  g_assert_cmpfloat (get_bounds (tiles[1], NULL).origin.y, >, get_bounds (tiles[0], NULL).origin.y);

  scout_metric_tile_set_value (SCOUT_METRIC_TILE (tiles[0]), "29", NULL);
  scout_ui_fixture_settle (window);
  g_assert_cmpfloat_with_epsilon (get_bounds (tiles[1], NULL).origin.y,
                                  get_bounds (tiles[0], NULL).origin.y, 0.1);
  scout_ui_fixture_close (window);
}

/* Letters that stand on one line need what each has above it and below. */
static void
test_row_minimum (void)
{
  GtkWidget *row = g_object_ref_sink (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0));
  GtkWidget *high = gtk_label_new ("High");
  GtkWidget *low = gtk_label_new ("Low");
  int minimum, natural;

  gtk_widget_set_layout_manager (row, g_object_new (SCOUT_TYPE_ROW_LAYOUT, NULL));
  gtk_widget_set_valign (high, GTK_ALIGN_BASELINE);
  gtk_widget_set_valign (low, GTK_ALIGN_BASELINE);
  gtk_widget_set_margin_bottom (high, 30);
  gtk_widget_set_margin_top (low, 30);
  gtk_box_append (GTK_BOX (row), high);
  gtk_box_append (GTK_BOX (row), low);
  gtk_widget_measure (low, GTK_ORIENTATION_VERTICAL, -1, &minimum, NULL, NULL, NULL);
  gtk_widget_measure (row, GTK_ORIENTATION_VERTICAL, -1, &natural, NULL, NULL, NULL);
  g_assert_cmpint (natural, ==, minimum + 30);
  gtk_widget_measure (row, GTK_ORIENTATION_VERTICAL, 400, &minimum, &natural, NULL, NULL);
  g_assert_cmpint (minimum, ==, natural);
  g_assert_finalize_object (row);
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
  g_test_add_func ("/widgets/metric-tile/problem", test_problem);
  g_test_add_func ("/widgets/metric-tile/extras", test_extras);
  g_test_add_func ("/widgets/metric-tile/single-value", test_single_value);
  g_test_add_func ("/widgets/metric-tile/note-place", test_note_place);
  g_test_add_func ("/widgets/metric-tile/frames", test_frames);
  g_test_add_func ("/widgets/tile-layout/columns", test_columns);
  g_test_add_func ("/widgets/tile-layout/row", test_row);
  g_test_add_func ("/widgets/tile-layout/last-row", test_last_row);
  g_test_add_func ("/widgets/tile-layout/whole", test_whole);
  g_test_add_func ("/widgets/tile-layout/row-minimum", test_row_minimum);

  result = g_test_run ();
  scout_ui_fixture_finish ();
  return result;
}
