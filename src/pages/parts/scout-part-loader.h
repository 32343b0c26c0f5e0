/* scout-part-loader.h: loads the parts of one creator, each by itself.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-marketplace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* See scout-part-queue.h. */
typedef struct _ScoutPartQueue ScoutPartQueue;

/* Emits ScoutPartLoader::loaded and ScoutPartLoader::split-loaded. */
#define SCOUT_TYPE_PART_LOADER (scout_part_loader_get_type ())
G_DECLARE_FINAL_TYPE (ScoutPartLoader, scout_part_loader, SCOUT, PART_LOADER, GObject)

/**
 * scout_part_loader_new:
 * @widget: shows the answers: a frame of it is between any two of them
 *
 * Returns: (transfer full): a loader that knows nobody
 */
ScoutPartLoader *scout_part_loader_new (GtkWidget *widget);

/**
 * scout_part_loader_set_creator:
 * @self: the loader
 * @marketplace: (nullable): tells about @creator
 * @creator: (nullable): whose parts to load from now on
 *
 * Ends all that is under way: nothing of another creator is told any more.
 */
void scout_part_loader_set_creator (ScoutPartLoader  *self,
                                    ScoutMarketplace *marketplace,
                                    ScoutCreator     *creator);

/**
 * scout_part_loader_get_creator:
 * @self: a loader
 *
 * Returns: (transfer none) (nullable): whose parts are loaded, as they were when it began
 */
ScoutCreator *scout_part_loader_get_creator (ScoutPartLoader *self);

/**
 * scout_part_loader_set_query:
 * @self: a loader
 * @query: (nullable): what was searched for when the creator was found; %NULL if by no search
 *
 * Remembers what the creator came with, for explanations.
 */
void scout_part_loader_set_query (ScoutPartLoader *self,
                                  ScoutQuery      *query);

/**
 * scout_part_loader_get_query:
 * @self: a loader
 *
 * Returns: (transfer none) (nullable): what was searched for when the creator was found
 */
ScoutQuery *scout_part_loader_get_query (ScoutPartLoader *self);

/**
 * scout_part_loader_load:
 * @self: the loader
 * @part: which part
 * @range: over which time, where the part has one
 *
 * Asks for a part, in the place of the same part if that is under way; %SCOUT_CREATOR_PART_RATE
 * only if the same range is not, for rates stand beside each other. Without creator nothing
 * happens.
 */
void scout_part_loader_load (ScoutPartLoader  *self,
                             ScoutCreatorPart  part,
                             ScoutTimeRange    range);

/**
 * scout_part_loader_load_split:
 * @self: the loader
 * @breakdown: by what figures are divided
 * @range: over which time
 *
 * Asks for the figures that are divided so, in the place of the same if these are under way.
 * Without creator nothing happens.
 */
void scout_part_loader_load_split (ScoutPartLoader *self,
                                   ScoutBreakdown   breakdown,
                                   ScoutTimeRange   range);

/**
 * scout_part_loader_load_known:
 * @self: a loader
 * @breakdown: by what figures are divided, or %SCOUT_BREAKDOWN_NONE for those that are not
 * @range: over which time
 *
 * Asks for figures of another range than that which is shown: they are only to be known. Does
 * nothing if they are on their way or have been answered since the creator was set. The answer is
 * told as %SCOUT_CREATOR_PART_RATE is.
 */
void scout_part_loader_load_known (ScoutPartLoader *self,
                                   ScoutBreakdown   breakdown,
                                   ScoutTimeRange   range);

/**
 * scout_part_loader_load_spare_days:
 * @self: a loader
 * @range: a range that is not shown
 *
 * Asks for daily series that nobody waits for: when nothing else is under way any more, and if
 * there are calls to spare then, see scout_marketplace_has_spare_calls(). Does nothing if they have
 * been asked for since the creator was set. An answer is told as %SCOUT_CREATOR_PART_DAILY is, and
 * nothing if there is none.
 */
void scout_part_loader_load_spare_days (ScoutPartLoader *self,
                                        ScoutTimeRange   range);

/**
 * scout_part_loader_set_wants_spare:
 * @self: a loader
 * @wants_spare: whether anybody looks at what spare calls tell; so it is at first
 *
 * Sets whether scout_part_loader_load_spare_days() asks: what was to be asked for meanwhile is
 * asked for when it is wanted again. What has been asked for is told in any case.
 */
void scout_part_loader_set_wants_spare (ScoutPartLoader *self,
                                        gboolean         wants_spare);

/**
 * scout_part_loader_get_queue:
 * @self: a loader
 *
 * Returns: (transfer none): what it has not asked for yet; tell it of choices
 */
ScoutPartQueue *scout_part_loader_get_queue (ScoutPartLoader *self);

/**
 * scout_part_loader_has_rate:
 * @self: the loader
 * @range: over which time
 *
 * Returns: whether %SCOUT_CREATOR_PART_RATE over @range has been answered since the creator was
 *   set, be it that there is no rate
 */
gboolean scout_part_loader_has_rate (ScoutPartLoader *self,
                                     ScoutTimeRange   range);

/**
 * scout_part_loader_get_rate_error:
 * @self: the loader
 * @range: over which time
 *
 * Returns: (nullable): why %SCOUT_CREATOR_PART_RATE over @range did not come, if it was asked for
 *   and is not on its way again
 */
const GError *scout_part_loader_get_rate_error (ScoutPartLoader *self,
                                                ScoutTimeRange   range);

/**
 * scout_part_loader_is_loading:
 * @self: the loader
 *
 * Returns: whether anything that was asked for is still on its way, ended or not, or not yet told
 */
gboolean scout_part_loader_is_loading (ScoutPartLoader *self);

/**
 * scout_part_loader_is_awaited:
 * @self: the loader
 *
 * Returns: as scout_part_loader_is_loading(), but %FALSE while only calls are on their way that
 *   nobody waits for, see scout_part_loader_load_spare_days()
 */
gboolean scout_part_loader_is_awaited (ScoutPartLoader *self);

G_END_DECLS
