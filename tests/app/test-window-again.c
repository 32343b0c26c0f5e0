/* test-window-again.c: who goes back to a creator within minutes spends no calls on them again.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "window-fixture.h"

static const char * const tab_names[] = { "audience", "content", "partnerships" };

static ScoutCreatorPage *
get_creator_page (WindowFixture *fixture)
{
  return SCOUT_CREATOR_PAGE (scout_window_get_page (fixture->window, SCOUT_VIEW_CREATOR));
}

static void
open_creator (WindowFixture *fixture,
              guint          position)
{
  scout_discover_page_activate (SCOUT_DISCOVER_PAGE (window_fixture_get_page (fixture)), position);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_CREATOR);
  window_fixture_wait_for_parts (fixture);
}

/* A list that is still short when its first page has come asks for the next one only then. */
static void
show_tab (WindowFixture *fixture,
          const char    *name)
{
  scout_creator_tabs_set_shown (scout_creator_page_get_tabs (get_creator_page (fixture)), name);
  for (int i = 0; i < 2; i++)
    {
      window_fixture_settle (fixture);
      window_fixture_wait_for_parts (fixture);
    }
}

static void
look_at_all_tabs (WindowFixture *fixture)
{
  for (gsize i = 0; i < G_N_ELEMENTS (tab_names); i++)
    show_tab (fixture, tab_names[i]);
}

static void
go_back (WindowFixture *fixture,
         ScoutView      view)
{
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.back", NULL);
  window_fixture_wait_for_view (fixture, view);
  window_fixture_settle (fixture);
}

/* As the sidebar shows it. */
static guint
get_used (WindowFixture *fixture,
          ScoutNetwork   network)
{
  ScoutSession *session = scout_window_get_session (fixture->window);
  g_autoptr(ScoutGraphMeter) meter =
    scout_session_open_meter (session, network, scout_session_get_brand_page (session));

  return scout_graph_meter_get_used (meter);
}

/* Opened twice; and again for those who want to know what is true now. */
static void
open_again (WindowFixture *fixture,
            ScoutNetwork   network,
            ScoutView      list)
{
  guint n_before;
  guint n_used;

  window_fixture_wait_until_still (fixture);
  n_before = get_used (fixture, network);
  open_creator (fixture, 0);
  look_at_all_tabs (fixture);
  n_used = get_used (fixture, network);
  g_assert_cmpuint (n_used, >=, n_before + 10);
  g_test_message ("The creator cost %u calls", n_used - n_before);

  go_back (fixture, list);
  open_creator (fixture, 0);
  look_at_all_tabs (fixture);
  g_assert_cmpuint (get_used (fixture, network), ==, n_used);

  /* Somebody else is somebody else. */
  go_back (fixture, list);
  open_creator (fixture, 1);
  g_assert_cmpuint (get_used (fixture, network), >, n_used);
  go_back (fixture, list);
  n_used = get_used (fixture, network);
  open_creator (fixture, 0);
  g_assert_cmpuint (get_used (fixture, network), ==, n_used);

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.refresh", NULL);
  window_fixture_settle (fixture);
  window_fixture_wait_for_parts (fixture);
  g_assert_cmpuint (get_used (fixture, network), >, n_used);
}

static void
test_facebook (WindowFixture *fixture,
               gconstpointer  data)
{
  window_fixture_open_discover (fixture);
  open_again (fixture, SCOUT_NETWORK_FACEBOOK, SCOUT_VIEW_DISCOVER);
}

static void
test_instagram (WindowFixture *fixture,
                gconstpointer  data)
{
  window_fixture_open_discover (fixture);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.discover", "s",
                              "instagram-creators");
  window_fixture_wait_for_creators (fixture);
  open_again (fixture, SCOUT_NETWORK_INSTAGRAM, scout_window_get_view (fixture->window));
}

static gboolean
is_post_complete (gpointer data)
{
  ScoutPostPage *page = data;

  return !scout_post_page_is_loading (page) && scout_post_page_get_post (page) != NULL;
}

static void
open_post (WindowFixture *fixture)
{
  GtkWidget *grid =
    scout_ui_fixture_find (GTK_WIDGET (get_creator_page (fixture)), GTK_TYPE_GRID_VIEW, NULL);

  g_signal_emit_by_name (grid, "activate", 0u);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_POST);
  scout_ui_fixture_wait (is_post_complete, window_fixture_get_page (fixture));
  window_fixture_settle (fixture);
}

/* From the creator's list to the same post twice, with its comments. */
static void
test_post (WindowFixture *fixture,
           gconstpointer  data)
{
  guint n_used;

  window_fixture_open_discover (fixture);
  window_fixture_wait_until_still (fixture);
  open_creator (fixture, 0);
  show_tab (fixture, "content");
  open_post (fixture);
  n_used = get_used (fixture, SCOUT_NETWORK_FACEBOOK);

  go_back (fixture, SCOUT_VIEW_CREATOR);
  open_post (fixture);
  g_assert_cmpuint (get_used (fixture, SCOUT_NETWORK_FACEBOOK), ==, n_used);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.refresh", NULL);
  scout_ui_fixture_wait (is_post_complete, window_fixture_get_page (fixture));
  g_assert_cmpuint (get_used (fixture, SCOUT_NETWORK_FACEBOOK), ==, n_used + 3);
}

int
main (int    argc,
      char **argv)
{
  int status;

  window_fixture_init (&argc, &argv);

#define ADD(path, function) \
  g_test_add ("/window-again/" path, WindowFixture, NULL, window_fixture_set_up, function, \
              window_fixture_tear_down)
  ADD ("facebook", test_facebook);
  ADD ("instagram", test_instagram);
  ADD ("post", test_post);
#undef ADD

  status = g_test_run ();
  scout_ui_fixture_finish ();
  return status;
}
