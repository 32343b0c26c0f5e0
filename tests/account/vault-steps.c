/* vault-steps.c: what tests do with a vault, one step after the other.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Every step is to be over before D-Bus itself would have given up. */

#include "config.h"

#include "vault-steps.h"

#include "scout-keyring-vault.h"

/* A loaded machine included, and still before D-Bus itself would give up. */
#define LIMIT_SECONDS 20

ScoutTokenVault *
vault_steps_new_vault (const char *account_kind)
{
  g_autoptr (ScoutClock) clock = scout_system_clock_new ();

  return scout_keyring_vault_new (account_kind, clock);
}

static gboolean
give_up_cb (gpointer user_data)
{
  g_error ("The vault did not answer");

  return G_SOURCE_REMOVE;
}

void
vault_steps_result_cb (GObject      *source,
                       GAsyncResult *result,
                       gpointer      user_data)
{
  GAsyncResult **place = user_data;

  *place = g_object_ref (result);
}

void
vault_steps_wait (GAsyncResult **result)
{
  guint timeout = g_timeout_add_seconds (LIMIT_SECONDS, give_up_cb, NULL);

  while (*result == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (timeout);
}

ScoutStoredToken *
vault_steps_lookup (ScoutTokenVault *vault)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  ScoutStoredToken *stored = NULL;

  scout_token_vault_lookup_async (vault, vault_steps_result_cb, &result);
  vault_steps_wait (&result);
  stored = scout_token_vault_lookup_finish (vault, result, &error);
  g_assert_no_error (error);

  return stored;
}

gboolean
vault_steps_store (ScoutTokenVault *vault,
                   const char      *secret)
{
  g_autoptr (ScoutToken) token = scout_token_new (secret);
  ScoutStoredToken stored = { token, (char *) "1000001", G_GINT64_CONSTANT (1800000000000000) };
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  gboolean outlives = FALSE;

  scout_token_vault_store_async (vault, &stored, vault_steps_result_cb, &result);
  vault_steps_wait (&result);
  outlives = scout_token_vault_store_finish (vault, result, &error);
  g_assert_no_error (error);

  return outlives;
}

gboolean
vault_steps_clear (ScoutTokenVault  *vault,
                   GError          **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  scout_token_vault_clear_async (vault, vault_steps_result_cb, &result);
  vault_steps_wait (&result);

  return scout_token_vault_clear_finish (vault, result, error);
}

void
vault_steps_assert_kept (ScoutTokenVault *vault,
                         const char      *secret)
{
  g_autoptr (ScoutStoredToken) stored = vault_steps_lookup (vault);
  g_autoptr (ScoutToken) expected = NULL;

  if (secret == NULL)
    {
      g_assert_null (stored);
      return;
    }

  expected = scout_token_new (secret);
  g_assert_nonnull (stored);
  g_assert_true (scout_token_equal (stored->token, expected));
  g_assert_cmpstr (stored->user_id, ==, "1000001");
  g_assert_cmpint (stored->expires_at, ==, G_GINT64_CONSTANT (1800000000000000));
}
