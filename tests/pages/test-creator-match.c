/* test-creator-match.c: which filters of the search a creator meets.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "creator-fixture.h"
#include "scout-pages.h"
#include "scout-query-builder.h"
#include "scout-query-wording.h"
#include "scout-widgets.h"

#include <math.h>

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
  g_autofree char *name = scout_query_dup_parameter_description (query, parameter_id);
  g_autofree char *words = creator_fixture_dup_description (fixture, name);

  g_test_message ("%s: %s", name, words);
  g_assert_true (g_str_has_prefix (words, expected));
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
  assert_match (fixture, query, "audience-gender", "Met: \xe2\x81\xa8" "Women\xe2\x81\xa9, ");
  assert_match (fixture, query, "audience-age", "Met: \xe2\x81\xa8" "25–34\xe2\x81\xa9, ");
  assert_match (fixture, query, "audience-countries", "Not met: ");
  g_assert_nonnull (page_fixture_find_label (fixture->page, "5 of 8"));
  creator_fixture_save_picture (fixture, "creator-match", 1032);

  creator_fixture_show_tab (fixture, CREATOR_TAB_AUDIENCE);
  creator_fixture_wait (fixture);
  assert_match (fixture, query, "audience-age", "Met");
  assert_match (fixture, query, "followers", "Met");
  creator_fixture_save_picture (fixture, "creator-match-audience", 1032);
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
  ADD ("instagram", test_instagram);
  ADD ("none", test_none);
  ADD ("nothing", test_nothing);

  return creator_fixture_run ();
}
