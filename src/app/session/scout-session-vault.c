/* scout-session-vault.c: the token of the sign-in, signing out, and the keyring's say in both.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Signing out here always works and is over at once; what the keyring does about it comes later and
 * is told, because a token that stays in it is a sign-in that is not over. */

#include "config.h"

#include "scout-session-private.h"

/* How long before its end a sign-in is better renewed. */
#define LONGEST_WARNING (3 * G_TIME_SPAN_DAY)

ScoutStoredToken *
_scout_session_new_token (ScoutToken *token,
                          const char *user_id,
                          gint64      expires_at)
{
  ScoutStoredToken *stored = g_new0 (ScoutStoredToken, 1);

  stored->token = scout_token_ref (token);
  stored->user_id = g_strdup (user_id);
  stored->expires_at = expires_at;
  return stored;
}

void
_scout_session_take_token (ScoutSession     *self,
                           ScoutStoredToken *token,
                           gint64            life)
{
  gint64 warning = MIN (MAX (life, 0) / 10, LONGEST_WARNING);

  g_clear_pointer (&self->token, scout_stored_token_free);
  self->token = token;
  self->warning_at = token->expires_at != 0 ? token->expires_at - warning : 0;
}

static void
cleared_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr(GTask) task = g_steal_pointer (&user_data);
  g_autoptr(GError) error = NULL;

  if (scout_token_vault_clear_finish (SCOUT_TOKEN_VAULT (source), result, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

static void
unlocked_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr(GTask) task = g_steal_pointer (&user_data);
  g_autoptr(GError) error = NULL;
  gboolean is_unlocked;

  is_unlocked = scout_token_vault_unlock_finish (SCOUT_TOKEN_VAULT (source), result, &error);
  if (error != NULL)
    g_task_return_error (task, g_steal_pointer (&error));
  else
    g_task_return_boolean (task, is_unlocked);
}

/* A token without access to anything is of no use any more. */
static gint64
get_end (const ScoutLoginGrant *grant)
{
  if (grant->expires_at == 0 || grant->data_access_expires_at == 0)
    return MAX (grant->expires_at, grant->data_access_expires_at);

  return MIN (grant->expires_at, grant->data_access_expires_at);
}

const ScoutStoredToken *
_scout_session_get_loading_token (ScoutSession *self)
{
  return self->candidate != NULL ? self->candidate : self->token;
}

void
_scout_session_take_candidate (ScoutSession *self)
{
  if (self->candidate == NULL)
    return;

  /* Before the Page, because who listens to that looks at the account. */
  g_clear_pointer (&self->account, scout_account_free);
  scout_session_set_brand_page (self, NULL);
  /* It may have been opened before there was a Page. */
  scout_session_open_library (self, NULL);
  _scout_session_take_token (self, g_steal_pointer (&self->candidate), self->candidate_life);
}

void
scout_session_adopt (ScoutSession          *self,
                     const ScoutLoginGrant *grant)
{
  gint64 expires_at = 0;

  g_return_if_fail (SCOUT_IS_SESSION (self));
  g_return_if_fail (grant != NULL);

  expires_at = get_end (grant);
  g_clear_pointer (&self->candidate, scout_stored_token_free);
  self->candidate = _scout_session_new_token (grant->token, NULL, expires_at);
  self->candidate_life = expires_at - scout_clock_get_real_time (self->clock);
  /* What there is stays until there is more. */
  if (self->account == NULL && self->library == NULL)
    _scout_session_take_candidate (self);
}

void
scout_session_forget_refused (ScoutSession *self)
{
  gboolean was_candidate;

  g_return_if_fail (SCOUT_IS_SESSION (self));

  was_candidate = self->candidate != NULL;
  scout_session_cancel (self);
  /* Where nobody was signed in before, it was taken at once. */
  if (!was_candidate && self->account == NULL)
    g_clear_pointer (&self->token, scout_stored_token_free);
}

ScoutVaultState
scout_session_get_vault_state (ScoutSession *self)
{
  g_return_val_if_fail (SCOUT_IS_SESSION (self), SCOUT_VAULT_STATE_UNKNOWN);

  return scout_token_vault_get_state (self->vault);
}

gint64
scout_session_get_expires_at (ScoutSession *self)
{
  g_return_val_if_fail (SCOUT_IS_SESSION (self), 0);

  return self->token != NULL ? self->token->expires_at : 0;
}

gint64
scout_session_get_warning_at (ScoutSession *self)
{
  g_return_val_if_fail (SCOUT_IS_SESSION (self), 0);

  return self->token != NULL ? self->warning_at : 0;
}

void
scout_session_unlock_async (ScoutSession        *self,
                            GAsyncReadyCallback  callback,
                            gpointer             user_data)
{
  GTask *task;

  g_return_if_fail (SCOUT_IS_SESSION (self));

  task = g_task_new (self, NULL, callback, user_data);
  g_task_set_source_tag (task, scout_session_unlock_async);
  scout_token_vault_unlock_async (self->vault, unlocked_cb, task);
}

gboolean
scout_session_unlock_finish (ScoutSession  *self,
                             GAsyncResult  *result,
                             GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);
  g_return_val_if_fail (g_async_result_is_tagged (result, scout_session_unlock_async), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

void
scout_session_sign_out_async (ScoutSession        *self,
                              GAsyncReadyCallback  callback,
                              gpointer             user_data)
{
  GTask *task;

  g_return_if_fail (SCOUT_IS_SESSION (self));

  scout_session_cancel (self);
  /* Before the Page, because who listens to that looks at the account. */
  g_clear_pointer (&self->account, scout_account_free);
  scout_session_set_brand_page (self, NULL);
  /* It may have been opened before there was a Page. */
  scout_session_open_library (self, NULL);
  g_clear_pointer (&self->token, scout_stored_token_free);
  _scout_session_forget_findings (self, NULL);

  task = g_task_new (self, NULL, callback, user_data);
  g_task_set_source_tag (task, scout_session_sign_out_async);
  scout_token_vault_clear_async (self->vault, cleared_cb, task);
}

gboolean
scout_session_sign_out_finish (ScoutSession  *self,
                               GAsyncResult  *result,
                               GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);
  g_return_val_if_fail (g_async_result_is_tagged (result, scout_session_sign_out_async), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
