/* scout-sandbox-arguments.h: the command line of the sandbox's program.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-arena.h"
#include "scout-sandbox.h"

G_BEGIN_DECLS

/**
 * ScoutSandboxArguments:
 * @options: what to make the sandbox from
 * @faults: (owned) (element-type ScoutSandboxFault): what is to go wrong from the start
 * @redirect_uris: (owned) (nullable): what @options points to
 * @arena: (owned): the texts of @faults
 *
 * What was asked for on the command line.
 */
typedef struct
{
  ScoutSandboxOptions   options;
  GArray               *faults;
  char                **redirect_uris;
  ScoutArena           *arena;
} ScoutSandboxArguments;

/**
 * scout_sandbox_arguments_read:
 * @self: (out caller-allocates): filled; free with scout_sandbox_arguments_clear()
 * @argc: (inout): number of arguments
 * @argv: (inout): the arguments
 * @error: return location for a #GError that says what is wrong
 *
 * Reads the command line. `--help` ends the program.
 *
 * Returns: %FALSE if it was called wrongly
 */
gboolean scout_sandbox_arguments_read (ScoutSandboxArguments   *self,
                                       int                     *argc,
                                       char                  ***argv,
                                       GError                 **error);

/**
 * scout_sandbox_arguments_clear:
 * @self: arguments, possibly of zeros
 *
 * Frees what they own.
 */
void scout_sandbox_arguments_clear (ScoutSandboxArguments *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (ScoutSandboxArguments, scout_sandbox_arguments_clear)

G_END_DECLS
