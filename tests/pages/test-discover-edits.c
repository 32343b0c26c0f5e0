/* test-discover-edits.c: many filters set at once, and how often that is asked.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "discover-fixture.h"
#include "filter-fixture.h"
#include "scout-filter-chips.h"
#include "scout-query-builder.h"
#include "scout-query-lint.h"
#include "scripted-marketplace.h"

static const DiscoverSearch facebook = { SCOUT_NETWORK_FACEBOOK, "creators" };

#define N_EDITS 4

static GtkWidget *
find_control (DiscoverFixture *fixture,
              const char      *parameter_id)
{
  ScoutFilterRow *row = filter_fixture_find_row_in (fixture->page, parameter_id);

  g_assert_nonnull (row);
  return GTK_WIDGET (scout_filter_row_get_control (row));
}

static guint
count_searches (DiscoverFixture *fixture)
{
  g_auto(GStrv) searches = discover_fixture_dup_searches (fixture);

  return g_strv_length (searches);
}

static ScoutQuery *
get_query (DiscoverFixture *fixture)
{
  return scout_discover_page_get_query (SCOUT_DISCOVER_PAGE (fixture->page));
}

static gboolean
is_edited (DiscoverFixture *fixture)
{
  return scout_discover_page_is_edited (SCOUT_DISCOVER_PAGE (fixture->page));
}

/* The check buttons of a list of choices, in their order. */
static void
collect_checks (GtkWidget *root,
                GPtrArray *checks)
{
  if (GTK_IS_CHECK_BUTTON (root))
    g_ptr_array_add (checks, root);
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect_checks (child, checks);
}

/* Opens the filters and the choice of countries. (transfer container) */
static GPtrArray *
list_countries (DiscoverFixture *fixture)
{
  g_autoptr(GPtrArray) checks = g_ptr_array_new ();
  GtkWidget *control = NULL;

  discover_fixture_toggle_filters (fixture, TRUE);
  control = find_control (fixture, "countries");
  filter_fixture_open (control);
  collect_checks (control, checks);
  g_assert_cmpuint (checks->len, >=, N_EDITS);

  return g_steal_pointer (&checks);
}

/* The same, with somebody to ask. (transfer container) */
static GPtrArray *
open_countries (DiscoverFixture *fixture)
{
  discover_fixture_connect (fixture);

  return list_countries (fixture);
}

static void
tick (GPtrArray *checks,
      guint      n)
{
  for (guint i = 0; i < n; i++)
    gtk_check_button_set_active (g_ptr_array_index (checks, i), TRUE);
}

static gboolean
over_cb (gpointer over)
{
  *(gboolean *) over = TRUE;

  return G_SOURCE_REMOVE;
}

static gboolean
is_over (gpointer over)
{
  return *(gboolean *) over;
}

/* Longer than the page waits for another edit. */
static void
wait_longer (void)
{
  gboolean over = FALSE;

  g_timeout_add (800, over_cb, &over);
  scout_ui_fixture_wait (is_over, &over);
}

/* Whoever ticks four boxes asks once, and until then looks at the answer to the last question. */
static void
test_one_call (DiscoverFixture *fixture,
               gconstpointer    data)
{
  g_autoptr(GPtrArray) checks = open_countries (fixture);
  ScoutPagedModel *before = discover_fixture_get_results (fixture);
  guint n_before = count_searches (fixture);
  ScoutQuery *asked = NULL;

  tick (checks, N_EDITS);
  g_assert_true (is_edited (fixture));
  g_assert_true (discover_fixture_get_results (fixture) == before);
  g_assert_nonnull (page_fixture_find_label (fixture->page, "Searching…"));
  g_assert_null (page_fixture_find_label (fixture->page, "24 creators loaded"));
  /* Whoever leaves now leaves with this question. */
  g_assert_cmpuint (g_strv_length ((GStrv) scout_query_get_list (get_query (fixture),
                                                                 "countries")), ==, N_EDITS);

  discover_fixture_wait (fixture);
  g_assert_false (is_edited (fixture));
  g_assert_true (discover_fixture_get_results (fixture) != before);
  asked = scout_paged_model_get_query (discover_fixture_get_results (fixture));
  g_assert_cmpuint (g_strv_length ((GStrv) scout_query_get_list (asked, "countries")), ==,
                    N_EDITS);
  g_assert_cmpuint (count_searches (fixture), ==, n_before + 1);
  g_assert_null (page_fixture_find_label (fixture->page, "Searching…"));
}

/* Nothing else is asked than before: nothing is. */
static void
test_taken_back (DiscoverFixture *fixture,
                 gconstpointer    data)
{
  g_autoptr(GPtrArray) checks = open_countries (fixture);
  ScoutPagedModel *before = discover_fixture_get_results (fixture);
  guint n_before = count_searches (fixture);

  tick (checks, 1);
  g_assert_true (is_edited (fixture));
  gtk_check_button_set_active (g_ptr_array_index (checks, 0), FALSE);
  g_assert_false (is_edited (fixture));
  g_assert_null (page_fixture_find_label (fixture->page, "Searching…"));
  wait_longer ();
  g_assert_true (discover_fixture_get_results (fixture) == before);
  g_assert_cmpuint (count_searches (fixture), ==, n_before);
}

/* What was ticked before goes with what Enter asks, and is not asked again later. */
static void
test_enter (DiscoverFixture *fixture,
            gconstpointer    data)
{
  g_autoptr(GPtrArray) checks = open_countries (fixture);
  ScoutPagedModel *before = discover_fixture_get_results (fixture);
  guint n_before = count_searches (fixture);

  tick (checks, 2);
  filter_fixture_type (filter_fixture_get_end (find_control (fixture, "followers"), FALSE), "1000");
  g_assert_false (is_edited (fixture));
  g_assert_true (discover_fixture_get_results (fixture) != before);
  g_assert_true (scout_query_has (get_query (fixture), "countries"));
  g_assert_true (scout_query_has (get_query (fixture), "followers"));
  discover_fixture_wait (fixture);
  wait_longer ();
  g_assert_cmpuint (count_searches (fixture), ==, n_before + 1);
}

/* Whoever puts the filters away, takes a chip away or searches for words does not wait. */
static void
test_at_once (DiscoverFixture *fixture,
              gconstpointer    data)
{
  g_autoptr(GPtrArray) checks = open_countries (fixture);
  GtkWidget *chips = scout_ui_fixture_find (fixture->page, SCOUT_TYPE_FILTER_CHIPS, NULL);
  guint n_before = count_searches (fixture);

  tick (checks, 1);
  g_assert_true (is_edited (fixture));
  discover_fixture_toggle_filters (fixture, FALSE);
  g_assert_false (is_edited (fixture));
  discover_fixture_wait (fixture);
  g_assert_cmpuint (count_searches (fixture), ==, n_before + 1);

  tick (checks, 2);
  g_assert_true (is_edited (fixture));
  g_signal_emit_by_name (page_fixture_find_cross (chips, NULL), "clicked");
  g_assert_false (is_edited (fixture));
  g_assert_false (scout_query_has (get_query (fixture), "countries"));
  discover_fixture_wait (fixture);

  tick (checks, 1);
  g_assert_true (is_edited (fixture));
  discover_fixture_search (fixture, "coffee");
  g_assert_false (is_edited (fixture));
  g_assert_true (scout_query_has (get_query (fixture), "countries"));
}

/* Followers from 500,000 to 10,000. */
static ScoutQuery *
new_wrong_query (DiscoverFixture *fixture)
{
  const ScoutQueryRange range = { 500000, 10000, NULL, NULL };
  g_autoptr(ScoutQueryBuilder) builder =
    scout_query_builder_new (scout_marketplace_get_catalog (fixture->services.marketplace),
                             SCOUT_NETWORK_FACEBOOK, "creators");

  scout_query_builder_set_range (builder, "followers", &range);

  return scout_query_builder_build (builder);
}

#define CANNOT_BE_ASKED "This search cannot be asked"
#define SEARCH_BEFORE "Results of the search before"

/* What is opened, and cannot be asked, shows nothing that another search found, and the way out. */
static void
test_refused_opened (DiscoverFixture *fixture,
                     gconstpointer    data)
{
  g_autoptr(ScoutQuery) wrong = new_wrong_query (fixture);
  ScoutDiscoverPage *page = SCOUT_DISCOVER_PAGE (fixture->page);
  g_autoptr(GPtrArray) findings = scout_query_lint (wrong);
  const ScoutQueryFinding *finding = g_ptr_array_index (findings, 0);
  g_autofree char *message = scout_query_finding_dup_message (finding);
  g_autofree char *fix = scout_query_finding_dup_fix_label (finding);
  guint n_before = 0;

  discover_fixture_connect (fixture);
  discover_fixture_search (fixture, "tea");
  n_before = count_searches (fixture);
  scout_discover_page_show_query (page, wrong);
  g_assert_true (scout_query_equal (get_query (fixture), wrong));
  g_assert_nonnull (page_fixture_find_label (fixture->page, CANNOT_BE_ASKED));
  g_assert_nonnull (page_fixture_find_label (fixture->page, message));
  g_assert_null (page_fixture_find_label (fixture->page, "24 creators loaded"));
  g_assert_null (page_fixture_find_label (fixture->page, SEARCH_BEFORE));
  g_assert_null (scout_discover_page_get_results (page));
  discover_fixture_toggle_filters (fixture, FALSE);
  discover_fixture_save_picture (fixture, "discover-refused", 1032, 800);
  discover_fixture_save_picture (fixture, "discover-refused-narrow", 360, 640);
  discover_fixture_save_picture (fixture, "discover-refused", 1032, 800);

  scout_discover_page_refresh (page);
  g_assert_nonnull (page_fixture_find_label (fixture->page, CANNOT_BE_ASKED));
  g_assert_true (scout_query_equal (get_query (fixture), wrong));
  g_assert_cmpuint (count_searches (fixture), ==, n_before);

  discover_fixture_toggle_filters (fixture, FALSE);
  page_fixture_press (fixture->page, fix);
  discover_fixture_wait (fixture);
  g_assert_true (scout_query_equal (get_query (fixture), finding->fixed));
  g_assert_cmpuint (discover_fixture_count (fixture), >, 0);
  g_assert_null (page_fixture_find_label (fixture->page, CANNOT_BE_ASKED));
}

/* Whoever edits still sees what was found, which is not what would be; who asks for it is told. */
static void
test_refused_edited (DiscoverFixture *fixture,
                     gconstpointer    data)
{
  ScoutPagedModel *before = NULL;

  discover_fixture_connect (fixture);
  discover_fixture_toggle_filters (fixture, TRUE);
  filter_fixture_type (filter_fixture_get_end (find_control (fixture, "followers"), FALSE),
                       "500000");
  discover_fixture_wait (fixture);
  before = discover_fixture_get_results (fixture);
  g_assert_null (page_fixture_find_label (fixture->page, SEARCH_BEFORE));
  filter_fixture_type (filter_fixture_get_end (find_control (fixture, "followers"), TRUE),
                       "10000");
  g_assert_true (discover_fixture_get_results (fixture) == before);
  g_assert_nonnull (page_fixture_find_label (fixture->page, SEARCH_BEFORE));
  discover_fixture_save_picture (fixture, "discover-refused-edited", 1032, 800);

  filter_fixture_type (filter_fixture_get_end (find_control (fixture, "followers"), TRUE), "");
  discover_fixture_wait (fixture);
  g_assert_null (page_fixture_find_label (fixture->page, SEARCH_BEFORE));
  filter_fixture_type (filter_fixture_get_end (find_control (fixture, "followers"), TRUE),
                       "10000");
  g_assert_nonnull (page_fixture_find_label (fixture->page, SEARCH_BEFORE));
  scout_discover_page_refresh (SCOUT_DISCOVER_PAGE (fixture->page));
  g_assert_null (page_fixture_find_label (fixture->page, SEARCH_BEFORE));
  g_assert_nonnull (page_fixture_find_label (fixture->page, CANNOT_BE_ASKED));
}

/* Whoever edits while nothing has been found yet sees what is found, or if that is nothing, why
 * nothing can be asked. */
static void
test_refused_meanwhile (DiscoverFixture *fixture,
                        gconstpointer    data)
{
  static const char * const words[] = { "tea", "zzzz nobody has this" };
  g_autoptr(ScoutQuery) wrong = new_wrong_query (fixture);
  ScoutDiscoverPage *page = SCOUT_DISCOVER_PAGE (fixture->page);

  discover_fixture_connect (fixture);
  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    {
      g_autoptr(ScoutQueryBuilder) builder = scout_query_builder_new (
        scout_query_get_catalog (wrong), SCOUT_NETWORK_FACEBOOK, "creators");
      g_autoptr(ScoutQuery) asked = NULL;

      scout_query_builder_set_text (builder, "query", words[i]);
      asked = scout_query_builder_build (builder);
      scout_discover_page_show_edited (page, asked, wrong);
      g_assert_true (scout_query_equal (get_query (fixture), wrong));
      g_assert_null (page_fixture_find_label (fixture->page, CANNOT_BE_ASKED));
      page_fixture_wait_for_label (fixture->page, i == 0 ? SEARCH_BEFORE : CANNOT_BE_ASKED);
      g_assert_true (scout_query_equal (get_query (fixture), wrong));
      g_assert_true ((scout_discover_page_get_results (page) != NULL) == (i == 0));
    }
}

static GtkWidget *
find_entry (DiscoverFixture *fixture)
{
  return scout_ui_fixture_find (fixture->page, GTK_TYPE_SEARCH_ENTRY, NULL);
}

/* Its gestures in the order in which they hear of a press. */
static void
click_clear (DiscoverFixture *fixture)
{
  GtkWidget *icon = gtk_widget_get_last_child (find_entry (fixture));
  g_autoptr(GListModel) controllers = gtk_widget_observe_controllers (icon);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr(GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_GESTURE_CLICK (controller))
        g_signal_emit_by_name (controller, "pressed", 1, 8.0, 8.0);
    }
  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr(GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_GESTURE_CLICK (controller))
        g_signal_emit_by_name (controller, "released", 1, 8.0, 8.0);
    }
}

/* Whoever writes one word over another searches for nothing in between. */
static void
test_words_replaced (DiscoverFixture *fixture,
                     gconstpointer    data)
{
  GtkEditable *entry = GTK_EDITABLE (find_entry (fixture));
  ScoutPagedModel *before = NULL;
  guint n_before = 0;

  discover_fixture_connect (fixture);
  discover_fixture_search (fixture, "tea");
  n_before = count_searches (fixture);
  gtk_editable_delete_text (entry, 0, -1);
  gtk_editable_set_text (entry, "cake");
  wait_longer ();
  discover_fixture_wait (fixture);
  g_assert_cmpstr (scout_query_get_text (get_query (fixture), "query"), ==, "cake");
  g_assert_cmpuint (count_searches (fixture), ==, n_before + 1);

  /* Who leaves it empty searches for nothing, soon; what that finds is known from before. */
  before = discover_fixture_get_results (fixture);
  gtk_editable_delete_text (entry, 0, -1);
  g_assert_true (discover_fixture_get_results (fixture) == before);
  wait_longer ();
  discover_fixture_wait (fixture);
  g_assert_false (scout_query_has (get_query (fixture), "query"));
  g_assert_false (discover_fixture_get_results (fixture) == before);
  g_assert_cmpuint (discover_fixture_count (fixture), >, 0);
  g_assert_cmpuint (count_searches (fixture), ==, n_before + 1);

  /* Enter, Escape and the icon do not wait. */
  discover_fixture_search (fixture, "tea");
  gtk_editable_delete_text (entry, 0, -1);
  g_signal_emit_by_name (entry, "activate");
  g_assert_false (scout_query_has (get_query (fixture), "query"));
  discover_fixture_search (fixture, "tea");
  g_signal_emit_by_name (entry, "stop-search");
  g_assert_false (scout_query_has (get_query (fixture), "query"));
  discover_fixture_search (fixture, "tea");
  click_clear (fixture);
  g_assert_cmpstr (gtk_editable_get_text (entry), ==, "");
  g_assert_false (scout_query_has (get_query (fixture), "query"));
  discover_fixture_wait (fixture);
}

/* What is there stays until there is something else, and nobody is without a way out. */
static void
test_renewed (DiscoverFixture *fixture,
              gconstpointer    data)
{
  const ScoutSandboxFault fault = { SCOUT_SANDBOX_FAULT_EXPIRED_TOKEN,
                                    .path = "/creator_marketplace/creators", .count = 1 };
  ScoutDiscoverPage *page = SCOUT_DISCOVER_PAGE (fixture->page);
  GtkWidget *grid = scout_ui_fixture_find (fixture->page, GTK_TYPE_GRID_VIEW, NULL);
  g_autoptr(ScoutCreator) before = NULL;
  g_autoptr(ScoutCreator) after = NULL;
  guint n_sign_ins = 0;

  g_signal_connect_swapped (page, "sign-in", G_CALLBACK (page_fixture_count_cb), &n_sign_ins);
  discover_fixture_connect (fixture);
  scout_ui_fixture_settle (fixture->window);
  before = g_list_model_get_item (G_LIST_MODEL (discover_fixture_get_results (fixture)), 0);
  scout_sandbox_add_fault (fixture->services.sandbox, &fault);
  scout_discover_page_refresh (page);
  g_assert_nonnull (page_fixture_find_label (fixture->page, "Searching…"));
  g_assert_true (gtk_widget_get_mapped (grid));
  discover_fixture_wait (fixture);
  scout_ui_fixture_settle (fixture->window);
  g_assert_cmpuint (discover_fixture_count (fixture), ==, 24);
  g_assert_true (gtk_widget_get_mapped (grid));
  g_assert_nonnull (page_fixture_find_label (fixture->page, "24 creators loaded"));
  discover_fixture_save_picture (fixture, "discover-renewal-failed", 1032, 800);
  page_fixture_press (fixture->page, "Sign in again");
  g_assert_cmpuint (n_sign_ins, ==, 1);

  scout_discover_page_refresh (page);
  discover_fixture_wait (fixture);
  scout_ui_fixture_settle (fixture->window);
  after = g_list_model_get_item (G_LIST_MODEL (discover_fixture_get_results (fixture)), 0);
  g_assert_true (after != before);
  g_assert_cmpstr (scout_creator_get_id (after), ==, scout_creator_get_id (before));
  g_assert_null (page_fixture_find_label (fixture->page, "Sign in again"));
}

/* The place is one in the answer to what is asked. */
static void
test_place (DiscoverFixture *fixture,
            gconstpointer    data)
{
  g_autoptr(GPtrArray) checks = open_countries (fixture);
  g_autoptr(ScoutQuery) wrong = new_wrong_query (fixture);
  ScoutDiscoverPage *page = SCOUT_DISCOVER_PAGE (fixture->page);
  GtkWidget *followers = find_control (fixture, "followers");
  guint position = 0;
  g_autofree char *place = scout_discover_page_dup_place (page, &position);
  g_autofree char *edited = NULL;
  g_autofree char *refused = NULL;
  g_autofree char *opened = NULL;

  g_assert_nonnull (place);
  tick (checks, 1);
  g_assert_true (is_edited (fixture));
  edited = scout_discover_page_dup_place (page, &position);
  g_assert_null (edited);
  g_assert_cmpuint (position, ==, 0);
  discover_fixture_wait (fixture);

  filter_fixture_type (filter_fixture_get_end (followers, FALSE), "500000");
  discover_fixture_wait (fixture);
  filter_fixture_type (filter_fixture_get_end (followers, TRUE), "10000");
  g_assert_nonnull (discover_fixture_get_results (fixture));
  refused = scout_discover_page_dup_place (page, &position);
  g_assert_null (refused);
  g_assert_cmpuint (position, ==, 0);

  /* Nor does one go on from the place that was kept to where it is not. */
  scout_discover_page_set_services (page, NULL, NULL);
  scout_discover_page_show_query (page, wrong);
  scout_discover_page_go_to_place (page, "1", 7);
  scout_discover_page_set_services (page, fixture->services.marketplace, NULL);
  g_assert_nonnull (page_fixture_find_label (fixture->page, CANNOT_BE_ASKED));
  scout_discover_page_search (page, "tea");
  opened = scout_discover_page_dup_place (page, &position);
  g_assert_cmpuint (position, ==, 0);
}

/* Nobody is signed in any more: nothing is asked later. */
static void
test_gone (DiscoverFixture *fixture,
           gconstpointer    data)
{
  g_autoptr(GPtrArray) checks = open_countries (fixture);
  guint n_before = count_searches (fixture);

  tick (checks, 1);
  scout_discover_page_set_services (SCOUT_DISCOVER_PAGE (fixture->page), NULL, NULL);
  g_assert_false (is_edited (fixture));
  wait_longer ();
  g_assert_cmpuint (count_searches (fixture), ==, n_before);
}

/* Nor when the window goes. */
static void
test_closed (DiscoverFixture *fixture,
             gconstpointer    data)
{
  g_autoptr(GPtrArray) checks = open_countries (fixture);
  guint n_before = count_searches (fixture);

  tick (checks, 1);
  g_assert_true (is_edited (fixture));
  g_object_add_weak_pointer (G_OBJECT (fixture->page), (gpointer *) &fixture->page);
  scout_ui_fixture_close (fixture->window);
  g_assert_null (fixture->page);
  wait_longer ();
  g_assert_cmpuint (count_searches (fixture), ==, n_before);
  fixture->window = scout_ui_fixture_present (gtk_label_new (NULL), 360, 640);
}

/* Nor of a Page that was left for one that may not search. */
static void
test_no_access (DiscoverFixture *fixture,
                gconstpointer    data)
{
  static const char * const none[] = { NULL };
  static const ScriptedPage pages[] = { { NULL, "1,2", NULL }, { NULL, "3", NULL } };
  g_autoptr(ScriptedMarketplace) marketplace = scripted_marketplace_new (pages,
                                                                         G_N_ELEMENTS (pages));
  g_autoptr(GPtrArray) checks = NULL;
  const ScoutAccount account = {
    .catalog = scout_marketplace_get_catalog (fixture->services.marketplace),
    .granted = (GStrv) none,
  };

  scout_discover_page_set_services (SCOUT_DISCOVER_PAGE (fixture->page),
                                    SCOUT_MARKETPLACE (marketplace), NULL);
  discover_fixture_wait (fixture);
  checks = list_countries (fixture);
  tick (checks, 1);
  g_assert_true (is_edited (fixture));
  scout_discover_page_set_access (SCOUT_DISCOVER_PAGE (fixture->page),
                                  SCOUT_ACCESS_PERMISSION_MISSING, 0, &account);
  g_assert_false (is_edited (fixture));
  wait_longer ();
  g_assert_cmpuint (scripted_marketplace_get_n_searches (marketplace), ==, 1);
}

/* Who searches with words for a while, and ticks a box then, goes on without them as before. */
static void
test_left_out (DiscoverFixture *fixture,
               gconstpointer    data)
{
  const ScoutQueryRange range = { 10000, 500000, NULL, NULL };
  g_autoptr(ScoutQueryBuilder) builder =
    scout_query_builder_new (scout_marketplace_get_catalog (fixture->services.marketplace),
                             SCOUT_NETWORK_FACEBOOK, "creators");
  g_autoptr(GPtrArray) checks = open_countries (fixture);
  g_autoptr(ScoutQuery) query = NULL;

  scout_query_builder_set_range (builder, "followers", &range);
  scout_query_builder_set_left_out (builder, "42", "Maya");
  query = scout_query_builder_build (builder);
  scout_discover_page_show_query (SCOUT_DISCOVER_PAGE (fixture->page), query);
  for (guint n_ticks = 1; n_ticks <= 2; n_ticks++)
    {
      discover_fixture_search (fixture, "tea");
      tick (checks, n_ticks);
      discover_fixture_search (fixture, "");
      /* In other countries there are other creators like her. */
      g_assert_cmpstr (scout_query_get_left_out (get_query (fixture)), ==,
                       n_ticks == 1 ? "42" : NULL);
    }
}

static const DiscoverTest tests[] = {
  { "/discover-edits/one-call", test_one_call, &facebook },
  { "/discover-edits/taken-back", test_taken_back, &facebook },
  { "/discover-edits/enter", test_enter, &facebook },
  { "/discover-edits/at-once", test_at_once, &facebook },
  { "/discover-edits/refused-opened", test_refused_opened, &facebook },
  { "/discover-edits/refused-edited", test_refused_edited, &facebook },
  { "/discover-edits/words-replaced", test_words_replaced, &facebook },
  { "/discover-edits/refused-meanwhile", test_refused_meanwhile, &facebook },
  { "/discover-edits/renewed", test_renewed, &facebook },
  { "/discover-edits/place", test_place, &facebook },
  { "/discover-edits/gone", test_gone, &facebook },
  { "/discover-edits/closed", test_closed, &facebook },
  { "/discover-edits/left-out", test_left_out, &facebook },
  { "/discover-edits/no-access", test_no_access, &facebook },
};

int
main (int    argc,
      char **argv)
{
  return discover_fixture_run (argc, argv, tests, G_N_ELEMENTS (tests));
}
