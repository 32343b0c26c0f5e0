/* scout-world-picture-food.c: covers that show what can be eaten or drunk.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * See scout-world-picture-cover.c for the picture that they are painted on.
 */

#include "config.h"

#include "scout-world-picture-cover.h"

static void
path_heart (cairo_t *cr,
            double   x,
            double   y,
            double   size)
{
  cairo_move_to (cr, x, y + 0.95 * size);
  cairo_curve_to (cr, x - 0.5 * size, y + 0.45 * size, x - size, y + 0.05 * size,
                  x - size, y - 0.4 * size);
  cairo_curve_to (cr, x - size, y - 0.95 * size, x - 0.2 * size, y - 1.0 * size,
                  x, y - 0.45 * size);
  cairo_curve_to (cr, x + 0.2 * size, y - 1.0 * size, x + size, y - 0.95 * size,
                  x + size, y - 0.4 * size);
  cairo_curve_to (cr, x + size, y + 0.05 * size, x + 0.5 * size, y + 0.45 * size,
                  x, y + 0.95 * size);
  cairo_close_path (cr);
}

/* A cup of coffee from above, with a heart of milk. */
static void
paint_latte (ScoutWorldCanvas *canvas)
{
  cairo_t *cr = canvas->cr;
  double x = canvas->width / 2.0;
  double y = 51.0;

  scout_world_cover_stripe (canvas, 0.05);
  scout_world_path_oval (cr, x + 4.0, y + 5.0, 43.0, 42.0);
  scout_world_paint_set (cr, 0x000000, 0.16);
  cairo_fill (cr);
  scout_world_paint_circle (cr, x, y, 42.0, 0xfdf2e2);
  scout_world_paint_circle (cr, x, y, 35.0, 0xf8e0c0);

  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_set_line_width (cr, 8.0);
  scout_world_paint_set (cr, 0xffffff, 1.0);
  cairo_move_to (cr, x + 18.0, y - 18.0);
  cairo_line_to (cr, x + 36.0, y - 34.0);
  cairo_stroke (cr);

  scout_world_paint_circle (cr, x, y, 28.5, 0xffffff);
  scout_world_paint_circle (cr, x, y, 23.5, 0x6f4426);
  path_heart (cr, x, y, 14.0);
  scout_world_paint_fill (cr, 0xeacfa8);
  path_heart (cr, x, y + 0.5, 9.6);
  scout_world_paint_fill (cr, 0x8a5a35);
  path_heart (cr, x, y + 1.0, 6.0);
  scout_world_paint_fill (cr, 0xeacfa8);
}

static void
paint_bean (cairo_t *cr,
            double   size)
{
  scout_world_path_oval (cr, 0.4, 1.0, size, size * 0.68);
  scout_world_paint_set (cr, 0x000000, 0.12);
  cairo_fill (cr);
  scout_world_path_oval (cr, 0.0, 0.0, size, size * 0.68);
  scout_world_paint_fill (cr, 0x6b4128);
  scout_world_path_oval (cr, -0.15 * size, -0.22 * size, size * 0.62, size * 0.26);
  scout_world_paint_set (cr, 0x8a5a3a, 0.7);
  cairo_fill (cr);
  cairo_set_line_width (cr, 1.3);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  scout_world_paint_set (cr, 0x3f2414, 1.0);
  cairo_move_to (cr, -0.86 * size, 0.0);
  cairo_curve_to (cr, -0.3 * size, -0.34 * size, 0.3 * size, 0.34 * size, 0.86 * size, 0.0);
  cairo_stroke (cr);
}

/* Things lying about: on a slanting lattice, moved by lot, so that they neither pile up nor line
 * up. */
static void
scatter (ScoutWorldCanvas *canvas,
         double            step,
         double            size,
         void            (*paint) (cairo_t *cr, double size))
{
  guint row = 0;

  for (double y = 0.25 * step; y < 100.0 + step; y += 0.78 * step, row++)
    for (double x = (row % 2) * 0.5 * step; x < canvas->width + step; x += step)
      {
        double dx = scout_world_dice_range (&canvas->dice, -0.24, 0.24) * step;
        double dy = scout_world_dice_range (&canvas->dice, -0.24, 0.24) * step;
        double angle = scout_world_dice_range (&canvas->dice, 0.0, 2 * G_PI);

        if (scout_world_dice_chance (&canvas->dice, 0.25))
          continue;
        cairo_save (canvas->cr);
        cairo_translate (canvas->cr, x + dx, y + dy);
        cairo_rotate (canvas->cr, angle);
        paint (canvas->cr, size);
        cairo_restore (canvas->cr);
      }
}

static void
paint_cookie (cairo_t *cr,
              double   size)
{
  static const double chips[7][3] = {
    { -0.45, -0.3, 0.16 }, { 0.1, -0.55, 0.13 }, { 0.48, -0.12, 0.17 }, { -0.1, 0.0, 0.15 },
    { -0.52, 0.3, 0.12 }, { 0.28, 0.42, 0.16 }, { -0.12, 0.6, 0.12 },
  };

  scout_world_path_oval (cr, 0.06 * size, 0.09 * size, size, size);
  scout_world_paint_set (cr, 0x000000, 0.13);
  cairo_fill (cr);
  scout_world_paint_circle (cr, 0.0, 0.0, size, 0xc98d4f);
  scout_world_paint_circle (cr, 0.0, 0.0, 0.86 * size, 0xdba564);
  for (guint i = 0; i < G_N_ELEMENTS (chips); i++)
    scout_world_paint_circle (cr, chips[i][0] * size, chips[i][1] * size, chips[i][2] * size,
                              0x5a3520);
}

static void
paint_steam (cairo_t *cr,
             double   x,
             double   bottom)
{
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_set_line_width (cr, 2.6);
  scout_world_paint_set (cr, 0xffffff, 0.75);
  for (int i = -1; i <= 1; i++)
    {
      double at = x + 9.0 * i;

      cairo_move_to (cr, at, bottom);
      cairo_curve_to (cr, at - 6.0, bottom - 7.0, at + 6.0, bottom - 13.0, at, bottom - 20.0);
    }
  cairo_stroke (cr);
}

static void
paint_mug (ScoutWorldCanvas *canvas)
{
  cairo_t *cr = canvas->cr;
  double x = canvas->width / 2.0;
  const double body[4] = { x - 19.0, 43.0, 38.0, 41.0 };

  scout_world_cover_table (canvas, 74.0);
  scout_world_path_oval (cr, x + 2.0, 84.0, 28.0, 4.5);
  scout_world_paint_set (cr, 0x000000, 0.2);
  cairo_fill (cr);

  cairo_set_line_width (cr, 6.0);
  scout_world_paint_set (cr, 0xfffaf2, 1.0);
  cairo_new_sub_path (cr);
  cairo_arc (cr, x + 20.0, 61.0, 11.0, -G_PI / 2, G_PI / 2);
  cairo_stroke (cr);
  scout_world_path_round_rectangle (cr, body, 6.0);
  scout_world_paint_fill (cr, 0xfffaf2);
  cairo_rectangle (cr, x - 19.0, 58.0, 38.0, 8.0);
  scout_world_paint_fill (cr, canvas->palette->deep);
  paint_steam (cr, x, 37.0);
}

static void
paint_plate (ScoutWorldCanvas *canvas)
{
  static const guint32 bites[] = {
    0xe8b13c, 0xd96b34, 0x5f9a5c, 0xa63d4f, 0xf0c85a, 0x7db06a, 0xe07b3f, 0x8a3350, 0xf3d27a,
  };
  cairo_t *cr = canvas->cr;
  double x = canvas->width / 2.0;
  double y = 51.0;

  scout_world_cover_stripe (canvas, 0.2);
  scout_world_path_oval (cr, x + 4.0, y + 5.0, 42.0, 41.0);
  scout_world_paint_set (cr, 0x000000, 0.14);
  cairo_fill (cr);
  scout_world_paint_circle (cr, x, y, 41.0, 0xfdfbf7);
  scout_world_paint_circle (cr, x, y, 30.0, 0xefe9e0);
  for (guint i = 0; i < G_N_ELEMENTS (bites); i++)
    {
      double angle = 2.4 * i + scout_world_dice_range (&canvas->dice, -0.3, 0.3);
      double away = 5.0 + 1.5 * i;
      double size = scout_world_dice_range (&canvas->dice, 4.5, 8.5);

      scout_world_paint_circle (cr, x + away * cos (angle), y + away * sin (angle), size, bites[i]);
    }
}

static void
paint_loaf (ScoutWorldCanvas *canvas)
{
  cairo_t *cr = canvas->cr;
  double x = canvas->width / 2.0;

  scout_world_cover_table (canvas, 66.0);
  scout_world_path_oval (cr, x + 2.0, 80.0, 44.0, 5.0);
  scout_world_paint_set (cr, 0x000000, 0.16);
  cairo_fill (cr);
  scout_world_path_oval (cr, x, 60.0, 42.0, 22.0);
  scout_world_paint_fill (cr, 0xa9662f);
  scout_world_path_oval (cr, x, 57.0, 39.0, 18.0);
  scout_world_paint_fill (cr, 0xc9873f);

  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_set_line_width (cr, 4.2);
  scout_world_paint_set (cr, 0xf6dfb0, 1.0);
  for (int i = -2; i <= 2; i++)
    {
      double at = x + 13.0 * i;

      cairo_move_to (cr, at - 4.0, 66.0);
      cairo_curve_to (cr, at - 4.0, 58.0, at, 51.0, at + 7.0, 49.0);
    }
  cairo_stroke (cr);
}

static void
paint_icing (ScoutWorldCanvas *canvas,
             double            x)
{
  cairo_t *cr = canvas->cr;

  cairo_move_to (cr, x - 36.0, 47.0);
  cairo_curve_to (cr, x - 36.0, 38.0, x + 36.0, 38.0, x + 36.0, 47.0);
  for (guint i = 0; i < 6; i++)
    {
      double right = x + 36.0 - 12.0 * i;
      double drop = i % 2 == 0 ? 62.0 : 56.0;

      cairo_curve_to (cr, right, drop, right - 12.0, drop, right - 12.0, 48.0);
    }
  cairo_close_path (cr);
  scout_world_paint_fill (cr, 0xfff6ee);
}

static void
paint_cake (ScoutWorldCanvas *canvas)
{
  static const guint32 candles[] = { 0xe0657a, 0x5c9bd1, 0xe7b23e };
  cairo_t *cr = canvas->cr;
  double x = canvas->width / 2.0;
  const double body[4] = { x - 36.0, 44.0, 72.0, 40.0 };
  const double stand[4] = { x - 46.0, 82.0, 92.0, 5.0 };

  scout_world_cover_table (canvas, 78.0);
  scout_world_path_round_rectangle (cr, stand, 2.5);
  scout_world_paint_fill (cr, 0xffffff);
  scout_world_path_round_rectangle (cr, body, 4.0);
  scout_world_paint_fill (cr, 0xc98a5b);
  cairo_rectangle (cr, x - 36.0, 64.0, 72.0, 6.0);
  scout_world_paint_fill (cr, 0xf6c7c7);
  paint_icing (canvas, x);
  for (guint i = 0; i < G_N_ELEMENTS (candles); i++)
    {
      double at = x - 18.0 + 18.0 * i;

      cairo_rectangle (cr, at - 1.6, 25.0, 3.2, 16.0);
      scout_world_paint_fill (cr, candles[i]);
      scout_world_path_oval (cr, at, 20.5, 2.2, 4.0);
      scout_world_paint_fill (cr, 0xffd35c);
    }
}

gboolean
scout_world_cover_paint_food (ScoutWorldTheme   theme,
                              ScoutWorldCanvas *canvas)
{
  if (theme == SCOUT_WORLD_THEME_LATTE)
    paint_latte (canvas);
  else if (theme == SCOUT_WORLD_THEME_BEANS)
    scatter (canvas, 25.0, 8.6, paint_bean);
  else if (theme == SCOUT_WORLD_THEME_COOKIES)
    scatter (canvas, 46.0, 17.0, paint_cookie);
  else if (theme == SCOUT_WORLD_THEME_MUG)
    paint_mug (canvas);
  else if (theme == SCOUT_WORLD_THEME_PLATE)
    paint_plate (canvas);
  else if (theme == SCOUT_WORLD_THEME_LOAF)
    paint_loaf (canvas);
  else if (theme == SCOUT_WORLD_THEME_CAKE)
    paint_cake (canvas);
  else
    return FALSE;
  return TRUE;
}
