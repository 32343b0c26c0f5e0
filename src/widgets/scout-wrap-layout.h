/* scout-wrap-layout.h: lays widgets out like words.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SCOUT_TYPE_WRAP_LAYOUT (scout_wrap_layout_get_type ())
G_DECLARE_FINAL_TYPE (ScoutWrapLayout, scout_wrap_layout, SCOUT, WRAP_LAYOUT, GtkLayoutManager)

/**
 * scout_wrap_layout_new:
 *
 * Returns: (transfer full): a layout with a spacing of 6 pixels and lines at the start edge
 */
GtkLayoutManager *scout_wrap_layout_new (void);

/**
 * scout_wrap_layout_set_centered:
 * @self: the layout
 * @centered: whether lines stand in the middle
 *
 * Sets whether lines stand in the middle instead of at the start edge.
 */
void scout_wrap_layout_set_centered (ScoutWrapLayout *self,
                                     gboolean         centered);

G_END_DECLS
