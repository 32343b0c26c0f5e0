/* test-library-creators.c: starred creators, in the list and in the file.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "library-fixture.h"

#include "scout-creator-fields.h"

#include <glib/gstdio.h>

static ScoutCreator *
make (ScoutNetwork  network,
      const char   *id,
      const char   *name)
{
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  ScoutCreatorFields *fields = scout_arena_alloc (arena, sizeof *fields);

  fields->network = network;
  fields->id = scout_arena_strndup (arena, id, strlen (id));
  fields->name = scout_arena_strndup (arena, name, strlen (name));
  fields->email = "somebody@example.org";
  fields->followers = 1000;

  return scout_creator_new (arena, fields);
}

static void
assert_names (LibraryFixture *fixture,
              const char     *expected)
{
  GListModel *creators = scout_library_get_creators (fixture->library);
  g_autoptr(GString) names = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (creators); i++)
    {
      g_autoptr(ScoutSavedCreator) saved = g_list_model_get_item (creators, i);
      ScoutCreator *creator = scout_saved_creator_get_creator (saved);

      g_string_append_printf (names, "%s;", scout_creator_get_name (creator));
      g_assert_true (scout_library_has_creator (fixture->library,
                                                scout_creator_get_network (creator),
                                                scout_creator_get_id (creator)));
    }
  g_assert_cmpstr (names->str, ==, expected);
}

static void
assert_names_kept (LibraryFixture *fixture,
                   const char     *expected)
{
  assert_names (fixture, expected);
  library_fixture_reopen (fixture);
  assert_names (fixture, expected);
}

static void
test_star (void)
{
  g_autoptr(LibraryFixture) fixture = library_fixture_new ();
  g_autoptr(ScoutCreator) maya = make (SCOUT_NETWORK_FACEBOOK, "1", "Maya");
  g_autoptr(ScoutCreator) theo = make (SCOUT_NETWORK_INSTAGRAM, "1", "Theo");
  g_autoptr(ScoutSavedCreator) saved = NULL;
  g_autoptr(ScoutCreator) got = NULL;

  library_fixture_reopen (fixture);
  g_assert_false (scout_library_has_creator (fixture->library, SCOUT_NETWORK_FACEBOOK, "1"));
  library_fixture_star (fixture, maya);
  g_assert_true (scout_library_has_creator (fixture->library, SCOUT_NETWORK_FACEBOOK, "1"));
  /* The other network counts its creators by itself. */
  g_assert_false (scout_library_has_creator (fixture->library, SCOUT_NETWORK_INSTAGRAM, "1"));
  library_fixture_star (fixture, theo);
  assert_names_kept (fixture, "Theo;Maya;");

  saved = g_list_model_get_item (scout_library_get_creators (fixture->library), 1);
  g_object_get (saved, "creator", &got, NULL);
  g_assert_cmpint (scout_saved_creator_get_saved_at (saved), ==, LIBRARY_FIXTURE_START);
  g_assert_cmpint (scout_creator_get_followers (got), ==, 1000);
  g_assert_null (scout_creator_get_email (got));

  library_fixture_unstar (fixture, maya);
  g_assert_false (scout_library_has_creator (fixture->library, SCOUT_NETWORK_FACEBOOK, "1"));
  /* Once is enough. */
  library_fixture_unstar (fixture, maya);
  assert_names_kept (fixture, "Theo;");
}

/* Seen again with other figures: the same place, the new figures. */
static void
test_star_again (void)
{
  g_autoptr(LibraryFixture) fixture = library_fixture_new ();
  g_autoptr(ScoutCreator) maya = make (SCOUT_NETWORK_FACEBOOK, "1", "Maya");
  g_autoptr(ScoutCreator) theo = make (SCOUT_NETWORK_FACEBOOK, "2", "Theo");
  g_autoptr(ScoutCreator) married = make (SCOUT_NETWORK_FACEBOOK, "1", "Maya Lindqvist");

  library_fixture_reopen (fixture);
  library_fixture_star (fixture, maya);
  library_fixture_star (fixture, theo);
  library_fixture_star (fixture, married);
  assert_names_kept (fixture, "Theo;Maya Lindqvist;");
}

static ScoutCreator *
make_told (const char *id,
           gint64      followers,
           gint64      told_at)
{
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  ScoutCreatorFields *fields = scout_arena_alloc (arena, sizeof *fields);

  *fields = (ScoutCreatorFields) SCOUT_CREATOR_FIELDS_INIT;
  fields->network = SCOUT_NETWORK_FACEBOOK;
  fields->id = scout_arena_strndup (arena, id, strlen (id));
  fields->followers = followers;
  fields->fetched_at = told_at;

  return scout_creator_new (arena, fields);
}

static ScoutCreator *
make_seen (const char *id,
           const char *name,
           gint64      followers)
{
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  ScoutCreatorFields *fields = scout_arena_alloc (arena, sizeof *fields);

  *fields = (ScoutCreatorFields) SCOUT_CREATOR_FIELDS_INIT;
  fields->network = SCOUT_NETWORK_FACEBOOK;
  fields->id = scout_arena_strndup (arena, id, strlen (id));
  fields->name = name != NULL ? scout_arena_strndup (arena, name, strlen (name)) : NULL;
  fields->followers = followers;

  return scout_creator_new (arena, fields);
}

static void
count_changes_cb (GListModel *model,
                  guint       position,
                  guint       n_removed,
                  guint       n_added,
                  guint      *n_changes)
{
  (*n_changes)++;
}

static void
renew (LibraryFixture *fixture,
       ScoutCreator   *seen)
{
  g_autoptr(GPtrArray) creators = library_fixture_list_one (seen);
  GAsyncResult *result = NULL;

  scout_library_renew_creators_async (fixture->library, creators, library_fixture_got_cb, &result);
  library_fixture_finish_change (fixture, &result);
}

static gint64
get_first_followers (LibraryFixture *fixture)
{
  g_autoptr(ScoutSavedCreator) saved =
    g_list_model_get_item (scout_library_get_creators (fixture->library), 0);

  return scout_creator_get_followers (scout_saved_creator_get_creator (saved));
}

/* What is seen again is kept with what was known before; who is not starred stays so. */
static void
test_renew (void)
{
  g_autoptr(LibraryFixture) fixture = library_fixture_new ();
  g_autoptr(ScoutCreator) maya = make (SCOUT_NETWORK_FACEBOOK, "1", "Maya");
  g_autoptr(ScoutCreator) theo = make (SCOUT_NETWORK_INSTAGRAM, "1", "Theo");
  g_autoptr(ScoutCreator) grown = make_seen ("1", NULL, 2000);
  g_autoptr(ScoutCreator) renamed = make_seen ("1", "May", -1);
  g_autoptr(ScoutCreator) stranger = make_seen ("2", "Ann", 5);
  guint n_changes = 0;

  library_fixture_reopen (fixture);
  library_fixture_star (fixture, theo);
  library_fixture_star (fixture, maya);
  g_signal_connect (scout_library_get_creators (fixture->library), "items-changed",
                    G_CALLBACK (count_changes_cb), &n_changes);
  renew (fixture, grown);
  assert_names (fixture, "Maya;Theo;");
  g_assert_cmpint (get_first_followers (fixture), ==, 2000);
  renew (fixture, renamed);
  renew (fixture, stranger);
  g_assert_cmpuint (n_changes, ==, 2);
  /* Nothing new is no change. */
  renew (fixture, renamed);
  g_assert_cmpuint (n_changes, ==, 2);
  assert_names_kept (fixture, "May;Theo;");
  g_assert_cmpint (get_first_followers (fixture), ==, 2000);

  /* In the order in which it was asked for. */
  {
    g_autoptr(GPtrArray) creators = library_fixture_list_one (maya);
    g_autoptr(GPtrArray) seen = library_fixture_list_one (grown);
    GAsyncResult *removed = NULL;
    GAsyncResult *renewed = NULL;

    scout_library_remove_creators_async (fixture->library, creators, library_fixture_got_cb,
                                         &removed);
    scout_library_renew_creators_async (fixture->library, seen, library_fixture_got_cb, &renewed);
    library_fixture_finish_change (fixture, &removed);
    library_fixture_finish_change (fixture, &renewed);
  }
  assert_names_kept (fixture, "Theo;");
}

/* An answer that was remembered for some minutes takes nothing from a newer one. */
static void
test_renew_late (void)
{
  g_autoptr(LibraryFixture) fixture = library_fixture_new ();
  g_autoptr(ScoutCreator) first = make_told ("1", 1000, 100);
  g_autoptr(ScoutCreator) newer = make_told ("1", 2000, 200);

  library_fixture_reopen (fixture);
  library_fixture_star (fixture, first);
  renew (fixture, newer);
  g_assert_cmpint (get_first_followers (fixture), ==, 2000);
  renew (fixture, first);
  g_assert_cmpint (get_first_followers (fixture), ==, 2000);
}

/* Undone, everybody stands where they stood. */
static void
test_restore (void)
{
  g_autoptr(LibraryFixture) fixture = library_fixture_new ();
  g_autoptr(GPtrArray) creators = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(GPtrArray) rows = g_ptr_array_new_with_free_func (g_object_unref);
  GAsyncResult *result = NULL;

  library_fixture_reopen (fixture);
  for (guint i = 0; i < 4; i++)
    {
      g_autofree char *name = g_strdup_printf ("%u", i);
      g_autoptr(ScoutCreator) creator = make (SCOUT_NETWORK_FACEBOOK, name, name);

      library_fixture_star (fixture, creator);
      if (i % 2 == 0)
        g_ptr_array_add (creators, g_steal_pointer (&creator));
    }
  for (guint i = 0; i < 4; i++)
    {
      g_autoptr(ScoutSavedCreator) row =
        g_list_model_get_item (scout_library_get_creators (fixture->library), i);

      if (i % 2 == 1)
        g_ptr_array_add (rows, g_steal_pointer (&row));
    }
  scout_library_remove_creators_async (fixture->library, creators, library_fixture_got_cb,
                                       &result);
  library_fixture_finish_change (fixture, &result);
  assert_names_kept (fixture, "3;1;");
  scout_library_restore_creators_async (fixture->library, rows, library_fixture_got_cb, &result);
  library_fixture_finish_change (fixture, &result);
  assert_names_kept (fixture, "3;2;1;0;");
}

static void
test_many (void)
{
  g_autoptr(LibraryFixture) fixture = library_fixture_new ();
  g_autoptr(GPtrArray) creators = g_ptr_array_new_with_free_func (g_object_unref);
  GAsyncResult *result = NULL;
  guint n_changes = 0;

  library_fixture_reopen (fixture);
  for (guint i = 0; i < 500; i++)
    {
      g_autofree char *name = g_strdup_printf ("%u", i);

      g_ptr_array_add (creators, make (SCOUT_NETWORK_FACEBOOK, name, name));
    }
  scout_library_save_creators_async (fixture->library, creators, library_fixture_got_cb, &result);
  library_fixture_finish_change (fixture, &result);
  g_assert_cmpuint (g_list_model_get_n_items (scout_library_get_creators (fixture->library)), ==,
                    500);
  library_fixture_reopen (fixture);
  g_assert_cmpuint (g_list_model_get_n_items (scout_library_get_creators (fixture->library)), ==,
                    500);
  g_signal_connect (scout_library_get_creators (fixture->library), "items-changed",
                    G_CALLBACK (count_changes_cb), &n_changes);
  scout_library_remove_creators_async (fixture->library, creators, library_fixture_got_cb,
                                       &result);
  library_fixture_finish_change (fixture, &result);
  g_assert_cmpuint (n_changes, ==, 1);
  assert_names_kept (fixture, "");
}

/* Some of several, in no order, one of them twice and one whom nobody has starred: neighbours go
 * together. So also where a file has them all at the same moment. */
static void
test_some (void)
{
  static const char * const removed[] = { "4", "0", "9", "1", "4", "6" };
  g_autoptr(LibraryFixture) fixture = library_fixture_new ();
  g_autoptr(GPtrArray) creators = g_ptr_array_new_with_free_func (g_object_unref);
  GAsyncResult *result = NULL;
  guint n_changes = 0;

  library_fixture_reopen (fixture);
  for (guint i = 0; i < 7; i++)
    {
      g_autofree char *name = g_strdup_printf ("%u", i);
      g_autoptr(ScoutCreator) creator = make (SCOUT_NETWORK_FACEBOOK, name, name);

      library_fixture_star (fixture, creator);
    }
  library_fixture_close (fixture);
  library_fixture_run_sql (fixture, "UPDATE list_member SET added_at = 1");
  library_fixture_reopen (fixture);
  assert_names (fixture, "6;5;4;3;2;1;0;");

  for (gsize i = 0; i < G_N_ELEMENTS (removed); i++)
    g_ptr_array_add (creators, make (SCOUT_NETWORK_FACEBOOK, removed[i], removed[i]));
  g_signal_connect (scout_library_get_creators (fixture->library), "items-changed",
                    G_CALLBACK (count_changes_cb), &n_changes);
  scout_library_remove_creators_async (fixture->library, creators, library_fixture_got_cb,
                                       &result);
  library_fixture_finish_change (fixture, &result);
  g_assert_cmpuint (n_changes, ==, 3);
  assert_names_kept (fixture, "5;3;2;");
}

/* Starred together, they stand in the order of the selection, now and after a restart, and whoever
 * is taken out of the middle goes back there; also when the clock has been put right meanwhile. */
static void
test_together (void)
{
  g_autoptr(LibraryFixture) fixture = library_fixture_new ();
  g_autoptr(GPtrArray) creators = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(GPtrArray) rows = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(ScoutCreator) maya = make (SCOUT_NETWORK_FACEBOOK, "m", "Maya");
  GAsyncResult *result = NULL;

  library_fixture_reopen (fixture);
  for (guint i = 0; i < 5; i++)
    {
      g_autofree char *name = g_strdup_printf ("%u", i);

      g_ptr_array_add (creators, make (SCOUT_NETWORK_FACEBOOK, name, name));
    }
  scout_library_save_creators_async (fixture->library, creators, library_fixture_got_cb, &result);
  g_assert_true (library_fixture_finish (fixture, &result, NULL));
  assert_names_kept (fixture, "0;1;2;3;4;");

  g_ptr_array_add (rows,
                   g_list_model_get_item (scout_library_get_creators (fixture->library), 2));
  library_fixture_unstar (fixture, creators->pdata[2]);
  assert_names_kept (fixture, "0;1;3;4;");
  scout_library_restore_creators_async (fixture->library, rows, library_fixture_got_cb, &result);
  library_fixture_finish_change (fixture, &result);
  assert_names_kept (fixture, "0;1;2;3;4;");

  library_fixture_close (fixture);
  g_object_unref (fixture->clock);
  fixture->clock = scout_manual_clock_new (LIBRARY_FIXTURE_START - 365 * G_TIME_SPAN_DAY);
  library_fixture_reopen (fixture);
  library_fixture_star (fixture, maya);
  assert_names_kept (fixture, "Maya;0;1;2;3;4;");
}

/* T5: also where somebody's profile has one. What is left is still a creator. */
static void
test_secret (void)
{
  g_autoptr(LibraryFixture) fixture = library_fixture_new ();
  g_autoptr(ScoutCreator) maya = make (SCOUT_NETWORK_FACEBOOK, "1",
                                       "Maya " LIBRARY_FIXTURE_TOKEN " \"x\"");
  g_autofree char *folder = g_path_get_dirname (fixture->path);
  const char *grep[] = { "grep", "-ra", LIBRARY_FIXTURE_TOKEN, folder, NULL };
  g_autofree char *output = NULL;

  library_fixture_reopen (fixture);
  library_fixture_star (fixture, maya);
  library_fixture_reopen (fixture);
  g_assert_true (scout_library_has_creator (fixture->library, SCOUT_NETWORK_FACEBOOK, "1"));
  g_assert_true (g_spawn_sync (NULL, (char **) grep, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &output,
                               NULL, NULL, NULL));
  g_assert_cmpstr (output, ==, "");
}

/* Somebody has spoilt a row: the others are there, and it stays in the file. */
static void
test_unreadable (void)
{
  g_autoptr(LibraryFixture) fixture = library_fixture_new ();
  g_autoptr(ScoutCreator) maya = make (SCOUT_NETWORK_FACEBOOK, "1", "Maya");
  g_autoptr(ScoutCreator) theo = make (SCOUT_NETWORK_FACEBOOK, "2", "Theo");

  library_fixture_reopen (fixture);
  library_fixture_star (fixture, maya);
  library_fixture_star (fixture, theo);
  library_fixture_close (fixture);
  library_fixture_run_sql (fixture, "UPDATE creator SET card = '{' WHERE creator_id = '2'");
  g_test_expect_message ("scout-library", G_LOG_LEVEL_MESSAGE, "A saved creator cannot be read*");
  library_fixture_reopen (fixture);
  g_test_assert_expected_messages ();
  assert_names (fixture, "Maya;");
  g_assert_false (scout_library_has_creator (fixture->library, SCOUT_NETWORK_FACEBOOK, "2"));
  /* Seen again, it is whole again. */
  library_fixture_star (fixture, theo);
  assert_names (fixture, "Theo;Maya;");
  library_fixture_reopen (fixture);
  assert_names (fixture, "Theo;Maya;");
}

static void
test_view (void)
{
  g_autoptr(LibraryFixture) fixture = library_fixture_new ();
  g_autoptr(ScoutCreator) maya = make (SCOUT_NETWORK_FACEBOOK, "1", "Maya");
  g_autoptr(ScoutQuery) query = library_fixture_make_query (fixture, "cookies");
  g_autoptr(ScoutQuery) secret = library_fixture_make_query (fixture, LIBRARY_FIXTURE_TOKEN);
  g_autoptr(ScoutQuery) other = library_fixture_make_query (fixture, "travel");
  g_autoptr(GPtrArray) others = g_ptr_array_new ();
  ScoutLibraryView note = { (char *) "discover", query, (char *) "an id", maya, 17, others,
                            (char *) "by reach" };
  const ScoutLibraryView *view = NULL;
  GAsyncResult *result = NULL;

  g_ptr_array_add (others, other);
  g_ptr_array_add (others, secret);
  library_fixture_reopen (fixture);
  g_assert_null (scout_library_get_view (fixture->library));
  scout_library_note_view_async (fixture->library, &note, library_fixture_got_cb, &result);
  library_fixture_finish_change (fixture, &result);
  for (guint i = 0; i < 2; i++)
    {
      view = scout_library_get_view (fixture->library);
      g_assert_cmpstr (view->place, ==, "discover");
      g_assert_true (scout_query_equal (view->query, query));
      g_assert_cmpstr (view->search_id, ==, "an id");
      g_assert_cmpstr (scout_creator_get_name (view->creator), ==, "Maya");
      g_assert_cmpuint (view->position, ==, 17);
      g_assert_cmpstr (view->choices, ==, "by reach");
      g_assert_cmpuint (view->others->len, ==, 1);
      g_assert_true (scout_query_equal (g_ptr_array_index (view->others, 0), other));
      library_fixture_reopen (fixture);
    }

  note = (ScoutLibraryView) { (char *) "starred", secret, NULL, NULL, 0, NULL,
                               (char *) LIBRARY_FIXTURE_TOKEN };
  scout_library_note_view_async (fixture->library, &note, library_fixture_got_cb, &result);
  library_fixture_finish_change (fixture, &result);
  for (guint i = 0; i < 2; i++)
    {
      view = scout_library_get_view (fixture->library);
      g_assert_cmpstr (view->place, ==, "starred");
      g_assert_null (view->query);
      g_assert_null (view->search_id);
      g_assert_null (view->creator);
      g_assert_null (view->choices);
      g_assert_cmpuint (view->others->len, ==, 0);
      library_fixture_reopen (fixture);
    }
}

/* What the first version wrote, byte by byte the same tables. */
static void
test_migration (void)
{
  static const char first_version[] =
    "CREATE TABLE saved_search (id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL,"
    " query TEXT NOT NULL, saved_at INTEGER NOT NULL, seen_at INTEGER,"
    " seen_whole INTEGER NOT NULL DEFAULT 0) STRICT;"
    "CREATE TABLE sighting (search TEXT NOT NULL REFERENCES saved_search ON DELETE CASCADE"
    " ON UPDATE CASCADE, position INTEGER NOT NULL, result TEXT NOT NULL,"
    " PRIMARY KEY (search, position)) STRICT, WITHOUT ROWID;"
    "CREATE TABLE recent_search (query TEXT NOT NULL PRIMARY KEY, used_at INTEGER NOT NULL) STRICT;"
    "CREATE TABLE last_view (id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1), place TEXT NOT NULL,"
    " query TEXT, creator TEXT, position INTEGER NOT NULL) STRICT;"
    "INSERT INTO saved_search (id, name, query, saved_at) VALUES ('a', 'Tea',"
    " '{\"format\":1,\"network\":\"facebook\",\"endpoint\":\"creators\",\"parameters\":{}}', 1);"
    "INSERT INTO last_view VALUES (1, 'discover', NULL, NULL, 7);"
    "PRAGMA application_id = 1399027060; PRAGMA user_version = 1; PRAGMA journal_mode = WAL;";
  g_autoptr(LibraryFixture) fixture = library_fixture_new ();
  g_autofree char *folder = g_path_get_dirname (fixture->path);
  g_autofree char *copy = g_strconcat (fixture->path, ".version-1", NULL);
  g_autofree char *path = NULL;
  g_autoptr(ScoutCreator) maya = make (SCOUT_NETWORK_FACEBOOK, "1", "Maya");
  GStatBuf status;

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  library_fixture_run_sql (fixture, first_version);
  library_fixture_reopen (fixture);
  g_assert_cmpuint (g_list_model_get_n_items (scout_library_get_searches (fixture->library)), ==,
                    1);
  g_assert_cmpstr (scout_library_get_view (fixture->library)->place, ==, "discover");
  g_assert_cmpuint (scout_library_get_view (fixture->library)->position, ==, 7);
  library_fixture_star (fixture, maya);
  assert_names (fixture, "Maya;");
  library_fixture_close (fixture);

  /* The old file stands beside, for its owner only. */
  g_assert_cmpint (g_stat (copy, &status), ==, 0);
  g_assert_cmpuint (status.st_mode & 0777, ==, 0600);
  path = g_steal_pointer (&fixture->path);
  fixture->path = g_strdup (copy);
  library_fixture_run_sql (fixture, "UPDATE saved_search SET name = 'x'; SELECT * FROM last_view");
  g_free (fixture->path);
  fixture->path = g_steal_pointer (&path);

  /* Not before the new version has been read whole once more is it dropped. */
  library_fixture_run_sql (fixture, "ALTER TABLE recent_search RENAME TO hidden");
  library_fixture_assert_error (fixture, SCOUT_LIBRARY_ERROR_FAILED);
  library_fixture_close (fixture);
  g_assert_true (g_file_test (copy, G_FILE_TEST_EXISTS));
  library_fixture_run_sql (fixture, "ALTER TABLE hidden RENAME TO recent_search");
  library_fixture_reopen (fixture);
  g_assert_false (g_file_test (copy, G_FILE_TEST_EXISTS));
  assert_names (fixture, "Maya;");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/library-creators/star", test_star);
  g_test_add_func ("/library-creators/star-again", test_star_again);
  g_test_add_func ("/library-creators/renew", test_renew);
  g_test_add_func ("/library-creators/renew-late", test_renew_late);
  g_test_add_func ("/library-creators/restore", test_restore);
  g_test_add_func ("/library-creators/many", test_many);
  g_test_add_func ("/library-creators/some", test_some);
  g_test_add_func ("/library-creators/together", test_together);
  g_test_add_func ("/library-creators/secret", test_secret);
  g_test_add_func ("/library-creators/unreadable", test_unreadable);
  g_test_add_func ("/library-creators/view", test_view);
  g_test_add_func ("/library-creators/migration", test_migration);

  return g_test_run ();
}
