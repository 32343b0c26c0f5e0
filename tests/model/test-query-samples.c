/* test-query-samples.c: the requests that Meta's documents show, asked by queries.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* As far as parameters go that a query has: fields and paging are the market's. The documents leave
 * out quotes, write single ones, and take values in any case; the meaning is compared, the names
 * letter by letter. */

#include "config.h"

#include "query-maker.h"
#include "scout-query-lint.h"

#include <string.h>

typedef struct
{
  const char *sample; /* as it stands in the document */
  const char *where;
  const char *parameters;
} Sample;

static const Sample samples[] = {
  /* S2, "Creators Endpoint": sample requests, metric search filters, examples. */
  { "creator_id=Meta", FB, "{\"creator-id\":\"Meta\"}" },
  { "creator_id=100044413150303", FB, "{\"creator-id\":\"100044413150303\"}" },
  { "creator_categories=chef&creator_countries=US&query=basketball shoes", FB,
    "{\"categories\":[\"chef\"],\"countries\":[\"US\"],\"query\":\"basketball shoes\"}" },
  { "reach={min:1,max:50,time_range:\"L28\",breakdown:\"follower\"}", FB,
    "{\"reach\":{\"min\":1,\"max\":50,\"time-range\":\"last-28-days\","
    "\"breakdown\":\"follower\"}}" },
  { "interaction_rate={min:1.5,time_range:\"L14\"}", FB,
    "{\"interaction-rate\":{\"min\":1.5,\"time-range\":\"last-14-days\"}}" },
  { "creator_countries=US", FB, "{\"countries\":[\"US\"]}" },
  { "query=Disney", FB, "{\"query\":\"Disney\"}" },
  { "reach={min:100,max:5000,time_range:\"L28\"}", FB,
    "{\"reach\":{\"min\":100,\"max\":5000,\"time-range\":\"last-28-days\"}}" },
  { "reach={min:1,max:50,time_range:\"L14\",breakdown:\"follower\"}", FB,
    "{\"reach\":{\"min\":1,\"max\":50,\"time-range\":\"last-14-days\","
    "\"breakdown\":\"follower\"}}" },
  { "follower_count={min:100000}", FB, "{\"followers\":{\"min\":100000}}" },
  { "query=cookies&creator_countries=US,CA&follower_count={min:100000,max:1000000}", FB,
    "{\"query\":\"cookies\",\"countries\":[\"US\",\"CA\"],"
    "\"followers\":{\"min\":100000,\"max\":1000000}}" },
  { "creator_countries=US&major_audience_age_bucket=25-34&major_audience_gender=female", FB,
    "{\"countries\":[\"US\"],\"audience-age\":\"25-34\",\"audience-gender\":\"female\"}" },
  { "major_audience_age_bucket=65_and_above", FB, "{\"audience-age\":\"65-plus\"}" },
  { "past_partnerships=J.crew Factory", FB, "{\"past-partners\":[\"J.crew Factory\"]}" },

  /* S2, "Content Endpoint": the same. */
  { "content_id=886117876817680", POSTS, "{\"content-id\":\"886117876817680\"}" },
  { "creator_id=Meta", POSTS, "{\"creator-id\":[\"Meta\"]}" },
  { "reach={min:10,max:20}&sort_by=reactions&time_range=L28&content_type=reels", POSTS,
    "{\"reach\":{\"min\":10,\"max\":20},\"sort\":\"reactions\",\"time-range\":\"last-28-days\","
    "\"content-type\":\"reels\"}" },
  { "reach={min:1,max:50}", POSTS, "{\"reach\":{\"min\":1,\"max\":50}}" },
  { "reactions={min:1,max:50}&comments={min:2}", POSTS,
    "{\"reactions\":{\"min\":1,\"max\":50},\"comments\":{\"min\":2}}" },
  { "creator_id=1,2&reach={min:500}&sort_by=reactions&time_range=L7&content_type=PHOTOS", POSTS,
    "{\"creator-id\":[\"1\",\"2\"],\"reach\":{\"min\":500},\"sort\":\"reactions\","
    "\"time-range\":\"last-7-days\",\"content-type\":\"photos\"}" },
  { "sort_by=comments&time_range=L14", POSTS,
    "{\"sort\":\"comments\",\"time-range\":\"last-14-days\"}" },

  /* S1: example call, sample calls, and the values in its table. */
  { "creator_countries=['US']", IG, "{\"countries\":[\"US\"]}" },
  { "query=travel", IG, "{\"query\":\"travel\"}" },
  { "username=somebody", IG, "{\"username\":\"somebody\"}" },
  { "query=travel&creator_age_bucket=['18_to_24']", IG,
    "{\"query\":\"travel\",\"age\":[\"18-24\"]}" },
  { "creator_min_followers=10000&creator_max_followers=100000", IG,
    "{\"min-followers\":\"10000\",\"max-followers\":\"100000\"}" },
  { "major_audience_age_bucket=['65_and_above']", IG, "{\"audience-age\":[\"65-plus\"]}" },
};

/* {min:1} and ['US'] become {"min":1} and ["US"]. */
static char *
dup_strict (const char *text)
{
  g_autoptr(GRegex) bare = g_regex_new ("([{,])([a-z_]+):", 0, 0, NULL);
  g_autofree char *quoted = g_regex_replace (bare, text, -1, 0, "\\1\"\\2\":", 0, NULL);

  return g_strdup (g_strdelimit (quoted, "'", '"'));
}

static int
compare_texts (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char * const *) a, *(const char * const *) b);
}

static char *
dup_sorted (GPtrArray *parts)
{
  g_autoptr(GString) text = g_string_new (NULL);

  g_ptr_array_sort (parts, compare_texts);
  for (guint i = 0; i < parts->len; i++)
    g_string_append_printf (text, "%s\n", (const char *) g_ptr_array_index (parts, i));

  return g_strdup (text->str);
}

/* Names as they are, values in lower case. */
static char *
dup_assignment (const char *name,
                const char *value)
{
  g_autofree char *lower = g_ascii_strdown (value, -1);

  return g_strdup_printf ("%s=%s", name, lower);
}

static char *
dup_sample (const char *sample)
{
  g_autofree char *strict = dup_strict (sample);
  g_auto(GStrv) assignments = g_strsplit (strict, "&", -1);
  g_autoptr(GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);

  for (gsize i = 0; assignments[i] != NULL; i++)
    {
      g_auto(GStrv) sides = g_strsplit (assignments[i], "=", 2);

      g_ptr_array_add (parts, dup_assignment (sides[0], sides[1]));
    }

  return dup_sorted (parts);
}

static char *
dup_request (ScoutQuery *query)
{
  g_autoptr(GPtrArray) parameters = scout_query_dup_parameters (query);
  g_autoptr(GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < parameters->len; i++)
    {
      const ScoutQueryParameter *parameter = g_ptr_array_index (parameters, i);

      g_ptr_array_add (parts, dup_assignment (parameter->name, parameter->value));
    }

  return dup_sorted (parts);
}

static void
test_samples (void)
{
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (TRUE);

  for (gsize i = 0; i < G_N_ELEMENTS (samples); i++)
    {
      g_autoptr(ScoutQuery) query = query_maker_make (catalog, samples[i].where,
                                                      samples[i].parameters);
      g_autoptr(GPtrArray) findings = scout_query_lint (query);
      g_autofree char *expected = dup_sample (samples[i].sample);
      g_autofree char *request = dup_request (query);

      g_assert_cmpstr (request, ==, expected);
      g_assert_cmpuint (findings->len, ==, 0);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/query-samples/documents", test_samples);

  return g_test_run ();
}
