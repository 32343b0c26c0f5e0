/* vault-steps.h: what tests do with a vault, one step after the other.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-token-vault.h"

G_BEGIN_DECLS

#define SECRET "SYNTHETICkeyringcanary0123456789"
#define OTHER_SECRET "SYNTHETICothercanary9876543210"

/* A vault in the keyring, with the computer's own clock. */
ScoutTokenVault *vault_steps_new_vault (const char *account_kind);

/* Puts the result into the place that is the data. */
void vault_steps_result_cb (GObject      *source,
                            GAsyncResult *result,
                            gpointer      user_data);

/* Waits until there is a result. */
void vault_steps_wait (GAsyncResult **result);

/* Looks for the token, which must not fail. */
ScoutStoredToken *vault_steps_lookup (ScoutTokenVault *vault);

/* Keeps a token, which must not fail, and says whether it outlives this run. */
gboolean vault_steps_store (ScoutTokenVault *vault,
                            const char      *secret);

/* Forgets the token. */
gboolean vault_steps_clear (ScoutTokenVault  *vault,
                            GError          **error);

/* Asserts that this is the token, or that there is none. */
void vault_steps_assert_kept (ScoutTokenVault *vault,
                              const char      *secret);

G_END_DECLS
