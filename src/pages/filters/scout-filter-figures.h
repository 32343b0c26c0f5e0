/* scout-filter-figures.h: asks for what the filters of a search are about.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-part-loader.h"

G_BEGIN_DECLS

/**
 * scout_filter_figures_load:
 * @loader: asks, and tells what comes
 * @query: (nullable): the search that found the creator
 * @known: what is known of the creator
 * @shown: the range whose figures are asked for anyway, divided and as they are
 *
 * Asks for the figures that tell whether the creator meets the filters, as far as they neither are
 * known nor come anyway: one call for each range, and for each way of dividing figures of a range.
 */
void scout_filter_figures_load (ScoutPartLoader *loader,
                                ScoutQuery      *query,
                                ScoutCreator    *known,
                                ScoutTimeRange   shown);

/**
 * scout_filter_figures_are_compared:
 * @query: (nullable): the search that found a creator
 * @network: the creator's
 *
 * Returns: whether figures of the creator, or of their audience, tell whether they meet the filters
 */
gboolean scout_filter_figures_are_compared (ScoutQuery   *query,
                                            ScoutNetwork  network);

G_END_DECLS
