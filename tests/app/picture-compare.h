/* picture-compare.h: whether two pictures look alike.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gdk/gdk.h>

G_BEGIN_DECLS

/**
 * picture_compare:
 * @a: a picture
 * @b: another
 *
 * Returns: how many pixels of a thousand differ so that people see it, twenty standing for all more
 *   than that; all, of another size
 */
double picture_compare (GdkTexture *a,
                        GdkTexture *b);

G_END_DECLS
