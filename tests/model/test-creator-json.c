/* test-creator-json.c: creators to texts and back.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-creator-json.h"

#include "scout-creator-fields.h"
#include "scout-json-reader.h"

#include <locale.h>
#include <math.h>
#include <string.h>

static const char * const words[] = { "digital_creator", "a \"quote\", a comma", NULL };
static const char * const none[] = { NULL };

static ScoutCreator *
read_text (const char  *text,
           GError     **error)
{
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (TRUE);
  g_autoptr(GBytes) json = g_bytes_new_static (text, strlen (text));

  return scout_creator_new_from_json (catalog, json, error);
}

static ScoutCreator *
make (const ScoutCreatorFields *fields)
{
  g_autoptr(ScoutArena) arena = scout_arena_new (0);

  return scout_creator_new (arena, fields);
}

static ScoutCreator *
make_full (ScoutCatalog *catalog)
{
  static ScoutInsightFields figures[] = {
    { { SCOUT_METRIC_REACH, SCOUT_BREAKDOWN_NONE, SCOUT_PERIOD_OVERALL, SCOUT_TIME_RANGE_L28 },
      SCOUT_NETWORK_FACEBOOK, TRUE, 1234567890123456, 1923004.0, NULL, 0, 0, NULL, 0 },
    { { SCOUT_METRIC_INTERACTION_RATE, SCOUT_BREAKDOWN_NONE, SCOUT_PERIOD_OVERALL,
        SCOUT_TIME_RANGE_L28 },
      SCOUT_NETWORK_FACEBOOK, FALSE, 5, 4.8125, NULL, 0, 0, NULL, 0 },
    /* Not kept: by day, and unknown. */
    { { SCOUT_METRIC_VIEWS, SCOUT_BREAKDOWN_NONE, SCOUT_PERIOD_DAY, SCOUT_TIME_RANGE_L28 },
      SCOUT_NETWORK_FACEBOOK, FALSE, 5, 1.0, NULL, 0, 0, NULL, 0 },
    { { SCOUT_METRIC_VIEWS, SCOUT_BREAKDOWN_NONE, SCOUT_PERIOD_OVERALL, SCOUT_TIME_RANGE_L7 },
      SCOUT_NETWORK_FACEBOOK, FALSE, 5, (double) NAN, NULL, 0, 0, NULL, 0 },
  };
  const ScoutCatalogApi *api = scout_catalog_get_api (catalog, SCOUT_NETWORK_FACEBOOK);
  static ScoutCreatorFields fields = {
    .network = SCOUT_NETWORK_FACEBOOK, .fetched_at = 1234567890000000,
    .partners_fetched_at = 1234567880000000,
    .id = "100044413150303", .name = "Maya “Brews” \n\t\\",
    .handle = "maya.brews", .bio = "Coffee ☕", .profile_url = "https://example.org/maya",
    .portrait_url = "https://example.org/p.png", .cover_url = "https://example.org/c.png",
    .email = "maya@example.org", .gender = "female", .age_bucket = "25–34", .country = "US",
    .followers = 482310, .categories = words, .interests = none, .languages = words,
    .past_partnerships = words, .portfolio_url = "https://example.org/f", .page_id = "4",
    .onboarding_status = "invited", .messaging_id = "3", .page_name = "Maya", .badges = words,
    .platforms = words, .verified = SCOUT_TRUTH_TRUE, .onboarded = SCOUT_TRUTH_FALSE,
    .insights = figures, .n_insights = G_N_ELEMENTS (figures),
  };

  figures[0].metric = &api->metrics[0];
  fields.catalog_api = api;

  return make (&fields);
}

static void
assert_list (const char * const *list,
             const char * const *expected)
{
  g_assert_true (g_strv_equal (list, expected));
}

static void
assert_full (ScoutCreator *creator)
{
  g_assert_cmpint (scout_creator_get_network (creator), ==, SCOUT_NETWORK_FACEBOOK);
  g_assert_cmpstr (scout_creator_get_id (creator), ==, "100044413150303");
  g_assert_cmpstr (scout_creator_get_name (creator), ==, "Maya “Brews” \n\t\\");
  g_assert_cmpstr (scout_creator_get_handle (creator), ==, "maya.brews");
  g_assert_cmpstr (scout_creator_get_bio (creator), ==, "Coffee ☕");
  g_assert_cmpstr (scout_creator_get_profile_url (creator), ==, "https://example.org/maya");
  g_assert_cmpstr (scout_creator_get_portrait_url (creator), ==, "https://example.org/p.png");
  g_assert_cmpstr (scout_creator_get_cover_url (creator), ==, "https://example.org/c.png");
  g_assert_cmpstr (scout_creator_get_gender (creator), ==, "female");
  g_assert_cmpstr (scout_creator_get_age_bucket (creator), ==, "25–34");
  g_assert_cmpstr (scout_creator_get_country (creator), ==, "US");
  g_assert_cmpint (scout_creator_get_followers (creator), ==, 482310);
  assert_list (scout_creator_get_categories (creator), words);
  assert_list (scout_creator_get_interests (creator), none);
  assert_list (scout_creator_get_languages (creator), words);
  assert_list (scout_creator_get_past_partnerships (creator), words);
  g_assert_cmpstr (scout_creator_get_portfolio_url (creator), ==, "https://example.org/f");
  g_assert_cmpstr (scout_creator_get_onboarding_status (creator), ==, "invited");
  g_assert_cmpstr (scout_creator_get_messaging_id (creator), ==, "3");
  g_assert_cmpstr (scout_creator_get_page_id (creator), ==, "4");
  g_assert_cmpstr (scout_creator_get_page_name (creator), ==, "Maya");
  assert_list (scout_creator_get_badges (creator), words);
  assert_list (scout_creator_get_platforms (creator), words);
  g_assert_cmpint (scout_creator_is_verified (creator), ==, SCOUT_TRUTH_TRUE);
  g_assert_cmpint (scout_creator_is_onboarded (creator), ==, SCOUT_TRUTH_FALSE);
  g_assert_cmpint (scout_creator_follows_brand (creator), ==, SCOUT_TRUTH_UNKNOWN);
}

static void
test_round_trip (void)
{
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (TRUE);
  const ScoutCatalogApi *api = scout_catalog_get_api (catalog, SCOUT_NETWORK_FACEBOOK);
  g_autoptr(ScoutCreator) creator = make_full (catalog);
  g_autofree char *text = scout_creator_to_json (creator);
  g_autoptr(GBytes) json = g_bytes_new_static (text, strlen (text));
  g_autoptr(GError) error = NULL;
  g_autoptr(ScoutCreator) again = scout_creator_new_from_json (catalog, json, &error);
  g_autofree char *again_text = NULL;
  ScoutInsight *reach = NULL;

  g_assert_no_error (error);
  assert_full (again);
  g_assert_cmpint (scout_creator_get_profile_fetched_at (again), ==, 1234567890000000);
  g_assert_cmpint (scout_creator_get_partners_fetched_at (again), ==, 1234567880000000);
  /* Not kept unasked. */
  g_assert_null (scout_creator_get_email (again));
  g_assert_null (strstr (text, "maya@"));
  g_assert_cmpuint (scout_creator_get_n_insights (again), ==, 2);
  reach = scout_creator_get_nth_insight (again, 0);
  g_assert_cmpfloat_with_epsilon (scout_insight_get_value (reach), 1923004.0, 1e-9);
  g_assert_cmpint (scout_insight_get_fetched_at (reach), ==, 1234567890123456);
  g_assert_true (scout_insight_is_estimated (reach));
  g_assert_true (scout_insight_get_metric (reach) == &api->metrics[0]);
  g_assert_cmpfloat_with_epsilon (scout_creator_get_figure (again, SCOUT_METRIC_INTERACTION_RATE,
                                                            SCOUT_TIME_RANGE_L28), 4.8125, 1e-9);
  again_text = scout_creator_to_json (again);
  g_assert_cmpstr (again_text, ==, text);
}

/* What is unknown stays unknown. */
static void
test_minimal (void)
{
  ScoutCreatorFields fields = SCOUT_CREATOR_FIELDS_INIT;
  g_autoptr(ScoutCreator) creator = NULL;
  g_autoptr(ScoutCreator) again = NULL;
  g_autofree char *text = NULL;
  g_autoptr(GError) error = NULL;

  fields.network = SCOUT_NETWORK_INSTAGRAM;
  fields.id = "7";
  creator = make (&fields);
  text = scout_creator_to_json (creator);
  g_assert_cmpstr (text, ==,
                   "{\"format\":1,\"network\":\"instagram\",\"id\":\"7\",\"figures\":[]}");
  again = read_text (text, &error);
  g_assert_no_error (error);
  g_assert_cmpint (scout_creator_get_network (again), ==, SCOUT_NETWORK_INSTAGRAM);
  g_assert_cmpint (scout_creator_get_followers (again), ==, -1);
  g_assert_null (scout_creator_get_bio (again));
  g_assert_null (scout_creator_get_past_partnerships (again));
  g_assert_cmpint (scout_creator_is_verified (again), ==, SCOUT_TRUTH_UNKNOWN);
  g_assert_false (scout_creator_knows_content (again, SCOUT_CONTENT_LIST_RECENT));
}

/* So does that there are none. */
static void
test_no_partners (void)
{
  ScoutCreatorFields fields = SCOUT_CREATOR_FIELDS_INIT;
  g_autoptr(ScoutCreator) creator = NULL;
  g_autoptr(ScoutCreator) again = NULL;
  g_autofree char *text = NULL;
  g_autoptr(GError) error = NULL;

  fields.id = "7";
  fields.past_partnerships = none;
  creator = make (&fields);
  text = scout_creator_to_json (creator);
  again = read_text (text, &error);
  g_assert_no_error (error);
  assert_list (scout_creator_get_past_partnerships (again), none);
}

/* Odd members are unknown; the rest is there. */
static void
test_odd (void)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(ScoutCreator) creator = read_text (
    "{\"format\":1,\"network\":\"facebook\",\"id\":7,\"name\":[1],\"bio\":null,\"followers\":-3,"
    "\"categories\":\"x\",\"interests\":[\"a\",1,null,\"b\"],\"verified\":\"yes\",\"shoes\":{},"
    "\"fetched-at\":5,\"past-partnerships\":[\"a\"],\"partners-fetched-at\":-7,"
    "\"figures\":[1,{},{\"metric\":\"reach\"},{\"metric\":\"moon\",\"range\":\"last-28-days\","
    "\"value\":1},{\"metric\":\"reach\",\"range\":\"last-28-days\",\"value\":\"1\"},"
    "{\"metric\":\"reach\",\"range\":\"last-28-days\",\"value\":1,\"edge\":\"moon\","
    "\"name\":\"x\",\"fetched-at\":-4,\"estimated\":1}]}", &error);
  const char * const interests[] = { "a", "b", NULL };

  g_assert_no_error (error);
  g_assert_cmpstr (scout_creator_get_name (creator), ==, "7");
  g_assert_cmpint (scout_creator_get_followers (creator), ==, -1);
  g_assert_cmpint (scout_creator_get_partners_fetched_at (creator), ==, 0);
  g_assert_null (scout_creator_get_categories (creator)[0]);
  assert_list (scout_creator_get_interests (creator), interests);
  g_assert_cmpint (scout_creator_is_verified (creator), ==, SCOUT_TRUTH_UNKNOWN);
  g_assert_cmpuint (scout_creator_get_n_insights (creator), ==, 1);
  g_assert_null (scout_insight_get_metric (scout_creator_get_nth_insight (creator, 0)));
}

static const struct
{
  const char *text;
  int code;
} refused[] = {
  { "", SCOUT_JSON_ERROR_SYNTAX },
  { "[]", SCOUT_JSON_ERROR_TYPE },
  { "{}", SCOUT_JSON_ERROR_MISSING },
  { "{\"format\":1,\"network\":\"facebook\"}", SCOUT_JSON_ERROR_MISSING },
  { "{\"format\":1,\"network\":\"facebook\",\"id\":\"\"}", SCOUT_JSON_ERROR_MISSING },
  { "{\"format\":1,\"network\":\"moon\",\"id\":\"1\"}", SCOUT_JSON_ERROR_MISSING },
  { "{\"network\":\"facebook\",\"id\":\"1\"}", SCOUT_JSON_ERROR_MISSING },
  { "{\"format\":2,\"network\":\"facebook\",\"id\":\"1\"}", SCOUT_JSON_ERROR_TYPE },
  { "{\"format\":1,\"network\":\"facebook\",\"id\":\"1\"} x", SCOUT_JSON_ERROR_SYNTAX },
};

static void
test_refused (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      g_autoptr(GError) error = NULL;

      g_assert_null (read_text (refused[i].text, &error));
      g_assert_error (error, SCOUT_JSON_ERROR, refused[i].code);
    }
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/creator-json/round-trip", test_round_trip);
  g_test_add_func ("/creator-json/minimal", test_minimal);
  g_test_add_func ("/creator-json/no-partners", test_no_partners);
  g_test_add_func ("/creator-json/odd", test_odd);
  g_test_add_func ("/creator-json/refused", test_refused);

  return g_test_run ();
}
