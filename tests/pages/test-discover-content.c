/* test-discover-content.c: searching posts on Facebook, in a real window against the sandbox.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is different from creators: a search begins with a filter because there must be one, the
 * entry looks a post up, and the results are posts. */

#include "config.h"

#include "discover-fixture.h"
#include "scout-content-card.h"
#include "scout-filter-chips.h"
#include "scout-filter-row.h"
#include "scout-query-builder.h"

#include <string.h>

#define NO_POST \
  "This address does not lead to a post. Open the post itself and copy its address."

static const DiscoverSearch content = { SCOUT_NETWORK_FACEBOOK, "content" };

static ScoutContent *
dup_post (DiscoverFixture *fixture,
          guint            position)
{
  return g_list_model_get_item (G_LIST_MODEL (discover_fixture_get_results (fixture)), position);
}

static ScoutQuery *
get_query (DiscoverFixture *fixture)
{
  return scout_paged_model_get_query (discover_fixture_get_results (fixture));
}

static void
activated_cb (ScoutDiscoverPage  *page,
              ScoutContent       *post,
              ScoutContent      **activated)
{
  g_set_object (activated, post);
}

/* Meta wants a filter: the page brings one, which has a chip. */
static void
test_search (DiscoverFixture *fixture,
             gconstpointer    data)
{
  g_autoptr(ScoutContent) first = NULL;
  g_autoptr(ScoutContent) activated = NULL;
  g_auto(GStrv) searches = NULL;
  GtkWidget *card;

  discover_fixture_connect (fixture);
  g_assert_cmpuint (discover_fixture_count (fixture), >, 0);
  searches = discover_fixture_dup_searches (fixture);
  g_assert_cmpuint (g_strv_length (searches), >=, 1);
  g_assert_nonnull (strstr (searches[0], "time_range=L28"));
  scout_ui_fixture_settle (fixture->window);
  first = dup_post (fixture, 0);
  card = scout_ui_fixture_find (fixture->page, SCOUT_TYPE_CONTENT_CARD, NULL);
  g_assert_true (scout_content_card_get_content (SCOUT_CONTENT_CARD (card)) == first);
  g_assert_nonnull (page_fixture_find_label (fixture->page, "· lifetime metrics"));

  g_signal_connect (fixture->page, "content-activated", G_CALLBACK (activated_cb), &activated);
  scout_discover_page_activate (SCOUT_DISCOVER_PAGE (fixture->page), 0);
  g_assert_true (activated == first);
  discover_fixture_save_picture (fixture, "discover-content", 1032, 800);
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
  GtkWidget *grid;
  GtkAdjustment *adjustment;

  discover_fixture_connect (fixture);
  scout_ui_fixture_settle (fixture->window);
  grid = scout_ui_fixture_find (fixture->page, GTK_TYPE_GRID_VIEW, NULL);
  adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (grid));
  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_upper (adjustment));
  scout_ui_fixture_wait (has_second_page, fixture);
}

/* By id and by address, without the filters, which come back afterwards. */
static void
test_looks_up (DiscoverFixture *fixture,
               gconstpointer    data)
{
  g_autoptr(ScoutContent) post = NULL;
  const char *texts[2] = { NULL, NULL };

  discover_fixture_connect (fixture);
  post = dup_post (fixture, 5);
  texts[0] = scout_content_get_id (post);
  texts[1] = scout_content_get_url (post);
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr(ScoutContent) found = NULL;

      discover_fixture_search (fixture, texts[i]);
      g_assert_null (scout_query_list_parameters (get_query (fixture))[1]);
      g_assert_cmpuint (discover_fixture_count (fixture), ==, 1);
      found = dup_post (fixture, 0);
      g_assert_cmpstr (scout_content_get_url (found), ==, scout_content_get_url (post));
      page_fixture_wait_for_label (fixture->page, "Filters are not used for a link or ID.");
      discover_fixture_search (fixture, NULL);
      g_assert_true (scout_query_has (get_query (fixture), "time-range"));
    }
}

/* Whoever pastes a link wants the post, and not a list of it: one Enter is enough. */
static void
test_opens (DiscoverFixture *fixture,
            gconstpointer    data)
{
  g_autoptr(ScoutContent) post = NULL;
  g_autoptr(ScoutContent) activated = NULL;
  GtkWidget *entry = NULL;

  discover_fixture_connect (fixture);
  post = dup_post (fixture, 5);
  entry = scout_ui_fixture_find (fixture->page, GTK_TYPE_SEARCH_ENTRY, NULL);
  g_signal_connect (fixture->page, "content-activated", G_CALLBACK (activated_cb), &activated);
  gtk_editable_set_text (GTK_EDITABLE (entry), scout_content_get_id (post));
  g_signal_emit_by_name (entry, "activate");
  discover_fixture_wait (fixture);
  g_assert_nonnull (activated);
  g_assert_cmpstr (scout_content_get_id (activated), ==, scout_content_get_id (post));

  /* What is searched for is a list, however short. */
  g_clear_object (&activated);
  gtk_editable_set_text (GTK_EDITABLE (entry), "");
  g_signal_emit_by_name (entry, "activate");
  discover_fixture_wait (fixture);
  g_assert_null (activated);
}

/* Who has gone elsewhere meanwhile, or types on, is not dragged to the post. */
static void
test_leaves (DiscoverFixture *fixture,
             gconstpointer    data)
{
  g_autoptr(ScoutContent) post = NULL;
  g_autoptr(ScoutContent) activated = NULL;
  GtkWidget *entry = NULL;

  discover_fixture_connect (fixture);
  post = dup_post (fixture, 5);
  entry = scout_ui_fixture_find (fixture->page, GTK_TYPE_SEARCH_ENTRY, NULL);
  g_signal_connect (fixture->page, "content-activated", G_CALLBACK (activated_cb), &activated);
  gtk_editable_set_text (GTK_EDITABLE (entry), scout_content_get_id (post));
  g_signal_emit_by_name (entry, "activate");
  gtk_widget_set_visible (fixture->page, FALSE);
  discover_fixture_wait (fixture);
  gtk_widget_set_visible (fixture->page, TRUE);
  scout_ui_fixture_settle (fixture->window);
  g_assert_cmpuint (discover_fixture_count (fixture), ==, 1);
  g_assert_null (activated);

  discover_fixture_search (fixture, NULL);
  g_clear_object (&post);
  post = dup_post (fixture, 6);
  gtk_editable_set_text (GTK_EDITABLE (entry), scout_content_get_id (post));
  g_signal_emit_by_name (entry, "activate");
  gtk_editable_set_text (GTK_EDITABLE (entry), "12");
  discover_fixture_wait (fixture);
  g_assert_cmpuint (discover_fixture_count (fixture), ==, 1);
  g_assert_null (activated);
}

/* What is no address is said to be none, and costs no call; what was found stays. */
static void
test_no_address (DiscoverFixture *fixture,
                 gconstpointer    data)
{
  ScoutPagedModel *before;

  discover_fixture_connect (fixture);
  before = discover_fixture_get_results (fixture);
  scout_sandbox_clear_requests (fixture->services.sandbox);
  discover_fixture_search (fixture, "https://www.example.com/Meta/posts/1");
  page_fixture_wait_for_label (fixture->page, "This is not an address of Facebook. Copy that "
                                              "of a post there.");
  discover_fixture_save_picture (fixture, "discover-content-no-address", 1032, 800);
  discover_fixture_search (fixture, "https://www.facebook.com/Meta");
  page_fixture_wait_for_label (fixture->page, NO_POST);
  g_assert_true (discover_fixture_get_results (fixture) == before);
  {
    g_auto(GStrv) searches = discover_fixture_dup_searches (fixture);

    g_assert_cmpuint (g_strv_length (searches), ==, 0);
  }

  discover_fixture_search (fixture, NULL);
  g_assert_null (page_fixture_find_label (fixture->page, NO_POST));
}

static gboolean
is_any_card_mapped (GtkWidget *root)
{
  gboolean is_found = SCOUT_IS_CONTENT_CARD (root) && gtk_widget_get_mapped (root);

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL && !is_found;
       child = gtk_widget_get_next_sibling (child))
    is_found = is_any_card_mapped (child);

  return is_found;
}

/* What one Page found is not shown as another's, even where the question cannot be asked again. */
static void
test_another_page (DiscoverFixture *fixture,
                   gconstpointer    data)
{
  ScoutDiscoverPage *page = SCOUT_DISCOVER_PAGE (fixture->page);
  g_autoptr(ScoutMarketplace) other = discover_fixture_dup_marketplace (fixture, 1);
  g_autoptr(ScoutPagedModel) before = NULL;

  discover_fixture_connect (fixture);
  before = g_object_ref (discover_fixture_get_results (fixture));
  discover_fixture_search (fixture, "https://www.facebook.com/Meta");
  page_fixture_wait_for_label (fixture->page, NO_POST);
  scout_ui_fixture_settle (fixture->window);
  g_assert_true (is_any_card_mapped (fixture->page));

  scout_discover_page_set_services (page, other, fixture->services.pictures);
  scout_ui_fixture_settle (fixture->window);
  g_assert_null (scout_discover_page_get_results (page));
  g_assert_false (is_any_card_mapped (fixture->page));

  /* What can be asked is asked as the other Page. */
  discover_fixture_search (fixture, NULL);
  g_assert_true (discover_fixture_get_results (fixture) != before);
  g_assert_cmpuint (discover_fixture_count (fixture), >, 0);
}

/* Why the search before failed says nothing of what is no address. */
static void
test_no_address_after_failure (DiscoverFixture *fixture,
                               gconstpointer    data)
{
  ScoutSandboxFault fault = { .kind = SCOUT_SANDBOX_FAULT_EXPIRED_TOKEN,
                              .path = "/creator_marketplace/content", .count = 1 };

  scout_sandbox_add_fault (fixture->services.sandbox, &fault);
  discover_fixture_connect (fixture);
  g_assert_nonnull (page_fixture_find_label (fixture->page, "Sign in again"));
  scout_discover_page_search (SCOUT_DISCOVER_PAGE (fixture->page),
                              "https://www.facebook.com/Meta");
  page_fixture_wait_for_label (fixture->page, NO_POST);
  g_assert_null (page_fixture_find_label (fixture->page, "Sign in again"));
  discover_fixture_search (fixture, NULL);
  discover_fixture_wait (fixture);
  g_assert_cmpuint (discover_fixture_count (fixture), >, 1);
}

static void
test_unknown_post (DiscoverFixture *fixture,
                   gconstpointer    data)
{
  discover_fixture_connect (fixture);
  discover_fixture_search (fixture, "886117876817680");
  g_assert_error (scout_paged_model_get_error (discover_fixture_get_results (fixture)),
                  SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_NOT_FOUND);
  page_fixture_wait_for_label (fixture->page, "Could not load content");
  discover_fixture_save_picture (fixture, "discover-content-unknown", 1032, 800);
  page_fixture_press (fixture->page, "Clear search");
  discover_fixture_wait (fixture);
  g_assert_cmpuint (discover_fixture_count (fixture), >, 1);
  g_assert_true (scout_query_has (get_query (fixture), "time-range"));
}

/* What cannot be asked leaves nobody before an empty page; the way back costs no call. */
static void
test_back_from_nothing (DiscoverFixture *fixture,
                        gconstpointer    data)
{
  g_auto(GStrv) before = NULL;
  g_auto(GStrv) after = NULL;
  guint n_found = 0;

  discover_fixture_connect (fixture);
  n_found = discover_fixture_count (fixture);
  discover_fixture_search (fixture, "https://www.facebook.com/reel/999999999");
  page_fixture_wait_for_label (fixture->page, "Clear search");
  before = discover_fixture_dup_searches (fixture);
  scout_discover_page_search (SCOUT_DISCOVER_PAGE (fixture->page), "gibberish words");
  page_fixture_wait_for_label (fixture->page, "This search cannot be asked");
  discover_fixture_save_picture (fixture, "discover-content-no-address", 1032, 800);
  page_fixture_press (fixture->page, "Clear search");
  scout_ui_fixture_settle (fixture->window);
  g_assert_cmpuint (discover_fixture_count (fixture), ==, n_found);
  after = discover_fixture_dup_searches (fixture);
  g_assert_cmpuint (g_strv_length (after), ==, g_strv_length (before));

  /* Who wants it anew gets it anew. */
  scout_discover_page_refresh (SCOUT_DISCOVER_PAGE (fixture->page));
  discover_fixture_wait (fixture);
  g_strfreev (after);
  after = discover_fixture_dup_searches (fixture);
  g_assert_cmpuint (g_strv_length (after), ==, g_strv_length (before) + 1);
}

static GtkWidget *
find_as_of (DiscoverFixture *fixture,
            GDateTime       *time)
{
  g_autofree char *text = g_date_time_format (time, "as of %H:%M");

  return page_fixture_find_label (fixture->page, text);
}

/* What is shown is of a time, which the next question has not got yet. */
static void
test_as_of (DiscoverFixture *fixture,
            gconstpointer    data)
{
  g_autoptr(GDateTime) before = g_date_time_new_now_local ();
  g_autoptr(GDateTime) after = NULL;
  GtkWidget *label = NULL;

  discover_fixture_connect (fixture);
  after = g_date_time_new_now_local ();
  label = find_as_of (fixture, before);
  if (label == NULL)
    label = find_as_of (fixture, after);
  g_assert_nonnull (label);
  scout_discover_page_refresh (SCOUT_DISCOVER_PAGE (fixture->page));
  g_assert_false (gtk_widget_get_mapped (label));
}

/* What a chip says leads to where it is said, and takes nothing away. */
static void
test_change_filter (DiscoverFixture *fixture,
                    gconstpointer    data)
{
  GtkWidget *chips = scout_ui_fixture_find (fixture->page, SCOUT_TYPE_FILTER_CHIPS, NULL);
  GtkWidget *focus = NULL;

  discover_fixture_connect (fixture);
  g_signal_emit_by_name (gtk_widget_get_first_child (gtk_widget_get_first_child (chips)),
                         "clicked");
  scout_ui_fixture_settle (fixture->window);
  focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));
  focus = focus != NULL ? gtk_widget_get_ancestor (focus, SCOUT_TYPE_FILTER_ROW) : NULL;
  g_assert_nonnull (focus);
  g_assert_cmpstr (scout_filter_row_get_parameter (SCOUT_FILTER_ROW (focus))->id, ==,
                   "time-range");
  g_assert_nonnull (page_fixture_find_cross (chips, NULL));
}

/* Without any filter nothing is asked; one click brings one. */
static void
test_needs_filter (DiscoverFixture *fixture,
                   gconstpointer    data)
{
  GtkWidget *chips;

  discover_fixture_connect (fixture);
  discover_fixture_toggle_filters (fixture, TRUE);
  scout_sandbox_clear_requests (fixture->services.sandbox);
  chips = scout_ui_fixture_find (fixture->page, SCOUT_TYPE_FILTER_CHIPS, NULL);
  g_signal_emit_by_name (page_fixture_find_cross (chips, NULL), "clicked");
  page_fixture_wait_for_label (fixture->page, "Choose a filter first");
  g_assert_null (discover_fixture_get_results (fixture));
  {
    g_auto(GStrv) searches = discover_fixture_dup_searches (fixture);

    g_assert_cmpuint (g_strv_length (searches), ==, 0);
  }
  discover_fixture_save_picture (fixture, "discover-content-needs-filter", 1032, 800);

  page_fixture_press (fixture->page, "Published within: Last 28 days");
  discover_fixture_wait (fixture);
  g_assert_cmpuint (discover_fixture_count (fixture), >, 0);
}

static void
test_order (DiscoverFixture *fixture,
            gconstpointer    data)
{
  g_autoptr(ScoutContent) first = NULL;
  g_autoptr(ScoutContent) second = NULL;

  discover_fixture_connect (fixture);
  page_fixture_wait_for_label (fixture->page, "Newest first");
  gtk_widget_activate_action (fixture->page, "discover.sort", "s", "reactions");
  discover_fixture_wait (fixture);
  g_assert_cmpstr (scout_query_get_text (get_query (fixture), "sort"), ==, "reactions");
  page_fixture_wait_for_label (fixture->page, "Reactions");
  first = dup_post (fixture, 0);
  second = dup_post (fixture, 1);
  g_assert_cmpfloat (scout_content_get_figure (first, SCOUT_METRIC_REACTIONS), >=,
                     scout_content_get_figure (second, SCOUT_METRIC_REACTIONS));
}

/* What posts are sorted by is on their cards, as long as they are. */
static void
test_ordered_cards (DiscoverFixture *fixture,
                    gconstpointer    data)
{
  static const char * const orders[] = { "newest", "interactions", "newest" };

  discover_fixture_connect (fixture);
  for (gsize i = 0; i < G_N_ELEMENTS (orders); i++)
    {
      g_autofree char *sentence = NULL;
      gboolean has_interactions = FALSE;
      GtkWidget *card = NULL;

      gtk_widget_activate_action (fixture->page, "discover.sort", "s", orders[i]);
      discover_fixture_wait (fixture);
      scout_ui_fixture_settle (fixture->window);
      card = scout_ui_fixture_find (fixture->page, SCOUT_TYPE_CONTENT_CARD, NULL);
      sentence = scout_drawn_card_dup_sentence (SCOUT_DRAWN_CARD (card));
      has_interactions = strstr (sentence, "Interactions ") != NULL;
      g_assert_true (has_interactions == g_str_equal (orders[i], "interactions"));
      if (has_interactions)
        discover_fixture_save_picture (fixture, "discover-content-ordered", 1032, 800);
    }
}

static void
test_offline (DiscoverFixture *fixture,
              gconstpointer    data)
{
  ScoutSandboxFault fault = { SCOUT_SANDBOX_FAULT_RESET, "/creator_marketplace/content",
                              .count = 100 };

  scout_sandbox_add_fault (fixture->services.sandbox, &fault);
  discover_fixture_connect (fixture);
  page_fixture_wait_for_label (fixture->page, "No connection");
  scout_sandbox_clear_faults (fixture->services.sandbox);
  page_fixture_press (fixture->page, "Try again");
  discover_fixture_wait (fixture);
  g_assert_cmpuint (discover_fixture_count (fixture), >, 0);
}

static void
test_looks (DiscoverFixture *fixture,
            gconstpointer    data)
{
  discover_fixture_connect (fixture);
  discover_fixture_toggle_filters (fixture, TRUE);
  discover_fixture_save_picture (fixture, "discover-content-filters", 1032, 1000);
  scout_ui_fixture_set_dark (TRUE);
  discover_fixture_toggle_filters (fixture, FALSE);
  discover_fixture_save_picture (fixture, "discover-content-narrow-dark", 360, 640);
  scout_ui_fixture_set_dark (FALSE);
  page_fixture_assert_fits (fixture->page, 350);
  g_assert_nonnull (page_fixture_find_label (fixture->page, "Facebook content"));
}

static GtkAdjustment *
get_adjustment (DiscoverFixture *fixture)
{
  return gtk_scrollable_get_vadjustment (
    GTK_SCROLLABLE (scout_ui_fixture_find (fixture->page, GTK_TYPE_GRID_VIEW, NULL)));
}

static double
get_reach (GtkAdjustment *adjustment)
{
  return gtk_adjustment_get_upper (adjustment) - gtk_adjustment_get_page_size (adjustment);
}

static gboolean
is_at_last_row (gpointer adjustment)
{
  return ABS (gtk_adjustment_get_value (adjustment) - get_reach (adjustment)) < 1.0;
}

static gboolean
has_no_end (gpointer page)
{
  return page_fixture_find_label (page, "That is everything") == NULL;
}

static gboolean
is_complete (gpointer data)
{
  DiscoverFixture *fixture = data;
  ScoutPagedModel *results = discover_fixture_get_results (fixture);
  GtkWidget *grid = scout_ui_fixture_find (fixture->page, GTK_TYPE_GRID_VIEW, NULL);
  GListModel *shown = G_LIST_MODEL (gtk_grid_view_get_model (GTK_GRID_VIEW (grid)));
  GtkAdjustment *adjustment = get_adjustment (fixture);

  gtk_adjustment_set_value (adjustment, get_reach (adjustment));

  return scout_paged_model_get_state (results) == SCOUT_PAGED_STATE_COMPLETE
         && g_list_model_get_n_items (shown) == discover_fixture_count (fixture);
}

/* That there are no more is said below the last one only, which it does not push out of sight. */
static void
test_end (DiscoverFixture *fixture,
          gconstpointer    data)
{
  const char * const creators[] = { "mayabrews", NULL };
  g_autoptr(ScoutQueryBuilder) builder =
    scout_query_builder_new (scout_marketplace_get_catalog (fixture->services.marketplace),
                             SCOUT_NETWORK_FACEBOOK, "content");
  g_autoptr(ScoutQuery) query = NULL;
  GtkAdjustment *adjustment = get_adjustment (fixture);

  discover_fixture_connect (fixture);
  scout_query_builder_set_list (builder, "creator-id", creators);
  query = scout_query_builder_build (builder);
  scout_discover_page_show_query (SCOUT_DISCOVER_PAGE (fixture->page), query);
  discover_fixture_wait (fixture);
  scout_ui_fixture_wait (is_complete, fixture);
  gtk_adjustment_set_value (adjustment, 0.0);
  scout_ui_fixture_wait (has_no_end, fixture->page);

  for (int i = 0; i < 2; i++)
    {
      gtk_adjustment_set_value (adjustment, get_reach (adjustment));
      page_fixture_wait_for_label (fixture->page, "That is everything");
      scout_ui_fixture_wait (is_at_last_row, adjustment);
      gtk_adjustment_set_value (adjustment, get_reach (adjustment) - 100.0 * (i + 1));
      scout_ui_fixture_wait (has_no_end, fixture->page);
    }
}

int
main (int    argc,
      char **argv)
{
  static const DiscoverTest tests[] = {
    { "/discover-content/search", test_search, &content },
    { "/discover-content/loads-more", test_loads_more, &content },
    { "/discover-content/looks-up", test_looks_up, &content },
    { "/discover-content/opens", test_opens, &content },
    { "/discover-content/leaves", test_leaves, &content },
    { "/discover-content/no-address", test_no_address, &content },
    { "/discover-content/another-page", test_another_page, &content },
    { "/discover-content/no-address-after-failure", test_no_address_after_failure, &content },
    { "/discover-content/unknown-post", test_unknown_post, &content },
    { "/discover-content/back-from-nothing", test_back_from_nothing, &content },
    { "/discover-content/as-of", test_as_of, &content },
    { "/discover-content/change-filter", test_change_filter, &content },
    { "/discover-content/needs-filter", test_needs_filter, &content },
    { "/discover-content/order", test_order, &content },
    { "/discover-content/ordered-cards", test_ordered_cards, &content },
    { "/discover-content/offline", test_offline, &content },
    { "/discover-content/end", test_end, &content },
    { "/discover-content/looks", test_looks, &content },
  };

  return discover_fixture_run (argc, argv, tests, G_N_ELEMENTS (tests));
}
