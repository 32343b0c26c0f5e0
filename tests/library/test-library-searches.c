/* test-library-searches.c: saved and recent searches, in lists and in the file.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "library-fixture.h"

#include "scout-query-builder.h"

/* What a list tells of its changes, in the order in which it tells. */
static void
changed_cb (GListModel *list,
            guint       position,
            guint       n_removed,
            guint       n_added,
            GString    *log)
{
  g_string_append_printf (log, "%u-%u+%u ", position, n_removed, n_added);
}

static void
assert_log (GString    *log,
            const char *expected)
{
  g_assert_cmpstr (log->str, ==, expected);
  g_string_truncate (log, 0);
}

static ScoutSavedSearch *
get_search (LibraryFixture *fixture,
            guint           position)
{
  return g_list_model_get_item (scout_library_get_searches (fixture->library), position);
}

static void
assert_names (LibraryFixture *fixture,
              const char     *expected)
{
  GListModel *searches = scout_library_get_searches (fixture->library);
  g_autoptr(GString) names = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (searches); i++)
    {
      g_autoptr(ScoutSavedSearch) search = get_search (fixture, i);

      g_string_append_printf (names, "%s;", scout_saved_search_get_name (search));
    }
  g_assert_cmpstr (names->str, ==, expected);
}

/* In the lists now, and in the file when it is read again. */
static void
assert_names_kept (LibraryFixture *fixture,
                   const char     *expected)
{
  assert_names (fixture, expected);
  library_fixture_reopen (fixture);
  assert_names (fixture, expected);
}

static void
finish (LibraryFixture  *fixture,
        GAsyncResult   **result)
{
  g_autoptr(GError) error = NULL;

  g_assert_true (library_fixture_finish (fixture, result, &error));
  g_assert_no_error (error);
}

static void
assert_fails (LibraryFixture     *fixture,
              GAsyncResult      **result,
              ScoutLibraryError   code)
{
  g_autoptr(GError) error = NULL;

  g_assert_false (library_fixture_finish (fixture, result, &error));
  g_assert_error (error, SCOUT_LIBRARY_ERROR, (int) code);
}

static void
advance (LibraryFixture *fixture)
{
  scout_manual_clock_advance (SCOUT_MANUAL_CLOCK (fixture->clock), G_USEC_PER_SEC);
}

static void
save (LibraryFixture *fixture,
      const char     *name)
{
  g_autoptr(ScoutSavedSearch) search = library_fixture_save (fixture, name, NULL);

  g_assert_cmpstr (scout_saved_search_get_name (search), ==, name);
  advance (fixture);
}

static void
test_save (void)
{
  g_autoptr(LibraryFixture) fixture = library_fixture_new ();
  g_autoptr(GString) log = g_string_new (NULL);
  g_autoptr(ScoutSavedSearch) search = NULL;
  g_autoptr(ScoutQuery) query = library_fixture_make_query (fixture, "two ’ \"quotes\" %_");
  g_autofree char *name = NULL;
  g_autofree char *id = NULL;
  g_autoptr(ScoutQuery) got = NULL;

  library_fixture_reopen (fixture);
  g_signal_connect (scout_library_get_searches (fixture->library), "items-changed",
                    G_CALLBACK (changed_cb), log);
  save (fixture, "cookies");
  save (fixture, "two ’ \"quotes\" %_");
  /* Two of the same name are two. */
  save (fixture, "cookies");
  assert_log (log, "0-0+1 1-0+1 2-0+1 ");
  assert_names_kept (fixture, "cookies;two ’ \"quotes\" %_;cookies;");

  search = get_search (fixture, 1);
  g_object_get (search, "name", &name, "id", &id, "query", &got, NULL);
  g_assert_cmpstr (name, ==, "two ’ \"quotes\" %_");
  g_assert_true (g_uuid_string_is_valid (id));
  g_assert_true (scout_query_equal (got, query));
  g_assert_null (scout_saved_search_get_dropped (search)[0]);
  g_assert_null (scout_saved_search_get_sighting (search));
  g_assert_cmpint (scout_saved_search_get_saved_at (search), ==,
                   LIBRARY_FIXTURE_START + G_USEC_PER_SEC);
  g_assert_true (scout_library_find_search (fixture->library, id) == search);
  g_assert_null (scout_library_find_search (fixture->library, "somebody else"));
}

static void
test_rename (void)
{
  g_autoptr(LibraryFixture) fixture = library_fixture_new ();
  g_autoptr(GString) log = g_string_new (NULL);
  g_autoptr(ScoutSavedSearch) search = NULL;
  g_autoptr(ScoutSavedSearch) renamed = NULL;
  GAsyncResult *result = NULL;

  library_fixture_reopen (fixture);
  save (fixture, "cookies");
  save (fixture, "cakes");
  search = get_search (fixture, 0);
  g_signal_connect (scout_library_get_searches (fixture->library), "items-changed",
                    G_CALLBACK (changed_cb), log);
  scout_library_rename_search_async (fixture->library, scout_saved_search_get_id (search),
                                     "Biscuits", library_fixture_got_cb, &result);
  finish (fixture, &result);
  assert_log (log, "0-1+1 ");
  assert_names_kept (fixture, "Biscuits;cakes;");
  renamed = get_search (fixture, 0);
  g_assert_cmpstr (scout_saved_search_get_id (renamed), ==, scout_saved_search_get_id (search));
  g_assert_true (scout_query_equal (scout_saved_search_get_query (renamed),
                                    scout_saved_search_get_query (search)));

  scout_library_rename_search_async (fixture->library, "nobody", "Name", library_fixture_got_cb,
                                     &result);
  assert_fails (fixture, &result, SCOUT_LIBRARY_ERROR_NOT_FOUND);
  assert_names_kept (fixture, "Biscuits;cakes;");
}

static void
test_remove_and_restore (void)
{
  static const char * const ids[] = { "7", "9", "8", NULL };
  g_autoptr(LibraryFixture) fixture = library_fixture_new ();
  g_autoptr(GString) log = g_string_new (NULL);
  g_autoptr(ScoutSighting) sighting = scout_sighting_new (ids, TRUE, 77);
  g_autoptr(ScoutSavedSearch) search = NULL;
  g_autoptr(ScoutSavedSearch) restored = NULL;
  GAsyncResult *result = NULL;

  library_fixture_reopen (fixture);
  save (fixture, "cookies");
  search = library_fixture_save (fixture, "cakes", sighting);
  advance (fixture);
  save (fixture, "bread");
  g_signal_connect (scout_library_get_searches (fixture->library), "items-changed",
                    G_CALLBACK (changed_cb), log);
  scout_library_remove_search_async (fixture->library, scout_saved_search_get_id (search),
                                     library_fixture_got_cb, &result);
  finish (fixture, &result);
  assert_log (log, "1-1+0 ");
  assert_names_kept (fixture, "cookies;bread;");
  scout_library_remove_search_async (fixture->library, scout_saved_search_get_id (search),
                                     library_fixture_got_cb, &result);
  assert_fails (fixture, &result, SCOUT_LIBRARY_ERROR_NOT_FOUND);

  scout_library_restore_search_async (fixture->library, search, library_fixture_got_cb, &result);
  finish (fixture, &result);
  assert_names_kept (fixture, "cookies;cakes;bread;");
  restored = get_search (fixture, 1);
  g_assert_cmpstr (scout_saved_search_get_id (restored), ==, scout_saved_search_get_id (search));
  sighting = (scout_sighting_unref (sighting),
              scout_sighting_ref (scout_saved_search_get_sighting (restored)));
  g_assert_cmpuint (scout_sighting_get_n_ids (sighting), ==, 3);
  g_assert_cmpstr (scout_sighting_get_ids (sighting)[1], ==, "9");
  g_assert_true (scout_sighting_is_whole (sighting));
  g_assert_cmpint (scout_sighting_get_seen_at (sighting), ==, 77);

  /* Twice is once too often. */
  scout_library_restore_search_async (fixture->library, search, library_fixture_got_cb, &result);
  assert_fails (fixture, &result, SCOUT_LIBRARY_ERROR_FAILED);
  assert_names_kept (fixture, "cookies;cakes;bread;");
}

static void
test_sighting (void)
{
  static const char * const first[] = { "1", "2", "3", NULL };
  static const char * const second[] = { "4", NULL };
  g_autoptr(LibraryFixture) fixture = library_fixture_new ();
  g_autoptr(ScoutSighting) before = scout_sighting_new (first, TRUE, 10);
  g_autoptr(ScoutSighting) after = scout_sighting_new (second, FALSE, 20);
  g_autoptr(ScoutSavedSearch) search = NULL;
  g_autoptr(ScoutSavedSearch) seen = NULL;
  ScoutSighting *sighting = NULL;
  GAsyncResult *result = NULL;

  library_fixture_reopen (fixture);
  search = library_fixture_save (fixture, "cakes", before);
  scout_library_note_sighting_async (fixture->library, scout_saved_search_get_id (search), after,
                                     NULL, NULL);
  /* A rename that overtakes nothing: each changes its own. */
  scout_library_rename_search_async (fixture->library, scout_saved_search_get_id (search), "Pies",
                                     library_fixture_got_cb, &result);
  finish (fixture, &result);
  assert_names_kept (fixture, "Pies;");
  seen = get_search (fixture, 0);
  sighting = scout_saved_search_get_sighting (seen);
  g_assert_cmpuint (scout_sighting_get_n_ids (sighting), ==, 1);
  g_assert_cmpstr (scout_sighting_get_ids (sighting)[0], ==, "4");
  g_assert_false (scout_sighting_is_whole (sighting));
  g_assert_cmpint (scout_sighting_get_seen_at (sighting), ==, 20);

  scout_library_note_sighting_async (fixture->library, "nobody", after, library_fixture_got_cb,
                                     &result);
  assert_fails (fixture, &result, SCOUT_LIBRARY_ERROR_NOT_FOUND);
}

/* Saved by a Scout with another catalogue, or spoilt by somebody: kept as it is. */
static void
test_unreadable (void)
{
  g_autoptr(LibraryFixture) fixture = library_fixture_new ();
  g_autoptr(ScoutSavedSearch) search = NULL;
  g_autoptr(ScoutSavedSearch) partly = NULL;
  GAsyncResult *result = NULL;

  library_fixture_reopen (fixture);
  library_fixture_close (fixture);
  library_fixture_run_sql (
    fixture, "INSERT INTO saved_search (id, name, query, saved_at) VALUES"
    " ('a', 'Of another network', '{\"format\":1,\"network\":\"moon\",\"endpoint\":\"x\"}', 1),"
    " ('b', 'Of next year', '{\"format\":1,\"network\":\"facebook\",\"endpoint\":\"creators\","
    "\"parameters\":{\"query\":\"tea\",\"shoe-size\":\"44\"}}', 2)");
  g_test_expect_message ("scout-library", G_LOG_LEVEL_MESSAGE, "A saved search cannot be read*");
  library_fixture_reopen (fixture);
  g_test_assert_expected_messages ();
  assert_names (fixture, "Of another network;Of next year;");
  search = get_search (fixture, 0);
  partly = get_search (fixture, 1);
  g_assert_null (scout_saved_search_get_query (search));
  g_assert_cmpstr (scout_query_get_text (scout_saved_search_get_query (partly), "query"), ==,
                   "tea");
  g_assert_cmpstr (scout_saved_search_get_dropped (partly)[0], ==, "shoe-size");

  /* Also through deleting and undoing. */
  for (guint i = 0; i < 2; i++)
    {
      scout_library_remove_search_async (fixture->library,
                                         scout_saved_search_get_id (i == 0 ? search : partly),
                                         library_fixture_got_cb, &result);
      finish (fixture, &result);
      scout_library_restore_search_async (fixture->library, i == 0 ? search : partly,
                                          library_fixture_got_cb, &result);
      finish (fixture, &result);
    }
  library_fixture_close (fixture);
  library_fixture_run_sql (fixture,
                           "CREATE TABLE check_it (n INTEGER CHECK (n = 2)) STRICT;"
                           "INSERT INTO check_it SELECT count (*) FROM saved_search"
                           " WHERE query LIKE '%moon%' OR query LIKE '%shoe-size%';"
                           "DROP TABLE check_it");
}

static void
assert_recents (LibraryFixture *fixture,
                const char     *expected)
{
  GListModel *recents = scout_library_get_recents (fixture->library);
  g_autoptr(GString) words = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (recents); i++)
    {
      g_autoptr(ScoutQuery) query = g_list_model_get_item (recents, i);

      g_string_append_printf (words, "%s;", scout_query_get_text (query, "query"));
    }
  g_assert_cmpstr (words->str, ==, expected);
}

static void
note (LibraryFixture *fixture,
      const char     *words,
      const char     *replaced)
{
  g_autoptr(ScoutQuery) query = library_fixture_make_query (fixture, words);
  g_autoptr(ScoutQuery) old = replaced != NULL ? library_fixture_make_query (fixture, replaced)
                                               : NULL;
  GAsyncResult *result = NULL;

  scout_library_note_recent_async (fixture->library, query, old, library_fixture_got_cb, &result);
  finish (fixture, &result);
  advance (fixture);
}

/* What nobody's memory should hold: a program that wrote so much is passed over, row by row, and
 * everything else is there and can be changed. */
static void
test_too_large (void)
{
  static const char * const statements[] = {
    "INSERT INTO saved_search (id, name, query, saved_at)"
    " VALUES ('a', printf ('%.*c', 9000000, 'x'), '{}', 1)",
    "INSERT INTO sighting SELECT id, 1, printf ('%.*c', 9000000, 'x') FROM saved_search",
    "INSERT INTO recent_search VALUES (printf ('%.*c', 9000000, 'x'), 1)",
    "INSERT INTO creator VALUES (7, 'facebook', '7', printf ('%.*c', 9000000, 'x'));"
    "INSERT INTO list_member VALUES (1, 7, 1)",
    "INSERT INTO last_view (id, place, position) VALUES (1, printf ('%.*c', 9000000, 'x'), 1)",
    "INSERT INTO last_query VALUES (1, printf ('%.*c', 9000000, 'x'))",
  };
  g_autoptr(LibraryFixture) fixture = library_fixture_new ();
  const char *ids[] = { "1", NULL };
  g_autoptr(ScoutSighting) sighting = scout_sighting_new (ids, TRUE, 5);
  g_autoptr(ScoutSavedSearch) search = NULL;
  g_autoptr(ScoutSavedSearch) kept = NULL;

  library_fixture_reopen (fixture);
  search = library_fixture_save (fixture, "cookies", sighting);
  note (fixture, "w0", NULL);
  library_fixture_close (fixture);
  for (gsize i = 0; i < G_N_ELEMENTS (statements); i++)
    library_fixture_run_sql (fixture, statements[i]);

  for (guint i = 0; i < 4; i++)
    g_test_expect_message ("scout-library", G_LOG_LEVEL_MESSAGE, "A row is larger*");
  library_fixture_reopen (fixture);
  g_test_assert_expected_messages ();
  assert_names (fixture, "cookies;");
  kept = get_search (fixture, 0);
  g_assert_null (scout_saved_search_get_sighting (kept));
  assert_recents (fixture, "w0;");
  g_assert_cmpuint (g_list_model_get_n_items (scout_library_get_creators (fixture->library)), ==,
                    0);
  for (guint i = 1; i < 30; i++)
    {
      g_autofree char *words = g_strdup_printf ("w%u", i);

      note (fixture, words, NULL);
    }
  g_assert_cmpuint (g_list_model_get_n_items (scout_library_get_recents (fixture->library)), ==,
                    SCOUT_LIBRARY_MAX_RECENTS);
}

/* T5: no token gets into the file, even where somebody types one. */
static void
test_secret (void)
{
  g_autoptr(LibraryFixture) fixture = library_fixture_new ();
  g_autoptr(ScoutQuery) query = library_fixture_make_query (fixture, LIBRARY_FIXTURE_TOKEN);
  g_autoptr(ScoutQuery) harmless = library_fixture_make_query (fixture, "cookies");
  g_autoptr(ScoutSavedSearch) search = NULL;
  GAsyncResult *result = NULL;
  g_autofree char *folder = g_path_get_dirname (fixture->path);
  g_autofree char *output = NULL;
  const char *grep[] = { "grep", "-ra", LIBRARY_FIXTURE_TOKEN, folder, NULL };
  int status = 0;

  library_fixture_reopen (fixture);
  for (guint i = 0; i < 2; i++)
    {
      g_autoptr(GAsyncResult) got = NULL;
      g_autoptr(GError) error = NULL;

      scout_library_save_search_async (fixture->library, i == 0 ? "cookies" : LIBRARY_FIXTURE_TOKEN,
                                       i == 0 ? query : harmless, NULL, library_fixture_got_cb,
                                       &result);
      got = library_fixture_wait (&result);
      g_assert_null (scout_library_save_search_finish (fixture->library, got, &error));
      g_assert_error (error, SCOUT_LIBRARY_ERROR, SCOUT_LIBRARY_ERROR_SECRET);
    }
  scout_library_note_recent_async (fixture->library, query, NULL, library_fixture_got_cb, &result);
  finish (fixture, &result);
  g_assert_cmpuint (g_list_model_get_n_items (scout_library_get_recents (fixture->library)), ==, 0);
  search = library_fixture_save (fixture, "cookies", NULL);
  scout_library_rename_search_async (fixture->library, scout_saved_search_get_id (search),
                                     LIBRARY_FIXTURE_TOKEN, library_fixture_got_cb, &result);
  assert_fails (fixture, &result, SCOUT_LIBRARY_ERROR_SECRET);
  assert_names (fixture, "cookies;");

  g_assert_true (g_spawn_sync (NULL, (char **) grep, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &output,
                               NULL, &status, NULL));
  g_assert_cmpstr (output, ==, "");
}

static void
test_recents (void)
{
  g_autoptr(LibraryFixture) fixture = library_fixture_new ();
  g_autoptr(GString) log = g_string_new (NULL);
  GAsyncResult *result = NULL;

  library_fixture_reopen (fixture);
  g_signal_connect (scout_library_get_recents (fixture->library), "items-changed",
                    G_CALLBACK (changed_cb), log);
  note (fixture, "tea", NULL);
  note (fixture, "cof", NULL);
  note (fixture, "coffee", "cof");
  note (fixture, "tea", NULL);
  assert_log (log, "0-0+1 0-0+1 0-1+0 0-0+1 1-1+0 0-0+1 ");
  assert_recents (fixture, "tea;coffee;");
  library_fixture_reopen (fixture);
  assert_recents (fixture, "tea;coffee;");

  scout_library_clear_recents_async (fixture->library, library_fixture_got_cb, &result);
  finish (fixture, &result);
  assert_recents (fixture, "");
  library_fixture_reopen (fixture);
  assert_recents (fixture, "");
}

/* An order of countries is no other question; nothing asked is nothing to repeat. */
static void
test_same_recents (void)
{
  static const char * const one_way[] = { "US", "CA", NULL };
  static const char * const other_way[] = { "CA", "US", NULL };
  const char * const *countries[] = { one_way, other_way, NULL };
  g_autoptr(LibraryFixture) fixture = library_fixture_new ();
  GAsyncResult *result = NULL;

  library_fixture_reopen (fixture);
  for (gsize i = 0; i < G_N_ELEMENTS (countries); i++)
    {
      g_autoptr(ScoutQueryBuilder) builder =
        scout_query_builder_new (fixture->catalog, SCOUT_NETWORK_FACEBOOK, "creators");
      g_autoptr(ScoutQuery) query = NULL;

      if (countries[i] != NULL)
        scout_query_builder_set_list (builder, "countries", countries[i]);
      query = scout_query_builder_build (builder);
      g_assert_cmpint (scout_query_is_empty (query), ==, countries[i] == NULL);
      scout_library_note_recent_async (fixture->library, query, NULL, library_fixture_got_cb,
                                       &result);
      finish (fixture, &result);
      g_assert_cmpuint (g_list_model_get_n_items (scout_library_get_recents (fixture->library)),
                        ==, 1);
    }
  library_fixture_reopen (fixture);
  g_assert_cmpuint (g_list_model_get_n_items (scout_library_get_recents (fixture->library)), ==, 1);
}

static void
test_many_recents (void)
{
  const char *expected = "w24;w23;w22;w21;w20;w19;w18;w17;w16;w15;w14;w13;w12;w11;w10;w9;w8;w7;"
                         "w6;w5;";
  g_autoptr(LibraryFixture) fixture = library_fixture_new ();

  library_fixture_reopen (fixture);
  for (guint i = 0; i < 25; i++)
    {
      g_autofree char *words = g_strdup_printf ("w%u", i);

      note (fixture, words, NULL);
    }
  assert_recents (fixture, expected);
  library_fixture_reopen (fixture);
  assert_recents (fixture, expected);
}

/* A clock that was wrong and is put right: what is asked now is the newest all the same. */
static void
test_recents_after_clock (void)
{
  g_autoptr(LibraryFixture) fixture = library_fixture_new ();
  g_autoptr(GString) expected = g_string_new (NULL);

  library_fixture_reopen (fixture);
  for (guint i = 0; i < SCOUT_LIBRARY_MAX_RECENTS; i++)
    {
      g_autofree char *words = g_strdup_printf ("w%u", i);

      note (fixture, words, NULL);
    }
  library_fixture_close (fixture);
  g_object_unref (fixture->clock);
  fixture->clock = scout_manual_clock_new (LIBRARY_FIXTURE_START - 365 * G_TIME_SPAN_DAY);
  library_fixture_reopen (fixture);
  note (fixture, "tea", NULL);
  note (fixture, "coffee", NULL);
  g_string_append (expected, "coffee;tea;");
  for (guint i = SCOUT_LIBRARY_MAX_RECENTS - 1; i > 1; i--)
    g_string_append_printf (expected, "w%u;", i);
  assert_recents (fixture, expected->str);
  library_fixture_reopen (fixture);
  assert_recents (fixture, expected->str);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/library-searches/save", test_save);
  g_test_add_func ("/library-searches/rename", test_rename);
  g_test_add_func ("/library-searches/remove-and-restore", test_remove_and_restore);
  g_test_add_func ("/library-searches/sighting", test_sighting);
  g_test_add_func ("/library-searches/unreadable", test_unreadable);
  g_test_add_func ("/library-searches/too-large", test_too_large);
  g_test_add_func ("/library-searches/secret", test_secret);
  g_test_add_func ("/library-searches/recents", test_recents);
  g_test_add_func ("/library-searches/same-recents", test_same_recents);
  g_test_add_func ("/library-searches/many-recents", test_many_recents);
  g_test_add_func ("/library-searches/recents-after-clock", test_recents_after_clock);

  return g_test_run ();
}
