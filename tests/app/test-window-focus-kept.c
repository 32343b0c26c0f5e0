/* test-window-focus-kept.c: the focus of whoever loses what had it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-explain-button.h"
#include "scout-filter-panel.h"
#include "scout-sidebar.h"
#include "scout-window-private.h"
#include "window-fixture.h"

/* Of what has the focus on a page, one after the other. */
#define MOST_HIDDEN 8

/* In which the focus goes back to what has come. */
#define FRAMES 15
/* Pixels. */
#define AS_GOOD_AS_THERE 48.0f

static void
set_up_narrow (WindowFixture *fixture,
               gconstpointer  data)
{
  window_fixture_set_up (fixture, NULL);
  fixture->width = 360;
  fixture->height = 640;
}

static gboolean
has_post (gpointer page)
{
  return !scout_post_page_is_loading (page);
}

static GtkWidget *
get_window (WindowFixture *fixture)
{
  return GTK_WIDGET (fixture->window);
}

static GtkWidget *
get_focus (WindowFixture *fixture)
{
  return gtk_window_get_focus (GTK_WINDOW (fixture->window));
}

static gboolean
has_focus_in (WindowFixture *fixture,
              GType          type)
{
  GtkWidget *focus = get_focus (fixture);

  return focus != NULL && gtk_widget_get_mapped (focus)
         && gtk_widget_get_ancestor (focus, type) != NULL;
}

static gboolean
is_focus_seen (gpointer data)
{
  GtkWidget *focus = get_focus (data);

  return focus != NULL && gtk_widget_get_mapped (focus);
}

/* The banner stands below the page, and what it offers is not what somebody was about to do. What
 * goes with an answer has the focus until the next frame. */
static void
assert_in_page (WindowFixture *fixture)
{
  GtkWidget *focus = NULL;

  scout_ui_fixture_wait (is_focus_seen, fixture);
  focus = get_focus (fixture);
  g_test_message ("The focus is on a %s", G_OBJECT_TYPE_NAME (focus));
  g_assert_true (gtk_widget_is_ancestor (focus, window_fixture_get_page (fixture)));
}

/* Whoever goes on where they were can type at once. */
static void
test_next_start (WindowFixture *fixture,
                 gconstpointer  data)
{
  window_fixture_open_kept (fixture);
  scout_discover_page_search (SCOUT_DISCOVER_PAGE (window_fixture_get_page (fixture)), "tea");
  window_fixture_wait_for_creators (fixture);
  window_fixture_start_again (fixture, SCOUT_VIEW_DISCOVER);
  window_fixture_wait_for_creators (fixture);
  window_fixture_settle (fixture);
  g_assert_true (has_focus_in (fixture, GTK_TYPE_SEARCH_ENTRY));
}

/* As Facebook's page ends. */
static void
grant (WindowFixture *fixture)
{
  g_autoptr(ScoutLoginGrant) granted = g_new0 (ScoutLoginGrant, 1);

  granted->token = scout_token_new (scout_sandbox_get_user_token (fixture->sandbox));
  g_signal_emit_by_name (window_fixture_get_page (fixture), "granted", granted);
}

static void
test_renewed (WindowFixture *fixture,
              gconstpointer  data)
{
  const ScoutSandboxFault fault = {
    .kind = SCOUT_SANDBOX_FAULT_EXPIRED_TOKEN, .path = "/creator_marketplace/creators",
    .count = G_MAXUINT
  };

  window_fixture_open_discover (fixture);
  scout_sandbox_add_fault (fixture->sandbox, &fault);
  scout_discover_page_search (SCOUT_DISCOVER_PAGE (window_fixture_get_page (fixture)), "tea");
  window_fixture_wait_for_text (fixture, "Your sign-in has expired");
  page_fixture_press (window_fixture_get_page (fixture), "Sign in again");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_LOGIN);
  scout_sandbox_clear_faults (fixture->sandbox);
  /* Facebook's page has had it, and has gone. */
  gtk_window_set_focus (GTK_WINDOW (fixture->window), NULL);
  grant (fixture);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_DISCOVER);
  window_fixture_wait_for_creators (fixture);
  window_fixture_settle (fixture);
  g_assert_true (has_focus_in (fixture, GTK_TYPE_SEARCH_ENTRY));
}

/* Begins a sign-in from where somebody is, who then thinks better of it. */
static void
sign_in_and_back (WindowFixture *fixture)
{
  ScoutView view = scout_window_get_view (fixture->window);
  GtkWidget *focus = get_focus (fixture);

  g_assert_nonnull (focus);
  _scout_window_renew (fixture->window);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_LOGIN);
  window_fixture_settle (fixture);
  /* Facebook's page has had it, and goes first. */
  gtk_window_set_focus (GTK_WINDOW (fixture->window), NULL);
  page_fixture_press (window_fixture_get_page (fixture), "Cancel");
  window_fixture_wait_for_view (fixture, view);
  window_fixture_settle (fixture);
  g_test_message ("The focus is on a %s", G_OBJECT_TYPE_NAME (get_focus (fixture)));
  g_assert_true (get_focus (fixture) == focus);
}

static void
test_sign_in_and_back (WindowFixture *fixture,
                       gconstpointer  data)
{
  GtkWidget *grid = NULL;
  GtkWidget *card = NULL;

  window_fixture_open_discover (fixture);
  window_fixture_wait_until_still (fixture);
  sign_in_and_back (fixture);

  grid = scout_ui_fixture_find (window_fixture_get_page (fixture), GTK_TYPE_GRID_VIEW, NULL);
  card = gtk_widget_get_next_sibling (gtk_widget_get_first_child (grid));
  g_assert_true (gtk_widget_grab_focus (card));
  sign_in_and_back (fixture);

  gtk_widget_child_focus (GTK_WIDGET (fixture->window->sidebar), GTK_DIR_TAB_FORWARD);
  sign_in_and_back (fixture);

  scout_discover_page_activate (SCOUT_DISCOVER_PAGE (window_fixture_get_page (fixture)), 0);
  window_fixture_wait_for_parts (fixture);
  for (guint i = 0; i < 9; i++)
    gtk_widget_child_focus (window_fixture_get_page (fixture), GTK_DIR_TAB_FORWARD);
  sign_in_and_back (fixture);
}

/* Where a tab has nothing that takes it, and once it has an answer. */
static void
test_tabs_of_unshared (WindowFixture *fixture,
                       gconstpointer  data)
{
  GtkWidget *label = NULL;

  window_fixture_open_discover (fixture);
  gtk_widget_activate_action (get_window (fixture), "win.open-link", "s",
                              "scout://creator/facebook/wes.prescott");
  window_fixture_wait_for_parts (fixture);
  window_fixture_settle (fixture);
  for (int i = 2; i <= 5; i++)
    {
      gtk_widget_activate_action (window_fixture_get_page (fixture), "creator.tab", "i", 1);
      window_fixture_settle (fixture);
      label = page_fixture_find_label (window_fixture_get_page (fixture), "Open profile");
      g_assert_nonnull (label);
      gtk_widget_grab_focus (gtk_widget_get_ancestor (label, GTK_TYPE_BUTTON));
      assert_in_page (fixture);
      gtk_widget_activate_action (window_fixture_get_page (fixture), "creator.tab", "i", i);
      window_fixture_settle (fixture);
      assert_in_page (fixture);
      window_fixture_wait_for_parts (fixture);
      window_fixture_settle (fixture);
      assert_in_page (fixture);
    }
}

static void
open_filters (WindowFixture *fixture)
{
  gtk_widget_activate_action (get_window (fixture), "win.filters", NULL);
  window_fixture_settle (fixture);
  g_assert_true (has_focus_in (fixture, SCOUT_TYPE_FILTER_PANEL));
}

/* Whichever way they are put away. */
static void
test_filters_closed (WindowFixture *fixture,
                     gconstpointer  data)
{
  window_fixture_open_discover (fixture);
  window_fixture_wait_until_still (fixture);
  gtk_widget_activate_action (get_window (fixture), "win.search", NULL);

  open_filters (fixture);
  gtk_widget_activate_action (get_window (fixture), "win.filters", NULL);
  window_fixture_settle (fixture);
  g_assert_true (has_focus_in (fixture, GTK_TYPE_SEARCH_ENTRY));

  open_filters (fixture);
  g_assert_true (scout_ui_fixture_press (window_fixture_get_page (fixture), GDK_KEY_Escape));
  window_fixture_settle (fixture);
  g_assert_true (has_focus_in (fixture, GTK_TYPE_SEARCH_ENTRY));

  open_filters (fixture);
  page_fixture_press (window_fixture_get_page (fixture), "Show creators");
  window_fixture_settle (fixture);
  g_assert_true (has_focus_in (fixture, GTK_TYPE_SEARCH_ENTRY));
}

/* Where the entry stands depends on the width, which is known once the window is shown. */
static void
test_narrow_start (WindowFixture *fixture,
                   gconstpointer  data)
{
  window_fixture_open_discover (fixture);
  window_fixture_settle (fixture);
  g_assert_true (has_focus_in (fixture, GTK_TYPE_SEARCH_ENTRY));
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1200, 700);
  window_fixture_settle (fixture);
  g_assert_true (has_focus_in (fixture, GTK_TYPE_SEARCH_ENTRY));
}

static GtkWidget *
focus_explanation (WindowFixture *fixture)
{
  GtkWidget *page = window_fixture_get_page (fixture);
  GtkWidget *grid = scout_ui_fixture_find (page, GTK_TYPE_GRID_VIEW, NULL);
  GtkWidget *explain = scout_ui_fixture_find (page, SCOUT_TYPE_EXPLAIN_BUTTON, NULL);

  g_assert_nonnull (explain);
  gtk_widget_child_focus (explain, GTK_DIR_TAB_FORWARD);
  g_assert_true (has_focus_in (fixture, SCOUT_TYPE_EXPLAIN_BUTTON));

  return grid;
}

/* What explained the figures of one search goes with them; the results of the next have the focus
 * then. */
static void
test_explained (WindowFixture *fixture,
                gconstpointer  data)
{
  GtkWidget *grid = NULL;

  window_fixture_open_discover (fixture);
  window_fixture_wait_until_still (fixture);
  grid = focus_explanation (fixture);
  scout_discover_page_search (SCOUT_DISCOVER_PAGE (window_fixture_get_page (fixture)), "tea");
  window_fixture_wait_until_still (fixture);
  g_assert_true (gtk_widget_is_ancestor (get_focus (fixture), grid));

  focus_explanation (fixture);
  gtk_widget_activate_action (get_window (fixture), "win.refresh", NULL);
  window_fixture_wait_until_still (fixture);
  g_assert_true (gtk_widget_is_ancestor (get_focus (fixture), grid));
}

/* What goes: what has the focus, or the whole of which it is a part. */
static GtkWidget *
find_part (GtkWidget *focus)
{
  const GType types[] = { GTK_TYPE_SEARCH_ENTRY, GTK_TYPE_LIST_BASE, GTK_TYPE_MENU_BUTTON,
                          GTK_TYPE_DROP_DOWN };

  for (gsize i = 0; i < G_N_ELEMENTS (types); i++)
    {
      GtkWidget *whole = gtk_widget_get_ancestor (focus, types[i]);

      if (whole != NULL)
        return whole;
    }

  return focus;
}

/* Tab by tab, with each of the first of what has the focus going away. */
static void
hide_each (WindowFixture *fixture)
{
  GtkWidget *page = window_fixture_get_page (fixture);
  guint n_stops = 0;

  gtk_window_set_focus (GTK_WINDOW (fixture->window), NULL);
  while (n_stops < MOST_HIDDEN && gtk_widget_child_focus (page, GTK_DIR_TAB_FORWARD))
    {
      GtkWidget *focus = get_focus (fixture);
      GtkWidget *part = NULL;

      g_assert_nonnull (focus);
      part = find_part (focus);
      n_stops++;
      g_test_message ("Hiding a %s", G_OBJECT_TYPE_NAME (part));
      gtk_widget_set_visible (part, FALSE);
      window_fixture_settle (fixture);
      assert_in_page (fixture);
      gtk_widget_set_visible (part, TRUE);
      window_fixture_settle (fixture);
      if (part == focus)
        gtk_widget_grab_focus (part);
      else
        gtk_widget_child_focus (part, GTK_DIR_TAB_FORWARD);
    }
  g_assert_cmpuint (n_stops, >, 4);
}

static void
test_hidden (WindowFixture *fixture,
             gconstpointer  data)
{
  window_fixture_open_kept (fixture);
  window_fixture_wait_until_still (fixture);
  hide_each (fixture);
  scout_discover_page_activate (SCOUT_DISCOVER_PAGE (window_fixture_get_page (fixture)), 0);
  window_fixture_wait_for_parts (fixture);
  for (int i = 1; i <= 5; i++)
    {
      gtk_widget_activate_action (window_fixture_get_page (fixture), "creator.tab", "i", i);
      window_fixture_wait_for_parts (fixture);
      window_fixture_settle (fixture);
      hide_each (fixture);
    }
  gtk_widget_activate_action (get_window (fixture), "win.discover", "s", "facebook-content");
  window_fixture_wait_for_creators (fixture);
  window_fixture_wait_until_still (fixture);
  scout_discover_page_activate (SCOUT_DISCOVER_PAGE (window_fixture_get_page (fixture)), 0);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_POST);
  window_fixture_settle (fixture);
  hide_each (fixture);
}

static void
wait_for_page (WindowFixture *fixture)
{
  if (scout_window_get_view (fixture->window) == SCOUT_VIEW_POST)
    scout_ui_fixture_wait (has_post, window_fixture_get_page (fixture));
  else
    window_fixture_wait_for_parts (fixture);
  for (guint i = 0; i < FRAMES; i++)
    window_fixture_settle (fixture);
}

static void
find_focus (WindowFixture    *fixture,
            graphene_point_t *point)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (get_focus (fixture), window_fixture_get_page (fixture),
                                            &bounds));
  graphene_rect_get_center (&bounds, point);
}

/* Goes on by some stops, then asks for all again: what had the focus has it, or what stands there
 * instead of it. */
static void
refresh_at (WindowFixture *fixture,
            guint          n_stops)
{
  GtkWidget *focus = NULL;
  graphene_point_t before;
  graphene_point_t after;

  for (guint i = 0; i < n_stops; i++)
    gtk_widget_child_focus (window_fixture_get_page (fixture), GTK_DIR_TAB_FORWARD);
  window_fixture_settle (fixture);
  assert_in_page (fixture);
  find_focus (fixture, &before);
  g_set_weak_pointer (&focus, get_focus (fixture));
  gtk_widget_activate_action (get_window (fixture), "win.refresh", NULL);
  wait_for_page (fixture);
  assert_in_page (fixture);
  find_focus (fixture, &after);
  g_assert_cmpfloat (graphene_point_distance (&before, &after, NULL, NULL), <, AS_GOOD_AS_THERE);
  g_assert_true (focus == NULL || focus == get_focus (fixture));
  g_clear_weak_pointer (&focus);
}

/* A button beside a figure, a card of a list, a line of another, and what is told of a post. */
static void
test_refreshed (WindowFixture *fixture,
                gconstpointer  data)
{
  static const struct
  {
    int tab;
    guint n_stops;
  } places[] = { { 1, 9 }, { 3, 9 }, { 4, 5 }, { 5, 2 } };

  window_fixture_open_discover (fixture);
  window_fixture_wait_until_still (fixture);
  scout_discover_page_activate (SCOUT_DISCOVER_PAGE (window_fixture_get_page (fixture)), 0);
  for (gsize i = 0; i < G_N_ELEMENTS (places); i++)
    {
      gtk_widget_activate_action (window_fixture_get_page (fixture), "creator.tab", "i",
                                  places[i].tab);
      wait_for_page (fixture);
      refresh_at (fixture, places[i].n_stops);
    }

  gtk_widget_activate_action (get_window (fixture), "win.discover", "s", "facebook-content");
  window_fixture_wait_for_creators (fixture);
  window_fixture_wait_until_still (fixture);
  scout_discover_page_activate (SCOUT_DISCOVER_PAGE (window_fixture_get_page (fixture)), 0);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_POST);
  wait_for_page (fixture);
  refresh_at (fixture, 5);
  refresh_at (fixture, 7);
}

/* The button of the banner goes with what it was said of. */
static void
test_banner_gone (WindowFixture *fixture,
                  gconstpointer  data)
{
  window_fixture_open_discover (fixture);
  window_fixture_wait_until_still (fixture);
  scout_banner_focus_action (fixture->window->banner);
  g_assert_true (has_focus_in (fixture, SCOUT_TYPE_BANNER));
  scout_banner_set_revealed (fixture->window->banner, FALSE);
  gtk_widget_set_visible (GTK_WIDGET (fixture->window->banner), FALSE);
  window_fixture_settle (fixture);
  assert_in_page (fixture);
}

static void
assert_only_marked (WindowFixture *fixture,
                    const char    *place)
{
  static const char * const places[] = { "Facebook creators", "Instagram creators",
                                         "Facebook content", "Saved creators" };

  for (gsize i = 0; i < G_N_ELEMENTS (places); i++)
    g_assert_cmpint (window_fixture_is_marked (fixture, places[i]), ==,
                     g_str_equal (places[i], place));
}

/* Where the focus is is not where one is. */
static void
test_through_sidebar (WindowFixture *fixture,
                      gconstpointer  data)
{
  GtkWidget *sidebar = NULL;
  guint n_stops = 0;

  window_fixture_open_kept (fixture);
  gtk_widget_activate_action (get_window (fixture), "win.discover", "s", "instagram-creators");
  window_fixture_wait_for_creators (fixture);
  assert_only_marked (fixture, "Instagram creators");
  sidebar = scout_ui_fixture_find (get_window (fixture), SCOUT_TYPE_SIDEBAR, NULL);
  gtk_window_set_focus (GTK_WINDOW (fixture->window), NULL);
  while (gtk_widget_child_focus (sidebar, GTK_DIR_TAB_FORWARD))
    {
      n_stops++;
      assert_only_marked (fixture, "Instagram creators");
    }
  g_assert_cmpuint (n_stops, >, 3);
  gtk_widget_activate_action (get_window (fixture), "win.saved-creators", NULL);
  window_fixture_settle (fixture);
  assert_only_marked (fixture, "Saved creators");
}

int
main (int    argc,
      char **argv)
{
  int status;

  window_fixture_init (&argc, &argv);

#define ADD(path, set_up, function) \
  g_test_add ("/window-focus-kept/" path, WindowFixture, NULL, set_up, function, \
              window_fixture_tear_down)
  ADD ("next-start", window_fixture_set_up, test_next_start);
  ADD ("renewed", window_fixture_set_up, test_renewed);
  ADD ("sign-in-and-back", window_fixture_set_up, test_sign_in_and_back);
  ADD ("tabs-of-unshared", window_fixture_set_up, test_tabs_of_unshared);
  ADD ("filters-closed", set_up_narrow, test_filters_closed);
  ADD ("narrow-start", set_up_narrow, test_narrow_start);
  ADD ("explained", window_fixture_set_up, test_explained);
  ADD ("hidden", set_up_narrow, test_hidden);
  ADD ("refreshed", window_fixture_set_up, test_refreshed);
  ADD ("banner-gone", window_fixture_set_up, test_banner_gone);
  ADD ("through-sidebar", window_fixture_set_up, test_through_sidebar);
#undef ADD

  status = g_test_run ();
  scout_ui_fixture_finish ();
  return status;
}
