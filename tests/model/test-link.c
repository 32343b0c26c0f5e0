/* test-link.c: links are read strictly, and lead to where they came from.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-link.h"

#include "scout-content-fields.h"
#include "scout-creator-fields.h"
#include "scout-query-builder.h"

#include <math.h>
#include <string.h>

#define ENCODED "pfbid0zKakkLboMfE8tavYn8yfbunmPM9KAFKmmGuZTTFo62RDMDu2tPV9ctUfiXNbsGcal"

typedef struct
{
  const char *text;
  ScoutLinkKind kind;
  ScoutNetwork network;
  const char *id; /* (nullable) */
} Good;

static const Good good[] = {
  { "scout://saved", SCOUT_LINK_SAVED, SCOUT_NETWORK_FACEBOOK, NULL },
  { "scout://saved/", SCOUT_LINK_SAVED, SCOUT_NETWORK_FACEBOOK, NULL },
  { "SCOUT://saved", SCOUT_LINK_SAVED, SCOUT_NETWORK_FACEBOOK, NULL },
  { "scout://creator/facebook/100044413150303", SCOUT_LINK_CREATOR, SCOUT_NETWORK_FACEBOOK,
    "100044413150303" },
  { "scout://creator/facebook/100044413150303/", SCOUT_LINK_CREATOR, SCOUT_NETWORK_FACEBOOK,
    "100044413150303" },
  /* S2: an id or an alias. */
  { "scout://creator/facebook/Meta", SCOUT_LINK_CREATOR, SCOUT_NETWORK_FACEBOOK, "Meta" },
  { "scout://creator/facebook/maya.bakes", SCOUT_LINK_CREATOR, SCOUT_NETWORK_FACEBOOK,
    "maya.bakes" },
  { "scout://creator/instagram/maya_bakes.2", SCOUT_LINK_CREATOR, SCOUT_NETWORK_INSTAGRAM,
    "maya_bakes.2" },
  { "scout://creator/instagram/_maya_", SCOUT_LINK_CREATOR, SCOUT_NETWORK_INSTAGRAM, "_maya_" },
  { "scout://creator/instagram/%6Daya", SCOUT_LINK_CREATOR, SCOUT_NETWORK_INSTAGRAM, "maya" },
  { "scout://content/886117876817680", SCOUT_LINK_CONTENT, SCOUT_NETWORK_FACEBOOK,
    "886117876817680" },
  { "scout://content/" ENCODED, SCOUT_LINK_CONTENT, SCOUT_NETWORK_FACEBOOK, ENCODED },
  { "scout://search/facebook-creators", SCOUT_LINK_SEARCH, SCOUT_NETWORK_FACEBOOK, NULL },
  { "scout://search/instagram-creators?query=a", SCOUT_LINK_SEARCH, SCOUT_NETWORK_INSTAGRAM, NULL },
};

static void
test_good (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (good); i++)
    {
      g_autoptr(GError) error = NULL;
      g_autoptr(ScoutLink) link = scout_link_parse (good[i].text, &error);

      g_test_message ("%s", good[i].text);
      g_assert_no_error (error);
      g_assert_cmpint (link->kind, ==, good[i].kind);
      g_assert_cmpint (link->network, ==, good[i].network);
      g_assert_cmpstr (link->id, ==, good[i].id);
    }
}

typedef struct
{
  const char *text;
  ScoutLinkError code;
} Bad;

static const Bad bad[] = {
  { "", SCOUT_LINK_ERROR_OTHER },
  { "scout", SCOUT_LINK_ERROR_OTHER },
  { "https://www.facebook.com/Meta", SCOUT_LINK_ERROR_OTHER },
  { "scouts://saved", SCOUT_LINK_ERROR_OTHER },
  { " scout://saved", SCOUT_LINK_ERROR_OTHER },
  { "file:///etc/passwd", SCOUT_LINK_ERROR_OTHER },
  { "javascript:alert(1)", SCOUT_LINK_ERROR_OTHER },

  { "scout://sign-out", SCOUT_LINK_ERROR_UNKNOWN },
  { "scout://Saved", SCOUT_LINK_ERROR_UNKNOWN },
  { "scout://creator/friendface/1", SCOUT_LINK_ERROR_UNKNOWN },
  { "scout://creator/0/1", SCOUT_LINK_ERROR_UNKNOWN },
  { "scout://search/instagram-content", SCOUT_LINK_ERROR_UNKNOWN },
  { "scout://search/creators", SCOUT_LINK_ERROR_UNKNOWN },

  { "scout:", SCOUT_LINK_ERROR_MALFORMED },
  { "scout:saved", SCOUT_LINK_ERROR_MALFORMED },
  { "scout:/saved", SCOUT_LINK_ERROR_MALFORMED },
  { "scout://saved/all", SCOUT_LINK_ERROR_MALFORMED },
  { "scout://saved?all=1", SCOUT_LINK_ERROR_MALFORMED },
  { "scout://saved#top", SCOUT_LINK_ERROR_MALFORMED },
  { "scout://saved:80", SCOUT_LINK_ERROR_MALFORMED },
  { "scout://me@saved", SCOUT_LINK_ERROR_MALFORMED },
  { "scout://me:secret@saved", SCOUT_LINK_ERROR_MALFORMED },
  { "scout://saved//", SCOUT_LINK_ERROR_MALFORMED },
  { "scout://creator", SCOUT_LINK_ERROR_MALFORMED },
  { "scout://creator/facebook", SCOUT_LINK_ERROR_MALFORMED },
  { "scout://creator/facebook/", SCOUT_LINK_ERROR_MALFORMED },
  { "scout://creator/facebook/1/2", SCOUT_LINK_ERROR_MALFORMED },
  { "scout://creator/facebook/1/2/3/4/5", SCOUT_LINK_ERROR_MALFORMED },
  { "scout://creator/facebook//1", SCOUT_LINK_ERROR_MALFORMED },
  { "scout://creator/facebook/..", SCOUT_LINK_ERROR_MALFORMED },
  { "scout://creator/facebook/1%2F2", SCOUT_LINK_ERROR_MALFORMED },
  { "scout://creator/facebook/1%00", SCOUT_LINK_ERROR_MALFORMED },
  { "scout://creator/facebook/1%0A", SCOUT_LINK_ERROR_MALFORMED },
  { "scout://creator/facebook/1,2", SCOUT_LINK_ERROR_MALFORMED },
  { "scout://creator/facebook/1?fields=x", SCOUT_LINK_ERROR_MALFORMED },
  { "scout://creator/facebook/1%26fields=x", SCOUT_LINK_ERROR_MALFORMED },
  { "scout://creator/facebook/maya bakes", SCOUT_LINK_ERROR_MALFORMED },
  { "scout://creator/facebook/ma\xC3\xADya", SCOUT_LINK_ERROR_MALFORMED },
  { "scout://creator/facebook/\xFF", SCOUT_LINK_ERROR_MALFORMED },
  { "scout://creator/instagram/@maya", SCOUT_LINK_ERROR_MALFORMED },
  { "scout://creator/instagram/maya-bakes", SCOUT_LINK_ERROR_MALFORMED },
  { "scout://creator/instagram/...", SCOUT_LINK_ERROR_MALFORMED },
  { "scout://creator/instagram/abcdefghijklmnopqrstuvwxyz01234", SCOUT_LINK_ERROR_MALFORMED },
  { "scout://content", SCOUT_LINK_ERROR_MALFORMED },
  { "scout://content/Meta", SCOUT_LINK_ERROR_MALFORMED },
  { "scout://content/1_2", SCOUT_LINK_ERROR_MALFORMED },
  { "scout://content/pfbid", SCOUT_LINK_ERROR_MALFORMED },
  { "scout://content/https:%2F%2Fwww.facebook.com%2Freel%2F1", SCOUT_LINK_ERROR_MALFORMED },
  { "scout://search", SCOUT_LINK_ERROR_MALFORMED },
  { "scout://search/facebook-creators/1", SCOUT_LINK_ERROR_MALFORMED },
  { "scout://search/facebook-creators?query", SCOUT_LINK_ERROR_MALFORMED },
  { "scout://search/facebook-creators?query=", SCOUT_LINK_ERROR_MALFORMED },
  { "scout://search/facebook-creators?=a", SCOUT_LINK_ERROR_MALFORMED },
  { "scout://search/facebook-creators?query=a&", SCOUT_LINK_ERROR_MALFORMED },
  { "scout://search/facebook-creators?query=a%0Ab", SCOUT_LINK_ERROR_MALFORMED },
  { "scout://search/facebook-creators?query=%FF", SCOUT_LINK_ERROR_MALFORMED },
};

static void
test_bad (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr(GError) error = NULL;
      g_autoptr(ScoutLink) link = scout_link_parse (bad[i].text, &error);
      g_autofree char *shown = g_strescape (bad[i].text, NULL);

      g_test_message ("%s", shown);
      g_assert_null (link);
      g_assert_error (error, SCOUT_LINK_ERROR, (int) bad[i].code);
      g_assert_cmpstr (error->message, !=, "");
    }
}

static void
assert_refused (const char *beginning,
                const char *part,
                gsize       n_parts)
{
  g_autoptr(GString) text = g_string_new (beginning);
  g_autoptr(GError) error = NULL;
  g_autoptr(ScoutLink) link = NULL;

  for (gsize i = 0; i < n_parts; i++)
    g_string_append (text, part);
  link = scout_link_parse (text->str, &error);
  g_assert_null (link);
  g_assert_error (error, SCOUT_LINK_ERROR, SCOUT_LINK_ERROR_MALFORMED);
}

/* Whatever its size. */
static void
test_endless (void)
{
  assert_refused ("scout://saved", "/", 100000);
  assert_refused ("scout://creator/facebook/", "1", 100000);
  assert_refused ("scout://creator/facebook/", "1", 200);
  assert_refused ("scout://search/facebook-creators?query=", "a", 100000);
  assert_refused ("scout://search/facebook-creators?countries=US", "&countries=US", 510);
}

static ScoutCatalog *
get_catalog (void)
{
  static ScoutCatalog *catalog = NULL;

  if (catalog == NULL)
    catalog = scout_catalog_new (TRUE);

  return catalog;
}

static ScoutQuery *
read_query (const char  *text,
            GError     **error)
{
  g_autoptr(ScoutLink) link = scout_link_parse (text, error);

  return link != NULL ? scout_link_dup_query (link, get_catalog (), error) : NULL;
}

static void
assert_round_trip (ScoutQuery *query)
{
  g_autofree char *text = scout_link_new_for_query (query);
  g_autoptr(GError) error = NULL;
  g_autoptr(ScoutQuery) again = NULL;

  g_test_message ("%s", text);
  again = read_query (text, &error);
  g_assert_no_error (error);
  g_assert_true (scout_query_equal (query, again));
}

static void
test_search (void)
{
  static const char * const countries[] = { "US", "CA", NULL };
  const ScoutQueryRange followers = { .min = 100000, .max = 1000000 };
  const ScoutQueryRange reach = { .min = 1.5, .max = NAN, .time_range = "last-28-days",
                                  .breakdown = "follower" };
  g_autoptr(ScoutQueryBuilder) builder =
    scout_query_builder_new (get_catalog (), SCOUT_NETWORK_FACEBOOK, "creators");
  g_autoptr(ScoutQuery) expected = NULL;
  g_autoptr(ScoutQuery) query = NULL;
  g_autoptr(GError) error = NULL;

  scout_query_builder_set_text (builder, "query", "cookies & cakes = 100% + \xF0\x9F\x8D\xAA");
  scout_query_builder_set_list (builder, "countries", countries);
  scout_query_builder_set_range (builder, "followers", &followers);
  scout_query_builder_set_range (builder, "reach", &reach);
  expected = scout_query_builder_build (builder);

  query = read_query ("scout://search/facebook-creators"
                      "?reach=1.5..,last-28-days,follower&countries=US&followers=100000..1000000"
                      "&query=cookies+%26+cakes+%3D+100%25+%2B+%F0%9F%8D%AA&countries=CA", &error);
  g_assert_no_error (error);
  g_assert_true (scout_query_equal (query, expected));
  assert_round_trip (expected);
}

/* Others like a creator: who opens the link finds the same. */
static void
test_left_out (void)
{
  static const char * const void_links[] = {
    "scout://search/facebook-creators?countries=US&left-out=1001&left-out=1002",
    "scout://search/facebook-creators?query=maya&countries=US&left-out=1001",
    "scout://search/facebook-creators?left-out=1001",
    "scout://search/facebook-creators?countries=US&left-out-name=Maya",
    "scout://search/facebook-creators?countries=US&left-out=1001&left-out-name=A&left-out-name=B",
  };
  g_autoptr(GError) error = NULL;
  g_autofree char *link = NULL;
  g_autoptr(ScoutQuery) query =
    read_query ("scout://search/facebook-creators?countries=US&left-out=1001", &error);

  g_assert_no_error (error);
  g_assert_cmpstr (scout_query_get_left_out (query), ==, "1001");
  g_assert_null (scout_query_get_left_out_name (query));
  assert_round_trip (query);
  g_clear_object (&query);

  query = read_query ("scout://search/facebook-creators?left-out-name=Maya+&countries=US"
                      "&left-out=1001", &error);
  g_assert_no_error (error);
  g_assert_cmpstr (scout_query_get_left_out (query), ==, "1001");
  g_assert_cmpstr (scout_query_get_left_out_name (query), ==, "Maya");
  assert_round_trip (query);
  link = scout_link_new_for_query (query);
  g_assert_cmpstr (link, ==, "scout://search/facebook-creators?countries=US&left-out=1001"
                   "&left-out-name=Maya");

  /* Of two nobody knows which, and who looks for words means nobody else. */
  for (gsize i = 0; i < G_N_ELEMENTS (void_links); i++)
    {
      g_autoptr(GError) refusal = NULL;

      g_assert_null (read_query (void_links[i], &refusal));
      g_assert_error (refusal, SCOUT_LINK_ERROR, SCOUT_LINK_ERROR_MALFORMED);
    }
}

static void
test_every_subject (void)
{
  static const char * const links[] = {
    "scout://search/facebook-creators",
    "scout://search/instagram-creators",
    "scout://search/facebook-content",
    "scout://search/instagram-creators?query=travel",
    "scout://search/facebook-content?time-range=last-28-days",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (links); i++)
    {
      g_autoptr(GError) error = NULL;
      g_autoptr(ScoutQuery) query = read_query (links[i], &error);
      g_autofree char *text = NULL;

      g_assert_no_error (error);
      text = scout_link_new_for_query (query);
      g_assert_cmpstr (text, ==, links[i]);
    }
}

static void
test_bad_search (void)
{
  static const Bad searches[] = {
    { "?nothing=1", SCOUT_LINK_ERROR_UNKNOWN },
    { "?limit=50", SCOUT_LINK_ERROR_UNKNOWN },
    { "?fields=email", SCOUT_LINK_ERROR_UNKNOWN },
    { "?after=abc", SCOUT_LINK_ERROR_UNKNOWN },
    { "?access_token=x", SCOUT_LINK_ERROR_UNKNOWN },
    { "?query=a&query=b", SCOUT_LINK_ERROR_MALFORMED },
    { "?followers=1000", SCOUT_LINK_ERROR_MALFORMED },
    { "?followers=..", SCOUT_LINK_ERROR_MALFORMED },
    { "?followers=1..2..3", SCOUT_LINK_ERROR_MALFORMED },
    { "?followers=many..more", SCOUT_LINK_ERROR_MALFORMED },
    { "?followers=nan..", SCOUT_LINK_ERROR_MALFORMED },
    { "?followers=inf..", SCOUT_LINK_ERROR_MALFORMED },
    { "?followers=1..2&followers=3..4", SCOUT_LINK_ERROR_MALFORMED },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (searches); i++)
    {
      g_autofree char *text = g_strconcat ("scout://search/facebook-creators", searches[i].text,
                                           NULL);
      g_autoptr(GError) error = NULL;
      g_autoptr(ScoutQuery) query = read_query (text, &error);

      g_test_message ("%s", text);
      g_assert_null (query);
      g_assert_error (error, SCOUT_LINK_ERROR, (int) searches[i].code);
    }
}

static ScoutCreator *
make_creator (ScoutNetwork  network,
              const char   *id,
              const char   *handle)
{
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  ScoutCreatorFields *fields = scout_arena_alloc (arena, sizeof *fields);

  *fields = (ScoutCreatorFields) SCOUT_CREATOR_FIELDS_INIT;
  fields->network = network;
  fields->id = id;
  fields->handle = handle;

  return scout_creator_new (arena, fields);
}

static void
assert_creator (ScoutNetwork  network,
                const char   *id,
                const char   *handle,
                const char   *expected) /* (nullable) */
{
  g_autoptr(ScoutCreator) creator = make_creator (network, id, handle);
  g_autofree char *text = scout_link_new_for_creator (creator);
  g_autoptr(ScoutLink) link = NULL;
  g_autoptr(ScoutCreator) again = NULL;

  g_assert_cmpstr (text, ==, expected);
  if (expected == NULL)
    return;

  link = scout_link_parse (text, NULL);
  again = scout_link_dup_creator (link);
  g_assert_cmpint (scout_creator_get_network (again), ==, network);
  g_assert_cmpstr (scout_creator_get_lookup_id (again), ==, scout_creator_get_lookup_id (creator));
  g_assert_cmpint (scout_creator_get_followers (again), ==, -1);
  g_assert_true (scout_link_is_all_of (again));
  g_assert_false (scout_link_is_all_of (creator));
}

/* Of whom Meta tells an id and nothing else, more is known than of whom a link does. */
static void
test_unnamed (void)
{
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  ScoutCreatorFields *fields = scout_arena_alloc (arena, sizeof *fields);
  g_autoptr(ScoutCreator) creator = NULL;
  g_autofree char *text = NULL;

  *fields = (ScoutCreatorFields) SCOUT_CREATOR_FIELDS_INIT;
  fields->network = SCOUT_NETWORK_FACEBOOK;
  fields->id = "1000";
  fields->fetched_at = 1;
  creator = scout_creator_new (arena, fields);
  g_assert_false (scout_link_is_all_of (creator));
  text = scout_link_new_for_creator (creator);
  g_assert_cmpstr (text, ==, "scout://creator/facebook/1000");
}

static void
test_creator (void)
{
  assert_creator (SCOUT_NETWORK_FACEBOOK, "1000", "maya", "scout://creator/facebook/1000");
  assert_creator (SCOUT_NETWORK_INSTAGRAM, "1000", "maya.b", "scout://creator/instagram/maya.b");
  /* Meta has none of these. */
  assert_creator (SCOUT_NETWORK_FACEBOOK, "1/../2", "maya", NULL);
  assert_creator (SCOUT_NETWORK_INSTAGRAM, "1000", "ma/ya", NULL);
}

static void
assert_content (const char *id,
                const char *expected) /* (nullable) */
{
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  ScoutContentFields *fields = scout_arena_alloc (arena, sizeof *fields);
  g_autoptr(ScoutContent) content = NULL;
  g_autofree char *text = NULL;

  fields->id = id;
  content = scout_content_new (arena, fields);
  text = scout_link_new_for_content (content);
  g_assert_cmpstr (text, ==, expected);
}

static void
test_content (void)
{
  assert_content ("886117876817680", "scout://content/886117876817680");
  assert_content (ENCODED, "scout://content/" ENCODED);
  assert_content ("1?x", NULL);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/link/good", test_good);
  g_test_add_func ("/link/bad", test_bad);
  g_test_add_func ("/link/endless", test_endless);
  g_test_add_func ("/link/search", test_search);
  g_test_add_func ("/link/left-out", test_left_out);
  g_test_add_func ("/link/every-subject", test_every_subject);
  g_test_add_func ("/link/bad-search", test_bad_search);
  g_test_add_func ("/link/creator", test_creator);
  g_test_add_func ("/link/unnamed", test_unnamed);
  g_test_add_func ("/link/content", test_content);

  return g_test_run ();
}
