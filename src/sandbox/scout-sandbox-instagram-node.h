/* scout-sandbox-instagram-node.h: what S1's creator marketplace tells of an account.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-fields-parser.h"
#include "scout-sandbox-call.h"

G_BEGIN_DECLS

/**
 * scout_sandbox_instagram_read_fields:
 * @call: a call
 * @fields: (out) (nullable) (transfer full) (element-type ScoutField): the `fields`, or %NULL
 *   without
 *
 * Reads the parameter and refuses what an account does not have, and combinations of metrics,
 * periods, ranges and breakdowns that S1 does not.
 *
 * Returns: %FALSE after an error 100 or 2500
 */
gboolean scout_sandbox_instagram_read_fields (ScoutSandboxCall  *call,
                                              GPtrArray        **fields);

/**
 * scout_sandbox_instagram_write:
 * @call: a call
 * @index: number of a creator who has an account
 * @fields: (nullable) (element-type ScoutField): what scout_sandbox_instagram_read_fields() read
 *
 * Writes the account. Fields that S1 ties to a look-up by username, or to creators who have joined,
 * are left out elsewhere.
 */
void scout_sandbox_instagram_write (ScoutSandboxCall *call,
                                    guint             index,
                                    const GPtrArray  *fields);

G_END_DECLS
