/* scout-facebook-request.h: questions as requests of the Facebook Creator Discovery API.
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

/* Rows of a page: full rows of the grid at two, three, four and six columns; S2 allows up to 50. */
#define SCOUT_FACEBOOK_PAGE_SIZE 24

/**
 * scout_facebook_request_new_search:
 * @wire: how Facebook spells
 * @query: what to look for
 * @paging: (nullable): which page, or %NULL for the first
 *
 * Returns: (transfer full): the request for one page of what cards show
 */
ScoutGraphRequest *scout_facebook_request_new_search (const ScoutWire         *wire,
                                                      ScoutQuery              *query,
                                                      const ScoutMarketPaging *paging);

/**
 * scout_facebook_request_new_plain_lookup:
 * @wire: how Facebook spells
 * @query: what to look for
 *
 * Returns: (transfer full) (nullable): the request for what cards show without figures, which
 *   whoever has not joined the marketplace does not share; %NULL if nobody is looked up by name
 */
ScoutGraphRequest *scout_facebook_request_new_plain_lookup (const ScoutWire *wire,
                                                            ScoutQuery      *query);

/**
 * scout_facebook_request_new_creator:
 * @wire: how Facebook spells
 * @id: the creator's id or handle, perhaps with "@"
 * @part: what is asked about the creator
 * @range: range of the figures, for %SCOUT_CREATOR_PART_PERFORMANCE, _FIGURES and _RATE
 *
 * Returns: (transfer full): the request for one part of one creator
 */
ScoutGraphRequest *scout_facebook_request_new_creator (const ScoutWire  *wire,
                                                       const char       *id,
                                                       ScoutCreatorPart  part,
                                                       ScoutTimeRange    range);

/**
 * scout_facebook_request_new_split:
 * @wire: how Facebook spells
 * @id: the creator's id or handle, perhaps with "@"
 * @breakdown: by what the figures are divided
 * @range: over which time
 *
 * Returns: (transfer full) (nullable): the request for the figures of one creator that are divided
 *   so; %NULL if Facebook has none over this time
 */
ScoutGraphRequest *scout_facebook_request_new_split (const ScoutWire *wire,
                                                     const char      *id,
                                                     ScoutBreakdown   breakdown,
                                                     ScoutTimeRange   range);

/**
 * scout_facebook_request_new_content_search:
 * @wire: how Facebook spells
 * @query: which posts to look for, of the endpoint `content`
 * @paging: (nullable): which page, or %NULL for the first
 *
 * Returns: (transfer full): the request for one page of what lists of posts show
 */
ScoutGraphRequest *scout_facebook_request_new_content_search (const ScoutWire         *wire,
                                                              ScoutQuery              *query,
                                                              const ScoutMarketPaging *paging);

/**
 * scout_facebook_request_new_content:
 * @wire: how Facebook spells
 * @id: id of a post, digits or an encoded text
 * @part: what is asked about the post
 *
 * Returns: (transfer full): the request for one part of one post
 */
ScoutGraphRequest *scout_facebook_request_new_content (const ScoutWire  *wire,
                                                       const char       *id,
                                                       ScoutContentPart  part);

/**
 * scout_facebook_request_new_check:
 * @wire: how Facebook spells
 *
 * Returns: (transfer full): the smallest search there is
 */
ScoutGraphRequest *scout_facebook_request_new_check (const ScoutWire *wire);

/**
 * scout_facebook_request_lists:
 * @endpoint_id: the catalogue's name of an endpoint
 * @id: the catalogue's name of a field or of a measure
 *
 * Returns: whether searches of the endpoint ask for the field or the overall figure
 */
gboolean scout_facebook_request_lists (const char *endpoint_id,
                                       const char *id);

G_END_DECLS
