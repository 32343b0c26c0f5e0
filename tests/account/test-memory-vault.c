/* test-memory-vault.c: tests of ScoutMemoryVault.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-memory-vault.h"

static void
result_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  GAsyncResult **place = user_data;

  *place = g_object_ref (result);
}

static void
wait_for (GAsyncResult **result)
{
  while (*result == NULL)
    g_main_context_iteration (NULL, TRUE);
}

static ScoutStoredToken *
lookup (ScoutTokenVault *vault)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  ScoutStoredToken *stored = NULL;

  scout_token_vault_lookup_async (vault, result_cb, &result);
  g_assert_null (result);
  wait_for (&result);
  stored = scout_token_vault_lookup_finish (vault, result, &error);
  g_assert_no_error (error);

  return stored;
}

static void
store (ScoutTokenVault *vault,
       const char      *secret)
{
  g_autoptr (ScoutToken) token = scout_token_new (secret);
  ScoutStoredToken stored = { token, (char *) "1000001", 7 };
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  scout_token_vault_store_async (vault, &stored, result_cb, &result);
  wait_for (&result);
  g_assert_false (scout_token_vault_store_finish (vault, result, &error));
  g_assert_no_error (error);
}

static void
test_use (void)
{
  ScoutTokenVault *vault = scout_memory_vault_new ();
  ScoutTokenVault *other = scout_memory_vault_new ();
  g_autoptr (ScoutToken) expected = scout_token_new ("synthetic-2");
  g_autoptr (ScoutStoredToken) stored = NULL;
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (scout_token_vault_get_state (vault), ==, SCOUT_VAULT_STATE_MEMORY);
  g_assert_null (lookup (vault));

  store (vault, "synthetic-1");
  store (vault, "synthetic-2");
  stored = lookup (vault);
  g_assert_true (scout_token_equal (stored->token, expected));
  g_assert_cmpstr (stored->user_id, ==, "1000001");
  g_assert_cmpint (stored->expires_at, ==, 7);
  g_assert_null (lookup (other));

  scout_token_vault_clear_async (vault, result_cb, &result);
  wait_for (&result);
  g_assert_true (scout_token_vault_clear_finish (vault, result, &error));
  g_assert_no_error (error);
  g_assert_null (lookup (vault));
  g_clear_object (&result);

  g_assert_finalize_object (vault);
  g_assert_finalize_object (other);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/memory-vault/use", test_use);

  return g_test_run ();
}
