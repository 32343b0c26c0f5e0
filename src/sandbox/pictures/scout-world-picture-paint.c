/* scout-world-picture-paint.c: brushes and colours for the sandbox's pictures.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Small helpers over cairo, without state, for any thread.
 */

#include "config.h"

#include "scout-world-picture-private.h"

static const ScoutWorldPalette palettes[SCOUT_WORLD_N_PALETTES] = {
  { 0xd0936f, 0xa9694a, 0x8a4f33, 0x6a3d26 },   /* coffee */
  { 0xdcecd2, 0xa5c59b, 0x6f9a74, 0x4f7a5a },   /* sage */
  { 0xfff0c9, 0xf9c27a, 0xd88a3a, 0xb5661f },   /* amber */
  { 0xfbe4d6, 0xf5c3a5, 0xd98a66, 0xb4623f },   /* peach */
  { 0xf3ead0, 0xd9ca84, 0xa79a4e, 0x7d7436 },   /* straw */
  { 0xe8dcf3, 0xbda2d8, 0x8a68b4, 0x6b4a94 },   /* lavender */
  { 0xfbe0e0, 0xf0b3b3, 0xc77584, 0x9a4f66 },   /* rose */
  { 0xdfeafa, 0x9fbde8, 0x6089c8, 0x3f5fa0 },   /* sky */
  { 0xd5dde2, 0x9fb0b9, 0x667a85, 0x475963 },   /* slate */
  { 0xe2f2ea, 0x9ad0bb, 0x4d9d83, 0x2f7461 },   /* mint */
  { 0xc3e4dd, 0x74b2ae, 0x3f8583, 0x235a62 },   /* teal */
};

const ScoutWorldPalette *
scout_world_palette_get (guint palette)
{
  return &palettes[palette % SCOUT_WORLD_N_PALETTES];
}

void
scout_world_paint_set (cairo_t *cr,
                       guint32  colour,
                       double   alpha)
{
  cairo_set_source_rgba (cr,
                         ((colour >> 16) & 0xff) / 255.0,
                         ((colour >> 8) & 0xff) / 255.0,
                         (colour & 0xff) / 255.0,
                         alpha);
}

void
scout_world_paint_fill (cairo_t *cr,
                        guint32  colour)
{
  scout_world_paint_set (cr, colour, 1.0);
  cairo_fill (cr);
}

void
scout_world_paint_circle (cairo_t *cr,
                          double   x,
                          double   y,
                          double   radius,
                          guint32  colour)
{
  cairo_new_sub_path (cr);
  cairo_arc (cr, x, y, radius, 0.0, 2 * G_PI);
  scout_world_paint_fill (cr, colour);
}

void
scout_world_path_oval (cairo_t *cr,
                       double   x,
                       double   y,
                       double   rx,
                       double   ry)
{
  cairo_matrix_t matrix;

  cairo_get_matrix (cr, &matrix);
  cairo_translate (cr, x, y);
  cairo_scale (cr, rx, ry);
  cairo_new_sub_path (cr);
  cairo_arc (cr, 0.0, 0.0, 1.0, 0.0, 2 * G_PI);
  cairo_set_matrix (cr, &matrix);
}

void
scout_world_path_round_rectangle (cairo_t      *cr,
                                  const double  area[4],
                                  double        radius)
{
  double right = area[0] + area[2];
  double bottom = area[1] + area[3];

  cairo_new_sub_path (cr);
  cairo_arc (cr, right - radius, area[1] + radius, radius, -G_PI / 2, 0.0);
  cairo_arc (cr, right - radius, bottom - radius, radius, 0.0, G_PI / 2);
  cairo_arc (cr, area[0] + radius, bottom - radius, radius, G_PI / 2, G_PI);
  cairo_arc (cr, area[0] + radius, area[1] + radius, radius, G_PI, 3 * G_PI / 2);
  cairo_close_path (cr);
}

void
scout_world_paint_backdrop (cairo_t                 *cr,
                            const ScoutWorldPalette *palette,
                            double                   width,
                            double                   height)
{
  cairo_pattern_t *pattern = cairo_pattern_create_linear (0.0, 0.0, width * 0.75, height);

  cairo_pattern_add_color_stop_rgb (pattern, 0.0,
                                    ((palette->light >> 16) & 0xff) / 255.0,
                                    ((palette->light >> 8) & 0xff) / 255.0,
                                    (palette->light & 0xff) / 255.0);
  cairo_pattern_add_color_stop_rgb (pattern, 1.0,
                                    ((palette->dark >> 16) & 0xff) / 255.0,
                                    ((palette->dark >> 8) & 0xff) / 255.0,
                                    (palette->dark & 0xff) / 255.0);
  cairo_set_source (cr, pattern);
  cairo_paint (cr);
  cairo_pattern_destroy (pattern);
}
