/* test-window-place-creator.c: the next start shows what was chosen of a creator's posts, and the
 * filters that only a width had put away.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-artwork.h"
#include "scout-breakpoint-bin.h"
#include "scout-post-details.h"
#include "scout-post-kinds.h"
#include "scout-startup.h"
#include "window-fixture.h"

/* More than any window has. */
#define VERY_WIDE 5000

static ScoutCreatorTabs *
get_tabs (WindowFixture *fixture)
{
  GtkWidget *page = scout_window_get_page (fixture->window, SCOUT_VIEW_CREATOR);

  return scout_creator_page_get_tabs (SCOUT_CREATOR_PAGE (page));
}

static ScoutPostKinds *
get_kinds (WindowFixture *fixture)
{
  GtkWidget *page = scout_window_get_page (fixture->window, SCOUT_VIEW_CREATOR);

  return SCOUT_POST_KINDS (scout_ui_fixture_find (page, SCOUT_TYPE_POST_KINDS, NULL));
}

static GtkDropDown *
get_order (WindowFixture *fixture)
{
  GtkWidget *page = scout_window_get_page (fixture->window, SCOUT_VIEW_CREATOR);

  return GTK_DROP_DOWN (page_fixture_find_named (page, "Order"));
}

static void
open_first_creator (WindowFixture *fixture)
{
  scout_discover_page_activate (SCOUT_DISCOVER_PAGE (window_fixture_get_page (fixture)), 0);
  window_fixture_wait_for_parts (fixture);
  scout_creator_tabs_set_shown (get_tabs (fixture), "content");
  window_fixture_wait_for_parts (fixture);
}

/* Apart from searches and, on Facebook, calls for posts. */
static guint
count_calls_about_creators (WindowFixture *fixture)
{
  g_autoptr(GPtrArray) requests = scout_sandbox_dup_requests (fixture->sandbox);
  guint n_calls = 0;

  for (guint i = 0; i < requests->len; i++)
    {
      const ScoutSandboxRequest *request = g_ptr_array_index (requests, i);

      g_test_message ("%s?%s", request->path, request->query);
      n_calls += g_str_has_suffix (request->path, "creators")
                 && (g_str_has_prefix (request->query, "creator_id=")
                     || g_str_has_prefix (request->query, "username="));
    }

  return n_calls;
}

/* What was chosen of a creator's posts, without a call for what is not seen: on the tab that is
 * shown, on one that is not, and behind a post. */
static void
test_facebook (WindowFixture *fixture,
               gconstpointer  data)
{
  GtkWidget *grid = NULL;

  window_fixture_open_discover (fixture);
  window_fixture_wait_for_library (fixture);
  open_first_creator (fixture);
  scout_post_kinds_set_selected (get_kinds (fixture), "reels");
  gtk_drop_down_set_selected (get_order (fixture), 3);
  window_fixture_wait_for_parts (fixture);

  window_fixture_start_again (fixture, SCOUT_VIEW_CREATOR);
  window_fixture_wait_for_parts (fixture);
  g_assert_cmpstr (scout_post_kinds_get_selected (get_kinds (fixture)), ==, "reels");
  g_assert_cmpuint (gtk_drop_down_get_selected (get_order (fixture)), ==, 3);
  g_assert_cmpuint (count_calls_about_creators (fixture), ==, 1);
  window_fixture_save_picture (fixture, "restored-creator-content");

  scout_creator_tabs_set_shown (get_tabs (fixture), "audience");
  window_fixture_start_again (fixture, SCOUT_VIEW_CREATOR);
  window_fixture_wait_for_parts (fixture);
  window_fixture_start_again (fixture, SCOUT_VIEW_CREATOR);
  scout_creator_tabs_set_shown (get_tabs (fixture), "content");
  window_fixture_wait_for_parts (fixture);
  g_assert_cmpstr (scout_post_kinds_get_selected (get_kinds (fixture)), ==, "reels");

  grid = scout_ui_fixture_find (window_fixture_get_page (fixture), GTK_TYPE_GRID_VIEW, NULL);
  g_signal_emit_by_name (grid, "activate", 0u);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_POST);
  window_fixture_start_again (fixture, SCOUT_VIEW_POST);
  window_fixture_start_again (fixture, SCOUT_VIEW_POST);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.back", NULL);
  window_fixture_wait_for_parts (fixture);
  g_assert_cmpstr (scout_post_kinds_get_selected (get_kinds (fixture)), ==, "reels");
  g_assert_cmpuint (gtk_drop_down_get_selected (get_order (fixture)), ==, 3);
}

/* Instagram's lists as well; and what nobody can read is as good as nothing. */
static void
test_instagram (WindowFixture *fixture,
                gconstpointer  data)
{
  static const char * const changes[] = { "NULL", "''", "'moon'", "'{'", "'{\"format\":99}'" };

  window_fixture_open_discover (fixture);
  window_fixture_wait_for_library (fixture);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.discover", "s",
                              "instagram-creators");
  window_fixture_wait_for_creators (fixture);
  open_first_creator (fixture);
  scout_post_kinds_set_selected (get_kinds (fixture), "branded");
  window_fixture_start_again (fixture, SCOUT_VIEW_CREATOR);
  window_fixture_wait_for_parts (fixture);
  g_assert_cmpstr (scout_post_kinds_get_selected (get_kinds (fixture)), ==, "branded");
  /* Who it is, and these posts. */
  g_assert_cmpuint (count_calls_about_creators (fixture), ==, 2);

  for (gsize i = 0; i < G_N_ELEMENTS (changes); i++)
    {
      g_autofree char *sql = g_strdup_printf ("UPDATE last_view SET choices = %s", changes[i]);

      window_fixture_close_by_hand (fixture);
      window_fixture_run_sql (fixture, sql);
      window_fixture_open (fixture, TRUE);
      window_fixture_wait_for_view (fixture, SCOUT_VIEW_CREATOR);
      window_fixture_wait_for_parts (fixture);
      g_assert_cmpstr (scout_post_kinds_get_selected (get_kinds (fixture)), ==, "recent");
    }
}

/* (nullable): the first one below a widget */
static ScoutArtwork *
find_portrait (GtkWidget *widget)
{
  ScoutArtwork *found = NULL;
  ScoutArtworkShape shape = SCOUT_ARTWORK_COVER;

  if (SCOUT_IS_ARTWORK (widget))
    g_object_get (widget, "shape", &shape, NULL);
  if (shape == SCOUT_ARTWORK_PORTRAIT)
    return SCOUT_ARTWORK (widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_portrait (child);

  return found;
}

static gboolean
has_picture (gpointer portrait)
{
  return scout_artwork_get_texture (portrait) != NULL;
}

/* The address of a picture lasts no longer than some days: after the next start the post of a
 * creator shows the one that Meta tells anew. */
static void
test_portrait (WindowFixture *fixture,
               gconstpointer  data)
{
  GtkWidget *grid = NULL;
  GtkWidget *details = NULL;

  window_fixture_open_discover (fixture);
  window_fixture_wait_for_library (fixture);
  open_first_creator (fixture);
  window_fixture_close_by_hand (fixture);
  window_fixture_run_sql (fixture, "UPDATE last_view SET creator ="
                                   " replace(creator, '__sandbox', '__expired')");
  window_fixture_open (fixture, TRUE);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_CREATOR);
  window_fixture_wait_for_parts (fixture);

  grid = scout_ui_fixture_find (window_fixture_get_page (fixture), GTK_TYPE_GRID_VIEW, NULL);
  g_signal_emit_by_name (grid, "activate", 0u);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_POST);
  details = scout_ui_fixture_find (window_fixture_get_page (fixture), SCOUT_TYPE_POST_DETAILS,
                                   NULL);
  scout_ui_fixture_wait (has_picture, find_portrait (details));
  window_fixture_save_picture (fixture, "restored-creator-post");
}

static gboolean
is_shown_noted (gpointer data)
{
  return g_settings_get_boolean (((WindowFixture *) data)->settings, "filters-shown");
}

static gboolean
is_folded_noted (gpointer data)
{
  WindowFixture *fixture = data;

  return g_settings_get_boolean (fixture->settings, "filters-folded")
         && !g_settings_get_boolean (fixture->settings, "filters-shown");
}

/* Here the page is told that it is narrow while the window keeps its size, as with larger text:
 * it is noted at once, for who is killed, and undone by a window that is wide from the start. */
static void
test_folded_filters (WindowFixture *fixture,
                     gconstpointer  data)
{
  ScoutDiscoverPage *page = NULL;
  GtkWidget *bin = NULL;

  fixture->settings = scout_startup_open_settings ();
  window_fixture_open_discover (fixture);
  window_fixture_wait_for_library (fixture);
  page = SCOUT_DISCOVER_PAGE (window_fixture_get_page (fixture));
  scout_discover_page_set_shows_filters (page, TRUE);
  scout_ui_fixture_wait (is_shown_noted, fixture);
  bin = scout_ui_fixture_find (GTK_WIDGET (page), SCOUT_TYPE_BREAKPOINT_BIN, NULL);
  scout_breakpoint_bin_set_threshold (SCOUT_BREAKPOINT_BIN (bin), VERY_WIDE);
  g_assert_false (scout_discover_page_get_shows_filters (page));
  scout_ui_fixture_wait (is_folded_noted, fixture);

  window_fixture_start_again (fixture, SCOUT_VIEW_DISCOVER);
  window_fixture_wait_for_creators (fixture);
  window_fixture_settle (fixture);
  page = SCOUT_DISCOVER_PAGE (window_fixture_get_page (fixture));
  g_assert_true (scout_discover_page_get_shows_filters (page));
  g_assert_false (scout_discover_page_get_folds_filters (page));
}

int
main (int    argc,
      char **argv)
{
  int status;

  window_fixture_init (&argc, &argv);

#define ADD(path, function) \
  g_test_add ("/window-place-creator/" path, WindowFixture, NULL, window_fixture_set_up, function, \
              window_fixture_tear_down)
  ADD ("facebook", test_facebook);
  ADD ("instagram", test_instagram);
  ADD ("folded-filters", test_folded_filters);
  ADD ("portrait", test_portrait);
#undef ADD

  status = g_test_run ();
  scout_ui_fixture_finish ();
  return status;
}
