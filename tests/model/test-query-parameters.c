/* test-query-parameters.c: how queries are spelt, letter by letter.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-query-builder.h"

#include <locale.h>
#include <math.h>

#define OPEN ((double) NAN)

static ScoutQueryBuilder *
start (ScoutNetwork  network,
       const char   *endpoint)
{
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (TRUE);

  return scout_query_builder_new (catalog, network, endpoint);
}

/* Asserts the whole of what is sent, "name=value" by line. */
static void
assert_spelt (ScoutQueryBuilder *builder,
              const char        *expected)
{
  g_autoptr(ScoutQuery) query = scout_query_builder_build (builder);
  g_autoptr(GPtrArray) parameters = scout_query_dup_parameters (query);
  g_autoptr(GString) text = g_string_new (NULL);

  for (guint i = 0; i < parameters->len; i++)
    {
      const ScoutQueryParameter *parameter = g_ptr_array_index (parameters, i);

      g_string_append_printf (text, "%s%s=%s", i > 0 ? "\n" : "", parameter->name,
                              parameter->value);
    }
  g_assert_cmpstr (text->str, ==, expected);
}

static void
set_list (ScoutQueryBuilder *builder,
          const char        *id,
          const char        *values)
{
  g_auto(GStrv) list = g_strsplit (values, "|", -1);

  scout_query_builder_set_list (builder, id, (const char * const *) list);
}

static void
set_range (ScoutQueryBuilder *builder,
           const char        *id,
           ScoutQueryRange    range)
{
  scout_query_builder_set_range (builder, id, &range);
}

static void
test_facebook_creators (void)
{
  g_autoptr(ScoutQueryBuilder) builder = start (SCOUT_NETWORK_FACEBOOK, "creators");

  scout_query_builder_set_text (builder, "query", "cookies & “cream”");
  scout_query_builder_set_text (builder, "sort", "followers");
  set_list (builder, "categories", "chef|digital_creator");
  set_list (builder, "interests", "FOOD_AND_DRINK|COFFEE_DRINKS");
  set_list (builder, "countries", "US|CA");
  set_list (builder, "languages", "en|es");
  scout_query_builder_set_text (builder, "audience-age", "65-plus");
  scout_query_builder_set_text (builder, "audience-gender", "female");
  set_list (builder, "audience-countries", "US");
  set_range (builder, "followers", (ScoutQueryRange) { 100000, 1000000, NULL, NULL });
  set_range (builder, "reach", (ScoutQueryRange) { 1, 50, "last-28-days", "follower" });
  set_range (builder, "interaction-rate", (ScoutQueryRange) { 1.5, OPEN, "last-14-days", NULL });
  set_range (builder, "posts-published", (ScoutQueryRange) { OPEN, 3, NULL, "overall" });
  set_list (builder, "past-partners", "J.crew Factory|Dolce, Gabbana");
  scout_query_builder_set_text (builder, "has-past-partnerships", "true");

  assert_spelt (builder,
                "query=cookies & “cream”\n"
                "sort_by=followers\n"
                "creator_countries=US,CA\n"
                "follower_count={\"min\":100000,\"max\":1000000}\n"
                "creator_categories=chef,digital_creator\n"
                "creator_interests=FOOD_AND_DRINK,COFFEE_DRINKS\n"
                "creator_languages=en,es\n"
                "major_audience_age_bucket=65_and_above\n"
                "major_audience_gender=female\n"
                "major_audience_country=US\n"
                "reach={\"min\":1,\"max\":50,\"time_range\":\"L28\",\"breakdown\":\"follower\"}\n"
                "interaction_rate={\"min\":1.5,\"time_range\":\"L14\"}\n"
                "publishing_activity={\"max\":3,\"breakdown\":\"overall\"}\n"
                "past_partnerships=J.crew Factory,Gabbana\n"
                "has_past_partnerships=true");
}

static void
test_facebook_content (void)
{
  g_autoptr(ScoutQueryBuilder) builder = start (SCOUT_NETWORK_FACEBOOK, "content");

  set_list (builder, "creator-id", "Meta|100044413150303");
  set_range (builder, "reach", (ScoutQueryRange) { 500, OPEN, NULL, NULL });
  scout_query_builder_set_text (builder, "sort", "newest");
  scout_query_builder_set_text (builder, "time-range", "last-7-days");
  scout_query_builder_set_text (builder, "content-type", "photos");
  scout_query_builder_set_text (builder, "start-date", "2026-11-01");

  assert_spelt (builder,
                "creator_id=Meta,100044413150303\n"
                "sort_by=create_time\n"
                "content_type=PHOTOS\n"
                "time_range=L7\n"
                "start_date=2026-11-01\n"
                "reach={\"min\":500}");
}

/* What a comma list cannot say at all is left out, and a list of nothing else altogether. */
static void
test_commas (void)
{
  g_autoptr(ScoutQueryBuilder) builder = start (SCOUT_NETWORK_FACEBOOK, "creators");

  set_list (builder, "past-partners", ",|Dolce, Gabbana| , ,|Kith");
  assert_spelt (builder, "past_partnerships=Gabbana,Kith");

  set_list (builder, "past-partners", ",,|,");
  assert_spelt (builder, "");
}

/* Lists are arrays, and one value is an array of one: a bare text is refused (conventions 5). */
static void
test_instagram (void)
{
  g_autoptr(ScoutQueryBuilder) builder = start (SCOUT_NETWORK_INSTAGRAM, "creators");

  scout_query_builder_set_text (builder, "query", "travel");
  set_list (builder, "similar-to", "one|two \"quoted\"");
  set_list (builder, "countries", "US");
  scout_query_builder_set_text (builder, "min-followers", "10000");
  scout_query_builder_set_text (builder, "max-followers", "100000");
  set_list (builder, "age", "18-24|65-plus");
  set_list (builder, "gender", "female");
  set_list (builder, "interests", "FOOD_AND_DRINK");
  set_list (builder, "audience-age", "25_to_34");
  scout_query_builder_set_text (builder, "follower-growth", "top-10-percent");
  set_range (builder, "reels-interaction-rate", (ScoutQueryRange) { 2.25, OPEN, NULL, NULL });

  assert_spelt (builder,
                "query=travel\n"
                "similar_to_creators=[\"one\",\"two \\\"quoted\\\"\"]\n"
                "creator_countries=[\"US\"]\n"
                "creator_min_followers=10000\n"
                "creator_max_followers=100000\n"
                "creator_age_bucket=[\"18_to_24\",\"65_and_above\"]\n"
                "creator_gender=[\"female\"]\n"
                "creator_interests=[\"FOOD_AND_DRINK\"]\n"
                "reels_interaction_rate={\"min\":2.25}\n"
                "major_audience_age_bucket=[\"25_to_34\"]\n"
                "creator_follower_growth=top_10_percent");
}

static void
test_numbers (void)
{
  static const struct
  {
    double number;
    const char *text;
  } numbers[] = {
    { 0, "0" }, { 1, "1" }, { -3, "-3" }, { 0.1, "0.1" }, { 1.5, "1.5" }, { 12.25, "12.25" },
    { 1e6, "1000000" }, { 1e15, "1000000000000000" }, { 0.1 + 0.2, "0.3" }, { 1e-9, "0" },
    { -0.5, "-0.5" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      g_autoptr(ScoutQueryBuilder) builder = start (SCOUT_NETWORK_FACEBOOK, "creators");
      g_autofree char *expected = g_strdup_printf ("views={\"min\":%s}", numbers[i].text);

      set_range (builder, "views", (ScoutQueryRange) { numbers[i].number, OPEN, NULL, NULL });
      assert_spelt (builder, expected);
    }
}

static void
test_locale (void)
{
  if (setlocale (LC_NUMERIC, "de_DE.UTF-8") == NULL)
    {
      g_test_skip ("There is no locale with a decimal comma");
      return;
    }
  test_numbers ();
  setlocale (LC_NUMERIC, "C");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/query-parameters/facebook-creators", test_facebook_creators);
  g_test_add_func ("/query-parameters/facebook-content", test_facebook_content);
  g_test_add_func ("/query-parameters/commas", test_commas);
  g_test_add_func ("/query-parameters/instagram", test_instagram);
  g_test_add_func ("/query-parameters/numbers", test_numbers);
  g_test_add_func ("/query-parameters/locale", test_locale);

  return g_test_run ();
}
