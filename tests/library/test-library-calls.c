/* test-library-calls.c: the calls that brought what is kept of starred creators.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "library-fixture.h"

#include "scout-creator-fields.h"

#include <string.h>

/* Found by a search, and figures asked for by id. */
static ScoutCreator *
make_told (const char *id,
           const char *search,
           gint64      told_at)
{
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  ScoutCreatorFields *fields = scout_arena_alloc (arena, sizeof *fields);
  ScoutInsightFields *reach = scout_arena_alloc (arena, sizeof *reach);
  g_autofree char *figures = g_strdup_printf ("/creators?creator_id=%s&fields=insights", id);

  fields->id = scout_arena_strndup (arena, id, strlen (id));
  fields->name = fields->id;
  fields->country = "US";
  fields->fetched_at = told_at;
  fields->profile_call = search;
  reach->key = (ScoutInsightKey) { SCOUT_METRIC_REACH, SCOUT_BREAKDOWN_NONE, SCOUT_PERIOD_OVERALL,
                                   SCOUT_TIME_RANGE_L28 };
  reach->value = 5.0;
  reach->fetched_at = told_at + 1;
  reach->call = scout_arena_strndup (arena, figures, strlen (figures));
  fields->insights = reach;
  fields->n_insights = 1;

  return scout_creator_new (arena, fields);
}

static void
assert_calls (LibraryFixture *fixture,
              guint           position,
              const char     *profile, /* (nullable) */
              const char     *figure)  /* (nullable) */
{
  g_autoptr(ScoutSavedCreator) saved =
    g_list_model_get_item (scout_library_get_creators (fixture->library), position);
  ScoutCreator *creator = scout_saved_creator_get_creator (saved);

  g_assert_cmpuint (scout_creator_get_n_insights (creator), ==, 1);
  g_assert_cmpstr (scout_creator_get_profile_call (creator), ==, profile);
  g_assert_cmpstr (scout_insight_get_call (scout_creator_get_nth_insight (creator, 0)), ==, figure);
}

/* Fails unless there are so many. */
static void
assert_n_calls (LibraryFixture *fixture,
                guint           n_expected)
{
  g_autofree char *sql =
    g_strdup_printf ("CREATE TEMP TABLE counted (n INTEGER CHECK (n = %u));"
                     "INSERT INTO counted SELECT count (*) FROM call;", n_expected);

  library_fixture_close (fixture);
  library_fixture_run_sql (fixture, sql);
  library_fixture_reopen (fixture);
}

/* Each call once, whoever it told of, and none that told nothing which is still kept. */
static void
test_calls (void)
{
  static const char figures[] = "/creators?creator_id=" SCOUT_CALL_ID_PLACE "&fields=insights";
  g_autoptr(LibraryFixture) fixture = library_fixture_new ();
  g_autoptr(ScoutCreator) maya = make_told ("11", "/creators?query=tea&fields=id", 100);
  g_autoptr(ScoutCreator) theo = make_told ("12", "/creators?query=tea&fields=id", 100);
  g_autoptr(ScoutCreator) seen = make_told ("12", "/creators?query=milk&fields=id", 200);
  g_autoptr(ScoutCreator) secret = make_told ("13", "/creators?query=" LIBRARY_FIXTURE_TOKEN, 100);
  g_autoptr(GPtrArray) renewal = library_fixture_list_one (seen);
  GAsyncResult *result = NULL;

  library_fixture_reopen (fixture);
  library_fixture_star (fixture, maya);
  library_fixture_star (fixture, theo);
  assert_n_calls (fixture, 2);
  assert_calls (fixture, 0, "/creators?query=tea&fields=id", figures);
  assert_calls (fixture, 1, "/creators?query=tea&fields=id", figures);

  scout_library_renew_creators_async (fixture->library, renewal, library_fixture_got_cb, &result);
  library_fixture_finish_change (fixture, &result);
  assert_calls (fixture, 0, "/creators?query=milk&fields=id", figures);
  assert_n_calls (fixture, 3);
  assert_calls (fixture, 0, "/creators?query=milk&fields=id", figures);
  library_fixture_unstar (fixture, theo);
  assert_n_calls (fixture, 2);

  library_fixture_star (fixture, secret);
  assert_n_calls (fixture, 2);
  assert_calls (fixture, 0, NULL, figures);
  assert_calls (fixture, 1, "/creators?query=tea&fields=id", figures);
}

/* One change of many creators: what they have in common is written once, and what only those told
 * who go, goes with the last of them. */
static void
test_many (void)
{
  static const char tea[] = "/creators?query=tea&fields=id";
  static const char milk[] = "/creators?query=milk&fields=id";
  static const char figures[] = "/creators?creator_id=" SCOUT_CALL_ID_PLACE "&fields=insights";
  const struct { const char *id, *call; } found[] = {
    { "11", tea }, { "12", milk }, { "13", "/creators?query=" LIBRARY_FIXTURE_TOKEN },
    { "14", tea }, { "15", "/creators?query=" LIBRARY_FIXTURE_TOKEN },
  };
  g_autoptr(LibraryFixture) fixture = library_fixture_new ();
  g_autoptr(GPtrArray) all = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(GPtrArray) seen = g_ptr_array_new_with_free_func (g_object_unref);
  GAsyncResult *result = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (found); i++)
    {
      g_ptr_array_add (all, make_told (found[i].id, found[i].call, 100));
      g_ptr_array_add (seen, make_told (found[i].id, milk, 200));
    }
  library_fixture_reopen (fixture);
  scout_library_save_creators_async (fixture->library, all, library_fixture_got_cb, &result);
  library_fixture_finish_change (fixture, &result);
  assert_n_calls (fixture, 3);
  for (guint i = 0; i < G_N_ELEMENTS (found); i++)
    assert_calls (fixture, i,
                  strstr (found[i].call, LIBRARY_FIXTURE_TOKEN) == NULL ? found[i].call : NULL,
                  figures);

  g_ptr_array_set_size (seen, 2);
  scout_library_renew_creators_async (fixture->library, seen, library_fixture_got_cb, &result);
  library_fixture_finish_change (fixture, &result);
  assert_calls (fixture, 0, milk, figures);
  assert_calls (fixture, 3, tea, figures);
  assert_n_calls (fixture, 3);

  g_ptr_array_remove_index (all, 1);
  scout_library_remove_creators_async (fixture->library, all, library_fixture_got_cb, &result);
  library_fixture_finish_change (fixture, &result);
  assert_n_calls (fixture, 2);
  assert_calls (fixture, 0, milk, figures);
}

/* A file of before calls were kept has the creators, and keeps the calls of what comes. */
static void
test_no_calls (void)
{
  g_autoptr(LibraryFixture) fixture = library_fixture_new ();
  g_autoptr(ScoutCreator) maya = make_told ("11", "/creators?query=tea&fields=id", 100);

  library_fixture_reopen (fixture);
  library_fixture_star (fixture, maya);
  library_fixture_close (fixture);
  library_fixture_run_sql (fixture, "DROP TABLE creator_call; DROP TABLE call;"
                                    "PRAGMA user_version = 5;");
  library_fixture_reopen (fixture);
  assert_calls (fixture, 0, NULL, NULL);
  library_fixture_star (fixture, maya);
  library_fixture_reopen (fixture);
  assert_calls (fixture, 0, "/creators?query=tea&fields=id",
                "/creators?creator_id=" SCOUT_CALL_ID_PLACE "&fields=insights");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/library-calls/calls", test_calls);
  g_test_add_func ("/library-calls/many", test_many);
  g_test_add_func ("/library-calls/no-calls", test_no_calls);

  return g_test_run ();
}
