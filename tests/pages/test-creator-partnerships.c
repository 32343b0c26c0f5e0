/* test-creator-partnerships.c: a creator's work with brands, on their page against the sandbox.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What each network tells is there, what it does not tell is said; the two answers that Facebook
 * gives fail and come back without each other. */

#include "config.h"

#include "creator-fixture.h"
#include "scout-artwork.h"
#include "scout-content-row.h"
#include "scout-metric-tile.h"
#include "scout-page-part.h"
#include "scout-pages.h"
#include "scout-partner-list.h"
#include "scout-post-rows.h"
#include "scout-widgets.h"
#include "scout-wording.h"
#include "scout-world.h"

#include <math.h>
#include <string.h>

static void
activated_cb (ScoutCreatorPage  *page,
              ScoutContent      *post,
              ScoutContent     **activated)
{
  g_set_object (activated, post);
}

static void
assert_described (CreatorFixture *fixture,
                  const char     *name,
                  const char     *expected)
{
  g_autofree char *description = creator_fixture_dup_description (fixture, name);

  g_assert_cmpstr (description, ==, expected);
}

/* How far below the upper edge of the page a text is. */
static float
get_top (CreatorFixture *fixture,
         const char     *text)
{
  GtkWidget *label = page_fixture_find_label (fixture->page, text);
  graphene_rect_t bounds;

  g_assert_nonnull (label);
  g_assert_true (gtk_widget_compute_bounds (label, fixture->page, &bounds));
  return bounds.origin.y;
}

/* In percent. */
static double
get_organic (ScoutContent *post)
{
  const ScoutInsightKey key = { SCOUT_METRIC_VIEWS, SCOUT_BREAKDOWN_PAID_ORGANIC,
                                SCOUT_PERIOD_OVERALL, SCOUT_TIME_RANGE_LIFETIME };
  ScoutInsight *insight = scout_content_get_insight (post, &key);
  gsize n_shares = 0;
  const ScoutShare *shares;

  g_assert_nonnull (insight);
  shares = scout_insight_get_shares (insight, &n_shares);
  g_assert_cmpuint (n_shares, ==, 2);
  return g_str_equal (shares[0].name, "organic") ? shares[0].value : shares[1].value;
}

/* The tiles have counted what the list shows. */
static void
assert_added_up (CreatorFixture *fixture,
                 GtkWidget      *list)
{
  g_autofree char *n_posts_text = NULL;
  g_autofree char *views_text = NULL;
  guint n_posts = 0;
  g_autofree char *share_text = NULL;
  double views = 0.0;
  double organic = 0.0;

  for (GtkWidget *child = gtk_widget_get_first_child (list); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *row = scout_ui_fixture_find (child, SCOUT_TYPE_CONTENT_ROW, NULL);
      ScoutContent *post = scout_content_row_get_content (SCOUT_CONTENT_ROW (row));

      g_assert_cmpstr (scout_content_get_tagged_brand (post), ==, "Alder & Oat");
      views += scout_content_get_figure (post, SCOUT_METRIC_VIEWS);
      organic += scout_content_get_figure (post, SCOUT_METRIC_VIEWS) * get_organic (post);
      n_posts++;
    }

  g_assert_cmpfloat (views, >, 0.0);
  n_posts_text = scout_wording_full (n_posts);
  views_text = scout_wording_full (llround (views));
  share_text = scout_wording_percent (organic / views);
  assert_described (fixture, "Posts with your brand", n_posts_text);
  assert_described (fixture, "Views of those posts", views_text);
  assert_described (fixture, "Organic share of views", share_text);
}

/* The first sandbox Page is Alder & Oat's: its posts are told, other brands' are not. */
static void
test_facebook (CreatorFixture *fixture,
               gconstpointer   data)
{
  g_autoptr(ScoutContent) activated = NULL;
  g_autofree char *onboarding = NULL;
  GtkWidget *row;
  GtkWidget *list_row;

  creator_fixture_open (fixture, fixture->services.marketplace, "mayabrews");
  creator_fixture_show_tab (fixture, CREATOR_TAB_PARTNERSHIPS);
  creator_fixture_wait (fixture);

  g_assert_nonnull (page_fixture_find_label (fixture->page, "Past partners"));
  g_assert_nonnull (page_fixture_find_named (fixture->page, "Lumen Kettle Co."));
  g_assert_nonnull (page_fixture_find_label (fixture->page, "Posts private to that brand"));
  g_assert_cmpfloat (get_top (fixture, "Onboarding"), >,
                     get_top (fixture, "Posts private to that brand"));
  creator_fixture_look_for_brand (fixture);
  onboarding = creator_fixture_dup_description (fixture, "Onboarding");
  g_assert_cmpstr (onboarding, !=, "");
  g_assert_cmpstr (onboarding, !=, "Not shared");

  row = scout_ui_fixture_find (fixture->page, SCOUT_TYPE_CONTENT_ROW, NULL);
  g_assert_nonnull (row);
  list_row = gtk_widget_get_ancestor (row, GTK_TYPE_LIST_BOX_ROW);
  assert_described (fixture, "Past partners", "4");
  assert_added_up (fixture, gtk_widget_get_parent (list_row));
  creator_fixture_save_picture (fixture, "creator-partnerships", 1032);

  g_signal_connect (fixture->page, "content-activated", G_CALLBACK (activated_cb), &activated);
  g_signal_emit_by_name (gtk_widget_get_parent (list_row), "row-activated", list_row);
  g_assert_true (activated == scout_content_row_get_content (SCOUT_CONTENT_ROW (row)));

  scout_ui_fixture_set_dark (TRUE);
  creator_fixture_save_picture (fixture, "creator-partnerships-narrow-dark", 360);
  scout_ui_fixture_set_dark (FALSE);
  page_fixture_assert_fits (fixture->page, 350);
}

static GdkTexture *
get_picture (CreatorFixture *fixture,
             const char     *brand)
{
  GtkWidget *list = scout_ui_fixture_find (fixture->page, SCOUT_TYPE_PARTNER_LIST, NULL);
  GtkWidget *row = page_fixture_find_named (list, brand);

  return scout_artwork_get_texture (
    SCOUT_ARTWORK (scout_ui_fixture_find (row, SCOUT_TYPE_ARTWORK, NULL)));
}

static gboolean
has_own_picture (gpointer fixture)
{
  return get_picture (fixture, "Alder & Oat") != NULL;
}

/* The brand that looks is known by its Page's name, before any post with it has been found, and has
 * its Page's picture; others have initials. */
static void
test_own_brand (CreatorFixture *fixture,
                gconstpointer   data)
{
  creator_fixture_open (fixture, fixture->services.marketplace, "mayabrews");
  creator_fixture_show_tab (fixture, CREATOR_TAB_PARTNERSHIPS);
  creator_fixture_wait (fixture);
  g_assert_nonnull (page_fixture_find_label (fixture->page, "Your brand"));
  assert_described (fixture, "Alder & Oat", "Your brand");
  assert_described (fixture, "Lumen Kettle Co.", "Tagged by the creator");
  g_assert_nonnull (page_fixture_find_label (fixture->page,
                                             "Meta shares branded posts with their sponsor only."));
  scout_ui_fixture_wait (has_own_picture, fixture);
  g_assert_null (get_picture (fixture, "Lumen Kettle Co."));
}

/* What S2 says of Facebook's posts S1 does not say of Instagram's. */
static void
test_own_brand_on_instagram (CreatorFixture *fixture,
                             gconstpointer   data)
{
  creator_fixture_open (fixture, fixture->services.instagram, "mayabrews");
  creator_fixture_show_tab (fixture, CREATOR_TAB_PARTNERSHIPS);
  creator_fixture_wait (fixture);
  g_assert_null (page_fixture_find_label (fixture->page,
                                          "Meta shares branded posts with their sponsor only."));
  assert_described (fixture, "Alder & Oat", "Your brand");
  scout_ui_fixture_wait (has_own_picture, fixture);
}

/* S1 tells no picture of a post: its words stand in the place of one. */
static void
assert_quoted (GtkWidget *row)
{
  ScoutContent *post = scout_content_row_get_content (SCOUT_CONTENT_ROW (row));
  GtkWidget *thumbnail = scout_ui_fixture_find (row, SCOUT_TYPE_ARTWORK, NULL);
  g_autofree char *caption = scout_wording_inline (scout_content_get_caption (post));
  g_autofree char *quote = g_strdup_printf ("“%s”", caption);

  g_assert_cmpstr (scout_artwork_get_words (SCOUT_ARTWORK (thumbnail)), ==, quote);
}

/* Ads come without figures: a row of dashes would say that they are kept back. */
static void
assert_no_columns (GtkWidget *title)
{
  GtkWidget *part = gtk_widget_get_ancestor (title, SCOUT_TYPE_PAGE_PART);
  GtkWidget *row = scout_ui_fixture_find (part, SCOUT_TYPE_CONTENT_ROW, NULL);

  g_assert_nonnull (row);
  g_assert_null (page_fixture_find_label (row, SCOUT_WORDING_UNKNOWN));
  g_assert_null (page_fixture_find_label (row, "Likes"));
}

/* Two of the lists come with the creator; the profile tells the rest, and is not asked again. */
static void
test_instagram (CreatorFixture *fixture,
                gconstpointer   data)
{
  static const char * const facts[] = {
    "Has worked with brands", "Has joined the marketplace", "Takes messages on paid partnerships",
    "Follows the brand", "Followed by the brand"
  };
  g_autofree char *queries = NULL;

  creator_fixture_open (fixture, fixture->services.instagram, "mayabrews");
  creator_fixture_wait (fixture);
  /* The first thing to know, told by the profile. */
  g_assert_nonnull (page_fixture_find_label (fixture->page, "Worked with brands in the past year"));
  scout_sandbox_clear_requests (fixture->services.sandbox);
  creator_fixture_show_tab (fixture, CREATOR_TAB_PARTNERSHIPS);
  creator_fixture_wait (fixture);

  for (gsize i = 0; i < G_N_ELEMENTS (facts); i++)
    {
      g_autofree char *value = creator_fixture_dup_description (fixture, facts[i]);

      g_test_message ("%s: %s", facts[i], value);
      g_assert_true (g_str_equal (value, "Yes") || g_str_equal (value, "No"));
    }
  g_assert_cmpfloat (get_top (fixture, "Has worked with brands"), <,
                     get_top (fixture, "Within the past year"));
  g_assert_nonnull (page_fixture_find_label (fixture->page, "Branded content"));
  g_assert_nonnull (page_fixture_find_label (fixture->page, "Past partnership ads"));
  g_assert_null (page_fixture_find_label (fixture->page, "Posts private to that brand"));
  assert_no_columns (page_fixture_find_label (fixture->page, "Past partnership ads"));
  queries = creator_fixture_dup_queries (fixture);
  g_assert_nonnull (strstr (queries, "past_brand_partnership_partners"));
  g_assert_null (strstr (queries, "biography"));
  assert_quoted (scout_ui_fixture_find (fixture->page, SCOUT_TYPE_CONTENT_ROW, NULL));
  creator_fixture_save_picture (fixture, "creator-partnerships-instagram", 1032);
}

static gboolean
is_all_looked_through (gpointer data)
{
  GtkWidget *button = page_fixture_find_named (data, "Look through older posts");

  return button == NULL;
}

/* Posts with the brand may be older than the first page; each further page is asked for. */
static void
test_older_posts (CreatorFixture *fixture,
                  gconstpointer   data)
{
  g_autofree char *first = NULL;
  g_autofree char *all = NULL;

  creator_fixture_open (fixture, fixture->services.marketplace, "mayabrews");
  creator_fixture_show_tab (fixture, CREATOR_TAB_PARTNERSHIPS);
  creator_fixture_wait (fixture);
  g_assert_nonnull (page_fixture_find_label (fixture->page, "24 posts looked through"));
  first = creator_fixture_dup_queries (fixture);
  g_assert_null (strstr (first, "after="));

  while (!is_all_looked_through (fixture->page))
    {
      page_fixture_press (fixture->page, "Look through older posts");
      creator_fixture_wait (fixture);
    }
  g_assert_null (page_fixture_find_label (fixture->page, "24 posts looked through"));
  all = creator_fixture_dup_queries (fixture);
  g_assert_nonnull (strstr (all, "after="));
  g_assert_nonnull (page_fixture_find_label (fixture->page, "Your brand"));
}

/* The button that a tile has in the place of its figure. */
static void
press_again (CreatorFixture *fixture,
             const char     *caption)
{
  g_autofree char *name = g_strdup_printf ("Try again: %s", caption);
  GtkWidget *button = page_fixture_find_named (fixture->page, name);

  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
}

/* Lists of posts, and the names that Instagram takes long for, are told apart. */
static void
test_instagram_fails (CreatorFixture *fixture,
                      gconstpointer   data)
{
  creator_fixture_break (fixture, NULL, "past_brand_partnership_partners");
  creator_fixture_open (fixture, fixture->services.instagram, "mayabrews");
  creator_fixture_show_tab (fixture, CREATOR_TAB_PARTNERSHIPS);
  page_fixture_wait_for_label (fixture->page, "Meta has a problem");
  creator_fixture_wait (fixture);
  g_assert_nonnull (scout_ui_fixture_find (fixture->page, SCOUT_TYPE_CONTENT_ROW, NULL));
  g_assert_null (page_fixture_find_label (fixture->page, "Not shared"));
  assert_described (fixture, "Past partners", "Meta has a problem");

  scout_sandbox_clear_faults (fixture->services.sandbox);
  press_again (fixture, "Past partners");
  creator_fixture_wait (fixture);
  assert_described (fixture, "Past partners", "4");
}

/* Meta tells next to nothing of who has not joined: each part says so. */
static void
test_nothing (CreatorFixture *fixture,
              gconstpointer   data)
{
  creator_fixture_open (fixture, fixture->services.marketplace, "ivy.thornbury");
  creator_fixture_show_tab (fixture, CREATOR_TAB_PARTNERSHIPS);
  creator_fixture_wait (fixture);
  g_assert_null (page_fixture_find_label (fixture->page, "No past partners"));
  g_assert_nonnull (page_fixture_find_label (fixture->page, "Meta does not say which brands this "
                                             "creator has worked with."));
  assert_described (fixture, "Past partners", "Not shared");
  assert_described (fixture, "Views of those posts", "Insights are not shared");
  creator_fixture_save_picture (fixture, "creator-partnerships-nothing", 1032);
}

static void
test_fails_alone (CreatorFixture *fixture,
                  gconstpointer   data)
{
  creator_fixture_break (fixture, "/creator_marketplace/content", NULL);
  creator_fixture_open (fixture, fixture->services.marketplace, "mayabrews");
  creator_fixture_show_tab (fixture, CREATOR_TAB_PARTNERSHIPS);
  page_fixture_wait_for_label (fixture->page, "Meta has a problem");
  creator_fixture_wait (fixture);
  g_assert_nonnull (page_fixture_find_named (fixture->page, "Lumen Kettle Co."));
  /* Known by its name; how many posts it has is not. */
  g_assert_nonnull (page_fixture_find_label (fixture->page, "Your brand"));
  g_assert_null (page_fixture_find_label (fixture->page, "1 post shared"));
  /* What did not come is not what nobody shares. */
  assert_described (fixture, "Past partners", "4");
  assert_described (fixture, "Posts with your brand", "Meta has a problem");
  assert_described (fixture, "Views of those posts", "Meta has a problem");
  creator_fixture_save_picture (fixture, "creator-partnerships-failed", 1032);

  scout_sandbox_clear_faults (fixture->services.sandbox);
  press_again (fixture, "Views of those posts");
  creator_fixture_wait (fixture);
  g_assert_null (page_fixture_find_label (fixture->page, "Meta has a problem"));
  creator_fixture_look_for_brand (fixture);
  g_assert_nonnull (page_fixture_find_label (fixture->page, "1 post shared"));
}

/* (transfer full): somebody who shares insights and has tagged no brand. */
static char *
find_unpartnered (void)
{
  g_autoptr(GDateTime) today = g_date_time_new_now_utc ();
  g_autoptr(ScoutWorld) world = scout_world_new (SCOUT_WORLD_DEFAULT_SEED,
                                                 SCOUT_WORLD_DEFAULT_N_CREATORS, today);

  for (guint i = 0; i < SCOUT_WORLD_DEFAULT_N_CREATORS; i++)
    {
      g_auto(ScoutWorldCreator) creator = { 0 };

      scout_world_get_creator (world, i, &creator);
      if (creator.state == SCOUT_WORLD_ONBOARDED && creator.past_partnerships[0] == NULL)
        return g_strdup (creator.alias);
    }
  g_assert_not_reached ();
}

/* Creators and posts come from two endpoints; what both failed of is said once. */
static void
test_all_fail (CreatorFixture *fixture,
               gconstpointer   data)
{
  g_autofree char *alias = find_unpartnered ();

  creator_fixture_open (fixture, fixture->services.marketplace, alias);
  creator_fixture_wait (fixture);
  creator_fixture_break (fixture, "/creator_marketplace", NULL);
  creator_fixture_show_tab (fixture, CREATOR_TAB_PARTNERSHIPS);
  page_fixture_wait_for_label (fixture->page, "Meta has a problem");
  creator_fixture_wait (fixture);
  /* What the profile told is known all the same. */
  g_assert_nonnull (page_fixture_find_label (fixture->page, "Onboarding"));
  assert_described (fixture, "Past partners", "Meta has a problem");
  assert_described (fixture, "Posts with your brand", "Meta has a problem");
  creator_fixture_save_picture (fixture, "creator-partnerships-all-failed", 1032);

  scout_sandbox_clear_faults (fixture->services.sandbox);
  page_fixture_press (fixture->page, "Try again");
  creator_fixture_wait (fixture);
  g_assert_null (page_fixture_find_label (fixture->page, "Meta has a problem"));
  g_assert_nonnull (page_fixture_find_label (fixture->page, "No past partners"));
  g_assert_nonnull (page_fixture_find_label (fixture->page, "Posts with your brand"));
}

/* Brands that the profile told stay, with the day that they are of, and can be asked for again. */
static void
test_known (CreatorFixture *fixture,
            gconstpointer   data)
{
  g_autoptr(GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *note = g_date_time_format (now, "As of %-d %b");
  g_autofree char *line = g_date_time_format (now, "Meta has a problem · As of %-d %b");
  GtkWidget *label = NULL;

  creator_fixture_open (fixture, fixture->services.marketplace, "mayabrews");
  creator_fixture_wait (fixture);
  creator_fixture_break (fixture, "/creator_marketplace/creators", NULL);
  creator_fixture_show_tab (fixture, CREATOR_TAB_PARTNERSHIPS);
  creator_fixture_wait (fixture);
  g_assert_nonnull (page_fixture_find_named (fixture->page, "Lumen Kettle Co."));
  g_assert_nonnull (page_fixture_find_named (fixture->page, "Explain Past partners"));
  assert_described (fixture, "Past partners", "4");
  g_assert_nonnull (page_fixture_find_label (fixture->page, note));
  label = page_fixture_find_label (fixture->page, line);
  g_assert_nonnull (label);
  creator_fixture_save_picture (fixture, "creator-partnerships-known", 1032);

  scout_sandbox_clear_faults (fixture->services.sandbox);
  page_fixture_press (gtk_widget_get_parent (label), "Try again");
  creator_fixture_wait (fixture);
  g_assert_nonnull (page_fixture_find_named (fixture->page, "Lumen Kettle Co."));
  g_assert_null (page_fixture_find_label (fixture->page, line));
  g_assert_null (page_fixture_find_label (fixture->page, note));
}

/* The list of brands says that it did not come, and can be asked for again; what else is known is
 * shown, and what came with it is not said to be unshared. */
static void
test_facts_stay (CreatorFixture *fixture,
                 gconstpointer   data)
{
  g_autofree char *joined = NULL;

  creator_fixture_break (fixture, NULL, "past_brand_partnership_partners");
  creator_fixture_open (fixture, fixture->services.instagram, "mayabrews");
  creator_fixture_wait (fixture);
  creator_fixture_show_tab (fixture, CREATOR_TAB_PARTNERSHIPS);
  page_fixture_wait_for_label (fixture->page, "Meta has a problem");
  creator_fixture_wait (fixture);
  joined = creator_fixture_dup_description (fixture, "Has joined the marketplace");
  g_test_message ("onboarded: %s", joined);
  g_assert_cmpstr (joined, !=, "");
  g_assert_cmpstr (joined, !=, "Not loaded");
  g_assert_cmpstr (joined, !=, "Meta has a problem");
  /* The profile has told it. */
  assert_described (fixture, "Has worked with brands", "Yes");
  creator_fixture_save_picture (fixture, "creator-partnerships-facts", 1032);

  scout_sandbox_clear_faults (fixture->services.sandbox);
  press_again (fixture, "Past partners");
  g_assert_nonnull (page_fixture_find_label (fixture->page, "Has joined the marketplace"));
  creator_fixture_wait (fixture);
  assert_described (fixture, "Has worked with brands", "Yes");
}

/* How far below the upper edge of its tile a figure begins. */
static float
get_figure_top (CreatorFixture *fixture,
                const char     *caption)
{
  GtkWidget *label = page_fixture_find_label (fixture->page, caption);
  GtkWidget *tile = gtk_widget_get_ancestor (label, SCOUT_TYPE_METRIC_TILE);
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (scout_ui_fixture_find (tile, GTK_TYPE_STACK, NULL),
                                            tile, &bounds));
  return bounds.origin.y;
}

/* Figures stand on one line, be there something to explain or not. */
static void
test_one_line (CreatorFixture *fixture,
               gconstpointer   data)
{
  creator_fixture_open (fixture, fixture->services.marketplace, "theo.pours");
  creator_fixture_show_tab (fixture, CREATOR_TAB_PARTNERSHIPS);
  creator_fixture_wait (fixture);
  g_assert_nonnull (page_fixture_find_named (fixture->page, "Explain Past partners"));
  g_assert_null (page_fixture_find_named (fixture->page, "Explain Views of those posts"));
  g_assert_cmpfloat_with_epsilon (get_figure_top (fixture, "Views of those posts"),
                                  get_figure_top (fixture, "Posts with your brand"), 0.1);
  assert_described (fixture, "Posts with your brand", "0");
  assert_described (fixture, "Views of those posts", "No posts with your brand");
  assert_described (fixture, "Organic share of views", "No posts with your brand");
  creator_fixture_save_picture (fixture, "creator-partnerships-none", 1032);
}

/* Whoever goes on before it has come never sees it. */
static void
test_forgotten (CreatorFixture *fixture,
                gconstpointer   data)
{
  creator_fixture_open (fixture, fixture->services.marketplace, "mayabrews");
  creator_fixture_show_tab (fixture, CREATOR_TAB_PARTNERSHIPS);
  g_assert_true (scout_creator_page_is_loading (SCOUT_CREATOR_PAGE (fixture->page)));
  scout_creator_page_show (SCOUT_CREATOR_PAGE (fixture->page), NULL);
  creator_fixture_wait (fixture);
  g_assert_null (page_fixture_find_named (fixture->page, "Lumen Kettle Co."));
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
  g_test_add ("/creator-partnerships/" path, CreatorFixture, NULL, creator_fixture_set_up, \
              function, creator_fixture_tear_down)

  ADD ("facebook", test_facebook);
  ADD ("instagram", test_instagram);
  ADD ("own-brand", test_own_brand);
  ADD ("own-brand-on-instagram", test_own_brand_on_instagram);
  ADD ("older-posts", test_older_posts);
  ADD ("instagram-fails", test_instagram_fails);
  ADD ("nothing", test_nothing);
  ADD ("fails-alone", test_fails_alone);
  ADD ("all-fail", test_all_fail);
  ADD ("facts-stay", test_facts_stay);
  ADD ("known", test_known);
  ADD ("one-line", test_one_line);
  ADD ("forgotten", test_forgotten);

  return creator_fixture_run ();
}
