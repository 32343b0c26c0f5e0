/* test-accounts.c: tokens stay as long as somebody uses them.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-sandbox-accounts.h"

/* As many as are kept. */
#define MANY 1000

static char *
sign_in (ScoutSandboxAccounts *accounts)
{
  ScoutSandboxToken grant = {
    .user = scout_sandbox_accounts_find_user (accounts, "mara@example.org"),
    .permissions = SCOUT_SANDBOX_ALL_PERMISSIONS,
    .pages = SCOUT_SANDBOX_ALL_PAGES,
  };

  return g_strdup (scout_sandbox_accounts_sign_in (accounts, &grant)->text);
}

static void
test_oldest_go (void)
{
  g_autoptr (ScoutSandboxAccounts) accounts = scout_sandbox_accounts_new (1);
  const ScoutSandboxToken *sample = scout_sandbox_accounts_get_sample_token (accounts);
  g_autofree char *first = sign_in (accounts);

  for (guint i = 1; i < MANY; i++)
    g_free (sign_in (accounts));
  g_assert_nonnull (scout_sandbox_accounts_find_token (accounts, first));

  for (guint i = 0; i < MANY; i++)
    g_free (sign_in (accounts));
  g_assert_null (scout_sandbox_accounts_find_token (accounts, first));
  g_assert_true (scout_sandbox_accounts_find_token (accounts, sample->text) == sample);
}

/* /me/accounts makes Page tokens with the user token in its hand, which was the oldest of all. */
static void
test_token_in_use (void)
{
  g_autoptr (ScoutSandboxAccounts) accounts = scout_sandbox_accounts_new (1);
  g_autofree char *first = sign_in (accounts);
  g_autofree char *second = sign_in (accounts);
  const ScoutSandboxToken *token = NULL;

  for (guint i = 2; i < MANY; i++)
    g_free (sign_in (accounts));

  token = scout_sandbox_accounts_find_token (accounts, first);
  for (guint i = 0; i < SCOUT_SANDBOX_N_PAGES; i++)
    {
      const ScoutSandboxToken *page = scout_sandbox_accounts_get_page_token (accounts, token, i);

      g_assert_cmpint (page->page, ==, (int) i);
      g_assert_true (page->user == token->user);
    }
  g_assert_true (scout_sandbox_accounts_find_token (accounts, first) == token);
  g_assert_null (scout_sandbox_accounts_find_token (accounts, second));
}

/* Somebody who goes on calling is not signed out by others who sign in. */
static void
test_use_keeps (void)
{
  g_autoptr (ScoutSandboxAccounts) accounts = scout_sandbox_accounts_new (1);
  g_autofree char *first = sign_in (accounts);

  for (guint i = 0; i < 3 * MANY; i++)
    {
      g_free (sign_in (accounts));
      g_assert_nonnull (scout_sandbox_accounts_find_token (accounts, first));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/sandbox/accounts/oldest-go", test_oldest_go);
  g_test_add_func ("/sandbox/accounts/token-in-use", test_token_in_use);
  g_test_add_func ("/sandbox/accounts/use-keeps", test_use_keeps);

  return g_test_run ();
}
