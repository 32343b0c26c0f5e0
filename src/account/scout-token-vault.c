/* scout-token-vault.c: where the user token stays between two runs.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * The interface: makes the tasks and checks their results, so that an implementation only performs
 * operations. No operation takes a cancellable, because libsecret breaks when it is cancelled while
 * it waits. Main thread.
 */

#include "config.h"

#include "scout-token-vault.h"

G_DEFINE_INTERFACE (ScoutTokenVault, scout_token_vault, G_TYPE_OBJECT)

static GTask *
make_task (ScoutTokenVault     *self,
           gpointer             tag,
           GAsyncReadyCallback  callback,
           gpointer             user_data)
{
  GTask *task = g_task_new (self, NULL, callback, user_data);

  g_task_set_source_tag (task, tag);

  return task;
}

static gboolean
is_task_of (ScoutTokenVault *self,
            GAsyncResult    *result,
            gpointer         tag)
{
  return g_task_is_valid (result, self) && g_task_get_source_tag (G_TASK (result)) == tag;
}

static void
scout_token_vault_default_init (ScoutTokenVaultInterface *iface)
{
}

ScoutVaultState
scout_token_vault_get_state (ScoutTokenVault *self)
{
  g_return_val_if_fail (SCOUT_IS_TOKEN_VAULT (self), SCOUT_VAULT_STATE_UNKNOWN);

  return SCOUT_TOKEN_VAULT_GET_IFACE (self)->get_state (self);
}

void
scout_token_vault_lookup_async (ScoutTokenVault     *self,
                                GAsyncReadyCallback  callback,
                                gpointer             user_data)
{
  g_return_if_fail (SCOUT_IS_TOKEN_VAULT (self));

  SCOUT_TOKEN_VAULT_GET_IFACE (self)->lookup (
    self, make_task (self, scout_token_vault_lookup_async, callback, user_data));
}

ScoutStoredToken *
scout_token_vault_lookup_finish (ScoutTokenVault  *self,
                                 GAsyncResult     *result,
                                 GError          **error)
{
  g_return_val_if_fail (SCOUT_IS_TOKEN_VAULT (self), NULL);
  g_return_val_if_fail (is_task_of (self, result, scout_token_vault_lookup_async), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

void
scout_token_vault_store_async (ScoutTokenVault        *self,
                               const ScoutStoredToken *token,
                               GAsyncReadyCallback     callback,
                               gpointer                user_data)
{
  g_return_if_fail (SCOUT_IS_TOKEN_VAULT (self));
  g_return_if_fail (token != NULL && token->token != NULL && token->user_id != NULL);

  SCOUT_TOKEN_VAULT_GET_IFACE (self)->store (
    self, token, make_task (self, scout_token_vault_store_async, callback, user_data));
}

gboolean
scout_token_vault_store_finish (ScoutTokenVault  *self,
                                GAsyncResult     *result,
                                GError          **error)
{
  g_return_val_if_fail (SCOUT_IS_TOKEN_VAULT (self), FALSE);
  g_return_val_if_fail (is_task_of (self, result, scout_token_vault_store_async), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

void
scout_token_vault_clear_async (ScoutTokenVault     *self,
                               GAsyncReadyCallback  callback,
                               gpointer             user_data)
{
  g_return_if_fail (SCOUT_IS_TOKEN_VAULT (self));

  SCOUT_TOKEN_VAULT_GET_IFACE (self)->clear (
    self, make_task (self, scout_token_vault_clear_async, callback, user_data));
}

gboolean
scout_token_vault_clear_finish (ScoutTokenVault  *self,
                                GAsyncResult     *result,
                                GError          **error)
{
  g_return_val_if_fail (SCOUT_IS_TOKEN_VAULT (self), FALSE);
  g_return_val_if_fail (is_task_of (self, result, scout_token_vault_clear_async), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

void
scout_token_vault_unlock_async (ScoutTokenVault     *self,
                                GAsyncReadyCallback  callback,
                                gpointer             user_data)
{
  g_return_if_fail (SCOUT_IS_TOKEN_VAULT (self));

  SCOUT_TOKEN_VAULT_GET_IFACE (self)->unlock (
    self, make_task (self, scout_token_vault_unlock_async, callback, user_data));
}

gboolean
scout_token_vault_unlock_finish (ScoutTokenVault  *self,
                                 GAsyncResult     *result,
                                 GError          **error)
{
  g_return_val_if_fail (SCOUT_IS_TOKEN_VAULT (self), FALSE);
  g_return_val_if_fail (is_task_of (self, result, scout_token_vault_unlock_async), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

ScoutStoredToken *
scout_stored_token_copy (const ScoutStoredToken *self)
{
  ScoutStoredToken *copy = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  copy = g_new0 (ScoutStoredToken, 1);
  copy->token = scout_token_ref (self->token);
  copy->user_id = g_strdup (self->user_id);
  copy->expires_at = self->expires_at;

  return copy;
}

void
scout_stored_token_free (ScoutStoredToken *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->token, scout_token_unref);
  g_clear_pointer (&self->user_id, g_free);
  g_free (self);
}
