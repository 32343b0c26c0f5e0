/* scout-question.h: what was asked for a creator or a post, apart from searches.
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
 * scout_question_list_requests:
 * @self: what is asked
 * @wire: how the network spells
 * @account_id: the Page's account on Instagram, or %SCOUT_QUESTION_ACCOUNT_PLACE
 *
 * Makes the very requests that a marketplace makes for a part, or for a split of a creator.
 *
 * Returns: (transfer container) (element-type ScoutGraphRequest): one or several; none for a split
 *   that the network does not have
 */
GPtrArray *scout_question_list_requests (const ScoutQuestion *self,
                                         const ScoutWire     *wire,
                                         const char          *account_id);

G_END_DECLS
