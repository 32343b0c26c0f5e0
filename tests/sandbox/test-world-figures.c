/* test-world-figures.c: metric filters of the world's searches, against the figures themselves.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-world-search.h"

#include <time.h>

#define N_CREATORS 300

/* Worlds of more creators than 20,000 are large: all processors work for them. */
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

static void
test_large (void)
{
  g_autoptr (ScoutWorld) world = make_world (N_LARGE);

  check_filter (world, (ScoutWorldMetricFilter) { SCOUT_WORLD_METRIC_REACH, 7, NULL, 0, 0 },
                SCOUT_WORLD_METRIC_REACH);
}

/* What the processors have worked for this process, in seconds. */
static double
get_seconds (void)
{
  return (double) clock () / CLOCKS_PER_SEC;
}

static double
time_search (ScoutWorld *world,
             gboolean    is_text)
{
  static const ScoutWorldMetricFilter filter = { SCOUT_WORLD_METRIC_REACH, 90, NULL, 1e5, -1 };
  ScoutWorldQuery query = SCOUT_WORLD_QUERY_INIT;
  double start = get_seconds ();
  g_autoptr (GArray) found = NULL;

  if (is_text)
    {
      query.text = "coffee";
    }
  else
    {
      query.metrics = &filter;
      query.n_metrics = 1;
    }
  found = scout_world_search (world, &query);
  g_assert_cmpuint (found->len, >, 0);
  return get_seconds () - start;
}

/* In a large world that is prepared the first search does not work out what later ones find; to do
 * so would take hundreds of times as long for figures. */
static void
test_first_search (void)
{
  g_autoptr (ScoutWorld) other = make_world (N_CREATORS);
  g_autoptr (ScoutWorld) world = make_world (N_LARGE);

  scout_world_prepare (world);
  /* The stems of what can be said are the same in all worlds. */
  time_search (other, TRUE);
  for (guint is_text = 0; is_text < 2; is_text++)
    {
      double first = time_search (world, is_text);
      double later = 0.0;

      for (guint i = 0; i < 20; i++)
        later += time_search (world, is_text);
      g_test_message ("the first one took %.2f ms, twenty more took %.2f", first * 1e3,
                      later * 1e3);
      g_assert_cmpfloat (first, <, later);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/world-figures/values", test_values);
  g_test_add_func ("/world-figures/shares", test_shares);
  g_test_add_func ("/world-figures/large", test_large);
  g_test_add_func ("/world-figures/first-search", test_first_search);

  return g_test_run ();
}
