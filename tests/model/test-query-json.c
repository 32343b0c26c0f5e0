/* test-query-json.c: queries to texts and back.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-query-json.h"

#include "scout-json-reader.h"
#include "scout-query-builder.h"

#include <locale.h>
#include <math.h>
#include <string.h>

#define HEAD "{\"format\":1,\"network\":\"facebook\",\"endpoint\":\"creators\",\"parameters\":"

static ScoutQuery *
read_text (const char   *text,
           char       ***dropped,
           GError      **error)
{
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (TRUE);
  g_autoptr(GBytes) json = g_bytes_new_static (text, strlen (text));

  return scout_query_new_from_json (catalog, json, dropped, error);
}

/* Reads what was written, and finds the same again. */
static void
assert_round_trip (ScoutQuery *query)
{
  g_autofree char *text = scout_query_to_json (query);
  g_autofree char *again_text = NULL;
  g_autoptr(ScoutQuery) again = NULL;
  g_autoptr(GError) error = NULL;
  g_auto(GStrv) dropped = NULL;

  again = read_text (text, &dropped, &error);
  g_assert_no_error (error);
  g_assert_null (dropped[0]);
  g_assert_true (scout_query_equal (query, again));
  g_assert_cmpuint (scout_query_hash (query), ==, scout_query_hash (again));

  again_text = scout_query_to_json (again);
  g_assert_cmpstr (text, ==, again_text);
}

static void
test_text (void)
{
  const char * const countries[] = { "US", "CA", NULL };
  const ScoutQueryRange reach = { 1.5, 50, "L28", "follower" };
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (TRUE);
  g_autoptr(ScoutQueryBuilder) builder = NULL;
  g_autoptr(ScoutQuery) query = NULL;
  g_autofree char *text = NULL;

  builder = scout_query_builder_new (catalog, SCOUT_NETWORK_FACEBOOK, "creators");
  scout_query_builder_set_range (builder, "reach", &reach);
  scout_query_builder_set_list (builder, "countries", countries);
  scout_query_builder_set_text (builder, "query", "\"cookies\"\t\\ & café");
  scout_query_builder_set_text (builder, "has-past-partnerships", "true");
  query = scout_query_builder_build (builder);
  text = scout_query_to_json (query);

  g_assert_cmpstr (text, ==,
                   HEAD "{\"query\":\"\\\"cookies\\\"\\u0009\\\\ & café\","
                   "\"countries\":[\"US\",\"CA\"],"
                   "\"reach\":{\"min\":1.5,\"max\":50,\"time-range\":\"last-28-days\","
                   "\"breakdown\":\"follower\"},\"has-past-partnerships\":\"true\"}}");
  assert_round_trip (query);
}

/* Sets each parameter of an endpoint to something that it may be, or to nothing of the sort. */
static void
fill (ScoutQueryBuilder *builder,
      gboolean           with_sense)
{
  const ScoutCatalogEndpoint *endpoint = scout_query_builder_get_endpoint (builder);

  for (gsize i = 0; i < endpoint->n_parameters; i++)
    {
      const ScoutCatalogParameter *parameter = &endpoint->parameters[i];
      const char *value = with_sense && parameter->values != NULL ? parameter->values->values[0].id
                                                                  : "Ünsinn \xe2\x80\xae\"\\\x01";
      const char * const list[] = { value, "other", NULL };
      const ScoutQueryRange range = { with_sense ? 1 : -1e300, with_sense ? 1e15 : 1e-300,
                                      with_sense ? NULL : value, with_sense ? NULL : "part" };

      if (!scout_catalog_parameter_is_filter (parameter) &&
          parameter->role != SCOUT_CATALOG_ROLE_SORT)
        continue;

      if (parameter->kind == SCOUT_CATALOG_KIND_NAMES ||
          parameter->kind == SCOUT_CATALOG_KIND_MULTI_CHOICE ||
          parameter->kind == SCOUT_CATALOG_KIND_TREE)
        scout_query_builder_set_list (builder, parameter->id, list);
      else if (parameter->kind == SCOUT_CATALOG_KIND_METRIC_FILTER ||
               parameter->kind == SCOUT_CATALOG_KIND_FREE_RANGE)
        scout_query_builder_set_range (builder, parameter->id, &range);
      else
        scout_query_builder_set_text (builder, parameter->id, value);
    }
}

static void
test_round_trip (void)
{
  static const struct
  {
    ScoutNetwork network;
    const char *endpoint;
  } endpoints[] = {
    { SCOUT_NETWORK_FACEBOOK, "creators" },
    { SCOUT_NETWORK_FACEBOOK, "content" },
    { SCOUT_NETWORK_INSTAGRAM, "creators" },
  };
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (TRUE);

  for (gsize i = 0; i < G_N_ELEMENTS (endpoints); i++)
    {
      g_autoptr(ScoutQueryBuilder) builder = NULL;
      g_autoptr(ScoutQuery) empty = NULL;
      g_autoptr(ScoutQuery) sensible = NULL;
      g_autoptr(ScoutQuery) senseless = NULL;

      builder = scout_query_builder_new (catalog, endpoints[i].network, endpoints[i].endpoint);
      empty = scout_query_builder_build (builder);
      assert_round_trip (empty);

      fill (builder, TRUE);
      sensible = scout_query_builder_build (builder);
      assert_round_trip (sensible);
      g_assert_false (scout_query_equal (empty, sensible));

      fill (builder, FALSE);
      senseless = scout_query_builder_build (builder);
      assert_round_trip (senseless);
      g_assert_false (scout_query_equal (senseless, sensible));
    }
}

/* A comma as decimal sign stays out of texts. */
/* Whom a search leaves out is no parameter, and comes back all the same. */
static void
test_left_out (void)
{
  static const char text[] = HEAD "{\"countries\":[\"US\"]},\"left-out\":\"10\\\"01\","
    "\"left-out-name\":\"Maya \\\"M\\\"\"}";
  g_autoptr(ScoutQuery) query = read_text (text, NULL, NULL);
  g_autofree char *again = scout_query_to_json (query);
  g_autoptr(ScoutQuery) wrong = NULL;
  g_autoptr(ScoutQuery) words = NULL;
  g_auto(GStrv) dropped = NULL;

  g_assert_cmpstr (scout_query_get_left_out (query), ==, "10\"01");
  g_assert_cmpstr (scout_query_get_left_out_name (query), ==, "Maya \"M\"");
  g_assert_cmpstr (again, ==, text);
  assert_round_trip (query);

  wrong = read_text (HEAD "{\"countries\":[\"US\"]},\"left-out\":[1]}", &dropped, NULL);
  g_assert_null (scout_query_get_left_out (wrong));
  g_assert_cmpstr (dropped[0], ==, "left-out");
  g_assert_false (scout_query_equal (query, wrong));

  /* Who looks for words may mean that creator. */
  words = read_text (HEAD "{\"query\":\"maya\",\"countries\":[\"US\"]},\"left-out\":\"1\"}",
                     NULL, NULL);
  g_assert_null (scout_query_get_left_out (words));
}

static void
test_locale (void)
{
  g_autofree char *before = g_strdup (setlocale (LC_NUMERIC, NULL));

  if (setlocale (LC_NUMERIC, "de_DE.UTF-8") == NULL)
    {
      g_test_skip ("No German locale here");
      return;
    }
  test_text ();
  setlocale (LC_NUMERIC, before);
}

/* Whatever comes first, and whatever else is there. */
static void
test_order (void)
{
  g_autoptr(ScoutQuery) query = NULL;
  g_autoptr(GError) error = NULL;
  g_auto(GStrv) dropped = NULL;

  query = read_text (" {\"parameters\":{\"query\":\" tea \"},\"name\":\"Mine\","
                     "\"endpoint\":\"creators\",\"network\":\"instagram\",\"format\":1}\n",
                     &dropped, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (scout_query_get_text (query, "query"), ==, "tea");
  g_assert_cmpint (scout_query_get_network (query), ==, SCOUT_NETWORK_INSTAGRAM);
  g_assert_null (dropped[0]);
}

typedef struct
{
  const char *parameters;
  const char *kept;    /* what the query writes again */
  const char *dropped; /* with commas */
} Odd;

static const Odd odd[] = {
  /* Of another catalogue: values are kept, parameters named. */
  { "{\"countries\":[\"US\",\"ATLANTIS\"]}", "{\"countries\":[\"US\",\"ATLANTIS\"]}", "" },
  { "{\"audience-age\":\"12-17\"}", "{\"audience-age\":\"12-17\"}", "" },
  { "{\"reach\":{\"min\":1,\"time-range\":\"L2\",\"breakdown\":\"left-handed\"}}",
    "{\"reach\":{\"min\":1,\"time-range\":\"L2\",\"breakdown\":\"left-handed\"}}", "" },
  { "{\"star-sign\":\"leo\",\"query\":\"tea\",\"star-sign\":[1]}", "{\"query\":\"tea\"}",
    "star-sign" },
  /* Paging and output are no part of a question. */
  { "{\"limit\":\"5\",\"fields\":\"x\"}", "{}", "limit,fields" },
  /* Of the wrong type: named, with as much kept as can be. */
  { "{\"query\":5,\"sort\":null,\"interests\":\"BEAUTY\",\"views\":[1]}", "{}",
    "query,sort,interests,views" },
  { "{\"countries\":[\"US\",5,[\"CA\"],null]}", "{\"countries\":[\"US\"]}", "countries" },
  { "{\"reach\":{\"min\":\"1\",\"max\":2,\"mean\":3}}", "{\"reach\":{\"max\":2}}", "reach" },
  /* Nothing is nothing. */
  { "{\"query\":\"\",\"countries\":[],\"reach\":{}}", "{}", "" },
  { "{\"query\":\"tea\",\"query\":\"coffee\"}", "{\"query\":\"coffee\"}", "" },
  { "{\"reach\":{\"time-range\":\"last-7-days\"}}", "{\"reach\":{\"time-range\":\"last-7-days\"}}",
    "" },
};

static void
test_odd (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (odd); i++)
    {
      g_autofree char *text = g_strconcat (HEAD, odd[i].parameters, "}", NULL);
      g_autofree char *expected = g_strconcat (HEAD, odd[i].kept, "}", NULL);
      g_autofree char *dropped_text = NULL;
      g_autofree char *kept = NULL;
      g_autoptr(ScoutQuery) query = NULL;
      g_autoptr(GError) error = NULL;
      g_auto(GStrv) dropped = NULL;

      query = read_text (text, &dropped, &error);
      g_assert_no_error (error);
      kept = scout_query_to_json (query);
      dropped_text = g_strjoinv (",", dropped);
      g_assert_cmpstr (kept, ==, expected);
      g_assert_cmpstr (dropped_text, ==, odd[i].dropped);
    }
}

typedef struct
{
  const char *text;
  ScoutJsonError code;
} Bad;

static const Bad bad[] = {
  { "", SCOUT_JSON_ERROR_SYNTAX },
  { "?", SCOUT_JSON_ERROR_SYNTAX },
  { "[]", SCOUT_JSON_ERROR_TYPE },
  { "{}", SCOUT_JSON_ERROR_MISSING },
  { HEAD "{}", SCOUT_JSON_ERROR_SYNTAX },
  { HEAD "{}}x", SCOUT_JSON_ERROR_SYNTAX },
  { HEAD "{\"query\":\"a\",}}", SCOUT_JSON_ERROR_SYNTAX },
  { HEAD "{\"query\":\"\\u0000\"}}", SCOUT_JSON_ERROR_ENCODING },
  { HEAD "{\"query\":\"\xff\"}}", SCOUT_JSON_ERROR_ENCODING },
  { HEAD "{\"reach\":{\"min\":1e999}}}", SCOUT_JSON_ERROR_LIMIT },
  { HEAD "[]}", SCOUT_JSON_ERROR_TYPE },
  { HEAD "null}", SCOUT_JSON_ERROR_TYPE },
  { "{\"format\":2,\"network\":\"facebook\",\"endpoint\":\"creators\"}", SCOUT_JSON_ERROR_TYPE },
  { "{\"format\":0,\"network\":\"facebook\",\"endpoint\":\"creators\"}", SCOUT_JSON_ERROR_MISSING },
  { "{\"format\":\"1\",\"network\":\"facebook\",\"endpoint\":\"creators\"}",
    SCOUT_JSON_ERROR_TYPE },
  { "{\"format\":1,\"network\":\"myspace\",\"endpoint\":\"creators\"}", SCOUT_JSON_ERROR_TYPE },
  { "{\"format\":1,\"network\":\"instagram\",\"endpoint\":\"content\"}", SCOUT_JSON_ERROR_TYPE },
  { "{\"format\":1,\"network\":\"facebook\",\"endpoint\":\"creator-insights\"}",
    SCOUT_JSON_ERROR_TYPE },
  { "{\"format\":1,\"network\":\"facebook\"}", SCOUT_JSON_ERROR_MISSING },
};

static void
test_bad (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr(ScoutQuery) query = NULL;
      g_autoptr(GError) error = NULL;
      g_auto(GStrv) dropped = NULL;

      query = read_text (bad[i].text, &dropped, &error);
      g_assert_error (error, SCOUT_JSON_ERROR, (int) bad[i].code);
      g_assert_null (query);
      g_assert_null (dropped);
    }
}

static void
test_deep (void)
{
  g_autofree char *nest = g_strnfill (100000, '[');
  g_autofree char *text = g_strconcat (HEAD "{\"query\":", nest, NULL);
  g_autoptr(ScoutQuery) query = NULL;
  g_autoptr(GError) error = NULL;

  query = read_text (text, NULL, &error);
  g_assert_error (error, SCOUT_JSON_ERROR, SCOUT_JSON_ERROR_LIMIT);
  g_assert_null (query);
}

/* A search that was kept while additions were on says which of its parameters are gone. */
static void
test_without_additions (void)
{
  static const char text[] = "{\"format\":1,\"network\":\"instagram\",\"endpoint\":\"creators\","
                             "\"parameters\":{\"query\":\"tea\",\"verified\":\"true\"}}";
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (FALSE);
  g_autoptr(GBytes) json = g_bytes_new_static (text, strlen (text));
  g_autoptr(ScoutQuery) query = NULL;
  g_autoptr(GError) error = NULL;
  g_auto(GStrv) dropped = NULL;

  query = scout_query_new_from_json (catalog, json, &dropped, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (scout_query_get_text (query, "query"), ==, "tea");
  g_assert_cmpstr (dropped[0], ==, "verified");
  g_assert_null (dropped[1]);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/query-json/text", test_text);
  g_test_add_func ("/query-json/round-trip", test_round_trip);
  g_test_add_func ("/query-json/left-out", test_left_out);
  g_test_add_func ("/query-json/locale", test_locale);
  g_test_add_func ("/query-json/order", test_order);
  g_test_add_func ("/query-json/odd", test_odd);
  g_test_add_func ("/query-json/bad", test_bad);
  g_test_add_func ("/query-json/deep", test_deep);
  g_test_add_func ("/query-json/without-additions", test_without_additions);

  return g_test_run ();
}
