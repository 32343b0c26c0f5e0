/* scout-cli-error.h: what can go wrong in a terminal, in one line and one number.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-network.h"

G_BEGIN_DECLS

/**
 * SCOUT_CLI_ERROR:
 *
 * Error domain of scoutctl itself.
 */
#define SCOUT_CLI_ERROR (scout_cli_error_quark ())
GQuark scout_cli_error_quark (void);

/**
 * ScoutCliError:
 * @SCOUT_CLI_ERROR_USAGE: the command line makes no sense, or Meta would refuse it
 * @SCOUT_CLI_ERROR_NOTHING: nothing was found
 * @SCOUT_CLI_ERROR_SIGN_IN: nobody is signed in, or not with what is needed
 * @SCOUT_CLI_ERROR_OUTPUT: the output could not be written
 */
typedef enum
{
  SCOUT_CLI_ERROR_USAGE,
  SCOUT_CLI_ERROR_NOTHING,
  SCOUT_CLI_ERROR_SIGN_IN,
  SCOUT_CLI_ERROR_OUTPUT,
} ScoutCliError;

/**
 * ScoutCliStatus:
 * @SCOUT_CLI_STATUS_FOUND: all went well
 * @SCOUT_CLI_STATUS_NOTHING: nothing was found
 * @SCOUT_CLI_STATUS_USAGE: the command line makes no sense, or Meta refuses what it says
 * @SCOUT_CLI_STATUS_PERMISSION: a permission is missing, or nobody is signed in
 * @SCOUT_CLI_STATUS_LIMITED: too many calls in the hour
 * @SCOUT_CLI_STATUS_NETWORK: no answer, or none that makes sense; also files that cannot be read or
 *   written
 * @SCOUT_CLI_STATUS_INTERRUPTED: the person ended it
 *
 * Exit statuses.
 */
typedef enum
{
  SCOUT_CLI_STATUS_FOUND = 0,
  SCOUT_CLI_STATUS_NOTHING = 1,
  SCOUT_CLI_STATUS_USAGE = 2,
  SCOUT_CLI_STATUS_PERMISSION = 3,
  SCOUT_CLI_STATUS_LIMITED = 4,
  SCOUT_CLI_STATUS_NETWORK = 5,
  SCOUT_CLI_STATUS_INTERRUPTED = 130,
} ScoutCliStatus;

/**
 * scout_cli_error_get_status:
 * @error: what went wrong
 *
 * Returns: the exit status that stands for it
 */
ScoutCliStatus scout_cli_error_get_status (const GError *error);

/**
 * scout_cli_error_dup_message:
 * @error: what went wrong
 *
 * Meta's title and message win where it sent them, because they know more.
 *
 * Returns: (transfer full): one line for the person, safe for a terminal, that says what to do
 */
char *scout_cli_error_dup_message (const GError *error);

G_END_DECLS
