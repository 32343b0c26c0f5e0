/* scout-daily-plot.c: draws the still part of a daily chart.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Lays the axes out and records everything that does not follow the pointer into one render node,
 * which ScoutDailyChart keeps until data, size or style change. Lines and labels are colour and
 * text nodes; only the curve and the dots need cairo, because GTK 4.8 has no paths. Days are
 * counted from the start of the axis, which is the right edge where people read from right to
 * left.
 */

#include "config.h"

#include "scout-daily-plot-private.h"

#include "scout-chart-palette.h"
#include "scout-chart-text.h"
#include "scout-wording.h"

#include <math.h>

#define N_TICKS 5
#define START_PADDING 2.0
#define END_PADDING 46.0
#define TOP_PADDING 10.0
#define BOTTOM_PADDING 26.0
#define LANE_HEIGHT 18.0
#define TICK_GAP 8.0
#define LINE_WIDTH 2.2
/* How far, in pixels, straight pieces may leave the curve. */
#define CURVE_TOLERANCE 0.25
#define POINT_RADIUS 2.9
#define DOT_DIAMETER 3.8
#define DOT_DISTANCE 5.0
#define LANE_OFFSET 8.5
#define HATCH_DISTANCE 7.0
#define COLUMN_WIDTH 64.0
#define COLUMN_OVERLAP 4.0

static char *
tick_label (const ScoutDailyPlot *plot,
            guint                 tick)
{
  return scout_wording_compact_axis (scout_scale_get_tick (&plot->scale, tick));
}

static double
get_highest (const ScoutDailyPlot *plot)
{
  double highest = 0.0;

  for (gsize i = 0; i < plot->n_values; i++)
    if (isfinite (plot->values[i]))
      highest = MAX (highest, plot->values[i]);

  return highest;
}

/* Large fonts and long figures ("1,000,000M") get the room that they need. */
static double
measure_end_padding (const ScoutDailyPlot *plot,
                     PangoContext         *context)
{
  int widest = 0;

  for (guint i = 0; i < plot->scale.n_ticks; i++)
    {
      g_autofree char *label = tick_label (plot, i);
      g_autoptr(PangoLayout) layout = NULL;

      layout = scout_chart_text_new (context, label, SCOUT_CHART_TEXT_SMALL, PANGO_WEIGHT_NORMAL);
      widest = MAX (widest, scout_chart_text_get_width (layout));
    }

  return MIN (MAX (END_PADDING, widest + TICK_GAP + 2.0), plot->width / 2.0);
}

void
_scout_daily_plot_layout (ScoutDailyPlot *plot,
                          PangoContext   *context,
                          double          width,
                          double          height)
{
  double end_padding;

  plot->width = width;
  plot->height = height;
  scout_scale_init (&plot->scale, get_highest (plot), N_TICKS);

  end_padding = measure_end_padding (plot, context);
  plot->left = plot->rtl ? end_padding : START_PADDING;
  plot->right = width - (plot->rtl ? START_PADDING : end_padding);
  plot->top = TOP_PADDING;
  plot->bottom = height - BOTTOM_PADDING - (plot->posts != NULL ? LANE_HEIGHT : 0.0);
  plot->bottom = MAX (plot->bottom, plot->top + 1.0);
}

double
_scout_daily_plot_get_x (const ScoutDailyPlot *plot,
                         guint                 day)
{
  return scout_scale_point_position (day, (guint) plot->n_values,
                                     plot->rtl ? plot->right : plot->left,
                                     plot->rtl ? plot->left : plot->right);
}

guint
_scout_daily_plot_get_day (const ScoutDailyPlot *plot,
                           double                x)
{
  return scout_scale_nearest_point (x, (guint) plot->n_values,
                                    plot->rtl ? plot->right : plot->left,
                                    plot->rtl ? plot->left : plot->right);
}

static void
append_horizontal (GtkSnapshot          *snapshot,
                   const ScoutDailyPlot *plot,
                   double                y,
                   const GdkRGBA        *color)
{
  gtk_snapshot_append_color (snapshot, color,
                             &GRAPHENE_RECT_INIT ((float) plot->left, (float) floor (y),
                                                  (float) (plot->right - plot->left), 1.0f));
}

static void
render_value_axis (const ScoutDailyPlot *plot,
                   GtkSnapshot          *snapshot,
                   PangoContext         *context)
{
  GdkRGBA grid, base, text;

  scout_chart_palette_get_ink (SCOUT_CHART_INK_GRID, &plot->foreground, plot->dark,
                               plot->high_contrast, &grid);
  scout_chart_palette_get_ink (SCOUT_CHART_INK_BASE, &plot->foreground, plot->dark,
                               plot->high_contrast, &base);
  scout_chart_palette_get_ink (SCOUT_CHART_INK_TEXT, &plot->foreground, plot->dark,
                               plot->high_contrast, &text);

  for (guint i = 0; i < plot->scale.n_ticks; i++)
    {
      double y = scout_scale_to_pixel (&plot->scale, scout_scale_get_tick (&plot->scale, i),
                                       plot->top, plot->bottom);
      g_autofree char *label = tick_label (plot, i);
      g_autoptr(PangoLayout) layout = NULL;
      double x;

      append_horizontal (snapshot, plot, y, i == 0 ? &base : &grid);
      layout = scout_chart_text_new (context, label, SCOUT_CHART_TEXT_SMALL, PANGO_WEIGHT_NORMAL);
      x = plot->rtl ? plot->left - TICK_GAP - scout_chart_text_get_width (layout)
                    : plot->right + TICK_GAP;
      scout_chart_text_snapshot (snapshot, layout, x,
                                 y - scout_chart_text_get_height (layout) / 2.0, &text);
    }
}

static PangoLayout *
day_layout (const ScoutDailyPlot *plot,
            PangoContext         *context,
            guint                 day)
{
  g_autoptr(GDateTime) date = g_date_time_add_days (plot->first_day, (int) day);
  g_autoptr(GDateTime) last = g_date_time_add_days (plot->first_day, (int) plot->n_values - 1);
  g_autofree char *label = NULL;

  /* Not the clock but the last day decides whether years are told: a picture taken in December
   * looks the same in January. */
  label = date != NULL && last != NULL ? scout_wording_day_short (date, last) : g_strdup ("");
  return scout_chart_text_new (context, label, SCOUT_CHART_TEXT_SMALL, PANGO_WEIGHT_NORMAL);
}

static void
render_date_axis (const ScoutDailyPlot *plot,
                  GtkSnapshot          *snapshot,
                  PangoContext         *context)
{
  g_autoptr(PangoLayout) sample = day_layout (plot, context, 0);
  GdkRGBA text;
  guint interval;

  interval = scout_scale_date_interval ((guint) plot->n_values, plot->right - plot->left,
                                        scout_chart_text_get_width (sample));
  scout_chart_palette_get_ink (SCOUT_CHART_INK_TEXT, &plot->foreground, plot->dark,
                               plot->high_contrast, &text);

  for (guint day = 0; day < plot->n_values; day += interval)
    {
      g_autoptr(PangoLayout) layout = day_layout (plot, context, day);
      int width = scout_chart_text_get_width (layout);
      double x = _scout_daily_plot_get_x (plot, day) - width / 2.0;

      x = MAX (MIN (x, plot->right - width), plot->left);
      scout_chart_text_snapshot (snapshot, layout, x,
                                 plot->height - scout_chart_text_get_height (layout) - 4.0, &text);
    }
}

static void
set_source (cairo_t       *cr,
            const GdkRGBA *color,
            double         alpha)
{
  cairo_set_source_rgba (cr, color->red, color->green, color->blue, color->alpha * alpha);
}

typedef struct
{
  const ScoutDailyPlot *plot;
  cairo_t *cr;
  double *x;
  double *y;
  ScoutCurve *curves;
  gsize length;
} Run;

static void
trace (const Run *run,
       gsize      first,
       gsize      last)
{
  cairo_move_to (run->cr, run->x[first], run->y[first]);
  for (gsize i = first; i < last; i++)
    cairo_curve_to (run->cr, run->curves[i].x1, run->curves[i].y1, run->curves[i].x2,
                    run->curves[i].y2, run->x[i + 1], run->y[i + 1]);
}

/* In high contrast a tint would vanish: hatching stays visible. */
static void
fill_with_hatching (const ScoutDailyPlot *plot,
                    cairo_t              *cr)
{
  double height = plot->bottom - plot->top;

  cairo_save (cr);
  cairo_clip (cr);
  for (double x = plot->left - height; x < plot->right; x += HATCH_DISTANCE)
    {
      cairo_move_to (cr, x, plot->bottom);
      cairo_line_to (cr, x + height, plot->top);
    }
  set_source (cr, &plot->series, 0.7);
  cairo_set_line_width (cr, 1.0);
  cairo_stroke (cr);
  cairo_restore (cr);
}

static void
fill (const Run *run,
      gsize      first,
      gsize      last)
{
  const ScoutDailyPlot *plot = run->plot;
  cairo_pattern_t *fade;

  trace (run, first, last);
  cairo_line_to (run->cr, run->x[last], plot->bottom);
  cairo_line_to (run->cr, run->x[first], plot->bottom);
  cairo_close_path (run->cr);
  if (plot->high_contrast)
    {
      fill_with_hatching (plot, run->cr);
      return;
    }

  fade = cairo_pattern_create_linear (0.0, plot->top, 0.0, plot->bottom);
  cairo_pattern_add_color_stop_rgba (fade, 0.0, plot->series.red, plot->series.green,
                                     plot->series.blue, 0.30);
  cairo_pattern_add_color_stop_rgba (fade, 1.0, plot->series.red, plot->series.green,
                                     plot->series.blue, 0.02);
  cairo_set_source (run->cr, fade);
  cairo_fill (run->cr);
  cairo_pattern_destroy (fade);
}

/* Draws what a column of the plot shows of a run. */
static void
render_line (const Run *run,
             double     left,
             double     right)
{
  gsize first = 0, last = run->length - 1;
  double direction = run->plot->rtl ? -1.0 : 1.0;
  double start = run->plot->rtl ? right : left;
  double end = run->plot->rtl ? left : right;

  /* A little more than the column, so that neither ends nor joins of the line fall into it. */
  while (first + 1 < run->length && direction * (run->x[first + 1] - start) < -COLUMN_OVERLAP)
    first++;
  while (last > 0 && direction * (run->x[last - 1] - end) > COLUMN_OVERLAP)
    last--;
  if (first >= last)
    return;

  fill (run, first, last);
  trace (run, first, last);
  set_source (run->cr, &run->plot->series, 1.0);
  cairo_set_line_width (run->cr, LINE_WIDTH);
  cairo_set_line_join (run->cr, CAIRO_LINE_JOIN_ROUND);
  cairo_set_line_cap (run->cr, CAIRO_LINE_CAP_ROUND);
  cairo_stroke (run->cr);
}

static void
render_point (const ScoutDailyPlot *plot,
              cairo_t              *cr,
              double                x,
              double                y)
{
  set_source (cr, &plot->series, 1.0);
  cairo_arc (cr, x, y, POINT_RADIUS, 0.0, 2.0 * G_PI);
  cairo_fill (cr);
}

static void
render_lane (const ScoutDailyPlot *plot,
             cairo_t              *cr,
             double                left,
             double                right)
{
  set_source (cr, &plot->foreground, plot->high_contrast ? 0.9 : 0.35);
  for (gsize day = 0; day < MIN (plot->n_posts, plot->n_values); day++)
    {
      double posts = isfinite (plot->posts[day]) ? plot->posts[day] : 0.0;
      int n_dots = (int) CLAMP (posts, 0.0, SCOUT_DAILY_PLOT_MAX_DOTS);
      double x = _scout_daily_plot_get_x (plot, (guint) day);

      if (x < left - COLUMN_OVERLAP || x > right + COLUMN_OVERLAP)
        continue;

      for (int i = 0; i < n_dots; i++)
        {
          cairo_new_sub_path (cr);
          cairo_arc (cr, x, plot->bottom + LANE_OFFSET + i * DOT_DISTANCE, DOT_DIAMETER / 2.0, 0.0,
                     2.0 * G_PI);
        }
    }
  cairo_fill (cr);
}

/* One node for each column of the plot: a frame in which only the read-out moves costs the columns
 * below it and not the whole curve. Columns begin at whole pixels, so no seam is seen. */
static void
render_column (const ScoutDailyPlot *plot,
               GtkSnapshot          *snapshot,
               const Run            *all,
               double                left)
{
  double right = MIN (left + COLUMN_WIDTH, plot->width);
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot,
                                           &GRAPHENE_RECT_INIT ((float) left, 0.0f,
                                                                (float) (right - left),
                                                                (float) plot->height));
  gsize length = 0;

  /* Half the time of the default, and nobody sees a difference. */
  cairo_set_antialias (cr, CAIRO_ANTIALIAS_FAST);
  cairo_set_tolerance (cr, CURVE_TOLERANCE);
  for (gsize start = scout_scale_next_run (plot->values, plot->n_values, 0, &length);
       start < plot->n_values;
       start = scout_scale_next_run (plot->values, plot->n_values, start + length, &length))
    {
      Run run = { plot, cr, all->x + start, all->y + start, all->curves + start, length };

      if (length > 1)
        render_line (&run, left, right);
      else
        render_point (plot, cr, run.x[0], run.y[0]);
    }
  if (plot->posts != NULL)
    render_lane (plot, cr, left, right);
  cairo_destroy (cr);
}

static void
render_series (const ScoutDailyPlot *plot,
               GtkSnapshot          *snapshot)
{
  g_autofree double *x = g_new (double, plot->n_values);
  g_autofree double *y = g_new (double, plot->n_values);
  g_autofree ScoutCurve *curves = g_new (ScoutCurve, plot->n_values);
  Run all = { plot, NULL, x, y, curves, plot->n_values };
  gsize length = 0;

  for (gsize start = scout_scale_next_run (plot->values, plot->n_values, 0, &length);
       start < plot->n_values;
       start = scout_scale_next_run (plot->values, plot->n_values, start + length, &length))
    {
      for (gsize i = start; i < start + length; i++)
        {
          x[i] = _scout_daily_plot_get_x (plot, (guint) i);
          y[i] = scout_scale_to_pixel (&plot->scale, plot->values[i], plot->top, plot->bottom);
        }
      scout_scale_monotone_curves (x + start, y + start, length, curves + start);
    }

  for (double left = 0.0; left < plot->width; left += COLUMN_WIDTH)
    render_column (plot, snapshot, &all, left);
}

GskRenderNode *
_scout_daily_plot_render (const ScoutDailyPlot *plot,
                          PangoContext         *context)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();

  render_value_axis (plot, snapshot, context);
  if (plot->n_values > 0)
    {
      render_date_axis (plot, snapshot, context);
      render_series (plot, snapshot);
    }

  return gtk_snapshot_free_to_node (snapshot);
}
