/* test-window-offline.c: the network goes at every step, and comes back.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Before each step the sandbox stops. What must follow is always the same: something to read all
 * the while, then a state with a way to try again that does not help, then, with the sandbox
 * back, the same button goes on to where the step leads. A warning ends the test. */

#include "config.h"

#include "scout-state-view.h"
#include "window-fixture.h"

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

static ScoutCreatorPage *
get_creator (WindowFixture *fixture)
{
  return SCOUT_CREATOR_PAGE (scout_window_get_page (fixture->window, SCOUT_VIEW_CREATOR));
}

static GListModel *
get_results (WindowFixture *fixture)
{
  return G_LIST_MODEL (scout_discover_page_get_results (get_discover (fixture)));
}

static GtkWidget *
find_mapped (GtkWidget *root,
             GType      type)
{
  GtkWidget *found = NULL;

  if (!gtk_widget_get_mapped (root))
    return NULL;
  if (g_type_is_a (G_OBJECT_TYPE (root), type))
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_mapped (child, type);

  return found;
}

/* A whole page that says what is wrong and offers to try again, within the window. */
static void
assert_state (WindowFixture *fixture,
              const char    *title)
{
  GtkWidget *view;
  GtkWidget *label;
  graphene_rect_t bounds;

  window_fixture_wait_for_text (fixture, title);
  window_fixture_settle (fixture);
  view = find_mapped (get_window (fixture), SCOUT_TYPE_STATE_VIEW);
  g_assert_nonnull (view);
  g_assert_cmpint (scout_state_view_get_kind (SCOUT_STATE_VIEW (view)), !=, SCOUT_STATE_LOADING);
  g_assert_nonnull (page_fixture_find_label (view, title));
  label = page_fixture_find_label (view, "Try again");
  g_assert_nonnull (label);
  g_assert_true (gtk_widget_is_sensitive (label));
  g_assert_true (gtk_widget_compute_bounds (label, get_window (fixture), &bounds));
  g_assert_cmpfloat (bounds.origin.y + bounds.size.height, <=,
                     (float) gtk_widget_get_height (get_window (fixture)));
}

static void
try_again (WindowFixture *fixture)
{
  page_fixture_press (window_fixture_get_page (fixture), "Try again");
}

static gboolean
is_not_shown (gpointer data)
{
  return page_fixture_find_label (data, "No connection") == NULL;
}

/* With the network still away the same state comes back, however often one tries. */
static void
try_again_in_vain (WindowFixture *fixture,
                   const char    *title)
{
  try_again (fixture);
  if (g_str_equal (title, "No connection"))
    scout_ui_fixture_wait (is_not_shown, window_fixture_get_page (fixture));
  assert_state (fixture, title);
}

static void
test_start (WindowFixture *fixture,
            gconstpointer  data)
{
  window_fixture_open_offline (fixture);
  assert_state (fixture, "No connection");
  /* Nobody signs in, so that no step of it is done. */
  g_assert_null (page_fixture_find_label (get_window (fixture), "Review permissions"));
  try_again_in_vain (fixture, "No connection");

  window_fixture_set_online (fixture, TRUE);
  try_again (fixture);
  window_fixture_wait_for_creators (fixture);
}

/* Who does not want to wait for the network is not signed out by that. */
static void
test_start_given_up (WindowFixture *fixture,
                     gconstpointer  data)
{
  g_autoptr(ScoutSession) session = NULL;

  window_fixture_open_offline (fixture);
  assert_state (fixture, "No connection");
  page_fixture_press (window_fixture_get_page (fixture), "Cancel");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_WELCOME);

  /* As the next start does. */
  window_fixture_set_online (fixture, TRUE);
  session = g_object_ref (scout_window_get_session (fixture->window));
  {
    g_autoptr(ScoutSession) other = scout_session_new_sandbox (fixture->sandbox, FALSE);

    scout_window_set_session (fixture->window, other);
    window_fixture_wait_for_view (fixture, SCOUT_VIEW_WELCOME);
  }
  scout_window_set_session (fixture->window, session);
  window_fixture_set_online (fixture, TRUE);
  window_fixture_wait_for_creators (fixture);
}

static gboolean
has_dialog (gpointer data)
{
  WindowFixture *fixture = data;
  ScoutLoginPage *page;

  page = SCOUT_LOGIN_PAGE (scout_window_get_page (fixture->window, SCOUT_VIEW_LOGIN));
  return !scout_login_page_is_loading (page)
         && find_mapped (get_window (fixture), SCOUT_TYPE_STATE_VIEW) == NULL;
}

static void
test_sign_in (WindowFixture *fixture,
              gconstpointer  data)
{
  window_fixture_open (fixture, FALSE);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_WELCOME);
  window_fixture_set_online (fixture, FALSE);
  page_fixture_press (get_window (fixture), "Continue with Facebook");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_LOGIN);
  assert_state (fixture, "Page did not load");
  try_again_in_vain (fixture, "Page did not load");

  window_fixture_set_online (fixture, TRUE);
  try_again (fixture);
  scout_ui_fixture_wait (has_dialog, fixture);

  window_fixture_set_online (fixture, FALSE);
  page_fixture_press (get_window (fixture), "Cancel");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_WELCOME);
}

static void
grant (WindowFixture *fixture)
{
  g_autoptr(ScoutLoginGrant) granted = g_new0 (ScoutLoginGrant, 1);

  granted->token = scout_token_new (scout_sandbox_get_user_token (fixture->sandbox));
  g_signal_emit_by_name (window_fixture_get_page (fixture), "granted", granted);
}

/* The sign-in has just succeeded. */
static void
test_pages (WindowFixture *fixture,
            gconstpointer  data)
{
  window_fixture_open (fixture, FALSE);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_WELCOME);
  page_fixture_press (get_window (fixture), "Continue with Facebook");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_LOGIN);
  window_fixture_set_online (fixture, FALSE);
  grant (fixture);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_CHOOSER);
  assert_state (fixture, "No connection");
  g_assert_nonnull (page_fixture_find_label (get_window (fixture), "Review permissions"));

  window_fixture_set_online (fixture, TRUE);
  try_again (fixture);
  window_fixture_wait_for_text (fixture, "3 Pages from your account");

  /* The Pages are there, and cannot be checked any more: that says nothing against them. */
  window_fixture_set_online (fixture, FALSE);
  page_fixture_press (get_window (fixture), "Use \342\201\250Alder & Oat\342\201\251");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_DISCOVER);
  assert_state (fixture, "No connection");
  window_fixture_set_online (fixture, TRUE);
  try_again (fixture);
  window_fixture_wait_for_creators (fixture);
}

static void
test_search (WindowFixture *fixture,
             gconstpointer  data)
{
  window_fixture_open_discover (fixture);
  window_fixture_set_online (fixture, FALSE);
  scout_discover_page_search (get_discover (fixture), "coffee");
  assert_state (fixture, "No connection");
  try_again_in_vain (fixture, "No connection");

  window_fixture_set_online (fixture, TRUE);
  try_again (fixture);
  window_fixture_wait_for_creators (fixture);
  {
    ScoutPagedModel *results = scout_discover_page_get_results (get_discover (fixture));

    g_assert_cmpstr (scout_query_get_text (scout_paged_model_get_query (results), "query"), ==,
                     "coffee");
  }
}

static gboolean
has_more (gpointer data)
{
  return g_list_model_get_n_items (get_results (data)) > 24;
}

/* What is loaded stays, and the foot of the list says what is wrong. */
static void
test_loading_more (WindowFixture *fixture,
                   gconstpointer  data)
{
  GtkAdjustment *adjustment;
  GtkWidget *grid;
  guint n_creators;

  window_fixture_open_discover (fixture);
  n_creators = g_list_model_get_n_items (get_results (fixture));
  g_assert_cmpuint (n_creators, ==, 24);
  window_fixture_set_online (fixture, FALSE);
  grid = find_mapped (get_window (fixture), GTK_TYPE_GRID_VIEW);
  adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (grid));
  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_upper (adjustment));
  window_fixture_wait_for_text (fixture, "No connection");
  g_assert_cmpuint (g_list_model_get_n_items (get_results (fixture)), ==, n_creators);
  g_assert_true (gtk_widget_get_mapped (grid));

  try_again (fixture);
  window_fixture_wait_for_text (fixture, "Loading more creators…");
  window_fixture_wait_for_text (fixture, "No connection");

  window_fixture_set_online (fixture, TRUE);
  try_again (fixture);
  scout_ui_fixture_wait (has_more, fixture);
  window_fixture_settle (fixture);
  g_assert_null (page_fixture_find_label (get_window (fixture), "No connection"));
}

static guint
press_all (GtkWidget  *root,
           const char *label)
{
  guint n_pressed = 0;

  if (!gtk_widget_get_mapped (root))
    return 0;
  if (GTK_IS_BUTTON (root) && page_fixture_find_label (root, label) != NULL)
    {
      g_signal_emit_by_name (root, "clicked");
      return 1;
    }

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n_pressed += press_all (child, label);

  return n_pressed;
}

static gboolean
has_chart (WindowFixture *fixture)
{
  return scout_creator_page_point_at_best_day (get_creator (fixture));
}

/* Asks for all parts again, and waits for all of them. */
static guint
try_parts_again (WindowFixture *fixture)
{
  guint n_pressed = press_all (window_fixture_get_page (fixture), "Try again");

  window_fixture_wait_for_parts (fixture);
  window_fixture_settle (fixture);
  return n_pressed;
}

/* What the search knew is shown; each part that could not be had says so itself. One button asks
 * for all of them, as they ended together. */
static void
test_creator (WindowFixture *fixture,
              gconstpointer  data)
{
  g_autoptr(ScoutCreator) creator = NULL;

  window_fixture_open_discover (fixture);
  creator = g_list_model_get_item (get_results (fixture), 0);
  window_fixture_set_online (fixture, FALSE);
  scout_discover_page_activate (get_discover (fixture), 0);
  window_fixture_wait_for_parts (fixture);
  window_fixture_wait_for_text (fixture, scout_creator_get_name (creator));
  window_fixture_settle (fixture);
  g_assert_false (has_chart (fixture));
  g_assert_cmpuint (try_parts_again (fixture), ==, 1);
  g_assert_false (has_chart (fixture));
  g_assert_nonnull (page_fixture_find_label (window_fixture_get_page (fixture), "Try again"));

  window_fixture_set_online (fixture, TRUE);
  g_assert_cmpuint (try_parts_again (fixture), ==, 1);
  g_assert_true (has_chart (fixture));
  g_assert_null (page_fixture_find_label (window_fixture_get_page (fixture), "Try again"));
}

static void
test_range (WindowFixture *fixture,
            gconstpointer  data)
{
  window_fixture_open_discover (fixture);
  scout_discover_page_activate (get_discover (fixture), 0);
  window_fixture_wait_for_parts (fixture);
  window_fixture_set_online (fixture, FALSE);
  scout_creator_page_set_range (get_creator (fixture), SCOUT_TIME_RANGE_L7);
  window_fixture_wait_for_parts (fixture);
  window_fixture_settle (fixture);

  /* The days are there for any range; the figures are asked for anew. */
  g_assert_true (has_chart (fixture));
  g_assert_nonnull (page_fixture_find_label (window_fixture_get_page (fixture), "Try again"));

  window_fixture_set_online (fixture, TRUE);
  g_assert_cmpuint (try_parts_again (fixture), >=, 1);
  g_assert_null (page_fixture_find_label (window_fixture_get_page (fixture), "Try again"));
  g_assert_true (has_chart (fixture));
}

/* Offline one can still leave in every direction. */
static void
test_leaving (WindowFixture *fixture,
              gconstpointer  data)
{
  window_fixture_open_discover (fixture);
  window_fixture_set_online (fixture, FALSE);
  scout_discover_page_activate (get_discover (fixture), 0);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_CREATOR);
  gtk_widget_activate_action (get_window (fixture), "win.back", NULL);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_DISCOVER);
  g_assert_cmpuint (g_list_model_get_n_items (get_results (fixture)), ==, 24);

  gtk_widget_activate_action (get_window (fixture), "win.choose-page", NULL);
  window_fixture_wait_for_text (fixture, "3 Pages from your account");
  page_fixture_press (get_window (fixture), "Cancel");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_DISCOVER);
  gtk_widget_activate_action (get_window (fixture), "win.sign-out", NULL);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_WELCOME);
}

int
main (int    argc,
      char **argv)
{
  int status;

  window_fixture_init (&argc, &argv);

#define ADD(path, function) \
  g_test_add ("/window-offline/" path, WindowFixture, NULL, window_fixture_set_up, function, \
              window_fixture_tear_down)
  ADD ("start", test_start);
  ADD ("start-given-up", test_start_given_up);
  ADD ("sign-in", test_sign_in);
  ADD ("pages", test_pages);
  ADD ("search", test_search);
  ADD ("loading-more", test_loading_more);
  ADD ("creator", test_creator);
  ADD ("range", test_range);
  ADD ("leaving", test_leaving);
#undef ADD

  status = g_test_run ();
  scout_ui_fixture_finish ();
  return status;
}
