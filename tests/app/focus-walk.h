/* focus-walk.h: what must hold for the way of the Tab key through a window.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * focus_walk:
 * @window: a window that is shown
 * @n_stops: (out): at how many places the focus stopped
 *
 * Moves the focus through a window as the Tab key does, until it is where it began, and back the
 * same way with Shift. Looks for a stop that is out of sight, that has no name, that stands before
 * the one that leads to it, or that does not let the focus go on or back. A list is one stop.
 *
 * Needs `GTK_A11Y=test`.
 *
 * Returns: (transfer full) (array zero-terminated=1): what is wrong, and where
 */
GStrv focus_walk (GtkWidget *window,
                  guint     *n_stops);

G_END_DECLS
