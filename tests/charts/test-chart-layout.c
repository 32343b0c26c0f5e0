/* test-chart-layout.c: the geometry of charts, to the pixel, without a display.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-chart-layout.h"

#include "chart-samples.h"

#include <math.h>

#define assert_near(a, b) g_assert_cmpfloat_with_epsilon ((a), (b), 0.01)

static ScoutChartScene *
lay_out (ScoutChartKind  kind,
         ScoutChartData *data,
         double          width,
         double          height)
{
  ScoutChartFrame frame;

  chart_samples_init_frame (&frame, width, height, NULL);
  return scout_chart_layout (kind, data, &frame);
}

static const ScoutChartLabel *
find_label (const ScoutChartScene *scene,
            const char            *text)
{
  for (guint i = 0; i < scene->labels->len; i++)
    {
      const ScoutChartLabel *label = &g_array_index (scene->labels, ScoutChartLabel, i);

      if (g_str_equal (label->text, text))
        return label;
    }

  g_error ("no label \"%s\"", text);
  return NULL;
}

static const ScoutChartBox *
get_box (const ScoutChartScene *scene,
         guint                  index)
{
  g_assert_cmpuint (index, <, scene->boxes->len);
  return &g_array_index (scene->boxes, ScoutChartBox, index);
}

static void
assert_rect (const ScoutChartRect *rect,
             double                x,
             double                y,
             double                width,
             double                height)
{
  assert_near (rect->x, x);
  assert_near (rect->y, y);
  assert_near (rect->width, width);
  assert_near (rect->height, height);
}

static void
test_lines (void)
{
  g_autoptr(ScoutChartData) data = chart_samples_new_days (TRUE);
  g_autoptr(ScoutChartScene) scene = lay_out (SCOUT_CHART_LINES, data, 702.0, 254.0);
  const ScoutChartLine *line;
  const ScoutChartDot *knot;

  /* 2 on the left, 46 on the right, 10 above, 26 and a lane of 18 below. */
  assert_rect (&scene->plot, 2.0, 10.0, 654.0, 200.0);
  g_assert_cmpuint (scene->boxes->len, ==, 4);
  assert_rect (&get_box (scene, 0)->rect, 2.0, 210.0, 654.0, 1.0);
  assert_rect (&get_box (scene, 3)->rect, 2.0, 10.0, 654.0, 1.0);
  g_assert_cmpuint (get_box (scene, 0)->paint.index, ==, SCOUT_CHART_INK_BASE);
  g_assert_cmpuint (get_box (scene, 1)->paint.index, ==, SCOUT_CHART_INK_GRID);
  /* Four letters of 6 × 8.5 / 11, eight pixels from the plot, centred on their line. */
  assert_rect (&find_label (scene, "150K")->rect, 664.0, 3.0, 19.0, 14.0);
  assert_rect (&find_label (scene, "21 Oct")->rect, 2.0, 236.0, 28.0, 14.0);

  g_assert_cmpuint (scene->lines->len, ==, 1);
  line = &g_array_index (scene->lines, ScoutChartLine, 0);
  g_assert_true (line->is_area);
  g_assert_cmpuint (line->n_points, ==, 28);
  assert_near (line->x[0], 2.0);
  assert_near (line->x[27], 656.0);
  assert_near (line->y[22], 210.0 - 200.0 * 147435.0 / 150000.0);
  assert_near (line->base, 210.0);

  g_assert_cmpuint (scene->spots->len, ==, 28);
  knot = &g_array_index (scene->knots, ScoutChartDot, 22);
  assert_near (knot->x, line->x[22]);
  assert_near (knot->y, line->y[22]);
  /* Three dots for three posts of the 23rd day, of 22 in all. */
  assert_near (g_array_index (scene->dots, ScoutChartDot, 0).y, 218.5);
  assert_near (g_array_index (scene->dots, ScoutChartDot, 0).radius, 1.9);
  g_assert_cmpuint (scene->dots->len, ==, 22);
  g_assert_cmpint (scout_chart_scene_find_spot (scene, line->x[22] + 5.0, 0.0), ==, 22);
  g_assert_cmpint (scout_chart_scene_find_spot (scene, -90.0, 0.0), ==, 0);
  g_assert_cmpint (scout_chart_scene_find_spot (scene, 9000.0, 0.0), ==, 27);
}

static void
test_several_lines (void)
{
  g_autoptr(ScoutChartData) data = chart_samples_new_comparison ();
  g_autoptr(ScoutChartScene) scene = lay_out (SCOUT_CHART_LINES, data, 702.0, 196.0);

  /* The second one has a gap. */
  g_assert_cmpuint (scene->lines->len, ==, 4);
  for (guint i = 0; i < scene->lines->len; i++)
    {
      const ScoutChartLine *line = &g_array_index (scene->lines, ScoutChartLine, i);

      g_assert_false (line->is_area);
      g_assert_cmpuint (line->paint.pattern, ==, i < 1 ? 0 : i < 3 ? 1 : 2);
    }
  g_assert_cmpuint (g_array_index (scene->lines, ScoutChartLine, 1).n_points, ==, 11);
  g_assert_cmpuint (g_array_index (scene->lines, ScoutChartLine, 2).n_points, ==, 16);
  g_assert_cmpuint (scene->knots->len, ==, 28 * 3);
  g_assert_true (isnan (g_array_index (scene->knots, ScoutChartDot, 11 * 3 + 1).y));
}

static void
test_columns (void)
{
  const double values[] = { 50.0, 0.0, -50.0, NAN };
  g_autoptr(ScoutChartData) data = scout_chart_data_new ("Change", SCOUT_CHART_COUNT);
  g_autoptr(ScoutChartScene) scene = NULL;

  scout_chart_data_add_series (data, NULL, SCOUT_CHART_COLOR_FIRST, values, 4);
  scene = lay_out (SCOUT_CHART_COLUMNS, data, 248.0, 236.0);

  /* Slots of 50, bars of 35; ticks from -50 to 50 make 100 pixels on both sides of 0. */
  assert_rect (&scene->plot, 2.0, 10.0, 200.0, 200.0);
  g_assert_cmpuint (scene->boxes->len, ==, 5 + 3);
  assert_rect (&get_box (scene, 5)->rect, 9.5, 10.0, 35.0, 100.0);
  assert_rect (&get_box (scene, 6)->rect, 59.5, 108.0, 35.0, 2.0);
  assert_rect (&get_box (scene, 7)->rect, 109.5, 110.0, 35.0, 100.0);
  assert_near (find_label (scene, "−50")->rect.y + 7.0, 210.0);
  g_assert_cmpint (scout_chart_scene_find_spot (scene, 153.0, 0.0), ==, 3);
}

/* What is counted by ones has an axis of whole numbers, and a day with nothing is no gap. */
static void
test_daily_columns (void)
{
  g_autoptr(ScoutChartData) data = chart_samples_new_posts ();
  g_autoptr(ScoutChartScene) scene = lay_out (SCOUT_CHART_COLUMNS, data, 748.0, 236.0);

  /* Slots of 25, bars of 17.5; ticks at 0, 1, 2 and 3. */
  assert_rect (&scene->plot, 2.0, 10.0, 700.0, 200.0);
  g_assert_cmpuint (scene->boxes->len, ==, 4 + 28);
  g_assert_cmpuint (scene->lines->len, ==, 0);
  assert_rect (&get_box (scene, 4 + 1)->rect, 30.75, 208.0, 17.5, 2.0);
  assert_rect (&get_box (scene, 4 + 22)->rect, 555.75, 10.0, 17.5, 200.0);
  assert_near (find_label (scene, "3")->rect.y + 7.0, 10.0);
  assert_near (find_label (scene, "21 Oct")->rect.x, 2.0);
  g_assert_cmpuint (scene->spots->len, ==, 28);
  g_assert_cmpint (scout_chart_scene_find_spot (scene, 560.0, 0.0), ==, 22);
  /* A read-out is told where the bar ends. */
  assert_near (g_array_index (scene->spots, ScoutChartSpot, 22).y, 10.0);
  assert_near (g_array_index (scene->spots, ScoutChartSpot, 1).y, 210.0);
}

static void
test_grouped_columns (void)
{
  const double first[] = { 8.0, 4.0 }, second[] = { 4.0, 8.0 };
  g_autoptr(ScoutChartData) data = scout_chart_data_new ("Posts", SCOUT_CHART_COUNT);
  g_autoptr(ScoutChartScene) scene = NULL;

  scout_chart_data_add_category (data, "Reels");
  scout_chart_data_add_category (data, "Photos");
  scout_chart_data_add_series (data, "a", SCOUT_CHART_COLOR_FIRST, first, 2);
  scout_chart_data_add_series (data, "b", SCOUT_CHART_COLOR_SECOND, second, 2);
  scene = lay_out (SCOUT_CHART_COLUMNS, data, 148.0, 236.0);

  /* Slots of 50, bars of 16.5 with 2 between them. */
  assert_rect (&get_box (scene, 5)->rect, 9.5, 10.0, 16.5, 200.0);
  assert_rect (&get_box (scene, 6)->rect, 28.0, 110.0, 16.5, 100.0);
  g_assert_cmpuint (get_box (scene, 5)->paint.pattern, ==, 0);
  g_assert_cmpuint (get_box (scene, 6)->paint.pattern, ==, 1);
  assert_near (find_label (scene, "Reels")->rect.x, 27.0 - 24.0 / 2.0);
}

static void
test_pyramid (void)
{
  g_autoptr(ScoutChartData) data = chart_samples_new_pyramid ();
  g_autoptr(ScoutChartScene) scene = lay_out (SCOUT_CHART_PYRAMID, data, 572.0, 300.0);
  const double bar = 257.0 - 29.0 - 8.0;

  /* Rows of 50 with bars of 34; the middle is 58 wide, the widest figure 29. */
  g_assert_cmpuint (scene->boxes->len, ==, 12);
  assert_rect (&get_box (scene, 2)->rect, 257.0 - bar, 58.0, bar, 34.0);
  assert_rect (&get_box (scene, 3)->rect, 315.0, 58.0, bar * 9.3 / 24.6, 34.0);
  assert_near (get_box (scene, 2)->radius, 5.0);
  assert_near (get_box (scene, 2)->paint.strength, 1.0);
  assert_near (get_box (scene, 0)->paint.strength, 0.78);
  assert_rect (&find_label (scene, "24.6%")->rect, 0.0, 66.0, 29.0, 18.0);
  g_assert_cmpint (find_label (scene, "25–34")->font, ==, SCOUT_CHART_FONT_NORMAL_BOLD);
  g_assert_cmpint (find_label (scene, "65+")->font, ==, SCOUT_CHART_FONT_NORMAL);
  assert_near (find_label (scene, "65+")->rect.x + 9.0, 286.0);
  g_assert_cmpint (scout_chart_scene_find_spot (scene, 0.0, 120.0), ==, 2);
}

/* Bars may be flatter than they are by themselves, and words still stand beside them. */
static void
test_pressed_pyramid (void)
{
  g_autoptr(ScoutChartData) data = chart_samples_new_pyramid ();
  g_autoptr(ScoutChartScene) scene = NULL;
  ScoutChartFrame frame;

  chart_samples_init_frame (&frame, 572.0, 0.0, NULL);
  assert_near (scout_chart_layout_get_height (SCOUT_CHART_PYRAMID, data, &frame), 302.0);
  frame.height = scout_chart_layout_get_least_height (SCOUT_CHART_PYRAMID, data, &frame);
  assert_near (frame.height, 6.0 * 36.0);
  scene = scout_chart_layout (SCOUT_CHART_PYRAMID, data, &frame);
  assert_rect (&get_box (scene, 2)->rect, 37.0, 36.0 * 1.16, 220.0, 36.0 * 0.68);

  /* Rows of words may not. */
  assert_near (scout_chart_layout_get_least_height (SCOUT_CHART_BAR_LIST, data, &frame),
               scout_chart_layout_get_height (SCOUT_CHART_BAR_LIST, data, &frame));
}

/* What has no bar is told below them. */
static void
test_pyramid_with_others (void)
{
  static const double others[] = { 0.5, 1.0, NAN, 0.25, 0.25, 1.0 };
  g_autoptr(ScoutChartData) data = chart_samples_new_pyramid ();
  g_autoptr(ScoutChartScene) scene = NULL;
  g_autoptr(ScoutChartScene) legend = NULL;
  ScoutChartFrame frame;

  scout_chart_data_add_series (data, "Others", SCOUT_CHART_COLOR_NEUTRAL, others,
                               G_N_ELEMENTS (others));
  chart_samples_init_frame (&frame, 572.0, 0.0, NULL);
  assert_near (scout_chart_layout_get_height (SCOUT_CHART_PYRAMID, data, &frame),
               302.0 + 17.0 + 6.0);
  scene = lay_out (SCOUT_CHART_PYRAMID, data, 572.0, 323.0);

  /* The bars are those without others, and the line ends where the chart does. */
  g_assert_cmpuint (scene->boxes->len, ==, 12);
  assert_rect (&get_box (scene, 2)->rect, 37.0, 58.0, 220.0, 34.0);
  assert_near (find_label (scene, "Others 3.0%")->rect.y + 17.0, 323.0);
  g_assert_cmpfloat (find_label (scene, "65+")->rect.y, <,
                     find_label (scene, "Others 3.0%")->rect.y);

  legend = scout_chart_layout_legend (SCOUT_CHART_PYRAMID, data, &frame);
  g_assert_cmpuint (legend->labels->len, ==, 2);
}

/* Where words leave no room for bars beside them, as large text does in a narrow window. */
static void
test_pyramid_below_words (void)
{
  const double zoom = 2.0;
  g_autoptr(ScoutChartData) data = chart_samples_new_pyramid ();
  g_autoptr(ScoutChartScene) scene = NULL;
  ScoutChartFrame frame;

  chart_samples_init_frame (&frame, 290.0, 0.0, &zoom);
  /* Six rows of a line of 38, 3, a bar of 12 and 10. */
  frame.height = scout_chart_layout_get_height (SCOUT_CHART_PYRAMID, data, &frame);
  assert_near (frame.height, 6.0 * 63.0);
  scene = scout_chart_layout (SCOUT_CHART_PYRAMID, data, &frame);

  /* Both sides have a half of the width, with 2 pixels between them. */
  g_assert_cmpuint (scene->boxes->len, ==, 12);
  assert_rect (&get_box (scene, 2)->rect, 0.0, 63.0 + 41.0, 144.0, 12.0);
  assert_rect (&get_box (scene, 3)->rect, 146.0, 63.0 + 41.0, 144.0 * 9.3 / 24.6, 12.0);
  /* Figures are at the ends of the line above, the name is between them. */
  assert_rect (&find_label (scene, "24.6%")->rect, 0.0, 63.0 + 1.5, 58.0, 35.0);
  assert_rect (&find_label (scene, "9.3%")->rect, 290.0 - 46.0, 63.0 + 1.5, 46.0, 35.0);
  assert_rect (&find_label (scene, "25–34")->rect, 145.0 - 31.5, 63.0, 63.0, 38.0);
  g_assert_cmpint (scout_chart_scene_find_spot (scene, 0.0, 130.0), ==, 2);
}

/* Whatever the room and the text, the longest bar is one that others can be compared with. */
static void
test_pyramid_of_any_width (void)
{
  g_autoptr(ScoutChartData) data = chart_samples_new_pyramid ();

  for (double zoom = 1.0; zoom <= 2.0; zoom += 0.25)
    for (double width = 240.0; width <= 640.0; width += 1.0)
      {
        g_autoptr(ScoutChartScene) scene = NULL;
        ScoutChartFrame frame;

        chart_samples_init_frame (&frame, width, 0.0, &zoom);
        frame.height = scout_chart_layout_get_height (SCOUT_CHART_PYRAMID, data, &frame);
        scene = scout_chart_layout (SCOUT_CHART_PYRAMID, data, &frame);
        g_assert_cmpfloat (get_box (scene, 2)->rect.width, >=, width / 6.0 - 0.01);
        g_assert_cmpfloat (get_box (scene, 2)->rect.height, >=, 12.0);
        assert_rect (&get_box (scene, 2)->rect, get_box (scene, 2)->rect.x,
                     get_box (scene, 3)->rect.y, get_box (scene, 2)->rect.width,
                     get_box (scene, 3)->rect.height);
      }
}

static void
test_bar_list (void)
{
  g_autoptr(ScoutChartData) data = chart_samples_new_countries ();
  g_autoptr(ScoutChartScene) wide = lay_out (SCOUT_CHART_BAR_LIST, data, 438.0, 162.0);
  g_autoptr(ScoutChartScene) narrow = lay_out (SCOUT_CHART_BAR_LIST, data, 180.0, 240.0);

  /* 84 for the longest name, 12, the track, 14, 46 for figures; rows of 27. */
  assert_rect (&get_box (wide, 0)->rect, 96.0, 9.0, 282.0, 9.0);
  assert_rect (&get_box (wide, 1)->rect, 96.0, 9.0, 282.0, 9.0);
  assert_rect (&get_box (wide, 3)->rect, 96.0, 36.0, 282.0 * 27.4 / 46.0, 9.0);
  assert_near (get_box (wide, 3)->paint.strength, 0.62);
  assert_near (find_label (wide, "46.0%")->rect.x, 438.0 - 32.0);
  g_assert_cmpint (find_label (wide, "46.0%")->font, ==, SCOUT_CHART_FONT_NORMAL_BOLD);
  /* Unknown is an empty track and a dash. */
  assert_near (find_label (wide, "–")->rect.y + 9.0, 27.0 * 4.5);
  g_assert_cmpuint (wide->boxes->len, ==, 11);

  /* Where there is no room beside the words the bar goes below. */
  assert_rect (&get_box (narrow, 0)->rect, 0.0, 22.0, 180.0, 9.0);
  assert_rect (&get_box (narrow, 2)->rect, 0.0, 63.0, 180.0, 9.0);
}

/* A name is cut only where the chart has no room for it, and not because it is longer than in
 * English. */
static void
test_long_names (void)
{
  static const char * const names[] = { "Reels", "Gemischte Medienbeiträge" };
  const double values[] = { 50.0, 5.0 };

  for (int kind = SCOUT_CHART_BAR_LIST; kind <= SCOUT_CHART_SHARES; kind++)
    {
      g_autoptr(ScoutChartData) data = scout_chart_data_new ("Views", SCOUT_CHART_PERCENT);
      g_autoptr(ScoutChartScene) scene = NULL;
      const ScoutChartLabel *label;

      for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
        scout_chart_data_add_category (data, names[i]);
      scout_chart_data_add_series (data, NULL, SCOUT_CHART_COLOR_FIRST, values, 2);
      scene = lay_out (kind, data, 420.0, 80.0);
      label = find_label (scene, names[1]);
      g_assert_nonnull (label);
      /* Of 6 pixels each. */
      g_assert_cmpfloat (label->rect.width, >=, 6.0 * (double) g_utf8_strlen (names[1], -1) - 1.0);
    }

  /* Beside a pyramid a list has no more width than this. */
  {
    g_autoptr(ScoutChartData) data = scout_chart_data_new ("Followers", SCOUT_CHART_PERCENT);
    g_autoptr(ScoutChartScene) scene = NULL;

    scout_chart_data_add_category (data, names[1]);
    scout_chart_data_add_series (data, NULL, SCOUT_CHART_COLOR_FIRST, values, 1);
    scene = lay_out (SCOUT_CHART_BAR_LIST, data, 300.0, 80.0);
    g_assert_cmpfloat (find_label (scene, names[1])->rect.width, >=,
                       6.0 * (double) g_utf8_strlen (names[1], -1) - 1.0);
  }
}

static void
test_shares (void)
{
  g_autoptr(ScoutChartData) data = chart_samples_new_shares (FALSE);
  g_autoptr(ScoutChartScene) scene = lay_out (SCOUT_CHART_SHARES, data, 564.0, 150.0);
  const double left = 86.0 + 12.0;
  const double width = 564.0 - left - 2.0 * (26.0 + 12.0) - 4.0;

  assert_rect (&get_box (scene, 0)->rect, left, 9.0, (width - 2.0) * 0.62, 12.0);
  g_assert_true (get_box (scene, 0)->is_left_round && !get_box (scene, 0)->is_right_round);
  assert_near (get_box (scene, 1)->rect.x + get_box (scene, 1)->rect.width, left + width);
  g_assert_true (get_box (scene, 1)->is_right_round && !get_box (scene, 1)->is_left_round);
  /* 0.3 % would be a pixel, and keeps three. */
  assert_near (get_box (scene, 7)->rect.width, 3.0);
  assert_near (get_box (scene, 7)->rect.x + 3.0, left + width);
  find_label (scene, "100%");
  /* Of what is unknown there is the track to be seen. */
  assert_rect (&get_box (scene, 8)->rect, left, 129.0, width, 12.0);
  g_assert_cmpuint (scene->boxes->len, ==, 9);
}

/* Half of it is known, and the rest of the bar is left open. */
static void
test_unknown_share (void)
{
  const double organic = 50.0, paid = NAN;
  g_autoptr(ScoutChartData) data = scout_chart_data_new ("x", SCOUT_CHART_PERCENT);
  g_autoptr(ScoutChartScene) scene = NULL;
  const ScoutChartRect *track, *bar;

  scout_chart_data_add_category (data, "Views");
  scout_chart_data_add_series (data, "Organic", SCOUT_CHART_COLOR_THIRD, &organic, 1);
  scout_chart_data_add_series (data, "Paid", SCOUT_CHART_COLOR_SECOND, &paid, 1);
  scene = lay_out (SCOUT_CHART_SHARES, data, 564.0, 30.0);
  track = &get_box (scene, 0)->rect;
  bar = &get_box (scene, 1)->rect;

  g_assert_cmpuint (scene->boxes->len, ==, 2);
  assert_rect (bar, track->x, track->y, track->width / 2.0, track->height);
  g_assert_true (get_box (scene, 1)->is_left_round && !get_box (scene, 1)->is_right_round);
  find_label (scene, "50%");
  find_label (scene, "–");
}

static void
test_single_share (void)
{
  g_autoptr(ScoutChartData) data = chart_samples_new_shares (TRUE);
  g_autoptr(ScoutChartScene) scene = lay_out (SCOUT_CHART_SHARES, data, 304.0, 68.0);
  g_autoptr(ScoutChartScene) narrow = lay_out (SCOUT_CHART_SHARES, data, 100.0, 80.0);

  /* A small line, two pixels, a big line, eight pixels, the bar. */
  assert_rect (&find_label (scene, "69.3%")->rect, 0.0, 16.0, 50.0, 30.0);
  assert_rect (&find_label (scene, "30.7%")->rect, 152.0, 16.0, 50.0, 30.0);
  assert_near (get_box (scene, 2)->rect.y, 54.0);
  assert_near (get_box (scene, 2)->rect.width, 302.0 * 0.693);

  /* Below each other where two big figures have no room. */
  assert_near (find_label (narrow, "69.3%")->rect.x, 100.0 - 32.0);
  g_assert_cmpfloat (find_label (narrow, "30.7%")->rect.y, >,
                     find_label (narrow, "69.3%")->rect.y + 18.0);
}

static void
test_nothing (void)
{
  const double unknown[] = { NAN, INFINITY };
  g_autoptr(ScoutChartData) data = scout_chart_data_new ("x", SCOUT_CHART_COUNT);

  scout_chart_data_add_series (data, NULL, SCOUT_CHART_COLOR_FIRST, unknown, 2);
  for (int kind = 0; kind < SCOUT_CHART_N_KINDS; kind++)
    {
      g_autoptr(ScoutChartScene) scene = lay_out ((ScoutChartKind) kind, data, 300.0, 200.0);
      g_autoptr(ScoutChartScene) empty = lay_out ((ScoutChartKind) kind, NULL, 300.0, 200.0);
      guint n_labels = kind < SCOUT_CHART_SPARK_LINE ? 1 : 0;

      g_assert_cmpuint (scene->labels->len, ==, n_labels);
      g_assert_cmpuint (empty->labels->len, ==, n_labels);
      g_assert_cmpuint (scene->boxes->len + scene->lines->len + scene->spots->len, ==, 0);
      g_assert_cmpint (scout_chart_scene_find_spot (scene, 5.0, 5.0), ==, -1);
      if (n_labels > 0)
        assert_near (find_label (scene, "No figures.")->rect.x, 150.0 - 33.0);
    }
}

/* From right to left everything is where a mirror would show it, twice gives the same again. */
static void
test_mirror (void)
{
  for (int kind = 0; kind < SCOUT_CHART_N_KINDS; kind++)
    {
      g_autoptr(ScoutChartData) data = chart_samples_new ((ScoutChartKind) kind);
      g_autoptr(ScoutChartScene) left = NULL;
      g_autoptr(ScoutChartScene) right = NULL;
      g_autofree char *before = NULL;
      g_autofree char *mirrored = NULL;
      g_autofree char *after = NULL;
      ScoutChartFrame frame;

      chart_samples_init_frame (&frame, 500.0, 240.0, NULL);
      left = scout_chart_layout ((ScoutChartKind) kind, data, &frame);
      frame.is_rtl = TRUE;
      right = scout_chart_layout ((ScoutChartKind) kind, data, &frame);
      before = scout_chart_scene_dump (left);
      mirrored = scout_chart_scene_dump (right);
      scout_chart_scene_mirror (right);
      after = scout_chart_scene_dump (right);
      g_assert_cmpstr (before, ==, after);
      g_assert_cmpstr (before, !=, mirrored);
      g_assert_false (right->is_rtl);
    }
}

static void
test_legend (void)
{
  g_autoptr(ScoutChartData) creators = chart_samples_new_comparison ();
  g_autoptr(ScoutChartData) days = chart_samples_new_days (FALSE);
  g_autoptr(ScoutChartData) gender = chart_samples_new_shares (TRUE);
  g_autoptr(ScoutChartScene) wide = NULL;
  g_autoptr(ScoutChartScene) narrow = NULL;
  g_autoptr(ScoutChartScene) none = NULL;
  g_autoptr(ScoutChartScene) itself = NULL;
  ScoutChartFrame frame;

  chart_samples_init_frame (&frame, 500.0, 0.0, NULL);
  wide = scout_chart_layout_legend (SCOUT_CHART_LINES, creators, &frame);
  none = scout_chart_layout_legend (SCOUT_CHART_LINES, days, &frame);
  itself = scout_chart_layout_legend (SCOUT_CHART_SHARES, gender, &frame);
  frame.width = 120.0;
  narrow = scout_chart_layout_legend (SCOUT_CHART_LINES, creators, &frame);

  assert_near (wide->height, 14.0);
  g_assert_cmpuint (wide->lines->len, ==, 3);
  assert_near (find_label (wide, "Camille Roux")->rect.x, 24.0 + 7.0 + 65.0 + 18.0 + 31.0);
  assert_near (narrow->height, 3.0 * 14.0 + 2.0 * 4.0);
  assert_near (none->height, 0.0);
  assert_near (itself->height, 0.0);
}

static void
test_sheet (void)
{
  for (int kind = 0; kind <= SCOUT_CHART_SHARES; kind++)
    {
      g_autoptr(ScoutChartData) data = chart_samples_new ((ScoutChartKind) kind);
      g_autoptr(ScoutChartScene) sheet = NULL;
      ScoutChartFrame frame;
      double chart_height;

      chart_samples_init_frame (&frame, 548.0, 0.0, NULL);
      sheet = scout_chart_layout_sheet ((ScoutChartKind) kind, data, &frame);
      frame.width = 500.0;
      chart_height = scout_chart_layout_get_height ((ScoutChartKind) kind, data, &frame);

      /* The title in bold, the period below it, and 24 pixels of paper around all. */
      assert_rect (&find_label (sheet, scout_chart_data_get_title (data))->rect, 24.0, 24.0,
                   find_label (sheet, scout_chart_data_get_title (data))->rect.width, 19.0);
      assert_near (find_label (sheet, scout_chart_data_get_period (data))->rect.y, 47.0);
      g_assert_cmpfloat (sheet->height, >=, chart_height + 24.0 + 19.0 + 14.0 + 24.0);
      assert_near (sheet->width, 548.0);
    }
}

/* As high as text of a size makes lines. */
static void
measure_large (const char     *text,
               ScoutChartFont  font,
               double         *width,
               double         *height,
               gpointer        size)
{
  *width = 8.0 * (double) g_utf8_strlen (text, -1);
  *height = *(double *) size;
}

/* Larger labels take their room from the page, and not from the curve. */
static void
test_large_text (void)
{
  g_autoptr(ScoutChartData) data = chart_samples_new_days (TRUE);
  const ScoutChartKind kinds[] = { SCOUT_CHART_LINES, SCOUT_CHART_COLUMNS };

  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      double size = 18.0;
      ScoutChartFrame frame = { .width = 700.0, .height = 232.0, .measure = measure_large,
                                .measure_data = &size };
      g_autoptr(ScoutChartScene) usual = scout_chart_layout (kinds[i], data, &frame);
      g_autoptr(ScoutChartScene) large = NULL;

      g_assert_cmpfloat_with_epsilon (scout_chart_layout_get_height (kinds[i], data, &frame),
                                      232.0, 0.01);
      size = 36.0;
      frame.height = scout_chart_layout_get_height (kinds[i], data, &frame);
      g_assert_cmpfloat (frame.height, >, 1.8 * 232.0);
      large = scout_chart_layout (kinds[i], data, &frame);
      g_assert_cmpfloat (large->plot.height, >, 1.5 * usual->plot.height);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/charts/layout/lines", test_lines);
  g_test_add_func ("/charts/layout/several-lines", test_several_lines);
  g_test_add_func ("/charts/layout/columns", test_columns);
  g_test_add_func ("/charts/layout/daily-columns", test_daily_columns);
  g_test_add_func ("/charts/layout/grouped-columns", test_grouped_columns);
  g_test_add_func ("/charts/layout/pyramid", test_pyramid);
  g_test_add_func ("/charts/layout/pressed-pyramid", test_pressed_pyramid);
  g_test_add_func ("/charts/layout/pyramid-with-others", test_pyramid_with_others);
  g_test_add_func ("/charts/layout/pyramid-below-words", test_pyramid_below_words);
  g_test_add_func ("/charts/layout/pyramid-of-any-width", test_pyramid_of_any_width);
  g_test_add_func ("/charts/layout/bar-list", test_bar_list);
  g_test_add_func ("/charts/layout/long-names", test_long_names);
  g_test_add_func ("/charts/layout/shares", test_shares);
  g_test_add_func ("/charts/layout/unknown-share", test_unknown_share);
  g_test_add_func ("/charts/layout/single-share", test_single_share);
  g_test_add_func ("/charts/layout/nothing", test_nothing);
  g_test_add_func ("/charts/layout/mirror", test_mirror);
  g_test_add_func ("/charts/layout/legend", test_legend);
  g_test_add_func ("/charts/layout/large-text", test_large_text);
  g_test_add_func ("/charts/layout/sheet", test_sheet);

  return g_test_run ();
}
