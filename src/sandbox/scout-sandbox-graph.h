/* scout-sandbox-graph.h: answers calls of the Graph API.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-sandbox-error.h"
#include "scout-sandbox-state.h"

#include <libsoup/soup.h>

G_BEGIN_DECLS

/**
 * scout_sandbox_split_version:
 * @path: a path as it arrived
 * @version: (out) (transfer full) (nullable): the version that answers, such as `v26.0`; %NULL for
 *   one that does not exist yet
 *
 * Cuts the version off: none means the newest, one that has ended means the oldest that lives
 * (conventions section 5).
 *
 * Returns: (transfer none): the rest of @path, "/" if nothing is left
 */
const char *scout_sandbox_split_version (const char  *path,
                                         char       **version);

/**
 * scout_sandbox_get_form:
 * @message: a request
 *
 * Returns: (transfer none) (nullable): the form in its body, still encoded, or %NULL if it has none
 */
const char *scout_sandbox_get_form (SoupServerMessage *message);

/**
 * scout_sandbox_graph_answer:
 * @state: the server's state
 * @message: a request for anything outside of the dialog and the control endpoint
 *
 * Answers a call.
 */
void scout_sandbox_graph_answer (ScoutSandboxState *state,
                                 SoupServerMessage *message);

/**
 * scout_sandbox_graph_answer_error:
 * @state: the server's state
 * @message: a request
 * @error: the error
 *
 * Answers an error that was planned, whatever the call.
 */
void scout_sandbox_graph_answer_error (ScoutSandboxState       *state,
                                       SoupServerMessage       *message,
                                       const ScoutSandboxError *error);

G_END_DECLS
