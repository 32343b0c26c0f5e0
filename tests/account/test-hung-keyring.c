/* test-hung-keyring.c: tests of ScoutKeyringVault in front of a keyring that does not answer.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * On a bus without a keyring service a connection of the test takes its name, or the portal's, and
 * keeps every call until it lets them go. In front of a real daemon the test stops the process at
 * the call that matters, and lets it go on later.
 */

#include "config.h"

#include "scout-keyring-vault.h"

#include "vault-steps.h"

#include <signal.h>
#include <string.h>

#define LIMIT (3 * G_USEC_PER_SEC)

/* A loaded machine included, and still before D-Bus itself would give up. */
#define HANG (20 * G_USEC_PER_SEC)
#define STEP_US (20 * 1000)

typedef struct
{
  ScoutClock *clock;
  ScoutTokenVault *vault;
  GDBusConnection *service;
  GPtrArray *held; /* of (owned) GDBusMessage: the connection's thread's until it is let go */
  int n_held;
  int is_hung;
} Stub;

/* Called in the thread of the connection. */
static GDBusMessage *
hold_call (GDBusConnection *service,
           GDBusMessage    *message,
           gboolean         is_incoming,
           gpointer         user_data)
{
  Stub *stub = user_data;

  if (!is_incoming || !g_atomic_int_get (&stub->is_hung) ||
      g_dbus_message_get_message_type (message) != G_DBUS_MESSAGE_TYPE_METHOD_CALL)
    return message;

  g_ptr_array_add (stub->held, message);
  g_atomic_int_inc (&stub->n_held);
  g_main_context_wakeup (NULL);

  return NULL;
}

static void
set_up (Stub          *stub,
        gconstpointer  name)
{
  g_autofree char *address = g_dbus_address_get_for_bus_sync (G_BUS_TYPE_SESSION, NULL, NULL);
  g_autoptr (GVariant) reply = NULL;
  g_autoptr (GError) error = NULL;

  stub->clock = scout_manual_clock_new (0);
  stub->vault = scout_keyring_vault_new ("live", stub->clock);
  stub->held = g_ptr_array_new_with_free_func (g_object_unref);
  stub->service = g_dbus_connection_new_for_address_sync (
    address,
    G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_CLIENT | G_DBUS_CONNECTION_FLAGS_MESSAGE_BUS_CONNECTION,
    NULL, NULL, &error);
  g_assert_no_error (error);
  reply = g_dbus_connection_call_sync (stub->service, "org.freedesktop.DBus",
                                       "/org/freedesktop/DBus", "org.freedesktop.DBus",
                                       "RequestName", g_variant_new ("(su)", name, 0), NULL,
                                       G_DBUS_CALL_FLAGS_NONE, -1, NULL, &error);
  g_assert_no_error (error);
  stub->is_hung = TRUE;
  g_dbus_connection_add_filter (stub->service, hold_call, stub, NULL);
}

/* Answers that nothing is there to everything that was asked and will be. */
static void
let_go (Stub *stub)
{
  g_atomic_int_set (&stub->is_hung, FALSE);
  for (guint i = 0; i < stub->held->len; i++)
    {
      g_autoptr (GDBusMessage) answer = NULL;

      answer = g_dbus_message_new_method_error (g_ptr_array_index (stub->held, i),
                                                "org.freedesktop.DBus.Error.UnknownObject", "-");
      g_dbus_connection_send_message (stub->service, answer, G_DBUS_SEND_MESSAGE_FLAGS_NONE, NULL,
                                      NULL);
    }
}

static gboolean
tick_cb (gpointer user_data)
{
  return G_SOURCE_CONTINUE;
}

static void
iterate_for (gint64 span)
{
  gint64 end = g_get_monotonic_time () + span;
  guint tick = g_timeout_add (5, tick_cb, NULL);

  while (g_get_monotonic_time () < end)
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (tick);
}

static void
tear_down (Stub          *stub,
           gconstpointer  name)
{
  gpointer weak = stub->vault;
  gint64 end = g_get_monotonic_time () + HANG;

  let_go (stub);
  g_object_add_weak_pointer (G_OBJECT (stub->vault), &weak);
  g_clear_object (&stub->vault);
  while (weak != NULL && g_get_monotonic_time () < end)
    iterate_for (STEP_US);
  g_assert_null (weak);

  g_dbus_connection_close_sync (stub->service, NULL, NULL);
  g_clear_object (&stub->service);
  g_clear_pointer (&stub->held, g_ptr_array_unref);
  g_clear_object (&stub->clock);
}

static void
wait_for_call (Stub *stub)
{
  while (g_atomic_int_get (&stub->n_held) == 0)
    g_main_context_iteration (NULL, TRUE);
}

/* What must hold once it is known that nobody answers. */
static void
check_given_up (ScoutTokenVault *vault)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_false (vault_steps_store (vault, SECRET));
  vault_steps_assert_kept (vault, SECRET);
  scout_token_vault_unlock_async (vault, vault_steps_result_cb, &result);
  vault_steps_wait (&result);
  g_assert_false (scout_token_vault_unlock_finish (vault, result, &error));
  g_assert_no_error (error);
  g_assert_cmpint (scout_token_vault_get_state (vault), ==, SCOUT_VAULT_STATE_NO_ANSWER);

  /* It may keep a token of an earlier run, and nobody can say. */
  g_assert_false (vault_steps_clear (vault, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_TIMED_OUT);
  vault_steps_assert_kept (vault, NULL);
}

static void
test_never_answers (Stub          *stub,
                    gconstpointer  name)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  scout_token_vault_lookup_async (stub->vault, vault_steps_result_cb, &result);
  wait_for_call (stub);
  scout_manual_clock_advance (SCOUT_MANUAL_CLOCK (stub->clock), LIMIT - 1);
  iterate_for (STEP_US);
  g_assert_null (result);

  scout_manual_clock_advance (SCOUT_MANUAL_CLOCK (stub->clock), 1);
  vault_steps_wait (&result);
  g_assert_null (scout_token_vault_lookup_finish (stub->vault, result, &error));
  g_assert_no_error (error);
  g_assert_cmpint (scout_token_vault_get_state (stub->vault), ==, SCOUT_VAULT_STATE_NO_ANSWER);

  /* Nobody is asked a second time, and so nobody waits a second time. */
  check_given_up (stub->vault);
  g_assert_cmpint (scout_manual_clock_get_next_wait (SCOUT_MANUAL_CLOCK (stub->clock)), ==, -1);
}

/* The late answer says nothing by itself: the keyring is looked at again, without anybody's asking,
 * and what was remembered stays so. */
static void
test_answers_late (Stub          *stub,
                   gconstpointer  name)
{
  gint64 end = g_get_monotonic_time () + HANG;

  test_never_answers (stub, name);
  g_assert_false (vault_steps_store (stub->vault, SECRET));
  let_go (stub);
  do
    {
      g_assert_cmpint (g_get_monotonic_time (), <, end);
      iterate_for (STEP_US);
    }
  while (scout_token_vault_get_state (stub->vault) == SCOUT_VAULT_STATE_NO_ANSWER);
  vault_steps_assert_kept (stub->vault, SECRET);
}

/* With the computer's own clock, as the person has it. */
static void
test_in_time (Stub          *stub,
              gconstpointer  name)
{
  g_autoptr (ScoutClock) clock = scout_system_clock_new ();
  gint64 begin = g_get_monotonic_time ();

  g_clear_object (&stub->vault);
  stub->vault = scout_keyring_vault_new ("live", clock);
  vault_steps_assert_kept (stub->vault, NULL);
  g_assert_cmpint (g_get_monotonic_time () - begin, >=, LIMIT);
  g_assert_cmpint (g_get_monotonic_time () - begin, <, HANG);
  check_given_up (stub->vault);
}

/* Only in Flatpak and Snap is a portal asked. */
static void
test_portal (Stub          *stub,
             gconstpointer  name)
{
  g_setenv ("SNAP_NAME", "scout", TRUE);
  test_never_answers (stub, name);
  g_unsetenv ("SNAP_NAME");
}

typedef struct
{
  GDBusConnection *bus;
  ScoutClock *clock;
  ScoutTokenVault *vault;
  pid_t daemon;
  guint filter_id;
  const char *member; /* the call at which the daemon stops */
  int is_stopped;
  int refuses;        /* the call, once it goes on */
  int n_refused;
} Daemon;

/* Returns once the process does nothing any more: it goes on for a while after the signal, and
 * could still answer. */
static void
stop_process (pid_t pid)
{
  g_autofree char *path = g_strdup_printf ("/proc/%d/stat", (int) pid);
  gboolean is_stopped = FALSE;

  kill (pid, SIGSTOP);
  while (!is_stopped)
    {
      g_autofree char *text = NULL;

      g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
      is_stopped = g_str_has_prefix (strrchr (text, ')'), ") T");
      if (!is_stopped)
        g_usleep (1000);
    }
}

/* Without what it asks for, the daemon cannot do it. Takes the message. */
static GDBusMessage *
spoil (GDBusMessage *message)
{
  GDBusMessage *spoilt = g_dbus_message_copy (message, NULL);

  g_assert_nonnull (spoilt);
  g_dbus_message_set_body (spoilt, g_variant_new ("()"));
  g_object_unref (message);

  return spoilt;
}

/* Called in the thread of the connection. */
static GDBusMessage *
stop_daemon (GDBusConnection *bus,
             GDBusMessage    *message,
             gboolean         is_incoming,
             gpointer         user_data)
{
  Daemon *daemon = user_data;

  if (is_incoming || daemon->daemon <= 0 ||
      g_strcmp0 (g_dbus_message_get_member (message), daemon->member) != 0)
    return message;

  /* Said afterwards, or the test might let the daemon go on before it has stopped. */
  if (!g_atomic_int_get (&daemon->is_stopped))
    {
      stop_process (daemon->daemon);
      g_atomic_int_set (&daemon->is_stopped, TRUE);
      g_main_context_wakeup (NULL);
    }
  if (!g_atomic_int_get (&daemon->refuses))
    return message;

  g_atomic_int_inc (&daemon->n_refused);
  return spoil (message);
}

static void
set_up_daemon (Daemon        *daemon,
               gconstpointer  member)
{
  g_autoptr (GVariant) reply = NULL;
  g_autoptr (GError) error = NULL;
  guint32 pid = 0;

  daemon->clock = scout_manual_clock_new (0);
  daemon->vault = scout_keyring_vault_new ("live", daemon->clock);
  daemon->bus = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, &error);
  g_assert_no_error (error);
  reply = g_dbus_connection_call_sync (daemon->bus, "org.freedesktop.DBus",
                                       "/org/freedesktop/DBus", "org.freedesktop.DBus",
                                       "GetConnectionUnixProcessID",
                                       g_variant_new ("(s)", "org.freedesktop.secrets"),
                                       G_VARIANT_TYPE ("(u)"), G_DBUS_CALL_FLAGS_NONE, -1, NULL,
                                       &error);
  g_assert_no_error (error);
  g_variant_get (reply, "(u)", &pid);
  daemon->daemon = (pid_t) pid;
  daemon->member = member;
  daemon->filter_id = g_dbus_connection_add_filter (daemon->bus, stop_daemon, daemon, NULL);
}

static void
tear_down_daemon (Daemon        *daemon,
                  gconstpointer  member)
{
  g_autoptr (ScoutTokenVault) last = vault_steps_new_vault ("live");

  kill (daemon->daemon, SIGCONT);
  g_dbus_connection_remove_filter (daemon->bus, daemon->filter_id);
  g_assert_true (vault_steps_clear (last, NULL));
  g_assert_finalize_object (daemon->vault);
  g_clear_object (&daemon->bus);
  g_clear_object (&daemon->clock);
}

/* Begins to store a token, which the keyring will take when nobody waits for it any more. */
static void
store_late (Daemon *daemon)
{
  g_autoptr (ScoutToken) token = scout_token_new (SECRET);
  const ScoutStoredToken stored = {
    token, (char *) "1000001", G_GINT64_CONSTANT (1800000000000000)
  };
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  scout_token_vault_store_async (daemon->vault, &stored, vault_steps_result_cb, &result);
  while (!g_atomic_int_get (&daemon->is_stopped))
    g_main_context_iteration (NULL, TRUE);
  scout_manual_clock_advance (SCOUT_MANUAL_CLOCK (daemon->clock), LIMIT);
  vault_steps_wait (&result);
  g_assert_false (scout_token_vault_store_finish (daemon->vault, result, &error));
  g_assert_no_error (error);
  vault_steps_assert_kept (daemon->vault, SECRET);
  g_assert_cmpint (scout_token_vault_get_state (daemon->vault), ==, SCOUT_VAULT_STATE_NO_ANSWER);
}

/* Where the keyring has something else than it should, the vault puts it right without being asked
 * anything. */
static void
go_on (Daemon     *daemon,
       const char *kept,
       gboolean    is_asked)
{
  g_autoptr (ScoutTokenVault) next_run = vault_steps_new_vault ("live");
  gint64 end = g_get_monotonic_time () + HANG;

  kill (daemon->daemon, SIGCONT);
  do
    {
      g_assert_cmpint (g_get_monotonic_time (), <, end);
      iterate_for (STEP_US);
      if (is_asked)
        vault_steps_assert_kept (daemon->vault, kept);
    }
  while (scout_token_vault_get_state (daemon->vault) == SCOUT_VAULT_STATE_NO_ANSWER);
  vault_steps_assert_kept (daemon->vault, kept);
  vault_steps_assert_kept (next_run, kept);
}

static void
test_late_store (Daemon        *daemon,
                 gconstpointer  member)
{
  store_late (daemon);
  go_on (daemon, SECRET, TRUE);
}

/* What was signed out of meanwhile does not come back. */
static void
test_late_store_cleared (Daemon        *daemon,
                         gconstpointer  member)
{
  g_autoptr (GError) error = NULL;

  store_late (daemon);
  g_assert_false (vault_steps_clear (daemon->vault, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_TIMED_OUT);
  vault_steps_assert_kept (daemon->vault, NULL);
  go_on (daemon, NULL, FALSE);
}

/* Somebody else has signed in meanwhile. */
static void
test_late_store_replaced (Daemon        *daemon,
                          gconstpointer  member)
{
  store_late (daemon);
  g_assert_false (vault_steps_store (daemon->vault, OTHER_SECRET));
  go_on (daemon, OTHER_SECRET, FALSE);
}

/* One that is late every time, and then refuses, is looked at once more and not for ever: each time
 * it may ask the person something. */
static void
test_late_refusals (Daemon        *daemon,
                    gconstpointer  member)
{
  g_atomic_int_set (&daemon->refuses, TRUE);
  store_late (daemon);
  g_atomic_int_set (&daemon->is_stopped, FALSE);
  kill (daemon->daemon, SIGCONT);
  while (!g_atomic_int_get (&daemon->is_stopped))
    g_main_context_iteration (NULL, TRUE);
  scout_manual_clock_advance (SCOUT_MANUAL_CLOCK (daemon->clock), LIMIT);
  while (scout_token_vault_get_state (daemon->vault) != SCOUT_VAULT_STATE_NO_ANSWER)
    iterate_for (STEP_US);

  /* Whoever asks is heard once the answer is there, and would come after what nobody asked for. */
  kill (daemon->daemon, SIGCONT);
  while (scout_token_vault_get_state (daemon->vault) == SCOUT_VAULT_STATE_NO_ANSWER)
    {
      iterate_for (STEP_US);
      vault_steps_assert_kept (daemon->vault, SECRET);
    }
  g_assert_cmpint (g_atomic_int_get (&daemon->n_refused), ==, 2);

  g_atomic_int_set (&daemon->refuses, FALSE);
  g_assert_true (vault_steps_store (daemon->vault, SECRET));
  vault_steps_assert_kept (daemon->vault, SECRET);
}

/* The keyring hangs while it looks, and still has what it had. */
static void
test_late_lookup (Daemon        *daemon,
                  gconstpointer  member)
{
  g_autoptr (ScoutTokenVault) last_run = vault_steps_new_vault ("live");
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  g_atomic_int_set (&daemon->is_stopped, TRUE);
  g_assert_true (vault_steps_store (last_run, SECRET));
  g_atomic_int_set (&daemon->is_stopped, FALSE);

  scout_token_vault_lookup_async (daemon->vault, vault_steps_result_cb, &result);
  while (!g_atomic_int_get (&daemon->is_stopped))
    g_main_context_iteration (NULL, TRUE);
  scout_manual_clock_advance (SCOUT_MANUAL_CLOCK (daemon->clock), LIMIT);
  vault_steps_wait (&result);
  g_assert_null (scout_token_vault_lookup_finish (daemon->vault, result, &error));
  g_assert_no_error (error);

  kill (daemon->daemon, SIGCONT);
  while (scout_token_vault_get_state (daemon->vault) == SCOUT_VAULT_STATE_NO_ANSWER)
    {
      iterate_for (STEP_US);
      scout_stored_token_free (vault_steps_lookup (daemon->vault));
    }
  vault_steps_assert_kept (daemon->vault, SECRET);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

#define ADD(path, name, function) \
  g_test_add ("/hung-keyring/no-service/" path, Stub, name, set_up, function, tear_down)
  ADD ("never-answers", "org.freedesktop.secrets", test_never_answers);
  ADD ("answers-late", "org.freedesktop.secrets", test_answers_late);
  ADD ("in-time", "org.freedesktop.secrets", test_in_time);
  ADD ("portal", "org.freedesktop.portal.Desktop", test_portal);
#undef ADD
#define ADD(path, member, function) \
  g_test_add ("/hung-keyring/unlocked/" path, Daemon, member, set_up_daemon, function, \
              tear_down_daemon)
  ADD ("late-store", "CreateItem", test_late_store);
  ADD ("late-store-cleared", "CreateItem", test_late_store_cleared);
  ADD ("late-store-replaced", "CreateItem", test_late_store_replaced);
  ADD ("late-refusals", "CreateItem", test_late_refusals);
  ADD ("late-lookup", "SearchItems", test_late_lookup);
#undef ADD

  return g_test_run ();
}
