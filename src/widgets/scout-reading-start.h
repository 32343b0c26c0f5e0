/* scout-reading-start.h: shows what is wider than its room from where reading begins.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Lays out the one child of a widget over all of its room. */
#define SCOUT_TYPE_READING_START (scout_reading_start_get_type ())
G_DECLARE_FINAL_TYPE (ScoutReadingStart, scout_reading_start, SCOUT, READING_START,
                      GtkLayoutManager)

/**
 * scout_reading_start_install:
 * @scroller: the child of a widget that has nothing else, such as a #ScoutTabStop
 * @view: what is in it, and becomes as wide as it has to be
 *
 * Lets the parent of @scroller see to it that the first column of @view is seen until somebody
 * scrolls sideways, and what they then see afterwards, however wide both become. Main thread only.
 */
void scout_reading_start_install (GtkScrolledWindow *scroller,
                                  GtkScrollable     *view);

G_END_DECLS
