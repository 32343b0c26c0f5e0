/* test-sandbox-post.c: single posts of S2's content endpoint, over HTTP.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "content-client.h"

#include "scout-world-post-texts.h"

#include <string.h>

#define CREATORS "/v26.0/creator_marketplace/creators"
#define BRAND "Alder & Oat"

typedef gboolean (*PostTest) (ScoutWorld           *world,
                              const ScoutWorldPost *post);

static ScoutWorldState
get_state (ScoutWorld *world,
           guint       index)
{
  g_auto (ScoutWorldCreator) creator = { 0 };

  scout_world_get_creator (world, index, &creator);
  return creator.state;
}

/* The id of some post of the last days. */
static char *
find_post (ScoutWorld *world,
           PostTest    test)
{
  for (guint i = 0; i < N_CREATORS; i++)
    {
      g_autoptr (GArray) posts = scout_world_list_posts (world, i, 60);

      for (guint k = 0; k < posts->len; k++)
        {
          const ScoutWorldPost *post = &g_array_index (posts, ScoutWorldPost, k);

          if (post->day < g_array_index (posts, ScoutWorldPost, 0).day - 2 && test (world, post))
            return g_strdup_printf ("%" G_GUINT64_FORMAT, scout_world_post_get_id (world, post));
        }
    }
  g_assert_not_reached ();
}

static gboolean
is_plain (ScoutWorld           *world,
          const ScoutWorldPost *post)
{
  return post->is_public && post->brand == NULL && post->type == SCOUT_WORLD_POST_PHOTOS
         && get_state (world, post->index) == SCOUT_WORLD_ONBOARDED
         && post->counts[SCOUT_WORLD_POST_COMMENTS] > 20;
}

static gboolean
is_live (ScoutWorld           *world,
         const ScoutWorldPost *post)
{
  return post->is_public && post->brand == NULL && post->type == SCOUT_WORLD_POST_LIVE
         && get_state (world, post->index) == SCOUT_WORLD_ONBOARDED;
}

static gboolean
is_reel (ScoutWorld           *world,
         const ScoutWorldPost *post)
{
  return post->is_public && post->brand == NULL && post->type == SCOUT_WORLD_POST_REELS
         && get_state (world, post->index) == SCOUT_WORLD_ONBOARDED
         && post->counts[SCOUT_WORLD_POST_COMMENTS] > 20;
}

static gboolean
is_private (ScoutWorld           *world,
            const ScoutWorldPost *post)
{
  return !post->is_public && get_state (world, post->index) == SCOUT_WORLD_ONBOARDED;
}

static gboolean
is_ours (ScoutWorld           *world,
         const ScoutWorldPost *post)
{
  return post->is_public && g_strcmp0 (post->brand, BRAND) == 0
         && get_state (world, post->index) == SCOUT_WORLD_ONBOARDED;
}

static gboolean
is_of_others (ScoutWorld           *world,
              const ScoutWorldPost *post)
{
  return post->is_public && post->brand != NULL && strcmp (post->brand, BRAND) != 0
         && get_state (world, post->index) == SCOUT_WORLD_ONBOARDED;
}

static gboolean
is_invited (ScoutWorld           *world,
            const ScoutWorldPost *post)
{
  return post->is_public && post->brand == NULL
         && get_state (world, post->index) == SCOUT_WORLD_INVITED;
}

static gboolean
is_not_invited (ScoutWorld           *world,
                const ScoutWorldPost *post)
{
  return post->is_public && post->brand == NULL
         && get_state (world, post->index) == SCOUT_WORLD_NOT_INVITED;
}

static gboolean
is_ineligible (ScoutWorld           *world,
               const ScoutWorldPost *post)
{
  return post->is_public && post->brand == NULL
         && get_state (world, post->index) == SCOUT_WORLD_INELIGIBLE;
}

#define ALL_FIELDS \
  "content_id,creator_id,content_type,create_time,tagged_brand,content_url,content_thumbnail_url," \
  "caption,comments,insights.metrics(reach,views)"

static void
test_fields (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (ScoutWorld) world = make_world ();
  g_autofree char *id = find_post (world, is_plain);
  g_autoptr (Answer) plain = ask (fixture, "content_id=%s", id);
  g_autoptr (Answer) wide = ask (fixture, "content_id=%s&fields=" ALL_FIELDS, id);
  g_autoptr (Answer) picture = NULL;
  g_autoptr (Answer) by_code = NULL;
  const char *base = scout_sandbox_get_graph_url (fixture->sandbox);
  const char *code;

  g_assert_cmpuint (plain->status, ==, 200);
  g_assert_true (g_str_has_prefix (plain->body, "{\"data\":[{\"content_id\":\"7"));
  g_assert_cmpuint (answer_count (plain, "$.data[0].*"), ==, 1);
  g_assert_cmpuint (answer_count (wide, "$.data[*]"), ==, 1);
  g_assert_cmpstr (row_text (wide, 0, "content_id"), ==, id);
  g_assert_cmpstr (row_text (wide, 0, "content_type"), ==, "PHOTOS");
  g_assert_true (g_str_has_suffix (row_text (wide, 0, "create_time"), "+0000"));
  g_assert_cmpuint (strlen (row_text (wide, 0, "caption")), >, 5);
  g_assert_cmpuint (answer_count (wide, "$.data[0].tagged_brand"), ==, 0);
  g_assert_cmpuint (answer_count (wide, "$.data[0].insights.data[*]"), ==, 2);

  picture = fixture_send (fixture, "GET",
                          row_text (wide, 0, "content_thumbnail_url") + strlen (base), NULL, NULL);
  g_assert_cmpuint (picture->status, ==, 200);

  code = strrchr (row_text (wide, 0, "content_url"), '/') + 1;
  g_assert_true (g_str_has_prefix (code, "pfbid0"));
  by_code = ask (fixture, "content_id=%s", code);
  g_assert_cmpstr (row_text (by_code, 0, "content_id"), ==, id);
}

static void
test_insights (Fixture       *fixture,
               gconstpointer  data)
{
  static const char * const splits[] = {
    "reach_by_followers_and_non_followers", "views_by_followers_and_non_followers",
    "views_by_paid_organic", "reactions_by_paid_organic", "comments_by_paid_organic",
    "shares_by_paid_organic", "saves_by_paid_organic",
  };
  g_autoptr (ScoutWorld) world = make_world ();
  g_autofree char *id = find_post (world, is_plain);
  g_autofree char *live = find_post (world, is_live);
  g_autoptr (Answer) saved = ask (fixture, "content_id=%s&fields=insights.metrics(saves,reach)",
                                  live);
  ScoutWorldPost post;

  g_assert_true (scout_world_find_post (world, id, &post));
  for (guint i = 0; i < N_COUNTS; i++)
    {
      g_autoptr (Answer) answer = ask (fixture,
                                       "content_id=%s&fields=insights.metrics(%s).period(overall)"
                                       ".time_range(lifetime)", id, metric_names[i]);

      g_assert_cmpint (row_metric (answer, 0), ==, post.counts[i]);
      g_assert_cmpstr (row_text (answer, 0, "insights.data[0].name"), ==, metric_names[i]);
      g_assert_cmpstr (row_text (answer, 0, "insights.data[0].period"), ==, "overall");
      g_assert_cmpstr (row_text (answer, 0, "insights.data[0].time_range"), ==, "lifetime");
    }
  for (guint i = 0; i < G_N_ELEMENTS (splits); i++)
    {
      g_autoptr (Answer) answer = ask (fixture, "content_id=%s&fields=insights.metrics(%s)", id,
                                       splits[i]);

      g_assert_cmpuint (answer_count (
                          answer, "$.data[0].insights.data[0].values[0].value_with_breakdown.*"),
                        ==, 2);
    }
  /* A live video cannot be saved. */
  g_assert_cmpuint (answer_count (saved, "$.data[0].insights.data[*]"), ==, 1);
  g_assert_cmpstr (row_text (saved, 0, "insights.data[0].name"), ==, "reach");
}

static void
test_comments (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr (ScoutWorld) world = make_world ();
  g_autofree char *photo = find_post (world, is_plain);
  g_autofree char *reel = find_post (world, is_reel);
  g_autoptr (Answer) texts = ask (fixture, "content_id=%s&fields=comments.fields(comment_text)",
                                  photo);
  g_autoptr (Answer) braces = ask (fixture, "content_id=%s&fields=comments.limit(2)"
                                   "{comment_id,comment_url}", photo);
  g_autoptr (Answer) reels = ask (fixture, "content_id=%s&fields=comments,content_url", reel);
  g_autoptr (Answer) wrong = ask (fixture, "content_id=%s&fields=comments{author}", photo);

  g_assert_cmpuint (answer_count (texts, "$.data[0].comments.data[*]"), ==, 10);
  g_assert_cmpuint (answer_count (texts, "$.data[0].comments.data[0].*"), ==, 1);
  g_assert_cmpuint (answer_count (texts, "$.data[0].comments.data[*].comment_text"), ==, 10);
  g_assert_cmpuint (answer_count (braces, "$.data[0].comments.data[*]"), ==, 2);
  g_assert_nonnull (strstr (row_text (braces, 0, "comments.data[0].comment_url"), "?comment_id="));
  g_assert_cmpstr (row_text (reels, 0, "comments.data[0].comment_url"), ==,
                   row_text (reels, 0, "content_url"));
  answer_assert_error (wrong, 400, 100, 0);
}

/* How many posts of a creator a Page's search finds that advertise our brand; it finds no others
 * that advertise anything, unless the Page is their sponsor. */
static guint
count_branded (Fixture    *fixture,
               ScoutWorld *world,
               guint       index,
               guint       page)
{
  const ScoutSandboxPage *sponsor = scout_sandbox_get_page (fixture->sandbox, page);
  const char *base = scout_sandbox_get_graph_url (fixture->sandbox);
  g_auto (ScoutWorldCreator) creator = { 0 };
  g_autofree char *path = NULL;
  guint n = 0;

  scout_world_get_creator (world, index, &creator);
  path = g_strdup_printf (CONTENT "?fields=tagged_brand&limit=50&creator_id=%s", creator.alias);
  while (path != NULL)
    {
      g_autoptr (Answer) answer = fixture_send (fixture, "GET", path, sponsor->access_token, NULL);
      const char *next = answer_get_text (answer, "$.paging.next");
      guint n_rows = answer_count (answer, "$.data[*]");

      g_assert_cmpuint (answer->status, ==, 200);
      for (guint row = 0; row < n_rows; row++)
        {
          const char *brand = row_text (answer, row, "tagged_brand");

          if (brand != NULL)
            g_assert_cmpstr (brand, ==, sponsor->name);
          n += g_strcmp0 (brand, BRAND) == 0 ? 1 : 0;
        }
      g_free (path);
      path = next != NULL ? g_strdup (next + strlen (base)) : NULL;
    }
  return n;
}

/* Whoever is not the sponsor sees such a post neither by its id nor in searches. */
static void
test_branded (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (ScoutWorld) world = make_world ();
  g_autofree char *ours = find_post (world, is_ours);
  g_autofree char *theirs = find_post (world, is_of_others);
  g_autofree char *hidden = find_post (world, is_private);
  g_autofree char *path = g_strconcat (CONTENT "?fields=tagged_brand&content_id=", ours, NULL);
  const char *other_token = scout_sandbox_get_page (fixture->sandbox, 1)->access_token;
  g_autoptr (Answer) own = fixture_get_page (fixture, path);
  g_autoptr (Answer) foreign = fixture_send (fixture, "GET", path, other_token, NULL);
  g_autoptr (Answer) wrong = ask (fixture, "content_id=%s", theirs);
  g_autoptr (Answer) secret = ask (fixture, "content_id=%s", hidden);
  ScoutWorldPost post;

  g_assert_cmpstr (row_text (own, 0, "tagged_brand"), ==, BRAND);
  answer_assert_error (foreign, 400, 100, 3961009);
  answer_assert_error (wrong, 400, 100, 3961009);
  answer_assert_error (secret, 400, 100, 3961009);

  g_assert_true (scout_world_find_post (world, ours, &post));
  g_assert_cmpuint (count_branded (fixture, world, post.index, 0), >, 0);
  g_assert_cmpuint (count_branded (fixture, world, post.index, 1), ==, 0);
}

static void
test_states (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (ScoutWorld) world = make_world ();
  g_autofree char *invited = find_post (world, is_invited);
  g_autofree char *unasked = find_post (world, is_not_invited);
  g_autofree char *ineligible = find_post (world, is_ineligible);
  g_autoptr (Answer) subset = ask (fixture, "content_id=%s&fields=content_id,caption,content_url",
                                   invited);
  g_autoptr (Answer) insights = ask (fixture, "content_id=%s&fields=insights.metrics(reach)",
                                     invited);
  g_autoptr (Answer) other = ask (fixture, "content_id=%s", unasked);
  g_autoptr (Answer) never = ask (fixture, "content_id=%s", ineligible);
  g_auto (ScoutWorldCreator) creator = { 0 };
  g_autoptr (Answer) search = NULL;
  ScoutWorldPost post;

  g_assert_cmpuint (answer_count (subset, "$.data[0].content_url"), ==, 1);
  g_assert_cmpuint (answer_count (subset, "$.data[0].caption"), ==, 0);
  answer_assert_error (insights, 403, 10, 0);
  answer_assert_error (other, 400, 100, 3961015);
  answer_assert_error (never, 400, 100, 3961014);

  g_assert_true (scout_world_find_post (world, invited, &post));
  scout_world_get_creator (world, post.index, &creator);
  search = ask (fixture, "creator_id=%s", creator.alias);
  answer_assert_error (search, 403, 10, 0);
}

static void
test_recent_content (Fixture       *fixture,
                     gconstpointer  data)
{
  g_autoptr (ScoutWorld) world = make_world ();
  g_auto (ScoutWorldCreator) creator = { 0 };
  g_autofree char *three = NULL;
  g_autofree char *day = NULL;
  g_autoptr (Answer) few = NULL;
  g_autoptr (Answer) ranged = NULL;
  g_autoptr (Answer) wrong = fixture_get_page (fixture, CREATORS "?fields=recent_content{odd}");
  g_autoptr (Answer) many = fixture_get_page (fixture, CREATORS "?fields=recent_content.limit(91)");
  g_autoptr (Answer) odd = fixture_get_page (fixture,
                                             CREATORS "?fields=recent_content.time_range(L5)");

  scout_world_get_creator (world, 0, &creator);
  three = g_strdup_printf (CREATORS "?creator_id=%s&fields=recent_content.limit(3){content_id,"
                           "insights.metrics(views)}", creator.creator_id);
  day = g_strdup_printf (CREATORS "?creator_id=%s&fields=recent_content.time_range(L90)",
                         creator.creator_id);
  few = fixture_get_page (fixture, three);
  ranged = fixture_get_page (fixture, day);
  g_assert_cmpuint (answer_count (few, "$.data[0].recent_content.data[*]"), ==, 3);
  g_assert_cmpuint (answer_count (few, "$.data[0].recent_content.data[*].insights.data[0].name"),
                    ==, 3);
  g_assert_cmpuint (answer_count (ranged, "$.data[0].recent_content.data[*]"), >, 20);
  answer_assert_error (wrong, 400, 100, 0);
  answer_assert_error (many, 400, 100, 0);
  answer_assert_error (odd, 400, 100, 3961024);
}

#define ADD(name, func) \
  g_test_add ("/sandbox-post/" name, Fixture, NULL, fixture_set_up, func, fixture_tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD ("fields", test_fields);
  ADD ("insights", test_insights);
  ADD ("comments", test_comments);
  ADD ("branded", test_branded);
  ADD ("states", test_states);
  ADD ("recent-content", test_recent_content);

  return g_test_run ();
}
