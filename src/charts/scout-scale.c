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

/* Finer steps than these could not be told apart in words. */
#define FINEST_STEP 0.01

/* Up to so many days each may have a label, and up to so many every second one. */
#define DAYS_BY_ONE 8
#define DAYS_BY_TWO 15
#define DAYS_PER_WEEK 7

static double
nice_step (double   wanted,
           gboolean is_whole)
{
  static const double factors[] = { 1.0, 2.0, 2.5, 5.0, 10.0 };
  double magnitude;

  if (is_whole && wanted <= 1.0)
    return 1.0;
  if (!(wanted > FINEST_STEP))
    return wanted > 0.0 ? FINEST_STEP : 1.0;

  magnitude = pow (10.0, floor (log10 (wanted)));
  for (gsize i = 0; i < G_N_ELEMENTS (factors); i++)
    {
      double step = factors[i] * magnitude;

      if (step >= wanted * (1.0 - 1e-9) && (!is_whole || fabs (step - rint (step)) < 1e-9 * step))
        return step;
    }

  return 10.0 * magnitude;
}

/* The next tick away from 0: what is much smaller than a step has one, too. */
static double
round_outwards (double value,
                double step)
{
  double n_steps = ceil (fabs (value) / step - 1e-9);

  if (value > 0.0)
    return MAX (n_steps, 1.0) * step;

  return value < 0.0 ? -MAX (n_steps, 1.0) * step : 0.0;
}

void
scout_scale_init (ScoutScale *scale,
                  double      lowest,
                  double      highest,
                  guint       n_ticks,
                  gboolean    is_whole)
{
  double n_steps = n_ticks - 1.0;

  g_return_if_fail (scale != NULL);
  g_return_if_fail (n_ticks >= 2);

  lowest = isfinite (lowest) ? CLAMP (lowest, -HIGHEST_VALUE, 0.0) : 0.0;
  highest = isfinite (highest) ? CLAMP (highest, 0.0, HIGHEST_VALUE) : 0.0;

  scale->step = nice_step ((highest - lowest) / n_steps, is_whole);
  scale->n_ticks = n_ticks;
  scale->minimum = 0.0;
  scale->maximum = scale->step * n_steps;
  if (!(lowest < 0.0))
    return;

  /* 0 must be a tick: from both sides of it the ends may need another step. */
  while (round_outwards (highest, scale->step) - round_outwards (lowest, scale->step)
         > scale->step * (MAX (n_steps, 2.0) + 0.5))
    scale->step = nice_step (scale->step * 1.01, is_whole);
  scale->minimum = round_outwards (lowest, scale->step);
  scale->maximum = round_outwards (highest, scale->step);
  scale->n_ticks = 1 + (guint) lrint ((scale->maximum - scale->minimum) / scale->step);
}

double
scout_scale_get_tick (const ScoutScale *scale,
                      guint             index)
{
  double tick;

  g_return_val_if_fail (scale != NULL, 0.0);

  tick = scale->minimum + scale->step * MIN (index, scale->n_ticks - 1);
  return fabs (tick) < scale->step / 2.0 ? 0.0 : tick;
}

double
scout_scale_to_pixel (const ScoutScale *scale,
                      double            value,
                      double            top,
                      double            bottom)
{
  double share;

  g_return_val_if_fail (scale != NULL, bottom);

  share = (CLAMP (value, scale->minimum, scale->maximum) - scale->minimum)
          / (scale->maximum - scale->minimum);
  return bottom + (top - bottom) * share;
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
scout_scale_get_interval (guint    rank,
                          guint    n_points,
                          gboolean are_days)
{
  static const guint factors[] = { 1, 2, 5 };
  guint64 interval;

  if (are_days)
    {
      guint closest = n_points <= DAYS_BY_ONE ? 1 : n_points <= DAYS_BY_TWO ? 2 : 0;

      if (closest > 0 && rank == 0)
        return closest;
      if (closest == 1 && rank == 1)
        return 2;
      rank -= closest == 0 ? 0 : closest == 1 ? 2 : 1;
      interval = (guint64) DAYS_PER_WEEK << MIN (rank, 32);
    }
  else
    {
      interval = factors[rank % 3];
      for (guint i = 0; i < MIN (rank / 3, 10); i++)
        interval *= 10;
    }

  return (guint) MIN (interval, MAX (n_points, 1));
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
