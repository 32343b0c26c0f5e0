/* scout-sandbox-me.h: answers what Graph says about the user, permissions and Pages.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-sandbox-call.h"

G_BEGIN_DECLS

/**
 * scout_sandbox_me_answer:
 * @call: a call with a valid token
 * @segments: (array zero-terminated): the path, split at its slashes, at least one segment
 *
 * Answers `/me`, `/{id}` of the user, of Pages and of linked Instagram accounts, and the edges
 * `accounts` and `permissions`; anything else is an error 100 or 2500.
 */
void scout_sandbox_me_answer (ScoutSandboxCall   *call,
                              const char * const *segments);

G_END_DECLS
