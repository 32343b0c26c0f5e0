/* scout-sandbox-instagram.h: answers S1's creator marketplace.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-sandbox-call.h"

G_BEGIN_DECLS

/**
 * scout_sandbox_instagram_answer:
 * @call: a GET call of `/{ig-user-id}/creator_marketplace_creators`
 * @account_id: the first part of its path
 *
 * Answers the search, the look-up by username, or an error.
 */
void scout_sandbox_instagram_answer (ScoutSandboxCall *call,
                                     const char       *account_id);

G_END_DECLS
