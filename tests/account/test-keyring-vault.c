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

#include "vault-steps.h"

#include <glib/gstdio.h>
#include <string.h>

typedef struct
{
  ScoutTokenVault *vault;
  GDBusConnection *bus; /* (nullable) */
  guint name_id;
  guint filter_id;
  int n_prompts;
  gboolean holds_prompt;     /* whether a prompt stays open */
  GDBusMessage *held_prompt; /* (nullable) */
} Fixture;

/* Called in the thread of the connection. */
static GDBusMessage *
count_prompts (GDBusConnection *bus,
               GDBusMessage    *message,
               gboolean         is_incoming,
               gpointer         user_data)
{
  Fixture *fixture = user_data;
  const char *interface = g_dbus_message_get_interface (message);

  if (!is_incoming || g_strcmp0 (interface, "org.gnome.keyring.internal.Prompter") != 0)
    return message;

  if (fixture->holds_prompt)
    fixture->held_prompt = g_steal_pointer (&message);
  g_atomic_int_inc (&fixture->n_prompts);
  g_main_context_wakeup (NULL);

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

  fixture->vault = vault_steps_new_vault ("live");
  g_assert_cmpint (scout_token_vault_get_state (fixture->vault), ==, SCOUT_VAULT_STATE_UNKNOWN);

  if (g_getenv ("DBUS_SESSION_BUS_ADDRESS") == NULL)
    return;

  fixture->bus = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, NULL);
  g_assert_nonnull (fixture->bus);
  g_dbus_connection_set_exit_on_close (fixture->bus, FALSE);
  fixture->filter_id = g_dbus_connection_add_filter (fixture->bus, count_prompts,
                                                     fixture, NULL);
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

  vault_steps_assert_kept (vault, NULL);
  g_assert_cmpint (scout_token_vault_get_state (vault), ==, state);

  g_assert_false (vault_steps_store (vault, SECRET));
  g_assert_cmpint (scout_token_vault_get_state (vault), ==, state);
  vault_steps_assert_kept (vault, SECRET);
  g_assert_false (vault_steps_store (vault, OTHER_SECRET));
  vault_steps_assert_kept (vault, OTHER_SECRET);
  g_assert_false (vault_steps_store (vault, SECRET));
  assert_not_in_plain_text ();

  next_run = vault_steps_new_vault ("live");
  vault_steps_assert_kept (next_run, NULL);
}

static void
check_keyring (ScoutTokenVault *vault)
{
  g_autoptr (ScoutTokenVault) next_run = vault_steps_new_vault ("live");
  g_autoptr (ScoutTokenVault) sandbox = vault_steps_new_vault ("sandbox");
  g_autoptr (GError) error = NULL;

  vault_steps_assert_kept (vault, NULL);
  g_assert_cmpint (scout_token_vault_get_state (vault), ==, SCOUT_VAULT_STATE_UNLOCKED);

  g_assert_true (vault_steps_store (vault, OTHER_SECRET));
  g_assert_true (vault_steps_store (vault, SECRET));
  vault_steps_assert_kept (vault, SECRET);
  vault_steps_assert_kept (next_run, SECRET);
  assert_not_in_plain_text ();

  /* Sample data and real data never meet. */
  vault_steps_assert_kept (sandbox, NULL);
  g_assert_true (vault_steps_store (sandbox, OTHER_SECRET));
  vault_steps_assert_kept (vault, SECRET);

  g_assert_true (vault_steps_clear (next_run, &error));
  g_assert_no_error (error);
  vault_steps_assert_kept (vault, NULL);
  vault_steps_assert_kept (sandbox, OTHER_SECRET);
  g_assert_true (vault_steps_clear (next_run, &error));
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

  scout_token_vault_store_async (fixture->vault, &stored, vault_steps_result_cb, &results[0]);
  scout_token_vault_lookup_async (fixture->vault, vault_steps_result_cb, &results[1]);
  scout_token_vault_clear_async (fixture->vault, vault_steps_result_cb, &results[2]);
  scout_token_vault_lookup_async (fixture->vault, vault_steps_result_cb, &results[3]);
  for (gsize i = 0; i < G_N_ELEMENTS (results); i++)
    vault_steps_wait (&results[i]);

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
  g_assert_true (vault_steps_clear (fixture->vault, &error));
  g_assert_no_error (error);
  vault_steps_assert_kept (fixture->vault, NULL);
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
  g_assert_false (vault_steps_clear (fixture->vault, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED);
  vault_steps_assert_kept (fixture->vault, NULL);

  g_assert_cmpint (g_atomic_int_get (&fixture->n_prompts), ==, 0);
  open_prompt (fixture);
  g_atomic_int_set (&fixture->n_prompts, 0);
}

static gboolean
unlock_finish (ScoutTokenVault *vault,
               GAsyncResult    *result)
{
  g_autoptr (GError) error = NULL;
  gboolean is_unlocked = scout_token_vault_unlock_finish (vault, result, &error);

  g_assert_no_error (error);

  return is_unlocked;
}

/* As when the person gives the password somewhere else. */
static void
unlock_from_outside (Fixture *fixture)
{
  g_autoptr (GVariant) alias = call (fixture, "/org/freedesktop/secrets",
                                     "org.freedesktop.Secret.Service::ReadAlias",
                                     g_variant_new ("(s)", "default"));
  g_autoptr (GVariant) session = call (fixture, "/org/freedesktop/secrets",
                                       "org.freedesktop.Secret.Service::OpenSession",
                                       g_variant_new_parsed ("('plain', <''>)"));
  GVariant *password = g_variant_new_fixed_array (G_VARIANT_TYPE_BYTE, "right", 5, 1);
  g_autoptr (GVariant) ignored = NULL;
  const char *session_path = NULL;
  const char *path = NULL;

  g_variant_get (alias, "(&o)", &path);
  g_variant_get (session, "(v&o)", NULL, &session_path);
  ignored = call (fixture, "/org/freedesktop/secrets",
                  "org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"
                  "::UnlockWithMasterPassword",
                  g_variant_new_parsed ("(%o, (%o, @ay [], %@ay, 'text/plain'))", path,
                                        session_path, password));
}

static void
lock_from_outside (Fixture *fixture)
{
  g_autoptr (GVariant) alias = call (fixture, "/org/freedesktop/secrets",
                                     "org.freedesktop.Secret.Service::ReadAlias",
                                     g_variant_new ("(s)", "default"));
  g_autoptr (GVariant) ignored = NULL;
  const char *path = NULL;

  g_variant_get (alias, "(&o)", &path);
  ignored = call (fixture, "/org/freedesktop/secrets", "org.freedesktop.Secret.Service::Lock",
                  g_variant_new_parsed ("([%o],)", path));
}

/* The person who asked for the prompt does not want it after all. */
static void
test_locked_dismissed (Fixture       *fixture,
                       gconstpointer  data)
{
  g_autoptr (GAsyncResult) result = NULL;

  scout_token_vault_unlock_async (fixture->vault, vault_steps_result_cb, &result);
  vault_steps_wait (&result);
  g_assert_false (unlock_finish (fixture->vault, result));
  g_assert_cmpint (scout_token_vault_get_state (fixture->vault), ==, SCOUT_VAULT_STATE_LOCKED);
  g_assert_cmpint (g_atomic_int_get (&fixture->n_prompts), ==, 1);
  g_atomic_int_set (&fixture->n_prompts, 0);
}

/* Nobody waits for a prompt but who asked for it. What was remembered meanwhile is kept then, and
 * what was signed out of before comes off the keyring as soon as it can be reached. */
static void
test_locked_unlock (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autoptr (ScoutTokenVault) next_run = vault_steps_new_vault ("live");
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GDBusMessage) refusal = NULL;
  g_autoptr (GError) error = NULL;

  fixture->holds_prompt = TRUE;
  scout_token_vault_unlock_async (fixture->vault, vault_steps_result_cb, &result);
  while (g_atomic_int_get (&fixture->n_prompts) == 0)
    g_main_context_iteration (NULL, TRUE);
  vault_steps_assert_kept (fixture->vault, NULL);
  g_assert_false (vault_steps_store (fixture->vault, OTHER_SECRET));
  g_assert_null (result);

  unlock_from_outside (fixture);
  refusal = g_dbus_message_new_method_error (fixture->held_prompt, "org.example.Closed", "closed");
  g_assert_true (g_dbus_connection_send_message (fixture->bus, refusal,
                                                 G_DBUS_SEND_MESSAGE_FLAGS_NONE, NULL, NULL));
  g_clear_object (&fixture->held_prompt);
  fixture->holds_prompt = FALSE;
  vault_steps_wait (&result);
  g_assert_true (unlock_finish (fixture->vault, result));
  g_assert_cmpint (scout_token_vault_get_state (fixture->vault), ==, SCOUT_VAULT_STATE_UNLOCKED);
  g_atomic_int_set (&fixture->n_prompts, 0);
  vault_steps_assert_kept (fixture->vault, OTHER_SECRET);
  vault_steps_assert_kept (next_run, OTHER_SECRET);

  g_assert_true (vault_steps_store (fixture->vault, SECRET));
  lock_from_outside (fixture);
  g_assert_false (vault_steps_clear (fixture->vault, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED);
  unlock_from_outside (fixture);
  vault_steps_assert_kept (next_run, SECRET);
  vault_steps_assert_kept (fixture->vault, NULL);
  vault_steps_assert_kept (next_run, NULL);
}

static void
test_no_service (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  check_memory_only (fixture->vault, SCOUT_VAULT_STATE_NO_SERVICE);
  g_assert_true (vault_steps_clear (fixture->vault, &error));
  g_assert_no_error (error);
}

static void
test_no_bus (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  check_memory_only (fixture->vault, SCOUT_VAULT_STATE_NO_BUS);
  g_assert_true (vault_steps_clear (fixture->vault, &error));
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

  g_assert_true (vault_steps_store (fixture->vault, SECRET));
  g_assert_true (g_file_get_contents (path, &contents, &length, NULL));
  g_assert_cmpuint (length, >, 100);

  for (gsize cut = 0; cut < length; cut++)
    {
      ScoutTokenVault *vault = vault_steps_new_vault ("live");

      g_assert_true (g_file_set_contents (path, contents, (gssize) cut, NULL));
      vault_steps_assert_kept (vault, NULL);
      g_assert_cmpint (scout_token_vault_get_state (vault), ==, SCOUT_VAULT_STATE_DAMAGED);
      g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
      g_assert_false (vault_steps_store (vault, SECRET));
      vault_steps_assert_kept (vault, SECRET);
      g_assert_cmpint (g_unlink (aside), ==, 0);
      g_assert_finalize_object (vault);
    }
}

/* A full disk, or a folder that is none: the keyring is there, and does not take anything. */
static void
test_file_refused (Fixture       *fixture,
                   gconstpointer  data)
{
  const char *path = g_getenv ("SECRET_FILE_TEST_PATH");
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *aside = g_strconcat (folder, ".aside", NULL);
  g_autoptr (GAsyncResult) in_vain = NULL;
  g_autoptr (GAsyncResult) result = NULL;

  g_assert_true (vault_steps_store (fixture->vault, SECRET));
  g_assert_cmpint (scout_token_vault_get_state (fixture->vault), ==, SCOUT_VAULT_STATE_UNLOCKED);
  g_assert_cmpint (g_rename (folder, aside), ==, 0);
  g_assert_true (g_file_set_contents (folder, "", 0, NULL));
  g_assert_false (vault_steps_store (fixture->vault, SECRET));
  g_assert_cmpint (scout_token_vault_get_state (fixture->vault), ==, SCOUT_VAULT_STATE_REFUSED);

  /* That does not change when it is read, from memory. */
  vault_steps_assert_kept (fixture->vault, SECRET);
  g_assert_cmpint (scout_token_vault_get_state (fixture->vault), ==, SCOUT_VAULT_STATE_REFUSED);

  /* Nor is it enough that the keyring is unlocked, until it takes what is remembered. */
  scout_token_vault_unlock_async (fixture->vault, vault_steps_result_cb, &in_vain);
  vault_steps_wait (&in_vain);
  g_assert_false (unlock_finish (fixture->vault, in_vain));
  g_assert_cmpint (scout_token_vault_get_state (fixture->vault), ==, SCOUT_VAULT_STATE_REFUSED);
  vault_steps_assert_kept (fixture->vault, SECRET);

  /* The next time it does. */
  g_assert_cmpint (g_unlink (folder), ==, 0);
  g_assert_cmpint (g_rename (aside, folder), ==, 0);
  scout_token_vault_unlock_async (fixture->vault, vault_steps_result_cb, &result);
  vault_steps_wait (&result);
  g_assert_true (unlock_finish (fixture->vault, result));
  g_assert_cmpint (scout_token_vault_get_state (fixture->vault), ==, SCOUT_VAULT_STATE_UNLOCKED);
  g_assert_true (vault_steps_store (fixture->vault, SECRET));
  g_assert_cmpint (scout_token_vault_get_state (fixture->vault), ==, SCOUT_VAULT_STATE_UNLOCKED);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add ("/keyring-vault/unlocked/use", Fixture, NULL, set_up, test_unlocked, tear_down);
  g_test_add ("/keyring-vault/unlocked/order", Fixture, NULL, set_up, test_order, tear_down);
  g_test_add ("/keyring-vault/no-collection", Fixture, NULL, set_up, test_no_collection, tear_down);
  g_test_add ("/keyring-vault/locked/use", Fixture, NULL, set_up, test_locked, tear_down);
  g_test_add ("/keyring-vault/locked/dismissed", Fixture, NULL, set_up, test_locked_dismissed,
              tear_down);
  /* The last, as it leaves the keyring open. */
  g_test_add ("/keyring-vault/locked/unlock", Fixture, NULL, set_up, test_locked_unlock, tear_down);
  g_test_add ("/keyring-vault/no-service", Fixture, NULL, set_up, test_no_service, tear_down);
  g_test_add ("/keyring-vault/no-bus", Fixture, NULL, set_up, test_no_bus, tear_down);
  g_test_add ("/keyring-vault/file/use", Fixture, NULL, set_up, test_file, tear_down);
  g_test_add ("/keyring-vault/file/refused", Fixture, NULL, set_up, test_file_refused, tear_down);
  g_test_add ("/keyring-vault/file/damaged", Fixture, NULL, set_up, test_file_damaged, tear_down);

  return g_test_run ();
}
