/* scout-window-preferences-private.h: the preferences of the window, and what is ended in them.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-preferences.h"
#include "scout-window-private.h"

G_BEGIN_DECLS

/* Asks whether Scout's access is to be removed, and does it. */
void _scout_window_ask_to_remove_access (ScoutWindow *self);

/* Asks whether everything is to be deleted that is kept for the brand, and does it. */
void _scout_window_ask_to_forget_brand (ScoutWindow *self);

/* The action that shows the preferences. */
void _scout_window_preferences_action (GtkWidget  *widget,
                                       const char *name,
                                       GVariant   *parameter);

/* Closes the preferences if they are open. */
void _scout_window_close_preferences (ScoutWindow *self);

G_END_DECLS
