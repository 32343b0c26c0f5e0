/* scout-post-row-factory.h: makes rows for posts in a list.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-picture-source.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * scout_post_row_factory_new:
 * @pictures: (nullable): loads pictures; without, rows show generated ones
 *
 * Makes a factory that shows each #ScoutContent of one creator's in a #ScoutContentRow, and loads
 * its picture while it is shown.
 * @is_narrow: whether there is little width
 *
 * Returns: (transfer full): the factory
 */
GtkListItemFactory *scout_post_row_factory_new (ScoutPictureSource *pictures,
                                                gboolean            is_narrow);

G_END_DECLS
