/* scout-card-metrics.c: the three figures at the foot of a card.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A figure that is cut is a wrong one. How wide three of them are depends on language and font, so
 * cards are at least as wide as that, whatever they show; where the narrowest window has no room
 * for such a card, the figures stand below each other. What is longer than any that is usual is
 * written smaller. Main thread only. */

#include "config.h"

#include "scout-card-style-private.h"

#include "scout-chart-text.h"
#include "scout-content-card-private.h"
#include "scout-creator-card-private.h"
#include "scout-wording.h"

#include <glib/gi18n.h>

/* Pixels; three figures side by side are as wide as this many of their lines are high. */
#define MIN_WIDTH 216
#define MAX_MIN_WIDTH 312
#define LINES_WIDE 9.0
/* Stronger than a tag's background: a line of one pixel. */
#define SEPARATOR_STRENGTH 2.0f
#define SEPARATOR_STRENGTH_HIGH_CONTRAST 8.0f
#define SEPARATOR_HEIGHT 1.0f
#define SEPARATOR_GAP 8.0f
#define METRIC_GAP 6.0f
#define SMALL_SCALE ((float) SCOUT_CHART_TEXT_SMALL)
/* Widths of letters grow in steps. */
#define SHRINK_STEP 0.98
/* No card is so narrow that less is needed. */
#define LEAST_SHRINK 0.1

/* The longest that are usual: three digits, and a language's longer signs for thousands and
 * millions. */
static const gint64 long_counts[] = { 18888, 1888888 };
static const double long_rate = 88.8;

const char *
_scout_card_get_caption (ScoutMetric metric)
{
  if (metric == SCOUT_METRIC_VIEWS)
    /* Translators: below a figure on a card, about 66 pixels wide; may be a short word */
    return C_ ("on a card", "Views");
  if (metric == SCOUT_METRIC_COMMENTS)
    /* Translators: below a figure on a card, about 66 pixels wide; may be a short word */
    return C_ ("on a card", "Comments");

  return scout_metric_get_label (metric);
}

static PangoLayout *
make_value (PangoContext *context,
            const char   *text,
            double        shrink)
{
  return _scout_card_make_layout (context, text, (double) SCOUT_CARD_VALUE_SCALE * shrink, TRUE);
}

static PangoLayout *
make_caption (PangoContext *context,
              const char   *text,
              double        shrink)
{
  return _scout_card_make_layout (context, text, SCOUT_CHART_TEXT_SMALL * shrink, FALSE);
}

static int
measure_value (PangoContext *context,
               char         *text) /* (transfer full) */
{
  g_autoptr(PangoLayout) layout = make_value (context, text, 1.0);
  g_autofree char *owned = text;

  return scout_chart_text_get_width (layout);
}

static int
measure_caption (PangoContext *context,
                 const char   *text)
{
  g_autoptr(PangoLayout) layout = make_caption (context, text, 1.0);

  return scout_chart_text_get_width (layout);
}

/* How wide three figures are side by side, of whichever kind of card that has the widest. */
static int
measure_all (PangoContext *context)
{
  int rate = measure_value (context, scout_wording_percent (long_rate));
  int count = 0;
  int widest = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (long_counts); i++)
    count = MAX (count, measure_value (context, scout_wording_compact (long_counts[i])));
  for (guint network = 0; network < SCOUT_N_NETWORKS; network++)
    {
      const ScoutCreatorCardMetric *metrics =
        _scout_creator_card_get_metrics ((ScoutNetwork) network);
      int creator = 0;
      int post = 0;

      for (guint i = 0; i < SCOUT_CARD_N_METRICS; i++)
        {
          const char *of_creator = _scout_creator_card_get_caption (&metrics[i]);
          const char *of_post = _scout_content_card_get_caption ((ScoutNetwork) network, i);

          creator += MAX (measure_caption (context, of_creator),
                          _scout_creator_card_is_rate (&metrics[i]) ? rate : count);
          post += MAX (measure_caption (context, of_post), count);
        }
      widest = MAX (widest, MAX (creator, post));
    }

  return widest + (int) (SCOUT_CARD_N_METRICS * METRIC_GAP);
}

/* All cards have one font, until the person chooses another one: asked for by each card that is
 * measured, found once. */
static int
get_wanted_width (PangoContext *context)
{
  static guint known_font;
  static int known_width;
  const PangoFontDescription *font = pango_context_get_font_description (context);
  const double resolution = pango_cairo_context_get_resolution (context);
  guint hash = pango_font_description_hash (font) ^ g_double_hash (&resolution);

  if (known_width == 0 || hash != known_font)
    {
      known_width = measure_all (context) + (int) (2.0f * SCOUT_CARD_PADDING);
      known_font = hash;
    }

  return known_width;
}

int
_scout_card_get_min_width (GtkWidget *widget)
{
  PangoContext *context = gtk_widget_get_pango_context (widget);
  PangoFontMetrics *font = pango_context_get_metrics (context, NULL, NULL);
  int line_height = pango_font_metrics_get_ascent (font) + pango_font_metrics_get_descent (font);
  int width = (int) ((double) line_height / PANGO_SCALE * LINES_WIDE);

  pango_font_metrics_unref (font);
  if (!_scout_card_metrics_stack (context))
    width = MAX (width, get_wanted_width (context));

  return CLAMP (width, MIN_WIDTH, MAX_MIN_WIDTH);
}

gboolean
_scout_card_metrics_stack (PangoContext *context)
{
  return get_wanted_width (context) > MAX_MIN_WIDTH;
}

void
_scout_card_metrics_init (ScoutCardMetrics *self,
                          PangoContext     *context)
{
  self->shrink = 1.0;
  for (guint i = 0; i < SCOUT_CARD_N_METRICS; i++)
    {
      self->values[i] = make_value (context, "", self->shrink);
      self->captions[i] = make_caption (context, "", self->shrink);
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

static void
set_shrink (ScoutCardMetrics *self,
            double            shrink)
{
  if (self->shrink >= shrink && self->shrink <= shrink)
    return;

  self->shrink = shrink;
  for (guint i = 0; i < SCOUT_CARD_N_METRICS; i++)
    {
      g_autoptr(PangoLayout) value = self->values[i];
      g_autoptr(PangoLayout) caption = self->captions[i];

      self->values[i] = make_value (pango_layout_get_context (value),
                                    pango_layout_get_text (value), shrink);
      self->captions[i] = make_caption (pango_layout_get_context (caption),
                                        pango_layout_get_text (caption), shrink);
    }
}

/* As much as a text needs, with the gap behind it. */
static float
get_need (PangoLayout *layout)
{
  pango_layout_set_width (layout, -1);

  return (float) scout_chart_text_get_width (layout) + METRIC_GAP;
}

/* Each caption has a third, or as much more as it needs and the others can spare. Returns whether
 * the figures fit in there too. */
static gboolean
try_captions (ScoutCardMetrics *self,
              float             inner)
{
  float third = inner / SCOUT_CARD_N_METRICS;
  float spare = 0.0f, lack = 0.0f;
  gboolean fits = TRUE;

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
      else if (want <= 0.0f)
        self->columns[i] = third + want * MIN (lack / spare, 1.0f);
      fits = fits && get_need (self->values[i]) <= self->columns[i];
    }

  return fits && lack <= spare;
}

/* Returns how many pixels are missing, 0 or less for none. */
static float
try_figures (ScoutCardMetrics *self,
             float             inner)
{
  float sum = 0.0f;

  for (guint i = 0; i < SCOUT_CARD_N_METRICS; i++)
    {
      self->columns[i] = MAX (get_need (self->captions[i]), get_need (self->values[i]));
      sum += self->columns[i];
    }
  for (guint i = 0; i < SCOUT_CARD_N_METRICS; i++)
    self->columns[i] += MAX (inner - sum, 0.0f) / SCOUT_CARD_N_METRICS;

  return sum - inner;
}

/* Caption and figure on one line. */
static float
try_stack (ScoutCardMetrics *self,
           float             inner)
{
  float lack = 0.0f;

  for (guint i = 0; i < SCOUT_CARD_N_METRICS; i++)
    {
      float need = get_need (self->captions[i]) + get_need (self->values[i]) - METRIC_GAP;

      self->columns[i] = inner;
      lack = MAX (lack, need - inner);
    }

  return lack;
}

/* Returns how many pixels are missing, 0 or less for none. */
static float
try_all (ScoutCardMetrics *self,
         float             inner)
{
  return self->stacks ? try_stack (self, inner) : try_figures (self, inner);
}

void
_scout_card_metrics_fit (ScoutCardMetrics *self,
                         float             inner)
{
  float lack;

  self->stacks = _scout_card_metrics_stack (pango_layout_get_context (self->values[0]));
  set_shrink (self, 1.0);
  if (!self->stacks && try_captions (self, inner))
    return;

  while ((lack = try_all (self, inner)) > 0.0f && self->shrink > LEAST_SHRINK)
    set_shrink (self, MAX (LEAST_SHRINK,
                           self->shrink * SHRINK_STEP * (double) (inner / (inner + lack))));
}

float
_scout_card_metrics_get_height (const ScoutCardStyle *style)
{
  float value = _scout_card_style_get_row_height (style, (double) SCOUT_CARD_VALUE_SCALE);
  float caption = _scout_card_style_get_row_height (style, SCOUT_CHART_TEXT_SMALL);

  return SEPARATOR_HEIGHT + SEPARATOR_GAP + SCOUT_CARD_PADDING
         + (style->stacks ? SCOUT_CARD_N_METRICS * value : value + caption);
}

static void
draw_separator (ScoutCardPen *self,
                float         inner)
{
  GdkRGBA separator = self->style->faint;

  separator.alpha *= self->style->high_contrast ? SEPARATOR_STRENGTH_HIGH_CONTRAST
                                                : SEPARATOR_STRENGTH;
  gtk_snapshot_append_color (self->snapshot, &separator,
                             &GRAPHENE_RECT_INIT (SCOUT_CARD_PADDING, self->y, inner,
                                                  SEPARATOR_HEIGHT));
  self->y += SEPARATOR_HEIGHT + SEPARATOR_GAP;
}

static void
draw_stack (ScoutCardPen           *self,
            const ScoutCardMetrics *metrics,
            float                   inner)
{
  for (guint i = 0; i < SCOUT_CARD_N_METRICS; i++)
    {
      float width = (float) scout_chart_text_get_width (metrics->values[i]);

      _scout_card_pen_draw_text (self, metrics->captions[i], SCOUT_CARD_PADDING,
                                 SCOUT_CARD_VALUE_SCALE, &self->style->dim);
      _scout_card_pen_draw_text (self, metrics->values[i], SCOUT_CARD_PADDING + inner - width,
                                 SCOUT_CARD_VALUE_SCALE, &self->style->foreground);
      self->y += _scout_card_style_get_row_height (self->style, (double) SCOUT_CARD_VALUE_SCALE);
    }
}

void
_scout_card_pen_draw_metrics (ScoutCardPen           *self,
                              const ScoutCardMetrics *metrics)
{
  float inner = self->width - 2.0f * SCOUT_CARD_PADDING;
  float starts[SCOUT_CARD_N_METRICS] = { SCOUT_CARD_PADDING };

  draw_separator (self, inner);
  if (metrics->stacks)
    {
      draw_stack (self, metrics, inner);
      return;
    }

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
