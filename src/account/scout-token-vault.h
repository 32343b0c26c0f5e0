/* scout-token-vault.h: where the user token stays between two runs.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-token.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * ScoutVaultState:
 * @SCOUT_VAULT_STATE_UNKNOWN: not probed yet
 * @SCOUT_VAULT_STATE_UNLOCKED: tokens are kept
 * @SCOUT_VAULT_STATE_LOCKED: a keyring is there but locked; the person may unlock it
 * @SCOUT_VAULT_STATE_NO_COLLECTION: a keyring service without a default keyring
 * @SCOUT_VAULT_STATE_NO_SERVICE: a session bus without a keyring service
 * @SCOUT_VAULT_STATE_NO_BUS: no session bus
 * @SCOUT_VAULT_STATE_DAMAGED: the file of the Flatpak keyring cannot be read; it was moved aside
 * @SCOUT_VAULT_STATE_NO_ANSWER: the keyring service, or the portal, did not answer within 3 s; it
 *   is asked again once it has answered late
 * @SCOUT_VAULT_STATE_REFUSED: the keyring is unlocked and did not take the token
 * @SCOUT_VAULT_STATE_MEMORY: this vault keeps tokens until Scout quits, by design
 *
 * In all states but UNLOCKED tokens are remembered until Scout quits, and never written in plain
 * text.
 */
typedef enum
{
  SCOUT_VAULT_STATE_UNKNOWN,
  SCOUT_VAULT_STATE_UNLOCKED,
  SCOUT_VAULT_STATE_LOCKED,
  SCOUT_VAULT_STATE_NO_COLLECTION,
  SCOUT_VAULT_STATE_NO_SERVICE,
  SCOUT_VAULT_STATE_NO_BUS,
  SCOUT_VAULT_STATE_DAMAGED,
  SCOUT_VAULT_STATE_NO_ANSWER,
  SCOUT_VAULT_STATE_REFUSED,
  SCOUT_VAULT_STATE_MEMORY,
} ScoutVaultState;

/**
 * ScoutStoredToken:
 * @token: (owned): the user token
 * @user_id: (owned): whose it is
 * @expires_at: microseconds since 1970, UTC, or 0 if it does not expire by itself
 *
 * What a vault keeps.
 */
typedef struct
{
  ScoutToken *token;
  char *user_id;
  gint64 expires_at;
} ScoutStoredToken;

/**
 * scout_stored_token_copy:
 * @self: a stored token
 *
 * Returns: (transfer full): a copy with a reference to the same token
 */
ScoutStoredToken *scout_stored_token_copy (const ScoutStoredToken *self);

/**
 * scout_stored_token_free:
 * @self: (transfer full): a stored token
 *
 * Frees it and drops its token.
 */
void scout_stored_token_free (ScoutStoredToken *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScoutStoredToken, scout_stored_token_free)

#define SCOUT_TYPE_TOKEN_VAULT (scout_token_vault_get_type ())
G_DECLARE_INTERFACE (ScoutTokenVault, scout_token_vault, SCOUT, TOKEN_VAULT, GObject)

/**
 * ScoutTokenVaultInterface:
 * @lookup: completes @task with a #ScoutStoredToken or %NULL
 * @store: keeps a copy of @token and completes @task with whether it outlives this run
 * @clear: forgets the token and completes @task with %TRUE
 * @unlock: completes @task with whether the keyring is unlocked
 * @get_state: implementation of scout_token_vault_get_state()
 *
 * A vault keeps at most one user token per kind of account (live, sandbox). The operations take
 * over @task and may be begun while others run; they take effect in the order of their beginning.
 */
struct _ScoutTokenVaultInterface
{
  GTypeInterface parent_iface;

  void            (*lookup)    (ScoutTokenVault        *self,
                                GTask                  *task);
  void            (*store)     (ScoutTokenVault        *self,
                                const ScoutStoredToken *token,
                                GTask                  *task);
  void            (*clear)     (ScoutTokenVault        *self,
                                GTask                  *task);
  void            (*unlock)    (ScoutTokenVault        *self,
                                GTask                  *task);
  ScoutVaultState (*get_state) (ScoutTokenVault        *self);
};

/**
 * scout_token_vault_get_state:
 * @self: a vault
 *
 * Returns: the state that the newest operation found
 */
ScoutVaultState scout_token_vault_get_state (ScoutTokenVault *self);

/**
 * scout_token_vault_lookup_async:
 * @self: a vault
 * @callback: called in the caller's main context
 * @user_data: for @callback
 *
 * Looks for the token. Never opens a prompt, and cannot be cancelled: cancelling libsecret while it
 * waits is known to break it.
 */
void scout_token_vault_lookup_async (ScoutTokenVault     *self,
                                     GAsyncReadyCallback  callback,
                                     gpointer             user_data);

/**
 * scout_token_vault_lookup_finish:
 * @self: a vault
 * @result: the result
 * @error: return location for an error; a keyring that is absent or locked is a state, not an error
 *
 * Returns: (transfer full) (nullable): what is kept, or %NULL for nothing or on error
 */
ScoutStoredToken *scout_token_vault_lookup_finish (ScoutTokenVault  *self,
                                                   GAsyncResult     *result,
                                                   GError          **error);

/**
 * scout_token_vault_store_async:
 * @self: a vault
 * @token: what to keep instead of what is kept
 * @callback: called in the caller's main context
 * @user_data: for @callback
 *
 * Keeps a token: in the keyring if it is unlocked, otherwise until Scout quits. Never prompts.
 */
void scout_token_vault_store_async (ScoutTokenVault        *self,
                                    const ScoutStoredToken *token,
                                    GAsyncReadyCallback     callback,
                                    gpointer                user_data);

/**
 * scout_token_vault_store_finish:
 * @self: a vault
 * @result: the result
 * @error: return location for an error
 *
 * Returns: %TRUE if the token outlives this run, %FALSE without @error if it is kept until Scout
 *   quits
 */
gboolean scout_token_vault_store_finish (ScoutTokenVault  *self,
                                         GAsyncResult     *result,
                                         GError          **error);

/**
 * scout_token_vault_clear_async:
 * @self: a vault
 * @callback: called in the caller's main context
 * @user_data: for @callback
 *
 * Forgets the token everywhere. A keyring that does not let that happen now is cleared before it is
 * read again in this run.
 */
void scout_token_vault_clear_async (ScoutTokenVault     *self,
                                    GAsyncReadyCallback  callback,
                                    gpointer             user_data);

/**
 * scout_token_vault_clear_finish:
 * @self: a vault
 * @result: the result
 * @error: return location for an error; %G_IO_ERROR_PERMISSION_DENIED if the keyring is locked,
 *   %G_IO_ERROR_TIMED_OUT if it does not answer: it may still keep a token then
 *
 * Returns: %TRUE if nothing is kept any more
 */
gboolean scout_token_vault_clear_finish (ScoutTokenVault  *self,
                                         GAsyncResult     *result,
                                         GError          **error);

/**
 * scout_token_vault_unlock_async:
 * @self: a vault
 * @callback: called in the caller's main context, after as long as the person takes
 * @user_data: for @callback
 *
 * Asks the person to unlock a locked keyring: the only operation that prompts, for when they said
 * that they want to. The prompt is never cancelled, and other operations do not wait for it. A
 * token that was remembered meanwhile goes into the keyring then.
 */
void scout_token_vault_unlock_async (ScoutTokenVault     *self,
                                     GAsyncReadyCallback  callback,
                                     gpointer             user_data);

/**
 * scout_token_vault_unlock_finish:
 * @self: a vault
 * @result: the result
 * @error: return location for an error; a keyring that stays locked is none
 *
 * Returns: %TRUE if the keyring is unlocked now, and has taken a token that was remembered
 */
gboolean scout_token_vault_unlock_finish (ScoutTokenVault  *self,
                                          GAsyncResult     *result,
                                          GError          **error);

G_END_DECLS
