/* scout-chart-export.h: charts as pictures and on paper.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-chart-data.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * ScoutChartFormat:
 * @SCOUT_CHART_PNG: pixels, two for each pixel of the interface
 * @SCOUT_CHART_SVG: shapes, with title and description for those who cannot see them
 * @SCOUT_CHART_PDF: a page as large as the chart
 *
 * What a chart is written as.
 */
typedef enum
{
  SCOUT_CHART_PNG,
  SCOUT_CHART_SVG,
  SCOUT_CHART_PDF,
} ScoutChartFormat;

/**
 * ScoutChartSheet:
 * @width: in pixels of the interface, of which an inch has 96; 0 for a width that suits most
 * @is_rtl: whether people read from right to left
 * @font: (nullable): a font description such as "Cantarell 11", %NULL for "Sans 11"
 *
 * How a chart stands alone: with its title, its period and its legend, black on white.
 */
typedef struct
{
  double width;
  gboolean is_rtl;
  const char *font;
} ScoutChartSheet;

/**
 * scout_chart_sheet_draw:
 * @sheet: how it stands
 * @kind: how the figures are drawn
 * @data: the figures
 * @cr: (nullable): what to draw on, at its origin; %NULL only measures
 *
 * Draws a chart on whatever cairo draws on: a page of a report, a printer's paper. For a page in
 * points scale @cr by 0.75 first. Any thread.
 *
 * Returns: the height in pixels
 */
double scout_chart_sheet_draw (const ScoutChartSheet *sheet,
                               ScoutChartKind         kind,
                               ScoutChartData        *data,
                               cairo_t               *cr);

/**
 * scout_chart_sheet_export:
 * @sheet: how it stands
 * @kind: how the figures are drawn
 * @data: the figures
 * @format: what it is written as
 * @error: return location for an error
 *
 * Writes a chart as a file's bytes. Takes some milliseconds: see scout_chart_save_async().
 * Any thread. Fails with %G_IO_ERROR_FAILED where there is no memory for the picture.
 *
 * Returns: (transfer full): the bytes, %NULL on error
 */
GBytes *scout_chart_sheet_export (const ScoutChartSheet  *sheet,
                                  ScoutChartKind          kind,
                                  ScoutChartData         *data,
                                  ScoutChartFormat        format,
                                  GError                **error);

/**
 * scout_chart_save_async:
 * @chart: (type ScoutChart): the chart whose figures, direction and font are taken now
 * @format: what it is written as
 * @file: where to
 * @cancellable: (nullable): stops it
 * @callback: called when it is done
 * @user_data: for @callback
 *
 * Writes a chart into a file, in another thread. What was there stays until all is written.
 */
void scout_chart_save_async (GtkWidget           *chart,
                             ScoutChartFormat     format,
                             GFile               *file,
                             GCancellable        *cancellable,
                             GAsyncReadyCallback  callback,
                             gpointer             user_data);

/**
 * scout_chart_save_finish:
 * @chart: (type ScoutChart): the chart
 * @result: the result
 * @error: return location for an error
 *
 * Ends scout_chart_save_async(). Fails with the errors of #GFile, and as
 * scout_chart_sheet_export() does.
 *
 * Returns: whether the file was written
 */
gboolean scout_chart_save_finish (GtkWidget     *chart,
                                  GAsyncResult  *result,
                                  GError       **error);

G_END_DECLS
