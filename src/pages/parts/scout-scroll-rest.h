/* scout-scroll-rest.h: what of something that scrolls is seen for longer than a glance.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SCOUT_TYPE_SCROLL_REST (scout_scroll_rest_get_type ())

/**
 * ScoutScrollRest:
 *
 * Emits ScoutScrollRest::rested when what a scrolled window shows has stood still for a moment, for
 * whoever does something that costs for what is seen.
 */
G_DECLARE_FINAL_TYPE (ScoutScrollRest, scout_scroll_rest, SCOUT, SCROLL_REST, GObject)

/**
 * scout_scroll_rest_new:
 * @window: what scrolls up and down; not kept
 *
 * Returns: (transfer full): something that watches @window
 */
ScoutScrollRest *scout_scroll_rest_new (GtkScrolledWindow *window);

/**
 * scout_scroll_rest_begin:
 * @self: something that watches a window
 *
 * Tells once more when the window stands still, because something else is in it.
 */
void scout_scroll_rest_begin (ScoutScrollRest *self);

/**
 * scout_scroll_rest_is_seen:
 * @self: something that watches a window
 * @widget: something in the window
 *
 * Returns: whether half of @widget or more is seen, up and down
 */
gboolean scout_scroll_rest_is_seen (ScoutScrollRest *self,
                                    GtkWidget       *widget);

G_END_DECLS
