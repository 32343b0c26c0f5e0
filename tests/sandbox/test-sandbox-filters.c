/* test-sandbox-filters.c: every search parameter of S2, good and bad, over HTTP.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sandbox-client.h"

#include <string.h>

#define CREATORS "/v26.0/creator_marketplace/creators"

static Answer *
search (Fixture    *fixture,
        const char *name,
        const char *value)
{
  g_autofree char *escaped = g_uri_escape_string (value, NULL, FALSE);
  g_autofree char *path = g_strdup_printf (CREATORS "?%s=%s&limit=50", name, escaped);

  return fixture_get_page (fixture, path);
}

static void
test_good (Fixture       *fixture,
           gconstpointer  data)
{
  static const struct
  {
    const char *name;
    const char *value;
  } cases[] = {
    { "creator_categories", "digital_creator,CHEF" },
    { "creator_interests", "[\"food_and_drink\"]" },
    { "creator_countries", "us, ca" },
    { "creator_languages", "en,es" },
    { "major_audience_age_bucket", "25-34" },
    { "major_audience_age_bucket", "65_AND_ABOVE" },
    { "major_audience_gender", "Female" },
    { "major_audience_country", "US" },
    { "past_partnerships", "a" },
    { "has_past_partnerships", "true" },
    { "has_past_partnerships", "0" },
    { "sort_by", "Relevance" },
    { "follower_count", "{min:10000}" },
    { "follower_count", "{min:10000.5,max:1e9}" },
    { "reach", "{min:100,max:500000,time_range:\"L28\"}" },
    { "reach", "{min:1,max:50,time_range:\"L14\",breakdown:\"follower\"}" },
    { "interactions", "{\"max\":1000000,\"breakdown\":\"overall\"}" },
    { "publishing_activity", "{min:0,time_range:'l7'}" },
    { "views", "{min:1,breakdown:\"reels\"}" },
    { "interaction_rate", "{min:1.5,time_range:\"L14\"}" },
    { "creator_countries", "" },
    { "query", "" },
    { "unheard_of", "{" },
  };
  g_autoptr (Answer) all = fixture_get_page (fixture, CREATORS "?limit=50");

  g_assert_cmpuint (answer_count (all, "$.data[*]"), ==, 50);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (Answer) answer = search (fixture, cases[i].name, cases[i].value);

      g_test_message ("%s=%s", cases[i].name, cases[i].value);
      g_assert_cmpuint (answer->status, ==, 200);
    }
}

static void
test_bad (Fixture       *fixture,
          gconstpointer  data)
{
  static const struct
  {
    const char *name;
    const char *value;
    int         subcode;
  } cases[] = {
    { "creator_interests", "NOTHING", 3961021 },
    { "creator_countries", "US,XX", 3961021 },
    { "creator_countries", "USA", 3961021 },
    { "creator_countries", "EU", 3961021 },
    { "creator_languages", "english", 3961021 },
    { "creator_languages", "eng", 3961021 },
    { "creator_languages", "en,xx", 3961021 },
    { "creator_languages", "en_US", 3961021 },
    { "major_audience_age_bucket", "25_to_34", 3961021 },
    /* How answers and Scout spell it. */
    { "major_audience_age_bucket", "65+", 3961021 },
    { "major_audience_age_bucket", "65-plus", 3961021 },
    { "major_audience_gender", "other", 3961021 },
    { "major_audience_country", "U", 3961021 },
    { "major_audience_country", "XX", 3961021 },
    { "major_audience_country", "Canada", 3961021 },
    { "has_past_partnerships", "maybe", 3961021 },
    { "sort_by", "views", 3961021 },
    { "sort_by", "newest", 3961021 },
    { "sort_by", "follower_count", 3961021 },
    { "reach", "{min:1,breakdown:\"reels\"}", 3961021 },
    { "follower_count", "{min:1,breakdown:\"follower\"}", 3961021 },
    { "follower_count", "{min:10,max:5}", 3961022 },
    { "follower_count", "{min:10,time_range:\"L28\"}", 3961024 },
    { "views", "{min:1,breakdown:\"multi-photo\"}", 3961021 },
    { "reach", "{min:1,time_range:\"L30\"}", 3961024 },
    { "reach", "{min:1,time_range:\"last-28-days\"}", 3961024 },
    { "interaction_rate", "{min:1,time_range:\"L90\"}", 3961024 },
    { "follower_count", "{min:-1}", 3961025 },
    { "reach", "{min:10,max:5}", 3961025 },
    { "views", "{max:-5}", 3961025 },
    { "follower_count", "100", 0 },
    { "reach", "{}", 0 },
    { "reach", "{time_range:\"L28\"}", 0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (Answer) answer = search (fixture, cases[i].name, cases[i].value);

      g_test_message ("%s=%s", cases[i].name, cases[i].value);
      answer_assert_error (answer, 400, 100, cases[i].subcode);
    }
}

static void
test_words (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (Answer) value = search (fixture, "creator_countries", "XX");
  g_autoptr (Answer) range = search (fixture, "interaction_rate", "{min:1,time_range:\"L1\"}");
  g_autoptr (Answer) hostile = search (fixture, "creator_countries", "\xFF\"<b>%s\n");

  g_assert_cmpstr (answer_get_text (value, "$.error.error_user_msg"), ==,
                   "The filter value XX for creator_countries is not supported. Please refer to "
                   "documentation.");
  g_assert_cmpstr (answer_get_text (range, "$.error.error_user_msg"), ==,
                   "The time range value L1 for interaction_rate is not supported. Current "
                   "supported time range values are L7, L14, L28. Please refer to documentation.");
  answer_assert_error (hostile, 400, 100, 3961021);
}

/* A narrower filter finds a part of what a wider one finds. */
static void
test_narrowing (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (Answer) wide = search (fixture, "reach", "{min:1}");
  g_autoptr (Answer) narrow = search (fixture, "reach", "{min:5000000}");

  g_assert_cmpuint (answer_count (wide, "$.data[*]"), ==, 50);
  g_assert_cmpuint (answer_count (narrow, "$.data[*]"), <, 50);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/sandbox-filters/good", Fixture, NULL, fixture_set_up, test_good,
              fixture_tear_down);
  g_test_add ("/sandbox-filters/bad", Fixture, NULL, fixture_set_up, test_bad, fixture_tear_down);
  g_test_add ("/sandbox-filters/words", Fixture, NULL, fixture_set_up, test_words,
              fixture_tear_down);
  g_test_add ("/sandbox-filters/narrowing", Fixture, NULL, fixture_set_up, test_narrowing,
              fixture_tear_down);

  return g_test_run ();
}
