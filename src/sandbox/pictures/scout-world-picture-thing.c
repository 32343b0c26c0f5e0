/* scout-world-picture-thing.c: covers that show what people make and play with, and patterns.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * See scout-world-picture-cover.c for the picture that they are painted on.
 */

#include "config.h"

#include "scout-world-picture-cover.h"

/* A record, and bars that follow the sound. */
static void
paint_music (ScoutWorldCanvas *canvas)
{
  cairo_t *cr = canvas->cr;
  double x = canvas->width / 2.0;

  for (double at = 6.0; at < canvas->width; at += 11.0)
    {
      double height = scout_world_dice_range (&canvas->dice, 8.0, 34.0)
                      + 22.0 * fabs (sin (at / 31.0));
      const double bar[4] = { at, 50.0 - height / 2.0, 5.0, height };

      scout_world_path_round_rectangle (cr, bar, 2.5);
    }
  scout_world_paint_set (cr, canvas->palette->deep, 0.55);
  cairo_fill (cr);

  scout_world_paint_circle (cr, x + 2.5, 53.5, 39.0, canvas->palette->deepest);
  scout_world_paint_circle (cr, x, 50.0, 39.0, 0x2b2930);
  cairo_set_line_width (cr, 0.8);
  scout_world_paint_set (cr, 0xffffff, 0.14);
  for (double radius = 19.0; radius < 38.0; radius += 4.5)
    {
      cairo_new_sub_path (cr);
      cairo_arc (cr, x, 50.0, radius, 0.0, 2 * G_PI);
    }
  cairo_stroke (cr);
  scout_world_paint_circle (cr, x, 50.0, 13.5, canvas->palette->dark);
  scout_world_paint_circle (cr, x, 50.0, 2.6, 0xffffff);
}

/* A curtain, a light and a microphone. */
static void
paint_stage (ScoutWorldCanvas *canvas)
{
  cairo_t *cr = canvas->cr;
  double x = canvas->width / 2.0;
  const double grille[4] = { x - 7.0, 27.0, 14.0, 21.0 };

  cairo_rectangle (cr, 0.0, 0.0, canvas->width, 100.0);
  scout_world_paint_fill (cr, canvas->palette->deepest);
  for (double at = 0.0; at < canvas->width; at += 18.0)
    cairo_rectangle (cr, at, 0.0, 8.0, 100.0);
  scout_world_paint_set (cr, canvas->palette->deep, 0.8);
  cairo_fill (cr);
  cairo_move_to (cr, x - 12.0, 0.0);
  cairo_line_to (cr, x + 12.0, 0.0);
  cairo_line_to (cr, x + 52.0, 90.0);
  cairo_line_to (cr, x - 52.0, 90.0);
  cairo_close_path (cr);
  scout_world_paint_set (cr, 0xfff4d6, 0.32);
  cairo_fill (cr);
  cairo_rectangle (cr, 0.0, 86.0, canvas->width, 14.0);
  scout_world_paint_fill (cr, 0x5a3d2b);
  scout_world_path_oval (cr, x, 88.0, 52.0, 6.0);
  scout_world_paint_fill (cr, 0xf3dcae);

  cairo_set_line_width (cr, 2.6);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  scout_world_paint_set (cr, 0x34323a, 1.0);
  cairo_move_to (cr, x, 50.0);
  cairo_line_to (cr, x, 87.0);
  cairo_move_to (cr, x - 10.0, 88.0);
  cairo_line_to (cr, x + 10.0, 88.0);
  cairo_stroke (cr);
  scout_world_path_round_rectangle (cr, grille, 7.0);
  scout_world_paint_fill (cr, 0x4c4a55);
  cairo_set_line_width (cr, 1.0);
  scout_world_paint_set (cr, 0xffffff, 0.35);
  for (double y = 32.0; y < 46.0; y += 4.0)
    {
      cairo_move_to (cr, x - 5.5, y);
      cairo_line_to (cr, x + 5.5, y);
    }
  cairo_stroke (cr);
}

static void
path_paw (cairo_t *cr,
          double   size)
{
  scout_world_path_oval (cr, 0.0, 0.35 * size, 0.58 * size, 0.48 * size);
  scout_world_path_oval (cr, -0.72 * size, -0.15 * size, 0.24 * size, 0.32 * size);
  scout_world_path_oval (cr, -0.27 * size, -0.58 * size, 0.25 * size, 0.34 * size);
  scout_world_path_oval (cr, 0.27 * size, -0.58 * size, 0.25 * size, 0.34 * size);
  scout_world_path_oval (cr, 0.72 * size, -0.15 * size, 0.24 * size, 0.32 * size);
}

/* Somebody walked across, left foot, right foot. */
static void
paint_paws (ScoutWorldCanvas *canvas)
{
  cairo_t *cr = canvas->cr;
  guint step = 0;

  for (double x = 10.0; x < canvas->width + 20.0; x += 33.0, step++)
    {
      double y = 52.0 - 20.0 * sin (x / 70.0) + (step % 2 == 0 ? 13.0 : -13.0);

      cairo_save (cr);
      cairo_translate (cr, x, y);
      cairo_rotate (cr, 1.3 - 0.4 * cos (x / 70.0));
      path_paw (cr, 13.0);
      scout_world_paint_set (cr, canvas->palette->deep, 0.8);
      cairo_fill (cr);
      cairo_restore (cr);
    }
}

/* Brush strokes and a few drops. */
static void
paint_paint (ScoutWorldCanvas *canvas)
{
  static const guint32 paints[] = {
    0xe76f51, 0xf4a261, 0x2a9d8f, 0xe9c46a, 0x577590, 0xd1698c, 0x8ab17d,
  };
  cairo_t *cr = canvas->cr;
  guint first = scout_world_dice_below (&canvas->dice, G_N_ELEMENTS (paints));

  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  for (guint i = 0; i < 5; i++)
    {
      double y = 14.0 + 19.0 * i + scout_world_dice_range (&canvas->dice, -5.0, 5.0);
      double left = scout_world_dice_range (&canvas->dice, 0.06, 0.4) * canvas->width;
      double right = left + scout_world_dice_range (&canvas->dice, 0.3, 0.55) * canvas->width;
      double bend = scout_world_dice_range (&canvas->dice, -22.0, 22.0);

      cairo_set_line_width (cr, scout_world_dice_range (&canvas->dice, 9.0, 17.0));
      scout_world_paint_set (cr, paints[(first + i) % G_N_ELEMENTS (paints)], 0.88);
      cairo_move_to (cr, left, y);
      cairo_curve_to (cr, left + 0.3 * (right - left), y - bend,
                      left + 0.7 * (right - left), y + bend, right, y - 0.4 * bend);
      cairo_stroke (cr);
    }
  for (guint i = 0; i < 12; i++)
    scout_world_paint_circle (cr, scout_world_dice_range (&canvas->dice, 0.0, canvas->width),
                              scout_world_dice_range (&canvas->dice, 0.0, 100.0),
                              scout_world_dice_range (&canvas->dice, 1.2, 4.0),
                              paints[(first + i) % G_N_ELEMENTS (paints)]);
}

/* Rows of round scales. */
static void
paint_scallops (ScoutWorldCanvas *canvas)
{
  cairo_t *cr = canvas->cr;
  const guint32 rings[] = {
    canvas->palette->deepest, canvas->palette->deep, canvas->palette->dark, canvas->palette->light,
  };
  double radius = 25.0;
  guint row = 0;

  for (double y = 52.0; y < 140.0; y += radius, row++)
    for (double x = row % 2 == 0 ? 0.0 : radius; x < canvas->width + radius; x += 2 * radius)
      for (guint ring = 0; ring < G_N_ELEMENTS (rings); ring++)
        scout_world_paint_circle (cr, x, y, radius * (1.0 - 0.25 * ring), rings[ring]);
}

/* A lamp, a picture, a plant and a chair. */
static void
paint_room (ScoutWorldCanvas *canvas)
{
  cairo_t *cr = canvas->cr;
  double x = canvas->width / 2.0;
  const double frame[4] = { x - 62.0, 18.0, 34.0, 34.0 };
  const double back[4] = { x - 22.0, 42.0, 50.0, 34.0 };
  const double seat[4] = { x - 28.0, 62.0, 62.0, 20.0 };
  const double pot[4] = { x + 51.0, 72.0, 18.0, 16.0 };

  scout_world_cover_table (canvas, 84.0);
  scout_world_path_round_rectangle (cr, frame, 2.0);
  scout_world_paint_fill (cr, 0xffffff);
  cairo_rectangle (cr, frame[0] + 4.0, frame[1] + 4.0, 26.0, 26.0);
  scout_world_paint_fill (cr, canvas->palette->dark);
  scout_world_paint_circle (cr, x - 45.0, 37.0, 8.0, canvas->palette->deepest);

  scout_world_path_round_rectangle (cr, back, 9.0);
  scout_world_paint_fill (cr, canvas->palette->deepest);
  scout_world_path_round_rectangle (cr, seat, 8.0);
  scout_world_paint_fill (cr, canvas->palette->deep);
  cairo_rectangle (cr, x - 22.0, 82.0, 4.0, 8.0);
  cairo_rectangle (cr, x + 24.0, 82.0, 4.0, 8.0);
  scout_world_paint_fill (cr, 0x5a3d2b);

  for (int i = -2; i <= 2; i++)
    {
      cairo_save (cr);
      cairo_translate (cr, x + 60.0, 72.0);
      cairo_rotate (cr, 0.42 * i);
      scout_world_path_oval (cr, 0.0, -16.0, 4.6, 17.0);
      scout_world_paint_fill (cr, i % 2 == 0 ? 0x4f8a5d : 0x6aa575);
      cairo_restore (cr);
    }
  scout_world_path_round_rectangle (cr, pot, 3.0);
  scout_world_paint_fill (cr, 0xc77b58);

  cairo_rectangle (cr, x - 84.6, 34.0, 2.2, 52.0);
  scout_world_paint_fill (cr, 0x4a4550);
  cairo_move_to (cr, x - 90.0, 16.0);
  cairo_line_to (cr, x - 77.0, 16.0);
  cairo_line_to (cr, x - 70.0, 37.0);
  cairo_line_to (cr, x - 97.0, 37.0);
  cairo_close_path (cr);
  scout_world_paint_fill (cr, 0xfff0c4);
}

static void
paint_pad (cairo_t *cr,
           double   x,
           guint32  colour)
{
  static const guint32 buttons[4] = { 0xe76f51, 0xe9c46a, 0x2a9d8f, 0x5c9bd1 };
  const double body[4] = { x - 46.0, 30.0, 92.0, 42.0 };
  const double across[4] = { x - 36.0, 47.0, 20.0, 7.0 };
  const double down[4] = { x - 29.5, 40.5, 7.0, 20.0 };

  scout_world_path_oval (cr, x - 34.0, 66.0, 16.0, 18.0);
  scout_world_path_oval (cr, x + 34.0, 66.0, 16.0, 18.0);
  scout_world_path_round_rectangle (cr, body, 20.0);
  scout_world_paint_fill (cr, 0xfbf8ff);
  scout_world_path_round_rectangle (cr, across, 2.0);
  scout_world_path_round_rectangle (cr, down, 2.0);
  scout_world_paint_fill (cr, colour);
  for (guint i = 0; i < 4; i++)
    scout_world_paint_circle (cr, x + 26.0 + 8.5 * cos (G_PI / 2 * i),
                              50.5 + 8.5 * sin (G_PI / 2 * i), 4.2, buttons[i]);
}

/* Falling blocks and a game pad. */
static void
paint_games (ScoutWorldCanvas *canvas)
{
  cairo_t *cr = canvas->cr;

  for (double x = 0.0; x < canvas->width; x += 12.5)
    for (double y = 0.0; y < 100.0; y += 12.5)
      {
        double chance = 0.05 + 0.3 * (y / 100.0) * (y / 100.0);
        const double block[4] = { x + 0.7, y + 0.7, 11.1, 11.1 };

        if (!scout_world_dice_chance (&canvas->dice, chance))
          continue;
        scout_world_path_round_rectangle (cr, block, 2.0);
        scout_world_paint_set (cr, scout_world_dice_chance (&canvas->dice, 0.5)
                                   ? canvas->palette->deep : canvas->palette->deepest, 0.75);
        cairo_fill (cr);
      }
  paint_pad (cr, canvas->width / 2.0, canvas->palette->deepest);
}

/* Conductors that turn by half right angles and end in a point. */
static void
paint_circuit (ScoutWorldCanvas *canvas)
{
  cairo_t *cr = canvas->cr;
  double middle = canvas->width / 2.0;
  const double chip[4] = { middle - 20.0, 30.0, 40.0, 40.0 };

  cairo_set_line_width (cr, 2.2);
  for (guint i = 0; i < 16; i++)
    {
      double side = i % 2 == 0 ? 1.0 : -1.0;
      double y = 34.0 + 4.6 * (i / 2);
      double bend = middle + side * scout_world_dice_range (&canvas->dice, 30.0, 62.0);
      double slope = (y - 50.0) * 1.5;
      double end = bend + side * scout_world_dice_range (&canvas->dice, 40.0, 110.0);

      scout_world_paint_set (cr, canvas->palette->deep, 0.85);
      cairo_move_to (cr, middle, y);
      cairo_line_to (cr, bend, y);
      cairo_line_to (cr, bend + side * fabs (slope), y + slope);
      cairo_line_to (cr, end + side * fabs (slope), y + slope);
      cairo_stroke (cr);
      scout_world_paint_circle (cr, end + side * fabs (slope), y + slope, 3.4,
                                i % 3 == 0 ? 0xffffff : canvas->palette->deepest);
    }
  scout_world_path_round_rectangle (cr, chip, 5.0);
  scout_world_paint_fill (cr, canvas->palette->deepest);
  scout_world_paint_circle (cr, middle, 50.0, 9.0, canvas->palette->light);
}

/* Columns that mostly rise, and a line over them. */
static void
paint_columns (ScoutWorldCanvas *canvas)
{
  cairo_t *cr = canvas->cr;
  guint n = (guint) (canvas->width / 24.0) + 1;
  g_autofree double *tops = g_new (double, n);

  for (guint i = 0; i < n; i++)
    {
      tops[i] = 80.0 - 52.0 * i / n + scout_world_dice_range (&canvas->dice, -9.0, 9.0);
      cairo_rectangle (cr, 24.0 * i + 4.0, tops[i], 15.0, 101.0 - tops[i]);
    }
  scout_world_paint_set (cr, canvas->palette->deep, 0.7);
  cairo_fill (cr);

  cairo_set_line_width (cr, 2.6);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  scout_world_paint_set (cr, 0xffffff, 0.95);
  for (guint i = 0; i < n; i++)
    cairo_line_to (cr, 24.0 * i + 11.5, tops[i] - 13.0);
  cairo_stroke (cr);
  for (guint i = 0; i < n; i++)
    scout_world_paint_circle (cr, 24.0 * i + 11.5, tops[i] - 13.0, 3.2, canvas->palette->deepest);
}

static void
paint_stripes (ScoutWorldCanvas *canvas)
{
  cairo_t *cr = canvas->cr;

  scout_world_cover_stripe (canvas, 0.2);
  scout_world_paint_set (cr, canvas->palette->deep, 0.3);
  for (guint i = 0; i < 4; i++)
    {
      double x = scout_world_dice_range (&canvas->dice, 0.15, 0.95) * canvas->width;
      double y = scout_world_dice_range (&canvas->dice, 10.0, 90.0);

      cairo_new_sub_path (cr);
      cairo_arc (cr, x, y, scout_world_dice_range (&canvas->dice, 8.0, 26.0), 0.0, 2 * G_PI);
      cairo_fill (cr);
    }
}

void
scout_world_cover_paint_thing (ScoutWorldTheme   theme,
                               ScoutWorldCanvas *canvas)
{
  if (theme == SCOUT_WORLD_THEME_MUSIC)
    paint_music (canvas);
  else if (theme == SCOUT_WORLD_THEME_STAGE)
    paint_stage (canvas);
  else if (theme == SCOUT_WORLD_THEME_PAWS)
    paint_paws (canvas);
  else if (theme == SCOUT_WORLD_THEME_PAINT)
    paint_paint (canvas);
  else if (theme == SCOUT_WORLD_THEME_SCALLOPS)
    paint_scallops (canvas);
  else if (theme == SCOUT_WORLD_THEME_ROOM)
    paint_room (canvas);
  else if (theme == SCOUT_WORLD_THEME_GAMES)
    paint_games (canvas);
  else if (theme == SCOUT_WORLD_THEME_CIRCUIT)
    paint_circuit (canvas);
  else if (theme == SCOUT_WORLD_THEME_COLUMNS)
    paint_columns (canvas);
  else
    paint_stripes (canvas);
}
