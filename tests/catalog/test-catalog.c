/* test-catalog.c: tests of loading the catalogue.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-catalog.h"

#include "catalog-test.h"
#include "scout-json-reader.h"

/* The budget. The sanitizers check every access, which takes them many times as long. */
#ifdef __SANITIZE_ADDRESS__
#define MAX_LOAD_TIME (100 * G_TIME_SPAN_MILLISECOND)
#else
#define MAX_LOAD_TIME (5 * G_TIME_SPAN_MILLISECOND)
#endif

/* What happened to be loaded fastest counts: the rest is the computer's. */
#define N_LOADS 20

static void
test_load (void)
{
  g_autoptr (ScoutCatalog) catalog = scout_catalog_new (TRUE);
  const ScoutCatalogApi *facebook = scout_catalog_get_api (catalog, SCOUT_NETWORK_FACEBOOK);
  const ScoutCatalogApi *instagram = scout_catalog_get_api (catalog, SCOUT_NETWORK_INSTAGRAM);
  gboolean additions_enabled = FALSE;

  g_assert_cmpint (facebook->network, ==, SCOUT_NETWORK_FACEBOOK);
  g_assert_cmpstr (facebook->label, ==, "Facebook");
  g_assert_cmpint (instagram->network, ==, SCOUT_NETWORK_INSTAGRAM);
  g_assert_cmpstr (instagram->label, ==, "Instagram");
  g_assert_cmpuint (facebook->n_metrics, ==, 29);
  g_assert_cmpuint (facebook->n_permissions, ==, 2);
  g_assert_cmpuint (instagram->n_permissions, ==, 5);

  g_object_get (catalog, "additions-enabled", &additions_enabled, NULL);
  g_assert_true (additions_enabled);
  g_assert_true (scout_catalog_get_additions_enabled (catalog));
}

static void
test_built_in (void)
{
  g_autoptr (GError) error = NULL;
  g_auto (CatalogTexts) texts = { 0 };
  g_autoptr (ScoutCatalog) catalog = NULL;

  catalog_texts_load (&texts);
  for (guint i = 0; i < G_N_ELEMENTS (texts.texts); i++)
    g_assert_cmpuint (g_bytes_get_size (texts.texts[i]), >, 1000);
  catalog = scout_catalog_new_from_texts (texts.texts, TRUE, &error);
  g_assert_no_error (error);
  g_assert_nonnull (catalog);
}

static void
test_time (void)
{
  gint64 best = G_MAXINT64;

  for (guint i = 0; i < N_LOADS; i++)
    {
      gint64 start = g_get_monotonic_time ();
      g_autoptr (ScoutCatalog) catalog = scout_catalog_new (TRUE);

      g_assert_nonnull (catalog);
      best = MIN (best, g_get_monotonic_time () - start);
    }

  g_test_message ("loaded in %.2f ms", (double) best / G_TIME_SPAN_MILLISECOND);
  g_assert_cmpint (best, <, MAX_LOAD_TIME);
}

static gboolean
count_additions (const ScoutCatalogValue *value,
                 gpointer                 user_data)
{
  guint *n_additions = user_data;

  *n_additions += value->source.document == SCOUT_CATALOG_DOCUMENT_ADDITION;
  return TRUE;
}

#define COUNT(items, n_items) \
  G_STMT_START { \
    for (gsize i = 0; i < (n_items); i++) \
      n_additions += (items)[i].source.document == SCOUT_CATALOG_DOCUMENT_ADDITION; \
  } G_STMT_END

static guint
count_all_additions (const ScoutCatalogApi *api)
{
  guint n_additions = 0;

  COUNT (api->permissions, api->n_permissions);
  COUNT (api->limits, api->n_limits);
  COUNT (api->conditions, api->n_conditions);
  COUNT (api->breakdowns, api->n_breakdowns);
  COUNT (api->endpoints, api->n_endpoints);
  COUNT (api->metrics, api->n_metrics);
  COUNT (api->failures, api->n_failures);
  COUNT (api->value_sets, api->n_value_sets);
  for (gsize j = 0; j < api->n_endpoints; j++)
    COUNT (api->endpoints[j].parameters, api->endpoints[j].n_parameters);
  for (gsize j = 0; j < api->n_objects; j++)
    COUNT (api->objects[j].fields, api->objects[j].n_fields);
  for (gsize j = 0; j < api->n_value_sets; j++)
    scout_catalog_values_foreach (&api->value_sets[j], count_additions, &n_additions);

  return n_additions;
}

static void
test_additions (void)
{
  g_autoptr (ScoutCatalog) whole = scout_catalog_new (TRUE);
  g_autoptr (ScoutCatalog) documented = scout_catalog_new (FALSE);
  const ScoutCatalogApi *all = scout_catalog_get_api (whole, SCOUT_NETWORK_INSTAGRAM);
  const ScoutCatalogApi *old = scout_catalog_get_api (documented, SCOUT_NETWORK_INSTAGRAM);
  const ScoutCatalogParameter *growth;
  const ScoutCatalogEndpoint *creators;

  g_assert_cmpuint (count_all_additions (all), >, 40);
  g_assert_cmpuint (count_all_additions (old), ==, 0);
  g_assert_cmpuint (count_all_additions (
                      scout_catalog_get_api (documented, SCOUT_NETWORK_FACEBOOK)), ==, 0);
  g_assert_false (scout_catalog_get_additions_enabled (documented));

  creators = scout_catalog_api_find_endpoint (all, "creators");
  growth = scout_catalog_endpoint_find_parameter_by_name (creators, "creator_follower_growth");
  g_assert_nonnull (growth);
  g_assert_cmpint (growth->source.grade, ==, SCOUT_CATALOG_GRADE_DOCUMENTED);
  g_assert_cmpstr (growth->source.since, ==, "2026-04-15");
  creators = scout_catalog_api_find_endpoint (old, "creators");
  g_assert_null (scout_catalog_endpoint_find_parameter (creators, growth->id));

  /* Conventions section 7, row 6. */
  g_assert_nonnull (scout_catalog_values_find (
                      scout_catalog_api_find_values (all, "min-followers"), "250000"));
  g_assert_null (scout_catalog_values_find (
                   scout_catalog_api_find_values (old, "min-followers"), "250000"));
  g_assert_nonnull (scout_catalog_values_find (
                      scout_catalog_api_find_values (old, "min-followers"), "100000"));
  g_assert_null (scout_catalog_api_find_limit (old, "account-raised"));
}

static void
test_outliving (void)
{
  g_autoptr (ScoutCatalog) catalog = scout_catalog_new (TRUE);
  const ScoutCatalogApi *api = scout_catalog_get_api (catalog, SCOUT_NETWORK_FACEBOOK);
  const ScoutCatalogEndpoint *creators = scout_catalog_api_find_endpoint (api, "creators");
  g_auto (GValue) value = G_VALUE_INIT;
  const ScoutCatalogParameter *held;

  g_value_init (&value, SCOUT_TYPE_CATALOG_PARAMETER);
  g_value_set_boxed (&value, scout_catalog_endpoint_find_parameter (creators, "countries"));
  g_assert_finalize_object (g_steal_pointer (&catalog));

  held = g_value_get_boxed (&value);
  g_assert_cmpstr (held->name, ==, "creator_countries");
  g_assert_nonnull (scout_catalog_values_find (held->values, "us"));
}

typedef struct
{
  guint file;
  const char *old;
  const char *new;
  const char *message;
} Slip;

#define FACEBOOK SCOUT_NETWORK_FACEBOOK
#define INSTAGRAM SCOUT_NETWORK_INSTAGRAM
#define SHARED SCOUT_N_NETWORKS

static const Slip slips[] = {
  { FACEBOOK, "\"format\": 1", "\"format\": 2", "format" },
  { FACEBOOK, "\"network\": \"facebook\"", "\"network\": \"instagram\"", "something else" },
  { INSTAGRAM, "\"network\": \"instagram\"", "\"network\": \"myspace\"", "myspace" },
  { FACEBOOK, "\"kind\": \"text\"", "\"kind\": \"poem\"", "poem" },
  { FACEBOOK, "\"kind\": \"text\"", "\"kind\": \"text\", \"kind\": \"text\"", "kind" },
  { FACEBOOK, "\"role\": \"filter\"", "\"roll\": \"filter\"", "roll" },
  { FACEBOOK, "\"role\": \"filter\",", "", "role" },
  { FACEBOOK, "\"label\": \"Search\"", "\"label\": \"\"", "empty" },
  { FACEBOOK, "\"window-seconds\": 3600", "\"window-seconds\": -1", "range" },
  { FACEBOOK, "\"values\": \"categories\"", "\"values\": \"kategorien\"", "kategorien" },
  { FACEBOOK, "\"base\": \"iso-countries\"", "\"base\": \"countries\"", "countries" },
  { FACEBOOK, "\"US\", \"CA\", \"GB\"", "\"us\", \"CA\", \"GB\"", "\"us\"" },
  { FACEBOOK, "\"id\": \"genders\"", "\"id\": \"sexes\"", "genders" },
  { SHARED, "\"id\": \"iso-languages\"", "\"id\": \"iso-countries\"", "twice" },
  { FACEBOOK, "\"id\": \"creator-id\"", "\"id\": \"query\"", "twice" },
  { FACEBOOK, "\"name\": \"creator_interests\"", "\"name\": \"query\"", "twice" },
  { FACEBOOK, "\"id\": \"bio\"", "\"id\": \"handle\"", "twice" },
  { FACEBOOK, "\"ignored-with\": [\"query\"]", "\"ignored-with\": [\"quest\"]", "quest" },
  { FACEBOOK, "\"default\": \"relevance\"", "\"default\": \"beauty\"", "beauty" },
  { FACEBOOK, "\"encoding\": \"csv\"", "\"encoding\": \"scalar\"", "encoding" },
  { FACEBOOK, "\"errors\": [3961010]", "\"errors\": [3961011]", "3961011" },
  { FACEBOOK, "\"metric\": \"creator_reach\"", "\"metric\": \"reached\"", "reached" },
  { FACEBOOK, "\"default-time-range\": \"L28\"", "\"default-time-range\": \"L27\"", "L27" },
  { FACEBOOK, "\"object\": \"creator\"", "\"object\": \"person\"", "return" },
  { FACEBOOK, "\"field\": \"insights\"", "\"field\": \"outsights\"", "opens" },
  { FACEBOOK, "\"parent\": \"creators\"", "\"parent\": \"parents\"", "no members" },
  { FACEBOOK, "\"default-fields\": [\"creator_id\"]", "\"default-fields\": [\"id\"]", "\"id\"" },
  { FACEBOOK, "\"conditions\": [\"invited-subset\"]", "\"conditions\": [\"x\"]", "\"x\"" },
  { FACEBOOK, "\"edge\": \"creator-insights\"", "\"edge\": \"edgy\"", "opens" },
  { FACEBOOK, "\"only-when\": [\"temporary\"]", "\"only-when\": [\"full-moon\"]", "full-moon" },
  { FACEBOOK, "\"breakdowns\": [\"follow-type\"]", "\"breakdowns\": [\"mood\"]", "mood" },
  { FACEBOOK, "\"periods\": [\"overall\", \"day\"]", "\"periods\": [\"overall\", \"year\"]",
    "year" },
  { FACEBOOK, "\"endpoint\": \"content-insights\"", "\"endpoint\": \"reviews\"", "reviews" },
  { FACEBOOK, "\"endpoints\": [\"creators\", \"creator-insights\"]",
    "\"endpoints\": [\"creators\", \"reviews\"]", "reviews" },
  { INSTAGRAM, "\"parameters\": [\"query\"]", "\"parameters\": [\"quest\"]", "quest" },
  { INSTAGRAM, "\"value\": \"US\" }", "\"value\": \"XX\" }", "XX" },
  { INSTAGRAM, "\"alternative-to\": \"app\"", "\"alternative-to\": \"ape\"", "app-raised" },
  { INSTAGRAM, "\"partner\": \"creator_max_followers\",", "", "range" },
  { INSTAGRAM, "\"id\": \"similar-to\",", "\"id\": \"similar-to\", \"whole\": \"All\",", "whole" },
  { SHARED, "\"value\": \"US\"", "\"value\": \"XY\"", "US" },
  { SHARED, "]", "", "iso.json" },
};

static void
test_slips (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (slips); i++)
    {
      g_autoptr (GError) error = NULL;
      g_auto (CatalogTexts) texts = { 0 };
      g_autoptr (ScoutCatalog) catalog = NULL;

      g_test_message ("%s", slips[i].new);
      catalog_texts_load (&texts);
      catalog_texts_edit (&texts, slips[i].file, slips[i].old, slips[i].new);
      catalog = scout_catalog_new_from_texts (texts.texts, TRUE, &error);
      g_assert_null (catalog);
      g_assert_nonnull (error);
      g_assert_true (error->domain == SCOUT_CATALOG_ERROR || error->domain == SCOUT_JSON_ERROR);
      if (g_strrstr (error->message, slips[i].message) == NULL)
        g_test_fail_printf ("\"%s\" does not say \"%s\"", error->message, slips[i].message);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/catalog/load", test_load);
  g_test_add_func ("/catalog/built-in", test_built_in);
  g_test_add_func ("/catalog/time", test_time);
  g_test_add_func ("/catalog/additions", test_additions);
  g_test_add_func ("/catalog/outliving", test_outliving);
  g_test_add_func ("/catalog/slips", test_slips);

  return g_test_run ();
}
