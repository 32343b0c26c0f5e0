/* scout-world-picture-hair.c: the hair, caps and scarves of the portraits.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Each way of wearing hair is a shape behind the head and a shape before it, on a picture of 100 by
 * 100 whose head lies around (50, 42).
 */

#include "config.h"

#include "scout-world-picture-face.h"

/* A shape that hangs behind the head, from the top down to @bottom, @half wide on each side. */
static void
path_hanging (cairo_t *cr,
              double   half,
              double   bottom)
{
  double left = 50.0 - half;
  double right = 50.0 + half;

  cairo_move_to (cr, left, bottom - 5.0);
  cairo_line_to (cr, left, 41.0);
  cairo_curve_to (cr, left, 14.0, right, 14.0, right, 41.0);
  cairo_line_to (cr, right, bottom - 5.0);
  cairo_curve_to (cr, right, bottom, right - 3.0, bottom + 1.0, right - 7.0, bottom);
  cairo_line_to (cr, left + 7.0, bottom);
  cairo_curve_to (cr, left + 3.0, bottom + 1.0, left, bottom, left, bottom - 5.0);
  cairo_close_path (cr);
}

static void
paint_bumps (const ScoutWorldFace *face,
             cairo_t              *cr,
             double                bottom)
{
  for (double y = 38.0; y <= bottom; y += 7.0)
    {
      scout_world_paint_circle (cr, 33.5 + (y > 52.0 ? -1.5 : 0.0), y, 6.0, face->tint);
      scout_world_paint_circle (cr, 66.5 + (y > 52.0 ? 1.5 : 0.0), y, 6.0, face->tint);
    }
}

static void
paint_ring (const ScoutWorldFace *face,
            cairo_t              *cr,
            double                distance,
            double                radius)
{
  for (guint i = 0; i < 13; i++)
    {
      double angle = G_PI * (0.86 + 1.28 * i / 12.0);

      scout_world_paint_circle (cr, 50.0 + distance * cos (angle), 41.0 + distance * sin (angle),
                                radius, face->tint);
    }
}

static void
paint_braids (const ScoutWorldFace *face,
              cairo_t              *cr)
{
  for (guint i = 0; i < 7; i++)
    {
      double y = 48.0 + 5.6 * i;
      double away = 15.0 + 0.9 * i;

      scout_world_path_oval (cr, 50.0 - away, y, 3.8, 3.6);
      scout_world_path_oval (cr, 50.0 + away, y, 3.8, 3.6);
      scout_world_paint_fill (cr, face->tint);
    }
  scout_world_paint_circle (cr, 28.6, 87.0, 2.2, face->accent);
  scout_world_paint_circle (cr, 71.4, 87.0, 2.2, face->accent);
}

static void
paint_tail (const ScoutWorldFace *face,
            cairo_t              *cr)
{
  cairo_move_to (cr, 58.0, 22.0);
  cairo_curve_to (cr, 78.0, 18.0, 82.0, 40.0, 74.0, 64.0);
  cairo_curve_to (cr, 73.0, 70.0, 66.0, 70.0, 66.0, 62.0);
  cairo_curve_to (cr, 70.0, 46.0, 68.0, 34.0, 58.0, 32.0);
  cairo_close_path (cr);
  scout_world_paint_fill (cr, face->tint);
}

static void
paint_scarf_back (const ScoutWorldFace *face,
                  cairo_t              *cr)
{
  cairo_move_to (cr, 30.0, 78.0);
  cairo_curve_to (cr, 30.0, 66.0, 31.0, 54.0, 31.0, 42.0);
  cairo_curve_to (cr, 31.0, 14.0, 69.0, 14.0, 69.0, 42.0);
  cairo_curve_to (cr, 69.0, 54.0, 70.0, 66.0, 70.0, 78.0);
  cairo_close_path (cr);
  scout_world_paint_fill (cr, face->accent);
}

void
scout_world_hair_paint_back (const ScoutWorldFace *face,
                             cairo_t              *cr)
{
  switch (face->hair)
    {
    case SCOUT_WORLD_HAIR_BOB:
      path_hanging (cr, 18.5, 61.0);
      scout_world_paint_fill (cr, face->tint);
      break;
    case SCOUT_WORLD_HAIR_LONG:
      path_hanging (cr, 19.0, 78.0);
      scout_world_paint_fill (cr, face->tint);
      break;
    case SCOUT_WORLD_HAIR_WAVY:
      path_hanging (cr, 17.0, 72.0);
      scout_world_paint_fill (cr, face->tint);
      paint_bumps (face, cr, 70.0);
      break;
    case SCOUT_WORLD_HAIR_CURLY:
      path_hanging (cr, 16.0, 56.0);
      scout_world_paint_fill (cr, face->tint);
      paint_ring (face, cr, 17.5, 5.6);
      break;
    case SCOUT_WORLD_HAIR_AFRO:
      scout_world_paint_circle (cr, 50.0, 36.5, 25.0, face->tint);
      break;
    case SCOUT_WORLD_HAIR_BUN:
      scout_world_paint_circle (cr, 50.0, 16.5, 8.0, face->tint);
      break;
    case SCOUT_WORLD_HAIR_BRAIDS:
      path_hanging (cr, 16.5, 52.0);
      scout_world_paint_fill (cr, face->tint);
      break;
    case SCOUT_WORLD_HAIR_PONYTAIL:
      paint_tail (face, cr);
      break;
    case SCOUT_WORLD_HAIR_SCARF:
      paint_scarf_back (face, cr);
      break;
    case SCOUT_WORLD_HAIR_SHORT:
    case SCOUT_WORLD_HAIR_BUZZ:
    case SCOUT_WORLD_HAIR_QUIFF:
    case SCOUT_WORLD_HAIR_CAP:
    case SCOUT_WORLD_N_HAIRS:
    default:
      break;
    }
}

/* Hair on top of the head, parted at @part; @low is where it ends at the temples. */
static void
paint_parted (const ScoutWorldFace *face,
              cairo_t              *cr,
              double                part,
              double                low)
{
  cairo_move_to (cr, 35.0, low);
  cairo_curve_to (cr, 31.0, 14.0, 69.0, 14.0, 65.0, low);
  cairo_curve_to (cr, 64.0, low - 6.0, 62.0, 33.5, part, 29.0);
  cairo_curve_to (cr, 40.0, 33.0, 37.0, low - 7.0, 35.0, low);
  cairo_close_path (cr);
  scout_world_paint_fill (cr, face->tint);
}

static void
paint_fringe (const ScoutWorldFace *face,
              cairo_t              *cr)
{
  cairo_move_to (cr, 34.5, 45.0);
  cairo_curve_to (cr, 32.0, 15.0, 68.0, 15.0, 65.5, 45.0);
  cairo_curve_to (cr, 64.5, 41.5, 63.8, 39.5, 63.0, 37.0);
  cairo_curve_to (cr, 55.0, 38.6, 45.0, 38.6, 37.0, 37.0);
  cairo_curve_to (cr, 36.2, 39.5, 35.5, 41.5, 34.5, 45.0);
  cairo_close_path (cr);
  scout_world_paint_fill (cr, face->tint);
}

static void
paint_short (const ScoutWorldFace *face,
             cairo_t              *cr)
{
  cairo_move_to (cr, 35.4, 43.0);
  cairo_curve_to (cr, 31.5, 15.5, 68.5, 15.5, 64.6, 43.0);
  cairo_curve_to (cr, 63.6, 40.0, 63.2, 37.0, 62.2, 34.0);
  cairo_curve_to (cr, 56.0, 34.4, 47.0, 34.0, 41.0, 31.6);
  cairo_curve_to (cr, 38.4, 34.0, 37.0, 38.6, 35.4, 43.0);
  cairo_close_path (cr);
  scout_world_paint_fill (cr, face->tint);
}

static void
paint_buzz (const ScoutWorldFace *face,
            cairo_t              *cr)
{
  cairo_move_to (cr, 35.8, 42.0);
  cairo_curve_to (cr, 33.0, 18.0, 67.0, 18.0, 64.2, 42.0);
  cairo_curve_to (cr, 63.4, 37.0, 61.6, 33.6, 59.0, 31.6);
  cairo_curve_to (cr, 53.0, 29.4, 47.0, 29.4, 41.0, 31.6);
  cairo_curve_to (cr, 38.4, 33.6, 36.6, 37.0, 35.8, 42.0);
  cairo_close_path (cr);
  scout_world_paint_set (cr, face->tint, 0.82);
  cairo_fill (cr);
}

static void
paint_quiff (const ScoutWorldFace *face,
             cairo_t              *cr)
{
  cairo_move_to (cr, 35.6, 43.0);
  cairo_curve_to (cr, 33.0, 32.0, 34.0, 23.0, 40.0, 19.5);
  cairo_curve_to (cr, 46.0, 13.0, 63.0, 13.5, 67.5, 22.0);
  cairo_curve_to (cr, 69.0, 27.0, 66.0, 34.0, 64.4, 43.0);
  cairo_curve_to (cr, 63.6, 38.0, 63.0, 35.0, 61.8, 32.6);
  cairo_curve_to (cr, 54.0, 33.6, 46.0, 32.4, 39.6, 29.6);
  cairo_curve_to (cr, 37.8, 33.0, 36.8, 37.6, 35.6, 43.0);
  cairo_close_path (cr);
  scout_world_paint_fill (cr, face->tint);
}

static void
paint_curls (const ScoutWorldFace *face,
             cairo_t              *cr)
{
  for (guint i = 0; i < 7; i++)
    {
      double x = 37.5 + 25.0 * i / 6.0;
      double rise = 7.5 * sin (G_PI * i / 6.0);

      scout_world_paint_circle (cr, x, 34.5 - rise, 5.4, face->tint);
    }
  for (guint i = 0; i < 5; i++)
    scout_world_paint_circle (cr, 40.0 + 5.0 * i, 23.5, 5.2, face->tint);
}

static void
paint_cap (const ScoutWorldFace *face,
           cairo_t              *cr)
{
  static const double brim[4] = { 43.0, 31.0, 29.0, 4.4 };

  cairo_rectangle (cr, 35.6, 34.0, 2.6, 9.0);
  cairo_rectangle (cr, 61.8, 34.0, 2.6, 9.0);
  scout_world_paint_fill (cr, face->tint);
  cairo_move_to (cr, 34.6, 35.0);
  cairo_curve_to (cr, 33.0, 15.0, 67.0, 15.0, 65.4, 35.0);
  cairo_close_path (cr);
  scout_world_paint_fill (cr, face->accent);
  scout_world_path_round_rectangle (cr, brim, 2.2);
  scout_world_paint_fill (cr, face->accent);
  scout_world_path_round_rectangle (cr, brim, 2.2);
  scout_world_paint_set (cr, 0x000000, 0.18);
  cairo_fill (cr);
  scout_world_paint_circle (cr, 50.0, 19.8, 1.6, face->accent);
}

static void
paint_scarf_front (const ScoutWorldFace *face,
                   cairo_t              *cr)
{
  /* A ring around the face, then a fold before the neck. */
  cairo_save (cr);
  cairo_set_fill_rule (cr, CAIRO_FILL_RULE_EVEN_ODD);
  cairo_move_to (cr, 31.0, 44.0);
  cairo_curve_to (cr, 31.0, 14.0, 69.0, 14.0, 69.0, 44.0);
  cairo_curve_to (cr, 69.0, 58.0, 66.0, 72.0, 50.0, 74.0);
  cairo_curve_to (cr, 34.0, 72.0, 31.0, 58.0, 31.0, 44.0);
  cairo_close_path (cr);
  scout_world_path_oval (cr, 50.0, 44.0, 12.6, 15.6);
  scout_world_paint_fill (cr, face->accent);
  cairo_restore (cr);
  cairo_move_to (cr, 33.0, 58.0);
  cairo_curve_to (cr, 40.0, 72.0, 60.0, 72.0, 67.0, 58.0);
  cairo_curve_to (cr, 72.0, 72.0, 72.0, 80.0, 66.0, 84.0);
  cairo_curve_to (cr, 56.0, 88.0, 42.0, 88.0, 33.0, 83.0);
  cairo_curve_to (cr, 28.0, 79.0, 29.0, 70.0, 33.0, 58.0);
  cairo_close_path (cr);
  scout_world_paint_fill (cr, face->accent);
  cairo_set_line_width (cr, 1.2);
  scout_world_paint_set (cr, 0x000000, 0.16);
  cairo_move_to (cr, 36.0, 66.0);
  cairo_curve_to (cr, 44.0, 76.0, 56.0, 78.0, 66.0, 74.0);
  cairo_stroke (cr);
}

void
scout_world_hair_paint_front (const ScoutWorldFace *face,
                              cairo_t              *cr)
{
  switch (face->hair)
    {
    case SCOUT_WORLD_HAIR_BUZZ:
      paint_buzz (face, cr);
      break;
    case SCOUT_WORLD_HAIR_QUIFF:
      paint_quiff (face, cr);
      break;
    case SCOUT_WORLD_HAIR_BOB:
      paint_fringe (face, cr);
      break;
    case SCOUT_WORLD_HAIR_LONG:
      paint_parted (face, cr, 47.0, 50.0);
      break;
    case SCOUT_WORLD_HAIR_WAVY:
      paint_parted (face, cr, 54.0, 47.0);
      break;
    case SCOUT_WORLD_HAIR_CURLY:
      paint_curls (face, cr);
      break;
    case SCOUT_WORLD_HAIR_AFRO:
      paint_buzz (face, cr);
      paint_buzz (face, cr);
      break;
    case SCOUT_WORLD_HAIR_BUN:
    case SCOUT_WORLD_HAIR_PONYTAIL:
      paint_parted (face, cr, 50.0, 42.0);
      break;
    case SCOUT_WORLD_HAIR_BRAIDS:
      paint_parted (face, cr, 50.0, 46.0);
      paint_braids (face, cr);
      break;
    case SCOUT_WORLD_HAIR_CAP:
      paint_cap (face, cr);
      break;
    case SCOUT_WORLD_HAIR_SCARF:
      paint_scarf_front (face, cr);
      break;
    case SCOUT_WORLD_HAIR_SHORT:
    case SCOUT_WORLD_N_HAIRS:
    default:
      paint_short (face, cr);
      break;
    }
}
