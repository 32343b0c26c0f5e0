/* scout-filter-sight.h: brings what is wrong into sight.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * scout_filter_sight_reveal:
 * @row: a widget in a #GtkViewport
 *
 * Scrolls as far as needed to show all of @row, as soon as it has its place. The focus stays where
 * it is; what is being typed into stays in sight, too.
 */
void scout_filter_sight_reveal (GtkWidget *row);

/**
 * scout_filter_sight_forget:
 * @row: a widget
 *
 * Something else has been asked for since scout_filter_sight_reveal(): where it has not been done
 * yet, it is not.
 */
void scout_filter_sight_forget (GtkWidget *row);

/**
 * scout_filter_sight_has:
 * @widget: a widget, in a #GtkViewport or not
 *
 * Returns: whether some of it is in sight now, as far as one viewport can tell
 */
gboolean scout_filter_sight_has (GtkWidget *widget);

G_END_DECLS
