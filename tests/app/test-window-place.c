/* test-window-place.c: the next start shows what the last one left.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Windows are closed as people close them, and opened again with a session of their own on the file
 * that the first one left; one is killed in a process of its own. */

#include "config.h"

#include "scout-query-builder.h"
#include "scout-sidebar.h"
#include "scout-startup.h"
#include "window-fixture.h"

#include <signal.h>
#include <string.h>
#include <unistd.h>

#define KILLED "/window-place/killed"

/* Where the focus was once reported to be elsewhere, which one start alone did not show. */
#define N_STARTS 3
#define WIDE_WIDTH 1280
#define NARROW_WIDTH 360

static GtkWidget *
get_window (WindowFixture *fixture)
{
  return GTK_WIDGET (fixture->window);
}

static ScoutDiscoverPage *
get_discover (WindowFixture *fixture)
{
  return SCOUT_DISCOVER_PAGE (scout_window_get_page (fixture->window, SCOUT_VIEW_DISCOVER));
}

static GListModel *
get_results (WindowFixture *fixture)
{
  return G_LIST_MODEL (scout_discover_page_get_results (get_discover (fixture)));
}

static const char *
get_words (ScoutDiscoverPage *page)
{
  ScoutQuery *query = scout_discover_page_get_query (page);

  return query != NULL ? scout_query_get_text (query, "query") : NULL;
}

static void
open_window (WindowFixture *fixture)
{
  window_fixture_open_discover (fixture);
  window_fixture_wait_for_library (fixture);
}

static void
search (WindowFixture *fixture,
        const char    *words)
{
  scout_discover_page_search (get_discover (fixture), words);
  window_fixture_wait_for_creators (fixture);
  window_fixture_settle (fixture);
}

/* Searches, as opposed to calls about one creator. */
static guint
count_searches (WindowFixture *fixture)
{
  g_autoptr(GPtrArray) requests = scout_sandbox_dup_requests (fixture->sandbox);
  guint n_searches = 0;

  for (guint i = 0; i < requests->len; i++)
    {
      const ScoutSandboxRequest *request = requests->pdata[i];

      if (g_str_has_suffix (request->path, "/creator_marketplace/creators")
          && strstr (request->query, "creator_id=") == NULL)
        n_searches++;
    }

  return n_searches;
}

static char *
dup_first (WindowFixture *fixture)
{
  guint position = 0;

  return scout_discover_page_dup_place (get_discover (fixture), &position);
}

typedef struct
{
  WindowFixture *fixture;
  const char *id;
} Wanted;

static gboolean
is_first (gpointer data)
{
  const Wanted *wanted = data;
  g_autofree char *first = dup_first (wanted->fixture);

  return g_strcmp0 (first, wanted->id) == 0;
}

static const char *
get_creator_id (WindowFixture *fixture)
{
  GtkWidget *page = scout_window_get_page (fixture->window, SCOUT_VIEW_CREATOR);

  return scout_creator_get_id (scout_creator_page_get_creator (SCOUT_CREATOR_PAGE (page)));
}

static ScoutCreatorTabs *
get_tabs (WindowFixture *fixture)
{
  GtkWidget *page = scout_window_get_page (fixture->window, SCOUT_VIEW_CREATOR);

  return scout_creator_page_get_tabs (SCOUT_CREATOR_PAGE (page));
}

static gboolean
is_filter_focused (WindowFixture *fixture)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));

  g_assert_nonnull (focus);

  return gtk_widget_get_ancestor (focus, GTK_TYPE_SEARCH_ENTRY) == NULL
         && gtk_widget_get_ancestor (focus, GTK_TYPE_GRID_VIEW) == NULL;
}

/* The story of issue 4: a search, three creators opened, and the program closed. */
static void
test_second_start (WindowFixture *fixture,
                   gconstpointer  data)
{
  g_autoptr(ScoutCreator) creator = NULL;
  g_autofree char *first = NULL;
  Wanted wanted = { fixture, NULL };

  open_window (fixture);
  search (fixture, "food");
  window_fixture_scroll (fixture, 0.4);
  first = dup_first (fixture);
  wanted.id = first;
  g_assert_nonnull (first);
  for (guint i = 0; i < 3; i++)
    {
      scout_discover_page_activate (get_discover (fixture), i);
      window_fixture_wait_for_parts (fixture);
      if (i < 2)
        gtk_widget_activate_action (get_window (fixture), "win.back", NULL);
    }
  creator = g_list_model_get_item (get_results (fixture), 2);
  scout_creator_tabs_set_shown (get_tabs (fixture), "audience");

  window_fixture_start_again (fixture, SCOUT_VIEW_CREATOR);
  g_assert_cmpstr (get_creator_id (fixture), ==, scout_creator_get_id (creator));
  window_fixture_wait_for_parts (fixture);
  g_assert_cmpstr (scout_creator_tabs_get_shown (get_tabs (fixture)), ==, "audience");
  g_object_unref (scout_ui_fixture_save_picture (get_window (fixture), "restored-creator"));
  g_assert_cmpuint (count_searches (fixture), ==, 0);

  gtk_widget_child_focus (window_fixture_get_page (fixture), GTK_DIR_TAB_FORWARD);
  gtk_widget_activate_action (get_window (fixture), "win.back", NULL);
  window_fixture_wait_for_creators (fixture);
  g_assert_false (is_filter_focused (fixture));
  g_assert_cmpstr (get_words (get_discover (fixture)), ==, "food");
  scout_ui_fixture_wait (is_first, &wanted);
  window_fixture_wait_until_still (fixture);
  g_assert_true (is_first (&wanted));
  g_assert_cmpuint (count_searches (fixture), <=, 2);
  g_object_unref (scout_ui_fixture_save_picture (get_window (fixture), "restored-search"));
}

/* A start with a question asks as often as one without. */
static void
test_calls (WindowFixture *fixture,
            gconstpointer  data)
{
  g_autoptr(GPtrArray) before = NULL;
  g_autoptr(GPtrArray) after = NULL;

  scout_sandbox_clear_requests (fixture->sandbox);
  open_window (fixture);
  window_fixture_wait_until_still (fixture);
  before = scout_sandbox_dup_requests (fixture->sandbox);
  search (fixture, "food");

  window_fixture_start_again (fixture, SCOUT_VIEW_DISCOVER);
  window_fixture_wait_for_creators (fixture);
  window_fixture_wait_until_still (fixture);
  after = scout_sandbox_dup_requests (fixture->sandbox);
  g_assert_cmpstr (get_words (get_discover (fixture)), ==, "food");
  g_assert_cmpuint (count_searches (fixture), ==, 1);
  g_assert_cmpuint (after->len, <=, before->len);
}

static gboolean
is_marked (WindowFixture *fixture,
           const char    *text)
{
  GtkWidget *sidebar = scout_ui_fixture_find (get_window (fixture), SCOUT_TYPE_SIDEBAR, NULL);
  GtkWidget *label = page_fixture_find_label (sidebar, text);
  GtkWidget *row = label != NULL ? gtk_widget_get_ancestor (label, GTK_TYPE_LIST_BOX_ROW) : NULL;

  return row != NULL && gtk_list_box_row_is_selected (GTK_LIST_BOX_ROW (row));
}

static gboolean
has_search (gpointer data)
{
  GListModel *searches = scout_library_get_searches (window_fixture_get_library (data));

  return g_list_model_get_n_items (searches) == 1;
}

/* A saved search is the same place, not only the same question. */
static void
test_saved_search (WindowFixture *fixture,
                   gconstpointer  data)
{
  g_autoptr(ScoutSavedSearch) saved = NULL;

  open_window (fixture);
  search (fixture, "food");
  scout_library_save_search_async (window_fixture_get_library (fixture), "Roasters",
                                   scout_discover_page_get_query (get_discover (fixture)), NULL,
                                   NULL, NULL);
  scout_ui_fixture_wait (has_search, fixture);
  saved = g_list_model_get_item (
    scout_library_get_searches (window_fixture_get_library (fixture)), 0);
  gtk_widget_activate_action (get_window (fixture), "win.open-search", "s",
                              scout_saved_search_get_id (saved));
  window_fixture_wait_for_creators (fixture);

  window_fixture_start_again (fixture, SCOUT_VIEW_DISCOVER);
  window_fixture_wait_for_creators (fixture);
  g_assert_true (is_marked (fixture, "Roasters"));
  g_assert_cmpstr (scout_discover_page_get_search_id (get_discover (fixture)), ==,
                   scout_saved_search_get_id (saved));
}

/* (transfer full): a saved search with a filter, shown with the panel open */
static ScoutSavedSearch *
open_saved_search (WindowFixture *fixture)
{
  const char * const countries[] = { "US", NULL };
  g_autoptr(ScoutQueryBuilder) builder = NULL;
  g_autoptr(ScoutQuery) query = NULL;
  ScoutSavedSearch *saved = NULL;

  builder = scout_query_builder_new (
    scout_session_get_catalog (scout_window_get_session (fixture->window)), SCOUT_NETWORK_FACEBOOK,
    "creators");
  scout_query_builder_set_list (builder, "countries", countries);
  query = scout_query_builder_build (builder);
  scout_library_save_search_async (window_fixture_get_library (fixture), "Americans", query, NULL,
                                   NULL, NULL);
  scout_ui_fixture_wait (has_search, fixture);
  saved = g_list_model_get_item (
    scout_library_get_searches (window_fixture_get_library (fixture)), 0);
  gtk_widget_activate_action (get_window (fixture), "win.open-search", "s",
                              scout_saved_search_get_id (saved));
  window_fixture_wait_for_creators (fixture);
  scout_discover_page_set_shows_filters (get_discover (fixture), TRUE);
  window_fixture_settle (fixture);
  return saved;
}

/* Where keys go after a start: what one types next is words. In a narrow window, which shows
 * nothing but filters, keys begin with these. Pressing Enter there resets nothing. */
static void
test_focus (WindowFixture *fixture,
            gconstpointer  data)
{
  g_autoptr(ScoutSavedSearch) saved = NULL;

  fixture->width = GPOINTER_TO_INT (data);
  fixture->height = 800;
  fixture->settings = scout_startup_open_settings ();
  open_window (fixture);
  saved = open_saved_search (fixture);
  for (guint i = 0; i < N_STARTS; i++)
    {
      GtkWidget *panel = NULL;
      GtkWidget *focus = NULL;

      window_fixture_start_again (fixture, SCOUT_VIEW_DISCOVER);
      window_fixture_wait_for_creators (fixture);
      window_fixture_settle (fixture);
      panel = scout_ui_fixture_find (get_window (fixture),
                                     g_type_from_name ("ScoutFilterPanel"), NULL);
      focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));
      g_assert_nonnull (panel);
      g_assert_true (gtk_widget_get_mapped (panel));
      g_assert_nonnull (focus);
      g_test_message ("The focus is on a %s", G_OBJECT_TYPE_NAME (focus));
      g_assert_null (page_fixture_find_label (focus, "Reset"));
      if (fixture->width > NARROW_WIDTH)
        g_assert_false (is_filter_focused (fixture));
      else
        g_assert_nonnull (gtk_widget_get_ancestor (focus,
                                                   g_type_from_name ("ScoutFilterGroup")));
    }

  /* Whoever wants to search does not want filters over the entry. */
  gtk_widget_activate_action (get_window (fixture), "win.search", NULL);
  window_fixture_settle (fixture);
  g_assert_false (is_filter_focused (fixture));
  g_assert_true (gtk_widget_get_mapped (gtk_window_get_focus (GTK_WINDOW (fixture->window))));
}

/* The saved creators ask nobody; the question behind them is there when somebody goes back. */
static void
test_saved_creators (WindowFixture *fixture,
                     gconstpointer  data)
{
  g_autoptr(GPtrArray) creators = g_ptr_array_new_with_free_func (g_object_unref);

  open_window (fixture);
  search (fixture, "food");
  g_ptr_array_add (creators, g_list_model_get_item (get_results (fixture), 0));
  scout_library_save_creators_async (window_fixture_get_library (fixture), creators, NULL, NULL);
  gtk_widget_activate_action (get_window (fixture), "win.saved-creators", NULL);
  window_fixture_wait_for_text (fixture, "1 creator");

  window_fixture_start_again (fixture, SCOUT_VIEW_STARRED);
  window_fixture_wait_for_text (fixture, "1 creator");
  g_assert_true (is_marked (fixture, "Saved creators"));
  g_assert_cmpuint (count_searches (fixture), ==, 0);
  gtk_widget_activate_action (get_window (fixture), "win.search", NULL);
  window_fixture_wait_for_creators (fixture);
  g_assert_cmpstr (get_words (get_discover (fixture)), ==, "food");

  /* And a creator who was opened from there leads back there. */
  gtk_widget_activate_action (get_window (fixture), "win.saved-creators", NULL);
  scout_starred_page_activate (SCOUT_STARRED_PAGE (window_fixture_get_page (fixture)), 0);
  window_fixture_wait_for_parts (fixture);
  window_fixture_start_again (fixture, SCOUT_VIEW_CREATOR);
  g_assert_true (is_marked (fixture, "Saved creators"));
  window_fixture_wait_for_parts (fixture);
  gtk_widget_activate_action (get_window (fixture), "win.back", NULL);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_STARRED);
}

static ScoutPostPage *
get_post_page (WindowFixture *fixture)
{
  return SCOUT_POST_PAGE (scout_window_get_page (fixture->window, SCOUT_VIEW_POST));
}

static gboolean
has_post (gpointer data)
{
  ScoutPostPage *page = data;

  return !scout_post_page_is_loading (page) && scout_post_page_get_post (page) != NULL;
}

/* An open post is looked up anew, and leads back to the search. */
static void
test_post (WindowFixture *fixture,
           gconstpointer  data)
{
  g_autofree char *id = NULL;

  open_window (fixture);
  gtk_widget_activate_action (get_window (fixture), "win.discover", "s", "facebook-content");
  window_fixture_wait_for_creators (fixture);
  scout_discover_page_activate (SCOUT_DISCOVER_PAGE (window_fixture_get_page (fixture)), 1);
  scout_ui_fixture_wait (has_post, get_post_page (fixture));
  id = g_strdup (scout_post_page_get_id (get_post_page (fixture)));

  window_fixture_start_again (fixture, SCOUT_VIEW_POST);
  g_assert_cmpstr (scout_post_page_get_id (get_post_page (fixture)), ==, id);
  scout_ui_fixture_wait (has_post, get_post_page (fixture));
  g_assert_true (is_marked (fixture, "Facebook content"));
  gtk_widget_activate_action (get_window (fixture), "win.back", NULL);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_DISCOVER_CONTENT);
  window_fixture_wait_for_creators (fixture);
}

/* Filters and order as they were set, on the other network. */
static void
test_filters (WindowFixture *fixture,
              gconstpointer  data)
{
  static const char * const countries[] = { "US", "CA", NULL };
  ScoutDiscoverPage *page = NULL;
  g_autoptr(ScoutQueryBuilder) builder = NULL;
  g_autoptr(ScoutQuery) query = NULL;

  fixture->settings = scout_startup_open_settings ();
  open_window (fixture);
  gtk_widget_activate_action (get_window (fixture), "win.discover", "s", "instagram-creators");
  window_fixture_wait_for_creators (fixture);
  builder = scout_query_builder_new (
    scout_session_get_catalog (scout_window_get_session (fixture->window)),
    SCOUT_NETWORK_INSTAGRAM, "creators");
  scout_query_builder_set_list (builder, "countries", countries);
  scout_query_builder_set_text (builder, "min-followers", "100000");
  query = scout_query_builder_build (builder);
  page = SCOUT_DISCOVER_PAGE (window_fixture_get_page (fixture));
  scout_discover_page_show_query (page, query);
  window_fixture_wait_for_creators (fixture);
  scout_discover_page_toggle_filters (page);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1111, 777);

  window_fixture_start_again (fixture, SCOUT_VIEW_DISCOVER_INSTAGRAM);
  window_fixture_wait_for_creators (fixture);
  page = SCOUT_DISCOVER_PAGE (window_fixture_get_page (fixture));
  g_assert_cmpstr (scout_query_list_parameters (scout_discover_page_get_query (page))[0]->id, ==,
                   scout_query_list_parameters (query)[0]->id);
  g_assert_cmpuint (scout_query_hash (scout_discover_page_get_query (page)), ==,
                    scout_query_hash (query));
  g_assert_true (scout_discover_page_get_shows_filters (page));
  g_assert_cmpint (g_settings_get_int (fixture->settings, "window-width"), ==, 1111);
  window_fixture_settle (fixture);
  g_object_unref (scout_ui_fixture_save_picture (get_window (fixture), "restored-filters"));

  scout_discover_page_toggle_filters (page);
  scout_discover_page_set_view_style (page, SCOUT_VIEW_STYLE_TABLE);
  window_fixture_start_again (fixture, SCOUT_VIEW_DISCOVER_INSTAGRAM);
  window_fixture_wait_for_creators (fixture);
  page = SCOUT_DISCOVER_PAGE (window_fixture_get_page (fixture));
  g_assert_false (scout_discover_page_get_shows_filters (page));
  g_assert_cmpint (scout_discover_page_get_view_style (page), ==, SCOUT_VIEW_STYLE_TABLE);

  /* Others are shown as they were. */
  gtk_widget_activate_action (get_window (fixture), "win.discover", "s", "facebook-creators");
  window_fixture_wait_for_creators (fixture);
  g_assert_cmpint (scout_discover_page_get_view_style (get_discover (fixture)), ==,
                   SCOUT_VIEW_STYLE_GRID);

  /* Tests share the settings. */
  scout_discover_page_set_view_style (page, SCOUT_VIEW_STYLE_GRID);
}

/* What nobody can read is as good as nothing. */
static void
test_unreadable (WindowFixture *fixture,
                 gconstpointer  data)
{
  static const char * const changes[] = {
    "UPDATE last_view SET place = 'moon', creator = NULL",
    "UPDATE last_view SET place = ''",
    "UPDATE last_view SET place = '#1'",
    "UPDATE last_view SET place = 'facebook-creators##../../me', creator = NULL",
    "UPDATE last_view SET place = 'facebook-creators####', creator = NULL",
    "UPDATE last_view SET place = 'facebook-creators#####-1#1e9#', creator = NULL",
    "UPDATE last_view SET place = 'facebook-creators##17123#instagram', creator = NULL",
    "UPDATE last_view SET place = 'facebook-creators#', query = '{', creator = 'x',"
    " position = -7, search = '999'",
    "UPDATE last_view SET place = 'facebook-creators#no-such-id', position = 9999999999,"
    " query = '{\"format\":99,\"network\":\"facebook\",\"endpoint\":\"creators\"}'",
    "DELETE FROM last_view",
  };

  open_window (fixture);
  search (fixture, "food");
  for (gsize i = 0; i < G_N_ELEMENTS (changes); i++)
    {
      g_test_message ("%s", changes[i]);
      window_fixture_close_by_hand (fixture);
      window_fixture_run_sql (fixture, changes[i]);
      open_window (fixture);
      g_assert_cmpint (scout_window_get_view (fixture->window), ==, SCOUT_VIEW_DISCOVER);
      window_fixture_wait_until_still (fixture);
    }
}

/* A newer Scout's file is not touched, and the window begins where it always does. */
static void
test_newer (WindowFixture *fixture,
            gconstpointer  data)
{
  open_window (fixture);
  search (fixture, "food");
  window_fixture_close_by_hand (fixture);
  window_fixture_run_sql (fixture, "PRAGMA user_version = 99");
  g_test_expect_message ("scout-app", G_LOG_LEVEL_MESSAGE, "The library could not be opened*");
  window_fixture_open_discover (fixture);
  g_test_assert_expected_messages ();
  g_assert_null (get_words (get_discover (fixture)));
}

/* Each brand has a place of its own; changing brands keeps the question. */
static void
test_brands (WindowFixture *fixture,
             gconstpointer  data)
{
  const char *other = scout_sandbox_get_page (fixture->sandbox, 1)->id;

  open_window (fixture);
  search (fixture, "food");
  gtk_widget_activate_action (get_window (fixture), "win.use-page", "s", other);
  window_fixture_wait_for_creators (fixture);
  window_fixture_wait_for_library (fixture);
  g_assert_cmpstr (get_words (get_discover (fixture)), ==, "food");
  search (fixture, "travel");

  /* Sample data begins with the first brand. */
  window_fixture_start_again (fixture, SCOUT_VIEW_DISCOVER);
  window_fixture_wait_for_creators (fixture);
  g_assert_cmpstr (get_words (get_discover (fixture)), ==, "food");
}

static gboolean
is_kept (gpointer data)
{
  ScoutLibrary *library = window_fixture_get_library (data);
  const ScoutLibraryView *view = library != NULL ? scout_library_get_view (library) : NULL;

  return view != NULL && view->creator != NULL && view->query != NULL
         && g_strcmp0 (scout_query_get_text (view->query, "query"), "food") == 0
         && strstr (view->place, "#notes#") != NULL;
}

/* Nothing is closed here, and nothing said. */
static void
die (WindowFixture *fixture)
{
  open_window (fixture);
  search (fixture, "food");
  scout_discover_page_activate (get_discover (fixture), 1);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_CREATOR);
  scout_creator_tabs_set_shown (get_tabs (fixture), "notes");
  scout_ui_fixture_wait (is_kept, fixture);
  kill (getpid (), SIGKILL);
}

static void
test_killed (WindowFixture *fixture,
             gconstpointer  data)
{
  if (g_test_subprocess ())
    {
      die (fixture);
      return;
    }

  g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_INHERIT_STDERR);
  g_assert_false (g_test_trap_has_passed ());
  window_fixture_open (fixture, TRUE);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_CREATOR);
  window_fixture_wait_for_parts (fixture);
  g_assert_cmpstr (scout_creator_tabs_get_shown (get_tabs (fixture)), ==, "notes");
  scout_creator_tabs_set_shown (get_tabs (fixture), "moon");
  g_assert_cmpstr (scout_creator_tabs_get_shown (get_tabs (fixture)), ==, "notes");
  gtk_widget_activate_action (get_window (fixture), "win.back", NULL);
  window_fixture_wait_for_creators (fixture);
  g_assert_cmpstr (get_words (get_discover (fixture)), ==, "food");
}

int
main (int    argc,
      char **argv)
{
  int status;

  window_fixture_init (&argc, &argv);

#define ADD(path, function) \
  g_test_add (path, WindowFixture, NULL, window_fixture_set_up, function, window_fixture_tear_down)
  ADD ("/window-place/second-start", test_second_start);
  ADD ("/window-place/calls", test_calls);
  ADD ("/window-place/saved-search", test_saved_search);
  g_test_add ("/window-place/focus", WindowFixture, GINT_TO_POINTER (WIDE_WIDTH),
              window_fixture_set_up, test_focus, window_fixture_tear_down);
  g_test_add ("/window-place/focus-narrow", WindowFixture, GINT_TO_POINTER (NARROW_WIDTH),
              window_fixture_set_up, test_focus, window_fixture_tear_down);
  ADD ("/window-place/saved-creators", test_saved_creators);
  ADD ("/window-place/post", test_post);
  ADD ("/window-place/filters", test_filters);
  ADD ("/window-place/unreadable", test_unreadable);
  ADD ("/window-place/newer", test_newer);
  ADD ("/window-place/brands", test_brands);
  ADD (KILLED, test_killed);
#undef ADD

  status = g_test_run ();
  scout_ui_fixture_finish ();
  return status;
}
