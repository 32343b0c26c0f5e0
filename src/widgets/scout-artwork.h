/* scout-artwork.h: a cover or a portrait, from a picture or generated.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * ScoutArtworkShape:
 * @SCOUT_ARTWORK_COVER: a rectangle with round corners
 * @SCOUT_ARTWORK_PORTRAIT: a circle
 *
 * The shape of an artwork.
 */
typedef enum
{
  SCOUT_ARTWORK_COVER,
  SCOUT_ARTWORK_PORTRAIT,
} ScoutArtworkShape;

#define SCOUT_TYPE_ARTWORK_SHAPE (scout_artwork_shape_get_type ())
GType scout_artwork_shape_get_type (void);

#define SCOUT_TYPE_ARTWORK (scout_artwork_get_type ())
G_DECLARE_FINAL_TYPE (ScoutArtwork, scout_artwork, SCOUT, ARTWORK, GtkWidget)

/**
 * scout_artwork_new:
 * @shape: the shape
 *
 * Returns: (transfer floating): an artwork without picture, seed and name
 */
GtkWidget *scout_artwork_new (ScoutArtworkShape shape);

/**
 * scout_artwork_set_subject:
 * @self: the artwork
 * @seed: (nullable): a handle or id, which chooses the colours
 * @name: (nullable): a name, which the initials are taken from and which assistive technology reads
 *
 * Sets whose picture it is.
 */
void scout_artwork_set_subject (ScoutArtwork *self,
                                const char   *seed,
                                const char   *name);

/**
 * scout_artwork_set_words:
 * @self: a cover
 * @icon_name: (nullable): what stands for the kind of thing that it is
 * @words: (nullable): what is said in the place of a picture, plain text that is safe for one line
 *
 * Sets what is drawn on the generated picture of what has no other.
 */
void scout_artwork_set_words (ScoutArtwork *self,
                              const char   *icon_name,
                              const char   *words);

/**
 * scout_artwork_get_words:
 * @self: an artwork
 *
 * Returns: (transfer none) (nullable): what is said in the place of a picture
 */
const char *scout_artwork_get_words (ScoutArtwork *self);

/**
 * scout_artwork_set_texture:
 * @self: the artwork
 * @texture: (nullable): the picture; %NULL shows the generated one
 *
 * Sets the picture, which is cropped to the shape.
 */
void scout_artwork_set_texture (ScoutArtwork *self,
                                GdkTexture   *texture);

/**
 * scout_artwork_get_texture:
 * @self: the artwork
 *
 * Returns: (transfer none) (nullable): the picture; %NULL while the generated one is shown
 */
GdkTexture *scout_artwork_get_texture (ScoutArtwork *self);

/**
 * scout_artwork_set_size:
 * @self: the artwork
 * @size: the height of a cover or the diameter of a portrait, in pixels
 *
 * Sets how large the artwork is. A cover takes all the width it is given.
 */
void scout_artwork_set_size (ScoutArtwork *self,
                             int           size);

/**
 * scout_artwork_set_most:
 * @self: a cover
 * @most: pixels; 0 for a height that does not depend on the width, as it is at first
 *
 * Makes the cover as high as a widescreen picture of its width is, 16 to 9, but no higher than
 * @most and no lower than its size.
 */
void scout_artwork_set_most (ScoutArtwork *self,
                             int           most);

G_END_DECLS
