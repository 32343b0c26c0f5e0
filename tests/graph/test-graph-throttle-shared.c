/* test-graph-throttle-shared.c: two programs that count in one file, as Scout and scoutctl do.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Two throttles in one process: they share nothing but the file, and the locks of open files keep
 * them apart as they would two processes.
 */

#include "config.h"

#include "scout-graph-meter.h"

#include "throttle-fixture.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

/* Less than an account has: each call is a file that is written. */
#define LIMIT 40

/* Long enough for a loaded machine; reached only by a test that fails. */
#define PATIENCE (30 * G_USEC_PER_SEC)

static const char * const account[] = { "account:1", NULL };

typedef struct
{
  ThrottleFixture *programs[2];
  char *path;
} Pair;

static Pair *
pair_new (void)
{
  Pair *self = g_new0 (Pair, 1);

  self->path = throttle_fixture_dup_path ();
  for (gsize i = 0; i < G_N_ELEMENTS (self->programs); i++)
    {
      const ScoutGraphLimit limit = { "account", FALSE, LIMIT, WINDOW };

      self->programs[i] = throttle_fixture_new (self->path);
      scout_graph_throttle_set_limit (self->programs[i]->throttle, &limit);
    }

  return self;
}

static void
pair_free (Pair *self)
{
  for (gsize i = 0; i < G_N_ELEMENTS (self->programs); i++)
    throttle_fixture_free (self->programs[i]);
  g_free (self->path);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Pair, pair_free)

static void
advance (Pair *self,
         int   seconds)
{
  for (gsize i = 0; i < G_N_ELEMENTS (self->programs); i++)
    throttle_fixture_advance (self->programs[i], seconds);
}

static guint
count_served (const Pair *self)
{
  return self->programs[0]->n_served + self->programs[1]->n_served;
}

static guint
get_used (ThrottleFixture *fixture)
{
  ScoutGraphAllowance allowance = { 0 };

  scout_graph_throttle_get_allowance (fixture->throttle, account[0], &allowance);

  return allowance.used;
}

/* What one has used, the other one has not. */
static void
test_one_after_the_other (void)
{
  g_autoptr(Pair) pair = pair_new ();

  for (guint i = 0; i < LIMIT / 2; i++)
    g_assert_cmpint (throttle_fixture_ask (pair->programs[0], account), ==, PASSED);
  for (guint i = 0; i < LIMIT / 2; i++)
    g_assert_cmpint (throttle_fixture_ask (pair->programs[1], account), ==, PASSED);

  g_assert_cmpint (throttle_fixture_ask (pair->programs[1], account), !=, PASSED);
  g_assert_cmpint (throttle_fixture_ask (pair->programs[0], account), !=, PASSED);

  advance (pair, WINDOW + SLACK);
  g_assert_cmpint (throttle_fixture_ask (pair->programs[0], account), ==, PASSED);
  g_assert_cmpint (throttle_fixture_ask (pair->programs[1], account), ==, PASSED);
  g_assert_cmpuint (get_used (pair->programs[1]), ==, 2);
}

static void
test_in_turn (void)
{
  g_autoptr(Pair) pair = pair_new ();
  guint n_passed = 0;

  for (guint i = 0; i < LIMIT + 20; i++)
    {
      if (throttle_fixture_ask (pair->programs[i % 2], account) == PASSED)
        n_passed++;
      advance (pair, g_test_rand_int_range (0, 3));
    }

  g_assert_cmpuint (n_passed, ==, LIMIT);
}

/* Both wait with many calls: the sum that is made in an hour is one limit, less what bulk work
 * leaves to people. */
static void
test_at_once (void)
{
  g_autoptr(Pair) pair = pair_new ();
  gint64 end = g_get_monotonic_time () + PATIENCE;

  for (guint i = 0; i < LIMIT; i++)
    {
      throttle_fixture_queue (pair->programs[0], account, NULL);
      throttle_fixture_queue (pair->programs[1], account, NULL);
    }
  while (count_served (pair) < LIMIT / 2 && g_get_monotonic_time () < end)
    g_main_context_iteration (NULL, FALSE);
  for (guint i = 0; i < 50; i++)
    {
      g_usleep (2000);
      advance (pair, 0);
    }
  g_assert_cmpuint (count_served (pair), <=, LIMIT);

  end = g_get_monotonic_time () + PATIENCE;
  while (count_served (pair) < 2 * LIMIT && g_get_monotonic_time () < end)
    {
      gint64 end_of_round = g_get_monotonic_time () + G_USEC_PER_SEC;

      advance (pair, WINDOW + SLACK);
      while (count_served (pair) < 2 * LIMIT && g_get_monotonic_time () < end_of_round)
        {
          g_usleep (500);
          advance (pair, 0);
        }
    }
  g_assert_cmpuint (count_served (pair), ==, 2 * LIMIT);
}

/* Both let calls pass that together are too many, before either knows of the other's: the file says
 * who was first, and what the limit allows is made to the last call. */
static void
test_overtaken (void)
{
  g_autoptr(Pair) pair = pair_new ();
  g_autofree char *lock = g_strconcat (pair->path, ".lock", NULL);
  gint64 end = g_get_monotonic_time () + PATIENCE;
  int fd = -1;

  for (guint i = 0; i < LIMIT; i++)
    g_assert_cmpint (throttle_fixture_ask (pair->programs[0], account), ==, PASSED);
  g_assert_cmpint (throttle_fixture_ask (pair->programs[1], account), !=, PASSED);
  for (guint i = 0; i < LIMIT * 3 / 4; i++)
    {
      throttle_fixture_queue (pair->programs[0], account, NULL);
      throttle_fixture_queue (pair->programs[1], account, NULL);
    }

  fd = g_open (lock, O_RDWR | O_CLOEXEC, 0);
  g_assert_cmpint (fd, >=, 0);
  g_assert_cmpint (flock (fd, LOCK_EX), ==, 0);
  advance (pair, WINDOW + SLACK);
  g_assert_cmpuint (count_served (pair), ==, 0);
  close (fd);

  while (count_served (pair) < LIMIT && g_get_monotonic_time () < end)
    {
      /* Longer than one waits for the other, so that both have stored before either is told. */
      g_usleep (100 * 1000);
      advance (pair, 0);
    }
  g_assert_cmpuint (count_served (pair), ==, LIMIT);

  /* Those who were overtaken come the next time. */
  advance (pair, WINDOW + SLACK);
  while (count_served (pair) < 2 * (LIMIT * 3 / 4) && g_get_monotonic_time () < end)
    {
      g_usleep (500);
      advance (pair, 0);
    }
  g_assert_cmpuint (count_served (pair), ==, 2 * (LIMIT * 3 / 4));
}

static void
note_order_cb (GObject      *source,
               GAsyncResult *result,
               gpointer      user_data)
{
  GString *order = user_data;
  g_autoptr (GTask) task = g_object_ref (G_TASK (result));

  scout_graph_throttle_acquire_finish (SCOUT_GRAPH_THROTTLE (source), result, NULL);
  g_string_append_c (order, GPOINTER_TO_INT (g_object_get_data (
                              G_OBJECT (g_task_get_cancellable (task)), "name")));
}

/* Asks for one bulk call, whose @name is appended to @order when it may be made. */
static void
queue_named (ThrottleFixture *program,
             GString         *order,
             char             name)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();

  g_object_set_data (G_OBJECT (cancellable), "name", GINT_TO_POINTER (name));
  scout_graph_throttle_acquire_async (program->throttle, account, SCOUT_GRAPH_PRIORITY_BULK, 1,
                                      cancellable, note_order_cb, order);
}

/* Those who were overtaken have waited longer than those who could not even try. */
static void
test_order_of_overtaken (void)
{
  const ScoutGraphLimit limit = { "account", FALSE, 2, WINDOW };
  g_autoptr(Pair) pair = pair_new ();
  g_autoptr (GString) order = g_string_new (NULL);
  gint64 end = g_get_monotonic_time () + PATIENCE;

  for (gsize i = 0; i < G_N_ELEMENTS (pair->programs); i++)
    scout_graph_throttle_set_limit (pair->programs[i]->throttle, &limit);
  advance (pair, 0);
  /* One that has not looked since. */
  g_assert_cmpuint (get_used (pair->programs[1]), ==, 0);
  for (guint i = 0; i < 2; i++)
    g_assert_cmpint (throttle_fixture_ask (pair->programs[0], account), ==, PASSED);

  queue_named (pair->programs[1], order, 'a');
  queue_named (pair->programs[1], order, 'b');
  queue_named (pair->programs[1], order, 'c');
  while (scout_graph_throttle_get_n_waiting (pair->programs[1]->throttle) < 3 &&
         g_get_monotonic_time () < end)
    {
      g_usleep (500);
      advance (pair, 0);
    }
  g_assert_cmpstr (order->str, ==, "");

  while (order->len < 3 && g_get_monotonic_time () < end)
    {
      g_usleep (500);
      advance (pair, scout_graph_throttle_get_n_waiting (pair->programs[1]->throttle) > 0 ? 60 : 0);
    }
  g_assert_cmpstr (order->str, ==, "abc");
}

/* A worker writes it down. */
static void
wait_for_refusal (const Pair *self)
{
  gint64 end = g_get_monotonic_time () + PATIENCE;
  gboolean is_written = FALSE;

  while (!is_written && g_get_monotonic_time () < end)
    {
      g_autofree char *text = NULL;

      g_usleep (500);
      throttle_fixture_advance (self->programs[0], 0);
      is_written = g_file_get_contents (self->path, &text, NULL, NULL) &&
                   strstr (text, "\"refusals\":1") != NULL;
    }
  g_assert_true (is_written);
}

/* A refusal of one holds the other back, and whoever shows the other's allowance hears of it. */
static void
test_refusals (void)
{
  g_autoptr(Pair) pair = pair_new ();
  g_autoptr (ScoutGraphMeter) meter = scout_graph_meter_new (pair->programs[1]->throttle,
                                                             account[0]);

  g_assert_cmpint (throttle_fixture_ask (pair->programs[0], account), ==, PASSED);
  g_assert_cmpint (throttle_fixture_ask (pair->programs[1], account), ==, PASSED);
  throttle_fixture_refuse (pair->programs[0], account, 17, 600);
  wait_for_refusal (pair);
  advance (pair, 1);

  /* The first call of all finds out, and is not made. */
  g_assert_cmpuint (scout_graph_meter_get_countdown (meter), ==, 0);
  g_assert_cmpint (throttle_fixture_ask (pair->programs[1], account), >, 500);
  g_assert_cmpuint (scout_graph_meter_get_countdown (meter), >, 500);

  /* It lets go of the clock when it no longer waits for the next second. */
  g_assert_finalize_object (g_steal_pointer (&meter));
  advance (pair, 0);
}

/* What could not be saved is not forgotten once there is a file, of another program's making. */
static void
test_late_file (void)
{
  g_autoptr(Pair) pair = pair_new ();
  g_autofree char *folder = g_path_get_dirname (pair->path);
  g_autofree char *above = g_path_get_dirname (folder);

  g_assert_cmpint (g_mkdir_with_parents (above, 0700), ==, 0);
  g_assert_true (g_file_set_contents (folder, "in the way", -1, NULL));
  g_test_expect_message ("scout-graph", G_LOG_LEVEL_MESSAGE, "*could not be saved*");
  for (guint i = 0; i < 3; i++)
    g_assert_cmpint (throttle_fixture_ask (pair->programs[0], account), ==, PASSED);
  g_test_assert_expected_messages ();
  g_assert_cmpint (g_unlink (folder), ==, 0);

  g_assert_cmpint (throttle_fixture_ask (pair->programs[1], account), ==, PASSED);
  g_assert_cmpint (throttle_fixture_ask (pair->programs[0], account), ==, PASSED);
  g_assert_cmpuint (get_used (pair->programs[0]), ==, 5);
}

/* The file keeps calls for as long as the longest window is; that of the account is shorter. */
static void
test_short_window (void)
{
  const ScoutGraphLimit limit = { "account", FALSE, 2, 60 };
  g_autoptr(Pair) pair = pair_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (pair->programs); i++)
    scout_graph_throttle_set_limit (pair->programs[i]->throttle, &limit);
  for (guint i = 0; i < 6; i++)
    {
      g_assert_cmpint (throttle_fixture_ask (pair->programs[i % 2], account), ==, PASSED);
      g_assert_cmpint (throttle_fixture_ask (pair->programs[i % 2], account), ==, PASSED);
      g_assert_cmpint (throttle_fixture_ask (pair->programs[1 - i % 2], account), !=, PASSED);
      advance (pair, 60 + SLACK);
    }
}

/* Both are told how much of the limit others have used up: that is so many calls, not twice. */
static void
test_told_both (void)
{
  const ScoutGraphUsage usage = { 80, -1, -1, -1, -1, 80 };
  g_autoptr(Pair) pair = pair_new ();

  for (guint i = 0; i < 2; i++)
    g_assert_cmpint (throttle_fixture_ask (pair->programs[i], account), ==, PASSED);
  for (guint i = 0; i < 2; i++)
    {
      scout_graph_throttle_report (pair->programs[i]->throttle, account, &usage, NULL);
      g_assert_cmpuint (get_used (pair->programs[i]), ==, LIMIT * 80 / 100);
    }

  for (guint i = 0; i < LIMIT * 20 / 100; i++)
    g_assert_cmpint (throttle_fixture_ask (pair->programs[i % 2], account), ==, PASSED);
  for (guint i = 0; i < 2; i++)
    {
      g_assert_cmpint (throttle_fixture_ask (pair->programs[i], account), !=, PASSED);
      /* Of the calls that were not made those count that only the file could hold back. */
      g_assert_cmpuint (get_used (pair->programs[i]), <=, LIMIT + 1);
    }
}

/* Whoever removes or spoils the file opens nothing for those who run. */
static void
test_lost_file (void)
{
  static const char * const contents[] = { NULL, "", "{", "[]", "{\"scopes\":[]", "\xff" };
  g_autoptr(Pair) pair = pair_new ();
  guint n_passed = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (contents); i++)
    {
      g_assert_cmpint (throttle_fixture_ask (pair->programs[0], account), ==, PASSED);
      g_assert_cmpuint (get_used (pair->programs[0]), ==, ++n_passed);
      if (contents[i] == NULL)
        g_assert_cmpint (g_unlink (pair->path), ==, 0);
      else
        g_file_set_contents (pair->path, contents[i], -1, NULL);
    }

  g_assert_cmpint (throttle_fixture_ask (pair->programs[0], account), ==, PASSED);
  g_assert_cmpint (throttle_fixture_ask (pair->programs[1], account), ==, PASSED);
  g_assert_cmpuint (get_used (pair->programs[1]), ==, n_passed + 2);
}

/* Somebody hangs with the lock in their hands. */
static void
test_stuck_lock (void)
{
  g_autoptr(Pair) pair = pair_new ();
  g_autofree char *lock = g_strconcat (pair->path, ".lock", NULL);
  int fd = -1;

  g_assert_cmpint (throttle_fixture_ask (pair->programs[0], account), ==, PASSED);
  fd = g_open (lock, O_RDWR | O_CLOEXEC, 0);
  g_assert_cmpint (fd, >=, 0);
  g_assert_cmpint (flock (fd, LOCK_EX), ==, 0);
  g_assert_cmpint (throttle_fixture_ask (pair->programs[0], account), ==, PASSED);
  close (fd);
}

/* The file stays small however long two programs call. */
static void
test_small_file (void)
{
  g_autoptr(Pair) pair = pair_new ();
  g_autofree char *text = NULL;
  gsize length = 0;

  for (guint i = 0; i < 5 * LIMIT; i++)
    {
      throttle_fixture_ask (pair->programs[i % 2], account);
      advance (pair, 30);
    }
  g_assert_true (g_file_get_contents (pair->path, &text, &length, NULL));
  g_assert_cmpuint (length, <, 8 * 1024);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/graph/throttle-shared/one-after-the-other", test_one_after_the_other);
  g_test_add_func ("/graph/throttle-shared/in-turn", test_in_turn);
  g_test_add_func ("/graph/throttle-shared/at-once", test_at_once);
  g_test_add_func ("/graph/throttle-shared/overtaken", test_overtaken);
  g_test_add_func ("/graph/throttle-shared/order-of-overtaken", test_order_of_overtaken);
  g_test_add_func ("/graph/throttle-shared/refusals", test_refusals);
  g_test_add_func ("/graph/throttle-shared/late-file", test_late_file);
  g_test_add_func ("/graph/throttle-shared/short-window", test_short_window);
  g_test_add_func ("/graph/throttle-shared/told-both", test_told_both);
  g_test_add_func ("/graph/throttle-shared/lost-file", test_lost_file);
  g_test_add_func ("/graph/throttle-shared/stuck-lock", test_stuck_lock);
  g_test_add_func ("/graph/throttle-shared/small-file", test_small_file);

  return g_test_run ();
}
