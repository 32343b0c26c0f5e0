/* scout-scale.c: the arithmetic of charts, without any widget.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Pure functions over numbers, so that the geometry of a chart can be tested without a display.
 * They take whatever comes (no figure, one figure, zeros, gaps, absurd heights) and answer with
 * finite pixels. May be called from any thread.
 */

#include "config.h"

#include "scout-scale.h"

#include <math.h>

/* Above this a step times the number of ticks would leave the range of a double. */
#define HIGHEST_VALUE 1e300

/* Two labels closer than this, in pixels, read as one. */
#define LABEL_GAP 12.0

static double
nice_step (double wanted)
{
  static const double factors[] = { 1.0, 2.0, 2.5, 5.0, 10.0 };
  double magnitude;

  /* What is charted is counted: half a post is no tick. */
  if (wanted <= 1.0)
    return 1.0;

  magnitude = pow (10.0, floor (log10 (wanted)));
  for (gsize i = 0; i < G_N_ELEMENTS (factors); i++)
    {
      double step = factors[i] * magnitude;

      if (step >= wanted * (1.0 - 1e-9) && fabs (step - rint (step)) < 1e-9 * step)
        return step;
    }

  return 10.0 * magnitude;
}

void
scout_scale_init (ScoutScale *scale,
                  double      highest,
                  guint       n_ticks)
{
  g_return_if_fail (scale != NULL);
  g_return_if_fail (n_ticks >= 2);

  if (!isfinite (highest) || highest < 0.0)
    highest = 0.0;

  scale->step = nice_step (MIN (highest, HIGHEST_VALUE) / (n_ticks - 1));
  scale->n_ticks = n_ticks;
  scale->maximum = scale->step * (n_ticks - 1);
}

double
scout_scale_get_tick (const ScoutScale *scale,
                      guint             index)
{
  g_return_val_if_fail (scale != NULL, 0.0);

  return scale->step * MIN (index, scale->n_ticks - 1);
}

double
scout_scale_to_pixel (const ScoutScale *scale,
                      double            value,
                      double            top,
                      double            bottom)
{
  g_return_val_if_fail (scale != NULL, bottom);

  return bottom + (top - bottom) * (CLAMP (value, 0.0, scale->maximum) / scale->maximum);
}

double
scout_scale_point_position (guint  index,
                            guint  n_points,
                            double left,
                            double right)
{
  if (n_points < 2)
    return (left + right) / 2.0;

  return left + (right - left) * MIN (index, n_points - 1) / (n_points - 1);
}

guint
scout_scale_nearest_point (double position,
                           guint  n_points,
                           double left,
                           double right)
{
  double share;

  if (n_points < 2 || fabs (right - left) < 1e-9)
    return 0;

  share = (position - left) / (right - left);
  return (guint) lrint (CLAMP (share, 0.0, 1.0) * (n_points - 1));
}

guint
scout_scale_date_interval (guint  n_days,
                           double width,
                           double label_width)
{
  guint interval = 7;

  if (n_days < 2 || !(width > 0.0))
    return interval;

  while (interval < n_days && width / (n_days - 1) * interval < label_width + LABEL_GAP)
    interval *= 2;

  return interval;
}

gsize
scout_scale_next_run (const double *values,
                      gsize         n_values,
                      gsize         start,
                      gsize        *length)
{
  gsize end;

  g_return_val_if_fail (values != NULL || n_values == 0, n_values);
  g_return_val_if_fail (length != NULL, n_values);

  while (start < n_values && !isfinite (values[start]))
    start++;

  end = start;
  while (end < n_values && isfinite (values[end]))
    end++;

  *length = end - start;
  return start;
}

/* The slope at a point between two secants: 0 at a peak or in a hollow, else their harmonic mean
 * weighted by distance, which keeps the curve between its neighbours (Fritsch and Butland). */
static double
tangent (const double *x,
         const double *y,
         gsize         n_points,
         gsize         i)
{
  double before, after, secant_before, secant_after;

  if (i == 0)
    return (y[1] - y[0]) / (x[1] - x[0]);
  if (i == n_points - 1)
    return (y[i] - y[i - 1]) / (x[i] - x[i - 1]);

  before = x[i] - x[i - 1];
  after = x[i + 1] - x[i];
  secant_before = (y[i] - y[i - 1]) / before;
  secant_after = (y[i + 1] - y[i]) / after;
  if (!(secant_before * secant_after > 0.0))
    return 0.0;

  return 3.0 * (before + after) /
         ((2.0 * after + before) / secant_before + (after + 2.0 * before) / secant_after);
}

void
scout_scale_monotone_curves (const double *x,
                             const double *y,
                             gsize         n_points,
                             ScoutCurve   *curves)
{
  double slope;

  if (n_points < 2)
    return;

  g_return_if_fail (x != NULL && y != NULL && curves != NULL);

  slope = tangent (x, y, n_points, 0);
  for (gsize i = 0; i + 1 < n_points; i++)
    {
      double third = (x[i + 1] - x[i]) / 3.0;
      double next_slope = tangent (x, y, n_points, i + 1);

      curves[i].x1 = x[i] + third;
      curves[i].y1 = y[i] + third * slope;
      curves[i].x2 = x[i + 1] - third;
      curves[i].y2 = y[i + 1] - third * next_slope;
      slope = next_slope;
    }
}
