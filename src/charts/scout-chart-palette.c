/* scout-chart-palette.c: the colours of charts.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The one place where charts get their colours from. The pairs were chosen for at least 3:1
 * contrast on a card and to stay apart for colour-blind people; colour is never the only sign all
 * the same.
 */

#include "config.h"

#include "scout-chart-palette.h"

#define RGB(hex)                                                                              \
  {                                                                                           \
    ((hex) >> 16 & 0xff) / 255.0f, ((hex) >> 8 & 0xff) / 255.0f, ((hex) & 0xff) / 255.0f, 1.0f \
  }

typedef struct
{
  GdkRGBA light;
  GdkRGBA dark;
} Pair;

static const Pair colors[] = {
  [SCOUT_CHART_COLOR_FIRST] = { RGB (0x1c71d8), RGB (0x78aeed) },
  [SCOUT_CHART_COLOR_SECOND] = { RGB (0xe66100), RGB (0xff9f4a) },
  [SCOUT_CHART_COLOR_THIRD] = { RGB (0x26a08f), RGB (0x4fd1b5) },
  [SCOUT_CHART_COLOR_FOURTH] = { RGB (0x6f2d8f), RGB (0xb98ae8) },
  [SCOUT_CHART_COLOR_NEUTRAL] = { RGB (0x77767b), RGB (0xa5a4ab) },
  [SCOUT_CHART_COLOR_FIRST_TINT] = { RGB (0x9cc2f0), RGB (0x3f5f88) },
};

typedef struct
{
  float light;
  float dark;
  float high_contrast;
} Strength;

static const Strength strengths[] = {
  [SCOUT_CHART_INK_GRID] = { 0.10f, 0.12f, 0.40f },
  [SCOUT_CHART_INK_BASE] = { 0.22f, 0.22f, 0.80f },
  [SCOUT_CHART_INK_TEXT] = { 0.60f, 0.60f, 1.00f },
  [SCOUT_CHART_INK_HOVER] = { 0.35f, 0.35f, 1.00f },
  [SCOUT_CHART_INK_TRACK] = { 0.07f, 0.09f, 0.25f },
  [SCOUT_CHART_INK_MARK] = { 0.35f, 0.35f, 0.90f },
  [SCOUT_CHART_INK_FULL] = { 1.00f, 1.00f, 1.00f },
};

void
scout_chart_palette_get_color (ScoutChartColor  color,
                               gboolean         dark,
                               GdkRGBA         *rgba)
{
  g_return_if_fail ((gsize) color < G_N_ELEMENTS (colors));
  g_return_if_fail (rgba != NULL);

  *rgba = dark ? colors[color].dark : colors[color].light;
}

void
scout_chart_palette_get_ink (ScoutChartInk  ink,
                             const GdkRGBA *foreground,
                             gboolean       dark,
                             gboolean       high_contrast,
                             GdkRGBA       *rgba)
{
  const Strength *strength;

  g_return_if_fail ((gsize) ink < G_N_ELEMENTS (strengths));
  g_return_if_fail (foreground != NULL);
  g_return_if_fail (rgba != NULL);

  strength = &strengths[ink];
  *rgba = *foreground;
  if (high_contrast)
    rgba->alpha *= strength->high_contrast;
  else
    rgba->alpha *= dark ? strength->dark : strength->light;
}
