/* scout-grid-adjustment.h: scrolls a grid that grows while it is scrolled.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SCOUT_TYPE_GRID_ADJUSTMENT (scout_grid_adjustment_get_type ())

/**
 * ScoutGridAdjustment:
 *
 * The vertical adjustment of a scrolled window that holds a #GtkGridView which is handed its items
 * a few at a time. Without it a grid of GTK 4.8 that is scrolled twice between two frames loses its
 * place, warns that it "ran out of items", and stays blank. Main thread only.
 */
G_DECLARE_FINAL_TYPE (ScoutGridAdjustment, scout_grid_adjustment, SCOUT, GRID_ADJUSTMENT,
                      GtkAdjustment)

/**
 * scout_grid_adjustment_install:
 * @scroller: what scrolls
 * @view: the grid in it, which has no margins of its own; not kept
 *
 * Gives @scroller an adjustment of this class. To be called before anybody listens to the one it
 * has.
 */
void scout_grid_adjustment_install (GtkScrolledWindow *scroller,
                                    GtkGridView       *view);

G_END_DECLS
