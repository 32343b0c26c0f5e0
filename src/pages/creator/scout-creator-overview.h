/* scout-creator-overview.h: what is seen first of a creator: profile, figures and their splits.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-keeper.h"
#include "scout-marketplace.h"
#include "scout-part-loader.h"
#include "scout-picture-source.h"

#include <adwaita.h>

G_BEGIN_DECLS

/* Emits ScoutCreatorOverview::profile, ::answered, ::learned and ::failed; see the signals for
 * when. */
#define SCOUT_TYPE_CREATOR_OVERVIEW (scout_creator_overview_get_type ())
G_DECLARE_FINAL_TYPE (ScoutCreatorOverview, scout_creator_overview, SCOUT, CREATOR_OVERVIEW, AdwBin)

/**
 * scout_creator_overview_set_services:
 * @self: the overview
 * @marketplace: (nullable): tells about creators; %NULL shows what was kept of them
 * @pictures: (nullable): loads pictures
 *
 * Sets whom to ask for creators shown later.
 */
void scout_creator_overview_set_services (ScoutCreatorOverview *self,
                                          ScoutMarketplace     *marketplace,
                                          ScoutPictureSource   *pictures);

/**
 * scout_creator_overview_set_catalog:
 * @self: the overview
 * @catalog: (nullable): names what is kept of creators
 *
 * Sets by what kept figures are explained where there is nobody to ask; without, they are not.
 */
void scout_creator_overview_set_catalog (ScoutCreatorOverview *self,
                                         ScoutCatalog         *catalog);

/**
 * scout_creator_overview_set_query:
 * @self: the overview
 * @query: (nullable): a search
 *
 * Sets with what creators that are shown later are compared.
 */
void scout_creator_overview_set_query (ScoutCreatorOverview *self,
                                       ScoutQuery           *query);

/**
 * scout_creator_overview_set_found_by:
 * @self: the overview
 * @query: (nullable): a search; %NULL if they come from elsewhere
 *
 * Sets which search has told what is known of creators that are shown later.
 */
void scout_creator_overview_set_found_by (ScoutCreatorOverview *self,
                                          ScoutQuery           *query);

/**
 * scout_creator_overview_set_narrow:
 * @self: the overview
 * @is_narrow: whether there is little width
 *
 * Puts below each other what stands beside each other otherwise.
 */
void scout_creator_overview_set_narrow (ScoutCreatorOverview *self,
                                        gboolean              is_narrow);

/**
 * scout_creator_overview_set_wants_figures:
 * @self: the overview
 * @wants_figures: whether anybody looks at figures; so it is at first
 *
 * Sets whether figures are asked for. Those of a creator who was shown while they were not are
 * asked for as soon as they are, and so are the days that figures are compared by; what is on its
 * way is told in any case.
 */
void scout_creator_overview_set_wants_figures (ScoutCreatorOverview *self,
                                               gboolean              wants_figures);

/**
 * scout_creator_overview_show:
 * @self: the overview
 * @creator: (nullable): whom to show; %NULL ends all loading
 *
 * Shows a creator at once with what is known, and asks for the rest: for the profile always, for
 * figures if they are wanted.
 */
void scout_creator_overview_show (ScoutCreatorOverview *self,
                                  ScoutCreator         *creator);

/**
 * scout_creator_overview_learn:
 * @self: the overview
 * @answer: what an answer told of the creator that is shown, be it to somebody else
 *
 * Adds to what is known of the creator. What is newer is believed.
 */
void scout_creator_overview_learn (ScoutCreatorOverview *self,
                                   ScoutCreator         *answer);

/**
 * scout_creator_overview_update_saved:
 * @self: the overview
 * @keeper: (nullable): knows who is saved
 * @creator: (nullable): who may be saved
 *
 * Says whether the creator is saved, and lets them be saved.
 */
void scout_creator_overview_update_saved (ScoutCreatorOverview *self,
                                          ScoutKeeper          *keeper,
                                          ScoutCreator         *creator);

/**
 * scout_creator_overview_write_mail:
 * @self: the overview
 *
 * Begins a mail to the creator, if there is an address.
 */
void scout_creator_overview_write_mail (ScoutCreatorOverview *self);

/**
 * scout_creator_overview_set_range:
 * @self: the overview
 * @network: a network, also one that is not shown
 * @range: one of its ranges
 *
 * Sets the range of the figures of creators of the network.
 */
void scout_creator_overview_set_range (ScoutCreatorOverview *self,
                                       ScoutNetwork          network,
                                       ScoutTimeRange        range);

/**
 * scout_creator_overview_point_at_best_day:
 * @self: the overview
 *
 * Puts the chart's read-out on the day with the highest figure.
 *
 * Returns: %FALSE if there is no chart to read
 */
gboolean scout_creator_overview_point_at_best_day (ScoutCreatorOverview *self);

/**
 * scout_creator_overview_get_loader:
 * @self: the overview
 *
 * Returns: (transfer none): knows whether any part is still on its way
 */
ScoutPartLoader *scout_creator_overview_get_loader (ScoutCreatorOverview *self);

G_END_DECLS
