/* scout-chart-scene.h: the geometry of a chart, ready to be drawn.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-chart-types.h"
#include "scout-scale.h"

G_BEGIN_DECLS

/**
 * ScoutChartRect:
 * @x: left edge
 * @y: upper edge
 * @width: width
 * @height: height
 *
 * Pixels from the upper left corner of the chart.
 */
typedef struct
{
  double x;
  double y;
  double width;
  double height;
} ScoutChartRect;

/**
 * ScoutChartPaint:
 * @is_ink: whether @index is a #ScoutChartInk, else it is a #ScoutChartColor
 * @index: which of them
 * @strength: from 0 to 1; high contrast knows nothing but 1
 * @pattern: what tells series apart without colours: the dashes of a line, and in high contrast
 *   the hatching of a bar; 0 is plain
 *
 * How something is coloured, whatever the style of the interface.
 */
typedef struct
{
  gboolean is_ink;
  guint index;
  double strength;
  guint pattern;
} ScoutChartPaint;

/**
 * ScoutChartBox:
 * @rect: where it is
 * @radius: of the corners
 * @is_left_round: whether the corners on the left are round
 * @is_right_round: whether the corners on the right are round
 * @paint: how it is coloured
 *
 * A bar, a rule or a swatch.
 */
typedef struct
{
  ScoutChartRect rect;
  double radius;
  gboolean is_left_round;
  gboolean is_right_round;
  ScoutChartPaint paint;
} ScoutChartBox;

/**
 * ScoutChartLine:
 * @x: (owned): positions, ascending, or descending from right to left
 * @y: (owned): heights
 * @curves: (owned): between neighbouring points, one fewer than these
 * @n_points: how many points there are, at least 2
 * @width: of the stroke
 * @is_area: whether the room down to @base is filled
 * @top: where the fill is strongest
 * @base: where the fill ends
 * @fade: strength of the fill at @top and at @base
 * @paint: how it is coloured
 *
 * A curve without gaps.
 */
typedef struct
{
  double *x;
  double *y;
  ScoutCurve *curves;
  gsize n_points;
  double width;
  gboolean is_area;
  double top;
  double base;
  double fade[2];
  ScoutChartPaint paint;
} ScoutChartLine;

/**
 * ScoutChartDot:
 * @x: its middle
 * @y: its middle
 * @radius: its radius
 * @paint: how it is coloured
 *
 * A disc.
 */
typedef struct
{
  double x;
  double y;
  double radius;
  ScoutChartPaint paint;
} ScoutChartDot;

/**
 * ScoutChartLabel:
 * @text: (owned): one line of plain text
 * @rect: where it is; what is wider ends with an ellipsis
 * @font: its size
 * @paint: how it is coloured
 *
 * Some words.
 */
typedef struct
{
  char *text;
  ScoutChartRect rect;
  ScoutChartFont font;
  ScoutChartPaint paint;
} ScoutChartLabel;

/**
 * ScoutChartSpot:
 * @target: where a pointer means this point
 * @x: where its read-out belongs
 * @y: where its read-out belongs
 *
 * A point that can be read out.
 */
typedef struct
{
  ScoutChartRect target;
  double x;
  double y;
} ScoutChartSpot;

/**
 * ScoutChartScene:
 * @width: of the chart
 * @height: of the chart
 * @plot: what lies within the axes
 * @is_rtl: whether it was mirrored for people who read from right to left
 * @boxes: (owned) (element-type ScoutChartBox): drawn first
 * @lines: (owned) (element-type ScoutChartLine): drawn over the boxes
 * @dots: (owned) (element-type ScoutChartDot): drawn over the lines
 * @labels: (owned) (element-type ScoutChartLabel): drawn last
 * @spots: (owned) (element-type ScoutChartSpot): one for each point, or none if nothing is known
 * @knots: (owned) (element-type ScoutChartDot): of each point the dot of each series of lines; the
 *   height is NaN where the value is unknown. Not drawn, but for the point being read out.
 * @has_rows: whether points stand below and not beside each other
 *
 * Where everything is, in pixels and without colours: what the screen, pictures and paper have in
 * common. Made by scout_chart_layout(), compared as numbers by tests. Plain memory, any thread.
 */
typedef struct
{
  double width;
  double height;
  ScoutChartRect plot;
  gboolean is_rtl;
  GArray *boxes;
  GArray *lines;
  GArray *dots;
  GArray *labels;
  GArray *spots;
  GArray *knots;
  gboolean has_rows;
} ScoutChartScene;

/**
 * scout_chart_scene_new:
 * @width: its size
 * @height: its size
 *
 * Returns: (transfer full): a scene with nothing in it
 */
ScoutChartScene *scout_chart_scene_new (double width,
                                        double height);

/**
 * scout_chart_scene_free:
 * @self: (transfer full): a scene
 *
 * Frees a scene and all that it holds.
 */
void scout_chart_scene_free (ScoutChartScene *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScoutChartScene, scout_chart_scene_free)

/**
 * scout_chart_scene_mirror:
 * @self: a scene
 *
 * Turns left and right round.
 */
void scout_chart_scene_mirror (ScoutChartScene *self);

/**
 * scout_chart_scene_merge:
 * @self: a scene
 * @other: (transfer full): what is put into it; its spots and knots are left out
 * @x: how far it is moved
 * @y: how far it is moved
 *
 * Puts one scene into another.
 */
void scout_chart_scene_merge (ScoutChartScene *self,
                              ScoutChartScene *other,
                              double           x,
                              double           y);

/**
 * scout_chart_scene_find_spot:
 * @self: a scene
 * @x: a place
 * @y: a place
 *
 * Returns: the index of the spot nearest to the place, -1 if there are no spots
 */
int scout_chart_scene_find_spot (const ScoutChartScene *self,
                                 double                 x,
                                 double                 y);

/**
 * scout_chart_scene_dump:
 * @self: a scene
 *
 * Writes a scene down, one line for each thing, for tests to compare and people to read.
 *
 * Returns: (transfer full): the text
 */
char *scout_chart_scene_dump (const ScoutChartScene *self);

G_END_DECLS
