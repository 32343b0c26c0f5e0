/* scout-cli-run.h: carries out a command.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-cli-arguments.h"
#include "scout-cli-error.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * scout_cli_run_async:
 * @arguments: what was asked for; must live until the end
 * @cancellable: (nullable): ends everything
 * @callback: called in the main context
 * @user_data: for @callback
 *
 * Carries out the command, whose results go to the standard output.
 */
void scout_cli_run_async (const ScoutCliArguments *arguments,
                          GCancellable            *cancellable,
                          GAsyncReadyCallback      callback,
                          gpointer                 user_data);

/**
 * scout_cli_run_finish:
 * @result: the result
 * @error: return location for an error that scout_cli_error_get_status() knows
 *
 * Returns: %FALSE on error
 */
gboolean scout_cli_run_finish (GAsyncResult  *result,
                               GError       **error);

G_END_DECLS
