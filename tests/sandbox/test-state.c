/* test-state.c: the sandbox's world follows the days.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-clock.h"
#include "scout-sandbox-state.h"

#define DAY (24 * G_TIME_SPAN_HOUR)
/* One second before the end of 18 November 2026. */
#define EVENING (G_GINT64_CONSTANT (1795046399) * G_USEC_PER_SEC)

/* One more than are made while a request waits. */
#define LARGE 20001
#define SMALL 50

typedef struct
{
  ScoutClock        *clock;
  GMainContext      *context;
  ScoutSandboxState  state;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  n_creators)
{
  ScoutSandboxOptions options = { .n_creators = GPOINTER_TO_UINT (n_creators) };

  fixture->context = g_main_context_new ();
  g_main_context_push_thread_default (fixture->context);
  fixture->clock = scout_manual_clock_new (EVENING);
  options.clock = fixture->clock;
  scout_sandbox_state_init (&fixture->state, &options);
  scout_sandbox_state_make_world (&fixture->state);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  n_creators)
{
  scout_sandbox_state_clear (&fixture->state);
  g_clear_object (&fixture->clock);
  g_main_context_pop_thread_default (fixture->context);
  g_clear_pointer (&fixture->context, g_main_context_unref);
}

static int
get_day (const Fixture *fixture)
{
  return g_date_time_get_day_of_month (scout_world_get_today (fixture->state.world));
}

static void
advance (Fixture *fixture,
         gint64   microseconds)
{
  scout_manual_clock_advance (SCOUT_MANUAL_CLOCK (fixture->clock), microseconds);
  scout_sandbox_state_renew_world (&fixture->state);
}

static void
test_small (Fixture       *fixture,
            gconstpointer  n_creators)
{
  g_assert_cmpint (get_day (fixture), ==, 18);
  advance (fixture, G_USEC_PER_SEC / 2);
  g_assert_cmpint (get_day (fixture), ==, 18);
  advance (fixture, G_USEC_PER_SEC / 2);
  g_assert_cmpint (get_day (fixture), ==, 19);
  advance (fixture, DAY);
  g_assert_cmpint (get_day (fixture), ==, 20);
}

/* The old world serves until the new one is there, and requests wait for neither. */
static void
test_large (Fixture       *fixture,
            gconstpointer  n_creators)
{
  ScoutWorld *old = fixture->state.world;

  advance (fixture, G_USEC_PER_SEC);
  g_assert_true (fixture->state.world == old);
  g_assert_true (fixture->state.is_renewing);
  /* It is made once, however many ask. */
  advance (fixture, 0);
  while (fixture->state.world == old)
    g_main_context_iteration (fixture->context, TRUE);
  g_assert_cmpint (get_day (fixture), ==, 19);
  g_assert_false (fixture->state.is_renewing);
  advance (fixture, 0);
  g_assert_false (fixture->state.is_renewing);

  /* A server that stops leaves the next one to itself; one that starts again makes its own. */
  advance (fixture, DAY);
  g_assert_true (fixture->state.is_renewing);
  g_main_context_pop_thread_default (fixture->context);
  g_main_context_unref (fixture->context);
  fixture->context = g_main_context_new ();
  g_main_context_push_thread_default (fixture->context);
  scout_sandbox_state_make_world (&fixture->state);
  g_assert_false (fixture->state.is_renewing);
  g_assert_cmpint (get_day (fixture), ==, 20);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, n_creators, func) \
  g_test_add ("/state/" path, Fixture, GUINT_TO_POINTER (n_creators), set_up, func, tear_down)

  ADD ("small", SMALL, test_small);
  ADD ("large", LARGE, test_large);

#undef ADD

  return g_test_run ();
}
