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

void           _scout_daily_plot_layout   (ScoutDailyPlot       *plot,
                                           PangoContext         *context,
                                           double                width,
                                           double                height);
double         _scout_daily_plot_get_x    (const ScoutDailyPlot *plot,
                                           guint                 day);
guint          _scout_daily_plot_get_day  (const ScoutDailyPlot *plot,
                                           double                x);
GskRenderNode *_scout_daily_plot_render   (const ScoutDailyPlot *plot,
                                           PangoContext         *context);
void           _scout_daily_bubble_render (const ScoutDailyPlot *plot,
                                           GtkSnapshot          *snapshot,
                                           PangoContext         *context,
                                           guint                 day);
char          *_scout_daily_words_figure  (double                value);
char          *_scout_daily_words_day     (const ScoutDailyPlot *plot,
                                           guint                 day);
char          *_scout_daily_words_readout (const ScoutDailyPlot *plot,
                                           guint                 day);
char          *_scout_daily_words_describe (const ScoutDailyPlot *plot);

G_END_DECLS
