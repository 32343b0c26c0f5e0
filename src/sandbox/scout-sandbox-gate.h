/* scout-sandbox-gate.h: who may call, and how often.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-sandbox-call.h"

G_BEGIN_DECLS

/* Instagram's marketplace, an edge of Instagram accounts; it has limits of its own. */
#define SCOUT_SANDBOX_INSTAGRAM_EDGE "creator_marketplace_creators"

/**
 * scout_sandbox_gate_find_token:
 * @call: a call
 * @text: (nullable): text of any kind
 *
 * Looks a token up and checks that it may be used, without using it.
 *
 * Returns: (transfer none) (nullable): the token, or %NULL after an error 190 or 2500
 */
const ScoutSandboxToken *scout_sandbox_gate_find_token (ScoutSandboxCall *call,
                                                        const char       *text);

/**
 * scout_sandbox_gate_admit:
 * @call: a call with its path
 *
 * Finds the token, checks its proof, counts the call and says so in the usage headers.
 *
 * Returns: %FALSE after an error
 */
gboolean scout_sandbox_gate_admit (ScoutSandboxCall *call);

/**
 * scout_sandbox_gate_check_brand:
 * @call: a call with a token
 * @permission: the discovery permission that the marketplace needs
 *
 * Refuses what is not the token of a Page that has @permission and stands well with the
 * marketplaces.
 *
 * Returns: %FALSE after an error 10 or 210
 */
gboolean scout_sandbox_gate_check_brand (ScoutSandboxCall       *call,
                                         ScoutSandboxPermission  permission);

G_END_DECLS
