/* scout-chart-typesetter.c: measures and remembers the words of one chart.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The bridge between the layout, which knows no Pango, and the drawing, which needs its layouts: to
 * shape text costs more than everything else of a chart, so each text is shaped once.
 */

#include "config.h"

#include "scout-chart-paint-private.h"

#include "scout-chart-text.h"

#include <math.h>

struct _ScoutChartTypesetter
{
  PangoContext *context;                     /* (owned) */
  GHashTable *layouts[SCOUT_CHART_N_FONTS]; /* (owned) (nullable): from text to PangoLayout */
};

ScoutChartTypesetter *
_scout_chart_typesetter_new (PangoContext *context)
{
  ScoutChartTypesetter *self = g_new0 (ScoutChartTypesetter, 1);

  self->context = g_object_ref (context);
  return self;
}

void
_scout_chart_typesetter_free (ScoutChartTypesetter *self)
{
  for (guint i = 0; i < SCOUT_CHART_N_FONTS; i++)
    g_clear_pointer (&self->layouts[i], g_hash_table_unref);
  g_object_unref (self->context);
  g_free (self);
}

PangoLayout *
_scout_chart_typesetter_look_up (ScoutChartTypesetter *self,
                                 const char           *text,
                                 ScoutChartFont        font)
{
  PangoLayout *layout;

  if (self->layouts[font] == NULL)
    self->layouts[font] = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);

  layout = g_hash_table_lookup (self->layouts[font], text);
  if (layout == NULL)
    {
      layout = scout_chart_text_new_in_font (self->context, text, font);
      g_hash_table_insert (self->layouts[font], g_strdup (text), layout);
    }

  return layout;
}

static void
measure_text (const char     *text,
              ScoutChartFont  font,
              double         *width,
              double         *height,
              gpointer        user_data)
{
  PangoLayout *layout = _scout_chart_typesetter_look_up (user_data, text, font);

  *width = scout_chart_text_get_width (layout);
  *height = scout_chart_text_get_height (layout);
}

void
_scout_chart_typesetter_init_frame (ScoutChartTypesetter *self,
                                    ScoutChartFrame      *frame)
{
  frame->measure = measure_text;
  frame->measure_data = self;
}

PangoLayout *
_scout_chart_typesetter_get_layout (ScoutChartTypesetter  *self,
                                    const ScoutChartLabel *label)
{
  PangoLayout *layout = _scout_chart_typesetter_look_up (self, label->text, label->font);

  /* Two labels with the same text and one of them cut: seen nowhere, and then both are cut. */
  if (scout_chart_text_get_width (layout) > label->rect.width)
    {
      pango_layout_set_width (layout, (int) floor (label->rect.width * PANGO_SCALE));
      pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
    }

  return layout;
}
