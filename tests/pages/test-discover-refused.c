/* test-discover-refused.c: a filter that Meta refuses, and what stays of the search before.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "discover-fixture.h"

#include "opened-library.h"
#include "scout-query-builder.h"

#define BEFORE "Results of the search before"
#define REMOVE "Remove “Similar to”"
#define REMOVE_SHORT "Remove “\xe2\x81\xa8zq\xe2\x81\xa9”"
#define REMOVE_NAME "Remove “\xe2\x81\xa8nobody.at.all\xe2\x81\xa9”"

static const DiscoverSearch instagram = { SCOUT_NETWORK_INSTAGRAM, "creators" };

/* (transfer full): creators who are similar to some. */
static ScoutQuery *
new_similar (DiscoverFixture    *fixture,
             const char * const *names,
             const char         *country) /* (nullable) */
{
  g_autoptr(ScoutQueryBuilder) builder =
    scout_query_builder_new (scout_marketplace_get_catalog (fixture->services.instagram),
                             SCOUT_NETWORK_INSTAGRAM, "creators");

  scout_query_builder_set_list (builder, "similar-to", names);
  if (country != NULL)
    scout_query_builder_set_list (builder, "countries", (const char *[]) { country, NULL });

  return scout_query_builder_build (builder);
}

/* (transfer full): what only Meta knows to be wrong. */
static ScoutQuery *
new_refused (DiscoverFixture *fixture)
{
  const char * const names[] = { "nobody.at.all", NULL };

  return new_similar (fixture, names, NULL);
}

/* (transfer full): that holds one search. */
static ScoutLibrary *
open_library (DiscoverFixture *fixture,
              ScoutKeeper     *keeper,
              ScoutQuery      *query)
{
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "refused.db", NULL);
  g_autoptr(ScoutClock) clock = scout_manual_clock_new (0);
  ScoutCatalog *catalog = scout_marketplace_get_catalog (fixture->services.instagram);
  ScoutLibrary *library = opened_library_new (path, catalog, clock);

  scout_keeper_set_library (keeper, library);
  scout_keeper_save_search (keeper, "Like nobody", query, NULL);
  while (g_list_model_get_n_items (scout_library_get_searches (library)) == 0)
    g_main_context_iteration (NULL, TRUE);

  return library;
}

/* What stays was found by another question than the saved one, and is not kept as its. */
static void
test_saved (DiscoverFixture *fixture,
            gconstpointer    data)
{
  ScoutDiscoverPage *page = SCOUT_DISCOVER_PAGE (fixture->page);
  g_autoptr(ScoutKeeper) keeper = scout_keeper_new ();
  g_autoptr(ScoutQuery) query = new_refused (fixture);
  g_autoptr(ScoutLibrary) library = open_library (fixture, keeper, query);
  g_autoptr(ScoutSavedSearch) saved =
    g_list_model_get_item (scout_library_get_searches (library), 0);

  scout_discover_page_set_keeper (page, keeper);
  discover_fixture_connect (fixture);
  scout_discover_page_run_search (page, saved);
  page_fixture_wait_for_label (fixture->page, BEFORE);
  for (int i = 0; i < 10; i++)
    scout_ui_fixture_settle (fixture->window);
  g_clear_object (&saved);
  saved = g_list_model_get_item (scout_library_get_searches (library), 0);
  g_assert_null (scout_saved_search_get_sighting (saved));
  g_assert_cmpstr (scout_discover_page_get_search_id (page), ==, scout_saved_search_get_id (saved));

  /* Without the filter it is no more the saved search. */
  page_fixture_press (fixture->page, REMOVE);
  scout_ui_fixture_settle (fixture->window);
  g_assert_null (page_fixture_find_label (fixture->page, BEFORE));
  g_assert_null (scout_discover_page_get_search_id (page));
  scout_discover_page_set_keeper (page, NULL);
}

/* What was found before a search that failed was not seen before the one that is refused. */
static void
test_after_failure (DiscoverFixture *fixture,
                    gconstpointer    data)
{
  const ScoutSandboxFault fault = { SCOUT_SANDBOX_FAULT_EXPIRED_TOKEN, .count = 1 };
  ScoutDiscoverPage *page = SCOUT_DISCOVER_PAGE (fixture->page);
  g_autoptr(ScoutQuery) query = new_refused (fixture);

  discover_fixture_connect (fixture);
  g_assert_cmpuint (discover_fixture_count (fixture), >, 0);
  scout_sandbox_add_fault (fixture->services.sandbox, &fault);
  discover_fixture_search (fixture, "coffee");
  g_assert_nonnull (page_fixture_find_label (fixture->page, "Sign in again"));
  scout_discover_page_show_query (page, query);
  page_fixture_wait_for_label (fixture->page, REMOVE);
  g_assert_null (page_fixture_find_label (fixture->page, BEFORE));
  g_assert_cmpuint (discover_fixture_count (fixture), ==, 0);
}

/* Without filters. */
static void
search_alone (DiscoverFixture *fixture,
              const char      *words)
{
  g_autoptr(ScoutQuery) query =
    scout_query_new_for_text (scout_marketplace_get_catalog (fixture->services.instagram),
                              SCOUT_NETWORK_INSTAGRAM, words);

  scout_discover_page_show_query (SCOUT_DISCOVER_PAGE (fixture->page), query);
  discover_fixture_wait (fixture);
  g_assert_cmpuint (discover_fixture_count (fixture), >, 0);
}

static gboolean
has_focus (GtkWidget *widget)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (widget));

  return focus != NULL && (focus == widget || gtk_widget_is_ancestor (focus, widget));
}

/* The answer comes when it comes: it takes the keyboard, or the room of the results, from nobody
 * who types. */
static void
test_typing (DiscoverFixture *fixture,
             gconstpointer    data)
{
  static const int widths[] = { 1032, 360 };
  ScoutDiscoverPage *page = SCOUT_DISCOVER_PAGE (fixture->page);
  GtkWidget *entry = scout_ui_fixture_find (fixture->page, GTK_TYPE_SEARCH_ENTRY, NULL);
  GtkWidget *grid = scout_ui_fixture_find (fixture->page, GTK_TYPE_GRID_VIEW, NULL);
  g_autoptr(ScoutQuery) query = new_refused (fixture);
  guint n_told = 0;

  g_signal_connect_swapped (page, "told", G_CALLBACK (page_fixture_count_cb), &n_told);
  discover_fixture_connect (fixture);
  for (gsize i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      const char *name = i == 0 ? "discover-refused-typing" : "discover-refused-typing-narrow";

      discover_fixture_toggle_filters (fixture, FALSE);
      search_alone (fixture, "coffee");
      discover_fixture_save_picture (fixture, name, widths[i], 800);
      scout_discover_page_show_query (page, query);
      /* The sandbox refuses no question that has words, and beside similar creators there is no
       * place for any: it is made here for whoever types while something is refused. */
      gtk_widget_set_sensitive (entry, TRUE);
      gtk_widget_grab_focus (entry);
      page_fixture_wait_for_label (fixture->page, BEFORE);
      discover_fixture_save_picture (fixture, name, widths[i], 800);
      g_assert_true (has_focus (entry));
      g_assert_true (gtk_widget_get_mapped (grid));
      /* Where the filters stand beside the results they are shown, else it is told. */
      g_assert_true ((page_fixture_find_label (fixture->page, REMOVE) != NULL) == (i == 0));
      g_assert_cmpuint (n_told, ==, i);
    }

  /* It stands beside the filter for whoever looks there, and who does not type is led there. */
  discover_fixture_toggle_filters (fixture, TRUE);
  g_assert_nonnull (page_fixture_find_label (fixture->page, REMOVE));
  discover_fixture_toggle_filters (fixture, FALSE);
  search_alone (fixture, "tea");
  gtk_widget_grab_focus (page_fixture_find_icon_button (fixture->page, "scout-funnel-symbolic"));
  scout_discover_page_show_query (page, query);
  page_fixture_wait_for_label (fixture->page, REMOVE);
  g_assert_false (has_focus (entry));
}

/* Of several names, the one that Meta says goes, and the others are asked for. */
static void
test_one_of_names (DiscoverFixture *fixture,
                   gconstpointer    data)
{
  const char * const names[] = { "mayabrews", "nobody.at.all", NULL };
  g_autoptr(ScoutQuery) query = new_similar (fixture, names, NULL);
  const char * const *left = NULL;

  discover_fixture_connect (fixture);
  scout_discover_page_show_query (SCOUT_DISCOVER_PAGE (fixture->page), query);
  page_fixture_wait_for_label (fixture->page, REMOVE_NAME);
  g_assert_null (page_fixture_find_label (fixture->page, REMOVE));
  discover_fixture_save_picture (fixture, "discover-refused-name", 1032, 800);
  page_fixture_press (fixture->page, REMOVE_NAME);
  discover_fixture_wait (fixture);
  left = scout_query_get_list (scout_discover_page_get_query (SCOUT_DISCOVER_PAGE (fixture->page)),
                               "similar-to");
  g_assert_cmpuint (g_strv_length ((GStrv) left), ==, 1);
  g_assert_cmpstr (left[0], ==, "mayabrews");
  g_assert_cmpuint (discover_fixture_count (fixture), >, 0);
}

/* As short as words are, but Meta's sentence begins with it. */
static void
test_short_name (DiscoverFixture *fixture,
                 gconstpointer    data)
{
  const char * const names[] = { "mayabrews", "zq", NULL };
  g_autoptr(ScoutQuery) query = new_similar (fixture, names, "US");

  discover_fixture_connect (fixture);
  scout_discover_page_show_query (SCOUT_DISCOVER_PAGE (fixture->page), query);
  page_fixture_wait_for_label (fixture->page, REMOVE_SHORT);
  g_assert_null (page_fixture_find_label (fixture->page, REMOVE));
}

/* Where Meta names nobody: where nothing else can be at fault, it is said beside the names; else
 * the filters are offered. To ask the same again is offered nowhere. */
static void
test_unnamed (DiscoverFixture *fixture,
              gconstpointer    data)
{
  const ScoutSandboxFault fault = { .kind = SCOUT_SANDBOX_FAULT_GRAPH_ERROR, .code = 100,
                                    .query = "similar_to_creators", .count = G_MAXUINT };
  const char * const names[] = { "a", "b", NULL };
  ScoutDiscoverPage *page = SCOUT_DISCOVER_PAGE (fixture->page);
  g_autoptr(ScoutQuery) alone = new_similar (fixture, names, NULL);
  g_autoptr(ScoutQuery) several = new_similar (fixture, names, "US");

  discover_fixture_connect (fixture);
  scout_sandbox_add_fault (fixture->services.sandbox, &fault);
  scout_discover_page_show_query (page, alone);
  page_fixture_wait_for_label (fixture->page, REMOVE);
  g_assert_nonnull (page_fixture_find_label (fixture->page, BEFORE));

  discover_fixture_toggle_filters (fixture, FALSE);
  scout_discover_page_show_query (page, several);
  page_fixture_wait_for_label (fixture->page, "Change filters");
  g_assert_null (page_fixture_find_label (fixture->page, "Try again"));
  discover_fixture_save_picture (fixture, "discover-refused-unnamed", 1032, 800);
  page_fixture_press (fixture->page, "Change filters");
  scout_ui_fixture_settle (fixture->window);
  g_assert_nonnull (page_fixture_find_label (fixture->page, "Similar to"));
}

/* Where there are no filters the words are what can be changed. */
static void
test_words (DiscoverFixture *fixture,
            gconstpointer    data)
{
  const ScoutSandboxFault fault = { .kind = SCOUT_SANDBOX_FAULT_GRAPH_ERROR, .code = 100,
                                    .query = "query=", .count = G_MAXUINT };

  discover_fixture_connect (fixture);
  scout_sandbox_add_fault (fixture->services.sandbox, &fault);
  discover_fixture_search (fixture, "biscuits");
  page_fixture_wait_for_label (fixture->page, "Clear search");
  g_assert_null (page_fixture_find_label (fixture->page, "Try again"));
  page_fixture_press (fixture->page, "Clear search");
  discover_fixture_wait (fixture);
  g_assert_cmpuint (discover_fixture_count (fixture), >, 0);
}

int
main (int    argc,
      char **argv)
{
  static const DiscoverTest tests[] = {
    { "/discover-refused/saved", test_saved, &instagram },
    { "/discover-refused/after-failure", test_after_failure, &instagram },
    { "/discover-refused/typing", test_typing, &instagram },
    { "/discover-refused/one-of-names", test_one_of_names, &instagram },
    { "/discover-refused/short-name", test_short_name, &instagram },
    { "/discover-refused/unnamed", test_unnamed, &instagram },
    { "/discover-refused/words", test_words, &instagram },
  };

  return discover_fixture_run (argc, argv, tests, G_N_ELEMENTS (tests));
}
