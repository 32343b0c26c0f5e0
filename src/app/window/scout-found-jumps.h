/* scout-found-jumps.h: what the searches have, for people who look for it by name.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-jump-provider.h"
#include "scout-window.h"

G_BEGIN_DECLS

#define SCOUT_TYPE_FOUND_JUMPS (scout_found_jumps_get_type ())

/**
 * ScoutFoundJumps:
 *
 * Offers the creators that searches have loaded, but for those who are saved, recent searches, the
 * filters of the searches that are not on the screen, and to search for what was typed. There are
 * many: nothing is offered before something is typed. Its jumps are the actions `win.open-creator`,
 * `win.open-link` and `win.filter` of the window.
 */
G_DECLARE_FINAL_TYPE (ScoutFoundJumps, scout_found_jumps, SCOUT, FOUND_JUMPS, GObject)

/**
 * scout_found_jumps_new:
 * @window: has the searches; it may go before the provider
 *
 * Returns: (transfer full): a provider of what @window shows at the moment when somebody looks
 */
ScoutFoundJumps *scout_found_jumps_new (ScoutWindow *window);

G_END_DECLS
