/* test-scale.c: the arithmetic of charts as numbers.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-chart-palette.h"
#include "scout-scale.h"
#include "scout-wording.h"

#include <math.h>

#define assert_near(a, b) g_assert_cmpfloat_with_epsilon ((a), (b), 1e-6 * MAX (1.0, fabs (b)))

typedef struct
{
  double highest;
  double maximum;
  guint n_ticks;
} NiceVector;

static void
test_nice_maximum (void)
{
  const NiceVector vectors[] = {
    { 147435.0, 150000.0, 4 }, { 200000.0, 200000.0, 5 }, { 220000.0, 250000.0, 6 },
    { 310000.0, 320000.0, 5 }, { 410000.0, 450000.0, 4 }, { 760000.0, 800000.0, 5 },
    { 1.0, 1.0, 2 },           { 2.0, 2.0, 3 },           { 4.0, 4.0, 5 },
    { 5.0, 5.0, 6 },           { 9.0, 9.0, 4 },           { 61.0, 75.0, 4 },
    { 99.0, 100.0, 6 },        { 101.0, 120.0, 5 },       { 3.4e6, 4e6, 5 },
    { 9e18, 9e18, 4 },         { 0.25, 1.0, 2 },          { 0.0, 4.0, 5 },
    { -12.0, 4.0, 5 },         { NAN, 4.0, 5 },           { INFINITY, 4.0, 5 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (vectors); i++)
    {
      ScoutScale scale;

      scout_scale_init (&scale, 0.0, vectors[i].highest, 6, TRUE);
      g_test_message ("%g", vectors[i].highest);
      assert_near (scale.maximum, vectors[i].maximum);
      g_assert_cmpuint (scale.n_ticks, ==, vectors[i].n_ticks);
      assert_near (scout_scale_get_tick (&scale, 0), 0.0);
      assert_near (scout_scale_get_tick (&scale, scale.n_ticks - 1), scale.maximum);
      assert_near (scout_scale_get_tick (&scale, 1), scale.step);
    }
}

/* "250K", "0.15" and "1.2M" are round, "37.5K" and "125" are not. */
static gboolean
is_round (const char *label)
{
  guint n_digits = 0, n_zeros = 0;

  for (; *label != '\0'; label++)
    if (g_ascii_isdigit (*label))
      {
        n_zeros = *label == '0' ? n_zeros + 1 : 0;
        n_digits += n_digits > 0 || *label != '0';
      }

  return n_digits - MIN (n_zeros, n_digits) <= 2;
}

static void
check_axis (double   highest,
            guint    n_ticks,
            gboolean is_whole)
{
  ScoutScale scale;

  scout_scale_init (&scale, 0.0, highest, n_ticks, is_whole);
  g_test_message ("%.12g with %u ticks: %u by %g", highest, n_ticks, scale.n_ticks, scale.step);
  g_assert_true (isfinite (scale.maximum));
  assert_near (scale.maximum, scale.step * (scale.n_ticks - 1));
  g_assert_cmpfloat (scale.maximum, >=, highest * (1.0 - 1e-8));
  g_assert_cmpuint (scale.n_ticks, <=, n_ticks);
  g_assert_cmpuint (scale.n_ticks, >=, MIN (n_ticks, is_whole && highest < 2.0 ? 2 : 3));
  g_assert_cmpfloat (highest, >=, scale.maximum * (n_ticks < 4 ? 0.666 : 0.75) * (1.0 - 1e-9));
  if (is_whole)
    assert_near (scale.step, rint (scale.step));

  for (guint i = 0; i < scale.n_ticks; i++)
    {
      g_autofree char *label = scout_wording_compact_axis (scout_scale_get_tick (&scale, i));
      g_autofree char *next = scout_wording_compact_axis (scout_scale_get_tick (&scale, i + 1));

      g_assert_true (is_round (label));
      g_assert_true (i + 1 == scale.n_ticks || !g_str_equal (label, next));
    }
}

/* Whatever the highest figure is, the axis holds it, little of the axis is empty, and its labels
 * are round and differ. */
static void
test_nice_property (void)
{
  for (guint n_ticks = 2; n_ticks <= 6; n_ticks++)
    {
      for (double highest = 1.0; highest <= 1200.0; highest++)
        check_axis (highest, n_ticks, TRUE);
      for (int i = 0; i < 1500; i++)
        {
          double magnitude = pow (10.0, g_test_rand_double_range (0.0, 11.0));

          check_axis (rint (magnitude), n_ticks, TRUE);
          check_axis (MIN (magnitude * 1e-1, 100.0), n_ticks, FALSE);
        }
    }
}

static void
test_extreme (void)
{
  ScoutScale scale;

  scout_scale_init (&scale, 0.0, G_MAXDOUBLE, 5, TRUE);
  g_assert_true (isfinite (scale.maximum));
  assert_near (scout_scale_to_pixel (&scale, G_MAXDOUBLE, 10.0, 110.0), 10.0);
}

static void
test_to_pixel (void)
{
  ScoutScale scale;

  scout_scale_init (&scale, 0.0, 200.0, 5, TRUE);
  assert_near (scout_scale_to_pixel (&scale, 0.0, 10.0, 110.0), 110.0);
  assert_near (scout_scale_to_pixel (&scale, 200.0, 10.0, 110.0), 10.0);
  assert_near (scout_scale_to_pixel (&scale, 50.0, 10.0, 110.0), 85.0);
  assert_near (scout_scale_to_pixel (&scale, 900.0, 10.0, 110.0), 10.0);
  assert_near (scout_scale_to_pixel (&scale, -3.0, 10.0, 110.0), 110.0);
}

static void
test_points (void)
{
  assert_near (scout_scale_point_position (0, 28, 2.0, 272.0), 2.0);
  assert_near (scout_scale_point_position (27, 28, 2.0, 272.0), 272.0);
  assert_near (scout_scale_point_position (1, 28, 2.0, 272.0), 12.0);
  assert_near (scout_scale_point_position (0, 1, 2.0, 272.0), 137.0);
  assert_near (scout_scale_point_position (0, 0, 2.0, 272.0), 137.0);
  /* From right to left. */
  assert_near (scout_scale_point_position (1, 28, 272.0, 2.0), 262.0);
}

static void
test_nearest (void)
{
  g_assert_cmpuint (scout_scale_nearest_point (2.0, 28, 2.0, 272.0), ==, 0);
  g_assert_cmpuint (scout_scale_nearest_point (6.9, 28, 2.0, 272.0), ==, 0);
  g_assert_cmpuint (scout_scale_nearest_point (7.1, 28, 2.0, 272.0), ==, 1);
  g_assert_cmpuint (scout_scale_nearest_point (-500.0, 28, 2.0, 272.0), ==, 0);
  g_assert_cmpuint (scout_scale_nearest_point (9000.0, 28, 2.0, 272.0), ==, 27);
  g_assert_cmpuint (scout_scale_nearest_point (9000.0, 28, 272.0, 2.0), ==, 0);
  g_assert_cmpuint (scout_scale_nearest_point (262.0, 28, 272.0, 2.0), ==, 1);
  g_assert_cmpuint (scout_scale_nearest_point (50.0, 1, 2.0, 272.0), ==, 0);
  g_assert_cmpuint (scout_scale_nearest_point (50.0, 28, 7.0, 7.0), ==, 0);
}

/* Percent have halves, and an axis below 0 has a tick at 0. */
static void
test_fractions (void)
{
  ScoutScale scale;

  scout_scale_init (&scale, 0.0, 4.8, 6, FALSE);
  assert_near (scale.maximum, 5.0);
  assert_near (scale.step, 1.0);
  scout_scale_init (&scale, 0.0, 1.4, 6, FALSE);
  assert_near (scale.maximum, 1.5);
  assert_near (scale.step, 0.5);
  scout_scale_init (&scale, 0.0, 1e-9, 6, FALSE);
  assert_near (scale.step, 0.01);
  /* Nothing finer could be told apart. */
  g_assert_cmpuint (scale.n_ticks, ==, 2);
  scout_scale_init (&scale, 0.0, 0.011, 6, FALSE);
  g_assert_cmpuint (scale.n_ticks, ==, 3);
  scout_scale_init (&scale, 0.0, 0.0, 5, FALSE);
  assert_near (scale.maximum, 4.0);
}

static gboolean
has_zero (const ScoutScale *scale)
{
  for (guint i = 0; i < scale->n_ticks; i++)
    if (fabs (scout_scale_get_tick (scale, i)) < 1e-9 * scale->step)
      return TRUE;

  return FALSE;
}

static void
test_below_zero (void)
{
  ScoutScale scale;

  scout_scale_init (&scale, -30.0, 70.0, 5, TRUE);
  assert_near (scale.minimum, -30.0);
  assert_near (scale.maximum, 90.0);
  g_assert_cmpuint (scale.n_ticks, ==, 5);
  assert_near (scout_scale_to_pixel (&scale, 0.0, 0.0, 120.0), 90.0);
  assert_near (scout_scale_to_pixel (&scale, -30.0, 0.0, 120.0), 120.0);

  scout_scale_init (&scale, -9.0, -3.0, 5, TRUE);
  assert_near (scale.maximum, 0.0);
  g_assert_cmpfloat (scale.minimum, <=, -9.0);

  for (double lowest = -1.0; lowest > -1e300; lowest *= 7.3)
    for (double highest = 0.0; highest < 1e300; highest = highest * 91.7 + 1.0)
      for (guint n_ticks = 2; n_ticks < 7; n_ticks++)
        {
          scout_scale_init (&scale, lowest, highest, n_ticks, TRUE);
          g_assert_cmpfloat (scale.minimum, <=, lowest * (1.0 - 1e-9));
          g_assert_cmpfloat (scale.maximum, >=, highest * (1.0 - 1e-9));
          g_assert_cmpuint (scale.n_ticks, <=, MAX (n_ticks, 3));
          g_assert_true (has_zero (&scale));
        }
}

static void
test_intervals (void)
{
  /* Of days those of a week, then weeks. */
  g_assert_cmpuint (scout_scale_get_interval (0, 7, TRUE), ==, 1);
  g_assert_cmpuint (scout_scale_get_interval (1, 7, TRUE), ==, 2);
  g_assert_cmpuint (scout_scale_get_interval (2, 7, TRUE), ==, 7);
  g_assert_cmpuint (scout_scale_get_interval (0, 14, TRUE), ==, 2);
  g_assert_cmpuint (scout_scale_get_interval (1, 14, TRUE), ==, 7);
  g_assert_cmpuint (scout_scale_get_interval (0, 28, TRUE), ==, 7);
  g_assert_cmpuint (scout_scale_get_interval (1, 28, TRUE), ==, 14);
  g_assert_cmpuint (scout_scale_get_interval (9, 28, TRUE), ==, 28);
  g_assert_cmpuint (scout_scale_get_interval (G_MAXUINT, 28, TRUE), ==, 28);
  /* Of anything else round numbers. */
  g_assert_cmpuint (scout_scale_get_interval (0, 500, FALSE), ==, 1);
  g_assert_cmpuint (scout_scale_get_interval (2, 500, FALSE), ==, 5);
  g_assert_cmpuint (scout_scale_get_interval (4, 500, FALSE), ==, 20);
  g_assert_cmpuint (scout_scale_get_interval (G_MAXUINT, 500, FALSE), ==, 500);
  g_assert_cmpuint (scout_scale_get_interval (0, 0, FALSE), ==, 1);
}

static void
test_runs (void)
{
  const double values[] = { NAN, 1.0, 2.0, NAN, NAN, 3.0, INFINITY };
  gsize length = 9;

  g_assert_cmpuint (scout_scale_next_run (values, 7, 0, &length), ==, 1);
  g_assert_cmpuint (length, ==, 2);
  g_assert_cmpuint (scout_scale_next_run (values, 7, 3, &length), ==, 5);
  g_assert_cmpuint (length, ==, 1);
  g_assert_cmpuint (scout_scale_next_run (values, 7, 6, &length), ==, 7);
  g_assert_cmpuint (length, ==, 0);
  g_assert_cmpuint (scout_scale_next_run (NULL, 0, 0, &length), ==, 0);
  g_assert_cmpuint (length, ==, 0);
}

static double
bezier (double a,
        double b,
        double c,
        double d,
        double t)
{
  double s = 1.0 - t;

  return s * s * s * a + 3.0 * s * s * t * b + 3.0 * s * t * t * c + t * t * t * d;
}

/* The curve may never leave the box that two neighbouring figures span. */
static void
test_monotone (void)
{
  const double heights[] = { 5.0, 5.0, 90.0, 88.0, 3.0, 3.0, 3.1, 400.0, 0.0, 0.0, 7.0, 1e9, 1e9 };
  const gsize n = G_N_ELEMENTS (heights);
  double x[G_N_ELEMENTS (heights)];
  ScoutCurve curves[G_N_ELEMENTS (heights)];

  for (gsize i = 0; i < n; i++)
    x[i] = 10.0 * i;
  scout_scale_monotone_curves (x, heights, n, curves);

  for (gsize i = 0; i + 1 < n; i++)
    {
      double low = MIN (heights[i], heights[i + 1]);
      double high = MAX (heights[i], heights[i + 1]);

      g_assert_cmpfloat (curves[i].x1, >, x[i]);
      g_assert_cmpfloat (curves[i].x2, <, x[i + 1]);
      for (double t = 0.0; t <= 1.0; t += 0.05)
        {
          double y = bezier (heights[i], curves[i].y1, curves[i].y2, heights[i + 1], t);

          g_assert_cmpfloat (y, >=, low - 1e-6 * high);
          g_assert_cmpfloat (y, <=, high + 1e-6 * high);
        }
    }
}

static void
test_straight (void)
{
  const double x[] = { 0.0, 3.0, 6.0 };
  const double y[] = { 0.0, 3.0, 6.0 };
  ScoutCurve curves[2] = { 0, };

  scout_scale_monotone_curves (x, y, 3, curves);
  assert_near (curves[0].y1, 1.0);
  assert_near (curves[0].y2, 2.0);
  assert_near (curves[1].y1, 4.0);
  assert_near (curves[1].x2, 5.0);

  /* Fewer than two points have no curve. */
  scout_scale_monotone_curves (x, y, 1, curves);
  scout_scale_monotone_curves (NULL, NULL, 0, NULL);
  assert_near (curves[0].y1, 1.0);
}

static void
test_palette (void)
{
  const GdkRGBA black = { 0.0f, 0.0f, 0.0f, 0.8f };
  GdkRGBA rgba;

  scout_chart_palette_get_color (SCOUT_CHART_COLOR_FIRST, FALSE, &rgba);
  assert_near (rgba.red, 0x1c / 255.0);
  assert_near (rgba.blue, 0xd8 / 255.0);
  scout_chart_palette_get_color (SCOUT_CHART_COLOR_FIRST_TINT, TRUE, &rgba);
  assert_near (rgba.green, 0x5f / 255.0);
  scout_chart_palette_get_ink (SCOUT_CHART_INK_GRID, &black, FALSE, FALSE, &rgba);
  assert_near (rgba.alpha, 0.08);
  scout_chart_palette_get_ink (SCOUT_CHART_INK_GRID, &black, TRUE, TRUE, &rgba);
  assert_near (rgba.alpha, 0.32);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/charts/scale/nice-maximum", test_nice_maximum);
  g_test_add_func ("/charts/scale/nice-property", test_nice_property);
  g_test_add_func ("/charts/scale/extreme", test_extreme);
  g_test_add_func ("/charts/scale/to-pixel", test_to_pixel);
  g_test_add_func ("/charts/scale/points", test_points);
  g_test_add_func ("/charts/scale/nearest", test_nearest);
  g_test_add_func ("/charts/scale/fractions", test_fractions);
  g_test_add_func ("/charts/scale/below-zero", test_below_zero);
  g_test_add_func ("/charts/scale/intervals", test_intervals);
  g_test_add_func ("/charts/scale/runs", test_runs);
  g_test_add_func ("/charts/scale/monotone", test_monotone);
  g_test_add_func ("/charts/scale/straight", test_straight);
  g_test_add_func ("/charts/palette", test_palette);

  return g_test_run ();
}
