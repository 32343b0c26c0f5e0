/* scout-creator-page.h: one creator, with insights.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-creator-tabs.h"
#include "scout-keeper.h"
#include "scout-marketplace.h"
#include "scout-picture-source.h"

#include <adwaita.h>

G_BEGIN_DECLS

/* Emits ScoutCreatorPage::content-activated, see the signal for when, and what
 * scout_page_failure_install() gives pages. */
#define SCOUT_TYPE_CREATOR_PAGE (scout_creator_page_get_type ())
G_DECLARE_FINAL_TYPE (ScoutCreatorPage, scout_creator_page, SCOUT, CREATOR_PAGE, AdwBin)

/**
 * scout_creator_page_set_services:
 * @self: the page
 * @marketplace: (nullable): tells about creators
 * @pictures: (nullable): loads pictures
 *
 * Sets whom to ask for creators shown later.
 */
void scout_creator_page_set_services (ScoutCreatorPage   *self,
                                      ScoutMarketplace   *marketplace,
                                      ScoutPictureSource *pictures);

/**
 * scout_creator_page_set_brand:
 * @self: the page
 * @name: (nullable): what the Page that is searched as is called, foreign text
 *
 * Sets of whom the page speaks where Meta lets that Page search nothing.
 */
void scout_creator_page_set_brand (ScoutCreatorPage *self,
                                   const char       *name);

/**
 * scout_creator_page_set_keeper:
 * @self: the page
 * @keeper: (nullable): keeps creators
 *
 * Sets who keeps the creator that is shown; without, there is no star.
 */
void scout_creator_page_set_keeper (ScoutCreatorPage *self,
                                    ScoutKeeper      *keeper);

/**
 * scout_creator_page_set_query:
 * @self: the page
 * @query: (nullable): a search
 *
 * Sets whose filters creators that are shown later are compared with.
 */
void scout_creator_page_set_query (ScoutCreatorPage *self,
                                   ScoutQuery       *query);

/**
 * scout_creator_page_set_found_by:
 * @self: the page
 * @query: (nullable): a search; %NULL if they come from elsewhere, as kept ones do
 *
 * Sets which search has told what is known of creators that are shown later. Until more comes, it
 * explains their figures.
 */
void scout_creator_page_set_found_by (ScoutCreatorPage *self,
                                      ScoutQuery       *query);

/**
 * scout_creator_page_show:
 * @self: the page
 * @creator: (nullable): what a search knows of the creator; %NULL ends all loading and shows nobody
 *
 * Shows a creator at once with what is known and loads each part.
 */
void scout_creator_page_show (ScoutCreatorPage *self,
                              ScoutCreator     *creator);

/**
 * scout_creator_page_show_tab:
 * @self: the page
 * @creator: whom to show
 * @tab: (nullable): which tab to show at once, see scout_creator_tabs_set_shown(); what nobody sees
 *   is not asked for
 * @choices: (nullable): what is chosen on it, see scout_creator_tabs_set_choices()
 *
 * Shows a creator as they were left, be it in another window.
 */
void scout_creator_page_show_tab (ScoutCreatorPage *self,
                                  ScoutCreator     *creator,
                                  const char       *tab,
                                  const char       *choices);

/**
 * scout_creator_page_refresh:
 * @self: the page
 *
 * Shows the same creator again, and asks anew for everything that is told, also where the answers
 * of some minutes ago are remembered. Shows nobody if nobody is shown.
 */
void scout_creator_page_refresh (ScoutCreatorPage *self);

/**
 * scout_creator_page_get_creator:
 * @self: the page
 *
 * Returns: (transfer none) (nullable): the creator that is shown
 */
ScoutCreator *scout_creator_page_get_creator (ScoutCreatorPage *self);

/**
 * scout_creator_page_get_tabs:
 * @self: the page
 *
 * Returns: (transfer none): what knows which of the tabs is shown
 */
ScoutCreatorTabs *scout_creator_page_get_tabs (ScoutCreatorPage *self);

/**
 * scout_creator_page_is_loading:
 * @self: the page
 *
 * Returns: whether any part is still on its way
 */
gboolean scout_creator_page_is_loading (ScoutCreatorPage *self);

/**
 * scout_creator_page_set_range:
 * @self: the page
 * @range: a range of the marketplace's network
 *
 * Chooses the range of all figures, as the toggle does. The page has services.
 */
void scout_creator_page_set_range (ScoutCreatorPage *self,
                                   ScoutTimeRange    range);

/**
 * scout_creator_page_point_at_best_day:
 * @self: the page
 *
 * Puts the chart's read-out on the day with the highest figure.
 *
 * Returns: %FALSE if there is no chart to read
 */
gboolean scout_creator_page_point_at_best_day (ScoutCreatorPage *self);

G_END_DECLS
