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
  g_assert_cmpstr (words, ==, expected);
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
  assert_match (fixture, query, "countries", "Met");
  assert_match (fixture, query, "followers", "Met");
  assert_match (fixture, query, "past-partners", "Met");
  assert_match (fixture, query, "languages", "Not met");
  assert_match (fixture, query, "reach", "Not met");
  /* Nobody has asked who the audience is. */
  assert_match (fixture, query, "audience-gender", "Not known");
  g_assert_nonnull (page_fixture_find_label (fixture->page, "3 of 5"));
  creator_fixture_save_picture (fixture, "creator-match", 1032);
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
  ADD ("none", test_none);
  ADD ("nothing", test_nothing);

  return creator_fixture_run ();
}
