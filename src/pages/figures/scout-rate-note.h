/* scout-rate-note.h: the interaction rate over other ranges, beside that of the range shown.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-metric-tile.h"
#include "scout-part-loader.h"
#include "scout-performance-offer.h"

G_BEGIN_DECLS

/**
 * scout_rate_note_load:
 * @loader: whom to ask
 * @known: what is known of the creator
 * @range: the range that is shown
 *
 * Asks for the rates that the note needs, that are not known and that @loader has not been answered
 * yet: at most two calls, and none on Instagram, whose rates have one range.
 */
void scout_rate_note_load (ScoutPartLoader *loader,
                           ScoutCreator    *known,
                           ScoutTimeRange   range);

/**
 * scout_rate_note_show:
 * @tile: a tile that shows a figure
 * @offer: which figure; nothing is done for any other than the interaction rate
 * @loader: (nullable): who was asked for the other rates
 * @known: (nullable): what is known of the creator
 * @range: the range that is shown
 *
 * Puts a line for each of the other ranges into the tile, "7 days 5.1%", or the note of @offer if
 * no rate of these is known. A rate that did not come is a dash; the tile says why, and offers to
 * ask again where that may help. A rate from before keeps its date instead.
 */
void scout_rate_note_show (ScoutMetricTile            *tile,
                           const ScoutPerformanceTile *offer,
                           ScoutPartLoader            *loader,
                           ScoutCreator               *known,
                           ScoutTimeRange              range);

/**
 * scout_rate_note_explain:
 * @tile: a tile whose figure is explained
 * @offer: which figure; nothing is done for any other than the interaction rate
 * @marketplace: (nullable): who told the rates
 * @known: (nullable): what is known of the creator
 * @range: the range that is shown
 *
 * Adds to the explanation of the tile the calls from which scout_rate_note_show() has its lines.
 */
void scout_rate_note_explain (ScoutMetricTile            *tile,
                              const ScoutPerformanceTile *offer,
                              ScoutMarketplace           *marketplace,
                              ScoutCreator               *known,
                              ScoutTimeRange              range);

/**
 * scout_rate_note_compares:
 * @range: a range
 *
 * Returns: whether the rate over @range is shown, or asked for to stand beside it
 */
gboolean scout_rate_note_compares (ScoutTimeRange range);

G_END_DECLS
