/* test-catalog-content.c: tests of looking things up in the catalogue.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* That the catalogue says what the documents say is the conformance suite's business; here it is
 * asked the way that Scout asks. */

#include "config.h"

#include "scout-catalog.h"

#include <math.h>

typedef struct
{
  ScoutCatalog *catalog;
  const ScoutCatalogApi *facebook;
  const ScoutCatalogApi *instagram;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->catalog = scout_catalog_new (TRUE);
  fixture->facebook = scout_catalog_get_api (fixture->catalog, SCOUT_NETWORK_FACEBOOK);
  fixture->instagram = scout_catalog_get_api (fixture->catalog, SCOUT_NETWORK_INSTAGRAM);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->catalog);
}

static const ScoutCatalogParameter *
get_parameter (const ScoutCatalogApi *api,
               const char            *endpoint_id,
               const char            *id)
{
  const ScoutCatalogEndpoint *endpoint = scout_catalog_api_find_endpoint (api, endpoint_id);
  const ScoutCatalogParameter *parameter;

  g_assert_nonnull (endpoint);
  parameter = scout_catalog_endpoint_find_parameter (endpoint, id);
  g_assert_nonnull (parameter);
  g_assert_true (scout_catalog_endpoint_find_parameter_by_name (endpoint, parameter->name)
                 == parameter);

  return parameter;
}

static void
test_parameter (Fixture       *fixture,
                gconstpointer  data)
{
  const ScoutCatalogParameter *followers;
  const ScoutCatalogParameter *limit;
  const ScoutCatalogParameter *countries;

  followers = get_parameter (fixture->instagram, "creators", "min-followers");
  g_assert_cmpstr (followers->name, ==, "creator_min_followers");
  g_assert_cmpint (followers->kind, ==, SCOUT_CATALOG_KIND_STEPPED_RANGE);
  g_assert_cmpint (followers->bound, ==, SCOUT_CATALOG_BOUND_MIN);
  g_assert_cmpstr (followers->partner, ==, "creator_max_followers");
  g_assert_cmpint (followers->source.document, ==, SCOUT_CATALOG_DOCUMENT_S1);
  g_assert_cmpstr (followers->source.table, ==, "Discovery API: API Parameters");
  g_assert_cmpstr (followers->values->values[1].value, ==, "10000");
  g_assert_true (isnan (followers->min));

  countries = get_parameter (fixture->instagram, "creators", "countries");
  g_assert_cmpint (countries->encoding, ==, SCOUT_CATALOG_ENCODING_JSON_ARRAY);
  g_assert_cmpuint (countries->values->n_values, ==, 252);
  countries = get_parameter (fixture->facebook, "creators", "countries");
  g_assert_cmpint (countries->encoding, ==, SCOUT_CATALOG_ENCODING_CSV);
  g_assert_cmpuint (countries->values->n_values, ==, 18);
  g_assert_cmpstr (countries->values->values[0].label, ==, "United States");
  g_assert_cmpint (countries->errors[0], ==, 3961021);
  g_assert_cmpint (countries->errors[1], ==, 0);
  g_assert_true (countries->is_offered);

  limit = get_parameter (fixture->facebook, "content", "limit");
  g_assert_cmpint ((int) limit->max, ==, 50);
  g_assert_cmpstr (limit->default_value, ==, "10");
  g_assert_false (scout_catalog_parameter_is_filter (limit));
  g_assert_false (get_parameter (fixture->instagram, "creators", "reels-interaction-rate")
                  ->is_offered);
  g_assert_null (scout_catalog_endpoint_find_parameter_by_name (
                   scout_catalog_api_find_endpoint (fixture->facebook, "creators"), "QUERY"));
}

static void
test_exclusion (Fixture       *fixture,
                gconstpointer  data)
{
  const ScoutCatalogParameter *username = get_parameter (fixture->instagram, "creators",
                                                         "username");
  const ScoutCatalogParameter *similar = get_parameter (fixture->instagram, "creators",
                                                        "similar-to");
  const ScoutCatalogParameter *query = get_parameter (fixture->instagram, "creators", "query");
  const ScoutCatalogParameter *limit = get_parameter (fixture->instagram, "creators", "limit");
  const ScoutCatalogParameter *start = get_parameter (fixture->facebook, "content", "start-date");
  const ScoutCatalogParameter *range = get_parameter (fixture->facebook, "content", "time-range");
  const ScoutCatalogParameter *sort = get_parameter (fixture->facebook, "content", "sort");

  g_assert_nonnull (scout_catalog_parameter_find_exclusion (username, query));
  g_assert_null (scout_catalog_parameter_find_exclusion (username, limit));
  g_assert_null (scout_catalog_parameter_find_exclusion (username, username));
  g_assert_nonnull (scout_catalog_parameter_find_exclusion (similar, query));
  g_assert_null (scout_catalog_parameter_find_exclusion (query, similar));
  g_assert_cmpint (similar->max_items, ==, 5);

  g_assert_cmpint (scout_catalog_parameter_find_exclusion (start, range)->error, ==, 3961028);
  g_assert_null (scout_catalog_parameter_find_exclusion (start, sort));
}

static void
test_filter (Fixture       *fixture,
             gconstpointer  data)
{
  const ScoutCatalogParameter *rate = get_parameter (fixture->facebook, "creators",
                                                     "interaction-rate");
  const ScoutCatalogParameter *followers = get_parameter (fixture->facebook, "creators",
                                                          "followers");
  const ScoutCatalogMetric *metric;

  /* Conventions section 7, row 19: the filter is narrower than the metric. */
  metric = scout_catalog_api_find_metric (fixture->facebook, "creator-insights",
                                          rate->filter->metric);
  g_assert_cmpuint (g_strv_length ((char **) rate->filter->time_ranges), ==, 3);
  g_assert_cmpuint (g_strv_length ((char **) metric->time_ranges), ==, 5);
  g_assert_cmpint (rate->filter->unit, ==, SCOUT_CATALOG_UNIT_PERCENT);
  g_assert_null (followers->filter->time_ranges[0]);
  g_assert_null (followers->filter->default_time_range);
  g_assert_nonnull (scout_catalog_endpoint_find_parameter (
                      scout_catalog_api_find_metric_filter (fixture->facebook, "content"), "min"));
  g_assert_null (scout_catalog_api_find_metric_filter (fixture->instagram, "creators"));
}

static void
test_values (Fixture       *fixture,
             gconstpointer  data)
{
  const ScoutCatalogValues *facebook = scout_catalog_api_find_values (fixture->facebook, "ages");
  const ScoutCatalogValues *instagram = scout_catalog_api_find_values (fixture->instagram, "ages");
  const ScoutCatalogValue *oldest = scout_catalog_values_find_id (facebook, "65-plus");

  /* Conventions section 7, row 4: one age group, three spellings. */
  g_assert_cmpstr (oldest->value, ==, "65_and_above");
  g_assert_cmpstr (oldest->answer, ==, "65+");
  g_assert_true (scout_catalog_values_find (facebook, "65+") == oldest);
  g_assert_true (scout_catalog_values_find (facebook, "65_AND_ABOVE") == oldest);
  g_assert_cmpstr (scout_catalog_values_find (instagram, "25-34")->value, ==, "25_to_34");
  g_assert_cmpstr (scout_catalog_values_find (instagram, "25-34")->id, ==,
                   scout_catalog_values_find (facebook, "25-34")->id);
  g_assert_null (scout_catalog_values_find (facebook, "25_to_34"));
  g_assert_null (scout_catalog_values_find_id (facebook, "65+"));

  g_assert_cmpstr (scout_catalog_values_find (
                     scout_catalog_api_find_values (fixture->facebook, "switch"), "1")->value,
                   ==, "true");
  g_assert_cmpint (scout_catalog_values_find (
                     scout_catalog_api_find_values (fixture->facebook, "time-ranges"), "L28")->days,
                   ==, 28);
  /* Of several names of a language the first. */
  g_assert_cmpstr (scout_catalog_values_find (
                     scout_catalog_api_find_values (fixture->facebook, "iso-languages"),
                     "ca")->label, ==, "Catalan");
  /* What has no label is its own. */
  g_assert_cmpstr (scout_catalog_values_find (
                     scout_catalog_api_find_values (fixture->instagram, "min-followers"),
                     "0")->label, ==, "0");
}

static gboolean
count_cb (const ScoutCatalogValue *value,
          gpointer                 user_data)
{
  guint *counts = user_data;

  g_assert_cmpuint (value->level, <=, 4);
  g_assert_true ((value->parent == NULL) == (value->level == 1));
  counts[value->level]++;

  return value->level < 4 || counts[4] < 4;
}

static void
test_tree (Fixture       *fixture,
           gconstpointer  data)
{
  const ScoutCatalogValues *interests = scout_catalog_api_find_values (fixture->facebook,
                                                                       "interests");
  const ScoutCatalogValue *coffee = scout_catalog_values_find (interests, "coffee_drinks");
  guint counts[5] = { 0 };

  g_assert_cmpuint (coffee->level, ==, 4);
  g_assert_cmpstr (coffee->parent->value, ==, "NON_ALCOHOLIC_BEVERAGES");
  g_assert_cmpstr (coffee->parent->parent->value, ==, "DRINKS");
  g_assert_cmpstr (coffee->parent->parent->parent->value, ==, "FOOD_AND_DRINK");
  g_assert_null (coffee->parent->parent->parent->parent);
  g_assert_cmpuint (interests->n_values, ==, 14);

  /* The walk ends where the function says so: at the fourth on level 4 of five. */
  scout_catalog_values_foreach (interests, count_cb, counts);
  g_assert_cmpuint (counts[4], ==, 4);

  /* Conventions section 7, row 28: Meta's spelling, our label. */
  g_assert_cmpstr (scout_catalog_values_find (
                     interests, "FURNITURE_APPLIANCES_AND_HOME_FUNISHINGS")->label, ==,
                   "Furniture, appliances and furnishings");
  g_assert_cmpuint (scout_catalog_api_find_values (fixture->instagram, "interests")->n_values,
                    ==, 20);
}

static void
test_field (Fixture       *fixture,
            gconstpointer  data)
{
  const ScoutCatalogObject *creator = scout_catalog_api_find_object (fixture->instagram, "creator");
  const ScoutCatalogField *email = scout_catalog_object_find_field (creator, "email");
  const ScoutCatalogField *media = scout_catalog_object_find_field (creator, "recent_media");
  const ScoutCatalogEndpoint *edge;
  const ScoutCatalogCondition *condition;
  g_auto (GValue) value = G_VALUE_INIT;

  g_assert_cmpint (email->privacy, ==, SCOUT_CATALOG_PRIVACY_CONTACT);
  g_assert_true (media->is_list);
  g_assert_cmpstr (media->object_id, ==, "media");
  condition = scout_catalog_api_find_condition (fixture->instagram, media->condition_ids[0]);
  g_assert_cmpstr (condition->parameter, ==, "username");
  edge = scout_catalog_api_find_endpoint (fixture->instagram, media->edge_id);
  g_assert_cmpint ((int) scout_catalog_endpoint_find_parameter (edge, "limit")->max, ==, 30);
  g_assert_null (scout_catalog_object_find_field (creator, "recent_content"));
  g_assert_true (scout_catalog_object_find_field_by_id (creator, "recent-content") == media);
  g_assert_null (scout_catalog_object_find_field_by_id (creator, "recent_media"));

  g_value_init (&value, SCOUT_TYPE_CATALOG_FIELD);
  g_value_set_boxed (&value, email);
  g_assert_true (g_value_get_boxed (&value) == email);
}

static void
test_metric (Fixture       *fixture,
             gconstpointer  data)
{
  const ScoutCatalogMetric *reach;
  const ScoutCatalogMetric *engaged;

  reach = scout_catalog_api_find_metric (fixture->facebook, "creator-insights",
                                         "creator_reach_by_followers");
  g_assert_cmpstr (reach->measure, ==, "reach");
  g_assert_cmpstr (reach->breakdown_ids[0], ==, "follow-type");
  g_assert_cmpint (reach->unit, ==, SCOUT_CATALOG_UNIT_PERCENT);
  g_assert_cmpstr (reach->default_time_range, ==, "L28");
  g_assert_false (reach->counts_publications);
  g_assert_true (scout_catalog_api_find_metric (fixture->facebook, "creator-insights",
                                                "publishing_activity")->counts_publications);
  /* Conventions section 7, rows 10 and 21. */
  g_assert_nonnull (scout_catalog_api_find_metric (fixture->instagram, "creator-insights",
                                                   "CREATOR_REACH"));
  g_assert_null (scout_catalog_api_find_metric (fixture->facebook, "content-insights",
                                                "creator_reach"));

  engaged = scout_catalog_api_find_metric (fixture->instagram, "creator-insights",
                                           "creator_engaged_accounts");
  g_assert_cmpuint (g_strv_length ((char **) engaged->breakdown_ids), ==, 5);
  g_assert_cmpstr (scout_catalog_api_find_breakdown (fixture->instagram,
                                                     engaged->breakdown_ids[4])->name,
                   ==, "top_cities");
}

static void
test_rules (Fixture       *fixture,
            gconstpointer  data)
{
  const ScoutCatalogFailure *failure;

  g_assert_cmpint (scout_catalog_api_find_limit (fixture->instagram, "account")->max_calls, ==,
                   240);
  g_assert_cmpint (scout_catalog_api_find_limit (fixture->instagram, "app")->calls_per_user, ==,
                   200);
  g_assert_cmpint (scout_catalog_api_find_limit (fixture->facebook, "app")->max_calls, ==, 10000);
  g_assert_cmpint (scout_catalog_api_find_limit (fixture->facebook, "account")->window_seconds, ==,
                   3600);

  /* The two endpoints word it differently. */
  failure = scout_catalog_api_find_failure (fixture->facebook, "content", 3961015);
  g_assert_cmpstr (failure->message, ==, "The creator has not been invited yet.");
  failure = scout_catalog_api_find_failure (fixture->facebook, "creators", 3961015);
  g_assert_cmpstr (failure->message, ==, "Creator has not been invited yet.");
  g_assert_cmpint (scout_catalog_failure_get_number (failure), ==, 3961015);
  g_assert_cmpstr (failure->meaning, ==, "not-onboarded");
  g_assert_true (g_strv_contains (failure->source.guessed, "code"));
  g_assert_null (scout_catalog_api_find_failure (fixture->facebook, "creators", 3961009));
  g_assert_nonnull (scout_catalog_api_find_failure (fixture->facebook, NULL, 3961009));
}

#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD ("/catalog-content/parameter", test_parameter);
  ADD ("/catalog-content/exclusion", test_exclusion);
  ADD ("/catalog-content/filter", test_filter);
  ADD ("/catalog-content/values", test_values);
  ADD ("/catalog-content/tree", test_tree);
  ADD ("/catalog-content/field", test_field);
  ADD ("/catalog-content/metric", test_metric);
  ADD ("/catalog-content/rules", test_rules);

  return g_test_run ();
}
