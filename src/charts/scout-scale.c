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

/* Finer steps than these could not be told apart in words: of what is counted, and of percent. */
#define FINEST_COUNT 1.0
#define FINEST_PERCENT 0.01

/* A tick of 12.5K is no round number: 2.5 goes up to 10 only. */
#define MOST_QUARTERS 4.0

/* What is nothing all along still has an axis of some steps. */
#define STEPS_OF_NOTHING 4.0

/* Up to so many days each may have a label, and up to so many every second one. */
#define DAYS_BY_ONE 8
#define DAYS_BY_TWO 15
#define DAYS_PER_WEEK 7

/* A step, and what speaks against it in shares of an empty axis: people count in ones, twos and
 * fives. */
typedef struct
{
  double factor;
  double cost;
} NiceStep;

/* What speaks against so many steps: too few say little, many make the grid heavy. */
static double
get_count_cost (double n_steps)
{
  if (n_steps < 1.5)
    return 0.30;
  if (n_steps < 2.5)
    return 0.08;

  return n_steps > 3.5 && n_steps < 4.5 ? 0.0 : 0.02;
}

/* How many steps away from 0 hold @value: what is much smaller than a step has one, too. */
static double
count_steps (double value,
             double step)
{
  return value > 0.0 ? MAX (ceil (value / step - 1e-9), 1.0) : 0.0;
}

static gboolean
is_multiple (double step,
             double finest)
{
  double n_steps = step / finest;

  return n_steps >= 0.5 && fabs (n_steps - rint (n_steps)) < 1e-9 * n_steps;
}

/* What speaks against @step, infinite if it is out of the question. */
static double
judge_step (const NiceStep *nice,
            double          step,
            double          lowest,
            double          highest,
            double          most_steps)
{
  double below = count_steps (-lowest, step), above = count_steps (highest, step);
  double n_steps = below + above;

  if (n_steps > most_steps)
    return INFINITY;
  if (fabs (nice->factor - 2.5) < 1e-9 && MAX (below, above) > MOST_QUARTERS)
    return INFINITY;

  return 1.0 - (highest - lowest) / (n_steps * step) + nice->cost + get_count_cost (n_steps);
}

/* The step that leaves little of the axis empty and reads well. */
static double
choose_step (double   lowest,
             double   highest,
             guint    n_ticks,
             gboolean is_whole)
{
  static const NiceStep steps[] = {
    { 1.0, 0.0 },  { 1.5, 0.05 }, { 2.0, 0.0 }, { 2.5, 0.02 },
    { 3.0, 0.05 }, { 4.0, 0.05 }, { 5.0, 0.0 }, { 6.0, 0.08 }, { 8.0, 0.08 },
  };
  double finest = is_whole ? FINEST_COUNT : FINEST_PERCENT;
  /* 0 must be a tick: with values on both sides of it there are two steps at least. */
  double most_steps = MAX (n_ticks - 1.0, (lowest < 0.0) + (highest > 0.0));
  double range = MAX (highest - lowest, finest);
  double magnitude = pow (10.0, floor (log10 (range / most_steps)));
  double best = 100.0 * magnitude, least_cost = INFINITY;

  for (int i = 0; i < 2; i++, magnitude *= 10.0)
    for (gsize j = 0; j < G_N_ELEMENTS (steps); j++)
      {
        double step = steps[j].factor * magnitude, cost;

        if (!is_multiple (step, finest))
          continue;
        cost = judge_step (&steps[j], step, lowest, highest, most_steps);
        if (cost < least_cost - 1e-9)
          {
            least_cost = cost;
            best = step;
          }
      }

  return best;
}

void
scout_scale_init (ScoutScale *scale,
                  double      lowest,
                  double      highest,
                  guint       n_ticks,
                  gboolean    is_whole)
{
  double below, above;

  g_return_if_fail (scale != NULL);
  g_return_if_fail (n_ticks >= 2);

  lowest = isfinite (lowest) ? CLAMP (lowest, -HIGHEST_VALUE, 0.0) : 0.0;
  highest = isfinite (highest) ? CLAMP (highest, 0.0, HIGHEST_VALUE) : 0.0;
  if (!(lowest < 0.0) && !(highest > 0.0))
    highest = MIN (STEPS_OF_NOTHING, n_ticks - 1.0);

  scale->step = choose_step (lowest, highest, n_ticks, is_whole);
  below = count_steps (-lowest, scale->step);
  above = count_steps (highest, scale->step);
  scale->minimum = below > 0.0 ? -below * scale->step : 0.0;
  scale->maximum = above * scale->step;
  scale->n_ticks = 1 + (guint) lrint (below + above);
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
