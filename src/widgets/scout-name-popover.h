/* scout-name-popover.h: asks for a name.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SCOUT_TYPE_NAME_POPOVER (scout_name_popover_get_type ())

/**
 * ScoutNamePopover:
 *
 * A popover with a title, an entry and a button. Emits #ScoutNamePopover::named and closes when a
 * name was given that is more than white space.
 */
G_DECLARE_FINAL_TYPE (ScoutNamePopover, scout_name_popover, SCOUT, NAME_POPOVER, GtkPopover)

/**
 * scout_name_popover_new:
 * @title: what is named, translated
 * @action: what the button says, translated
 *
 * Returns: (transfer floating): a popover
 */
GtkWidget *scout_name_popover_new (const char *title,
                                   const char *action);

/**
 * scout_name_popover_set_name:
 * @self: the popover
 * @name: a name to begin with
 *
 * Puts a name into the entry, selected, so that typing replaces it.
 */
void scout_name_popover_set_name (ScoutNamePopover *self,
                                  const char       *name);

/**
 * scout_name_popover_set_extra:
 * @self: the popover
 * @extra: (nullable): what stands below the entry
 *
 * Sets what else the popover offers.
 */
void scout_name_popover_set_extra (ScoutNamePopover *self,
                                   GtkWidget        *extra);

G_END_DECLS
