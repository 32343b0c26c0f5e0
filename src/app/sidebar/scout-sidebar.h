/* scout-sidebar.h: where one can go, and as which Page one searches.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-discover-subject.h"
#include "scout-keeper.h"
#include "scout-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

/* Emits ScoutSidebar::page-chosen; see the signal for when. Activates the window's actions,
 * `win.discover` with the id of a subject among them. */
#define SCOUT_TYPE_SIDEBAR (scout_sidebar_get_type ())
G_DECLARE_FINAL_TYPE (ScoutSidebar, scout_sidebar, SCOUT, SIDEBAR, AdwBin)

/**
 * scout_sidebar_set_alone:
 * @self: the sidebar
 * @is_alone: whether nothing stands beside it
 *
 * Gives the sidebar the buttons of the window, which stand above what is beside it otherwise.
 */
void scout_sidebar_set_alone (ScoutSidebar *self,
                              gboolean      is_alone);

/**
 * scout_sidebar_set_session:
 * @self: the sidebar
 * @session: (nullable): whose account and Page are shown
 *
 * Sets the session. Call scout_sidebar_update_pages() when its account has changed.
 */
void scout_sidebar_set_session (ScoutSidebar *self,
                                ScoutSession *session);

/**
 * scout_sidebar_set_keeper:
 * @self: the sidebar
 * @keeper: (nullable): keeps creators and searches
 *
 * Sets whose saved creators and searches are listed.
 */
void scout_sidebar_set_keeper (ScoutSidebar *self,
                               ScoutKeeper  *keeper);

/**
 * scout_sidebar_select:
 * @self: the sidebar
 * @subject: what the window shows
 * @search_id: (nullable): the saved search that it shows
 *
 * Marks where one is.
 */
void scout_sidebar_select (ScoutSidebar               *self,
                           const ScoutDiscoverSubject *subject,
                           const char                 *search_id);

/**
 * scout_sidebar_select_creators:
 * @self: the sidebar
 *
 * Marks that one is at the saved creators.
 */
void scout_sidebar_select_creators (ScoutSidebar *self);

/**
 * scout_sidebar_set_obstacle:
 * @self: the sidebar
 * @obstacle: (nullable): why nothing can be searched now, in words for people
 *
 * Says why searches cannot be run, or that they can.
 */
void scout_sidebar_set_obstacle (ScoutSidebar *self,
                                 const char   *obstacle);

/**
 * scout_sidebar_update_pages:
 * @self: the sidebar
 *
 * Shows the Pages of the session's account in the Page switcher.
 */
void scout_sidebar_update_pages (ScoutSidebar *self);

G_END_DECLS
