/* test-discover-lookup.c: one creator, found by what is typed into the entry.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "discover-fixture.h"

static const DiscoverSearch facebook = { SCOUT_NETWORK_FACEBOOK, "creators" };

/* An alias is looked up, as a username is on Instagram. */
static void
test_alias (DiscoverFixture *fixture,
            gconstpointer    data)
{
  g_autoptr(ScoutCreator) creator = NULL;
  g_autoptr(ScoutCreator) found = NULL;
  g_autofree char *alias = NULL;
  ScoutQuery *query = NULL;

  discover_fixture_connect (fixture);
  creator = g_list_model_get_item (G_LIST_MODEL (discover_fixture_get_results (fixture)), 3);
  alias = g_strconcat ("@", scout_creator_get_handle (creator), NULL);
  discover_fixture_search (fixture, alias);
  query = scout_paged_model_get_query (discover_fixture_get_results (fixture));
  g_assert_cmpstr (scout_query_get_text (query, "creator-id"), ==, alias + 1);
  g_assert_cmpuint (discover_fixture_count (fixture), ==, 1);
  found = g_list_model_get_item (G_LIST_MODEL (discover_fixture_get_results (fixture)), 0);
  g_assert_cmpstr (scout_creator_get_id (found), ==, scout_creator_get_id (creator));
}

/* The address of a profile of the same network is the profile, as a browser shows it. */
static void
test_address (DiscoverFixture *fixture,
              gconstpointer    data)
{
  ScoutQuery *query = NULL;

  discover_fixture_connect (fixture);
  discover_fixture_search (fixture, "https://www.facebook.com/ivy.thornbury/");
  query = scout_paged_model_get_query (discover_fixture_get_results (fixture));
  g_assert_cmpstr (scout_query_get_text (query, "creator-id"), ==, "ivy.thornbury");
  g_assert_cmpuint (discover_fixture_count (fixture), ==, 1);

  discover_fixture_search (fixture, "https://www.instagram.com/ivy.thornbury/");
  query = scout_paged_model_get_query (discover_fixture_get_results (fixture));
  g_assert_null (scout_query_get_text (query, "creator-id"));
}

/* Whoever has not joined shares no figures, and has a profile that can be opened and kept. */
static void
test_not_joined (DiscoverFixture *fixture,
                 gconstpointer    data)
{
  g_autoptr(ScoutCreator) found = NULL;

  discover_fixture_connect (fixture);
  discover_fixture_search (fixture, "@ivy.thornbury");
  g_assert_cmpuint (discover_fixture_count (fixture), ==, 1);
  found = g_list_model_get_item (G_LIST_MODEL (discover_fixture_get_results (fixture)), 0);
  g_assert_cmpstr (scout_creator_get_name (found), ==, "Ivy Thornbury");
  g_assert_cmpuint (scout_creator_get_n_insights (found), ==, 0);
}

/* Beside words, an at sign is one. */
static void
test_words (DiscoverFixture *fixture,
            gconstpointer    data)
{
  ScoutQuery *query = NULL;

  discover_fixture_connect (fixture);
  discover_fixture_search (fixture, "coffee @home");
  query = scout_paged_model_get_query (discover_fixture_get_results (fixture));
  g_assert_cmpstr (scout_query_get_text (query, "query"), ==, "coffee @home");
}

static const DiscoverTest tests[] = {
  { "/discover-lookup/alias", test_alias, &facebook },
  { "/discover-lookup/address", test_address, &facebook },
  { "/discover-lookup/not-joined", test_not_joined, &facebook },
  { "/discover-lookup/words", test_words, &facebook },
};

int
main (int    argc,
      char **argv)
{
  return discover_fixture_run (argc, argv, tests, G_N_ELEMENTS (tests));
}
