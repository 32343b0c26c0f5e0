/* test-discover-page.c: searching creators, in a real window against the sandbox.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Each state that a person can meet is reached by what brings it about: answers, faults and a
 * server that is gone. */

#include "config.h"

#include "scout-discover-page.h"

#include "filter-fixture.h"
#include "page-fixture.h"
#include "scout-creator-card.h"
#include "scout-filter-chips.h"
#include "scout-filter-panel.h"
#include "scout-pages.h"
#include "scout-widgets.h"
#include "scripted-marketplace.h"

/* More than client and library together try again. */
#define MANY 100

typedef struct
{
  PageFixture services;
  GtkWidget *page;
  GtkWidget *window;
} Fixture;

static void
set_up_as (Fixture *fixture,
           guint    page_index)
{
  page_fixture_set_up (&fixture->services, GUINT_TO_POINTER (page_index));
  fixture->page = scout_discover_page_new (SCOUT_NETWORK_FACEBOOK, "creators");
  fixture->window = scout_ui_fixture_present (fixture->page, 1032, 800);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  page_index)
{
  set_up_as (fixture, GPOINTER_TO_UINT (page_index));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  scout_ui_fixture_close (fixture->window);
  page_fixture_tear_down (&fixture->services, NULL);
}

static ScoutPagedModel *
get_results (Fixture *fixture)
{
  return scout_discover_page_get_results (SCOUT_DISCOVER_PAGE (fixture->page));
}

static gboolean
is_settled (gpointer data)
{
  ScoutPagedModel *results = get_results (data);

  return results != NULL && scout_paged_model_get_state (results) != SCOUT_PAGED_STATE_LOADING;
}

static void
connect_services (Fixture *fixture)
{
  scout_discover_page_set_services (SCOUT_DISCOVER_PAGE (fixture->page),
                                    fixture->services.marketplace,
                                    fixture->services.pictures);
}

static void
search (Fixture    *fixture,
        const char *text)
{
  scout_discover_page_search (SCOUT_DISCOVER_PAGE (fixture->page), text);
  scout_ui_fixture_wait (is_settled, fixture);
}

static void
activated_cb (ScoutDiscoverPage  *page,
              ScoutCreator       *creator,
              ScoutCreator      **activated)
{
  g_set_object (activated, creator);
}

static void
test_search (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr(ScoutCreator) activated = NULL;
  g_autoptr(ScoutCreator) first = NULL;
  GtkWidget *card;

  connect_services (fixture);
  scout_ui_fixture_wait (is_settled, fixture);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (get_results (fixture))), >, 0);

  search (fixture, "coffee");
  first = g_list_model_get_item (G_LIST_MODEL (get_results (fixture)), 0);
  scout_ui_fixture_settle (fixture->window);
  card = scout_ui_fixture_find (fixture->page, SCOUT_TYPE_CREATOR_CARD, NULL);
  g_assert_nonnull (card);
  g_assert_true (scout_creator_card_get_creator (SCOUT_CREATOR_CARD (card)) == first);

  g_signal_connect (fixture->page, "creator-activated", G_CALLBACK (activated_cb), &activated);
  scout_discover_page_activate (SCOUT_DISCOVER_PAGE (fixture->page), 0);
  g_assert_true (activated == first);
  g_clear_object (&activated);
  scout_discover_page_activate (SCOUT_DISCOVER_PAGE (fixture->page), 1000000);
  g_assert_null (activated);
}

static gboolean
has_second_page (gpointer data)
{
  return g_list_model_get_n_items (G_LIST_MODEL (get_results (data))) > 24;
}

static void
test_loads_more (Fixture       *fixture,
                 gconstpointer  data)
{
  GtkWidget *scroller;
  GtkAdjustment *adjustment;

  connect_services (fixture);
  scout_ui_fixture_wait (is_settled, fixture);
  scout_ui_fixture_settle (fixture->window);

  scroller = scout_ui_fixture_find (fixture->page, GTK_TYPE_GRID_VIEW, NULL);
  adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (scroller));
  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_upper (adjustment));
  scout_ui_fixture_wait (has_second_page, fixture);
}

static void
test_nothing_found (Fixture       *fixture,
                    gconstpointer  data)
{
  ScoutQuery *query;

  connect_services (fixture);
  search (fixture, "zzyzxquux");
  page_fixture_wait_for_label (fixture->page, "No creators found");

  page_fixture_press (fixture->page, "Clear search");
  scout_ui_fixture_wait (is_settled, fixture);
  query = scout_paged_model_get_query (get_results (fixture));
  g_assert_true (scout_query_is_empty (query));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (get_results (fixture))), >, 0);
}

static void
use_script (Fixture             *fixture,
            ScriptedMarketplace *marketplace)
{
  scout_discover_page_set_services (SCOUT_DISCOVER_PAGE (fixture->page),
                                    SCOUT_MARKETPLACE (marketplace), NULL);
}

/* Meta may answer page after empty page and still have more (conventions section 5). */
static void
test_nobody_yet (Fixture       *fixture,
                 gconstpointer  data)
{
  static const ScriptedPage pages[] = {
    { NULL, "", "a" }, { "a", "", "b" }, { "b", "", "c" }, { "c", "", "d" }, { "d", "", "e" },
    { "e", "1,2", NULL },
  };
  g_autoptr(ScriptedMarketplace) marketplace = scripted_marketplace_new (pages,
                                                                         G_N_ELEMENTS (pages));

  use_script (fixture, marketplace);
  page_fixture_wait_for_label (fixture->page, "Nothing yet");
  page_fixture_press (fixture->page, "Keep looking");
  scout_ui_fixture_wait (is_settled, fixture);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (get_results (fixture))), ==, 2);
  g_assert_null (page_fixture_find_label (fixture->page, "Nothing yet"));
}

/* Nobody scrolls: the footer that comes and goes gives the list another size, and that must not be
 * taken for a wish for more. */
static void
test_pauses (Fixture       *fixture,
             gconstpointer  data)
{
  static const ScriptedPage pages[] = {
    { NULL, "1,2", "a" },
    { "a", "", "b" }, { "b", "", "c" }, { "c", "2", "d" }, { "d", "", "e" }, { "e", "", "f" },
    { "f", "", "g" }, { "g", "", "h" }, { "h", "", "i" }, { "i", "", "j" }, { "j", "", "k" },
    { "k", "3", NULL },
  };
  g_autoptr(ScriptedMarketplace) marketplace = scripted_marketplace_new (pages,
                                                                         G_N_ELEMENTS (pages));

  use_script (fixture, marketplace);
  page_fixture_wait_for_label (fixture->page, "Nobody new for a while");
  for (int width = 1032; width > 900; width -= 40)
    {
      gtk_widget_set_size_request (fixture->page, -1, width / 2);
      gtk_window_set_default_size (GTK_WINDOW (fixture->window), width, width);
      scout_ui_fixture_settle (fixture->window);
    }
  g_assert_cmpuint (scripted_marketplace_get_n_searches (marketplace), ==, 6);
  g_assert_cmpint (scout_paged_model_get_state (get_results (fixture)), ==,
                   SCOUT_PAGED_STATE_PAUSED);

  page_fixture_press (fixture->page, "Keep looking");
  scout_ui_fixture_wait (is_settled, fixture);
  scout_ui_fixture_settle (fixture->window);
  page_fixture_wait_for_label (fixture->page, "Nobody new for a while");
  g_assert_cmpuint (scripted_marketplace_get_n_searches (marketplace), ==, 11);

  page_fixture_press (fixture->page, "Keep looking");
  page_fixture_wait_for_label (fixture->page, "That is everyone");
  g_assert_null (page_fixture_find_label (fixture->page, "Keep looking"));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (get_results (fixture))), ==, 3);
}

/* What helps against an error helps against it further down the list too. */
static void
test_remedies_in_the_footer (Fixture       *fixture,
                             gconstpointer  data)
{
  static const ScriptedPage pages[] = {
    { NULL, "1,2", "a" },
    { "a", NULL, NULL, SCOUT_GRAPH_ERROR_NETWORK },
    { "a", NULL, NULL, SCOUT_GRAPH_ERROR_NOT_ELIGIBLE },
    { NULL, "1,2", "a" },
    { "a", NULL, NULL, SCOUT_GRAPH_ERROR_AUTH_EXPIRED },
    { NULL, "1,2", "a" },
    { "a", NULL, NULL, SCOUT_GRAPH_ERROR_BLOCKED },
  };
  g_autoptr(ScriptedMarketplace) marketplace = scripted_marketplace_new (pages,
                                                                         G_N_ELEMENTS (pages));
  guint n_sign_ins = 0;
  guint n_choices = 0;

  g_signal_connect_swapped (fixture->page, "sign-in", G_CALLBACK (page_fixture_count_cb),
                            &n_sign_ins);
  g_signal_connect_swapped (fixture->page, "choose-page", G_CALLBACK (page_fixture_count_cb),
                            &n_choices);
  use_script (fixture, marketplace);
  page_fixture_wait_for_label (fixture->page, "No connection");
  page_fixture_press (fixture->page, "Try again");
  page_fixture_wait_for_label (fixture->page, "This Page cannot search yet");
  page_fixture_press (fixture->page, "Choose another Page");
  g_assert_cmpuint (n_choices, ==, 1);

  scout_discover_page_refresh (SCOUT_DISCOVER_PAGE (fixture->page));
  page_fixture_wait_for_label (fixture->page, "Your sign-in has expired");
  page_fixture_press (fixture->page, "Sign in again");
  g_assert_cmpuint (n_sign_ins, ==, 1);
  g_assert_null (page_fixture_find_label (fixture->page, "Try again"));

  scout_discover_page_refresh (SCOUT_DISCOVER_PAGE (fixture->page));
  page_fixture_wait_for_label (fixture->page, "Temporarily blocked");
  g_assert_null (page_fixture_find_label (fixture->page, "Sign in again"));
  g_assert_cmpuint (scripted_marketplace_get_n_searches (marketplace), ==, G_N_ELEMENTS (pages));
}

static void
test_network_loss_and_return (Fixture       *fixture,
                              gconstpointer  data)
{
  page_fixture_break (&fixture->services, SCOUT_SANDBOX_FAULT_RESET, MANY);
  connect_services (fixture);
  page_fixture_wait_for_label (fixture->page, "No connection");

  scout_sandbox_clear_faults (fixture->services.sandbox);
  page_fixture_press (fixture->page, "Try again");
  scout_ui_fixture_wait (is_settled, fixture);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (get_results (fixture))), >, 0);
  g_assert_null (page_fixture_find_label (fixture->page, "No connection"));
}

static void
test_server_gone (Fixture       *fixture,
                  gconstpointer  data)
{
  connect_services (fixture);
  scout_ui_fixture_wait (is_settled, fixture);
  scout_sandbox_stop (fixture->services.sandbox);

  search (fixture, "coffee");
  page_fixture_wait_for_label (fixture->page, "No connection");
  page_fixture_press (fixture->page, "Try again");
  scout_ui_fixture_wait (is_settled, fixture);
  page_fixture_wait_for_label (fixture->page, "No connection");
}

static void
test_expired (Fixture       *fixture,
              gconstpointer  data)
{
  guint n_sign_ins = 0;

  g_signal_connect_swapped (fixture->page, "sign-in", G_CALLBACK (page_fixture_count_cb),
                            &n_sign_ins);
  page_fixture_break (&fixture->services, SCOUT_SANDBOX_FAULT_EXPIRED_TOKEN, 1);
  connect_services (fixture);
  scout_ui_fixture_wait (is_settled, fixture);

  page_fixture_press (fixture->page, "Sign in again");
  g_assert_cmpuint (n_sign_ins, ==, 1);
}

static void
test_rate_limited (Fixture       *fixture,
                   gconstpointer  data)
{
  page_fixture_break (&fixture->services, SCOUT_SANDBOX_FAULT_RATE_LIMIT, 1);
  connect_services (fixture);
  scout_ui_fixture_wait (is_settled, fixture);
  g_assert_nonnull (page_fixture_find_label (fixture->page, "Try again"));
  g_assert_error (scout_paged_model_get_error (get_results (fixture)), SCOUT_GRAPH_ERROR,
                  SCOUT_GRAPH_ERROR_RATE_LIMITED);
}

static void
test_permission (Fixture       *fixture,
                 gconstpointer  data)
{
  connect_services (fixture);
  scout_ui_fixture_wait (is_settled, fixture);
  g_assert_error (scout_paged_model_get_error (get_results (fixture)), SCOUT_GRAPH_ERROR,
                  SCOUT_GRAPH_ERROR_PERMISSION);
  g_assert_nonnull (page_fixture_find_label (fixture->page, "Sign in again"));
}

static void
test_signed_out (Fixture       *fixture,
                 gconstpointer  data)
{
  connect_services (fixture);
  search (fixture, "coffee");
  scout_discover_page_set_services (SCOUT_DISCOVER_PAGE (fixture->page), NULL, NULL);
  g_assert_null (get_results (fixture));

  /* Nobody to ask: nothing happens, and nothing breaks. */
  scout_discover_page_search (SCOUT_DISCOVER_PAGE (fixture->page), "tea");
  g_assert_null (get_results (fixture));
}

static void
test_goes_while_loading (Fixture       *fixture,
                         gconstpointer  data)
{
  ScoutPagedModel *results;

  page_fixture_break (&fixture->services, SCOUT_SANDBOX_FAULT_STALL, 1);
  connect_services (fixture);
  results = g_object_ref (get_results (fixture));
  scout_discover_page_search (SCOUT_DISCOVER_PAGE (fixture->page), "coffee");
  g_assert_finalize_object (results);
}

static void
test_narrow_and_dark (Fixture       *fixture,
                      gconstpointer  data)
{
  g_autoptr(GdkTexture) picture = NULL;

  scout_ui_fixture_close (fixture->window);
  fixture->page = scout_discover_page_new (SCOUT_NETWORK_FACEBOOK, "creators");
  fixture->window = scout_ui_fixture_present (fixture->page, 360, 640);
  scout_ui_fixture_set_dark (TRUE);
  connect_services (fixture);
  search (fixture, "coffee");
  page_fixture_wait_for_label (fixture->page, "Facebook creators");
  scout_ui_fixture_settle (fixture->window);
  picture = scout_ui_fixture_save_picture (fixture->window, "discover-narrow-dark");
  scout_ui_fixture_set_dark (FALSE);
  g_assert_cmpint (gdk_texture_get_width (picture), <=, 360);
  page_fixture_assert_fits (fixture->page, 350);
}

static GtkWidget *
find_panel (Fixture *fixture)
{
  return scout_ui_fixture_find (fixture->page, SCOUT_TYPE_FILTER_PANEL, NULL);
}

static void
toggle_filters (Fixture  *fixture,
                gboolean  is_shown)
{
  GtkWidget *button = page_fixture_find_icon_button (fixture->page, "scout-funnel-symbolic");

  g_assert_nonnull (button);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), is_shown);
  scout_ui_fixture_settle (fixture->window);
}

/* One of the entries of a range. */
static GtkWidget *
find_end (Fixture    *fixture,
          const char *parameter_id,
          gboolean    is_upper)
{
  ScoutFilterRow *row = filter_fixture_find_row_in (find_panel (fixture), parameter_id);

  g_assert_nonnull (row);

  return filter_fixture_get_end (GTK_WIDGET (scout_filter_row_get_control (row)), is_upper);
}

static void
fill_in (Fixture    *fixture,
         const char *parameter_id,
         const char *text)
{
  filter_fixture_type (find_end (fixture, parameter_id, FALSE), text);
  scout_ui_fixture_wait (is_settled, fixture);
}

/* What is filled in narrows the search and has a chip; without the chip everybody is back. */
static void
test_filters (Fixture       *fixture,
              gconstpointer  data)
{
  GtkWidget *chips = NULL;
  ScoutQuery *query = NULL;

  connect_services (fixture);
  scout_ui_fixture_wait (is_settled, fixture);
  g_assert_null (find_panel (fixture));
  toggle_filters (fixture, TRUE);
  g_assert_nonnull (find_panel (fixture));

  search (fixture, "coffee");
  fill_in (fixture, "followers", "100000");
  query = scout_paged_model_get_query (get_results (fixture));
  g_assert_cmpstr (scout_query_get_text (query, "query"), ==, "coffee");
  g_assert_nonnull (scout_query_get_range (query, "followers"));
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (get_results (fixture))); i++)
    {
      g_autoptr(ScoutCreator) creator = g_list_model_get_item (G_LIST_MODEL (get_results (fixture)),
                                                               i);

      g_assert_cmpint (scout_creator_get_followers (creator), >=, 100000);
    }
  scout_ui_fixture_settle (fixture->window);
  g_object_unref (scout_ui_fixture_save_picture (fixture->window, "discover-filters"));

  chips = scout_ui_fixture_find (fixture->page, SCOUT_TYPE_FILTER_CHIPS, NULL);
  g_signal_emit_by_name (gtk_widget_get_first_child (chips), "clicked");
  scout_ui_fixture_wait (is_settled, fixture);
  query = scout_paged_model_get_query (get_results (fixture));
  g_assert_false (scout_query_has (query, "followers"));
  g_assert_cmpstr (scout_query_get_text (query, "query"), ==, "coffee");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (find_end (fixture, "followers", FALSE))),
                   ==, "");
  g_assert_false (gtk_widget_get_visible (chips));
}

/* A query from elsewhere stands where a person would have set it. */
static void
test_show_query (Fixture       *fixture,
                 gconstpointer  data)
{
  const char * const countries[] = { "CA", "US", NULL };
  const ScoutQueryRange range = { 100000, 1000000, NULL, NULL };
  g_autoptr(ScoutQueryBuilder) builder = NULL;
  g_autoptr(ScoutQuery) query = NULL;
  GtkWidget *chips = NULL;

  connect_services (fixture);
  scout_ui_fixture_wait (is_settled, fixture);
  builder = scout_query_builder_new (scout_marketplace_get_catalog (fixture->services.marketplace),
                                     SCOUT_NETWORK_FACEBOOK, "creators");
  scout_query_builder_set_text (builder, "query", "cookies");
  scout_query_builder_set_list (builder, "countries", countries);
  scout_query_builder_set_range (builder, "followers", &range);
  query = scout_query_builder_build (builder);
  scout_discover_page_show_query (SCOUT_DISCOVER_PAGE (fixture->page), query);
  scout_ui_fixture_wait (is_settled, fixture);
  g_assert_true (scout_query_equal (scout_paged_model_get_query (get_results (fixture)), query));

  chips = scout_ui_fixture_find (fixture->page, SCOUT_TYPE_FILTER_CHIPS, NULL);
  g_assert_nonnull (page_fixture_find_label (chips, "Countries:"));
  toggle_filters (fixture, TRUE);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (find_end (fixture, "followers", TRUE))),
                   ==, "1,000,000");
}

/* What Meta would refuse is not asked, and what was found stays. */
static void
test_refused_filters (Fixture       *fixture,
                      gconstpointer  data)
{
  ScoutPagedModel *before = NULL;

  connect_services (fixture);
  scout_ui_fixture_wait (is_settled, fixture);
  toggle_filters (fixture, TRUE);
  fill_in (fixture, "followers", "5000");
  before = get_results (fixture);

  filter_fixture_type (find_end (fixture, "followers", TRUE), "100");
  g_assert_true (get_results (fixture) == before);
}

/* Nobody fits: the way out is offered. */
static void
test_nobody_fits (Fixture       *fixture,
                  gconstpointer  data)
{
  connect_services (fixture);
  scout_ui_fixture_wait (is_settled, fixture);
  toggle_filters (fixture, TRUE);
  fill_in (fixture, "followers", "900000000");
  page_fixture_wait_for_label (fixture->page, "Clear filters");
  page_fixture_press (fixture->page, "Clear filters");
  scout_ui_fixture_wait (is_settled, fixture);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (get_results (fixture))), >, 0);
}

/* In a narrow window the filters take the place of the results, and give it back. */
static void
test_narrow_filters (Fixture       *fixture,
                     gconstpointer  data)
{
  connect_services (fixture);
  scout_ui_fixture_wait (is_settled, fixture);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 360, 700);
  scout_ui_fixture_settle (fixture->window);
  toggle_filters (fixture, TRUE);
  page_fixture_assert_fits (find_panel (fixture), 360);
  g_object_unref (scout_ui_fixture_save_picture (fixture->window, "discover-filters-narrow"));
  page_fixture_press (find_panel (fixture), "Show results");
  scout_ui_fixture_settle (fixture->window);
  g_assert_true (gtk_widget_get_mapped (scout_ui_fixture_find (fixture->page, GTK_TYPE_GRID_VIEW,
                                                               NULL)));
}

int
main (int    argc,
      char **argv)
{
  int status;

  /* An application looks for style sheets when it starts. */
  scout_widgets_init ();
  scout_pages_init ();
  scout_ui_fixture_init (&argc, &argv);

#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)
  ADD ("/discover-page/search", test_search);
  ADD ("/discover-page/loads-more", test_loads_more);
  ADD ("/discover-page/nothing-found", test_nothing_found);
  ADD ("/discover-page/nobody-yet", test_nobody_yet);
  ADD ("/discover-page/pauses", test_pauses);
  ADD ("/discover-page/remedies-in-the-footer", test_remedies_in_the_footer);
  ADD ("/discover-page/network-loss-and-return", test_network_loss_and_return);
  ADD ("/discover-page/server-gone", test_server_gone);
  ADD ("/discover-page/expired", test_expired);
  ADD ("/discover-page/rate-limited", test_rate_limited);
  g_test_add ("/discover-page/permission", Fixture, GUINT_TO_POINTER (2), set_up, test_permission,
              tear_down);
  ADD ("/discover-page/signed-out", test_signed_out);
  ADD ("/discover-page/goes-while-loading", test_goes_while_loading);
  ADD ("/discover-page/narrow-and-dark", test_narrow_and_dark);
  ADD ("/discover-page/filters", test_filters);
  ADD ("/discover-page/show-query", test_show_query);
  ADD ("/discover-page/refused-filters", test_refused_filters);
  ADD ("/discover-page/nobody-fits", test_nobody_fits);
  ADD ("/discover-page/narrow-filters", test_narrow_filters);
#undef ADD

  status = g_test_run ();
  scout_ui_fixture_finish ();
  return status;
}
