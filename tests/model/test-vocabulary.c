/* test-vocabulary.c: the shared enums and their words.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-vocabulary.h"

#include "scout-catalog.h"

static void
test_days (void)
{
  g_assert_cmpuint (scout_time_range_get_days (SCOUT_TIME_RANGE_L1), ==, 1);
  g_assert_cmpuint (scout_time_range_get_days (SCOUT_TIME_RANGE_L7), ==, 7);
  g_assert_cmpuint (scout_time_range_get_days (SCOUT_TIME_RANGE_L14), ==, 14);
  g_assert_cmpuint (scout_time_range_get_days (SCOUT_TIME_RANGE_L28), ==, 28);
  g_assert_cmpuint (scout_time_range_get_days (SCOUT_TIME_RANGE_L90), ==, 90);
  g_assert_cmpuint (scout_time_range_get_days (SCOUT_TIME_RANGE_LIFETIME), ==, 0);
}

static void
test_labels (void)
{
  g_assert_cmpstr (scout_time_range_get_label (SCOUT_TIME_RANGE_L28), ==, "Last 28 days");
  g_assert_cmpstr (scout_time_range_get_phrase (SCOUT_TIME_RANGE_L28), ==, "last 28 days");
  g_assert_cmpstr (scout_metric_get_label (SCOUT_METRIC_POSTS_PUBLISHED), ==, "Posts published");

  for (int range = SCOUT_TIME_RANGE_L1; range <= SCOUT_TIME_RANGE_THIS_MONTH; range++)
    g_assert_cmpstr (scout_time_range_get_label ((ScoutTimeRange) range), !=, "");
  for (int metric = SCOUT_METRIC_FOLLOWERS; metric <= SCOUT_METRIC_OTHER; metric++)
    g_assert_cmpstr (scout_metric_get_label ((ScoutMetric) metric), !=, "");
}

/* The nicks are how the catalogue is turned into the enums: each of its names must have one. */
static void
test_catalogue (void)
{
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (TRUE);
  g_autoptr(GEnumClass) metrics = g_type_class_ref (SCOUT_TYPE_METRIC);
  g_autoptr(GEnumClass) breakdowns = g_type_class_ref (SCOUT_TYPE_BREAKDOWN);
  g_autoptr(GEnumClass) periods = g_type_class_ref (SCOUT_TYPE_PERIOD);
  g_autoptr(GEnumClass) ranges = g_type_class_ref (SCOUT_TYPE_TIME_RANGE);

  for (int network = 0; network < SCOUT_N_NETWORKS; network++)
    {
      const ScoutCatalogApi *api = scout_catalog_get_api (catalog, (ScoutNetwork) network);
      const ScoutCatalogValues *values = scout_catalog_api_find_values (api, "time-ranges");

      for (gsize i = 0; i < values->n_values; i++)
        g_assert_nonnull (g_enum_get_value_by_nick (ranges, values->values[i].id));
      values = scout_catalog_api_find_values (api, "periods");
      for (gsize i = 0; i < values->n_values; i++)
        g_assert_nonnull (g_enum_get_value_by_nick (periods, values->values[i].id));
      for (gsize i = 0; i < api->n_metrics; i++)
        g_assert_nonnull (g_enum_get_value_by_nick (metrics, api->metrics[i].measure));
      for (gsize i = 0; i < api->n_breakdowns; i++)
        g_assert_nonnull (g_enum_get_value_by_nick (breakdowns, api->breakdowns[i].id));
    }
}

static void
assert_enum (GType       type,
             int         value,
             const char *nick)
{
  g_autoptr(GEnumClass) klass = g_type_class_ref (type);

  g_assert_cmpint (g_enum_get_value_by_nick (klass, nick)->value, ==, value);
}

static void
test_types (void)
{
  assert_enum (SCOUT_TYPE_NETWORK, SCOUT_NETWORK_INSTAGRAM, "instagram");
  assert_enum (SCOUT_TYPE_TIME_RANGE, SCOUT_TIME_RANGE_L90, "last-90-days");
}

/* 2026-11-28 is a Saturday. */
static void
test_calendar (void)
{
  g_autoptr(GDateTime) day = g_date_time_new_utc (2026, 11, 28, 0, 0, 0);

  g_assert_cmpuint (scout_time_range_count_days (SCOUT_TIME_RANGE_THIS_WEEK, day), ==, 6);
  g_assert_cmpuint (scout_time_range_count_days (SCOUT_TIME_RANGE_THIS_MONTH, day), ==, 28);
  g_assert_cmpuint (scout_time_range_count_days (SCOUT_TIME_RANGE_L14, day), ==, 14);
  g_assert_cmpuint (scout_time_range_count_days (SCOUT_TIME_RANGE_LIFETIME, day), ==, 0);
  g_assert_cmpuint (scout_time_range_get_most_days (SCOUT_TIME_RANGE_THIS_WEEK), ==, 7);
  g_assert_cmpuint (scout_time_range_get_most_days (SCOUT_TIME_RANGE_THIS_MONTH), ==, 31);
  g_assert_cmpuint (scout_time_range_get_most_days (SCOUT_TIME_RANGE_L90), ==, 90);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/vocabulary/days", test_days);
  g_test_add_func ("/vocabulary/calendar", test_calendar);
  g_test_add_func ("/vocabulary/labels", test_labels);
  g_test_add_func ("/vocabulary/catalogue", test_catalogue);
  g_test_add_func ("/vocabulary/types", test_types);

  return g_test_run ();
}
