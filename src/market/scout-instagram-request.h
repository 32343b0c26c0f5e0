/* scout-instagram-request.h: questions as requests of the Instagram Creator Marketplace API.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-graph-request.h"
#include "scout-marketplace.h"
#include "scout-query.h"
#include "scout-wire.h"

G_BEGIN_DECLS

/* Rows of a page: full rows of the grid at two, three, four and six columns; twenty-five with
 * insights take ten seconds, and fifty fail (conventions section 5). */
#define SCOUT_INSTAGRAM_PAGE_SIZE 12

/**
 * scout_instagram_request_new_search:
 * @wire: how Instagram spells
 * @account_id: id of the brand's Instagram account
 * @query: what to look for
 * @paging: (nullable): which page, or %NULL for the first
 *
 * Returns: (transfer full): the request for one page of what cards show
 */
ScoutGraphRequest *scout_instagram_request_new_search (const ScoutWire         *wire,
                                                       const char              *account_id,
                                                       ScoutQuery              *query,
                                                       const ScoutMarketPaging *paging);

/**
 * scout_instagram_request_list_creator:
 * @wire: how Instagram spells
 * @account_id: id of the brand's Instagram account
 * @username: the creator's username, perhaps with "@": S1 looks nobody up by id
 * @part: what is asked about the creator
 * @range: range of the figures, for %SCOUT_CREATOR_PART_PERFORMANCE, _FIGURES, _DAILY and
 *   _AUDIENCE. Of one that Instagram does not have, only figures without a range are asked for; by
 *   day the last 14 days, and of the audience this month, take its place
 *
 * What takes Instagram long, or fails by itself, is asked by itself: each breakdown, each edge of
 * media, and figures of different ranges (conventions section 6.2).
 *
 * Returns: (transfer full) (element-type ScoutGraphRequest): the requests that make the part; none
 *   for %SCOUT_CREATOR_PART_RATE
 */
GPtrArray *scout_instagram_request_list_creator (const ScoutWire  *wire,
                                                 const char       *account_id,
                                                 const char       *username,
                                                 ScoutCreatorPart  part,
                                                 ScoutTimeRange    range);

/**
 * scout_instagram_request_has_range:
 * @wire: how Instagram spells
 * @request: one of scout_instagram_request_list_creator()
 *
 * Returns: whether it names a range, so that it is another one for another range
 */
gboolean scout_instagram_request_has_range (const ScoutWire   *wire,
                                            ScoutGraphRequest *request);

/**
 * scout_instagram_request_new_split:
 * @wire: how Instagram spells
 * @account_id: id of the brand's Instagram account
 * @username: the creator's username, perhaps with "@"
 * @breakdown: by what the figures are divided
 * @range: over which time; this month in the place of one that no figure is divided over
 *
 * Returns: (transfer full) (nullable): the request for the figures of one creator that are divided
 *   so; %NULL if Instagram has none
 */
ScoutGraphRequest *scout_instagram_request_new_split (const ScoutWire *wire,
                                                      const char      *account_id,
                                                      const char      *username,
                                                      ScoutBreakdown   breakdown,
                                                      ScoutTimeRange   range);

/**
 * scout_instagram_request_new_check:
 * @wire: how Instagram spells
 * @account_id: id of the brand's Instagram account
 *
 * Returns: (transfer full): the smallest search there is
 */
ScoutGraphRequest *scout_instagram_request_new_check (const ScoutWire *wire,
                                                      const char      *account_id);

/**
 * scout_instagram_request_lists:
 * @endpoint_id: the catalogue's name of an endpoint
 * @id: the catalogue's name of a field or of a measure
 *
 * Returns: whether searches of the endpoint ask for the field or the overall figure
 */
gboolean scout_instagram_request_lists (const char *endpoint_id,
                                        const char *id);

G_END_DECLS
