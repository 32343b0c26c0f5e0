/* test-clock.c: tests of ScoutClock and its two implementations.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-clock.h"

#define NOON G_GINT64_CONSTANT (1794484800000000) /* 2026-11-12T12:00:00Z */

/* What became of a wait. */
typedef struct
{
  gboolean is_done;
  GError *error;
  gint64 woken_at;
  guint order;
} Outcome;

static guint n_woken = 0;

static void
outcome_clear (Outcome *outcome)
{
  g_clear_error (&outcome->error);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Outcome, outcome_clear)

static void
woken_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      user_data)
{
  Outcome *outcome = user_data;

  g_assert_false (outcome->is_done);
  outcome->is_done = TRUE;
  outcome->order = ++n_woken;
  outcome->woken_at = scout_clock_get_monotonic_time (SCOUT_CLOCK (object));
  g_assert_true (scout_clock_wait_finish (SCOUT_CLOCK (object), result, &outcome->error) ==
                 (outcome->error == NULL));
}

static void
run_until_done (Outcome *outcome)
{
  while (!outcome->is_done)
    g_main_context_iteration (NULL, TRUE);
}

static void
run_pending (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static void
test_system_times (void)
{
  g_autoptr (ScoutClock) clock = scout_system_clock_new ();
  gint64 real = g_get_real_time ();
  gint64 monotonic = scout_clock_get_monotonic_time (clock);

  g_assert_cmpint (scout_clock_get_real_time (clock), >=, real);
  g_assert_cmpint (scout_clock_get_real_time (clock), <, real + 60 * G_USEC_PER_SEC);
  g_assert_cmpint (scout_clock_get_monotonic_time (clock), >=, monotonic);
}

static void
test_system_wait (void)
{
  g_autoptr (ScoutClock) clock = scout_system_clock_new ();
  g_auto (Outcome) outcome = { 0 };
  g_auto (Outcome) at_once = { 0 };
  gint64 start = g_get_monotonic_time ();

  scout_clock_wait_async (clock, 20000, NULL, woken_cb, &outcome);
  scout_clock_wait_async (clock, 0, NULL, woken_cb, &at_once);
  g_assert_false (outcome.is_done);
  run_until_done (&outcome);

  g_assert_no_error (outcome.error);
  g_assert_cmpint (outcome.woken_at - start, >=, 20000);
  g_assert_true (at_once.is_done);
  g_assert_cmpuint (at_once.order, <, outcome.order);
}

static void
test_system_wait_cancelled (void)
{
  g_autoptr (ScoutClock) clock = scout_system_clock_new ();
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_auto (Outcome) outcome = { 0 };

  scout_clock_wait_async (clock, G_MAXINT64, cancellable, woken_cb, &outcome);
  run_pending ();
  g_assert_false (outcome.is_done);
  g_cancellable_cancel (cancellable);
  run_until_done (&outcome);

  g_assert_error (outcome.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  run_pending ();
  g_assert_finalize_object (g_steal_pointer (&clock));
}

static void
test_cancelled_before (gconstpointer data)
{
  const gboolean *is_manual = data;
  g_autoptr (ScoutClock) clock = *is_manual ? scout_manual_clock_new (NOON)
                                            : scout_system_clock_new ();
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_auto (Outcome) outcome = { 0 };

  g_cancellable_cancel (cancellable);
  scout_clock_wait_async (clock, 0, cancellable, woken_cb, &outcome);
  g_assert_false (outcome.is_done);
  run_until_done (&outcome);

  g_assert_error (outcome.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  run_pending ();
  g_assert_finalize_object (g_steal_pointer (&clock));
}

static void
test_manual_times (void)
{
  g_autoptr (ScoutClock) clock = scout_manual_clock_new (NOON);
  gint64 monotonic = scout_clock_get_monotonic_time (clock);

  g_assert_cmpint (scout_clock_get_real_time (clock), ==, NOON);
  g_usleep (1000);
  g_assert_cmpint (scout_clock_get_real_time (clock), ==, NOON);

  scout_manual_clock_advance (SCOUT_MANUAL_CLOCK (clock), 1500);
  g_assert_cmpint (scout_clock_get_real_time (clock), ==, NOON + 1500);
  g_assert_cmpint (scout_clock_get_monotonic_time (clock), ==, monotonic + 1500);

  scout_manual_clock_advance (SCOUT_MANUAL_CLOCK (clock), 0);
  g_assert_cmpint (scout_clock_get_real_time (clock), ==, NOON + 1500);
}

static void
test_manual_waits_in_order (void)
{
  g_autoptr (ScoutClock) clock = scout_manual_clock_new (NOON);
  ScoutManualClock *manual = SCOUT_MANUAL_CLOCK (clock);
  g_auto (Outcome) late = { 0 };
  g_auto (Outcome) early = { 0 };
  g_auto (Outcome) early_too = { 0 };

  g_assert_cmpint (scout_manual_clock_get_next_wait (manual), ==, -1);
  scout_clock_wait_async (clock, 300, NULL, woken_cb, &late);
  scout_clock_wait_async (clock, 100, NULL, woken_cb, &early);
  scout_clock_wait_async (clock, 100, NULL, woken_cb, &early_too);
  g_assert_cmpint (scout_manual_clock_get_next_wait (manual), ==, 100);

  scout_manual_clock_advance (manual, 99);
  run_pending ();
  g_assert_false (early.is_done);
  g_assert_cmpint (scout_manual_clock_get_next_wait (manual), ==, 1);

  scout_manual_clock_advance (manual, 1);
  run_until_done (&early);
  run_until_done (&early_too);
  g_assert_cmpuint (early.order, <, early_too.order);
  g_assert_false (late.is_done);
  g_assert_cmpint (scout_manual_clock_get_next_wait (manual), ==, 200);

  scout_manual_clock_advance (manual, 1000);
  run_until_done (&late);
  g_assert_no_error (late.error);
  g_assert_cmpint (scout_manual_clock_get_next_wait (manual), ==, -1);

  run_pending ();
  g_assert_finalize_object (g_steal_pointer (&clock));
}

static void
wait_again_cb (GObject      *object,
               GAsyncResult *result,
               gpointer      user_data)
{
  g_assert_true (scout_clock_wait_finish (SCOUT_CLOCK (object), result, NULL));
  scout_clock_wait_async (SCOUT_CLOCK (object), 50, NULL, woken_cb, user_data);
}

/* Whoever is woken and waits again waits from the time it was woken for. */
static void
test_manual_wait_again (void)
{
  g_autoptr (ScoutClock) clock = scout_manual_clock_new (NOON);
  g_auto (Outcome) outcome = { 0 };
  gint64 start = scout_clock_get_monotonic_time (clock);

  scout_clock_wait_async (clock, 100, NULL, wait_again_cb, &outcome);
  g_main_context_iteration (NULL, FALSE);
  scout_manual_clock_advance (SCOUT_MANUAL_CLOCK (clock), 100);
  run_pending ();
  g_assert_cmpint (scout_manual_clock_get_next_wait (SCOUT_MANUAL_CLOCK (clock)), ==, 50);
  scout_manual_clock_advance (SCOUT_MANUAL_CLOCK (clock), 50);
  run_until_done (&outcome);

  g_assert_cmpint (outcome.woken_at - start, ==, 150);
}

static void
test_manual_wait_cancelled (void)
{
  g_autoptr (ScoutClock) clock = scout_manual_clock_new (NOON);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_auto (Outcome) cancelled = { 0 };
  g_auto (Outcome) other = { 0 };

  scout_clock_wait_async (clock, 100, cancellable, woken_cb, &cancelled);
  scout_clock_wait_async (clock, 200, NULL, woken_cb, &other);
  g_cancellable_cancel (cancellable);
  run_until_done (&cancelled);
  g_assert_error (cancelled.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_false (other.is_done);
  g_assert_cmpint (scout_manual_clock_get_next_wait (SCOUT_MANUAL_CLOCK (clock)), ==, 200);

  scout_manual_clock_advance (SCOUT_MANUAL_CLOCK (clock), 200);
  run_until_done (&other);
  g_assert_no_error (other.error);

  run_pending ();
  g_assert_finalize_object (g_steal_pointer (&clock));
}

/* Cancelling after the end, before the loop could tell, neither completes twice nor crashes. */
static void
test_manual_wait_cancelled_late (void)
{
  g_autoptr (ScoutClock) clock = scout_manual_clock_new (NOON);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_auto (Outcome) outcome = { 0 };

  scout_clock_wait_async (clock, 100, cancellable, woken_cb, &outcome);
  scout_manual_clock_advance (SCOUT_MANUAL_CLOCK (clock), 100);
  g_cancellable_cancel (cancellable);
  run_until_done (&outcome);
  run_pending ();

  g_assert_finalize_object (g_steal_pointer (&clock));
}

static gboolean
count_cb (gpointer user_data)
{
  guint *n_calls = user_data;

  (*n_calls)++;

  return G_SOURCE_CONTINUE;
}

static void
attach (GSource *source,
        guint   *n_calls)
{
  g_source_set_callback (source, count_cb, n_calls, NULL);
  g_source_attach (source, NULL);
}

static void
test_system_source (void)
{
  g_autoptr (ScoutClock) clock = scout_system_clock_new ();
  g_autoptr (GSource) soon = scout_clock_source_new (clock, 1000);
  g_autoptr (GSource) never = scout_clock_source_new (clock, G_MAXINT64);
  gint64 start = scout_clock_get_monotonic_time (clock);
  guint n_soon = 0;
  guint n_never = 0;

  attach (soon, &n_soon);
  attach (never, &n_never);
  while (n_soon == 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpint (scout_clock_get_monotonic_time (clock) - start, >=, 1000);
  g_assert_true (g_source_is_destroyed (soon));
  g_source_destroy (never);
  run_pending ();
  g_assert_cmpuint (n_soon, ==, 1);
  g_assert_cmpuint (n_never, ==, 0);
}

/* Once, whatever the callback says, and not at all if it was destroyed, of which nothing stays. */
static void
test_manual_source (void)
{
  g_autoptr (ScoutClock) clock = scout_manual_clock_new (NOON);
  ScoutManualClock *manual = SCOUT_MANUAL_CLOCK (clock);
  g_autoptr (GSource) first = scout_clock_source_new (clock, 100);
  g_autoptr (GSource) second = scout_clock_source_new (clock, 200);
  g_autoptr (GSource) unused = scout_clock_source_new (clock, 300);
  guint n_first = 0;
  guint n_second = 0;

  attach (first, &n_first);
  attach (second, &n_second);
  g_assert_cmpint (scout_manual_clock_get_next_wait (manual), ==, 100);
  scout_manual_clock_advance (manual, 99);
  run_pending ();
  g_assert_cmpuint (n_first, ==, 0);

  g_source_destroy (second);
  scout_manual_clock_advance (manual, 1);
  run_pending ();
  g_assert_cmpuint (n_first, ==, 1);
  g_assert_cmpint (scout_manual_clock_get_next_wait (manual), ==, 200);
  g_source_destroy (unused);
  g_assert_cmpint (scout_manual_clock_get_next_wait (manual), ==, -1);
  scout_manual_clock_advance (manual, 1000);
  run_pending ();
  g_assert_cmpuint (n_first, ==, 1);
  g_assert_cmpuint (n_second, ==, 0);
}

/* A source does not keep the clock, and survives it. */
static void
test_manual_source_left (void)
{
  g_autoptr (ScoutClock) clock = scout_manual_clock_new (NOON);
  g_autoptr (GSource) source = scout_clock_source_new (clock, 100);
  guint n_calls = 0;

  attach (source, &n_calls);
  g_assert_finalize_object (g_steal_pointer (&clock));
  run_pending ();
  g_assert_cmpuint (n_calls, ==, 0);
  g_source_destroy (source);
}

int
main (int    argc,
      char **argv)
{
  static const gboolean is_manual = TRUE;
  static const gboolean is_system = FALSE;

  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/clock/system/times", test_system_times);
  g_test_add_func ("/clock/system/wait", test_system_wait);
  g_test_add_func ("/clock/system/wait-cancelled", test_system_wait_cancelled);
  g_test_add_data_func ("/clock/system/cancelled-before", &is_system, test_cancelled_before);
  g_test_add_data_func ("/clock/manual/cancelled-before", &is_manual, test_cancelled_before);
  g_test_add_func ("/clock/manual/times", test_manual_times);
  g_test_add_func ("/clock/manual/waits-in-order", test_manual_waits_in_order);
  g_test_add_func ("/clock/manual/wait-again", test_manual_wait_again);
  g_test_add_func ("/clock/manual/wait-cancelled", test_manual_wait_cancelled);
  g_test_add_func ("/clock/manual/wait-cancelled-late", test_manual_wait_cancelled_late);
  g_test_add_func ("/clock/system/source", test_system_source);
  g_test_add_func ("/clock/manual/source", test_manual_source);
  g_test_add_func ("/clock/manual/source-left", test_manual_source_left);

  return g_test_run ();
}
