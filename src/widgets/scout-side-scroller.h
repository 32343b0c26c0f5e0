/* scout-side-scroller.h: lets what is wider than the window be scrolled sideways.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* Holds its child as an #AdwBin does, or in one line that scrolls. Hidden while the child is. */
#define SCOUT_TYPE_SIDE_SCROLLER (scout_side_scroller_get_type ())
G_DECLARE_FINAL_TYPE (ScoutSideScroller, scout_side_scroller, SCOUT, SIDE_SCROLLER, AdwBin)

/**
 * scout_side_scroller_get_scrolls:
 * @self: the widget
 *
 * Returns: whether the child has all the width that it wants, and is scrolled
 */
gboolean scout_side_scroller_get_scrolls (ScoutSideScroller *self);

/**
 * scout_side_scroller_set_scrolls:
 * @self: the widget, which has a child
 * @scrolls: whether the child is to have all the width that it wants
 *
 * Gives the child all the width that it wants, and scrolls it; or only the width that there is.
 */
void scout_side_scroller_set_scrolls (ScoutSideScroller *self,
                                      gboolean           scrolls);

G_END_DECLS
