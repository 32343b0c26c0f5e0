/* scout-sandbox-creators.h: answers S2's creators endpoint.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-sandbox-call.h"

G_BEGIN_DECLS

/**
 * scout_sandbox_creators_answer:
 * @call: a GET of `/creator_marketplace/creators` with a valid token
 *
 * Answers a search, or the one creator of `creator_id`.
 */
void scout_sandbox_creators_answer (ScoutSandboxCall *call);

G_END_DECLS
