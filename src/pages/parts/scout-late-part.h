/* scout-late-part.h: lets the first frame do with what is seen first.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * scout_late_part_delay:
 * @widget: a part of a page that is about to show something else
 *
 * Leaves @widget out of the next frame. It keeps its place, its focus and all that is told of it.
 */
void scout_late_part_delay (GtkWidget *widget);

G_END_DECLS
