/* scout-post-filters.h: the button behind which one creator's posts are filtered.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-query.h"

#include <adwaita.h>

G_BEGIN_DECLS

/* A #ScoutFilterPanel in a popover, for what has no control beside the posts. Emits
 * ScoutPostFilters::changed; see the signal for when. */
#define SCOUT_TYPE_POST_FILTERS (scout_post_filters_get_type ())
G_DECLARE_FINAL_TYPE (ScoutPostFilters, scout_post_filters, SCOUT, POST_FILTERS, AdwBin)

/**
 * scout_post_filters_new:
 *
 * Returns: (transfer floating): a button that does nothing until it has a query
 */
GtkWidget *scout_post_filters_new (void);

/**
 * scout_post_filters_set_query:
 * @self: the button
 * @query: (nullable): a search for posts of a creator, with everything that is asked
 *
 * Sets what the popover begins with.
 */
void scout_post_filters_set_query (ScoutPostFilters *self,
                                   ScoutQuery       *query);

/**
 * scout_post_filters_dup_filters:
 * @query: a search for posts of a creator
 *
 * Finds what of a search is said in the popover.
 *
 * Returns: (transfer full) (nullable): a query with nothing else, %NULL if that is nothing
 */
ScoutQuery *scout_post_filters_dup_filters (ScoutQuery *query);

/**
 * scout_post_filters_toggle:
 * @self: the button
 *
 * Opens the popover, or closes it.
 */
void scout_post_filters_toggle (ScoutPostFilters *self);

/**
 * scout_post_filters_open:
 * @self: the button, which has a query
 * @parameter_id: the catalogue's name of a parameter
 *
 * Opens the popover, and gives a filter the keyboard.
 */
void scout_post_filters_open (ScoutPostFilters *self,
                              const char       *parameter_id);

G_END_DECLS
