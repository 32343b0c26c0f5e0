/* test-window-keeper.c: keeping creators in Scout's window, from a press to the next start.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-creator-card.h"
#include "scout-creator-json.h"
#include "scout-name-popover.h"
#include "scout-search-row.h"
#include "scout-sidebar.h"
#include "scout-star.h"
#include "window-fixture.h"

#include <string.h>

static void
open_discover (WindowFixture *fixture)
{
  window_fixture_open_discover (fixture);
  window_fixture_wait_for_library (fixture);
  window_fixture_settle (fixture);
}

/* The next start; the sandbox ends with a session. */
static void
open_again (WindowFixture *fixture)
{
  window_fixture_close (fixture);
  window_fixture_set_online (fixture, TRUE);
  open_discover (fixture);
}

static guint
count_stars (WindowFixture *fixture)
{
  return g_list_model_get_n_items (
    scout_library_get_creators (window_fixture_get_library (fixture)));
}

static gboolean
has_one_star (gpointer data)
{
  return count_stars (data) == 1;
}

static gboolean
has_no_star (gpointer data)
{
  return count_stars (data) == 0;
}

static ScoutCreatorCard *
get_card (WindowFixture *fixture)
{
  GtkWidget *page = window_fixture_get_page (fixture);
  GtkWidget *grid = scout_ui_fixture_find (page, GTK_TYPE_GRID_VIEW, NULL);
  GtkWidget *card = gtk_widget_get_first_child (gtk_widget_get_first_child (grid));

  g_assert_true (SCOUT_IS_CREATOR_CARD (card));
  return SCOUT_CREATOR_CARD (card);
}

static GtkWidget *
get_star (WindowFixture *fixture)
{
  GtkWidget *star = gtk_widget_get_first_child (GTK_WIDGET (get_card (fixture)));

  g_assert_true (SCOUT_IS_STAR (star));
  return star;
}

static void
press_undo (WindowFixture *fixture)
{
  window_fixture_wait_for_text (fixture, "Undo");
  page_fixture_press (GTK_WIDGET (fixture->window), "Undo");
}

static void
test_card (WindowFixture *fixture,
           gconstpointer  data)
{
  g_autofree char *name = NULL;
  g_autofree char *text = NULL;

  open_discover (fixture);
  name = g_strdup (scout_creator_get_name (scout_creator_card_get_creator (get_card (fixture))));
  gtk_widget_activate (get_star (fixture));
  text = g_strdup_printf ("%s saved", name);
  window_fixture_wait_for_text (fixture, text);
  g_assert_true (has_one_star (fixture));
  g_assert_true (scout_creator_card_get_starred (get_card (fixture)));

  press_undo (fixture);
  scout_ui_fixture_wait (has_no_star, fixture);
  g_assert_false (scout_creator_card_get_starred (get_card (fixture)));

  /* The next start has it. */
  gtk_widget_activate (get_star (fixture));
  scout_ui_fixture_wait (has_one_star, fixture);
  open_again (fixture);
  g_assert_true (has_one_star (fixture));
  g_assert_true (scout_creator_card_get_starred (get_card (fixture)));
}

/* Returns whether the page takes the key, with the focus where it is. */
static gboolean
press_s (WindowFixture *fixture)
{
  return scout_ui_fixture_press (window_fixture_get_page (fixture), GDK_KEY_s);
}

static void
test_key (WindowFixture *fixture,
          gconstpointer  data)
{
  GtkWidget *entry = NULL;

  open_discover (fixture);
  gtk_widget_grab_focus (gtk_widget_get_parent (GTK_WIDGET (get_card (fixture))));
  press_s (fixture);
  scout_ui_fixture_wait (has_one_star, fixture);
  /* The star does not take the focus from the cell. */
  g_assert_false (gtk_widget_grab_focus (get_star (fixture)));
  press_s (fixture);
  scout_ui_fixture_wait (has_no_star, fixture);

  /* Words stay words. */
  entry = scout_ui_fixture_find (window_fixture_get_page (fixture), GTK_TYPE_SEARCH_ENTRY, NULL);
  gtk_widget_grab_focus (entry);
  g_assert_false (press_s (fixture));

  /* And on the page of one creator. */
  scout_discover_page_activate (SCOUT_DISCOVER_PAGE (window_fixture_get_page (fixture)), 0);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_CREATOR);
  window_fixture_wait_for_parts (fixture);
  press_s (fixture);
  scout_ui_fixture_wait (has_one_star, fixture);
  g_assert_true (page_fixture_find_icon_button (window_fixture_get_page (fixture),
                                                "starred-symbolic") != NULL);
  gtk_widget_activate_action (window_fixture_get_page (fixture), "creator.star", NULL);
  scout_ui_fixture_wait (has_no_star, fixture);
}

/* Whether something in the sidebar is marked. */
static gboolean
is_selected (WindowFixture *fixture,
             const char    *text)
{
  GtkWidget *sidebar = scout_ui_fixture_find (GTK_WIDGET (fixture->window), SCOUT_TYPE_SIDEBAR,
                                              NULL);
  GtkWidget *label = page_fixture_find_label (sidebar, text);
  GtkWidget *row = label != NULL ? gtk_widget_get_ancestor (label, GTK_TYPE_LIST_BOX_ROW) : NULL;

  g_assert_nonnull (row);
  return gtk_list_box_row_is_selected (GTK_LIST_BOX_ROW (row));
}

static void
save_picture (WindowFixture *fixture,
              const char    *name)
{
  g_autoptr(GdkTexture) picture = NULL;

  window_fixture_settle (fixture);
  picture = scout_ui_fixture_save_picture (GTK_WIDGET (fixture->window), name);
  g_assert_nonnull (picture);
}

static void
test_saved_creators (WindowFixture *fixture,
                     gconstpointer  data)
{
  GtkWidget *page = NULL;

  open_discover (fixture);
  g_assert_true (is_selected (fixture, "Facebook creators"));
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.saved-creators", NULL);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_STARRED);
  window_fixture_wait_for_text (fixture, "Nothing saved yet");
  g_assert_true (is_selected (fixture, "Saved creators"));
  g_assert_false (is_selected (fixture, "Facebook creators"));
  save_picture (fixture, "saved-creators-empty");
  page_fixture_press (GTK_WIDGET (fixture->window), "Discover creators");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_DISCOVER);

  gtk_widget_activate (get_star (fixture));
  scout_ui_fixture_wait (has_one_star, fixture);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.saved-creators", NULL);
  window_fixture_wait_for_text (fixture, "1 creator");
  save_picture (fixture, "saved-creators");

  /* There and back. */
  page = window_fixture_get_page (fixture);
  scout_starred_page_activate (SCOUT_STARRED_PAGE (page), 0);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_CREATOR);
  window_fixture_wait_for_parts (fixture);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.back", NULL);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_STARRED);

  /* A star that goes takes the card along, and comes back with it. */
  window_fixture_settle (fixture);
  gtk_widget_grab_focus (gtk_widget_get_parent (GTK_WIDGET (get_card (fixture))));
  g_assert_true (press_s (fixture));
  window_fixture_wait_for_text (fixture, "Nothing saved yet");
  press_undo (fixture);
  scout_ui_fixture_wait (has_one_star, fixture);
  window_fixture_wait_for_text (fixture, "1 creator");
}

static const char *
get_saved_name (WindowFixture *fixture)
{
  GListModel *creators = scout_library_get_creators (window_fixture_get_library (fixture));
  g_autoptr(ScoutSavedCreator) saved = g_list_model_get_item (creators, 0);

  return scout_creator_get_name (scout_saved_creator_get_creator (saved));
}

static gboolean
has_old_name (gpointer data)
{
  return g_str_equal (get_saved_name (data), "Somebody else");
}

static gboolean
has_new_name (gpointer data)
{
  return !has_old_name (data);
}

/* Makes what is kept of the creator older than it is. */
static void
make_older (WindowFixture *fixture,
            ScoutCreator  *creator)
{
  g_autofree char *text = g_strdup_printf (
    "{\"format\":1,\"network\":\"facebook\",\"id\":\"%s\",\"name\":\"Somebody else\"}",
    scout_creator_get_id (creator));
  g_autoptr(GBytes) json = g_bytes_new (text, strlen (text));
  ScoutCatalog *catalog = scout_session_get_catalog (scout_window_get_session (fixture->window));
  g_autoptr(GPtrArray) creators = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (creators, scout_creator_new_from_json (catalog, json, NULL));
  scout_library_renew_creators_async (window_fixture_get_library (fixture), creators, NULL, NULL);
  scout_ui_fixture_wait (has_old_name, fixture);
}

/* Who is seen again, in a list or alone, is kept as they are now. */
static void
test_seen_again (WindowFixture *fixture,
                 gconstpointer  data)
{
  g_autoptr(ScoutCreator) creator = NULL;

  open_discover (fixture);
  creator = g_object_ref (scout_creator_card_get_creator (get_card (fixture)));
  gtk_widget_activate (get_star (fixture));
  scout_ui_fixture_wait (has_one_star, fixture);

  make_older (fixture, creator);
  scout_discover_page_refresh (SCOUT_DISCOVER_PAGE (window_fixture_get_page (fixture)));
  scout_ui_fixture_wait (has_new_name, fixture);
  g_assert_cmpstr (get_saved_name (fixture), ==, scout_creator_get_name (creator));

  window_fixture_wait_for_creators (fixture);
  make_older (fixture, creator);
  scout_discover_page_activate (SCOUT_DISCOVER_PAGE (window_fixture_get_page (fixture)), 0);
  scout_ui_fixture_wait (has_new_name, fixture);
  g_assert_cmpstr (get_saved_name (fixture), ==, scout_creator_get_name (creator));
  window_fixture_wait_for_parts (fixture);
}

/* Without network they are there, as they were known. */
static void
test_saved_creators_offline (WindowFixture *fixture,
                             gconstpointer  data)
{
  g_autofree char *name = NULL;

  open_discover (fixture);
  name = g_strdup (scout_creator_get_name (scout_creator_card_get_creator (get_card (fixture))));
  gtk_widget_activate (get_star (fixture));
  scout_ui_fixture_wait (has_one_star, fixture);
  window_fixture_set_online (fixture, FALSE);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.saved-creators", NULL);
  window_fixture_wait_for_text (fixture, "1 creator");
  scout_starred_page_activate (SCOUT_STARRED_PAGE (window_fixture_get_page (fixture)), 0);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_CREATOR);
  window_fixture_wait_for_parts (fixture);
  window_fixture_wait_for_text (fixture, name);
  save_picture (fixture, "saved-creator-offline");
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

  open_discover (fixture);
  search (fixture, "coffee");
  save_search (fixture, NULL);
  window_fixture_wait_for_text (fixture, "Search “coffee” saved");
  window_fixture_settle (fixture);
  g_assert_true (is_selected (fixture, "coffee"));
  g_assert_false (is_selected (fixture, "Facebook creators"));
  save_picture (fixture, "saved-search");

  /* Another question is another place. */
  search (fixture, "cake");
  g_assert_true (is_selected (fixture, "Facebook creators"));

  open_search (fixture);
  window_fixture_wait_for_creators (fixture);
  query = scout_paged_model_get_query (scout_discover_page_get_results (get_discover (fixture)));
  g_assert_cmpstr (scout_query_get_text (query, "query"), ==, "coffee");
  g_assert_true (is_selected (fixture, "coffee"));
}

/* What is new is told against what the search had found when it ran last, in an earlier run. */
static void
test_news (WindowFixture *fixture,
           gconstpointer  data)
{
  static const char * const nobody[] = { "1", "2", NULL };
  g_autoptr(ScoutSighting) before = NULL;
  g_autoptr(ScoutSavedSearch) saved = NULL;

  open_discover (fixture);
  search (fixture, "coffee");
  save_search (fixture, "Coffee");
  open_again (fixture);
  saved = g_list_model_get_item (get_searches (fixture), 0);
  open_search (fixture);
  window_fixture_wait_for_creators (fixture);
  /* Today, or yesterday where it has just been midnight. */
  window_fixture_wait_for_words (fixture, "nothing new since ");
  /* What more is loaded has been found, too, and is noted after the others. */
  window_fixture_wait_until_still (fixture);

  before = scout_sighting_new (nobody, FALSE, G_GINT64_CONSTANT (1500033600000000));
  scout_library_note_sighting_async (window_fixture_get_library (fixture),
                                     scout_saved_search_get_id (saved),
                                     before, NULL, NULL);
  search (fixture, "cake");
  open_search (fixture);
  window_fixture_wait_for_creators (fixture);
  window_fixture_wait_for_words (fixture, "2 new, 2 gone since 14 Jul 2017");
  save_picture (fixture, "saved-search-news");
}

static void
test_rename_and_delete (WindowFixture *fixture,
                        gconstpointer  data)
{
  GtkWidget *row = NULL;
  GtkWidget *entry = NULL;

  open_discover (fixture);
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
  g_assert_true (is_selected (fixture, "Roasters <b>"));

  g_assert_true (scout_ui_fixture_press (find_row (fixture, "Roasters <b>"), GDK_KEY_Delete));
  scout_ui_fixture_wait (has_no_search, fixture);
  window_fixture_wait_for_text (fixture, "Search “Roasters <b>” deleted");
  press_undo (fixture);
  scout_ui_fixture_wait (has_search, fixture);
  window_fixture_wait_for_text (fixture, "Roasters <b>");
}

static void
test_recents (WindowFixture *fixture,
              gconstpointer  data)
{
  GListModel *recents = NULL;
  GtkWidget *list = NULL;
  ScoutQuery *query = NULL;

  open_discover (fixture);
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

/* Stars belong to a brand; another one starts without. */
static void
test_brands (WindowFixture *fixture,
             gconstpointer  data)
{
  ScoutSession *session = NULL;
  ScoutBrandPage *other = NULL;

  open_discover (fixture);
  gtk_widget_activate (get_star (fixture));
  scout_ui_fixture_wait (has_one_star, fixture);

  session = scout_window_get_session (fixture->window);
  other = scout_session_find_brand_page (session, scout_sandbox_get_page (fixture->sandbox, 1)->id);
  scout_session_set_brand_page (session, other);
  window_fixture_wait_for_library (fixture);
  g_assert_true (has_no_star (fixture));
  g_assert_false (scout_creator_card_get_starred (get_card (fixture)));
}

/* Another Scout has the file: searching works, keeping is not offered, and the window says why. */
static void
test_busy (WindowFixture *fixture,
           gconstpointer  data)
{
  g_autoptr(ScoutSession) other = scout_session_new_sandbox (fixture->sandbox, TRUE);

  scout_session_open_library (other, scout_sandbox_get_page (fixture->sandbox, 0)->id);
  while (!scout_library_is_open (scout_session_get_library (other)))
    g_main_context_iteration (NULL, TRUE);
  g_test_expect_message ("scout-app", G_LOG_LEVEL_MESSAGE, "The library could not be opened*");
  window_fixture_open_discover (fixture);
  window_fixture_wait_for_text (fixture, "What you saved is open in another Scout. "
                                         "Close that one and start again.");
  g_test_assert_expected_messages ();
  g_assert_null (gtk_widget_get_first_child (GTK_WIDGET (get_card (fixture))));
  gtk_widget_grab_focus (gtk_widget_get_parent (GTK_WIDGET (get_card (fixture))));
  press_s (fixture);
  window_fixture_settle (fixture);
}

int
main (int    argc,
      char **argv)
{
  int result;

  window_fixture_init (&argc, &argv);

#define ADD(path, function) \
  g_test_add ("/window-keeper/" path, WindowFixture, NULL, \
              window_fixture_set_up, function, window_fixture_tear_down)
  ADD ("card", test_card);
  ADD ("key", test_key);
  ADD ("saved-creators", test_saved_creators);
  ADD ("saved-creators-offline", test_saved_creators_offline);
  ADD ("seen-again", test_seen_again);
  ADD ("saved-search", test_saved_search);
  ADD ("news", test_news);
  ADD ("rename-and-delete", test_rename_and_delete);
  ADD ("recents", test_recents);
  ADD ("brands", test_brands);
  ADD ("busy", test_busy);
#undef ADD

  result = g_test_run ();
  scout_ui_fixture_finish ();
  return result;
}
