/* scout-sandbox-breakage.h: does to an answer what a planned fault says.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-sandbox-state.h"

#include <libsoup/soup.h>

G_BEGIN_DECLS

/**
 * ScoutSandboxAnswerFunc:
 * @state: the server's state
 * @message: a request
 *
 * Answers a request as it should be answered.
 */
typedef void (*ScoutSandboxAnswerFunc) (ScoutSandboxState *state,
                                        SoupServerMessage *message);

/**
 * scout_sandbox_break:
 * @state: the server's state
 * @message: a request
 * @fault: what goes wrong
 * @answer: what would be right, for the fault that is only slow
 *
 * Answers wrongly, late or not at all.
 */
void scout_sandbox_break (ScoutSandboxState       *state,
                          SoupServerMessage       *message,
                          const ScoutSandboxFault *fault,
                          ScoutSandboxAnswerFunc   answer);

G_END_DECLS
