/* scout-preferences.h: the window of what can be set, seen and ended.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

/* Emits ::sign-out, ::choose-page, ::remove-access and ::forget-brand; see the signals for when. */
#define SCOUT_TYPE_PREFERENCES (scout_preferences_get_type ())
G_DECLARE_FINAL_TYPE (ScoutPreferences, scout_preferences, SCOUT, PREFERENCES,
                      AdwPreferencesWindow)

/**
 * scout_preferences_new:
 * @session: services and account; what changes in it while the window is open is shown
 *
 * Returns: (transfer none): the window, owned by GTK
 */
ScoutPreferences *scout_preferences_new (ScoutSession *session);

/**
 * scout_preferences_update:
 * @self: the window
 *
 * Shows the account as it is now.
 */
void scout_preferences_update (ScoutPreferences *self);

G_END_DECLS
