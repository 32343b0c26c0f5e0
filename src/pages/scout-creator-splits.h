/* scout-creator-splits.h: how a creator's figures divide, and all that is told of them.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-marketplace.h"
#include "scout-query.h"

#include <adwaita.h>

G_BEGIN_DECLS

/* What stands below the chart of the overview. Emits ScoutCreatorSplits::retry when somebody wants
 * figures that failed to be asked for again. */
#define SCOUT_TYPE_CREATOR_SPLITS (scout_creator_splits_get_type ())
G_DECLARE_FINAL_TYPE (ScoutCreatorSplits, scout_creator_splits, SCOUT, CREATOR_SPLITS, AdwBin)

/**
 * scout_creator_splits_set_marketplace:
 * @self: the widget
 * @marketplace: (nullable): who tells of creators shown later
 *
 * Offers what the marketplace's network has; nothing without one.
 */
void scout_creator_splits_set_marketplace (ScoutCreatorSplits *self,
                                           ScoutMarketplace   *marketplace);

/**
 * scout_creator_splits_set_narrow:
 * @self: the widget
 * @is_narrow: whether there is little width
 *
 * Puts below each other what stands side by side.
 */
void scout_creator_splits_set_narrow (ScoutCreatorSplits *self,
                                      gboolean            is_narrow);

/**
 * scout_creator_splits_clear:
 * @self: the widget
 *
 * Forgets all that was shown: another creator comes.
 */
void scout_creator_splits_clear (ScoutCreatorSplits *self);

/**
 * scout_creator_splits_set_query:
 * @self: the widget
 * @query: (nullable): the search that found the creators shown later
 *
 * Sets whose filters creators are compared with.
 */
void scout_creator_splits_set_query (ScoutCreatorSplits *self,
                                     ScoutQuery         *query);

/**
 * scout_creator_splits_show_profile:
 * @self: the widget
 * @creator: what an answer tells of a creator
 *
 * Shows the fields of the profile, beside those that are shown already, and compares with the
 * filters all that is known by now.
 */
void scout_creator_splits_show_profile (ScoutCreatorSplits *self,
                                        ScoutCreator       *creator);

/**
 * scout_creator_splits_show_loading:
 * @self: the widget
 *
 * Shows that figures are on their way.
 */
void scout_creator_splits_show_loading (ScoutCreatorSplits *self);

/**
 * scout_creator_splits_show_answer:
 * @self: the widget
 * @part: which part was asked for
 * @creator: (nullable): what was answered, %NULL if it did not come
 * @error: (nullable): why it did not come
 * @range: over which time it was asked for, where the part has one
 *
 * Shows what is here of an answer: divided figures, or that they failed; and what is met of the
 * filters by now.
 */
void scout_creator_splits_show_answer (ScoutCreatorSplits *self,
                                       ScoutCreatorPart    part,
                                       ScoutCreator       *creator,
                                       const GError       *error,
                                       ScoutTimeRange      range);

G_END_DECLS
