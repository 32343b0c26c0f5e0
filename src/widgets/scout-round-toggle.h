/* scout-round-toggle.h: one choice of a few.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SCOUT_TYPE_ROUND_TOGGLE (scout_round_toggle_get_type ())
G_DECLARE_FINAL_TYPE (ScoutRoundToggle, scout_round_toggle, SCOUT, ROUND_TOGGLE, GtkWidget)

/**
 * scout_round_toggle_new:
 *
 * Returns: (transfer floating): a toggle without choices
 */
GtkWidget *scout_round_toggle_new (void);

/**
 * scout_round_toggle_append:
 * @self: the widget
 * @id: how the program calls the choice
 * @label: how people call it, plain text
 *
 * Adds a choice at the end. The first one is selected.
 */
void scout_round_toggle_append (ScoutRoundToggle *self,
                                const char       *id,
                                const char       *label);

/**
 * scout_round_toggle_remove_all:
 * @self: the widget
 *
 * Takes all choices away. Does not notify: the next choice that is appended is selected and
 * notified.
 */
void scout_round_toggle_remove_all (ScoutRoundToggle *self);

/**
 * scout_round_toggle_get_selected:
 * @self: the widget
 *
 * Gets the id of the selected choice; an unknown one is ignored.
 *
 * Returns: (transfer none) (nullable): an id
 */
const char *scout_round_toggle_get_selected (ScoutRoundToggle *self);

/**
 * scout_round_toggle_set_selected:
 * @self: the widget
 * @selected: (nullable): an id
 *
 * Sets the id of the selected choice; an unknown one is ignored.
 */
void scout_round_toggle_set_selected (ScoutRoundToggle *self,
                                      const char       *selected);

G_END_DECLS
