/* scout-row-layout.h: lays widgets out side by side, for texts that wrap.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SCOUT_TYPE_ROW_LAYOUT (scout_row_layout_get_type ())
G_DECLARE_FINAL_TYPE (ScoutRowLayout, scout_row_layout, SCOUT, ROW_LAYOUT, GtkLayoutManager)

/**
 * scout_row_layout_new:
 * @spacing: pixels between children
 *
 * Returns: (transfer full): a layout for a widget whose children stand side by side
 */
GtkLayoutManager *scout_row_layout_new (int spacing);

/**
 * scout_row_layout_set_straggler:
 * @self: the layout
 * @straggler: (nullable): a child of the widget
 *
 * Sets which child goes below the others, in a line of its own, where the row has not the width
 * that all of them like to have.
 */
void scout_row_layout_set_straggler (ScoutRowLayout *self,
                                     GtkWidget      *straggler);

G_END_DECLS
