/* scout-generated-art.h: pictures for those who have none.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* How many palettes generated pictures choose from. */
#define SCOUT_GENERATED_ART_N_PALETTES 10

/**
 * ScoutGeneratedPortrait:
 * @palette: the palette
 * @ring_width: of the ring around the circle, in pixels; 0 for none
 * @ring_color: the colour of the ring, which is opaque
 * @initials: (nullable): the initials, laid out
 * @initials_scale: how much larger than they are laid out they are drawn, if they fit the circle
 *   then
 * @scale: the widget's scale factor
 *
 * What stands for somebody's portrait.
 */
typedef struct
{
  guint palette;
  float ring_width;
  GdkRGBA ring_color;
  PangoLayout *initials;
  float initials_scale;
  int scale;
} ScoutGeneratedPortrait;

/**
 * scout_generated_art_palette:
 * @seed: (nullable): a handle or an id
 *
 * Returns: the palette of @seed, always the same, below %SCOUT_GENERATED_ART_N_PALETTES
 */
guint scout_generated_art_palette (const char *seed);

/**
 * scout_generated_art_dup_initials:
 * @name: (nullable): a name, foreign text
 *
 * Returns: (transfer full): the first letters of the first and the last word, upper case; "" if
 *   there is no letter
 */
char *scout_generated_art_dup_initials (const char *name);

/**
 * scout_generated_art_snapshot_cover:
 * @snapshot: where to draw
 * @palette: the palette
 * @bounds: the area to fill
 *
 * Fills an area with a calm gradient, which nobody takes for somebody's picture.
 */
void scout_generated_art_snapshot_cover (GtkSnapshot           *snapshot,
                                         guint                  palette,
                                         const graphene_rect_t *bounds);

/**
 * scout_generated_art_snapshot_head:
 * @snapshot: where to draw
 * @palette: the palette
 * @bounds: the area to fill
 * @radius: of the upper corners, in pixels
 * @scale: the widget's scale factor
 *
 * The same for the upper end of a card, whose upper corners are round.
 */
void scout_generated_art_snapshot_head (GtkSnapshot           *snapshot,
                                        guint                  palette,
                                        const graphene_rect_t *bounds,
                                        float                  radius,
                                        int                    scale);

/**
 * scout_generated_art_snapshot_portrait:
 * @snapshot: where to draw
 * @portrait: what to draw
 * @bounds: the square around the circle, without the ring
 *
 * Draws a circle with a tint, in its ring, and stands the initials in its middle.
 */
void scout_generated_art_snapshot_portrait (GtkSnapshot                  *snapshot,
                                            const ScoutGeneratedPortrait *portrait,
                                            const graphene_rect_t        *bounds);

/**
 * scout_generated_art_snapshot_texture:
 * @snapshot: where to draw
 * @texture: a picture
 * @bounds: the area to fill
 *
 * Fills an area with a picture, cropped from its middle.
 */
void scout_generated_art_snapshot_texture (GtkSnapshot           *snapshot,
                                           GdkTexture            *texture,
                                           const graphene_rect_t *bounds);

G_END_DECLS
