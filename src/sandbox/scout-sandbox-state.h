/* scout-sandbox-state.h: what the parts of the running server share.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-sandbox-accounts.h"
#include "scout-sandbox.h"
#include "scout-world.h"

G_BEGIN_DECLS

typedef struct _ScoutSandboxDialogs ScoutSandboxDialogs;
typedef struct _ScoutSandboxFaults ScoutSandboxFaults;
typedef struct _ScoutSandboxLimits ScoutSandboxLimits;

/**
 * ScoutSandboxState:
 * @options: what the sandbox was made from, defaults filled in; its clock is a reference or %NULL
 * @base_url: (nullable): `http://127.0.0.1:PORT`, set once it listens
 * @world: (nullable): the creators, made when it first starts
 * @accounts: people, Pages and tokens
 * @dialogs: sign-ins under way
 * @limits: the rolling hours
 * @faults: the planned faults, which alone may be used by any thread
 *
 * Everything lives as long as the #ScoutSandbox and, but for the faults, belongs to the server's
 * thread while that runs.
 */
typedef struct
{
  ScoutSandboxOptions   options;
  char                 *base_url;
  ScoutWorld           *world;
  ScoutSandboxAccounts *accounts;
  ScoutSandboxDialogs  *dialogs;
  ScoutSandboxLimits   *limits;
  ScoutSandboxFaults   *faults;
} ScoutSandboxState;

/**
 * scout_sandbox_state_get_time:
 * @self: a state
 *
 * Returns: seconds since 1970, UTC, by the sandbox's clock
 */
gint64 scout_sandbox_state_get_time (const ScoutSandboxState *self);

G_END_DECLS
