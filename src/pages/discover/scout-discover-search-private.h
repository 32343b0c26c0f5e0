/* scout-discover-search-private.h: questions of the search page that are in the making.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-discover-page.h"

G_BEGIN_DECLS

/* Asks what entry, filters and order say as soon as nobody has edited anything for a while: what is
 * found stays until then. */
void _scout_discover_page_search_soon (ScoutDiscoverPage *self);

/* Does not wait any more for who may edit more, and asks nothing. */
void _scout_discover_page_drop_edited (ScoutDiscoverPage *self);

/* Opens what was looked up and has been found, if that is one post and still waited for. */
void _scout_discover_page_open_found (ScoutDiscoverPage *self);

G_END_DECLS
