/* test-search-trail.c: which steps of a search are one search.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-search-trail.h"

#include "scout-query-builder.h"

typedef struct
{
  ScoutCatalog *catalog;
  ScoutQueryBuilder *builder;
  ScoutSearchTrail trail;
  ScoutSearchMoment now;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->catalog = scout_catalog_new (TRUE);
  fixture->builder = scout_query_builder_new (fixture->catalog, SCOUT_NETWORK_FACEBOOK,
                                              "creators");
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  scout_search_trail_clear (&fixture->trail);
  scout_query_builder_free (fixture->builder);
  g_object_unref (fixture->catalog);
}

/* Asks what the builder says, a second after what was asked before. (transfer full) (nullable): in
 * the place of what. */
static ScoutQuery *
ask (Fixture *fixture)
{
  g_autoptr(ScoutQuery) query = scout_query_builder_build (fixture->builder);
  ScoutQuery *replaced = NULL;

  fixture->now.time += G_USEC_PER_SEC;
  g_assert_true (scout_search_trail_add (&fixture->trail, query, "query", &fixture->now,
                                         &replaced));

  return replaced;
}

static void
assert_step (Fixture *fixture)
{
  g_autoptr(ScoutQuery) before = g_object_ref (fixture->trail.newest);
  g_autoptr(ScoutQuery) replaced = ask (fixture);

  g_assert_true (replaced == before);
}

static void
assert_new (Fixture *fixture)
{
  g_autoptr(ScoutQuery) replaced = ask (fixture);

  g_assert_null (replaced);
}

static void
set_countries (Fixture    *fixture,
               const char *first,
               const char *second) /* (nullable) */
{
  const char * const countries[] = { first, second, NULL };

  scout_query_builder_set_list (fixture->builder, "countries", countries);
}

static void
set_followers (Fixture *fixture,
               double   max)
{
  const ScoutQueryRange range = { 10000, max, NULL, NULL };

  scout_query_builder_set_range (fixture->builder, "followers", &range);
}

/* A brand puts one search together: one search is what it finds later. */
static void
test_steps (Fixture       *fixture,
            gconstpointer  data)
{
  ScoutQuery *same = NULL;
  g_autoptr(ScoutQuery) query = NULL;

  scout_query_builder_set_text (fixture->builder, "query", "cook");
  assert_new (fixture);
  scout_query_builder_set_text (fixture->builder, "query", "cookies");
  assert_step (fixture);
  set_countries (fixture, "CA", NULL);
  assert_step (fixture);
  set_countries (fixture, "CA", "US");
  assert_step (fixture);
  set_followers (fixture, 50000);
  assert_step (fixture);
  set_followers (fixture, 100000);
  assert_step (fixture);
  scout_query_builder_set_text (fixture->builder, "audience-gender", "female");
  assert_step (fixture);
  scout_query_builder_set_text (fixture->builder, "audience-age", "25-34");
  assert_step (fixture);

  /* More results of it are no step. */
  query = scout_query_builder_build (fixture->builder);
  g_assert_false (scout_search_trail_add (&fixture->trail, query, "query", &fixture->now,
                                          &same));
  g_assert_null (same);
}

/* Words may come last. */
static void
test_words_last (Fixture       *fixture,
                 gconstpointer  data)
{
  set_countries (fixture, "CA", NULL);
  assert_new (fixture);
  scout_query_builder_set_text (fixture->builder, "query", "cookies");
  assert_step (fixture);
}

/* What is asked instead is another search. */
static void
test_others (Fixture       *fixture,
             gconstpointer  data)
{
  scout_query_builder_set_text (fixture->builder, "query", "cookies");
  set_countries (fixture, "CA", NULL);
  assert_new (fixture);
  scout_query_builder_set_text (fixture->builder, "query", "dance");
  assert_new (fixture);
  scout_query_builder_clear (fixture->builder, "countries");
  assert_new (fixture);
  scout_query_builder_clear (fixture->builder, "query");
  set_followers (fixture, 100000);
  assert_new (fixture);
  scout_query_builder_clear (fixture->builder, "followers");
  scout_query_builder_set_text (fixture->builder, "creator-id", "mayabrews");
  assert_new (fixture);
}

/* A search in which something was found stays. */
static void
test_used (Fixture       *fixture,
           gconstpointer  data)
{
  scout_query_builder_set_text (fixture->builder, "query", "cookies");
  assert_new (fixture);
  scout_search_trail_use (&fixture->trail);
  set_countries (fixture, "CA", NULL);
  assert_new (fixture);
  set_countries (fixture, "CA", "US");
  assert_step (fixture);

  /* Somebody got a star in between. */
  fixture->now.n_kept = 1;
  set_followers (fixture, 50000);
  assert_new (fixture);
  set_followers (fixture, 100000);
  assert_step (fixture);
}

/* After some time it is another search. */
static void
test_time (Fixture       *fixture,
           gconstpointer  data)
{
  scout_query_builder_set_text (fixture->builder, "query", "cookies");
  assert_new (fixture);
  fixture->now.time += SCOUT_SEARCH_TRAIL_PATIENCE;
  set_countries (fixture, "CA", NULL);
  assert_new (fixture);
  fixture->now.time += SCOUT_SEARCH_TRAIL_PATIENCE / 2;
  set_followers (fixture, 50000);
  assert_step (fixture);
  scout_search_trail_clear (&fixture->trail);
  set_followers (fixture, 100000);
  assert_new (fixture);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, function) \
  g_test_add ("/search-trail/" path, Fixture, NULL, set_up, function, tear_down)
  ADD ("steps", test_steps);
  ADD ("words-last", test_words_last);
  ADD ("others", test_others);
  ADD ("used", test_used);
  ADD ("time", test_time);
#undef ADD

  return g_test_run ();
}
