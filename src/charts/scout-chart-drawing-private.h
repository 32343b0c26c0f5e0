/* scout-chart-drawing-private.h: a chart that nobody touches, drawn once.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-chart-paint-private.h"

G_BEGIN_DECLS

/**
 * ScoutChartDrawing:
 * @kind: what kind of chart it is
 * @data: (owned) (nullable): what it shows, if anything
 * @node: (owned) (nullable): what was drawn, until data, size or style change
 *
 * What a widget has that only draws a chart. Part of the widget, all zeros at first.
 */
typedef struct
{
  ScoutChartKind kind;
  ScoutChartData *data;
  GskRenderNode *node;
} ScoutChartDrawing;

/* Changes what was laid out before it is drawn, and how it is drawn. */
typedef void (*ScoutChartDrawingFunc) (ScoutChartScene *scene,
                                       ScoutChartStyle *style);

/* Shows something else, or nothing. Takes @data. (nullable) */
void _scout_chart_drawing_take_data (ScoutChartDrawing *self,
                                     GtkWidget         *widget,
                                     ScoutChartKind     kind,
                                     ScoutChartData    *data);

/* Draws anew: size or style have changed. */
void _scout_chart_drawing_invalidate (ScoutChartDrawing *self,
                                      GtkWidget         *widget);

/* Draws, unless it is drawn; @change may be %NULL. (transfer none) (nullable): nothing if the
 * widget has no size, or there is nothing to show */
GskRenderNode *_scout_chart_drawing_get_node (ScoutChartDrawing     *self,
                                              GtkWidget             *widget,
                                              ScoutChartDrawingFunc  change);

/* Lets go of everything, with the widget. */
void _scout_chart_drawing_clear (ScoutChartDrawing *self);

G_END_DECLS
