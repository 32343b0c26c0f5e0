/* scout-line-layout.h: a line in which the least important gives way first.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SCOUT_TYPE_LINE_LAYOUT (scout_line_layout_get_type ())

/**
 * ScoutLineLayout:
 *
 * Lays children out beside each other, each as wide as it likes to be. Where there is less room,
 * those give way that may, in the order of their ranks, rather than all of them a little: a text of
 * which nothing can be read takes the room of another.
 */
G_DECLARE_FINAL_TYPE (ScoutLineLayout, scout_line_layout, SCOUT, LINE_LAYOUT, GtkLayoutManager)

/**
 * scout_line_layout_new:
 * @spacing: pixels between children
 *
 * Returns: (transfer full): a layout for a widget and its children
 */
GtkLayoutManager *scout_line_layout_new (int spacing);

/**
 * scout_line_layout_set_rank:
 * @child: a child of a widget with such a layout
 * @rank: what gives way first has the highest; 0 for what never does, as at first
 * @vanishes: whether it goes altogether where it cannot be shown whole
 *
 * Says how important a child is. What expands horizontally gets the room that nobody needs; if it
 * has vanished, the room stays where it was.
 */
void scout_line_layout_set_rank (GtkWidget *child,
                                 guint      rank,
                                 gboolean   vanishes);

G_END_DECLS
