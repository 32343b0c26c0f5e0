/* test-keeper-notes.c: what is remembered of searches unasked, and what is said when it cannot be.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-keeper.h"

#include "opened-library.h"
#include "scout-query-builder.h"

#include <signal.h>
#include <sys/resource.h>

typedef struct
{
  ScoutCatalog *catalog;
  ScoutClock *clock;
  ScoutLibrary *library;
  ScoutKeeper *keeper;
  guint n_told;
  GQueue texts; /* (element-type utf8): told and not yet looked at */
} Fixture;

static void
told_cb (ScoutKeeper *keeper,
         const char  *text,
         guint        change,
         Fixture     *fixture)
{
  g_assert_cmpuint (change, ==, 0);
  g_queue_push_tail (&fixture->texts, g_strdup (text));
  fixture->n_told++;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "notes.db", NULL);

  fixture->catalog = scout_catalog_new (TRUE);
  fixture->clock = scout_manual_clock_new (0);
  fixture->library = opened_library_new (path, fixture->catalog, fixture->clock);
  fixture->keeper = scout_keeper_new ();
  g_signal_connect (fixture->keeper, "told", G_CALLBACK (told_cb), fixture);
  scout_keeper_set_library (fixture->keeper, fixture->library);
}

static void
run_rest (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  run_rest ();
  g_assert_finalize_object (fixture->keeper);
  g_assert_finalize_object (fixture->library);
  g_object_unref (fixture->clock);
  g_object_unref (fixture->catalog);
  g_queue_clear_full (&fixture->texts, g_free);
}

/* The next that is told. */
static void
wait_for (Fixture    *fixture,
          const char *text)
{
  g_autofree char *told = NULL;

  while (g_queue_is_empty (&fixture->texts))
    g_main_context_iteration (NULL, TRUE);
  told = g_queue_pop_head (&fixture->texts);
  g_assert_cmpstr (told, ==, text);
}

static ScoutQuery *
make_query (Fixture    *fixture,
            const char *words)
{
  g_autoptr(ScoutQueryBuilder) builder =
    scout_query_builder_new (fixture->catalog, SCOUT_NETWORK_FACEBOOK, "creators");

  scout_query_builder_set_text (builder, "query", words);
  return scout_query_builder_build (builder);
}

/* Files that may not grow are what a full disk is. */
static void
set_room (rlim_t most)
{
  struct rlimit limit;

  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &limit), ==, 0);
  limit.rlim_cur = MIN (most, limit.rlim_max);
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &limit), ==, 0);
}

static void
wait_for_recents (Fixture *fixture,
                  guint    n_recents)
{
  GListModel *recents = scout_library_get_recents (fixture->library);

  while (g_list_model_get_n_items (recents) != n_recents)
    g_main_context_iteration (NULL, TRUE);
}

/* Whoever searches is told once that it will not be remembered, and again when it is so again. */
static void
test_no_room (Fixture       *fixture,
              gconstpointer  data)
{
  static const char * const ids[] = { "1", "2", NULL };
  static const char *told = "Searches are not remembered: there is no room left on the disk.";
  g_autoptr(ScoutQuery) cookies = make_query (fixture, "cookies");
  g_autoptr(ScoutQuery) cakes = make_query (fixture, "cakes");
  g_autoptr(ScoutSighting) sighting = scout_sighting_new (ids, FALSE, 1);
  g_autoptr(ScoutSavedSearch) search = NULL;
  guint n_told = 0;

  scout_keeper_save_search (fixture->keeper, "Cookies", cookies, NULL);
  wait_for (fixture, "Search “Cookies” saved");
  search = g_list_model_get_item (scout_library_get_searches (fixture->library), 0);
  scout_keeper_note_recent (fixture->keeper, cakes, NULL);
  wait_for_recents (fixture, 1);
  n_told = fixture->n_told;

  signal (SIGXFSZ, SIG_IGN);
  for (guint i = 0; i < 2; i++)
    {
      g_test_expect_message ("scout-pages", G_LOG_LEVEL_MESSAGE, "A search could not be rem*");
      g_test_expect_message ("scout-pages", G_LOG_LEVEL_MESSAGE, "A search could not be rem*");
      g_test_expect_message ("scout-pages", G_LOG_LEVEL_MESSAGE, "Recent searches could not be*");
      set_room (4096);
      scout_keeper_note_recent (fixture->keeper, cookies, NULL);
      scout_keeper_note_sighting (fixture->keeper, scout_saved_search_get_id (search), sighting);
      scout_keeper_clear_recents (fixture->keeper);
      wait_for (fixture, told);
      wait_for (fixture, "This could not be kept: there is no room left on the disk. Make "
                         "some room.");
      g_assert_cmpuint (fixture->n_told, ==, n_told + 2 * (i + 1));
      g_test_assert_expected_messages ();

      set_room (RLIM_INFINITY);
      scout_keeper_note_recent (fixture->keeper, i == 0 ? cookies : cakes, NULL);
      wait_for_recents (fixture, 2);
      run_rest ();
    }

  scout_keeper_clear_recents (fixture->keeper);
  wait_for_recents (fixture, 0);
  g_assert_cmpuint (fixture->n_told, ==, n_told + 4);
}

/* What cannot be remembered because nobody wants it any more is no problem. */
static void
test_gone (Fixture       *fixture,
           gconstpointer  data)
{
  static const char * const ids[] = { "1", NULL };
  g_autoptr(ScoutQuery) cookies = make_query (fixture, "cookies");
  g_autoptr(ScoutSighting) sighting = scout_sighting_new (ids, FALSE, 1);

  scout_keeper_note_sighting (fixture->keeper, "no-such-search", sighting);
  scout_keeper_note_recent (fixture->keeper, cookies, NULL);
  wait_for_recents (fixture, 1);
  run_rest ();
  g_assert_cmpuint (fixture->n_told, ==, 0);

  scout_keeper_set_library (fixture->keeper, NULL);
  scout_keeper_note_recent (fixture->keeper, cookies, NULL);
  scout_keeper_note_sighting (fixture->keeper, "no-such-search", sighting);
  scout_keeper_clear_recents (fixture->keeper);
  run_rest ();
  g_assert_cmpuint (fixture->n_told, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

#define ADD(path, function) \
  g_test_add ("/keeper-notes/" path, Fixture, NULL, set_up, function, tear_down)
  ADD ("no-room", test_no_room);
  ADD ("gone", test_gone);
#undef ADD

  return g_test_run ();
}
