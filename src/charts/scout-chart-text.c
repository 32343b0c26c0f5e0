/* scout-chart-text.c: words inside of drawings.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Charts and cards draw their words themselves instead of holding labels. This file is what they
 * share: one line of plain text (never markup), sized relative to the interface's font.
 */

#include "config.h"

#include "scout-chart-text.h"

#include "scout-wording.h"

PangoLayout *
scout_chart_text_new (PangoContext *context,
                      const char   *text,
                      double        scale,
                      PangoWeight   weight)
{
  g_autoptr(PangoLayout) layout = NULL;
  g_autoptr(PangoAttrList) attributes = NULL;

  g_return_val_if_fail (PANGO_IS_CONTEXT (context), NULL);
  g_return_val_if_fail (text != NULL, NULL);

  attributes = pango_attr_list_new ();
  pango_attr_list_insert (attributes, pango_attr_scale_new (scale));
  pango_attr_list_insert (attributes, pango_attr_weight_new (weight));
  pango_attr_list_insert (attributes, pango_attr_font_features_new ("tnum"));

  layout = pango_layout_new (context);
  pango_layout_set_single_paragraph_mode (layout, TRUE);
  pango_layout_set_attributes (layout, attributes);
  pango_layout_set_text (layout, text, -1);

  return g_steal_pointer (&layout);
}

PangoLayout *
scout_chart_text_new_in_font (PangoContext   *context,
                              const char     *text,
                              ScoutChartFont  font)
{
  static const struct
  {
    double scale;
    PangoWeight weight;
  } fonts[] = {
    [SCOUT_CHART_FONT_SMALL] = { SCOUT_CHART_TEXT_SMALL, PANGO_WEIGHT_NORMAL },
    [SCOUT_CHART_FONT_SMALL_BOLD] = { SCOUT_CHART_TEXT_SMALL, PANGO_WEIGHT_BOLD },
    [SCOUT_CHART_FONT_MEDIUM] = { SCOUT_CHART_TEXT_MEDIUM, PANGO_WEIGHT_NORMAL },
    [SCOUT_CHART_FONT_MEDIUM_BOLD] = { SCOUT_CHART_TEXT_MEDIUM, PANGO_WEIGHT_BOLD },
    [SCOUT_CHART_FONT_NORMAL] = { SCOUT_CHART_TEXT_NORMAL, PANGO_WEIGHT_NORMAL },
    [SCOUT_CHART_FONT_NORMAL_BOLD] = { SCOUT_CHART_TEXT_NORMAL, PANGO_WEIGHT_BOLD },
    [SCOUT_CHART_FONT_BIG] = { SCOUT_CHART_TEXT_BIG, PANGO_WEIGHT_ULTRABOLD },
  };

  g_autofree char *line = NULL;
  g_autofree char *directed = NULL;

  g_return_val_if_fail (text != NULL, NULL);
  g_return_val_if_fail ((gsize) font < G_N_ELEMENTS (fonts), NULL);

  /* "25–34" has no letter that would keep it from being read from right to left. */
  if (!g_str_has_prefix (text, SCOUT_CHART_RIGHT_TO_LEFT))
    directed = scout_wording_isolate (text);
  else
    {
      line = scout_wording_inline (text);
      directed = g_strconcat (SCOUT_CHART_RIGHT_TO_LEFT, line, NULL);
    }

  return scout_chart_text_new (context, directed, fonts[font].scale, fonts[font].weight);
}

int
scout_chart_text_get_width (PangoLayout *layout)
{
  int width;

  pango_layout_get_pixel_size (layout, &width, NULL);
  return width;
}

int
scout_chart_text_get_height (PangoLayout *layout)
{
  int height;

  pango_layout_get_pixel_size (layout, NULL, &height);
  return height;
}

void
scout_chart_text_snapshot (GtkSnapshot   *snapshot,
                           PangoLayout   *layout,
                           double         x,
                           double         y,
                           const GdkRGBA *color)
{
  /* Text between two pixels is blurred. */
  graphene_point_t place = GRAPHENE_POINT_INIT ((float) (int) (x + 0.5), (float) (int) (y + 0.5));

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &place);
  gtk_snapshot_append_layout (snapshot, layout, color);
  gtk_snapshot_restore (snapshot);
}
