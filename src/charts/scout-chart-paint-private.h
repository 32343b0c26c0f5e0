/* scout-chart-paint-private.h: how scenes get onto the screen and into pictures.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-chart-layout.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * ScoutChartTypesetter:
 *
 * Lays out words with Pango and remembers them, because whatever is measured is drawn a moment
 * later. Lives as long as one layout and its drawing.
 */
typedef struct _ScoutChartTypesetter ScoutChartTypesetter;

/* Makes a typesetter that writes as @context says. */
ScoutChartTypesetter *_scout_chart_typesetter_new (PangoContext *context);

/* Frees a typesetter. */
void _scout_chart_typesetter_free (ScoutChartTypesetter *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScoutChartTypesetter, _scout_chart_typesetter_free)

/* Fills a frame's functions; the typesetter must outlive its use. */
void _scout_chart_typesetter_init_frame (ScoutChartTypesetter *self,
                                         ScoutChartFrame      *frame);

/* One line of words. (transfer none) */
PangoLayout *_scout_chart_typesetter_look_up (ScoutChartTypesetter *self,
                                              const char           *text,
                                              ScoutChartFont        font);

/* The words of a label, cut to its width. (transfer none) */
PangoLayout *_scout_chart_typesetter_get_layout (ScoutChartTypesetter  *self,
                                                 const ScoutChartLabel *label);

/**
 * ScoutChartStyle:
 * @foreground: the text colour
 * @bubble: the background of the read-out
 * @dark: whether the interface is dark
 * @high_contrast: whether the user asked for high contrast
 * @scale: device pixels that a pixel of the screen has, at least 1
 *
 * What a scene is coloured by.
 */
typedef struct
{
  GdkRGBA foreground;
  GdkRGBA bubble;
  gboolean dark;
  gboolean high_contrast;
  int scale;
} ScoutChartStyle;

/* Looks up the style of a widget. */
void _scout_chart_style_init_from_widget (ScoutChartStyle *self,
                                          GtkWidget       *widget);

/* Calls a function with the widget whenever its style has become another. */
void _scout_chart_style_watch (GtkWidget *widget,
                               GCallback  changed);

/* Black on white paper. */
void _scout_chart_style_init_for_paper (ScoutChartStyle *self);

/* The colour of a paint. */
void _scout_chart_style_get_rgba (const ScoutChartStyle *self,
                                  const ScoutChartPaint *paint,
                                  GdkRGBA               *rgba);

/* Whether a box of this paint is hatched: in high contrast, from the second series on. */
gboolean _scout_chart_style_is_hatched (const ScoutChartStyle *self,
                                        const ScoutChartPaint *paint);

/**
 * ScoutChartHatch:
 * @start_x: where a stripe begins
 * @start_y: where a stripe begins
 * @end_x: where the next one begins
 * @end_y: where the next one begins
 * @filled: which share of the way is filled
 *
 * Stripes, as the gradient that they are for GSK and for cairo.
 */
typedef struct
{
  double start_x;
  double start_y;
  double end_x;
  double end_y;
  double filled;
} ScoutChartHatch;

/* The stripes of a pattern. */
void _scout_chart_hatch_init (ScoutChartHatch *self,
                              guint            pattern);

/* Paints lines and dots with cairo. */
void _scout_chart_paint_strokes (const ScoutChartScene *scene,
                                 const ScoutChartStyle *style,
                                 cairo_t               *cr);

/* Paints a whole scene with cairo. */
void _scout_chart_paint_scene (const ScoutChartScene *scene,
                               const ScoutChartStyle *style,
                               ScoutChartTypesetter  *typesetter,
                               cairo_t               *cr);

/* Records a whole scene as nodes. (transfer full) (nullable): nothing if the scene is empty */
GskRenderNode *_scout_chart_render (const ScoutChartScene *scene,
                                    const ScoutChartStyle *style,
                                    ScoutChartTypesetter  *typesetter);

G_END_DECLS
