/* scout-world-picture.h: the pictures of the invented creators and brands, drawn when asked for.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-world.h"

G_BEGIN_DECLS

/* Ids of the logos of the invented brands. */
#define SCOUT_WORLD_LOGO_ALDER_AND_OAT "logo-alder-and-oat"
#define SCOUT_WORLD_LOGO_LUMEN_KETTLE "logo-lumen-kettle"
#define SCOUT_WORLD_LOGO_FJORDWARE "logo-fjordware"
#define SCOUT_WORLD_LOGO_MITTEN_AND_MOSS "logo-mitten-and-moss"

/* The longest side that is drawn, in pixels. */
#define SCOUT_WORLD_PICTURE_MAX_SIDE 2048

/**
 * scout_world_picture_render:
 * @self: a world
 * @picture_id: a portrait_id or cover_id of a creator, the id of a logo or of a post's picture; or
 *   anything else
 * @width: width in pixels, 1 to %SCOUT_WORLD_PICTURE_MAX_SIDE
 * @height: height in pixels, 1 to %SCOUT_WORLD_PICTURE_MAX_SIDE
 *
 * Draws a picture. Portraits and logos are meant for squares (shown round), covers for three times
 * as wide as high; other shapes are filled too. Takes a few milliseconds, on any thread.
 *
 * Returns: (transfer full) (nullable): the picture as JPEG, or %NULL if there is no such picture
 */
GBytes *scout_world_picture_render (ScoutWorld *self,
                                    const char *picture_id,
                                    guint       width,
                                    guint       height);

G_END_DECLS
