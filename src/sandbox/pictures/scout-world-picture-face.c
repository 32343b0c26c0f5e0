/* scout-world-picture-face.c: portraits of the invented creators.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Flat shapes on a picture of 100 by 100: background, shoulders, head. The hair is in
 * scout-world-picture-hair.c. Nobody is portrayed; all features are drawn by lot.
 */

#include "config.h"

#include "scout-world-picture-face.h"

#include <string.h>

#define N_SKINS 6
#define N_TINTS 7
#define N_TOPS 10

/* Skins with their shadows, light to dark. */
static const guint32 skins[N_SKINS][2] = {
  { 0xf4d3b8, 0xd9ae90 },
  { 0xf0c8a4, 0xd2a079 },
  { 0xdfae86, 0xbd875f },
  { 0xc08a5e, 0x9a6840 },
  { 0x95613c, 0x744827 },
  { 0x6e4429, 0x52301b },
};

/* Black, dark brown, brown, ginger, blond, grey, dyed. */
static const guint32 tints[N_TINTS] = {
  0x211c1c, 0x3d2a20, 0x6f4226, 0xa8622f, 0xcf9a52, 0xb9b4ae, 0x9a4a63,
};

static const guint32 tops[N_TOPS] = {
  0x27a08e, 0x365d8f, 0xe47a35, 0xb8446f, 0x6f5b80, 0x5d8283, 0x8d5e3a, 0xc28791, 0x3f7d56,
  0xd9a441,
};

static const char * const hairs[SCOUT_WORLD_N_HAIRS] = {
  "short", "buzz", "quiff", "bob", "long", "wavy", "curly", "afro", "bun", "braids", "ponytail",
  "cap", "scarf",
};

static void
draw_hair (ScoutWorldFace *face,
           ScoutWorldDice *dice,
           gboolean        is_man)
{
  static const ScoutWorldHair of_men[] = {
    SCOUT_WORLD_HAIR_SHORT, SCOUT_WORLD_HAIR_SHORT, SCOUT_WORLD_HAIR_BUZZ, SCOUT_WORLD_HAIR_QUIFF,
    SCOUT_WORLD_HAIR_QUIFF, SCOUT_WORLD_HAIR_CURLY, SCOUT_WORLD_HAIR_CAP, SCOUT_WORLD_HAIR_BOB,
  };
  static const ScoutWorldHair of_women[] = {
    SCOUT_WORLD_HAIR_LONG, SCOUT_WORLD_HAIR_LONG, SCOUT_WORLD_HAIR_BOB, SCOUT_WORLD_HAIR_WAVY,
    SCOUT_WORLD_HAIR_WAVY, SCOUT_WORLD_HAIR_BUN, SCOUT_WORLD_HAIR_PONYTAIL,
    SCOUT_WORLD_HAIR_CURLY, SCOUT_WORLD_HAIR_BRAIDS, SCOUT_WORLD_HAIR_SHORT,
  };

  if (is_man)
    face->hair = of_men[scout_world_dice_below (dice, G_N_ELEMENTS (of_men))];
  else
    face->hair = of_women[scout_world_dice_below (dice, G_N_ELEMENTS (of_women))];
}

void
scout_world_face_draw (ScoutWorldFace        *face,
                       ScoutWorldDice        *dice,
                       gboolean               is_man,
                       const ScoutWorldLooks *looks)
{
  guint skin = looks->lightest
               + scout_world_dice_below (dice, looks->darkest - looks->lightest + 1);
  guint tint = scout_world_dice_below (dice, looks->is_fair && skin < 2 ? N_TINTS - 2 : 2);
  guint top = scout_world_dice_below (dice, N_TOPS);

  memset (face, 0, sizeof *face);
  if (scout_world_dice_chance (dice, 0.07))
    tint = 5 + scout_world_dice_below (dice, 2);

  face->background = 1 + scout_world_dice_below (dice, SCOUT_WORLD_N_PALETTES - 1);
  face->skin = skins[skin][0];
  face->shade = skins[skin][1];
  face->tint = tints[tint];
  face->top = tops[top];
  face->accent = tops[(top + 1 + scout_world_dice_below (dice, N_TOPS - 1)) % N_TOPS];
  draw_hair (face, dice, is_man);
  if (skin >= 4 && scout_world_dice_chance (dice, 0.3))
    face->hair = SCOUT_WORLD_HAIR_AFRO;
  face->beard = is_man && scout_world_dice_chance (dice, 0.4);
  face->glasses = scout_world_dice_chance (dice, 0.16);
  face->collar = scout_world_dice_below (dice, 3);
  face->tilt = scout_world_dice_range (dice, -0.07, 0.07);
}

static void
apply_word (ScoutWorldFace *face,
            const char     *word)
{
  gsize n = strcspn (word, "0123456789");
  guint number = (guint) g_ascii_strtoull (word + n, NULL, 10);

  if (strcmp (word, "beard") == 0)
    face->beard = TRUE;
  else if (strcmp (word, "glasses") == 0)
    face->glasses = TRUE;
  else if (strncmp (word, "bg", n) == 0)
    face->background = number == 0 ? SCOUT_WORLD_N_PALETTES - 1 : number;
  else if (strncmp (word, "skin", n) == 0)
    {
      face->skin = skins[number % N_SKINS][0];
      face->shade = skins[number % N_SKINS][1];
    }
  else if (strncmp (word, "hair", n) == 0)
    face->tint = tints[number % N_TINTS];
  else if (strncmp (word, "top", n) == 0)
    face->top = tops[number % N_TOPS];
  for (guint i = 0; i < SCOUT_WORLD_N_HAIRS; i++)
    if (strcmp (word, hairs[i]) == 0)
      face->hair = (ScoutWorldHair) i;
}

void
scout_world_face_parse (ScoutWorldFace *face,
                        const char     *words)
{
  g_auto (GStrv) pieces = g_strsplit (words, " ", -1);

  face->beard = FALSE;
  face->glasses = FALSE;
  for (guint i = 0; pieces[i] != NULL; i++)
    apply_word (face, pieces[i]);
}

static void
paint_background (const ScoutWorldFace *face,
                  cairo_t              *cr)
{
  const ScoutWorldPalette *palette = scout_world_palette_get (face->background);
  cairo_pattern_t *glow = cairo_pattern_create_radial (38.0, 26.0, 4.0, 38.0, 26.0, 62.0);

  cairo_rectangle (cr, 0.0, 0.0, 100.0, 100.0);
  scout_world_paint_fill (cr, palette->dark);
  cairo_pattern_add_color_stop_rgba (glow, 0.0, ((palette->light >> 16) & 0xff) / 255.0,
                                     ((palette->light >> 8) & 0xff) / 255.0,
                                     (palette->light & 0xff) / 255.0, 1.0);
  cairo_pattern_add_color_stop_rgba (glow, 1.0, ((palette->light >> 16) & 0xff) / 255.0,
                                     ((palette->light >> 8) & 0xff) / 255.0,
                                     (palette->light & 0xff) / 255.0, 0.0);
  cairo_set_source (cr, glow);
  cairo_paint (cr);
  cairo_pattern_destroy (glow);
}

static void
paint_shoulders (const ScoutWorldFace *face,
                 cairo_t              *cr)
{
  cairo_move_to (cr, 14.0, 101.0);
  cairo_curve_to (cr, 15.0, 82.0, 27.0, 75.0, 41.0, 72.0);
  cairo_line_to (cr, 59.0, 72.0);
  cairo_curve_to (cr, 73.0, 75.0, 85.0, 82.0, 86.0, 101.0);
  cairo_close_path (cr);
  scout_world_paint_fill (cr, face->top);

  /* Where the sleeves begin. */
  cairo_set_line_width (cr, 1.1);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  scout_world_paint_set (cr, 0x000000, 0.13);
  cairo_move_to (cr, 29.0, 101.0);
  cairo_curve_to (cr, 28.0, 96.0, 28.0, 92.0, 30.0, 89.0);
  cairo_move_to (cr, 71.0, 101.0);
  cairo_curve_to (cr, 72.0, 96.0, 72.0, 92.0, 70.0, 89.0);
  cairo_stroke (cr);
}

static void
paint_neck (const ScoutWorldFace *face,
            cairo_t              *cr)
{
  static const double neck[4] = { 43.0, 54.0, 14.0, 24.0 };

  if (face->collar == 1)
    {
      cairo_move_to (cr, 40.0, 71.0);
      cairo_line_to (cr, 50.0, 87.0);
      cairo_line_to (cr, 60.0, 71.0);
      cairo_close_path (cr);
      scout_world_paint_fill (cr, face->skin);
    }
  else
    {
      scout_world_path_oval (cr, 50.0, 72.5, 10.5, face->collar == 0 ? 7.0 : 4.5);
      scout_world_paint_fill (cr, face->skin);
    }

  scout_world_path_round_rectangle (cr, neck, 6.0);
  scout_world_paint_fill (cr, face->skin);
  scout_world_path_round_rectangle (cr, neck, 6.0);
  cairo_save (cr);
  cairo_clip (cr);
  scout_world_path_oval (cr, 50.0, 54.0, 15.0, 12.0);
  scout_world_paint_fill (cr, face->shade);
  cairo_restore (cr);

  if (face->collar == 1)
    {
      cairo_move_to (cr, 40.5, 70.0);
      cairo_line_to (cr, 50.0, 86.0);
      cairo_line_to (cr, 42.5, 89.0);
      cairo_line_to (cr, 35.0, 74.5);
      cairo_close_path (cr);
      cairo_move_to (cr, 59.5, 70.0);
      cairo_line_to (cr, 50.0, 86.0);
      cairo_line_to (cr, 57.5, 89.0);
      cairo_line_to (cr, 65.0, 74.5);
      cairo_close_path (cr);
      scout_world_paint_set (cr, 0xffffff, 0.22);
      cairo_fill (cr);
    }
  else if (face->collar == 2)
    {
      const double roll[4] = { 41.0, 66.5, 18.0, 9.5 };

      scout_world_path_round_rectangle (cr, roll, 4.0);
      scout_world_paint_fill (cr, face->top);
      scout_world_path_round_rectangle (cr, roll, 4.0);
      scout_world_paint_set (cr, 0x000000, 0.1);
      cairo_fill (cr);
    }
}

static void
paint_beard (const ScoutWorldFace *face,
             cairo_t              *cr)
{
  cairo_move_to (cr, 36.3, 43.0);
  cairo_curve_to (cr, 38.0, 48.0, 41.0, 50.0, 45.0, 49.6);
  cairo_curve_to (cr, 48.0, 48.4, 52.0, 48.4, 55.0, 49.6);
  cairo_curve_to (cr, 59.0, 50.0, 62.0, 48.0, 63.7, 43.0);
  cairo_curve_to (cr, 65.0, 56.0, 59.0, 63.4, 50.0, 63.4);
  cairo_curve_to (cr, 41.0, 63.4, 35.0, 56.0, 36.3, 43.0);
  cairo_close_path (cr);
  scout_world_paint_fill (cr, face->tint);
}

static void
paint_features (const ScoutWorldFace *face,
                cairo_t              *cr)
{
  guint32 ink = face->skin == skins[5][0] || face->skin == skins[4][0] ? 0x2a1710 : 0x4a2f24;

  scout_world_paint_circle (cr, 44.2, 43.6, 1.35, ink);
  scout_world_paint_circle (cr, 55.8, 43.6, 1.35, ink);

  scout_world_path_oval (cr, 41.3, 49.0, 2.8, 1.8);
  scout_world_path_oval (cr, 58.7, 49.0, 2.8, 1.8);
  scout_world_paint_set (cr, 0xe0604f, face->beard ? 0.0 : 0.2);
  cairo_fill (cr);

  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_set_line_width (cr, 1.2);
  scout_world_paint_set (cr, face->shade, 1.0);
  cairo_move_to (cr, 50.2, 44.5);
  cairo_curve_to (cr, 51.4, 46.6, 51.4, 47.6, 49.6, 47.8);
  cairo_stroke (cr);

  scout_world_paint_set (cr, face->beard ? 0xf3ddd0 : 0x8d3f36, 0.9);
  cairo_move_to (cr, 46.4, 52.2);
  cairo_curve_to (cr, 48.4, 54.4, 51.6, 54.4, 53.6, 52.2);
  cairo_stroke (cr);
}

static void
paint_glasses (cairo_t *cr)
{
  cairo_set_line_width (cr, 1.2);
  scout_world_paint_set (cr, 0x2b2b33, 0.9);
  cairo_new_sub_path (cr);
  cairo_arc (cr, 44.0, 43.6, 4.6, 0.0, 2 * G_PI);
  cairo_new_sub_path (cr);
  cairo_arc (cr, 56.0, 43.6, 4.6, 0.0, 2 * G_PI);
  cairo_move_to (cr, 48.6, 43.2);
  cairo_line_to (cr, 51.4, 43.2);
  cairo_stroke (cr);
}

static void
paint_head (const ScoutWorldFace *face,
            cairo_t              *cr)
{
  if (face->hair != SCOUT_WORLD_HAIR_SCARF)
    {
      scout_world_paint_circle (cr, 36.2, 46.0, 3.0, face->shade);
      scout_world_paint_circle (cr, 63.8, 46.0, 3.0, face->shade);
    }
  cairo_move_to (cr, 36.2, 40.0);
  cairo_curve_to (cr, 36.2, 20.0, 63.8, 20.0, 63.8, 40.0);
  cairo_curve_to (cr, 63.8, 53.0, 58.0, 60.6, 50.0, 60.6);
  cairo_curve_to (cr, 42.0, 60.6, 36.2, 53.0, 36.2, 40.0);
  cairo_close_path (cr);
  scout_world_paint_fill (cr, face->skin);
  if (face->beard)
    paint_beard (face, cr);
  paint_features (face, cr);
}

void
scout_world_face_paint (const ScoutWorldFace *face,
                        cairo_t              *cr)
{
  paint_background (face, cr);

  cairo_save (cr);
  /* The figure fills the round that the picture is shown in. */
  cairo_translate (cr, 50.0, 100.0);
  cairo_scale (cr, 1.12, 1.12);
  cairo_translate (cr, -50.0, -98.0);
  scout_world_hair_paint_back (face, cr);
  paint_shoulders (face, cr);
  paint_neck (face, cr);
  cairo_translate (cr, 50.0, 60.0);
  cairo_rotate (cr, face->tilt);
  cairo_translate (cr, -50.0, -60.0);
  paint_head (face, cr);
  scout_world_hair_paint_front (face, cr);
  if (face->glasses)
    paint_glasses (cr);
  cairo_restore (cr);
}
