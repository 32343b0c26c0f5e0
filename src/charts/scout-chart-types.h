/* scout-chart-types.h: the words that all files about charts share.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ScoutChartKind:
 * @SCOUT_CHART_LINES: one value a day or category as a curve, filled if there is one series only
 * @SCOUT_CHART_COLUMNS: bars that stand on the axis, those of several series side by side
 * @SCOUT_CHART_PYRAMID: the bars of two series to both sides of their categories
 * @SCOUT_CHART_BAR_LIST: a row for each category: name, bar, figure
 * @SCOUT_CHART_SHARES: a bar for each category, split into the shares of the series; a single
 *   category without a name gets large figures above its bar
 * @SCOUT_CHART_SPARK_LINE: a line without any words
 * @SCOUT_CHART_SPARK_COLUMNS: bars without any words
 *
 * How figures are drawn. Unknown values are gaps or dashes in each of them, never zeros.
 */
typedef enum
{
  SCOUT_CHART_LINES,
  SCOUT_CHART_COLUMNS,
  SCOUT_CHART_PYRAMID,
  SCOUT_CHART_BAR_LIST,
  SCOUT_CHART_SHARES,
  SCOUT_CHART_SPARK_LINE,
  SCOUT_CHART_SPARK_COLUMNS,
} ScoutChartKind;

#define SCOUT_CHART_N_KINDS (SCOUT_CHART_SPARK_COLUMNS + 1)

/**
 * ScoutChartUnit:
 * @SCOUT_CHART_COUNT: whole numbers, in full or as `1.92M`
 * @SCOUT_CHART_PERCENT: percent with one decimal; 4.8 is `4.8%`
 *
 * What the figures of a chart are.
 */
typedef enum
{
  SCOUT_CHART_COUNT,
  SCOUT_CHART_PERCENT,
} ScoutChartUnit;

/**
 * ScoutChartColor:
 * @SCOUT_CHART_COLOR_FIRST: first series, followers, default bars
 * @SCOUT_CHART_COLOR_SECOND: second series, paid
 * @SCOUT_CHART_COLOR_THIRD: third series, organic, men
 * @SCOUT_CHART_COLOR_FOURTH: women; never in one chart with the first
 * @SCOUT_CHART_COLOR_NEUTRAL: neutral, unknown
 * @SCOUT_CHART_COLOR_FIRST_TINT: non-followers
 *
 * The colours of series, chosen to stay apart for colour-blind people.
 */
typedef enum
{
  SCOUT_CHART_COLOR_FIRST,
  SCOUT_CHART_COLOR_SECOND,
  SCOUT_CHART_COLOR_THIRD,
  SCOUT_CHART_COLOR_FOURTH,
  SCOUT_CHART_COLOR_NEUTRAL,
  SCOUT_CHART_COLOR_FIRST_TINT,
} ScoutChartColor;

/**
 * ScoutChartInk:
 * @SCOUT_CHART_INK_GRID: grid lines
 * @SCOUT_CHART_INK_BASE: the line at 0
 * @SCOUT_CHART_INK_TEXT: the words at an axis
 * @SCOUT_CHART_INK_HOVER: the line under the pointer
 * @SCOUT_CHART_INK_TRACK: what a bar runs in, and what lies behind the row that is read out
 * @SCOUT_CHART_INK_MARK: the dots of a lane
 * @SCOUT_CHART_INK_FULL: names and figures
 *
 * What is drawn in the foreground colour at some strength.
 */
typedef enum
{
  SCOUT_CHART_INK_GRID,
  SCOUT_CHART_INK_BASE,
  SCOUT_CHART_INK_TEXT,
  SCOUT_CHART_INK_HOVER,
  SCOUT_CHART_INK_TRACK,
  SCOUT_CHART_INK_MARK,
  SCOUT_CHART_INK_FULL,
} ScoutChartInk;

/**
 * ScoutChartFont:
 * @SCOUT_CHART_FONT_SMALL: axes and captions, 8.5 pt where the interface's font has 11
 * @SCOUT_CHART_FONT_SMALL_BOLD: the same, bold
 * @SCOUT_CHART_FONT_MEDIUM: 10 pt
 * @SCOUT_CHART_FONT_MEDIUM_BOLD: the same, bold
 * @SCOUT_CHART_FONT_NORMAL: the interface's font
 * @SCOUT_CHART_FONT_NORMAL_BOLD: the same, bold
 * @SCOUT_CHART_FONT_BIG: the figure of a tile, 17 pt, extra bold
 *
 * The sizes of words, all relative to the interface's font.
 */
typedef enum
{
  SCOUT_CHART_FONT_SMALL,
  SCOUT_CHART_FONT_SMALL_BOLD,
  SCOUT_CHART_FONT_MEDIUM,
  SCOUT_CHART_FONT_MEDIUM_BOLD,
  SCOUT_CHART_FONT_NORMAL,
  SCOUT_CHART_FONT_NORMAL_BOLD,
  SCOUT_CHART_FONT_BIG,
} ScoutChartFont;

#define SCOUT_CHART_N_FONTS (SCOUT_CHART_FONT_BIG + 1)

/**
 * SCOUT_CHART_RIGHT_TO_LEFT:
 *
 * Before words that are read from the right as a whole, whatever they begin with.
 */
#define SCOUT_CHART_RIGHT_TO_LEFT "\xe2\x80\x8f"

G_END_DECLS
