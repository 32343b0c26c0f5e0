/* test-creator-explain.c: every number of a creator's page explains itself.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "creator-fixture.h"
#include "scout-explain-button.h"
#include "scout-pages.h"
#include "scout-partnership-tiles.h"
#include "scout-query-builder.h"
#include "scout-widgets.h"

#include <string.h>

static ScoutExplainButton *
find_button (CreatorFixture *fixture,
             const char     *name)
{
  GtkWidget *button = page_fixture_find_named (fixture->page, name);

  g_assert_nonnull (button);
  return SCOUT_EXPLAIN_BUTTON (gtk_widget_get_ancestor (button, SCOUT_TYPE_EXPLAIN_BUTTON));
}

/* The command asks what was asked, of whom it was asked, without saying who asked. */
static void
assert_command (CreatorFixture  *fixture,
                ScoutProvenance *provenance,
                const char      *fields)
{
  const char *command = scout_provenance_get_command (provenance);

  g_test_message ("%s", command);
  g_assert_true (g_str_has_prefix (command, "curl --get"));
  g_assert_nonnull (strstr (command, scout_sandbox_get_graph_url (fixture->services.sandbox)));
  g_assert_nonnull (strstr (command, fields));
  g_assert_nonnull (strstr (command, "$ACCESS_TOKEN"));
  g_assert_null (strstr (command, scout_sandbox_get_page (fixture->services.sandbox, 0)
                                    ->access_token));
}

static void
test_facebook (CreatorFixture *fixture,
               gconstpointer   data)
{
  g_autoptr(ScoutProvenance) reach = NULL;
  g_autoptr(ScoutProvenance) followers = NULL;
  g_autoptr(ScoutProvenance) daily = NULL;
  g_autoptr(ScoutProvenance) rate = NULL;

  creator_fixture_open (fixture, fixture->services.marketplace, "mayabrews");
  creator_fixture_wait (fixture);

  reach = scout_explain_button_dup_provenance (find_button (fixture, "Explain Reach"));
  g_assert_cmpstr (scout_provenance_get_endpoint (reach), ==,
                   "GET /creator_marketplace/creators");
  g_assert_cmpstr (scout_provenance_get_fields (reach), ==, "creator_reach");
  g_assert_cmpint (scout_provenance_get_key (reach)->range, ==, SCOUT_TIME_RANGE_L28);
  g_assert_cmpint (scout_provenance_get_key (reach)->period, ==, SCOUT_PERIOD_OVERALL);
  g_assert_true (scout_provenance_is_estimated (reach));
  g_assert_cmpint (scout_provenance_get_fetched_at (reach), >, 0);
  assert_command (fixture, reach, "time_range(L28)");

  rate = scout_explain_button_dup_provenance (find_button (fixture, "Explain Interaction rate"));
  g_assert_cmpstr (scout_provenance_get_fields (rate), ==, "creator_interaction_rate");
  daily = scout_explain_button_dup_provenance (find_button (fixture, "Explain Daily figures"));
  g_assert_cmpint (scout_provenance_get_key (daily)->period, ==, SCOUT_PERIOD_DAY);
  assert_command (fixture, daily, "period(day)");
  followers = scout_explain_button_dup_provenance (find_button (fixture, "Explain Followers"));
  g_assert_cmpstr (scout_provenance_get_fields (followers), ==, "creator_follower_count");
  g_assert_null (scout_provenance_get_key (followers));
  assert_command (fixture, followers, "creator_follower_count");
}

/* What stands beside a figure came with calls of its own, which are told as well. */
static void
test_several_calls (CreatorFixture *fixture,
                    gconstpointer   data)
{
  g_autoptr(ScoutProvenance) reach = NULL;
  g_autoptr(ScoutProvenance) rate = NULL;
  g_autoptr(ScoutProvenance) daily = NULL;
  g_autoptr(ScoutProvenance) followers = NULL;
  ScoutProvenance *change = NULL;
  const char *title = NULL;
  const char *remark = NULL;

  creator_fixture_open (fixture, fixture->services.marketplace, "mayabrews");
  creator_fixture_wait (fixture);

  /* Two times, of which Meta tells the days only. */
  reach = scout_explain_button_dup_provenance (find_button (fixture, "Explain Reach"));
  g_assert_cmpuint (scout_provenance_get_n_others (reach), ==, 1);
  change = scout_provenance_get_other (reach, 0, &title, &remark);
  g_assert_cmpstr (title, ==, "Change");
  g_test_message ("%s", remark);
  g_assert_true (g_str_has_prefix (remark, "The sum of "));
  g_assert_nonnull (strstr (remark, " against the sum of "));
  g_assert_cmpstr (scout_provenance_get_fields (change), ==, "creator_reach");
  g_assert_cmpint (scout_provenance_get_key (change)->period, ==, SCOUT_PERIOD_DAY);
  g_assert_cmpint (scout_provenance_get_fetched_at (change), >, 0);
  assert_command (fixture, reach, "period(overall).time_range(L28)");
  assert_command (fixture, reach, "period(day).time_range(L90)");

  rate = scout_explain_button_dup_provenance (find_button (fixture, "Explain Interaction rate"));
  g_assert_cmpuint (scout_provenance_get_n_others (rate), ==, 2);
  scout_provenance_get_other (rate, 0, &title, &remark);
  g_assert_cmpstr (title, ==, "7 days");
  g_assert_null (remark);
  assert_command (fixture, rate, "time_range(L7)");
  assert_command (fixture, rate, "time_range(L28)");
  assert_command (fixture, rate, "time_range(L90)");

  daily = scout_explain_button_dup_provenance (find_button (fixture, "Explain Daily figures"));
  scout_provenance_get_other (daily, 0, &title, NULL);
  g_assert_cmpstr (title, ==, "Whole range");
  assert_command (fixture, daily, "period(overall)");

  followers = scout_explain_button_dup_provenance (find_button (fixture, "Explain Followers"));
  g_assert_cmpuint (scout_provenance_get_n_others (followers), ==, 0);
}

/* What Scout adds up is explained by what it was added up from, and as such. */
static void
test_sums (CreatorFixture *fixture,
           gconstpointer   data)
{
  g_autoptr(ScoutProvenance) posts = NULL;
  g_autoptr(ScoutProvenance) views = NULL;
  g_autoptr(ScoutProvenance) share = NULL;
  g_autoptr(ScoutProvenance) likes = NULL;
  const char *remark = NULL;

  creator_fixture_open (fixture, fixture->services.marketplace, "mayabrews");
  creator_fixture_show_tab (fixture, CREATOR_TAB_PARTNERSHIPS);
  creator_fixture_wait (fixture);
  creator_fixture_look_for_brand (fixture);
  views = scout_explain_button_dup_provenance (find_button (fixture,
                                                            "Explain Views of those posts"));
  g_assert_cmpstr (scout_provenance_get_fields (views), ==, "views");
  scout_provenance_get_other (views, 0, NULL, &remark);
  g_assert_true (g_str_has_prefix (remark, "The "));
  g_assert_nonnull (strstr (remark, " post"));
  assert_command (fixture, views, "creator_marketplace/content");
  share = scout_explain_button_dup_provenance (find_button (fixture,
                                                            "Explain Organic share of views"));
  g_assert_true (g_str_has_prefix (scout_provenance_get_fields (share), "views"));
  scout_provenance_get_other (share, 0, NULL, &remark);
  g_assert_true (g_str_has_prefix (remark, "The share"));
  posts = scout_explain_button_dup_provenance (find_button (fixture,
                                                            "Explain Posts with your brand"));
  g_assert_cmpstr (scout_provenance_get_fields (posts), ==, "tagged_brand");
  g_assert_cmpint (scout_provenance_get_fetched_at (posts), >, 0);

  creator_fixture_open (fixture, fixture->services.instagram, "mayabrews");
  creator_fixture_show_tab (fixture, CREATOR_TAB_PARTNERSHIPS);
  creator_fixture_wait (fixture);
  likes = scout_explain_button_dup_provenance (find_button (fixture,
                                                            "Explain Likes of those posts"));
  g_assert_cmpstr (scout_provenance_get_fields (likes), ==, "likes");
  scout_provenance_get_other (likes, 0, NULL, &remark);
  g_assert_nonnull (strstr (remark, " post"));
  assert_command (fixture, likes, "branded_content_media");
}

/* None found is an answer too, and one of those posts only that were looked through. */
static void
test_no_sums (CreatorFixture *fixture,
              gconstpointer   data)
{
  g_autoptr(ScoutProvenance) posts = NULL;
  GtkWidget *tiles = NULL;

  creator_fixture_open (fixture, fixture->services.marketplace, "theo.pours");
  creator_fixture_show_tab (fixture, CREATOR_TAB_PARTNERSHIPS);
  creator_fixture_wait (fixture);
  posts = scout_explain_button_dup_provenance (find_button (fixture,
                                                            "Explain Posts with your brand"));
  g_assert_nonnull (posts);
  assert_command (fixture, posts, "creator_marketplace/content");
  tiles = scout_ui_fixture_find (fixture->page, SCOUT_TYPE_PARTNERSHIP_TILES, NULL);
  g_assert_nonnull (page_fixture_find_label (tiles, "24 posts looked through"));
  g_assert_null (page_fixture_find_named (fixture->page, "Explain Views of those posts"));
}

static void
found_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  CreatorFixture *fixture = user_data;
  g_autoptr(ScoutCreatorBatch) batch = NULL;
  g_autoptr(GError) error = NULL;

  batch = scout_marketplace_search_finish (SCOUT_MARKETPLACE (source), result, &error);
  g_assert_no_error (error);
  fixture->creator = g_object_ref (g_ptr_array_index (batch->creators, 0));
}

static gboolean
is_found (gpointer data)
{
  return ((CreatorFixture *) data)->creator != NULL;
}

static void
assert_of_search (CreatorFixture *fixture,
                  const char     *name,
                  gboolean        is_of_search)
{
  g_autoptr(ScoutProvenance) provenance =
    scout_explain_button_dup_provenance (find_button (fixture, name));

  g_test_message ("%s: %s", name, scout_provenance_get_command (provenance));
  g_assert_true (scout_provenance_is_of_list (provenance) == is_of_search);
  g_assert_true ((strstr (scout_provenance_get_command (provenance), "query=coffee") != NULL)
                 == is_of_search);
}

/* What came with a search is explained by it for as long as nothing has come in its place. */
static void
test_found (CreatorFixture *fixture,
            gconstpointer   data)
{
  ScoutMarketplace *marketplace = fixture->services.marketplace;
  g_autoptr(ScoutQuery) query = page_fixture_make_query (&fixture->services, "coffee");

  scout_marketplace_search_async (marketplace, query, NULL, NULL, found_cb, fixture);
  scout_ui_fixture_wait (is_found, fixture);
  page_fixture_break (&fixture->services, SCOUT_SANDBOX_FAULT_STATUS, 100);
  scout_creator_page_set_services (SCOUT_CREATOR_PAGE (fixture->page), marketplace, NULL);
  scout_creator_page_set_query (SCOUT_CREATOR_PAGE (fixture->page), query);
  scout_creator_page_set_found_by (SCOUT_CREATOR_PAGE (fixture->page), query);
  scout_creator_page_show (SCOUT_CREATOR_PAGE (fixture->page), fixture->creator);
  creator_fixture_wait (fixture);
  assert_of_search (fixture, "Explain Reach", TRUE);
  assert_of_search (fixture, "Explain Followers", TRUE);
  assert_of_search (fixture, "Explain Country (Details)", TRUE);
  creator_fixture_show_tab (fixture, CREATOR_TAB_NOTES);
  assert_of_search (fixture, "Explain Followers", TRUE);

  scout_sandbox_clear_faults (fixture->services.sandbox);
  creator_fixture_show_tab (fixture, CREATOR_TAB_OVERVIEW);
  scout_creator_page_show (SCOUT_CREATOR_PAGE (fixture->page), fixture->creator);
  creator_fixture_wait (fixture);
  assert_of_search (fixture, "Explain Reach", FALSE);
  assert_of_search (fixture, "Explain Followers", FALSE);
  assert_of_search (fixture, "Explain Country (Details)", FALSE);
}

/* Facts that the search told stand on the tab before the profile has come, and are the search's. */
static void
test_found_facts (CreatorFixture *fixture,
                  gconstpointer   data)
{
  static const char fact[] = "Explain Has joined the marketplace (Details)";
  ScoutMarketplace *marketplace = fixture->services.instagram;
  g_autoptr(ScoutQueryBuilder) builder =
    scout_query_builder_new (scout_marketplace_get_catalog (marketplace), SCOUT_NETWORK_INSTAGRAM,
                             "creators");
  g_autoptr(ScoutQuery) query = NULL;

  scout_query_builder_set_text (builder, "query", "coffee");
  query = scout_query_builder_build (builder);
  scout_marketplace_search_async (marketplace, query, NULL, NULL, found_cb, fixture);
  scout_ui_fixture_wait (is_found, fixture);
  page_fixture_break (&fixture->services, SCOUT_SANDBOX_FAULT_STATUS, 100);
  creator_fixture_break (fixture, NULL, "biography");
  scout_creator_page_set_services (SCOUT_CREATOR_PAGE (fixture->page), marketplace, NULL);
  scout_creator_page_show (SCOUT_CREATOR_PAGE (fixture->page), fixture->creator);
  creator_fixture_show_tab (fixture, CREATOR_TAB_PARTNERSHIPS);
  creator_fixture_wait (fixture);
  assert_of_search (fixture, fact, TRUE);

  scout_sandbox_clear_faults (fixture->services.sandbox);
  scout_creator_page_show (SCOUT_CREATOR_PAGE (fixture->page), fixture->creator);
  creator_fixture_wait (fixture);
  assert_of_search (fixture, fact, FALSE);
}

/* A rate beside another came with a call of its own, or with all figures of its range: whichever
 * brought it last. */
static void
test_rates (CreatorFixture *fixture,
            gconstpointer   data)
{
  g_autoptr(ScoutProvenance) first = NULL;
  g_autoptr(ScoutProvenance) again = NULL;
  ScoutProvenance *week = NULL;

  creator_fixture_open (fixture, fixture->services.marketplace, "mayabrews");
  creator_fixture_wait (fixture);
  first = scout_explain_button_dup_provenance (find_button (fixture, "Explain Interaction rate"));
  week = scout_provenance_get_other (first, 0, NULL, NULL);
  g_assert_nonnull (strstr (scout_provenance_get_command (week), "time_range(L7)"));
  g_assert_null (strstr (scout_provenance_get_command (week), "creator_reach"));

  scout_creator_page_set_range (SCOUT_CREATOR_PAGE (fixture->page), SCOUT_TIME_RANGE_L7);
  creator_fixture_wait (fixture);
  scout_creator_page_set_range (SCOUT_CREATOR_PAGE (fixture->page), SCOUT_TIME_RANGE_L28);
  creator_fixture_wait (fixture);
  again = scout_explain_button_dup_provenance (find_button (fixture, "Explain Interaction rate"));
  week = scout_provenance_get_other (again, 0, NULL, NULL);
  g_assert_nonnull (strstr (scout_provenance_get_command (week), "time_range(L7)"));
  g_assert_nonnull (strstr (scout_provenance_get_command (week), "creator_reach"));
}

/* A week is compared by two weeks, which are another call. */
static void
test_change_of_week (CreatorFixture *fixture,
                     gconstpointer   data)
{
  g_autoptr(ScoutProvenance) reach = NULL;
  g_autoptr(ScoutProvenance) daily = NULL;
  ScoutProvenance *change = NULL;

  scout_creator_page_set_services (SCOUT_CREATOR_PAGE (fixture->page), fixture->services.instagram,
                                   NULL);
  scout_creator_page_set_range (SCOUT_CREATOR_PAGE (fixture->page), SCOUT_TIME_RANGE_THIS_WEEK);
  creator_fixture_open (fixture, fixture->services.instagram, "mayabrews");
  creator_fixture_wait (fixture);
  reach = scout_explain_button_dup_provenance (find_button (fixture, "Explain Reach"));
  g_assert_cmpint (scout_provenance_get_key (reach)->range, ==, SCOUT_TIME_RANGE_THIS_WEEK);
  g_assert_cmpuint (scout_provenance_get_n_others (reach), ==, 1);
  change = scout_provenance_get_other (reach, 0, NULL, NULL);
  g_assert_cmpint (scout_provenance_get_key (change)->range, ==, SCOUT_TIME_RANGE_L14);
  g_assert_nonnull (strstr (scout_provenance_get_command (change), "last_14_days"));
  g_assert_null (strstr (scout_provenance_get_command (change), "this_week"));

  /* The days that are shown have nothing from there. */
  daily = scout_explain_button_dup_provenance (find_button (fixture, "Explain Daily figures"));
  assert_command (fixture, daily, "period(day).time_range(this_week)");
  g_assert_null (strstr (scout_provenance_get_command (daily), "last_14_days"));
}

/* Of several calls that make a part, those that brought the figure. */
static void
test_instagram (CreatorFixture *fixture,
                gconstpointer   data)
{
  g_autoptr(ScoutProvenance) hook = NULL;
  g_autoptr(ScoutProvenance) countries = NULL;

  creator_fixture_open (fixture, fixture->services.instagram, "mayabrews");
  creator_fixture_wait (fixture);
  hook = scout_explain_button_dup_provenance (find_button (fixture, "Explain Reels hook rate"));
  g_assert_cmpstr (scout_provenance_get_fields (hook), ==, "reels_hook_rate");
  assert_command (fixture, hook, "reels_hook_rate");

  creator_fixture_show_tab (fixture, CREATOR_TAB_AUDIENCE);
  creator_fixture_wait (fixture);
  countries = scout_explain_button_dup_provenance (find_button (fixture,
                                                                "Explain Top countries"));
  g_assert_cmpstr (scout_provenance_get_fields (countries), ==,
                   "creator_engaged_accounts, top_countries");
  assert_command (fixture, countries, "breakdown(top_countries)");
  g_assert_null (strstr (scout_provenance_get_command (countries), "top_cities"));
}

/* What is no figure of a chart or tile: lists, facts and the line on top. */
static void
test_lists (CreatorFixture *fixture,
            gconstpointer   data)
{
  g_autoptr(ScoutProvenance) country = NULL;
  g_autoptr(ScoutProvenance) followers = NULL;
  g_autoptr(ScoutProvenance) posts = NULL;
  g_autoptr(ScoutProvenance) partners = NULL;
  g_autoptr(ScoutProvenance) own = NULL;

  creator_fixture_open (fixture, fixture->services.marketplace, "mayabrews");
  creator_fixture_wait (fixture);
  country = scout_explain_button_dup_provenance (find_button (fixture,
                                                              "Explain Country (Details)"));
  g_assert_cmpstr (scout_provenance_get_fields (country), ==, "creator_country");
  g_assert_cmpint (scout_provenance_get_fetched_at (country), >, 0);

  creator_fixture_show_tab (fixture, CREATOR_TAB_CONTENT);
  creator_fixture_wait (fixture);
  followers = scout_explain_button_dup_provenance (find_button (fixture, "Explain Followers"));
  g_assert_cmpstr (scout_provenance_get_fields (followers), ==, "creator_follower_count");
  posts = scout_explain_button_dup_provenance (find_button (fixture, "Explain Figures of posts"));
  g_assert_cmpstr (scout_provenance_get_endpoint (posts), ==, "GET /creator_marketplace/content");
  g_assert_nonnull (strstr (scout_provenance_get_fields (posts), "views"));
  g_assert_nonnull (strstr (scout_provenance_get_fields (posts), "reactions"));
  assert_command (fixture, posts, "reactions");
  g_assert_true (scout_provenance_is_of_list (posts));
  g_assert_false (scout_provenance_is_of_list (followers));

  creator_fixture_show_tab (fixture, CREATOR_TAB_PARTNERSHIPS);
  creator_fixture_wait (fixture);
  partners = scout_explain_button_dup_provenance (find_button (fixture, "Explain Past partners"));
  g_assert_cmpstr (scout_provenance_get_fields (partners), ==, "past_partnerships");
  creator_fixture_look_for_brand (fixture);
  own = scout_explain_button_dup_provenance (
    find_button (fixture, "Explain Posts with your brand (List)"));
  g_assert_nonnull (strstr (scout_provenance_get_fields (own), "comments"));
}

static gboolean
is_open (gpointer data)
{
  return page_fixture_find_label (data, "Copy as cURL") != NULL;
}

static void
read_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  char **text = user_data;

  *text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (source), result, NULL);
}

static gboolean
has_text (gpointer data)
{
  return *(char **) data != NULL;
}

static void
test_popover (CreatorFixture *fixture,
              gconstpointer   data)
{
  ScoutExplainButton *button;
  GtkWidget *menu_button;
  GtkWidget *popover;
  g_autofree char *copied = NULL;

  creator_fixture_open (fixture, fixture->services.marketplace, "mayabrews");
  creator_fixture_wait (fixture);
  button = find_button (fixture, "Explain Reach");
  menu_button = adw_bin_get_child (ADW_BIN (button));
  gtk_menu_button_popup (GTK_MENU_BUTTON (menu_button));
  scout_ui_fixture_wait (is_open, menu_button);
  popover = GTK_WIDGET (gtk_menu_button_get_popover (GTK_MENU_BUTTON (menu_button)));
  g_assert_nonnull (page_fixture_find_label (popover, "GET /creator_marketplace/creators"));
  g_assert_nonnull (page_fixture_find_label (popover, "creator_reach"));
  g_assert_nonnull (page_fixture_find_label (popover, "Last 28 days"));
  g_assert_nonnull (page_fixture_find_label (popover, "Overall"));
  g_assert_nonnull (page_fixture_find_label (popover, "Fetched"));
  g_assert_nonnull (page_fixture_find_label (popover, "Change"));
  g_assert_nonnull (page_fixture_find_label (popover, "Computed by Scout"));
  g_assert_nonnull (page_fixture_find_label (popover, "By day"));
  g_object_unref (scout_ui_fixture_save_picture (popover, "explain-popover"));

  page_fixture_press (popover, "Copy as cURL");
  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (popover), NULL, read_cb, &copied);
  scout_ui_fixture_wait (has_text, &copied);
  g_assert_true (g_str_has_prefix (copied, "curl --get"));
  gtk_menu_button_popdown (GTK_MENU_BUTTON (menu_button));
}

/* In a narrow window an endpoint has a line of its own. */
static void
test_narrow_popover (CreatorFixture *fixture,
                     gconstpointer   data)
{
  GtkWidget *menu_button;
  GtkWidget *popover;
  GtkWidget *endpoint;

  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 360, 640);
  creator_fixture_open (fixture, fixture->services.marketplace, "mayabrews");
  creator_fixture_wait (fixture);
  menu_button = adw_bin_get_child (ADW_BIN (find_button (fixture, "Explain Reach")));
  gtk_menu_button_popup (GTK_MENU_BUTTON (menu_button));
  scout_ui_fixture_wait (is_open, menu_button);
  popover = GTK_WIDGET (gtk_menu_button_get_popover (GTK_MENU_BUTTON (menu_button)));
  endpoint = page_fixture_find_label (popover, "GET /creator_marketplace/creators");
  scout_ui_fixture_settle (popover);
  g_object_unref (scout_ui_fixture_save_picture (popover, "explain-popover-narrow"));
  g_assert_cmpint (pango_layout_get_line_count (gtk_label_get_layout (GTK_LABEL (endpoint))), ==,
                   1);
  gtk_menu_button_popdown (GTK_MENU_BUTTON (menu_button));
}

/* Who only hears of buttons knows which is which. */
static void
assert_names_differ (GtkWidget  *root,
                     GHashTable *names)
{
  if (!gtk_widget_get_mapped (root))
    return;
  if (GTK_IS_MENU_BUTTON (root)
      && gtk_test_accessible_has_property (GTK_ACCESSIBLE (root), GTK_ACCESSIBLE_PROPERTY_LABEL))
    {
      char *name = gtk_test_accessible_check_property (GTK_ACCESSIBLE (root),
                                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "");

      g_test_message ("%s", name);
      g_assert_true (g_hash_table_add (names, name));
    }
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    assert_names_differ (child, names);
}

static void
test_names (CreatorFixture *fixture,
            gconstpointer   data)
{
  ScoutMarketplace *marketplaces[] = { fixture->services.marketplace,
                                       fixture->services.instagram };

  for (gsize i = 0; i < G_N_ELEMENTS (marketplaces); i++)
    {
      creator_fixture_open (fixture, marketplaces[i], "mayabrews");
      for (CreatorTab tab = CREATOR_TAB_OVERVIEW; tab <= CREATOR_TAB_PARTNERSHIPS; tab++)
        {
          g_autoptr(GHashTable) names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                                               NULL);

          creator_fixture_show_tab (fixture, tab);
          creator_fixture_wait (fixture);
          assert_names_differ (fixture->page, names);
          g_assert_cmpuint (g_hash_table_size (names), >, 1);
        }
    }
}

/* Nothing stands beside what is not there. */
static void
test_nothing (CreatorFixture *fixture,
              gconstpointer   data)
{
  creator_fixture_break (fixture, "/creator_marketplace/creators", "creator_interaction_rate");
  creator_fixture_open (fixture, fixture->services.marketplace, "mayabrews");
  creator_fixture_wait (fixture);
  g_assert_null (page_fixture_find_named (fixture->page, "Explain Interaction rate"));
  g_assert_nonnull (page_fixture_find_named (fixture->page, "Explain Followers"));
}

/* The chart of one creator is not explained by the days of another. */
static void
test_next (CreatorFixture *fixture,
           gconstpointer   data)
{
  const ScoutSandboxFault fault = { SCOUT_SANDBOX_FAULT_STALL, NULL, "period(day)", 100 };

  creator_fixture_open (fixture, fixture->services.marketplace, "mayabrews");
  creator_fixture_wait (fixture);
  g_assert_nonnull (page_fixture_find_named (fixture->page, "Explain Daily figures"));
  scout_sandbox_add_fault (fixture->services.sandbox, &fault);
  creator_fixture_open (fixture, fixture->services.marketplace, "theo.pours");
  scout_ui_fixture_settle (fixture->window);
  g_assert_true (scout_creator_page_is_loading (SCOUT_CREATOR_PAGE (fixture->page)));
  g_assert_null (page_fixture_find_named (fixture->page, "Explain Daily figures"));
  scout_creator_page_show (SCOUT_CREATOR_PAGE (fixture->page), NULL);
  creator_fixture_wait (fixture);
}

int
main (int    argc,
      char **argv)
{
  /* An application looks for style sheets when it starts. */
  scout_widgets_init ();
  scout_pages_init ();
  scout_ui_fixture_init (&argc, &argv);

#define ADD(path, function) \
  g_test_add ("/creator-explain/" path, CreatorFixture, NULL, creator_fixture_set_up, function, \
              creator_fixture_tear_down)

  ADD ("facebook", test_facebook);
  ADD ("sums", test_sums);
  ADD ("no-sums", test_no_sums);
  ADD ("found", test_found);
  ADD ("found-facts", test_found_facts);
  ADD ("rates", test_rates);
  ADD ("several-calls", test_several_calls);
  ADD ("change-of-week", test_change_of_week);
  ADD ("instagram", test_instagram);
  ADD ("lists", test_lists);
  ADD ("popover", test_popover);
  ADD ("narrow-popover", test_narrow_popover);
  ADD ("names", test_names);
  ADD ("nothing", test_nothing);
  ADD ("next", test_next);

  return creator_fixture_run ();
}
