/* scout-tile-box.h: a few figures side by side, each of which explains itself.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-explain-button.h"
#include "scout-metric-tile.h"

G_BEGIN_DECLS

/**
 * ScoutTile:
 * @tile: (unowned): shows a figure
 * @explain: (unowned) (nullable): explains it
 *
 * One figure in a box.
 */
typedef struct
{
  ScoutMetricTile *tile;
  ScoutExplainButton *explain;
} ScoutTile;

/**
 * scout_tile_box_new:
 * @most_in_row: how many tiles a row has at most
 *
 * Returns: (transfer floating): a box without tiles
 */
GtkWidget *scout_tile_box_new (guint most_in_row);

/**
 * scout_tile_box_append:
 * @box: a box of tiles
 * @caption: what is counted
 * @help: (nullable): more about it
 * @explains: whether there is to be a button that explains the figure
 *
 * Adds a tile without a series, which is loading.
 *
 * Returns: the tile
 */
ScoutTile scout_tile_box_append (GtkWidget  *box,
                                 const char *caption,
                                 const char *help,
                                 gboolean    explains);

/**
 * scout_tile_box_show_count:
 * @tile: a tile
 * @count: a figure, NaN if it is unknown
 *
 * Shows a count in full, or that it is not shared.
 */
void scout_tile_box_show_count (ScoutMetricTile *tile,
                                double           count);

/**
 * scout_tile_box_show_share:
 * @tile: a tile
 * @percent: a share, NaN if it is unknown
 *
 * Shows a share, or that it is not shared.
 */
void scout_tile_box_show_share (ScoutMetricTile *tile,
                                double           percent);

/**
 * scout_tile_box_show_reason:
 * @tile: a tile
 * @reason: why there is no figure, a few words, plain text
 *
 * Shows that there is no figure.
 */
void scout_tile_box_show_reason (ScoutMetricTile *tile,
                                 const char      *reason);

/**
 * scout_tile_box_show_error:
 * @tile: a tile
 * @error: why its figure did not come
 * @is_told: whether the reason is told, and asking again offered, once for all elsewhere
 *
 * Offers to ask again by ScoutMetricTile::retry where that may help, and has the reason in the
 * place of the figure where it does not.
 */
void scout_tile_box_show_error (ScoutMetricTile *tile,
                                const GError    *error,
                                gboolean         is_told);

G_END_DECLS
