/* test-graph-throttle-queue.c: bulk work waits, and what is counted survives.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Two halves: the queue on a clock that is moved by hand, and the file between two runs, also when
 * somebody else has written it.
 */

#include "config.h"

#include "scout-graph-throttle.h"

#include "throttle-fixture.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* What bulk work may use of an account. */
#define BULK_LIMIT (ACCOUNT_LIMIT - ACCOUNT_LIMIT / 5)

static const char *const account[] = { "account:1", "app:1", NULL };
static const char *const other_account[] = { "account:2", "app:2", NULL };

static void
test_bulk_waits (void)
{
  ThrottleFixture *fixture = throttle_fixture_new (NULL);
  ScoutGraphAllowance allowance;

  for (guint i = 0; i < ACCOUNT_LIMIT; i++)
    throttle_fixture_queue (fixture, account, NULL);
  g_assert_cmpuint (fixture->n_served, ==, BULK_LIMIT);
  g_assert_cmpuint (scout_graph_throttle_get_n_waiting (fixture->throttle), ==,
                    ACCOUNT_LIMIT - BULK_LIMIT);

  /* It is known how long, and that nobody else has to. */
  scout_graph_throttle_get_allowance (fixture->throttle, "account:1", &allowance);
  g_assert_cmpuint (allowance.countdown, ==, 0);
  g_assert_cmpuint (allowance.bulk_countdown, >=, WINDOW);
  g_assert_cmpuint (allowance.bulk_countdown, <=, WINDOW + SLACK);

  /* A person is not held up by it, and bulk work of another account neither. */
  g_assert_cmpint (throttle_fixture_ask (fixture, account), ==, PASSED);
  throttle_fixture_queue (fixture, other_account, NULL);
  g_assert_cmpuint (fixture->n_served, ==, BULK_LIMIT + 1);

  throttle_fixture_advance (fixture, WINDOW - 1);
  g_assert_cmpuint (fixture->n_served, ==, BULK_LIMIT + 1);
  throttle_fixture_advance (fixture, SLACK + 1);
  g_assert_cmpuint (fixture->n_served, ==, ACCOUNT_LIMIT + 1);
  g_assert_cmpuint (scout_graph_throttle_get_n_waiting (fixture->throttle), ==, 0);

  /* Nobody waits, so no timer is set (P15). */
  g_assert_cmpint (scout_manual_clock_get_next_wait (SCOUT_MANUAL_CLOCK (fixture->clock)), ==, -1);
  throttle_fixture_free (fixture);
}

static void
test_bulk_outlasts_a_refusal (void)
{
  ThrottleFixture *fixture = throttle_fixture_new (NULL);

  throttle_fixture_refuse (fixture, account, 613, 100);
  throttle_fixture_queue (fixture, account, NULL);
  throttle_fixture_advance (fixture, 50);
  throttle_fixture_refuse (fixture, account, 613, 100);
  throttle_fixture_advance (fixture, 99);
  g_assert_cmpuint (fixture->n_served, ==, 0);
  throttle_fixture_advance (fixture, 1);
  g_assert_cmpuint (fixture->n_served, ==, 1);
  throttle_fixture_free (fixture);
}

static void
test_cancelling (void)
{
  ThrottleFixture *fixture = throttle_fixture_new (NULL);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();

  throttle_fixture_refuse (fixture, account, 613, 100);
  throttle_fixture_queue (fixture, account, NULL);
  throttle_fixture_queue (fixture, account, cancellable);
  throttle_fixture_queue (fixture, account, cancellable);
  throttle_fixture_queue (fixture, account, NULL);

  g_cancellable_cancel (cancellable);
  throttle_fixture_advance (fixture, 0);
  g_assert_cmpuint (fixture->n_cancelled, ==, 2);
  g_assert_cmpuint (scout_graph_throttle_get_n_waiting (fixture->throttle), ==, 2);

  /* One that is cancelled before it asks never gets into the queue. */
  throttle_fixture_queue (fixture, account, cancellable);
  g_assert_cmpuint (fixture->n_cancelled, ==, 3);

  throttle_fixture_advance (fixture, 100);
  g_assert_cmpuint (fixture->n_served, ==, 2);
  g_assert_cmpuint (fixture->n_cancelled, ==, 3);
  throttle_fixture_free (fixture);
}

static void
answered_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  GPtrArray *order = user_data;

  g_assert_true (scout_graph_throttle_acquire_finish (SCOUT_GRAPH_THROTTLE (source), result, NULL));
  g_ptr_array_add (order, result);
}

/* A large piece at the head is not starved by small ones behind it. */
static void
test_order (void)
{
  ThrottleFixture *fixture = throttle_fixture_new (NULL);
  g_autoptr (GPtrArray) order = g_ptr_array_new ();

  for (guint i = 0; i < BULK_LIMIT - 10; i++)
    throttle_fixture_queue (fixture, account, NULL);
  scout_graph_throttle_acquire_async (fixture->throttle, account, SCOUT_GRAPH_PRIORITY_BULK, 50,
                                      NULL, answered_cb, order);
  throttle_fixture_queue (fixture, account, NULL);
  g_assert_cmpuint (fixture->n_served, ==, BULK_LIMIT - 10);
  g_assert_cmpuint (order->len, ==, 0);

  throttle_fixture_advance (fixture, WINDOW + SLACK);
  g_assert_cmpuint (order->len, ==, 1);
  g_assert_cmpuint (fixture->n_served, ==, BULK_LIMIT - 9);

  /* What can never pass fails instead of waiting for ever. */
  g_assert_cmpint (throttle_fixture_ask_for (fixture, account, ACCOUNT_LIMIT + 1), ==, G_MAXINT);
  throttle_fixture_free (fixture);
}

static void
test_many_accounts (void)
{
  ThrottleFixture *fixture = throttle_fixture_new (NULL);
  ScoutGraphAllowance allowance;

  for (guint i = 0; i < 2000; i++)
    {
      g_autofree char *name = g_strdup_printf ("account:%u", i);
      const char *scopes[] = { name, NULL };

      throttle_fixture_queue (fixture, scopes, NULL);
      throttle_fixture_advance (fixture, 60);
    }
  g_assert_cmpuint (fixture->n_served, ==, 2000);
  scout_graph_throttle_get_allowance (fixture->throttle, "account:1999", &allowance);
  g_assert_cmpuint (allowance.used, ==, 1);
  scout_graph_throttle_get_allowance (fixture->throttle, "account:0", &allowance);
  g_assert_cmpuint (allowance.used, ==, 0);
  throttle_fixture_free (fixture);
}

/* The call is on disk before it is made, for its owner only. */
static void
test_file (void)
{
  g_autofree char *path = throttle_fixture_dup_path ();
  ThrottleFixture *fixture = throttle_fixture_new (path);
  g_autofree char *copy = NULL;
  GStatBuf status;
  ScoutGraphAllowance allowance;

  g_assert_cmpint (throttle_fixture_ask (fixture, account), ==, PASSED);
  g_assert_true (g_file_get_contents (path, &copy, NULL, NULL));
  g_assert_nonnull (strstr (copy, "\"account:1\""));
  g_assert_cmpint (g_stat (path, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0600);

  throttle_fixture_refuse (fixture, account, 613, 500);
  throttle_fixture_advance (fixture, 100);
  throttle_fixture_restart (fixture, 0);
  g_assert_cmpint (throttle_fixture_ask (fixture, account), ==, 400);
  scout_graph_throttle_get_allowance (fixture->throttle, "account:1", &allowance);
  g_assert_cmpuint (allowance.used, ==, 1);
  throttle_fixture_free (fixture);
}

/* After a restart of the computer only the time since then is certain to have passed. */
static void
test_reboot (void)
{
  g_autofree char *path = throttle_fixture_dup_path ();
  ThrottleFixture *fixture = throttle_fixture_new (path);
  int seconds = 0;

  throttle_fixture_advance (fixture, 100000);
  while (throttle_fixture_ask (fixture, account) == PASSED)
    ;
  throttle_fixture_free (fixture);

  fixture = throttle_fixture_new (path);
  seconds = throttle_fixture_ask (fixture, account);
  g_assert_cmpint (seconds, >, 0);
  g_assert_cmpint (seconds, <=, WINDOW + SLACK);
  throttle_fixture_advance (fixture, seconds);
  g_assert_cmpint (throttle_fixture_ask (fixture, account), ==, PASSED);
  throttle_fixture_free (fixture);
}

static const char *const hostile_files[] = {
  "", "\xff\xfe", "{", "[]", "null", "{\"scopes\":{}}", "{\"scopes\":[1,null,\"x\",[]]}",
  "{\"boot\":1,\"time\":-1e308,\"scopes\":[{\"name\":7,\"calls\":7}]}",
  "{\"boot\":\"x\",\"time\":1e308,\"scopes\":[{\"name\":\"account:1\",\"blocked\":1e308,"
  "\"refusals\":1e308,\"calls\":[[1e308,1e308],[-1e308,-1e308],[0,0],[1,1,1],[]]}]}",
  "{\"scopes\":[{\"name\":\"account:1\",\"calls\":[[0,4294967296],[0,4294967296],[5,3000000000]]},"
  "{\"name\":\"account:1\",\"calls\":[]}]}",
  "{\"scopes\":[{\"name\":\"account:1\",\"blocked\":99999999999999999999,\"calls\":{}}]}",
};

/* Whatever stands there: no crash, no warning, and nobody is locked out for more than a day. */
static void
test_hostile_files (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (hostile_files); i++)
    {
      g_autofree char *path = throttle_fixture_dup_path ();
      g_autofree char *folder = g_path_get_dirname (path);
      ThrottleFixture *fixture = NULL;
      int seconds = 0;

      g_test_message ("%s", hostile_files[i]);
      g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
      g_assert_true (g_file_set_contents (path, hostile_files[i], -1, NULL));
      fixture = throttle_fixture_new (path);
      seconds = throttle_fixture_ask (fixture, account);
      g_assert_cmpint (seconds, <=, 86400);
      throttle_fixture_advance (fixture, 86400);
      g_assert_cmpint (throttle_fixture_ask (fixture, account), ==, PASSED);
      throttle_fixture_free (fixture);
    }
}

/* Pipes, links, folders and mountains in its place. */
static void
test_hostile_things (void)
{
  for (guint i = 0; i < 5; i++)
    {
      g_autofree char *path = throttle_fixture_dup_path ();
      g_autofree char *folder = g_path_get_dirname (path);
      g_autofree char *mountain = g_strnfill (3 * 1024 * 1024, '[');
      ThrottleFixture *fixture = NULL;

      g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
      if (i == 0)
        g_assert_cmpint (mkfifo (path, 0600), ==, 0);
      else if (i == 1)
        g_assert_cmpint (symlink ("/dev/zero", path), ==, 0);
      else if (i == 2)
        g_assert_true (g_file_set_contents (path, mountain, -1, NULL));
      else if (i == 3)
        g_assert_true (g_file_set_contents (path, mountain, 1024 * 1024, NULL));
      else
        g_assert_cmpint (g_mkdir (path, 0700), ==, 0);

      /* A folder cannot be replaced; calls are made all the same, and it is said once. */
      if (i == 4)
        g_test_expect_message ("scout-graph", G_LOG_LEVEL_MESSAGE, "*could not be saved*");
      fixture = throttle_fixture_new (path);
      g_assert_cmpint (throttle_fixture_ask (fixture, account), ==, PASSED);
      g_assert_cmpint (throttle_fixture_ask (fixture, account), ==, PASSED);
      throttle_fixture_free (fixture);
      g_test_assert_expected_messages ();
    }
}

/* The same for whatever a file may turn into by chance. */
static void
test_damaged_file (void)
{
  g_autofree char *path = throttle_fixture_dup_path ();
  ThrottleFixture *fixture = throttle_fixture_new (path);
  g_autofree char *good = NULL;
  gsize length = 0;

  for (guint i = 0; i < 10; i++)
    {
      throttle_fixture_ask (fixture, i % 2 == 0 ? account : other_account);
      throttle_fixture_advance (fixture, 60);
    }
  throttle_fixture_free (fixture);
  g_assert_true (g_file_get_contents (path, &good, &length, NULL));

  for (guint round = 0; round < 150; round++)
    {
      g_autofree char *bad = g_memdup2 (good, length);
      gsize left = (gsize) g_test_rand_int_range (0, (int) length + 1);

      for (guint i = 0; i < round % 8; i++)
        bad[g_test_rand_int_range (0, (int) length)] = (char) g_test_rand_int ();
      g_assert_true (g_file_set_contents_full (path, bad, (gssize) left,
                                               G_FILE_SET_CONTENTS_NONE, 0600, NULL));
      fixture = throttle_fixture_new (path);
      g_assert_cmpint (throttle_fixture_ask (fixture, account), <=, 86400);
      throttle_fixture_free (fixture);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/graph/throttle-queue/bulk-waits", test_bulk_waits);
  g_test_add_func ("/graph/throttle-queue/refusal", test_bulk_outlasts_a_refusal);
  g_test_add_func ("/graph/throttle-queue/cancelling", test_cancelling);
  g_test_add_func ("/graph/throttle-queue/order", test_order);
  g_test_add_func ("/graph/throttle-queue/many-accounts", test_many_accounts);
  g_test_add_func ("/graph/throttle-queue/file", test_file);
  g_test_add_func ("/graph/throttle-queue/reboot", test_reboot);
  g_test_add_func ("/graph/throttle-queue/hostile-files", test_hostile_files);
  g_test_add_func ("/graph/throttle-queue/hostile-things", test_hostile_things);
  g_test_add_func ("/graph/throttle-queue/damaged-file", test_damaged_file);

  return g_test_run ();
}
