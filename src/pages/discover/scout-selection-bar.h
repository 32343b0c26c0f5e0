/* scout-selection-bar.h: what can be done with the results that are selected.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define SCOUT_TYPE_SELECTION_BAR (scout_selection_bar_get_type ())

/**
 * ScoutSelectionBar:
 *
 * Slides up below results while some are selected, says how many, and has a button for each thing
 * that can be done with all of them. The buttons activate the actions `selection.star`,
 * `selection.unstar`, `selection.copy-text`, `selection.copy-csv`, `selection.find-similar`,
 * `selection.open` and `selection.clear` of whoever shows the bar; those that do not exist or are
 * not enabled have no button, or no item in a menu.
 */
G_DECLARE_FINAL_TYPE (ScoutSelectionBar, scout_selection_bar, SCOUT, SELECTION_BAR, AdwBin)

/**
 * scout_selection_bar_new:
 *
 * Returns: (transfer floating): a bar of nothing, which is hidden
 */
GtkWidget *scout_selection_bar_new (void);

/**
 * scout_selection_bar_set_n_selected:
 * @self: the bar
 * @n_selected: how many are selected; the bar is shown while there are any
 *
 * Says how many are selected.
 */
void scout_selection_bar_set_n_selected (ScoutSelectionBar *self,
                                         guint              n_selected);

/**
 * scout_selection_bar_set_narrow:
 * @self: the bar
 * @is_narrow: whether there is little width
 *
 * Shows only the icon of the first button where there is little width.
 */
void scout_selection_bar_set_narrow (ScoutSelectionBar *self,
                                     gboolean           is_narrow);

/**
 * scout_selection_bar_set_can_star:
 * @self: the bar
 * @can_star: whether what is selected can be kept
 *
 * Sets whether there is a button that keeps what is selected.
 */
void scout_selection_bar_set_can_star (ScoutSelectionBar *self,
                                       gboolean           can_star);

G_END_DECLS
