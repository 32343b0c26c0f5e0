/* scout-sandbox-content-node.h: writes posts as S2's content endpoint does.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-sandbox-node.h"
#include "scout-world-posts.h"

G_BEGIN_DECLS

/**
 * scout_sandbox_content_type:
 *
 * Returns: (transfer none): the fields of a #ScoutWorldPost
 */
const ScoutSandboxNodeType *scout_sandbox_content_type (void);

/**
 * scout_sandbox_content_check_fields:
 * @call: a call
 * @fields: (nullable): the fields of posts that are asked for
 *
 * Refuses fields of posts, figures and comments that there are not.
 *
 * Returns: %FALSE after an error
 */
gboolean scout_sandbox_content_check_fields (ScoutSandboxCall *call,
                                             const GPtrArray  *fields);

/**
 * scout_sandbox_content_needs_insights:
 * @fields: (nullable): the fields of posts that are asked for
 *
 * Returns: %TRUE if figures are among them
 */
gboolean scout_sandbox_content_needs_insights (const GPtrArray *fields);

/**
 * scout_sandbox_content_write:
 * @call: a call
 * @post: a post
 * @fields: (nullable): fields that scout_sandbox_content_check_fields() let through
 *
 * Writes a post; of creators who are only invited, a subset of the fields.
 */
void scout_sandbox_content_write (ScoutSandboxCall     *call,
                                  const ScoutWorldPost *post,
                                  const GPtrArray      *fields);

/**
 * scout_sandbox_content_check_recent:
 * @call: a call
 * @field: `recent_content.limit(…).time_range(…)` as it was asked for
 *
 * Refuses what the edge from creators to posts does not have.
 *
 * Returns: %FALSE after an error
 */
gboolean scout_sandbox_content_check_recent (ScoutSandboxCall *call,
                                             const ScoutField *field);

/**
 * scout_sandbox_content_write_recent:
 * @call: a call
 * @index: number of a creator in the world
 * @field: a field that scout_sandbox_content_check_recent() let through
 *
 * Writes the member and the creator's latest posts that the caller may see.
 */
void scout_sandbox_content_write_recent (ScoutSandboxCall *call,
                                         guint             index,
                                         const ScoutField *field);

G_END_DECLS
