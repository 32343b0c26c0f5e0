/* scout-cli-stdin.h: reads a token from the standard input.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-token.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * scout_cli_stdin_read_token_async:
 * @cancellable: (nullable): ends the wait
 * @callback: called in the main context
 * @user_data: for @callback
 *
 * Reads the first line. A person at a terminal is asked for it, and does not see it.
 */
void scout_cli_stdin_read_token_async (GCancellable        *cancellable,
                                       GAsyncReadyCallback  callback,
                                       gpointer             user_data);

/**
 * scout_cli_stdin_read_token_finish:
 * @result: the result
 * @error: return location for a %SCOUT_CLI_ERROR_USAGE
 *
 * Returns: (transfer full) (nullable): the token
 */
ScoutToken *scout_cli_stdin_read_token_finish (GAsyncResult  *result,
                                               GError       **error);

G_END_DECLS
