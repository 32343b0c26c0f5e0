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

#include <adwaita.h>
#include <math.h>

/* Pixels; three figures side by side are as wide as this many of their lines are high. */
#define MIN_WIDTH 216
#define MAX_MIN_WIDTH 312
#define LINES_WIDE 9.0

#define DIM_ALPHA 0.6f
#define DIM_ALPHA_HIGH_CONTRAST 0.9f
#define FAINT_ALPHA 0.07f
/* Stronger than a tag's background: a line of one pixel. */
#define SEPARATOR_STRENGTH 2.0f
#define SEPARATOR_STRENGTH_HIGH_CONTRAST 8.0f
#define SEPARATOR_HEIGHT 1.0f
#define SEPARATOR_GAP 8.0f
#define METRIC_GAP 6.0f
#define SMALL_SCALE ((float) SCOUT_CHART_TEXT_SMALL)

static void
read_font (ScoutCardStyle *self,
           GtkWidget      *widget)
{
  PangoFontMetrics *font = pango_context_get_metrics (gtk_widget_get_pango_context (widget), NULL,
                                                      NULL);

  self->ascent = (double) pango_font_metrics_get_ascent (font) / PANGO_SCALE;
  self->line_height = self->ascent + (double) pango_font_metrics_get_descent (font) / PANGO_SCALE;
  pango_font_metrics_unref (font);
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

int
_scout_card_get_min_width (GtkWidget *widget)
{
  ScoutCardStyle style;

  read_font (&style, widget);

  return CLAMP ((int) (style.line_height * LINES_WIDE), MIN_WIDTH, MAX_MIN_WIDTH);
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
  if ((float) scout_chart_text_get_width (layout) > available)
    pango_layout_set_width (layout, (int) MAX (available, 1.0f) * PANGO_SCALE);
}

void
_scout_card_metrics_init (ScoutCardMetrics *self,
                          PangoContext     *context)
{
  for (guint i = 0; i < SCOUT_CARD_N_METRICS; i++)
    {
      self->values[i] = _scout_card_make_layout (context, "", (double) SCOUT_CARD_VALUE_SCALE,
                                                 TRUE);
      self->captions[i] = _scout_card_make_layout (context, "", SCOUT_CHART_TEXT_SMALL, FALSE);
    }
}

void
_scout_card_metrics_set (ScoutCardMetrics *self,
                         guint             index,
                         const char       *caption,
                         const char       *value)
{
  _scout_card_set_text (self->captions[index], caption);
  _scout_card_set_text (self->values[index], value);
}

void
_scout_card_metrics_clear (ScoutCardMetrics *self)
{
  for (guint i = 0; i < SCOUT_CARD_N_METRICS; i++)
    {
      g_clear_object (&self->values[i]);
      g_clear_object (&self->captions[i]);
    }
}

/* As much as the caption needs. */
static float
get_need (PangoLayout *caption)
{
  pango_layout_set_width (caption, -1);

  return (float) scout_chart_text_get_width (caption) + METRIC_GAP;
}

void
_scout_card_metrics_fit (ScoutCardMetrics *self,
                         float             inner)
{
  float third = inner / SCOUT_CARD_N_METRICS;
  float spare = 0.0f;
  float lack = 0.0f;

  for (guint i = 0; i < SCOUT_CARD_N_METRICS; i++)
    {
      self->columns[i] = get_need (self->captions[i]);
      spare += MAX (third - self->columns[i], 0.0f);
      lack += MAX (self->columns[i] - third, 0.0f);
    }
  for (guint i = 0; i < SCOUT_CARD_N_METRICS; i++)
    {
      float want = self->columns[i] - third;

      /* What gets all that it needs gets it to the pixel. */
      if (lack <= 0.0f || spare <= 0.0f)
        self->columns[i] = third;
      else if (want > 0.0f && lack > spare)
        self->columns[i] = third + want * spare / lack;
      else if (want <= 0.0f)
        self->columns[i] = third + want * MIN (lack / spare, 1.0f);
      _scout_card_fit (self->values[i], self->columns[i] - METRIC_GAP);
      _scout_card_fit (self->captions[i], self->columns[i] - METRIC_GAP);
    }
}

float
_scout_card_metrics_get_height (const ScoutCardStyle *style)
{
  return SEPARATOR_HEIGHT + SEPARATOR_GAP +
         _scout_card_style_get_row_height (style, (double) SCOUT_CARD_VALUE_SCALE) +
         _scout_card_style_get_row_height (style, SCOUT_CHART_TEXT_SMALL) + SCOUT_CARD_PADDING;
}

void
_scout_card_pen_draw_metrics (ScoutCardPen           *self,
                              const ScoutCardMetrics *metrics)
{
  float inner = self->width - 2.0f * SCOUT_CARD_PADDING;
  GdkRGBA separator = self->style->faint;
  float starts[SCOUT_CARD_N_METRICS] = { SCOUT_CARD_PADDING };

  separator.alpha *= self->style->high_contrast ? SEPARATOR_STRENGTH_HIGH_CONTRAST
                                                : SEPARATOR_STRENGTH;
  gtk_snapshot_append_color (self->snapshot, &separator,
                             &GRAPHENE_RECT_INIT (SCOUT_CARD_PADDING, self->y, inner,
                                                  SEPARATOR_HEIGHT));
  self->y += SEPARATOR_HEIGHT + SEPARATOR_GAP;
  for (guint i = 1; i < SCOUT_CARD_N_METRICS; i++)
    starts[i] = starts[i - 1] + metrics->columns[i - 1];
  for (guint i = 0; i < SCOUT_CARD_N_METRICS; i++)
    _scout_card_pen_draw_text (self, metrics->values[i], starts[i], SCOUT_CARD_VALUE_SCALE,
                               &self->style->foreground);
  self->y += _scout_card_style_get_row_height (self->style, (double) SCOUT_CARD_VALUE_SCALE);
  for (guint i = 0; i < SCOUT_CARD_N_METRICS; i++)
    _scout_card_pen_draw_text (self, metrics->captions[i], starts[i], SMALL_SCALE,
                               &self->style->dim);
  self->y += _scout_card_style_get_row_height (self->style, SCOUT_CHART_TEXT_SMALL);
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
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description,
                                  -1);
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
