/* scout-card-style.c: what cards that draw themselves share.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Lines stand at baselines computed from the font and not from the texts, so that a text in a
 * script with higher letters does not move the rest. Everything is placed from the edge where lines
 * begin and mirrored where people read from right to left. */

#include "config.h"

#include "scout-card-style-private.h"

#include "scout-chart-text.h"
#include "scout-spoken.h"

#include <adwaita.h>
#include <math.h>

#define DIM_ALPHA 0.6f
#define DIM_ALPHA_HIGH_CONTRAST 0.9f
#define FAINT_ALPHA 0.07f
/* What is left of a pixel by adding up shares of a width. */
#define FIT_TOLERANCE 0.01f

static void
read_font (ScoutCardStyle *self,
           GtkWidget      *widget)
{
  PangoFontMetrics *font = pango_context_get_metrics (gtk_widget_get_pango_context (widget), NULL,
                                                      NULL);

  self->ascent = (double) pango_font_metrics_get_ascent (font) / PANGO_SCALE;
  self->line_height = self->ascent + (double) pango_font_metrics_get_descent (font) / PANGO_SCALE;
  pango_font_metrics_unref (font);
  self->stacks = _scout_card_metrics_stack (gtk_widget_get_pango_context (widget));
}

void
_scout_card_style_read (ScoutCardStyle *self,
                        GtkWidget      *widget)
{
  GtkStyleContext *style = gtk_widget_get_style_context (widget);
  AdwStyleManager *manager = adw_style_manager_get_default ();

  self->high_contrast = adw_style_manager_get_high_contrast (manager);
  self->rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  self->scale = gtk_widget_get_scale_factor (widget);
  gtk_style_context_get_color (style, &self->foreground);
  self->dim = self->faint = self->foreground;
  self->dim.alpha *= self->high_contrast ? DIM_ALPHA_HIGH_CONTRAST : DIM_ALPHA;
  self->faint.alpha *= FAINT_ALPHA;
  if (!gtk_style_context_lookup_color (style, "accent_color", &self->accent))
    self->accent = self->foreground;
  if (!gtk_style_context_lookup_color (style, "scout_ring_color", &self->ring))
    gdk_rgba_parse (&self->ring, adw_style_manager_get_dark (manager) ? "#363636" : "#ffffff");

  read_font (self, widget);
}

void
_scout_card_read_frame (ScoutRoundBox *frame,
                        GtkWidget     *widget,
                        const char    *color_name)
{
  GtkStyleContext *style = gtk_widget_get_style_context (widget);

  *frame = (ScoutRoundBox) { .radius = SCOUT_CARD_RADIUS,
                             .scale = gtk_widget_get_scale_factor (widget) };
  gtk_style_context_lookup_color (style, color_name, &frame->color);
  if (adw_style_manager_get_high_contrast (adw_style_manager_get_default ()))
    gtk_style_context_get_color (style, &frame->edge_color);
  else
    gtk_style_context_lookup_color (style, "scout_outline_color", &frame->edge_color);
}

float
_scout_card_style_get_row_height (const ScoutCardStyle *self,
                                  double                scale)
{
  return (float) ceil (self->line_height * scale);
}

PangoLayout *
_scout_card_make_layout (PangoContext *context,
                         const char   *text,
                         double        scale,
                         gboolean      is_bold)
{
  PangoLayout *layout = scout_chart_text_new (context, text, scale,
                                              is_bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);

  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  return layout;
}

void
_scout_card_set_text (PangoLayout *layout,
                      const char  *text)
{
  /* Setting a text throws its layout away even if it is the same. */
  if (g_strcmp0 (pango_layout_get_text (layout), text) != 0)
    pango_layout_set_text (layout, text, -1);
}

void
_scout_card_fit (PangoLayout *layout,
                 float        available)
{
  pango_layout_set_width (layout, -1);
  if ((float) scout_chart_text_get_width (layout) > available + FIT_TOLERANCE)
    pango_layout_set_width (layout, (int) MAX (available, 1.0f) * PANGO_SCALE);
}

float
_scout_card_pen_mirror (const ScoutCardPen *self,
                        float               x,
                        float               width)
{
  return self->style->rtl ? self->width - x - width : x;
}

void
_scout_card_pen_draw_text (const ScoutCardPen *self,
                           PangoLayout        *layout,
                           float               x,
                           float               scale,
                           const GdkRGBA      *color)
{
  float baseline = self->y + roundf ((float) self->style->ascent * scale);
  PangoRectangle extents;

  /* A line that reads the other way stands at the far end of the width it was cut to. */
  pango_layout_get_pixel_extents (layout, NULL, &extents);
  scout_chart_text_snapshot (self->snapshot, layout,
                             _scout_card_pen_mirror (self, x, (float) extents.width)
                               - (float) extents.x,
                             baseline - (float) pango_layout_get_baseline (layout) / PANGO_SCALE,
                             color);
}

static void
describe (GtkWidget  *widget,
          const char *label,
          const char *description)
{
  scout_spoken_tell (widget, GTK_ACCESSIBLE_PROPERTY_LABEL, label);
  scout_spoken_tell (widget, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description);
}

void
_scout_card_describe (GtkWidget  *card,
                      const char *label,
                      const char *description)
{
  GtkWidget *parent = gtk_widget_get_parent (card);

  describe (card, label, description);

  /* In a grid the focus is on the cell around the card, which before GTK 4.12 cannot be named
   * through the list item. */
  if (parent != NULL && GTK_IS_GRID_VIEW (gtk_widget_get_parent (parent)))
    describe (parent, label, description);
}
