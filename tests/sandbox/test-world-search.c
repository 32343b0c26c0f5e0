/* test-world-search.c: tests that searches find what they should, best first, and nobody else.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-world-search.h"

#include <locale.h>
#include <string.h>

static ScoutWorld *
get_world (void)
{
  static ScoutWorld *world = NULL;
  g_autoptr (GDateTime) today = NULL;

  if (world != NULL)
    return world;
  today = g_date_time_new_utc (2026, 11, 17, 12, 0, 0.0);
  world = scout_world_new (SCOUT_WORLD_DEFAULT_SEED, SCOUT_WORLD_DEFAULT_N_CREATORS, today);
  return world;
}

static GArray *
search_text (const char *text)
{
  ScoutWorldQuery query = SCOUT_WORLD_QUERY_INIT;

  query.text = text;
  return scout_world_search (get_world (), &query);
}

static guint
get_hit (GArray *hits,
         guint   at)
{
  g_assert_cmpuint (at, <, hits->len);
  return g_array_index (hits, guint, at);
}

static guint
find (const char *alias)
{
  guint index = 0;

  g_assert_true (scout_world_find (get_world (), alias, &index));
  return index;
}

static gboolean
contains (GArray *hits,
          guint   index)
{
  for (guint i = 0; i < hits->len; i++)
    if (get_hit (hits, i) == index)
      return TRUE;
  return FALSE;
}

/* What creators write, in lower case. */
static char *
get_words (guint index)
{
  g_auto (ScoutWorldCreator) creator = { 0 };
  g_auto (GStrv) captions = scout_world_dup_captions (get_world (), index);
  g_autofree char *posts = g_strjoinv (" ", captions);
  g_autofree char *interests = NULL;
  g_autofree char *text = NULL;

  scout_world_get_creator (get_world (), index, &creator);
  interests = g_strjoinv (" ", (char **) creator.interests);
  text = g_strjoin (" ", creator.display_name, creator.bio, posts, interests, NULL);
  return g_utf8_strdown (text, -1);
}

static void
test_coffee (void)
{
  g_autoptr (GArray) hits = search_text ("coffee");
  g_auto (ScoutWorldCreator) first = { 0 };

  g_assert_cmpuint (hits->len, >=, 30);
  g_assert_cmpuint (hits->len, <=, 500);
  scout_world_get_creator (get_world (), get_hit (hits, 0), &first);
  g_assert_cmpstr (first.display_name, ==, "Maya Lindqvist");
  g_assert_nonnull (first.cover_id);
  g_assert_nonnull (first.email);
  g_assert_nonnull (first.categories[1]);
  g_assert_nonnull (first.interests[1]);
  g_assert_nonnull (first.past_partnerships[1]);

  for (guint i = 0; i < 20; i++)
    {
      g_autofree char *words = get_words (get_hit (hits, i));

      g_assert_true (strstr (words, "coffee") != NULL || strstr (words, "espresso") != NULL);
    }
}

/* Who says "cookies" in the newest post comes, on the whole, well before the others. */
static void
test_recent_first (void)
{
  g_autoptr (GArray) hits = search_text ("cookies");
  guint sums[2] = { 0, 0 };
  guint ns[2] = { 0, 0 };

  for (guint i = 0; i < hits->len; i++)
    {
      g_auto (GStrv) captions = scout_world_dup_captions (get_world (), get_hit (hits, i));
      g_autofree char *newest = g_utf8_strdown (captions[0], -1);
      guint is_recent = strstr (newest, "cookies") != NULL;

      sums[is_recent] += i;
      ns[is_recent]++;
    }
  g_assert_cmpuint (ns[0], >=, 10);
  g_assert_cmpuint (ns[1], >=, 10);
  g_assert_cmpuint (2 * sums[1] / ns[1], <, sums[0] / ns[0]);
}

static void
test_cookies (void)
{
  static const char * const countries[] = { "us", "CA", NULL };
  ScoutWorldQuery query = SCOUT_WORLD_QUERY_INIT;
  g_autoptr (GArray) hits = NULL;

  query.text = "cookies";
  query.countries = countries;
  query.min_followers = 100000;
  query.max_followers = 1000000;
  hits = scout_world_search (get_world (), &query);
  g_assert_cmpuint (hits->len, >=, 15);
  for (guint i = 0; i < hits->len; i++)
    {
      g_auto (ScoutWorldCreator) creator = { 0 };

      scout_world_get_creator (get_world (), get_hit (hits, i), &creator);
      g_assert_true (g_strv_contains ((const char * const []) { "US", "CA", NULL },
                                      creator.country));
      g_assert_cmpint (creator.follower_count, >=, 100000);
      g_assert_cmpint (creator.follower_count, <=, 1000000);
    }
}

static void
test_nobody (void)
{
  static const char * const texts[] = { "quidditch", "qwertyuiop", "🦖", "zzz", "the" };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GArray) hits = search_text (texts[i]);

      g_assert_cmpuint (hits->len, ==, 0);
    }
}

/* S1: "keywords (e.g., username or content-related terms)". */
static void
test_names (void)
{
  for (guint i = 0; i < 200; i += 7)
    {
      g_auto (ScoutWorldCreator) creator = { 0 };
      g_autofree char *shouted = NULL;
      g_autoptr (GArray) hits = NULL;

      scout_world_get_creator (get_world (), i, &creator);
      shouted = g_ascii_strup (creator.alias, -1);
      hits = search_text (shouted);
      if (creator.state == SCOUT_WORLD_ONBOARDED)
        g_assert_cmpuint (get_hit (hits, 0), ==, i);
    }
}

/* S1's and S2's own examples find somebody and not everybody. */
static void
test_examples (void)
{
  static const char * const texts[] = {
    "disney", "basketball shoes", "tech gadgets", "cookies", "travel",
  };
  g_autoptr (GArray) everybody = scout_world_search (get_world (),
                                                     &(ScoutWorldQuery) SCOUT_WORLD_QUERY_INIT);

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GArray) hits = search_text (texts[i]);

      g_test_message ("%s: %u", texts[i], hits->len);
      g_assert_cmpuint (hits->len, >, 5);
      g_assert_cmpuint (hits->len, <, everybody->len / 3);
    }
}

/* Words are met in any case and form, by words of like meaning, and in other scripts. */
static void
test_wordings (void)
{
  static const char * const found[][2] = {
    { "COFFEE", "mayabrews" },
    { "coffees", "mayabrews" },
    { "barista", "mayabrews" },
    { "pour over coffee", "theo.pours" },
    { "pour overs", "theo.pours" },
    { "latte", "mayabrews" },
    { "cafe de olla", "tomascocina" },
    { "CAFÉ", "tomascocina" },
    { "baker", "camille.aufour" },
    { "biscuit", "juneandrye" },
    { "trail runner", "deleontherun" },
    { "running", "deleontherun" },
    { "Maya Lindqvist", "mayabrews" },
    { "喫茶店", "sakura.kissa" },
    { "котов", "darya.malyuye" },
    { "🍪", "thandi.crumbs" },
    { "sourdough bread", "camille.aufour" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (found); i++)
    {
      g_autoptr (GArray) hits = search_text (found[i][0]);

      g_test_message ("%s", found[i][0]);
      g_assert_true (contains (hits, find (found[i][1])));
    }
}

static void
test_phrase (void)
{
  g_autoptr (GArray) hits = search_text ("basketball shoes");
  g_autofree char *words = get_words (get_hit (hits, 0));

  g_assert_nonnull (strstr (words, "basketball shoes"));
}

static void
test_hostile_texts (void)
{
  g_autofree char *length = g_strnfill (100000, 'a');
  g_autofree char *many = NULL;
  GString *words = g_string_new (NULL);
  const char *texts[] = { "", "   ", "\xff\xfe\xfd", "\xe2\x80", "%s%n", NULL, NULL };

  for (guint i = 0; i < 5000; i++)
    g_string_append (words, "coffee ");
  many = g_string_free (words, FALSE);
  texts[5] = length;
  texts[6] = many;
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GArray) hits = search_text (texts[i]);

      g_assert_cmpuint (hits->len, <=, 2000);
    }
}

static void
test_everybody (void)
{
  ScoutWorldQuery query = SCOUT_WORLD_QUERY_INIT;
  g_autoptr (GArray) all = scout_world_search (get_world (), &query);
  g_autoptr (GArray) again = scout_world_search (get_world (), &query);
  guint n = 0;

  for (guint i = 0; i < 2000; i++)
    {
      g_auto (ScoutWorldCreator) creator = { 0 };

      scout_world_get_creator (get_world (), i, &creator);
      n += creator.state == SCOUT_WORLD_ONBOARDED;
      g_assert_cmpint (contains (all, i), ==, creator.state == SCOUT_WORLD_ONBOARDED);
    }
  g_assert_cmpuint (all->len, ==, n);
  g_assert_cmpmem (all->data, all->len * sizeof (guint), again->data, again->len * sizeof (guint));
}

static void
test_sorted_by_followers (void)
{
  ScoutWorldQuery query = SCOUT_WORLD_QUERY_INIT;
  g_autoptr (GArray) hits = NULL;
  gint64 before = G_MAXINT64;

  query.sort_by_followers = TRUE;
  hits = scout_world_search (get_world (), &query);
  for (guint i = 0; i < hits->len; i++)
    {
      g_auto (ScoutWorldCreator) creator = { 0 };

      scout_world_get_creator (get_world (), get_hit (hits, i), &creator);
      g_assert_cmpint (creator.follower_count, <=, before);
      before = creator.follower_count;
    }
}

static void
test_text_sorts_by_relevance (void)
{
  ScoutWorldQuery query = SCOUT_WORLD_QUERY_INIT;
  g_autoptr (GArray) plain = search_text ("coffee");
  g_autoptr (GArray) sorted = NULL;

  query.text = "coffee";
  query.sort_by_followers = TRUE;
  sorted = scout_world_search (get_world (), &query);
  g_assert_cmpmem (plain->data, plain->len * sizeof (guint),
                   sorted->data, sorted->len * sizeof (guint));
}

/* What the filters say about one creator, worked out from everything that is public about them. */
typedef gboolean (*Judge) (const ScoutWorldCreator *creator);

static void
check_filter (const ScoutWorldQuery *query,
              Judge                  judge)
{
  g_autoptr (GArray) hits = scout_world_search (get_world (), query);
  guint n = 0;

  for (guint i = 0; i < 2000; i++)
    {
      g_auto (ScoutWorldCreator) creator = { 0 };
      gboolean expected;

      scout_world_get_creator (get_world (), i, &creator);
      expected = creator.state == SCOUT_WORLD_ONBOARDED && judge (&creator);
      g_assert_cmpint (contains (hits, i), ==, expected);
      n += expected;
    }
  g_assert_cmpuint (hits->len, ==, n);
  g_assert_cmpuint (n, >, 0);
}

static gboolean
is_japanese_or_turkish (const ScoutWorldCreator *creator)
{
  return strcmp (creator->country, "JP") == 0 || strcmp (creator->country, "TR") == 0;
}

static gboolean
is_chef_or_artist (const ScoutWorldCreator *creator)
{
  return g_strv_contains (creator->categories, "chef")
         || g_strv_contains (creator->categories, "artist");
}

static gboolean
is_interested_in_drinks (const ScoutWorldCreator *creator)
{
  return g_strv_contains (creator->interests, "NON_ALCOHOLIC_BEVERAGES")
         || g_strv_contains (creator->interests, "COFFEE_DRINKS");
}

static gboolean
is_middling (const ScoutWorldCreator *creator)
{
  return creator->follower_count >= 50000 && creator->follower_count <= 60000;
}

static gboolean
speaks_french (const ScoutWorldCreator *creator)
{
  return g_strv_contains (creator->languages, "fr");
}

static gboolean
has_worked_with_oats (const ScoutWorldCreator *creator)
{
  for (guint i = 0; creator->past_partnerships[i] != NULL; i++)
    {
      g_autofree char *name = g_utf8_strdown (creator->past_partnerships[i], -1);

      if (strstr (name, "oat") != NULL)
        return TRUE;
    }
  return FALSE;
}

static gboolean
has_not_worked (const ScoutWorldCreator *creator)
{
  return creator->past_partnerships[0] == NULL;
}

static gboolean
has_canadian_followers (const ScoutWorldCreator *creator)
{
  g_autoptr (GArray) shares = NULL;

  shares = scout_world_get_breakdown (get_world (), creator->index,
                                      SCOUT_WORLD_METRIC_FOLLOWERS_TOP_COUNTRIES, 1);
  return strcmp (g_array_index (shares, ScoutWorldShare, 0).key, "CA") == 0;
}

static gboolean
has_women_as_followers (const ScoutWorldCreator *creator)
{
  g_autoptr (GArray) shares = NULL;

  shares = scout_world_get_breakdown (get_world (), creator->index,
                                      SCOUT_WORLD_METRIC_FOLLOWERS_GENDERS, 1);
  return g_array_index (shares, ScoutWorldShare, 0).percent >= 50.0;
}

static gboolean
has_middle_aged_followers (const ScoutWorldCreator *creator)
{
  g_autoptr (GArray) shares = NULL;
  double best = 0.0;
  guint age = 0;

  shares = scout_world_get_breakdown (get_world (), creator->index,
                                      SCOUT_WORLD_METRIC_FOLLOWERS_AGE_GENDERS, 1);
  for (guint i = 0; i < 6; i++)
    {
      double percent = g_array_index (shares, ScoutWorldShare, i).percent
                       + g_array_index (shares, ScoutWorldShare, i + 6).percent;

      if (percent > best + 0.01)
        {
          best = percent;
          age = i;
        }
    }
  return age == 2;
}

static gboolean
reaches_many (const ScoutWorldCreator *creator)
{
  return scout_world_get_value (get_world (), creator->index, SCOUT_WORLD_METRIC_REACH, 14) >= 5e5
         && scout_world_get_value (get_world (), creator->index,
                                   SCOUT_WORLD_METRIC_INTERACTION_RATE, 28) <= 4.0;
}

static gboolean
has_many_reels (const ScoutWorldCreator *creator)
{
  g_autoptr (GArray) shares = NULL;

  shares = scout_world_get_breakdown (get_world (), creator->index,
                                      SCOUT_WORLD_METRIC_VIEWS_BY_CONTENT_TYPE, 28);
  for (guint i = 0; i < shares->len; i++)
    if (strcmp (g_array_index (shares, ScoutWorldShare, i).key, "reels") == 0)
      return g_array_index (shares, ScoutWorldShare, i).percent >= 60.0;
  return FALSE;
}

static void
test_creator_filters (void)
{
  static const char * const countries[] = { "JP", "tr", "XX", NULL };
  static const char * const categories[] = { "Chef", "artist", "nonsense", NULL };
  static const char * const interests[] = { "drinks", NULL };
  static const char * const languages[] = { "FR", NULL };
  static const char * const partnerships[] = { "OAT", NULL };
  ScoutWorldQuery query = SCOUT_WORLD_QUERY_INIT;

  query.countries = countries;
  check_filter (&query, is_japanese_or_turkish);
  query = (ScoutWorldQuery) SCOUT_WORLD_QUERY_INIT;
  query.categories = categories;
  check_filter (&query, is_chef_or_artist);
  query = (ScoutWorldQuery) SCOUT_WORLD_QUERY_INIT;
  query.interests = interests;
  check_filter (&query, is_interested_in_drinks);
  query = (ScoutWorldQuery) SCOUT_WORLD_QUERY_INIT;
  query.min_followers = 50000;
  query.max_followers = 60000;
  check_filter (&query, is_middling);
  query = (ScoutWorldQuery) SCOUT_WORLD_QUERY_INIT;
  query.languages = languages;
  check_filter (&query, speaks_french);
  query = (ScoutWorldQuery) SCOUT_WORLD_QUERY_INIT;
  query.past_partnerships = partnerships;
  check_filter (&query, has_worked_with_oats);
  query = (ScoutWorldQuery) SCOUT_WORLD_QUERY_INIT;
  query.has_past_partnerships = 0;
  check_filter (&query, has_not_worked);
}

static void
test_audience_filters (void)
{
  static const char * const countries[] = { "ca", NULL };
  ScoutWorldQuery query = SCOUT_WORLD_QUERY_INIT;

  query.audience_countries = countries;
  check_filter (&query, has_canadian_followers);
  query = (ScoutWorldQuery) SCOUT_WORLD_QUERY_INIT;
  query.audience_gender = "Female";
  check_filter (&query, has_women_as_followers);
  query = (ScoutWorldQuery) SCOUT_WORLD_QUERY_INIT;
  query.audience_age = "35-44";
  check_filter (&query, has_middle_aged_followers);
}

static void
test_metric_filters (void)
{
  static const ScoutWorldMetricFilter numbers[] = {
    { SCOUT_WORLD_METRIC_REACH, 14, NULL, 5e5, -1.0 },
    { SCOUT_WORLD_METRIC_INTERACTION_RATE, 28, "overall", -1.0, 4.0 },
  };
  static const ScoutWorldMetricFilter share = { SCOUT_WORLD_METRIC_VIEWS, 28, "reels", 60.0, -1.0 };
  ScoutWorldQuery query = SCOUT_WORLD_QUERY_INIT;

  query.metrics = numbers;
  query.n_metrics = G_N_ELEMENTS (numbers);
  check_filter (&query, reaches_many);
  query.metrics = &share;
  query.n_metrics = 1;
  check_filter (&query, has_many_reels);
}

static void
test_unknown_values (void)
{
  static const char * const nonsense[] = { "nonsense", NULL };
  ScoutWorldQuery queries[6] = {
    SCOUT_WORLD_QUERY_INIT, SCOUT_WORLD_QUERY_INIT, SCOUT_WORLD_QUERY_INIT,
    SCOUT_WORLD_QUERY_INIT, SCOUT_WORLD_QUERY_INIT, SCOUT_WORLD_QUERY_INIT,
  };

  queries[0].countries = nonsense;
  queries[1].categories = nonsense;
  queries[2].interests = nonsense;
  queries[3].languages = nonsense;
  queries[4].audience_age = "nonsense";
  queries[5].audience_gender = "nonsense";
  for (guint i = 0; i < G_N_ELEMENTS (queries); i++)
    {
      g_autoptr (GArray) hits = scout_world_search (get_world (), &queries[i]);

      g_assert_cmpuint (hits->len, ==, 0);
    }
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/sandbox/world-search/coffee", test_coffee);
  g_test_add_func ("/sandbox/world-search/recent-first", test_recent_first);
  g_test_add_func ("/sandbox/world-search/cookies", test_cookies);
  g_test_add_func ("/sandbox/world-search/examples", test_examples);
  g_test_add_func ("/sandbox/world-search/names", test_names);
  g_test_add_func ("/sandbox/world-search/nobody", test_nobody);
  g_test_add_func ("/sandbox/world-search/wordings", test_wordings);
  g_test_add_func ("/sandbox/world-search/phrase", test_phrase);
  g_test_add_func ("/sandbox/world-search/hostile-texts", test_hostile_texts);
  g_test_add_func ("/sandbox/world-search/everybody", test_everybody);
  g_test_add_func ("/sandbox/world-search/sorted-by-followers", test_sorted_by_followers);
  g_test_add_func ("/sandbox/world-search/relevance", test_text_sorts_by_relevance);
  g_test_add_func ("/sandbox/world-search/creator-filters", test_creator_filters);
  g_test_add_func ("/sandbox/world-search/audience-filters", test_audience_filters);
  g_test_add_func ("/sandbox/world-search/metric-filters", test_metric_filters);
  g_test_add_func ("/sandbox/world-search/unknown-values", test_unknown_values);

  return g_test_run ();
}
