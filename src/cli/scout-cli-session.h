/* scout-cli-session.h: whom scoutctl talks to, and as whom.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-account-service.h"
#include "scout-cli-arguments.h"
#include "scout-marketplace.h"
#include "scout-token-vault.h"

G_BEGIN_DECLS

#define SCOUT_TYPE_CLI_SESSION (scout_cli_session_get_type ())

/**
 * ScoutCliSession:
 *
 * The composition root of scoutctl: Meta, a sandbox of its own, or one that runs already. For the
 * main thread.
 */
G_DECLARE_FINAL_TYPE (ScoutCliSession, scout_cli_session, SCOUT, CLI_SESSION, GObject)

/**
 * scout_cli_session_new:
 * @arguments: what was asked for; must live as long as the session
 * @error: return location for a %SCOUT_CLI_ERROR_USAGE or an error of starting a sandbox
 *
 * Returns: (transfer full) (nullable): a session that knows nobody yet, or %NULL
 */
ScoutCliSession *scout_cli_session_new (const ScoutCliArguments  *arguments,
                                        GError                  **error);

/**
 * scout_cli_session_get_vault:
 * @self: a session
 *
 * Returns: (transfer none): where the token is kept
 */
ScoutTokenVault *scout_cli_session_get_vault (ScoutCliSession *self);

/**
 * scout_cli_session_get_base_url:
 * @self: a session
 *
 * Returns: (transfer none): whom it asks
 */
const char *scout_cli_session_get_base_url (ScoutCliSession *self);

/**
 * scout_cli_session_sign_in_async:
 * @self: a session
 * @reads_token: whether the token comes from the standard input
 * @cancellable: (nullable): ends the calls
 * @callback: called in the main context
 * @user_data: for @callback
 *
 * Gets the token from the standard input, the sandbox or the keyring, and asks whose it is.
 */
void scout_cli_session_sign_in_async (ScoutCliSession     *self,
                                      gboolean             reads_token,
                                      GCancellable        *cancellable,
                                      GAsyncReadyCallback  callback,
                                      gpointer             user_data);

/**
 * scout_cli_session_sign_in_finish:
 * @self: a session
 * @result: the result
 * @error: return location for a #ScoutGraphError or %SCOUT_CLI_ERROR_SIGN_IN
 *
 * Returns: (transfer none) (nullable): who is signed in
 */
const ScoutAccount *scout_cli_session_sign_in_finish (ScoutCliSession  *self,
                                                      GAsyncResult     *result,
                                                      GError          **error);

/**
 * scout_cli_session_get_granted:
 * @self: a session that has signed in
 *
 * Returns: (transfer none) (array zero-terminated=1): names of the permissions that were granted
 */
const char * const *scout_cli_session_get_granted (ScoutCliSession *self);

/**
 * scout_cli_session_dup_stored_token:
 * @self: a session that has signed in
 *
 * Returns: (transfer full): what a vault keeps
 */
ScoutStoredToken *scout_cli_session_dup_stored_token (ScoutCliSession *self);

/**
 * scout_cli_session_open_marketplace:
 * @self: a session that has signed in
 * @error: return location for a #ScoutCliError
 *
 * Chooses the Page that was asked for, or else the only one that may search; with sample data the
 * first that may.
 *
 * Returns: (transfer full) (nullable): the marketplace of the network, seen as that Page
 */
ScoutMarketplace *scout_cli_session_open_marketplace (ScoutCliSession  *self,
                                                      GError          **error);

/**
 * scout_cli_session_get_page_id:
 * @self: a session
 *
 * Returns: (transfer none) (nullable): the Page that its marketplace was opened as last
 */
const char *scout_cli_session_get_page_id (ScoutCliSession *self);

G_END_DECLS
