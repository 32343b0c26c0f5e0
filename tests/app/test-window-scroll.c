/* test-window-scroll.c: the next start shows as far down a page as the last one did.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A creator's page and a post's, each with what is behind it; see test-window-place.c for lists. */

#include "config.h"

#include "scout-creator-content.h"
#include "scout-round-toggle.h"
#include "scout-scroll-place.h"
#include "scout-startup.h"
#include "window-fixture.h"

/* More than half way down the posts that the sandbox has of one creator. */
#define FAR 2099.0

static GtkWidget *
get_window (WindowFixture *fixture)
{
  return GTK_WIDGET (fixture->window);
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

typedef struct
{
  GtkWidget *page;
  double place;
} Scrolled;

/* Not what drop-downs have in them. */
static GtkScrolledWindow *
find_scroller (GtkWidget *root)
{
  GtkScrolledWindow *found = NULL;

  if (!gtk_widget_get_mapped (root) || GTK_IS_NATIVE (root))
    return NULL;
  if (GTK_IS_SCROLLED_WINDOW (root))
    return GTK_SCROLLED_WINDOW (root);

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_scroller (child);

  return found;
}

static gboolean
is_scrolled (gpointer data)
{
  const Scrolled *scrolled = data;
  GtkScrolledWindow *scroller = find_scroller (scrolled->page);

  return scroller != NULL
         && ABS (gtk_adjustment_get_value (gtk_scrolled_window_get_vadjustment (scroller))
                 - scrolled->place) < 1.0;
}

/* As somebody scrolls what is shown of a page. */
static void
scroll_page (WindowFixture *fixture,
             GtkWidget     *page,
             double         place)
{
  Scrolled scrolled = { page, place };

  scout_scroll_place_restore (page, place);
  g_test_message ("Waiting to be %.0f pixels down", place);
  scout_ui_fixture_wait (is_scrolled, &scrolled);
  window_fixture_settle (fixture);
}

static void
assert_scrolled (GtkWidget *page,
                 double     place)
{
  Scrolled scrolled = { page, place };

  g_test_message ("Waiting to be %.0f pixels down again", place);
  scout_ui_fixture_wait (is_scrolled, &scrolled);
}

static GtkWidget *
get_tab_place (WindowFixture *fixture)
{
  GtkWidget *page = scout_window_get_page (fixture->window, SCOUT_VIEW_CREATOR);
  GtkWidget *stack = scout_ui_fixture_find (page, ADW_TYPE_VIEW_STACK, NULL);

  return adw_view_stack_get_visible_child (ADW_VIEW_STACK (stack));
}

static void
open_window (WindowFixture *fixture)
{
  window_fixture_open_discover (fixture);
  window_fixture_wait_for_library (fixture);
}

/* Opens the first creator of a search. */
static void
open_creator (WindowFixture *fixture,
              const char    *subject)
{
  gtk_widget_activate_action (get_window (fixture), "win.discover", "s", subject);
  window_fixture_wait_for_creators (fixture);
  scout_discover_page_search (SCOUT_DISCOVER_PAGE (window_fixture_get_page (fixture)), "food");
  window_fixture_wait_for_creators (fixture);
  scout_discover_page_activate (SCOUT_DISCOVER_PAGE (window_fixture_get_page (fixture)), 0);
  window_fixture_wait_for_parts (fixture);
}

/* The next start, and whoever asks for everything again; another creator begins at the top. */
static void
test_creator (WindowFixture *fixture,
              gconstpointer  data)
{
  open_window (fixture);
  open_creator (fixture, "facebook-creators");
  scout_creator_tabs_set_shown (get_tabs (fixture), "audience");
  window_fixture_wait_for_parts (fixture);
  scroll_page (fixture, get_tab_place (fixture), 90.0);

  window_fixture_start_again (fixture, SCOUT_VIEW_CREATOR);
  window_fixture_wait_for_parts (fixture);
  assert_scrolled (get_tab_place (fixture), 90.0);
  gtk_widget_activate_action (get_window (fixture), "win.refresh", NULL);
  window_fixture_wait_for_parts (fixture);
  assert_scrolled (get_tab_place (fixture), 90.0);

  gtk_widget_activate_action (get_window (fixture), "win.back", NULL);
  window_fixture_wait_for_creators (fixture);
  scout_discover_page_activate (SCOUT_DISCOVER_PAGE (window_fixture_get_page (fixture)), 1);
  window_fixture_wait_for_parts (fixture);
  assert_scrolled (get_tab_place (fixture), 0.0);
  scout_creator_tabs_set_shown (get_tabs (fixture), "audience");
  window_fixture_wait_for_parts (fixture);
  assert_scrolled (get_tab_place (fixture), 0.0);
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

/* Shows the posts of the creator who is shown, and of them the first of a kind. */
static void
open_post_of_creator (WindowFixture *fixture,
                      const char    *kind)
{
  GtkWidget *page = window_fixture_get_page (fixture);
  GtkWidget *tab = NULL;

  adw_view_stack_set_visible_child_name (
    ADW_VIEW_STACK (scout_ui_fixture_find (page, ADW_TYPE_VIEW_STACK, NULL)), "content");
  window_fixture_wait_for_parts (fixture);
  tab = scout_ui_fixture_find (page, SCOUT_TYPE_CREATOR_CONTENT, NULL);
  scout_round_toggle_set_selected (
    SCOUT_ROUND_TOGGLE (scout_ui_fixture_find (tab, SCOUT_TYPE_ROUND_TOGGLE, NULL)), kind);
  window_fixture_wait_for_parts (fixture);
  scroll_page (fixture, get_tab_place (fixture), 60.0);
  g_signal_emit_by_name (page_fixture_find_named (page, "Posts"), "activate", 0u);
  scout_ui_fixture_wait (has_post, get_post_page (fixture));
}

typedef struct
{
  const char *subject;
  const char *kind;
} Network;

static const Network facebook = { "facebook-creators", "reels" };
static const Network instagram = { "instagram-creators", "ads" };

/* With the creator whom it was opened from behind it, for whom nobody is asked before; on Instagram
 * only the creator's lists tell of it. */
static void
test_post_of_creator (WindowFixture *fixture,
                      gconstpointer  data)
{
  const Network *network = data;
  g_autofree char *creator_id = NULL;
  g_autofree char *id = NULL;

  /* Low enough for one row of posts to be worth scrolling. */
  fixture->settings = scout_startup_open_settings ();
  g_settings_set_int (fixture->settings, "window-height", 420);
  open_window (fixture);
  open_creator (fixture, network->subject);
  creator_id = g_strdup (get_creator_id (fixture));
  open_post_of_creator (fixture, network->kind);
  scroll_page (fixture, GTK_WIDGET (get_post_page (fixture)), 40.0);
  id = g_strdup (scout_post_page_get_id (get_post_page (fixture)));

  /* Twice, because what is behind it is only known from the file then. */
  window_fixture_start_again (fixture, SCOUT_VIEW_POST);
  scout_ui_fixture_wait (has_post, get_post_page (fixture));
  window_fixture_start_again (fixture, SCOUT_VIEW_POST);
  scout_ui_fixture_wait (has_post, get_post_page (fixture));
  assert_scrolled (GTK_WIDGET (get_post_page (fixture)), 40.0);
  g_assert_cmpstr (scout_post_page_get_id (get_post_page (fixture)), ==, id);
  g_assert_null (scout_window_get_page (fixture->window, SCOUT_VIEW_CREATOR));
  gtk_widget_activate_action (get_window (fixture), "win.back", NULL);
  window_fixture_wait_for_parts (fixture);
  g_assert_cmpstr (get_creator_id (fixture), ==, creator_id);
  g_assert_cmpstr (scout_creator_tabs_get_shown (get_tabs (fixture)), ==, "content");
  assert_scrolled (get_tab_place (fixture), 60.0);
  gtk_widget_activate_action (get_window (fixture), "win.back", NULL);
  window_fixture_wait_for_creators (fixture);
  g_assert_cmpstr (
    scout_query_get_text (scout_discover_page_get_query (
                            SCOUT_DISCOVER_PAGE (window_fixture_get_page (fixture))), "query"),
    ==, "food");

  /* Tests share the settings. */
  g_settings_reset (fixture->settings, "window-height");
  g_settings_reset (fixture->settings, "window-width");
}

static double
get_reach (WindowFixture *fixture)
{
  GtkScrolledWindow *scroller = find_scroller (get_tab_place (fixture));
  GtkAdjustment *adjustment = NULL;

  if (scroller == NULL)
    return 0.0;

  adjustment = gtk_scrolled_window_get_vadjustment (scroller);
  return gtk_adjustment_get_upper (adjustment) - gtk_adjustment_get_page_size (adjustment);
}

static gboolean
is_long (gpointer fixture)
{
  return get_reach (fixture) > FAR;
}

/* Beyond the rows that a list begins with: as it is handed more, it goes with what is seen, and
 * nobody has scrolled. */
static void
test_far (WindowFixture *fixture,
          gconstpointer  data)
{
  fixture->settings = scout_startup_open_settings ();
  g_settings_set_int (fixture->settings, "window-width", 800);
  g_settings_set_int (fixture->settings, "window-height", 600);
  open_window (fixture);
  open_creator (fixture, "instagram-creators");
  scout_creator_tabs_set_shown (get_tabs (fixture), "content");
  window_fixture_wait_for_parts (fixture);
  scout_ui_fixture_wait (is_long, fixture);
  scroll_page (fixture, get_tab_place (fixture), FAR);

  window_fixture_start_again (fixture, SCOUT_VIEW_CREATOR);
  window_fixture_wait_for_parts (fixture);
  assert_scrolled (get_tab_place (fixture), FAR);

  /* Tests share the settings. */
  g_settings_reset (fixture->settings, "window-height");
  g_settings_reset (fixture->settings, "window-width");
}

int
main (int    argc,
      char **argv)
{
  int status;

  window_fixture_init (&argc, &argv);

  g_test_add ("/window-scroll/creator", WindowFixture, NULL, window_fixture_set_up, test_creator,
              window_fixture_tear_down);
  g_test_add ("/window-scroll/far", WindowFixture, NULL, window_fixture_set_up, test_far,
              window_fixture_tear_down);
  g_test_add ("/window-scroll/post-of-creator/facebook", WindowFixture, &facebook,
              window_fixture_set_up, test_post_of_creator, window_fixture_tear_down);
  g_test_add ("/window-scroll/post-of-creator/instagram", WindowFixture, &instagram,
              window_fixture_set_up, test_post_of_creator, window_fixture_tear_down);

  status = g_test_run ();
  scout_ui_fixture_finish ();
  return status;
}
