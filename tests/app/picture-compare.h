/* picture-compare.h: whether two pictures look alike.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gdk/gdk.h>

G_BEGIN_DECLS

/**
 * picture_download:
 * @picture: a picture
 *
 * Returns: (transfer full): its pixels, to be compared with those of others
 */
GBytes *picture_download (GdkTexture *picture);

/**
 * picture_compare:
 * @a: the pixels of a picture
 * @b: those of another of the same width
 *
 * Returns: how many pixels of a thousand differ so that people see it, twenty standing for all more
 *   than that; all, of another height
 */
double picture_compare (GBytes *a,
                        GBytes *b);

G_END_DECLS
