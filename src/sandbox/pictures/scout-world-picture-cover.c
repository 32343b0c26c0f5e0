/* scout-world-picture-cover.c: the covers of the invented creators, and who paints which.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The painters are in the files beside this one. All of them paint on a picture that is 100 high
 * and as wide as it happens to be; subjects stand in the middle, because clients cut off edges.
 */

#include "config.h"

#include "scout-world-picture-cover.h"

void
scout_world_cover_stripe (ScoutWorldCanvas *canvas,
                          double            alpha)
{
  cairo_t *cr = canvas->cr;

  for (double x = -60.0; x < canvas->width + 60.0; x += 26.0)
    {
      cairo_move_to (cr, x, 100.0);
      cairo_line_to (cr, x + 40.0, 0.0);
      cairo_line_to (cr, x + 51.0, 0.0);
      cairo_line_to (cr, x + 11.0, 100.0);
      cairo_close_path (cr);
    }
  scout_world_paint_set (cr, 0xffffff, alpha);
  cairo_fill (cr);
}

void
scout_world_cover_table (ScoutWorldCanvas *canvas,
                         double            top)
{
  cairo_rectangle (canvas->cr, 0.0, top, canvas->width, 100.0 - top);
  scout_world_paint_fill (canvas->cr, canvas->palette->deep);
  cairo_rectangle (canvas->cr, 0.0, top, canvas->width, 1.6);
  scout_world_paint_set (canvas->cr, 0xffffff, 0.18);
  cairo_fill (canvas->cr);
}

void
scout_world_cover_paint (ScoutWorldTheme   theme,
                         ScoutWorldCanvas *canvas)
{
  /* The light falls a little differently on each, so that no two are the same. */
  double reach = canvas->width * scout_world_dice_range (&canvas->dice, 0.8, 1.25);

  scout_world_paint_backdrop (canvas->cr, canvas->palette, reach, 100.0);
  if (!scout_world_cover_paint_food (theme, canvas)
      && !scout_world_cover_paint_land (theme, canvas))
    scout_world_cover_paint_thing (theme, canvas);
}
