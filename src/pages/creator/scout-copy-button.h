/* scout-copy-button.h: copies what a creator can be written or found by.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-creator.h"

#include <adwaita.h>

G_BEGIN_DECLS

/* A button with a menu: handle, e-mail address and links. Activates the window's action `win.copy`
 * with the text, and with what to say then. */
#define SCOUT_TYPE_COPY_BUTTON (scout_copy_button_get_type ())
G_DECLARE_FINAL_TYPE (ScoutCopyButton, scout_copy_button, SCOUT, COPY_BUTTON, AdwBin)

/**
 * scout_copy_button_new:
 *
 * Returns: (transfer floating): a button that copies nothing yet
 */
GtkWidget *scout_copy_button_new (void);

/**
 * scout_copy_button_set_creator:
 * @self: the button
 * @creator: (nullable): a creator, with whatever is known
 *
 * Sets of whom something is copied. What is not known cannot be chosen.
 */
void scout_copy_button_set_creator (ScoutCopyButton *self,
                                    ScoutCreator    *creator);

G_END_DECLS
