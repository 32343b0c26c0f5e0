/* test-world-posts.c: the posts of the invented creators, their texts and comments.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-world-insights.h"
#include "scout-world-post-search.h"
#include "scout-world-post-texts.h"

#include <string.h>

#define N_CREATORS 300
#define NOON 12

static ScoutWorld *
make_world (void)
{
  g_autoptr (GDateTime) today = g_date_time_new_utc (2026, 11, 25, NOON, 0, 0.0);

  return scout_world_new (SCOUT_WORLD_DEFAULT_SEED, N_CREATORS, today);
}

/* As many posts as the daily series says, without the stories. */
static void
test_series (void)
{
  g_autoptr (ScoutWorld) world = make_world ();
  guint n_all = 0;
  guint n_published = 0;

  for (guint i = 0; i < N_CREATORS; i++)
    {
      g_autoptr (GArray) posts = scout_world_list_posts (world, i, 28);
      double published = scout_world_get_value (world, i,
                                                SCOUT_WORLD_METRIC_PUBLISHING_ACTIVITY, 28);

      g_assert_cmpuint (posts->len, <=, (guint) published);
      n_all += posts->len;
      n_published += (guint) published;
    }
  g_assert_cmpuint (n_all, >, n_published * 8 / 10);
  g_assert_cmpuint (n_all, <, n_published);
}

static void
test_order (void)
{
  g_autoptr (ScoutWorld) world = make_world ();
  gint64 now = g_date_time_to_unix (scout_world_get_today (world));

  for (guint i = 0; i < N_CREATORS; i++)
    {
      g_autoptr (GArray) posts = scout_world_list_posts (world, i, 90);
      gint64 newer = now;

      for (guint k = 0; k < posts->len; k++)
        {
          const ScoutWorldPost *post = &g_array_index (posts, ScoutWorldPost, k);

          g_assert_cmpint (post->created_at, <=, newer);
          g_assert_cmpint (post->created_at, >, now - 91 * 86400);
          newer = post->created_at;
        }
    }
}

static void
check_counts (const ScoutWorldPost *post)
{
  const gint64 *counts = post->counts;

  g_assert_cmpint (counts[SCOUT_WORLD_POST_INTERACTIONS], ==,
                   counts[SCOUT_WORLD_POST_REACTIONS] + counts[SCOUT_WORLD_POST_COMMENTS]
                   + counts[SCOUT_WORLD_POST_SHARES] + counts[SCOUT_WORLD_POST_SAVES]);
  g_assert_cmpint (counts[SCOUT_WORLD_POST_REACH], <=, counts[SCOUT_WORLD_POST_VIEWS]);
  for (guint i = 0; i < SCOUT_WORLD_POST_N_METRICS; i++)
    {
      g_assert_cmpint (counts[i], >=, 0);
      g_assert_cmpuint (post->paid[i], <=, 1000);
      g_assert_cmpuint (post->follower[i], <=, 1000);
    }
  if (!scout_world_post_has_metric (post, SCOUT_WORLD_POST_SAVES))
    g_assert_cmpint (counts[SCOUT_WORLD_POST_SAVES], ==, 0);
}

static void
test_figures (void)
{
  g_autoptr (ScoutWorld) world = make_world ();
  guint n_types[SCOUT_WORLD_POST_VIDEOS + 1] = { 0 };
  guint n_hidden = 0;
  guint n_paid = 0;

  for (guint i = 0; i < N_CREATORS; i++)
    {
      g_autoptr (GArray) posts = scout_world_list_posts (world, i, 90);

      for (guint k = 0; k < posts->len; k++)
        {
          const ScoutWorldPost *post = &g_array_index (posts, ScoutWorldPost, k);

          check_counts (post);
          n_types[post->type]++;
          n_hidden += post->is_public ? 0 : 1;
          n_paid += post->paid[SCOUT_WORLD_POST_VIEWS] > 0 ? 1 : 0;
        }
    }
  for (guint i = 0; i <= SCOUT_WORLD_POST_VIDEOS; i++)
    g_assert_cmpuint (n_types[i], >, 50);
  g_assert_cmpuint (n_hidden, >, 50);
  g_assert_cmpuint (n_paid, >, 50);
}

/* Whoever advertises has worked with the creator. */
static void
test_brands (void)
{
  g_autoptr (ScoutWorld) world = make_world ();
  guint n_branded = 0;

  for (guint i = 0; i < N_CREATORS; i++)
    {
      g_autoptr (GArray) posts = scout_world_list_posts (world, i, 90);
      g_auto (ScoutWorldCreator) creator = { 0 };

      scout_world_get_creator (world, i, &creator);
      for (guint k = 0; k < posts->len; k++)
        {
          const ScoutWorldPost *post = &g_array_index (posts, ScoutWorldPost, k);

          if (post->brand == NULL)
            continue;
          g_assert_true (g_strv_contains (creator.past_partnerships, post->brand));
          n_branded++;
        }
    }
  g_assert_cmpuint (n_branded, >, 200);
}

static void
check_same (const ScoutWorldPost *a,
            const ScoutWorldPost *b)
{
  g_assert_cmpuint (a->index, ==, b->index);
  g_assert_cmpint (a->day, ==, b->day);
  g_assert_cmpuint (a->number, ==, b->number);
  g_assert_cmpint (a->created_at, ==, b->created_at);
  g_assert_cmpmem (a->counts, sizeof a->counts, b->counts, sizeof b->counts);
}

static void
test_ids (void)
{
  g_autoptr (ScoutWorld) world = make_world ();
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < N_CREATORS; i++)
    {
      g_autoptr (GArray) posts = scout_world_list_posts (world, i, 60);

      for (guint k = 0; k < posts->len; k++)
        {
          const ScoutWorldPost *post = &g_array_index (posts, ScoutWorldPost, k);
          g_autofree char *id = g_strdup_printf ("%" G_GUINT64_FORMAT,
                                                 scout_world_post_get_id (world, post));
          g_autofree char *code = scout_world_post_dup_code (world, post);
          ScoutWorldPost found;

          g_assert_cmpuint (strlen (id), ==, 15);
          g_assert_true (scout_world_find_post (world, id, &found));
          check_same (post, &found);
          g_assert_true (scout_world_find_post (world, code, &found));
          check_same (post, &found);
          g_assert_true (g_hash_table_add (seen, g_steal_pointer (&id)));
        }
    }
}

static void
test_wrong_ids (void)
{
  static const char * const wrong[] = {
    "", "0", "-1", "pfbid", "pfbid0", "pfbid0zKakkLboMfE8tavYn8yfbunmPM9KAFKmmGuZTTFo62RDMDu2tPV9",
    "700000000000000", "770368744177663", "999999999999999", "18446744073709551616",
    "70000000000000\xff", "pfbid0\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff",
  };
  g_autoptr (ScoutWorld) world = make_world ();
  g_autoptr (GArray) posts = scout_world_list_posts (world, 0, 60);
  g_autofree char *code = NULL;
  ScoutWorldPost found;
  guint n_hits = 0;

  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    g_assert_false (scout_world_find_post (world, wrong[i], &found));

  code = scout_world_post_dup_code (world, &g_array_index (posts, ScoutWorldPost, 0));
  code[strlen (code) - 1] = code[strlen (code) - 1] == '1' ? '2' : '1';
  g_assert_false (scout_world_find_post (world, code, &found));

  for (guint i = 0; i < 2000; i++)
    {
      g_autofree char *id = g_strdup_printf ("7%014u", i * 350003u);

      n_hits += scout_world_find_post (world, id, &found) ? 1 : 0;
    }
  g_assert_cmpuint (n_hits, <, 5);
}

/* Searches look at the captions of the latest posts: the posts carry them. */
static void
test_captions (void)
{
  g_autoptr (ScoutWorld) world = make_world ();

  for (guint i = 0; i < N_CREATORS; i++)
    {
      g_autoptr (GArray) posts = scout_world_list_posts (world, i, 90);
      g_auto (GStrv) captions = scout_world_dup_captions (world, i);

      for (guint k = 0; k < posts->len && captions[k] != NULL; k++)
        {
          g_autofree char *caption = scout_world_post_dup_caption (
            world, &g_array_index (posts, ScoutWorldPost, k));

          g_assert_true (g_str_has_prefix (caption, captions[k]));
        }
    }
}

static void
test_comments (void)
{
  g_autoptr (ScoutWorld) world = make_world ();
  ScoutWorldComment comments[SCOUT_WORLD_MAX_COMMENTS];
  guint n_stickers = 0;
  guint n_full = 0;

  for (guint i = 0; i < N_CREATORS; i++)
    {
      g_autoptr (GArray) posts = scout_world_list_posts (world, i, 30);

      for (guint k = 0; k < posts->len; k++)
        {
          const ScoutWorldPost *post = &g_array_index (posts, ScoutWorldPost, k);
          guint n = scout_world_list_comments (world, post, comments);

          g_assert_cmpuint (n, <=, (guint) post->counts[SCOUT_WORLD_POST_COMMENTS]);
          for (guint c = 0; c < n; c++)
            {
              n_stickers += *comments[c].text == '\0' ? 1 : 0;
              if (c > 0)
                g_assert_cmpint (comments[c].reactions, <=, comments[c - 1].reactions);
            }
          n_full += n >= 10 ? 1 : 0;
        }
    }
  g_assert_cmpuint (n_stickers, >, 20);
  g_assert_cmpuint (n_full, >, 100);
}

/* A search for anybody's posts is bounded; of a creator who is named it has all. */
static void
test_bounds (void)
{
  g_autoptr (ScoutWorld) world = make_world ();
  const guint first = 0;
  ScoutWorldPostQuery query = { .max_age = SCOUT_WORLD_POST_DAYS - 1, .type = -1, .sort_by = -1 };
  g_autoptr (GArray) everybody = scout_world_search_posts (world, &query);
  g_autoptr (GArray) named = NULL;
  g_autoptr (GArray) posts = scout_world_list_posts (world, first, SCOUT_WORLD_POST_DAYS);
  gint64 now = g_date_time_to_unix (scout_world_get_today (world));
  guint n_visible = 0;

  query.creators = &first;
  query.n_creators = 1;
  named = scout_world_search_posts (world, &query);
  for (guint i = 0; i < posts->len; i++)
    n_visible += scout_world_post_is_visible (&g_array_index (posts, ScoutWorldPost, i), NULL);
  g_assert_cmpuint (named->len, ==, n_visible);
  g_assert_cmpuint (everybody->len, >, 10000);
  g_assert_cmpint (g_array_index (everybody, ScoutWorldPostHit, everybody->len - 1).score, >,
                   now - 366 * 86400);

  query.creators = NULL;
  query.min_age = 400;
  g_clear_pointer (&named, g_array_unref);
  named = scout_world_search_posts (world, &query);
  g_assert_cmpuint (named->len, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/world-posts/series", test_series);
  g_test_add_func ("/world-posts/order", test_order);
  g_test_add_func ("/world-posts/figures", test_figures);
  g_test_add_func ("/world-posts/brands", test_brands);
  g_test_add_func ("/world-posts/ids", test_ids);
  g_test_add_func ("/world-posts/wrong-ids", test_wrong_ids);
  g_test_add_func ("/world-posts/captions", test_captions);
  g_test_add_func ("/world-posts/comments", test_comments);
  g_test_add_func ("/world-posts/bounds", test_bounds);

  return g_test_run ();
}
