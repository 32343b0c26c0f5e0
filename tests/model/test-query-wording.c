/* test-query-wording.c: queries in words.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-query-wording.h"

#include "query-maker.h"

typedef struct
{
  const char *where;
  const char *parameters;
  const char *description;
} Case;

static const Case cases[] = {
  { FB, "{}", "Creators" },
  { POSTS, "{}", "Posts" },
  { FB, "{\"query\":\"cookies\",\"countries\":[\"US\",\"CA\"],"
        "\"followers\":{\"min\":100000,\"max\":1000000}}",
    "“" FSI "cookies" PDI "” · United States, Canada · Followers: 100K–1M" },
  { FB, "{\"audience-countries\":[\"US\"],\"audience-age\":\"65-plus\"}",
    "Audience age: 65+ · Audience countries: United States" },
  { FB, "{\"sort\":\"followers\"}", "Sort by: Followers" },
  /* Figures are short only where nothing is lost. */
  { FB, "{\"followers\":{\"min\":123456}}", "Followers: at least 123,456" },
  { FB, "{\"followers\":{\"max\":982}}", "Followers: at most 982" },
  { FB, "{\"followers\":{\"min\":1500000}}", "Followers: at least 1.5M" },
  { FB, "{\"followers\":{\"min\":0.5}}", "Followers: at least 0.5" },
  { FB, "{\"followers\":{\"min\":-1000}}", "Followers: at least \xe2\x88\x92" "1K" },
  { FB, "{\"reach\":{\"min\":1,\"max\":50,\"time-range\":\"last-28-days\","
        "\"breakdown\":\"follower\"}}", "Reach: 1%–50% (Followers, Last 28 days)" },
  { FB, "{\"reach\":{\"min\":1000,\"breakdown\":\"overall\"}}", "Reach: at least 1K (Everyone)" },
  { FB, "{\"reach\":{\"time-range\":\"L2\"}}", "Reach: any (" FSI "L2" PDI ")" },
  { FB, "{\"interaction-rate\":{\"min\":1.5}}", "Interaction rate: at least 1.5%" },
  { FB, "{\"has-past-partnerships\":\"true\"}", "Has worked with brands: Yes" },
  { IG, "{\"min-followers\":\"10000\",\"max-followers\":\"75000\",\"age\":[\"18-24\",\"25-34\"]}",
    "Followers: at least 10K · Followers: at most 75K · 18–24, 25–34" },
  { POSTS, "{\"start-date\":\"2026-11-01\",\"end-date\":\"soon\"}",
    "Published from: 1 Nov 2026 · Published until: " FSI "soon" PDI },
  /* Long lists. */
  { FB, "{\"countries\":[\"US\",\"CA\",\"GB\",\"FR\"]}",
    "United States, Canada, United Kingdom, France" },
  { FB, "{\"countries\":[\"US\",\"CA\",\"GB\",\"FR\",\"DE\"]}",
    "United States, Canada, United Kingdom and 2 more" },
  /* Foreign text turns nothing around, and breaks no line. */
  { IG, "{\"query\":\"\xe2\x80\xae" "evil\\nline\"}", "“" FSI "evil line" PDI "”" },
  { IG, "{\"similar-to\":[\"\xd7\x90\xd7\x91\"]}", "Similar to: " FSI "\xd7\x90\xd7\x91" PDI },
  { FB, "{\"countries\":[\"Atlantis\"]}", FSI "Atlantis" PDI },
};

static void
test_description (void)
{
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (TRUE);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(ScoutQuery) query = query_maker_make (catalog, cases[i].where,
                                                      cases[i].parameters);
      g_autofree char *description = scout_query_dup_description (query);

      g_assert_cmpstr (description, ==, cases[i].description);
    }
}

static void
test_chips (void)
{
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (TRUE);
  g_autoptr(ScoutQuery) query = query_maker_make (catalog, FB, "{\"query\":\"tea\","
                                                  "\"countries\":[\"US\",\"CA\"]}");
  g_autofree char *countries = scout_query_dup_parameter_description (query, "countries");
  g_autofree char *text = scout_query_dup_parameter_description (query, "query");
  g_autofree char *nothing = scout_query_dup_parameter_description (query, "reach");

  g_assert_cmpstr (countries, ==, "Countries: United States, Canada");
  g_assert_cmpstr (text, ==, "Search: " FSI "tea" PDI);
  g_assert_null (nothing);
}

/* An end that is a parameter of its own goes by the name of the range. */
static void
test_ends (void)
{
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (TRUE);
  g_autoptr(ScoutQuery) query = query_maker_make (catalog, IG, "{\"min-followers\":\"100000\","
                                                  "\"max-engaged-accounts\":\"10000\"}");
  const ScoutCatalogParameter * const *parameters = scout_query_list_parameters (query);
  g_autofree char *followers = scout_query_dup_value_description (query, "min-followers");
  g_autofree char *engaged = scout_query_dup_value_description (query, "max-engaged-accounts");

  g_assert_cmpstr (scout_query_get_parameter_name (parameters[0]), ==, "Followers");
  g_assert_cmpstr (scout_query_get_parameter_name (parameters[1]), ==, "Engaged accounts");
  g_assert_cmpstr (followers, ==, "≥ 100K");
  g_assert_cmpstr (engaged, ==, "≤ 10K");
}

/* The same without the name of the parameter. */
static void
test_values (void)
{
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (TRUE);
  g_autoptr(ScoutQuery) query = query_maker_make (catalog, FB, "{\"query\":\"tea\","
                                                  "\"countries\":[\"US\",\"CA\"],"
                                                  "\"followers\":{\"min\":100000},"
                                                  "\"views\":{\"max\":5000}}");
  g_autofree char *followers = scout_query_dup_value_description (query, "followers");
  g_autofree char *views = scout_query_dup_value_description (query, "views");
  g_autofree char *countries = scout_query_dup_value_description (query, "countries");
  g_autofree char *text = scout_query_dup_value_description (query, "query");
  g_autofree char *nothing = scout_query_dup_value_description (query, "reach");

  g_assert_cmpstr (countries, ==, "United States, Canada");
  g_assert_cmpstr (text, ==, FSI "tea" PDI);
  g_assert_cmpstr (followers, ==, "≥ 100K");
  g_assert_cmpstr (views, ==, "≤ 5K");
  g_assert_null (nothing);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/query-wording/description", test_description);
  g_test_add_func ("/query-wording/chips", test_chips);
  g_test_add_func ("/query-wording/ends", test_ends);
  g_test_add_func ("/query-wording/values", test_values);

  return g_test_run ();
}
