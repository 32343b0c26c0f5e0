/* test-keyring-vault.c: tests of ScoutKeyringVault in every state of a keyring.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * tests/support/with-keyring makes the state with a real daemon and runs one of these tests (-p) in
 * it. A stand-in for GNOME's prompter counts how often the daemon wants to ask the person
 * something: the vault must never make it.
 */

#include "config.h"

#include "scout-keyring-vault.h"

#include <glib/gstdio.h>
#include <string.h>

#define SECRET "SYNTHETICkeyringcanary0123456789"
#define OTHER_SECRET "SYNTHETICothercanary9876543210"
#define LIMIT_SECONDS 5

typedef struct
{
  ScoutTokenVault *vault;
  GDBusConnection *bus; /* (nullable) */
  guint name_id;
  guint filter_id;
  int n_prompts;
} Fixture;

/* Called in the thread of the connection. */
static GDBusMessage *
count_prompts (GDBusConnection *bus,
               GDBusMessage    *message,
               gboolean         is_incoming,
               gpointer         user_data)
{
  int *n_prompts = user_data;

  const char *interface = g_dbus_message_get_interface (message);

  if (is_incoming && g_strcmp0 (interface, "org.gnome.keyring.internal.Prompter") == 0)
    {
      g_atomic_int_inc (n_prompts);
      g_main_context_wakeup (NULL);
    }

  return message;
}

static void
name_acquired_cb (GDBusConnection *bus,
                  const char      *name,
                  gpointer         user_data)
{
  *(gboolean *) user_data = TRUE;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  gboolean is_acquired = FALSE;

  fixture->vault = scout_keyring_vault_new ("live");
  g_assert_cmpint (scout_token_vault_get_state (fixture->vault), ==, SCOUT_VAULT_STATE_UNKNOWN);

  if (g_getenv ("DBUS_SESSION_BUS_ADDRESS") == NULL)
    return;

  fixture->bus = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, NULL);
  g_assert_nonnull (fixture->bus);
  g_dbus_connection_set_exit_on_close (fixture->bus, FALSE);
  fixture->filter_id = g_dbus_connection_add_filter (fixture->bus, count_prompts,
                                                     &fixture->n_prompts, NULL);
  fixture->name_id = g_bus_own_name_on_connection (fixture->bus, "org.gnome.keyring.SystemPrompter",
                                                   G_BUS_NAME_OWNER_FLAGS_NONE, name_acquired_cb,
                                                   NULL, &is_acquired, NULL);
  while (!is_acquired)
    g_main_context_iteration (NULL, TRUE);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_cmpint (g_atomic_int_get (&fixture->n_prompts), ==, 0);
  g_assert_finalize_object (fixture->vault);
  if (fixture->bus == NULL)
    return;

  g_dbus_connection_remove_filter (fixture->bus, fixture->filter_id);
  g_bus_unown_name (fixture->name_id);
  g_object_unref (fixture->bus);
}

static gboolean
give_up_cb (gpointer user_data)
{
  g_error ("The vault did not answer");

  return G_SOURCE_REMOVE;
}

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
  guint timeout = g_timeout_add_seconds (LIMIT_SECONDS, give_up_cb, NULL);

  while (*result == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (timeout);
}

static ScoutStoredToken *
lookup (ScoutTokenVault *vault)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  ScoutStoredToken *stored = NULL;

  scout_token_vault_lookup_async (vault, result_cb, &result);
  wait_for (&result);
  stored = scout_token_vault_lookup_finish (vault, result, &error);
  g_assert_no_error (error);

  return stored;
}

static gboolean
store (ScoutTokenVault *vault,
       const char      *secret)
{
  g_autoptr (ScoutToken) token = scout_token_new (secret);
  ScoutStoredToken stored = { token, (char *) "1000001", G_GINT64_CONSTANT (1800000000000000) };
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  gboolean outlives = FALSE;

  scout_token_vault_store_async (vault, &stored, result_cb, &result);
  wait_for (&result);
  outlives = scout_token_vault_store_finish (vault, result, &error);
  g_assert_no_error (error);

  return outlives;
}

static gboolean
clear (ScoutTokenVault  *vault,
       GError          **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  scout_token_vault_clear_async (vault, result_cb, &result);
  wait_for (&result);

  return scout_token_vault_clear_finish (vault, result, error);
}

static void
assert_kept (ScoutTokenVault *vault,
             const char      *secret)
{
  g_autoptr (ScoutStoredToken) stored = lookup (vault);
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

static guint
count_files_with (const char *folder,
                  const char *text)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name = NULL;
  guint n = 0;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_autofree char *contents = NULL;
      gsize length = 0;

      if (g_file_test (path, G_FILE_TEST_IS_DIR))
        n += count_files_with (path, text);
      else if (g_file_test (path, G_FILE_TEST_IS_REGULAR) &&
               g_file_get_contents (path, &contents, &length, NULL))
        n += memmem (contents, length, text, strlen (text)) != NULL;
    }

  return n;
}

/* Everything that the daemon and the vault could write lies in the folder of with-keyring. */
static void
assert_not_in_plain_text (void)
{
  const char *folder = g_getenv ("SCOUT_TEST_PRIVATE");
  g_autofree char *control = g_build_filename (folder, "control", NULL);

  g_assert_true (g_file_set_contents (control, "xx" SECRET "xx", -1, NULL));
  g_assert_cmpuint (count_files_with (folder, SECRET), ==, 1);
  g_assert_cmpint (g_unlink (control), ==, 0);
  g_assert_cmpuint (count_files_with (folder, SECRET), ==, 0);
}

/* What must hold wherever the keyring cannot be used. */
static void
check_memory_only (ScoutTokenVault *vault,
                   ScoutVaultState  state)
{
  g_autoptr (ScoutTokenVault) next_run = NULL;

  assert_kept (vault, NULL);
  g_assert_cmpint (scout_token_vault_get_state (vault), ==, state);

  g_assert_false (store (vault, SECRET));
  g_assert_cmpint (scout_token_vault_get_state (vault), ==, state);
  assert_kept (vault, SECRET);
  g_assert_false (store (vault, OTHER_SECRET));
  assert_kept (vault, OTHER_SECRET);
  g_assert_false (store (vault, SECRET));
  assert_not_in_plain_text ();

  next_run = scout_keyring_vault_new ("live");
  assert_kept (next_run, NULL);
}

static void
check_keyring (ScoutTokenVault *vault)
{
  g_autoptr (ScoutTokenVault) next_run = scout_keyring_vault_new ("live");
  g_autoptr (ScoutTokenVault) sandbox = scout_keyring_vault_new ("sandbox");
  g_autoptr (GError) error = NULL;

  assert_kept (vault, NULL);
  g_assert_cmpint (scout_token_vault_get_state (vault), ==, SCOUT_VAULT_STATE_UNLOCKED);

  g_assert_true (store (vault, OTHER_SECRET));
  g_assert_true (store (vault, SECRET));
  assert_kept (vault, SECRET);
  assert_kept (next_run, SECRET);
  assert_not_in_plain_text ();

  /* Sample data and real data never meet. */
  assert_kept (sandbox, NULL);
  g_assert_true (store (sandbox, OTHER_SECRET));
  assert_kept (vault, SECRET);

  g_assert_true (clear (next_run, &error));
  g_assert_no_error (error);
  assert_kept (vault, NULL);
  assert_kept (sandbox, OTHER_SECRET);
  g_assert_true (clear (next_run, &error));
  g_assert_no_error (error);
}

static void
test_unlocked (Fixture       *fixture,
               gconstpointer  data)
{
  check_keyring (fixture->vault);
}

/* Operations that are begun together take effect in their order. */
static void
test_order (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (ScoutToken) token = scout_token_new (SECRET);
  const ScoutStoredToken stored = { token, (char *) "1000001", 0 };
  GAsyncResult *results[4] = { NULL };
  g_autoptr (ScoutStoredToken) before = NULL;
  g_autoptr (ScoutStoredToken) after = NULL;

  scout_token_vault_store_async (fixture->vault, &stored, result_cb, &results[0]);
  scout_token_vault_lookup_async (fixture->vault, result_cb, &results[1]);
  scout_token_vault_clear_async (fixture->vault, result_cb, &results[2]);
  scout_token_vault_lookup_async (fixture->vault, result_cb, &results[3]);
  for (gsize i = 0; i < G_N_ELEMENTS (results); i++)
    wait_for (&results[i]);

  g_assert_true (scout_token_vault_store_finish (fixture->vault, results[0], NULL));
  before = scout_token_vault_lookup_finish (fixture->vault, results[1], NULL);
  g_assert_nonnull (before);
  g_assert_true (scout_token_vault_clear_finish (fixture->vault, results[2], NULL));
  after = scout_token_vault_lookup_finish (fixture->vault, results[3], NULL);
  g_assert_null (after);

  for (gsize i = 0; i < G_N_ELEMENTS (results); i++)
    g_object_unref (results[i]);
}

static void
test_no_collection (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  check_memory_only (fixture->vault, SCOUT_VAULT_STATE_NO_COLLECTION);
  g_assert_true (clear (fixture->vault, &error));
  g_assert_no_error (error);
  assert_kept (fixture->vault, NULL);
}

static GVariant *
call (Fixture    *fixture,
      const char *path,
      const char *method,
      GVariant   *parameters)
{
  g_auto (GStrv) parts = g_strsplit (method, "::", 2);
  g_autoptr (GError) error = NULL;
  GVariant *answer = g_dbus_connection_call_sync (fixture->bus, "org.freedesktop.secrets", path,
                                                  parts[0], parts[1], parameters, NULL,
                                                  G_DBUS_CALL_FLAGS_NONE, -1, NULL, &error);

  g_assert_no_error (error);

  return answer;
}

/* Opens the prompt that the vault must not open, so that the count of 0 means something. */
static void
open_prompt (Fixture *fixture)
{
  g_autoptr (GVariant) alias = call (fixture, "/org/freedesktop/secrets",
                                     "org.freedesktop.Secret.Service::ReadAlias",
                                     g_variant_new ("(s)", "default"));
  g_autoptr (GVariant) unlock = NULL;
  g_autoptr (GVariant) ignored = NULL;
  const char *path = NULL;

  g_variant_get (alias, "(&o)", &path);
  unlock = call (fixture, "/org/freedesktop/secrets", "org.freedesktop.Secret.Service::Unlock",
                 g_variant_new_parsed ("([%o],)", path));
  g_variant_get (unlock, "(ao&o)", NULL, &path);
  ignored = call (fixture, path, "org.freedesktop.Secret.Prompt::Prompt",
                  g_variant_new ("(s)", ""));
  while (g_atomic_int_get (&fixture->n_prompts) == 0)
    g_main_context_iteration (NULL, TRUE);
}

static void
test_locked (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  check_memory_only (fixture->vault, SCOUT_VAULT_STATE_LOCKED);

  /* It may hold a token from an earlier run, and nobody can say. */
  g_assert_false (clear (fixture->vault, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED);
  assert_kept (fixture->vault, NULL);

  g_assert_cmpint (g_atomic_int_get (&fixture->n_prompts), ==, 0);
  open_prompt (fixture);
  g_atomic_int_set (&fixture->n_prompts, 0);
}

static void
test_no_service (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  check_memory_only (fixture->vault, SCOUT_VAULT_STATE_NO_SERVICE);
  g_assert_true (clear (fixture->vault, &error));
  g_assert_no_error (error);
}

static void
test_no_bus (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  check_memory_only (fixture->vault, SCOUT_VAULT_STATE_NO_BUS);
  g_assert_true (clear (fixture->vault, &error));
  g_assert_no_error (error);
}

static void
test_file (Fixture       *fixture,
           gconstpointer  data)
{
  check_keyring (fixture->vault);
}

/* Every length that a full disk may leave behind; some of them end libsecret's process. */
static void
test_file_damaged (Fixture       *fixture,
                   gconstpointer  data)
{
  const char *path = g_getenv ("SECRET_FILE_TEST_PATH");
  g_autofree char *aside = g_strconcat (path, ".damaged-1", NULL);
  g_autofree char *contents = NULL;
  gsize length = 0;

  g_assert_true (store (fixture->vault, SECRET));
  g_assert_true (g_file_get_contents (path, &contents, &length, NULL));
  g_assert_cmpuint (length, >, 100);

  for (gsize cut = 0; cut < length; cut++)
    {
      ScoutTokenVault *vault = scout_keyring_vault_new ("live");

      g_assert_true (g_file_set_contents (path, contents, (gssize) cut, NULL));
      assert_kept (vault, NULL);
      g_assert_cmpint (scout_token_vault_get_state (vault), ==, SCOUT_VAULT_STATE_DAMAGED);
      g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
      g_assert_false (store (vault, SECRET));
      assert_kept (vault, SECRET);
      g_assert_cmpint (g_unlink (aside), ==, 0);
      g_assert_finalize_object (vault);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add ("/keyring-vault/unlocked/use", Fixture, NULL, set_up, test_unlocked, tear_down);
  g_test_add ("/keyring-vault/unlocked/order", Fixture, NULL, set_up, test_order, tear_down);
  g_test_add ("/keyring-vault/no-collection", Fixture, NULL, set_up, test_no_collection, tear_down);
  g_test_add ("/keyring-vault/locked", Fixture, NULL, set_up, test_locked, tear_down);
  g_test_add ("/keyring-vault/no-service", Fixture, NULL, set_up, test_no_service, tear_down);
  g_test_add ("/keyring-vault/no-bus", Fixture, NULL, set_up, test_no_bus, tear_down);
  g_test_add ("/keyring-vault/file/use", Fixture, NULL, set_up, test_file, tear_down);
  g_test_add ("/keyring-vault/file/damaged", Fixture, NULL, set_up, test_file_damaged, tear_down);

  return g_test_run ();
}
