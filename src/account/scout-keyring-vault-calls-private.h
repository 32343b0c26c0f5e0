/* scout-keyring-vault-calls-private.h: the calls of libsecret that a keyring vault makes.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-token-vault.h"

G_BEGIN_DECLS

/* Every call is answered in the caller's main context, but nobody can say when: the other side may
 * hang. None can be cancelled, because libsecret loses the call or returns twice when it is. */

/* Finds out what kind of keyring there is, without ever opening a prompt. */
void _scout_keyring_vault_probe_async (GAsyncReadyCallback callback,
                                       gpointer            user_data);

/* Returns the state. */
ScoutVaultState _scout_keyring_vault_probe_finish (GAsyncResult *result);

/* Looks for the token in an unlocked keyring. */
void _scout_keyring_vault_lookup_async (const char          *account_kind,
                                        GAsyncReadyCallback  callback,
                                        gpointer             user_data);

/* Returns what is kept, or NULL for nothing or on error. */
ScoutStoredToken *_scout_keyring_vault_lookup_finish (GAsyncResult  *result,
                                                      GError       **error);

/* Puts a token into an unlocked keyring. */
void _scout_keyring_vault_store_async (const char             *account_kind,
                                       const ScoutStoredToken *token,
                                       GAsyncReadyCallback     callback,
                                       gpointer                user_data);

/* Returns whether it is there. */
gboolean _scout_keyring_vault_store_finish (GAsyncResult  *result,
                                            GError       **error);

/* Removes the token from an unlocked keyring. */
void _scout_keyring_vault_clear_async (const char          *account_kind,
                                       GAsyncReadyCallback  callback,
                                       gpointer             user_data);

/* Returns whether nothing is there any more. */
gboolean _scout_keyring_vault_clear_finish (GAsyncResult  *result,
                                            GError       **error);

/* Opens the prompt that unlocks the keyring, and waits for as long as the person takes. */
void _scout_keyring_vault_prompt_async (GAsyncReadyCallback callback,
                                        gpointer            user_data);

/* Returns whether the prompt came to an end, whatever the person did with it. */
gboolean _scout_keyring_vault_prompt_finish (GAsyncResult  *result,
                                             GError       **error);

G_END_DECLS
