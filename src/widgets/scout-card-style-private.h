/* scout-card-style-private.h: what cards that draw themselves share.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-round-box.h"
#include "scout-vocabulary.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Pixels; heights of lines come from the font. */
#define SCOUT_CARD_NATURAL_WIDTH 240
#define SCOUT_CARD_RADIUS 12.0f
#define SCOUT_CARD_PADDING 12.0f
#define SCOUT_CARD_N_METRICS 3
/* Sizes relative to the interface's font. */
#define SCOUT_CARD_VALUE_SCALE (10.5f / 11.0f)

/**
 * ScoutCardStyle:
 * @ascent: of the interface's font, in pixels
 * @line_height: of the interface's font, in pixels
 * @foreground: the text colour
 * @dim: the colour of secondary text
 * @faint: the background of tags and the colour of the separator
 * @accent: the colour of marks
 * @ring: the opaque colour of the card
 * @high_contrast: whether the user asked for high contrast
 * @rtl: whether the interface reads from right to left
 * @scale: the scale factor of the screen
 * @stacks: whether the figures stand below each other, for want of width
 *
 * Font and colours of a card.
 */
typedef struct
{
  double ascent;
  double line_height;
  GdkRGBA foreground;
  GdkRGBA dim;
  GdkRGBA faint;
  GdkRGBA accent;
  GdkRGBA ring;
  gboolean high_contrast;
  gboolean rtl;
  int scale;
  gboolean stacks;
} ScoutCardStyle;

/**
 * ScoutCardMetrics:
 * @values: (owned): the figures
 * @captions: (owned): what they count
 * @columns: pixels for each, with the gap behind it
 * @shrink: how large the letters are, of what they should be
 * @stacks: whether the figures stand below each other
 *
 * The figures at the foot of a card, laid out.
 */
typedef struct
{
  PangoLayout *values[SCOUT_CARD_N_METRICS];
  PangoLayout *captions[SCOUT_CARD_N_METRICS];
  float columns[SCOUT_CARD_N_METRICS];
  double shrink;
  gboolean stacks;
} ScoutCardMetrics;

/**
 * ScoutCardPen:
 * @style: font and colours
 * @snapshot: where to draw
 * @width: the card's width in pixels
 * @y: where the next line begins
 *
 * Goes down a card, line by line.
 */
typedef struct
{
  const ScoutCardStyle *style;
  GtkSnapshot *snapshot;
  float width;
  float y;
} ScoutCardPen;

/**
 * _scout_card_style_read:
 * @self: a style
 * @widget: the card
 *
 * Takes over font and colours.
 */
void _scout_card_style_read (ScoutCardStyle *self,
                             GtkWidget      *widget);

/**
 * _scout_card_read_frame:
 * @frame: (out): what the card and its edge look like
 * @widget: the card
 * @color_name: the style sheet's name of the card's colour
 *
 * Finds what the style sheet would draw where there is a graphics card, of a card that is neither
 * selected nor pointed at. Both places have to be changed together.
 */
void _scout_card_read_frame (ScoutRoundBox *frame,
                             GtkWidget     *widget,
                             const char    *color_name);

/**
 * _scout_card_style_get_row_height:
 * @self: a style
 * @scale: size of the line, relative to the interface's font
 *
 * Returns: how high a line is, in pixels
 */
float _scout_card_style_get_row_height (const ScoutCardStyle *self,
                                        double                scale);

/**
 * _scout_card_get_min_width:
 * @widget: any widget with the interface's font
 *
 * Returns: how narrow a card may be, in pixels: wide enough for its figures in this language and
 *   font, as far as the narrowest window has room for them
 */
int _scout_card_get_min_width (GtkWidget *widget);

/**
 * _scout_card_get_caption:
 * @metric: a metric
 *
 * Returns: (transfer none): what it is called on a card, where words have to be short
 */
const char *_scout_card_get_caption (ScoutMetric metric);

/**
 * _scout_card_metrics_stack:
 * @context: a widget's Pango context
 *
 * Returns: whether in this language and font even the widest card that the narrowest window has
 *   room for is too narrow for figures side by side. Cards have them below each other then, all
 *   cards alike.
 */
gboolean _scout_card_metrics_stack (PangoContext *context);

/**
 * _scout_card_make_layout:
 * @context: the widget's Pango context
 * @text: the words
 * @scale: the size, relative to the interface's font
 * @is_bold: whether they are bold
 *
 * Returns: (transfer full): a line that is cut at its end where it has no room
 */
PangoLayout *_scout_card_make_layout (PangoContext *context,
                                      const char   *text,
                                      double        scale,
                                      gboolean      is_bold);

/**
 * _scout_card_set_text:
 * @layout: a layout
 * @text: the words
 *
 * Sets other words; the same are not laid out again.
 */
void _scout_card_set_text (PangoLayout *layout,
                           const char  *text);

/**
 * _scout_card_fit:
 * @layout: a layout of one line
 * @available: pixels that it may take
 *
 * Cuts a text that has not enough room, and only that: ellipsizing costs a second layout.
 */
void _scout_card_fit (PangoLayout *layout,
                      float        available);

/**
 * _scout_card_metrics_init:
 * @self: figures
 * @context: the widget's Pango context
 *
 * Makes the layouts, with no words in them yet.
 */
void _scout_card_metrics_init (ScoutCardMetrics *self,
                               PangoContext     *context);

/**
 * _scout_card_metrics_set:
 * @self: figures
 * @index: which one, below %SCOUT_CARD_N_METRICS
 * @caption: what it counts
 * @value: the figure in words
 *
 * Sets one figure.
 */
void _scout_card_metrics_set (ScoutCardMetrics *self,
                              guint             index,
                              const char       *caption,
                              const char       *value);

/**
 * _scout_card_metrics_clear:
 * @self: figures
 *
 * Lets go of the layouts.
 */
void _scout_card_metrics_clear (ScoutCardMetrics *self);

/**
 * _scout_card_metrics_fit:
 * @self: figures
 * @inner: pixels between the paddings of the card
 *
 * Gives each figure a third of the card, or as much more as its caption needs and the others can
 * spare, so that the columns of cards beside each other are alike; a figure that is wider than that
 * gets what it needs. Where there is not enough even so, all letters are smaller: nothing is cut.
 */
void _scout_card_metrics_fit (ScoutCardMetrics *self,
                              float             inner);

/**
 * _scout_card_metrics_get_height:
 * @style: font and colours
 *
 * Returns: pixels from the separator to the foot of the card
 */
float _scout_card_metrics_get_height (const ScoutCardStyle *style);

/**
 * _scout_card_pen_draw_metrics:
 * @self: a pen, which goes on behind them
 * @metrics: figures
 *
 * Draws a separator and the figures below it.
 */
void _scout_card_pen_draw_metrics (ScoutCardPen           *self,
                                   const ScoutCardMetrics *metrics);

/**
 * _scout_card_pen_mirror:
 * @self: a pen
 * @x: distance from the edge where lines begin
 * @width: width of what is placed there
 *
 * Returns: its left edge, whichever way people read
 */
float _scout_card_pen_mirror (const ScoutCardPen *self,
                              float               x,
                              float               width);

/**
 * _scout_card_pen_draw_text:
 * @self: a pen, which stays where it is
 * @layout: the words
 * @x: distance from the edge where lines begin
 * @scale: their size, relative to the interface's font
 * @color: in which colour
 *
 * Draws words that stand on the line's baseline, which the font tells and not the words.
 */
void _scout_card_pen_draw_text (const ScoutCardPen *self,
                                PangoLayout        *layout,
                                float               x,
                                float               scale,
                                const GdkRGBA      *color);

/**
 * _scout_card_describe:
 * @card: a card
 * @label: what it is about
 * @description: what else can be read on it
 *
 * Tells assistive technology, also on the cell of a grid that has the card.
 */
void _scout_card_describe (GtkWidget  *card,
                           const char *label,
                           const char *description);

G_END_DECLS
