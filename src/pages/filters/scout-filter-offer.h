/* scout-filter-offer.h: which filters of an endpoint people are offered, and in which groups.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-catalog.h"

G_BEGIN_DECLS

/**
 * SCOUT_N_FILTER_GROUPS:
 *
 * How many groups there are, of all endpoints; an endpoint has filters in some of them.
 */
#define SCOUT_N_FILTER_GROUPS 7

/**
 * ScoutFilterOffer:
 * @parameter: what is asked with it; of the two ends of a range, the lower one
 * @partner: (nullable): the other end of the range
 * @is_extra: whether it is one of so many that it waits in a menu
 *
 * One filter.
 */
typedef struct
{
  const ScoutCatalogParameter *parameter;
  const ScoutCatalogParameter *partner;
  gboolean is_extra;
} ScoutFilterOffer;

/**
 * scout_filter_offer_is_filter:
 * @parameter: a parameter
 *
 * Returns: whether it has a control among the filters, of its own or together with its partner
 */
gboolean scout_filter_offer_is_filter (const ScoutCatalogParameter *parameter);

/**
 * scout_filter_offer_is_of_posts:
 * @endpoint: an endpoint
 *
 * Returns: whether posts are found there, and not creators
 */
gboolean scout_filter_offer_is_of_posts (const ScoutCatalogEndpoint *endpoint);

/**
 * scout_filter_offer_get_title:
 * @endpoint: an endpoint
 * @group: below %SCOUT_N_FILTER_GROUPS, in the order in which they are shown
 *
 * Returns: the title of the group, translated
 */
const char *scout_filter_offer_get_title (const ScoutCatalogEndpoint *endpoint,
                                          gsize                       group);

/**
 * scout_filter_offer_list:
 * @endpoint: an endpoint
 * @group: below %SCOUT_N_FILTER_GROUPS
 * @apart: (nullable) (array zero-terminated=1): the catalogue's names of what is asked elsewhere:
 *   neither that nor what Meta refuses beside it is offered
 *
 * Returns: (transfer full) (element-type ScoutFilterOffer): the filters of the group, in the
 *   catalogue's order; maybe none
 */
GArray *scout_filter_offer_list (const ScoutCatalogEndpoint *endpoint,
                                 gsize                       group,
                                 const char * const         *apart);

G_END_DECLS
