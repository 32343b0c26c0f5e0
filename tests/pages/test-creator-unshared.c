/* test-creator-unshared.c: creators of whom Meta tells little, on their page.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Instagram tells by a truth value who has not joined, what Facebook tells by an error; of the
 * latter test-creator-page.c knows. */

#include "config.h"

#include "creator-fixture.h"
#include "scout-chart.h"
#include "scout-content-card.h"
#include "scout-creator-fields.h"
#include "scout-creator-hero.h"
#include "scout-creator-performance.h"
#include "scout-creator-splits.h"
#include "scout-explain-button.h"
#include "scout-fact-row.h"
#include "scout-link.h"
#include "scout-pages.h"
#include "scout-widgets.h"

#define SOMEBODY "mayabrews"
#define NOT_JOINED "ivy.thornbury"

static guint
count_requests (CreatorFixture *fixture,
                const char     *words)
{
  g_autofree char *queries = creator_fixture_dup_queries (fixture);
  g_auto(GStrv) parts = g_strsplit (queries, words, -1);

  return g_strv_length (parts) - 1;
}

static gboolean
shows_chart (CreatorFixture *fixture)
{
  GtkWidget *chart = scout_ui_fixture_find (fixture->page, SCOUT_TYPE_CHART, NULL);

  return chart != NULL && gtk_widget_get_mapped (chart);
}

static void
assert_unshared (CreatorFixture *fixture)
{
  GtkWidget *splits = scout_ui_fixture_find (fixture->page, SCOUT_TYPE_CREATOR_SPLITS, NULL);

  g_assert_nonnull (page_fixture_find_label (fixture->page, "Insights are not shared yet"));
  g_assert_nonnull (page_fixture_find_label (fixture->page, "Open profile"));
  g_assert_nonnull (page_fixture_find_named (fixture->page, "Followers"));
  g_assert_null (page_fixture_find_label (fixture->page, "Code"));
  g_assert_null (page_fixture_find_label (fixture->page, "Performance"));
  g_assert_null (page_fixture_find_label (fixture->page, "Not shared"));
  g_assert_false (shows_chart (fixture));
  /* In a high window the card of the details is no longer than they are. */
  g_assert_false (gtk_widget_compute_expand (splits, GTK_ORIENTATION_VERTICAL));
}

static void
assert_shared (CreatorFixture *fixture)
{
  g_assert_null (page_fixture_find_label (fixture->page, "Open profile"));
  g_assert_nonnull (page_fixture_find_label (fixture->page, "Performance"));
  g_assert_true (shows_chart (fixture));
}

/* What divides the figures stands as near below them as its cards do below each other. */
static void
assert_even (CreatorFixture *fixture)
{
  GtkWidget *figures = scout_ui_fixture_find (fixture->page, SCOUT_TYPE_CREATOR_PERFORMANCE, NULL);
  GtkWidget *splits = scout_ui_fixture_find (fixture->page, SCOUT_TYPE_CREATOR_SPLITS, NULL);
  graphene_rect_t above;
  graphene_rect_t below;

  g_assert_true (gtk_widget_compute_bounds (figures, fixture->page, &above));
  g_assert_true (gtk_widget_compute_bounds (splits, fixture->page, &below));
  g_assert_cmpint ((int) (below.origin.y - above.origin.y - above.size.height), ==, 12);
}

/* Who has been seen not to have joined is asked for nothing but the profile: once by the fixture,
 * once by the page, for it may have changed. */
static void
test_known (CreatorFixture *fixture,
            gconstpointer   data)
{
  creator_fixture_open (fixture, fixture->services.instagram, NOT_JOINED);
  g_assert_cmpint (scout_creator_is_onboarded (fixture->creator), ==, SCOUT_TRUTH_FALSE);
  creator_fixture_wait (fixture);
  assert_unshared (fixture);
  g_assert_cmpuint (count_requests (fixture, "username=" NOT_JOINED), ==, 2);

  creator_fixture_open (fixture, fixture->services.instagram, SOMEBODY);
  creator_fixture_wait (fixture);
  assert_shared (fixture);
  assert_even (fixture);
}

/* Nor is their audience asked for: one reason is told instead of one for each card, without a range
 * that would change nothing. The next one's is there again. */
static void
test_audience (CreatorFixture *fixture,
               gconstpointer   data)
{
  static const char reason[] = "This creator has not joined insights sharing, so Meta returns only "
                               "the public profile.";

  creator_fixture_open (fixture, fixture->services.instagram, NOT_JOINED);
  creator_fixture_wait (fixture);
  creator_fixture_show_tab (fixture, CREATOR_TAB_AUDIENCE);
  creator_fixture_wait (fixture);
  g_assert_nonnull (page_fixture_find_label (fixture->page, reason));
  g_assert_null (page_fixture_find_label (fixture->page, "Top countries"));
  g_assert_null (page_fixture_find_label (fixture->page, "This month"));
  g_assert_cmpuint (count_requests (fixture, "username=" NOT_JOINED), ==, 2);
  creator_fixture_save_picture (fixture, "creator-unshared-audience", 1032);

  creator_fixture_open (fixture, fixture->services.instagram, SOMEBODY);
  creator_fixture_show_tab (fixture, CREATOR_TAB_AUDIENCE);
  creator_fixture_wait (fixture);
  g_assert_null (page_fixture_find_label (fixture->page, reason));
  g_assert_nonnull (page_fixture_find_label (fixture->page, "Top countries"));
  g_assert_nonnull (page_fixture_find_label (fixture->page, "This month"));
}

static void
show (CreatorFixture *fixture,
      ScoutCreator   *creator)
{
  scout_creator_page_set_services (SCOUT_CREATOR_PAGE (fixture->page),
                                   fixture->services.instagram, fixture->services.pictures);
  scout_creator_page_show (SCOUT_CREATOR_PAGE (fixture->page), creator);
}

/* A link does not tell, the profile does. */
static void
test_link (CreatorFixture *fixture,
           gconstpointer   data)
{
  const ScoutLink link = { .kind = SCOUT_LINK_CREATOR, .network = SCOUT_NETWORK_INSTAGRAM,
                           .id = (char *) NOT_JOINED };
  g_autoptr(ScoutCreator) creator = scout_link_dup_creator (&link);

  show (fixture, creator);
  creator_fixture_wait (fixture);
  assert_unshared (fixture);
}

/* The card does not say that anything is shown that Meta has not sent. */
static void
test_shown (CreatorFixture *fixture,
            gconstpointer   data)
{
  const ScoutCreatorFields fields = {
    .network = SCOUT_NETWORK_INSTAGRAM, .id = "1", .handle = NOT_JOINED, .followers = 76200,
    .onboarded = SCOUT_TRUTH_FALSE,
  };
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  g_autoptr(ScoutCreator) creator = scout_creator_new (arena, &fields);

  show (fixture, creator);
  g_assert_nonnull (page_fixture_find_label (fixture->page, "Username, Followers"));
  g_assert_nonnull (page_fixture_find_label (fixture->page, "Reach, views, audience"));

  /* The profile tells more. */
  creator_fixture_wait (fixture);
  assert_unshared (fixture);
  g_assert_null (page_fixture_find_label (fixture->page, "Username, Followers"));
  g_assert_nonnull (page_fixture_find_label (fixture->page,
                                             "Username, Bio, Country, Followers"));
}

static guint
count_bulbs (GtkWidget *root)
{
  guint n_bulbs = SCOUT_IS_EXPLAIN_BUTTON (root) && gtk_widget_get_mapped (root);

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n_bulbs += count_bulbs (child);

  return n_bulbs;
}

static ScoutFactRow *
find_fact (GtkWidget  *page,
           const char *label)
{
  GtkWidget *row = page_fixture_find_named (page, label);

  g_assert_true (SCOUT_IS_FACT_ROW (row));

  return SCOUT_FACT_ROW (row);
}

/* Of somebody who is not invited Meta tells nothing at all, and there is a profile all the same. */
static void
test_not_invited (CreatorFixture *fixture,
                  gconstpointer   data)
{
  const ScoutLink link = { .kind = SCOUT_LINK_CREATOR, .network = SCOUT_NETWORK_FACEBOOK,
                           .id = (char *) "wes.prescott" };
  g_autoptr(ScoutCreator) creator = scout_link_dup_creator (&link);
  g_autofree char *address = scout_creator_hero_dup_profile_address (creator);

  g_assert_cmpstr (address, ==, "https://www.facebook.com/wes.prescott");
  scout_creator_page_set_services (SCOUT_CREATOR_PAGE (fixture->page),
                                   fixture->services.marketplace, fixture->services.pictures);
  scout_creator_page_show (SCOUT_CREATOR_PAGE (fixture->page), creator);
  creator_fixture_wait (fixture);
  g_assert_nonnull (page_fixture_find_label (fixture->page, "Creator not invited"));
  g_assert_nonnull (page_fixture_find_label (fixture->page, "Open profile"));
  /* What the link says Meta has not told, so that nothing explains it. */
  g_assert_cmpuint (count_bulbs (fixture->page), ==, 0);
  g_assert_false (scout_fact_row_is_known (find_fact (fixture->page, "Name")));
  g_assert_false (scout_fact_row_is_known (find_fact (fixture->page, "ID")));
}

static gboolean
offers (CreatorFixture *fixture,
        const char     *control)
{
  GtkWidget *widget = page_fixture_find_named (fixture->page, control);

  return widget != NULL && gtk_widget_get_mapped (widget);
}

/* There is nothing to choose from where nothing is shared, whatever is asked; with somebody else
 * the choices are back. */
static void
test_choices (CreatorFixture *fixture,
              gconstpointer   data)
{
  static const char * const controls[] = { "Published within", "Order", "Show as a list" };

  creator_fixture_open (fixture, fixture->services.marketplace, NOT_JOINED);
  creator_fixture_show_tab (fixture, CREATOR_TAB_CONTENT);
  creator_fixture_wait (fixture);
  g_assert_nonnull (page_fixture_find_label (fixture->page, "Insights are not shared"));
  for (gsize i = 0; i < G_N_ELEMENTS (controls); i++)
    g_assert_false (offers (fixture, controls[i]));

  creator_fixture_open (fixture, fixture->services.marketplace, SOMEBODY);
  creator_fixture_show_tab (fixture, CREATOR_TAB_CONTENT);
  creator_fixture_wait (fixture);
  for (gsize i = 0; i < G_N_ELEMENTS (controls); i++)
    g_assert_true (offers (fixture, controls[i]));
}

/* What the tab beside it shows is not said to be hidden. */
static void
test_posts (CreatorFixture *fixture,
            gconstpointer   data)
{
  creator_fixture_open (fixture, fixture->services.instagram, NOT_JOINED);
  creator_fixture_wait (fixture);
  g_assert_null (page_fixture_find_label (fixture->page, "Reach, views, audience, posts"));
  creator_fixture_show_tab (fixture, CREATOR_TAB_CONTENT);
  creator_fixture_wait (fixture);
  g_assert_nonnull (scout_ui_fixture_find (fixture->page, SCOUT_TYPE_CONTENT_CARD, NULL));
  creator_fixture_show_tab (fixture, CREATOR_TAB_OVERVIEW);
  scout_ui_fixture_settle (fixture->window);
  g_assert_nonnull (page_fixture_find_label (fixture->page,
                                             "Username, Bio, Country, Followers, Posts"));
  g_assert_nonnull (page_fixture_find_label (fixture->page, "Reach, views, audience"));
}

/* What was seen last is not so any more. */
static void
test_joined_since (CreatorFixture *fixture,
                   gconstpointer   data)
{
  const ScoutCreatorFields fields = {
    .network = SCOUT_NETWORK_INSTAGRAM, .id = "1", .name = SOMEBODY, .handle = SOMEBODY,
    .followers = 76200, .onboarded = SCOUT_TRUTH_FALSE,
  };
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  g_autoptr(ScoutCreator) creator = scout_creator_new (arena, &fields);

  show (fixture, creator);
  assert_unshared (fixture);
  creator_fixture_wait (fixture);
  assert_shared (fixture);
}

static void
set_standing (CreatorFixture *fixture,
              gboolean        is_granted,
              gboolean        is_answered,
              gboolean        is_refused)
{
  const ScoutMarketStanding standing = { is_granted, is_answered, is_refused };

  scout_marketplace_set_standing (fixture->services.marketplace, &standing);
}

static void
show_again (CreatorFixture *fixture)
{
  scout_creator_page_show (SCOUT_CREATOR_PAGE (fixture->page), fixture->creator);
  creator_fixture_wait (fixture);
}

/* One number of Meta's: what is known of the Page tells the reasons apart, and what helps. */
static void
test_refused (CreatorFixture *fixture,
              gconstpointer   data)
{
  guint n_choices = 0;

  g_signal_connect_swapped (fixture->page, "choose-page", G_CALLBACK (page_fixture_count_cb),
                            &n_choices);
  creator_fixture_open (fixture, fixture->services.marketplace, "mayabrews");
  page_fixture_break (&fixture->services, SCOUT_SANDBOX_FAULT_LOST_PERMISSION, 100);
  set_standing (fixture, FALSE, TRUE, FALSE);
  show_again (fixture);
  page_fixture_wait_for_label (fixture->page, "Permission needed");
  g_assert_nonnull (page_fixture_find_label (fixture->page, "Sign in again"));
  g_assert_null (page_fixture_find_label (fixture->page, "Choose another Page"));

  set_standing (fixture, TRUE, FALSE, TRUE);
  show_again (fixture);
  page_fixture_wait_for_label (fixture->page, "Meta refuses this Page");
  g_assert_nonnull (page_fixture_find_label (fixture->page, "Sign in again"));
  page_fixture_press (fixture->page, "Choose another Page");
  g_assert_cmpuint (n_choices, ==, 1);

  /* Nothing was answered yet: it may be the creator. */
  set_standing (fixture, TRUE, FALSE, FALSE);
  show_again (fixture);
  page_fixture_wait_for_label (fixture->page, "Meta refuses this");
  g_assert_nonnull (page_fixture_find_label (fixture->page, "Try again"));
  g_assert_null (page_fixture_find_label (fixture->page, "Sign in again"));

  set_standing (fixture, TRUE, TRUE, FALSE);
  show_again (fixture);
  page_fixture_wait_for_label (fixture->page, "Meta holds this back");
  g_assert_null (page_fixture_find_label (fixture->page, "Sign in again"));
  g_assert_null (page_fixture_find_label (fixture->page, "Choose another Page"));
  g_assert_nonnull (page_fixture_find_label (fixture->page,
                                             scout_creator_get_name (fixture->creator)));
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
  g_test_add ("/creator-unshared/" path, CreatorFixture, NULL, creator_fixture_set_up, function, \
              creator_fixture_tear_down)

  ADD ("known", test_known);
  ADD ("audience", test_audience);
  ADD ("link", test_link);
  ADD ("shown", test_shown);
  ADD ("not-invited", test_not_invited);
  ADD ("choices", test_choices);
  ADD ("posts", test_posts);
  ADD ("refused", test_refused);
  ADD ("joined-since", test_joined_since);

  return creator_fixture_run ();
}
