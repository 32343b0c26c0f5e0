/* scout-discover-sort-private.h: the order of the results of the search page.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-discover-page-private.h"

#include "scout-query-builder.h"

G_BEGIN_DECLS

/* Prepares the button that orders the results. */
void _scout_discover_page_init_sort (ScoutDiscoverPage *self);

/* Offers the orders of the endpoint, if it has any, and goes back to the first one. */
void _scout_discover_page_show_orders (ScoutDiscoverPage *self);

/* Says by what the results are ordered, and whether that can be chosen now, where there is room. */
void _scout_discover_page_update_sort (ScoutDiscoverPage *self);

/* Takes over the order that a query asks for. */
void _scout_discover_page_set_order (ScoutDiscoverPage *self,
                                     ScoutQuery        *query);

/* Asks for the results in the order that was chosen, where that makes a difference. */
void _scout_discover_page_apply_sort (ScoutDiscoverPage *self,
                                      ScoutQueryBuilder *builder);

/* Lets go of the order where the panel's query had it and has it no more. */
void _scout_discover_page_take_order_back (ScoutDiscoverPage *self);

G_END_DECLS
