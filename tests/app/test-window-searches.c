/* test-window-searches.c: keeping searches in Scout's window, from a press to the next start.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "filter-fixture.h"
#include "scout-name-popover.h"
#include "scout-query-builder.h"
#include "scout-search-row.h"
#include "scout-sidebar.h"
#include "window-fixture.h"

#include <signal.h>
#include <sys/resource.h>

static void
press_undo (WindowFixture *fixture)
{
  window_fixture_wait_for_text (fixture, "Undo");
  page_fixture_press (GTK_WIDGET (fixture->window), "Undo");
}

static ScoutDiscoverPage *
get_discover (WindowFixture *fixture)
{
  return SCOUT_DISCOVER_PAGE (scout_window_get_page (fixture->window, SCOUT_VIEW_DISCOVER));
}

static void
search (WindowFixture *fixture,
        const char    *words)
{
  scout_discover_page_search (get_discover (fixture), words);
  window_fixture_wait_for_creators (fixture);
}

static GListModel *
get_searches (WindowFixture *fixture)
{
  return scout_library_get_searches (window_fixture_get_library (fixture));
}

static gboolean
has_search (gpointer data)
{
  return g_list_model_get_n_items (get_searches (data)) == 1;
}

static gboolean
has_no_search (gpointer data)
{
  return g_list_model_get_n_items (get_searches (data)) == 0;
}

/* Saves the present search through the popover. */
static void
save_search (WindowFixture *fixture,
             const char    *name)
{
  GtkWidget *popover = NULL;
  GtkWidget *entry = NULL;

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.save-search", NULL);
  popover = scout_ui_fixture_find (window_fixture_get_page (fixture), SCOUT_TYPE_NAME_POPOVER,
                                   NULL);
  g_assert_nonnull (popover);
  entry = scout_ui_fixture_find (popover, GTK_TYPE_ENTRY, NULL);
  if (name != NULL)
    gtk_editable_set_text (GTK_EDITABLE (entry), name);
  g_signal_emit_by_name (entry, "activate");
  scout_ui_fixture_wait (has_search, fixture);
}

static GtkWidget *
find_row (WindowFixture *fixture,
          const char    *name)
{
  GtkWidget *sidebar = scout_ui_fixture_find (GTK_WIDGET (fixture->window), SCOUT_TYPE_SIDEBAR,
                                              NULL);
  GtkWidget *label = page_fixture_find_label (sidebar, name);

  g_assert_nonnull (label);
  return gtk_widget_get_ancestor (label, SCOUT_TYPE_SEARCH_ROW);
}

static void
open_search (WindowFixture *fixture)
{
  g_autoptr(ScoutSavedSearch) saved = g_list_model_get_item (get_searches (fixture), 0);

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.open-search", "s",
                              scout_saved_search_get_id (saved));
}

static void
test_saved_search (WindowFixture *fixture,
                   gconstpointer  data)
{
  ScoutQuery *query = NULL;

  window_fixture_open_kept (fixture);
  search (fixture, "coffee");
  save_search (fixture, NULL);
  window_fixture_wait_for_text (fixture, "Search “coffee” saved");
  window_fixture_settle (fixture);
  g_assert_true (window_fixture_is_marked (fixture, "coffee"));
  g_assert_false (window_fixture_is_marked (fixture, "Facebook creators"));
  window_fixture_save_picture (fixture, "saved-search");

  /* Another question is another place. */
  search (fixture, "cake");
  g_assert_true (window_fixture_is_marked (fixture, "Facebook creators"));

  open_search (fixture);
  window_fixture_wait_for_creators (fixture);
  query = scout_paged_model_get_query (scout_discover_page_get_results (get_discover (fixture)));
  g_assert_cmpstr (scout_query_get_text (query, "query"), ==, "coffee");
  g_assert_true (window_fixture_is_marked (fixture, "coffee"));
}

/* Noted between the tests' own runs of the search, long ago. */
#define SEEN_LONG_AGO G_GINT64_CONSTANT (1500033600000000)

static gboolean
was_seen_long_ago (gpointer data)
{
  g_autoptr(ScoutSavedSearch) saved = g_list_model_get_item (get_searches (data), 0);
  ScoutSighting *sighting = scout_saved_search_get_sighting (saved);

  return sighting != NULL && scout_sighting_get_seen_at (sighting) == SEEN_LONG_AGO;
}

/* What is new is told against what the search had found when it ran last, in an earlier run. */
static void
test_news (WindowFixture *fixture,
           gconstpointer  data)
{
  static const char * const nobody[] = { "1", "2", NULL };
  g_autoptr(ScoutSighting) before = NULL;
  g_autoptr(ScoutSavedSearch) saved = NULL;

  window_fixture_open_kept (fixture);
  search (fixture, "coffee");
  save_search (fixture, "Coffee");
  window_fixture_reopen_kept (fixture);
  saved = g_list_model_get_item (get_searches (fixture), 0);
  open_search (fixture);
  window_fixture_wait_for_creators (fixture);
  /* Today, or yesterday where it has just been midnight. */
  window_fixture_wait_for_words (fixture, "nothing new since ");
  /* What more is loaded has been found, too, and is noted after the others. */
  window_fixture_wait_until_still (fixture);

  before = scout_sighting_new (nobody, FALSE, SEEN_LONG_AGO);
  scout_library_note_sighting_async (window_fixture_get_library (fixture),
                                     scout_saved_search_get_id (saved),
                                     before, NULL, NULL);
  /* On a busy machine the file may take longer than the next answer. */
  scout_ui_fixture_wait (was_seen_long_ago, fixture);
  search (fixture, "cake");
  open_search (fixture);
  window_fixture_wait_for_creators (fixture);
  window_fixture_wait_for_words (fixture, "2 new, 2 gone since 14 Jul 2017");
  window_fixture_save_picture (fixture, "saved-search-news");
}

static void
test_rename_and_delete (WindowFixture *fixture,
                        gconstpointer  data)
{
  GtkWidget *row = NULL;
  GtkWidget *entry = NULL;

  window_fixture_open_kept (fixture);
  search (fixture, "coffee");
  save_search (fixture, "Coffee");
  window_fixture_wait_for_text (fixture, "Coffee");
  row = find_row (fixture, "Coffee");
  g_assert_true (scout_ui_fixture_press (row, GDK_KEY_F2));
  entry = scout_ui_fixture_find (row, GTK_TYPE_ENTRY, NULL);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "Coffee");
  gtk_editable_set_text (GTK_EDITABLE (entry), "Roasters <b>");
  g_signal_emit_by_name (entry, "activate");
  window_fixture_wait_for_text (fixture, "Roasters <b>");
  g_assert_true (window_fixture_is_marked (fixture, "Roasters <b>"));

  g_assert_true (scout_ui_fixture_press (find_row (fixture, "Roasters <b>"), GDK_KEY_Delete));
  scout_ui_fixture_wait (has_no_search, fixture);
  window_fixture_wait_for_text (fixture, "Search “Roasters <b>” deleted");
  g_assert_true (window_fixture_is_marked (fixture, "Facebook creators"));
  press_undo (fixture);
  scout_ui_fixture_wait (has_search, fixture);
  window_fixture_wait_for_text (fixture, "Roasters <b>");
  g_assert_true (window_fixture_is_marked (fixture, "Roasters <b>"));
}

static gboolean
has_popover (gpointer data)
{
  WindowFixture *fixture = data;
  GtkWidget *popover = scout_ui_fixture_find (window_fixture_get_page (fixture),
                                              SCOUT_TYPE_NAME_POPOVER, NULL);

  return popover != NULL && gtk_widget_get_mapped (popover);
}

/* In a narrow window the filters lie over everything: what asks for the name comes to stand below
 * its button all the same. */
static void
test_narrow_filters (WindowFixture *fixture,
                     gconstpointer  data)
{
  GtkWidget *popover = NULL;
  GtkWidget *button = NULL;
  g_autoptr(GdkTexture) picture = NULL;

  fixture->width = 360;
  fixture->height = 640;
  window_fixture_open_kept (fixture);
  search (fixture, "cake");
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.filters", NULL);
  window_fixture_settle (fixture);
  g_assert_true (scout_discover_page_get_shows_filters (get_discover (fixture)));

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.save-search", NULL);
  scout_ui_fixture_wait (has_popover, fixture);
  window_fixture_settle (fixture);
  popover = scout_ui_fixture_find (window_fixture_get_page (fixture), SCOUT_TYPE_NAME_POPOVER,
                                   NULL);
  button = gtk_widget_get_parent (popover);
  g_assert_true (gtk_widget_get_mapped (button));
  g_assert_cmpint (gtk_widget_get_width (button), >, 0);
  g_assert_cmpint (gtk_widget_get_width (gtk_popover_get_child (GTK_POPOVER (popover))), <, 360);
  window_fixture_save_picture (fixture, "save-over-filters-window");
  picture = scout_ui_fixture_save_picture (popover, "save-over-filters");
  gtk_popover_popdown (GTK_POPOVER (popover));
}

/* GTK 4.8 looks for a tooltip half a second after the pointer has come, surface or not. */
static void
let_tooltips_come (void)
{
  gint64 end = g_get_monotonic_time () + 1500 * G_TIME_SPAN_MILLISECOND;

  while (g_get_monotonic_time () < end)
    if (!g_main_context_iteration (NULL, FALSE))
      g_usleep (1000);
}

/* The window closes with the question for a name open, and leaves nothing behind. */
static void
test_closed_over_popover (WindowFixture *fixture,
                          gconstpointer  data)
{
  window_fixture_open_kept (fixture);
  search (fixture, "cake");
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.save-search", NULL);
  scout_ui_fixture_wait (has_popover, fixture);
  let_tooltips_come ();
  window_fixture_close_by_hand (fixture);

  /* Before it is seen, and while it goes. */
  window_fixture_open_kept (fixture);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.save-search", NULL);
  window_fixture_close_by_hand (fixture);
  window_fixture_open_kept (fixture);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.save-search", NULL);
  scout_ui_fixture_wait (has_popover, fixture);
  let_tooltips_come ();
  gtk_popover_popdown (GTK_POPOVER (scout_ui_fixture_find (window_fixture_get_page (fixture),
                                                           SCOUT_TYPE_NAME_POPOVER, NULL)));
  window_fixture_close_by_hand (fixture);
}

static void
test_recents (WindowFixture *fixture,
              gconstpointer  data)
{
  GListModel *recents = NULL;
  GtkWidget *list = NULL;
  ScoutQuery *query = NULL;

  window_fixture_open_kept (fixture);
  recents = scout_library_get_recents (window_fixture_get_library (fixture));
  search (fixture, "cak");
  search (fixture, "cake");
  search (fixture, "coffee");
  window_fixture_settle (fixture);
  while (g_list_model_get_n_items (recents) < 2)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (g_list_model_get_n_items (recents), ==, 2);

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.save-search", NULL);
  list = scout_ui_fixture_find (
    scout_ui_fixture_find (window_fixture_get_page (fixture), SCOUT_TYPE_NAME_POPOVER, NULL),
    GTK_TYPE_LIST_BOX, NULL);
  g_assert_nonnull (list);
  g_signal_emit_by_name (list, "row-activated",
                         gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), 1));
  window_fixture_wait_for_creators (fixture);
  query = scout_paged_model_get_query (scout_discover_page_get_results (get_discover (fixture)));
  g_assert_cmpstr (scout_query_get_text (query, "query"), ==, "cake");
}

/* The steps of one search are one search, unless somebody was found on the way. */
static void
test_steps (WindowFixture *fixture,
            gconstpointer  data)
{
  const ScoutQueryRange range = { 100000, 1000000, NULL, NULL };
  static const char * const countries[] = { "CA", "US", NULL };
  GListModel *recents = NULL;
  ScoutDiscoverPage *page = NULL;
  GtkWidget *grid = NULL;
  GtkWidget *popover = NULL;
  GtkAdjustment *room = NULL;
  g_autoptr(ScoutQueryBuilder) builder = NULL;
  g_autoptr(ScoutQuery) narrowed = NULL;
  g_autoptr(ScoutQuery) narrower = NULL;
  g_autoptr(ScoutQuery) newest = NULL;

  window_fixture_open_kept (fixture);
  recents = scout_library_get_recents (window_fixture_get_library (fixture));
  search (fixture, "cookies");
  page = get_discover (fixture);
  builder = scout_query_builder_new_from_query (scout_discover_page_get_query (page));
  scout_query_builder_set_list (builder, "countries", countries);
  narrowed = scout_query_builder_build (builder);
  scout_query_builder_set_range (builder, "followers", &range);
  scout_query_builder_set_text (builder, "audience-age", "25-34");
  narrower = scout_query_builder_build (builder);

  scout_discover_page_show_query (page, narrowed);
  window_fixture_wait_for_creators (fixture);
  /* The file is written by a thread of its own. */
  while (g_list_model_get_n_items (recents) < 1)
    g_main_context_iteration (NULL, TRUE);
  window_fixture_settle (fixture);
  g_assert_cmpuint (g_list_model_get_n_items (recents), ==, 1);
  grid = scout_ui_fixture_find (GTK_WIDGET (page), GTK_TYPE_GRID_VIEW, NULL);
  g_signal_emit_by_name (grid, "activate", 0);
  window_fixture_settle (fixture);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.back", NULL);
  window_fixture_wait_for_creators (fixture);
  scout_discover_page_show_query (page, narrower);
  window_fixture_wait_for_creators (fixture);
  while (g_list_model_get_n_items (recents) < 2)
    g_main_context_iteration (NULL, TRUE);
  newest = g_list_model_get_item (recents, 0);
  g_assert_true (scout_query_equal (newest, narrower));

  /* Longer than a line, and yet whole. */
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.save-search", NULL);
  window_fixture_settle (fixture);
  popover = scout_ui_fixture_find (GTK_WIDGET (page), SCOUT_TYPE_NAME_POPOVER, NULL);
  room = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (
    scout_ui_fixture_find (popover, GTK_TYPE_SCROLLED_WINDOW, NULL)));
  g_assert_cmpfloat (gtk_adjustment_get_upper (room), <=, gtk_adjustment_get_page_size (room));
  gtk_popover_popdown (GTK_POPOVER (popover));
  window_fixture_settle (fixture);
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

/* What a search would leave behind is lost, and whoever searches knows; the search goes on. */
static void
test_no_room (WindowFixture *fixture,
              gconstpointer  data)
{
  window_fixture_open_kept (fixture);
  window_fixture_wait_until_still (fixture);
  signal (SIGXFSZ, SIG_IGN);
  set_room (4096);
  search (fixture, "coffee");
  window_fixture_wait_for_text (fixture, "Searches are not remembered: there is no room left on "
                                         "the disk.");
  set_room (RLIM_INFINITY);
  window_fixture_save_picture (fixture, "searches-not-remembered");
}

/* What cannot be asked as it is, is kept as it is nevertheless: to be put right later. */
static void
test_refused (WindowFixture *fixture,
              gconstpointer  data)
{
  ScoutDiscoverPage *page = NULL;
  g_autoptr(ScoutQueryBuilder) builder = NULL;
  g_autoptr(ScoutQuery) refused = NULL;
  g_autoptr(ScoutQuery) right = NULL;
  g_autoptr(ScoutSavedSearch) saved = NULL;

  window_fixture_open_kept (fixture);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.discover", "s",
                              "instagram-creators");
  window_fixture_wait_for_creators (fixture);
  page = SCOUT_DISCOVER_PAGE (window_fixture_get_page (fixture));
  builder = scout_query_builder_new_from_query (scout_discover_page_get_query (page));
  scout_query_builder_set_text (builder, "min-followers", "100000");
  scout_query_builder_set_text (builder, "max-followers", "10000");
  refused = scout_query_builder_build (builder);
  scout_discover_page_show_query (page, refused);
  g_assert_true (scout_query_equal (scout_discover_page_get_query (page), refused));

  save_search (fixture, "Upside down");
  saved = g_list_model_get_item (get_searches (fixture), 0);
  g_assert_true (scout_query_equal (scout_saved_search_get_query (saved), refused));
  g_assert_null (scout_saved_search_get_sighting (saved));

  g_assert_true (window_fixture_is_marked (fixture, "Upside down"));
  window_fixture_wait_for_text (fixture, "Saved, but it cannot be asked until it is changed.");

  scout_query_builder_clear (builder, "max-followers");
  right = scout_query_builder_build (builder);
  scout_discover_page_show_query (page, right);
  window_fixture_wait_for_creators (fixture);
  g_assert_true (scout_query_equal (scout_discover_page_get_query (page), right));

  /* Nobody whom the search before has found is shown as found by this one. */
  open_search (fixture);
  window_fixture_wait_for_text (fixture, "This search cannot be asked");
  g_assert_null (scout_discover_page_get_results (page));
}

/* Ticks one more country in the filters of the search that is shown. */
static void
tick_country (WindowFixture *fixture,
              const char    *label)
{
  GtkWidget *page = window_fixture_get_page (fixture);
  GtkWidget *control = NULL;

  scout_discover_page_show_filter (SCOUT_DISCOVER_PAGE (page), "countries");
  control = GTK_WIDGET (scout_filter_row_get_control (filter_fixture_find_row_in (page,
                                                                                  "countries")));
  filter_fixture_open (control);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (filter_fixture_find_button (control, label)),
                               TRUE);
  g_assert_true (scout_discover_page_is_edited (SCOUT_DISCOVER_PAGE (page)));
  filter_fixture_close (control);
}

static guint
count_countries (ScoutQuery *query)
{
  const char * const *countries = scout_query_get_list (query, "countries");

  return countries != NULL ? g_strv_length ((GStrv) countries) : 0;
}

static gboolean
is_asked (gpointer data)
{
  ScoutDiscoverPage *page = get_discover (data);

  return !scout_discover_page_is_edited (page)
         && scout_paged_model_get_state (scout_discover_page_get_results (page))
            != SCOUT_PAGED_STATE_LOADING;
}

/* What is there of the search before is not what the saved one has found. */
static void
test_refused_over_results (WindowFixture *fixture,
                           gconstpointer  data)
{
  GtkWidget *page = NULL;
  GtkWidget *control = NULL;
  guint n_results = 0;
  g_autoptr(ScoutSavedSearch) saved = NULL;

  window_fixture_open_kept (fixture);
  page = window_fixture_get_page (fixture);
  scout_discover_page_show_filter (SCOUT_DISCOVER_PAGE (page), "followers");
  control = GTK_WIDGET (scout_filter_row_get_control (filter_fixture_find_row_in (page,
                                                                                  "followers")));
  filter_fixture_type (filter_fixture_get_end (control, FALSE), "50000");
  scout_ui_fixture_wait (is_asked, fixture);
  window_fixture_wait_until_still (fixture);
  n_results = g_list_model_get_n_items (
    G_LIST_MODEL (scout_discover_page_get_results (SCOUT_DISCOVER_PAGE (page))));
  filter_fixture_type (filter_fixture_get_end (control, TRUE), "1000");
  save_search (fixture, "Upside down");
  saved = g_list_model_get_item (get_searches (fixture), 0);
  g_assert_null (scout_saved_search_get_sighting (saved));

  /* Nothing more of it is loaded by scrolling; what somebody asks for, is. */
  window_fixture_scroll (fixture, 1);
  window_fixture_settle (fixture);
  window_fixture_settle (fixture);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (scout_discover_page_get_results (
    SCOUT_DISCOVER_PAGE (page)))), ==, n_results);
  scout_paged_model_load_more (scout_discover_page_get_results (SCOUT_DISCOVER_PAGE (page)));
  scout_ui_fixture_wait (is_asked, fixture);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (scout_discover_page_get_results (
    SCOUT_DISCOVER_PAGE (page)))), >, n_results);
  g_assert_null (scout_saved_search_get_sighting (saved));
}

/* A question in the making is saved, asked though another search is shown, and kept for the next
 * start. */
static void
test_edited (WindowFixture *fixture,
             gconstpointer  data)
{
  g_autoptr(ScoutSavedSearch) saved = NULL;

  window_fixture_open_kept (fixture);
  tick_country (fixture, "Canada");
  save_search (fixture, "Northern");
  saved = g_list_model_get_item (get_searches (fixture), 0);
  g_assert_cmpuint (count_countries (scout_saved_search_get_query (saved)), ==, 1);
  scout_ui_fixture_wait (is_asked, fixture);
  g_assert_true (window_fixture_is_marked (fixture, "Northern"));

  tick_country (fixture, "France");
  g_assert_false (window_fixture_is_marked (fixture, "Northern"));
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.discover", "s",
                              "instagram-creators");
  scout_ui_fixture_wait (is_asked, fixture);
  g_assert_cmpuint (count_countries (scout_paged_model_get_query (
    scout_discover_page_get_results (get_discover (fixture)))), ==, 2);

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.discover", "s",
                              "facebook-creators");
  tick_country (fixture, "Germany");
  window_fixture_start_again (fixture, SCOUT_VIEW_DISCOVER);
  window_fixture_wait_for_creators (fixture);
  g_assert_cmpuint (count_countries (scout_paged_model_get_query (
    scout_discover_page_get_results (get_discover (fixture)))), ==, 3);
}

/* A figure counts when somebody stops typing; who closes the window has stopped. */
static void
test_typed (WindowFixture *fixture,
            gconstpointer  data)
{
  const ScoutQueryRange *range = NULL;
  GtkWidget *page = NULL;
  GtkWidget *end = NULL;

  window_fixture_open_kept (fixture);
  page = window_fixture_get_page (fixture);
  scout_discover_page_show_filter (SCOUT_DISCOVER_PAGE (page), "followers");
  end = filter_fixture_get_end (GTK_WIDGET (scout_filter_row_get_control (
    filter_fixture_find_row_in (page, "followers"))), FALSE);
  gtk_widget_grab_focus (end);
  gtk_editable_set_text (GTK_EDITABLE (end), "12345");
  g_assert_false (scout_query_has (scout_discover_page_get_query (get_discover (fixture)),
                                   "followers"));
  window_fixture_start_again (fixture, SCOUT_VIEW_DISCOVER);
  window_fixture_wait_for_creators (fixture);
  range = scout_query_get_range (scout_discover_page_get_query (get_discover (fixture)),
                                 "followers");
  g_assert_nonnull (range);
  g_assert_cmpfloat_with_epsilon (range->min, 12345, 0.5);
}

int
main (int    argc,
      char **argv)
{
  int result;

  window_fixture_init (&argc, &argv);

#define ADD(path, function) \
  g_test_add ("/window-searches/" path, WindowFixture, NULL, \
              window_fixture_set_up, function, window_fixture_tear_down)
  ADD ("saved-search", test_saved_search);
  ADD ("news", test_news);
  ADD ("rename-and-delete", test_rename_and_delete);
  ADD ("recents", test_recents);
  ADD ("steps", test_steps);
  ADD ("narrow-filters", test_narrow_filters);
  ADD ("closed-over-popover", test_closed_over_popover);
  ADD ("refused", test_refused);
  ADD ("refused-over-results", test_refused_over_results);
  ADD ("edited", test_edited);
  ADD ("typed", test_typed);
  ADD ("no-room", test_no_room);
#undef ADD

  result = g_test_run ();
  scout_ui_fixture_finish ();
  return result;
}
