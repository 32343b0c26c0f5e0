/* scout-sandbox-instagram-insights.h: answers the `insights` of an Instagram account.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-fields-parser.h"
#include "scout-sandbox-call.h"

G_BEGIN_DECLS

/**
 * scout_sandbox_instagram_insights_check:
 * @call: a call
 * @field: the field with its modifiers
 *
 * Refuses metrics that the catalogue does not have, and periods, ranges and breakdowns that they do
 * not take.
 *
 * Returns: %FALSE after an error 100
 */
gboolean scout_sandbox_instagram_insights_check (ScoutSandboxCall *call,
                                                 const ScoutField *field);

/**
 * scout_sandbox_instagram_insights_write:
 * @call: a call
 * @index: number of a creator who has an account
 * @is_onboarded: whether the creator has joined; of others only followers are told
 * @field: the field, which was checked
 *
 * Writes the edge: `{"data":[{"name":…,"total_value":{…}}]}` (conventions section 6.2).
 */
void scout_sandbox_instagram_insights_write (ScoutSandboxCall *call,
                                             guint             index,
                                             gboolean          is_onboarded,
                                             const ScoutField *field);

G_END_DECLS
