/* scout-memory-vault.c: a vault that forgets when Scout quits.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * For the tour, for tests, and for people who do not want anything kept. Writes nothing anywhere.
 * Main thread.
 */

#include "config.h"

#include "scout-memory-vault.h"

struct _ScoutMemoryVault
{
  GObject parent_instance;

  ScoutStoredToken *token; /* (owned) (nullable) */
};

static void scout_memory_vault_token_vault_init (ScoutTokenVaultInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (ScoutMemoryVault, scout_memory_vault, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (SCOUT_TYPE_TOKEN_VAULT,
                                                      scout_memory_vault_token_vault_init))

static void
scout_memory_vault_lookup (ScoutTokenVault *vault,
                           GTask           *task)
{
  ScoutMemoryVault *self = SCOUT_MEMORY_VAULT (vault);
  ScoutStoredToken *copy = self->token != NULL ? scout_stored_token_copy (self->token) : NULL;

  g_task_return_pointer (task, copy, (GDestroyNotify) scout_stored_token_free);
  g_object_unref (task);
}

static void
scout_memory_vault_store (ScoutTokenVault        *vault,
                          const ScoutStoredToken *token,
                          GTask                  *task)
{
  ScoutMemoryVault *self = SCOUT_MEMORY_VAULT (vault);
  ScoutStoredToken *copy = scout_stored_token_copy (token);

  g_clear_pointer (&self->token, scout_stored_token_free);
  self->token = copy;

  g_task_return_boolean (task, FALSE);
  g_object_unref (task);
}

static void
scout_memory_vault_clear (ScoutTokenVault *vault,
                          GTask           *task)
{
  ScoutMemoryVault *self = SCOUT_MEMORY_VAULT (vault);

  g_clear_pointer (&self->token, scout_stored_token_free);

  g_task_return_boolean (task, TRUE);
  g_object_unref (task);
}

static void
scout_memory_vault_unlock (ScoutTokenVault *vault,
                           GTask           *task)
{
  /* There is no keyring behind it. */
  g_task_return_boolean (task, FALSE);
  g_object_unref (task);
}

static ScoutVaultState
scout_memory_vault_get_state (ScoutTokenVault *vault)
{
  return SCOUT_VAULT_STATE_MEMORY;
}

static void
scout_memory_vault_token_vault_init (ScoutTokenVaultInterface *iface)
{
  iface->lookup = scout_memory_vault_lookup;
  iface->store = scout_memory_vault_store;
  iface->clear = scout_memory_vault_clear;
  iface->unlock = scout_memory_vault_unlock;
  iface->get_state = scout_memory_vault_get_state;
}

static void
scout_memory_vault_finalize (GObject *object)
{
  ScoutMemoryVault *self = SCOUT_MEMORY_VAULT (object);

  g_clear_pointer (&self->token, scout_stored_token_free);

  G_OBJECT_CLASS (scout_memory_vault_parent_class)->finalize (object);
}

static void
scout_memory_vault_class_init (ScoutMemoryVaultClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = scout_memory_vault_finalize;
}

static void
scout_memory_vault_init (ScoutMemoryVault *self)
{
}

ScoutTokenVault *
scout_memory_vault_new (void)
{
  return g_object_new (SCOUT_TYPE_MEMORY_VAULT, NULL);
}
