/* scout-creator-tabs.h: the tabs of the creator's page beside the overview.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-creator-tab.h"

#include <adwaita.h>

G_BEGIN_DECLS

/* Makes the tabs when they are first shown, and tells each of the creator then. Emits
 * ScoutCreatorTabs::content-activated, ScoutCreatorTabs::learned, ScoutCreatorTabs::shown and
 * ScoutCreatorTabs::chosen. */
#define SCOUT_TYPE_CREATOR_TABS (scout_creator_tabs_get_type ())
G_DECLARE_FINAL_TYPE (ScoutCreatorTabs, scout_creator_tabs, SCOUT, CREATOR_TABS, GObject)

/**
 * scout_creator_tabs_new:
 * @stack: gets the tabs, after those that it has
 *
 * Adds all tabs to a stack.
 *
 * Returns: (transfer full): what looks after them as long as @stack lives
 */
ScoutCreatorTabs *scout_creator_tabs_new (AdwViewStack *stack);

/**
 * scout_creator_tabs_set_services:
 * @self: the tabs
 * @marketplace: (nullable): tells about creators
 * @pictures: (nullable): loads pictures
 *
 * Sets whom to ask for creators shown later.
 */
void scout_creator_tabs_set_services (ScoutCreatorTabs   *self,
                                      ScoutMarketplace   *marketplace,
                                      ScoutPictureSource *pictures);

/**
 * scout_creator_tabs_show:
 * @self: the tabs
 * @creator: (nullable): a creator, also the same one again; %NULL ends all loading
 *
 * Shows a creator on the tab that is visible, and on each other one when it is shown. Without one,
 * as where nobody can be asked, there are no tabs.
 */
void scout_creator_tabs_show (ScoutCreatorTabs *self,
                              ScoutCreator     *creator);

/**
 * scout_creator_tabs_set_profile:
 * @self: the tabs
 * @profile: the creator that is shown, with the whole profile
 *
 * Tells each tab, when it is shown, what need not be asked for again.
 */
void scout_creator_tabs_set_profile (ScoutCreatorTabs *self,
                                     ScoutCreator     *profile);

/**
 * scout_creator_tabs_dup_known:
 * @self: the tabs
 *
 * Gets the creator that is shown with what their profile told since, which may be another portrait:
 * addresses of pictures expire.
 *
 * Returns: (transfer full) (nullable): the creator, %NULL where there are no tabs
 */
ScoutCreator *scout_creator_tabs_dup_known (ScoutCreatorTabs *self);

/**
 * scout_creator_tabs_set_range:
 * @self: the tabs, which have services
 * @range: what was chosen on the overview, a range of the marketplace's network
 *
 * Shows the range on each tab that has figures of it, when the tab is shown. Each network has a
 * range of its own.
 */
void scout_creator_tabs_set_range (ScoutCreatorTabs *self,
                                   ScoutTimeRange    range);

/**
 * scout_creator_tabs_get_range:
 * @self: the tabs
 * @network: a network
 *
 * Returns: the range that was chosen last, on the overview or a tab
 */
ScoutTimeRange scout_creator_tabs_get_range (ScoutCreatorTabs *self,
                                             ScoutNetwork      network);

/**
 * scout_creator_tabs_set_found_by:
 * @self: the tabs
 * @query: (nullable): a search; %NULL if they come from elsewhere
 *
 * Sets which search has told what is known of creators that are shown later.
 */
void scout_creator_tabs_set_found_by (ScoutCreatorTabs *self,
                                      ScoutQuery       *query);

/**
 * scout_creator_tabs_show_match:
 * @self: the tabs
 * @query: (nullable): a search
 * @known: (nullable): all that is known of the creator by now; %NULL shows nobody
 *
 * Tells each tab, when it is shown, what to compare.
 */
void scout_creator_tabs_show_match (ScoutCreatorTabs *self,
                                    ScoutQuery       *query,
                                    ScoutCreator     *known);

/**
 * scout_creator_tabs_set_keeper:
 * @self: the tabs
 * @keeper: (nullable): keeps things for the brand
 *
 * Sets who keeps what the person does with creators.
 */
void scout_creator_tabs_set_keeper (ScoutCreatorTabs *self,
                                    ScoutKeeper      *keeper);

/**
 * scout_creator_tabs_update_saved:
 * @self: the tabs
 * @creator: (nullable): who is shown, if they can be saved
 *
 * Says on each tab whether the creator is saved.
 */
void scout_creator_tabs_update_saved (ScoutCreatorTabs *self,
                                      ScoutCreator     *creator);

/**
 * scout_creator_tabs_set_narrow:
 * @self: the tabs
 * @is_narrow: whether there is little width
 *
 * Puts below each other what stands side by side.
 */
void scout_creator_tabs_set_narrow (ScoutCreatorTabs *self,
                                    gboolean          is_narrow);

/**
 * scout_creator_tabs_get_shown:
 * @self: the tabs
 *
 * Returns: (transfer none) (nullable): the name of the tab that is shown, which stays the same in
 *   all languages; that of the overview too
 */
const char *scout_creator_tabs_get_shown (ScoutCreatorTabs *self);

/**
 * scout_creator_tabs_set_shown:
 * @self: the tabs
 * @name: (nullable): the name of a tab
 *
 * Shows a tab. If the creator has none of that name, the one that is shown stays.
 */
void scout_creator_tabs_set_shown (ScoutCreatorTabs *self,
                                   const char       *name);

/**
 * scout_creator_tabs_get_choices:
 * @self: the tabs
 *
 * Returns: (transfer none) (nullable): what is chosen on the tabs, such as which posts and in which
 *   order, in words for scout_creator_tabs_set_choices(); %NULL where all is as it begins
 */
const char *scout_creator_tabs_get_choices (ScoutCreatorTabs *self);

/**
 * scout_creator_tabs_set_choices:
 * @self: the tabs
 * @choices: (nullable): what scout_creator_tabs_get_choices() said, or anything else
 *
 * Chooses what was chosen, and what a creator begins with for all that @choices does not say.
 */
void scout_creator_tabs_set_choices (ScoutCreatorTabs *self,
                                     const char       *choices);

/**
 * scout_creator_tabs_forget_choices:
 * @self: the tabs
 *
 * Lets the creator that is shown next begin as creators do.
 */
void scout_creator_tabs_forget_choices (ScoutCreatorTabs *self);

/**
 * scout_creator_tabs_get_scroll:
 * @self: the tabs
 *
 * Returns: how far the tab is scrolled that is shown, or the overview, in pixels
 */
double scout_creator_tabs_get_scroll (ScoutCreatorTabs *self);

/**
 * scout_creator_tabs_set_scroll:
 * @self: the tabs
 * @place: how far to scroll the tab that is shown, or the overview, in pixels
 *
 * Scrolls there as soon as enough has come; see scout_scroll_place_restore().
 */
void scout_creator_tabs_set_scroll (ScoutCreatorTabs *self,
                                    double            place);

/**
 * scout_creator_tabs_select_nth:
 * @self: the tabs
 * @position: 0 for the first one
 *
 * Shows a tab. If the creator has fewer, the one that is shown stays.
 *
 * Returns: whether another one is shown now
 */
gboolean scout_creator_tabs_select_nth (ScoutCreatorTabs *self,
                                        guint             position);

/**
 * scout_creator_tabs_toggle_filters:
 * @self: the tabs
 *
 * Shows the filters of the tab that is shown, or hides them.
 *
 * Returns: whether it has any
 */
gboolean scout_creator_tabs_toggle_filters (ScoutCreatorTabs *self);

/**
 * scout_creator_tabs_is_loading:
 * @self: the tabs
 *
 * Returns: whether any of them waits for anything
 */
gboolean scout_creator_tabs_is_loading (ScoutCreatorTabs *self);

G_END_DECLS
