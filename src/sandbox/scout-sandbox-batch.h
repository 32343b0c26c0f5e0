/* scout-sandbox-batch.h: several calls in one request.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-sandbox-call.h"

G_BEGIN_DECLS

/**
 * scout_sandbox_batch_is:
 * @call: a call with its path
 *
 * Returns: %TRUE for a post to the root with the parameter `batch`
 */
gboolean scout_sandbox_batch_is (const ScoutSandboxCall *call);

/**
 * scout_sandbox_batch_answer:
 * @call: such a call
 *
 * Performs up to fifty calls, each of which counts, and answers them as one array: status, headers
 * unless `include_headers` is false, and the body as a text. Without a token for all of them, or
 * with a batch that is none, the whole is an error.
 */
void scout_sandbox_batch_answer (ScoutSandboxCall *call);

G_END_DECLS
