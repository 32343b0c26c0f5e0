/* test-creator-match.c: which filters of the search a creator meets.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "creator-fixture.h"
#include "scout-explain-button.h"
#include "scout-pages.h"
#include "scout-panel.h"
#include "scout-query-builder.h"
#include "scout-query-wording.h"
#include "scout-widgets.h"
#include "scout-wording.h"

#include <math.h>
#include <string.h>

#define TITLE "Match with your filters"

static ScoutQuery *
make_query (CreatorFixture *fixture)
{
  const char *here[] = { "CA", "US", NULL };
  const char *languages[] = { "de", NULL };
  const char *partners[] = { "alder", NULL };
  const char *elsewhere[] = { "JP", NULL };
  const ScoutQueryRange many = { 100000, (double) NAN, NULL, NULL };
  const ScoutQueryRange nobody = { (double) NAN, 10, "last-28-days", NULL };
  g_autoptr(ScoutQueryBuilder) builder =
    scout_query_builder_new (scout_marketplace_get_catalog (fixture->services.marketplace),
                             SCOUT_NETWORK_FACEBOOK, "creators");

  scout_query_builder_set_text (builder, "query", "coffee");
  scout_query_builder_set_list (builder, "countries", here);
  scout_query_builder_set_list (builder, "languages", languages);
  scout_query_builder_set_list (builder, "past-partners", partners);
  scout_query_builder_set_range (builder, "followers", &many);
  scout_query_builder_set_range (builder, "reach", &nobody);
  scout_query_builder_set_text (builder, "audience-gender", "female");
  scout_query_builder_set_text (builder, "audience-age", "25-34");
  scout_query_builder_set_list (builder, "audience-countries", elsewhere);

  return scout_query_builder_build (builder);
}

static void
assert_match (CreatorFixture *fixture,
              ScoutQuery     *query,
              const char     *parameter_id,
              const char     *expected)
{
  g_autofree char *shown = scout_query_dup_parameter_description (query, parameter_id);
  g_autofree char *name = scout_wording_spoken (shown);
  g_autofree char *words = creator_fixture_dup_description (fixture, name);

  g_test_message ("%s: %s", name, words);
  g_assert_true (g_str_has_prefix (words, expected));
}

/* (nullable): the button beside what a filter is compared with */
static GtkWidget *
find_explanation (CreatorFixture *fixture,
                  ScoutQuery     *query,
                  const char     *parameter_id)
{
  g_autofree char *filter = scout_query_dup_parameter_description (query, parameter_id);
  g_autofree char *name = g_strdup_printf ("Explain %s (Filter)", filter);
  GtkWidget *button = page_fixture_find_named (fixture->page, name);

  return button != NULL ? gtk_widget_get_ancestor (button, SCOUT_TYPE_EXPLAIN_BUTTON) : NULL;
}

/* The field or figure that was compared, and a call that tells it of this creator. */
static void
assert_explained (CreatorFixture *fixture,
                  ScoutQuery     *query,
                  const char     *parameter_id,
                  const char     *fields,
                  const char     *call)
{
  GtkWidget *button = find_explanation (fixture, query, parameter_id);
  g_autoptr(ScoutProvenance) provenance = NULL;

  g_assert_nonnull (button);
  provenance = scout_explain_button_dup_provenance (SCOUT_EXPLAIN_BUTTON (button));
  g_test_message ("%s: %s", scout_provenance_get_fields (provenance),
                  scout_provenance_get_command (provenance));
  g_assert_cmpstr (scout_provenance_get_fields (provenance), ==, fields);
  g_assert_nonnull (strstr (scout_provenance_get_command (provenance), call));
  g_assert_cmpint (scout_provenance_get_fetched_at (provenance), >, 0);
}

static void
find_card (CreatorFixture  *fixture,
           const char      *title,
           graphene_rect_t *bounds)
{
  GtkWidget *label = page_fixture_find_label (fixture->page, title);

  g_assert_nonnull (label);
  g_assert_true (gtk_widget_compute_bounds (gtk_widget_get_ancestor (label, SCOUT_TYPE_PANEL),
                                            fixture->page, bounds));
}

/* Places stand in one row below the wide card, whatever is below the genders. */
static void
assert_places_in_one_row (CreatorFixture *fixture)
{
  graphene_rect_t countries, cities;

  find_card (fixture, "Top countries", &countries);
  find_card (fixture, "Top cities", &cities);
  g_assert_cmpint ((int) countries.origin.y, ==, (int) cities.origin.y);
  g_assert_cmpint ((int) countries.size.width, ==, (int) cities.size.width);
}

static void
test_match (CreatorFixture *fixture,
            gconstpointer   data)
{
  g_autoptr(ScoutQuery) query = make_query (fixture);

  scout_creator_page_set_query (SCOUT_CREATOR_PAGE (fixture->page), query);
  creator_fixture_open (fixture, fixture->services.marketplace, "mayabrews");
  creator_fixture_wait (fixture);
  g_assert_nonnull (page_fixture_find_label (fixture->page, TITLE));
  assert_match (fixture, query, "countries", "Met: Canada");
  assert_match (fixture, query, "followers", "Met: 482K");
  assert_match (fixture, query, "past-partners", "Met: Alder & Oat");
  assert_match (fixture, query, "languages", "Not met: English, Swedish");
  assert_match (fixture, query, "reach", "Not met: 1.");
  /* Nobody has to go to the audience first. */
  assert_match (fixture, query, "audience-gender", "Met: Women, ");
  assert_match (fixture, query, "audience-age", "Met: 25–34, ");
  assert_match (fixture, query, "audience-countries", "Not met: ");
  g_assert_nonnull (page_fixture_find_label (fixture->page, "5 of 8"));
  assert_explained (fixture, query, "countries", "creator_country", "creator_country");
  assert_explained (fixture, query, "followers", "creator_follower_count",
                    "creator_follower_count");
  assert_explained (fixture, query, "past-partners", "past_partnerships", "past_partnerships");
  assert_explained (fixture, query, "reach", "creator_reach", "time_range(L28)");
  assert_explained (fixture, query, "audience-age", "followers_age_genders",
                    "followers_age_genders");
  creator_fixture_save_picture (fixture, "creator-match", 1032);

  creator_fixture_show_tab (fixture, CREATOR_TAB_AUDIENCE);
  creator_fixture_wait (fixture);
  assert_match (fixture, query, "audience-age", "Met");
  assert_match (fixture, query, "followers", "Met");
  creator_fixture_save_picture (fixture, "creator-match-audience", 1032);
  assert_places_in_one_row (fixture);
}

/* The row of a filter, by the words of it. */
static GtkWidget *
find_row (CreatorFixture *fixture,
          ScoutQuery     *query,
          const char     *parameter_id)
{
  g_autofree char *filter = scout_query_dup_parameter_description (query, parameter_id);
  GtkWidget *label = page_fixture_find_label (fixture->page, filter);

  g_assert_nonnull (label);
  return gtk_widget_get_ancestor (label, GTK_TYPE_LIST_BOX_ROW);
}

/* What the filter says is not said again, and each row of the card is a line. */
static void
test_lines (CreatorFixture *fixture,
            gconstpointer   data)
{
  static const char * const parameters[] = { "countries", "followers", "audience-age",
                                             "audience-gender", "reach" };
  const char *here[] = { "CA", "US", NULL };
  const ScoutQueryRange many = { 100000, 1000000, NULL, NULL };
  const ScoutQueryRange reach = { 500000, (double) NAN, "last-28-days", NULL };
  g_autoptr(ScoutQueryBuilder) builder =
    scout_query_builder_new (scout_marketplace_get_catalog (fixture->services.marketplace),
                             SCOUT_NETWORK_FACEBOOK, "creators");
  g_autoptr(ScoutQuery) query = NULL;

  scout_query_builder_set_list (builder, "countries", here);
  scout_query_builder_set_range (builder, "followers", &many);
  scout_query_builder_set_text (builder, "audience-age", "25-34");
  scout_query_builder_set_text (builder, "audience-gender", "female");
  scout_query_builder_set_range (builder, "reach", &reach);
  query = scout_query_builder_build (builder);
  scout_creator_page_set_query (SCOUT_CREATOR_PAGE (fixture->page), query);
  creator_fixture_open (fixture, fixture->services.marketplace, "mayabrews");
  creator_fixture_show_tab (fixture, CREATOR_TAB_AUDIENCE);
  creator_fixture_wait (fixture);
  creator_fixture_save_picture (fixture, "creator-match-lines", 1032);

  g_assert_nonnull (page_fixture_find_label (find_row (fixture, query, "audience-gender"),
                                             "54.4%"));
  g_assert_nonnull (page_fixture_find_label (find_row (fixture, query, "audience-age"), "28.6%"));
  /* Which of the two it is only the creator tells. */
  g_assert_nonnull (page_fixture_find_label (find_row (fixture, query, "countries"), "Canada"));
  for (gsize i = 0; i < G_N_ELEMENTS (parameters); i++)
    {
      GtkWidget *row = find_row (fixture, query, parameters[i]);
      GtkWidget *first = find_row (fixture, query, "followers");

      g_test_message ("%s is %d high", parameters[i], gtk_widget_get_height (row));
      g_assert_cmpint (gtk_widget_get_height (row), ==, gtk_widget_get_height (first));
    }
}

static guint
count_calls (CreatorFixture *fixture,
             const char     *range)
{
  g_autofree char *queries = creator_fixture_dup_queries (fixture);
  g_auto(GStrv) lines = g_strsplit (queries, "\n", -1);
  guint n_calls = 0;

  for (gsize i = 0; lines[i] != NULL; i++)
    n_calls += strstr (lines[i], range) != NULL;

  return n_calls;
}

/* Figures of ranges that nobody looks at are asked for once each, and only for filters. */
static void
test_other_ranges (CreatorFixture *fixture,
                   gconstpointer   data)
{
  const ScoutQueryRange fortnight = { 1, (double) NAN, "last-14-days", NULL };
  const ScoutQueryRange followers = { 1, (double) NAN, "last-90-days", "follower" };
  g_autoptr(ScoutQueryBuilder) builder =
    scout_query_builder_new (scout_marketplace_get_catalog (fixture->services.marketplace),
                             SCOUT_NETWORK_FACEBOOK, "creators");
  g_autoptr(ScoutQuery) query = NULL;

  creator_fixture_open (fixture, fixture->services.marketplace, "mayabrews");
  creator_fixture_wait (fixture);
  g_assert_cmpuint (count_calls (fixture, "L14"), ==, 0);

  scout_query_builder_set_range (builder, "reach", &fortnight);
  scout_query_builder_set_range (builder, "interaction-rate", &fortnight);
  scout_query_builder_set_range (builder, "views", &followers);
  query = scout_query_builder_build (builder);
  scout_creator_page_set_query (SCOUT_CREATOR_PAGE (fixture->page), query);
  scout_sandbox_clear_requests (fixture->services.sandbox);
  creator_fixture_open (fixture, fixture->services.marketplace, "mayabrews");
  creator_fixture_wait (fixture);
  assert_match (fixture, query, "reach", "Met: ");
  assert_match (fixture, query, "interaction-rate", "Met: ");
  assert_match (fixture, query, "views", "Met: ");
  g_assert_nonnull (page_fixture_find_label (fixture->page, "3 of 3"));
  g_assert_cmpuint (count_calls (fixture, "L14"), ==, 1);
  assert_explained (fixture, query, "reach", "creator_reach", "time_range(L14)");
}

/* What a filter is about comes even if its range is left before the answer, and no second time. */
static void
test_range_left (CreatorFixture *fixture,
                 gconstpointer   data)
{
  const ScoutQueryRange reach = { 1, (double) NAN, "last-28-days", NULL };
  const ScoutQueryRange followers = { 1, (double) NAN, "last-28-days", "follower" };
  ScoutCreatorPage *page = SCOUT_CREATOR_PAGE (fixture->page);
  g_autoptr(ScoutQueryBuilder) builder =
    scout_query_builder_new (scout_marketplace_get_catalog (fixture->services.marketplace),
                             SCOUT_NETWORK_FACEBOOK, "creators");
  g_autoptr(ScoutQuery) query = NULL;

  scout_query_builder_set_range (builder, "reach", &reach);
  scout_query_builder_set_range (builder, "views", &followers);
  query = scout_query_builder_build (builder);
  scout_creator_page_set_query (page, query);
  creator_fixture_open (fixture, fixture->services.marketplace, "mayabrews");
  scout_creator_page_set_range (page, SCOUT_TIME_RANGE_L7);
  scout_creator_page_set_range (page, SCOUT_TIME_RANGE_L90);
  creator_fixture_wait (fixture);
  assert_match (fixture, query, "reach", "Met: ");
  assert_match (fixture, query, "views", "Met: ");

  scout_sandbox_clear_requests (fixture->services.sandbox);
  scout_creator_page_set_range (page, SCOUT_TIME_RANGE_L7);
  creator_fixture_wait (fixture);
  g_assert_cmpuint (count_calls (fixture, "L28"), ==, 0);
}

/* What is learnt later takes neither rows away nor the focus, and closes nothing. */
static void
test_learning (CreatorFixture *fixture,
               gconstpointer   data)
{
  g_autoptr(ScoutQuery) query = make_query (fixture);
  ScoutCreatorPage *page = SCOUT_CREATOR_PAGE (fixture->page);
  GtkWidget *explain = NULL;
  GtkWidget *button = NULL;
  GtkPopover *popover = NULL;

  scout_creator_page_set_query (page, query);
  creator_fixture_open (fixture, fixture->services.marketplace, "mayabrews");
  creator_fixture_wait (fixture);
  explain = find_explanation (fixture, query, "reach");
  button = adw_bin_get_child (ADW_BIN (explain));
  g_assert_true (gtk_widget_grab_focus (button));
  scout_creator_page_set_range (page, SCOUT_TIME_RANGE_L7);
  creator_fixture_wait (fixture);
  g_assert_true (find_explanation (fixture, query, "reach") == explain);
  g_assert_nonnull (gtk_root_get_focus (GTK_ROOT (fixture->window)));
  g_assert_true (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (fixture->window)), button));

  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  scout_ui_fixture_settle (fixture->window);
  popover = gtk_menu_button_get_popover (GTK_MENU_BUTTON (button));
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (popover)));
  scout_creator_page_set_range (page, SCOUT_TIME_RANGE_THIS_MONTH);
  creator_fixture_wait (fixture);
  g_assert_true (gtk_menu_button_get_popover (GTK_MENU_BUTTON (button)) == popover);
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (popover)));
  gtk_popover_popdown (popover);
  scout_ui_fixture_settle (fixture->window);
}

/* One end of a range, and an audience whose ages and genders come apart. */
static void
test_instagram (CreatorFixture *fixture,
                gconstpointer   data)
{
  const char *ages[] = { "25-34", NULL };
  const char *genders[] = { "male", NULL };
  g_autoptr(ScoutQueryBuilder) builder =
    scout_query_builder_new (scout_marketplace_get_catalog (fixture->services.instagram),
                             SCOUT_NETWORK_INSTAGRAM, "creators");
  g_autoptr(ScoutQuery) query = NULL;

  scout_query_builder_set_text (builder, "min-followers", "10000");
  scout_query_builder_set_text (builder, "max-followers", "25000");
  scout_query_builder_set_list (builder, "audience-age", ages);
  scout_query_builder_set_list (builder, "audience-gender", genders);
  query = scout_query_builder_build (builder);
  scout_creator_page_set_query (SCOUT_CREATOR_PAGE (fixture->page), query);
  creator_fixture_open (fixture, fixture->services.instagram, "mayabrews");
  creator_fixture_wait (fixture);
  assert_match (fixture, query, "min-followers", "Met");
  assert_match (fixture, query, "max-followers", "Not met");
  assert_match (fixture, query, "audience-age", "Met");
  assert_match (fixture, query, "audience-gender", "Not met");
  assert_explained (fixture, query, "min-followers", "total_followers", "total_followers");
  assert_explained (fixture, query, "audience-age", "creator_engaged_accounts, age",
                    "breakdown(age)");
}

/* Labels within a row, none of which is cut. */
static void
assert_whole (GtkWidget *widget,
              guint     *n_labels)
{
  if (GTK_IS_LABEL (widget))
    {
      PangoLayout *layout = gtk_label_get_layout (GTK_LABEL (widget));

      g_test_message ("%s", gtk_label_get_text (GTK_LABEL (widget)));
      g_assert_false (pango_layout_is_ellipsized (layout));
      g_assert_cmpint (pango_layout_get_line_count (layout), <=, 2);
      (*n_labels)++;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    assert_whole (child, n_labels);
}

/* What a creator has is told in full, and does not squeeze the filter's own words into a column. */
static void
test_long_values (CreatorFixture *fixture,
                  gconstpointer   data)
{
  const char *categories[] = { "blogger", "digital_creator", NULL };
  const char *interests[] = { "BAKED_GOODS", "COFFEE_DRINKS", NULL };
  g_autoptr(ScoutQueryBuilder) builder =
    scout_query_builder_new (scout_marketplace_get_catalog (fixture->services.marketplace),
                             SCOUT_NETWORK_FACEBOOK, "creators");
  g_autoptr(ScoutQuery) query = NULL;
  g_autofree char *name = NULL;
  guint n_labels = 0;

  scout_query_builder_set_list (builder, "categories", categories);
  scout_query_builder_set_list (builder, "interests", interests);
  query = scout_query_builder_build (builder);
  name = scout_query_dup_parameter_description (query, "categories");
  scout_creator_page_set_query (SCOUT_CREATOR_PAGE (fixture->page), query);
  creator_fixture_open (fixture, fixture->services.marketplace, "mayabrews");
  creator_fixture_show_tab (fixture, CREATOR_TAB_AUDIENCE);
  creator_fixture_wait (fixture);
  assert_whole (gtk_widget_get_parent (page_fixture_find_named (fixture->page, name)), &n_labels);
  g_assert_cmpuint (n_labels, >=, 4);
  creator_fixture_save_picture (fixture, "creator-match-long", 1032);
}

/* Words and nothing else are no filters, and another network's filters are none of this creator. */
static void
test_none (CreatorFixture *fixture,
           gconstpointer   data)
{
  g_autoptr(ScoutQuery) words = page_fixture_make_query (&fixture->services, "coffee");
  g_autoptr(ScoutQuery) filters = make_query (fixture);

  creator_fixture_open (fixture, fixture->services.marketplace, "mayabrews");
  creator_fixture_wait (fixture);
  g_assert_null (page_fixture_find_label (fixture->page, TITLE));

  scout_creator_page_set_query (SCOUT_CREATOR_PAGE (fixture->page), words);
  creator_fixture_open (fixture, fixture->services.marketplace, "theo.pours");
  creator_fixture_wait (fixture);
  g_assert_null (page_fixture_find_label (fixture->page, TITLE));

  scout_creator_page_set_query (SCOUT_CREATOR_PAGE (fixture->page), filters);
  creator_fixture_open (fixture, fixture->services.instagram, "mayabrews");
  creator_fixture_wait (fixture);
  g_assert_null (page_fixture_find_label (fixture->page, TITLE));
}

/* What is not told is not missed. */
static void
test_nothing (CreatorFixture *fixture,
              gconstpointer   data)
{
  g_autoptr(ScoutQuery) query = make_query (fixture);

  scout_creator_page_set_query (SCOUT_CREATOR_PAGE (fixture->page), query);
  creator_fixture_open (fixture, fixture->services.marketplace, "ivy.thornbury");
  creator_fixture_wait (fixture);
  assert_match (fixture, query, "reach", "Not known");
  g_assert_null (find_explanation (fixture, query, "reach"));
}

/* (transfer none): the page of a creator who is shown on this tab from the beginning */
static ScoutCreatorPage *
show_on (CreatorFixture   *fixture,
         ScoutMarketplace *marketplace,
         const char       *tab)
{
  ScoutCreatorPage *page = SCOUT_CREATOR_PAGE (fixture->page);

  creator_fixture_open (fixture, marketplace, "mayabrews");
  creator_fixture_wait (fixture);
  scout_creator_page_show (page, NULL);
  scout_sandbox_clear_requests (fixture->services.sandbox);
  scout_creator_page_show_tab (page, fixture->creator, tab, NULL);
  creator_fixture_wait (fixture);

  return page;
}

static guint
count_queries (CreatorFixture *fixture,
               const char     *words)
{
  g_autofree char *queries = creator_fixture_dup_queries (fixture);
  guint n_queries = 0;

  for (const char *found = strstr (queries, words); found != NULL; n_queries++)
    found = strstr (found + 1, words);

  return n_queries;
}

/* Whoever comes back to the notes about a creator does not look at figures: the profile is all that
 * Meta is asked for. The figures come when somebody goes to them, over the range chosen by then. */
static void
test_unseen_figures (CreatorFixture *fixture,
                     gconstpointer   data)
{
  ScoutMarketplace *marketplaces[] = { fixture->services.marketplace, fixture->services.instagram };

  for (gsize i = 0; i < G_N_ELEMENTS (marketplaces); i++)
    {
      ScoutCreatorPage *page = show_on (fixture, marketplaces[i], "notes");

      g_assert_cmpuint (count_queries (fixture, "\n"), ==, 1);
      scout_creator_page_refresh (page);
      creator_fixture_wait (fixture);
      g_assert_cmpuint (count_queries (fixture, "\n"), ==, 2);

      scout_sandbox_clear_requests (fixture->services.sandbox);
      creator_fixture_show_tab (fixture, CREATOR_TAB_OVERVIEW);
      g_assert_true (scout_creator_page_is_loading (page));
      creator_fixture_wait (fixture);
      g_assert_cmpuint (count_queries (fixture, "\n"), >, 3);
      g_assert_nonnull (page_fixture_find_named (fixture->page, "Explain Reach"));
      scout_sandbox_clear_requests (fixture->services.sandbox);
      creator_fixture_show_tab (fixture, CREATOR_TAB_NOTES);
      creator_fixture_show_tab (fixture, CREATOR_TAB_OVERVIEW);
      creator_fixture_wait (fixture);
      g_assert_cmpuint (count_queries (fixture, "\n"), ==, 0);
    }
}

/* Beside the audience stands what the figures of the overview decide. */
static void
test_seen_beside_audience (CreatorFixture *fixture,
                           gconstpointer   data)
{
  g_autoptr(ScoutQuery) query = make_query (fixture);

  scout_creator_page_set_query (SCOUT_CREATOR_PAGE (fixture->page), query);
  show_on (fixture, fixture->services.marketplace, "audience");
  assert_match (fixture, query, "reach", "Not met: 1.");
  assert_match (fixture, query, "audience-gender", "Met: Women, ");
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
  g_test_add ("/creator-match/" path, CreatorFixture, NULL, creator_fixture_set_up, function, \
              creator_fixture_tear_down)

  ADD ("match", test_match);
  ADD ("lines", test_lines);
  ADD ("other-ranges", test_other_ranges);
  ADD ("range-left", test_range_left);
  ADD ("learning", test_learning);
  ADD ("instagram", test_instagram);
  ADD ("long-values", test_long_values);
  ADD ("none", test_none);
  ADD ("unseen-figures", test_unseen_figures);
  ADD ("seen-beside-audience", test_seen_beside_audience);
  ADD ("nothing", test_nothing);

  return creator_fixture_run ();
}
