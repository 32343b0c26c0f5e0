/* scout-world-picture-logo.c: the logos of the invented brands.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Drawn for the sandbox; none is meant to look like anybody's mark.
 */

#include "config.h"

#include "scout-world-picture-cover.h"
#include "scout-world-picture.h"

#include <string.h>

static void
paint_ground (cairo_t *cr,
              guint32  colour)
{
  cairo_rectangle (cr, 0.0, 0.0, 100.0, 100.0);
  scout_world_paint_fill (cr, colour);
}

/* Two halves of a leaf. */
static void
paint_alder_and_oat (cairo_t *cr)
{
  paint_ground (cr, 0x27473b);
  cairo_move_to (cr, 48.8, 75.0);
  cairo_curve_to (cr, 30.0, 72.0, 21.0, 55.0, 27.0, 28.0);
  cairo_curve_to (cr, 42.0, 32.0, 48.8, 44.0, 48.8, 54.0);
  cairo_close_path (cr);
  scout_world_paint_fill (cr, 0xf6ead0);
  cairo_move_to (cr, 51.2, 75.0);
  cairo_curve_to (cr, 70.0, 72.0, 79.0, 55.0, 73.0, 28.0);
  cairo_curve_to (cr, 58.0, 32.0, 51.2, 44.0, 51.2, 54.0);
  cairo_close_path (cr);
  scout_world_paint_fill (cr, 0xefd9a8);
}

static void
paint_lumen_kettle (cairo_t *cr)
{
  paint_ground (cr, 0xf3b53f);
  scout_world_paint_circle (cr, 50.0, 50.0, 18.0, 0x573519);
  cairo_set_line_width (cr, 5.0);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  scout_world_paint_set (cr, 0x573519, 1.0);
  for (guint i = 0; i < 8; i++)
    {
      double angle = G_PI * i / 4.0;

      cairo_move_to (cr, 50.0 + 26.0 * cos (angle), 50.0 + 26.0 * sin (angle));
      cairo_line_to (cr, 50.0 + 34.0 * cos (angle), 50.0 + 34.0 * sin (angle));
    }
  cairo_stroke (cr);
}

static void
paint_fjordware (cairo_t *cr)
{
  paint_ground (cr, 0xd6e6f3);
  cairo_move_to (cr, 13.0, 70.0);
  cairo_line_to (cr, 42.0, 28.0);
  cairo_line_to (cr, 58.0, 51.0);
  cairo_line_to (cr, 66.0, 40.0);
  cairo_line_to (cr, 87.0, 70.0);
  cairo_close_path (cr);
  scout_world_paint_fill (cr, 0x24588a);
  cairo_move_to (cr, 35.0, 38.0);
  cairo_line_to (cr, 42.0, 28.0);
  cairo_line_to (cr, 49.0, 38.0);
  cairo_line_to (cr, 44.5, 42.0);
  cairo_line_to (cr, 40.0, 38.0);
  cairo_close_path (cr);
  scout_world_paint_fill (cr, 0xffffff);
}

static void
paint_mitten_and_moss (cairo_t *cr)
{
  static const double left[4] = { 28.0, 28.0, 17.0, 44.0 };
  static const double right[4] = { 55.0, 28.0, 17.0, 44.0 };
  static const double between[4] = { 36.0, 42.0, 28.0, 15.0 };

  paint_ground (cr, 0x8c3a50);
  scout_world_path_round_rectangle (cr, left, 7.0);
  scout_world_path_round_rectangle (cr, right, 7.0);
  scout_world_path_round_rectangle (cr, between, 4.0);
  scout_world_paint_fill (cr, 0xf7dce0);
}

gboolean
scout_world_logo_paint (const char *logo,
                        cairo_t    *cr)
{
  if (strcmp (logo, SCOUT_WORLD_LOGO_ALDER_AND_OAT) == 0)
    paint_alder_and_oat (cr);
  else if (strcmp (logo, SCOUT_WORLD_LOGO_LUMEN_KETTLE) == 0)
    paint_lumen_kettle (cr);
  else if (strcmp (logo, SCOUT_WORLD_LOGO_FJORDWARE) == 0)
    paint_fjordware (cr);
  else if (strcmp (logo, SCOUT_WORLD_LOGO_MITTEN_AND_MOSS) == 0)
    paint_mitten_and_moss (cr);
  else
    return FALSE;
  return TRUE;
}
