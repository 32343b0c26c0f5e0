/* test-filter-hints.c: names that somebody may mean.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-filter-hints.h"

#include "scout-catalog.h"
#include "scout-content-fields.h"
#include "scout-creator-fields.h"

#include <string.h>

#define CREATORS_OF_POSTS "creator-id"

static void
append_creator (GListStore         *creators,
                ScoutNetwork        network,
                const char         *handle,
                const char * const *partners) /* (nullable) */
{
  const ScoutCreatorFields known = SCOUT_CREATOR_FIELDS_INIT;
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  g_autoptr(ScoutCreator) creator = NULL;
  ScoutCreatorFields *fields = scout_arena_alloc (arena, sizeof *fields);

  *fields = known;
  fields->network = network;
  fields->id = handle;
  fields->handle = handle;
  fields->past_partnerships = partners;
  creator = scout_creator_new (arena, fields);
  g_list_store_append (creators, creator);
}

static GListModel *
make_creators (ScoutNetwork network)
{
  static const char * const partners[] = { "Alder & Oat", "Café Lumen", NULL };
  GListStore *creators = g_list_store_new (SCOUT_TYPE_CREATOR);

  append_creator (creators, network, "mayabrews", partners);
  append_creator (creators, network, "maya.bakes", partners);
  append_creator (creators, network, "theo.pours", NULL);
  /* Who is kept may be on the other network. */
  append_creator (creators, network == SCOUT_NETWORK_FACEBOOK ? SCOUT_NETWORK_INSTAGRAM
                                                              : SCOUT_NETWORK_FACEBOOK,
                  "theo.elsewhere", NULL);

  return G_LIST_MODEL (creators);
}

/* One that nobody is in sight of any more. */
static GListModel *
make_posts (void)
{
  GListStore *posts = g_list_store_new (SCOUT_TYPE_CONTENT);
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  g_autoptr(ScoutContent) post = NULL;
  ScoutContentFields *fields = scout_arena_alloc (arena, sizeof *fields);

  memset (fields, 0, sizeof *fields);
  fields->id = "1";
  fields->tagged_brand = "Oatery";
  post = scout_content_new (arena, fields);
  g_list_store_append (posts, post);

  return G_LIST_MODEL (posts);
}

static const ScoutCatalogParameter *
find_parameter (ScoutCatalog *catalog,
                ScoutNetwork  network,
                const char   *id)
{
  const ScoutCatalogApi *api = scout_catalog_get_api (catalog, network);
  const char *endpoint = g_str_equal (id, CREATORS_OF_POSTS) ? "content" : "creators";

  return scout_catalog_endpoint_find_parameter (scout_catalog_api_find_endpoint (api, endpoint),
                                                id);
}

static void
assert_names (ScoutNetwork  network,
              const char   *id,
              const char   *text,
              const char   *names)
{
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (TRUE);
  g_autoptr(GListModel) creators = make_creators (network);
  g_autoptr(GListModel) posts = make_posts ();
  GListModel * const lists[] = { creators, NULL, posts };
  g_auto(GStrv) found = scout_filter_hints_list (lists, G_N_ELEMENTS (lists), network,
                                                 find_parameter (catalog, network, id), text);
  g_autofree char *joined = g_strjoinv (" ", found);

  g_test_message ("%s: %s", id, text);
  g_assert_cmpstr (joined, ==, names);
}

static void
test_handles (void)
{
  assert_names (SCOUT_NETWORK_INSTAGRAM, "similar-to", "MAYA", "mayabrews maya.bakes");
  assert_names (SCOUT_NETWORK_INSTAGRAM, "similar-to", "pours", "theo.pours");
  assert_names (SCOUT_NETWORK_INSTAGRAM, "similar-to", "zz", "");
  assert_names (SCOUT_NETWORK_INSTAGRAM, "usernames", "theo", "theo.pours");
  assert_names (SCOUT_NETWORK_FACEBOOK, CREATORS_OF_POSTS, "theo", "theo.pours");
}

/* Brands, each once, whatever the accents. */
static void
test_partners (void)
{
  assert_names (SCOUT_NETWORK_FACEBOOK, "past-partners", "oat", "Alder & Oat Oatery");
  assert_names (SCOUT_NETWORK_FACEBOOK, "past-partners", "cafe", "Café Lumen");
  assert_names (SCOUT_NETWORK_FACEBOOK, "past-partners", "maya", "");
}

/* States of the US are no names of creators. */
static void
test_others (void)
{
  assert_names (SCOUT_NETWORK_INSTAGRAM, "states", "maya", "");
}

static void
test_nobody (void)
{
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (TRUE);
  const ScoutCatalogParameter *parameter = find_parameter (catalog, SCOUT_NETWORK_INSTAGRAM,
                                                           "similar-to");
  g_auto(GStrv) found = scout_filter_hints_list (NULL, 0, SCOUT_NETWORK_INSTAGRAM, parameter, "a");

  g_assert_cmpuint (g_strv_length (found), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/filter-hints/handles", test_handles);
  g_test_add_func ("/filter-hints/partners", test_partners);
  g_test_add_func ("/filter-hints/others", test_others);
  g_test_add_func ("/filter-hints/nobody", test_nobody);

  return g_test_run ();
}
