/* test-world-figures.c: metric filters of the world's searches, against the figures themselves.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-world-search.h"

#define N_CREATORS 300

/* Worlds of more creators than this work figures out in threads of their own. */
#define N_LARGE 20500

/* The last one is no range of S2's, so its figures are not kept. */
static const guint ranges[] = { 1, 7, 14, 28, 90, 30 };

static ScoutWorld *
make_world (guint n_creators)
{
  g_autoptr (GDateTime) today = g_date_time_new_utc (2026, 11, 25, 12, 0, 0.0);

  return scout_world_new (SCOUT_WORLD_DEFAULT_SEED, n_creators, today);
}

static double
get_value (ScoutWorld                   *world,
           guint                         index,
           const ScoutWorldMetricFilter *filter,
           ScoutWorldMetric              by)
{
  g_autoptr (GArray) shares = NULL;

  if (filter->breakdown == NULL)
    return scout_world_get_value (world, index, filter->metric, filter->n_days);

  shares = scout_world_get_breakdown (world, index, by, filter->n_days);
  for (guint i = 0; i < shares->len; i++)
    if (g_ascii_strcasecmp (g_array_index (shares, ScoutWorldShare, i).key, filter->breakdown) == 0)
      return g_array_index (shares, ScoutWorldShare, i).percent;
  return 0.0;
}

/* Takes the middle of three creators for the bound, so that bounds are met exactly. */
static void
check_filter (ScoutWorld             *world,
              ScoutWorldMetricFilter  filter,
              ScoutWorldMetric        by)
{
  ScoutWorldQuery query = SCOUT_WORLD_QUERY_INIT;
  g_autoptr (GArray) everybody = scout_world_search (world, &query);
  g_autoptr (GArray) found = NULL;
  g_autoptr (GHashTable) expected = g_hash_table_new (NULL, NULL);

  filter.min = get_value (world, g_array_index (everybody, guint, 7), &filter, by);
  filter.max = filter.min * 2.0 + 1.0;
  query.metrics = &filter;
  query.n_metrics = 1;
  found = scout_world_search (world, &query);
  for (guint i = 0; i < everybody->len; i++)
    {
      guint index = g_array_index (everybody, guint, i);
      double value = get_value (world, index, &filter, by);

      if (value >= filter.min && value <= filter.max)
        g_hash_table_add (expected, GUINT_TO_POINTER (index));
    }

  g_assert_cmpuint (found->len, >, 0);
  g_assert_cmpuint (found->len, ==, g_hash_table_size (expected));
  for (guint i = 0; i < found->len; i++)
    g_assert_true (g_hash_table_contains (expected,
                                          GUINT_TO_POINTER (g_array_index (found, guint, i))));
}

static void
test_values (void)
{
  static const ScoutWorldMetric metrics[] = {
    SCOUT_WORLD_METRIC_VIEWS, SCOUT_WORLD_METRIC_REACH, SCOUT_WORLD_METRIC_INTERACTIONS,
    SCOUT_WORLD_METRIC_PUBLISHING_ACTIVITY, SCOUT_WORLD_METRIC_INTERACTION_RATE,
  };
  g_autoptr (ScoutWorld) world = make_world (N_CREATORS);

  for (guint m = 0; m < G_N_ELEMENTS (metrics); m++)
    for (guint r = 0; r < G_N_ELEMENTS (ranges); r++)
      check_filter (world, (ScoutWorldMetricFilter) { metrics[m], ranges[r], NULL, 0, 0 },
                    metrics[m]);
}

static void
test_shares (void)
{
  static const char * const types[] = { "reels", "PHOTOS", "story", "text" };
  g_autoptr (ScoutWorld) world = make_world (N_CREATORS);

  for (guint r = 0; r < G_N_ELEMENTS (ranges); r++)
    {
      for (guint t = 0; t < G_N_ELEMENTS (types); t++)
        check_filter (world, (ScoutWorldMetricFilter) { SCOUT_WORLD_METRIC_VIEWS, ranges[r],
                                                        types[t], 0, 0 },
                      SCOUT_WORLD_METRIC_VIEWS_BY_CONTENT_TYPE);
      check_filter (world, (ScoutWorldMetricFilter) { SCOUT_WORLD_METRIC_REACH, ranges[r],
                                                      "follower", 0, 0 },
                    SCOUT_WORLD_METRIC_REACH_BY_FOLLOWERS);
      check_filter (world, (ScoutWorldMetricFilter) { SCOUT_WORLD_METRIC_INTERACTIONS, ranges[r],
                                                      "non_follower", 0, 0 },
                    SCOUT_WORLD_METRIC_INTERACTIONS_BY_FOLLOWERS);
    }
}

/* A world that goes while its threads work, and one that is asked while they do. */
static void
test_large (void)
{
  g_autoptr (ScoutWorld) asked = make_world (N_LARGE);
  ScoutWorld *left = make_world (N_LARGE);

  scout_world_unref (left);
  check_filter (asked, (ScoutWorldMetricFilter) { SCOUT_WORLD_METRIC_REACH, 7, NULL, 0, 0 },
                SCOUT_WORLD_METRIC_REACH);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/world-figures/values", test_values);
  g_test_add_func ("/world-figures/shares", test_shares);
  g_test_add_func ("/world-figures/large", test_large);

  return g_test_run ();
}
