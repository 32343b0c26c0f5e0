/* scout-memory-vault.h: a vault that forgets when Scout quits.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-token-vault.h"

G_BEGIN_DECLS

#define SCOUT_TYPE_MEMORY_VAULT (scout_memory_vault_get_type ())
G_DECLARE_FINAL_TYPE (ScoutMemoryVault, scout_memory_vault, SCOUT, MEMORY_VAULT, GObject)

/**
 * scout_memory_vault_new:
 *
 * Returns: (transfer full): a vault that forgets when Scout quits
 */
ScoutTokenVault *scout_memory_vault_new (void);

G_END_DECLS
