/* scout-shown.h: the children that a layout has to place.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * scout_shown_get_first:
 * @widget: a widget that a layout manager lays out
 *
 * Finds the first child that takes room: hidden ones and popovers do not.
 *
 * Returns: (transfer none) (nullable): the child
 */
GtkWidget *scout_shown_get_first (GtkWidget *widget);

/**
 * scout_shown_get_next:
 * @child: a child
 *
 * Finds the next one of its siblings that takes room.
 *
 * Returns: (transfer none) (nullable): the child
 */
GtkWidget *scout_shown_get_next (GtkWidget *child);

G_END_DECLS
