/* scout-sparkline.c: a trend as small as a word.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Decoration beside a figure: no axis, no reaction, hidden from assistive technology. Laid out and
 * drawn like any chart, and kept as one render node until data, size or style change. Main thread
 * only.
 */

#include "config.h"

#include "scout-sparkline.h"

#include "scout-chart-drawing-private.h"

#define MIN_WIDTH 24
#define NATURAL_WIDTH 96
#define SPARKLINE_HEIGHT 30

struct _ScoutSparkline
{
  GtkWidget parent_instance;

  ScoutChartDrawing drawing;
};

G_DEFINE_FINAL_TYPE (ScoutSparkline, scout_sparkline, GTK_TYPE_WIDGET)

static void
invalidate (ScoutSparkline *self)
{
  _scout_chart_drawing_invalidate (&self->drawing, GTK_WIDGET (self));
}

static void
scout_sparkline_snapshot (GtkWidget   *widget,
                          GtkSnapshot *snapshot)
{
  ScoutSparkline *self = SCOUT_SPARKLINE (widget);
  GskRenderNode *node = _scout_chart_drawing_get_node (&self->drawing, widget, NULL);

  if (node != NULL)
    gtk_snapshot_append_node (snapshot, node);
}

static void
scout_sparkline_measure (GtkWidget      *widget,
                         GtkOrientation  orientation,
                         int             for_size,
                         int            *minimum,
                         int            *natural,
                         int            *minimum_baseline,
                         int            *natural_baseline)
{
  gboolean is_horizontal = orientation == GTK_ORIENTATION_HORIZONTAL;

  *minimum = is_horizontal ? MIN_WIDTH : SPARKLINE_HEIGHT;
  *natural = is_horizontal ? NATURAL_WIDTH : SPARKLINE_HEIGHT;
}

static void
scout_sparkline_size_allocate (GtkWidget *widget,
                               int        width,
                               int        height,
                               int        baseline)
{
  invalidate (SCOUT_SPARKLINE (widget));
}

static void
scout_sparkline_direction_changed (GtkWidget        *widget,
                                   GtkTextDirection  previous)
{
  GTK_WIDGET_CLASS (scout_sparkline_parent_class)->direction_changed (widget, previous);

  invalidate (SCOUT_SPARKLINE (widget));
}

static void
scout_sparkline_finalize (GObject *object)
{
  _scout_chart_drawing_clear (&SCOUT_SPARKLINE (object)->drawing);

  G_OBJECT_CLASS (scout_sparkline_parent_class)->finalize (object);
}

static void
scout_sparkline_class_init (ScoutSparklineClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = scout_sparkline_finalize;
  widget_class->snapshot = scout_sparkline_snapshot;
  widget_class->measure = scout_sparkline_measure;
  widget_class->size_allocate = scout_sparkline_size_allocate;
  widget_class->direction_changed = scout_sparkline_direction_changed;

  gtk_widget_class_set_css_name (widget_class, "sparkline");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
scout_sparkline_init (ScoutSparkline *self)
{
  _scout_chart_style_watch (GTK_WIDGET (self), G_CALLBACK (invalidate));
}

GtkWidget *
scout_sparkline_new (void)
{
  return g_object_new (SCOUT_TYPE_SPARKLINE, NULL);
}

void
scout_sparkline_set_values (ScoutSparkline     *self,
                            const double       *values,
                            gsize               n_values,
                            ScoutSparklineMode  mode)
{
  gboolean has_bars = mode == SCOUT_SPARKLINE_BARS;
  ScoutChartData *data = NULL;

  g_return_if_fail (SCOUT_IS_SPARKLINE (self));
  g_return_if_fail (n_values == 0 || values != NULL);

  if (n_values > 0)
    {
      data = scout_chart_data_new (NULL, SCOUT_CHART_COUNT);
      scout_chart_data_add_series (data, NULL, SCOUT_CHART_COLOR_FIRST, values, n_values);
    }
  _scout_chart_drawing_take_data (&self->drawing, GTK_WIDGET (self),
                                  has_bars ? SCOUT_CHART_SPARK_COLUMNS : SCOUT_CHART_SPARK_LINE,
                                  data);
}
