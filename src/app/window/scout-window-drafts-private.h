/* scout-window-drafts-private.h: asks before notes are lost that could not be kept.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-window-private.h"

G_BEGIN_DECLS

/* Has what was written kept, and asks whoever closes the window what to do with notes that are
 * nowhere but in memory. Returns whether there are any, and the window has to stay until they are
 * kept, when it closes by itself, or there is an answer. */
gboolean _scout_window_asks_for_drafts (ScoutWindow *self);

G_END_DECLS
