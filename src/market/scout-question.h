/* scout-question.h: the requests of a question.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-marketplace.h"
#include "scout-wire.h"

G_BEGIN_DECLS

/**
 * SCOUT_QUESTION_ACCOUNT_PLACE:
 *
 * Stands for the Instagram account of a Page where nobody has signed in.
 */
#define SCOUT_QUESTION_ACCOUNT_PLACE "{ig-user-id}"

/**
 * scout_question_new_split:
 * @self: what is asked of a creator, with a breakdown
 * @wire: how the network spells
 * @account_id: the Page's account on Instagram, or %SCOUT_QUESTION_ACCOUNT_PLACE
 *
 * Makes the very request that a marketplace makes for figures that are divided in one way.
 *
 * Returns: (transfer full) (nullable): the request; %NULL if the network has no such figures
 */
ScoutGraphRequest *scout_question_new_split (const ScoutQuestion *self,
                                             const ScoutWire     *wire,
                                             const char          *account_id);

/**
 * scout_question_new_search:
 * @query: what is searched for
 * @wire: how the network spells
 * @account_id: the Page's account on Instagram, or %SCOUT_QUESTION_ACCOUNT_PLACE
 * @paging: (nullable): which page, or %NULL for the first
 *
 * Makes the very request that a marketplace makes for a page of creators or posts.
 *
 * Returns: (transfer full): the request
 */
ScoutGraphRequest *scout_question_new_search (ScoutQuery              *query,
                                              const ScoutWire         *wire,
                                              const char              *account_id,
                                              const ScoutMarketPaging *paging);

/**
 * scout_question_list_requests:
 * @self: what is asked
 * @wire: how the network spells
 * @account_id: the Page's account on Instagram, or %SCOUT_QUESTION_ACCOUNT_PLACE
 *
 * Makes the very requests that a marketplace makes for a part, for a split of a creator, or for the
 * first page of a search.
 *
 * Returns: (transfer container) (element-type ScoutGraphRequest): one or several; none for a split
 *   that the network does not have
 */
GPtrArray *scout_question_list_requests (const ScoutQuestion *self,
                                         const ScoutWire     *wire,
                                         const char          *account_id);

G_END_DECLS
