/* scout-sparkline.c: a trend as small as a word.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Decoration beside a figure: no axis, no reaction, hidden from assistive technology. The line
 * starts at the lowest value and not at 0, because it shows a movement and not a size; bars start
 * at 0. Kept as one render node until data, size or style change. Main thread only.
 */

#include "config.h"

#include "scout-sparkline.h"

#include "scout-chart-palette.h"
#include "scout-scale.h"

#include <adwaita.h>
#include <math.h>

#define SPARKLINE_HEIGHT 30
#define MIN_WIDTH 24
#define NATURAL_WIDTH 96
#define LINE_WIDTH 1.6
#define END_DOT_RADIUS 2.4
#define BAR_GAP_SHARE 0.35
/* A day with nothing still shows that it was counted. */
#define MIN_BAR_HEIGHT 2.0f

struct _ScoutSparkline
{
  GtkWidget parent_instance;

  double *values; /* (owned) (nullable) */
  gsize n_values;
  ScoutSparklineMode mode;
  GskRenderNode *node; /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (ScoutSparkline, scout_sparkline, GTK_TYPE_WIDGET)

static void
invalidate (ScoutSparkline *self)
{
  g_clear_pointer (&self->node, gsk_render_node_unref);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static gboolean
get_range (ScoutSparkline *self,
           double         *lowest,
           double         *highest)
{
  gboolean is_known = FALSE;

  *lowest = *highest = 0.0;
  for (gsize i = 0; i < self->n_values; i++)
    {
      if (!isfinite (self->values[i]))
        continue;
      *lowest = is_known ? MIN (*lowest, self->values[i]) : self->values[i];
      *highest = is_known ? MAX (*highest, self->values[i]) : self->values[i];
      is_known = TRUE;
    }

  return is_known;
}

static double
get_x (ScoutSparkline *self,
       gsize           index,
       double          width)
{
  gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  double start = END_DOT_RADIUS;
  double end = width - END_DOT_RADIUS;

  return scout_scale_point_position ((guint) index, (guint) self->n_values, rtl ? end : start,
                                     rtl ? start : end);
}

typedef struct
{
  cairo_t *cr;
  double height;
  const GdkRGBA *color;
} Pen;

static void
render_run (const Pen    *pen,
            const double *x,
            const double *y,
            gsize         length)
{
  cairo_t *cr = pen->cr;
  const GdkRGBA *color = pen->color;
  double height = pen->height;
  g_autofree ScoutCurve *curves = g_new (ScoutCurve, length);
  cairo_pattern_t *fade;
  cairo_path_t *line;

  scout_scale_monotone_curves (x, y, length, curves);
  cairo_move_to (cr, x[0], y[0]);
  for (gsize i = 0; i + 1 < length; i++)
    cairo_curve_to (cr, curves[i].x1, curves[i].y1, curves[i].x2, curves[i].y2, x[i + 1], y[i + 1]);
  line = cairo_copy_path (cr);

  fade = cairo_pattern_create_linear (0.0, 0.0, 0.0, height);
  cairo_pattern_add_color_stop_rgba (fade, 0.0, color->red, color->green, color->blue, 0.25);
  cairo_pattern_add_color_stop_rgba (fade, 1.0, color->red, color->green, color->blue, 0.0);
  cairo_line_to (cr, x[length - 1], height);
  cairo_line_to (cr, x[0], height);
  cairo_close_path (cr);
  cairo_set_source (cr, fade);
  cairo_fill (cr);
  cairo_pattern_destroy (fade);

  cairo_append_path (cr, line);
  cairo_path_destroy (line);
  cairo_set_source_rgba (cr, color->red, color->green, color->blue, color->alpha);
  cairo_set_line_width (cr, LINE_WIDTH);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_stroke (cr);
}

static void
render_line (ScoutSparkline *self,
             GtkSnapshot    *snapshot,
             double          width,
             double          height,
             const GdkRGBA  *color)
{
  g_autofree double *x = g_new (double, self->n_values);
  g_autofree double *y = g_new (double, self->n_values);
  double lowest, highest, inner = height - 2.0 * END_DOT_RADIUS;
  gsize length = 0, last = 0;
  Pen pen = { NULL, height, color };

  if (!get_range (self, &lowest, &highest))
    return;

  for (gsize i = 0; i < self->n_values; i++)
    {
      /* Equal values lie in the middle. */
      double share = highest > lowest ? (self->values[i] - lowest) / (highest - lowest) : 0.5;

      x[i] = get_x (self, i, width);
      y[i] = END_DOT_RADIUS + inner * (1.0 - share);
    }

  pen.cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0.0f, 0.0f, (float) width,
                                                                     (float) height));
  for (gsize start = scout_scale_next_run (self->values, self->n_values, 0, &length);
       start < self->n_values;
       start = scout_scale_next_run (self->values, self->n_values, start + length, &length))
    {
      if (length > 1)
        render_run (&pen, x + start, y + start, length);
      last = start + length - 1;
    }

  cairo_set_source_rgba (pen.cr, color->red, color->green, color->blue, color->alpha);
  cairo_arc (pen.cr, x[last], y[last], END_DOT_RADIUS, 0.0, 2.0 * G_PI);
  cairo_fill (pen.cr);
  cairo_destroy (pen.cr);
}

static void
render_bars (ScoutSparkline *self,
             GtkSnapshot    *snapshot,
             double          width,
             double          height,
             const GdkRGBA  *color)
{
  gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  double slot = width / self->n_values;
  double bar = MAX (slot * (1.0 - BAR_GAP_SHARE), 1.0);
  double lowest, highest;
  GdkRGBA tint = *color;

  if (!get_range (self, &lowest, &highest))
    return;

  tint.alpha *= 0.8f;
  for (gsize i = 0; i < self->n_values; i++)
    {
      double x = slot * (rtl ? self->n_values - 1 - i : i) + (slot - bar) / 2.0;
      float bar_height;

      if (!isfinite (self->values[i]))
        continue;

      bar_height = highest > 0.0 ? (float) (height * MAX (self->values[i], 0.0) / highest) : 0.0f;
      bar_height = MAX (bar_height, MIN_BAR_HEIGHT);
      gtk_snapshot_append_color (snapshot, &tint,
                                 &GRAPHENE_RECT_INIT ((float) x, (float) height - bar_height,
                                                      (float) bar, bar_height));
    }
}

static void
render (ScoutSparkline *self,
        double          width,
        double          height)
{
  gboolean dark = adw_style_manager_get_dark (adw_style_manager_get_default ());
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  GdkRGBA color;

  scout_chart_palette_get_color (SCOUT_CHART_COLOR_FIRST, dark, &color);
  if (self->mode == SCOUT_SPARKLINE_BARS)
    render_bars (self, snapshot, width, height, &color);
  else
    render_line (self, snapshot, width, height, &color);
  self->node = gtk_snapshot_free_to_node (snapshot);
}

static void
scout_sparkline_snapshot (GtkWidget   *widget,
                          GtkSnapshot *snapshot)
{
  ScoutSparkline *self = SCOUT_SPARKLINE (widget);

  if (self->n_values == 0 || gtk_widget_get_width (widget) <= 0)
    return;

  if (self->node == NULL)
    render (self, gtk_widget_get_width (widget), gtk_widget_get_height (widget));
  if (self->node != NULL)
    gtk_snapshot_append_node (snapshot, self->node);
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
  g_clear_pointer (&SCOUT_SPARKLINE (widget)->node, gsk_render_node_unref);
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
  ScoutSparkline *self = SCOUT_SPARKLINE (object);

  g_clear_pointer (&self->node, gsk_render_node_unref);
  g_clear_pointer (&self->values, g_free);

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
  g_signal_connect_object (adw_style_manager_get_default (), "notify::dark",
                           G_CALLBACK (invalidate), self, G_CONNECT_SWAPPED);
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
  g_return_if_fail (SCOUT_IS_SPARKLINE (self));
  g_return_if_fail (n_values == 0 || values != NULL);

  g_clear_pointer (&self->values, g_free);
  self->n_values = n_values;
  self->mode = mode;
  if (n_values > 0)
    self->values = g_memdup2 (values, n_values * sizeof *values);
  invalidate (self);
}
