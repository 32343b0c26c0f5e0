/* test-discover-instagram.c: searching Instagram creators, in a real window against the sandbox.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is Instagram's own: no order, look-ups by handle, other figures. What both networks share is
 * in test-discover-page.c. */

#include "config.h"

#include "discover-fixture.h"
#include "filter-fixture.h"
#include "scout-creator-card.h"
#include "scout-filter-chips.h"
#include "scout-filter-findings.h"
#include "scout-query-builder.h"

#include <string.h>

/* Of the sandbox, as Meta might say it. */
#define REFUSAL "nobody.at.all is no creator who has joined the creator marketplace"

static const DiscoverSearch instagram = { SCOUT_NETWORK_INSTAGRAM, "creators" };

static ScoutCreator *
dup_creator (DiscoverFixture *fixture,
             guint            position)
{
  return g_list_model_get_item (G_LIST_MODEL (discover_fixture_get_results (fixture)), position);
}

static void
test_search (DiscoverFixture *fixture,
             gconstpointer    data)
{
  g_autoptr(ScoutCreator) first = NULL;
  g_auto(GStrv) searches = NULL;
  GtkWidget *card;

  discover_fixture_connect (fixture);
  discover_fixture_search (fixture, "coffee");
  g_assert_cmpuint (discover_fixture_count (fixture), >, 0);
  scout_ui_fixture_settle (fixture->window);
  first = dup_creator (fixture, 0);
  card = scout_ui_fixture_find (fixture->page, SCOUT_TYPE_CREATOR_CARD, NULL);
  g_assert_true (scout_creator_card_get_creator (SCOUT_CREATOR_CARD (card)) == first);
  g_assert_cmpint (scout_creator_get_network (first), ==, SCOUT_NETWORK_INSTAGRAM);

  searches = discover_fixture_dup_searches (fixture);
  g_assert_cmpuint (g_strv_length (searches), >=, 2);
  g_assert_nonnull (strstr (searches[1], "query=coffee"));
  discover_fixture_save_picture (fixture, "discover-instagram", 1032, 800);
}

static guint
count_searches (DiscoverFixture *fixture)
{
  g_auto(GStrv) searches = discover_fixture_dup_searches (fixture);

  return g_strv_length (searches);
}

static gboolean
has_asked_more (gpointer fixture)
{
  return count_searches (fixture) > 1;
}

/* Calls are counted by the hour: what nobody has scrolled to is not asked for. */
static void
test_one_call (DiscoverFixture *fixture,
               gconstpointer    data)
{
  GtkWidget *grid = scout_ui_fixture_find (fixture->page, GTK_TYPE_GRID_VIEW, NULL);
  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (grid));

  discover_fixture_connect (fixture);
  for (int i = 0; i < 10; i++)
    scout_ui_fixture_settle (fixture->window);
  discover_fixture_wait (fixture);
  g_assert_cmpfloat (gtk_adjustment_get_upper (adjustment), >,
                     gtk_adjustment_get_page_size (adjustment));
  g_assert_cmpuint (count_searches (fixture), ==, 1);

  gtk_adjustment_set_value (adjustment, 40);
  scout_ui_fixture_wait (has_asked_more, fixture);
  discover_fixture_wait (fixture);

  /* A table has room for more than one page, and is filled. */
  scout_discover_page_set_view_style (SCOUT_DISCOVER_PAGE (fixture->page), SCOUT_VIEW_STYLE_TABLE);
  scout_sandbox_clear_requests (fixture->services.sandbox);
  scout_discover_page_search (SCOUT_DISCOVER_PAGE (fixture->page), "food");
  scout_ui_fixture_wait (has_asked_more, fixture);
}

/* Instagram takes no order: none is offered, and it is said whose it is. */
static void
test_no_order (DiscoverFixture *fixture,
               gconstpointer    data)
{
  GtkWidget *label = NULL;

  discover_fixture_connect (fixture);
  scout_ui_fixture_settle (fixture->window);
  g_assert_null (page_fixture_find_label (fixture->page, "Relevance"));
  g_assert_null (page_fixture_find_label (fixture->page, "Followers"));
  label = page_fixture_find_label (fixture->page, "Recommended");
  g_assert_nonnull (label);
  g_assert_false (gtk_widget_is_sensitive (label));
}

static GtkWidget *
find_chips (DiscoverFixture *fixture)
{
  return scout_ui_fixture_find (fixture->page, SCOUT_TYPE_FILTER_CHIPS, NULL);
}

/* The first of the panel's steps that is more than nothing. */
static void
choose_followers (DiscoverFixture *fixture)
{
  ScoutFilterRow *row = filter_fixture_find_row_in (fixture->page, "min-followers");
  GtkWidget *steps = filter_fixture_find_type (GTK_WIDGET (row), GTK_TYPE_DROP_DOWN);

  g_assert_nonnull (steps);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (steps), 2);
  discover_fixture_wait (fixture);
}

/* A handle is looked up alone: the filters wait, and come back with words. */
static void
test_handle (DiscoverFixture *fixture,
             gconstpointer    data)
{
  g_autoptr(ScoutCreator) creator = NULL;
  g_autoptr(ScoutCreator) found = NULL;
  g_autofree char *handle = NULL;
  ScoutQuery *query;

  discover_fixture_connect (fixture);
  creator = dup_creator (fixture, 3);
  handle = g_strconcat ("@", scout_creator_get_handle (creator), NULL);
  discover_fixture_toggle_filters (fixture, TRUE);
  choose_followers (fixture);
  g_assert_true (gtk_widget_get_mapped (find_chips (fixture)));

  discover_fixture_search (fixture, handle);
  query = scout_paged_model_get_query (discover_fixture_get_results (fixture));
  g_assert_cmpstr (scout_query_get_text (query, "username"), ==, handle + 1);
  g_assert_null (scout_query_list_parameters (query)[1]);
  g_assert_cmpuint (discover_fixture_count (fixture), ==, 1);
  found = dup_creator (fixture, 0);
  g_assert_cmpstr (scout_creator_get_handle (found), ==, handle + 1);
  page_fixture_wait_for_label (fixture->page, "Filters are not used for a handle.");
  g_assert_false (gtk_widget_get_sensitive (find_chips (fixture)));
  discover_fixture_save_picture (fixture, "discover-instagram-handle", 1032, 800);

  discover_fixture_search (fixture, "coffee");
  query = scout_paged_model_get_query (discover_fixture_get_results (fixture));
  g_assert_true (scout_query_has (query, "min-followers"));
  g_assert_true (gtk_widget_get_sensitive (find_chips (fixture)));
  g_assert_null (page_fixture_find_label (fixture->page, "Filters are not used for a handle."));
}

/* Meta refuses names beside words; the remedy takes the words out of the entry, too. */
static void
test_words_taken_back (DiscoverFixture *fixture,
                       gconstpointer    data)
{
  GtkWidget *row = NULL;
  GtkWidget *findings = NULL;
  ScoutQuery *query = NULL;

  discover_fixture_connect (fixture);
  discover_fixture_search (fixture, "coffee");
  discover_fixture_toggle_filters (fixture, TRUE);
  row = GTK_WIDGET (filter_fixture_find_row_in (fixture->page, "similar-to"));
  /* Where one types is in sight. */
  gtk_widget_grab_focus (filter_fixture_find_type (row, GTK_TYPE_ENTRY));
  scout_ui_fixture_settle (fixture->window);
  filter_fixture_type (filter_fixture_find_type (row, GTK_TYPE_ENTRY), "mayabrews");
  findings = filter_fixture_find_type (row, SCOUT_TYPE_FILTER_FINDINGS);
  g_assert_true (gtk_widget_get_visible (findings));
  g_signal_emit_by_name (filter_fixture_find_type (findings, GTK_TYPE_BUTTON), "clicked");
  discover_fixture_wait (fixture);

  query = scout_paged_model_get_query (discover_fixture_get_results (fixture));
  g_assert_true (scout_query_has (query, "similar-to"));
  g_assert_false (scout_query_has (query, "query"));
  g_assert_false (gtk_widget_get_visible (findings));
  g_assert_null (scout_ui_fixture_find (fixture->page, GTK_TYPE_TEXT, "coffee"));
}

static void
test_unknown_handle (DiscoverFixture *fixture,
                     gconstpointer    data)
{
  discover_fixture_connect (fixture);
  discover_fixture_search (fixture, "@nobody.of.this.name");
  page_fixture_wait_for_label (fixture->page, "Creator not found");
  page_fixture_press (fixture->page, "Clear search");
  discover_fixture_wait (fixture);
  g_assert_cmpuint (discover_fixture_count (fixture), >, 1);
}

/* Nothing on the page calls Instagram Facebook. The filters are not looked at: one of them tells
 * creators by network. */
static void
assert_no_facebook (GtkWidget *widget)
{
  if (GTK_IS_LABEL (widget))
    g_assert_null (strstr (gtk_label_get_text (GTK_LABEL (widget)), "Facebook"));

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    assert_no_facebook (child);
}

static void
test_names_instagram (DiscoverFixture *fixture,
                      gconstpointer    data)
{
  static const ScoutSandboxFaultKind faults[] = {
    SCOUT_SANDBOX_FAULT_RESET, SCOUT_SANDBOX_FAULT_STATUS, SCOUT_SANDBOX_FAULT_BAD_JSON,
    SCOUT_SANDBOX_FAULT_LOST_PERMISSION, SCOUT_SANDBOX_FAULT_RATE_LIMIT,
    SCOUT_SANDBOX_FAULT_REDUCE_DATA,
  };

  discover_fixture_connect (fixture);
  assert_no_facebook (fixture->page);
  for (gsize i = 0; i < G_N_ELEMENTS (faults); i++)
    {
      ScoutSandboxFault fault = { faults[i], .count = 100, .code = 80002 };
      g_autofree char *words = g_strdup_printf ("tea %" G_GSIZE_FORMAT, i);

      scout_sandbox_add_fault (fixture->services.sandbox, &fault);
      discover_fixture_search (fixture, words);
      g_assert_nonnull (scout_paged_model_get_error (discover_fixture_get_results (fixture)));
      scout_ui_fixture_settle (fixture->window);
      assert_no_facebook (fixture->page);
      scout_sandbox_clear_faults (fixture->services.sandbox);
    }
}

static GtkWidget *
find_as_of (GtkWidget *root)
{
  if (GTK_IS_LABEL (root) && g_str_has_prefix (gtk_label_get_text (GTK_LABEL (root)), "as of "))
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_as_of (child);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/* The display may take its time to make the window narrow. */
static gboolean
is_dated (gpointer data)
{
  DiscoverFixture *fixture = data;
  GtkWidget *label = find_as_of (fixture->page);

  return label != NULL && gtk_widget_get_mapped (label);
}

/* What is seen can be dated, explained and handed on in a narrow window, too. */
static void
test_narrow_details (DiscoverFixture *fixture,
                     gconstpointer    data)
{
  GtkWidget *label = NULL;
  GtkWidget *button = NULL;

  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 360, 640);
  discover_fixture_connect (fixture);
  scout_ui_fixture_settle (fixture->window);
  scout_ui_fixture_wait (is_dated, fixture);
  button = page_fixture_find_icon_button (fixture->page, "scout-link-symbolic");
  g_assert_true (button != NULL && gtk_widget_get_mapped (button));
  label = page_fixture_find_label (fixture->page, "Metrics for this month, reels rate for 90 days");
  g_assert_true (label != NULL && gtk_widget_get_mapped (label));
  g_assert_false (pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (label))));
  page_fixture_assert_fits (fixture->page, 350);

  /* With room, the count stands before it. */
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1000, 640);
  scout_ui_fixture_settle (fixture->window);
  g_assert_nonnull (page_fixture_find_label (fixture->page,
                                             "· metrics for this month, reels rate for 90 days"));
}

static void
test_looks (DiscoverFixture *fixture,
            gconstpointer    data)
{
  discover_fixture_connect (fixture);
  discover_fixture_toggle_filters (fixture, TRUE);
  discover_fixture_save_picture (fixture, "discover-instagram-filters", 1032, 1400);
  scout_ui_fixture_set_dark (TRUE);
  discover_fixture_toggle_filters (fixture, FALSE);
  discover_fixture_save_picture (fixture, "discover-instagram-narrow-dark", 360, 640);
  scout_ui_fixture_set_dark (FALSE);
  page_fixture_assert_fits (fixture->page, 350);
  g_assert_nonnull (page_fixture_find_label (fixture->page, "Instagram creators"));
}

static gboolean
has_refusal (gpointer fixture)
{
  ScoutFilterRow *row = filter_fixture_find_row_in (((DiscoverFixture *) fixture)->page,
                                                    "similar-to");

  return page_fixture_find_label (GTK_WIDGET (row), REFUSAL) != NULL;
}

/* What only Meta knows to be wrong is said beside the filter that it is, as the rest is; what was
 * found before stays. */
static void
test_refused_filter (DiscoverFixture *fixture,
                     gconstpointer    data)
{
  GtkWidget *row = NULL;
  guint n_found = 0;
  guint n_searches = 0;

  discover_fixture_connect (fixture);
  n_found = discover_fixture_count (fixture);
  discover_fixture_toggle_filters (fixture, TRUE);
  row = GTK_WIDGET (filter_fixture_find_row_in (fixture->page, "similar-to"));
  filter_fixture_type (filter_fixture_find_type (row, GTK_TYPE_ENTRY), "@nobody.at.all");
  scout_ui_fixture_wait (has_refusal, fixture);
  g_assert_cmpuint (discover_fixture_count (fixture), ==, n_found);
  g_assert_nonnull (page_fixture_find_label (fixture->page, "Results of the search before"));
  g_assert_null (page_fixture_find_label (fixture->page, "Try again"));
  n_searches = count_searches (fixture);
  g_assert_cmpuint (n_searches, ==, 2);
  discover_fixture_save_picture (fixture, "discover-instagram-refused", 1032, 800);

  page_fixture_press (row, "Remove “Similar to”");
  scout_ui_fixture_settle (fixture->window);
  g_assert_false (has_refusal (fixture));
  g_assert_cmpuint (discover_fixture_count (fixture), ==, n_found);
  g_assert_cmpuint (count_searches (fixture), ==, n_searches);
}

/* Where there is nothing to go back to, the way out stands in the place of results. */
static void
test_refused_at_once (DiscoverFixture *fixture,
                      gconstpointer    data)
{
  const char * const names[] = { "nobody.at.all", NULL };
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (TRUE);
  g_autoptr(ScoutQueryBuilder) builder =
    scout_query_builder_new (catalog, SCOUT_NETWORK_INSTAGRAM, "creators");
  g_autoptr(ScoutQuery) query = NULL;

  scout_query_builder_set_list (builder, "similar-to", names);
  query = scout_query_builder_build (builder);
  scout_discover_page_show_query (SCOUT_DISCOVER_PAGE (fixture->page), query);
  discover_fixture_connect (fixture);
  g_assert_null (page_fixture_find_label (fixture->page, "Try again"));
  page_fixture_press (fixture->page, "Remove “Similar to”");
  discover_fixture_wait (fixture);
  g_assert_cmpuint (discover_fixture_count (fixture), >, 0);
}

/* Filters that are not used cannot be wrong. */
static void
test_unused_filters (DiscoverFixture *fixture,
                     gconstpointer    data)
{
  const char * const states[] = { "CA", NULL };
  ScoutDiscoverPage *page = SCOUT_DISCOVER_PAGE (fixture->page);
  g_autoptr(ScoutQueryBuilder) builder = NULL;
  g_autoptr(ScoutQuery) query = NULL;
  GtkWidget *row = NULL;

  discover_fixture_connect (fixture);
  builder = scout_query_builder_new_from_query (scout_discover_page_get_query (page));
  scout_query_builder_set_list (builder, "states", states);
  query = scout_query_builder_build (builder);
  scout_discover_page_show_query (page, query);
  discover_fixture_toggle_filters (fixture, TRUE);
  row = GTK_WIDGET (filter_fixture_find_row_in (fixture->page, "states"));
  g_assert_nonnull (filter_fixture_find_button (row, "California (CA)"));
  g_assert_nonnull (filter_fixture_find_button (row, "Set “Countries” to “United States”"));
  discover_fixture_search (fixture, "@mayabrews");
  g_assert_null (filter_fixture_find_button (row, "Set “Countries” to “United States”"));
  scout_discover_page_search (page, NULL);
  g_assert_nonnull (filter_fixture_find_button (row, "Set “Countries” to “United States”"));
}

int
main (int    argc,
      char **argv)
{
  static const DiscoverTest tests[] = {
    { "/discover-instagram/search", test_search, &instagram },
    { "/discover-instagram/one-call", test_one_call, &instagram },
    { "/discover-instagram/no-order", test_no_order, &instagram },
    { "/discover-instagram/handle", test_handle, &instagram },
    { "/discover-instagram/words-taken-back", test_words_taken_back, &instagram },
    { "/discover-instagram/unknown-handle", test_unknown_handle, &instagram },
    { "/discover-instagram/names-instagram", test_names_instagram, &instagram },
    { "/discover-instagram/refused-filter", test_refused_filter, &instagram },
    { "/discover-instagram/unused-filters", test_unused_filters, &instagram },
    { "/discover-instagram/refused-at-once", test_refused_at_once, &instagram },
    { "/discover-instagram/narrow-details", test_narrow_details, &instagram },
    { "/discover-instagram/looks", test_looks, &instagram },
  };

  return discover_fixture_run (argc, argv, tests, G_N_ELEMENTS (tests));
}
