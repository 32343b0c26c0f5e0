/* test-token.c: tests of ScoutToken.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-token.h"

#include <string.h>

static void
test_reveal (void)
{
  g_autofree char *secret = g_strdup ("synthetic-secret");
  g_autoptr (ScoutToken) token = scout_token_new (secret);

  g_assert_cmpstr (scout_token_reveal (token), ==, "synthetic-secret");
  g_assert_true (scout_token_reveal (token) != secret);
}

static void
test_equal (void)
{
  g_autoptr (ScoutToken) token = scout_token_new ("synthetic-secret");
  g_autoptr (ScoutToken) same = scout_token_new ("synthetic-secret");
  g_autoptr (ScoutToken) other_start = scout_token_new ("Synthetic-secret");
  g_autoptr (ScoutToken) other_end = scout_token_new ("synthetic-secreT");
  g_autoptr (ScoutToken) shorter = scout_token_new ("synthetic-secre");

  g_assert_true (scout_token_equal (token, token));
  g_assert_true (scout_token_equal (token, same));
  g_assert_false (scout_token_equal (token, other_start));
  g_assert_false (scout_token_equal (token, other_end));
  g_assert_false (scout_token_equal (token, shorter));
  g_assert_false (scout_token_equal (shorter, token));
}

static void
test_references (void)
{
  ScoutToken *token = scout_token_new ("synthetic-secret");

  g_assert_true (scout_token_ref (token) == token);
  scout_token_unref (token);
  g_assert_cmpstr (scout_token_reveal (token), ==, "synthetic-secret");
  scout_token_unref (token);
}

/* A boxed value shares the token instead of copying the secret. */
static void
test_boxed (void)
{
  g_autoptr (ScoutToken) token = scout_token_new ("synthetic-secret");
  g_auto (GValue) value = G_VALUE_INIT;
  g_auto (GValue) text = G_VALUE_INIT;

  g_value_init (&value, SCOUT_TYPE_TOKEN);
  g_value_set_boxed (&value, token);
  g_assert_true (g_value_get_boxed (&value) == token);

  /* Nothing makes a string of it. */
  g_value_init (&text, G_TYPE_STRING);
  g_assert_false (g_value_type_transformable (SCOUT_TYPE_TOKEN, G_TYPE_STRING));
  g_assert_false (g_value_transform (&value, &text));
}

static void
test_empty_is_refused (void)
{
  if (g_test_subprocess ())
    {
      scout_token_new ("");
      return;
    }

  g_test_trap_subprocess (NULL, 0, 0);
  g_test_trap_assert_failed ();
  g_test_trap_assert_stderr ("*secret != NULL*");
}

static void
test_wipe_string (void)
{
  scout_wipe_string (NULL);
  scout_wipe_string (g_strdup (""));
  scout_wipe_string (g_strdup ("synthetic-secret"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/token/reveal", test_reveal);
  g_test_add_func ("/token/equal", test_equal);
  g_test_add_func ("/token/references", test_references);
  g_test_add_func ("/token/boxed", test_boxed);
  g_test_add_func ("/token/empty-is-refused", test_empty_is_refused);
  g_test_add_func ("/token/wipe-string", test_wipe_string);

  return g_test_run ();
}
