/* scout-chart-layout-private.h: what the layouts of all kinds of charts share.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-chart-layout.h"

G_BEGIN_DECLS

/* Pixels between two labels on an axis: closer ones read as one. */
#define SCOUT_CHART_LABEL_GAP 12.0
/* Where figures stand on an axis, they may be pressed together. */
#define SCOUT_CHART_LEAST_PLOT_HEIGHT 120.0

/**
 * ScoutChartLayout:
 * @data: the figures
 * @frame: the room
 * @scene: what is being laid out, from left to right
 *
 * A layout at work.
 */
typedef struct
{
  const ScoutChartData *data;
  const ScoutChartFrame *frame;
  ScoutChartScene *scene;
} ScoutChartLayout;

/**
 * ScoutChartMethods:
 * @arrange: fills the scene; some value is known
 * @get_width: the least width; %NULL if one number does
 * @get_height: the height for the frame's width; %NULL if one number does
 * @get_least_height: what that may be pressed to; %NULL if one number does
 * @least_width: the least width where @get_width is %NULL
 * @height: the height where @get_height is %NULL
 * @least_height: what that may be pressed to where @get_least_height is %NULL, 0 if it may not
 *
 * What a kind of chart knows.
 */
typedef struct
{
  void (*arrange) (ScoutChartLayout *layout);
  double (*get_width) (const ScoutChartLayout *layout);
  double (*get_height) (const ScoutChartLayout *layout);
  double (*get_least_height) (const ScoutChartLayout *layout);
  double least_width;
  double height;
  double least_height;
} ScoutChartMethods;

extern const ScoutChartMethods _scout_chart_lines_methods;
extern const ScoutChartMethods _scout_chart_columns_methods;
extern const ScoutChartMethods _scout_chart_pyramid_methods;
extern const ScoutChartMethods _scout_chart_bar_list_methods;
extern const ScoutChartMethods _scout_chart_shares_methods;
extern const ScoutChartMethods _scout_chart_spark_line_methods;
extern const ScoutChartMethods _scout_chart_spark_columns_methods;

/**
 * _scout_chart_layout_grow:
 * @layout: a layout at work
 * @height: a height that suits text of the usual size
 *
 * Returns: as much as larger text needs of it, so that a curve keeps its room between the labels
 */
double _scout_chart_layout_grow (const ScoutChartLayout *layout,
                                 double                  height);

/**
 * ScoutChartWords:
 * @text: the words
 * @font: their size
 * @ink: their colour
 * @x: where they begin, are centred or end
 * @middle: the height of their middle
 * @align: 0 if they begin at @x, 0.5 if they are centred, 1 if they end there
 * @room: what they may not be wider than, 0 if there is no limit
 *
 * A label before it is measured.
 */
typedef struct
{
  const char *text;
  ScoutChartFont font;
  ScoutChartInk ink;
  double x;
  double middle;
  double align;
  double room;
} ScoutChartWords;

/* Measures one line of text, rounded up to whole pixels. */
double _scout_chart_layout_text_width (const ScoutChartLayout *layout,
                                       const char             *text,
                                       ScoutChartFont          font);

/* The figure of a value in full, or as an axis has it where it is wider than the one in @sample,
 * so that no chart asks for more room than there is. (transfer full) */
char *_scout_chart_layout_dup_figure (const ScoutChartLayout *layout,
                                      double                  value,
                                      const char             *sample,
                                      ScoutChartFont          font);

/* The height of a line of text. */
double _scout_chart_layout_line_height (const ScoutChartLayout *layout,
                                        ScoutChartFont          font);

/* Adds a label; empty ones are left out. Returns its width. */
double _scout_chart_layout_add_words (ScoutChartLayout      *layout,
                                      const ScoutChartWords *words);

/* Adds a box with right angles. */
void _scout_chart_layout_add_box (ScoutChartLayout      *layout,
                                  const ScoutChartRect  *rect,
                                  const ScoutChartPaint *paint);

/* Adds a box with round corners. */
void _scout_chart_layout_add_round_box (ScoutChartLayout      *layout,
                                        const ScoutChartRect  *rect,
                                        double                 radius,
                                        const ScoutChartPaint *paint);

/* Adds a disc. */
void _scout_chart_layout_add_dot (ScoutChartLayout      *layout,
                                  double                 x,
                                  double                 y,
                                  double                 radius,
                                  const ScoutChartPaint *paint);

/* Adds a point that can be read out. */
void _scout_chart_layout_add_spot (ScoutChartLayout     *layout,
                                   const ScoutChartRect *target,
                                   double                x,
                                   double                y);

/* The paint of an ink. */
ScoutChartPaint _scout_chart_paint_ink (ScoutChartInk ink);

/* The paint of a series; the second one and later ones have patterns. */
ScoutChartPaint _scout_chart_paint_series (const ScoutChartData *data,
                                           guint                 series,
                                           double                strength);

/**
 * ScoutChartAxes:
 * @scale: the value axis
 * @has_slots: whether points have slots of the same width, else the first and the last point stand
 *   at the ends
 *
 * The axes of lines and columns. The plot itself is the scene's.
 */
typedef struct
{
  ScoutScale scale;
  gboolean has_slots;
} ScoutChartAxes;

/* Finds the scale and the plot, and draws grid and labels. */
void _scout_chart_axes_arrange (ScoutChartAxes   *axes,
                                ScoutChartLayout *layout,
                                gboolean          has_slots,
                                double            lane_height);

/* The middle of a point. */
double _scout_chart_axes_get_x (const ScoutChartAxes   *axes,
                                const ScoutChartLayout *layout,
                                guint                   point);

/* The height of a value. */
double _scout_chart_axes_get_y (const ScoutChartAxes   *axes,
                                const ScoutChartLayout *layout,
                                double                  value);

/* Adds the runs of a series between its gaps as lines, and lone points as dots of @line's paint;
 * @x and @y hold all points, NaN in @y for gaps. @line says how all of them look. */
void _scout_chart_layout_add_runs (ScoutChartLayout     *layout,
                                   const double         *x,
                                   const double         *y,
                                   const ScoutChartLine *line,
                                   double                dot_radius);

G_END_DECLS
