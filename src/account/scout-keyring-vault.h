/* scout-keyring-vault.h: a vault in the person's keyring.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-clock.h"
#include "scout-token-vault.h"

G_BEGIN_DECLS

#define SCOUT_TYPE_KEYRING_VAULT (scout_keyring_vault_get_type ())
G_DECLARE_FINAL_TYPE (ScoutKeyringVault, scout_keyring_vault, SCOUT, KEYRING_VAULT, GObject)

/**
 * scout_keyring_vault_new:
 * @account_kind: `live` or `sandbox`, an attribute of the keyring item: the two never meet
 * @clock: measures how long a keyring may take to answer
 *
 * Returns: (transfer full): a vault in the Secret Service, or in libsecret's own file in Flatpak
 */
ScoutTokenVault *scout_keyring_vault_new (const char *account_kind,
                                          ScoutClock *clock);

G_END_DECLS
