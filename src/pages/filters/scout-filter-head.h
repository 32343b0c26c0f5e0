/* scout-filter-head.h: the head of a panel of filters.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * scout_filter_head_new:
 * @reset_button: stands at its start
 *
 * Makes the head of a panel beside the results. The window's own buttons may stand in it.
 *
 * Returns: (transfer floating): the head
 */
GtkWidget *scout_filter_head_new (GtkWidget *reset_button);

/**
 * scout_filter_head_new_for_popover:
 * @reset_button: stands at its start
 *
 * Makes the head of a panel in a popover, which is no window: it has no buttons of one, and does
 * not move it.
 *
 * Returns: (transfer floating): the head
 */
GtkWidget *scout_filter_head_new_for_popover (GtkWidget *reset_button);

/**
 * scout_filter_head_new_reset_button:
 *
 * Makes the button "Reset". It stands beside the buttons of the window, however long its word is.
 *
 * Returns: (transfer floating): the button
 */
GtkWidget *scout_filter_head_new_reset_button (void);

G_END_DECLS
