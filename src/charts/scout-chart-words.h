/* scout-chart-words.h: tells a chart in words.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-chart-data.h"

G_BEGIN_DECLS

/**
 * scout_chart_words_figure:
 * @data: the data, for their unit
 * @value: a value, NaN if it is unknown
 *
 * Returns: (transfer full): the full figure, `147,435` or `24.6%`, or an en dash
 */
char *scout_chart_words_figure (const ScoutChartData *data,
                                double                value);

/**
 * scout_chart_words_tick:
 * @data: the data, for their unit
 * @value: a finite value
 *
 * Returns: (transfer full): the figure as short as an axis needs it, `1.5M` or `20%`
 */
char *scout_chart_words_tick (const ScoutChartData *data,
                              double                value);

/**
 * scout_chart_words_spoken:
 * @data: the data, for their unit
 * @value: a value, NaN if it is unknown
 *
 * Returns: (transfer full): the figure as one says it, `1.92 million`
 */
char *scout_chart_words_spoken (const ScoutChartData *data,
                                double                value);

/**
 * scout_chart_words_point:
 * @data: the data
 * @point: a point
 *
 * Returns: (transfer full): the day in full or the name of the category
 */
char *scout_chart_words_point (const ScoutChartData *data,
                               guint                 point);

/**
 * scout_chart_words_point_short:
 * @data: the data
 * @point: a point
 *
 * Returns: (transfer full): the same as an axis has it, `12 Nov`
 */
char *scout_chart_words_point_short (const ScoutChartData *data,
                                     guint                 point);

/**
 * scout_chart_words_shares:
 * @data: the data
 * @point: a point
 * @n_decimals: 0 for `38%`, 1 for `38.2%`
 *
 * Puts the shares of a point into words so that they make up 100 %: what rounding takes from one is
 * given to those that lost most. Percentages that do not make up 100 stay as they are.
 *
 * Returns: (transfer full): the shares of all series, en dashes where they are unknown
 */
GStrv scout_chart_words_shares (const ScoutChartData *data,
                                guint                 point,
                                guint                 n_decimals);

/**
 * scout_chart_words_value:
 * @kind: how the figures are drawn
 * @data: the data
 * @series: a series
 * @point: a point
 *
 * Returns: (transfer full): the figure as a read-out has it: the full number, with its share where
 *   shares are drawn
 */
char *scout_chart_words_value (ScoutChartKind        kind,
                               const ScoutChartData *data,
                               guint                 series,
                               guint                 point);

/**
 * scout_chart_words_marks:
 * @data: the data
 * @point: a point
 *
 * Returns: (transfer full): how many marks the point has, or an en dash
 */
char *scout_chart_words_marks (const ScoutChartData *data,
                               guint                 point);

/**
 * scout_chart_words_readout:
 * @kind: how the figures are drawn
 * @data: the data
 * @point: a point
 *
 * Returns: (transfer full): the figures of the point, "25–34: Women 24.6%, Men 9.3%"
 */
char *scout_chart_words_readout (ScoutChartKind        kind,
                                 const ScoutChartData *data,
                                 guint                 point);

/**
 * scout_chart_words_shown_readout:
 * @kind: how the figures are drawn
 * @data: the data
 * @point: a point
 *
 * Returns: (transfer full): the same to be looked at, with the group isolated from the direction of
 *   the words around it
 */
char *scout_chart_words_shown_readout (ScoutChartKind        kind,
                                       const ScoutChartData *data,
                                       guint                 point);

/**
 * scout_chart_words_describe:
 * @kind: how the figures are drawn
 * @data: (nullable): the data
 *
 * Says what the eye takes from the picture: "Reach, last 28 days: 1.92 million, highest on
 * 12 November." and more of the kind.
 *
 * Returns: (transfer full): the chart in sentences
 */
char *scout_chart_words_describe (ScoutChartKind        kind,
                                  const ScoutChartData *data);

/* A pyramid has bars for the first ones of its series. */
#define SCOUT_CHART_N_SIDES 2

/**
 * scout_chart_words_largest:
 * @data: the data of a pyramid
 *
 * Returns: (transfer full) (nullable): the largest group, `Largest group: Women, 25–34, 24.6%`;
 *   %NULL if nobody is known to be in any
 */
char *scout_chart_words_largest (const ScoutChartData *data);

/**
 * scout_chart_words_rest:
 * @data: the data of a pyramid
 *
 * Returns: (transfer full) (nullable): how much there is in the series that have no bars, `Others
 *   3.0%`; %NULL if there is none
 */
char *scout_chart_words_rest (const ScoutChartData *data);

/**
 * scout_chart_words_nothing:
 * @data: (nullable): the data
 *
 * Returns: (transfer none): what stands where a chart would be if it had figures
 */
const char *scout_chart_words_nothing (const ScoutChartData *data);

G_END_DECLS
