/* scout-post-kinds.h: which of a creator's posts are seen.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* One choice of a few, as a toggle, or as a menu where there is little width. Emits
 * ScoutPostKinds::changed. */
#define SCOUT_TYPE_POST_KINDS (scout_post_kinds_get_type ())
G_DECLARE_FINAL_TYPE (ScoutPostKinds, scout_post_kinds, SCOUT, POST_KINDS, AdwBin)

/**
 * scout_post_kinds_append:
 * @self: the widget
 * @id: how the program calls the choice
 * @label: how people call it, plain text
 *
 * Adds a choice at the end. The first one is selected.
 */
void scout_post_kinds_append (ScoutPostKinds *self,
                              const char     *id,
                              const char     *label);

/**
 * scout_post_kinds_remove_all:
 * @self: the widget
 *
 * Takes all choices away.
 */
void scout_post_kinds_remove_all (ScoutPostKinds *self);

/**
 * scout_post_kinds_get_selected:
 * @self: the widget
 *
 * Returns: (transfer none) (nullable): the id of the choice; %NULL where there is none
 */
const char *scout_post_kinds_get_selected (ScoutPostKinds *self);

/**
 * scout_post_kinds_set_selected:
 * @self: the widget
 * @id: (nullable): the id of a choice
 *
 * Selects a choice, or the first one where there is none of this id.
 */
void scout_post_kinds_set_selected (ScoutPostKinds *self,
                                    const char     *id);

/**
 * scout_post_kinds_set_narrow:
 * @self: the widget
 * @is_narrow: whether there is little width
 *
 * Shows the menu in the place of the toggle.
 */
void scout_post_kinds_set_narrow (ScoutPostKinds *self,
                                  gboolean        is_narrow);

G_END_DECLS
