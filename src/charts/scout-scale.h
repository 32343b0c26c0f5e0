/* scout-scale.h: the arithmetic of charts, without any widget.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ScoutScale:
 * @minimum: the value at the bottom of the axis, 0 unless there are values below it
 * @maximum: the value at the top of the axis, always greater than @minimum
 * @step: the distance between two ticks
 * @n_ticks: how many ticks there are, @minimum, 0 and @maximum included
 *
 * A linear axis between two round values that holds 0.
 */
typedef struct
{
  double minimum;
  double maximum;
  double step;
  guint n_ticks;
} ScoutScale;

/**
 * ScoutCurve:
 * @x1: horizontal position of the first control point
 * @y1: vertical position of the first control point
 * @x2: horizontal position of the second control point
 * @y2: vertical position of the second control point
 *
 * The control points of the cubic Bézier curve between two neighbouring points.
 */
typedef struct
{
  double x1;
  double y1;
  double x2;
  double y2;
} ScoutCurve;

/**
 * scout_scale_init:
 * @scale: (out caller-allocates): the scale
 * @lowest: the lowest value to be shown; what is not finite or above 0 counts as 0
 * @highest: the highest value to be shown; what is not finite or below 0 counts as 0
 * @n_ticks: the number of ticks that there is room for, from 2 on
 * @is_whole: whether half a unit is no tick, as with whatever is counted
 *
 * Chooses a step of 1, 1.5, 2, 2.5, 3, 4, 5, 6 or 8 times a power of ten with which at most
 * @n_ticks ticks reach from @lowest to @highest, 0 being one of them. With room for four or more at
 * most a quarter of an axis from 0 is empty, and no tick has more than two digits before its zeros.
 * There are three ticks or more but where only one unit is counted, or no more than the finest step
 * of 0.01 is to be shown, or nothing but two fit.
 */
void scout_scale_init (ScoutScale *scale,
                       double      lowest,
                       double      highest,
                       guint       n_ticks,
                       gboolean    is_whole);

/**
 * scout_scale_get_tick:
 * @scale: the scale
 * @index: from 0 to `n_ticks - 1`
 *
 * Returns: the value of the tick
 */
double scout_scale_get_tick (const ScoutScale *scale,
                             guint             index);

/**
 * scout_scale_to_pixel:
 * @scale: the scale
 * @value: a finite value, clamped into the axis
 * @top: the pixel of the maximum
 * @bottom: the pixel of the minimum
 *
 * Returns: the pixel of @value
 */
double scout_scale_to_pixel (const ScoutScale *scale,
                             double            value,
                             double            top,
                             double            bottom);

/**
 * scout_scale_point_position:
 * @index: a point
 * @n_points: how many points there are
 * @left: the pixel of the first point
 * @right: the pixel of the last point
 *
 * A single point stands in the middle.
 *
 * Returns: the pixel of point @index when @n_points points stand at equal distances
 */
double scout_scale_point_position (guint  index,
                                   guint  n_points,
                                   double left,
                                   double right);

/**
 * scout_scale_nearest_point:
 * @position: a pixel, which may lie outside of the axis
 * @n_points: how many points there are, at least 1
 * @left: the pixel of the first point
 * @right: the pixel of the last point; smaller than @left from right to left
 *
 * Returns: the index of the point nearest to @position
 */
guint scout_scale_nearest_point (double position,
                                 guint  n_points,
                                 double left,
                                 double right);

/**
 * scout_scale_get_interval:
 * @rank: 0 for the closest labels, 1 for those with more room between them, and so on
 * @n_points: how many points there are
 * @are_days: whether these are days, which people count in weeks
 *
 * Which points of an axis are labelled: every one, every second, fifth, tenth and so on; of days
 * those of a week, then every seventh, fourteenth, 28th and so on.
 *
 * Returns: the number of points from one label to the next, @n_points or more if only the first
 *   one is left
 */
guint scout_scale_get_interval (guint    rank,
                                guint    n_points,
                                gboolean are_days);

/**
 * scout_scale_next_run:
 * @values: the values, with NaN for a gap
 * @n_values: how many there are
 * @start: where to begin
 * @length: (out): how many values stand in the run
 *
 * Finds the next run of neighbouring finite values at or after @start.
 *
 * Returns: the index at which the run begins, @n_values if there is none
 */
gsize scout_scale_next_run (const double *values,
                            gsize         n_values,
                            gsize         start,
                            gsize        *length);

/**
 * scout_scale_monotone_curves:
 * @x: ascending positions
 * @y: finite heights
 * @n_points: how many points there are
 * @curves: (out caller-allocates) (array): room for `n_points - 1` curves
 *
 * Monotone cubic interpolation (Fritsch and Butland): the line goes through every point and never
 * above or below its two neighbours, so that a chart shows no peak which the figures have not.
 */
void scout_scale_monotone_curves (const double *x,
                                  const double *y,
                                  gsize         n_points,
                                  ScoutCurve   *curves);

G_END_DECLS
