/* scout-world-picture-cover.h: the covers of the invented creators, a painter for each theme.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * For the files scout-world-picture*.c only.
 */

#pragma once

#include "scout-world-picture-private.h"

G_BEGIN_DECLS

/**
 * ScoutWorldCanvas:
 * @cr: a context whose picture is @width by 100
 * @width: of the picture, in hundredths of its height
 * @palette: colours
 * @dice: for what lies where
 *
 * What a painter needs.
 */
typedef struct
{
  cairo_t *cr;
  double width;
  const ScoutWorldPalette *palette;
  ScoutWorldDice dice;
} ScoutWorldCanvas;

/**
 * scout_world_cover_paint:
 * @theme: what to show
 * @canvas: where to
 *
 * Paints a cover.
 */
void scout_world_cover_paint (ScoutWorldTheme   theme,
                              ScoutWorldCanvas *canvas);

/**
 * scout_world_cover_paint_food:
 * @theme: what to show
 * @canvas: where to, its background painted
 *
 * Paints what can be eaten or drunk.
 *
 * Returns: %TRUE if @theme is of that kind
 */
gboolean scout_world_cover_paint_food (ScoutWorldTheme   theme,
                                       ScoutWorldCanvas *canvas);

/**
 * scout_world_cover_paint_land:
 * @theme: what to show
 * @canvas: where to, its background painted
 *
 * Paints what is outdoors.
 *
 * Returns: %TRUE if @theme is of that kind
 */
gboolean scout_world_cover_paint_land (ScoutWorldTheme   theme,
                                       ScoutWorldCanvas *canvas);

/**
 * scout_world_cover_paint_thing:
 * @theme: what to show
 * @canvas: where to, its background painted
 *
 * Paints what people make and play with; and plain patterns, for whatever else there is.
 */
void scout_world_cover_paint_thing (ScoutWorldTheme   theme,
                                    ScoutWorldCanvas *canvas);

/**
 * scout_world_cover_stripe:
 * @canvas: where to
 * @alpha: how white
 *
 * Paints broad slanting stripes.
 */
void scout_world_cover_stripe (ScoutWorldCanvas *canvas,
                               double            alpha);

/**
 * scout_world_cover_table:
 * @canvas: where to
 * @top: where the table begins
 *
 * Paints a table across the picture.
 */
void scout_world_cover_table (ScoutWorldCanvas *canvas,
                              double            top);

/**
 * scout_world_logo_paint:
 * @logo: id of a logo
 * @cr: a context whose picture is 100 by 100
 *
 * Paints a logo.
 *
 * Returns: %TRUE if there is such a logo
 */
gboolean scout_world_logo_paint (const char *logo,
                                 cairo_t    *cr);

G_END_DECLS
