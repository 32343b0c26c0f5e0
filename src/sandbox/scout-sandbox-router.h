/* scout-sandbox-router.h: hands a request to whoever answers it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-sandbox-state.h"

#include <libsoup/soup.h>

G_BEGIN_DECLS

/**
 * scout_sandbox_route:
 * @state: the server's state
 * @message: a request
 *
 * Refuses foreign Host headers, applies planned faults, and answers everything else.
 */
void scout_sandbox_route (ScoutSandboxState *state,
                          SoupServerMessage *message);

G_END_DECLS
