/* scout-discover-keeping-private.h: searches of the search page that are kept.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-discover-page.h"

G_BEGIN_DECLS

/* Prepares the button that saves searches. */
void _scout_discover_page_init_save (ScoutDiscoverPage *self);

/* Saves the search that is shown. */
void _scout_discover_page_save (ScoutDiscoverPage *self,
                                const char        *name);

/* Shows the query that was wanted before there was somebody to ask, if any. */
void _scout_discover_page_show_wanted (ScoutDiscoverPage *self);

/* Knows no longer which saved search is shown, unless it asks this. */
void _scout_discover_page_forget_search (ScoutDiscoverPage *self,
                                         ScoutQuery        *query);

G_END_DECLS
