/* scout-sandbox-graph.h: answers calls of the Graph API.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-sandbox-call.h"

#include <libsoup/soup.h>

G_BEGIN_DECLS

/**
 * scout_sandbox_graph_perform:
 * @call: a call with its path
 *
 * Does what a call asks: afterwards it has either an error or a body.
 */
void scout_sandbox_graph_perform (ScoutSandboxCall *call);

/**
 * scout_sandbox_graph_finish:
 * @call: a call that was performed
 * @status: (out): the HTTP status
 *
 * Adds the headers that every answer has and writes the error, if there is one.
 *
 * Returns: (transfer full): the body
 */
GString *scout_sandbox_graph_finish (ScoutSandboxCall *call,
                                     guint            *status);

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
