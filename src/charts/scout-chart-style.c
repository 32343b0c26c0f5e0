/* scout-chart-style.c: the colours and patterns that a scene is drawn with.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Turns the paints of a scene into colours. In high contrast nothing is pale: tints become hatched
 * full colours and weaker bars full ones, so that what colour said is still seen.
 */

#include "config.h"

#include "scout-chart-paint-private.h"

#include "scout-chart-palette.h"

#include <adwaita.h>

#define STRIPE_DISTANCE 5.0
#define FILLED_SHARE 0.45

void
_scout_chart_style_init_from_widget (ScoutChartStyle *self,
                                     GtkWidget       *widget)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();
  GtkStyleContext *context = gtk_widget_get_style_context (widget);

  self->dark = adw_style_manager_get_dark (manager);
  self->high_contrast = adw_style_manager_get_high_contrast (manager);
  self->scale = gtk_widget_get_scale_factor (widget);
  gtk_style_context_get_color (context, &self->foreground);
  if (!gtk_style_context_lookup_color (context, "popover_bg_color", &self->bubble))
    gdk_rgba_parse (&self->bubble, self->dark ? "#383838" : "#ffffff");
}

void
_scout_chart_style_watch (GtkWidget *widget,
                          GCallback  changed)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();

  g_signal_connect_object (manager, "notify::dark", changed, widget, G_CONNECT_SWAPPED);
  g_signal_connect_object (manager, "notify::high-contrast", changed, widget, G_CONNECT_SWAPPED);
  g_signal_connect (widget, "notify::scale-factor", changed, NULL);
}

void
_scout_chart_style_init_for_paper (ScoutChartStyle *self)
{
  *self = (ScoutChartStyle) {
    { 0.0f, 0.0f, 0.0f, 0.87f }, { 1.0f, 1.0f, 1.0f, 1.0f }, FALSE, FALSE, 1
  };
}

void
_scout_chart_style_get_rgba (const ScoutChartStyle *self,
                             const ScoutChartPaint *paint,
                             GdkRGBA               *rgba)
{
  ScoutChartColor color = (ScoutChartColor) paint->index;

  if (paint->is_ink)
    {
      scout_chart_palette_get_ink ((ScoutChartInk) paint->index, &self->foreground, self->dark,
                                   self->high_contrast, rgba);
      return;
    }

  if (self->high_contrast && color == SCOUT_CHART_COLOR_FIRST_TINT)
    color = SCOUT_CHART_COLOR_FIRST;
  scout_chart_palette_get_color (color, self->dark, rgba);
  if (!self->high_contrast)
    rgba->alpha *= (float) paint->strength;
}

gboolean
_scout_chart_style_is_hatched (const ScoutChartStyle *self,
                               const ScoutChartPaint *paint)
{
  return self->high_contrast && !paint->is_ink && paint->pattern > 0;
}

void
_scout_chart_hatch_init (ScoutChartHatch *self,
                         guint            pattern)
{
  static const double directions[][2] = { { 1.0, 1.0 }, { 1.0, -1.0 }, { 1.4, 0.0 }, { 0.0, 1.4 } };
  guint turn = (pattern + G_N_ELEMENTS (directions) - 1) % G_N_ELEMENTS (directions);

  *self = (ScoutChartHatch) {
    0.0, 0.0, directions[turn][0] * STRIPE_DISTANCE, directions[turn][1] * STRIPE_DISTANCE,
    FILLED_SHARE,
  };
}
