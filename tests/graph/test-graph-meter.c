/* test-graph-meter.c: the meter shows what the throttle knows, and counts down.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* On a clock that is moved by hand, with the notifications counted. */

#include "config.h"

#include "scout-graph-meter.h"

#include "throttle-fixture.h"

static const char *const account[] = { "account:1", "app:1", NULL };
static const char *const other_account[] = { "account:2", "app:2", NULL };

static void
count_cb (GObject    *object,
          GParamSpec *pspec,
          gpointer    user_data)
{
  (*(guint *) user_data)++;
}

static void
test_figures (void)
{
  ThrottleFixture *fixture = throttle_fixture_new (NULL);
  g_autoptr (ScoutGraphMeter) meter = scout_graph_meter_new (fixture->throttle, "account:1");
  guint n_used = 0;
  guint n_scarce = 0;
  guint used = 0;
  guint limit = 0;
  guint countdown = 0;
  guint freed_in = 0;
  gboolean is_scarce = FALSE;

  g_signal_connect (meter, "notify::used", G_CALLBACK (count_cb), &n_used);
  g_signal_connect (meter, "notify::is-scarce", G_CALLBACK (count_cb), &n_scarce);
  g_assert_cmpuint (scout_graph_meter_get_limit (meter), ==, ACCOUNT_LIMIT);

  for (guint i = 0; i < ACCOUNT_LIMIT * 8 / 10; i++)
    {
      g_assert_false (scout_graph_meter_get_is_scarce (meter));
      throttle_fixture_ask (fixture, account);
      g_assert_cmpuint (scout_graph_meter_get_used (meter), ==, i + 1);
      g_assert_cmpuint (n_used, ==, i + 1);
    }
  g_assert_true (scout_graph_meter_get_is_scarce (meter));
  g_assert_cmpuint (n_scarce, ==, 1);

  /* The first of them was made just now, by this clock. */
  freed_in = scout_graph_meter_get_freed_in (meter);
  g_assert_cmpuint (freed_in, >=, WINDOW);
  g_assert_cmpuint (freed_in, <=, WINDOW + SLACK);
  throttle_fixture_advance (fixture, 100);
  scout_graph_meter_refresh (meter);
  g_assert_cmpuint (scout_graph_meter_get_freed_in (meter), ==, freed_in - 100);

  /* Other accounts are none of its business. */
  throttle_fixture_ask (fixture, other_account);
  g_assert_cmpuint (n_used, ==, ACCOUNT_LIMIT * 8 / 10);

  g_object_get (meter, "used", &used, "limit", &limit, "countdown", &countdown, "is-scarce",
                &is_scarce, NULL);
  g_assert_cmpuint (used, ==, ACCOUNT_LIMIT * 8 / 10);
  g_assert_cmpuint (limit, ==, ACCOUNT_LIMIT);
  g_assert_cmpuint (countdown, ==, 0);
  g_assert_true (is_scarce);

  throttle_fixture_advance (fixture, WINDOW + SLACK);
  scout_graph_meter_refresh (meter);
  g_assert_cmpuint (scout_graph_meter_get_freed_in (meter), ==, 0);
  g_assert_cmpuint (scout_graph_meter_get_used (meter), ==, 0);
  g_assert_cmpuint (n_scarce, ==, 2);

  g_assert_finalize_object (g_steal_pointer (&meter));
  throttle_fixture_free (fixture);
}

static void
test_countdown (void)
{
  ThrottleFixture *fixture = throttle_fixture_new (NULL);
  g_autoptr (ScoutGraphMeter) meter = scout_graph_meter_new (fixture->throttle, "account:1");
  ScoutManualClock *clock = SCOUT_MANUAL_CLOCK (fixture->clock);
  guint n_ticks = 0;

  g_assert_cmpint (scout_manual_clock_get_next_wait (clock), ==, -1);
  throttle_fixture_refuse (fixture, account, 17, 5);
  g_signal_connect (meter, "notify::countdown", G_CALLBACK (count_cb), &n_ticks);
  for (guint left = 5; left > 0; left--)
    {
      g_assert_cmpuint (scout_graph_meter_get_countdown (meter), ==, left);
      throttle_fixture_advance (fixture, 1);
    }
  g_assert_cmpuint (scout_graph_meter_get_countdown (meter), ==, 0);
  g_assert_cmpuint (n_ticks, ==, 5);

  /* Nothing to count, nothing to wake for (P15). */
  g_assert_cmpint (scout_manual_clock_get_next_wait (clock), ==, -1);

  /* One that goes while it counts takes its timer along. */
  throttle_fixture_refuse (fixture, account, 17, 5);
  g_assert_finalize_object (g_steal_pointer (&meter));
  throttle_fixture_advance (fixture, 0);
  g_assert_cmpint (scout_manual_clock_get_next_wait (clock), ==, -1);
  throttle_fixture_free (fixture);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/graph/meter/figures", test_figures);
  g_test_add_func ("/graph/meter/countdown", test_countdown);

  return g_test_run ();
}
