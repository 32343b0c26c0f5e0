/* scout-chart-drawing.c: a chart that nobody touches, drawn once.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the sparkline and the skeleton have in common: laid out and drawn like any chart, for the
 * size and the style of the widget that they are in. Main thread only. */

#include "config.h"

#include "scout-chart-drawing-private.h"

void
_scout_chart_drawing_take_data (ScoutChartDrawing *self,
                                GtkWidget         *widget,
                                ScoutChartKind     kind,
                                ScoutChartData    *data)
{
  g_clear_pointer (&self->data, scout_chart_data_unref);
  self->kind = kind;
  self->data = data;
  _scout_chart_drawing_invalidate (self, widget);
}

void
_scout_chart_drawing_invalidate (ScoutChartDrawing *self,
                                 GtkWidget         *widget)
{
  g_clear_pointer (&self->node, gsk_render_node_unref);
  gtk_widget_queue_draw (widget);
}

static GskRenderNode *
draw (ScoutChartDrawing     *self,
      GtkWidget             *widget,
      ScoutChartDrawingFunc  change)
{
  g_autoptr(ScoutChartTypesetter) typesetter = NULL;
  g_autoptr(ScoutChartScene) scene = NULL;
  ScoutChartStyle style;
  ScoutChartFrame frame = {
    .width = gtk_widget_get_width (widget),
    .height = gtk_widget_get_height (widget),
    .is_rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL,
  };

  typesetter = _scout_chart_typesetter_new (gtk_widget_get_pango_context (widget));
  _scout_chart_typesetter_init_frame (typesetter, &frame);
  _scout_chart_style_init_from_widget (&style, widget);
  scene = scout_chart_layout (self->kind, self->data, &frame);
  if (change != NULL)
    change (scene, &style);

  return _scout_chart_render (scene, &style, typesetter);
}

GskRenderNode *
_scout_chart_drawing_get_node (ScoutChartDrawing     *self,
                               GtkWidget             *widget,
                               ScoutChartDrawingFunc  change)
{
  gboolean has_size = gtk_widget_get_width (widget) > 0 && gtk_widget_get_height (widget) > 0;

  if (self->node == NULL && self->data != NULL && has_size)
    self->node = draw (self, widget, change);

  return self->node;
}

void
_scout_chart_drawing_clear (ScoutChartDrawing *self)
{
  g_clear_pointer (&self->node, gsk_render_node_unref);
  g_clear_pointer (&self->data, scout_chart_data_unref);
}
