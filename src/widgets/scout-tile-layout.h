/* scout-tile-layout.h: lays tiles out in even rows.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Children are equally wide, and those of one row equally high. There are as many in a row as like
 * to stand there, but no row has many and the next one a few: where five would fit, six are three
 * and three. There are two in a row at least, unless that would be less than they have to have. */
#define SCOUT_TYPE_TILE_LAYOUT (scout_tile_layout_get_type ())
G_DECLARE_FINAL_TYPE (ScoutTileLayout, scout_tile_layout, SCOUT, TILE_LAYOUT, GtkLayoutManager)

/**
 * scout_tile_layout_new:
 * @most_in_row: how many children a row has at most, 2 or more
 *
 * Returns: (transfer full): a layout for a widget whose children are tiles
 */
GtkLayoutManager *scout_tile_layout_new (guint most_in_row);

/**
 * scout_tile_layout_count_columns:
 * @n_tiles: how many there are
 * @n_fitting: for how many in a row there is room
 * @most_in_row: how many a row may have
 *
 * Returns: how many stand in each row but the last one: two at least where there are two
 */
guint scout_tile_layout_count_columns (guint n_tiles,
                                       guint n_fitting,
                                       guint most_in_row);

G_END_DECLS
