/* scout-cli-settings-private.h: what the person has set in Scout.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Scout's settings, or %NULL where Scout is not installed. */
GSettings *_scout_cli_settings_open (void);

/* A text of the settings, or %NULL if there is none. */
char *_scout_cli_settings_dup_text (const char *key);

G_END_DECLS
