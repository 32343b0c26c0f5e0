/* scout-tour-signs.h: by what a tour sees that a creator is shown as it should be.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * scout_tour_shows_insights:
 * @page: what is on the screen
 *
 * Looks whether a creator's insights can be read: every tile has its figure, and there is a chart.
 *
 * Returns: %FALSE if anything is still on its way, failed or is missing
 */
gboolean scout_tour_shows_insights (GtkWidget *page);

/**
 * scout_tour_shows_days:
 * @page: what is on the screen
 * @n_days: how many days
 *
 * Looks whether the chart shows so many days.
 *
 * Returns: %FALSE if it shows others, or if there is no chart
 */
gboolean scout_tour_shows_days (GtkWidget *page,
                                guint      n_days);

/**
 * scout_tour_shows_readout:
 * @page: what is on the screen
 *
 * Looks whether the chart reads the figures of a day out.
 *
 * Returns: %FALSE if it does not, or if there is no chart
 */
gboolean scout_tour_shows_readout (GtkWidget *page);

/**
 * scout_tour_shows_parts:
 * @page: what is on the screen
 *
 * Looks whether all parts of a page can be read: each has what it shows, or says that there is
 * nothing.
 *
 * Returns: %FALSE if anything is still on its way or failed, or if no part has anything to show
 */
gboolean scout_tour_shows_parts (GtkWidget *page);

/**
 * scout_tour_shows_words:
 * @page: what is on the screen
 * @words: text of a label
 *
 * Returns: whether a label on the screen has these words
 */
gboolean scout_tour_shows_words (GtkWidget  *page,
                                 const char *words);

/**
 * scout_tour_find:
 * @page: what is on the screen
 * @type: a type of widget
 * @index: how many others to pass over
 *
 * Returns: (transfer none) (nullable): a widget of that type that is on the screen
 */
GtkWidget *scout_tour_find (GtkWidget *page,
                            GType      type,
                            guint      index);

/**
 * scout_tour_find_dialog:
 * @window: the window of the tour
 *
 * Looks for a window that stands over that of the tour.
 *
 * Returns: (transfer none) (nullable): the newest that is shown, or %NULL
 */
GtkWidget *scout_tour_find_dialog (GtkWidget *window);

/**
 * scout_tour_find_scrolled:
 * @page: the page of the tour
 *
 * Looks for what scrolls up and down, and has the longest way to go.
 *
 * Returns: (transfer none) (nullable): the adjustment, or %NULL where all is seen
 */
GtkAdjustment *scout_tour_find_scrolled (GtkWidget *page);

/**
 * scout_tour_is_seen:
 * @widget: a widget in a window
 *
 * Tells whether the middle of a widget is in the window, and nothing that scrolls hides it.
 *
 * Returns: whether somebody who looks at the window sees it
 */
gboolean scout_tour_is_seen (GtkWidget *widget);

G_END_DECLS
