/* test-search-memory.c: how long results stand for their search.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-search-memory.h"

#include "scout-query-builder.h"
#include "scripted-marketplace.h"

typedef struct
{
  ScoutSearchMemory *memory;
  ScriptedMarketplace *marketplace;
  ScoutCatalog *catalog;
  GDateTime *now;
} Fixture;

static const ScriptedPage pages[] = {
  { NULL, "1,2", NULL }, { NULL, "3", NULL }, { NULL, "", NULL }, { NULL, "4", "a" },
  { NULL, "5", NULL }, { NULL, "6", NULL }, { NULL, NULL, NULL, SCOUT_GRAPH_ERROR_NETWORK },
};

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->memory = scout_search_memory_new ();
  fixture->marketplace = scripted_marketplace_new (pages, G_N_ELEMENTS (pages));
  fixture->catalog = g_object_ref (
    scout_marketplace_get_catalog (SCOUT_MARKETPLACE (fixture->marketplace)));
  fixture->now = g_date_time_new_now_utc ();
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  scout_search_memory_free (fixture->memory);
  g_object_unref (fixture->catalog);
  g_date_time_unref (fixture->now);
  g_assert_finalize_object (fixture->marketplace);
}

static ScoutQuery *
make_query (Fixture    *fixture,
            const char *words)
{
  return scout_query_new_for_text (fixture->catalog, SCOUT_NETWORK_FACEBOOK, words);
}

/* Searches, and lets the memory have what was found. (transfer full) */
static ScoutPagedModel *
find (Fixture    *fixture,
      const char *words)
{
  g_autoptr(ScoutQuery) query = make_query (fixture, words);
  ScoutPagedModel *results =
    scout_paged_model_new (SCOUT_MARKETPLACE (fixture->marketplace), query);

  scout_paged_model_load_more (results);
  while (scout_paged_model_get_state (results) == SCOUT_PAGED_STATE_LOADING)
    g_main_context_iteration (NULL, TRUE);
  scout_search_memory_keep (fixture->memory, results, fixture->now);

  return results;
}

static void
search (Fixture    *fixture,
        const char *words)
{
  g_object_unref (find (fixture, words));
}

/* How many were found; -1 if nothing is remembered. */
static int
take (Fixture    *fixture,
      const char *words,
      gint64      later)
{
  g_autoptr(ScoutQuery) query = make_query (fixture, words);
  g_autoptr(GDateTime) now = g_date_time_add (fixture->now, later);
  g_autoptr(GDateTime) answered_at = NULL;
  g_autoptr(ScoutPagedModel) results =
    scout_search_memory_take (fixture->memory, query, now, &answered_at);

  if (results == NULL)
    return -1;

  g_assert_true (g_date_time_equal (answered_at, fixture->now));

  return (int) g_list_model_get_n_items (G_LIST_MODEL (results));
}

static void
test_back (Fixture       *fixture,
           gconstpointer  data)
{
  search (fixture, "one");
  search (fixture, "two");
  search (fixture, "three");
  g_assert_cmpint (take (fixture, "four", 0), ==, -1);
  g_assert_cmpint (take (fixture, "one", SCOUT_SEARCH_MEMORY_PATIENCE - 1), ==, 2);
  /* It is the page's again. */
  g_assert_cmpint (take (fixture, "one", 0), ==, -1);
  /* That there is nobody is an answer. */
  g_assert_cmpint (take (fixture, "three", 0), ==, 0);
  g_assert_cmpint (take (fixture, "two", SCOUT_SEARCH_MEMORY_PATIENCE), ==, -1);
  g_assert_cmpint (take (fixture, "two", -1), ==, -1);
}

/* However old it is: but only what was shown, and once. */
static void
test_take_back (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr(ScoutPagedModel) one = NULL;
  g_autoptr(ScoutPagedModel) two = NULL;
  g_autoptr(GDateTime) long_ago = g_date_time_add (fixture->now, -2 * SCOUT_SEARCH_MEMORY_PATIENCE);
  g_autoptr(GDateTime) answered_at = NULL;

  g_date_time_unref (fixture->now);
  fixture->now = g_date_time_ref (long_ago);
  one = find (fixture, "one");
  two = find (fixture, "two");
  g_assert_true (scout_search_memory_take_back (fixture->memory, one, &answered_at));
  g_assert_true (g_date_time_equal (answered_at, long_ago));
  g_clear_pointer (&answered_at, g_date_time_unref);
  g_assert_false (scout_search_memory_take_back (fixture->memory, one, &answered_at));
  g_assert_null (answered_at);
  g_assert_cmpint (take (fixture, "one", 0), ==, -1);
  g_assert_cmpint (take (fixture, "two", 0), ==, 1);
}

static void
test_bounds (Fixture       *fixture,
             gconstpointer  data)
{
  static const char * const words[] = { "one", "two", "three", "four", "five", "six", "seven" };

  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    search (fixture, words[i]);
  g_assert_cmpint (take (fixture, "two", 0), ==, -1);
  g_assert_cmpint (take (fixture, "three", 0), ==, 0);
  /* There is more of it. */
  g_assert_cmpint (take (fixture, "four", 0), ==, 1);
  /* What failed is asked again. */
  g_assert_cmpint (take (fixture, "seven", 0), ==, -1);
  scout_search_memory_clear (fixture->memory);
  g_assert_cmpint (take (fixture, "six", 0), ==, -1);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, function) \
  g_test_add ("/search-memory/" path, Fixture, NULL, set_up, function, tear_down)
  ADD ("back", test_back);
  ADD ("take-back", test_take_back);
  ADD ("bounds", test_bounds);
#undef ADD

  return g_test_run ();
}
