/* scout-metric-tile.h: one figure of a creator.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-sparkline.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * ScoutMetricTileState:
 * @SCOUT_METRIC_TILE_LOADING: the figure is on its way
 * @SCOUT_METRIC_TILE_READY: the figure is shown
 * @SCOUT_METRIC_TILE_FAILED: the figure did not arrive; a button asks for it again where that helps
 *
 * What a tile shows.
 */
typedef enum
{
  SCOUT_METRIC_TILE_LOADING,
  SCOUT_METRIC_TILE_READY,
  SCOUT_METRIC_TILE_FAILED,
} ScoutMetricTileState;

#define SCOUT_TYPE_METRIC_TILE_STATE (scout_metric_tile_state_get_type ())
GType scout_metric_tile_state_get_type (void);

/* ScoutMetricTile::retry is emitted when the user asks for a failed figure again,
 * ScoutMetricTile::retry-note when they do so for what the note should say. */
#define SCOUT_TYPE_METRIC_TILE (scout_metric_tile_get_type ())
G_DECLARE_FINAL_TYPE (ScoutMetricTile, scout_metric_tile, SCOUT, METRIC_TILE, GtkWidget)

/**
 * scout_metric_tile_new:
 *
 * Returns: (transfer floating): a tile that is loading
 */
GtkWidget *scout_metric_tile_new (void);

/**
 * scout_metric_tile_get_caption:
 * @self: the widget
 *
 * Gets what the figure counts.
 *
 * Returns: (transfer none) (nullable): a few words, plain text
 */
const char *scout_metric_tile_get_caption (ScoutMetricTile *self);

/**
 * scout_metric_tile_set_caption:
 * @self: the widget
 * @caption: (nullable): a few words, plain text
 *
 * Sets what the figure counts.
 */
void scout_metric_tile_set_caption (ScoutMetricTile *self,
                                    const char      *caption);

/**
 * scout_metric_tile_get_state:
 * @self: the widget
 *
 * Gets what the tile shows.
 *
 * Returns: the state
 */
ScoutMetricTileState scout_metric_tile_get_state (ScoutMetricTile *self);

/**
 * scout_metric_tile_set_state:
 * @self: the widget
 * @state: the state
 *
 * Sets what the tile shows.
 */
void scout_metric_tile_set_state (ScoutMetricTile      *self,
                                  ScoutMetricTileState  state);

/**
 * scout_metric_tile_fail:
 * @self: the tile
 * @problem: why the figure did not arrive, a few words, for the tooltip and assistive technology
 * @can_retry: whether asking again may help
 *
 * Makes the tile %SCOUT_METRIC_TILE_FAILED and says why.
 */
void scout_metric_tile_fail (ScoutMetricTile *self,
                             const char      *problem,
                             gboolean         can_retry);

/**
 * scout_metric_tile_set_value:
 * @self: the tile
 * @value: the figure, short: "482K"
 * @full: (nullable): the figure in full, for the tooltip and assistive technology: "482,310"
 *
 * Sets the figure and makes the tile %SCOUT_METRIC_TILE_READY.
 */
void scout_metric_tile_set_value (ScoutMetricTile *self,
                                  const char      *value,
                                  const char      *full);

/**
 * scout_metric_tile_set_change:
 * @self: the tile
 * @percent: change against the time before in percent, NaN if it is unknown
 *
 * Sets the change beside the figure; an unknown one is left out. As long as there is a sparkline,
 * the change has its place all the same, so that nothing moves when it comes.
 */
void scout_metric_tile_set_change (ScoutMetricTile *self,
                                   double           percent);

/**
 * scout_metric_tile_set_note:
 * @self: the tile
 * @note: (nullable): at most two short lines, plain text
 *
 * Sets what stands where the sparkline of other tiles stands.
 */
void scout_metric_tile_set_note (ScoutMetricTile *self,
                                 const char      *note);

/**
 * scout_metric_tile_set_note_problem:
 * @self: the tile
 * @problem: (nullable): why the note does not say everything, a few words; %NULL if it does
 * @can_retry: whether asking again may help
 *
 * Explains a note, and offers to ask again for what it lacks.
 */
void scout_metric_tile_set_note_problem (ScoutMetricTile *self,
                                         const char      *problem,
                                         gboolean         can_retry);

/**
 * scout_metric_tile_set_series:
 * @self: the tile
 * @values: (array length=n_values) (nullable): the values, oldest first, NaN where one is unknown
 * @n_values: how many there are, 0 for no sparkline
 * @mode: how to draw them
 *
 * Sets the sparkline. Of a single value there is none to draw; it takes the room of one all the
 * same.
 */
void scout_metric_tile_set_series (ScoutMetricTile    *self,
                                   const double       *values,
                                   gsize               n_values,
                                   ScoutSparklineMode  mode);

/**
 * scout_metric_tile_make_plain:
 * @self: the tile, before it is shown
 *
 * Leaves out the place for a sparkline or note, for a figure that will never have one.
 */
void scout_metric_tile_make_plain (ScoutMetricTile *self);

/**
 * scout_metric_tile_align:
 * @self: the tile
 * @captions: a vertical size group that all tiles of a row belong to
 *
 * Makes room for as many lines above the figure as the longest caption of the group takes, so that
 * figures stand on one line.
 */
void scout_metric_tile_align (ScoutMetricTile *self,
                              GtkSizeGroup    *captions);

/**
 * scout_metric_tile_set_end:
 * @self: the tile
 * @end: (nullable) (transfer floating): a small widget, such as a button
 *
 * Sets what stands at the end of the line with the caption.
 */
void scout_metric_tile_set_end (ScoutMetricTile *self,
                                GtkWidget       *end);

G_END_DECLS
