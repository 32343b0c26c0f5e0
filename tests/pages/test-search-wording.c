/* test-search-wording.c: what a search is called until somebody thinks of something better.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-search-wording.h"

#include "opened-library.h"
#include "scout-query-builder.h"

#include <math.h>

typedef struct
{
  ScoutCatalog *catalog;
  ScoutQueryBuilder *builder;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  network)
{
  fixture->catalog = scout_catalog_new (TRUE);
  fixture->builder = scout_query_builder_new (fixture->catalog,
                                              (ScoutNetwork) GPOINTER_TO_UINT (network),
                                              "creators");
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  network)
{
  scout_query_builder_free (fixture->builder);
  g_object_unref (fixture->catalog);
}

static void
assert_name (Fixture    *fixture,
             GListModel *searches, /* (nullable) */
             const char *expected)
{
  g_autoptr(ScoutQuery) query = scout_query_builder_build (fixture->builder);
  g_autofree char *name = scout_search_wording_dup_name (query, searches);

  g_assert_cmpstr (name, ==, expected);
}

static void
set_countries (Fixture *fixture)
{
  static const char * const countries[] = { "CA", "FR", NULL };

  scout_query_builder_set_list (fixture->builder, "countries", countries);
}

/* Filters are named as their chips are, as many as fit. */
static void
test_filters (Fixture       *fixture,
              gconstpointer  network)
{
  const ScoutQueryRange range = { 100000, (double) NAN, NULL, NULL };
  const ScoutQueryRange other = { 2, 50, "last-28-days", NULL };

  scout_query_builder_set_text (fixture->builder, "sort", "followers");
  assert_name (fixture, NULL, "Creators");

  set_countries (fixture);
  assert_name (fixture, NULL, "Canada, France");
  scout_query_builder_set_range (fixture->builder, "followers", &range);
  assert_name (fixture, NULL, "Canada, France · Followers: ≥ 100K");
  /* No more than fits into the sidebar. */
  scout_query_builder_set_range (fixture->builder, "interaction-rate", &other);
  assert_name (fixture, NULL, "Canada, France · Followers: ≥ 100K");
  scout_query_builder_clear (fixture->builder, "countries");
  scout_query_builder_clear (fixture->builder, "interaction-rate");
  assert_name (fixture, NULL, "Followers: ≥ 100K");
}

static void
test_words (Fixture       *fixture,
            gconstpointer  network)
{
  scout_query_builder_set_text (fixture->builder, "query", "coffee");
  assert_name (fixture, NULL, "coffee");
  set_countries (fixture);
  assert_name (fixture, NULL, "coffee · Canada, France");
  scout_query_builder_set_text (fixture->builder, "query",
                                "people who roast their own beans in a shed");
  assert_name (fixture, NULL, "people who roast their own beans in a s…");
}

/* Names of people come without what sets them apart from the line they stand in. */
static void
test_instagram (Fixture       *fixture,
                gconstpointer  network)
{
  static const char * const names[] = { "mayabrews", NULL };

  scout_query_builder_set_list (fixture->builder, "similar-to", names);
  assert_name (fixture, NULL, "Similar to: mayabrews");
}

/* Saves the question, and waits. */
static void
save (Fixture      *fixture,
      ScoutLibrary *library,
      const char   *name)
{
  g_autoptr(ScoutQuery) query = scout_query_builder_build (fixture->builder);
  GListModel *searches = scout_library_get_searches (library);
  guint n_before = g_list_model_get_n_items (searches);

  scout_library_save_search_async (library, name, query, NULL, NULL, NULL);
  while (g_list_model_get_n_items (searches) == n_before)
    g_main_context_iteration (NULL, TRUE);
}

/* Two searches of one name could not be told apart. */
static void
test_unique (Fixture       *fixture,
             gconstpointer  network)
{
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "names.db", NULL);
  g_autoptr(ScoutClock) clock = scout_manual_clock_new (0);
  g_autoptr(ScoutLibrary) library = opened_library_new (path, fixture->catalog, clock);
  GListModel *searches = scout_library_get_searches (library);

  set_countries (fixture);
  assert_name (fixture, searches, "Canada, France");
  save (fixture, library, "Canada, France");
  assert_name (fixture, searches, "Canada, France (2)");
  save (fixture, library, "Canada, France (2)");
  assert_name (fixture, searches, "Canada, France (3)");
  scout_query_builder_set_text (fixture->builder, "query", "coffee");
  assert_name (fixture, searches, "coffee · Canada, France");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

#define ADD(path, network, function) \
  g_test_add ("/search-wording/" path, Fixture, GUINT_TO_POINTER (network), set_up, function, \
              tear_down)
  ADD ("filters", SCOUT_NETWORK_FACEBOOK, test_filters);
  ADD ("words", SCOUT_NETWORK_FACEBOOK, test_words);
  ADD ("instagram", SCOUT_NETWORK_INSTAGRAM, test_instagram);
  ADD ("unique", SCOUT_NETWORK_FACEBOOK, test_unique);
#undef ADD

  return g_test_run ();
}
