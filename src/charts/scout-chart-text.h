/* scout-chart-text.h: words inside of drawings.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-chart-types.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Sizes relative to the interface's font, which is 11 pt by default. */
#define SCOUT_CHART_TEXT_SMALL (8.5 / 11.0)
#define SCOUT_CHART_TEXT_MEDIUM (10.0 / 11.0)
#define SCOUT_CHART_TEXT_NORMAL 1.0
#define SCOUT_CHART_TEXT_BIG (17.0 / 11.0)

/**
 * scout_chart_text_new:
 * @context: the widget's Pango context
 * @text: the words, plain text that is safe for one line
 * @scale: the size, relative to the interface's font
 * @weight: how bold
 *
 * Lays out one line, with figures of equal width.
 *
 * Returns: (transfer full): the layout
 */
PangoLayout *scout_chart_text_new (PangoContext *context,
                                   const char   *text,
                                   double        scale,
                                   PangoWeight   weight);

/**
 * scout_chart_text_new_in_font:
 * @context: the widget's Pango context
 * @text: the words, plain text that is safe for one line
 * @font: which size and weight
 *
 * As scout_chart_text_new(), for the fonts of charts. The letters have an order of their own: what
 * has no direction is read from left to right, also where people read from right to left, and what
 * begins with %SCOUT_CHART_RIGHT_TO_LEFT is read from the right.
 *
 * Returns: (transfer full): the layout
 */
PangoLayout *scout_chart_text_new_in_font (PangoContext   *context,
                                           const char     *text,
                                           ScoutChartFont  font);

/**
 * scout_chart_text_get_width:
 * @layout: a layout
 *
 * Returns: its width in pixels
 */
int scout_chart_text_get_width (PangoLayout *layout);

/**
 * scout_chart_text_get_height:
 * @layout: a layout
 *
 * Returns: its height in pixels
 */
int scout_chart_text_get_height (PangoLayout *layout);

/**
 * scout_chart_text_snapshot:
 * @snapshot: where to draw
 * @layout: what to draw
 * @x: left edge in pixels
 * @y: top edge in pixels
 * @color: in which colour
 *
 * Draws a layout at a place.
 */
void scout_chart_text_snapshot (GtkSnapshot   *snapshot,
                                PangoLayout   *layout,
                                double         x,
                                double         y,
                                const GdkRGBA *color);

G_END_DECLS
