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
 * scout_question_list_requests:
 * @self: what is asked
 * @wire: how the network spells
 * @account_id: the Page's account on Instagram, or %SCOUT_QUESTION_ACCOUNT_PLACE
 *
 * Makes the very requests that a marketplace makes for a part.
 *
 * Returns: (transfer container) (element-type ScoutGraphRequest): one or several
 */
GPtrArray *scout_question_list_requests (const ScoutQuestion *self,
                                         const ScoutWire     *wire,
                                         const char          *account_id);

G_END_DECLS
