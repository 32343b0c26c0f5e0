/* test-insight.c: an insight says what its fields say, and dates its days.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-creator-fields.h"

#include <math.h>
#include <string.h>
#include <time.h>

/* 2026-11-21T22:30:00Z: still the 21st in London, already the 22nd in Tokyo. */
#define FETCHED_AT (G_GINT64_CONSTANT (1795300200) * G_USEC_PER_SEC)

static ScoutInsightFields *
alloc_fields (ScoutArena *arena)
{
  ScoutInsightFields *fields = scout_arena_alloc (arena, sizeof *fields);

  fields->value = NAN;
  fields->fetched_at = FETCHED_AT;

  return fields;
}

static ScoutInsight *
make_daily (gsize   n_days,
            guint32 first_day)
{
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  ScoutInsightFields *fields = alloc_fields (arena);

  fields->key.period = SCOUT_PERIOD_DAY;
  fields->key.range = SCOUT_TIME_RANGE_L90;
  fields->days = scout_arena_alloc (arena, n_days * sizeof (double));
  fields->n_days = n_days;
  fields->first_day = first_day;

  return scout_insight_new (arena, fields);
}

static void
assert_first_day (ScoutInsight *insight,
                  const char   *expected)
{
  g_autofree char *text = NULL;

  g_assert_nonnull (scout_insight_get_first_day (insight));
  text = g_date_time_format (scout_insight_get_first_day (insight), "%Y-%m-%d %H:%M");
  g_assert_cmpstr (text, ==, expected);
}

static void
test_overall (void)
{
  ScoutArena *arena = scout_arena_new (0);
  ScoutInsightFields *fields = alloc_fields (arena);
  ScoutInsight *insight = NULL;
  gsize n = 7;

  fields->key.metric = SCOUT_METRIC_INTERACTION_RATE;
  fields->key.range = SCOUT_TIME_RANGE_L28;
  fields->network = SCOUT_NETWORK_INSTAGRAM;
  fields->is_estimated = TRUE;
  fields->value = 4.8;
  insight = scout_insight_new (arena, fields);
  scout_arena_unref (arena);

  g_assert_cmpint (scout_insight_get_key (insight)->metric, ==, SCOUT_METRIC_INTERACTION_RATE);
  g_assert_cmpint (scout_insight_get_key (insight)->range, ==, SCOUT_TIME_RANGE_L28);
  g_assert_cmpfloat_with_epsilon (scout_insight_get_value (insight), 4.8, 1e-9);
  g_assert_true (scout_insight_is_estimated (insight));
  g_assert_cmpint (scout_insight_get_network (insight), ==, SCOUT_NETWORK_INSTAGRAM);
  g_assert_cmpint (scout_insight_get_fetched_at (insight), ==, FETCHED_AT);
  g_assert_null (scout_insight_get_first_day (insight));
  g_assert_null (scout_insight_get_days (insight, &n));
  g_assert_cmpuint (n, ==, 0);
  g_assert_null (scout_insight_get_shares (insight, &n));
  g_assert_cmpuint (n, ==, 0);

  g_assert_finalize_object (insight);
}

static void
test_shares (void)
{
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  const ScoutShare shares[] = { { "follower", 62.4 }, { "non_follower", 37.6 } };
  ScoutInsightFields *fields = alloc_fields (arena);
  g_autoptr(ScoutInsight) insight = NULL;
  const ScoutShare *kept = NULL;
  gsize n = 0;

  fields->key.breakdown = SCOUT_BREAKDOWN_FOLLOW_TYPE;
  fields->shares = memcpy (scout_arena_alloc (arena, sizeof shares), shares, sizeof shares);
  fields->n_shares = G_N_ELEMENTS (shares);
  insight = scout_insight_new (arena, fields);
  kept = scout_insight_get_shares (insight, &n);

  g_assert_cmpuint (n, ==, 2);
  g_assert_cmpstr (kept[1].name, ==, "non_follower");
  g_assert_cmpfloat_with_epsilon (kept[1].value, 37.6, 1e-9);
  g_assert_true (isnan (scout_insight_get_value (insight)));
}

/* A percentage is what it is, a count a share of the sum. */
static void
test_share_units (void)
{
  static const ScoutShare shares[] = { { "follower", 30.0 }, { "non-follower", 10.0 } };
  static const ScoutShare nothing[] = { { "follower", 0.0 }, { "non-follower", 0.0 } };
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  ScoutInsightFields *fields = alloc_fields (arena);
  g_autoptr(ScoutInsight) insight = scout_insight_new (arena, fields);

  g_assert_cmpint (scout_insight_get_share_unit (insight), ==, SCOUT_CATALOG_UNIT_NONE);
  fields->shares = shares;
  fields->n_shares = G_N_ELEMENTS (shares);
  fields->share_unit = SCOUT_CATALOG_UNIT_PERCENT;
  g_assert_cmpint (scout_insight_get_share_unit (insight), ==, SCOUT_CATALOG_UNIT_PERCENT);
  g_assert_cmpfloat_with_epsilon (scout_insight_get_share_percent (insight, 0), 30.0, 1e-9);

  fields->share_unit = SCOUT_CATALOG_UNIT_COUNT;
  g_assert_cmpint (scout_insight_get_share_unit (insight), ==, SCOUT_CATALOG_UNIT_COUNT);
  g_assert_cmpfloat_with_epsilon (scout_insight_get_share_percent (insight, 0), 75.0, 1e-9);
  g_assert_cmpfloat_with_epsilon (scout_insight_get_share_percent (insight, 1), 25.0, 1e-9);

  fields->shares = nothing;
  g_assert_true (isnan (scout_insight_get_share_percent (insight, 0)));
}

static void
test_dated (void)
{
  g_autoptr(GDate) date = g_date_new_dmy (3, G_DATE_SEPTEMBER, 2026);
  g_autoptr(ScoutInsight) insight = make_daily (28, g_date_get_julian (date));

  assert_first_day (insight, "2026-09-03 00:00");
}

static void
test_undated (void)
{
  g_autoptr(ScoutInsight) today = make_daily (1, 0);
  g_autoptr(ScoutInsight) quarter = make_daily (90, 0);

  assert_first_day (today, "2026-11-21 00:00");
  assert_first_day (quarter, "2026-08-24 00:00");
}

/* Days of which one could not even name the year, or from which one could not count on. */
static void
test_hostile_days (void)
{
  static const guint32 days[] = { 1, 3652059, 3652060, G_MAXINT32, G_MAXUINT32 };
  g_autoptr(ScoutInsight) endless = make_daily (800000, 0);

  for (gsize i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autoptr(ScoutInsight) insight = make_daily (90, days[i]);

      g_assert_null (scout_insight_get_first_day (insight));
    }
  g_assert_null (scout_insight_get_first_day (endless));
}

/* S2: the time zone is the user's local one. Run in a process of its own: GLib caches the zone. */
static void
test_local_zone (void)
{
  if (g_test_subprocess ())
    {
      g_autoptr(ScoutInsight) today = NULL;

      g_setenv ("TZ", "Asia/Tokyo", TRUE);
      tzset ();
      today = make_daily (2, 0);
      assert_first_day (today, "2026-11-21 00:00");
      return;
    }

  g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
  g_test_trap_assert_passed ();
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/insight/overall", test_overall);
  g_test_add_func ("/insight/shares", test_shares);
  g_test_add_func ("/insight/share-units", test_share_units);
  g_test_add_func ("/insight/days/dated", test_dated);
  g_test_add_func ("/insight/days/undated", test_undated);
  g_test_add_func ("/insight/days/hostile", test_hostile_days);
  g_test_add_func ("/insight/days/local-zone", test_local_zone);

  return g_test_run ();
}
