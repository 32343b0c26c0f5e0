/* scout-filter-hints.h: names that somebody may mean who begins to type one.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-catalog-parameter.h"
#include "scout-network.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * scout_filter_hints_list:
 * @lists: (array length=n_lists) (element-type GListModel) (nullable): lists of #ScoutCreator,
 *   #ScoutSavedCreator or #ScoutContent that somebody has in sight, any of them %NULL
 * @n_lists: how many lists
 * @network: whom somebody searches
 * @parameter: a parameter that takes names
 * @text: what was typed of one
 *
 * Finds the names that begin with @text, or have a word that does, whatever the case and the
 * accents: handles of the network's creators, or for a parameter of partnerships the brands that
 * they have worked with and that posts are tagged with. Of a long list, only the beginning is
 * looked through.
 *
 * Returns: (transfer full) (array zero-terminated=1): a few names, none of them twice
 */
GStrv scout_filter_hints_list (GListModel * const          *lists,
                               gsize                        n_lists,
                               ScoutNetwork                 network,
                               const ScoutCatalogParameter *parameter,
                               const char                  *text);

/**
 * scout_filter_hints_are_handles:
 * @parameter: a filter
 *
 * Returns: whether it takes the handles of creators
 */
gboolean scout_filter_hints_are_handles (const ScoutCatalogParameter *parameter);

G_END_DECLS
