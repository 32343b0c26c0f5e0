/* test-scoutctl-keyring.c: a sign-in that outlives the program, in a real keyring.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Run by tests/support/with-keyring, which makes the keyring that the path of the test names. */

#include "config.h"

#include "scoutctl-runner.h"

#include <string.h>

typedef struct
{
  ScoutSandbox *sandbox; /* (owned) */
} Fixture;

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  self->sandbox = runner_start_sandbox (NULL);
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  g_object_unref (self->sandbox);
}

static Outcome *
run (Fixture    *self,
     const char *command,
     const char *input)
{
  const char *arguments[] = { command, "--sandbox-url",
                              scout_sandbox_get_graph_url (self->sandbox), NULL };

  return runner_run_with_input (arguments, input);
}

/* Kept by one process, used by the next without the token, gone after the third. */
static void
test_unlocked (Fixture       *self,
               gconstpointer  data)
{
  const char *token = scout_sandbox_get_user_token (self->sandbox);
  g_autoptr(Outcome) before = run (self, "pages", "");
  g_autoptr(Outcome) login = run (self, "login", token);
  g_autoptr(Outcome) pages = run (self, "pages", "");
  g_autoptr(Outcome) creators = run (self, "creators", "");
  g_autoptr(Outcome) logout = run (self, "logout", "");
  g_autoptr(Outcome) after = run (self, "pages", "");

  g_assert_cmpint (before->status, ==, 3);
  g_assert_nonnull (strstr (before->errors, "scoutctl login"));
  g_assert_cmpint (login->status, ==, 0);
  g_assert_null (strstr (login->output, token));
  g_assert_cmpstr (login->errors, ==, "");
  g_assert_cmpint (pages->status, ==, 0);
  g_assert_nonnull (strstr (pages->output, scout_sandbox_get_page (self->sandbox, 0)->id));
  g_assert_cmpint (creators->status, ==, 0);
  g_assert_cmpint (logout->status, ==, 0);
  g_assert_cmpint (after->status, ==, 3);
  g_assert_nonnull (strstr (after->errors, "scoutctl login"));
}

/* Says that it is locked, and neither waits for somebody who could unlock it nor keeps the token
 * anywhere else. */
static void
test_locked (Fixture       *self,
             gconstpointer  data)
{
  g_autoptr(Outcome) pages = run (self, "pages", "");
  g_autoptr(Outcome) login = run (self, "login", scout_sandbox_get_user_token (self->sandbox));
  g_autoptr(Outcome) logout = run (self, "logout", "");
  g_autoptr(Outcome) after = run (self, "pages", "");

  g_assert_cmpint (pages->status, ==, 3);
  g_assert_nonnull (strstr (pages->errors, "The keyring is locked."));
  g_assert_cmpint (login->status, ==, 3);
  g_assert_nonnull (strstr (login->errors, "no unlocked keyring"));
  g_assert_cmpint (logout->status, ==, 3);
  g_assert_nonnull (strstr (logout->errors, "Unlock the keyring"));
  g_assert_cmpint (after->status, ==, 3);
}

int
main (int    argc,
      char **argv)
{
  /* Without folders of its own: the keyring's are private already. */
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/scoutctl-keyring/unlocked", Fixture, NULL, set_up, test_unlocked, tear_down);
  g_test_add ("/scoutctl-keyring/locked", Fixture, NULL, set_up, test_locked, tear_down);

  return g_test_run ();
}
