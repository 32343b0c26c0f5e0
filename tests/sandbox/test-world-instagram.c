/* test-world-instagram.c: the Instagram side of the invented creators.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-world-instagram-insights.h"
#include "scout-world-instagram-media.h"
#include "scout-world-instagram-search.h"

#include <string.h>

#define N_CREATORS 400

static ScoutWorld *
make_world (void)
{
  g_autoptr (GDateTime) today = g_date_time_new_utc (2026, 11, 25, 12, 0, 0.0);

  return scout_world_new (SCOUT_WORLD_DEFAULT_SEED, N_CREATORS, today);
}

static void
test_accounts (void)
{
  g_autoptr (ScoutWorld) world = make_world ();
  guint n_accounts = 0;
  guint n_underscores = 0;

  for (guint i = 0; i < N_CREATORS; i++)
    {
      g_auto (ScoutWorldInstagram) account = { 0 };
      g_autofree char *shouted = NULL;
      guint found = G_MAXUINT;

      if (!scout_world_get_instagram (world, i, &account))
        {
          g_assert_null (account.username);
          g_assert_false (scout_world_has_instagram (world, i));
          continue;
        }
      n_accounts++;
      n_underscores += strchr (account.username, '_') != NULL ? 1 : 0;
      g_assert_cmpuint (strlen (account.id), ==, 17);
      g_assert_cmpint (account.followers, >=, 600);
      shouted = g_ascii_strup (account.username, -1);
      g_assert_true (scout_world_find_instagram (world, shouted, &found));
      g_assert_cmpuint (found, ==, i);
    }
  g_assert_cmpuint (n_accounts, >, N_CREATORS * 8 / 10);
  g_assert_cmpuint (n_accounts, <, N_CREATORS);
  g_assert_cmpuint (n_underscores, >, 20);
}

static void
test_wrong_names (void)
{
  static const char * const wrong[] = { "", "@", "_", "nobody_at_all", "100040000000000", "\xff" };
  g_autoptr (ScoutWorld) world = make_world ();
  g_auto (ScoutWorldCreator) first = { 0 };
  guint found;

  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    g_assert_false (scout_world_find_instagram (world, wrong[i], &found));

  scout_world_get_creator (world, 0, &first);
  g_assert_false (scout_world_find_instagram (world, first.creator_id, &found));
}

static void
test_ranges (void)
{
  g_autoptr (ScoutWorld) world = make_world ();

  /* 25 November 2026 is a Wednesday. */
  g_assert_cmpuint (scout_world_instagram_count_days (world, SCOUT_WORLD_INSTAGRAM_THIS_WEEK), ==,
                    3);
  g_assert_cmpuint (scout_world_instagram_count_days (world, SCOUT_WORLD_INSTAGRAM_THIS_MONTH), ==,
                    25);
  g_assert_cmpuint (scout_world_instagram_count_days (world, SCOUT_WORLD_INSTAGRAM_LAST_14_DAYS),
                    ==, 14);
}

/* People are counted once: a range has at least its best day and at most the sum of its days. */
static void
test_days (void)
{
  static const ScoutWorldInstagramMetric metrics[] = {
    SCOUT_WORLD_INSTAGRAM_ENGAGED_ACCOUNTS, SCOUT_WORLD_INSTAGRAM_REACH,
    SCOUT_WORLD_INSTAGRAM_VIEWS, SCOUT_WORLD_INSTAGRAM_INTERACTIONS,
  };
  g_autoptr (ScoutWorld) world = make_world ();

  for (guint i = 0; i < N_CREATORS; i++)
    for (guint m = 0; m < G_N_ELEMENTS (metrics); m++)
      {
        gint64 days[14];
        gint64 sum = 0;
        gint64 best = 0;
        double value = scout_world_instagram_get_value (world, i, metrics[m], 14);

        scout_world_instagram_get_days (world, i, metrics[m], 14, days);
        for (guint d = 0; d < 14; d++)
          {
            sum += days[d];
            best = MAX (best, days[d]);
          }
        g_assert_cmpfloat (value, >=, (double) best);
        g_assert_cmpfloat (value, <=, (double) sum + 14.0);
      }
}

static void
test_breakdowns (void)
{
  g_autoptr (ScoutWorld) world = make_world ();

  for (guint i = 0; i < 50; i++)
    for (guint b = SCOUT_WORLD_INSTAGRAM_FOLLOW_TYPE; b <= SCOUT_WORLD_INSTAGRAM_MEDIA_TYPE; b++)
      {
        g_autoptr (GArray) shares = scout_world_instagram_get_breakdown (
          world, i, SCOUT_WORLD_INSTAGRAM_REACH, (ScoutWorldInstagramBreakdown) b, 25);
        double sum = 0.0;

        g_assert_cmpuint (shares->len, >=, 2);
        for (guint k = 0; k < shares->len; k++)
          sum += g_array_index (shares, ScoutWorldShare, k).percent;
        g_assert_cmpfloat (sum, <=, 100.01);
        if (b != SCOUT_WORLD_INSTAGRAM_TOP_COUNTRIES && b != SCOUT_WORLD_INSTAGRAM_TOP_CITIES)
          g_assert_cmpfloat (sum, >=, 99.99);
      }
}

static void
test_media (void)
{
  g_autoptr (ScoutWorld) world = make_world ();
  guint n_branded = 0;

  for (guint i = 0; i < 100; i++)
    {
      g_autoptr (GPtrArray) recent = scout_world_list_media (world, i, FALSE, 30);
      g_autoptr (GPtrArray) branded = scout_world_list_media (world, i, TRUE, 30);
      g_autoptr (GPtrArray) few = scout_world_list_media (world, i, FALSE, 3);
      g_auto (ScoutWorldCreator) creator = { 0 };

      scout_world_get_creator (world, i, &creator);
      g_assert_cmpuint (few->len, <=, 3);
      for (guint k = 0; k < recent->len; k++)
        {
          const ScoutWorldMedia *media = g_ptr_array_index (recent, k);

          g_assert_cmpuint (strlen (media->id), ==, 17);
          g_assert_true (g_str_has_prefix (media->permalink, "https://www.instagram.com/"));
          g_assert_true ((media->views >= 0) == (media->type == SCOUT_WORLD_MEDIA_VIDEO));
        }
      for (guint k = 0; k < branded->len; k++)
        {
          const ScoutWorldMedia *media = g_ptr_array_index (branded, k);

          g_assert_true (g_strv_contains (creator.past_partnerships, media->brand));
          n_branded++;
        }
    }
  g_assert_cmpuint (n_branded, >, 100);
}

static guint
count_found (ScoutWorld                     *world,
             const ScoutWorldInstagramQuery *query)
{
  g_autoptr (GArray) found = scout_world_instagram_search (world, query);

  for (guint i = 0; i < found->len; i++)
    {
      guint index = g_array_index (found, guint, i);
      g_auto (ScoutWorldInstagram) account = { 0 };

      g_assert_true (scout_world_get_instagram (world, index, &account));
      g_assert_cmpint (account.state, ==, SCOUT_WORLD_ONBOARDED);
      if (query->min_followers >= 0)
        g_assert_cmpint (account.followers, >=, query->min_followers);
      if (query->is_verified >= 0)
        g_assert_cmpint (account.is_verified, ==, query->is_verified);
      if (query->genders != NULL)
        g_assert_cmpstr (account.creator.gender, ==, query->genders[0]);
      if (query->regions != NULL)
        g_assert_cmpstr (account.region, ==, query->regions[0]);
      if (query->interests != NULL)
        g_assert_true (scout_world_instagram_has_interest (world, index, query->interests[0]));
      if (query->min_engaged >= 0)
        g_assert_cmpfloat (scout_world_instagram_get_value (
                             world, index, SCOUT_WORLD_INSTAGRAM_ENGAGED_ACCOUNTS, 25), >=,
                           (double) query->min_engaged);
    }
  return found->len;
}

static void
test_search (void)
{
  static const char * const women[] = { "female", NULL };
  static const char * const texas[] = { "tx", NULL };
  static const char * const books[] = { "BOOKS_AND_LITERATURE", NULL };
  static const char * const ages[] = { "25-34", NULL };
  g_autoptr (ScoutWorld) world = make_world ();
  ScoutWorldInstagramQuery all = SCOUT_WORLD_INSTAGRAM_QUERY_INIT;
  ScoutWorldInstagramQuery queries[11];
  guint n_all = count_found (world, &all);

  for (guint i = 0; i < G_N_ELEMENTS (queries); i++)
    queries[i] = all;
  queries[0].min_followers = 100000;
  queries[1].is_verified = 1;
  queries[2].genders = women;
  queries[3].interests = books;
  queries[4].min_engaged = 10000;
  queries[5].min_rate = 6.0;
  queries[6].text = "coffee";
  queries[7].audience_ages = ages;
  queries[8].max_silence = 1;
  queries[9].device = 1u << SCOUT_WORLD_DEVICE_IOS;
  queries[10].has_facebook = 0;
  g_assert_cmpuint (n_all, >, N_CREATORS / 2);
  for (guint i = 0; i < G_N_ELEMENTS (queries); i++)
    {
      guint n = count_found (world, &queries[i]);

      g_test_message ("query %u finds %u of %u", i, n, n_all);
      g_assert_cmpuint (n, >, 0);
      g_assert_cmpuint (n, <, n_all);
    }
  all.regions = texas;
  all.min_followers = 20000000;
  g_assert_cmpuint (count_found (world, &all), ==, 0);
}

static gboolean
has_posted (ScoutWorld *world,
            guint       index,
            guint       n_days)
{
  gint64 days[SCOUT_WORLD_N_DAYS];

  scout_world_get_days (world, index, SCOUT_WORLD_METRIC_PUBLISHING_ACTIVITY, n_days, days);
  for (guint i = 0; i < n_days; i++)
    if (days[i] > 0)
      return TRUE;
  return FALSE;
}

/* Everybody whose latest post is no older, and nobody else. */
static void
test_silence (void)
{
  g_autoptr (ScoutWorld) world = make_world ();
  ScoutWorldInstagramQuery query = SCOUT_WORLD_INSTAGRAM_QUERY_INIT;
  g_autoptr (GArray) everybody = scout_world_instagram_search (world, &query);

  for (query.max_silence = 0; query.max_silence < 8; query.max_silence++)
    {
      g_autoptr (GArray) found = scout_world_instagram_search (world, &query);
      guint n_found = 0;

      for (guint i = 0; i < everybody->len; i++)
        if (has_posted (world, g_array_index (everybody, guint, i), (guint) query.max_silence + 1))
          {
            g_assert_cmpuint (n_found, <, found->len);
            g_assert_cmpuint (g_array_index (found, guint, n_found), ==,
                              g_array_index (everybody, guint, i));
            n_found++;
          }
      g_assert_cmpuint (n_found, ==, found->len);
    }
}

/* Any of several interests is enough, of those that S2 has and of those that only S1 has. */
static void
test_interests (void)
{
  static const char * const names[] = { "TRAVEL_AND_LEISURE_ACTIVITIES", "history_and_philosophy",
                                        "NO_SUCH_INTEREST", "BOOKS_AND_LITERATURE", NULL };
  g_autoptr (ScoutWorld) world = make_world ();
  ScoutWorldInstagramQuery query = SCOUT_WORLD_INSTAGRAM_QUERY_INIT;
  g_autoptr (GArray) everybody = scout_world_instagram_search (world, &query);
  g_autoptr (GArray) found = NULL;
  guint n_found = 0;

  query.interests = names;
  found = scout_world_instagram_search (world, &query);
  for (guint i = 0; i < everybody->len; i++)
    {
      guint index = g_array_index (everybody, guint, i);
      gboolean has_any = FALSE;

      for (guint k = 0; names[k] != NULL; k++)
        has_any |= scout_world_instagram_has_interest (world, index, names[k]);
      n_found += has_any ? 1 : 0;
      if (has_any)
        g_assert_cmpuint (g_array_index (found, guint, n_found - 1), ==, index);
    }
  g_assert_cmpuint (n_found, ==, found->len);
  g_assert_cmpuint (n_found, >, 10);
}

static void
test_similar (void)
{
  g_autoptr (ScoutWorld) world = make_world ();
  const guint models[] = { 0, 1 };
  ScoutWorldInstagramQuery query = SCOUT_WORLD_INSTAGRAM_QUERY_INIT;
  g_autoptr (GArray) found = NULL;

  query.similar_to = models;
  query.n_similar_to = 2;
  found = scout_world_instagram_search (world, &query);
  g_assert_cmpuint (found->len, >, 3);
  g_assert_cmpuint (found->len, <, N_CREATORS / 2);
  for (guint i = 0; i < found->len; i++)
    g_assert_cmpuint (g_array_index (found, guint, i), >, 1);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/world-instagram/accounts", test_accounts);
  g_test_add_func ("/world-instagram/wrong-names", test_wrong_names);
  g_test_add_func ("/world-instagram/ranges", test_ranges);
  g_test_add_func ("/world-instagram/days", test_days);
  g_test_add_func ("/world-instagram/breakdowns", test_breakdowns);
  g_test_add_func ("/world-instagram/media", test_media);
  g_test_add_func ("/world-instagram/search", test_search);
  g_test_add_func ("/world-instagram/silence", test_silence);
  g_test_add_func ("/world-instagram/interests", test_interests);
  g_test_add_func ("/world-instagram/similar", test_similar);

  return g_test_run ();
}
