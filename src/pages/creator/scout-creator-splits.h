/* scout-creator-splits.h: how a creator's figures divide, and all that is told of them.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-common-failure.h"
#include "scout-part-loader.h"
#include "scout-query.h"

#include <adwaita.h>

G_BEGIN_DECLS

/* What stands below the chart of the overview. Has ScoutCreatorSplits:has-figures; emits
 * ScoutCreatorSplits::retry when somebody wants the profile, or figures that did not come by
 * themselves, to be asked for again. */
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
 * scout_creator_splits_set_failure:
 * @self: the widget
 * @failure: says once why none of the figures came; outlives the widget
 *
 * Sets what stands in the place of figures that all failed alike.
 */
void scout_creator_splits_set_failure (ScoutCreatorSplits *self,
                                       ScoutCommonFailure *failure);

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
 * scout_creator_splits_begin:
 * @self: the widget
 * @creator: (nullable): who comes, with what the search told
 * @query: (nullable): that search; %NULL if it was none
 *
 * Forgets all that was shown: another creator comes.
 */
void scout_creator_splits_begin (ScoutCreatorSplits *self,
                                 ScoutCreator       *creator,
                                 ScoutQuery         *query);

/**
 * scout_creator_splits_show_match:
 * @self: the widget
 * @query: (nullable): the search that found the creator
 * @known: (nullable): all that is known of the creator by now
 *
 * Shows which filters of the search the creator meets.
 */
void scout_creator_splits_show_match (ScoutCreatorSplits *self,
                                      ScoutQuery         *query,
                                      ScoutCreator       *known);

/**
 * scout_creator_splits_show_profile:
 * @self: the widget
 * @creator: what an answer tells of a creator
 *
 * Shows the fields of the profile, beside those that are shown already.
 */
void scout_creator_splits_show_profile (ScoutCreatorSplits *self,
                                        ScoutCreator       *creator);

/**
 * scout_creator_splits_show_profile_error:
 * @self: the widget
 * @error: why the profile did not come
 *
 * Says beside the fields, which a search may have told, that there may be more, and offers to ask
 * again where that may help.
 */
void scout_creator_splits_show_profile_error (ScoutCreatorSplits *self,
                                              const GError       *error);

/**
 * scout_creator_splits_ask_again:
 * @self: the widget
 *
 * Asks for the profile again if that did not come and may come now: what was in its way, such as a
 * limit, was in the way of others, and is said only once.
 */
void scout_creator_splits_ask_again (ScoutCreatorSplits *self);

/**
 * scout_creator_splits_load:
 * @self: the widget
 * @loader: whom to ask for figures
 * @range: over which time
 *
 * Shows that figures are on their way, and asks for each way of dividing them: one call each.
 */
void scout_creator_splits_load (ScoutCreatorSplits *self,
                                ScoutPartLoader    *loader,
                                ScoutTimeRange      range);

/**
 * scout_creator_splits_show_split:
 * @self: the widget
 * @breakdown: what was asked for
 * @creator: (nullable): what was answered, %NULL if it did not come
 * @error: (nullable): why it did not come
 *
 * Shows divided figures, or that they failed.
 */
void scout_creator_splits_show_split (ScoutCreatorSplits *self,
                                      ScoutBreakdown      breakdown,
                                      ScoutCreator       *creator,
                                      const GError       *error);

G_END_DECLS
