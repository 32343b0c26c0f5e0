/* test-keeper.c: what people keep and let go of, what they are told, and the way back.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-keeper.h"

#include "opened-library.h"
#include "scout-creator-fields.h"
#include "scout-creator-json.h"
#include "scout-kept-explain.h"
#include "scout-library-wording.h"
#include "scout-merge.h"
#include "scout-query-builder.h"
#include "scout-unasked-marketplace.h"

#include <string.h>

typedef struct
{
  char *path;
  ScoutCatalog *catalog;
  ScoutClock *clock;
  ScoutLibrary *library;
  ScoutKeeper *keeper;
  guint n_told;
  GQueue texts;   /* (element-type utf8): told and not yet looked at */
  GQueue changes; /* numbers to take them back */
  guint n_stars_changed;
} Fixture;

static void
told_cb (ScoutKeeper *keeper,
         const char  *text,
         guint        change,
         Fixture     *fixture)
{
  g_queue_push_tail (&fixture->texts, g_strdup (text));
  g_queue_push_tail (&fixture->changes, GUINT_TO_POINTER (change));
  fixture->n_told++;
}

static void
stars_changed_cb (ScoutKeeper *keeper,
                  Fixture     *fixture)
{
  fixture->n_stars_changed++;
}

static ScoutLibrary *
open_library (Fixture    *fixture,
              const char *name)
{
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), name, NULL);

  return opened_library_new (path, fixture->catalog, fixture->clock);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->catalog = scout_catalog_new (TRUE);
  fixture->clock = scout_manual_clock_new (0);
  fixture->library = open_library (fixture, "a.db");
  fixture->keeper = scout_keeper_new ();
  g_signal_connect (fixture->keeper, "told", G_CALLBACK (told_cb), fixture);
  g_signal_connect (fixture->keeper, "stars-changed", G_CALLBACK (stars_changed_cb), fixture);
  scout_keeper_set_library (fixture->keeper, fixture->library);
  fixture->n_stars_changed = 0;
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
  g_queue_clear (&fixture->changes);
}

static ScoutCreator *
make (const char *id,
      const char *name)
{
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  ScoutCreatorFields *fields = scout_arena_alloc (arena, sizeof *fields);

  fields->id = scout_arena_strndup (arena, id, strlen (id));
  fields->name = scout_arena_strndup (arena, name, strlen (name));
  fields->followers = -1;

  return scout_creator_new (arena, fields);
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

/* Waits until something is told, and returns the number to take it back. */
static guint
wait_for (Fixture    *fixture,
          const char *text)
{
  g_autofree char *told = NULL;

  while (g_queue_is_empty (&fixture->texts))
    g_main_context_iteration (NULL, TRUE);
  told = g_queue_pop_head (&fixture->texts);
  g_assert_cmpstr (told, ==, text);

  return GPOINTER_TO_UINT (g_queue_pop_head (&fixture->changes));
}

static void
wait_for_stars (Fixture *fixture,
                guint    n_creators)
{
  GListModel *creators = scout_library_get_creators (fixture->library);

  while (g_list_model_get_n_items (creators) != n_creators)
    g_main_context_iteration (NULL, TRUE);
}

static void
test_star (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr(ScoutCreator) maya = make ("1", "Maya \xE2\x80\xAE<b>");
  guint change = 0;

  g_assert_true (scout_keeper_is_open (fixture->keeper));
  g_assert_false (scout_keeper_has_star (fixture->keeper, maya));
  scout_keeper_toggle_star (fixture->keeper, maya);
  /* Twice in a hurry is once. */
  scout_keeper_toggle_star (fixture->keeper, maya);
  change = wait_for (fixture, "Maya <b> saved");
  g_assert_cmpuint (change, >, 0);
  g_assert_true (scout_keeper_has_star (fixture->keeper, maya));
  g_assert_cmpuint (fixture->n_stars_changed, ==, 1);

  /* Undoing is told by what is seen. */
  scout_keeper_undo (fixture->keeper, change);
  wait_for_stars (fixture, 0);
  run_rest ();
  g_assert_false (scout_keeper_has_star (fixture->keeper, maya));
  g_assert_cmpuint (fixture->n_told, ==, 1);
  /* Once. */
  scout_keeper_undo (fixture->keeper, change);
  scout_keeper_undo (fixture->keeper, 4711);
  run_rest ();

  scout_keeper_toggle_star (fixture->keeper, maya);
  wait_for (fixture, "Maya <b> saved");
  scout_keeper_toggle_star (fixture->keeper, maya);
  change = wait_for (fixture, "Maya <b> is no longer saved");
  scout_keeper_undo (fixture->keeper, change);
  wait_for_stars (fixture, 1);
  g_assert_true (scout_keeper_has_star (fixture->keeper, maya));
}

static void
test_many_stars (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr(GPtrArray) creators = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(GPtrArray) none = g_ptr_array_new ();
  guint change = 0;

  for (guint i = 0; i < 5; i++)
    {
      g_autofree char *id = g_strdup_printf ("%u", i);

      g_ptr_array_add (creators, make (id, id));
    }
  scout_keeper_toggle_star (fixture->keeper, creators->pdata[2]);
  wait_for (fixture, "2 saved");
  /* Who has a star keeps it, also when the others' are taken back. */
  scout_keeper_star_all (fixture->keeper, creators);
  change = wait_for (fixture, "4 creators saved");
  wait_for_stars (fixture, 5);
  scout_keeper_undo (fixture->keeper, change);
  wait_for_stars (fixture, 1);
  g_assert_true (scout_keeper_has_star (fixture->keeper, creators->pdata[2]));

  scout_keeper_star_all (fixture->keeper, creators);
  wait_for (fixture, "4 creators saved");
  scout_keeper_unstar_all (fixture->keeper, creators);
  change = wait_for (fixture, "5 creators are no longer saved");
  g_assert_cmpuint (g_list_model_get_n_items (scout_library_get_creators (fixture->library)), ==,
                    0);
  scout_keeper_undo (fixture->keeper, change);
  wait_for_stars (fixture, 5);

  scout_keeper_star_all (fixture->keeper, creators);
  scout_keeper_unstar_all (fixture->keeper, none);
  run_rest ();
  g_assert_cmpuint (fixture->n_told, ==, 4);
}

/* Who is starred and seen again is known better, and nobody is told of it. */
static void
test_seen (Fixture       *fixture,
           gconstpointer  data)
{
  GListModel *creators = scout_library_get_creators (fixture->library);
  g_autoptr(GPtrArray) seen = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(ScoutCreator) maya = make ("1", "Maya");
  gboolean is_renewed = FALSE;

  g_ptr_array_add (seen, make ("2", "Stranger"));
  g_ptr_array_add (seen, make ("1", "Maya B."));
  scout_keeper_toggle_star (fixture->keeper, maya);
  wait_for (fixture, "Maya saved");
  scout_keeper_note_seen (fixture->keeper, seen);
  while (!is_renewed)
    {
      g_autoptr(ScoutSavedCreator) saved = NULL;

      g_main_context_iteration (NULL, TRUE);
      saved = g_list_model_get_item (creators, 0);
      is_renewed = g_str_equal (scout_creator_get_name (scout_saved_creator_get_creator (saved)),
                                "Maya B.");
    }
  run_rest ();
  g_assert_cmpuint (g_list_model_get_n_items (creators), ==, 1);
  g_assert_cmpuint (fixture->n_told, ==, 1);

  scout_keeper_set_library (fixture->keeper, NULL);
  scout_keeper_note_seen (fixture->keeper, seen);
}

static ScoutSavedSearch *
get_search (Fixture *fixture,
            guint    position)
{
  return g_list_model_get_item (scout_library_get_searches (fixture->library), position);
}

static void
test_searches (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr(ScoutQuery) query = make_query (fixture, "cookies");
  g_autoptr(ScoutSavedSearch) search = NULL;
  g_autoptr(ScoutSavedSearch) renamed = NULL;
  GListModel *searches = scout_library_get_searches (fixture->library);
  guint change = 0;

  scout_keeper_save_search (fixture->keeper, "  \t ", query, NULL);
  scout_keeper_save_search (fixture->keeper, " Cookies & cakes ", query, NULL);
  change = wait_for (fixture, "Search “Cookies & cakes” saved");
  g_assert_cmpuint (change, ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (searches), ==, 1);

  search = get_search (fixture, 0);
  scout_keeper_rename_search (fixture->keeper, search, "Cookies & cakes");
  scout_keeper_rename_search (fixture->keeper, search, "");
  scout_keeper_rename_search (fixture->keeper, search, "Pies");
  change = wait_for (fixture, "Search renamed to “Pies”");
  scout_keeper_undo (fixture->keeper, change);
  do
    {
      g_main_context_iteration (NULL, TRUE);
      g_clear_object (&renamed);
      renamed = get_search (fixture, 0);
    }
  while (g_str_equal (scout_saved_search_get_name (renamed), "Pies"));
  g_assert_cmpstr (scout_saved_search_get_name (renamed), ==, "Cookies & cakes");

  scout_keeper_remove_search (fixture->keeper, renamed);
  change = wait_for (fixture, "Search “Cookies & cakes” deleted");
  g_assert_cmpuint (g_list_model_get_n_items (searches), ==, 0);
  scout_keeper_undo (fixture->keeper, change);
  while (g_list_model_get_n_items (searches) == 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (fixture->n_told, ==, 3);
}

/* What the library refuses is told, and the pages look as before. */
static void
test_failure (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr(ScoutQuery) query = make_query (fixture, "cookies");
  g_autoptr(ScoutQuery) secret = make_query (fixture, "EAACANARY0123456789abcdefghijklmnop");
  g_autoptr(ScoutSavedSearch) search = NULL;

  g_test_expect_message ("scout-pages", G_LOG_LEVEL_MESSAGE, "A change could not be kept*");
  scout_keeper_save_search (fixture->keeper, "Cookies", secret, NULL);
  g_assert_cmpuint (wait_for (fixture, "This was not kept: it looks like an access token. "
                                       "Take the token out to keep the rest."), ==, 0);

  scout_keeper_save_search (fixture->keeper, "Cookies", query, NULL);
  wait_for (fixture, "Search “Cookies” saved");
  search = get_search (fixture, 0);
  scout_keeper_remove_search (fixture->keeper, search);
  scout_keeper_rename_search (fixture->keeper, search, "Late");
  g_test_expect_message ("scout-pages", G_LOG_LEVEL_MESSAGE, "A change could not be kept*");
  wait_for (fixture, "Search “Cookies” deleted");
  wait_for (fixture, "This is not there any more.");
  g_test_assert_expected_messages ();
}

/* Another brand: other stars, and no way back into the first one's. */
static void
test_other_library (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autoptr(ScoutLibrary) other = open_library (fixture, "b.db");
  g_autoptr(ScoutLibrary) got = NULL;
  g_autoptr(ScoutCreator) maya = make ("1", "Maya");
  guint change = 0;

  scout_keeper_toggle_star (fixture->keeper, maya);
  change = wait_for (fixture, "Maya saved");
  fixture->n_stars_changed = 0;
  g_object_set (fixture->keeper, "library", other, NULL);
  g_object_get (fixture->keeper, "library", &got, NULL);
  g_assert_true (got == other);
  g_assert_cmpuint (fixture->n_stars_changed, ==, 1);
  g_assert_false (scout_keeper_has_star (fixture->keeper, maya));
  scout_keeper_undo (fixture->keeper, change);
  run_rest ();
  g_assert_cmpuint (g_list_model_get_n_items (scout_library_get_creators (fixture->library)), ==,
                    1);

  scout_keeper_set_library (fixture->keeper, NULL);
  g_assert_false (scout_keeper_is_open (fixture->keeper));
  g_assert_false (scout_keeper_has_star (fixture->keeper, maya));
  scout_keeper_toggle_star (fixture->keeper, maya);
  run_rest ();
  g_assert_cmpuint (fixture->n_told, ==, 1);
}

/* Each error has words, and none of them promises what is not so. */
static void
test_wording (void)
{
  for (int code = SCOUT_LIBRARY_ERROR_DAMAGED; code <= SCOUT_LIBRARY_ERROR_FAILED; code++)
    {
      g_autoptr(GError) error = g_error_new_literal (SCOUT_LIBRARY_ERROR, code, "inner words");

      g_assert_null (strstr (scout_library_wording_get_change (error), "inner"));
      g_assert_cmpstr (scout_library_wording_get_change (error), !=, "");
      g_assert_cmpstr (scout_library_wording_get_opening (error), !=, "");
      g_assert_null (strstr (scout_library_wording_get_note (error), "inner"));
      g_assert_cmpstr (scout_library_wording_get_note (error), !=, "");
    }
  {
    g_autoptr(GError) error = g_error_new_literal (G_IO_ERROR, G_IO_ERROR_FAILED, "inner words");

    g_assert_cmpstr (scout_library_wording_get_change (error), ==, "This could not be kept.");
  }
}

/* What a library of this text would explain, while nobody has signed in. */
static ScoutProvenance *
explain (const char   *text,
         ScoutNetwork  network)
{
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (TRUE);
  g_autoptr(GBytes) json = g_bytes_new_static (text, strlen (text));
  g_autoptr(GError) error = NULL;
  g_autoptr(ScoutCreator) creator = scout_creator_new_from_json (catalog, json, &error);
  g_autoptr(ScoutSavedCreator) saved = NULL;
  g_autoptr(ScoutMarketplace) marketplace = scout_unasked_marketplace_new (catalog, network);

  g_assert_no_error (error);
  saved = scout_saved_creator_new (creator, G_GINT64_CONSTANT (1500033600000000));

  return scout_kept_explain_new (saved, marketplace);
}

/* What is kept of somebody is explained by each answer that it is of. */
static void
test_explained (void)
{
  g_autoptr(ScoutProvenance) kept = explain (
    "{\"format\":1,\"network\":\"facebook\",\"id\":\"7\",\"handle\":\"maya\",\"country\":\"US\","
    "\"followers\":10,\"fetched-at\":1700000000000000,\"figures\":[{\"metric\":\"reach\","
    "\"range\":\"last-28-days\",\"value\":5,\"fetched-at\":1700000001000000,\"estimated\":true,"
    "\"edge\":\"creator-insights\",\"name\":\"creator_reach\"},{\"metric\":\"views\","
    "\"range\":\"last-28-days\",\"value\":6,\"fetched-at\":1700000001000000,"
    "\"edge\":\"creator-insights\",\"name\":\"creator_views\"}]}", SCOUT_NETWORK_FACEBOOK);
  ScoutProvenance *figures = NULL;
  const char *title = NULL;

  g_assert_cmpstr (scout_provenance_get_endpoint (kept), ==, "GET /creator_marketplace/creators");
  g_assert_nonnull (strstr (scout_provenance_get_fields (kept), "creator_country"));
  g_assert_nonnull (strstr (scout_provenance_get_fields (kept), "creator_follower_count"));
  g_assert_cmpint (scout_provenance_get_fetched_at (kept), ==, 1700000000000000);
  g_assert_cmpstr (scout_provenance_get_help (kept), ==,
                   "Kept on this computer since 14 Jul 2017\n"
                   "Which call brought it is not kept; these tell the same today");
  g_assert_nonnull (strstr (scout_provenance_get_command (kept), "https://graph.facebook.com/"));
  g_assert_nonnull (strstr (scout_provenance_get_command (kept), "$ACCESS_TOKEN"));
  g_assert_nonnull (strstr (scout_provenance_get_command (kept), "time_range(L28)"));

  g_assert_cmpuint (scout_provenance_get_n_others (kept), ==, 1);
  figures = scout_provenance_get_other (kept, 0, &title, NULL);
  g_assert_cmpstr (title, ==, "Last 28 days");
  g_assert_cmpstr (scout_provenance_get_fields (figures), ==, "creator_reach, creator_views");
  g_assert_cmpint (scout_provenance_get_fetched_at (figures), ==, 1700000001000000);
  g_assert_true (scout_provenance_is_estimated (figures));
}

/* Partners have a time of their own, which files of before have not. */
static void
test_explained_partners (void)
{
  g_autoptr(ScoutProvenance) kept = explain (
    "{\"format\":1,\"network\":\"instagram\",\"id\":\"7\",\"country\":\"US\",\"fetched-at\":9,"
    "\"partners-fetched-at\":8,\"past-partnerships\":[\"Alder\"]}", SCOUT_NETWORK_INSTAGRAM);
  g_autoptr(ScoutProvenance) old = explain (
    "{\"format\":1,\"network\":\"instagram\",\"id\":\"7\",\"country\":\"US\",\"fetched-at\":9,"
    "\"past-partnerships\":[\"Alder\"]}", SCOUT_NETWORK_INSTAGRAM);

  g_assert_cmpint (scout_provenance_get_fetched_at (kept), ==, 9);
  g_assert_cmpint (scout_provenance_get_fetched_at (
                     scout_provenance_get_other (kept, 0, NULL, NULL)), ==, 8);
  g_assert_cmpint (scout_provenance_get_fetched_at (old), ==, 9);
  g_assert_cmpint (scout_provenance_get_fetched_at (
                     scout_provenance_get_other (old, 0, NULL, NULL)), ==, 0);
}

/* An older Scout did not keep when the profile was told; Instagram tells it in several calls. */
static void
test_explained_calls (void)
{
  static const char * const titles[] = { "Past partners", "Lifetime", "This month" };
  g_autoptr(ScoutProvenance) kept = explain (
    "{\"format\":1,\"network\":\"instagram\",\"id\":\"7\",\"handle\":\"maya\",\"country\":\"US\","
    "\"past-partnerships\":[\"Alder\"],\"figures\":[{\"metric\":\"followers\","
    "\"range\":\"lifetime\","
    "\"value\":5,\"fetched-at\":1,\"edge\":\"creator-insights\",\"name\":\"total_followers\"},"
    "{\"metric\":\"reach\",\"range\":\"this-month\",\"value\":6,\"fetched-at\":1,"
    "\"edge\":\"creator-insights\",\"name\":\"creator_reach\"}]}", SCOUT_NETWORK_INSTAGRAM);

  g_assert_nonnull (strstr (scout_provenance_get_endpoint (kept), "{ig-user-id}"));
  g_assert_null (strstr (scout_provenance_get_fields (kept), "past_"));
  g_assert_cmpint (scout_provenance_get_fetched_at (kept), ==, 0);
  g_assert_nonnull (strstr (scout_provenance_get_help (kept), "is not known"));
  g_assert_cmpuint (scout_provenance_get_n_others (kept), ==, G_N_ELEMENTS (titles));
  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    {
      const char *title = NULL;
      ScoutProvenance *other = scout_provenance_get_other (kept, i, &title, NULL);

      g_assert_cmpstr (title, ==, titles[i]);
      g_assert_cmpstr (scout_provenance_get_command (other), !=, "");
      g_assert_nonnull (strstr (scout_provenance_get_command (kept),
                                scout_provenance_get_command (other)));
    }
}

static const char *
find_call (gint64         told_at,
           const char    *name, /* (nullable) */
           gconstpointer  user_data)
{
  return name == NULL ? "/creator_marketplace/creators?query=tea&fields=creator_country"
                      : "/creator_marketplace/creators?creator_id=" SCOUT_CALL_ID_PLACE
                        "&fields=insights.metrics%28creator_reach%29";
}

/* Where the calls are kept, it is they that are told, whatever would be asked today. */
static void
test_explained_kept_calls (void)
{
  static const char card[] =
    "{\"format\":1,\"network\":\"facebook\",\"id\":\"7\",\"country\":\"US\",\"fetched-at\":9,"
    "\"figures\":[{\"metric\":\"reach\",\"range\":\"last-28-days\",\"value\":5,\"fetched-at\":8,"
    "\"edge\":\"creator-insights\",\"name\":\"creator_reach\"}]}";
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (TRUE);
  g_autoptr(GBytes) json = g_bytes_new_static (card, strlen (card));
  g_autoptr(ScoutCreator) creator = scout_creator_new_from_json (catalog, json, NULL);
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  g_autoptr(ScoutCreator) told = scout_merge_calls (creator, arena, find_call, NULL);
  g_autoptr(ScoutSavedCreator) saved = scout_saved_creator_new (told, 1);
  g_autoptr(ScoutMarketplace) marketplace = scout_unasked_marketplace_new (catalog,
                                                                           SCOUT_NETWORK_FACEBOOK);
  g_autoptr(ScoutProvenance) kept = scout_kept_explain_new (saved, marketplace);
  ScoutProvenance *reach = scout_provenance_get_other (kept, 0, NULL, NULL);

  g_assert_null (strstr (scout_provenance_get_help (kept), "is not kept"));
  g_assert_nonnull (strstr (scout_provenance_get_command (kept), "query=tea"));
  g_assert_true (scout_provenance_is_of_list (kept));
  g_assert_nonnull (strstr (scout_provenance_get_command (reach), "creator_id=7"));
  g_assert_nonnull (strstr (scout_provenance_get_command (reach), "metrics(creator_reach)"));
  g_assert_null (strstr (scout_provenance_get_command (reach), "creator_views"));
  g_assert_false (scout_provenance_is_of_list (reach));
}

static void
refused_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr(GError) error = NULL;

  g_assert_null (scout_marketplace_load_creator_finish (SCOUT_MARKETPLACE (source), result,
                                                        &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_CONNECTED);
  *(gboolean *) user_data = TRUE;
}

/* Who only explains asks nobody. */
static void
test_unasked (void)
{
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (TRUE);
  g_autoptr(ScoutMarketplace) marketplace =
    scout_unasked_marketplace_new (catalog, SCOUT_NETWORK_INSTAGRAM);
  gboolean is_refused = FALSE;

  g_assert_cmpint (scout_marketplace_get_network (marketplace), ==, SCOUT_NETWORK_INSTAGRAM);
  g_assert_true (scout_marketplace_get_catalog (marketplace) == catalog);
  scout_marketplace_load_creator_async (marketplace, "maya", SCOUT_CREATOR_PART_PROFILE,
                                        SCOUT_TIME_RANGE_L28, NULL, refused_cb, &is_refused);
  while (!is_refused)
    g_main_context_iteration (NULL, TRUE);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

#define ADD(path, function) \
  g_test_add ("/keeper/" path, Fixture, NULL, set_up, function, tear_down)
  ADD ("star", test_star);
  ADD ("many-stars", test_many_stars);
  ADD ("seen", test_seen);
  ADD ("searches", test_searches);
  ADD ("failure", test_failure);
  ADD ("other-library", test_other_library);
#undef ADD
  g_test_add_func ("/keeper/wording", test_wording);
  g_test_add_func ("/keeper/explained", test_explained);
  g_test_add_func ("/keeper/explained-calls", test_explained_calls);
  g_test_add_func ("/keeper/explained-kept-calls", test_explained_kept_calls);
  g_test_add_func ("/keeper/explained-partners", test_explained_partners);
  g_test_add_func ("/keeper/unasked", test_unasked);

  return g_test_run ();
}
