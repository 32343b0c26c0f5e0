/* test-discover-page.c: searching creators, in a real window against the sandbox.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Each state that a person can meet is reached by what brings it about: answers, faults and a
 * server that is gone. */

#include "config.h"

#include "discover-fixture.h"
#include "filter-fixture.h"
#include "scout-creator-card.h"
#include "scout-filter-chips.h"
#include "scout-filter-findings.h"
#include "scout-filter-panel.h"
#include "scout-query-builder.h"
#include "scripted-marketplace.h"

/* More than client and library together try again. */
#define MANY 100

static const DiscoverSearch facebook = { SCOUT_NETWORK_FACEBOOK, "creators" };
/* The third of the sandbox's Pages. */
static const DiscoverSearch facebook_without_permission = {
  SCOUT_NETWORK_FACEBOOK, "creators", .page_index = 2
};

static void
activated_cb (ScoutDiscoverPage  *page,
              ScoutCreator       *creator,
              ScoutCreator      **activated)
{
  g_set_object (activated, creator);
}

static void
test_search (DiscoverFixture *fixture,
             gconstpointer    data)
{
  g_autoptr(ScoutCreator) activated = NULL;
  g_autoptr(ScoutCreator) first = NULL;
  GtkWidget *card;

  discover_fixture_connect (fixture);
  g_assert_cmpuint (discover_fixture_count (fixture), >, 0);

  discover_fixture_search (fixture, "coffee");
  first = g_list_model_get_item (G_LIST_MODEL (discover_fixture_get_results (fixture)), 0);
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
  return discover_fixture_count (data) > 24;
}

static void
test_loads_more (DiscoverFixture *fixture,
                 gconstpointer    data)
{
  GtkWidget *scroller;
  GtkAdjustment *adjustment;

  discover_fixture_connect (fixture);
  scout_ui_fixture_settle (fixture->window);

  scroller = scout_ui_fixture_find (fixture->page, GTK_TYPE_GRID_VIEW, NULL);
  adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (scroller));
  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_upper (adjustment));
  scout_ui_fixture_wait (has_second_page, fixture);
}

static void
test_nothing_found (DiscoverFixture *fixture,
                    gconstpointer    data)
{
  ScoutQuery *query;

  discover_fixture_connect (fixture);
  discover_fixture_search (fixture, "zzyzxquux");
  page_fixture_wait_for_label (fixture->page, "No creators found");

  page_fixture_press (fixture->page, "Clear search");
  discover_fixture_wait (fixture);
  query = scout_paged_model_get_query (discover_fixture_get_results (fixture));
  g_assert_true (scout_query_is_empty (query));
  g_assert_cmpuint (discover_fixture_count (fixture), >, 0);
}

static void
use_script (DiscoverFixture     *fixture,
            ScriptedMarketplace *marketplace)
{
  scout_discover_page_set_services (SCOUT_DISCOVER_PAGE (fixture->page),
                                    SCOUT_MARKETPLACE (marketplace), NULL);
}

/* Meta may answer page after empty page and still have more (conventions section 5). */
static void
test_nobody_yet (DiscoverFixture *fixture,
                 gconstpointer    data)
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
  discover_fixture_wait (fixture);
  g_assert_cmpuint (discover_fixture_count (fixture), ==, 2);
  g_assert_null (page_fixture_find_label (fixture->page, "Nothing yet"));
}

/* Nobody scrolls: the footer that comes and goes gives the list another size, and that must not be
 * taken for a wish for more. */
static void
test_pauses (DiscoverFixture *fixture,
             gconstpointer    data)
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
  g_assert_cmpint (scout_paged_model_get_state (discover_fixture_get_results (fixture)), ==,
                   SCOUT_PAGED_STATE_PAUSED);

  page_fixture_press (fixture->page, "Keep looking");
  discover_fixture_wait (fixture);
  scout_ui_fixture_settle (fixture->window);
  page_fixture_wait_for_label (fixture->page, "Nobody new for a while");
  g_assert_cmpuint (scripted_marketplace_get_n_searches (marketplace), ==, 11);

  page_fixture_press (fixture->page, "Keep looking");
  page_fixture_wait_for_label (fixture->page, "That is everyone");
  g_assert_null (page_fixture_find_label (fixture->page, "Keep looking"));
  g_assert_cmpuint (discover_fixture_count (fixture), ==, 3);
}

/* What helps against an error helps against it further down the list too. */
static void
test_remedies_in_the_footer (DiscoverFixture *fixture,
                             gconstpointer    data)
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
test_network_loss_and_return (DiscoverFixture *fixture,
                              gconstpointer    data)
{
  page_fixture_break (&fixture->services, SCOUT_SANDBOX_FAULT_RESET, MANY);
  discover_fixture_connect (fixture);
  page_fixture_wait_for_label (fixture->page, "No connection");

  scout_sandbox_clear_faults (fixture->services.sandbox);
  page_fixture_press (fixture->page, "Try again");
  discover_fixture_wait (fixture);
  g_assert_cmpuint (discover_fixture_count (fixture), >, 0);
  g_assert_null (page_fixture_find_label (fixture->page, "No connection"));
}

static void
test_server_gone (DiscoverFixture *fixture,
                  gconstpointer    data)
{
  discover_fixture_connect (fixture);
  scout_sandbox_stop (fixture->services.sandbox);

  discover_fixture_search (fixture, "coffee");
  page_fixture_wait_for_label (fixture->page, "No connection");
  page_fixture_press (fixture->page, "Try again");
  discover_fixture_wait (fixture);
  page_fixture_wait_for_label (fixture->page, "No connection");
}

static void
test_expired (DiscoverFixture *fixture,
              gconstpointer    data)
{
  guint n_sign_ins = 0;

  g_signal_connect_swapped (fixture->page, "sign-in", G_CALLBACK (page_fixture_count_cb),
                            &n_sign_ins);
  page_fixture_break (&fixture->services, SCOUT_SANDBOX_FAULT_EXPIRED_TOKEN, 1);
  discover_fixture_connect (fixture);

  page_fixture_press (fixture->page, "Sign in again");
  g_assert_cmpuint (n_sign_ins, ==, 1);
}

static void
test_rate_limited (DiscoverFixture *fixture,
                   gconstpointer    data)
{
  page_fixture_break (&fixture->services, SCOUT_SANDBOX_FAULT_RATE_LIMIT, 1);
  discover_fixture_connect (fixture);
  g_assert_error (scout_paged_model_get_error (discover_fixture_get_results (fixture)),
                  SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_RATE_LIMITED);

  /* It is tried again when there is something to be had; who wants to can try before. */
  g_assert_null (page_fixture_find_label (fixture->page, "Try again"));
  page_fixture_press (fixture->page, "Stop waiting");
  page_fixture_press (fixture->page, "Try again");
  discover_fixture_wait (fixture);
  g_assert_cmpuint (discover_fixture_count (fixture), >, 0);
}

static void
test_permission (DiscoverFixture *fixture,
                 gconstpointer    data)
{
  discover_fixture_connect (fixture);
  g_assert_error (scout_paged_model_get_error (discover_fixture_get_results (fixture)),
                  SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_PERMISSION);
  g_assert_nonnull (page_fixture_find_label (fixture->page, "Sign in again"));
}

static void
test_signed_out (DiscoverFixture *fixture,
                 gconstpointer    data)
{
  discover_fixture_connect (fixture);
  discover_fixture_search (fixture, "coffee");
  scout_discover_page_set_services (SCOUT_DISCOVER_PAGE (fixture->page), NULL, NULL);
  g_assert_null (discover_fixture_get_results (fixture));

  /* Nobody to ask: nothing happens, and nothing breaks. */
  scout_discover_page_search (SCOUT_DISCOVER_PAGE (fixture->page), "tea");
  g_assert_null (discover_fixture_get_results (fixture));
}

static void
test_goes_while_loading (DiscoverFixture *fixture,
                         gconstpointer    data)
{
  ScoutPagedModel *results;

  page_fixture_break (&fixture->services, SCOUT_SANDBOX_FAULT_STALL, 1);
  scout_discover_page_set_services (SCOUT_DISCOVER_PAGE (fixture->page),
                                    fixture->services.marketplace, NULL);
  results = g_object_ref (discover_fixture_get_results (fixture));
  scout_discover_page_search (SCOUT_DISCOVER_PAGE (fixture->page), "coffee");
  g_assert_finalize_object (results);
}

static void
test_narrow_and_dark (DiscoverFixture *fixture,
                      gconstpointer    data)
{
  g_autoptr(GdkTexture) picture = NULL;

  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 360, 640);
  scout_ui_fixture_set_dark (TRUE);
  discover_fixture_connect (fixture);
  discover_fixture_search (fixture, "coffee");
  page_fixture_wait_for_label (fixture->page, "Facebook creators");
  scout_ui_fixture_settle (fixture->window);
  picture = scout_ui_fixture_save_picture (fixture->window, "discover-narrow-dark");
  scout_ui_fixture_set_dark (FALSE);
  g_assert_cmpint (gdk_texture_get_width (picture), <=, 360);
  page_fixture_assert_fits (fixture->page, 350);
}

static GtkWidget *
find_panel (DiscoverFixture *fixture)
{
  return scout_ui_fixture_find (fixture->page, SCOUT_TYPE_FILTER_PANEL, NULL);
}

/* One of the entries of a range. */
static GtkWidget *
find_end (DiscoverFixture *fixture,
          const char      *parameter_id,
          gboolean         is_upper)
{
  ScoutFilterRow *row = filter_fixture_find_row_in (find_panel (fixture), parameter_id);

  g_assert_nonnull (row);

  return filter_fixture_get_end (GTK_WIDGET (scout_filter_row_get_control (row)), is_upper);
}

static void
fill_in (DiscoverFixture *fixture,
         const char      *parameter_id,
         const char      *text)
{
  filter_fixture_type (find_end (fixture, parameter_id, FALSE), text);
  discover_fixture_wait (fixture);
}

/* What is filled in narrows the search and has a chip; without the chip everybody is back. */
static void
test_filters (DiscoverFixture *fixture,
              gconstpointer    data)
{
  GtkWidget *chips = NULL;
  ScoutQuery *query = NULL;

  discover_fixture_connect (fixture);
  g_assert_null (find_panel (fixture));
  discover_fixture_toggle_filters (fixture, TRUE);
  g_assert_nonnull (find_panel (fixture));

  discover_fixture_search (fixture, "coffee");
  fill_in (fixture, "followers", "100000");
  query = scout_paged_model_get_query (discover_fixture_get_results (fixture));
  g_assert_cmpstr (scout_query_get_text (query, "query"), ==, "coffee");
  g_assert_nonnull (scout_query_get_range (query, "followers"));
  for (guint i = 0; i < discover_fixture_count (fixture); i++)
    {
      g_autoptr(ScoutCreator) creator =
        g_list_model_get_item (G_LIST_MODEL (discover_fixture_get_results (fixture)), i);

      g_assert_cmpint (scout_creator_get_followers (creator), >=, 100000);
    }
  scout_ui_fixture_settle (fixture->window);
  g_object_unref (scout_ui_fixture_save_picture (fixture->window, "discover-filters"));

  chips = scout_ui_fixture_find (fixture->page, SCOUT_TYPE_FILTER_CHIPS, NULL);
  g_signal_emit_by_name (page_fixture_find_cross (chips, NULL), "clicked");
  discover_fixture_wait (fixture);
  query = scout_paged_model_get_query (discover_fixture_get_results (fixture));
  g_assert_false (scout_query_has (query, "followers"));
  g_assert_cmpstr (scout_query_get_text (query, "query"), ==, "coffee");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (find_end (fixture, "followers", FALSE))),
                   ==, "");
  g_assert_false (gtk_widget_get_visible (chips));
}

/* A query from elsewhere stands where a person would have set it. */
static void
test_show_query (DiscoverFixture *fixture,
                 gconstpointer    data)
{
  const char * const countries[] = { "CA", "US", NULL };
  const ScoutQueryRange range = { 100000, 1000000, NULL, NULL };
  g_autoptr(ScoutQueryBuilder) builder = NULL;
  g_autoptr(ScoutQuery) query = NULL;
  GtkWidget *chips = NULL;

  discover_fixture_connect (fixture);
  builder = scout_query_builder_new (scout_marketplace_get_catalog (fixture->services.marketplace),
                                     SCOUT_NETWORK_FACEBOOK, "creators");
  scout_query_builder_set_text (builder, "query", "cookies");
  scout_query_builder_set_list (builder, "countries", countries);
  scout_query_builder_set_range (builder, "followers", &range);
  query = scout_query_builder_build (builder);
  scout_discover_page_show_query (SCOUT_DISCOVER_PAGE (fixture->page), query);
  discover_fixture_wait (fixture);
  g_assert_true (scout_query_equal (
    scout_paged_model_get_query (discover_fixture_get_results (fixture)), query));

  chips = scout_ui_fixture_find (fixture->page, SCOUT_TYPE_FILTER_CHIPS, NULL);
  g_assert_nonnull (page_fixture_find_label (chips, "Countries:"));
  discover_fixture_toggle_filters (fixture, TRUE);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (find_end (fixture, "followers", TRUE))),
                   ==, "1,000,000");
}

/* What Meta would refuse is not asked, and what was found stays. */
static void
test_refused_filters (DiscoverFixture *fixture,
                      gconstpointer    data)
{
  ScoutPagedModel *before = NULL;

  discover_fixture_connect (fixture);
  discover_fixture_toggle_filters (fixture, TRUE);
  fill_in (fixture, "followers", "5000");
  before = discover_fixture_get_results (fixture);

  filter_fixture_type (find_end (fixture, "followers", TRUE), "100");
  g_assert_true (discover_fixture_get_results (fixture) == before);
}

/* Nobody fits: the way out is offered. */
static void
test_nobody_fits (DiscoverFixture *fixture,
                  gconstpointer    data)
{
  discover_fixture_connect (fixture);
  discover_fixture_toggle_filters (fixture, TRUE);
  fill_in (fixture, "followers", "900000000");
  page_fixture_wait_for_label (fixture->page, "Clear filters");
  page_fixture_press (fixture->page, "Clear filters");
  discover_fixture_wait (fixture);
  g_assert_cmpuint (discover_fixture_count (fixture), >, 0);
}

/* The way out says what it takes away: words and filters, or the words alone. */
static void
test_clears_words_and_filters (DiscoverFixture *fixture,
                               gconstpointer    data)
{
  ScoutQuery *query = NULL;

  discover_fixture_connect (fixture);
  discover_fixture_toggle_filters (fixture, TRUE);
  fill_in (fixture, "followers", "900000000");
  discover_fixture_search (fixture, "coffee");
  page_fixture_wait_for_label (fixture->page, "Clear search and filters");
  page_fixture_press (fixture->page, "Clear search and filters");
  discover_fixture_wait (fixture);
  query = scout_paged_model_get_query (discover_fixture_get_results (fixture));
  g_assert_true (scout_query_is_empty (query));
  g_assert_cmpuint (discover_fixture_count (fixture), >, 0);
}

/* A remedy that does without the order puts the button back as well, or the next search would have
 * the order again. */
static void
test_order_taken_back (DiscoverFixture *fixture,
                       gconstpointer    data)
{
  g_autoptr(ScoutQueryBuilder) builder = NULL;
  g_autoptr(ScoutQuery) with_words = NULL;
  ScoutQuery *query = NULL;
  GtkWidget *panel = NULL;
  GtkWidget *findings = NULL;

  discover_fixture_connect (fixture);
  discover_fixture_toggle_filters (fixture, TRUE);
  gtk_widget_activate_action (fixture->page, "discover.sort", "s", "followers");
  discover_fixture_wait (fixture);
  page_fixture_wait_for_label (fixture->page, "Followers");

  /* As a query of elsewhere would have it: with words, which make the order useless. */
  panel = filter_fixture_find_type (fixture->page, SCOUT_TYPE_FILTER_PANEL);
  query = scout_filter_panel_get_query (SCOUT_FILTER_PANEL (panel));
  g_assert_cmpstr (scout_query_get_text (query, "sort"), ==, "followers");
  builder = scout_query_builder_new_from_query (query);
  scout_query_builder_set_text (builder, "query", "coffee");
  with_words = scout_query_builder_build (builder);
  scout_filter_panel_set_query (SCOUT_FILTER_PANEL (panel), with_words);
  findings = filter_fixture_find_type (panel, SCOUT_TYPE_FILTER_FINDINGS);
  g_assert_true (gtk_widget_get_visible (findings));
  g_signal_emit_by_name (filter_fixture_find_type (findings, GTK_TYPE_BUTTON), "clicked");
  discover_fixture_wait (fixture);

  page_fixture_wait_for_label (fixture->page, "Relevance");
  query = scout_paged_model_get_query (discover_fixture_get_results (fixture));
  g_assert_false (scout_query_has (query, "sort"));
}

/* Brands that the program has read of are offered to whoever looks for partners. */
static void
test_partners (DiscoverFixture *fixture,
               gconstpointer    data)
{
  const char * const *partners = NULL;
  GtkWidget *entry = NULL;

  discover_fixture_connect (fixture);
  for (guint i = 0; partners == NULL || partners[0] == NULL; i++)
    {
      g_autoptr(ScoutCreator) creator =
        g_list_model_get_item (G_LIST_MODEL (discover_fixture_get_results (fixture)), i);

      g_assert_nonnull (creator);
      partners = scout_creator_get_past_partnerships (creator);
    }
  scout_discover_page_show_filter (SCOUT_DISCOVER_PAGE (fixture->page), "past-partners");
  scout_ui_fixture_settle (fixture->window);
  entry = filter_fixture_find_type (
    GTK_WIDGET (filter_fixture_find_row_in (find_panel (fixture), "past-partners")),
    GTK_TYPE_ENTRY);
  gtk_editable_set_text (GTK_EDITABLE (entry), partners[0]);
  page_fixture_wait_for_label (find_panel (fixture), partners[0]);
}

/* In a narrow window the filters take the place of the results, and give it back. */
static void
test_narrow_filters (DiscoverFixture *fixture,
                     gconstpointer    data)
{
  discover_fixture_connect (fixture);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 360, 700);
  scout_ui_fixture_settle (fixture->window);
  scout_discover_page_focus_search (SCOUT_DISCOVER_PAGE (fixture->page));
  discover_fixture_toggle_filters (fixture, TRUE);
  /* The keys begin at the first of them. */
  g_assert_nonnull (gtk_widget_get_focus_child (find_panel (fixture)));
  g_assert_false (gtk_widget_child_focus (scout_ui_fixture_find (find_panel (fixture),
                                                                 GTK_TYPE_SCROLLED_WINDOW, NULL),
                                          GTK_DIR_TAB_BACKWARD));
  page_fixture_assert_fits (find_panel (fixture), 360);
  g_object_unref (scout_ui_fixture_save_picture (fixture->window, "discover-filters-narrow"));
  page_fixture_press (find_panel (fixture), "Show creators");
  scout_ui_fixture_settle (fixture->window);
  g_assert_true (gtk_widget_get_mapped (scout_ui_fixture_find (fixture->page, GTK_TYPE_GRID_VIEW,
                                                               NULL)));
}

int
main (int    argc,
      char **argv)
{
  static const DiscoverTest tests[] = {
    { "/discover-page/search", test_search, &facebook },
    { "/discover-page/loads-more", test_loads_more, &facebook },
    { "/discover-page/nothing-found", test_nothing_found, &facebook },
    { "/discover-page/nobody-yet", test_nobody_yet, &facebook },
    { "/discover-page/pauses", test_pauses, &facebook },
    { "/discover-page/remedies-in-the-footer", test_remedies_in_the_footer, &facebook },
    { "/discover-page/network-loss-and-return", test_network_loss_and_return, &facebook },
    { "/discover-page/server-gone", test_server_gone, &facebook },
    { "/discover-page/expired", test_expired, &facebook },
    { "/discover-page/rate-limited", test_rate_limited, &facebook },
    { "/discover-page/permission", test_permission, &facebook_without_permission },
    { "/discover-page/signed-out", test_signed_out, &facebook },
    { "/discover-page/goes-while-loading", test_goes_while_loading, &facebook },
    { "/discover-page/narrow-and-dark", test_narrow_and_dark, &facebook },
    { "/discover-page/filters", test_filters, &facebook },
    { "/discover-page/show-query", test_show_query, &facebook },
    { "/discover-page/refused-filters", test_refused_filters, &facebook },
    { "/discover-page/nobody-fits", test_nobody_fits, &facebook },
    { "/discover-page/clears-words-and-filters", test_clears_words_and_filters, &facebook },
    { "/discover-page/order-taken-back", test_order_taken_back, &facebook },
    { "/discover-page/partners", test_partners, &facebook },
    { "/discover-page/narrow-filters", test_narrow_filters, &facebook },
  };

  return discover_fixture_run (argc, argv, tests, G_N_ELEMENTS (tests));
}
