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
 * @maximum: the value at the top of the axis, always greater than 0
 * @step: the distance between two ticks
 * @n_ticks: how many ticks there are, 0 and @maximum included
 *
 * A linear axis from 0 to a round maximum.
 */
typedef struct
{
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
 * @highest: the highest value to be shown; what is not finite or not above 0 counts as 0
 * @n_ticks: the number of ticks wanted, from 2 on
 *
 * Chooses the smallest step of 1, 2, 2.5 or 5 times a power of ten with which @n_ticks ticks reach
 * @highest. Steps are whole numbers, because everything that Scout charts is counted.
 */
void scout_scale_init (ScoutScale *scale,
                       double      highest,
                       guint       n_ticks);

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
 * @bottom: the pixel of 0
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
 * scout_scale_date_interval:
 * @n_days: how many days there are
 * @width: the width of the axis in pixels
 * @label_width: the room that one label needs, in pixels
 *
 * Every 7 days as long as the labels have room, else every 14, 28 and so on.
 *
 * Returns: the number of days between two date labels
 */
guint scout_scale_date_interval (guint  n_days,
                                 double width,
                                 double label_width);

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
