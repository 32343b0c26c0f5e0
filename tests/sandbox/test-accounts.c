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
  g_autoptr (ScoutSandboxAccounts) accounts = scout_sandbox_accounts_new (1, FALSE);
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
  g_autoptr (ScoutSandboxAccounts) accounts = scout_sandbox_accounts_new (1, FALSE);
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
  g_autoptr (ScoutSandboxAccounts) accounts = scout_sandbox_accounts_new (1, FALSE);
  g_autofree char *first = sign_in (accounts);

  for (guint i = 0; i < 3 * MANY; i++)
    {
      g_free (sign_in (accounts));
      g_assert_nonnull (scout_sandbox_accounts_find_token (accounts, first));
    }
}

/* Who is signed in stays so in the next sandbox of the same world, with what was granted. */
static void
test_remembers (void)
{
  g_autoptr (ScoutSandboxAccounts) first = scout_sandbox_accounts_new (1, TRUE);
  g_autoptr (ScoutSandboxAccounts) next = scout_sandbox_accounts_new (1, TRUE);
  g_autoptr (ScoutSandboxAccounts) forgetful = scout_sandbox_accounts_new (1, FALSE);
  g_autoptr (ScoutSandboxAccounts) other = scout_sandbox_accounts_new (2, TRUE);
  ScoutSandboxUser *user = scout_sandbox_accounts_find_user (first, "decline@example.org");
  ScoutSandboxToken grant = {
    .user = user, .permissions = 0x21, .pages = 0x5, .issued_at = 1000, .expires_at = 5000,
    .data_expires_at = 9000, .is_long_lived = TRUE
  };
  const ScoutSandboxToken *token = NULL;
  g_autofree char *text = NULL;
  g_autofree char *changed = NULL;

  user->declined = 0x1e;
  user->rerequested = TRUE;
  text = g_strdup (scout_sandbox_accounts_sign_in (first, &grant)->text);
  token = scout_sandbox_accounts_find_token (next, text);
  g_assert_nonnull (token);
  g_assert_cmpstr (token->text, ==, text);
  g_assert_cmpstr (token->user->name, ==, user->name);
  g_assert_cmpuint (token->user->declined, ==, 0x1e);
  g_assert_true (token->user->rerequested);
  g_assert_cmpint (token->page, ==, -1);
  g_assert_cmpuint (token->permissions, ==, 0x21);
  g_assert_cmpuint (token->pages, ==, 0x5);
  g_assert_cmpint (token->issued_at, ==, 1000);
  g_assert_cmpint (token->expires_at, ==, 5000);
  g_assert_cmpint (token->data_expires_at, ==, 9000);
  g_assert_true (token->is_long_lived);
  g_assert_true (scout_sandbox_accounts_find_token (next, text) == token);

  g_assert_null (scout_sandbox_accounts_find_token (forgetful, text));
  g_assert_null (scout_sandbox_accounts_find_token (other, text));
  for (gsize i = 0; text[i] != '\0'; i++)
    {
      g_free (changed);
      changed = g_strdup (text);
      changed[i] = changed[i] == 'a' ? 'b' : 'a';
      g_assert_null (scout_sandbox_accounts_find_token (next, changed));
      changed[i] = '\0';
      g_assert_null (scout_sandbox_accounts_find_token (next, changed));
    }
}

/* What was ended stays ended as long as the sandbox lives. */
static void
test_recalls_no_ended (void)
{
  g_autoptr (ScoutSandboxAccounts) first = scout_sandbox_accounts_new (1, TRUE);
  g_autoptr (ScoutSandboxAccounts) reset = scout_sandbox_accounts_new (1, TRUE);
  g_autoptr (ScoutSandboxAccounts) revoked = scout_sandbox_accounts_new (1, TRUE);
  g_autofree char *text = sign_in (first);
  const ScoutSandboxToken *token = NULL;

  scout_sandbox_accounts_reset (reset, 1000);
  g_assert_null (scout_sandbox_accounts_find_token (reset, text));

  scout_sandbox_accounts_revoke (revoked,
                                 scout_sandbox_accounts_find_user (revoked, "mara@example.org"), 0);
  g_assert_null (scout_sandbox_accounts_find_token (revoked, text));

  token = scout_sandbox_accounts_find_token (first, text);
  scout_sandbox_accounts_revoke (first, token->user, 0);
  g_assert_true (scout_sandbox_accounts_find_token (first, text)->is_removed);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/sandbox/accounts/oldest-go", test_oldest_go);
  g_test_add_func ("/sandbox/accounts/token-in-use", test_token_in_use);
  g_test_add_func ("/sandbox/accounts/use-keeps", test_use_keeps);
  g_test_add_func ("/sandbox/accounts/remembers", test_remembers);
  g_test_add_func ("/sandbox/accounts/recalls-no-ended", test_recalls_no_ended);

  return g_test_run ();
}
