/* test-blamed-parameter.c: whether a refusal is about a filter.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-blamed-parameter.h"

#include "scout-graph-error.h"

typedef struct
{
  ScoutNetwork network;
  const char *id;
  const char *value;
  ScoutGraphFault fault;
  gboolean is_blamed;
} Case;

#define INSTAGRAM SCOUT_NETWORK_INSTAGRAM
#define FACEBOOK SCOUT_NETWORK_FACEBOOK
#define SAID(text) { .http_status = 400, .code = 100, .message = (char *) (text) }
#define TOLD(text) { .http_status = 400, .code = 100, .message = (char *) "Invalid parameter", \
                     .subcode = 3961021, .user_message = (char *) (text) }
#define BLAMED(names) { .http_status = 400, .code = 100, .message = (char *) "(#100) m", \
                        .blamed = (char *) (names) }

static const Case cases[] = {
  { INSTAGRAM, "states", "[\"cal\"]", SAID ("(#100) Param creator_states must be a state"), TRUE },
  { INSTAGRAM, "similar-to", "[\"cal\"]", SAID ("(#100) cal is no creator"), TRUE },
  { INSTAGRAM, "similar-to", "[\"cal\"]", SAID ("(#100) Calls are limited"), FALSE },
  { INSTAGRAM, "states", "[\"cal\"]", SAID ("(#100) Param major_audience_states is wrong"), FALSE },
  { INSTAGRAM, "similar-to", "[\"maya.brews\",\"leo\"]", SAID ("(#100) Cannot find leo"), TRUE },
  { INSTAGRAM, "similar-to", "[\"a\"]", SAID ("(#100) This is a bad request"), FALSE },
  { INSTAGRAM, "similar-to", NULL, BLAMED ("similar_to_creators"), TRUE },
  { INSTAGRAM, "similar-to", NULL, BLAMED ("fields"), FALSE },
  { INSTAGRAM, "query", "cookies", SAID ("(#100) Param query must be a string"), TRUE },
  { INSTAGRAM, "query", "cookies", SAID ("(#100) A token must be used to query users"), FALSE },
  { INSTAGRAM, "username", "leo.lens", SAID ("(#100) leo.lens is a private account"), TRUE },
  { FACEBOOK, "past-partners", "a", TOLD ("The filter value a for past_partnerships is not "
                                          "supported."), TRUE },
  { FACEBOOK, "reach", "{}", TOLD ("Invalid input range for reach."), TRUE },
  { FACEBOOK, "followers", "{}", TOLD ("Invalid input range for reach."), FALSE },
  /* Fields have the same names. */
  { FACEBOOK, "categories", "a", SAID ("(#100) Tried accessing nonexisting field "
                                       "(creator_categories) on node type (Creator)"), FALSE },
  { FACEBOOK, "fields", "creator_id", SAID ("(#100) fields is wrong"), FALSE },
  { FACEBOOK, "categories", "a", { .http_status = 500, .code = 1,
                                   .message = (char *) "creator_categories" }, FALSE },
};

static void
test_blamed (void)
{
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (TRUE);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const ScoutCatalogApi *api = scout_catalog_get_api (catalog, cases[i].network);
      const ScoutCatalogParameter *parameter =
        scout_catalog_endpoint_find_parameter (scout_catalog_api_find_endpoint (api, "creators"),
                                               cases[i].id);
      g_autoptr(GError) error = scout_graph_error_new (&cases[i].fault);

      g_test_message ("%s: %s", cases[i].id, error->message);
      g_assert_nonnull (parameter);
      g_assert_cmpint (scout_blamed_parameter_is (error, parameter, cases[i].value), ==,
                       cases[i].is_blamed);
    }
}

/* Which of several names: the one that Meta repeats, as a word of its own, if it is one. */
static void
test_value (void)
{
  static const struct
  {
    const char *values[4];
    ScoutGraphFault fault;
    const char *found; /* (nullable) */
  } value_cases[] = {
    { { "maya.brews", "leo" }, SAID ("(#100) Cannot find leo"), "leo" },
    { { "maya.brews", "maya" }, SAID ("(#100) Cannot find maya.brews2"), NULL },
    { { "maya.brews", "leo" }, TOLD ("maya.brews is no creator"), "maya.brews" },
    { { "maya.brews", "leo" }, SAID ("(#100) Neither leo nor maya.brews"), NULL },
    /* As short as words are: only where nothing else can be meant. */
    { { "a", "b" }, SAID ("(#100) a is no creator"), "a" },
    { { "a", "b" }, TOLD ("b is no creator"), "b" },
    { { "is", "a" }, SAID ("(#100) Leo is not a creator"), NULL },
    { { "a", "b" }, SAID ("(#100) A creator has not joined"), NULL },
    { { "to", "b" }, SAID ("(#100) Cannot find 'b' to compare with"), "b" },
    { { "is", "to" }, SAID ("(#100) There is no “to” here"), "to" },
    { { "x1", "a" }, SAID ("(#100) Cannot find a creator @x1."), "x1" },
    { { "t", "b" }, SAID ("(#100) It isn't allowed"), NULL },
    { { "a", "b" }, SAID ("(#100) a@b.example is no creator"), NULL },
    { { "a", "b" }, SAID ("(#100) Neither 'a' nor 'b'"), NULL },
    { { NULL }, SAID ("(#100) Cannot find leo"), NULL },
  };
  g_autoptr(GError) local = g_error_new_literal (G_IO_ERROR, G_IO_ERROR_FAILED, "leo");

  for (gsize i = 0; i < G_N_ELEMENTS (value_cases); i++)
    {
      g_autoptr(GError) error = scout_graph_error_new (&value_cases[i].fault);

      g_assert_cmpstr (scout_blamed_parameter_find_value (error, value_cases[i].values), ==,
                       value_cases[i].found);
    }
  g_assert_null (scout_blamed_parameter_find_value (local, value_cases[0].values));
}

static void
test_answer (void)
{
  g_autoptr(GError) field = scout_graph_error_new (
    &(ScoutGraphFault) SAID ("(#100) Tried accessing nonexisting field (category)"));
  g_autoptr(GError) other = scout_graph_error_new (
    &(ScoutGraphFault) SAID ("(#100) Cannot find leo"));
  g_autoptr(GError) elsewhere = scout_graph_error_new (
    &(ScoutGraphFault) { .http_status = 500, .code = 1, .message = (char *) "metric" });
  g_autoptr(GError) local = g_error_new_literal (G_IO_ERROR, G_IO_ERROR_FAILED, "field");

  g_assert_true (scout_blamed_parameter_is_answer (field));
  g_assert_false (scout_blamed_parameter_is_answer (other));
  g_assert_false (scout_blamed_parameter_is_answer (elsewhere));
  g_assert_false (scout_blamed_parameter_is_answer (local));
}

/* What Scout itself found is no word of Meta's. */
static void
test_local (void)
{
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (TRUE);
  const ScoutCatalogApi *api = scout_catalog_get_api (catalog, INSTAGRAM);
  const ScoutCatalogEndpoint *endpoint = scout_catalog_api_find_endpoint (api, "creators");
  g_autoptr(GError) error = g_error_new_literal (G_IO_ERROR, G_IO_ERROR_FAILED, "creator_states");

  g_assert_false (scout_blamed_parameter_is (
    error, scout_catalog_endpoint_find_parameter (endpoint, "states"), NULL));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/blamed-parameter/blamed", test_blamed);
  g_test_add_func ("/blamed-parameter/value", test_value);
  g_test_add_func ("/blamed-parameter/answer", test_answer);
  g_test_add_func ("/blamed-parameter/local", test_local);

  return g_test_run ();
}
