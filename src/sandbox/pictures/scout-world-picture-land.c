/* scout-world-picture-land.c: covers that show what is outdoors.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * See scout-world-picture-cover.c for the picture that they are painted on.
 */

#include "config.h"

#include "scout-world-picture-cover.h"

/* Layers from far to near. */
#define N_LAYERS 4

/* The colour of a layer between the background and the foreground. */
static guint32
mix_layer (const ScoutWorldPalette *palette,
           double                   near)
{
  guint32 mixed = 0;

  for (guint shift = 0; shift <= 16; shift += 8)
    {
      double far = (palette->dark >> shift) & 0xff;
      double close = (palette->deepest >> shift) & 0xff;

      mixed |= (guint32) (far + (close - far) * near) << shift;
    }
  return mixed;
}

static void
paint_mountains (ScoutWorldCanvas *canvas)
{
  cairo_t *cr = canvas->cr;

  scout_world_paint_circle (cr, canvas->width * 0.74, 26.0, 11.0, 0xffffff);
  for (guint layer = 0; layer < 3; layer++)
    {
      double base = 62.0 + 15.0 * layer;
      double step = 24.0 + 4.0 * layer;
      gboolean is_peak = layer % 2 == 0;

      cairo_move_to (cr, -step, 101.0);
      for (double x = -step; x < canvas->width + 2 * step; x += step)
        {
          double height = scout_world_dice_range (&canvas->dice, 14.0, 36.0 - 7.0 * layer);

          cairo_line_to (cr, x, is_peak ? base - height : base + 0.2 * height);
          is_peak = !is_peak;
        }
      cairo_line_to (cr, canvas->width + 2 * step, 101.0);
      cairo_close_path (cr);
      scout_world_paint_fill (cr, mix_layer (canvas->palette, 0.3 + 0.33 * layer));
    }
}

/* Layers of slow or quick waves. */
static void
paint_layers (ScoutWorldCanvas *canvas,
              double            top,
              double            height,
              double            length)
{
  cairo_t *cr = canvas->cr;

  for (guint layer = 0; layer < N_LAYERS; layer++)
    {
      double phase = scout_world_dice_range (&canvas->dice, 0.0, 2 * G_PI);
      double base = top + (100.0 - top) * layer / N_LAYERS;

      cairo_move_to (cr, -1.0, 101.0);
      for (double x = -1.0; x <= canvas->width + 3.0; x += 3.0)
        cairo_line_to (cr, x, base + height * sin (x / length + phase)
                              + 0.35 * height * sin (2.3 * x / length + 2.0 * phase));
      cairo_line_to (cr, canvas->width + 3.0, 101.0);
      cairo_close_path (cr);
      scout_world_paint_fill (cr, mix_layer (canvas->palette, 0.25 + 0.24 * layer));
    }
}

static void
paint_hills (ScoutWorldCanvas *canvas)
{
  scout_world_paint_circle (canvas->cr, canvas->width * 0.66, 30.0, 14.0, 0xf4fbfa);
  paint_layers (canvas, 52.0, 8.0, 46.0);
}

static void
path_leaf (cairo_t *cr,
           double   length)
{
  cairo_move_to (cr, 0.0, -length);
  cairo_curve_to (cr, 0.62 * length, -0.4 * length, 0.5 * length, 0.5 * length, 0.0, length);
  cairo_curve_to (cr, -0.5 * length, 0.5 * length, -0.62 * length, -0.4 * length, 0.0, -length);
  cairo_close_path (cr);
}

static void
paint_leaf (ScoutWorldCanvas *canvas,
            double            length,
            guint32           colour)
{
  cairo_t *cr = canvas->cr;

  path_leaf (cr, length);
  scout_world_paint_fill (cr, colour);
  cairo_set_line_width (cr, 1.1);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  scout_world_paint_set (cr, 0xffffff, 0.3);
  cairo_move_to (cr, 0.0, -0.75 * length);
  cairo_line_to (cr, 0.0, 1.1 * length);
  for (double y = -0.35; y < 0.7; y += 0.33)
    {
      cairo_move_to (cr, 0.0, (y + 0.22) * length);
      cairo_line_to (cr, 0.24 * length, y * length);
      cairo_move_to (cr, 0.0, (y + 0.22) * length);
      cairo_line_to (cr, -0.24 * length, y * length);
    }
  cairo_stroke (cr);
}

static void
paint_leaves (ScoutWorldCanvas *canvas)
{
  for (double x = 4.0; x < canvas->width + 10.0; x += 25.0)
    {
      double length = scout_world_dice_range (&canvas->dice, 17.0, 27.0);
      gboolean hangs = scout_world_dice_chance (&canvas->dice, 0.62);
      double away = scout_world_dice_range (&canvas->dice, 4.0, 34.0);
      double turn = scout_world_dice_range (&canvas->dice, -0.6, 0.6);
      double near = scout_world_dice_range (&canvas->dice, 0.25, 0.85);

      cairo_save (canvas->cr);
      cairo_translate (canvas->cr, x, hangs ? away : 100.0 - 0.7 * away);
      cairo_rotate (canvas->cr, hangs ? G_PI + turn : turn);
      paint_leaf (canvas, length, mix_layer (canvas->palette, near));
      cairo_restore (canvas->cr);
    }
}

static void
paint_flower (ScoutWorldCanvas *canvas,
              double            size,
              guint32           colour)
{
  for (guint i = 0; i < 6; i++)
    {
      cairo_save (canvas->cr);
      cairo_rotate (canvas->cr, G_PI * i / 3.0);
      scout_world_path_oval (canvas->cr, 0.0, -0.62 * size, 0.34 * size, 0.46 * size);
      scout_world_paint_fill (canvas->cr, colour);
      cairo_restore (canvas->cr);
    }
  scout_world_paint_circle (canvas->cr, 0.0, 0.0, 0.32 * size, 0xf7c948);
}

static void
paint_flowers (ScoutWorldCanvas *canvas)
{
  static const guint32 petals[] = { 0xffffff, 0xf4a7b9, 0xe4718f, 0xfbe3c4, 0xb79ae0 };
  cairo_t *cr = canvas->cr;

  cairo_rectangle (cr, 0.0, 90.0, canvas->width, 11.0);
  scout_world_paint_fill (cr, 0x5c9a6b);
  for (double x = 8.0; x < canvas->width; x += 21.0)
    {
      double at = x + scout_world_dice_range (&canvas->dice, -5.0, 5.0);
      double y = scout_world_dice_range (&canvas->dice, 24.0, 68.0);
      double size = scout_world_dice_range (&canvas->dice, 11.0, 17.0);
      guint petal = scout_world_dice_below (&canvas->dice, G_N_ELEMENTS (petals));

      cairo_set_line_width (cr, 2.4);
      scout_world_paint_set (cr, 0x4f8a5d, 1.0);
      cairo_move_to (cr, at, y);
      cairo_curve_to (cr, at - 3.0, y + 14.0, at + 3.0, 84.0, at, 96.0);
      cairo_stroke (cr);
      scout_world_path_oval (cr, at + 5.0, 78.0, 6.0, 2.6);
      scout_world_paint_fill (cr, 0x5c9a6b);
      cairo_save (cr);
      cairo_translate (cr, at, y);
      cairo_rotate (cr, x);
      paint_flower (canvas, size, petals[petal]);
      cairo_restore (cr);
    }
}

static void
paint_windows (ScoutWorldCanvas *canvas,
               const double      house[4])
{
  for (double y = house[1] + 6.0; y < 96.0; y += 8.0)
    for (double x = house[0] + 3.5; x < house[0] + house[2] - 4.0; x += 6.0)
      if (scout_world_dice_chance (&canvas->dice, 0.5))
        cairo_rectangle (canvas->cr, x, y, 2.6, 3.6);
  scout_world_paint_set (canvas->cr, 0xffe9b0, 0.8);
  cairo_fill (canvas->cr);
}

static void
paint_skyline (ScoutWorldCanvas *canvas)
{
  cairo_t *cr = canvas->cr;

  scout_world_paint_circle (cr, canvas->width * 0.7, 26.0, 12.0, 0xfdf6e3);
  for (guint layer = 0; layer < 2; layer++)
    {
      double x = -6.0;

      while (x < canvas->width)
        {
          double width = scout_world_dice_range (&canvas->dice, 13.0, 23.0);
          double top = scout_world_dice_range (&canvas->dice, 28.0 + 22.0 * layer,
                                               62.0 + 18.0 * layer);
          const double house[4] = { x, top, width, 101.0 - top };

          cairo_rectangle (cr, house[0], house[1], house[2], house[3]);
          scout_world_paint_fill (cr, mix_layer (canvas->palette, 0.4 + 0.5 * layer));
          if (layer == 1)
            paint_windows (canvas, house);
          x += width + scout_world_dice_range (&canvas->dice, -0.5, 5.0);
        }
    }
}

static void
paint_road (ScoutWorldCanvas *canvas)
{
  cairo_t *cr = canvas->cr;
  double x = canvas->width / 2.0;

  scout_world_paint_circle (cr, x, 50.0, 22.0, 0xfff3cf);
  paint_layers (canvas, 56.0, 4.0, 34.0);
  cairo_move_to (cr, x - 3.0, 58.0);
  cairo_line_to (cr, x + 3.0, 58.0);
  cairo_line_to (cr, x + 52.0, 101.0);
  cairo_line_to (cr, x - 52.0, 101.0);
  cairo_close_path (cr);
  scout_world_paint_fill (cr, 0x4a4f57);
  for (guint i = 0; i < 4; i++)
    {
      double top = 61.0 + 2.0 * i * (i + 2.0);
      double half = 0.35 + 0.5 * i;

      cairo_move_to (cr, x - half, top);
      cairo_line_to (cr, x + half, top);
      cairo_line_to (cr, x + 1.5 * half, top + 3.0 + 2.4 * i);
      cairo_line_to (cr, x - 1.5 * half, top + 3.0 + 2.4 * i);
      cairo_close_path (cr);
    }
  scout_world_paint_fill (cr, 0xfff3cf);
}

static void
paint_cloud (cairo_t *cr,
             double   x,
             double   y,
             double   size)
{
  const double base[4] = { x - 1.5 * size, y - 0.1 * size, 3.0 * size, 0.75 * size };

  scout_world_path_round_rectangle (cr, base, 0.37 * size);
  scout_world_path_oval (cr, x - 0.5 * size, y - 0.1 * size, 0.62 * size, 0.58 * size);
  scout_world_path_oval (cr, x + 0.4 * size, y - 0.25 * size, 0.75 * size, 0.7 * size);
  scout_world_paint_set (cr, 0xffffff, 0.9);
  cairo_fill (cr);
}

/* Clouds and a balloon. */
static void
paint_clouds (ScoutWorldCanvas *canvas)
{
  cairo_t *cr = canvas->cr;
  double x = canvas->width / 2.0;
  const double basket[4] = { x - 5.0, 76.0, 10.0, 8.0 };

  for (double at = 20.0; at < canvas->width; at += 62.0)
    paint_cloud (cr, at + scout_world_dice_range (&canvas->dice, -14.0, 14.0),
                 scout_world_dice_range (&canvas->dice, 22.0, 84.0),
                 scout_world_dice_range (&canvas->dice, 9.0, 16.0));

  cairo_set_line_width (cr, 1.0);
  scout_world_paint_set (cr, 0x6b5040, 1.0);
  cairo_move_to (cr, x - 14.0, 58.0);
  cairo_line_to (cr, x - 4.0, 77.0);
  cairo_move_to (cr, x + 14.0, 58.0);
  cairo_line_to (cr, x + 4.0, 77.0);
  cairo_stroke (cr);
  scout_world_path_round_rectangle (cr, basket, 2.0);
  scout_world_paint_fill (cr, 0x8a5f3d);
  scout_world_paint_circle (cr, x, 38.0, 27.0, 0xe9705a);
  scout_world_path_oval (cr, x, 38.0, 17.0, 27.0);
  scout_world_paint_fill (cr, 0xfff1dc);
  scout_world_path_oval (cr, x, 38.0, 7.0, 27.0);
  scout_world_paint_fill (cr, 0xe9705a);
}

static void
paint_ball (cairo_t *cr,
            double   x,
            double   y,
            double   radius)
{
  scout_world_path_oval (cr, x + 3.0, y + 0.95 * radius, radius, 0.22 * radius);
  scout_world_paint_set (cr, 0x000000, 0.16);
  cairo_fill (cr);
  scout_world_paint_circle (cr, x, y, radius, 0xe07b34);
  cairo_set_line_width (cr, 1.7);
  scout_world_paint_set (cr, 0x5c2d14, 1.0);
  cairo_save (cr);
  cairo_new_sub_path (cr);
  cairo_arc (cr, x, y, radius, 0.0, 2 * G_PI);
  cairo_clip (cr);
  cairo_move_to (cr, x - radius, y);
  cairo_line_to (cr, x + radius, y);
  cairo_move_to (cr, x, y - radius);
  cairo_line_to (cr, x, y + radius);
  cairo_new_sub_path (cr);
  cairo_arc (cr, x - 1.35 * radius, y, radius, -1.0, 1.0);
  cairo_new_sub_path (cr);
  cairo_arc (cr, x + 1.35 * radius, y, radius, G_PI - 1.0, G_PI + 1.0);
  cairo_stroke (cr);
  cairo_restore (cr);
}

static void
paint_court (ScoutWorldCanvas *canvas)
{
  cairo_t *cr = canvas->cr;
  double x = canvas->width / 2.0;

  for (double y = 0.0; y < 100.0; y += 12.5)
    cairo_rectangle (cr, 0.0, y, canvas->width, 0.9);
  scout_world_paint_set (cr, 0x000000, 0.06);
  cairo_fill (cr);
  cairo_set_line_width (cr, 2.6);
  scout_world_paint_set (cr, 0xffffff, 0.85);
  cairo_move_to (cr, x, 0.0);
  cairo_line_to (cr, x, 100.0);
  cairo_new_sub_path (cr);
  cairo_arc (cr, x, 50.0, 30.0, 0.0, 2 * G_PI);
  cairo_new_sub_path (cr);
  cairo_arc (cr, 0.0, 50.0, 62.0, -G_PI / 2, G_PI / 2);
  cairo_new_sub_path (cr);
  cairo_arc (cr, canvas->width, 50.0, 62.0, G_PI / 2, 3 * G_PI / 2);
  cairo_stroke (cr);
  paint_ball (cr, x + 15.0, 56.0, 19.0);
}

static void
paint_pitch (ScoutWorldCanvas *canvas)
{
  cairo_t *cr = canvas->cr;
  double x = canvas->width / 2.0;

  cairo_rectangle (cr, 0.0, 0.0, canvas->width, 100.0);
  scout_world_paint_fill (cr, 0x7fb069);
  for (double at = 0.0; at < canvas->width; at += 50.0)
    cairo_rectangle (cr, at, 0.0, 25.0, 100.0);
  scout_world_paint_fill (cr, 0x8bbb74);
  cairo_set_line_width (cr, 2.4);
  scout_world_paint_set (cr, 0xffffff, 0.9);
  cairo_move_to (cr, x, 0.0);
  cairo_line_to (cr, x, 100.0);
  cairo_new_sub_path (cr);
  cairo_arc (cr, x, 50.0, 31.0, 0.0, 2 * G_PI);
  cairo_rectangle (cr, -2.0, 18.0, 40.0, 64.0);
  cairo_rectangle (cr, canvas->width - 38.0, 18.0, 40.0, 64.0);
  cairo_stroke (cr);
  scout_world_path_oval (cr, x + 3.0, 54.0, 13.0, 12.0);
  scout_world_paint_set (cr, 0x000000, 0.18);
  cairo_fill (cr);
  scout_world_paint_circle (cr, x, 50.0, 13.0, 0xffffff);
  for (guint i = 0; i < 5; i++)
    {
      double angle = 2 * G_PI * i / 5.0 - G_PI / 2;

      scout_world_paint_circle (cr, x + 9.5 * cos (angle), 50.0 + 9.5 * sin (angle), 2.7, 0x33373d);
    }
  scout_world_paint_circle (cr, x, 50.0, 4.0, 0x33373d);
}

gboolean
scout_world_cover_paint_land (ScoutWorldTheme   theme,
                              ScoutWorldCanvas *canvas)
{
  if (theme == SCOUT_WORLD_THEME_MOUNTAINS)
    paint_mountains (canvas);
  else if (theme == SCOUT_WORLD_THEME_HILLS)
    paint_hills (canvas);
  else if (theme == SCOUT_WORLD_THEME_WAVES)
    paint_layers (canvas, 30.0, 3.0, 9.0);
  else if (theme == SCOUT_WORLD_THEME_LEAVES)
    paint_leaves (canvas);
  else if (theme == SCOUT_WORLD_THEME_FLOWERS)
    paint_flowers (canvas);
  else if (theme == SCOUT_WORLD_THEME_SKYLINE)
    paint_skyline (canvas);
  else if (theme == SCOUT_WORLD_THEME_ROAD)
    paint_road (canvas);
  else if (theme == SCOUT_WORLD_THEME_CLOUDS)
    paint_clouds (canvas);
  else if (theme == SCOUT_WORLD_THEME_COURT)
    paint_court (canvas);
  else if (theme == SCOUT_WORLD_THEME_PITCH)
    paint_pitch (canvas);
  else
    return FALSE;
  return TRUE;
}
