/* scout-sandbox-inspect.h: answers what Graph says about tokens and the app.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-sandbox-call.h"

G_BEGIN_DECLS

/**
 * scout_sandbox_debug_token_answer:
 * @call: a call with a valid token
 *
 * Answers what the parameter `input_token` stands for, to the app and its users.
 */
void scout_sandbox_debug_token_answer (ScoutSandboxCall *call);

/**
 * scout_sandbox_app_answer:
 * @call: a call with a valid token
 *
 * Answers the app that the token was made for.
 */
void scout_sandbox_app_answer (ScoutSandboxCall *call);

G_END_DECLS
