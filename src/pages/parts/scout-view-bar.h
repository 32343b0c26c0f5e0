/* scout-view-bar.h: shows the tabs of a page where there is room for them.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define SCOUT_TYPE_VIEW_BAR (scout_view_bar_get_type ())

/**
 * ScoutViewBar:
 *
 * Lets tabs stand in the header bar, or below the page where the header bar has no room for them,
 * or nowhere while there is nothing to show on them.
 */
G_DECLARE_FINAL_TYPE (ScoutViewBar, scout_view_bar, SCOUT, VIEW_BAR, GObject)

/**
 * scout_view_bar_new:
 * @title: in the header bar
 * @bar: below the page
 *
 * Returns: (transfer full): shows no tabs as yet; must not outlive @bar
 */
ScoutViewBar *scout_view_bar_new (AdwViewSwitcherTitle *title,
                                  AdwViewSwitcherBar   *bar);

/**
 * scout_view_bar_set_active:
 * @self: the bar
 * @is_active: whether there is anything to show on tabs
 *
 * Shows the tabs, or does not.
 */
void scout_view_bar_set_active (ScoutViewBar *self,
                                gboolean      is_active);

/**
 * scout_view_bar_follow_tab:
 * @self: what shows the tabs
 *
 * Brings the focus to the tab that is shown, if it is on another one's button.
 */
void scout_view_bar_follow_tab (ScoutViewBar *self);

G_END_DECLS
