/* scout-window-toasts-private.h: what is said at the bottom of the window, and where.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-window.h"

G_BEGIN_DECLS

/* Gives toasts names that are read aloud, and keeps them off the bars at the bottom. */
void _scout_window_init_toasts (ScoutWindow *self);

/* The window's GtkWidgetClass.size_allocate. */
void _scout_window_size_allocate (GtkWidget *widget,
                                  int        width,
                                  int        height,
                                  int        baseline);

/* Says something in passing that is no news any more, or not true, over the page that follows. */
void _scout_window_show_toast_here (ScoutWindow *self,
                                    const char  *text);

G_END_DECLS
