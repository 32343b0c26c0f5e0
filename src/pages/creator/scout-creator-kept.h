/* scout-creator-kept.h: what is said of a creator whom nobody can be asked about.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-creator-performance.h"

G_BEGIN_DECLS

/**
 * scout_creator_kept_show_note:
 * @label: tells it
 * @creator: (nullable): a creator as the library has it, or %NULL for one who can be asked about
 *
 * Says of when the newest of what is kept is, as far as that is known, and why there is no more.
 */
void scout_creator_kept_show_note (GtkLabel     *label,
                                   ScoutCreator *creator);

/**
 * scout_creator_kept_show_figures:
 * @performance: shows them
 * @catalog: (nullable): of what is kept
 * @creator: a creator as the library has it
 *
 * Shows the figures that are kept, and how each would be asked for.
 */
void scout_creator_kept_show_figures (ScoutCreatorPerformance *performance,
                                      ScoutCatalog            *catalog,
                                      ScoutCreator            *creator);

G_END_DECLS
