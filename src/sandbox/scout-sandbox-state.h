/* scout-sandbox-state.h: what the parts of the running server share.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-catalog.h"
#include "scout-sandbox-accounts.h"
#include "scout-sandbox.h"
#include "scout-world.h"

G_BEGIN_DECLS

typedef struct _ScoutSandboxCodes ScoutSandboxCodes;
typedef struct _ScoutSandboxDialogs ScoutSandboxDialogs;
typedef struct _ScoutSandboxFaults ScoutSandboxFaults;
typedef struct _ScoutSandboxLimits ScoutSandboxLimits;
typedef struct _ScoutSandboxLog ScoutSandboxLog;
typedef struct _ScoutSandboxPainter ScoutSandboxPainter;

/* S1 and S2 name the access; the words are Meta's (conventions section 6.2). */
#define SCOUT_SANDBOX_MOCKED_BIO \
  "This is mocked creator data. To access real creator data, proceed through app review."
#define SCOUT_SANDBOX_MOCKED_PREFIX "mocked_"

/**
 * ScoutSandboxState:
 * @options: the settings as they are now, defaults filled in; its clock is a reference or %NULL
 * @first_options: the settings that a reset goes back to
 * @base_url: (nullable): `http://127.0.0.1:PORT`, set once it listens
 * @catalog: what Meta's endpoints take and answer
 * @world: (nullable): the creators as they are today, made when it first starts; of a large world
 *   those of yesterday, while today's are being made
 * @is_renewing: whether another world is being made
 * @accounts: people, Pages and tokens
 * @dialogs: sign-ins under way
 * @codes: codes of the dialog that nobody has exchanged yet
 * @limits: the rolling hours
 * @faults: the planned faults
 * @log: what has arrived
 * @painter: (nullable): draws the pictures, while the server runs
 *
 * Everything lives as long as the #ScoutSandbox and, but for the faults and the log, which have
 * locks, belongs to the server's thread while that runs.
 */
typedef struct
{
  ScoutSandboxOptions   options;
  ScoutSandboxOptions   first_options;
  char                 *base_url;
  ScoutCatalog         *catalog;
  ScoutWorld           *world;
  gboolean              is_renewing;
  ScoutSandboxAccounts *accounts;
  ScoutSandboxDialogs  *dialogs;
  ScoutSandboxCodes    *codes;
  ScoutSandboxLimits   *limits;
  ScoutSandboxFaults   *faults;
  ScoutSandboxLog      *log;
  ScoutSandboxPainter  *painter;
} ScoutSandboxState;

/**
 * scout_sandbox_state_init:
 * @self: a state of zeros
 * @options: (nullable): what to make it from, or %NULL for the defaults
 *
 * Fills a state, but for what needs a port.
 */
void scout_sandbox_state_init (ScoutSandboxState         *self,
                               const ScoutSandboxOptions *options);

/**
 * scout_sandbox_state_clear:
 * @self: a state
 *
 * Frees what it owns.
 */
void scout_sandbox_state_clear (ScoutSandboxState *self);

/**
 * scout_sandbox_state_reset:
 * @self: a state
 *
 * Forgets everything that has happened: tokens that were made, permissions that were refused or
 * taken back, sign-ins, codes, calls, faults and the log; and goes back to the first settings.
 */
void scout_sandbox_state_reset (ScoutSandboxState *self);

/**
 * scout_sandbox_state_make_world:
 * @self: a state
 *
 * Makes the world, unless there is one of today: Meta's figures are "updated daily" (S2, "Creator
 * Insights Metrics"). The sandbox's people live in UTC. For when the server starts.
 */
void scout_sandbox_state_make_world (ScoutSandboxState *self);

/**
 * scout_sandbox_state_renew_world:
 * @self: a state with a world
 *
 * Makes a new world where a day has passed. A large one takes seconds: it is made beside the old
 * one, which serves until then, and takes its place in the caller's main context.
 */
void scout_sandbox_state_renew_world (ScoutSandboxState *self);

/**
 * scout_sandbox_state_get_time:
 * @self: a state
 *
 * Returns: seconds since 1970, UTC, by the sandbox's clock
 */
gint64 scout_sandbox_state_get_time (const ScoutSandboxState *self);

/**
 * scout_sandbox_state_is_mocked:
 * @self: a state
 *
 * Returns: %TRUE if the app has standard access and therefore sees mocked creators only
 */
gboolean scout_sandbox_state_is_mocked (const ScoutSandboxState *self);

/**
 * scout_sandbox_state_dup_alias:
 * @self: a state
 * @alias: alias or username of a creator of the world
 *
 * Returns: (transfer full): what the app sees of it: with `mocked_` before it in standard access
 */
char *scout_sandbox_state_dup_alias (const ScoutSandboxState *self,
                                     const char              *alias);

/**
 * scout_sandbox_state_get_text:
 * @self: a state
 * @text: what somebody in the world wrote
 *
 * Returns: (transfer none): what the app sees of it: Meta's sentence in standard access, unless
 *   there is nothing to be seen
 */
const char *scout_sandbox_state_get_text (const ScoutSandboxState *self,
                                          const char              *text);

/**
 * scout_sandbox_state_real_alias:
 * @self: a state
 * @alias: what a call names
 *
 * Returns: (transfer none) (nullable): the alias or username in the world; %NULL for names without
 *   `mocked_` in standard access, which find nobody
 */
const char *scout_sandbox_state_real_alias (const ScoutSandboxState *self,
                                            const char              *alias);

/**
 * scout_sandbox_state_get_creator:
 * @self: a state
 * @index: number of a creator in the world
 * @creator: (out caller-allocates): filled; free with scout_world_creator_clear()
 *
 * Gets a creator as the app may see it.
 */
void scout_sandbox_state_get_creator (const ScoutSandboxState *self,
                                      guint                    index,
                                      ScoutWorldCreator       *creator);

/**
 * scout_sandbox_state_find_creator:
 * @self: a state
 * @id_or_alias: text of any kind
 * @index: (out): number of the creator in the world
 *
 * Looks a creator up by what the app may know.
 *
 * Returns: %FALSE if there is none
 */
gboolean scout_sandbox_state_find_creator (const ScoutSandboxState *self,
                                           const char              *id_or_alias,
                                           guint                   *index);

G_END_DECLS
