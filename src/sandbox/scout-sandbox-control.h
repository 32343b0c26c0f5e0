/* scout-sandbox-control.h: what can be done to the sandbox from outside.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-sandbox-state.h"

#include <libsoup/soup.h>

G_BEGIN_DECLS

/* What Graph has no part in: pictures and the control of the sandbox. */
#define SCOUT_SANDBOX_CONTROL_PREFIX "/__sandbox/"
#define SCOUT_SANDBOX_PICTURE_PREFIX SCOUT_SANDBOX_CONTROL_PREFIX "picture/"

/**
 * scout_sandbox_control_answer:
 * @state: the server's state
 * @message: a request to a path below %SCOUT_SANDBOX_CONTROL_PREFIX
 *
 * Answers pictures, faults, settings, the log and the reset. Web pages of other sites may only get
 * pictures.
 */
void scout_sandbox_control_answer (ScoutSandboxState *state,
                                   SoupServerMessage *message);

G_END_DECLS
