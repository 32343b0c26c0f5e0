/* scout-creator-tab.h: what a tab of the creator's page does for the page.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-keeper.h"
#include "scout-marketplace.h"
#include "scout-picture-source.h"
#include "scout-query.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A widget that shows one side of a creator: who follows them, what they publish. The page makes
 * its tabs with itself, hands each the services, and tells a tab of a creator when the tab is first
 * shown: what nobody looks at costs no calls. A tab asks for its own parts, each of which fails and
 * comes back by itself (see ScoutPagePart), under a cancellable of its own that ends with the
 * creator. A new tab is a line of the table in scout-creator-page.c.
 * Emits ScoutCreatorTab::content-activated, ScoutCreatorTab::learned, ScoutCreatorTab::chosen and
 * ScoutCreatorTab::range-chosen. */
#define SCOUT_TYPE_CREATOR_TAB (scout_creator_tab_get_type ())
G_DECLARE_INTERFACE (ScoutCreatorTab, scout_creator_tab, SCOUT, CREATOR_TAB, GtkWidget)

/**
 * ScoutCreatorTabInterface:
 * @set_services: implementation of scout_creator_tab_set_services()
 * @show: implementation of scout_creator_tab_show()
 * @set_narrow: (nullable): implementation of scout_creator_tab_set_narrow(); %NULL for a tab that
 *   looks the same in any width
 * @set_profile: (nullable): implementation of scout_creator_tab_set_profile(); %NULL for a tab that
 *   needs nothing of the profile
 * @set_keeper: (nullable): implementation of scout_creator_tab_set_keeper(); %NULL for a tab that
 *   keeps nothing
 * @show_match: (nullable): implementation of scout_creator_tab_show_match(); %NULL for a tab that
 *   compares nothing
 * @set_range: (nullable): implementation of scout_creator_tab_set_range(); %NULL for a tab without
 *   figures of a range
 * @toggle_filters: (nullable): implementation of scout_creator_tab_toggle_filters(); %NULL for a
 *   tab that filters nothing
 * @dup_choices: (nullable): implementation of scout_creator_tab_dup_choices()
 * @set_choices: (nullable): implementation of scout_creator_tab_set_choices(); %NULL for a tab that
 *   leaves no choice worth keeping; one tab at most has any
 * @is_loading: implementation of scout_creator_tab_is_loading()
 *
 * What a tab does.
 */
struct _ScoutCreatorTabInterface
{
  GTypeInterface parent_iface;

  void     (*set_services) (ScoutCreatorTab    *self,
                            ScoutMarketplace   *marketplace,
                            ScoutPictureSource *pictures);
  void     (*show)         (ScoutCreatorTab    *self,
                            ScoutCreator       *creator);
  void     (*set_narrow)   (ScoutCreatorTab    *self,
                            gboolean            is_narrow);
  void     (*set_profile)  (ScoutCreatorTab    *self,
                            ScoutCreator       *profile);
  void     (*set_keeper)   (ScoutCreatorTab    *self,
                            ScoutKeeper        *keeper);
  void     (*show_match)   (ScoutCreatorTab    *self,
                            ScoutQuery         *query,
                            ScoutCreator       *known);
  void     (*set_range)    (ScoutCreatorTab    *self,
                            ScoutTimeRange      range);
  gboolean (*toggle_filters) (ScoutCreatorTab  *self);
  char    *(*dup_choices)  (ScoutCreatorTab    *self);
  void     (*set_choices)  (ScoutCreatorTab    *self,
                            const char         *choices);
  gboolean (*is_loading)   (ScoutCreatorTab    *self);
};

/**
 * scout_creator_tab_set_services:
 * @self: the tab
 * @marketplace: (nullable): tells about creators
 * @pictures: (nullable): loads pictures
 *
 * Sets whom to ask for creators shown later.
 */
void scout_creator_tab_set_services (ScoutCreatorTab    *self,
                                     ScoutMarketplace   *marketplace,
                                     ScoutPictureSource *pictures);

/**
 * scout_creator_tab_show:
 * @self: the tab, which has services unless @creator is %NULL
 * @creator: (nullable): a creator of the marketplace's network; %NULL ends all loading and shows
 *   nobody
 *
 * Shows a creator, or the same one again, and loads what the tab shows.
 */
void scout_creator_tab_show (ScoutCreatorTab *self,
                             ScoutCreator    *creator);

/**
 * scout_creator_tab_set_narrow:
 * @self: the tab
 * @is_narrow: whether there is little width
 *
 * Puts below each other what stands side by side.
 */
void scout_creator_tab_set_narrow (ScoutCreatorTab *self,
                                   gboolean         is_narrow);

/**
 * scout_creator_tab_set_profile:
 * @self: a tab that shows a creator
 * @profile: the same creator with the whole profile, which the page has loaded
 *
 * Tells what need not be asked for again. May come at any time, or never.
 */
void scout_creator_tab_set_profile (ScoutCreatorTab *self,
                                    ScoutCreator    *profile);

/**
 * scout_creator_tab_set_keeper:
 * @self: the tab
 * @keeper: (nullable): keeps things for the brand
 *
 * Sets who keeps what the person does with creators.
 */
void scout_creator_tab_set_keeper (ScoutCreatorTab *self,
                                   ScoutKeeper     *keeper);

/**
 * scout_creator_tab_show_match:
 * @self: the tab
 * @query: (nullable): the search that found the creator
 * @known: (nullable): all that is known of the creator by now; %NULL shows nobody
 *
 * Shows which filters of the search the creator meets.
 */
void scout_creator_tab_show_match (ScoutCreatorTab *self,
                                   ScoutQuery      *query,
                                   ScoutCreator    *known);

/**
 * scout_creator_tab_set_range:
 * @self: the tab, which has services
 * @range: a range that was chosen on another tab, of any network
 *
 * Shows figures of the range where the network has such, and asks for them where a creator is
 * shown. Does not emit ScoutCreatorTab::range-chosen.
 */
void scout_creator_tab_set_range (ScoutCreatorTab *self,
                                  ScoutTimeRange   range);

/**
 * scout_creator_tab_toggle_filters:
 * @self: a tab that is seen
 *
 * Shows the filters of what the tab shows, or hides them.
 *
 * Returns: whether there are any
 */
gboolean scout_creator_tab_toggle_filters (ScoutCreatorTab *self);

/**
 * scout_creator_tab_dup_choices:
 * @self: a tab that shows a creator
 *
 * Returns: (transfer full) (nullable): what is chosen, in words for scout_creator_tab_set_choices()
 *   of this Scout or a later one; %NULL for nothing
 */
char *scout_creator_tab_dup_choices (ScoutCreatorTab *self);

/**
 * scout_creator_tab_set_choices:
 * @self: the tab, which has services
 * @choices: (nullable): what scout_creator_tab_dup_choices() said, or anything else
 *
 * Chooses what was chosen, and what a creator begins with for all that @choices does not say. Asks
 * anew where a creator is shown.
 */
void scout_creator_tab_set_choices (ScoutCreatorTab *self,
                                    const char      *choices);

/**
 * scout_creator_tab_is_loading:
 * @self: the tab
 *
 * Returns: whether anything that was asked for is still on its way
 */
gboolean scout_creator_tab_is_loading (ScoutCreatorTab *self);

/**
 * scout_creator_tab_activate_content:
 * @self: the tab
 * @content: a post of the creator
 *
 * Emits ScoutCreatorTab::content-activated; for tabs.
 */
void scout_creator_tab_activate_content (ScoutCreatorTab *self,
                                         ScoutContent    *content);

/**
 * scout_creator_tab_learn:
 * @self: the tab
 * @answer: what an answer told of the creator
 *
 * Emits ScoutCreatorTab::learned; for tabs.
 */
void scout_creator_tab_learn (ScoutCreatorTab *self,
                              ScoutCreator    *answer);

/**
 * scout_creator_tab_choose:
 * @self: the tab
 *
 * Emits ScoutCreatorTab::chosen; for tabs.
 */
void scout_creator_tab_choose (ScoutCreatorTab *self);

/**
 * scout_creator_tab_choose_range:
 * @self: the tab
 * @range: what the person has chosen
 *
 * Emits ScoutCreatorTab::range-chosen; for tabs.
 */
void scout_creator_tab_choose_range (ScoutCreatorTab *self,
                                     ScoutTimeRange   range);

G_END_DECLS
