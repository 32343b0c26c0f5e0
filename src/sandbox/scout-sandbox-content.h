/* scout-sandbox-content.h: answers S2's content endpoint.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-sandbox-call.h"

G_BEGIN_DECLS

/**
 * scout_sandbox_content_answer:
 * @call: a call of `/creator_marketplace/content`
 *
 * Answers the post of a `content_id`, or the posts that a search finds.
 */
void scout_sandbox_content_answer (ScoutSandboxCall *call);

G_END_DECLS
