/* test-graph-usage.c: usage headers become figures, whatever they hold.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Vectors of conventions section 4, then hostile ones (T13). */

#include "config.h"

#include "scout-graph-usage.h"

static const struct
{
  const char *name;
  const char *value;
  ScoutGraphUsage expected;
} vectors[] = {
  { "X-App-Usage", "{\"call_count\":28,\"total_time\":25,\"total_cputime\":24}",
    { 28, 25, 24, -1, 28, -1 } },
  { "x-app-usage", "{\"call_count\":28,\"total_cputime\":24,\"total_time\":25}",
    { 28, 25, 24, -1, 28, -1 } },
  { "X-PAGE-USAGE", "{\"call_count\":0}", { 0, -1, -1, -1, -1, 0 } },
  { "X-Ad-Account-Usage",
    "{\"acc_id_util_pct\":9.67,\"reset_time_duration\":100,\"ads_api_access_tier\":\"x\"}",
    { 10, -1, -1, -1, -1, -1 } },
  { "X-Ad-Account-Usage", "{\"reset_time_duration\":100,\"acc_id_util_pct\":100}",
    { 100, -1, -1, -1, -1, -1 } },
  { "X-Business-Use-Case-Usage",
    "{\"17841\":[{\"type\":\"instagram\",\"call_count\":100,\"total_cputime\":25,\"total_time\":26,"
    "\"estimated_time_to_regain_access\":19}]}",
    { 100, 26, 25, 19, -1, 100 } },
  { "X-Business-Use-Case-Usage",
    "{\"1\":[{\"type\":\"pages\",\"call_count\":1,\"total_time\":9},"
    "{\"type\":\"instagram\",\"call_count\":7}],"
    "\"2\":[{\"call_count\":3,\"estimated_time_to_regain_access\":0,\"type\":\"pages\"}],\"3\":[]}",
    { 7, 9, -1, 0, -1, 9 } },

  /* Limits of what Scout never does, and of nobody knows what. */
  { "X-Business-Use-Case-Usage",
    "{\"1\":[{\"type\":\"ads_management\",\"call_count\":100,\"total_time\":99,"
    "\"total_cputime\":98,"
    "\"estimated_time_to_regain_access\":19,\"ads_api_access_tier\":\"x\"},"
    "{\"type\":\"pages\",\"call_count\":4}],"
    "\"2\":[{\"call_count\":100,\"estimated_time_to_regain_access\":19,"
    "\"type\":\"ads_insights\"}]}",
    { 4, -1, -1, -1, -1, 4 } },
  { "X-Business-Use-Case-Usage",
    "{\"1\":[{\"type\":\"messenger\",\"call_count\":100},{\"type\":\"new\",\"call_count\":100},"
    "{\"type\":\"Pages\",\"call_count\":100},{\"type\":null,\"call_count\":100},"
    "{\"type\":[\"pages\"],\"call_count\":100},{\"call_count\":100}]}",
    { -1, -1, -1, -1, -1, -1 } },

  /* Unreadable figures stay unknown, the others count. */
  { "X-App-Usage", "{\"call_count\":\"28\",\"total_time\":5}", { -1, 5, -1, -1, 5, -1 } },
  { "X-App-Usage", "{\"call_count\":-5,\"total_time\":null,\"total_cputime\":0.2}",
    { -1, -1, 1, -1, 1, -1 } },
  { "X-App-Usage", "{\"call_count\":1e300}", { 100000, -1, -1, -1, 100000, -1 } },
  { "X-App-Usage", "{\"call_count\":5,\"call_count\":3}", { 5, -1, -1, -1, 5, -1 } },

  /* Values that cannot be read, and headers that are none, change nothing. */
  { "X-App-Usage", "", { -1, -1, -1, -1, -1, -1 } },
  { "X-App-Usage", "28", { -1, -1, -1, -1, -1, -1 } },
  { "X-App-Usage", "[{\"call_count\":28}]", { -1, -1, -1, -1, -1, -1 } },
  { "X-App-Usage", "{\"call_count\":28", { -1, -1, -1, -1, -1, -1 } },
  { "X-App-Usage", "{\"call_count\":28}, {\"call_count\":30}", { -1, -1, -1, -1, -1, -1 } },
  { "X-App-Usage", "{\"call_count\":1e999}", { -1, -1, -1, -1, -1, -1 } },
  { "X-App-Usage", "{\"call_count\":028}", { -1, -1, -1, -1, -1, -1 } },
  { "X-App-Usage", "\xff{\"call_count\":28}", { -1, -1, -1, -1, -1, -1 } },
  { "X-Business-Use-Case-Usage", "{\"1\":{\"call_count\":28}}", { -1, -1, -1, -1, -1, -1 } },
  { "X-Business-Use-Case-Usage", "{\"1\":[28,\"pages\"]}", { -1, -1, -1, -1, -1, -1 } },
  { "X-Usage", "{\"call_count\":28}", { -1, -1, -1, -1, -1, -1 } },
};

static void
assert_usage (const ScoutGraphUsage *usage,
              const ScoutGraphUsage *expected)
{
  g_assert_cmpint (usage->call_count, ==, expected->call_count);
  g_assert_cmpint (usage->total_time, ==, expected->total_time);
  g_assert_cmpint (usage->total_cputime, ==, expected->total_cputime);
  g_assert_cmpint (usage->regain_access_minutes, ==, expected->regain_access_minutes);
  g_assert_cmpint (usage->app_percent, ==, expected->app_percent);
  g_assert_cmpint (usage->account_percent, ==, expected->account_percent);
}

static void
test_vectors (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (vectors); i++)
    {
      ScoutGraphUsage usage = SCOUT_GRAPH_USAGE_INIT;

      g_test_message ("%" G_GSIZE_FORMAT ": %s", i, vectors[i].name);
      scout_graph_usage_merge_header (&usage, vectors[i].name, vectors[i].value);
      assert_usage (&usage, &vectors[i].expected);
    }
}

static void
test_merge_takes_the_highest (void)
{
  ScoutGraphUsage usage = SCOUT_GRAPH_USAGE_INIT;
  ScoutGraphUsage expected = { 40, 60, 5, 3, 40, 60 };

  scout_graph_usage_merge_header (&usage, "X-App-Usage", "{\"call_count\":40,\"total_time\":1}");
  scout_graph_usage_merge_header (&usage, "X-Business-Use-Case-Usage",
                                  "{\"1\":[{\"type\":\"pages\",\"call_count\":2,"
                                  "\"total_time\":60,\"total_cputime\":5,"
                                  "\"estimated_time_to_regain_access\":3}]}");
  scout_graph_usage_merge_header (&usage, "X-App-Usage", "broken");
  assert_usage (&usage, &expected);
}

static void
test_bombs (void)
{
  g_autofree char *deep = g_strnfill (100000, '[');
  g_autofree char *long_value = g_strnfill (1000000, ' ');
  ScoutGraphUsage usage = SCOUT_GRAPH_USAGE_INIT;
  ScoutGraphUsage unknown = SCOUT_GRAPH_USAGE_INIT;

  scout_graph_usage_merge_header (&usage, "X-Business-Use-Case-Usage", deep);
  scout_graph_usage_merge_header (&usage, "X-App-Usage", long_value);
  assert_usage (&usage, &unknown);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/graph/usage/vectors", test_vectors);
  g_test_add_func ("/graph/usage/merge-takes-the-highest", test_merge_takes_the_highest);
  g_test_add_func ("/graph/usage/bombs", test_bombs);

  return g_test_run ();
}
