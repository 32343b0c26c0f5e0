/* test-creator-audience.c: who follows a creator, on their page against the sandbox.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Each network's own splits are there, in the user's words; only Instagram has a range to choose;
 * what fails says so and comes back. */

#include "config.h"

#include "creator-fixture.h"
#include "scout-chart.h"
#include "scout-page-part.h"
#include "scout-pages.h"
#include "scout-panel.h"
#include "scout-round-toggle.h"
#include "scout-split-board.h"
#include "scout-widgets.h"

#include <string.h>

/* What all charts of the tab say, as assistive technology gets it. */
static void
tell_charts (GtkWidget *root,
             GString   *words)
{
  if (!gtk_widget_get_mapped (root))
    return;
  if (SCOUT_IS_CHART (root))
    {
      g_autofree char *description = scout_chart_dup_description (SCOUT_CHART (root));

      g_string_append_printf (words, "%s\n", description);
    }
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    tell_charts (child, words);
}

static char *
dup_story (CreatorFixture *fixture)
{
  g_autoptr(GString) words = g_string_new (NULL);

  tell_charts (scout_ui_fixture_find (fixture->page, SCOUT_TYPE_SPLIT_BOARD, NULL), words);
  tell_charts (fixture->page, words);
  g_test_message ("%s", words->str);

  return g_string_free (g_steal_pointer (&words), FALSE);
}

/* Whether a label that is seen begins with these words. */
static gboolean
starts_with (GtkWidget  *root,
             const char *words)
{
  gboolean does = GTK_IS_LABEL (root)
                  && g_str_has_prefix (gtk_label_get_text (GTK_LABEL (root)), words);

  if (!gtk_widget_get_mapped (root))
    return FALSE;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL && !does;
       child = gtk_widget_get_next_sibling (child))
    does = starts_with (child, words);

  return does;
}

static GtkWidget *
find_panel (CreatorFixture *fixture,
            const char     *title)
{
  return gtk_widget_get_ancestor (page_fixture_find_label (fixture->page, title),
                                  SCOUT_TYPE_PANEL);
}

/* The end of the first card is that of the second one. */
static void
assert_ends_meet (CreatorFixture *fixture,
                  const char     *title,
                  const char     *other_title)
{
  graphene_rect_t place, other_place;

  g_assert_true (gtk_widget_compute_bounds (find_panel (fixture, title), fixture->page, &place));
  g_assert_true (gtk_widget_compute_bounds (find_panel (fixture, other_title), fixture->page,
                                            &other_place));
  g_assert_cmpint ((int) (place.origin.y + place.size.height), ==,
                   (int) (other_place.origin.y + other_place.size.height));
}

/* A card beside one of its height is no higher than what is in it. */
static void
assert_natural_height (CreatorFixture *fixture,
                       const char     *title)
{
  GtkWidget *card = find_panel (fixture, title);
  int natural = 0;

  gtk_widget_measure (card, GTK_ORIENTATION_VERTICAL, gtk_widget_get_width (card), NULL, &natural,
                      NULL, NULL);
  g_assert_cmpint (gtk_widget_get_height (card), <=, natural);
}

/* What is drawn in a card reaches its end, but for its padding. */
static void
assert_filled (CreatorFixture *fixture,
               const char     *title)
{
  GtkWidget *card = find_panel (fixture, title);
  GtkWidget *chart = scout_ui_fixture_find (card, SCOUT_TYPE_CHART, NULL);
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (chart, card, &bounds));
  g_assert_cmpint (gtk_widget_get_height (card)
                   - (int) (bounds.origin.y + bounds.size.height), <, 24);
}

static void
test_facebook (CreatorFixture *fixture,
               gconstpointer   data)
{
  static const char * const titles[] = { "Age and gender", "Gender", "Top countries",
                                         "Top cities" };
  g_autofree char *story = NULL;

  creator_fixture_open (fixture, fixture->services.marketplace, "mayabrews");
  creator_fixture_show_tab (fixture, CREATOR_TAB_AUDIENCE);
  creator_fixture_wait (fixture);
  for (gsize i = 0; i < G_N_ELEMENTS (titles); i++)
    g_assert_nonnull (page_fixture_find_label (fixture->page, titles[i]));
  g_assert_true (starts_with (fixture->page, "Largest group: "));
  page_fixture_assert_whole (fixture->page, "25–34");
  story = dup_story (fixture);
  g_assert_nonnull (strstr (story, "Women"));
  g_assert_nonnull (strstr (story, "25–34"));
  g_assert_nonnull (strstr (story, "Canada"));
  /* Lifetime figures: nothing to choose. */
  g_assert_null (page_fixture_find_named (fixture->page, "Range of the audience"));
  creator_fixture_save_picture (fixture, "creator-audience", 1032);
  /* Without filters to be compared with, the countries stand below the genders: no card has a
   * hole, and the bars of the ages fill what theirs is longer. */
  assert_ends_meet (fixture, "Age and gender", "Top countries");
  assert_natural_height (fixture, "Gender");
  assert_natural_height (fixture, "Top countries");
  assert_filled (fixture, "Age and gender");
  assert_natural_height (fixture, "Top cities");
  g_assert_cmpint (gtk_widget_get_width (find_panel (fixture, "Top cities")), >, 900);

  scout_ui_fixture_set_dark (TRUE);
  creator_fixture_save_picture (fixture, "creator-audience-narrow-dark", 360);
  scout_ui_fixture_set_dark (FALSE);
  page_fixture_assert_fits (fixture->page, 350);
}

/* Each range is another question, and the next creator is asked for over the same. */
static void
test_instagram (CreatorFixture *fixture,
                gconstpointer   data)
{
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;
  g_autofree char *story = NULL;
  GtkWidget *ranges;

  creator_fixture_open (fixture, fixture->services.instagram, "mayabrews");
  creator_fixture_wait (fixture);
  scout_sandbox_clear_requests (fixture->services.sandbox);
  creator_fixture_show_tab (fixture, CREATOR_TAB_AUDIENCE);
  creator_fixture_wait (fixture);
  first = creator_fixture_dup_queries (fixture);
  g_assert_nonnull (strstr (first, "last_14_days"));
  g_assert_nonnull (strstr (first, "top_cities"));
  story = dup_story (fixture);
  g_assert_nonnull (strstr (story, "Canada"));
  g_assert_null (page_fixture_find_label (fixture->page, "Age and gender"));
  creator_fixture_save_picture (fixture, "creator-audience-instagram", 1032);

  scout_sandbox_clear_requests (fixture->services.sandbox);
  ranges = page_fixture_find_named (fixture->page, "Range of the audience");
  g_assert_nonnull (ranges);
  scout_round_toggle_set_selected (SCOUT_ROUND_TOGGLE (ranges), "this-week");
  creator_fixture_wait (fixture);
  second = creator_fixture_dup_queries (fixture);
  g_assert_nonnull (strstr (second, "this_week"));
  g_assert_null (strstr (second, "last_14_days"));
  g_assert_null (page_fixture_find_label (fixture->page, "Try again"));
}

static ScoutRoundToggle *
find_ranges (CreatorFixture *fixture,
             const char     *name)
{
  GtkWidget *ranges = page_fixture_find_named (fixture->page, name);

  g_assert_nonnull (ranges);
  return SCOUT_ROUND_TOGGLE (ranges);
}

/* Whoever has chosen a range looks at all of a creator, and at the next one, over that range; and
 * nothing that nobody looks at is asked for over it. */
static void
test_range_comes_along (CreatorFixture *fixture,
                        gconstpointer   data)
{
  g_autofree char *audience = NULL;
  g_autofree char *unseen = NULL;
  g_autofree char *overview = NULL;
  g_autofree char *next = NULL;

  creator_fixture_open (fixture, fixture->services.instagram, "mayabrews");
  creator_fixture_wait (fixture);
  scout_round_toggle_set_selected (find_ranges (fixture, "Range"), "this-month");
  creator_fixture_wait (fixture);
  scout_sandbox_clear_requests (fixture->services.sandbox);
  creator_fixture_show_tab (fixture, CREATOR_TAB_AUDIENCE);
  creator_fixture_wait (fixture);
  audience = creator_fixture_dup_queries (fixture);
  g_assert_nonnull (strstr (audience, "this_month"));
  g_assert_null (strstr (audience, "last_14_days"));

  scout_sandbox_clear_requests (fixture->services.sandbox);
  scout_round_toggle_set_selected (find_ranges (fixture, "Range of the audience"), "this-week");
  creator_fixture_wait (fixture);
  unseen = creator_fixture_dup_queries (fixture);
  g_assert_null (strstr (unseen, "period%28day%29"));

  scout_sandbox_clear_requests (fixture->services.sandbox);
  creator_fixture_show_tab (fixture, CREATOR_TAB_OVERVIEW);
  creator_fixture_wait (fixture);
  overview = creator_fixture_dup_queries (fixture);
  g_assert_nonnull (strstr (overview, "this_week"));
  g_assert_cmpstr (scout_round_toggle_get_selected (find_ranges (fixture, "Range")), ==,
                   "this-week");

  creator_fixture_show_tab (fixture, CREATOR_TAB_AUDIENCE);
  scout_round_toggle_set_selected (find_ranges (fixture, "Range of the audience"), "this-month");
  creator_fixture_wait (fixture);
  scout_sandbox_clear_requests (fixture->services.sandbox);
  creator_fixture_open (fixture, fixture->services.instagram, "tomascocina");
  creator_fixture_wait (fixture);
  next = creator_fixture_dup_queries (fixture);
  g_assert_nonnull (strstr (next, "this_month"));
  g_assert_null (strstr (next, "mayabrews"));
}

static guint
count (const char *text,
       const char *word)
{
  g_auto(GStrv) between = g_strsplit (text, word, -1);

  return g_strv_length (between) - 1;
}

/* Each network has a range of its own, whoever is shown one after the other. */
static void
test_range_of_network (CreatorFixture *fixture,
                       gconstpointer   data)
{
  g_autofree char *facebook = NULL;
  g_autofree char *instagram = NULL;

  creator_fixture_open (fixture, fixture->services.instagram, "mayabrews");
  creator_fixture_wait (fixture);
  creator_fixture_show_tab (fixture, CREATOR_TAB_AUDIENCE);
  scout_round_toggle_set_selected (find_ranges (fixture, "Range of the audience"), "this-month");
  creator_fixture_wait (fixture);
  scout_sandbox_clear_requests (fixture->services.sandbox);
  creator_fixture_open (fixture, fixture->services.marketplace, "mayabrews");
  creator_fixture_wait (fixture);
  facebook = creator_fixture_dup_queries (fixture);
  g_assert_nonnull (strstr (facebook, "L28"));
  g_assert_null (strstr (facebook, "this_month"));

  scout_sandbox_clear_requests (fixture->services.sandbox);
  creator_fixture_open (fixture, fixture->services.instagram, "mayabrews");
  creator_fixture_show_tab (fixture, CREATOR_TAB_AUDIENCE);
  creator_fixture_wait (fixture);
  instagram = creator_fixture_dup_queries (fixture);
  g_test_message ("%s", instagram);
  g_assert_cmpuint (count (instagram, "time_range"), >, 0);
  g_assert_cmpuint (count (instagram, "time_range"), ==, count (instagram, "this_month"));
}

/* The card of this title. */
static ScoutPagePart *
find_card (GtkWidget  *root,
           const char *title)
{
  if (SCOUT_IS_PAGE_PART (root) && gtk_widget_get_mapped (root)
      && g_str_equal (scout_page_part_get_title (SCOUT_PAGE_PART (root)), title))
    return SCOUT_PAGE_PART (root);

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      ScoutPagePart *found = find_card (child, title);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
assert_state (CreatorFixture     *fixture,
              const char         *title,
              ScoutPagePartState  state)
{
  ScoutPagePart *card = find_card (fixture->page, title);

  g_test_message ("%s", title);
  g_assert_nonnull (card);
  g_assert_cmpint (scout_page_part_get_state (card), ==, state);
}

typedef struct
{
  CreatorFixture *fixture;
  const char *title;
  ScoutPagePartState state;
} Expectation;

static gboolean
is_as_expected (gpointer data)
{
  const Expectation *expectation = data;
  ScoutPagePart *card = find_card (expectation->fixture->page, expectation->title);

  return card != NULL && scout_page_part_get_state (card) == expectation->state;
}

static void
wait_for_state (CreatorFixture     *fixture,
                const char         *title,
                ScoutPagePartState  state)
{
  Expectation expectation = { fixture, title, state };

  scout_ui_fixture_wait (is_as_expected, &expectation);
}

/* One card answers 500 and one is slow: the others stand, each says which it is, and what is asked
 * for again is one card. */
static void
test_fails (CreatorFixture *fixture,
            gconstpointer   data)
{
  ScoutSandboxFault slow = { SCOUT_SANDBOX_FAULT_STALL, "/creator_marketplace/creators",
                             "followers_top_cities", 1 };
  g_autofree char *queries = NULL;

  creator_fixture_break (fixture, "/creator_marketplace/creators", "followers_genders");
  scout_sandbox_add_fault (fixture->services.sandbox, &slow);
  creator_fixture_open (fixture, fixture->services.marketplace, "mayabrews");
  creator_fixture_show_tab (fixture, CREATOR_TAB_AUDIENCE);
  wait_for_state (fixture, "Gender", SCOUT_PAGE_PART_FAILED);
  wait_for_state (fixture, "Age and gender", SCOUT_PAGE_PART_READY);
  wait_for_state (fixture, "Top countries", SCOUT_PAGE_PART_READY);
  assert_state (fixture, "Top cities", SCOUT_PAGE_PART_LOADING);
  creator_fixture_wait_for_skeleton (fixture);
  creator_fixture_save_picture (fixture, "creator-audience-failed", 1032);

  scout_sandbox_clear_faults (fixture->services.sandbox);
  scout_sandbox_clear_requests (fixture->services.sandbox);
  page_fixture_press (fixture->page, "Try again");
  wait_for_state (fixture, "Gender", SCOUT_PAGE_PART_READY);
  assert_state (fixture, "Top cities", SCOUT_PAGE_PART_LOADING);
  queries = creator_fixture_dup_queries (fixture);
  g_assert_nonnull (strstr (queries, "followers_genders"));
  g_assert_null (strstr (queries, "followers_top_countries"));
  scout_creator_page_show (SCOUT_CREATOR_PAGE (fixture->page), NULL);
  creator_fixture_wait (fixture);
}

static int
get_height (CreatorFixture *fixture,
            const char     *title)
{
  return gtk_widget_get_height (gtk_widget_get_ancestor (page_fixture_find_label (fixture->page,
                                                                                  title),
                                                         SCOUT_TYPE_PANEL));
}

/* Cards that load have the size that they had, and what stands below them does not move. */
static void
test_shape (CreatorFixture *fixture,
            gconstpointer   data)
{
  static const char * const titles[] = { "Age and gender", "Gender", "Top countries",
                                         "Top cities" };
  ScoutSandboxFault slow = { SCOUT_SANDBOX_FAULT_STALL, "/creator_marketplace/creators",
                             "insights", 100 };
  int heights[G_N_ELEMENTS (titles)];

  creator_fixture_open (fixture, fixture->services.marketplace, "mayabrews");
  creator_fixture_show_tab (fixture, CREATOR_TAB_AUDIENCE);
  creator_fixture_wait (fixture);
  for (gsize i = 0; i < G_N_ELEMENTS (titles); i++)
    heights[i] = get_height (fixture, titles[i]);

  scout_sandbox_add_fault (fixture->services.sandbox, &slow);
  scout_creator_page_show (SCOUT_CREATOR_PAGE (fixture->page), NULL);
  scout_creator_page_show (SCOUT_CREATOR_PAGE (fixture->page), fixture->creator);
  creator_fixture_show_tab (fixture, CREATOR_TAB_AUDIENCE);
  creator_fixture_wait_for_skeleton (fixture);
  scout_ui_fixture_settle (fixture->window);
  creator_fixture_save_picture (fixture, "creator-audience-loading", 1032);
  for (gsize i = 0; i < G_N_ELEMENTS (titles); i++)
    {
      g_test_message ("%s: %d, %d before", titles[i], get_height (fixture, titles[i]), heights[i]);
      assert_state (fixture, titles[i], SCOUT_PAGE_PART_LOADING);
      g_assert_cmpint (get_height (fixture, titles[i]), ==, heights[i]);
    }
  creator_fixture_show_tab (fixture, CREATOR_TAB_OVERVIEW);
  creator_fixture_wait_for_skeleton (fixture);
  creator_fixture_save_picture (fixture, "creator-overview-loading", 1032);
  scout_ui_fixture_set_dark (TRUE);
  creator_fixture_save_picture (fixture, "creator-overview-loading-dark", 1032);
  scout_ui_fixture_set_dark (FALSE);
  scout_creator_page_show (SCOUT_CREATOR_PAGE (fixture->page), NULL);
  creator_fixture_wait (fixture);
}

static guint
count_labels (GtkWidget  *root,
              const char *text)
{
  guint n_labels = GTK_IS_LABEL (root) && gtk_widget_get_mapped (root)
                   && g_str_equal (gtk_label_get_text (GTK_LABEL (root)), text);

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n_labels += count_labels (child, text);

  return n_labels;
}

/* What all cards failed of is said once, and asked again once; so is what Overview failed of. */
static void
test_all_fail (CreatorFixture *fixture,
               gconstpointer   data)
{
  static const CreatorTab tabs[] = { CREATOR_TAB_AUDIENCE, CREATOR_TAB_OVERVIEW };

  creator_fixture_break (fixture, "/creator_marketplace/creators", "insights");
  creator_fixture_open (fixture, fixture->services.marketplace, "mayabrews");
  for (gsize i = 0; i < G_N_ELEMENTS (tabs); i++)
    {
      creator_fixture_show_tab (fixture, tabs[i]);
      creator_fixture_wait (fixture);
      g_assert_cmpuint (count_labels (fixture->page, "Meta has a problem"), ==, 1);
      g_assert_cmpuint (count_labels (fixture->page, "Try again"), ==, 1);
      g_assert_null (page_fixture_find_named (fixture->page, "Try again: Interaction rate"));
      creator_fixture_save_picture (fixture, i == 0 ? "creator-audience-all-failed"
                                                    : "creator-overview-all-failed", 1032);
    }

  scout_sandbox_clear_faults (fixture->services.sandbox);
  page_fixture_press (fixture->page, "Try again");
  wait_for_state (fixture, "Views by content type", SCOUT_PAGE_PART_READY);
  creator_fixture_wait (fixture);
  g_assert_cmpuint (count_labels (fixture->page, "Meta has a problem"), ==, 0);
  creator_fixture_show_tab (fixture, CREATOR_TAB_AUDIENCE);
  scout_sandbox_clear_requests (fixture->services.sandbox);
  page_fixture_press (fixture->page, "Try again");
  wait_for_state (fixture, "Gender", SCOUT_PAGE_PART_READY);
  wait_for_state (fixture, "Top cities", SCOUT_PAGE_PART_READY);
  creator_fixture_wait (fixture);
  g_assert_cmpuint (count_labels (fixture->page, "Meta has a problem"), ==, 0);
}

/* What fails says nothing of the range that was shown before. */
static void
test_fails_over_range (CreatorFixture *fixture,
                       gconstpointer   data)
{
  creator_fixture_open (fixture, fixture->services.marketplace, "mayabrews");
  creator_fixture_wait (fixture);
  g_assert_cmpstr (scout_page_part_get_caption (find_card (fixture->page, "Followers and others")),
                   ==, "Last 28 days");
  creator_fixture_break (fixture, "/creator_marketplace/creators", "insights");
  scout_creator_page_set_range (SCOUT_CREATOR_PAGE (fixture->page), SCOUT_TIME_RANGE_L14);
  wait_for_state (fixture, "Followers and others", SCOUT_PAGE_PART_FAILED);
  wait_for_state (fixture, "Views by content type", SCOUT_PAGE_PART_FAILED);
  creator_fixture_wait (fixture);
  g_assert_cmpstr (scout_page_part_get_caption (find_card (fixture->page, "Followers and others")),
                   ==, "");
  g_assert_cmpstr (scout_page_part_get_caption (find_card (fixture->page, "Views by content type")),
                   ==, "% of views");
  creator_fixture_save_picture (fixture, "creator-overview-range-failed", 1032);
}

/* As on the overview of Instagram, whose figures come apart. */
static void
test_fails_on_instagram (CreatorFixture *fixture,
                         gconstpointer   data)
{
  creator_fixture_break (fixture, NULL, "media_type%29");
  creator_fixture_break (fixture, NULL, "top_cities");
  creator_fixture_open (fixture, fixture->services.instagram, "mayabrews");
  wait_for_state (fixture, "Reach by media type", SCOUT_PAGE_PART_FAILED);
  wait_for_state (fixture, "Followers and others", SCOUT_PAGE_PART_READY);
  creator_fixture_show_tab (fixture, CREATOR_TAB_AUDIENCE);
  wait_for_state (fixture, "Top cities", SCOUT_PAGE_PART_FAILED);
  creator_fixture_wait (fixture);
  assert_state (fixture, "Age", SCOUT_PAGE_PART_READY);
  assert_state (fixture, "Gender", SCOUT_PAGE_PART_READY);

  scout_sandbox_clear_faults (fixture->services.sandbox);
  page_fixture_press (fixture->page, "Try again");
  wait_for_state (fixture, "Top cities", SCOUT_PAGE_PART_READY);
  creator_fixture_show_tab (fixture, CREATOR_TAB_OVERVIEW);
  page_fixture_press (fixture->page, "Try again");
  wait_for_state (fixture, "Reach by media type", SCOUT_PAGE_PART_READY);
}

/* Who has not joined shares nothing, which is no failure of the page. */
static void
test_nothing (CreatorFixture *fixture,
              gconstpointer   data)
{
  creator_fixture_open (fixture, fixture->services.marketplace, "ivy.thornbury");
  creator_fixture_show_tab (fixture, CREATOR_TAB_AUDIENCE);
  creator_fixture_wait (fixture);
  g_assert_nonnull (page_fixture_find_label (fixture->page, "Insights are not shared"));
  g_assert_null (page_fixture_find_label (fixture->page, "Lifetime figures for followers. Meta "
                                          "returns at most 10 countries and 10 cities."));
}

/* Meta may divide over the month only: these shares are shown, and of when they are is said. */
static void
test_month_only (CreatorFixture *fixture,
                 gconstpointer   data)
{
  const ScoutSandboxFault fault = {
    .kind = SCOUT_SANDBOX_FAULT_GRAPH_ERROR, .query = "last_14_days%29.breakdown", .code = 100,
    .count = 100
  };
  static const char * const titles[] = { "Age", "Gender", "Top countries", "Top cities" };

  scout_sandbox_add_fault (fixture->services.sandbox, &fault);
  creator_fixture_open (fixture, fixture->services.instagram, "mayabrews");
  creator_fixture_show_tab (fixture, CREATOR_TAB_AUDIENCE);
  creator_fixture_wait (fixture);
  for (gsize i = 0; i < G_N_ELEMENTS (titles); i++)
    {
      ScoutPagePart *card = find_card (fixture->page, titles[i]);

      assert_state (fixture, titles[i], SCOUT_PAGE_PART_READY);
      g_assert_cmpstr (scout_page_part_get_caption (card), ==,
                       "% of engaged accounts · This month");
    }
  creator_fixture_save_picture (fixture, "creator-audience-month-only", 1032);

  /* What was answered over the range is not said to be of another. */
  scout_sandbox_clear_faults (fixture->services.sandbox);
  scout_round_toggle_set_selected (SCOUT_ROUND_TOGGLE (page_fixture_find_named (
                                     fixture->page, "Range of the audience")), "this-month");
  creator_fixture_wait (fixture);
  g_assert_cmpstr (scout_page_part_get_caption (find_card (fixture->page, "Age")), ==,
                   "% of engaged accounts · This month");
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
  g_test_add ("/creator-audience/" path, CreatorFixture, NULL, creator_fixture_set_up, function, \
              creator_fixture_tear_down)

  ADD ("facebook", test_facebook);
  ADD ("instagram", test_instagram);
  ADD ("range-comes-along", test_range_comes_along);
  ADD ("range-of-network", test_range_of_network);
  ADD ("month-only", test_month_only);
  ADD ("fails", test_fails);
  ADD ("all-fail", test_all_fail);
  ADD ("fails-over-range", test_fails_over_range);
  ADD ("fails-on-instagram", test_fails_on_instagram);
  ADD ("shape", test_shape);
  ADD ("nothing", test_nothing);

  return creator_fixture_run ();
}
