/* test-creator-explain.c: every number of a creator's page explains itself.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "creator-fixture.h"
#include "scout-explain-button.h"
#include "scout-pages.h"
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
  country = scout_explain_button_dup_provenance (find_button (fixture, "Explain Country"));
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

  creator_fixture_show_tab (fixture, CREATOR_TAB_PARTNERSHIPS);
  creator_fixture_wait (fixture);
  partners = scout_explain_button_dup_provenance (find_button (fixture, "Explain Past partners"));
  g_assert_cmpstr (scout_provenance_get_fields (partners), ==, "past_partnerships");
  creator_fixture_look_for_brand (fixture);
  own = scout_explain_button_dup_provenance (find_button (fixture,
                                                          "Explain Posts with your brand"));
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
  g_object_unref (scout_ui_fixture_save_picture (popover, "explain-popover"));

  page_fixture_press (popover, "Copy as cURL");
  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (popover), NULL, read_cb, &copied);
  scout_ui_fixture_wait (has_text, &copied);
  g_assert_true (g_str_has_prefix (copied, "curl --get"));
  gtk_menu_button_popdown (GTK_MENU_BUTTON (menu_button));
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
  ADD ("instagram", test_instagram);
  ADD ("lists", test_lists);
  ADD ("popover", test_popover);
  ADD ("nothing", test_nothing);

  return creator_fixture_run ();
}
