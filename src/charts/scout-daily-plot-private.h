/* scout-daily-plot-private.h: what the files of ScoutDailyChart share.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-scale.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* How many dots the posts lane stacks for one day. */
#define SCOUT_DAILY_PLOT_MAX_DOTS 3

/**
 * ScoutDailyPlot:
 * @first_day: (owned) (nullable): the day of the first value
 * @values: (owned) (nullable): one value a day, NaN for a gap
 * @n_values: how many days there are
 * @posts: (owned) (nullable): posts a day
 * @n_posts: how many days @posts has
 * @title: (owned): what the values count
 * @posts_title: (owned): what the posts are called
 * @foreground: the text colour
 * @series: the colour of the line
 * @bubble: the background of the read-out
 * @dark: whether the interface is dark
 * @high_contrast: whether the user asked for high contrast
 * @rtl: whether days run from right to left
 * @width: the size of the widget
 * @height: the size of the widget
 * @left: the pixel of the left edge of the plot
 * @right: the pixel of its right edge
 * @top: the pixel of the maximum
 * @bottom: the pixel of 0
 * @scale: the vertical axis
 *
 * The data, the style and the geometry of a chart; everything below @rtl is computed by
 * _scout_daily_plot_layout().
 */
typedef struct
{
  GDateTime *first_day;
  double *values;
  gsize n_values;
  double *posts;
  gsize n_posts;
  char *title;
  char *posts_title;

  GdkRGBA foreground;
  GdkRGBA series;
  GdkRGBA bubble;
  gboolean dark;
  gboolean high_contrast;
  gboolean rtl;

  double width;
  double height;
  double left;
  double right;
  double top;
  double bottom;
  ScoutScale scale;
} ScoutDailyPlot;

/**
 * _scout_daily_plot_layout:
 * @plot: data and style; its geometry is computed
 * @context: the widget's Pango context
 * @width: the widget's size
 * @height: the widget's size
 *
 * Lays the axes out.
 */
void _scout_daily_plot_layout (ScoutDailyPlot *plot,
                               PangoContext   *context,
                               double          width,
                               double          height);

/**
 * _scout_daily_plot_get_x:
 * @plot: a plot that is laid out
 * @day: the index of a day
 *
 * Returns: the pixel of the day
 */
double _scout_daily_plot_get_x (const ScoutDailyPlot *plot,
                                guint                 day);

/**
 * _scout_daily_plot_get_day:
 * @plot: a plot that is laid out and has days
 * @x: a pixel
 *
 * Returns: the day nearest to the pixel
 */
guint _scout_daily_plot_get_day (const ScoutDailyPlot *plot,
                                 double                x);

/**
 * _scout_daily_plot_render:
 * @plot: a plot that is laid out
 * @context: the widget's Pango context
 *
 * Returns: (transfer full) (nullable): axes, curve and posts lane
 */
GskRenderNode *_scout_daily_plot_render (const ScoutDailyPlot *plot,
                                         PangoContext         *context);

/**
 * _scout_daily_bubble_render:
 * @plot: a plot that is laid out
 * @snapshot: where to draw
 * @context: the widget's Pango context
 * @day: the index of a day
 *
 * Draws the line, the dot and the bubble of a day.
 */
void _scout_daily_bubble_render (const ScoutDailyPlot *plot,
                                 GtkSnapshot          *snapshot,
                                 PangoContext         *context,
                                 guint                 day);

/**
 * _scout_daily_words_figure:
 * @value: a figure
 *
 * Returns: (transfer full): the full number, or an en dash
 */
char *_scout_daily_words_figure (double value);

/**
 * _scout_daily_words_day:
 * @plot: a plot with days
 * @day: the index of a day
 *
 * Returns: (transfer full): the date in full
 */
char *_scout_daily_words_day (const ScoutDailyPlot *plot,
                              guint                 day);

/**
 * _scout_daily_words_readout:
 * @plot: a plot with days
 * @day: the index of a day
 *
 * Returns: (transfer full): the figures of the day
 */
char *_scout_daily_words_readout (const ScoutDailyPlot *plot,
                                  guint                 day);

/**
 * _scout_daily_words_describe:
 * @plot: a plot
 *
 * Returns: (transfer full): the chart in sentences
 */
char *_scout_daily_words_describe (const ScoutDailyPlot *plot);

G_END_DECLS
