/* scout-discover-explain-private.h: explains the figures of the search page.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-discover-page-private.h"

G_BEGIN_DECLS

/* Adds the button that explains the figures of the results. */
void _scout_discover_page_init_explanation (ScoutDiscoverPage *self);

/* Offers to explain them, or nothing without any. */
void _scout_discover_page_update_explanation (ScoutDiscoverPage *self,
                                              gboolean           has_results);

G_END_DECLS
