/* scout-chart-table.h: the figures of a chart in rows and columns.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-chart-data.h"

G_BEGIN_DECLS

/**
 * scout_chart_table_get_n_columns:
 * @data: the data
 *
 * Returns: how many columns the table has: the points, each series, and the marks if there are any
 */
guint scout_chart_table_get_n_columns (const ScoutChartData *data);

/**
 * scout_chart_table_get_title:
 * @data: the data
 * @column: a column
 *
 * Returns: (transfer none): what stands above it
 */
const char *scout_chart_table_get_title (const ScoutChartData *data,
                                         guint                 column);

/**
 * scout_chart_table_dup_cell:
 * @kind: how the figures are drawn
 * @data: the data
 * @column: a column
 * @point: a point, which is a row
 *
 * Returns: (transfer full): the words of a cell, as read-outs have them
 */
char *scout_chart_table_dup_cell (ScoutChartKind        kind,
                                  const ScoutChartData *data,
                                  guint                 column,
                                  guint                 point);

/**
 * scout_chart_table_to_text:
 * @kind: how the figures are drawn
 * @data: the data
 *
 * Writes the chart as plain text, which reads well in a message and falls into cells in a
 * spreadsheet: whose figures they are and who tells them, where that was said, its sentences, an
 * empty line, and rows with tabs between their cells. Days are written as 2026-11-12 and numbers
 * without grouping, unknown ones are empty. What a spreadsheet would take for a formula is kept
 * from being one.
 *
 * Returns: (transfer full): the text
 */
char *scout_chart_table_to_text (ScoutChartKind        kind,
                                 const ScoutChartData *data);

G_END_DECLS
