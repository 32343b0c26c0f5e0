/* scout-world-picture-private.h: what the painters of the sandbox's pictures share.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * For the files scout-world-picture*.c only. Colours are 0xrrggbb.
 */

#pragma once

#include "scout-world-dice.h"
#include "scout-world-picture-theme.h"

#include <cairo.h>

G_BEGIN_DECLS

#define SCOUT_WORLD_N_PALETTES 11

/**
 * ScoutWorldPalette:
 * @light: where the background begins
 * @dark: where the background ends
 * @deep: for what stands before it
 * @deepest: for what stands in front
 *
 * Colours that go together.
 */
typedef struct
{
  guint32 light;
  guint32 dark;
  guint32 deep;
  guint32 deepest;
} ScoutWorldPalette;

/**
 * scout_world_palette_get:
 * @palette: any number
 *
 * Returns: a palette
 */
const ScoutWorldPalette *scout_world_palette_get (guint palette);

/**
 * scout_world_paint_set:
 * @cr: a context
 * @colour: a colour
 * @alpha: 0.0 to 1.0
 *
 * Sets the source.
 */
void scout_world_paint_set (cairo_t *cr,
                            guint32  colour,
                            double   alpha);

/**
 * scout_world_paint_fill:
 * @cr: a context
 * @colour: a colour
 *
 * Fills the path.
 */
void scout_world_paint_fill (cairo_t *cr,
                             guint32  colour);

/**
 * scout_world_paint_circle:
 * @cr: a context
 * @x: of the centre
 * @y: of the centre
 * @radius: its radius
 * @colour: a colour
 *
 * Fills a circle.
 */
void scout_world_paint_circle (cairo_t *cr,
                               double   x,
                               double   y,
                               double   radius,
                               guint32  colour);

/**
 * scout_world_path_oval:
 * @cr: a context
 * @x: of the centre
 * @y: of the centre
 * @rx: half its width
 * @ry: half its height
 *
 * Adds an oval to the path.
 */
void scout_world_path_oval (cairo_t *cr,
                            double   x,
                            double   y,
                            double   rx,
                            double   ry);

/**
 * scout_world_path_round_rectangle:
 * @cr: a context
 * @area: left, top, width and height
 * @radius: of the corners
 *
 * Adds a rectangle with round corners to the path.
 */
void scout_world_path_round_rectangle (cairo_t      *cr,
                                       const double  area[4],
                                       double        radius);

/**
 * scout_world_paint_backdrop:
 * @cr: a context
 * @palette: colours
 * @width: how far to the right the colours change
 * @height: how far down the colours change
 *
 * Fills the picture with a soft gradient.
 */
void scout_world_paint_backdrop (cairo_t                 *cr,
                                 const ScoutWorldPalette *palette,
                                 double                   width,
                                 double                   height);

G_END_DECLS
