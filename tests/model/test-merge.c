/* test-merge.c: of two answers about one creator or post becomes what either knows.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-merge.h"

#include "scout-creator-fields.h"
#include "scout-creator-json.h"

#include <math.h>
#include <string.h>

static const ScoutInsightKey reach_key = { SCOUT_METRIC_REACH, SCOUT_BREAKDOWN_NONE,
                                           SCOUT_PERIOD_OVERALL, SCOUT_TIME_RANGE_LIFETIME };
static const ScoutInsightKey views_key = { SCOUT_METRIC_VIEWS, SCOUT_BREAKDOWN_NONE,
                                           SCOUT_PERIOD_OVERALL, SCOUT_TIME_RANGE_LIFETIME };

static const char *
keep (ScoutArena *arena,
      const char *text) /* (nullable) */
{
  return text != NULL ? scout_arena_strndup (arena, text, strlen (text)) : NULL;
}

static const ScoutInsightFields *
make_insight (ScoutArena            *arena,
              const ScoutInsightKey *key,
              double                 value)
{
  ScoutInsightFields *insight = scout_arena_alloc (arena, sizeof *insight);

  insight->key = *key;
  insight->value = value;

  return insight;
}

/* The arena goes before the models are looked at, as it does in the application. */
static ScoutContent *
make_content (const char            *id,
              const char            *caption, /* (nullable) */
              const ScoutInsightKey *key,
              double                 value)
{
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  ScoutContentFields *fields = scout_arena_alloc (arena, sizeof *fields);

  fields->id = keep (arena, id);
  fields->caption = keep (arena, caption);
  fields->created = SCOUT_CONTENT_NO_TIME;
  fields->n_unknown_members = 1;
  fields->insights = make_insight (arena, key, value);
  fields->n_insights = 1;

  return scout_content_new (arena, fields);
}

static ScoutCreator *
make_creator (const char            *name, /* (nullable) */
              const char            *bio,  /* (nullable) */
              gint64                 followers,
              const ScoutInsightKey *key,
              double                 value)
{
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  ScoutCreatorFields *fields = scout_arena_alloc (arena, sizeof *fields);
  ScoutContentFields *posts = scout_arena_alloc (arena, 2 * sizeof *posts);

  fields->id = keep (arena, "1001");
  fields->name = keep (arena, name);
  fields->bio = keep (arena, bio);
  fields->followers = followers;
  fields->insights = make_insight (arena, key, value);
  fields->n_insights = 1;

  posts[0].id = keep (arena, "5");
  posts[0].caption = keep (arena, bio);
  posts[0].created = SCOUT_CONTENT_NO_TIME;
  posts[1].id = keep (arena, name != NULL ? "6" : "7");
  posts[1].created = 1;
  fields->recent_content = posts;
  fields->n_recent_content = 2;

  return scout_creator_new (arena, fields);
}

static ScoutCreator *
make_answer (const char *bio, /* (nullable) */
             gint64      fetched_at)
{
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  ScoutCreatorFields *fields = scout_arena_alloc (arena, sizeof *fields);

  *fields = (ScoutCreatorFields) SCOUT_CREATOR_FIELDS_INIT;
  fields->id = keep (arena, "1001");
  fields->bio = keep (arena, bio);
  fields->fetched_at = fetched_at;

  return scout_creator_new (arena, fields);
}

/* Figures that come later do not make a profile newer than it is. */
static void
test_times (void)
{
  g_autoptr(ScoutCreator) profile = make_answer ("Coffee", 100);
  g_autoptr(ScoutCreator) figures = make_answer (NULL, 200);
  g_autoptr(ScoutCreator) later = make_answer (NULL, 300);
  g_autoptr(ScoutCreator) both = scout_merge_creators (figures, profile);
  g_autoptr(ScoutCreator) all = scout_merge_creators (later, both);
  g_autoptr(ScoutCreator) profile_again = make_answer ("Tea", 400);
  g_autoptr(ScoutCreator) renewed = scout_merge_creators (profile_again, all);

  g_assert_cmpint (scout_creator_get_profile_fetched_at (profile), ==, 100);
  g_assert_cmpint (scout_creator_get_fetched_at (all), ==, 300);
  g_assert_cmpint (scout_creator_get_profile_fetched_at (all), ==, 100);
  g_assert_cmpint (scout_creator_get_profile_fetched_at (renewed), ==, 400);
}

static ScoutCreator *
make_told (const char *bio,
           gint64      profile_told_at,
           gint64      figure_told_at)
{
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  ScoutCreatorFields *fields = scout_arena_alloc (arena, sizeof *fields);
  ScoutInsightFields *reach = scout_arena_alloc (arena, sizeof *reach);

  reach->key = reach_key;
  reach->value = (double) figure_told_at;
  reach->fetched_at = figure_told_at;
  *fields = (ScoutCreatorFields) SCOUT_CREATOR_FIELDS_INIT;
  fields->id = keep (arena, "1001");
  fields->bio = keep (arena, bio);
  fields->fetched_at = MAX (profile_told_at, figure_told_at);
  fields->profile_fetched_at = profile_told_at;
  fields->insights = reach;
  fields->n_insights = 1;

  return scout_creator_new (arena, fields);
}

/* Profile and figures by themselves, and the first where nobody knows. */
static void
test_newest (void)
{
  static const struct
  {
    gint64 first[2];
    gint64 second[2];
    const char *bio;
    gint64 reach;
  } cases[] = {
    { { 200, 200 }, { 100, 100 }, "first", 200 },
    { { 100, 100 }, { 200, 200 }, "second", 200 },
    { { 100, 300 }, { 200, 200 }, "second", 300 },
    { { 200, 200 }, { 100, 300 }, "first", 300 },
    { { 100, 100 }, { 100, 100 }, "first", 100 },
    { { -1, 100 }, { 200, 200 }, "first", 200 },
    { { 100, 100 }, { -1, 50 }, "first", 100 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(ScoutCreator) first = make_told ("first", cases[i].first[0], cases[i].first[1]);
      g_autoptr(ScoutCreator) second = make_told ("second", cases[i].second[0],
                                                  cases[i].second[1]);
      g_autoptr(ScoutCreator) merged = scout_merge_newest (first, second);

      g_test_message ("case %" G_GSIZE_FORMAT, i);
      g_assert_cmpstr (scout_creator_get_bio (merged), ==, cases[i].bio);
      g_assert_cmpuint (scout_creator_get_n_insights (merged), ==, 1);
      g_assert_cmpint (lround (scout_creator_get_figure (merged, SCOUT_METRIC_REACH,
                                                         SCOUT_TIME_RANGE_LIFETIME)),
                       ==, cases[i].reach);
    }
}

/* An older Scout did not keep when the profile was told, which figures do not tell either. */
static void
test_unknown_time (void)
{
  g_autoptr(ScoutCreator) kept = make_answer ("Coffee", 0);
  g_autoptr(ScoutCreator) figures = make_answer (NULL, 200);
  g_autoptr(ScoutCreator) later = make_answer (NULL, 300);
  g_autoptr(ScoutCreator) both = scout_merge_creators (figures, kept);
  g_autoptr(ScoutCreator) all = scout_merge_creators (later, both);
  g_autoptr(ScoutCreator) profile = make_answer ("Tea", 400);
  g_autoptr(ScoutCreator) renewed = scout_merge_creators (profile, all);
  g_autofree char *card = scout_creator_to_json (all);

  g_assert_cmpint (scout_creator_get_profile_fetched_at (both), ==, 0);
  g_assert_cmpint (scout_creator_get_fetched_at (all), ==, 300);
  g_assert_cmpint (scout_creator_get_profile_fetched_at (all), ==, 0);
  g_assert_null (strstr (card, "fetched-at"));
  g_assert_cmpint (scout_creator_get_profile_fetched_at (renewed), ==, 400);
}

/* Instagram's partners come in a call of their own, which tells nothing else. */
static void
test_partners_time (void)
{
  static const char * const names[] = { "Alder", NULL };
  ScoutCreatorFields fields = SCOUT_CREATOR_FIELDS_INIT;
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  g_autoptr(ScoutCreator) profile = make_answer ("Coffee", 200);
  g_autoptr(ScoutCreator) figures = make_answer (NULL, 300);
  g_autoptr(ScoutCreator) partners = NULL;
  g_autoptr(ScoutCreator) both = NULL;
  g_autoptr(ScoutCreator) all = NULL;
  g_autofree char *card = NULL;

  fields.id = "1001";
  fields.past_partnerships = names;
  fields.fetched_at = 100;
  partners = scout_creator_new (arena, &fields);
  both = scout_merge_creators (profile, partners);
  all = scout_merge_creators (figures, both);
  card = scout_creator_to_json (all);

  g_assert_cmpint (scout_creator_get_partners_fetched_at (partners), ==, 100);
  g_assert_cmpint (scout_creator_get_profile_fetched_at (all), ==, 200);
  g_assert_cmpint (scout_creator_get_partners_fetched_at (all), ==, 100);
  g_assert_nonnull (strstr (card, "\"fetched-at\":200,\"partners-fetched-at\":100,"));
}

/* A profile that tells that there are partners does not make a list of them newer. */
static void
test_partners_list_time (void)
{
  static const char * const names[] = { "Alder", NULL };
  ScoutCreatorFields fields = SCOUT_CREATOR_FIELDS_INIT;
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  ScoutCreatorFields listed = SCOUT_CREATOR_FIELDS_INIT;
  g_autoptr(ScoutCreator) profile = NULL;
  g_autoptr(ScoutCreator) partners = NULL;
  g_autoptr(ScoutCreator) all = NULL;

  fields.id = listed.id = "1001";
  fields.has_partnership_experience = SCOUT_TRUTH_TRUE;
  fields.fetched_at = 200;
  listed.past_partnerships = names;
  listed.fetched_at = 100;
  profile = scout_creator_new (arena, &fields);
  partners = scout_creator_new (arena, &listed);
  all = scout_merge_creators (profile, partners);
  g_assert_cmpint (scout_creator_get_partners_fetched_at (profile), ==, 200);
  g_assert_cmpint (scout_creator_get_partners_fetched_at (all), ==, 100);
}

static void
test_creators (void)
{
  ScoutCreator *first = make_creator ("Maya", NULL, -1, &reach_key, 7.0);
  ScoutCreator *second = make_creator (NULL, "Coffee", 12, &views_key, 9.0);
  g_autoptr(ScoutCreator) merged = scout_merge_creators (first, second);

  g_object_unref (first);
  g_object_unref (second);

  g_assert_cmpstr (scout_creator_get_id (merged), ==, "1001");
  g_assert_cmpstr (scout_creator_get_name (merged), ==, "Maya");
  g_assert_cmpstr (scout_creator_get_bio (merged), ==, "Coffee");
  g_assert_null (scout_creator_get_email (merged));
  g_assert_cmpint (scout_creator_get_followers (merged), ==, 12);
  g_assert_cmpuint (scout_creator_get_n_insights (merged), ==, 2);
  g_assert_cmpfloat_with_epsilon (scout_creator_get_figure (merged, SCOUT_METRIC_REACH,
                                                            SCOUT_TIME_RANGE_LIFETIME),
                                  7.0, 0.001);
  g_assert_cmpfloat_with_epsilon (scout_creator_get_figure (merged, SCOUT_METRIC_VIEWS,
                                                            SCOUT_TIME_RANGE_LIFETIME),
                                  9.0, 0.001);
}

/* Posts that both have are one, in the order of the first; the others come behind. */
static void
test_posts_of_creators (void)
{
  g_autoptr(ScoutCreator) first = make_creator ("Maya", NULL, -1, &reach_key, 7.0);
  g_autoptr(ScoutCreator) second = make_creator (NULL, "Coffee", 12, &views_key, 9.0);
  g_autoptr(ScoutCreator) merged = scout_merge_creators (first, second);
  static const char * const ids[] = { "5", "6", "7" };

  g_assert_cmpuint (scout_creator_get_n_content (merged, SCOUT_CONTENT_LIST_RECENT), ==, 3);
  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_autoptr(ScoutContent) post =
        scout_creator_dup_content (merged, SCOUT_CONTENT_LIST_RECENT, i);

      g_assert_cmpstr (scout_content_get_id (post), ==, ids[i]);
      g_assert_cmpstr (scout_content_get_caption (post), ==, i == 0 ? "Coffee" : NULL);
    }
  g_assert_cmpuint (scout_creator_get_n_content (merged, SCOUT_CONTENT_LIST_BRANDED), ==, 0);
}

/* Where both know a thing, the first is believed. */
static void
test_conflict (void)
{
  g_autoptr(ScoutCreator) first = make_creator ("Maya", "Tea", 3, &reach_key, 7.0);
  g_autoptr(ScoutCreator) second = make_creator ("Ada", "Coffee", 12, &reach_key, 9.0);
  g_autoptr(ScoutCreator) merged = scout_merge_creators (first, second);

  g_assert_cmpstr (scout_creator_get_name (merged), ==, "Maya");
  g_assert_cmpstr (scout_creator_get_bio (merged), ==, "Tea");
  g_assert_cmpint (scout_creator_get_followers (merged), ==, 3);
  g_assert_cmpuint (scout_creator_get_n_insights (merged), ==, 1);
  g_assert_cmpfloat_with_epsilon (scout_creator_get_figure (merged, SCOUT_METRIC_REACH,
                                                            SCOUT_TIME_RANGE_LIFETIME),
                                  7.0, 0.001);
}

static void
test_content (void)
{
  ScoutContent *first = make_content ("5", NULL, &reach_key, 7.0);
  ScoutContent *second = make_content ("5", "Cookies", &views_key, 9.0);
  g_autoptr(ScoutContent) merged = scout_merge_content (first, second);

  g_object_unref (first);
  g_object_unref (second);

  g_assert_cmpstr (scout_content_get_id (merged), ==, "5");
  g_assert_cmpstr (scout_content_get_caption (merged), ==, "Cookies");
  g_assert_null (scout_content_get_created (merged));
  g_assert_false (scout_content_has_comments (merged));
  g_assert_cmpfloat_with_epsilon (scout_content_get_figure (merged, SCOUT_METRIC_REACH),
                                  7.0, 0.001);
  g_assert_cmpfloat_with_epsilon (scout_content_get_figure (merged, SCOUT_METRIC_VIEWS),
                                  9.0, 0.001);
  g_assert_true (isnan (scout_content_get_figure (merged, SCOUT_METRIC_CLICKS)));
  g_assert_cmpuint (scout_content_get_n_unknown_members (merged), ==, 2);
}

static void
test_creator_with_content (void)
{
  g_autoptr(GPtrArray) posts = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(ScoutCreator) creator = NULL;
  g_autoptr(ScoutCreator) without = NULL;
  g_autoptr(ScoutContent) post = NULL;

  without = scout_merge_creator_with_content (SCOUT_NETWORK_FACEBOOK, "1001", posts);
  g_assert_cmpuint (scout_creator_get_n_content (without, SCOUT_CONTENT_LIST_RECENT), ==, 0);

  g_ptr_array_add (posts, make_content ("5", "Cookies", &views_key, 9.0));
  g_ptr_array_add (posts, make_content ("6", NULL, &views_key, 8.0));
  creator = scout_merge_creator_with_content (SCOUT_NETWORK_FACEBOOK, "1001", posts);
  g_clear_pointer (&posts, g_ptr_array_unref);

  g_assert_cmpstr (scout_creator_get_id (creator), ==, "1001");
  g_assert_cmpint (scout_creator_get_network (creator), ==, SCOUT_NETWORK_FACEBOOK);
  g_assert_cmpint (scout_creator_get_followers (creator), ==, -1);
  g_assert_cmpuint (scout_creator_get_n_content (creator, SCOUT_CONTENT_LIST_RECENT), ==, 2);
  post = scout_creator_dup_content (creator, SCOUT_CONTENT_LIST_RECENT, 0);
  g_assert_cmpstr (scout_content_get_caption (post), ==, "Cookies");
  g_assert_cmpfloat_with_epsilon (scout_content_get_figure (post, SCOUT_METRIC_VIEWS), 9.0, 0.001);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/merge/creators", test_creators);
  g_test_add_func ("/merge/times", test_times);
  g_test_add_func ("/merge/newest", test_newest);
  g_test_add_func ("/merge/unknown-time", test_unknown_time);
  g_test_add_func ("/merge/partners-time", test_partners_time);
  g_test_add_func ("/merge/partners-time-of-list", test_partners_list_time);
  g_test_add_func ("/merge/posts-of-creators", test_posts_of_creators);
  g_test_add_func ("/merge/conflict", test_conflict);
  g_test_add_func ("/merge/content", test_content);
  g_test_add_func ("/merge/creator-with-content", test_creator_with_content);

  return g_test_run ();
}
