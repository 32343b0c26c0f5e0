/* scout-sandbox-oauth.h: answers Graph's token endpoint.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-sandbox-call.h"

G_BEGIN_DECLS

/* Seconds, as seen in real answers (conventions 1.2 to 1.4). */
#define SCOUT_SANDBOX_SHORT_LIFETIME 5400
#define SCOUT_SANDBOX_LONG_LIFETIME 5183944
#define SCOUT_SANDBOX_DATA_LIFETIME (90 * 24 * 3600)

/**
 * scout_sandbox_oauth_answer:
 * @call: a call with its path
 *
 * Answers `/oauth/access_token`: a code, with the app's secret or the verifier of PKCE; the app's
 * own token; a token that lives long for one that does not. The app names itself by parameters or
 * by the Basic scheme.
 *
 * Returns: %FALSE if the path is another one
 */
gboolean scout_sandbox_oauth_answer (ScoutSandboxCall *call);

G_END_DECLS
