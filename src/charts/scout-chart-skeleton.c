/* scout-chart-skeleton.c: stands where a chart will stand.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Figures that nobody sees are laid out as those of the chart will be, so that nothing moves when
 * these come; then all of the scene becomes grey, and each word a bar of its size. What is drawn is
 * kept until size or style change, only its strength follows the pulse. Main thread only.
 */

#include "config.h"

#include "scout-chart-skeleton.h"

#include "scout-chart-drawing-private.h"
#include "scout-chart-private.h"
#include "scout-pulse.h"

#include <glib/gi18n.h>
#include <math.h>

/* Of a line, what its letters fill. */
#define WORD_SHARE 0.4
/* Of the band, at the axis. */
#define BAND_END_STRENGTH 0.2

struct _ScoutChartSkeleton
{
  GtkWidget parent_instance;

  ScoutChartDrawing drawing; /* of data that nobody sees */
  ScoutPulse pulse;
};

G_DEFINE_FINAL_TYPE (ScoutChartSkeleton, scout_chart_skeleton, GTK_TYPE_WIDGET)

static gboolean
is_plot (ScoutChartKind kind)
{
  return kind == SCOUT_CHART_LINES || kind == SCOUT_CHART_COLUMNS;
}

/* Waves of plots, and rows that grow shorter, as those of the most frequent do. */
static double
get_value (ScoutChartKind kind,
           guint          point,
           guint          n_points)
{
  if (is_plot (kind))
    return 50000.0 + 6000.0 * sin (0.45 * point) + 4000.0 * sin (1.1 * point + 1.0);

  return 40.0 * (n_points - point) / n_points;
}

static void
add_points (ScoutChartData *shape,
            ScoutChartKind  kind,
            guint           n_points)
{
  /* Longer and shorter words; a single bar of shares has no name. */
  static const char * const words[] = { "0000000000", "0000000", "000000000000", "00000000" };
  g_autoptr(GDateTime) first_day = g_date_time_new_utc (2000, 10, 1, 0, 0, 0.0);

  if (is_plot (kind))
    {
      scout_chart_data_set_days (shape, first_day, n_points);
      return;
    }

  for (guint i = 0; i < n_points; i++)
    scout_chart_data_add_category (shape, kind == SCOUT_CHART_SHARES && n_points == 1 ? NULL
                                          : kind == SCOUT_CHART_PYRAMID ? "00000"
                                          : words[i % G_N_ELEMENTS (words)]);
}

static ScoutChartData *
new_shape (ScoutChartKind kind,
           guint          n_points)
{
  gboolean has_sides = kind == SCOUT_CHART_PYRAMID || kind == SCOUT_CHART_SHARES;
  ScoutChartData *shape = scout_chart_data_new (NULL, is_plot (kind) ? SCOUT_CHART_COUNT
                                                                     : SCOUT_CHART_PERCENT);
  g_autofree double *values = g_new (double, n_points);

  add_points (shape, kind, n_points);
  for (guint i = 0; i < n_points; i++)
    values[i] = get_value (kind, i, n_points);
  for (guint i = 0; i < (has_sides ? 2 : 1); i++)
    scout_chart_data_add_series (shape, NULL, SCOUT_CHART_COLOR_NEUTRAL, values, n_points);

  return shape;
}

static void
invalidate (ScoutChartSkeleton *self)
{
  _scout_chart_drawing_invalidate (&self->drawing, GTK_WIDGET (self));
}

static const ScoutChartPaint grey = { TRUE, SCOUT_CHART_INK_FULL, 1.0, 0 };

static void
replace_words (ScoutChartScene *scene)
{
  for (guint i = 0; i < scene->labels->len; i++)
    {
      const ScoutChartLabel *label = &g_array_index (scene->labels, ScoutChartLabel, i);
      double height = label->rect.height * WORD_SHARE;
      const ScoutChartBox box = {
        { label->rect.x, label->rect.y + (label->rect.height - height) / 2.0, label->rect.width,
          height },
        MIN (height, label->rect.width) / 2.0, TRUE, TRUE, grey,
      };

      g_array_append_val (scene->boxes, box);
    }
  g_array_set_size (scene->labels, 0);
}

static void
make_grey (ScoutChartScene *scene)
{
  for (guint i = 0; i < scene->boxes->len; i++)
    g_array_index (scene->boxes, ScoutChartBox, i).paint = grey;
  for (guint i = 0; i < scene->lines->len; i++)
    {
      ScoutChartLine *line = &g_array_index (scene->lines, ScoutChartLine, i);

      /* The band alone: a line would say where figures are. */
      line->paint = grey;
      line->width = 0.0;
      line->fade[0] = 1.0;
      line->fade[1] = BAND_END_STRENGTH;
    }
  g_array_set_size (scene->dots, 0);
}

static void
hide_figures (ScoutChartScene *scene,
              ScoutChartStyle *style)
{
  /* There are no series yet that patterns could tell apart. */
  style->high_contrast = FALSE;
  replace_words (scene);
  make_grey (scene);
}

static void
scout_chart_skeleton_snapshot (GtkWidget   *widget,
                               GtkSnapshot *snapshot)
{
  ScoutChartSkeleton *self = SCOUT_CHART_SKELETON (widget);
  GskRenderNode *node = _scout_chart_drawing_get_node (&self->drawing, widget, hide_figures);

  if (node == NULL)
    return;

  /* Not when it is mapped: it may wait unseen for an answer that comes at once. */
  scout_pulse_start (&self->pulse, widget);
  gtk_snapshot_push_opacity (snapshot, self->pulse.strength);
  gtk_snapshot_append_node (snapshot, node);
  gtk_snapshot_pop (snapshot);
}

static GtkSizeRequestMode
scout_chart_skeleton_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
scout_chart_skeleton_measure (GtkWidget      *widget,
                              GtkOrientation  orientation,
                              int             for_size,
                              int            *minimum,
                              int            *natural,
                              int            *minimum_baseline,
                              int            *natural_baseline)
{
  ScoutChartSkeleton *self = SCOUT_CHART_SKELETON (widget);
  PangoContext *context = gtk_widget_get_pango_context (widget);
  g_autoptr(ScoutChartTypesetter) typesetter = _scout_chart_typesetter_new (context);
  ScoutChartFrame frame = { .width = for_size };

  _scout_chart_typesetter_init_frame (typesetter, &frame);
  _scout_chart_measure (self->drawing.kind, self->drawing.data, &frame, orientation, minimum,
                        natural);
}

static void
scout_chart_skeleton_size_allocate (GtkWidget *widget,
                                    int        width,
                                    int        height,
                                    int        baseline)
{
  invalidate (SCOUT_CHART_SKELETON (widget));
}

static void
scout_chart_skeleton_css_changed (GtkWidget         *widget,
                                  GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (scout_chart_skeleton_parent_class)->css_changed (widget, change);

  invalidate (SCOUT_CHART_SKELETON (widget));
  gtk_widget_queue_resize (widget);
}

static void
scout_chart_skeleton_direction_changed (GtkWidget        *widget,
                                        GtkTextDirection  previous)
{
  GTK_WIDGET_CLASS (scout_chart_skeleton_parent_class)->direction_changed (widget, previous);

  invalidate (SCOUT_CHART_SKELETON (widget));
}

static void
scout_chart_skeleton_unmap (GtkWidget *widget)
{
  scout_pulse_stop (&SCOUT_CHART_SKELETON (widget)->pulse, widget);

  GTK_WIDGET_CLASS (scout_chart_skeleton_parent_class)->unmap (widget);
}

static void
scout_chart_skeleton_finalize (GObject *object)
{
  _scout_chart_drawing_clear (&SCOUT_CHART_SKELETON (object)->drawing);

  G_OBJECT_CLASS (scout_chart_skeleton_parent_class)->finalize (object);
}

static void
scout_chart_skeleton_class_init (ScoutChartSkeletonClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = scout_chart_skeleton_finalize;
  widget_class->snapshot = scout_chart_skeleton_snapshot;
  widget_class->get_request_mode = scout_chart_skeleton_get_request_mode;
  widget_class->measure = scout_chart_skeleton_measure;
  widget_class->size_allocate = scout_chart_skeleton_size_allocate;
  widget_class->css_changed = scout_chart_skeleton_css_changed;
  widget_class->direction_changed = scout_chart_skeleton_direction_changed;
  widget_class->unmap = scout_chart_skeleton_unmap;

  gtk_widget_class_set_css_name (widget_class, "chartskeleton");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
scout_chart_skeleton_init (ScoutChartSkeleton *self)
{
  GtkAccessible *accessible = GTK_ACCESSIBLE (self);

  self->pulse.strength = SCOUT_PULSE_STRONGEST;
  _scout_chart_drawing_take_data (&self->drawing, GTK_WIDGET (self), SCOUT_CHART_LINES,
                                  new_shape (SCOUT_CHART_LINES, 1));
  gtk_accessible_update_property (accessible, GTK_ACCESSIBLE_PROPERTY_LABEL, _("Loading…"), -1);
  gtk_accessible_update_state (accessible, GTK_ACCESSIBLE_STATE_BUSY, TRUE, -1);
}

GtkWidget *
scout_chart_skeleton_new (ScoutChartKind kind,
                          guint          n_points)
{
  ScoutChartSkeleton *self = g_object_new (SCOUT_TYPE_CHART_SKELETON, NULL);

  scout_chart_skeleton_set_shape (self, kind, n_points);
  return GTK_WIDGET (self);
}

void
scout_chart_skeleton_set_shape (ScoutChartSkeleton *self,
                                ScoutChartKind      kind,
                                guint               n_points)
{
  g_return_if_fail (SCOUT_IS_CHART_SKELETON (self));
  g_return_if_fail ((guint) kind < SCOUT_CHART_N_KINDS);
  g_return_if_fail (n_points > 0);

  if (kind == self->drawing.kind
      && n_points == scout_chart_data_get_n_points (self->drawing.data))
    return;

  _scout_chart_drawing_take_data (&self->drawing, GTK_WIDGET (self), kind,
                                  new_shape (kind, n_points));
  gtk_widget_queue_resize (GTK_WIDGET (self));
}
