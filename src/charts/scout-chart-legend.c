/* scout-chart-legend.c: which colour is what.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A widget around scout_chart_layout_legend(), drawn like any chart. Main thread only.
 */

#include "config.h"

#include "scout-chart-legend.h"

#include "scout-chart-paint-private.h"

#include <math.h>

/* Wider than any row of names. */
#define ONE_ROW 1e6

struct _ScoutChartLegend
{
  GtkWidget parent_instance;

  ScoutChart *chart;   /* (owned) (nullable) */
  GskRenderNode *node; /* (owned) (nullable) */
};

typedef enum
{
  PROP_CHART = 1,
} ScoutChartLegendProperty;

static GParamSpec *props[PROP_CHART + 1];

G_DEFINE_FINAL_TYPE (ScoutChartLegend, scout_chart_legend, GTK_TYPE_WIDGET)

static void
invalidate (ScoutChartLegend *self)
{
  g_clear_pointer (&self->node, gsk_render_node_unref);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static ScoutChartData *
get_data (ScoutChartLegend *self)
{
  return self->chart != NULL ? scout_chart_get_data (self->chart) : NULL;
}

static ScoutChartScene *
lay_out (ScoutChartLegend     *self,
         ScoutChartTypesetter *typesetter,
         double                width)
{
  ScoutChartKind kind = self->chart != NULL ? scout_chart_get_kind (self->chart)
                                            : SCOUT_CHART_LINES;
  ScoutChartFrame frame = {
    .width = width,
    .is_rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL,
  };

  _scout_chart_typesetter_init_frame (typesetter, &frame);
  return scout_chart_layout_legend (kind, get_data (self), &frame);
}

static void
scout_chart_legend_snapshot (GtkWidget   *widget,
                             GtkSnapshot *snapshot)
{
  ScoutChartLegend *self = SCOUT_CHART_LEGEND (widget);
  int width = gtk_widget_get_width (widget);

  if (self->node == NULL)
    {
      g_autoptr(ScoutChartTypesetter) typesetter = NULL;
      g_autoptr(ScoutChartScene) scene = NULL;
      ScoutChartStyle style;

      typesetter = _scout_chart_typesetter_new (gtk_widget_get_pango_context (widget));
      _scout_chart_style_init_from_widget (&style, widget);
      scene = lay_out (self, typesetter, width);
      self->node = _scout_chart_render (scene, &style, typesetter);
    }

  if (self->node != NULL)
    gtk_snapshot_append_node (snapshot, self->node);
}

static GtkSizeRequestMode
scout_chart_legend_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
scout_chart_legend_measure (GtkWidget      *widget,
                            GtkOrientation  orientation,
                            int             for_size,
                            int            *minimum,
                            int            *natural,
                            int            *minimum_baseline,
                            int            *natural_baseline)
{
  ScoutChartLegend *self = SCOUT_CHART_LEGEND (widget);
  g_autoptr(ScoutChartTypesetter) typesetter = NULL;
  g_autoptr(ScoutChartScene) widest = NULL;

  typesetter = _scout_chart_typesetter_new (gtk_widget_get_pango_context (widget));
  if (orientation == GTK_ORIENTATION_VERTICAL)
    {
      g_autoptr(ScoutChartScene) rows = lay_out (self, typesetter,
                                                 for_size > 0 ? for_size : ONE_ROW);

      *minimum = *natural = (int) ceil (rows->height);
      return;
    }

  widest = lay_out (self, typesetter, ONE_ROW);
  *natural = (int) ceil (widest->width);
  *minimum = MIN (*natural, (int) ceil (scout_chart_layout_legend_get_width (widest)));
}

static void
scout_chart_legend_size_allocate (GtkWidget *widget,
                                  int        width,
                                  int        height,
                                  int        baseline)
{
  g_clear_pointer (&SCOUT_CHART_LEGEND (widget)->node, gsk_render_node_unref);
}

static void
scout_chart_legend_css_changed (GtkWidget         *widget,
                                GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (scout_chart_legend_parent_class)->css_changed (widget, change);

  invalidate (SCOUT_CHART_LEGEND (widget));
  gtk_widget_queue_resize (widget);
}

static void
scout_chart_legend_direction_changed (GtkWidget        *widget,
                                      GtkTextDirection  previous)
{
  GTK_WIDGET_CLASS (scout_chart_legend_parent_class)->direction_changed (widget, previous);

  invalidate (SCOUT_CHART_LEGEND (widget));
}

/* Where there is nothing to tell apart it takes no room. */
static void
update (ScoutChartLegend *self)
{
  gboolean has_names = FALSE;

  if (get_data (self) != NULL)
    {
      PangoContext *context = gtk_widget_get_pango_context (GTK_WIDGET (self));
      g_autoptr(ScoutChartTypesetter) typesetter = _scout_chart_typesetter_new (context);
      g_autoptr(ScoutChartScene) scene = lay_out (self, typesetter, ONE_ROW);

      has_names = scene->height > 0.0;
    }
  gtk_widget_set_visible (GTK_WIDGET (self), has_names);
  invalidate (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
scout_chart_legend_dispose (GObject *object)
{
  ScoutChartLegend *self = SCOUT_CHART_LEGEND (object);

  g_clear_pointer (&self->node, gsk_render_node_unref);
  if (self->chart != NULL)
    g_signal_handlers_disconnect_by_data (self->chart, self);
  g_clear_object (&self->chart);

  G_OBJECT_CLASS (scout_chart_legend_parent_class)->dispose (object);
}

static void
scout_chart_legend_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  switch ((ScoutChartLegendProperty) prop_id)
    {
    case PROP_CHART:
      g_value_set_object (value, scout_chart_legend_get_chart (SCOUT_CHART_LEGEND (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
scout_chart_legend_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  switch ((ScoutChartLegendProperty) prop_id)
    {
    case PROP_CHART:
      scout_chart_legend_set_chart (SCOUT_CHART_LEGEND (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
scout_chart_legend_class_init (ScoutChartLegendClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = scout_chart_legend_dispose;
  object_class->get_property = scout_chart_legend_get_property;
  object_class->set_property = scout_chart_legend_set_property;
  widget_class->snapshot = scout_chart_legend_snapshot;
  widget_class->get_request_mode = scout_chart_legend_get_request_mode;
  widget_class->measure = scout_chart_legend_measure;
  widget_class->size_allocate = scout_chart_legend_size_allocate;
  widget_class->css_changed = scout_chart_legend_css_changed;
  widget_class->direction_changed = scout_chart_legend_direction_changed;

  /**
   * ScoutChartLegend:chart:
   *
   * (nullable): the chart whose series are named, whatever it shows.
   */
  props[PROP_CHART] = g_param_spec_object ("chart", NULL, NULL, SCOUT_TYPE_CHART,
                                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY
                                           | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_css_name (widget_class, "chartlegend");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
scout_chart_legend_init (ScoutChartLegend *self)
{
  _scout_chart_style_watch (GTK_WIDGET (self), G_CALLBACK (invalidate));
  gtk_widget_set_halign (GTK_WIDGET (self), GTK_ALIGN_START);
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

GtkWidget *
scout_chart_legend_new (ScoutChart *chart)
{
  return g_object_new (SCOUT_TYPE_CHART_LEGEND, "chart", chart, NULL);
}

ScoutChart *
scout_chart_legend_get_chart (ScoutChartLegend *self)
{
  g_return_val_if_fail (SCOUT_IS_CHART_LEGEND (self), NULL);

  return self->chart;
}

void
scout_chart_legend_set_chart (ScoutChartLegend *self,
                              ScoutChart       *chart)
{
  g_return_if_fail (SCOUT_IS_CHART_LEGEND (self));
  g_return_if_fail (chart == NULL || SCOUT_IS_CHART (chart));

  if (self->chart == chart)
    return;

  if (self->chart != NULL)
    g_signal_handlers_disconnect_by_data (self->chart, self);
  g_set_object (&self->chart, chart);
  if (chart != NULL)
    g_signal_connect_object (chart, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CHART]);
}
