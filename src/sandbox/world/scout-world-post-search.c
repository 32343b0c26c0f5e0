/* scout-world-post-search.c: which posts of the invented creators a search finds.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * There is no index: posts are worked out one after the other and forgotten, which is faster than
 * one would think. The number of creators that are looked at is bounded.
 */

#include "config.h"

#include "scout-world-post-search.h"

#include "scout-world-private.h"

#include <string.h>

typedef struct
{
  const ScoutWorldPostQuery *query;
  GArray *hits;
} Search;

gboolean
scout_world_post_is_visible (const ScoutWorldPost *post,
                             const char           *sponsor)
{
  g_return_val_if_fail (post != NULL, FALSE);

  return post->is_public && (post->brand == NULL || g_strcmp0 (post->brand, sponsor) == 0);
}

static gboolean
counts_match (const ScoutWorldPost      *post,
              const ScoutWorldPostQuery *query)
{
  for (guint i = 0; i < query->n_filters; i++)
    {
      const ScoutWorldPostFilter *filter = &query->filters[i];
      double count = (double) post->counts[filter->metric];

      if ((filter->min >= 0.0 && count < filter->min)
          || (filter->max >= 0.0 && count > filter->max))
        return FALSE;
    }
  return TRUE;
}

static gboolean
search_cb (const ScoutWorldPost *post,
           gpointer              user_data)
{
  Search *search = user_data;
  const ScoutWorldPostQuery *query = search->query;
  ScoutWorldPostHit hit;

  if ((query->type >= 0 && (int) post->type != query->type)
      || !scout_world_post_is_visible (post, query->sponsor) || !counts_match (post, query))
    return TRUE;

  hit.index = post->index;
  hit.day = (gint32) post->day;
  hit.number = post->number;
  hit.score = query->sort_by < 0 ? post->created_at : post->counts[query->sort_by];
  g_array_append_val (search->hits, hit);
  return TRUE;
}

/* Of two that are alike the newer one comes first. */
static int
compare_hits (gconstpointer a,
              gconstpointer b)
{
  const ScoutWorldPostHit *first = a;
  const ScoutWorldPostHit *second = b;

  if (first->score != second->score)
    return first->score > second->score ? -1 : 1;
  if (first->day != second->day)
    return first->day > second->day ? -1 : 1;
  if (first->index != second->index)
    return first->index < second->index ? -1 : 1;
  return first->number > second->number ? -1 : 1;
}

static void
search_creator (ScoutWorld *self,
                guint       index,
                guint       n_days,
                Search     *search)
{
  if (self->rows[index].state == SCOUT_WORLD_ONBOARDED)
    scout_world_foreach_post (self, index, search->query->min_age, n_days, search_cb, search);
}

static void
search_everybody (ScoutWorld *self,
                  Search     *search)
{
  guint first = search->query->min_age;
  guint end = MIN (search->query->max_age + 1, SCOUT_WORLD_MAX_SEARCHED_DAYS);
  guint n;

  if (first >= end)
    return;

  n = MIN (SCOUT_WORLD_MAX_SEARCHED, SCOUT_WORLD_MAX_CREATOR_DAYS / (end - first));
  for (guint i = 0; i < MIN (self->n_creators, n); i++)
    search_creator (self, i, end - first, search);
}

GArray *
scout_world_search_posts (ScoutWorld                *self,
                          const ScoutWorldPostQuery *query)
{
  Search search = { query, NULL };

  g_return_val_if_fail (self != NULL && query != NULL, NULL);
  g_return_val_if_fail (query->max_age < SCOUT_WORLD_POST_DAYS, NULL);

  search.hits = g_array_new (FALSE, FALSE, sizeof (ScoutWorldPostHit));
  if (query->min_age > query->max_age)
    return search.hits;

  if (query->creators != NULL)
    {
      for (guint i = 0; i < query->n_creators; i++)
        search_creator (self, query->creators[i], query->max_age - query->min_age + 1, &search);
    }
  else
    {
      search_everybody (self, &search);
    }
  g_array_sort (search.hits, compare_hits);
  return search.hits;
}
