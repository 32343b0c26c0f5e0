/* content-oracle.c: which posts a request of S2 should find, worked out one by one.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Written from S2's words and from what the world tells of each post, with none of the code that
 * the sandbox searches by: slow, and for small worlds.
 */

#include "config.h"

#include "content-oracle.h"

#include "conformance-box.h"
#include "conformance-query.h"

#include <string.h>

/* The brand whose Page asks: S2 shares branded content with its sponsor only. */
#define OWN_BRAND "Alder & Oat"
/* Without dates the sandbox looks back so far; S2 says nothing of it. */
#define SEARCHED_DAYS 90
#define SEARCHED_DAYS_OF_CREATORS 365

typedef struct
{
  ScoutGraphRequest *request; /* (nullable): everything */
  GArray *posts;
} Gathering;

static const struct
{
  const char *name;
  ScoutWorldPostMetric metric;
} metrics[] = {
  { "reach", SCOUT_WORLD_POST_REACH },
  { "views", SCOUT_WORLD_POST_VIEWS },
  { "clicks", SCOUT_WORLD_POST_CLICKS },
  { "interactions", SCOUT_WORLD_POST_INTERACTIONS },
  { "reactions", SCOUT_WORLD_POST_REACTIONS },
  { "comments", SCOUT_WORLD_POST_COMMENTS },
  { "shares", SCOUT_WORLD_POST_SHARES },
};

static const char * const types[] = {
  [SCOUT_WORLD_POST_LINKS] = "LINKS",
  [SCOUT_WORLD_POST_LIVE] = "LIVE",
  [SCOUT_WORLD_POST_PHOTOS] = "PHOTOS",
  [SCOUT_WORLD_POST_REELS] = "REELS",
  [SCOUT_WORLD_POST_TEXT] = "TEXT",
  [SCOUT_WORLD_POST_VIDEOS] = "VIDEOS",
};

static gboolean
is_in_range (gint64      count,
             const char *value)
{
  g_autofree char *min = conformance_query_dup_member (value, "min");
  g_autofree char *max = conformance_query_dup_member (value, "max");

  return (min == NULL || count >= g_ascii_strtoll (min, NULL, 10)) &&
         (max == NULL || count <= g_ascii_strtoll (max, NULL, 10));
}

static gboolean
is_by_any (const ScoutWorldPost *post,
           const char           *creators)
{
  g_auto(GStrv) ids = g_strsplit (creators, ",", -1);

  for (gsize i = 0; ids[i] != NULL; i++)
    {
      guint index = 0;

      if (scout_world_find (conformance_box_get ()->world, ids[i], &index) && index == post->index)
        return TRUE;
    }

  return FALSE;
}

gboolean
content_oracle_matches (ScoutGraphRequest    *request,
                        const ScoutWorldPost *post)
{
  const char *creators = scout_graph_request_get (request, "creator_id");
  const char *type = scout_graph_request_get (request, "content_type");

  if (creators != NULL && !is_by_any (post, creators))
    return FALSE;
  if (type != NULL && g_ascii_strcasecmp (type, types[post->type]) != 0)
    return FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS (metrics); i++)
    {
      const char *range = scout_graph_request_get (request, metrics[i].name);

      if (range != NULL && !is_in_range (post->counts[metrics[i].metric], range))
        return FALSE;
    }

  return TRUE;
}

gint64
content_oracle_get_rank (ScoutGraphRequest    *request,
                         const ScoutWorldPost *post)
{
  const char *sort = scout_graph_request_get (request, "sort_by");

  for (gsize i = 0; sort != NULL && i < G_N_ELEMENTS (metrics); i++)
    {
      if (g_str_equal (metrics[i].name, sort))
        return post->counts[metrics[i].metric];
    }
  g_assert_true (sort == NULL || g_str_equal (sort, "create_time"));

  return post->created_at;
}

static gboolean
gather_post (const ScoutWorldPost *post,
             gpointer              user_data)
{
  Gathering *gathering = user_data;

  if (post->is_public && (post->brand == NULL || g_str_equal (post->brand, OWN_BRAND)) &&
      (gathering->request == NULL || content_oracle_matches (gathering->request, post)))
    g_array_append_val (gathering->posts, *post);

  return TRUE;
}

static GArray *
gather (ScoutGraphRequest *request,
        guint              n_days)
{
  ConformanceBox *box = conformance_box_get ();
  Gathering gathering = { request, g_array_new (FALSE, FALSE, sizeof (ScoutWorldPost)) };

  for (guint i = 0; i < box->onboarded->len; i++)
    scout_world_foreach_post (box->world,
                              g_array_index (box->onboarded, ScoutWorldCreator, i).index, 0,
                              n_days, gather_post, &gathering);

  return gathering.posts;
}

static int
compare_posts (gconstpointer a,
               gconstpointer b,
               gpointer      user_data)
{
  gint64 first = content_oracle_get_rank (user_data, a);
  gint64 second = content_oracle_get_rank (user_data, b);

  return first > second ? -1 : first < second;
}

GArray *
content_oracle_list (ScoutGraphRequest *request)
{
  const char *range = scout_graph_request_get (request, "time_range");
  gboolean has_creators = scout_graph_request_get (request, "creator_id") != NULL;
  guint n_days = range != NULL ? (guint) g_ascii_strtoull (range + 1, NULL, 10)
                 : has_creators ? SEARCHED_DAYS_OF_CREATORS
                                : SEARCHED_DAYS;
  GArray *posts = gather (request, n_days);

  g_array_sort_with_data (posts, compare_posts, request);

  return posts;
}

guint
content_oracle_count (void)
{
  static guint n_posts;

  if (n_posts == 0)
    {
      g_autoptr(GArray) posts = gather (NULL, SEARCHED_DAYS);

      n_posts = posts->len;
    }

  return n_posts;
}
