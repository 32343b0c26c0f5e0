/* scout-discover-entry-private.h: whether the search entry of the search page takes words.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-discover-page-private.h"

G_BEGIN_DECLS

/* Whether creators like others are looked for, which leaves no room for words. */
gboolean _scout_discover_page_is_similar (ScoutDiscoverPage *self);

/* Lets the entry say what it takes, or why it takes nothing. */
void _scout_discover_page_update_entry (ScoutDiscoverPage *self);

G_END_DECLS
